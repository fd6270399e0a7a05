import {
  fromKerncijferdocument,
  GEBIEDSSOORTEN,
  getInterval,
  selectKerncijfers,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeVan } from '../hulp.js';
import { ASELECT, kolom, maakTabel } from './grenzen.js';

const BUURT = 'BU00800000';
const een = (...args: Parameters<typeof kolom>) => getInterval(maakTabel([kolom(...args)]), BUURT, args[0]);

describe('getInterval', () => {
  it('knows by the kind of area whether a count was rounded at random', () => {
    const cellen = GEBIEDSSOORTEN.map(() => 345);
    const tabel = maakTabel([kolom('aantal_inwoners', cellen, { nauwkeurigheid: ASELECT })], GEBIEDSSOORTEN);
    const uit = tabel.gebieden.map(({ code, soort }) => [soort, getInterval(tabel, code, 'aantal_inwoners')]);
    const exact = { waarde: 345, onder: 345, boven: 345, soort: 'exact' };
    const aselect = { waarde: 345, onder: 341, boven: 349, soort: 'aselect' };
    expect(Object.fromEntries(uit)).toEqual({
      land: exact,
      gemeente: exact,
      wijk: aselect,
      buurt: aselect,
      samengesteld: aselect,
      vierkant: aselect,
    });
  });

  it('lets no count be below 0', () => {
    const bounds = (n: number) => {
      const interval = een('aantal_inwoners', [n], { nauwkeurigheid: ASELECT });
      return 'onder' in interval ? [interval.onder, interval.boven] : [];
    };
    expect([0, 5, 10].map(bounds)).toEqual([
      [0, 4],
      [1, 9],
      [6, 14],
    ]);
  });

  it('knows a rounding to the nearest multiple, within what the figure can be', () => {
    const op = (op: number) => ({ nauwkeurigheid: { soort: 'afgerond', op } as const });
    const percentage = { eenheid: 'percentage', ...op(1) };
    const grenzen = (...args: Parameters<typeof kolom>) => {
      const interval = een(...args);
      return 'onder' in interval ? [interval.onder, interval.boven, interval.soort] : [];
    };
    expect(grenzen('aantal_gasaansluitingen', [120], op(10))).toEqual([115, 125, 'afgerond']);
    expect(grenzen('aantal_gasaansluitingen', [0], op(10))).toEqual([0, 5, 'afgerond']);
    expect(grenzen('percentage_koopwoningen', [0], percentage)).toEqual([0, 0.5, 'afgerond']);
    expect(grenzen('percentage_koopwoningen', [100], percentage)).toEqual([99.5, 100, 'afgerond']);
    expect(grenzen('eigen_aandeel', [100], percentage)).toEqual([99.5, 100, 'afgerond']);
    // No household is smaller than one person: the catalogue knows.
    expect(grenzen('gemiddelde_huishoudensgrootte', [1], { eenheid: 'personen', ...op(0.1) })).toEqual([
      1,
      1.05,
      'afgerond',
    ]);
    expect(grenzen('gemiddelde_huishoudensgrootte', [2.1], { eenheid: 'personen', ...op(0.1) })).toEqual([
      2.05,
      2.15,
      'afgerond',
    ]);
    // A figure that is itself below 0 is a balance or a growth: 0 is no bound of it.
    expect(grenzen('vestigingsoverschot', [-2], op(10))).toEqual([-7, 3, 'afgerond']);
    expect(grenzen('groei', [-0.2], percentage)).toEqual([-0.7, 0.3, 'afgerond']);
    expect(grenzen('groei', [130], percentage)).toEqual([129.5, 130.5, 'afgerond']);
    expect(grenzen('temperatuur', [0], { eenheid: 'graden', ...op(1) })).toEqual([-0.5, 0.5, 'afgerond']);
    const gemeente = maakTabel([kolom('x', [50], op(10))], ['gemeente']);
    expect(getInterval(gemeente, 'GM00800000', 'x')).toEqual({ waarde: 50, onder: 45, boven: 55, soort: 'afgerond' });
  });

  it('takes the bounds of the source above any rule, and says what they mean', () => {
    const grenzen = { onder: [40], boven: [50] };
    const rivm = (anders: object) => een('percentage_eenzaam', [47], { eenheid: 'percentage', ...anders });
    expect(rivm({ ...grenzen, nauwkeurigheid: { soort: 'interval95' } })).toEqual({
      waarde: 47,
      onder: 40,
      boven: 50,
      soort: 'interval95',
    });
    const overgenomen = { ...grenzen, nauwkeurigheid: { soort: 'overgenomen' } };
    expect(rivm({ ...overgenomen, geschat: [0] })).toMatchObject({ soort: 'overgenomen' });
    // A figure in the same column that was measured has bounds of its own.
    expect(rivm(overgenomen)).toMatchObject({ soort: 'grenzen' });
    expect(rivm({ ...grenzen, nauwkeurigheid: { soort: 'afgerond', op: 1 } })).toMatchObject({
      onder: 40,
      soort: 'afgerond',
    });
    expect(rivm(grenzen)).toEqual({ waarde: 47, onder: 40, boven: 50, soort: 'grenzen' });
    expect(een('aantal_inwoners', [47], { onder: [47], boven: [47], nauwkeurigheid: ASELECT })).toMatchObject({
      soort: 'exact',
    });
    expect(rivm({ onder: [47], boven: [47], nauwkeurigheid: { soort: 'interval95' } })).toMatchObject({
      soort: 'interval95',
    });
  });

  it('says when nothing tells how sure a figure is, and never fills in a bound then', () => {
    const onbekend = { waarde: 47, soort: 'onbekend' };
    expect(een('aantal_inwoners', [47])).toEqual(onbekend);
    expect(een('x', [47], { nauwkeurigheid: { soort: 'interval95' } })).toEqual(onbekend);
    expect(een('x', [47], { nauwkeurigheid: { soort: 'overgenomen' } })).toEqual(onbekend);
    for (const grenzen of [
      { onder: [40] },
      { boven: [50] },
      { onder: [40], boven: [null] },
      { onder: [null], boven: [50] },
    ])
      expect(een('aantal_inwoners', [47], { ...grenzen, nauwkeurigheid: ASELECT })).toEqual(onbekend);
    expect(een('aantal_inwoners', [47], { geschat: [0], nauwkeurigheid: ASELECT })).toEqual(onbekend);
    expect(een('aantal_inwoners', [47], { geschat: [0], onder: [40], boven: [50] })).toMatchObject({
      onder: 40,
      boven: 50,
    });
  });

  it('gives the reason of a missing figure', () => {
    expect(een('aantal_inwoners', ['geheim'], { nauwkeurigheid: ASELECT })).toEqual({ reden: 'geheim' });
    expect(een('aantal_inwoners', ['geheim'], { onder: [1], boven: [2] })).toEqual({ reden: 'geheim' });
  });

  it('finds a column by any key that means only that one, and refuses as getKerncijfer does', () => {
    const tabel = maakTabel([
      kolom('percentage_eenzaam@leeftijd=65_plus', [47], { eenheid: 'percentage', onder: [40], boven: [50] }),
      kolom('aantal_inwoners:2023', [5]),
      kolom('aantal_inwoners:2024', [5]),
    ]);
    expect(getInterval(tabel, BUURT, 'percentage_eenzaam')).toMatchObject({ onder: 40 });
    expect(codeVan(() => getInterval(tabel, BUURT, 'aantal_inwoners'))).toBe('kerncijfers.sleutel_meerduidig');
    expect(codeVan(() => getInterval(tabel, BUURT, 'percentage_eenzam'))).toBe('kerncijfers.sleutel_onbekend');
    expect(codeVan(() => getInterval(tabel, 'BU00809999', 'percentage_eenzaam'))).toBe('kerncijfers.gebied_onbekend');
    expect(codeVan(() => getInterval({} as never, BUURT, 'percentage_eenzaam'))).toBe('kerncijfers.tabel_ongeldig');
    expect(codeVan(() => getInterval(tabel, BUURT, Symbol('x') as never))).toBe('kerncijfers.sleutel_onbekend');
  });

  it('makes no number of a rounding that no document could hold', () => {
    const tabel = maakTabel([kolom('aantal_inwoners', [47])]);
    for (const nauwkeurigheid of [
      { soort: 'aselect', basis: 'vijf' },
      { soort: 'aselect' },
      { soort: 'afgerond', op: Number.NaN },
      { soort: 'afgerond', op: Number.POSITIVE_INFINITY },
      { soort: 'anders' },
      'aselect',
      null,
    ] as never[]) {
      const vreemd = { ...tabel, kolommen: tabel.kolommen.map((een) => ({ ...een, nauwkeurigheid })) };
      expect(getInterval(vreemd, BUURT, 'aantal_inwoners')).toEqual({ waarde: 47, soort: 'onbekend' });
    }
  });

  it('stays the same through a document, a choice of rows and back, and always holds its figure', () => {
    const nauwkeurigheid = fc.oneof(
      fc.constant(undefined),
      fc.integer({ min: 2, max: 20 }).map((basis) => ({ soort: 'aselect', basis }) as const),
      fc.constantFrom(0.1, 0.5, 1, 3, 10, 1e-9, 1e9).map((op) => ({ soort: 'afgerond', op }) as const),
    );
    const cel = fc.oneof(
      fc.nat({ max: 2000 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constant('onbekend' as const),
    );
    const eenheid = fc.constantFrom('aantal', 'percentage', 'km', 'constructor');
    fc.assert(
      fc.property(fc.array(cel, { minLength: 1, maxLength: 5 }), nauwkeurigheid, eenheid, (cellen, zeker, soort) => {
        const tabel = maakTabel([kolom('x', cellen, { eenheid: soort, nauwkeurigheid: zeker })]);
        const terug = fromKerncijferdocument(JSON.parse(JSON.stringify(toKerncijferdocument(tabel))));
        for (const { code } of tabel.gebieden) {
          const interval = getInterval(tabel, code, 'x');
          expect(getInterval(terug, code, 'x')).toEqual(interval);
          if ('onder' in interval) {
            expect(interval.onder).toBeLessThanOrEqual(interval.waarde);
            expect(interval.boven).toBeGreaterThanOrEqual(interval.waarde);
          }
        }
        const eerste = selectKerncijfers(tabel, { soort: 'buurt' });
        expect(getInterval(eerste, BUURT, 'x')).toEqual(getInterval(tabel, BUURT, 'x'));
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
