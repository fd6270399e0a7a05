import * as z from 'zod';
import { createWerk, WERKVELDEN } from '../../kern/huis.js';
import { createToeval, parseSchema, type Werkopties } from '../../kern/index.js';
import { Loting } from '../model/loting.js';
import { limitStappen, MEESTE_TREKKINGEN, TELBUDGET } from './countTrekkingen.js';
import { isToegestaan } from './isToegestaan.js';
import { createLotopgave } from './lotopgave.js';
import { shuffleTrekking } from './shuffleTrekking.js';
import { sortBlokken } from './sortBlokken.js';
import { toLotblokken } from './toLotblokken.js';
import { walkTrekkingen } from './walkTrekkingen.js';

/**
 * Options of {@link listTrekkingen}. The number and the seed are used only where the draws were not counted one by one (`wijze` is
 * `geschud`). A step of `werk` is a participant of a draw that is looked at. Default: a billion, about a minute.
 */
export interface ListTrekkingenOptions extends Werkopties {
  /** The number of draws in the sample, 1 to 100,000. Default 9,999. */
  readonly aantal?: number | undefined;
  /** The seed of the sample. Default `'steekproef'`. */
  readonly zaad?: string | number | undefined;
}

const OptiesSchema: z.ZodType<ListTrekkingenOptions> = z.strictObject({
  ...WERKVELDEN,
  aantal: z.int().min(1).max(100_000).optional(),
  zaad: z.union([z.string(), z.int()]).optional(),
});

/** The most tries for the sample. */
const MEESTE_POGINGEN = 400_000;

/**
 * The draws that could have come out of a lot, with which its effect can be tested: all of them when they were counted (`wijze` is
 * `opgesomd`, at most 400,000), else a sample by the same rules, each allowed draw as likely. The sample is shorter than asked, and can be
 * empty, when the rules allow so few draws that 400,000 tries do not find them (fewer under many rules).
 *
 * Cost: n in the draws, times the participants; at most 400,000 draws.
 *
 * @param loting - the document of the lot
 * @returns per draw, per block of the lot, the codes that are drawn, in order of code; in the order of `nummer`
 * @throws DomeinFout `kern.document_ongeldig`, `kern.te_veel_werk`, `kern.afgebroken`
 *
 * @example
 * ```ts
 * import { drawLoting, findBijnaGelijken, listTrekkingen, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const rijen = Object.entries({ A: 90, B: 71, C: 70, D: 69 }).map(([code, score]) => ({ code, score }));
 * const selectie = selectBuurten({ oost: rijen }, [{ id: 'oost', programma: 'oost', aantal: 3 }]);
 * const loting = drawLoting(findBijnaGelijken(selectie, { marge: 3 }), { zaad: 'Lotto 2026-09-05: 3 11 20 24 38 41' });
 * listTrekkingen(loting); // => [[['B', 'C']], [['B', 'D']], [['C', 'D']]]
 * ```
 */
export function listTrekkingen(
  loting: Loting,
  options: ListTrekkingenOptions = {},
): readonly (readonly (readonly string[])[])[] {
  const { blokken, eisen, wijze } = Loting.parse(loting);
  const { aantal = 9999, zaad = 'steekproef' } = parseSchema(OptiesSchema, options, 'opties');
  const werk = createWerk(options, { standaard: 1_000_000_000, wat: 'stappen' });
  const lotblokken = toLotblokken(sortBlokken(blokken));
  const opgave = createLotopgave(lotblokken, eisen);
  const lijsten = lotblokken.map(({ codes }) => codes);
  const toCodes = (keuze: readonly number[]) => {
    const erin = new Set(keuze);
    let i = 0;
    return lijsten.map((codes) => codes.filter(() => erin.has(i++)));
  };
  const trekkingen: string[][][] = [];
  if (wijze === 'opgesomd') {
    const visit = (keuze: readonly number[]) => {
      werk.spend(opgave.codes.length);
      return trekkingen.push(toCodes(keuze)) >= MEESTE_TREKKINGEN;
    };
    walkTrekkingen(opgave, { budget: limitStappen(TELBUDGET, eisen.length), visit });
    return trekkingen;
  }
  const toeval = createToeval(zaad);
  const pogingen = limitStappen(MEESTE_POGINGEN, eisen.length);
  for (let keer = 0; keer < pogingen && trekkingen.length < aantal; keer++) {
    werk.spend(opgave.codes.length);
    const keuze = shuffleTrekking(opgave, toeval);
    if (isToegestaan(opgave, keuze)) trekkingen.push(toCodes(keuze));
  }
  return trekkingen;
}
