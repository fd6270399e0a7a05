import { differenceInDagen } from '../../../kern/huis.js';
import type { Datum } from '../../../kern/index.js';
import type { Meting, Metingen } from './vraagstuk.js';

const JAAR = 365.25;

/** The measurements of a buurt, in the order in which they are drawn: away from the anchor, where its deviation is drawn first. */
export function composeMetingen(
  momenten: readonly Datum[],
  anker: Datum,
  start: Datum | undefined,
  samenhang: number,
): Metingen {
  const jaren = (van: Datum, tot: Datum) => differenceInDagen(van, tot) / JAAR;
  const list = (rij: readonly Datum[]) => {
    let vorige = anker;
    return rij.map((moment): Meting => {
      const blijft = samenhang ** Math.abs(jaren(vorige, moment));
      vorige = moment;
      return { moment, blijft, jaren: jaren(anker, moment), gestart: start !== undefined && moment >= start };
    });
  };
  const uniek = [...new Set(momenten)].sort();
  return {
    later: list(uniek.filter((moment) => moment >= anker)),
    eerder: list(uniek.filter((moment) => moment < anker).reverse()),
  };
}
