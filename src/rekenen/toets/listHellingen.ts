import { sumGetallen } from '../../kern/huis.js';
import { f64 } from '../lees.js';
import type { Blokwaarden } from './centerBlokken.js';
import type { Blok } from './enumerateBlok.js';
import { listRangschikkingen } from './listRangschikkingen.js';
import type { Permutatiekeuze } from './permutatie.js';
import type { Student } from './student.js';

const BREEDTE = 5;

/**
 * Every arrangement of numbers as labels, with the sum of label times outcome and the sum of the squares of those products: the covariance
 * and what it varies with when the outcome spreads more at one end of the labels than at the other.
 */
export function listHellingen(
  blokken: readonly Blokwaarden[],
  effect: number,
  hoe: Omit<Permutatiekeuze, 'betrouwbaarheid'>,
): Student {
  const alle = (kies: (blok: Blokwaarden) => Float64Array) => blokken.flatMap((blok) => [...kies(blok)]);
  const rms = (rij: readonly number[]) => Math.sqrt(sumGetallen(rij.map((x) => x * x)) / rij.length);
  const breed = rms(alle(({ labels }) => labels));
  const resten = blokken.map(({ labels, waarden }) => waarden.map((waarde, i) => waarde - effect * f64(labels, i)));
  const ruw = rms(resten.flatMap((rest) => [...rest]));
  const vlak = ruw <= rms(alle(({ waarden }) => waarden)) * 1e-13;
  const spreiding = vlak ? Math.abs(effect) * breed : ruw;
  const ruisVerschil: [number, number] = [0, 0];
  const ruisVariantie: [number, number] = [0, 0];
  const variantie: [number, number, number] = [0, 0, 0];
  let gewicht = 0;
  const lijst = blokken.map(({ labels: ruweLabels }, b): Blok => {
    const x = ruweLabels.map((label) => label / breed);
    /* v8 ignore next -- every block has its rests */
    const rest = (resten[b] ?? x).map((r) => (vlak ? 0 : r / spreiding));
    const term = (label: number, plaats: number, soort: number) => {
      const [r, g] = [f64(rest, plaats), f64(x, plaats)];
      if (soort < 2) return soort === 0 ? label * r : -label * g;
      return label * label * (soort === 2 ? r * r : soort === 3 ? -2 * r * g : g * g);
    };
    for (const [i, label] of x.entries()) {
      for (const soort of [0, 1, 2] as const) variantie[soort] += term(label, i, soort + 2);
      gewicht += label * label;
      ruisVerschil[0] += 1e-9 * Math.abs(term(label, i, 0));
      ruisVerschil[1] += 1e-9 * label * label;
      ruisVariantie[0] += 1e-13 * f64(rest, i) ** 2;
      ruisVariantie[1] += 1e-13 * label ** 2;
    }
    return {
      labels: x,
      term,
      project: (labels, uit) => {
        uit.fill(0);
        for (let i = 0; i < labels.length; i++) {
          for (let soort = 0; soort < BREEDTE; soort++) uit[soort] = f64(uit, soort) + term(f64(labels, i), i, soort);
        }
      },
    };
  });
  const rangschikkingen = listRangschikkingen(lijst, BREEDTE, hoe);
  const eenheid = spreiding / breed;
  return { rangschikkingen, eenheid, effect, gewicht, variantie, ruisVerschil, ruisVariantie, blokeffecten: [0] };
}
