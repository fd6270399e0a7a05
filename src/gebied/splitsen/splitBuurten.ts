import * as z from 'zod';
import { createWerk } from '../../kern/huis.js';
import { createToeval, parseSchema, type Werkopties } from '../../kern/index.js';
import type { Burenparen } from '../buren/burenparen.js';
import { checkParen } from '../buren/checkParen.js';
import { showGetal } from '../getal/showGetal.js';
import type { Eenheid } from '../samenstellen/eenheid.js';
import { readBand } from '../samenstellen/readBand.js';
import { readInspanning } from '../samenstellen/readInspanning.js';
import { refuse } from '../teksten/codes.js';
import type { Buurtdeel, Buurtsplitsing, TeGroteEenheid } from './buurtsplitsing.js';
import { linkEenheden } from './linkEenheden.js';
import { measureSplitsing } from './measureSplitsing.js';
import { placeVierkanten } from './placeVierkanten.js';
import { readVierkanten } from './readVierkanten.js';
import { splitBuurt } from './splitBuurt.js';
import type { Vierkant } from './vierkant.js';

/**
 * Options of {@link splitBuurten}. A step of `werk` is a square in a round of the search, or a pair of units that touch. Default: 5 million;
 * a hundred buurten of 400 squares take about half a million, and some seconds.
 */
export interface SplitBuurtenOptions extends Werkopties {
  /** The target number of inhabitants of a part. Default 750. */
  readonly doel?: number | undefined;
  /** Lower bound of the band, included. Default two thirds of the target, rounded: 500. */
  readonly min?: number | undefined;
  /** Upper bound of the band, included: a buurt with more is split. Default four thirds of the target, rounded: 1000. */
  readonly max?: number | undefined;
  /** Seed of the search: the same seed gives the same parts. Default 1. */
  readonly zaad?: number | string | undefined;
  /** How many recombinations are tried for each part. Default 10. */
  readonly inspanning?: number | undefined;
  /** How many empty squares may lie between two squares that are still connected, also crosswise. Default 1: a road, a canal, a park. */
  readonly tussenruimte?: 0 | 1 | undefined;
  /** The share of its inhabitants that the squares of a buurt must have before it is split, from 0 to 1. Default 0.5. */
  readonly minDekking?: number | undefined;
  /** Which buurten touch. Default: those with squares within reach of each other. */
  readonly buren?: Burenparen | undefined;
}

const OptionsSchema = z.looseObject({
  tussenruimte: z.union([z.literal(0), z.literal(1)]).optional(),
  minDekking: z.number().min(0).max(1).optional(),
});
const InvoerSchema = z.looseObject({
  buurten: z.array(z.looseObject({ code: z.string().min(1), grens: z.string().optional() })),
  vierkanten: z.array(z.looseObject({ code: z.string(), buurt: z.string() })),
});

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => (a.code < b.code ? -1 : 1);

function readOptions(options: SplitBuurtenOptions) {
  parseSchema(OptionsSchema, options, 'opties');
  const { zaad = 1, tussenruimte = 1, minDekking = 0.5, inspanning = 10, buren } = options;
  if (buren !== undefined) checkParen(buren);
  // A seed that is none is refused, also where nothing is split.
  createToeval(zaad);
  return {
    band: readBand(options),
    zaad,
    inspanning: readInspanning({ inspanning }),
    bereik: tussenruimte + 1,
    minDekking,
    buren,
    werk: createWerk(options, { standaard: 5_000_000, wat: 'stappen' }),
  };
}

/** The buurten by code; refuses one twice, and inhabitants that are no whole number. */
function sortBuurten(buurten: readonly Eenheid[]): Eenheid[] {
  const gezien = new Set<string>();
  buurten.forEach(({ code, inwoners }, i) => {
    if (gezien.has(code)) refuse('gebied.code_dubbel', { code }, ['buurten', i, 'code']);
    gezien.add(code);
    if (!(Number.isSafeInteger(inwoners) && inwoners >= 0))
      refuse('gebied.inwoners_ongeldig', { code, waarde: showGetal(inwoners) }, ['buurten', i, 'inwoners']);
  });
  return [...buurten].sort(byCode);
}

/** The parts and the buurten that stayed whole, by code. */
function joinEenheden(delen: readonly Buurtdeel[], heel: readonly Eenheid[]): Eenheid[] {
  const bezet = new Set(heel.map(({ code }) => code));
  for (const { code } of delen) if (bezet.has(code)) refuse('gebied.code_dubbel', { code });
  const kaal = delen.map(({ code, inwoners, grens }) => ({
    code,
    inwoners,
    ...(grens === undefined ? {} : { grens }),
  }));
  return [...kaal, ...heel].sort(byCode);
}

/**
 * Divides buurten that are too large into connected parts of about 750 inhabitants, by the squares of 100 m of CBS inside them. Buurten
 * within the band or below it stay as they are. The parts and the other buurten together are units for `composeBuurten`.
 *
 * Only the squares say where people live, so their inhabitants are scaled to those of the buurt (largest remainder, ties by code): the parts
 * of a buurt add up to it exactly. Every square lies in one part, those without inhabitants too, and the squares of a part are connected.
 * Squares that lie apart from all others are parts of their own, however small; `bruggen` says to which part they are nearest. A buurt
 * with P inhabitants, all connected, gets between P / `max` and P / `min` parts.
 *
 * The search is that of `composeBuurten`, by size; then neighbouring parts are cut anew along straight lines in twelve directions, and
 * single squares move, as long as that brings more people into the band, or makes the parts rounder (their moment of inertia) or nearer to
 * the target. It is a search, without proof of an optimum. It looks at no street or water: judge the map with people who know the place.
 * Every buurt is divided by itself, and the order of the input does not matter.
 *
 * Units touch where their squares are within reach of each other. With the option `buren` only units of buurten that touch do: a pair
 * without squares within reach touches by its nearest squares, a pair of which neither was split as before. A buurt without squares does
 * not touch the parts of a buurt that was split.
 *
 * Cost: n log n in the buurten and in their squares; in the squares of one buurt, at most 4000, n².
 *
 * @param buurten - buurten with whole inhabitants; `grens` goes to the parts
 * @param vierkanten - squares of these buurten, each once; a square lies in the buurt of its middle
 * @param options - target, band, seed, effort, reach
 * @returns the units, the parts with their squares, which units touch, and what the split brought
 * @throws DomeinFout `gebied.doelband_ongeldig`, `gebied.code_dubbel` (a buurt or square twice, or a code that a part needs),
 *   `gebied.inwoners_ongeldig`, `gebied.vierkant_ongeldig`, `gebied.vierkant_buurt_onbekend`, `gebied.te_veel_vierkanten`,
 *   `gebied.inspanning_ongeldig`, `kern.zaad_ongeldig`, `kern.te_veel_werk`, `kern.afgebroken`; `kern.document_ongeldig` when the
 *   buurten, squares or options are not valid
 *
 * @example
 * ```ts
 * import { splitBuurten } from 'buurtaanpak/gebied';
 *
 * const buurten = [{ code: 'BU00140000', inwoners: 1500 }, { code: 'BU00140001', inwoners: 600 }];
 * const vierkanten = ['E2331N5820', 'E2332N5820', 'E2333N5820', 'E2334N5820'].map((code) => ({
 *   code,
 *   inwoners: 350,
 *   buurt: 'BU00140000',
 * }));
 * const { eenheden, delen, kwaliteit } = splitBuurten(buurten, vierkanten);
 * eenheden.map(({ code, inwoners }) => [code, inwoners]);
 * // => [['BU00140000-01', 750], ['BU00140000-02', 750], ['BU00140001', 600]]
 * delen[0]?.vierkanten; // => ['E2331N5820', 'E2332N5820']
 * [kwaliteit.aandeelInwonersVooraf.toFixed(2), kwaliteit.aandeelInwonersGoed]; // => ['0.29', 1]
 * kwaliteit.zonderVierkant; // => 100
 * ```
 */
export function splitBuurten(
  buurten: readonly Eenheid[],
  vierkanten: readonly Vierkant[],
  options: SplitBuurtenOptions = {},
): Buurtsplitsing {
  const { band, buren, ...keuzes } = readOptions(options);
  parseSchema(InvoerSchema, { buurten, vierkanten }, 'invoer');
  const rij = sortBuurten(buurten);
  const perBuurt = readVierkanten(vierkanten, new Set(rij.map(({ code }) => code)));
  const delen: Buurtdeel[] = [];
  const heel: Eenheid[] = [];
  const teSplitsen: TeGroteEenheid[] = [];
  for (const buurt of rij) {
    const { code, inwoners } = buurt;
    const uitkomst = inwoners > band.max ? splitBuurt(buurt, perBuurt.get(code) ?? [], { band, ...keuzes }) : 'past';
    if (typeof uitkomst === 'object') delen.push(...uitkomst);
    else heel.push(buurt);
    if (typeof uitkomst === 'string' && uitkomst !== 'past') teSplitsen.push({ code, inwoners, reden: uitkomst });
  }
  for (const { code, inwoners, status } of delen)
    if (status === 'te_groot') teSplitsen.push({ code, inwoners, reden: 'niet_te_verdelen' });
  const eenheden = joinEenheden(delen, heel);
  return {
    eenheden,
    delen,
    ...linkEenheden(placeVierkanten(perBuurt, delen), new Set(heel.map(({ code }) => code)), { buren, ...keuzes }),
    kwaliteit: measureSplitsing(rij, eenheden, { band, teSplitsen: teSplitsen.sort(byCode), perBuurt }),
  };
}
