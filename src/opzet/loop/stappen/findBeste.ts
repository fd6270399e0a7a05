import type { SelectieGevonden } from '../../../selectie/index.js';
import type { Tussenstand } from '../werk.js';

const place = ({ code, programma }: { readonly code: string; readonly programma: string }) =>
  JSON.stringify([code, programma]);

/** The selection, when the buurten that go on are those that it chose, each for the same programme. */
export function findBeste({ selectie, gekozen }: Tussenstand): SelectieGevonden | undefined {
  if (selectie === undefined || gekozen === undefined || !('gekozen' in selectie)) return undefined;
  const plaatsen = new Set(selectie.gekozen.map(place));
  const gelijk = gekozen.length === plaatsen.size && gekozen.every((een) => plaatsen.has(place(een)));
  return gelijk ? selectie : undefined;
}
