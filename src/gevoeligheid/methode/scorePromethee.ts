import type { Werk } from '../../kern/huis.js';
import { f64, measureBereik, RUIS } from '../../rekenen/index.js';
import { isObject, requireSchema, requireVorm } from '../../routekaart/huis.js';
import type { Kolommen } from '../../routekaart/index.js';
import { refuse } from '../teksten/codes.js';
import { checkGewichten } from './checkGewichten.js';
import { type Voorkeursfunctie, VoorkeursfunctieSchema } from './voorkeursfunctie.js';

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
 */
export function scorePromethee(
  kolommen: Kolommen,
  gewichten: Readonly<Record<string, number>>,
  voorkeuren: Readonly<Record<string, Voorkeursfunctie>> | undefined,
  werk: Werk,
): Prometheestromen {
  const gegeven = voorkeuren ?? {};
  requireVorm(voorkeuren === undefined || isObject(voorkeuren), 'voorkeuren');
  const { aantal, kolommen: gewogen } = checkGewichten(kolommen, gewichten);
  const functies = new Map(Object.entries(gegeven));
  for (const [id, functie] of functies) {
    if (!Object.hasOwn(kolommen, id)) refuse('routekaart.weging_onbekend', { ids: [id] });
    requireSchema(VoorkeursfunctieSchema, functie, 'voorkeuren');
    checkVoorkeur(id, functie);
  }
  werk.check(aantal * aantal * gewogen.length);
  const plus = new Float64Array(aantal);
  const min = new Float64Array(aantal);
  for (const { id, x, w } of gewogen) {
    const functie = functies.get(id) ?? { vorm: 'gewoon' };
    const { minimum, maximum } = measureBereik(x);
    // Equal scores can differ by rounding. That is not a difference.
    const ruis = RUIS * Math.max(Math.abs(minimum), Math.abs(maximum));
    for (let i = 0; i < aantal; i++) {
      werk.spend(aantal);
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
