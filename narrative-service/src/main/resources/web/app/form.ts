import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { Problem, type FieldProblem } from './api';
import { bodyOf, check, isBlank, prune, start, startOf, type Draft } from './draft';
import { words } from './id';
import { input } from './input';
import { inline } from './markdown';
import type { Field } from './openapi-model';
import { problemBox } from './problem';

/** A form for a request body of any shape. `send` is awaited; its problem is shown at the fields it names. */
export class BodyForm extends LitElement {
  static override properties = {
    fields: { attribute: false }, from: { attribute: false }, label: { attribute: false }, send: { attribute: false }, tone: { attribute: false },
    idPrefix: { attribute: false }, cancel: { attribute: false }, draft: { state: true }, wrong: { state: true }, problem: { state: true }, busy: { state: true },
    share: { state: true },
  };
  declare fields: Field[];
  declare from: Draft | undefined;
  declare label: string;
  declare tone: string;
  declare idPrefix: string;
  declare send: (body: Draft, told: (share: number) => void) => Promise<void>;
  declare cancel: () => void;
  declare draft: Draft;
  declare wrong: Map<string, string>;
  declare problem: Problem | undefined;
  declare busy: boolean;
  /** How much of a file has left, 0 to 1. */
  declare share: number;
  private touched = false;

  constructor() {
    super();
    this.idPrefix = 'isi';
    this.tone = 'primary';
    this.wrong = new Map();
    this.busy = false;
    this.share = 0;
  }

  override createRenderRoot() { return this; }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeunload', this.warn);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.warn);
  }

  private warn = (event: BeforeUnloadEvent) => {
    if (this.touched || this.busy) event.preventDefault();
  };

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('fields') || changed.has('from')) this.draft = start(this.fields, this.from);
  }

  override render() {
    return html`<form novalidate @submit=${this.submit} @input=${() => { this.touched = true; }}>
      ${this.summary()}
      ${this.parts(this.fields, this.draft, '#')}
      ${this.hasFile ? html`<div role="status">${this.busy ? words.uploading : nothing}</div>
        ${this.busy ? html`<progress aria-label=${words.uploading} max="1" .value=${this.share}></progress>` : nothing}` : nothing}
      <div class="buttons">
        <button type="submit" class=${this.tone} ?disabled=${this.busy}>${this.busy && !this.hasFile ? words.saving : this.label}</button>
        <button type="button" class="quiet" @click=${() => this.leave()}>${words.cancel}</button>
      </div>
    </form>`;
  }

  private get hasFile(): boolean { return this.fields.some((field) => field.kind === 'file'); }

  private leave() {
    this.touched = false;
    this.cancel();
  }

  /** Lists what is wrong, each entry leading to its field; receives the focus after a refused attempt. */
  private summary() {
    if (this.problem && !this.wrong.size) return problemBox(this.problem);
    if (!this.wrong.size) return nothing;
    const other = this.problem?.errors.filter((error) => !this.wrong.has(placeOf(error))) ?? [];
    return html`<div class="problem" role="alert" tabindex="-1">
      <h2>${words.problemsInForm}</h2>
      <ul>${[...this.wrong].map(([pointer, text]) => html`<li><a href="#${this.idOf(pointer)}" @click=${this.jump}>${this.nameAt(pointer)}</a>: ${text}</li>`)}
        ${other.map((error) => html`<li>${error.detail}</li>`)}</ul>
    </div>`;
  }

  private jump = (event: Event) => {
    event.preventDefault();
    const target = this.querySelector<HTMLElement>(`#${CSS.escape((event.target as HTMLAnchorElement).hash.slice(1))}`);
    (target?.matches('input,select,textarea,button') ? target : target?.querySelector<HTMLElement>('input,select,textarea,button'))?.focus();
  };

  private parts(fields: Field[], draft: Draft, at: string): TemplateResult[] {
    let section = '';
    return fields.map((field) => {
      const opens = at === '#' && field.section && field.section !== section;
      section = field.section;
      return html`${opens ? html`<h2 class="section">${field.section}</h2>` : nothing}
        ${this.control(field, draft[field.name], `${at}/${field.name}`, (value) => { draft[field.name] = value; this.requestUpdate(); })}`;
    });
  }

  private control(field: Field, value: any, pointer: string, change: (value: unknown) => void): TemplateResult {
    if (field.kind === 'record') {
      return field.required ? html`<fieldset id=${this.idOf(pointer)}>${legend(field)}${this.errorAt(pointer)}
        ${this.parts(field.fields, value ?? {}, pointer)}</fieldset>` : this.group(field, value ?? {}, pointer);
    }
    if (field.kind !== 'list') return input({ field, id: this.idOf(pointer), value, error: this.wrong.get(pointer), change });
    return field.item?.kind === 'enum' ? this.checkboxes(field, value ?? [], pointer, change) : this.entries(field, value ?? [], pointer, change);
  }

  /** Parts that may stay empty are folded until something is in them or wrong with them. */
  private group(field: Field, value: Draft, pointer: string): TemplateResult {
    const wrong = [...this.wrong.keys()].some((one) => one === pointer || one.startsWith(`${pointer}/`));
    return html`<fieldset id=${this.idOf(pointer)} aria-label=${field.label}><details class="group" ?open=${wrong || !isBlank(value)}>
      <summary>${field.label} <span class="optional">(${words.optional})</span></summary>
      ${field.help ? html`<p class="help">${inline(field.help)}</p>` : nothing}${this.errorAt(pointer)}
      ${this.parts(field.fields, value, pointer)}</details></fieldset>`;
  }

  private checkboxes(field: Field, chosen: string[], pointer: string, change: (value: unknown) => void): TemplateResult {
    const toggle = (value: string) => (event: Event) =>
      change((event.target as HTMLInputElement).checked ? [...chosen, value] : chosen.filter((one) => one !== value));
    return html`<fieldset id=${this.idOf(pointer)} class="choices">${legend(field)}${this.errorAt(pointer)}
      ${field.item!.choices.map((choice) => html`<label class="check"><input type="checkbox" value=${choice.value}
        .checked=${chosen.includes(choice.value)} @change=${toggle(choice.value)}> ${choice.label}</label>`)}</fieldset>`;
  }

  private entries(field: Field, values: any[], pointer: string, change: (value: unknown) => void): TemplateResult {
    const item = field.item ?? { ...field, kind: 'text' as const };
    const replace = (index: number) => (value: unknown) => { values[index] = value; this.requestUpdate(); };
    const full = field.maxItems !== undefined && values.length >= field.maxItems;
    const add = () => { change([...values, startOf(item)]); void this.focusEntry(pointer, values.length); };
    const remove = (index: number) => () => {
      change(values.filter((_, position) => position !== index));
      void this.focusEntry(pointer, -1);
    };
    return html`<fieldset id=${this.idOf(pointer)} class="entries">${legend(field)}${this.errorAt(pointer)}
      ${values.map((value, index) => {
        const named = { ...item, label: words.nth(item.label || field.label, index + 1), required: true, help: '' };
        return html`<div class="entry" id=${`${this.idOf(pointer)}-${index}-baris`}>
          ${this.control(named, value, `${pointer}/${index}`, replace(index))}
          <button type="button" class="quiet small" @click=${remove(index)}>${words.remove(field.label, index + 1)}</button>
        </div>`;
      })}
      <button type="button" class="add" ?disabled=${full} @click=${add}>${words.add(field.label)}</button>
    </fieldset>`;
  }

  private async focusEntry(pointer: string, index: number) {
    this.touched = true;
    await this.updateComplete;
    const fieldset = this.querySelector(`#${CSS.escape(this.idOf(pointer))}`);
    const target = index < 0 ? fieldset?.querySelector<HTMLElement>(':scope > .add')
      : fieldset?.querySelector<HTMLElement>(`#${CSS.escape(`${this.idOf(pointer)}-${index}-baris`)} :is(input,select,textarea)`);
    target?.focus();
  }

  private errorAt(pointer: string) {
    const error = this.wrong.get(pointer);
    return error ? html`<p class="error">${error}</p>` : nothing;
  }

  private idOf(pointer: string): string {
    return this.idPrefix + pointer.slice(1).replace(/\//g, '-');
  }

  /** The label of the field that a pointer names, for the summary. */
  private nameAt(pointer: string): string {
    let fields = this.fields;
    let label = '';
    for (const step of pointer.slice(2).split('/')) {
      const field = fields.find((one) => one.name === step);
      if (field) label = label ? `${label}: ${field.label}` : field.label;
      else if (/^\d+$/.test(step)) label = `${label} ${Number(step) + 1}`;
      fields = field ? (field.kind === 'list' ? field.item?.fields ?? [] : field.fields) : fields;
    }
    return label || pointer;
  }

  private submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy) return;
    this.draft = prune(this.fields, this.draft);
    this.problem = undefined;
    this.wrong = check(this.fields, this.draft);
    if (this.wrong.size) return this.focusSummary();
    this.busy = true;
    this.share = 0;
    try {
      this.touched = false;
      await this.send(bodyOf(this.fields, this.draft), (share) => { this.share = share; });
    } catch (problem) {
      this.touched = true;
      this.refused(problem);
    } finally {
      this.busy = false;
    }
  };

  private refused(problem: unknown) {
    if (!(problem instanceof Problem)) throw problem;
    this.problem = problem;
    const known = problem.errors.filter((error) => error.pointer
      ? error.pointer !== '#' : this.fields.some((field) => field.name === error.parameter));
    this.wrong = new Map(known.map((error) => [placeOf(error), error.detail]));
    void this.focusSummary();
  }

  private async focusSummary() {
    await this.updateComplete;
    this.querySelector<HTMLElement>('.problem')?.focus();
  }
}

/** What goes along with a file travels as parameters. */
const placeOf = (error: FieldProblem): string => error.pointer ?? `#/${error.parameter ?? ''}`;

const legend = (field: Field) => html`<legend>${field.label}${field.required ? nothing : html` <span class="optional">(${words.optional})</span>`}</legend>
  ${field.help ? html`<p class="help">${inline(field.help)}</p>` : nothing}`;

customElements.define('nt-form', BodyForm);
