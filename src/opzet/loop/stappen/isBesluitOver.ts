import type { Selectiebesluit, SelectieGevonden } from '../../../selectie/index.js';

/** Whether a decision continues on this selection: it took the same buurten for the same quota from the calculation. */
export function isBesluitOver(besluit: Selectiebesluit, { gekozen }: SelectieGevonden): boolean {
  const name = ({ code, quotum }: { readonly code: string; readonly quotum: string }) => JSON.stringify([code, quotum]);
  const plaatsen = new Set(gekozen.map(name));
  return besluit.gekozen.length === plaatsen.size && besluit.gekozen.every((een) => plaatsen.has(name(een)));
}
