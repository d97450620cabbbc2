import { deepEqual, equal } from './expect.ts';
import { byDuty, isOwnWork } from '../../main/resources/web/app/duties.ts';
import { words } from '../../main/resources/web/app/id.ts';
import type { Resource } from '../../main/resources/web/app/openapi-model.ts';

const list = (service: string, key: string, label = key): Resource =>
  ({ service, key, label, path: `/api/v1/${key.replace('me-', 'me/')}` }) as unknown as Resource;

Deno.test('lists stand below the duty that they serve, in the order of the work', () => {
  const headings = byDuty([
    list('dissemination', 'monthly-reports'), list('narrative', 'topics'), list('narrative', 'narratives'), list('submission', 'review-queue'),
  ]);
  deepEqual(headings.map((heading) => [heading.key, heading.entries.map((entry) => entry.resource.key).join()]), [
    ['review', 'review-queue'], ['narrative', 'narratives,topics'], ['evaluation', 'monthly-reports'],
  ]);
});

Deno.test('a list that has no place of its own stands with its service, and none is lost or shown twice', () => {
  const all = ['submission', 'narrative', 'dissemination'].map((service) => list(service, 'brand-new-things'));
  const entries = byDuty(all).flatMap((heading) => heading.entries);
  equal(entries.length, 3);
  deepEqual(byDuty([all[2]]).map((heading) => heading.key), ['dissemination']);
});

Deno.test('lists of one name below one heading say whose they are', () => {
  const [house] = byDuty([list('narrative', 'audit-events', 'Jejak audit'), list('submission', 'audit-events', 'Jejak audit')]);
  deepEqual(house.entries.map((entry) => entry.label), ['Jejak audit: penyusunan narasi', 'Jejak audit: data dari unit']);
});

Deno.test('own tasks stand above all duties', () => {
  const mine = list('narrative', 'me-tasks');
  equal(isOwnWork(mine), true);
  equal(byDuty([mine]).length, 0);
});

Deno.test('every heading has a word', () => {
  for (const heading of byDuty([list('submission', 'holidays')])) equal(heading.label, words.duties.house);
});
