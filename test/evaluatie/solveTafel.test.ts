import { expect, test } from 'vitest';
import { solveTafel } from '../../src/evaluatie/configuraties/solveTafel.js';

const rij = (oordeel: 'ja' | 'nee' | 'te_weinig') => (code: number) => ({ code, oordeel });
const los = (
  ja: readonly number[],
  nee: readonly number[],
  k: number,
  richting: { readonly aanwezig: number; readonly afwezig: number },
  weinig: readonly number[] = [],
) => solveTafel([...ja.map(rij('ja')), ...nee.map(rij('nee')), ...weinig.map(rij('te_weinig'))], k, richting);
const vrij = { aanwezig: 0, afwezig: 0 };
const product = (masker: number, waarde: number) => ({ masker, waarde });

test('no combination is sufficient: no model, and no pair', () => {
  const geen = { priem: [], modellen: [], volledig: true };
  expect(los([], [0, 1], 2, vrij)).toEqual({ behoudend: geen, spaarzaam: geen, tussen: [], alleParen: true });
});

test('without expectations the intermediate solution is the conservative one', () => {
  // A*B is sufficient, A alone is not; without B nothing else is known.
  const behoudend = { priem: [product(3, 3)], modellen: [[product(3, 3)]], volledig: true };
  const spaarzaam = { priem: [product(1, 1)], modellen: [[product(1, 1)]], volledig: true };
  expect(los([3], [2], 2, vrij, [0])).toEqual({
    behoudend,
    spaarzaam,
    tussen: [{ ...behoudend, behoudend: [product(3, 3)], spaarzaam: [product(1, 1)], gemakkelijk: [] }],
    alleParen: true,
  });
});

test('what contradicts the expectation goes, except what the parsimonious term asks', () => {
  // ~A*~B*~C is sufficient, A*~B*~C is not: ~A is enough. That A and B are absent contradicts the expectation: only B may go.
  const { tussen, spaarzaam } = los([0b000], [0b100], 3, { aanwezig: 0b110, afwezig: 0 });
  expect(spaarzaam.modellen).toEqual([[product(0b100, 0)]]);
  expect(tussen).toEqual([
    {
      priem: [product(0b101, 0)],
      modellen: [[product(0b101, 0)]],
      volledig: true,
      behoudend: [product(0b111, 0)],
      spaarzaam: [product(0b100, 0)],
      gemakkelijk: [0b010],
    },
  ]);
  // The other way round for what is expected to be absent.
  const ander = los([0b111], [0b011], 3, { aanwezig: 0, afwezig: 0b110 });
  expect(ander.tussen.map(({ modellen, gemakkelijk }) => [modellen, gemakkelijk])).toEqual([
    [[[product(0b101, 0b101)]], [0b101]],
  ]);
  expect(los([0b111], [0b011], 3, { aanwezig: 0b111, afwezig: 0 }).tussen[0]?.gemakkelijk).toEqual([]);
});

test('every pair of models, and a conservative term only below the parsimonious ones that hold for it', () => {
  // A*B and ~A*~B are sufficient, A*~B is not, ~A*B does not occur: ~A or B, each for one of the two or both.
  const { behoudend, spaarzaam, tussen } = los([0b11, 0b00], [0b10], 2, { aanwezig: 0b11, afwezig: 0 });
  expect(behoudend.modellen).toEqual([[product(3, 3), product(3, 0)]]);
  expect(spaarzaam.modellen).toEqual([[product(2, 0), product(1, 1)]]);
  // A*B stays, as presence is expected; of ~A*~B goes ~B, but not ~A.
  expect(tussen.map(({ modellen, gemakkelijk }) => [modellen, gemakkelijk])).toEqual([
    [[[product(2, 0), product(1, 1)]], [0b01]],
  ]);
  // When absence is expected, A goes from A*B, not B.
  expect(los([0b11, 0b00], [0b10], 2, { aanwezig: 0, afwezig: 0b11 }).tussen[0]?.gemakkelijk).toEqual([0b01]);
  expect(los([0b11, 0b00], [0b10], 2, vrij).tussen[0]?.gemakkelijk).toEqual([]);
  expect(los([0b11, 0b00], [0b10], 2, { aanwezig: 0b10, afwezig: 0b01 }).tussen[0]?.gemakkelijk).toEqual([]);
});

test('a conservative term is relaxed only towards the parsimonious terms above it', () => {
  // A*B*C and ~A*~B*~C are sufficient, A*~B*~C and ~A*B*C are not: A*B or A*C, with ~A*~B or ~A*~C. When absence is expected only the first
  // term gives way: C goes in favour of A*B, B in favour of A*C, whatever the other term is.
  const { spaarzaam, tussen } = los([0b111, 0b000], [0b100, 0b011], 3, { aanwezig: 0, afwezig: 0b111 });
  const [AB, AC, geenAB, geenAC] = [product(6, 6), product(5, 5), product(6, 0), product(5, 0)];
  expect(spaarzaam.modellen).toEqual([
    [AB, geenAB],
    [AB, geenAC],
    [AC, geenAB],
    [AC, geenAC],
  ]);
  expect(tussen.map(({ gemakkelijk }) => gemakkelijk)).toEqual([[0b110], [0b110], [0b101], [0b101]]);
});

test('two parsimonious models make two pairs', () => {
  // A*B is sufficient, neither is not: A or B alone would do.
  const { spaarzaam, tussen, alleParen } = los([0b11], [0b00], 2, vrij);
  expect(spaarzaam.modellen).toEqual([[product(2, 2)], [product(1, 1)]]);
  expect(tussen.map((paar) => [paar.behoudend, paar.spaarzaam, paar.gemakkelijk])).toEqual([
    [[product(3, 3)], [product(2, 2)], []],
    [[product(3, 3)], [product(1, 1)], []],
  ]);
  expect(alleParen).toBe(true);
});

test('a hundred pairs are worked out, and of more is said that there are more', () => {
  // Rings of six combinations of three conditions have two models each; copies of them lie far apart, among what is not sufficient.
  const kring = [0b000, 0b001, 0b011, 0b111, 0b110, 0b100];
  const paren = (boven: readonly number[], k: number) => {
    const ja = boven.flatMap((een) => kring.map((code) => een * 8 + code));
    const nee = Array.from({ length: 2 ** k }, (_, code) => code).filter((code) => !ja.includes(code));
    const { behoudend, tussen, alleParen } = los(ja, nee, k, vrij);
    return { modellen: behoudend.modellen.length, paren: tussen.length, alleParen };
  };
  expect(paren([0b00, 0b11], 5)).toEqual({ modellen: 4, paren: 16, alleParen: true });
  expect(paren([0b000, 0b011, 0b101, 0b110], 6)).toEqual({ modellen: 16, paren: 100, alleParen: false });
});
