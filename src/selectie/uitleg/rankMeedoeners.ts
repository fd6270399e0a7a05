import { i32 } from '../../rekenen/index.js';
import type { Quotum } from '../model/quotum.js';
import { getCode } from '../vraagstuk/getCode.js';
import { getScore } from '../vraagstuk/getScore.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import type { Heropend } from './reopenSelectie.js';

/** A buurt among those that could take part in a quotum. */
export interface Meedoener {
  readonly code: string;
  readonly score: number;
  /** 1 is the highest. Equal scores have the same place, and the next one is counted on: 1, 2, 2, 4. */
  readonly plaats: number;
  /** Another buurt has the same place. */
  readonly gedeeld: boolean;
}

/** The buurten that could take part in a quotum, best first. */
export interface Meedoeners {
  readonly quotum: Quotum;
  readonly buurten: readonly Meedoener[];
}

/**
 * The place of every buurt among those that could take part in a quotum, after the rules that exclude single buurten; for each quotum, in
 * order. Scores that are the same after the rounding of the selection are equal.
 */
export function rankMeedoeners({ vraagstuk, probleem }: Pick<Heropend, 'vraagstuk' | 'probleem'>): Meedoeners[] {
  const { quota, volgorde, eenheid } = vraagstuk;
  return quota.map((quotum, j) => {
    const rijen = [...volgorde.keys()]
      .flatMap((c) => {
        const score = (i32(probleem.masker, c) >> j) & 1 ? getScore(vraagstuk, quotum.programma, c) : undefined;
        return score === undefined ? [] : [{ c, score, eenheden: toEenheden(score, eenheid) }];
      })
      .sort((a, b) => b.eenheden - a.eenheden || a.c - b.c);
    let plaats = 0;
    const buurten = rijen.map(({ c, score, eenheden }, r): Meedoener => {
      const gelijkAan = (ander: number) => rijen[ander]?.eenheden === eenheden;
      if (!gelijkAan(r - 1)) plaats = r + 1;
      return { code: getCode(vraagstuk, c), score, plaats, gedeeld: gelijkAan(r - 1) || gelijkAan(r + 1) };
    });
    return { quotum, buurten };
  });
}
