import { words } from './id';
import type { Resource } from './openapi-model';

/** A heading of the menu: one of the six duties of Inpres 9/2015, or what serves all of them. */
export interface Heading { key: string; label: string; entries: Entry[] }
export interface Entry { label: string; resource: Resource }

/** What waits for the one who is logged in stands on the first screen, above all duties. */
export const isOwnWork = (resource: Resource): boolean => resource.path.endsWith('/me/tasks');

/** The headings that have something below them: which list serves which duty, and in which order, the contracts say. */
export function byDuty(resources: Resource[]): Heading[] {
  const listed = resources.filter((resource) => !isOwnWork(resource));
  return Object.entries(words.duties)
    .map(([key, label]) => {
      const found = listed.filter((resource) => dutyOf(resource) === key).sort((a, b) => a.order - b.order);
      return { key, label, entries: found.map((resource) => ({ resource, label: distinct(resource, found) })) };
    })
    .filter((heading) => heading.entries.length);
}

/** A list whose contract names no duty, or one that this menu does not know yet, is still shown. */
const dutyOf = (resource: Resource): string => (resource.duty in words.duties ? resource.duty : 'house');

/** Lists of one name below one heading say whose they are. */
function distinct(resource: Resource, all: Resource[]): string {
  const namesakes = all.filter((other) => other.label === resource.label).length;
  return namesakes > 1 ? `${resource.label}: ${words.services[resource.service].toLowerCase()}` : resource.label;
}
