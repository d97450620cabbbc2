import { LitElement, html, nothing } from 'lit';
import { address, call, type Problem } from './api';
import { input } from './input';
import './upload-buttons';
import { words } from './id';
import { inline } from './markdown';
import { mayCall, primaryOf, type Field, type Listing, type Resource } from './openapi-model';
import { problemBox } from './problem';
import { createAddress, go, listAddress } from './routes';
import { isEmpty, rowAddress, show } from './value';

/** Filters stand open where there is room for them; on a telephone the rows come first. */
const roomy = matchMedia('(min-width: 52rem)');

/** The rows of a resource: filters in the address, pages by cursor. */
export class ListScreen extends LitElement {
  static override properties = {
    resource: { attribute: false }, query: { attribute: false }, roles: { attribute: false }, page: { state: true }, problem: { state: true },
  };
  declare resource: Resource;
  declare query: URLSearchParams;
  declare roles: string[];
  declare page: { items: any[]; next: string | null } | undefined;
  declare problem: Problem | undefined;

  override createRenderRoot() { return this; }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('resource') || changed.has('query')) void this.load();
  }

  private async load() {
    this.page = undefined;
    this.problem = undefined;
    const missing = this.resource.list.filters.filter((field) => field.required && !this.query.get(field.name));
    const month = missing.find((field) => field.kind === 'month' || /^(month|period)$/.test(field.name));
    if (month) {
      const query = this.queryWith({ [month.name]: new Date().toISOString().slice(0, 7) });
      return queueMicrotask(() => go(listAddress(this.resource, query), null, true));
    }
    const asked = this.query.toString();
    try {
      const { body } = await call(this.resource.service, 'GET', `${this.resource.list.path}${asked ? `?${asked}` : ''}`);
      if (asked === this.query.toString()) this.page = body;
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }

  override render() {
    const { resource } = this;
    const files = resource.files.filter((one) => mayCall(one, this.roles));
    return html`
      <div class="title-row">
        <h1 tabindex="-1">${resource.label}</h1>
        ${resource.create && mayCall(resource.create, this.roles)
          ? html`<a class="button primary" href=${createAddress(resource)}>${resource.create.label}</a>` : nothing}
      </div>
      <nt-uploads .service=${resource.service} .operations=${resource.imports.filter((one) => mayCall(one, this.roles))}
        .done=${() => this.load()}></nt-uploads>
      ${resource.help ? html`<p class="lead">${inline(resource.help)}</p>` : nothing}
      ${files.length ? html`<p class="files">${files.map((one) => html`<a href=${address(resource.service, one.path)} target="_blank">${one.label}</a> `)}</p>` : nothing}
      ${resource.list.filters.length ? this.filters() : nothing}
      ${this.problem ? problemBox(this.problem, () => this.load()) : nothing}
      <div aria-live="polite" class="count">
        ${this.page ? (this.page.items.length ? words.rows(this.page.items.length, !!this.page.next) : this.isFiltered ? words.noMatch : words.empty)
          : this.problem ? nothing : words.loading}
      </div>
      ${this.page?.items.length
        ? table(resource.list, this.page.items, resource.label, (row) => rowAddress(resource, row), this.sorting())
        : nothing}
      ${this.page ? this.paging(this.page.next) : nothing}`;
  }

  private filters() {
    const chosen = Object.fromEntries(this.query);
    const { isFiltered } = this;
    return html`<details class="filter-box" ?open=${roomy.matches || isFiltered}><summary>${words.filter}</summary>
      <form class="filters" role="search" aria-label=${words.filter} @submit=${this.filter}>
        ${this.resource.list.filters.filter((field) => isAskable(field) || chosen[field.name]).map((field) => input({
          field: { ...field, required: false }, id: `saring-${field.name}`, value: chosen[field.name], any: true,
        }))}
        <div class="buttons">
          <button type="submit">${words.apply}</button>
          ${isFiltered ? html`<a class="button quiet" href=${listAddress(this.resource)}>${words.clear}</a>` : nothing}
        </div>
      </form></details>`;
  }

  private get isFiltered(): boolean {
    return [...this.query.keys()].some((key) => key !== 'after' && key !== 'sort');
  }

  private filter = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(event.target as HTMLFormElement)) {
      if (typeof value === 'string' && value.trim() && !name.startsWith('cari:')) chosen.append(name, value.trim());
    }
    const sort = this.query.get('sort');
    if (sort) chosen.set('sort', sort);
    go(listAddress(this.resource, chosen.toString()));
  };

  private sorting(): Sorting | undefined {
    if (!this.resource.list.sorts.length) return undefined;
    return {
      offered: this.resource.list.sorts,
      current: this.query.get('sort') ?? '',
      choose: (sort) => go(listAddress(this.resource, this.queryWith({ sort, after: '' }))),
    };
  }

  private queryWith(changes: Record<string, string>): string {
    const query = new URLSearchParams(this.query);
    for (const [name, value] of Object.entries(changes)) value ? query.set(name, value) : query.delete(name);
    return query.toString();
  }

  /** Cursors only lead forward; the way back is remembered in the browser's history entry. */
  private paging(next: string | null) {
    const trail: string[] = history.state?.trail ?? [];
    const after = this.query.get('after') ?? '';
    if (!next && !after) return nothing;
    const turn = (cursor: string, path: string[]) => (event: Event) => {
      event.preventDefault();
      go(listAddress(this.resource, this.queryWith({ after: cursor })), { trail: path });
    };
    return html`<nav class="paging" aria-label=${words.pages}>
      ${after ? html`<a class="button quiet" href=${listAddress(this.resource, this.queryWith({ after: '' }))} @click=${turn('', [])}>${words.first}</a>` : nothing}
      ${trail.length ? html`<a class="button" href=${listAddress(this.resource, this.queryWith({ after: trail[trail.length - 1] }))}
        @click=${turn(trail[trail.length - 1], trail.slice(0, -1))}>${words.previous}</a>` : nothing}
      ${next ? html`<a class="button" href=${listAddress(this.resource, this.queryWith({ after: next }))}
        @click=${turn(next, [...trail, after])}>${words.next}</a>` : nothing}
    </nav>`;
  }
}

/** Nobody types an identifier by hand: such a filter shows only where a link has set it. */
const isAskable = (field: Field): boolean => field.kind !== 'uuid';

interface Sorting { offered: string[]; current: string; choose: (sort: string) => void }

/** Rows below their headings; on a telephone each row is a card, so the roles are spelled out for readers that lose them with the layout. */
export function table(listing: Listing, rows: any[], caption: string, link: (row: any) => string | undefined, sorting?: Sorting) {
  const primary = primaryOf(listing.columns) ?? listing.columns[0];
  const columns = listing.columns.filter((column) => column === primary || rows.some((row) => !isEmpty(row[column.name])));
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${caption}><table class="rows" role="table">
    <caption class="visually-hidden">${caption}</caption>
    <thead role="rowgroup"><tr role="row">${columns.map((column) => heading(column, sorting))}</tr></thead>
    <tbody role="rowgroup">${rows.map((row) => html`<tr role="row">${columns.map((column) => cell(column, row, column === primary ? link(row) : undefined))}</tr>`)}</tbody>
  </table></div>`;
}

function heading(column: Field, sorting: Sorting | undefined) {
  const up = column.name;
  const down = `-${column.name}`;
  if (!sorting?.offered.includes(up) && !sorting?.offered.includes(down)) return html`<th scope="col" role="columnheader" class=${isFigure(column) ? 'figure' : nothing}>${column.label}</th>`;
  const now = sorting!.current === up ? 'ascending' : sorting!.current === down ? 'descending' : 'none';
  const wanted = now === 'ascending' && sorting!.offered.includes(down) ? down : sorting!.offered.includes(up) ? up : down;
  return html`<th scope="col" role="columnheader" aria-sort=${now}><button type="button" class="sort" title=${words.sortBy(column.label)}
    @click=${() => sorting!.choose(wanted)}>${column.label}<span aria-hidden="true">${now === 'ascending' ? ' ▲' : now === 'descending' ? ' ▼' : ' ↕'}</span></button></th>`;
}

const isFigure = (column: Field): boolean => column.kind === 'integer' || column.kind === 'number';

function cell(column: Field, row: any, address: string | undefined) {
  const value = show(column.kind === 'markdown' ? { ...column, kind: 'text' } : column, row[column.name]);
  return address
    ? html`<th scope="row" role="rowheader"><a href=${address}>${isEmpty(row[column.name]) ? words.open : value}</a></th>`
    : html`<td role="cell" data-label=${column.label} class=${isFigure(column) ? 'figure' : nothing}><span>${value}</span></td>`;
}

customElements.define('nt-list', ListScreen);
