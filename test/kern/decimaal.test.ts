import {
  type Aandeel,
  allocateBedrag,
  type Bedrag,
  euro,
  Factor,
  multiplyBedrag,
  Procent,
  sumBedragen,
} from 'buurtaanpak/kern';
import { allocateCenten, defineCodes, fromCenten, type Kernteksten, toVerhouding } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const codes = defineCodes<Kernteksten>();
const refuse: typeof codes.refuse = codes.refuse;

const weiger = (positie: number): never => refuse('kern.gewicht_ongeldig', { positie, waarde: '' }, [positie]);

describe('decimal texts in proportion', () => {
  test('a number stands for its shortest text', () => {
    expect(toVerhouding([100, Procent.parse('3.3'), 1e-7], weiger)).toEqual([1000000000n, 33000000n, 1n]);
  });
  test.each([
    [
      ['100', '3.3333333'],
      [1000000000n, 33333333n],
    ],
    [
      ['0.5', '1.25', '3'],
      [50n, 125n, 300n],
    ],
    [
      ['007', '0', '0.10'],
      [700n, 0n, 10n],
    ],
    [[], []],
    [[`0.${'0'.repeat(997)}1`], [1n]],
  ])('%o', (teksten, verwacht) => {
    expect(toVerhouding(teksten as Aandeel[], weiger)).toEqual(verwacht);
  });
  test.each([
    '',
    ' 5',
    '5 ',
    '5\n',
    '5.',
    '.5',
    '5.5.5',
    '5,5',
    '50%',
    '1e3',
    '0x1',
    '0b1',
    '+5',
    '-5',
    '-0',
    'Infinity',
    'NaN',
    '٣',
    '9'.repeat(1001),
    -5,
    Number.NaN,
    5n,
    null,
    undefined,
    ['5'],
    { toString: () => '5' },
  ])('%o is refused where it stands', (tekst) => {
    expect(() => toVerhouding([1, tekst as Aandeel], weiger)).toThrow(expect.objectContaining({ pad: [1] }));
  });
});

test.each(['0x1', '', '5.5.5', '50%', '1e3', ' 5', '5,5', Number.POSITIVE_INFINITY, Number.NaN])(
  'no sum is made with %j',
  (tekst) => {
    expect(codeVan(() => multiplyBedrag(euro(1), tekst as Factor))).toBe('kern.factor_ongeldig');
    expect(codeVan(() => allocateBedrag(euro(1), [1, tekst as Aandeel]))).toBe('kern.gewicht_ongeldig');
    expect(['kern.bedrag_notatie', 'kern.bedrag_geen_getal']).toContain(codeVan(() => euro(tekst)));
  },
);

describe('what is no amount, list or option', () => {
  const NIETS = [undefined, null, {}, [], '', 'x', -1, Number.NaN, true] as never[];
  test.each<[string, (niets: never) => unknown]>([
    ['allocateBedrag', (niets) => allocateBedrag(euro(1), niets)],
    ['allocateCenten: the cents', (niets) => allocateCenten(niets, [1n])],
    ['allocateCenten: the weights', (niets) => allocateCenten(1n, niets)],
    ['allocateCenten: a weight', (niets) => allocateCenten(1n, [1n, niets])],
    ['fromCenten', (niets) => fromCenten(niets)],
    ['sumBedragen', (niets) => sumBedragen([niets])],
    ['multiplyBedrag', (niets) => multiplyBedrag(euro(1), Factor.parse('1'), { afronding: niets ?? null })],
  ])('%s', (_, call) => {
    for (const niets of NIETS) expect(codeVan(() => call(niets))).toMatch(/^kern\./);
  });
  test('of a sum: everything that is no list; a list of nothing is 0.00', () => {
    for (const niets of NIETS.filter((een) => !Array.isArray(een)))
      expect(codeVan(() => sumBedragen(niets))).toBe('kern.type_verkeerd');
    expect(sumBedragen(new Set<Bedrag>())).toBe('0.00');
  });
  test('options that are none', () => {
    for (const options of [null, 'half-up', { afrondnig: 'half-up' }] as never[])
      expect(codeVan(() => multiplyBedrag(euro(1), Factor.parse('1'), options))).toBe('kern.document_ongeldig');
  });
});
