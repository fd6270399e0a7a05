import { sumGetallen } from '../../kern/huis.js';
import type { GeenInterval, Interval, Schatting } from '../interval.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import { f64 } from '../lees.js';
import { refuse } from '../teksten/codes.js';
import { countUitersten } from './countUitersten.js';
import { findNde } from './findNde.js';
import { listRangschikkingen } from './listRangschikkingen.js';
import { type PermutatieOptions, type Permutatieresultaat, readPermutatieOptions } from './permutatie.js';

/** A unit with its outcome, the number that says in which situation it is, and the block in which it may be exchanged. */
export interface Toetseenheid {
  readonly waarde: number;
  readonly label: number;
  readonly blok: string;
}

/** A permutation test with the effect of one step of the label on the outcome. */
export interface Lineairresultaat {
  readonly toets: Permutatieresultaat;
  readonly effect: Schatting;
  /** The sum of the squared labels, as distances from the mean of their block: how much the design can tell about the effect. */
  readonly informatie: number;
  /** The residual sum of squares within the blocks, and its degrees of freedom. */
  readonly rest: number;
  readonly vrijheidsgraden: number;
  readonly blokken: number;
}

interface Blokwaarden {
  readonly waarden: Float64Array;
  readonly labels: Float64Array;
}

/** The units of every block, values and labels as distances from the mean of their block. */
function centerBlokken(eenheden: readonly Toetseenheid[]): Blokwaarden[] {
  const blokken = new Map<string, Toetseenheid[]>();
  for (const eenheid of eenheden) {
    const blok = blokken.get(eenheid.blok);
    if (blok === undefined) blokken.set(eenheid.blok, [eenheid]);
    else blok.push(eenheid);
  }
  return [...blokken.values()].map((blok) => {
    const waarde = computeGemiddelde(blok.map((e) => e.waarde));
    const label = computeGemiddelde(blok.map((e) => e.label));
    return {
      waarden: Float64Array.from(blok, (e) => e.waarde - waarde),
      labels: Float64Array.from(blok, (e) => e.label - label),
    };
  });
}

/**
 * The interval of the effects that the test would not reject. To test an effect d, d times the label is subtracted from every outcome. An
 * arrangement is then at least as extreme as the found one for every d between two crossings, and the found effect always lies between
 * these. So the number of arrangements at least as extreme can only fall when d moves away from the found effect, to either side. The ends
 * of the interval are therefore order statistics of the crossings. That needs no search, and never contradicts p.
 */
export function invertToets(t: Float64Array, c: Float64Array, tGevonden: number, cGevonden: number, alfa: number) {
  const laag = new Float64Array(t.length);
  const hoog = new Float64Array(t.length);
  const marge = cGevonden * 1e-10;
  for (let i = 0; i < t.length; i++) {
    const [ti, ci] = [f64(t, i), f64(c, i)];
    const gelijk = cGevonden - ci;
    const tegen = cGevonden + ci;
    if (gelijk <= marge || tegen <= marge) {
      // The found arrangement itself or its mirror image: equally extreme, whatever the effect.
      laag[i] = Number.NEGATIVE_INFINITY;
      hoog[i] = Number.POSITIVE_INFINITY;
    } else {
      const een = (tGevonden - ti) / gelijk;
      const ander = (tGevonden + ti) / tegen;
      laag[i] = Math.min(een, ander);
      hoog[i] = Math.max(een, ander);
    }
  }
  // A p of exactly alfa rejects. The small addition keeps 0.05 * 20 from being rounded below 1.
  const plaats = Math.floor(alfa * t.length + 1e-9);
  return { onder: findNde(laag, plaats), boven: findNde(hoog, t.length - 1 - plaats) };
}

/**
 * The permutation test behind all others that compare on one scale. The labels are exchanged within blocks. The statistic is the sum of
 * label times outcome. The effect is the slope of the outcome on the label within blocks (for labels 0 and 1 the difference of means).
 */
export function testLineair(eenheden: readonly Toetseenheid[], options: PermutatieOptions): Lineairresultaat {
  const { betrouwbaarheid, ...hoe } = readPermutatieOptions(options);
  const blokken = centerBlokken(eenheden);
  const kwadraten = (rij: Float64Array) => sumGetallen(rij.map((x) => x * x));
  const cGevonden = sumGetallen(blokken.map(({ labels }) => kwadraten(labels)));
  const grootste = eenheden.reduce((max, { label }) => Math.max(max, Math.abs(label)), 0);
  if (cGevonden <= grootste * grootste * 1e-20) refuse('evaluatie.geen_contrast', {});
  const tGevonden = sumGetallen(
    blokken.flatMap(({ waarden, labels }) => [...labels.map((l, i) => l * f64(waarden, i))]),
  );

  const rangschikkingen = listRangschikkingen(
    blokken.map(({ waarden, labels }) => ({
      labels,
      project: (rij, uit) => {
        let t = 0;
        let c = 0;
        for (let i = 0; i < rij.length; i++) {
          const label = f64(rij, i);
          t += label * f64(waarden, i);
          c += label * f64(labels, i);
        }
        uit[0] = t;
        uit[1] = c;
      },
      term: (label, plaats, k) => label * f64(k === 0 ? waarden : labels, plaats),
    })),
    2,
    hoe,
  );
  const t = rangschikkingen.sommen.subarray(0, rangschikkingen.aantal);
  const c = rangschikkingen.sommen.subarray(rangschikkingen.aantal);
  const totaal = sumGetallen(blokken.map(({ waarden }) => kwadraten(waarden)));
  const spreiding = Math.sqrt(cGevonden * totaal);
  const grootsteWaarde = eenheden.reduce((max, { waarde }) => Math.max(max, Math.abs(waarde)), 0);
  const gelijkeWaarden = spreiding <= Math.sqrt(cGevonden * eenheden.length) * grootsteWaarde * 1e-13;
  const toets = countUitersten(t.map(Math.abs), Math.abs(tGevonden), spreiding * 1e-10, rangschikkingen);
  if (gelijkeWaarden) {
    const geen: GeenInterval = { onbepaald: 'gelijke_waarden' };
    return {
      toets: { ...toets, p: 1, kleinsteP: 1 },
      effect: { waarde: 0, interval: geen },
      informatie: cGevonden,
      rest: 0,
      vrijheidsgraden: eenheden.length - blokken.length - 1,
      blokken: blokken.length,
    };
  }
  const { onder, boven } = invertToets(t, c, tGevonden, cGevonden, 1 - betrouwbaarheid);
  const interval: Interval = {
    onder: Number.isFinite(onder) ? onder : null,
    boven: Number.isFinite(boven) ? boven : null,
    betrouwbaarheid,
    methode: 'permutatie',
  };
  return {
    toets,
    effect: { waarde: tGevonden / cGevonden, interval },
    informatie: cGevonden,
    rest: Math.max(0, totaal - tGevonden ** 2 / cGevonden),
    vrijheidsgraden: eenheden.length - blokken.length - 1,
    blokken: blokken.length,
  };
}
