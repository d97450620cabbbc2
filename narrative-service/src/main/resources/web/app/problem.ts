import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from './api';
import { words } from './id';

/** A refusal in words, with the one thing to do next. */
export function problemBox(problem: Problem, retry?: () => void): TemplateResult {
  return html`<div class="problem" role="alert" tabindex="-1">
    <h2>${problem.title}</h2>
    <p>${problem.message}</p>
    ${problem.errors.length ? html`<ul>${problem.errors.map((error) => html`<li>${error.detail}</li>`)}</ul>` : nothing}
    ${problem.id ? html`<p class="small">${words.failureNumber(problem.id)}</p>` : nothing}
    ${problem.status === 401
      ? login(retry)
      : retry ? html`<button type="button" @click=${retry}>${problem.status === 412 ? words.reload : words.retry}</button>` : nothing}
  </div>`;
}

/** A screen that only shows is opened anew; a form with text in it stays, and the login happens beside it. */
function login(retry?: () => void): TemplateResult {
  const here = location.pathname + location.search;
  return retry
    ? html`<button type="button" @click=${() => location.assign(here)}>${words.loginHere}</button>`
    : html`<a class="button" href=${here} target="_blank">${words.login}</a>`;
}
