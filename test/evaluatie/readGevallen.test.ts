import { describe, expect, test } from 'vitest';
import { readGevallen } from '../../src/evaluatie/configuraties/readGevallen.js';
import { codeVan, foutVan } from '../hulp.js';

type Gevallen = Parameters<typeof readGevallen>[0];
type Opties = Parameters<typeof readGevallen>[1];

const geval = (naam: string, condities: Readonly<Record<string, number>>, uitkomst = 1, blok?: string) => ({
  geval: naam,
  condities,
  uitkomst,
  ...(blok === undefined ? {} : { blok }),
});
const fout = (code: string, pad: readonly (string | number)[], params: object) => ({
  ernst: 'fout',
  code: `evaluatie.${code}`,
  pad,
  params,
});
/** What is wrong with cases and options, of which the refusal says how much. */
function list(gevallen: Gevallen, options: Opties = {}): readonly unknown[] {
  const { code, params, bevindingen } = foutVan(() => readGevallen(gevallen, options));
  expect([code, params]).toEqual(['evaluatie.invoer_ongeldig', { aantal: bevindingen.length }]);
  return bevindingen;
}

test('cases become columns, and blocks numbers in the order in which they come', () => {
  const gevallen = [
    geval('a', { A: 0, B: 1 }, 0.25, 'noord'),
    geval('b', { B: 0.75, A: 0.125 }, 1),
    geval('c', { A: 1, B: 0 }, 0, 'zuid'),
    geval('d', { A: 1, B: 0 }, 0, 'noord'),
    geval('e', { A: 1, B: 0 }, 0),
  ];
  expect(readGevallen(gevallen, {})).toEqual({
    gevallen: ['a', 'b', 'c', 'd', 'e'],
    condities: ['A', 'B'],
    lid: [Float64Array.of(0, 0.125, 1, 1, 1), Float64Array.of(1, 0.75, 0, 0, 0)],
    uitkomst: Float64Array.of(0.25, 1, 0, 0, 0),
    blok: Int32Array.of(0, 1, 2, 0, 1),
  });
});

describe('memberships', () => {
  const lid = (waarde: number) => [geval('a', { A: waarde }, waarde)];

  test.each([0, 0.499, 0.501, 1])('%d can be read', (waarde) => {
    expect(readGevallen(lid(waarde), {}).uitkomst).toEqual(Float64Array.of(waarde));
  });

  test.each([-0.001, 1.001])('%d is none', (waarde) => {
    expect(list(lid(waarde))).toEqual([
      fout('lidmaatschap_ongeldig', ['gevallen', 0, 'uitkomst'], {
        geval: 'a',
        naam: 'uitkomst',
        waarde: String(waarde),
      }),
      fout('lidmaatschap_ongeldig', ['gevallen', 0, 'condities', 'A'], {
        geval: 'a',
        naam: 'A',
        waarde: String(waarde),
      }),
    ]);
  });

  test('a half is neither in nor out', () => {
    expect(list(lid(0.5))).toEqual([
      fout('lidmaatschap_half', ['gevallen', 0, 'uitkomst'], { geval: 'a', naam: 'uitkomst' }),
      fout('lidmaatschap_half', ['gevallen', 0, 'condities', 'A'], { geval: 'a', naam: 'A' }),
    ]);
  });
});

test('other conditions than those of the first case, and a case that is there twice', () => {
  const gevallen = [geval('a', { A: 1, B: 1 }), geval('b', { C: 1, B: 1 }), geval('a', { A: 1, B: 0 })];
  expect(list(gevallen)).toEqual([
    fout('geval_condities', ['gevallen', 1, 'condities'], { geval: 'b', condities: ['A', 'C'] }),
    fout('geval_dubbel', ['gevallen', 2], { geval: 'a' }),
  ]);
});

test('one to eight conditions', () => {
  const met = (aantal: number) => [
    geval('a', Object.fromEntries([...'ABCDEFGHI'].slice(0, aantal).map((n) => [n, 1]))),
  ];
  const verkeerd = (aantal: number) => [
    fout('condities_aantal', ['gevallen', 0, 'condities'], { aantal, minimum: 1, maximum: 8 }),
  ];
  expect(readGevallen(met(1), {}).condities).toEqual(['A']);
  expect(readGevallen(met(8), {}).condities).toHaveLength(8);
  expect(list(met(0))).toEqual(verkeerd(0));
  expect(list(met(9))).toEqual(verkeerd(9));
});

test('at most two hundred cases', () => {
  const veel = (aantal: number) => Array.from({ length: aantal }, (_, i) => geval(`g${i}`, { A: 1 }));
  expect(readGevallen(veel(200), {}).gevallen).toHaveLength(200);
  const { code, params } = foutVan(() => readGevallen(veel(201), {}));
  expect([code, params]).toEqual(['evaluatie.aantal_te_groot', { naam: 'gevallen', waarde: 201, maximum: 200 }]);
});

test('another form is told of the whole', () => {
  const { code, params } = foutVan(() => readGevallen([], {}));
  expect([code, params.soort]).toEqual(['kern.document_ongeldig', 'configuraties']);
  expect(codeVan(() => readGevallen([geval('a', { A: 1 })], { inclusiegrens: 0 }))).toBe('kern.document_ongeldig');
});

describe('the figures behind memberships', () => {
  const kalibratie = { buiten: 10, kruispunt: 20, binnen: 40 };
  const gevallen = [geval('a', { A: 0.05 }, 0.95), geval('b', { A: 0.95 }, 0.05)];
  const ruw = (waarden: readonly number[], wijziging: object = {}) => ({
    waarden,
    kalibratie: { ...kalibratie, ...wijziging },
  });

  test('they are those of the memberships, to a millionth', () => {
    const options = { ruw: { condities: { A: ruw([10, 40]) }, uitkomst: ruw([40, 10]) } };
    expect(readGevallen(gevallen, options).condities).toEqual(['A']);
    // A change of the figure of 1 changes a membership of 0.05 by some 0.014.
    expect(readGevallen(gevallen, { ruw: { uitkomst: ruw([40, 10.00005]) } }).condities).toEqual(['A']);
    expect(list(gevallen, { ruw: { uitkomst: ruw([40, 10.0001]) } })).toEqual([
      fout('ruw_wijkt_af', ['opties', 'ruw', 'uitkomst', 'waarden', 1], { geval: 'b', naam: 'uitkomst' }),
    ]);
  });

  test('others are told one by one', () => {
    expect(list(gevallen, { ruw: { condities: { A: ruw([11, 40]) }, uitkomst: ruw([41, 9]) } })).toEqual([
      fout('ruw_wijkt_af', ['opties', 'ruw', 'condities', 'A', 'waarden', 0], { geval: 'a', naam: 'A' }),
      fout('ruw_wijkt_af', ['opties', 'ruw', 'uitkomst', 'waarden', 0], { geval: 'a', naam: 'uitkomst' }),
      fout('ruw_wijkt_af', ['opties', 'ruw', 'uitkomst', 'waarden', 1], { geval: 'b', naam: 'uitkomst' }),
    ]);
  });

  test('as many as there are cases, with a calibration that rises or falls', () => {
    const volgorde = { buiten: 10, kruispunt: 50, binnen: 40 };
    const condities = { A: ruw([10], { kruispunt: 50 }) };
    expect(list(gevallen, { ruw: { condities, uitkomst: ruw([1, 2, 3]) } })).toEqual([
      fout('kalibratie_volgorde', ['opties', 'ruw', 'condities', 'A', 'kalibratie'], volgorde),
      fout('ruw_aantal', ['opties', 'ruw', 'condities', 'A', 'waarden'], { naam: 'A', aantal: 1, verwacht: 2 }),
      fout('ruw_aantal', ['opties', 'ruw', 'uitkomst', 'waarden'], { naam: 'uitkomst', aantal: 3, verwacht: 2 }),
    ]);
    // Without a calibration nothing can be said of the figures themselves.
    expect(list(gevallen, { ruw: { uitkomst: ruw([1, 2], { kruispunt: 50 }) } })).toEqual([
      fout('kalibratie_volgorde', ['opties', 'ruw', 'uitkomst', 'kalibratie'], volgorde),
    ]);
  });

  test('conditions that no case has', () => {
    const options = {
      verwachting: { A: 'aanwezig' as const, X: 'afwezig' as const },
      ruw: { condities: { Y: ruw([1]) } },
    };
    expect(list(gevallen, options)).toEqual([
      fout('conditie_onbekend', ['opties', 'verwachting', 'X'], { conditie: 'X' }),
      fout('conditie_onbekend', ['opties', 'ruw', 'condities', 'Y'], { conditie: 'Y' }),
    ]);
  });
});
