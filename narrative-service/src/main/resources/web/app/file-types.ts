/** What the screens know of files: endings of names, types, sizes. Knows no browser. */

const suffixes: Record<string, string[]> = {
  'text/csv': ['.csv'],
  'application/x-ndjson': ['.ndjson', '.jsonl'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
};

export const suffixesOf = (types: string[]): string[] => types.flatMap((type) => suffixes[type] ?? []);

/** By the name's ending: what the system says of a table depends on the programs installed (CSV as Excel). */
export function typeOf(file: { name: string; type: string }, types: string[]): string {
  const name = file.name.toLowerCase();
  return types.find((type) => suffixesOf([type]).some((suffix) => name.endsWith(suffix)))
    ?? (types.includes(file.type) ? file.type : types[0]);
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** A size in words: `1,2 MB`, in steps of a thousand as the systems of desks and telephones count. */
export function sizeOf(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return new Intl.NumberFormat('id-ID', { style: 'unit', unit: units[step], maximumFractionDigits: 1 }).format(bytes / 1000 ** step);
}
