import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { isToegestaan } from './isToegestaan.js';
import { keepBindend } from './keepBindend.js';
import { listLoteisen } from './listLoteisen.js';
import { createLotopgave } from './lotopgave.js';
import { createLotstand, type Lotleden } from './lotstand.js';
import type { Lotvraag } from './openLotvraag.js';
import { walkTrekkingen } from './walkTrekkingen.js';

/** The most steps of the search for a draw in which several buurten change places at once. */
const BUDGET = 20_000;

/** The candidates of a block that can really be drawn and can really lose their place. */
export interface Deelnemers extends Lotleden {
  /** Of the others it is proven that no draw changes their place. */
  readonly bewezen: boolean;
}

/** The candidates in order of code. */
export function sortByCode({ vraagstuk }: Lotvraag, leden: readonly number[]): number[] {
  const code = (c: number) => getKandidaat(vraagstuk, c).code;
  return [...leden].sort((a, b) => (code(a) < code(b) ? -1 : 1));
}

/**
 * Who of these candidates takes part: of whom one draw that the rules allow changes the place, while everybody else stays. First by change
 * of two, then, where that does not settle it, by all draws.
 *
 * @param leden - chosen for the quotum, or not chosen and a candidate for it
 */
export function findDeelnemers(vraag: Lotvraag, { quotum, leden: gegeven }: Lotleden): Deelnemers {
  const { vraagstuk, plaats } = vraag;
  const leden = sortByCode(vraag, gegeven);
  const nu = leden.flatMap((c, i) => (plaats[c] === quotum ? [i] : []));
  const anderen = leden.flatMap((c, i) => (plaats[c] === quotum ? [] : [i]));
  const blok = { plaatsen: nu.length, codes: leden.map((c) => getKandidaat(vraagstuk, c).code) };
  const stand = createLotstand(vraag, [{ quotum, leden }]);
  const eisen = keepBindend([blok], listLoteisen(vraag, stand));
  const opgave = createLotopgave([blok], eisen);
  const beweegt = new Set<number>();
  for (const uit of nu) {
    for (const erin of anderen) {
      if (beweegt.has(uit) && beweegt.has(erin)) continue;
      const keuze = nu.map((i) => (i === uit ? erin : i));
      if (isToegestaan(opgave, keuze)) beweegt.add(uit).add(erin);
    }
  }
  let einde: 'klaar' | 'gestopt' | 'op' = 'klaar';
  if (eisen.length > 0 && beweegt.size < leden.length) {
    einde = walkTrekkingen(opgave, {
      budget: BUDGET,
      visit: (keuze) => {
        const erin = new Set(keuze);
        for (const i of nu) if (!erin.has(i)) beweegt.add(i);
        for (const i of anderen) if (erin.has(i)) beweegt.add(i);
        return beweegt.size === leden.length;
      },
    });
  }
  return { quotum, leden: leden.filter((_, i) => beweegt.has(i)), bewezen: einde !== 'op' };
}
