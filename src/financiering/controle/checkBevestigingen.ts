import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Bevestigbarestand } from '../gebeurtenis/geldinhoud.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { sumMutaties } from '../stand/sumMutaties.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** A column of `computeUitputting`: the whole of a contribution. */
function getKolom({ verplicht, betalingen, lasten }: Stand, stand: Bevestigbarestand): bigint {
  switch (stand) {
    case 'verplicht':
      return [...verplicht.perJaar.values()].reduce((som, centen) => som + centen, 0n);
    case 'betaald':
      return sumMutaties(betalingen);
    case 'gerealiseerd':
      return lasten.totaal.gerealiseerd;
  }
}

/** What the books of the gemeente say of a day, where that differs from what this course has on that day, as it is known now. */
export function checkBevestigingen({ peiling, feiten, standen }: Standen): Bevinding[] {
  // The days are few: a gemeente confirms once a month or a year. The cells are reckoned anew for each.
  const perDag = new Map<string, ReadonlyMap<string, Stand>>();
  const toIndex = (rijen: readonly Stand[]) => new Map(rijen.map((stand) => [stand.plek.bijdrage.id as string, stand]));
  perDag.set(peiling.peildatum, toIndex(standen));
  return selectFeiten(feiten, 'stand_bevestigd').flatMap((feit) => {
    const { datum, bijdrage, stand, bedrag } = feit.gebeurtenis;
    const opDag = perDag.get(datum) ?? toIndex(computeStanden({ ...peiling, peildatum: datum }).standen);
    perDag.set(datum, opDag);
    const toen = opDag.get(bijdrage);
    if (toen === undefined) return [];
    const berekend = getKolom(toen, stand);
    const verschil = toCenten(bedrag) - berekend;
    return verschil === 0n
      ? []
      : [
          createBevinding('waarschuwing', 'financiering.stand_wijkt_af', toPad(feit), {
            bijdrage,
            stand,
            datum,
            bevestigd: bedrag,
            berekend: fromCenten(berekend),
            verschil: fromCenten(verschil),
          }),
        ];
  });
}
