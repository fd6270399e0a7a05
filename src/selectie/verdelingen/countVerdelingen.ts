import * as z from 'zod';
import { createWerk } from '../../kern/huis.js';
import { type Bevinding, DomeinFout, parseSchema, type Werkopties } from '../../kern/index.js';
import { AantalSchema } from '../model/quotum.js';
import type { Selectie } from '../model/selectie.js';
import { createBevinding } from '../teksten/codes.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import { countToewijzingen } from './countToewijzingen.js';
import { countVerzamelingen } from './countVerzamelingen.js';
import { createBinomialen } from './createBinomialen.js';
import type { Quotumkandidaten } from './deel.js';
import { listMeedoen } from './listMeedoen.js';
import { splitDelen } from './splitDelen.js';

/** Options of {@link countVerdelingen}. A step of `werk` is a number that is added or multiplied. Default: 1,000,000, about a second. */
export interface CountVerdelingenOptions extends Werkopties {}

/** Among how many buurten was chosen, and in how many ways. */
export interface Verdelingen {
  /** Buurten that at least one quotum could take, each counted once. This is the number to print. */
  readonly konMeedoen: number;
  /** Buurten that each quotum could take, by its id. */
  readonly perQuotum: Readonly<Record<string, number>>;
  /** The sum over the quota. A buurt that several quota could take counts for each, so it is not a number of buurten. */
  readonly somPerQuotum: number;
  /** How often a buurt was counted again in that sum: `somPerQuotum - konMeedoen`. */
  readonly dubbelGeteld: number;
  /** Number of places: of a quotum with a range its highest number. */
  readonly plekken: number;
  /** Number of ways to fill the places, each buurt at most once; the places of one quotum are equal. A whole number as text. */
  readonly toewijzingen: string;
  /** Number of sets of buurten that can fill the places, whichever place each has. A whole number as text. */
  readonly verzamelingen: string;
}

const QuotaSchema: z.ZodType<readonly Quotumkandidaten[]> = z.array(
  z.strictObject({ id: z.string().min(1), aantal: AantalSchema, kandidaten: z.array(z.string().min(1)) }),
);

/** Refuses quota with one id, or with a range that runs backwards. */
function checkQuota(quota: readonly Quotumkandidaten[]): void {
  const gezien = new Set<string>();
  const bevindingen = quota.flatMap(({ id, aantal }, q): Bevinding[] => {
    const { van, tot } = rangeVanAantal(aantal);
    const dubbel = gezien.has(id);
    gezien.add(id);
    return [
      ...(dubbel ? [createBevinding('fout', 'selectie.quotum_dubbel', ['quota', q, 'id'], { quotum: id })] : []),
      ...(van > tot
        ? [createBevinding('fout', 'selectie.aantal_omgekeerd', ['quota', q, 'aantal'], { quotum: id, van, tot })]
        : []),
    ];
  });
  if (bevindingen.length > 0)
    throw new DomeinFout('selectie.invoer_ongeldig', { aantal: bevindingen.length }, { bevindingen });
}

/**
 * Counts among how many buurten was chosen, and in how many ways the places of the quota can be filled. The numbers are exact.
 *
 * Of a selection the buurten are those that remain after the rules that exclude single buurten; other rules, such as those about groups or
 * neighbours, do not count here. Of a quotum with a range every number from `van` up to and including `tot` counts: each is another way.
 * Places that cannot be filled give `'0'` ways.
 *
 * **Method.** Only how many buurten have the same quota matters, so the buurten are counted in groups, and quota that share no buurten apart.
 * The ways are the product of the binomials of the groups, summed over all numbers; the sets those numbers for which Hall's theorem (Hall,
 * 1935) says that all of them have a place.
 *
 * Cost: n in the candidates of all quota together; what is counted then takes at most a million steps.
 *
 * @param quota - the quota with their candidates, or a selection, also one that was not possible
 * @returns counts of buurten, and numbers of ways as text, as they can be larger than a number holds
 * @throws DomeinFout
 * - `kern.te_veel_werk`: the quota overlap in too many patterns, or more than 30 of them hang together; `kern.afgebroken`
 * - `selectie.invoer_ongeldig`: the selection is not valid, a quotum stands there twice (`selectie.quotum_dubbel`), or its range runs
 *   backwards (`selectie.aantal_omgekeerd`)
 * - `kern.document_ongeldig`: the quota have not their form
 *
 * @example
 * ```ts
 * import { countVerdelingen } from 'buurtaanpak/selectie';
 *
 * const oost = ['A', 'B', 'C', 'D'];
 * const verdelingen = countVerdelingen([
 *   { id: 'oost', aantal: 2, kandidaten: oost },
 *   { id: 'energie', aantal: 1, kandidaten: [...oost, 'E'] },
 * ]);
 * [verdelingen.konMeedoen, verdelingen.somPerQuotum, verdelingen.dubbelGeteld]; // => [5, 9, 4]
 * [verdelingen.toewijzingen, verdelingen.verzamelingen]; // => ['18', '10']
 * ```
 */
export function countVerdelingen(
  quota: readonly Quotumkandidaten[] | Selectie,
  options: CountVerdelingenOptions = {},
): Verdelingen {
  const werk = createWerk(options, { standaard: 1_000_000, wat: 'stappen' });
  const lijst = 'uitkomst' in Object(quota) ? listMeedoen(quota as Selectie) : parseSchema(QuotaSchema, quota, 'quota');
  checkQuota(lijst);
  const eens = lijst.map((quotum) => ({ ...quotum, kandidaten: [...new Set(quotum.kandidaten)] }));
  const choose = createBinomialen(werk);
  const delen = splitDelen(eens, werk);
  const multiply = (count: typeof countToewijzingen) =>
    delen.reduce((product, deel) => product * count(deel, choose, werk), 1n).toString();
  const somPerQuotum = eens.reduce((som, { kandidaten }) => som + kandidaten.length, 0);
  const konMeedoen = new Set(eens.flatMap(({ kandidaten }) => kandidaten)).size;
  return {
    konMeedoen,
    perQuotum: Object.fromEntries(eens.map(({ id, kandidaten }) => [id, kandidaten.length])),
    somPerQuotum,
    dubbelGeteld: somPerQuotum - konMeedoen,
    plekken: eens.reduce((som, { aantal }) => som + rangeVanAantal(aantal).tot, 0),
    toewijzingen: multiply(countToewijzingen),
    verzamelingen: multiply(countVerzamelingen),
  };
}
