import { roundGetal } from '../../kern/huis.js';
import { i16, i32 } from '../../rekenen/index.js';
import type { Quotum } from '../model/quotum.js';
import type { Alternatief } from '../model/uitleg.js';
import { getBits } from '../vraagstuk/getBits.js';
import { getGewicht } from '../vraagstuk/getGewicht.js';
import { getScore } from '../vraagstuk/getScore.js';
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
function searchVerlies(heropend: Heropend, kandidaat: number, programma: string, kosten: number): number | undefined {
  const { vraagstuk, selectie } = heropend;
  const eenheid = vraagstuk.eenheid * getGewicht(vraagstuk, programma);
  const score = getScore(vraagstuk, programma, kandidaat) as number;
  const minimum = (selectie.bewijs.stappen[0]?.doelwaarde as number) - kosten;
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
  programma: string,
  { kosten }: Alternatief,
): number | undefined {
  const { doel } = heropend.vraagstuk;
  const gewicht = getGewicht(heropend.vraagstuk, programma);
  if (gewicht === 0) return undefined;
  if (doel.soort === 'totaal') return (kosten[0] as number) / gewicht;
  if (doel.soort === 'hoogste_minimum') return searchVerlies(heropend, kandidaat, programma, kosten[0] as number);
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
  zonder: Alternatief | undefined,
): number | undefined {
  const { vraagstuk, probleem, toewijzing } = heropend;
  const { programma } = vraagstuk.quota[i16(toewijzing, kandidaat)] as Quotum;
  const andere = i32(probleem.masker, kandidaat) & ~getBits(vraagstuk.quota, [programma]);
  if (andere !== 0) {
    // In another programme another score counts, and that score does not fall. A candidate that is chosen there never drops out.
    const elders = solveBinnen(heropend, kandidaat, andere);
    if (!elders.volledig || (elders.toewijzing !== undefined && i16(elders.toewijzing, kandidaat) >= 0))
      return undefined;
  }
  const vrij = zonder !== undefined && !probleem.verplicht.includes(kandidaat);
  const verlies = vrij ? findVerlies(heropend, kandidaat, programma, zonder) : undefined;
  const ruimte = listRuimte(heropend, programma, getScore(vraagstuk, programma, kandidaat) as number);
  const grenzen = verlies === undefined ? ruimte : [...ruimte, verlies];
  return grenzen.length === 0 ? undefined : Math.min(...grenzen);
}
