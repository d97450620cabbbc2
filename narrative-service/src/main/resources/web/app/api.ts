import { readModel, type Resource } from './openapi-model';
import { words } from './id';

/** The three services stand behind one address; the server adds the session's access token. */
const services = ['narrative', 'submission', 'dissemination'];

export interface FieldProblem { pointer?: string; parameter?: string; detail: string }

/** A refusal or disturbance (RFC 9457) in words for people. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
    readonly errors: FieldProblem[] = [],
    readonly id?: string,
  ) {
    super(detail);
  }
}

export interface Answer { body: any; etag?: string }

export interface Person { name: string; roles: string[]; unit?: string }

export async function call(
  service: string,
  method: string,
  path: string,
  { body, etag }: { body?: unknown; etag?: string } = {},
): Promise<Answer> {
  const headers: Record<string, string> = { Accept: 'application/json', 'X-Requested-With': 'narasi-admin' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (etag) headers['If-Match'] = etag;
  let response: Response;
  try {
    response = await fetch(address(service, path), {
      method, headers, body: body === undefined ? undefined : JSON.stringify(body), redirect: 'error',
    });
  } catch {
    throw new Problem(0, words.offlineTitle, words.offline);
  }
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => ({})));
  const text = await response.text();
  return { body: text ? JSON.parse(text) : undefined, etag: response.headers.get('ETag') ?? undefined };
}

/** Sends a file as it is. Not by `fetch`, which cannot tell how much of it has left; `told` hears the share, 0 to 1. */
export function upload(service: string, method: string, path: string, file: File, type: string, told: (share: number) => void): Promise<Answer> {
  return new Promise((good, bad) => {
    const request = new XMLHttpRequest();
    request.open(method, address(service, path));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'narasi-admin');
    request.setRequestHeader('Content-Type', type);
    request.upload.onprogress = ({ loaded, total }) => told(total ? loaded / total : 0);
    request.onerror = () => bad(new Problem(0, words.offlineTitle, words.offline));
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) good({ body, etag: request.getResponseHeader('ETag') ?? undefined });
      else bad(problemOf(request.status, body ?? {}));
    };
    request.send(file);
  });
}

function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const address = (service: string, path: string): string => `/svc/${service}${path}`;

function problemOf(status: number, told: any): Problem {
  if (status === 401 || status === 499) return new Problem(401, words.loggedOutTitle, words.loggedOut);
  if (status === 412) return new Problem(412, words.staleTitle, words.stale);
  return new Problem(status, told.title ?? words.offlineTitle, told.detail ?? words.offline, told.errors ?? [], told.id);
}

export async function me(): Promise<Person> {
  const response = await fetch('/svc/me', { headers: { 'X-Requested-With': 'narasi-admin' }, redirect: 'error' })
    .catch(() => { throw new Problem(0, words.offlineTitle, words.offline); });
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => ({})));
  return response.json();
}

/** The model of all services that answer, and the names of those that do not. */
export async function loadModel(): Promise<{ resources: Resource[]; missing: string[] }> {
  const documents: Record<string, any> = {};
  const missing: string[] = [];
  await Promise.all(services.map(async (service) => {
    try {
      documents[service] = (await call(service, 'GET', '/q/openapi?format=json')).body;
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 401) throw problem;
      missing.push(service);
    }
  }));
  return { resources: readModel(documents), missing };
}

export const fill = (path: string, id: string): string => path.replace(/\{[^}]+\}/, encodeURIComponent(id));

/** A version 4 UUID; `crypto.randomUUID` is missing on plain http inside an agency's network. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
