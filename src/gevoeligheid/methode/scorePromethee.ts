import * as z from 'zod';
import { f64, measureBereik, RUIS } from '../../rekenen/index.js';
import { isObject, requireOpties, requireSchema, requireVorm } from '../../routekaart/huis.js';
import type { Kolommen } from '../../routekaart/index.js';
import { refuse } from '../teksten/codes.js';
import { checkGewichten } from './checkGewichten.js';

/**
 * How a difference on a criterion becomes a preference from 0 to 1:
 * - `gewoon`: 1 for any difference;
 * - `u`: 1 above q;
 * - `v`: in proportion up to p, 1 from p on;
 * - `niveau`: one half between q and p, 1 above p;
 * - `lineair`: in proportion between q and p, 1 from p on;
 * - `gauss`: along a Gauss curve with its inflection at s.
 */
export type Voorkeursfunctie =
  | { readonly vorm: 'gewoon' }
  | { readonly vorm: 'u'; readonly q: number }
  | { readonly vorm: 'v'; readonly p: number }
  | { readonly vorm: 'niveau'; readonly q: number; readonly p: number }
  | { readonly vorm: 'lineair'; readonly q: number; readonly p: number }
  | { readonly vorm: 'gauss'; readonly s: number };

const getal = z.number();

const VoorkeursfunctieSchema: z.ZodType<Voorkeursfunctie> = z.discriminatedUnion('vorm', [
  z.strictObject({ vorm: z.literal('gewoon') }),
  z.strictObject({ vorm: z.literal('u'), q: getal }),
  z.strictObject({ vorm: z.literal('v'), p: getal }),
  z.strictObject({ vorm: z.literal('niveau'), q: getal, p: getal }),
  z.strictObject({ vorm: z.literal('lineair'), q: getal, p: getal }),
  z.strictObject({ vorm: z.literal('gauss'), s: getal }),
]);

/** Options of {@link scorePromethee}. */
export interface ScorePrometheeOptions {
  /** The preference functions by id of the criterion, in the unit of its scores. Default: `gewoon` for each. */
  readonly voorkeuren?: Readonly<Record<string, Voorkeursfunctie>>;
}

/** The flows of PROMETHEE. Each array has one flow per candidate. */
export interface Prometheestromen {
  /** How strongly the candidate is preferred to the others, 0 to 1. */
  readonly plus: Float64Array;
  /** How strongly the others are preferred to the candidate, 0 to 1. */
  readonly min: Float64Array;
  /** `plus - min`: the score of PROMETHEE II, -1 to 1. */
  readonly netto: Float64Array;
}

function checkVoorkeur(id: string, functie: Voorkeursfunctie): void {
  const grenzen =
    functie.vorm === 'gewoon'
      ? true
      : functie.vorm === 'u'
        ? functie.q >= 0
        : functie.vorm === 'v'
          ? functie.p > 0
          : functie.vorm === 'gauss'
            ? functie.s > 0
            : functie.q >= 0 && functie.p > functie.q;
  if (!grenzen) refuse('routekaart.voorkeur_ongeldig', { criterium: id, vorm: functie.vorm }, [id]);
}

/** The preference that a positive difference gives. A difference that equals a threshold except for rounding counts as that threshold. */
function prefer(functie: Voorkeursfunctie, d: number, ruis: number): number {
  switch (functie.vorm) {
    case 'gewoon':
      return 1;
    case 'u':
      return d > functie.q + ruis ? 1 : 0;
    case 'v':
      return Math.min(1, d / functie.p);
    case 'niveau':
      return d > functie.p + ruis ? 1 : d > functie.q + ruis ? 0.5 : 0;
    case 'lineair':
      return d <= functie.q ? 0 : Math.min(1, (d - functie.q) / (functie.p - functie.q));
    case 'gauss':
      return 1 - Math.exp((-d * d) / (2 * functie.s * functie.s));
  }
}

/**
 * PROMETHEE II: every pair is compared on every criterion, and every difference becomes a preference. The net flow of a candidate is how
 * strongly it is preferred to the others, minus how strongly the others are preferred to it. Takes time in the square of the number of
 * candidates. One candidate has flow 0.
 * Source: Brans and Vincke, A preference ranking organisation method (1985).
 *
 * @param kolommen - scores by criterion for which more is better, without gaps
 * @param gewichten - one weight per criterion, 0 and up, not all 0; scaled to 1
 * @throws DomeinFout as `scoreTopsis`, and `routekaart.voorkeur_ongeldig`, `kern.document_ongeldig` (no function of these)
 *
 * @example
 * ```ts
 * import { scorePromethee } from 'buurtaanpak/routekaart';
 *
 * [...scorePromethee({ gas: [0, 1, 0.5], koop: [0, 1, 0.5] }, { gas: 1, koop: 1 }).netto]; // => [-1, 1, 0]
 * ```
 */
export function scorePromethee(
  kolommen: Kolommen,
  gewichten: Readonly<Record<string, number>>,
  options: ScorePrometheeOptions = {},
): Prometheestromen {
  requireOpties(options);
  const { voorkeuren = {} } = options;
  requireVorm(isObject(voorkeuren), 'voorkeuren');
  const { aantal, kolommen: gewogen } = checkGewichten(kolommen, gewichten);
  const functies = new Map(Object.entries(voorkeuren));
  for (const [id, functie] of functies) {
    if (!Object.hasOwn(kolommen, id)) refuse('routekaart.weging_onbekend', { ids: [id] });
    requireSchema(VoorkeursfunctieSchema, functie, 'voorkeuren');
    checkVoorkeur(id, functie);
  }
  const plus = new Float64Array(aantal);
  const min = new Float64Array(aantal);
  for (const { id, x, w } of gewogen) {
    const functie = functies.get(id) ?? { vorm: 'gewoon' };
    const { minimum, maximum } = measureBereik(x);
    // Equal scores can differ by rounding. That is not a difference.
    const ruis = RUIS * Math.max(Math.abs(minimum), Math.abs(maximum));
    for (let i = 0; i < aantal; i++) {
      for (let j = 0; j < aantal; j++) {
        const verschil = f64(x, i) - f64(x, j);
        if (!(verschil > ruis)) continue;
        const voorkeur = (w * prefer(functie, verschil, ruis)) / (aantal - 1);
        plus[i] = f64(plus, i) + voorkeur;
        min[j] = f64(min, j) + voorkeur;
      }
    }
  }
  return { plus, min, netto: plus.map((waarde, i) => waarde - f64(min, i)) };
}
