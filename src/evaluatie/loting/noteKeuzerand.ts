import type { Bevinding } from '../../kern/index.js';
import { type Rangtrend, testRangtrend } from '../../rekenen/index.js';
import type { CompareKeuzerandOptions, Keuzerandvenster } from '../model/lotingoordeel.js';
import type { Bewijsfeit } from '../oordeel/judgeBewijs.js';
import { roundFiguur } from '../oordeel/roundFiguur.js';
import { roundP } from '../oordeel/roundP.js';
import { createBevinding } from '../teksten/codes.js';
import { GRENS_BALANS, type Vensterbuurt } from './describeVensters.js';

/** What is remarkable of a window. */
export interface Keuzerandopmerking {
  readonly feiten: readonly Bewijsfeit[];
  readonly helling?: Rangtrend;
  readonly bevindingen: readonly Bevinding[];
}

/**
 * What lowers the level of a comparison at the cut: a window chosen afterwards, a kenmerk in which the sides differ or of which nothing is
 * known, and an outcome that goes with the score among the not chosen, so that it can be a part of the difference. For that Kendall's p is
 * held to the bound of the balance, as four buurten cannot give less than 0.08.
 */
export function noteKeuzerand(
  venster: Keuzerandvenster,
  buurten: readonly Vensterbuurt[],
  waarden: ReadonlyMap<string, number>,
  { uitkomst, venster: gevraagd }: CompareKeuzerandOptions,
): Keuzerandopmerking {
  const feiten: Bewijsfeit[] = gevraagd === undefined ? ['venster_achteraf'] : [];
  const bevindingen: Bevinding[] = [];
  const scheef = venster.balans.filter(({ p }) => p < GRENS_BALANS - 1e-12);
  for (const { kenmerk, p } of scheef) {
    const params = { uitkomst, kenmerk, p: roundP(p), grens: GRENS_BALANS };
    bevindingen.push(createBevinding('waarschuwing', 'evaluatie.keuzerand_scheef', ['vensters'], params));
  }
  if (scheef.length > 0) feiten.push('venster_scheef');
  if (venster.balans.length === 0) feiten.push('balans_onbekend');
  const helling = testRangtrend(
    buurten.flatMap(({ buurt, blok, erin, score }) => {
      const waarde = waarden.get(buurt);
      return erin || waarde === undefined ? [] : [{ x: score, y: waarde, blok }];
    }),
  );
  if (helling === undefined) return { feiten, bevindingen };
  const effect = venster.effect ?? 0;
  // A fall can be a part of a lower outcome, a rise of a higher one.
  const verklaart = helling.correlatie > 0 || (helling.correlatie < 0 && effect < 0);
  if (verklaart && helling.p < GRENS_BALANS) {
    const params = { uitkomst, correlatie: roundFiguur(helling.correlatie), p: roundP(helling.p) };
    bevindingen.push(createBevinding('waarschuwing', 'evaluatie.keuzerand_helling', ['helling'], params));
    feiten.push('helling');
  }
  return { feiten, helling, bevindingen };
}
