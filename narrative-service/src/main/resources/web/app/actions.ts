import { LitElement, html, nothing } from 'lit';
import { call, fill, Problem } from './api';
import type { Draft } from './draft';
import { words } from './id';
import type { Action, Resource } from './openapi-model';
import { problemBox } from './problem';

/** The acts open to this person now, as the server says in `allowedActions`. Asks before the act when the contract says so. */
export class ActionButtons extends LitElement {
  static override properties = {
    resource: { attribute: false }, item: { attribute: false }, etag: { attribute: false }, done: { attribute: false },
    chosen: { state: true }, problem: { state: true }, busy: { state: true },
  };
  declare resource: Resource;
  declare item: any;
  declare etag: string | undefined;
  declare done: (told: string) => void;
  declare chosen: Action | undefined;
  declare problem: Problem | undefined;
  declare busy: boolean;
  private opener: HTMLElement | undefined;

  override createRenderRoot() { return this; }

  private get open(): Action[] {
    const allowed: string[] = this.item.allowedActions ?? [];
    return allowed.flatMap((verb) => this.resource.actions.filter((action) => action.verb === verb));
  }

  override render() {
    const main = ['primary', 'success', 'info', 'neutral'].map((tone) => this.open.find((action) => action.tone === tone)).find((action) => action);
    return html`
      ${this.open.length
        ? html`<div class="buttons">${this.open.map((action) => html`<button type="button" ?disabled=${this.busy}
            class=${action === main ? 'primary' : action.tone === 'danger' ? 'danger' : ''} @click=${(event: Event) => this.begin(action, event)}>${action.label}</button>`)}</div>`
        : this.resource.actions.length ? html`<p class="small">${words.noActions}</p>` : nothing}
      ${this.problem && !this.chosen ? problemBox(this.problem, this.problem.status === 412 ? () => this.done('') : undefined) : nothing}
      <dialog aria-labelledby="tindakan-judul" @close=${this.closed}>${this.chosen ? this.dialogBody(this.chosen) : nothing}</dialog>`;
  }

  private dialogBody(action: Action) {
    return html`<h2 id="tindakan-judul">${action.label}</h2>
      ${action.confirm ? html`<p>${action.confirm}</p>` : nothing}
      ${action.help ? html`<p class="help">${action.help}</p>` : nothing}
      <nt-form .fields=${action.body} .from=${action.prefill ? this.item : undefined} .idPrefix=${`tindakan-${action.verb}`} .label=${action.label}
        .tone=${action.tone === 'danger' ? 'danger' : 'primary'} .send=${(body: Draft) => this.send(action, body)}
        .cancel=${() => this.dialog.close()}></nt-form>`;
  }

  private get dialog(): HTMLDialogElement { return this.querySelector('dialog')!; }

  private async begin(action: Action, event: Event) {
    this.problem = undefined;
    this.opener = event.currentTarget as HTMLElement;
    if (!action.body.length && !action.confirm) {
      this.busy = true;
      await this.send(action, {}).catch((problem) => { this.problem = problem; }).finally(() => { this.busy = false; });
      await this.updateComplete;
      this.querySelector<HTMLElement>('.problem')?.focus();
      return;
    }
    this.chosen = action;
    await this.updateComplete;
    this.dialog.showModal();
  }

  private closed = () => {
    this.chosen = undefined;
    this.opener?.focus();
  };

  private async send(action: Action, given: Draft) {
    const copied = Object.fromEntries(action.copied.map((field) => [field.name, this.item[field.name]]));
    const body = action.body.length || action.copied.length ? { ...copied, ...given } : undefined;
    await call(this.resource.service, 'POST', fill(action.path, String(this.item.id)), { body, etag: this.etag });
    if (this.dialog.open) this.dialog.close();
    this.done(words.done(action.label));
  }
}

customElements.define('nt-actions', ActionButtons);
