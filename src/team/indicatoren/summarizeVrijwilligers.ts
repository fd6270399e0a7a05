import { addDuur, type Datum } from '../../kern/index.js';
import { type Duurwaarneming, estimateKaplanMeier, readOverleving } from '../../rekenen/index.js';
import { countDagenTussen } from '../stand/countDagenTussen.js';
import type { Teamstand } from '../verloop/teamstand.js';
import type { Vrijwilligercijfers } from './teamindicatoren.js';

const JAAR = 365;

/** Summarises the volunteers of teams on a day: how many there are, how many left, how long they stay. */
export function summarizeVrijwilligers(standen: readonly Teamstand[], peildatum: Datum): Vrijwilligercijfers {
  const vensterVan = addDuur(peildatum, { jaren: -1, dagen: 1 });
  const waarnemingen: Duurwaarneming[] = [];
  let actief = 0;
  let vertrokken = 0;
  let recentVertrokken = 0;
  let persoonsdagen = 0;
  for (const { einde, lidmaatschappen } of standen) {
    for (const { van, vertrokkenOp } of lidmaatschappen) {
      const tot = vertrokkenOp ?? einde?.datum ?? peildatum;
      waarnemingen.push({ duur: countDagenTussen(van, tot), vertrokken: vertrokkenOp !== undefined });
      if (vertrokkenOp === undefined && einde === undefined) actief++;
      if (vertrokkenOp !== undefined) vertrokken++;
      if (vertrokkenOp !== undefined && vertrokkenOp >= vensterVan) recentVertrokken++;
      const inVenster = van > vensterVan ? countDagenTussen(van, tot) : countDagenTussen(vensterVan, tot);
      persoonsdagen += Math.max(0, inVenster);
    }
  }
  const retentie = estimateKaplanMeier(waarnemingen);
  const naEenJaar = readOverleving(retentie, JAAR);
  return {
    actief,
    aangesloten: waarnemingen.length,
    vertrokken,
    ...(persoonsdagen === 0 ? {} : { verloopPerJaar: (recentVertrokken * JAAR) / persoonsdagen }),
    retentie,
    ...(naEenJaar === undefined ? {} : { naEenJaar }),
  };
}
