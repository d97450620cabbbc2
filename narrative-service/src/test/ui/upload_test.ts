import { deepEqual, equal } from './expect.ts';
import { addressOf } from '../../main/resources/web/app/upload.ts';
import { sizeOf, typeOf } from '../../main/resources/web/app/file-types.ts';
import { check, bodyOf, start } from '../../main/resources/web/app/draft.ts';
import { isOpen, readModel, type Resource } from '../../main/resources/web/app/openapi-model.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const binary = { schema: { type: 'string', format: 'binary' } };
const answer = (schema: unknown) => ({ 200: { content: { 'application/json': { schema } } } });
const page = answer({ type: 'object', properties: { items: { type: 'array', items: { type: 'object', properties: { title: { type: 'string' } } } }, next: { type: 'string' } } });
const view = answer({ type: 'object', properties: { title: { type: 'string' } } });
const query = (name: string, schema: unknown, others = {}) => ({ name, in: 'query', schema, ...others });

const document = {
  tags: [{ name: 'Penayangan' }, { name: 'Kanal' }, { name: 'Impor' }],
  paths: {
    '/api/v1/placements': { get: { tags: ['Penayangan'], responses: page } },
    '/api/v1/placements/{id}': { get: { responses: view } },
    '/api/v1/placements/{id}/evidence/{evidenceId}': {
      get: { responses: view },
      put: {
        summary: 'Unggah bukti', security: [{ token: ['unit-contributor'] }],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          query('note', { type: 'string', maxLength: 1000 }, { description: 'Keterangan.' }),
          query('capturedAt', { type: 'string', maxLength: 40 }, { required: true, description: 'Kapan gambar diambil, dengan zona waktu.', example: '2026-10-12T09:30:00+07:00' }),
          query('kind', { type: 'string', enum: ['PHOTO'], 'x-enum-labels': { PHOTO: 'Foto' } }, { required: true, description: 'Jenis bukti.' }),
          query('altText', { type: 'string' }, { description: 'Teks pengganti; wajib untuk gambar.' }),
          query('name', { type: 'string' }, { required: true, description: 'Nama berkas beserta akhirannya.' }),
        ],
        requestBody: { content: { 'application/octet-stream': binary } }, responses: view,
      },
    },
    '/api/v1/placements/{id}/presence/{other}': { put: { requestBody: { content: { 'application/json': { schema: {} } } }, responses: view } },
    '/api/v1/channels': { get: { tags: ['Kanal'], responses: page } },
    '/api/v1/channels/table': { post: table('Impor daftar kanal') },
    '/api/v1/channel-imports': { post: table('Impor kanal') },
    '/api/v1/page-hints': { post: { tags: ['Kanal'], requestBody: { content: { 'text/plain': { schema: { type: 'string' } } } }, responses: {} } },
    '/api/v1/imports': { get: { tags: ['Impor'], responses: page }, post: { ...table('Kirim berkas impor'), tags: ['Impor'] } },
    '/api/v1/imports/{id}': {
      get: { responses: view },
      put: { summary: 'Kirim berkas impor dengan ID', requestBody: { content: { [xlsx]: binary, 'text/csv': binary } }, responses: { 202: {} } },
    },
  },
};

function table(summary: string) {
  return {
    summary, tags: ['Kanal'], parameters: [query('dryRun', { type: 'boolean', default: true }, { description: 'Hanya memeriksa, tanpa menyimpan.' })],
    requestBody: { content: { 'text/csv': { schema: { type: 'string' } } } },
    responses: answer({ type: 'object', properties: { accepted: { type: 'integer', title: 'Diterima' } } }),
  };
}

const resource = (key: string): Resource => readModel({ dissemination: document }).find((one) => one.key === key)!;

Deno.test('a file put below a thing is an upload: the file first, then what must be said, then the rest', () => {
  const { uploads, actions, related } = resource('placements');
  deepEqual(uploads.map((one) => [one.label, one.method, one.path, one.roles]),
    [['Unggah bukti', 'PUT', '/api/v1/placements/{id}/evidence/{evidenceId}', ['unit-contributor']]]);
  deepEqual(uploads[0].body.map((field) => [field.name, field.kind, field.required, field.label, field.help]), [
    ['file', 'file', true, 'Berkas', ''],
    ['capturedAt', 'date-time', true, 'Kapan gambar diambil', ''],
    ['kind', 'enum', true, 'Jenis bukti', ''],
    ['note', 'text', false, 'Keterangan', ''],
    ['altText', 'text', false, 'Teks pengganti', 'Teks pengganti; wajib untuk gambar.'],
  ]);
  deepEqual([uploads[0].file, actions, related], [{ types: ['application/octet-stream'], named: 'name' }, [], []]);
});

Deno.test('imports stand on the list of their path or of their tag, with what they answer', () => {
  const { imports } = resource('channels');
  deepEqual(imports.map((one) => [one.label, one.path]), [['Impor daftar kanal', '/api/v1/channels/table'], ['Impor kanal', '/api/v1/channel-imports']]);
  deepEqual(imports[0].answer.map((field) => field.label), ['Diterima']);
  deepEqual(imports[0].body.map((field) => [field.name, field.types, field.help, field.initial]),
    [['file', ['text/csv'], 'Jenis berkas: .csv.', undefined], ['dryRun', undefined, 'Hanya memeriksa, tanpa menyimpan.', true]]);
  deepEqual(resource('placements').imports, []);
});

Deno.test('a thing that is made of a file is made under an own id, in the words of the list', () => {
  const { create, imports } = resource('imports');
  deepEqual([create!.label, create!.method, create!.body.map((field) => field.types), imports], ['Kirim berkas impor', 'PUT', [[xlsx, 'text/csv']], []]);
});

Deno.test('the file and its parameters: a no is said aloud, the name comes from the file', () => {
  const [evidence] = resource('placements').uploads;
  const file = new File(['x'], 'baliho & jalan.jpg');
  equal(addressOf(evidence, '/p', bodyOf(evidence.body, { ...start(evidence.body), file, kind: 'PHOTO', note: 'a+b' })),
    '/p?kind=PHOTO&note=a%2Bb&name=baliho+%26+jalan.jpg');
  const [channels] = resource('channels').imports;
  equal(addressOf(channels, '/c', bodyOf(channels.body, { file, dryRun: false })), '/c?dryRun=false');
});

Deno.test('no file and an empty file are told before anything is sent', () => {
  const fields = resource('channels').imports[0].body;
  deepEqual([...check(fields, start(fields))], [['#/file', 'Isian ini wajib.']]);
  deepEqual([...check(fields, { file: new File([], 'a.csv') })], [['#/file', 'Berkas ini kosong. Pilih berkas lain.']]);
  deepEqual([...check(fields, { file: new File(['a'], 'a.csv') })], []);
});

Deno.test('the type follows the ending of the name, not the programs installed', () => {
  equal(typeOf({ name: 'Kanal.CSV', type: 'application/vnd.ms-excel' }, [xlsx, 'text/csv']), 'text/csv');
  equal(typeOf({ name: 'kanal', type: 'text/csv' }, [xlsx, 'text/csv']), 'text/csv');
  equal(typeOf({ name: 'foto.png', type: 'image/png' }, ['application/octet-stream']), 'application/octet-stream');
});

Deno.test('a file is asked for only while the server takes it', () => {
  const [evidence] = resource('placements').uploads;
  const open = (...allowedActions: string[]) => isOpen({ ...evidence, id: 'putEvidence' }, { allowedActions });
  deepEqual([open('check', 'put-evidence'), open('put', 'submit'), open('edit'), open('check', 'confirm'), open()], [true, true, true, false, false]);
  equal(isOpen(evidence, {}), false);
});

Deno.test('sizes are told in words', () => {
  deepEqual([sizeOf(512), sizeOf(1_234_567), sizeOf(999)].map((size) => size.replace(/\s/g, ' ')), ['512 byte', '1,2 MB', '999 byte']);
});
