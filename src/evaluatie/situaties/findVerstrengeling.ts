import { findKenmerk } from '../lees/findKenmerk.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import { computeCramerV } from './computeCramerV.js';

/** Two group kenmerken whose effects cannot be separated in these buurten, or hardly. */
export interface Verstrengeling {
  readonly een: string;
  readonly ander: string;
  /** One fixes the other: `een` determines `ander`. */
  readonly volledig: boolean;
  /** V of Cramér. */
  readonly samenhang: number;
}

/** From here on a relation is called strong (Cohen 1988, chapter 7: w = 0.5 is a large effect). */
const STERK = 0.5;

/** Whether the first of every pair fixes the second. A kenmerk that differs for every buurt fixes every other kenmerk, so it is skipped. */
function isVast(paren: readonly (readonly [string, string])[]): boolean {
  const bij = new Map<string, string>();
  for (const [a, b] of paren) {
    const eerder = bij.get(a);
    if (eerder !== undefined && eerder !== b) return false;
    bij.set(a, b);
  }
  return bij.size < paren.length;
}

/** The pairs of group kenmerken in which one fixes the other, or that are strongly related; each pair once. */
export function findVerstrengeling(situaties: readonly Situatie[], kenmerken: readonly string[]): Verstrengeling[] {
  return kenmerken.flatMap((een, i) =>
    kenmerken.slice(i + 1).flatMap((ander): Verstrengeling[] => {
      const paren = situaties.flatMap((situatie) => {
        const [a, b] = [findKenmerk(situatie, een), findKenmerk(situatie, ander)];
        return typeof a === 'string' && typeof b === 'string' ? [[a, b] as const] : [];
      });
      const samenhang = computeCramerV(paren);
      if (samenhang === undefined || samenhang < STERK) return [];
      if (isVast(paren)) return [{ een, ander, volledig: true, samenhang }];
      if (isVast(paren.map(([a, b]) => [b, a] as const)))
        return [{ een: ander, ander: een, volledig: true, samenhang }];
      return [{ een, ander, volledig: false, samenhang }];
    }),
  );
}
