import type { Schatting } from '../interval.js';
import { f64 } from '../lees.js';
import { countUitersten } from './countUitersten.js';
import type { Rangschikkingen } from './listRangschikkingen.js';
import type { Permutatieresultaat } from './permutatie.js';
import { invertToets } from './testLineair.js';

/** A test of an assignment, with the effect that fits it. */
export interface Toewijzingsresultaat {
  readonly toets: Permutatieresultaat;
  readonly effect: Schatting;
  /** The root mean square of the effect over the arrangements when the effect found is taken away: what chance alone gives. */
  readonly standaardfout: number;
}

/** What the assignment as it was gave. */
export interface Gevonden {
  /** The statistic of the outcomes. */
  readonly t: number;
  /** The statistic of the programme itself: what an effect of 1 adds. Above 0. */
  readonly c: number;
  /** Room for rounding in `t`. */
  readonly marge: number;
}

/**
 * The test of an assignment over arrangements of which are known what the outcomes give (contribution 0) and what the programme as it was
 * gives (contribution 1). Both statistics are linear, so with an effect d taken away an arrangement gives `t - d c`.
 *
 * @returns p, the effect with the interval of all effects that the test does not reject; when no arrangement differs from 0, p is 1 and
 *   there is no interval
 */
export function testSommen(
  rangschikkingen: Rangschikkingen,
  { t: tGevonden, c: cGevonden, marge }: Gevonden,
  betrouwbaarheid: number,
): Toewijzingsresultaat {
  const { sommen, aantal } = rangschikkingen;
  const t = sommen.subarray(0, aantal);
  const c = sommen.subarray(aantal, 2 * aantal);
  const uitersten = t.map(Math.abs);
  const toets = countUitersten(uitersten, Math.abs(tGevonden), marge, rangschikkingen);
  if (uitersten.every((waarde) => waarde <= marge)) {
    const effect: Schatting = { waarde: 0, interval: { onbepaald: 'gelijke_waarden' } };
    return { toets: { ...toets, p: 1, kleinsteP: 1 }, effect, standaardfout: 0 };
  }
  const waarde = tGevonden / cGevonden;
  let som = 0;
  for (let i = 0; i < aantal; i++) som += (f64(t, i) - waarde * f64(c, i)) ** 2;
  const { onder, boven } = invertToets(t, c, tGevonden, cGevonden, 1 - betrouwbaarheid);
  return {
    toets,
    effect: {
      waarde,
      interval: {
        onder: Number.isFinite(onder) ? onder : null,
        boven: Number.isFinite(boven) ? boven : null,
        betrouwbaarheid,
        methode: 'permutatie',
      },
    },
    standaardfout: Math.sqrt(som / aantal) / cGevonden,
  };
}
