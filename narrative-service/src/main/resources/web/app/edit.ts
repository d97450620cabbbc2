import { LitElement, html, nothing } from 'lit';
import { call, fill, newId, Problem, type Answer } from './api';
import { sendFile } from './upload';
import { inline } from './markdown';
import type { Draft } from './draft';
import { words } from './id';
import type { Operation, Resource } from './openapi-model';
import { problemBox } from './problem';
import { go, itemAddress, listAddress } from './routes';
import { titleOf } from './value';

/** Milliseconds between two signs of presence; whoever gives none for a minute is gone. */
const every = 20_000;

/** Makes a new thing under an id of our own, so that sending twice makes one; or changes one on the copy that was read. */
export class EditScreen extends LitElement {
  static override properties = {
    resource: { attribute: false }, itemId: { attribute: false }, known: { state: true }, problem: { state: true }, others: { state: true },
  };
  declare resource: Resource;
  declare itemId: string;
  declare known: Answer | undefined;
  declare problem: Problem | undefined;
  declare others: string[];
  private made = newId();
  private beat: ReturnType<typeof setInterval> | undefined;

  override createRenderRoot() { return this; }

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('itemId') && !changed.has('resource')) return;
    this.made = newId();
    this.known = undefined;
    this.others = [];
    clearInterval(this.beat);
    if (!this.itemId) return;
    void this.load();
    if (this.resource.presence) {
      void this.announce();
      this.beat = setInterval(() => this.announce(), every);
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.beat);
  }

  /** A courtesy: whether it arrives or not, versions refuse lost updates. */
  private async announce() {
    const { itemId, resource } = this;
    const { body } = await call(resource.service, 'PUT', fill(resource.presence!.path, itemId)).catch(() => ({ body: [] }));
    if (itemId === this.itemId) this.others = body.map((one: { name: string }) => one.name);
  }

  private async load() {
    this.problem = undefined;
    try {
      this.known = await call(this.resource.service, 'GET', fill(this.resource.item!.path, this.itemId));
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }

  override render() {
    const operation = this.itemId ? this.resource.update : this.resource.create;
    if (!operation) return html`<h1 tabindex="-1">${words.notFoundTitle}</h1><p>${words.notFound}</p>`;
    const title = this.itemId && this.known ? titleOf(this.resource.fields, this.known.body) ?? '' : '';
    return html`<p class="crumb"><a href=${this.back()}>${words.backTo(this.itemId ? title || words.details : this.resource.label)}</a></p>
      <h1 tabindex="-1">${operation.label}</h1>
      ${operation.help ? html`<p class="lead">${inline(operation.help)}</p>` : nothing}
      <p role="status" class=${this.others?.length ? 'warning' : 'visually-hidden'}>${this.others?.length ? words.alsoOpen(this.others) : ''}</p>
      ${this.problem ? problemBox(this.problem, () => this.load()) : nothing}
      ${this.itemId && !this.known ? (this.problem ? nothing : html`<p role="status">${words.loading}</p>`)
        : html`<nt-form class="card" .fields=${operation.body} .from=${this.known?.body} .label=${operation.file ? operation.label : words.save}
            .send=${(body: Draft, told: (share: number) => void) => this.save(operation, body, told)} .cancel=${() => go(this.back())}></nt-form>`}`;
  }

  private back(): string {
    return this.itemId ? itemAddress(this.resource, this.itemId) : listAddress(this.resource, this.resource.defaultFilter);
  }

  private async save(operation: Operation, body: Draft, told: (share: number) => void) {
    const path = fill(operation.path, this.itemId || this.made);
    const answer = operation.file ? await sendFile(this.resource.service, operation, path, body, told) : await call(this.resource.service, operation.method, path, {
      body, etag: operation.needsVersion && this.itemId ? this.known?.etag : undefined,
    });
    const id = answer.body?.id ?? (this.itemId || this.made);
    go(this.resource.item ? itemAddress(this.resource, id) : listAddress(this.resource), { told: words.saved });
  }
}

customElements.define('nt-edit', EditScreen);
