import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { call } from './api';
import { words } from './id';
import { inline, markdown } from './markdown';
import type { Field } from './openapi-model';
import { sizeOf, suffixesOf } from './file-types';
import { nameOf, referred, titleOf } from './value';

export interface InputOptions {
  field: Field;
  id: string;
  value: unknown;
  /** Used as a filter: an empty choice means all. */
  any?: boolean;
  error?: string;
  change?: (value: unknown) => void;
}

/** One labelled control for a value without parts. */
export function input(options: InputOptions): TemplateResult {
  const { field, id, error, any } = options;
  if (field.kind === 'boolean' && !any) return checkbox(options);
  const described = [field.help && `${id}-bantuan`, error && `${id}-salah`].filter(Boolean).join(' ');
  return html`<div class="field ${error ? 'wrong' : ''} kind-${field.kind}">
    <label for=${id}>${field.label}${any || field.required ? nothing : html` <span class="optional">(${words.optional})</span>`}</label>
    ${field.help ? html`<p class="help" id="${id}-bantuan">${inline(field.help)}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-salah">${error}</p>` : nothing}
    ${control(options, described || undefined)}
  </div>`;
}

function control(options: InputOptions, described: string | undefined): TemplateResult {
  const { field, id, value, any, error, change } = options;
  const text = value === undefined || value === null ? '' : String(value);
  const changed = (event: Event) => change?.((event.target as HTMLInputElement).value);
  const required = field.required && !any ? 'true' : undefined;
  const invalid = error ? 'true' : undefined;
  switch (field.kind) {
    case 'enum': case 'boolean':
      return html`<select id=${id} name=${field.name} aria-describedby=${ifDefined(described)} aria-required=${ifDefined(required)}
        aria-invalid=${ifDefined(invalid)} @change=${changed}>
        <option value="" ?selected=${!text}>${any ? words.any : words.choose}</option>
        ${choices(field).map((choice) => html`<option value=${choice.value} ?selected=${choice.value === text}>${choice.label}</option>`)}
      </select>`;
    case 'reference':
      return referred(field.ref)
        ? html`<nt-reference .field=${field} .controlId=${id} .value=${text} .any=${any ?? false} .described=${described}
            .invalid=${invalid} @choose=${(event: CustomEvent) => change?.(event.detail)}></nt-reference>`
        : line(options, 'text', text, described, changed);
    case 'textarea': case 'markdown':
      return html`<textarea id=${id} name=${field.name} rows=${field.kind === 'markdown' ? 14 : 4} maxlength=${ifDefined(field.maxLength)}
        aria-describedby=${ifDefined(described)} aria-required=${ifDefined(required)} aria-invalid=${ifDefined(invalid)}
        .value=${live(text)} @input=${changed}></textarea>
        ${field.kind === 'markdown' && text ? html`<details class="preview"><summary>${words.preview}</summary><div class="prose">${markdown(text)}</div></details>` : nothing}`;
    case 'date-time':
      return line(options, 'datetime-local', localMoment(text), described,
        (event) => change?.(instant((event.target as HTMLInputElement).value)));
    case 'file':
      return html`<input id=${id} name=${field.name} type="file" accept=${ifDefined(acceptOf(field))} aria-describedby=${ifDefined(described)}
        aria-required=${ifDefined(required)} aria-invalid=${ifDefined(invalid)}
        @change=${(event: Event) => change?.((event.target as HTMLInputElement).files?.[0] ?? '')}>
        <p class="help" role="status">${value instanceof File ? words.chosenFile(value.name, sizeOf(value.size)) : ''}</p>`;
    case 'number': case 'integer':
      return html`<input id=${id} name=${field.name} type="text" inputmode=${field.kind === 'integer' ? 'numeric' : 'decimal'}
        aria-describedby=${ifDefined(described)} aria-required=${ifDefined(required)} aria-invalid=${ifDefined(invalid)}
        .value=${live(text)} @input=${changed}>`;
    default: {
      const types: Partial<Record<Field['kind'], string>> = { date: 'date', month: 'month', uri: 'url', email: 'email' };
      return line(options, types[field.kind] ?? 'text', text, described, changed);
    }
  }
}

function line({ field, id, any, error }: InputOptions, type: string, text: string, described: string | undefined, changed: (event: Event) => void) {
  return html`<input id=${id} name=${field.name} type=${type} maxlength=${ifDefined(type === 'text' ? field.maxLength : undefined)}
    aria-describedby=${ifDefined(described)} aria-required=${ifDefined(field.required && !any ? 'true' : undefined)}
    aria-invalid=${ifDefined(error ? 'true' : undefined)} .value=${live(text)} @input=${changed}>`;
}

function checkbox({ field, id, value, error, change }: InputOptions): TemplateResult {
  return html`<div class="field ${error ? 'wrong' : ''}">
    ${error ? html`<p class="error" id="${id}-salah">${error}</p>` : nothing}
    <label class="check"><input type="checkbox" id=${id} name=${field.name} .checked=${live(value === true)}
      aria-describedby=${ifDefined(error ? `${id}-salah` : undefined)}
      @change=${(event: Event) => change?.((event.target as HTMLInputElement).checked)}> ${field.label}</label>
    ${field.help ? html`<p class="help">${inline(field.help)}</p>` : nothing}
  </div>`;
}

/** Names' endings as well, because not every system knows what a table is. */
const acceptOf = ({ types = [] }: Field): string | undefined => [...types, ...suffixesOf(types)].join(',') || undefined;

const choices = (field: Field) => field.kind === 'boolean'
  ? [{ value: 'true', label: words.yes }, { value: 'false', label: words.no }] : field.choices;

/** The browser's control works in local time without a zone; the contract in instants. */
function localMoment(text: string): string {
  const date = new Date(text);
  if (!text || Number.isNaN(date.getTime())) return '';
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const instant = (local: string): string => (local ? new Date(local).toISOString() : '');

/** Chooses another resource's thing: a search box over a list, both native. */
export class ReferenceInput extends LitElement {
  static override properties = {
    field: { attribute: false }, value: { attribute: false }, controlId: { attribute: false }, any: { attribute: false },
    described: { attribute: false }, invalid: { attribute: false }, options: { state: true }, more: { state: true },
  };
  declare field: Field;
  declare value: string;
  declare controlId: string;
  declare any: boolean;
  declare described: string | undefined;
  declare invalid: string | undefined;
  declare options: { id: string; name: string }[];
  /** Whether there are more than one answer holds: only then is searching worth a box. */
  declare more: boolean;
  private timer = 0;
  private asked = '';

  constructor() {
    super();
    this.options = [];
    this.more = false;
  }

  override createRenderRoot() { return this; }

  override firstUpdated() { void this.load(); }

  private get searchName(): string | undefined {
    const names = referred(this.field.ref)?.list.filters.map((filter) => filter.name) ?? [];
    return ['q', 'search', 'query', 'name', 'title'].find((name) => names.includes(name));
  }

  private async load() {
    const resource = referred(this.field.ref);
    if (!resource) return;
    const query = new URLSearchParams({ limit: this.searchName ? '50' : '200' });
    if (this.asked && this.searchName) query.set(this.searchName, this.asked);
    const asked = this.asked;
    const { body } = await call(resource.service, 'GET', `${resource.list.path}?${query}`).catch(() => ({ body: { items: [], next: null } }));
    if (asked !== this.asked) return;
    this.more ||= !!body.next;
    const found = body.items.map((row: any) => ({ id: String(row.id), name: titleOf(resource.list.columns, row) ?? titleOf(resource.fields, row) ?? row.id }));
    if (this.value && !found.some((one: { id: string }) => one.id === this.value)) {
      found.unshift({ id: this.value, name: await nameOf(resource, this.value) });
    }
    this.options = found;
  }

  private search = (event: Event) => {
    this.asked = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), 300) as unknown as number;
  };

  private choose = (event: Event) => {
    this.value = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new CustomEvent('choose', { detail: this.value, bubbles: true }));
  };

  override render() {
    return html`<div class="reference">
      ${this.searchName && this.more ? html`<input type="search" id="${this.controlId}-cari" aria-label=${words.search(this.field.label)}
        placeholder=${words.search(this.field.label)} @input=${this.search}>` : nothing}
      <select id=${this.controlId} name=${this.field.name} aria-describedby=${ifDefined(this.described)} aria-invalid=${ifDefined(this.invalid)}
        aria-required=${ifDefined(this.field.required && !this.any ? 'true' : undefined)} @change=${this.choose}>
        <option value="" ?selected=${!this.value}>${this.any ? words.any : words.choose}</option>
        ${this.options.map((option) => html`<option value=${option.id} ?selected=${option.id === this.value}>${option.name}</option>`)}
      </select>
    </div>`;
  }
}

customElements.define('nt-reference', ReferenceInput);
