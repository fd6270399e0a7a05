/** How the charts write numbers, units and lists of names, each function at its borders. */
import { describe, expect, test } from 'vitest';
import { checkInvoer } from '../../src/grafieken/checkInvoer.js';
import { countCijfers } from '../../src/grafieken/countCijfers.js';
import { countDecimalen } from '../../src/grafieken/countDecimalen.js';
import { countGetoond } from '../../src/grafieken/countGetoond.js';
import { createGetallen, type Getalsoort } from '../../src/grafieken/createGetallen.js';
import { describeGrenzen } from '../../src/grafieken/describeGrenzen.js';
import { formatCijfer } from '../../src/grafieken/formatCijfer.js';
import { formatDeel } from '../../src/grafieken/formatDeel.js';
import { formatEenheid } from '../../src/grafieken/formatEenheid.js';
import { formatNamen } from '../../src/grafieken/formatNamen.js';
import { formatRang } from '../../src/grafieken/formatRang.js';
import { isGetalsoort } from '../../src/grafieken/isGetalsoort.js';
import { keepGekozen } from '../../src/grafieken/keepGekozen.js';
import { kleurschaal } from '../../src/grafieken/kleurschaal.js';
import { repeatLijst } from '../../src/grafieken/repeatLijst.js';
import { showScorenaam } from '../../src/grafieken/showScorenaam.js';
import { foutVan } from '../hulp.js';

describe('createGetallen', () => {
  const schaal = (deler: number, woord: string, voor = '') => ({
    labelExpr: `datum.value === 0 ? '${voor}0' : '${voor}' + format(datum.value / ${deler}, ',.6~f') + ' ${woord}'`,
  });
  const euros = (maal: number, decimalen: number) => ({
    labelExpr: `'€ ' + format(datum.value * ${maal}, ',.${decimalen}f')`,
  });

  test.each<[Getalsoort | undefined, readonly number[], object]>([
    [undefined, [], {}],
    [undefined, [0, 999_999], {}],
    [undefined, [0, 1e6], schaal(1e6, 'mln')],
    [undefined, [-1e6, 0], schaal(1e6, 'mln')],
    [undefined, [1e9 - 1], schaal(1e6, 'mln')],
    [undefined, [1e9], schaal(1e9, 'mld')],
    ['aantal', [3], { tickMinStep: 1, format: ',d' }],
    ['aantal', [1e6], { tickMinStep: 1, ...schaal(1e6, 'mln') }],
    ['percentage', [3], { labelExpr: "datum.label + '%'" }],
    ['deel', [1], { format: '.0%' }],
    ['deel', [1e6], { format: '.0%' }],
    ['euro', [4.99], euros(1, 2)],
    ['euro', [5], { tickMinStep: 1, ...euros(1, 0) }],
    ['euro', [-5], { tickMinStep: 1, ...euros(1, 0) }],
    ['euro', [1e6, 2], { tickMinStep: 1, ...schaal(1e6, 'mln', '€ ') }],
    ['1000 euro', [0.004], euros(1000, 2)],
    ['1000 euro', [0.005], { tickMinStep: 0.001, ...euros(1000, 0) }],
    ['1000 euro', [999], { tickMinStep: 0.001, ...euros(1000, 0) }],
    ['1000 euro', [1000], { tickMinStep: 0.001, ...schaal(1000, 'mln', '€ ') }],
    ['1000 euro', [1e6], { tickMinStep: 0.001, ...schaal(1e6, 'mld', '€ ') }],
  ])('%s up to %j', (soort, waarden, verwacht) => {
    expect(soort === undefined ? createGetallen(waarden) : createGetallen(waarden, soort)).toEqual(verwacht);
  });
});

describe('the decimals of figures', () => {
  test.each([
    [[], 3],
    [[0], 3],
    [[0.512], 3],
    [[1], 3],
    [[0.1], 4],
    [[0.11], 3],
    [[1.01], 2],
    [[5.12, 0.001], 2],
    [[-10, 3], 2],
    [[10.1], 1],
    [[100], 1],
    [[101], 0],
    [[1e-12], 8],
  ])('of %j are %d for three digits', (waarden, verwacht) => {
    expect(countCijfers(waarden)).toBe(verwacht);
  });

  test.each([
    ['aantal', [1.5], 0],
    ['km', [], 0],
    ['km', [1, 2], 0],
    ['km', [1, 1.5], 1],
    ['km', [1.5, 1.25], 2],
    ['km', [1.2345], 2],
    ['km', [0.1 + 0.2], 1],
    ['km', [1 + 1e-10], 0],
    ['km', [1 + 1e-8], 2],
    ['km', [-1 - 1e-8], 2],
    ['km', [0.05], 2],
    ['km', [0.0512], 3],
    ['km', [0.1234], 2],
    ['km', [0.00512, 0.001], 4],
  ])('in %s of %j are at most %d', (eenheid, waarden, verwacht) => {
    expect(countDecimalen(waarden, eenheid)).toBe(verwacht);
  });
});

test.each<[number, string, number, string]>([
  [24.1, '1000 euro', 1, '€ 24.100'],
  [300, 'euro', 0, '€ 300'],
  [300.5, 'euro', 1, '€ 300,50'],
  [39.1, 'percentage', 1, '39,1%'],
  [1290, 'aantal', 0, '1.290'],
  [1.2, 'km', 1, '1,2 km'],
])('the figure %d in %s with %d decimals is %s', (waarde, eenheid, decimalen, verwacht) => {
  expect(formatCijfer(waarde, { eenheid, decimalen })).toBe(verwacht);
});

test('bounds are told when there are two', () => {
  const notatie = { eenheid: 'km', decimalen: 1 };
  expect(describeGrenzen({ onder: 1, boven: 2.5 }, notatie)).toBe('tussen 1,0 km en 2,5 km');
  expect(describeGrenzen({ onder: 1 }, notatie)).toBe('');
  expect(describeGrenzen({ boven: 1 }, notatie)).toBe('');
});

test('units as people write them, and those that say how numbers are written', () => {
  const eenheden = ['aantal', 'code', 'index', 'klasse', 'score', 'percentage', '1000 kWh', 'km', 'euro', '1000 euro'];
  expect(eenheden.map(formatEenheid)).toEqual(['', '', '', '', '', '%', '1.000 kWh', 'km', 'euro', '1.000 euro']);
  expect(eenheden.filter(isGetalsoort)).toEqual(['aantal', 'percentage', 'euro', '1000 euro']);
});

test('shares and ranks have a decimal where they are not whole', () => {
  expect([0, 0.29, 0.8, 1, 0.025, 0.975].map(formatDeel)).toEqual(['0%', '29%', '80%', '100%', '2,5%', '97,5%']);
  expect([1, 2.5, 1200].map(formatRang)).toEqual(['1', '2,5', '1.200']);
});

test('the buurten that are shown, of all', () => {
  expect([countGetoond(1, 1), countGetoond(2, 2), countGetoond(0, 1), countGetoond(1000, 1200)]).toEqual([
    '1 buurt',
    '2 buurten',
    '0 van de 1 buurt',
    '1.000 van de 1.200 buurten',
  ]);
});

test('twenty names are told, and of more how many', () => {
  const namen = (aantal: number) => Array.from({ length: aantal }, (_, i) => `${i}`);
  expect(formatNamen(namen(2))).toBe('0 en 1');
  expect(formatNamen(namen(20))).toMatch(/ 17, 18 en 19$/);
  expect(formatNamen(namen(21))).toMatch(/ 17, 18, 19 en nog 1$/);
});

test('the first rows are kept, and of the others the chosen ones', () => {
  const rijen = ['A', 'B', 'C', 'D'].map((code) => ({ code }));
  expect(keepGekozen(rijen, 2, new Set(['A', 'D']))).toEqual([
    { code: 'A', buiten: false },
    { code: 'B', buiten: false },
    { code: 'D', buiten: true },
  ]);
  expect(keepGekozen(rijen, 0, new Set())).toEqual([]);
});

test('a list goes on from its start', () => {
  expect([0, 1, 2, 3, 5].map((aantal) => repeatLijst(['a', 'b'], aantal).join(''))).toEqual([
    '',
    'a',
    'ab',
    'aba',
    'ababa',
  ]);
  const negen = Array.from({ length: 9 }, (_, i) => `${i}`);
  const { domain, range } = kleurschaal(negen);
  expect(domain).toEqual(negen);
  expect((range as readonly string[]).at(-1)).toBe('#0072b2');
});

test('the name behind a score stands alone and in a sentence', () => {
  expect(showScorenaam(' Oost\n- en west ')).toEqual({ van: 'Oost - en west', voor: ' voor Oost - en west' });
  for (const niets of [undefined, '', ' ']) expect(showScorenaam(niets)).toEqual({ van: '', voor: '' });
});

test('what cannot be drawn is refused by its name', () => {
  expect(checkInvoer({ namen: [{ code: 'A', naam: 'B' }], opties: {} })).toBeUndefined();
  expect(foutVan(() => checkInvoer({ opties: {}, namen: [{ code: 'A' }] }))).toMatchObject({
    code: 'kern.document_ongeldig',
    params: { soort: 'namen' },
  });
});
