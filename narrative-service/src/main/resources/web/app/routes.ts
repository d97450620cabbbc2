import type { Resource } from './openapi-model';

/** Addresses of the screens. All stand below /ruang/, which the server answers with the one page. */
export type Route =
  | { screen: 'home' }
  | { screen: 'list'; service: string; key: string; query: URLSearchParams }
  | { screen: 'item' | 'edit'; service: string; key: string; id: string }
  | { screen: 'create'; service: string; key: string };

const root = '/ruang';

export function routeOf(location: { pathname: string; search: string }): Route {
  const [service, key, id, act] = location.pathname.split('/').slice(2).map(decodeURIComponent).filter(Boolean);
  if (!service || !key) return { screen: 'home' };
  if (id === 'baru') return { screen: 'create', service, key };
  if (id) return { screen: act === 'ubah' ? 'edit' : 'item', service, key, id };
  return { screen: 'list', service, key, query: new URLSearchParams(location.search) };
}

export const homeAddress = `${root}/`;

export const listAddress = (resource: Resource, query = ''): string =>
  `${root}/${resource.service}/${resource.key}${query ? `?${query}` : ''}`;

export const itemAddress = (resource: Resource, id: string): string =>
  `${listAddress(resource)}/${encodeURIComponent(id)}`;

export const editAddress = (resource: Resource, id: string): string => `${itemAddress(resource, id)}/ubah`;

export const createAddress = (resource: Resource): string => `${listAddress(resource)}/baru`;

export function go(address: string, state: unknown = null, replace = false): void {
  if (replace) history.replaceState(state, '', address);
  else history.pushState(state, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state }));
}
