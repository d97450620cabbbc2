import { words } from './id';
import type { Resource } from './openapi-model';

/** A heading of the menu: one of the six duties of Inpres 9/2015, or what serves all of them. */
export interface Heading { key: string; label: string; entries: Entry[] }
export interface Entry { label: string; resource: Resource }

/** Lists below each heading, in the order in which people work. `*` stands for every list of a service that has no place of its own. */
const headings: Record<string, string[]> = {
  data: [
    'submission/submissions', 'submission/reporting-duties', 'submission/duty-reliefs', 'submission/reclassifications',
    'submission/imports', 'submission/units', 'submission/*',
  ],
  review: [
    'submission/review-queue', 'submission/data-conflicts', 'submission/bulk-acceptances', 'submission/analysts',
    'narrative/issues', 'narrative/mentions', 'narrative/media-outlets',
  ],
  planning: [
    'narrative/communication-plans', 'narrative/agenda-entries', 'narrative/agenda-clashes', 'narrative/coordination-meetings',
    'narrative/narrative-proposals', 'narrative/agenda-subscriptions',
  ],
  narrative: [
    'narrative/narratives', 'narrative/search', 'narrative/topics', 'narrative/citable-items', 'narrative/evidence-flags',
    'narrative/responses', 'narrative/post-reviews', 'narrative/pre-distributions', 'narrative/tasks', 'narrative/concurrence-parties',
    'narrative/concurrence-rules', 'narrative/*',
  ],
  dissemination: [
    'dissemination/assignments', 'dissemination/placements', 'dissemination/channels', 'dissemination/check-jobs', 'dissemination/*',
  ],
  evaluation: ['dissemination/monthly-reports', 'dissemination/compliance-rates', 'submission/reporting-rates'],
  house: [
    'submission/holidays', 'submission/due-rules', 'submission/calendar-changes', 'submission/deliveries',
    'narrative/audit-events', 'submission/audit-events', 'dissemination/audit-events',
  ],
};

const addressOf = (resource: Resource): string => `${resource.service}/${resource.key}`;
const named = new Set(Object.values(headings).flat());

/** What waits for the one who is logged in stands on the first screen, above all duties. */
export const isOwnWork = (resource: Resource): boolean => resource.path.endsWith('/me/tasks');

/** The headings that have something below them. */
export function byDuty(resources: Resource[]): Heading[] {
  const listed = resources.filter((resource) => !isOwnWork(resource));
  return Object.entries(headings)
    .map(([key, places]) => {
      const found = places.flatMap((place) => listed.filter((resource) => addressOf(resource) === place
        || (place === `${resource.service}/*` && !named.has(addressOf(resource)))));
      return { key, label: words.duties[key], entries: found.map((resource) => ({ resource, label: distinct(resource, found) })) };
    })
    .filter((heading) => heading.entries.length);
}

/** Lists of one name below one heading say whose they are. */
function distinct(resource: Resource, all: Resource[]): string {
  const namesakes = all.filter((other) => other.label === resource.label).length;
  return namesakes > 1 ? `${resource.label}: ${words.services[resource.service].toLowerCase()}` : resource.label;
}
