import type { Werk } from '../../kern/huis.js';
import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { isToegestaan } from './isToegestaan.js';
import { listLoteisen } from './listLoteisen.js';
import { isVrij, type Lotkandidaat } from './listLotkandidaten.js';
import { createLotopgave } from './lotopgave.js';
import { createLotstand } from './lotstand.js';
import type { Lotvraag } from './openLotvraag.js';

/** A chosen buurt and one that is not, whose scores differ by no more than the margin. */
export interface Gelijken {
  readonly quotum: number;
  readonly in: Lotkandidaat;
  readonly uit: Lotkandidaat;
  /** The difference in units. */
  readonly verschil: number;
  /** The sum of both, in units: twice the middle of the cut between them. */
  readonly midden: number;
  /** The rules allow that they change places while everybody else stays. */
  readonly ruilbaar: boolean;
}

/** Whether two buurten can change places while everybody else stays. */
function canRuilen(vraag: Lotvraag, erin: Lotkandidaat, eruit: Lotkandidaat): boolean {
  const { vraagstuk } = vraag;
  const leden = [eruit.c, erin.c];
  const codes = leden.map((c) => getKandidaat(vraagstuk, c).code);
  const stand = createLotstand(vraag, [{ quotum: eruit.quotum, leden }]);
  const eisen = listLoteisen(vraag, stand);
  return isToegestaan(createLotopgave([{ plaatsen: 1, codes }], eisen), [1]);
}

/**
 * The pairs of a chosen and a not chosen buurt within the margin, those that can change places first, then the nearest, then by quotum, then
 * the lowest scores: that is where the places run out.
 *
 * @param marge - in units
 * @param werk - counts the pairs
 */
export function listGelijken(
  vraag: Lotvraag,
  kandidaten: readonly Lotkandidaat[],
  marge: number,
  werk: Werk,
): Gelijken[] {
  const vrij = kandidaten.filter(isVrij);
  const paren: Omit<Gelijken, 'ruilbaar'>[] = [];
  vraag.vraagstuk.quota.forEach((_, quotum) => {
    const daar = vrij.filter((kandidaat) => kandidaat.quotum === quotum);
    const anderen = daar.filter(({ gekozen }) => !gekozen);
    for (const een of daar) {
      if (!een.gekozen) continue;
      for (const uit of anderen) {
        const verschil = Math.abs(een.eenheden - uit.eenheden);
        if (verschil > marge) continue;
        werk.spend(1);
        paren.push({ quotum, in: een, uit, verschil, midden: een.eenheden + uit.eenheden });
      }
    }
  });
  const code = ({ c }: Lotkandidaat) => getKandidaat(vraag.vraagstuk, c).code;
  return paren
    .map((paar) => {
      werk.look();
      return { ...paar, ruilbaar: canRuilen(vraag, paar.uit, paar.in) };
    })
    .sort(
      (a, b) =>
        Number(b.ruilbaar) - Number(a.ruilbaar) ||
        a.verschil - b.verschil ||
        a.quotum - b.quotum ||
        a.midden - b.midden ||
        (code(a.in) + code(a.uit) < code(b.in) + code(b.uit) ? -1 : 1),
    );
}
