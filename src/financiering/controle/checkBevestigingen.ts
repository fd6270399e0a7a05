import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import type { Bevestigbarestand } from '../gebeurtenis/geldinhoud.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { sumMutaties } from '../stand/sumMutaties.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** The most days on which the cells are reckoned anew. A gemeente confirms once a month or a year. */
const MEESTE_DAGEN = 1000;

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

/** The contributions on another day, reckoned when they are asked for first. */
function createTerugblik({ peiling, standen }: Standen): (dag: Datum, bijdrage: string) => Stand | undefined {
  const toIndex = (rijen: readonly Stand[]) =>
    new Map<string, Stand>(rijen.map((stand) => [stand.plek.bijdrage.id, stand]));
  const perDag = new Map([[peiling.peildatum, toIndex(standen)]]);
  return (dag, bijdrage) => {
    const opDag = perDag.get(dag) ?? toIndex(computeStanden({ ...peiling, peildatum: dag }).standen);
    perDag.set(dag, opDag);
    return opDag.get(bijdrage);
  };
}

/** What the books of the gemeente say of a day, where that differs from what this course has on that day, as it is known now. */
export function checkBevestigingen(standen: Standen): Bevinding[] {
  const bevestigingen = selectFeiten(standen.feiten, 'stand_bevestigd');
  if (new Set(bevestigingen.map(({ gebeurtenis }) => gebeurtenis.datum)).size > MEESTE_DAGEN)
    refuse('kern.te_groot', { maximum: MEESTE_DAGEN }, ['gebeurtenissen']);
  const findOpDag = createTerugblik(standen);
  return bevestigingen.flatMap((feit) => {
    const { datum, bijdrage, stand, bedrag } = feit.gebeurtenis;
    const toen = findOpDag(datum, bijdrage);
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
