import type { Quotum, Regel } from 'buurtaanpak/selectie';

/** A candidate of a reference file: two scores, a part of town and a type. */
export interface Kandidaat {
  readonly id: number;
  readonly stadsdeel: string;
  readonly type: string;
  readonly sA: number;
  readonly sB: number;
}

export interface Instantie {
  readonly optimal: number | null;
  readonly status: string;
  readonly chosen_highs: string;
  readonly cand: readonly Kandidaat[];
  readonly edges: readonly (readonly [number, number])[];
}

/** The quota of the letter on such candidates: of the four for B two in Oost, one dorp and one gemiddeld, which may be the same. */
export const quotaVanDeBrief: readonly Quotum[] = [
  { id: 'oost', programma: 'A', aantal: 8, waar: { gebieden: ['Oost'] } },
  { id: 'energie', programma: 'B', aantal: 4 },
];

export const regelsVanDeBrief: readonly Regel[] = [
  { soort: 'aantal_met', aantal: 2, waar: { gebieden: ['Oost'] }, programmas: ['B'] },
  { soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['dorp'] }, programmas: ['B'] },
  { soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['gemiddeld'] }, programmas: ['B'] },
  { soort: 'niet_aangrenzend' },
];

const toCode = (id: number) => `K${String(id).padStart(6, '0')}`;

/** Such an instance as input of `selectBuurten`. */
export function toInvoer({ cand, edges }: Pick<Instantie, 'cand' | 'edges'>) {
  return {
    scores: {
      A: cand.map(({ id, sA }) => ({ code: toCode(id), score: sA })),
      B: cand.map(({ id, sB }) => ({ code: toCode(id), score: sB })),
    },
    gebieden: cand.map(({ id, stadsdeel, type }) => ({
      code: toCode(id),
      wijk: stadsdeel,
      kenmerken: [type],
    })),
    buren: edges.map(([a, b]) => [toCode(a), toCode(b)] as const),
  };
}
