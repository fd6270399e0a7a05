import { toCenten } from '../../kern/huis.js';
import { addToJaar } from './addToJaar.js';
import { selectFeiten } from './selectFeiten.js';
import type { Feit, Lasten } from './stand.js';

/** The budget of a contribution by begrotingsjaar: what the first text laid on it, and what the council changed up to the peildatum. */
export function computeBegroting(eerste: Lasten, feiten: readonly Feit[]): Map<number, bigint> {
  const uit = new Map([...eerste.perJaar].map(([jaar, { prognose }]) => [jaar, prognose]));
  for (const { gebeurtenis } of selectFeiten(feiten, 'begroting_gewijzigd', 'krediet_overgeheveld')) {
    const centen = toCenten(gebeurtenis.bedrag);
    if (gebeurtenis.soort === 'begroting_gewijzigd') addToJaar(uit, gebeurtenis.begrotingsjaar, centen);
    else {
      addToJaar(uit, gebeurtenis.vanJaar, -centen);
      addToJaar(uit, gebeurtenis.naarJaar, centen);
    }
  }
  return uit;
}
