import { LitElement, html, nothing } from 'lit';
import { call, type Person, type Problem } from './api';
import { byDuty, isOwnWork } from './duties';
import { words } from './id';
import { table } from './list';
import { mayCall, type Resource } from './openapi-model';
import { problemBox } from './problem';
import { listAddress } from './routes';
import { rowAddress } from './value';

/** How many tasks of each service stand on the first screen; the rest is behind the heading. */
const shown = 10;

interface Work { resource: Resource; rows: any[]; more: boolean; problem?: Problem }

/** The first screen: what waits for this person, then every list by the duty it serves. */
export class HomeScreen extends LitElement {
  static override properties = { resources: { attribute: false }, person: { attribute: false }, notices: { attribute: false }, work: { state: true } };
  declare resources: Resource[];
  declare person: Person | undefined;
  declare notices: unknown;
  declare work: Work[] | undefined;

  override createRenderRoot() { return this; }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('resources')) void this.load();
  }

  private async load() {
    this.work = undefined;
    const mine = this.readable().filter(isOwnWork);
    this.work = await Promise.all(mine.map((resource) => this.waiting(resource)));
  }

  private readable(): Resource[] {
    return this.resources.filter((resource) => mayCall(resource.list, this.person?.roles ?? []));
  }

  private async waiting(resource: Resource): Promise<Work> {
    const query = new URLSearchParams(resource.defaultFilter);
    query.set('limit', String(shown));
    try {
      const { body } = await call(resource.service, 'GET', `${resource.list.path}?${query}`);
      return { resource, rows: body.items, more: !!body.next };
    } catch (problem) {
      return { resource, rows: [], more: false, problem: problem as Problem };
    }
  }

  override render() {
    return html`<h1 tabindex="-1">${words.welcome}${this.person ? `, ${this.person.name}` : ''}</h1>
      ${this.notices}
      <div role="status" class="count">${this.told()}</div>
      ${(this.work ?? []).map((work) => this.section(work))}
      <div class="tiles">${byDuty(this.readable()).map((heading) => html`<section class="card" aria-labelledby="tugas-${heading.key}">
        <h2 id="tugas-${heading.key}">${heading.label}</h2>
        <ul>${heading.entries.map(({ resource, label }) => html`<li><a href=${listAddress(resource, resource.defaultFilter)}>${label}</a></li>`)}</ul>
      </section>`)}</div>`;
  }

  private told(): string {
    if (!this.work) return words.loading;
    const waits = this.work.some((work) => work.rows.length || work.problem);
    return waits || !this.work.length ? '' : words.noWork;
  }

  private section({ resource, rows, more, problem }: Work) {
    if (problem) return problemBox(problem, () => this.load());
    if (!rows.length) return nothing;
    const label = `${resource.label}: ${words.services[resource.service].toLowerCase()}`;
    // one's own tasks need not say whose they are
    const listing = { ...resource.list, columns: resource.list.columns.filter((column) => column.name !== 'assignee') };
    return html`<section class="waiting"><h2>${label}</h2>
      ${table(listing, rows, label, (row) => rowAddress(resource, row))}
      ${more ? html`<p><a href=${listAddress(resource, resource.defaultFilter)}>${words.allWork}</a></p>` : nothing}</section>`;
  }
}

customElements.define('nt-home', HomeScreen);
