import { refuse } from '../../kern/index.js';
import type { Routekaartscores } from '../score/scores.js';
import { type Criteriumverklaring, explainRij, findRij, requireGrond } from './explainScore.js';
import { formatGetal, type Zin } from './zinnen.js';

/** What one criterion does for the difference between two buurten. */
export interface Criteriumverschil {
  readonly id: string;
  readonly naam: string;
  /** Contribution of the first minus that of the second: over all criteria these add up to the difference in score. */
  readonly verschil: number;
  readonly a: Criteriumverklaring;
  readonly b: Criteriumverklaring;
  readonly zin: Zin;
}

/** Two buurten side by side. */
export interface Buurtvergelijking {
  readonly a: { readonly code: string; readonly naam: string; readonly score: number; readonly rang: number };
  readonly b: { readonly code: string; readonly naam: string; readonly score: number; readonly rang: number };
  /** Score of the first minus that of the second. */
  readonly verschil: number;
  /** From the criterion that matters most to the one that matters least, equal ones in document order. */
  readonly criteria: readonly Criteriumverschil[];
}

/**
 * Tells which criteria make the difference between two buurten: the differences of their contributions, which add up to the
 * difference of their scores.
 *
 * @param scores - the result of `scoreBuurten` itself, not a copy of it
 * @param a - code of the first buurt
 * @param b - code of the second buurt
 * @throws DomeinFout `routekaart.buurt_onbekend`, `routekaart.buurt_zonder_score`, `routekaart.scores_onbekend`
 *
 * @example
 * ```ts
 * import { compareBuurten, defineRoutekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const routekaart = defineRoutekaart({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: ['gas', 'koop'].map((id) => ({
 *     id, naam: id, bron: { soort: 'kerncijfer' as const, sleutel: id }, richting: 'hoger' as const,
 *   })),
 * });
 * const scores = scoreBuurten(
 *   routekaart,
 *   {
 *     gebieden: ['BU00010001', 'BU00010002'].map((code) => ({ code, naam: code, soort: 'buurt' as const, jaar: 2024 })),
 *     kolommen: [kolom('gas', [900, 1300]), kolom('koop', [80, 80.5])],
 *   },
 *   [],
 * );
 * const { verschil, criteria } = compareBuurten(scores, 'BU00010002', 'BU00010001');
 * verschil; // => 1
 * criteria.map(({ id, verschil }) => [id, verschil]); // => [['gas', 0.5], ['koop', 0.5]]
 * ```
 */
export function compareBuurten(scores: Routekaartscores, a: string, b: string): Buurtvergelijking {
  const grond = requireGrond(scores);
  const look = (code: string): Kant => {
    const i = findRij(grond, code);
    const score = scores.kolommen.scores[i] as number;
    if (Number.isNaN(score)) refuse('routekaart.buurt_zonder_score', { buurt: code });
    const { naam } = grond.gebieden[i] as (typeof grond.gebieden)[number];
    return {
      hoofd: { code, naam, score, rang: scores.kolommen.rangen[i] as number },
      criteria: explainRij(scores, grond, i),
    };
  };
  const kant1 = look(a);
  const kant2 = look(b);
  const criteria = kant1.criteria.map((een, k): Criteriumverschil => {
    const ander = kant2.criteria[k] as Criteriumverklaring;
    const verschil = een.bijdrage - ander.bijdrage;
    const show = (taal: 'nl' | 'en') => {
      const waarde = ({ waarde }: Criteriumverklaring) =>
        waarde === undefined ? (taal === 'nl' ? 'onbekend' : 'unknown') : formatGetal(waarde, taal, 2);
      const teken = verschil > 0 ? '+' : '';
      const tegen = taal === 'nl' ? 'tegen' : 'against';
      return `${een.naam}: ${waarde(een)} ${tegen} ${waarde(ander)}, ${teken}${formatGetal(verschil, taal, 2, true)}`;
    };
    return { id: een.id, naam: een.naam, verschil, a: een, b: ander, zin: { nl: show('nl'), en: show('en') } };
  });
  return {
    a: kant1.hoofd,
    b: kant2.hoofd,
    verschil: kant1.hoofd.score - kant2.hoofd.score,
    criteria: criteria.sort((x, y) => Math.abs(y.verschil) - Math.abs(x.verschil)),
  };
}

interface Kant {
  readonly hoofd: Buurtvergelijking['a'];
  readonly criteria: readonly Criteriumverklaring[];
}
