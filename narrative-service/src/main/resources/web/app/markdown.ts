import { html, type TemplateResult } from 'lit';

/** The part of Markdown that narratives use. It builds elements, never HTML from text, so no content can carry a script. */
export function markdown(text: string): TemplateResult[] {
  return text.replace(/\r\n?/g, '\n').split(/\n{2,}/).filter((block) => block.trim()).map(block);
}

function block(text: string): TemplateResult {
  const lines = text.split('\n').filter((line) => line.trim());
  const heading = /^#{1,6}\s+(.*)$/.exec(lines[0]);
  if (heading) {
    const rest = lines.slice(1).join('\n');
    return html`<p class="md-heading"><strong>${inline(heading[1])}</strong></p>${rest ? block(rest) : ''}`;
  }
  if (lines.every((line) => /^\s*[-*•]\s+/.test(line))) {
    return html`<ul>${lines.map((line) => html`<li>${inline(line.replace(/^\s*[-*•]\s+/, ''))}</li>`)}</ul>`;
  }
  if (lines.every((line) => /^\s*\d+[.)]\s+/.test(line))) {
    return html`<ol>${lines.map((line) => html`<li>${inline(line.replace(/^\s*\d+[.)]\s+/, ''))}</li>`)}</ol>`;
  }
  if (lines.every((line) => /^\s*>/.test(line))) {
    return html`<blockquote>${inline(lines.map((line) => line.replace(/^\s*>\s?/, '')).join(' '))}</blockquote>`;
  }
  return html`<p>${lines.map((line, index) => html`${index ? html`<br>` : ''}${inline(line)}`)}</p>`;
}

/** Emphasis, links and code within a line; descriptions in the contract use them too. */
export function inline(text: string): unknown[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\(https?:\/\/[^\s)]+\))/).map((part) => {
    const link = /^\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)$/.exec(part);
    if (link) return html`<a href=${link[2]} rel="noopener noreferrer">${link[1]}</a>`;
    if (/^`.+`$/.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
    if (/^\*\*.+\*\*$/.test(part)) return html`<strong>${part.slice(2, -2)}</strong>`;
    if (/^\*.+\*$/.test(part)) return html`<em>${part.slice(1, -1)}</em>`;
    return part;
  });
}
