import { LitElement, html } from 'lit';
import { call, fill, type Problem } from './api';
import { words } from './id';
import type { Chapter } from './openapi-model';
import { problemBox } from './problem';
import { pairs } from './value';

/** More about a thing: read when it is opened, because few need it, lines are slow and some readings are recorded. */
export class ChapterBox extends LitElement {
  static override properties = {
    service: { attribute: false }, chapter: { attribute: false }, itemId: { attribute: false }, body: { state: true }, problem: { state: true },
  };
  declare service: string;
  declare chapter: Chapter;
  declare itemId: string;
  declare body: any;
  declare problem: Problem | undefined;

  override createRenderRoot() { return this; }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('itemId') || changed.has('chapter')) this.body = this.problem = undefined;
  }

  override render() {
    return html`<details class="card chapter" @toggle=${this.turned}><summary>${this.chapter.label}</summary>
      <div aria-live="polite">${this.problem ? problemBox(this.problem, () => this.load())
        : this.body ? html`<dl>${pairs(this.chapter.answer, this.body)}</dl>` : words.loading}</div></details>`;
  }

  /** Read again at each opening: an act may have changed it. */
  private turned = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) void this.load();
  };

  private async load() {
    this.problem = undefined;
    try {
      this.body = (await call(this.service, 'GET', fill(this.chapter.path, this.itemId))).body;
    } catch (problem) {
      this.problem = problem as Problem;
    }
  }
}

customElements.define('nt-chapter', ChapterBox);
