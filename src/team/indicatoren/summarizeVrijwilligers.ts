import { addDuur, type Datum } from '../../kern/index.js';
import { type Duurwaarneming, estimateKaplanMeier, readOverleving } from '../../rekenen/index.js';
import { countDagenTussen } from '../stand/countDagenTussen.js';
import type { Teamstand } from '../verloop/teamstand.js';
import type { Vrijwilligercijfers } from './teamindicatoren.js';

const JAAR = 365;

/**
 * Summarises the volunteers of teams on a day: how many there are, how many left, how long they stay. Of a team that ended, what was
 * recorded after its last day does not count: who was there on that day is followed until then, whatever came later.
 */
export function summarizeVrijwilligers(standen: readonly Teamstand[], peildatum: Datum): Vrijwilligercijfers {
  const vensterVan = addDuur(peildatum, { jaren: -1, dagen: 1 });
  const waarnemingen: Duurwaarneming[] = [];
  let actief = 0;
  let aantalVertrokken = 0;
  let recentVertrokken = 0;
  let persoonsdagen = 0;
  for (const { einde, lidmaatschappen } of standen) {
    const laatsteDag = einde?.datum ?? peildatum;
    for (const { van, vertrokkenOp } of lidmaatschappen) {
      if (van > laatsteDag) continue;
      const vertrokken = vertrokkenOp !== undefined && vertrokkenOp <= laatsteDag;
      const tot = vertrokken ? vertrokkenOp : laatsteDag;
      waarnemingen.push({ duur: countDagenTussen(van, tot), vertrokken });
      if (vertrokken) {
        aantalVertrokken++;
        if (tot >= vensterVan) recentVertrokken++;
      } else if (einde === undefined) actief++;
      const inVenster = van > vensterVan ? countDagenTussen(van, tot) : countDagenTussen(vensterVan, tot);
      persoonsdagen += Math.max(0, inVenster);
    }
  }
  const retentie = estimateKaplanMeier(waarnemingen);
  const naEenJaar = readOverleving(retentie, JAAR);
  return {
    actief,
    aangesloten: waarnemingen.length,
    vertrokken: aantalVertrokken,
    ...(persoonsdagen === 0 ? {} : { verloopPerJaar: (recentVertrokken * JAAR) / persoonsdagen }),
    retentie,
    ...(naEenJaar === undefined ? {} : { naEenJaar }),
  };
}
