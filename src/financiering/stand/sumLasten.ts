import type { Cel, Dag } from '../cel/cel.js';
import { cutOpPeildatum } from '../cel/cutOpPeildatum.js';
import type { Jaarlast, Lasten } from './stand.js';

const createJaarlast = (): Jaarlast => ({ gerealiseerd: 0n, prognose: 0n, vrijval: 0n, verlaagd: 0n });

/** The lasten of a contribution without cells. */
export const GEEN_LASTEN: Lasten = { totaal: createJaarlast(), perJaar: new Map() };

function addCel(jaarlast: Jaarlast, cel: Cel, gerealiseerd: bigint): void {
  if (cel.soort === 'last') {
    jaarlast.prognose += cel.centen;
    jaarlast.gerealiseerd += gerealiseerd;
  } else {
    jaarlast.vrijval += cel.centen;
    if (cel.verlening) jaarlast.verlaagd += cel.centen;
  }
}

/** Adds cells up by contribution, and in it by begrotingsjaar, earliest first. */
export function sumLasten(cellen: readonly Cel[], peildatum: Dag): Map<string, Lasten> {
  const uit = new Map<string, { totaal: Jaarlast; perJaar: Map<number, Jaarlast> }>();
  for (const cel of cellen) {
    const lasten = uit.get(cel.bijdrage.id) ?? { totaal: createJaarlast(), perJaar: new Map() };
    uit.set(cel.bijdrage.id, lasten);
    const jaarlast = lasten.perJaar.get(cel.boekjaar) ?? createJaarlast();
    lasten.perJaar.set(cel.boekjaar, jaarlast);
    const { gerealiseerd } = cutOpPeildatum(cel, peildatum);
    addCel(jaarlast, cel, gerealiseerd);
    addCel(lasten.totaal, cel, gerealiseerd);
  }
  return new Map(
    [...uit].map(([id, { totaal, perJaar }]) => [
      id,
      { totaal, perJaar: new Map([...perJaar].sort(([a], [b]) => a - b)) },
    ]),
  );
}
