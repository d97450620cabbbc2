import { suffixesOf } from './file-types';
import { words } from './id';

/** Reads OpenAPI documents (3.0 and 3.1) into resources, columns, filters, forms and workflow actions. Knows no browser. */

export type Kind =
  | 'text' | 'textarea' | 'markdown' | 'number' | 'integer' | 'boolean' | 'date' | 'date-time' | 'month'
  | 'uri' | 'email' | 'uuid' | 'enum' | 'reference' | 'record' | 'list' | 'file';

export interface Choice { value: string; label: string; tone: string }

export interface Field {
  name: string;
  label: string;
  help: string;
  kind: Kind;
  required: boolean;
  readOnly: boolean;
  writeOnly: boolean;
  choices: Choice[];
  fields: Field[];
  item?: Field;
  ref?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  initial?: unknown;
  /** Media types that a file may have; absent when the contract leaves it to the content. */
  types?: string[];
  list: boolean;
  primary: boolean;
  order: number;
  section: string;
}

export interface Operation {
  id: string;
  label: string;
  help: string;
  method: 'GET' | 'PUT' | 'POST' | 'PATCH';
  path: string;
  roles: string[];
  needsVersion: boolean;
  body: Field[];
  /** The body is a file as it is: the other inputs become parameters, and the file's own name goes into `named`. */
  file?: { types: string[]; named?: string };
}

/** `copied` are inputs that repeat what the thing says (the hash of the text that was read): sent along, not asked for. */
export interface Action extends Operation { verb: string; tone: string; confirm: string; prefill: boolean; copied: Field[] }
/** `file` is the path below which the file that a row stands for is read. */
export interface Listing extends Operation { filters: Field[]; sorts: string[]; columns: Field[]; row: Field[]; content?: string }
export interface Import extends Operation { answer: Field[] }
export interface Download { label: string; path: string; roles: string[] }
/** More about a thing, read when somebody asks for it. */
export interface Chapter extends Operation { answer: Field[] }

export interface Resource {
  service: string;
  key: string;
  path: string;
  label: string;
  help: string;
  /** Which heading of the menu it stands below, in lower case; empty when the contract does not say. */
  duty: string;
  order: number;
  defaultFilter: string;
  /** Resource path whose item a row of this list opens; the list's own when absent. */
  opens: string | undefined;
  list: Listing;
  item?: Operation;
  fields: Field[];
  create?: Operation;
  update?: Operation;
  actions: Action[];
  /** Files that are put below the thing (evidence, attachments), each under an id of its own. */
  uploads: Operation[];
  /** Tables of many things for the list; answered at once with what became of the rows. */
  imports: Import[];
  related: Listing[];
  chapters: Chapter[];
  downloads: Download[];
  /** Templates and exports of the whole list. */
  files: Download[];
  /** Says that the caller has the thing open, and hears who else has. */
  presence?: Operation;
}

type Json = Record<string, any>;
const methods = { get: 'GET', put: 'PUT', post: 'POST', patch: 'PATCH' } as const;
const pagingParameters = new Set(['limit', 'after', 'count', 'sort', 'wait']);
const deepest = 6;
/** The input of a form that holds the file itself. */
export const fileInput = 'file';
/** A parameter whose example is a moment with its zone asks for one. */
const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/;

export function readModel(documents: Record<string, Json>): Resource[] {
  const resources = Object.entries(documents).flatMap(([service, document]) => new Reader(service, document).resources());
  linkByName(resources);
  return resources.sort((a, b) => a.order - b.order || a.label.localeCompare(b.label, 'id'));
}

/** Whether one of the roles may call the operation; the server has the last word. */
export const mayCall = (operation: { roles: string[] }, roles: string[]): boolean =>
  operation.roles.length === 0 || operation.roles.some((role) => roles.includes(role));

/**
 * Whether the server says that the act is open on this thing now. Changing the text and adding a file are acts too: their verb is `edit`,
 * the name of the operation (`put-evidence`) or its first word.
 */
export function isOpen(operation: Operation, item: { allowedActions?: string[] }): boolean {
  const named = operation.id.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  return (item.allowedActions ?? []).some((allowed) => ['edit', named[0], named.join('-')].includes(allowed));
}

export const primaryOf = (fields: Field[]): Field | undefined =>
  fields.find((field) => field.primary)
  ?? ['title', 'name', 'number'].map((name) => fields.find((field) => field.name === name)).find((field) => field);

/** `unitId` and `unitIds` refer to units, in whichever service these are, unless the document says otherwise. */
function linkByName(resources: Resource[]): void {
  const link = (field: Field): void => {
    const word = /([A-Z]?[a-z]+?)(?:Ids?)?$/.exec(field.name)?.[1]?.toLowerCase();
    const named = resources.find((resource) => resource.item && resource.key === `${word}s`);
    if (field.kind === 'uuid' && named) Object.assign(field, { kind: 'reference', ref: named.path });
    if (field.kind === 'reference') field.label = thingNamed(field.label);
    field.fields.forEach(link);
    if (field.item) link(field.item);
  };
  for (const { fields, list, create, update, actions, uploads, imports, related } of resources) {
    [fields, list.filters, create?.body, update?.body, ...[list, ...related].flatMap((one) => [one.row, one.columns]), ...[...actions, ...uploads, ...imports].map((one) => one.body), ...imports.map((one) => one.answer)]
      .forEach((some) => some?.forEach(link));
  }
}

class Reader {
  private readonly paths: Record<string, Json>;

  constructor(private readonly service: string, private readonly document: Json) {
    this.paths = document.paths ?? {};
  }

  resources(): Resource[] {
    const lists = Object.keys(this.paths).filter((path) => !path.includes('{') && this.isList(path));
    return lists.map((path) => this.resource(path, lists));
  }

  private resource(path: string, lists: string[]): Resource {
    const get = this.paths[path].get;
    const tag = this.tag(get.tags?.[0]);
    const menu = tag['x-ui-resource'] ?? {};
    const sharesTag = lists.some((other) => other !== path && this.paths[other].get.tags?.[0] === tag.name);
    const isTagsOwn = !sharesTag || lists.filter((other) => this.paths[other].get.tags?.[0] === tag.name)[0] === path;
    const itemPath = Object.keys(this.paths).find((other) => isBelow(other, path, 1) && other.includes('{') && !other.includes('.'));
    const list = this.listing(path);
    const create = this.creation(path, itemPath);
    const update = itemPath ? this.change(itemPath) : undefined;
    const label: string = isTagsOwn ? menu.label ?? tag.name ?? list.label : list.label;
    const item = itemPath && this.paths[itemPath].get ? this.operation('get', itemPath) : undefined;
    const described = item ? this.fieldsOf(this.answer(this.paths[itemPath!].get)) : [];
    const fields = described.length ? described : list.row;
    return {
      service: this.service,
      key: path.replace(/^\/api\/v\d+\//, '').replaceAll('/', '-'),
      path,
      label,
      help: get.description ?? tag.description ?? '',
      duty: (menu.duty ?? '').toLowerCase(),
      order: menu.order ?? 1000,
      defaultFilter: isTagsOwn ? menu.defaultFilter ?? '' : '',
      opens: isTagsOwn ? menu.opens : undefined,
      list,
      item,
      fields,
      create: create && update?.id === create.id ? { ...create, label: words.createOf(label), help: '' } : create,
      update: update && create?.id === update.id ? { ...update, label: words.editOf(label), help: '' } : update,
      actions: itemPath ? this.actions(itemPath, fields) : [],
      uploads: itemPath ? this.uploads(itemPath) : [],
      imports: this.imports(path, lists, isTagsOwn),
      related: itemPath ? this.below(itemPath).filter((other) => this.isList(other)).map((other) => this.listing(other)) : [],
      chapters: itemPath ? this.chapters(itemPath) : [],
      downloads: itemPath ? this.downloads((other) => other.startsWith(`${itemPath}/`) && !other.slice(itemPath.length).includes('{')) : [],
      files: this.downloads((other) => !other.includes('{') && (other.startsWith(`${path}/`) || other.endsWith(`/exports/${path.slice(path.lastIndexOf('/') + 1)}`))),
      presence: this.paths[`${itemPath}/presence`]?.put ? this.operation('put', `${itemPath}/presence`) : undefined,
    };
  }

  /** A list answers `items` and a `next` that ends: a feed, whose `next` is never null, is for machines. */
  private isList(path: string): boolean {
    const answer = this.paths[path].get && this.answer(this.paths[path].get);
    const properties = answer?.properties;
    return properties?.items && properties?.next && !path.endsWith('/changes')
      ? this.plain(properties.items).schema.type === 'array'
      : false;
  }

  private listing(path: string): Listing {
    const get = this.paths[path].get;
    const parameters = this.parameters(path, get).filter((parameter) => parameter.in === 'query');
    const sort = parameters.find((parameter) => parameter.name === 'sort');
    const row = this.fieldsOf(this.plain(this.answer(get).properties.items).schema.items ?? {});
    const shown = row.filter((field) => field.list);
    const scalar = row.filter((field) => !['record', 'list', 'markdown', 'textarea', 'uuid'].includes(field.kind) && field.name !== 'version');
    return {
      ...this.operation('get', path),
      row,
      columns: shown.length ? shown : scalar.slice(0, 6),
      content: Object.keys(this.paths).find((other) => isBelow(other, path, 2) && other.endsWith('/content') && this.paths[other].get),
      sorts: sort ? (this.plain(sort.schema).schema.enum ?? []).filter((value: unknown) => typeof value === 'string') : [],
      filters: parameters
        .filter((parameter) => !pagingParameters.has(parameter.name))
        .map((parameter) => this.filter(parameter, row)),
    };
  }

  private filter(parameter: Json, row: Field[]): Field {
    const same = row.find((field) => field.name === parameter.name);
    const field = this.field(parameter.name, { ...parameter.schema, ...pick(parameter, ['x-ui']) }, parameter.required === true, 0);
    const known = field.kind === 'list' && field.item ? { ...field.item, name: field.name } : field;
    return {
      ...known,
      required: parameter.required === true,
      label: shortLabel(parameter.description) || same?.label || humanised(parameter.name),
      help: '',
      ref: known.ref ?? same?.ref,
      kind: same?.ref && known.kind === 'uuid' ? 'reference' : known.kind,
    };
  }

  private creation(path: string, itemPath: string | undefined): Operation | undefined {
    const put = itemPath ? this.paths[itemPath].put : undefined;
    if (itemPath && put?.requestBody && (put.responses?.['201'] || !this.hasVersionHeader(itemPath, put))) {
      const made = { ...this.operation('put', itemPath), needsVersion: false };
      return made.file ? { ...made, label: this.paths[path].post?.summary ?? made.label } : made;
    }
    return this.paths[path].post?.requestBody ? this.operation('post', path) : undefined;
  }

  private change(itemPath: string): Operation | undefined {
    if (this.paths[itemPath].patch?.requestBody) {
      return this.operation('patch', itemPath);
    }
    const put = this.paths[itemPath].put;
    return put?.requestBody && this.hasVersionHeader(itemPath, put) ? this.operation('put', itemPath) : undefined;
  }

  private actions(itemPath: string, fields: Field[]): Action[] {
    return Object.keys(this.paths)
      .filter((path) => path.startsWith(`${itemPath}/actions/`) && this.paths[path].post)
      .map((path) => {
        const operation = this.operation('post', path);
        const hint = this.paths[path].post['x-ui-action'] ?? {};
        const shared = operation.body.filter((input) => fields.some((field) => field.name === input.name));
        const copied = shared.length === 1 && !shared[0].required && shared[0].kind === 'text' ? shared : [];
        return {
          ...operation,
          copied,
          body: operation.body.filter((input) => !copied.includes(input)),
          verb: path.slice(path.lastIndexOf('/') + 1),
          tone: hint.tone ?? 'neutral',
          confirm: hint.confirm ?? '',
          prefill: shared.length > 1,
        };
      });
  }

  private uploads(itemPath: string): Operation[] {
    return Object.keys(this.paths)
      .filter((path) => isBelow(path, itemPath, 2) && path.endsWith('}') && this.fileOf(this.paths[path].put))
      .map((path) => this.operation('put', path));
  }

  /** An import stands on the list that its path is below, else on the list that its tag belongs to. */
  private imports(path: string, lists: string[], isTagsOwn: boolean): Import[] {
    const tag = this.paths[path].get.tags?.[0];
    return Object.keys(this.paths)
      .filter((other) => !other.includes('{') && other !== path && this.fileOf(this.paths[other].post))
      .filter((other) => lists.some((list) => other.startsWith(`${list}/`))
        ? other.startsWith(`${path}/`) : isTagsOwn && this.paths[other].post.tags?.[0] === tag)
      .map((other) => ({ ...this.operation('post', other), answer: this.fieldsOf(this.answer(this.paths[other].post)) }));
  }

  private below(itemPath: string): string[] {
    return Object.keys(this.paths).filter((path) => isBelow(path, itemPath, 1) && !path.slice(itemPath.length).includes('{'));
  }

  /** What has a page of its own to read or print is told there. */
  private chapters(itemPath: string): Chapter[] {
    return this.below(itemPath)
      .filter((path) => this.paths[path].get && !this.isList(path) && !this.isDownload(path))
      .filter((path) => !Object.keys(this.paths).some((other) => isBelow(other, path, 1) && this.paths[other].get && this.isDownload(other)))
      .filter((path) => !this.asksFor(path))
      .map((path) => ({ ...this.operation('get', path), answer: this.fieldsOf(this.answer(this.paths[path].get)) }))
      .filter((chapter) => chapter.answer.length);
  }

  private downloads(isWanted: (path: string) => boolean): Download[] {
    return Object.keys(this.paths)
      .filter((path) => isWanted(path) && this.paths[path].get && this.isDownload(path) && !this.asksFor(path))
      .map((path) => this.operation('get', path))
      .map(({ label, path, roles }) => ({ label, path, roles }));
  }

  /** Whether reading it needs an answer first. */
  private asksFor(path: string): boolean {
    return this.parameters(path, this.paths[path].get).some((one) => one.in === 'query' && one.required);
  }

  /** A file by its name, or an answer that is no JSON. */
  private isDownload(path: string): boolean {
    const good = Object.entries<Json>(this.paths[path].get.responses ?? {}).find(([status]) => status.startsWith('2'));
    const types = Object.keys(good ? this.resolve(good[1]).content ?? {} : {});
    return /\.[a-z]+$/.test(path) || (types.length > 0 && !types.some((type) => /[/+]json$/.test(type)));
  }

  private operation(method: keyof typeof methods, path: string): Operation {
    const operation = this.paths[path][method];
    const file = this.fileOf(operation);
    const body = operation.requestBody && !file && this.plain(this.content(this.resolve(operation.requestBody))).schema;
    return {
      id: operation.operationId ?? `${method} ${path}`,
      label: operation.summary ?? humanised(operation.operationId ?? path),
      help: forPeople(operation.description),
      method: methods[method],
      path,
      roles: [...new Set<string>((operation.security ?? []).flatMap((way: Json) => Object.values(way).flat()))],
      needsVersion: this.hasVersionHeader(path, operation),
      ...(file ? { file: { types: file, ...this.nameParameter(path, operation) } } : {}),
      body: file ? this.fileInputs(path, operation, file) : body ? this.fieldsOf(body).filter((field) => !field.readOnly) : [],
    };
  }

  /** The media types of a body that is a file and no JSON or sentence. */
  private fileOf(operation: Json | undefined): string[] | undefined {
    const types = Object.keys(operation?.requestBody ? this.resolve(operation.requestBody).content ?? {} : {});
    const isFile = (type: string) => !/json$|^text\/plain|^multipart\//.test(type) || type === 'application/x-ndjson';
    return types.length && types.every(isFile) ? types : undefined;
  }

  private nameParameter(path: string, operation: Json): { named?: string } {
    return this.parameters(path, operation).some((one) => one.in === 'query' && one.name === 'name') ? { named: 'name' } : {};
  }

  private fileInputs(path: string, operation: Json, types: string[]): Field[] {
    const named = types.filter((type) => type !== 'application/octet-stream');
    const help = named.length ? words.fileKinds(suffixesOf(named)) : '';
    const file = { ...this.field(fileInput, { title: words.file }, true, 0), kind: 'file' as const, help, types: named };
    const others = this.parameters(path, operation)
      .filter((one) => one.in === 'query' && one.name !== 'name')
      .map((one) => this.parameter(one))
      .sort((a, b) => Number(b.required) - Number(a.required));
    return [file, ...others];
  }

  private parameter(parameter: Json): Field {
    const field = this.field(parameter.name, parameter.schema ?? {}, parameter.required === true, 0);
    const label = shortLabel(parameter.description) || field.label;
    const kind = field.kind === 'text' && isInstant.test(String(parameter.example ?? '')) ? 'date-time' : field.kind;
    const said = forPeople(parameter.description);
    return { ...field, label, kind, help: kind === 'date-time' || said === `${label}.` ? '' : said };
  }

  private hasVersionHeader(path: string, operation: Json): boolean {
    return this.parameters(path, operation).some((one) => one.in === 'header' && one.name.toLowerCase() === 'if-match');
  }

  private parameters(path: string, operation: Json): Json[] {
    return [...(this.paths[path].parameters ?? []), ...(operation.parameters ?? [])].map((one) => this.resolve(one));
  }

  private answer(operation: Json): Json {
    const good = Object.entries<Json>(operation.responses ?? {}).find(([status]) => status.startsWith('2'));
    return good ? this.plain(this.content(this.resolve(good[1]))).schema : {};
  }

  private content(holder: Json): Json {
    const content = holder.content ?? {};
    return (content['application/json'] ?? Object.values<Json>(content)[0])?.schema ?? {};
  }

  private fieldsOf(raw: Json, depth = 0): Field[] {
    const { schema } = this.plain(raw);
    const required: string[] = schema.required ?? [];
    return Object.entries<Json>(schema.properties ?? {})
      .map(([name, property]) => this.field(name, property, required.includes(name), depth))
      .sort((a, b) => a.order - b.order);
  }

  private field(name: string, raw: Json, required: boolean, depth: number): Field {
    const { schema, nullable } = this.plain(raw);
    const ui = schema['x-ui'] ?? {};
    const kind = kindOf(schema, ui);
    const deeper = depth < deepest;
    return {
      name,
      label: schema.title ?? humanised(name),
      help: forPeople(schema.description),
      kind,
      required: required && !nullable,
      readOnly: schema.readOnly === true,
      writeOnly: schema.writeOnly === true,
      choices: kind === 'enum' ? choicesOf(schema) : [],
      fields: kind === 'record' && deeper ? this.fieldsOf(schema, depth + 1) : [],
      item: kind === 'list' && deeper ? this.element(name, schema, depth) : undefined,
      ref: ui.ref || undefined,
      ...pick(schema, ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems']),
      initial: schema.default,
      list: ui.list === true,
      primary: ui.primary === true,
      order: ui.order ?? 100,
      section: ui.section ?? '',
    };
  }

  /** What x-ui says about a list of things holds for each thing. */
  private element(name: string, schema: Json, depth: number): Field {
    const inherited = pick(schema['x-ui'] ?? {}, ['ref', 'widget']);
    const items = schema.items ?? {};
    const own = this.plain(items).schema;
    return this.field(name, { ...items, title: own.title ?? schema.title, 'x-ui': { ...own['x-ui'], ...inherited } }, true, depth + 1);
  }

  private tag(name: string | undefined): Json {
    return (this.document.tags ?? []).find((tag: Json) => tag.name === name) ?? { name };
  }

  private resolve(node: Json): Json {
    return typeof node?.$ref === 'string' ? this.target(node.$ref) : node ?? {};
  }

  private target(ref: string): Json {
    return ref.replace(/^#\//, '').split('/').reduce<Json>((node, step) => node?.[unescaped(step)] ?? {}, this.document);
  }

  /** One plain schema from `$ref` with siblings, `allOf`, nullable type arrays and `anyOf [x, null]`. */
  private plain(raw: Json, depth = 0): { schema: Json; nullable: boolean } {
    let { $ref, allOf, anyOf, oneOf, ...schema } = raw ?? {};
    let nullable = schema.nullable === true;
    const merge = (part: Json) => {
      const inner = this.plain(part, depth + 1);
      nullable ||= inner.nullable;
      const required = [...(inner.schema.required ?? []), ...(schema.required ?? [])];
      const properties = { ...inner.schema.properties, ...schema.properties };
      schema = { ...inner.schema, ...schema, type: inner.schema.type ?? schema.type };
      if (required.length) schema.required = required;
      if (Object.keys(properties).length) schema.properties = properties;
    };
    if (depth > 20) return { schema: {}, nullable };
    if ($ref) merge(this.target($ref));
    for (const part of allOf ?? []) merge(part);
    const choices: Json[] = anyOf ?? oneOf ?? [];
    const real = choices.filter((choice) => choice.type !== 'null');
    nullable ||= real.length < choices.length;
    if (real.length === 1) merge(real[0]);
    if (Array.isArray(schema.type)) {
      nullable ||= schema.type.includes('null');
      schema.type = schema.type.find((type: string) => type !== 'null');
    }
    return { schema, nullable };
  }
}

function kindOf(schema: Json, ui: Json): Kind {
  if (schema.type === 'array') return 'list';
  if (ui.ref) return 'reference';
  if (['textarea', 'markdown'].includes(ui.widget)) return ui.widget;
  if (Array.isArray(schema.enum)) return 'enum';
  if (schema.properties || schema.type === 'object') return 'record';
  if (schema.type === 'boolean' || schema.type === 'integer' || schema.type === 'number') return schema.type;
  if (schema.contentMediaType === 'text/markdown') return 'markdown';
  const formats: Record<string, Kind> = {
    date: 'date', 'date-time': 'date-time', month: 'month', 'year-month': 'month', uri: 'uri', url: 'uri', email: 'email', uuid: 'uuid',
  };
  return formats[schema.format] ?? 'text';
}

function choicesOf(schema: Json): Choice[] {
  const labels = schema['x-enum-labels'] ?? {};
  const tones = schema['x-enum-tones'] ?? {};
  return schema.enum
    .filter((value: unknown) => value !== null)
    .map((value: unknown) => String(value))
    .map((value: string) => ({ value, label: labels[value] ?? value, tone: tones[value] ?? 'neutral' }));
}

function isBelow(path: string, parent: string, steps: number): boolean {
  return path.startsWith(`${parent}/`) && path.slice(parent.length + 1).split('/').length === steps;
}

function pick(from: Json, names: string[]): Json {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
}

/** A contract speaks of the ID that is passed («ID instansi»); people choose the thing («Instansi»). */
const thingNamed = (label: string): string => label.replace(/^ID\s+(\p{L})/u, (_, letter: string) => letter.toUpperCase());

const unescaped = (step: string): string => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~');

/** What follows these words in a contract is for whoever writes a client. */
const forPeople = (description: string | undefined): string => (description ?? '').split(/\s*Bagi mesin:/)[0];

/** A parameter's description is a sentence; its first clause without the full stop serves as a label. */
const shortLabel = (description: string | undefined): string =>
  (description ?? '').split(/[.:;(\n]/)[0].split(',')[0].trim();

const humanised = (name: string): string => {
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
