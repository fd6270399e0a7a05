import type { Feit } from './stand.js';

/** The events by the contribution that they are about. A claim that was set off is about two. */
export function groupFeiten(feiten: readonly Feit[]): Map<string, Feit[]> {
  const uit = new Map<string, Feit[]>();
  const add = (id: string, feit: Feit) => {
    const rij = uit.get(id);
    if (rij) rij.push(feit);
    else uit.set(id, [feit]);
  };
  for (const feit of feiten) {
    const { gebeurtenis } = feit;
    if ('bijdrage' in gebeurtenis) add(gebeurtenis.bijdrage, feit);
    if (gebeurtenis.soort === 'verrekend' && gebeurtenis.met !== gebeurtenis.bijdrage) add(gebeurtenis.met, feit);
  }
  return uit;
}
