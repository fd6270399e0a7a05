import { toDag } from '../cel/dag.js';
import { computeVerplichting } from '../stand/computeVerplichting.js';
import type { Boekenverklaring, Boekenverklaringsoort } from './boekenstaat.js';
import { MEESTE_VERKLARINGEN, type Raakfeit, toDeel, type Verschilvraag } from './verschilvraag.js';

/** How many days the books may be before or behind. */
const MEESTE_DAGEN = 31;

/** The most facts that are looked at on each side of the day: those nearest to it. */
const MEESTE_FEITEN = 50;

/** What the column changes when facts are left out of it or added to it. */
type Meter = (weg: readonly Raakfeit[], erbij: readonly Raakfeit[]) => bigint;

function createMeter({ stand, toen, berekend, datum, raakfeiten }: Verschilvraag): Meter {
  if (stand === 'betaald') {
    const sum = (lijst: readonly Raakfeit[]) => lijst.reduce((som, { centen }) => som + centen, 0n);
    return (weg, erbij) => sum(erbij) - sum(weg);
  }
  const { plek, lasten, bruto } = toen.stand;
  const nu = raakfeiten.filter(({ feit }) => feit.gebeurtenis.datum <= datum);
  return (weg, erbij) => {
    const feiten = [...nu.filter((een) => !weg.includes(een)), ...erbij].map(({ feit }) => feit);
    const { perJaar } = computeVerplichting(plek.bijdrage, feiten, lasten, bruto);
    return [...perJaar.values()].reduce((som, centen) => som + centen, 0n) - berekend;
  };
}

/** The groups of facts whose effect together is the difference: one by itself, or all from the day up to one. */
function findGroepen(kandidaten: readonly Raakfeit[], meet: (groep: readonly Raakfeit[]) => bigint, verschil: bigint) {
  const los = kandidaten.filter((een) => meet([een]) === verschil).map((een) => [een]);
  const reeksen = kandidaten
    .map((_, k) => kandidaten.slice(0, k + 1))
    .filter((reeks) => reeks.length > 1 && meet(reeks) === verschil);
  return [...los, ...reeksen];
}

/** The facts of a group, each with what it changes after those before it; without those that change nothing. */
function toDelen(groep: readonly Raakfeit[], meet: (groep: readonly Raakfeit[]) => bigint) {
  let vorige = 0n;
  return groep.flatMap((een, g) => {
    const nu = meet(groep.slice(0, g + 1));
    const effect = nu - vorige;
    vorige = nu;
    return effect === 0n ? [] : [toDeel(een.feit, effect)];
  });
}

function explain(
  soort: Boekenverklaringsoort,
  kandidaten: readonly Raakfeit[],
  meet: (groep: readonly Raakfeit[]) => bigint,
  verschil: bigint,
): Boekenverklaring[] {
  return findGroepen(kandidaten, meet, verschil)
    .map((groep) => ({ soort, delen: toDelen(groep, meet) }))
    .slice(0, MEESTE_VERKLARINGEN);
}

/**
 * Facts close to the day that the books have on the other side of it: those before it not yet, or those after it already. A fact by
 * itself, or the facts from the day up to one.
 */
export function listRond(vraag: Verschilvraag): Boekenverklaring[] {
  const { datum, raakfeiten, verschil } = vraag;
  const meter = createMeter(vraag);
  const grens = toDag(datum);
  const dagenErna = ({ feit }: Raakfeit) => toDag(feit.gebeurtenis.datum) - grens;
  const ervoor = raakfeiten.filter((een) => dagenErna(een) <= 0 && dagenErna(een) >= -MEESTE_DAGEN);
  const erna = raakfeiten.filter((een) => dagenErna(een) > 0 && dagenErna(een) <= MEESTE_DAGEN);
  return [
    ...explain('onderweg', ervoor.reverse().slice(0, MEESTE_FEITEN), (groep) => meter(groep, []), verschil),
    ...explain('kort_erna', erna.slice(0, MEESTE_FEITEN), (groep) => meter([], groep), verschil),
  ];
}
