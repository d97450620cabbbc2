import { LitElement, html, nothing } from 'lit';
import { fill, newId } from './api';
import type { Draft } from './draft';
import './form';
import { words } from './id';
import { inline } from './markdown';
import type { Import, Operation } from './openapi-model';
import { sendFile } from './upload';
import { pairs } from './value';

/** A button for each file that may be sent here; its form opens beside. What became of an import's rows is told before it closes. */
export class UploadButtons extends LitElement {
  static override properties = {
    service: { attribute: false }, operations: { attribute: false }, itemId: { attribute: false }, done: { attribute: false },
    chosen: { state: true }, answer: { state: true },
  };
  declare service: string;
  declare operations: (Operation | Import)[];
  declare itemId: string | undefined;
  declare done: (told: string) => void;
  declare chosen: Operation | Import | undefined;
  declare answer: any;
  private made = '';
  private opener: HTMLElement | undefined;

  override createRenderRoot() { return this; }

  override render() {
    if (!this.operations.length) return nothing;
    return html`<div class="buttons">${this.operations.map((operation) => html`<button type="button"
        @click=${(event: Event) => this.begin(operation, event)}>${operation.label}</button>`)}</div>
      <dialog aria-labelledby="unggah-judul" @close=${this.closed}>${this.chosen ? this.dialogBody(this.chosen) : nothing}</dialog>`;
  }

  private dialogBody(operation: Operation | Import) {
    return html`<h2 id="unggah-judul" tabindex="-1">${operation.label}</h2>
      ${this.answer
        ? html`<p role="status">${words.done(operation.label)}</p>
          <dl>${pairs((operation as Import).answer, this.answer)}</dl>
          <div class="buttons"><button type="button" class="primary" @click=${() => this.dialog.close()}>${words.close}</button></div>`
        : html`${operation.help ? html`<p class="help">${inline(operation.help)}</p>` : nothing}
          <nt-form .fields=${operation.body} .idPrefix=${'unggah'} .label=${operation.label}
            .send=${(body: Draft, told: (share: number) => void) => this.send(operation, body, told)}
            .cancel=${() => this.dialog.close()}></nt-form>`}`;
  }

  private get dialog(): HTMLDialogElement { return this.querySelector('dialog')!; }

  /** One id for all attempts of one opening: sending again after a broken line makes no second file. */
  private async begin(operation: Operation | Import, event: Event) {
    this.opener = event.currentTarget as HTMLElement;
    this.made = newId();
    this.answer = undefined;
    this.chosen = operation;
    await this.updateComplete;
    this.dialog.showModal();
  }

  private closed = () => {
    const { answer } = this;
    this.chosen = undefined;
    this.answer = undefined;
    this.opener?.focus();
    if (answer) this.done('');
  };

  private async send(operation: Operation | Import, body: Draft, told: (share: number) => void) {
    const path = this.itemId ? fill(fill(operation.path, this.itemId), this.made) : operation.path;
    const { body: answer } = await sendFile(this.service, operation, path, body, told);
    if ('answer' in operation) {
      this.answer = answer ?? {};
      await this.updateComplete;
      this.querySelector<HTMLElement>('#unggah-judul')?.focus();
      return;
    }
    if (this.dialog.open) this.dialog.close();
    this.done(words.done(operation.label));
  }
}

customElements.define('nt-uploads', UploadButtons);
