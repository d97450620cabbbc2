import { deepEqual, equal } from './expect.ts';
import { bodyOf, check, prune, start } from '../../main/resources/web/app/draft.ts';
import type { Field, Kind } from '../../main/resources/web/app/openapi-model.ts';

const field = (name: string, kind: Kind, more: Partial<Field> = {}): Field => ({
  name, kind, label: name, help: '', required: false, readOnly: false, writeOnly: false, choices: [], fields: [],
  list: false, primary: false, order: 100, section: '', ...more,
});

const figure = field('figures', 'record', { required: true, fields: [field('statement', 'text', { required: true, maxLength: 10 }), field('value', 'number')] });
const fields = [
  field('title', 'text', { required: true, pattern: '\\S' }),
  field('note', 'textarea'),
  field('count', 'integer', { minimum: 1, maximum: 5 }),
  field('everyone', 'boolean'),
  field('figures', 'list', { item: figure, maxItems: 2 }),
  field('place', 'record', { fields: [field('city', 'text', { required: true })] }),
];

Deno.test('an empty form begins with empty values and default choices', () => {
  deepEqual(start(fields), { title: '', note: '', count: '', everyone: false, figures: [], place: { city: '' } });
});

Deno.test('a form on a known thing begins with what it says', () => {
  deepEqual(start(fields, { title: 'A', version: 4, figures: [{ statement: 'x', value: 2, id: 9 }] }).figures, [{ statement: 'x', value: 2 }]);
});

Deno.test('what stays empty is not sent, numbers are sent as numbers', () => {
  const body = bodyOf(fields, { title: 'A', note: '', count: '3', everyone: false, figures: [{ statement: 'x', value: '1,5' }], place: { city: '' } });
  deepEqual(body, { title: 'A', count: 3, everyone: false, figures: [{ statement: 'x', value: 1.5 }] });
});

Deno.test('a required list is sent although it is empty', () => {
  deepEqual(bodyOf([field('sources', 'list', { required: true, item: field('sources', 'text') })], { sources: [] }), { sources: [] });
});

Deno.test('what is wrong is named by its pointer', () => {
  const wrong = check(fields, { title: ' ', count: '9', figures: [{ statement: 'ok' }, { statement: 'terlalu panjang sekali', value: 'x' }], place: { city: '' } });
  deepEqual([...wrong.keys()], ['#/title', '#/count', '#/figures/1/statement', '#/figures/1/value']);
  equal(wrong.get('#/title'), 'Isian ini wajib.');
});

Deno.test('a part that may be missing is checked only once it is begun', () => {
  const place = field('place', 'record', { fields: [field('city', 'text', { required: true }), field('street', 'text')] });
  equal(check([place], { place: { city: '', street: '' } }).size, 0);
  deepEqual([...check([place], { place: { city: '', street: 'Jl. A' } }).keys()], ['#/place/city']);
});

Deno.test('too many entries are refused, blank ones do not count', () => {
  const three = { title: 'A', figures: [{ statement: 'a' }, { statement: 'b' }, { statement: 'c' }] };
  deepEqual([...check(fields, three).keys()], ['#/figures']);
  equal(check(fields, { ...three, figures: [...three.figures.slice(0, 2), { statement: '' }] }).size, 0);
});

Deno.test('blank entries are dropped before the pointers are counted', () => {
  deepEqual(prune(fields, { title: 'A', figures: [{ statement: '' }, { statement: 'b' }] }).figures, [{ statement: 'b', value: undefined }]);
});

Deno.test('a pattern of the server that this language cannot read is left to the server', () => {
  equal(check([field('code', 'text', { pattern: '(?i)[a-z' })], { code: '7' }).size, 0);
});
