import type { Toeval } from 'buurtaanpak/kern';

/** One of a list. */
export function pick<T>(toeval: Toeval, lijst: readonly T[]): T {
  return lijst[toeval.nextBelow(lijst.length)] as T;
}

function nest(diepte: number, wrap: (binnen: unknown) => unknown): unknown {
  let waarde: unknown = 1;
  for (let i = 0; i < diepte; i++) waarde = Object.freeze(wrap(waarde));
  return waarde;
}

function maakKring(): unknown {
  const kring: Record<string, unknown> = { soort: 'kring', delen: [] };
  kring.zelf = kring;
  (kring.delen as unknown[]).push(kring);
  return kring;
}

/** Names of fields that every object has, or that would change one if they were assigned. */
export const NAMEN = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
];

const GETALLEN = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e21,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 63),
  1e-7,
  2026,
  99999,
];

const TEKSTEN: readonly (() => string)[] = [
  ...[
    '',
    ' ',
    '0',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udc00',
    '\ud83d\ude00',
    '\u202e',
    '\ufeff',
    '\n',
    '<script>',
    '"',
    '{x}',
    '{',
  ],
  ...['2026-02-30', '9999-12-31', '0000-00-00', '-000001-01-01', '2026-1-1', 'NaN', 'Infinity', '1e999', '-0.00', '١٢'],
  ...['999999999999999999999999999999.99', 'GM0080', 'BU00800001', 'fout', 'gemeente', ...NAMEN],
].map((tekst) => () => tekst);

const LANGE: readonly (() => string)[] = [
  () => 'x'.repeat(100_000),
  () => '9'.repeat(100_000),
  () => ' '.repeat(100_000),
  () => '0,'.repeat(50_000),
  () => '1.000'.repeat(20_000),
  () => '\ud800'.repeat(10_000),
  () => `${'a@'.repeat(20_000)}b`,
  () => `${'a-'.repeat(30_000)}!`,
];

/** JSON values that nobody expects: objects with the names above as own fields. */
const VORMEN: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => [[[[]]]],
  () => JSON.parse('{"__proto__":{"besmet":true}}'),
  () => JSON.parse('{"__proto__":null}'),
  () => JSON.parse('{"constructor":{"prototype":{"besmet":true}}}'),
  () => ({ toString: 1, valueOf: 1 }),
  () => ({ toString: null, valueOf: 'x', toJSON: 1 }),
  () => ({ length: 1e9, 0: 'x' }),
  () => ({ hasOwnProperty: 1, isPrototypeOf: {} }),
  () => Array.from({ length: 2000 }, () => null),
  () => Array.from({ length: 2000 }, (_, i) => ({ [`k${i}`]: i })),
];

/** By name, as a kept case cannot hold them. Made once and handed out frozen, as they are large: nobody may change a value of the run. */
export const DIEP: ReadonlyMap<string, unknown> = new Map([
  ['150 lists', nest(150, (binnen) => [binnen])],
  ['300 blocks', nest(300, (binnen) => ({ blokken: [binnen] }))],
  ['100000 lists', nest(100_000, (binnen) => [binnen])],
  ['100000 objects', nest(100_000, (binnen) => ({ a: binnen }))],
  ['circle', maakKring()],
]);
const DIEPE = [...DIEP.values()].map((waarde) => () => waarde);

/** Values that JSON cannot hold, but a program can pass. */
const VREEMD: readonly (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 10n,
  () => Symbol('x'),
  () => () => 1,
  () => new Date(Number.NaN),
  () => new Map([[1, 2]]),
  () => Object.create(null),
  () => Object.assign(Object.create(null), { soort: 'x', versie: 1 }),
  () => new Array(5),
  () => new Float64Array([1, Number.NaN]),
];

/** A value that tries to break something. */
export function drawWaarde(toeval: Toeval): unknown {
  const worp = toeval.nextBelow(100);
  if (worp < 25) return pick(toeval, GETALLEN);
  if (worp < 50) return pick(toeval, TEKSTEN)();
  if (worp < 54) return pick(toeval, LANGE)();
  if (worp < 80) return pick(toeval, VORMEN)();
  return worp < 86 ? pick(toeval, DIEPE)() : pick(toeval, VREEMD)();
}

/** Any JSON, with fields by the names given. */
export function drawJson(toeval: Toeval, namen: readonly string[], diepte = 4): unknown {
  const worp = toeval.nextBelow(diepte > 0 ? 10 : 5);
  if (worp < 5) return drawWaarde(toeval);
  const aantal = toeval.nextBelow(6);
  if (worp < 7) return Array.from({ length: aantal }, () => drawJson(toeval, namen, diepte - 1));
  const velden: Record<string, unknown> = {};
  for (let i = 0; i < aantal; i++) {
    const naam = toeval.nextBelow(5) === 0 ? pick(toeval, NAMEN) : pick(toeval, namen);
    Object.defineProperty(velden, naam, {
      value: drawJson(toeval, namen, diepte - 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return velden;
}
