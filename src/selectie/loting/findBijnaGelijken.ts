import * as z from 'zod';
import { createWerk, WERKVELDEN } from '../../kern/huis.js';
import { parseSchema, type Werkopties } from '../../kern/index.js';
import type { Selectie } from '../model/selectie.js';
import { refuse } from '../teksten/codes.js';
import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import type { BijnaGelijken } from './bijnaGelijken.js';
import { findBlokken, type Gevondenblok } from './findBlokken.js';
import { findMuntworpen, type Lotanalyse } from './findMuntworpen.js';
import { getQuotum } from './getQuotum.js';
import { keepBindend } from './keepBindend.js';
import { listAfgevallen } from './listAfgevallen.js';
import { listGelijken } from './listGelijken.js';
import { listLoteisen } from './listLoteisen.js';
import { type Lotkandidaat, listLotkandidaten } from './listLotkandidaten.js';
import { createLotstand } from './lotstand.js';
import { type Lotvraag, openLotvraag } from './openLotvraag.js';
import { sortBlokken } from './sortBlokken.js';
import { toLotblokken } from './toLotblokken.js';

/**
 * Options of {@link findBijnaGelijken}: a margin, or the draws of an uncertainty analysis, not both. A step of `werk` is a pair of buurten
 * within the margin. Default: 20,000, some seconds.
 */
export interface FindBijnaGelijkenOptions extends Werkopties {
  /**
   * In points of score, before the weight of the programme; 0 or more. Buurten whose scores differ by no more than this are near-ties.
   * Default 0: only equal scores.
   */
  readonly marge?: number | undefined;
  /** What `analyseSelectie` gave for the same question: buurten whose `zekerheid` is `muntworp` are near-ties. */
  readonly analyse?: Lotanalyse | undefined;
}

const OptiesSchema: z.ZodType<FindBijnaGelijkenOptions> = z.strictObject({
  ...WERKVELDEN,
  marge: z.number().min(0).optional(),
  // Only what is used here is judged; the rest of an analysis is left as it is.
  analyse: z
    .looseObject({
      trekkingen: z.int().min(1),
      buurten: z.array(
        z.looseObject({ code: z.string(), zekerheid: z.string(), perQuotum: z.record(z.string(), z.number()) }),
      ),
    })
    .optional(),
});

/** The blocks as they are told: codes for candidates, and what the rules ask of a draw over all blocks together. */
function toBijnaGelijken(
  vraag: Lotvraag,
  kandidaten: readonly Lotkandidaat[],
  gevonden: readonly Gevondenblok[],
): Omit<BijnaGelijken, 'grens' | 'afgevallen'> {
  const { vraagstuk, plaats } = vraag;
  const blokken = sortBlokken(
    gevonden.map(({ quotum, leden }) => ({
      quotum: getQuotum(vraagstuk, quotum).id,
      plaatsen: leden.filter((c) => plaats[c] === quotum).length,
      deelnemers: kandidaten
        .filter((een) => een.quotum === quotum && leden.includes(een.c))
        .map(({ c, score, gekozen }) => ({ code: getKandidaat(vraagstuk, c).code, score, gekozen })),
    })),
  );
  const eisen = listLoteisen(vraag, createLotstand(vraag, gevonden));
  const kaal = toLotblokken(blokken);
  const inLoting = new Set(kaal.flatMap(({ codes }) => codes));
  return {
    blokken,
    eisen: keepBindend(kaal, eisen),
    buitenLoting: vraag.gevonden.gekozen
      .filter((buurt) => !inLoting.has(buurt.code))
      .map((buurt) => ({ code: buurt.code, quotum: buurt.quotum })),
  };
}

/**
 * Finds the near-ties at the cut of a selection: blocks of buurten within one quotum of which the scores do not tell who goes first. Between
 * them a lot (`drawLoting`) is as defensible as the order, and fairer.
 *
 * **Which buurten.** The cut lies in the middle between the lowest score that is just chosen and the highest that is just not. Whoever scores
 * at most half the margin above or below that cut takes part. So the scores of two participants never differ by more than the margin, buurten
 * with the same score are treated the same, and above and below the cut are treated the same. The alternative, that everybody takes part who
 * is near to some participant, is not used: such a chain would let a buurt win from another that scores far more than the margin higher.
 * Equal scores at the cut always are a block. Where a rule (such as at most two from each wijk) decides at another height than the quotum, that
 * cut has a block of its own.
 *
 * **Who can really be chosen.** A buurt takes part only when the rules allow at least one draw that gives or takes its place while everybody
 * outside the block stays. The others are in `afgevallen`, with the reason. A buurt takes part in one block at most: the nearest, then that of
 * the first quotum. The rule `liever_aangrenzend` allows no draw with fewer pairs of neighbours than the selection has.
 *
 * **Limits.** Only exchange within a quotum is looked at. Each chosen buurt outside the blocks keeps its place. Where no two buurten can change
 * places, but several at once perhaps can, at most 25 cuts are looked at, each in 20,000 steps.
 *
 * Cost: n² in the buurten within the margin: chosen times not chosen. More than 20,000 such pairs are refused.
 *
 * @param selectie - a proven selection of `selectBuurten`
 * @returns the blocks, none when the cut is clear; scores in points, the margin rounded to the decimals of the selection
 * @throws DomeinFout `selectie.niets_gekozen`, `selectie.loting_onbewezen`, `kern.te_veel_werk`, `kern.afgebroken`,
 *   `selectie.loting_grens`: both a margin and an analysis, `kern.document_ongeldig`, `selectie.invoer_ongeldig`
 *
 * @example
 * ```ts
 * import { findBijnaGelijken, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const rijen = Object.entries({ A: 90, B: 71, C: 70, D: 69, E: 40 }).map(([code, score]) => ({ code, score }));
 * const selectie = selectBuurten({ oost: rijen }, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const { blokken, buitenLoting } = findBijnaGelijken(selectie, { marge: 3 });
 * blokken.map(({ plaatsen, deelnemers }) => `${plaatsen} of ${deelnemers.map(({ code }) => code).join(' ')}`);
 * // => ['1 of B C D']
 * buitenLoting; // => [{ code: 'A', quotum: 'oost' }]
 * findBijnaGelijken(selectie).blokken; // => []
 * ```
 */
export function findBijnaGelijken(selectie: Selectie, options: FindBijnaGelijkenOptions = {}): BijnaGelijken {
  const { marge = 0, analyse } = parseSchema(OptiesSchema, options, 'opties');
  const werk = createWerk(options, { standaard: 20_000, wat: 'paren' });
  if (analyse !== undefined && options.marge !== undefined) refuse('selectie.loting_grens', {});
  const vraag = openLotvraag(selectie);
  const kandidaten = listLotkandidaten(vraag);
  const eenheden = toEenheden(marge, vraag.vraagstuk.eenheid);
  const gelijken = listGelijken(vraag, kandidaten, eenheden, werk);
  const blokken =
    analyse === undefined
      ? findBlokken(vraag, kandidaten, gelijken, eenheden)
      : findMuntworpen(vraag, kandidaten, gelijken, analyse);
  const metLoting = blokken.filter(({ leden }) => leden.length > 0);
  return {
    grens: analyse === undefined ? { soort: 'marge', marge } : { soort: 'muntworp', trekkingen: analyse.trekkingen },
    ...toBijnaGelijken(vraag, kandidaten, metLoting),
    afgevallen: listAfgevallen(vraag, kandidaten, blokken, eenheden),
  };
}
