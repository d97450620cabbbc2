import { deepEqual, equal, match } from './expect.ts';
import { newId } from '../../main/resources/web/app/api.ts';
import { markdown } from '../../main/resources/web/app/markdown.ts';
import { routeOf } from '../../main/resources/web/app/routes.ts';

const at = (address: string) => routeOf(new URL(address, 'http://localhost'));

Deno.test('every screen has an address of its own', () => {
  equal(at('/').screen, 'home');
  equal(at('/ruang/').screen, 'home');
  const list = at('/ruang/narrative/narratives?status=DRAFT');
  equal(list.screen === 'list' && list.query.get('status'), 'DRAFT');
  deepEqual(at('/ruang/narrative/narratives/7a'), { screen: 'item', service: 'narrative', key: 'narratives', id: '7a' });
  deepEqual(at('/ruang/narrative/narratives/7a/ubah'), { screen: 'edit', service: 'narrative', key: 'narratives', id: '7a' });
  deepEqual(at('/ruang/narrative/narratives/baru'), { screen: 'create', service: 'narrative', key: 'narratives' });
});

Deno.test('ids made here are version 4 UUIDs and differ', () => {
  match(newId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  equal(new Set(Array.from({ length: 100 }, newId)).size, 100);
});

Deno.test('markdown becomes elements; what looks like markup stays text', () => {
  const [paragraph] = markdown('<script>alert(1)</script> **tebal** [tautan](https://a.id) [jahat](javascript:alert(1))');
  const flat = JSON.stringify(paragraph);
  match(flat, /"<script>alert\(1\)<\/script> "/);
  match(flat, /\[jahat\]\(javascript:alert\(1\)\)/);
  equal(markdown('a\n\n- b\n- c\n\n1. d').length, 3);
});

Deno.test('a word of the contract in backquotes becomes code', () => {
  match(JSON.stringify(markdown('Tanpa `month`: bulan ini.')), /<code>.*"month"/);
});
