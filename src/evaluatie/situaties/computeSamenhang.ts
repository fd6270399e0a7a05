import { correlatePearson, rankWaarden, testKendall } from '../../rekenen/index.js';
import type { Rij } from '../lees/rij.js';
import type { Berekend } from './berekening.js';
import { countBlokken } from './countBlokken.js';
import type { Vraag } from './vraag.js';

const rank = (getallen: readonly number[]) => rankWaarden(Float64Array.from(getallen), 'gemiddeld');

/** A figure of the buurten beside the outcome, by Kendall; the slope of Theil and Sen has the interval of that same test. */
export function computeSamenhang(rijen: readonly Rij[], { toets: hoe }: Vraag): Berekend {
  const paren = rijen.map(({ kenmerk, waarde, blok }) => ({ figuur: Number(kenmerk), uitkomst: waarde, blok }));
  const { s: _, tau, helling, ...toets } = testKendall(paren, hoe);
  const spearman = correlatePearson(
    rank(paren.map(({ figuur }) => figuur)),
    rank(paren.map(({ uitkomst }) => uitkomst)),
  );
  return {
    soort: 'samenhang',
    toets,
    kleinsteP: toets.kleinsteP,
    /* v8 ignore next -- both vary, or there is nothing to test */
    maten: { helling, tau, ...(spearman === undefined ? {} : { spearman }) },
    ontwerp: { maat: 'r', aantal: rijen.length, vrijheidsgraden: rijen.length - countBlokken(rijen) - 1 },
  };
}
