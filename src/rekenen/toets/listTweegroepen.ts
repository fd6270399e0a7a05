import { sumGetallen } from '../../kern/huis.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import { f64 } from '../lees.js';
import type { Blokwaarden } from './centerBlokken.js';
import type { Blok } from './enumerateBlok.js';
import { listRangschikkingen } from './listRangschikkingen.js';
import type { Permutatiekeuze } from './permutatie.js';
import type { Student } from './student.js';

/** The sums over the units with label 1: of the rests, of their squares, and of both over the units that had label 1. */
const SOMMEN = 4;
const UIT = 6;

/** A block: the rests of the values from the mean of their own group, who has label 1, and the numbers that all arrangements share. */
interface Tweedeling {
  readonly rest: Float64Array;
  readonly een: Float64Array;
  readonly k: number;
  /** How much the block counts, and the effect in this block alone. */
  readonly gewicht: number;
  readonly effect: number;
}

function splitBlok({ eenheden, kwadraten, factor }: Blokwaarden): Tweedeling {
  const een = Float64Array.from(eenheden, ({ label }) => label);
  const mean = (g: number) =>
    computeGemiddelde(eenheden.filter(({ label }) => label === g).map(({ waarde }) => waarde));
  const [m0, m1] = [mean(0), mean(1)];
  const rest = Float64Array.from(eenheden, ({ waarde, label }) => waarde - (label === 1 ? m1 : m0));
  const k = sumGetallen(een);
  // Equal values have no spread, however their mean was rounded.
  for (const [g, aantal, midden] of [
    [0, een.length - k, m0],
    [1, k, m1],
  ] as const) {
    const eigen = rest.filter((_, i) => f64(een, i) === g);
    if (sumGetallen(eigen.map((r) => r * r)) > aantal * midden * midden * 1e-26) continue;
    for (const [i, label] of een.entries()) if (label === g) rest[i] = 0;
  }
  return { rest, een, k, gewicht: factor * kwadraten, effect: m1 - m0 };
}

/** Writes the difference and its variance of every arrangement in the place of the sums. `h`: how far the effect of the block lies under the whole. */
function derive(deling: Tweedeling, h: number, nul: number, uit: Float64Array, aantal: number): Float64Array {
  const { rest, een, k, gewicht: w } = deling;
  const n0 = rest.length - k;
  let [t, tt, tg] = [0, 0, 0];
  for (let i = 0; i < rest.length; i++) {
    t += f64(rest, i);
    tt += f64(rest, i) ** 2;
    tg += f64(rest, i) * f64(een, i);
  }
  const deel1 = (w * w) / (k * (k - 1));
  const deel0 = (w * w) / (n0 * (n0 - 1));
  const [eenK, eenN0, vrij1, vrij0] = [1 / k, 1 / n0, 1 / (k - 1), 1 / (n0 - 1)];
  for (let i = 0; i < aantal; i++) {
    const s = f64(uit, i);
    const q = f64(uit, aantal + i);
    const p = f64(uit, 2 * aantal + i);
    const c = f64(uit, 3 * aantal + i);
    const s0 = t - s;
    const c0 = k - c;
    // The variance that comes from each group, as a polynomial in the distance from the effect of the block.
    const a0 = deel1 * (q - s * s * eenK);
    const a1 = 2 * deel1 * (s * c * eenK - p);
    const a2 = deel1 * eenK * c * (k - c);
    const b0 = deel0 * (tt - q - s0 * s0 * eenN0);
    const b1 = 2 * deel0 * (s0 * c0 * eenN0 - (tg - p));
    const b2 = deel0 * eenN0 * c0 * (n0 - c0);
    const e1 = w * (c0 * eenN0 - c * eenK);
    const f1 = a1 + b1;
    const f2 = a2 + b2;
    uit[i] = w * (s * eenK - s0 * eenN0) + e1 * h;
    uit[aantal + i] = e1;
    uit[2 * aantal + i] = a0 + b0 + h * (f1 + f2 * h);
    uit[3 * aantal + i] = f1 + 2 * f2 * h;
    uit[4 * aantal + i] = f2;
    const v1 = a0 + nul * (a1 + a2 * nul);
    const v0 = b0 + nul * (b1 + b2 * nul);
    uit[5 * aantal + i] = v1 * v1 * vrij1 + v0 * v0 * vrij0;
  }
  return uit;
}

/**
 * Every arrangement of the labels 1 and 0 within the blocks, with its difference of means and the variance of that as in Welch's test:
 * per block v1/n1 + v0/n0, times the squared weight.
 *
 * @returns `undefined` when a group has only one value in a block: its spread is then not known
 */
export function listTweegroepen(
  blokken: readonly Blokwaarden[],
  hoe: Omit<Permutatiekeuze, 'betrouwbaarheid'>,
): Student | undefined {
  const ruw = blokken.map(splitBlok).filter(({ k, rest }) => k > 0 && k < rest.length);
  if (ruw.some(({ k, rest }) => k === 1 || k === rest.length - 1)) return undefined;
  const gewicht = sumGetallen(ruw.map((deling) => deling.gewicht));
  const effect = sumGetallen(ruw.map((deling) => deling.gewicht * deling.effect)) / gewicht;
  const resten = ruw.flatMap(({ rest }) => [...rest]);
  const spreiding = Math.sqrt(sumGetallen(resten.map((r) => r * r)) / resten.length);
  const eenheid = spreiding > 0 ? spreiding : Math.abs(effect) || 1;
  const delingen = ruw.map((deling) => ({ ...deling, rest: deling.rest.map((r) => r / eenheid) }));
  const ruisVerschil: [number, number] = [0, gewicht * 1e-9];
  const ruisVariantie: [number, number] = [0, 0];
  const variantie: [number, number, number] = [0, 0, 0];
  const lijst = delingen.map((deling): Blok => {
    const { rest, een, k, gewicht: w } = deling;
    const n0 = rest.length - k;
    const h = (effect - deling.effect) / eenheid;
    const vorm = (uit: Float64Array, aantal: number) => derive(deling, h, -deling.effect / eenheid, uit, aantal);
    for (const [i, r] of rest.entries()) {
      const n = f64(een, i) === 1 ? k : n0;
      const deel = (w * w) / (n * (n - 1));
      variantie[0] += deel * r * r;
      ruisVerschil[0] += (1e-9 * w * (Math.abs(r) + Math.abs(h) / 2)) / n;
      ruisVariantie[0] += 1e-13 * deel * (r * r + h * h);
      ruisVariantie[1] += 1e-13 * deel;
    }
    const term = (label: number, plaats: number, soort: number) => {
      if (label === 0) return 0;
      const [r, g] = [f64(rest, plaats), f64(een, plaats)];
      return soort === 0 ? r : soort === 1 ? r * r : soort === 2 ? r * g : g;
    };
    return {
      labels: een,
      breedte: SOMMEN,
      term,
      derive: vorm,
      project: (labels, uit) => {
        uit.fill(0);
        for (let i = 0; i < labels.length; i++) {
          if (f64(labels, i) === 0) continue;
          for (let soort = 0; soort < SOMMEN; soort++) uit[soort] = f64(uit, soort) + term(1, i, soort);
        }
        vorm(uit, 1);
      },
    };
  });
  return {
    rangschikkingen: listRangschikkingen(lijst, UIT, hoe),
    eenheid,
    effect,
    gewicht,
    variantie,
    ruisVerschil,
    ruisVariantie,
    blokeffecten: delingen.map((deling) => (deling.effect - effect) / eenheid),
  };
}
