import { createToeval } from '../../kern/index.js';
import { i32 } from '../lees.js';
import { refuseTeGroot } from '../refuseTeGroot.js';
import { estimateClopperPearson } from '../schatting/estimateClopperPearson.js';
import type { Permutatiekeuze, Permutatieresultaat } from '../toets/permutatie.js';
import { countBlokparen } from './countBlokparen.js';
import { countGelijken } from './countGelijken.js';
import { countMetGelijken } from './countMetGelijken.js';
import { countZonderGelijken } from './countZonderGelijken.js';
import { drawVerdeling } from './drawVerdeling.js';
import type { Kendallblok } from './kendallblok.js';
import { addVerdelingen, findUiterste, type Kendallverdeling, sumStaarten } from './kendallverdeling.js';

/** How many pairs of S are worth their time for an exact distribution, how many a sample compares by default, and at most. */
const MEESTE_PAREN = 10_000;
const VERGELIJKINGEN = 20_000_000;
const MEESTE_VERGELIJKINGEN = 200_000_000;

/** The two-sided test of S for these blocks. */
export interface Kendallkans {
  /** The chance that S is at least so far from 0, by exchange within the blocks. */
  readonly findP: (afstand: number) => number;
  readonly kleinsteP: number;
  /** All but p and the smallest p. */
  readonly hoe: Omit<Permutatieresultaat, 'p' | 'kleinsteP'>;
  /** The 99% interval of p in a sample. */
  readonly findInterval: ((afstand: number) => Permutatieresultaat['pInterval']) | undefined;
}

function countBlok({ x, y }: Kendallblok): Kendallverdeling | undefined {
  const [groepenX, groepenY] = [countGelijken(x), countGelijken(y)];
  if (groepenX.length === x.length) return countZonderGelijken(groepenY);
  if (groepenY.length === y.length) return countZonderGelijken(groepenX);
  return countMetGelijken(groepenX, groepenY);
}

function countMogelijk(blokken: readonly Kendallblok[]): number {
  let uit = 1;
  for (const { x } of blokken) for (let i = 2; i <= x.length; i++) uit = Math.min(uit * i, Number.MAX_VALUE);
  return uit;
}

function readSteekproef(paren: number, gevraagd: number | undefined): number {
  const steekproef = gevraagd ?? Math.max(99, Math.min(99_999, Math.floor(VERGELIJKINGEN / paren)));
  if (steekproef * paren > MEESTE_VERGELIJKINGEN)
    refuseTeGroot('steekproef', steekproef, Math.floor(MEESTE_VERGELIJKINGEN / paren));
  return steekproef;
}

/**
 * The distribution of S over all ways to deal the figures out within the blocks: exact where that is little work, whatever the number of ways,
 * else a sample. In a sample p is (b + 1) / (m + 1).
 */
export function openKendallkans(
  blokken: readonly Kendallblok[],
  { steekproef, zaad, teller }: Permutatiekeuze,
): Kendallkans {
  const mogelijk = countMogelijk(blokken);
  const paren = countBlokparen(blokken);
  const delen = paren > MEESTE_PAREN ? [] : blokken.map(countBlok);
  const exact = delen.filter((deel) => deel !== undefined);
  if (exact.length === blokken.length) {
    const geheel = exact.reduce(addVerdelingen, { kansen: Float64Array.of(1), hoogste: 0 });
    const findP = (afstand: number) => sumStaarten(geheel, afstand);
    return {
      findP,
      kleinsteP: findP(findUiterste(geheel)),
      hoe: { wijze: 'volledig', aantal: mogelijk, mogelijk },
      findInterval: undefined,
    };
  }
  const aantal = readSteekproef(paren, steekproef);
  teller.check(aantal * paren);
  const getrokken = drawVerdeling(blokken, aantal, createToeval(zaad), teller).map(Math.abs).sort();
  const count = (afstand: number) => {
    let van = 0;
    let tot = getrokken.length;
    while (van < tot) {
      const midden = (van + tot) >> 1;
      if (i32(getrokken, midden) < afstand) van = midden + 1;
      else tot = midden;
    }
    return aantal - van;
  };
  return {
    findP: (afstand) => (count(afstand) + 1) / (aantal + 1),
    kleinsteP: 1 / (aantal + 1),
    hoe: { wijze: 'steekproef', aantal: aantal + 1, mogelijk },
    findInterval: (afstand) => estimateClopperPearson(count(afstand), aantal, { betrouwbaarheid: 0.99 }).interval,
  };
}
