import { f64, i32 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import type { Paren } from '../probleem/createParen.js';
import { hasPaar } from '../probleem/hasPaar.js';
import { type Snede, type Snijder, SPELING } from './snede.js';

/** Of candidates that are all neighbours of each other, at most one is chosen for the vakken in `bits`. */
export function createKlieksnijder({ eersteBoog, vakVan, probleem }: Model, paren: Paren, bits: number): Snijder {
  const n = probleem.masker.length;
  const gewicht = new Float64Array(n);
  const { start, buren } = paren;
  const telt = (boog: number) => ((bits >> i32(vakVan, boog)) & 1) === 1;
  /** Completes a pair to a clique: first with the heaviest candidates, then with any, for a row that is as strong as can be. */
  const grow = (a: number, b: number) => {
    const kliek = [a, b];
    const past = (c: number) => kliek.every((lid) => lid !== c && hasPaar(paren, lid, c));
    const rond: number[] = [];
    for (let p = i32(start, a); p < i32(start, a + 1); p++) rond.push(i32(buren, p));
    rond.sort((c, d) => f64(gewicht, d) - f64(gewicht, c) || c - d);
    for (const c of rond) if (i32(eersteBoog, c + 1) > i32(eersteBoog, c) && past(c)) kliek.push(c);
    return kliek.sort((c, d) => c - d);
  };
  const listBogen = (kliek: readonly number[]) =>
    kliek.flatMap((c) => {
      const uit: number[] = [];
      for (let boog = i32(eersteBoog, c); boog < i32(eersteBoog, c + 1); boog++) if (telt(boog)) uit.push(boog);
      return uit;
    });
  return (kolommen, erbij) => {
    const steun: number[] = [];
    for (let c = 0; c < n; c++) {
      let som = 0;
      for (let boog = i32(eersteBoog, c); boog < i32(eersteBoog, c + 1); boog++)
        if (telt(boog)) som += f64(kolommen, boog);
      gewicht[c] = som;
      if (som > SPELING) steun.push(c);
    }
    const uit = new Map<string, Snede>();
    for (const a of steun) {
      for (let p = i32(start, a); p < i32(start, a + 1); p++) {
        const b = i32(buren, p);
        const zwaar = f64(gewicht, b);
        // Each pair once: from its heaviest candidate.
        if (zwaar <= SPELING || zwaar > f64(gewicht, a) || (zwaar === f64(gewicht, a) && b < a)) continue;
        const kliek = grow(a, b);
        const tekort = kliek.reduce((som, c) => som + f64(gewicht, c), -1);
        if (tekort <= SPELING) continue;
        const sleutel = `k${bits} ${kliek.join()}`;
        if (erbij.has(sleutel) || uit.has(sleutel)) continue;
        const rij = { kolommen: Int32Array.from(listBogen(kliek)), coefficienten: undefined, van: -Infinity, tot: 1 };
        uit.set(sleutel, { sleutel, tekort, rij });
      }
    }
    return [...uit.values()];
  };
}
