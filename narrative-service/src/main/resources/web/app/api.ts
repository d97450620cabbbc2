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
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return { body: text ? JSON.parse(text) : undefined, etag: response.headers.get('ETag') ?? undefined };
}

export const address = (service: string, path: string): string => `/svc/${service}${path}`;

async function problemOf(response: Response): Promise<Problem> {
  const told = await response.json().catch(() => ({}));
  if (response.status === 401 || response.status === 499) return new Problem(401, words.loggedOutTitle, words.loggedOut);
  if (response.status === 412) return new Problem(412, words.staleTitle, words.stale);
  return new Problem(response.status, told.title ?? words.offlineTitle, told.detail ?? words.offline, told.errors ?? [], told.id);
}

export async function me(): Promise<Person> {
  const response = await fetch('/svc/me', { headers: { 'X-Requested-With': 'narasi-admin' }, redirect: 'error' })
    .catch(() => { throw new Problem(0, words.offlineTitle, words.offline); });
  if (!response.ok) throw await problemOf(response);
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
