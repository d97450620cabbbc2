import { LitElement, html, nothing } from 'lit';
import './edit';
import './form';
import './home';
import './item';
import './list';
import { loadModel, me, Problem, type Person } from './api';
import { byDuty, isOwnWork, type Heading } from './duties';
import { words } from './id';
import { mayCall, type Resource } from './openapi-model';
import { problemBox } from './problem';
import { go, homeAddress, listAddress, routeOf, type Route } from './routes';
import { know } from './value';

/** The shell: header, menu, and the screen that the address names. */
export class App extends LitElement {
  static override properties = {
    person: { state: true }, resources: { state: true }, missing: { state: true }, route: { state: true }, problem: { state: true }, menuOpen: { state: true }, open: { state: true },
  };
  declare person: Person | undefined;
  declare resources: Resource[] | undefined;
  declare missing: string[];
  declare route: Route;
  declare problem: Problem | undefined;
  declare menuOpen: boolean;
  /** Headings of the menu that were opened or closed by hand. */
  declare open: Map<string, boolean>;

  constructor() {
    super();
    this.missing = [];
    this.menuOpen = false;
    this.open = new Map();
    this.route = routeOf(location);
  }

  override createRenderRoot() { return this; }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', this.moved);
    this.addEventListener('click', this.follow);
    void this.begin();
  }

  private async begin() {
    this.problem = undefined;
    try {
      this.person = await me();
      const { resources, missing } = await loadModel();
      know(resources);
      this.resources = resources;
      this.missing = missing;
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }

  private moved = async () => {
    this.route = routeOf(location);
    this.menuOpen = false;
    await this.updateComplete;
    await (this.querySelector('main > :first-child') as LitElement | null)?.updateComplete;
    scrollTo(0, 0);
    this.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };

  /** Links between screens change the address without loading the page again. */
  private follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.target || link.origin !== location.origin || !link.pathname.startsWith('/ruang')) return;
    event.preventDefault();
    go(link.pathname + link.search);
  };

  override render() {
    return html`<a class="skip" href="#isi" @click=${this.skip}>${words.skip}</a>
      <header>
        <a class="brand" href=${homeAddress}>${words.product}</a>
        ${this.person ? html`<div class="person"><span class="name">${this.person.name}</span>
          <span class="roles">${this.person.roles.map((role) => words.roles[role]).filter(Boolean).join(', ')}</span></div>
          <a class="button quiet" href="/keluar">${words.logout}</a>` : nothing}
      </header>
      <div class="frame">
        ${this.resources ? this.menu(this.resources) : nothing}
        <main id="isi" tabindex="-1">${this.screen()}</main>
      </div>`;
  }

  private skip = (event: Event) => {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  };

  private readable(resources: Resource[]): Resource[] {
    return resources.filter((resource) => mayCall(resource.list, this.person?.roles ?? []));
  }

  private menu(resources: Resource[]) {
    const readable = this.readable(resources);
    return html`<nav class=${this.menuOpen ? 'menu open' : 'menu'} aria-label=${words.menu}>
      <button type="button" class="menu-button" aria-expanded=${this.menuOpen ? 'true' : 'false'} aria-controls="menu-isi"
        @click=${() => { this.menuOpen = !this.menuOpen; }}>${words.menu}</button>
      <div id="menu-isi">
      <ul><li><a href=${homeAddress} aria-current=${this.route.screen === 'home' ? 'page' : nothing}>${words.home}</a></li>
        ${readable.filter(isOwnWork).map((resource) => this.entry(resource, `${resource.label}: ${words.services[resource.service].toLowerCase()}`))}</ul>
      ${byDuty(readable).map((heading) => this.duty(heading))}
      </div>
    </nav>`;
  }

  /** A heading opens and closes what is below it; the one that holds the present screen is open. */
  private duty({ key, label, entries }: Heading) {
    const isHere = entries.some(({ resource }) => resource === this.resource);
    const isOpen = this.open.get(key) ?? isHere;
    const toggle = () => { this.open = new Map(this.open).set(key, !isOpen); };
    return html`<h2><button type="button" class="duty-button" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="menu-${key}"
        @click=${toggle}>${label}</button></h2>
      <ul id="menu-${key}" ?hidden=${!isOpen}>${entries.map((entry) => this.entry(entry.resource, entry.label))}</ul>`;
  }

  private entry(resource: Resource, label: string) {
    return html`<li><a href=${listAddress(resource, resource.defaultFilter)}
      aria-current=${this.resource === resource ? 'page' : nothing}>${label}</a></li>`;
  }

  private get resource(): Resource | undefined {
    const { route } = this;
    return route.screen === 'home' ? undefined
      : this.resources?.find((resource) => resource.service === route.service && resource.key === route.key);
  }

  private screen() {
    if (this.problem) return html`<h1 tabindex="-1">${words.product}</h1>${problemBox(this.problem, () => this.begin())}`;
    if (!this.resources) return html`<p role="status">${words.loading}</p>`;
    const { route, resource } = this;
    const roles = this.person?.roles ?? [];
    if (route.screen === 'home') return this.home();
    document.title = `${resource?.label ?? words.notFoundTitle} · ${words.product}`;
    if (!resource || ((route.screen === 'item' || route.screen === 'edit') && !resource.item)) {
      return html`<div><h1 tabindex="-1">${words.notFoundTitle}</h1><p>${words.notFound}</p>${this.warnings()}</div>`;
    }
    switch (route.screen) {
      case 'list': return html`<nt-list .resource=${resource} .query=${route.query} .roles=${roles}></nt-list>`;
      case 'item': return html`<nt-item .resource=${resource} .itemId=${route.id} .roles=${roles}></nt-item>`;
      case 'edit': return html`<nt-edit .resource=${resource} .itemId=${route.id}></nt-edit>`;
      case 'create': return html`<nt-edit .resource=${resource} .itemId=${''}></nt-edit>`;
    }
  }

  private home() {
    document.title = words.product;
    return html`<nt-home .resources=${this.resources} .person=${this.person} .notices=${this.warnings()}></nt-home>`;
  }

  private warnings() {
    return this.missing.map((service) => html`<p class="warning" role="status">${words.serviceDown(words.services[service])}</p>`);
  }
}

customElements.define('nt-app', App);
