import { sumGetallen } from '../../kern/huis.js';
import type { GeenInterval, Interval, Schatting } from '../interval.js';
import { f64 } from '../lees.js';
import { refuse } from '../teksten/codes.js';
import { type Blokwaarden, centerBlokken } from './centerBlokken.js';
import { countUitersten } from './countUitersten.js';
import type { Einden } from './einden.js';
import { invertToets } from './invertToets.js';
import { listRangschikkingen } from './listRangschikkingen.js';
import {
  type Blokgewicht,
  type Permutatiekeuze,
  type Permutatieresultaat,
  readPermutatieOptions,
  type Toetsopties,
  type Toetswijze,
} from './permutatie.js';
import { testStudent } from './testStudent.js';
import type { Toetseenheid } from './toetseenheid.js';

/** Options of {@link testLineair}. */
export interface TestLineairOptions extends Toetsopties {
  /** Default: `loting`. */
  readonly wijze?: Toetswijze;
  /** Default: `precisie`. */
  readonly gewicht?: Blokgewicht;
}

/** A permutation test with the effect of one step of the label on the outcome. */
export interface Lineairresultaat {
  readonly toets: Permutatieresultaat;
  readonly effect: Schatting;
  /**
   * How much the design can tell about the effect: the variance of one unit divided by that of the effect. With weights by precision it is
   * the sum of the squared labels, as distances from the mean of their block.
   */
  readonly informatie: number;
  /** The residual sum of squares within the blocks, and its degrees of freedom. */
  readonly rest: number;
  readonly vrijheidsgraden: number;
  readonly blokken: number;
}

/** The plain exchange: how often the absolute sum of label times outcome is as large, and the effects that this does not reject. */
function testGewoon(
  blokken: readonly Blokwaarden[],
  { betrouwbaarheid, ...hoe }: Permutatiekeuze,
): { readonly toets: Permutatieresultaat; readonly effect: number; readonly einden: Einden } {
  const sum = (kies: (blok: Blokwaarden) => Float64Array) =>
    sumGetallen(blokken.map((blok) => blok.factor * sumGetallen(kies(blok))));
  const cGevonden = sumGetallen(blokken.map(({ factor, kwadraten }) => factor * kwadraten));
  const tGevonden = sum(({ labels, waarden }) => labels.map((l, i) => l * f64(waarden, i)));
  const rangschikkingen = listRangschikkingen(
    blokken.map(({ waarden, labels, factor }) => ({
      labels,
      project: (rij, uit) => {
        let t = 0;
        let c = 0;
        for (let i = 0; i < rij.length; i++) {
          const label = f64(rij, i);
          t += label * f64(waarden, i);
          c += label * f64(labels, i);
        }
        uit[0] = factor * t;
        uit[1] = factor * c;
      },
      term: (label, plaats, k) => factor * label * f64(k === 0 ? waarden : labels, plaats),
    })),
    2,
    hoe,
  );
  const t = rangschikkingen.sommen.subarray(0, rangschikkingen.aantal);
  const c = rangschikkingen.sommen.subarray(rangschikkingen.aantal);
  const spreiding = Math.sqrt(cGevonden * sum(({ waarden }) => waarden.map((w) => w * w)));
  const toets = countUitersten(t.map(Math.abs), Math.abs(tGevonden), spreiding * 1e-10, rangschikkingen);
  return {
    toets,
    effect: tGevonden / cGevonden,
    einden: invertToets(t, c, tGevonden, cGevonden, 1 - betrouwbaarheid),
  };
}

/** What the design and the values say apart from the test. */
function describeOntwerp(eenheden: readonly Toetseenheid[], blokken: readonly Blokwaarden[], effect: number) {
  const gewicht = sumGetallen(blokken.map(({ factor, kwadraten }) => factor * kwadraten));
  const resten = blokken.flatMap(({ waarden, labels }) => [...waarden.map((w, i) => w - effect * f64(labels, i))]);
  return {
    informatie: gewicht ** 2 / sumGetallen(blokken.map(({ factor, kwadraten }) => factor ** 2 * kwadraten)),
    rest: sumGetallen(resten.map((r) => r * r)),
    vrijheidsgraden: eenheden.length - blokken.length - 1,
    blokken: blokken.length,
  };
}

/**
 * The permutation test behind all others that compare on one scale. The labels are exchanged within blocks. The statistic is the sum of
 * label times outcome. The effect is the slope of the outcome on the label within blocks (for labels 0 and 1 the difference of means).
 *
 * With `wijze: 'kenmerk'` that sum is squared and divided by what it varies with (for labels 0 and 1 as in Welch's test, and p is then the
 * larger of this p and Welch's). The interval holds what the same test does not reject.
 */
export function testLineair(eenheden: readonly Toetseenheid[], options: TestLineairOptions): Lineairresultaat {
  const { wijze = 'loting', gewicht = 'precisie' } = options;
  const keuze = readPermutatieOptions(options);
  const blokken = centerBlokken(eenheden, gewicht);
  const cGevonden = sumGetallen(blokken.map(({ kwadraten }) => kwadraten));
  const grootste = eenheden.reduce((max, { label }) => Math.max(max, Math.abs(label)), 0);
  if (cGevonden <= grootste * grootste * 1e-20) refuse('evaluatie.geen_contrast', {});
  const totaal = sumGetallen(blokken.flatMap(({ waarden }) => [...waarden.map((w) => w * w)]));
  const grootsteWaarde = eenheden.reduce((max, { waarde }) => Math.max(max, Math.abs(waarde)), 0);
  if (Math.sqrt(totaal) <= Math.sqrt(eenheden.length) * grootsteWaarde * 1e-13) {
    const geen: GeenInterval = { onbepaald: 'gelijke_waarden' };
    const { toets } = testGewoon(blokken, keuze);
    return {
      toets: { ...toets, p: 1, kleinsteP: 1 },
      effect: { waarde: 0, interval: geen },
      ...describeOntwerp(eenheden, blokken, 0),
      rest: 0,
    };
  }
  const student = wijze === 'kenmerk' ? testStudent(eenheden, blokken, gewicht, keuze) : undefined;
  const gewoon = student ?? testGewoon(blokken, keuze);
  const { effect, einden } = gewoon;
  const toets: Permutatieresultaat =
    wijze === 'loting' || student !== undefined
      ? gewoon.toets
      : { ...gewoon.toets, statistiek: 'gewoon', pVerwisseling: gewoon.toets.p };
  const interval: Interval = {
    onder: Number.isFinite(einden.onder) ? einden.onder : null,
    boven: Number.isFinite(einden.boven) ? einden.boven : null,
    betrouwbaarheid: keuze.betrouwbaarheid,
    methode: 'permutatie',
  };
  return { toets, effect: { waarde: effect, interval }, ...describeOntwerp(eenheden, blokken, effect) };
}
