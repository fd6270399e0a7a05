import type { Bevinding, Datum } from '../../kern/index.js';
import type { Buurtstart, Lotverdeling } from '../model/lotingoordeel.js';
import { createBevinding } from '../teksten/codes.js';

/** The buurten that did not get what the lot said, sorted, with the remark about them. */
export function noteUitvoering(
  blokken: readonly Lotverdeling[],
  starts: readonly Buurtstart[],
  op: Datum,
): { readonly nietGevolgd: readonly string[]; readonly bevindingen: readonly Bevinding[] } {
  const begonnen = new Set(starts.filter(({ start }) => start <= op).map(({ buurt }) => buurt));
  const nietGevolgd = blokken
    .flatMap(({ ingeloot, uitgeloot }) => [
      ...ingeloot.filter((buurt) => !begonnen.has(buurt)),
      ...uitgeloot.filter((buurt) => begonnen.has(buurt)),
    ])
    .sort();
  if (nietGevolgd.length === 0) return { nietGevolgd, bevindingen: [] };
  const totaal = blokken.reduce((som, { ingeloot, uitgeloot }) => som + ingeloot.length + uitgeloot.length, 0);
  const params = { aantal: nietGevolgd.length, totaal, buurten: nietGevolgd.join(', ') };
  const bevinding = createBevinding('waarschuwing', 'evaluatie.loting_niet_gevolgd', ['nietGevolgd'], params);
  return { nietGevolgd, bevindingen: [bevinding] };
}
