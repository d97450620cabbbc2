/** The four assertions the tests need; Deno's own library would have to be downloaded. */

export function ok(value: unknown, message = 'expected a true value'): asserts value {
  if (!value) throw new Error(message);
}

export const equal = (actual: unknown, expected: unknown): void =>
  ok(Object.is(actual, expected), `expected ${Deno.inspect(expected)}, was ${Deno.inspect(actual)}`);

export const deepEqual = (actual: unknown, expected: unknown): void =>
  equal(Deno.inspect(actual, wide), Deno.inspect(expected, wide));

export const match = (actual: string, expected: RegExp): void => ok(expected.test(actual), `expected ${expected}, was ${actual}`);

const wide = { depth: 20, sorted: true, iterableLimit: 1000, strAbbreviateSize: 10_000 };
