import { roundGetal } from '../../kern/huis.js';
import { f64, i16, i32 } from '../../rekenen/index.js';
import type { GekozenBuurt } from '../model/selectie.js';
import type { Alternatief } from '../model/uitleg.js';
import { getBits } from '../vraagstuk/getBits.js';
import { getGewicht } from '../vraagstuk/getGewicht.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import { isGekozenMet } from './isGekozenMet.js';
import type { Heropend } from './reopenSelectie.js';
import { solveBinnen } from './solveBinnen.js';

/** The margin of the score of a chosen candidate above the minimum of the rules. */
function listRuimte({ vraagstuk }: Heropend, programma: string, score: number): number[] {
  return vraagstuk.regels.flatMap((regel) =>
    regel.soort === 'minimumscore' && (regel.programma ?? programma) === programma
      ? [roundGetal(score - regel.minimaal)]
      : [],
  );
}

/**
 * The loss at which the lowest score, or then the total, of every selection with the candidate is below that of the best without it. Below
 * the lowest score of the best without it, it is out for certain.
 */
function searchVerlies(
  heropend: Heropend,
  kandidaat: number,
  { programma, score }: GekozenBuurt,
  kosten: number,
): number | undefined {
  const { vraagstuk, selectie } = heropend;
  const eenheid = vraagstuk.eenheid * getGewicht(vraagstuk, programma);
  const minimum = selectie.bewijs.doelwaarde - kosten;
  // Between a loss with which it stays, and one with which it is out.
  let blijft = 0;
  let weg = toEenheden(score, eenheid) - Math.round(minimum * vraagstuk.eenheid) + 1;
  // It is nearly always in down to that lowest score.
  let proef = weg - 1;
  while (weg - blijft > 1) {
    const gekozen = isGekozenMet(heropend, kandidaat, programma, (toEenheden(score, eenheid) - proef) / eenheid);
    if (gekozen === undefined) return undefined;
    if (gekozen) blijft = proef;
    else weg = proef;
    proef = blijft + Math.floor((weg - blijft) / 2);
  }
  return blijft / eenheid;
}

/** The loss at which the objective prefers a selection without the candidate; `undefined` when it never does. */
function findVerlies(
  heropend: Heropend,
  kandidaat: number,
  buurt: GekozenBuurt,
  { kosten }: Alternatief,
): number | undefined {
  const { doel } = heropend.vraagstuk;
  const { programma } = buurt;
  const eerste = f64(Float64Array.from(kosten), 0);
  const gewicht = getGewicht(heropend.vraagstuk, programma);
  if (gewicht === 0) return undefined;
  if (doel.soort === 'totaal') return eerste / gewicht;
  if (doel.soort === 'hoogste_minimum') return searchVerlies(heropend, kandidaat, buurt, eerste);
  // A step before that of its programme does not know its score.
  const stap = doel.volgorde.indexOf(programma);
  return kosten.slice(0, stap).some((punten) => punten > 0) ? undefined : kosten[stap];
}

/**
 * The score that a chosen candidate can lose before a selection without it is better, or no selection may have it; `undefined` when it
 * never falls out. The lower its score, the less every selection is worth that has it for its programme, and no other.
 *
 * @param zonder - the best selection without it; absent when there is none
 */
export function findSpeling(
  heropend: Heropend,
  kandidaat: number,
  buurt: GekozenBuurt,
  zonder: Alternatief | undefined,
): number | undefined {
  const { vraagstuk, probleem } = heropend;
  const { programma, score } = buurt;
  const andere = i32(probleem.masker, kandidaat) & ~getBits(vraagstuk.quota, [programma]);
  if (andere !== 0) {
    // In another programme another score counts, and that score does not fall. A candidate that is chosen there never drops out.
    const elders = solveBinnen(heropend, kandidaat, andere);
    if (!elders.volledig || (elders.toewijzing !== undefined && i16(elders.toewijzing, kandidaat) >= 0))
      return undefined;
  }
  const vrij = zonder !== undefined && !probleem.verplicht.includes(kandidaat);
  const verlies = vrij ? findVerlies(heropend, kandidaat, buurt, zonder) : undefined;
  const ruimte = listRuimte(heropend, programma, score);
  const grenzen = verlies === undefined ? ruimte : [...ruimte, verlies];
  return grenzen.length === 0 ? undefined : Math.min(...grenzen);
}
