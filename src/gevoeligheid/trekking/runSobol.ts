import type { Toeval } from '../../kern/index.js';
import { f64, i32 } from '../../rekenen/index.js';
import { fillUniform } from './fillUniform.js';
import type { Sobolvraag } from './gevoeligheid.js';
import { listPlekken } from './listPlekken.js';
import { makeRangwerk } from './makeRangwerk.js';
import type { Ontwerp } from './ontwerp.js';
import type { Onzekerheid } from './onzekerheid.js';
import { rankTrekking } from './rankTrekking.js';
import { runRijen } from './runRijen.js';
import { computeSobol, type Sobolindex } from './sobol.js';

/** Runs the model on the design of Saltelli, and gives the Sobol indices. Yields after each block its number of runs. */
export function* runSobol(
  ontwerp: Ontwerp,
  vraag: Sobolvraag,
  onzekerheid: Onzekerheid,
  toeval: Toeval,
  nominaleRangen: Int32Array,
): Generator<number, Sobolindex[], undefined> {
  const { steekproef = 512, herhalingen = 200, uitkomst = { soort: 'rangverschuiving' } } = vraag;
  const plekken = listPlekken(ontwerp, onzekerheid);
  const { dimensie } = ontwerp;
  const { gebieden } = ontwerp.basis.voorbereiding;
  const a = new Float64Array(steekproef * dimensie);
  const b = new Float64Array(steekproef * dimensie);
  fillUniform(toeval, a);
  fillUniform(toeval, b);
  const rij = uitkomst.soort === 'score' ? gebieden.findIndex(({ code }) => code === uitkomst.buurt) : -1;
  const werk = makeRangwerk(gebieden.length);
  const rangen = new Int32Array(gebieden.length);
  const measure = (scores: Float64Array, maat: number): number => {
    if (rij >= 0) return Number.isNaN(scores[rij]) ? 0 : f64(scores, rij);
    rankTrekking(scores, rangen, werk, maat);
    let som = 0;
    for (let i = 0; i < rangen.length; i++) som += Math.abs(i32(rangen, i) - i32(nominaleRangen, i));
    return som / rangen.length;
  };
  const [uitA, uitB] = [new Float64Array(steekproef), new Float64Array(steekproef)];
  const ab = plekken.map((plek) => ({ bron: a, kolom: new Float64Array(steekproef), plek }));
  const reeksen = [{ bron: a, kolom: uitA, plek: undefined }, { bron: b, kolom: uitB, plek: undefined }, ...ab];
  for (const { bron, kolom, plek } of reeksen) {
    yield* runRijen(
      ontwerp,
      16,
      0,
      steekproef,
      (r, u) => {
        u.set(bron.subarray(r * dimensie, (r + 1) * dimensie));
        if (plek !== undefined) u.set(b.subarray(r * dimensie + plek.van, r * dimensie + plek.tot), plek.van);
      },
      (r, scores, plannen) => {
        plannen.forEach(({ maat }, d) => {
          const eigen = scores.subarray(d * gebieden.length, (d + 1) * gebieden.length);
          kolom[r + d] = measure(eigen, maat);
        });
      },
    );
  }
  return computeSobol(
    { a: uitA, b: uitB, ab: ab.map(({ kolom }) => kolom) },
    plekken.map(({ naam }) => naam),
    herhalingen,
    toeval.nextBelow,
  );
}
