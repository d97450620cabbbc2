import { deepEqual, equal } from './expect.ts';
import { byDuty, isOwnWork } from '../../main/resources/web/app/duties.ts';
import { words } from '../../main/resources/web/app/id.ts';
import type { Resource } from '../../main/resources/web/app/openapi-model.ts';

const list = (service: string, key: string, duty: string, order = 100, label = key): Resource =>
  ({ service, key, label, duty, order, path: `/api/v1/${key.replace('me-', 'me/')}` }) as unknown as Resource;

Deno.test('lists stand below the duty that the contract names, in the order of the work', () => {
  const headings = byDuty([
    list('dissemination', 'monthly-reports', 'evaluation'), list('narrative', 'topics', 'narrative', 20),
    list('narrative', 'narratives', 'narrative', 10), list('narrative', 'mentions', 'review', 40), list('submission', 'review-queue', 'review', 5),
  ]);
  deepEqual(headings.map((heading) => [heading.key, heading.entries.map((entry) => entry.resource.key).join()]), [
    ['review', 'review-queue,mentions'], ['narrative', 'narratives,topics'], ['evaluation', 'monthly-reports'],
  ]);
});

Deno.test('a list without a known duty is neither lost nor shown twice', () => {
  const headings = byDuty([list('submission', 'brand-new-things', ''), list('narrative', 'others', 'a-duty-of-tomorrow')]);
  deepEqual(headings.map((heading) => [heading.key, heading.entries.length]), [['house', 2]]);
});

Deno.test('lists of one name below one heading say whose they are', () => {
  const [house] = byDuty([list('narrative', 'audit-events', 'house', 900, 'Jejak audit'), list('submission', 'audit-events', 'house', 900, 'Jejak audit')]);
  deepEqual(house.entries.map((entry) => entry.label), ['Jejak audit: penyusunan narasi', 'Jejak audit: data dari unit']);
});

Deno.test('own tasks stand above all duties', () => {
  const mine = list('narrative', 'me-tasks', 'narrative');
  equal(isOwnWork(mine), true);
  equal(byDuty([mine]).length, 0);
});

Deno.test('every heading has a word', () => {
  for (const heading of byDuty([list('submission', 'holidays', 'house')])) equal(heading.label, words.duties.house);
});
