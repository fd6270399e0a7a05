import type { Kandidaat } from './naamindex.js';

/** The keys of candidates, each once. */
export function listSleutels(kandidaten: readonly Kandidaat[]): string[] {
  return [...new Set(kandidaten.map(({ item }) => item.sleutel))];
}
