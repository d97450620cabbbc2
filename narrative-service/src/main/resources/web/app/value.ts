import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { call, fill } from './api';
import { words } from './id';
import { markdown } from './markdown';
import { primaryOf, type Field, type Resource } from './openapi-model';
import { itemAddress } from './routes';

/** How values are shown to people: dates in words, enum constants by their labels, references by the name of the thing. */

let resources: Resource[] = [];
export const know = (all: Resource[]): void => { resources = all; };

const zone = 'Asia/Jakarta';
const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('id-ID', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });
const hour = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', timeZone: zone, timeZoneName: 'short' });
const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 });

export function show(field: Field, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return nothing;
  switch (field.kind) {
    case 'boolean': return value ? words.yes : words.no;
    case 'enum': return pill(field, String(value));
    case 'date': return whole(valid(`${value}T00:00:00Z`, day, value));
    case 'month': return whole(valid(`${value}-01T00:00:00Z`, month, value));
    case 'date-time': return moment(String(value));
    case 'number': case 'integer': return typeof value === 'number' ? number.format(value) : value;
    case 'uri': return /^https?:/.test(String(value))
      ? html`<a href=${String(value)} rel="noopener noreferrer">${value}</a>` : value;
    case 'email': return html`<a href="mailto:${value}">${value}</a>`;
    case 'markdown': return html`<div class="prose">${markdown(String(value))}</div>`;
    case 'textarea': return html`<div class="plain">${value}</div>`;
    case 'reference': return reference(field, String(value));
    case 'record': return record(field, value as Record<string, unknown>);
    case 'list': return list(field, value as unknown[]);
    default: return typeof value === 'object' ? html`<code>${JSON.stringify(value)}</code>`
      : String(value).includes('\n') ? html`<div class="plain">${value}</div>` : value;
  }
}

/** A line may end between day and hour, never within one. */
function moment(text: string): unknown {
  return Number.isNaN(new Date(text).getTime()) ? text
    : html`<time datetime=${text}>${whole(`${valid(text, shortDay, text)},`)} ${whole(valid(text, hour, text))}</time>`;
}

const whole = (words: unknown) => html`<span class="whole">${words}</span>`;

function valid(text: string, format: Intl.DateTimeFormat, otherwise: unknown): unknown {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? otherwise : format.format(date);
}

function pill(field: Field, value: string): TemplateResult {
  const choice = field.choices.find((one) => one.value === value);
  return html`<span class="pill ${choice?.tone ?? 'neutral'}">${choice?.label ?? value}</span>`;
}

function record(field: Field, value: Record<string, unknown>): TemplateResult {
  return field.fields.length ? html`<dl class="inner">${pairs(field.fields, value)}</dl>` : html`<code>${JSON.stringify(value)}</code>`;
}

/**
 * Terms and descriptions of what is filled in. Identifiers are for machines; where the name of a thing is told beside its identifier, the name
 * leads to the thing.
 */
export function pairs(fields: Field[], value: Record<string, unknown>): unknown {
  const filled = fields.filter((field) => field.kind !== 'uuid' && !isEmpty(value[field.name]));
  const nameFor = (field: Field) => field.kind === 'reference'
    ? filled.find((other) => other.kind === 'text' && other.label === field.label) : undefined;
  const told = new Set(filled.map(nameFor));
  return filled.filter((field) => !told.has(field)).map((field) => {
    const name = nameFor(field);
    return html`<div><dt>${field.label}</dt>
      <dd>${name ? reference(field, String(value[field.name]), String(value[name.name])) : show(field, value[field.name])}</dd></div>`;
  });
}

export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function list(field: Field, values: unknown[]): unknown {
  const item = field.item;
  if (!item || !Array.isArray(values)) return html`<code>${JSON.stringify(values)}</code>`;
  if (item.kind === 'enum') return values.map((value) => html`${show(item, value)} `);
  if (item.kind !== 'record') return html`<ul>${values.map((value) => html`<li>${show(item, value)}</li>`)}</ul>`;
  if (item.fields.length > 1 && item.fields.every((part) => !['record', 'list', 'textarea', 'markdown'].includes(part.kind))) return grid(field, item, values);
  return html`<ol class="records">${values.map((value) => html`<li>${record(item, value as Record<string, unknown>)}</li>`)}</ol>`;
}

/** Small records of one kind read best below each other. */
function grid(field: Field, item: Field, values: unknown[]): TemplateResult {
  const rows = values as Record<string, unknown>[];
  const columns = item.fields.filter((column) => rows.some((row) => !isEmpty(row[column.name])));
  return html`<div class="table-scroll" role="group" tabindex="0" aria-label=${field.label}><table>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column.label}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${columns.map((column) => html`<td>${show(column, row[column.name])}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

export const referred = (ref: string | undefined): Resource | undefined => {
  const path = ref?.startsWith('/api/') ? ref : `/api/v1${ref}`;
  return resources.find((resource) => resource.path === path);
};

/** An inbox opens what its rows stand for: things of one kind, or each the one at its path. */
export function rowAddress(resource: Resource, row: any): string | undefined {
  const [, path, id] = /^(\/[a-z-]+)\/([\w-]+)$/.exec(String(row.path ?? '')) ?? [];
  const place = path && referred(path);
  if (place) return place.item && itemAddress(place, id);
  const opened = resource.opens ? referred(resource.opens) : resource;
  return opened?.item && row.id ? itemAddress(opened, row.id) : undefined;
}

const names = new Map<string, Promise<string>>();

/** The name of the thing that an id refers to; the id itself when it may not be read. */
export function nameOf(resource: Resource, id: string): Promise<string> {
  const key = `${resource.path}/${id}`;
  const known = names.get(key);
  if (known || !resource.item) return known ?? Promise.resolve(id);
  const asked = call(resource.service, 'GET', fill(resource.item.path, id))
    .then(({ body }) => titleOf(resource.fields, body) ?? id, () => { names.delete(key); return id; });
  names.set(key, asked);
  return asked;
}

export function titleOf(fields: Field[], value: Record<string, unknown>): string | undefined {
  const primary = primaryOf(fields);
  const title = primary && value[primary.name];
  return title === undefined || title === null ? undefined : String(title);
}

function reference(field: Field, id: string, name?: string): unknown {
  const resource = referred(field.ref);
  if (!resource?.item) return name ?? id;
  return html`<a href=${itemAddress(resource, id)}>${name ?? until(nameOf(resource, id), id)}</a>`;
}
