import { refuse } from '../../kern/index.js';
import type { Programmascores, SelectieGebied } from '../model/invoer.js';
import type { SelectBuurtenOptions } from '../model/opties.js';
import type { Quotum } from '../model/quotum.js';
import { createWaarToets } from './createWaarToets.js';
import type { Opgave } from './opgave.js';
import { rangeVanAantal } from './rangeVanAantal.js';

const DECIMALEN = 9;
/** Sums stay exact below 2^53; this leaves room for the prices that a solver adds. */
const GROOTSTE_SOM = 2 ** 50;

/** How many units one point of score is. */
export function getEenheid(options: Pick<SelectBuurtenOptions, 'decimalen'>): number {
  return 10 ** (options.decimalen ?? DECIMALEN);
}

/** The positions of the gebieden in order of precedence: those of `voorrang` first, then by code (code units). */
function sortByVoorrang(gebieden: readonly SelectieGebied[], voorrang: readonly string[]): Int32Array {
  const plaats = new Map(voorrang.map((code, i) => [code, i]));
  const compare = (a: number, b: number) => {
    const codeA = (gebieden[a] as SelectieGebied).code;
    const codeB = (gebieden[b] as SelectieGebied).code;
    const verschil = (plaats.get(codeA) ?? voorrang.length) - (plaats.get(codeB) ?? voorrang.length);
    return verschil || (codeA < codeB ? -1 : 1);
  };
  const volgorde = Int32Array.from(gebieden, (_, i) => i);
  for (let i = 1; i < volgorde.length; i++) if (compare(i - 1, i) > 0) return volgorde.sort(compare);
  return volgorde;
}

/** Puts a checked selection problem into numbers. */
export function createOpgave(
  scores: Programmascores,
  quota: readonly Quotum[],
  gebieden: readonly SelectieGebied[],
  options: SelectBuurtenOptions,
): Opgave {
  const volgorde = sortByVoorrang(gebieden, options.voorrang ?? []);
  const n = volgorde.length;
  const q = quota.length;
  const codes = Array.from(volgorde, (g) => (gebieden[g] as SelectieGebied).code);
  const index = new Map(codes.map((code, i) => [code, i]));
  const eenheid = getEenheid(options);
  const masker = new Int32Array(n);
  const waarden = new Float64Array(q * n);
  const van = new Int32Array(q);
  const tot = new Int32Array(q);
  let grootste = 0;
  quota.forEach((quotum, j) => {
    const past = createWaarToets(quotum.waar, gebieden);
    let aantal = 0;
    for (const { code, score } of scores[quotum.programma] ?? []) {
      if (score === null) continue;
      const c = index.get(code) as number;
      if (!past(volgorde[c] as number)) continue;
      const waarde = Math.round(score * eenheid);
      waarden[j * n + c] = waarde;
      masker[c] = (masker[c] as number) | (1 << j);
      grootste = Math.max(grootste, Math.abs(waarde));
      aantal++;
    }
    const range = rangeVanAantal(quotum.aantal);
    van[j] = Math.min(range.van, aantal + 1);
    tot[j] = Math.max(van[j] as number, Math.min(range.tot, aantal));
  });
  let plaatsen = 0;
  for (let j = 0; j < q; j++) plaatsen += tot[j] as number;
  if (grootste * plaatsen > GROOTSTE_SOM) {
    refuse('selectie.scores_te_groot', { score: grootste / eenheid, aantal: plaatsen, eenheid: 1 / eenheid }, [
      'scores',
    ]);
  }
  return { codes, aantalKandidaten: n, aantalQuota: q, van, tot, masker, waarden };
}
