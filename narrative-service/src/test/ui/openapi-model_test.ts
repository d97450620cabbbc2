import { deepEqual, equal, ok } from './expect.ts';
import { mayCall, readModel, type Field, type Resource } from '../../main/resources/web/app/openapi-model.ts';

/** One small resource as Quarkus writes it (OpenAPI 3.1). */
const document31 = {
  openapi: '3.1.0',
  tags: [{ name: 'Narasi', description: 'Narasi tunggal per topik', 'x-ui-resource': { label: 'Narasi tunggal', duty: 'NARRATIVE', order: 10, defaultFilter: 'status=DRAFT' } }],
  components: {
    schemas: {
      UUID: { type: 'string', format: 'uuid' },
      LocalDate: { type: 'string', format: 'date' },
      Status: {
        type: 'string', enum: ['DRAFT', 'PUBLISHED'],
        'x-enum-labels': { DRAFT: 'Konsep', PUBLISHED: 'Terbit' }, 'x-enum-tones': { DRAFT: 'neutral', PUBLISHED: 'success' },
      },
      Figure: {
        type: 'object', required: ['statement'],
        properties: { statement: { type: 'string', title: 'Pernyataan' }, asOf: { title: 'Per tanggal', type: 'string', $ref: '#/components/schemas/LocalDate' } },
      },
      View: {
        type: 'object',
        properties: {
          id: { title: 'ID', $ref: '#/components/schemas/UUID' },
          body: { type: 'string', title: 'Isi', 'x-ui': { widget: 'markdown', section: 'Naskah' } },
          status: { title: 'Keadaan', type: 'string', $ref: '#/components/schemas/Status', 'x-ui': { list: true, order: 2 } },
          title: { type: 'string', title: 'Judul', 'x-ui': { list: true, primary: true, order: 1 } },
          expiresAt: { title: 'Berakhir', type: ['string', 'null'], anyOf: [{ $ref: '#/components/schemas/LocalDate' }, { type: 'null' }] },
          topicId: { title: 'Topik', $ref: '#/components/schemas/UUID', 'x-ui': { ref: '/topics' } },
          figures: { type: 'array', title: 'Data', items: { $ref: '#/components/schemas/Figure' } },
          allowedActions: { type: 'array', title: 'Tindakan', items: { type: 'string' } },
        },
      },
      Page: { type: 'object', required: ['items'], properties: { items: { type: 'array', items: { $ref: '#/components/schemas/View' } }, next: { type: ['string', 'null'] } } },
      Draft: {
        type: 'object', required: ['title', 'expiresAt'],
        properties: {
          title: { type: 'string', title: 'Judul', maxLength: 200, minLength: 1 },
          expiresAt: { title: 'Berakhir', type: ['string', 'null'], anyOf: [{ $ref: '#/components/schemas/LocalDate' }, { type: 'null' }] },
          unitIds: { type: 'array', title: 'Instansi', maxItems: 5, items: { $ref: '#/components/schemas/UUID' }, 'x-ui': { ref: '/units' } },
        },
      },
      Reason: { type: 'object', required: ['reason'], properties: { reason: { type: 'string', title: 'Alasan', 'x-ui': { widget: 'textarea' } } } },
    },
  },
  paths: {
    '/api/v1/changes': { get: { tags: ['Perubahan'], responses: { 200: json('Page') } } },
    '/api/v1/narratives': {
      get: {
        operationId: 'listNarratives', summary: 'Daftar narasi', tags: ['Narasi'], security: [{ token: ['narrative-editor', 'auditor'] }],
        parameters: [
          { name: 'after', in: 'query', schema: { type: 'string' } },
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
          { name: 'sort', in: 'query', schema: { type: 'string', enum: ['title', '-title'] } },
          { name: 'status', in: 'query', description: 'Keadaan. Kosong berarti semua.', schema: { $ref: '#/components/schemas/Status' } },
          { name: 'topicId', in: 'query', description: 'ID topik.', schema: { $ref: '#/components/schemas/UUID' } },
        ],
        responses: { 200: json('Page') },
      },
    },
    '/api/v1/narratives/{id}': {
      get: { summary: 'Satu narasi', tags: ['Narasi'], responses: { 200: json('View'), 404: {} } },
      put: { operationId: 'draftNarrative', summary: 'Susun narasi', requestBody: json('Draft'), responses: { 200: json('View'), 201: json('View') } },
      patch: { operationId: 'reviseNarrative', summary: 'Ubah naskah', parameters: [ifMatch()], requestBody: json('Draft'), responses: { 200: json('View') } },
    },
    '/api/v1/narratives/{id}/editions': { get: { summary: 'Edisi terbit', tags: ['Narasi'], responses: { 200: json('Page') } } },
    '/api/v1/narratives/{id}/document.pdf': { get: { summary: 'Unduh PDF', responses: { 200: { content: { 'application/pdf': {} } } } } },
    '/api/v1/narratives/{id}/actions/reject': {
      post: {
        operationId: 'rejectNarrative', summary: 'Tolak', parameters: [ifMatch()], requestBody: json('Reason'), responses: { 200: json('View') },
        'x-ui-action': { tone: 'danger', confirm: 'Tolak narasi ini?' },
      },
    },
    '/api/v1/narratives/{id}/actions/submit': { post: { operationId: 'submitNarrative', summary: 'Ajukan', responses: { 200: json('View') } } },
  },
};

/** The same thing in the words of OpenAPI 3.0: `nullable`, `allOf`. */
function document30() {
  const copy = structuredClone(document31) as any;
  copy.openapi = '3.0.3';
  const { View, Draft } = copy.components.schemas;
  View.properties.expiresAt = { title: 'Berakhir', nullable: true, allOf: [{ $ref: '#/components/schemas/LocalDate' }] };
  Draft.properties.expiresAt = View.properties.expiresAt;
  View.properties.status = { title: 'Keadaan', allOf: [{ $ref: '#/components/schemas/Status' }], 'x-ui': { list: true, order: 2 } };
  return copy;
}

function json(name: string) {
  return { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } };
}

function ifMatch() {
  return { name: 'If-Match', in: 'header', schema: { type: 'string' } };
}

const only = (document: unknown): Resource => {
  const resources = readModel({ narrative: document as Record<string, unknown> });
  equal(resources.length, 1);
  return resources[0];
};

const named = (fields: Field[], name: string): Field => fields.find((field) => field.name === name)!;

Deno.test('what a contract tells machines is not told to people', () => {
  const told: any = structuredClone(document31);
  told.paths['/api/v1/narratives/{id}/actions/reject'].post.description = 'Beri alasan. Bagi mesin: `reason` wajib.';
  told.components.schemas.Reason.properties.reason.description = 'Bagi mesin: paling panjang 2.000.';
  const [reject] = only(told).actions;
  deepEqual([reject.help, reject.body[0].help], ['Beri alasan.', '']);
});

Deno.test('files and further reading stand where their paths are', () => {
  const more: any = structuredClone(document31);
  const file = (summary: string, type: string, parameters: unknown[] = []) => ({ get: { summary, parameters, responses: { 200: { content: { [type]: {} } } } } });
  more.components.schemas.Review = { type: 'object', properties: { verdict: { type: 'string', title: 'Putusan' } } };
  Object.assign(more.paths, {
    '/api/v1/narratives/template.csv': file('Unduh templat', 'text/csv'),
    '/api/v1/exports/narratives': file('Ekspor narasi', 'application/x-ndjson'),
    '/api/v1/exports/figures': file('Ekspor angka', 'text/csv'),
    '/api/v1/narratives/{id}/receipt/page': file('Tanda terima', 'text/html'),
    '/api/v1/narratives/{id}/receipt': { get: { summary: 'Tanda terima bagi mesin', responses: { 200: json('Review') } } },
    '/api/v1/narratives/{id}/differences.html': file('Perbedaan', 'text/html', [{ name: 'from', in: 'query', required: true, schema: { type: 'string' } }]),
    '/api/v1/narratives/{id}/review': { get: { summary: 'Hasil kajian', responses: { 200: json('Review') } } },
    '/api/v1/narratives/{id}/editions/{editionId}/content': file('Unduh', 'application/octet-stream'),
  });
  const resource = only(more);
  deepEqual(resource.files.map((one) => one.label), ['Unduh templat', 'Ekspor narasi']);
  deepEqual(resource.downloads.map((one) => one.label), ['Unduh PDF', 'Tanda terima']);
  deepEqual(resource.chapters.map((one) => [one.label, one.answer[0].label]), [['Hasil kajian', 'Putusan']]);
  equal(resource.related[0].content, '/api/v1/narratives/{id}/editions/{editionId}/content');
});

for (const [version, document] of [['3.1', document31], ['3.0', document30()]] as const) {
  Deno.test(`${version}: an inbox names the resource that its rows open`, () => {
    const inbox: any = structuredClone(document);
    inbox.tags[0]['x-ui-resource'] = { label: 'Antrean', opens: '/submissions' };
    deepEqual([only(document).opens, only(inbox).opens], [undefined, '/submissions']);
  });

  Deno.test(`${version}: a list with items and next is a resource, a feed is not`, () => {
    const resource = only(document);
    deepEqual([resource.key, resource.label, resource.duty, resource.order, resource.defaultFilter], ['narratives', 'Narasi tunggal', 'narrative', 10, 'status=DRAFT']);
    equal(resource.item?.path, '/api/v1/narratives/{id}');
    deepEqual(resource.related.map((one) => one.label), ['Edisi terbit']);
    deepEqual(resource.downloads, [{ label: 'Unduh PDF', path: '/api/v1/narratives/{id}/document.pdf', roles: [] }]);
  });

  Deno.test(`${version}: columns follow x-ui, filters leave paging out`, () => {
    const { list } = only(document);
    deepEqual(list.columns.map((field) => field.name), ['title', 'status']);
    deepEqual(list.filters.map((field) => [field.name, field.kind, field.label]), [['status', 'enum', 'Keadaan'], ['topicId', 'reference', 'Topik']]);
    deepEqual(list.sorts, ['title', '-title']);
  });

  Deno.test(`${version}: enum words and tones come with the schema`, () => {
    deepEqual(named(only(document).fields, 'status').choices, [
      { value: 'DRAFT', label: 'Konsep', tone: 'neutral' }, { value: 'PUBLISHED', label: 'Terbit', tone: 'success' },
    ]);
  });

  Deno.test(`${version}: a nullable date is a date that may stay empty`, () => {
    const expires = named(only(document).create!.body, 'expiresAt');
    deepEqual([expires.kind, expires.required, expires.label], ['date', false, 'Berakhir']);
  });
}

Deno.test('kinds follow type, format and widget', () => {
  const { fields } = only(document31);
  deepEqual(
    ['id', 'body', 'topicId', 'figures'].map((name) => named(fields, name).kind), ['uuid', 'markdown', 'reference', 'list']);
  deepEqual(named(fields, 'figures').item!.fields.map((field) => [field.name, field.kind, field.required]),
    [['statement', 'text', true], ['asOf', 'date', false]]);
  equal(named(fields, 'body').section, 'Naskah');
});

Deno.test('a list of ids refers to the resource that the list names', () => {
  const units = named(only(document31).create!.body, 'unitIds');
  deepEqual([units.kind, units.item!.kind, units.item!.ref, units.maxItems], ['list', 'reference', '/units', 5]);
});

Deno.test('creating is PUT under a new id, changing is PATCH on a known version', () => {
  const { create, update } = only(document31);
  deepEqual([create!.method, create!.label, create!.needsVersion], ['PUT', 'Susun narasi', false]);
  deepEqual([update!.method, update!.label, update!.needsVersion], ['PATCH', 'Ubah naskah', true]);
});

Deno.test('a PUT that only answers 200 on a version changes and does not create', () => {
  const copy = structuredClone(document31) as any;
  const item = copy.paths['/api/v1/narratives/{id}'];
  delete item.patch;
  delete item.put.responses[201];
  item.put.parameters = [ifMatch()];
  const { create, update } = only(copy);
  equal(create, undefined);
  equal(update!.method, 'PUT');
});

Deno.test('an action knows its word, its question, its tone and its form', () => {
  const { actions } = only(document31);
  deepEqual(actions.map((action) => [action.verb, action.label, action.tone, action.confirm, action.needsVersion]),
    [['reject', 'Tolak', 'danger', 'Tolak narasi ini?', true], ['submit', 'Ajukan', 'neutral', '', false]]);
  deepEqual(actions[0].body.map((field) => [field.name, field.kind, field.required]), [['reason', 'textarea', true]]);
});

Deno.test('roles of the document decide what is offered', () => {
  const { list, item } = only(document31);
  ok(mayCall(list, ['auditor']));
  ok(!mayCall(list, ['leadership-reader']));
  ok(mayCall(item!, []));
});

Deno.test('a schema that contains itself ends', () => {
  const copy = structuredClone(document31) as any;
  copy.components.schemas.Figure.properties.parts = { type: 'array', items: { $ref: '#/components/schemas/Figure' } };
  copy.components.schemas.UUID = { $ref: '#/components/schemas/UUID' };
  equal(named(only(copy).fields, 'figures').kind, 'list');
});

Deno.test('a document without paths, tags or schemas has no resources', () => {
  deepEqual(readModel({ narrative: { openapi: '3.1.0' } }), []);
});

Deno.test('an id named after another resource leads there, across services', () => {
  const units = {
    paths: {
      '/api/v1/units': { get: { tags: ['Instansi'], responses: { 200: inline({ type: 'object', properties: { items: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } }, next: {} } }) } } },
      '/api/v1/units/{id}': { get: { responses: { 200: inline({ type: 'object', properties: { name: { type: 'string' } } }) } } },
    },
  };
  const copy = structuredClone(document31) as any;
  copy.components.schemas.View.properties.ownerUnitId = { $ref: '#/components/schemas/UUID' };
  const narratives = readModel({ submission: units, narrative: copy }).find((resource) => resource.key === 'narratives')!;
  const owner = named(narratives.fields, 'ownerUnitId');
  deepEqual([owner.kind, owner.ref], ['reference', '/api/v1/units']);
});

function inline(schema: unknown) {
  return { content: { 'application/json': { schema } } };
}

Deno.test('all tasks and my tasks have addresses of their own', () => {
  const list = { tags: ['Tugas'], responses: { 200: inline({ type: 'object', properties: { items: { type: 'array', items: { type: 'object', properties: { title: { type: 'string' } } } }, next: {} } }) } };
  const resources = readModel({ narrative: { paths: { '/api/v1/tasks': { get: list }, '/api/v1/me/tasks': { get: list } } } });
  deepEqual(resources.map((resource) => resource.key).sort(), ['me-tasks', 'tasks']);
});

Deno.test('one operation that creates and changes is two things to people', () => {
  const copy = structuredClone(document31) as any;
  const item = copy.paths['/api/v1/narratives/{id}'];
  delete item.patch;
  item.put.parameters = [ifMatch()];
  const { create, update } = only(copy);
  deepEqual([create!.label, create!.needsVersion, update!.label, update!.needsVersion], ['Narasi tunggal baru', false, 'Ubah narasi tunggal', true]);
});

Deno.test('an act sends along the seal of what was read without asking for it', () => {
  const copy = structuredClone(document31) as any;
  copy.components.schemas.View.properties.contentHash = { type: 'string' };
  copy.components.schemas.Reason.properties.contentHash = { type: 'string' };
  const [reject] = only(copy).actions;
  deepEqual([reject.body.map((field) => field.name), reject.copied.map((field) => field.name)], [['reason'], ['contentHash']]);
});
