import { LitElement, html, nothing } from 'lit';
import './actions';
import './chapter';
import { address, call, fill, type Answer, type Problem } from './api';
import './upload-buttons';
import { words } from './id';
import { table } from './list';
import { isOpen, mayCall, primaryOf, type Field, type Listing, type Resource } from './openapi-model';
import { problemBox } from './problem';
import { editAddress, listAddress } from './routes';
import { isEmpty, pairs, show, titleOf } from './value';

/** Milliseconds between two looks at who else has the thing open. */
const every = 20_000;

/** One thing in full: its acts, its properties by section, what hangs below it. The ETag read is the one sent with an act. */
export class ItemScreen extends LitElement {
  static override properties = {
    resource: { attribute: false }, itemId: { attribute: false }, roles: { attribute: false },
    answer: { state: true }, problem: { state: true }, told: { state: true }, below: { state: true }, others: { state: true },
  };
  declare resource: Resource;
  declare itemId: string;
  declare roles: string[];
  declare answer: Answer | undefined;
  declare problem: Problem | undefined;
  declare told: string;
  declare below: Map<Listing, any[]>;
  declare others: string[];
  private beat: ReturnType<typeof setInterval> | undefined;

  override createRenderRoot() { return this; }

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('itemId') && !changed.has('resource')) return;
    this.answer = undefined;
    this.below = new Map();
    this.others = [];
    clearInterval(this.beat);
    void this.load(history.state?.told ?? '');
    if (this.resource.presence && mayCall(this.resource.presence, this.roles)) {
      void this.look();
      this.beat = setInterval(() => this.look(), every);
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.beat);
  }

  /** Who is writing at this moment; whoever only reads announces nothing. */
  private async look() {
    const { itemId, resource } = this;
    const { body } = await call(resource.service, 'GET', fill(resource.presence!.path, itemId)).catch(() => ({ body: [] }));
    if (itemId === this.itemId) this.others = body.map((one: { name: string }) => one.name);
  }

  private async load(told = '') {
    this.problem = undefined;
    const { itemId: id, resource } = this;
    try {
      const answer = await call(resource.service, 'GET', fill(resource.item!.path, id));
      if (id !== this.itemId || resource !== this.resource) return;
      this.answer = answer;
      this.told = told;
      document.title = `${titleOf(resource.fields, answer.body) ?? resource.label} · ${words.product}`;
      await Promise.all(resource.related.filter((one) => mayCall(one, this.roles)).map((one) => this.loadBelow(one)));
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }

  private async loadBelow(listing: Listing) {
    const { body } = await call(this.resource.service, 'GET', fill(listing.path, this.itemId)).catch(() => ({ body: { items: [] } }));
    this.below = new Map(this.below).set(listing, body.items);
  }

  override render() {
    const { resource } = this;
    const item = this.answer?.body;
    return html`<p class="crumb"><a href=${listAddress(resource, resource.defaultFilter)}>${words.backTo(resource.label)}</a></p>
      <h1 tabindex="-1">${(item && titleOf(resource.fields, item)) ?? resource.label}</h1>
      <p role="status" class=${this.told ? 'told' : 'visually-hidden'}>${item || this.problem ? this.told : words.loading}</p>
      <p class=${this.others?.length ? 'warning' : 'visually-hidden'} role="status">${this.others?.length ? words.openNow(this.others) : ''}</p>
      ${this.problem ? problemBox(this.problem, () => this.load()) : nothing}
      ${item ? this.body(item) : nothing}`;
  }

  private body(item: any) {
    const { resource } = this;
    const status = resource.fields.find((field) => field.name === 'status');
    const uploads = resource.uploads.filter((one) => mayCall(one, this.roles) && isOpen(one, item));
    const mayEdit = resource.update && mayCall(resource.update, this.roles) && isOpen(resource.update, item);
    const downloads = resource.downloads.filter((one) => mayCall(one, this.roles));
    return html`
      ${status ? html`<p class="status">${show(status, item.status)}</p>` : nothing}
      ${Array.isArray(item.allowedActions) || mayEdit || uploads.length ? html`<section class="card acts" aria-label=${words.act}>
        ${mayEdit ? html`<a class="button" href=${editAddress(resource, this.itemId)}>${words.edit}</a>` : nothing}
        <nt-actions .resource=${resource} .item=${item} .etag=${this.answer!.etag} .done=${(told: string) => this.acted(told)}></nt-actions>
        <nt-uploads .service=${resource.service} .operations=${uploads} .itemId=${this.itemId} .done=${(told: string) => this.acted(told)}></nt-uploads>
      </section>` : nothing}
      ${this.sections(item)}
      ${[...this.below].filter(([, rows]) => rows.length).map(([listing, rows]) => html`<section class="card">
        <h2>${listing.label}</h2>${table(listing, rows, listing.label, (row) => this.fileOf(listing, row))}</section>`)}
      ${resource.chapters.filter((one) => mayCall(one, this.roles)).map((chapter) => html`<nt-chapter .service=${resource.service}
        .chapter=${chapter} .itemId=${this.itemId}></nt-chapter>`)}
      ${downloads.length ? html`<section class="card"><h2>${words.documents}</h2>
        <ul>${downloads.map((one) => html`<li><a href=${address(resource.service, fill(one.path, this.itemId))} target="_blank">${one.label}</a></li>`)}</ul>
      </section>` : nothing}`;
  }

  private fileOf(listing: Listing, row: any): string | undefined {
    return listing.content && row.id ? address(this.resource.service, fill(fill(listing.content, this.itemId), row.id)) : undefined;
  }

  private async acted(told: string) {
    await this.load(told);
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  private sections(item: any) {
    const primary = primaryOf(this.resource.fields);
    // Who else is here stands above everything, and is kept fresh there.
    const hidden = new Set(['id', 'version', 'allowedActions', 'status', primary?.name, ...(this.resource.presence ? ['presence'] : [])]);
    const groups = new Map<string, Field[]>();
    const isShown = (field: Field) => !hidden.has(field.name) && !isEmpty(item[field.name]) && !String(item[field.name]).startsWith('/api/');
    for (const field of this.resource.fields.filter(isShown)) {
      groups.set(field.section, [...(groups.get(field.section) ?? []), field]);
    }
    return [...groups].map(([section, fields]) => html`<section class="card"><h2>${section || words.details}</h2>
      <dl>${pairs(fields, item)}</dl></section>`);
  }
}

customElements.define('nt-item', ItemScreen);
