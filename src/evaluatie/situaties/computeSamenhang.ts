import { correlatePearson, rankWaarden, testSamenhang } from '../../rekenen/index.js';
import type { Rij } from '../lees/rij.js';
import type { Berekend } from './berekening.js';
import { countBlokken } from './countBlokken.js';
import type { Vraag } from './vraag.js';

const rank = (getallen: readonly number[]) => rankWaarden(Float64Array.from(getallen), 'gemiddeld');

/** A figure of the buurten beside the outcome, by Kendall; the slope of Theil and Sen has the interval of that same test. */
export function computeSamenhang(rijen: readonly Rij[], { toets: hoe }: Vraag): Berekend {
  const x = rijen.map(({ kenmerk }) => Number(kenmerk));
  const y = rijen.map(({ waarde }) => waarde);
  const {
    correlatie,
    helling,
    maat: _,
    ...toets
  } = testSamenhang(x, y, {
    ...hoe,
    maat: 'kendall',
    blokken: rijen.map(({ blok }) => blok),
  });
  const spearman = correlatePearson(rank(x), rank(y));
  return {
    soort: 'samenhang',
    toets,
    kleinsteP: toets.kleinsteP,
    maten: {
      ...(helling === null ? {} : { helling }),
      ...(correlatie === null ? {} : { tau: correlatie }),
      ...(spearman === undefined ? {} : { spearman }),
    },
    ontwerp: { maat: 'r', aantal: rijen.length, vrijheidsgraden: rijen.length - countBlokken(rijen) - 1 },
  };
}
