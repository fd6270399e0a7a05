import type { Gebied } from '../../kerncijfers/index.js';
import { getDeel } from '../model/getDeel.js';
import { readGrond } from '../score/readGrond.js';
import type { Routekaartscores } from '../score/routekaartscores.js';
import type { Scoregrond } from '../score/scoregrond.js';

/** The scores of one moment, read. */
export interface Jaar {
  readonly scores: Routekaartscores;
  readonly grond: Scoregrond;
  /** In the order of the rows. */
  readonly gebieden: readonly Gebied[];
}

/** The row of one buurt in the scores of then and of now. */
export interface Paar {
  readonly toen: number;
  readonly nu: number;
}

/** Reads a document of scores. */
export function readJaar(scores: Routekaartscores): Jaar {
  const grond = readGrond(scores);
  const perCode = new Map(scores.buurten.map((buurt) => [buurt.code, buurt]));
  const gebieden = grond.kandidaten.map(({ code, naam }): Gebied => {
    const { wijk, gemeente } = getDeel(perCode, code);
    return {
      code,
      naam,
      soort: 'buurt',
      ...(wijk === undefined ? {} : { wijk }),
      ...(gemeente === undefined ? {} : { gemeente }),
    };
  });
  return { scores, grond, gebieden };
}
