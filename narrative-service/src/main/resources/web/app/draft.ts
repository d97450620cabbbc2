import { words } from './id';
import type { Field } from './openapi-model';

/** What a form holds before it is sent: plain values by JSON Pointer. Knows no browser. */

export type Draft = Record<string, any>;

/** Values to begin with: what the thing already says, else defaults, else empty. */
export function start(fields: Field[], from: Draft = {}): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, startOf(field, from?.[field.name])]));
}

export function startOf(field: Field, value?: unknown): unknown {
  if (field.kind === 'record') return start(field.fields, (value ?? {}) as Draft);
  if (field.kind === 'list') {
    const values = Array.isArray(value) ? value.map((one) => (field.item ? startOf(field.item, one) : one)) : [];
    while (field.item && values.length < (field.required ? Math.max(1, field.minItems ?? 0) : 0) && field.item.kind !== 'enum') {
      values.push(startOf(field.item));
    }
    return values;
  }
  if (value !== undefined && value !== null) return value;
  return field.initial ?? (field.kind === 'boolean' ? false : '');
}

/** The body as the contract wants it: empty optional values left out, numbers as numbers. */
export function bodyOf(fields: Field[], draft: Draft): Draft {
  const body: Draft = {};
  for (const field of fields) {
    const value = sent(field, draft[field.name]);
    if (value !== undefined) body[field.name] = value;
  }
  return body;
}

function sent(field: Field, value: any): unknown {
  if (field.kind === 'record') {
    if (isBlank(value) && !field.required) return undefined;
    return bodyOf(field.fields, value ?? {});
  }
  if (field.kind === 'list') {
    const values = (value ?? []).filter((one: unknown) => !isBlank(one)).map((one: unknown) => (field.item ? sent(field.item, one) : one));
    return values.length || field.required ? values : undefined;
  }
  if (field.kind === 'boolean') return value === true || value === 'true';
  if (value === '' || value === undefined || value === null) return undefined;
  if (field.kind === 'number' || field.kind === 'integer') {
    const number = Number(String(value).trim().replace(',', '.'));
    return Number.isFinite(number) ? number : value;
  }
  return value;
}

export function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isBlank);
  if (value && typeof value === 'object') return Object.values(value).every(isBlank);
  return value === undefined || value === null || value === false || (typeof value === 'string' && !value.trim());
}

/** What can be said without asking the server; by pointer, in the order of the form. */
export function check(fields: Field[], draft: Draft, at = '#'): Map<string, string> {
  const found = new Map<string, string>();
  for (const field of fields) {
    const pointer = `${at}/${field.name}`;
    const value = draft?.[field.name];
    const wrong = sentence(field, value);
    if (wrong) found.set(pointer, wrong);
    else if (field.kind === 'record' && (field.required || !isBlank(value))) add(found, check(field.fields, value, pointer));
    else if (field.kind === 'list' && field.item) {
      filled(value).forEach((one, index) => {
        if (field.item!.kind === 'record') add(found, check(field.item!.fields, one as Draft, `${pointer}/${index}`));
        else {
          const bad = sentence({ ...field.item!, required: true }, one);
          if (bad) found.set(`${pointer}/${index}`, bad);
        }
      });
    }
  }
  return found;
}

function sentence(field: Field, value: any): string | undefined {
  if (field.kind === 'list') {
    const count = filled(value).length;
    const least = Math.max(field.minItems ?? 0, 0);
    if (count < least && (field.required || count > 0)) return words.tooFew(least);
    return field.maxItems !== undefined && count > field.maxItems ? words.tooMany(field.maxItems) : undefined;
  }
  if (field.kind === 'record' || field.kind === 'boolean') return undefined;
  if (field.kind === 'file') return value ? (value.size ? undefined : words.emptyFile) : field.required ? words.required : undefined;
  const text = value === undefined || value === null ? '' : String(value);
  if (!text.trim()) return field.required ? words.required : undefined;
  if (field.kind === 'number' || field.kind === 'integer') return numberSentence(field, text);
  if (field.maxLength !== undefined && [...text].length > field.maxLength) return words.tooLong(field.maxLength);
  if (field.minLength !== undefined && [...text].length < field.minLength) return words.tooShort(field.minLength);
  return field.pattern && field.kind === 'text' && !matches(field.pattern, text) ? words.badPattern : undefined;
}

function numberSentence(field: Field, text: string): string | undefined {
  const number = Number(text.trim().replace(',', '.'));
  if (!Number.isFinite(number) || (field.kind === 'integer' && !Number.isInteger(number))) return words.notANumber;
  if (field.minimum !== undefined && number < field.minimum) return words.tooSmall(field.minimum);
  return field.maximum !== undefined && number > field.maximum ? words.tooBig(field.maximum) : undefined;
}

/** Patterns are written for the server's language; one that this one cannot read is left to the server. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}

const filled = (value: unknown): unknown[] => (Array.isArray(value) ? value.filter((one) => !isBlank(one)) : []);
const add = (to: Map<string, string>, from: Map<string, string>): void => from.forEach((text, pointer) => to.set(pointer, text));

/** Drops list entries left blank, so that positions in the form and in the sent body are the same. */
export function prune(fields: Field[], draft: Draft): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, pruned(field, draft?.[field.name])]));
}

function pruned(field: Field, value: any): unknown {
  if (field.kind === 'record') return prune(field.fields, value ?? {});
  return field.kind === 'list' ? filled(value).map((one) => (field.item ? pruned(field.item, one) : one)) : value;
}
