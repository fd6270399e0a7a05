import type { Lotingeis } from '../model/loting.js';

/** A block of which only the places and the codes matter. */
export interface Lotblok {
  readonly plaatsen: number;
  readonly codes: readonly string[];
}

/** What a rule asks of a draw, in numbers. */
export interface Loteis {
  /** Per participant what it adds to the sum when it is drawn. */
  readonly gewichten: Float64Array;
  /** The positions of two participants that add 1 together. */
  readonly paren: readonly (readonly [number, number])[];
  readonly minimaal: number;
  readonly maximaal: number;
  /** The sum is 0 or this. */
  readonly alles?: number;
}

/** A lot in numbers: the participants are positions, block after block. */
export interface Lotopgave {
  readonly codes: readonly string[];
  readonly blokken: readonly { readonly begin: number; readonly einde: number; readonly plaatsen: number }[];
  readonly eisen: readonly Loteis[];
}

/** Puts blocks and what the rules ask of them into numbers. */
export function createLotopgave(blokken: readonly Lotblok[], eisen: readonly Lotingeis[]): Lotopgave {
  const codes = blokken.flatMap((blok) => blok.codes);
  const positie = new Map(codes.map((code, i) => [code, i]));
  const at = (code: string) => positie.get(code) as number;
  let begin = 0;
  return {
    codes,
    blokken: blokken.map(({ plaatsen, codes: { length } }) => {
      begin += length;
      return { begin: begin - length, einde: begin, plaatsen };
    }),
    eisen: eisen.map(({ leden, paren = [], minimaal, maximaal, samen }) => {
      const gewichten = new Float64Array(codes.length);
      for (const { code, gewicht = 1 } of leden) gewichten[at(code)] = gewicht;
      return {
        gewichten,
        paren: paren.map(([a, b]) => [at(a), at(b)] as const),
        minimaal: minimaal ?? Number.NEGATIVE_INFINITY,
        maximaal: maximaal ?? Number.POSITIVE_INFINITY,
        ...(samen === undefined ? {} : { alles: leden.length }),
      };
    }),
  };
}
