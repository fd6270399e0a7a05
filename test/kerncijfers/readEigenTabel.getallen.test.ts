import { type EigenTabel, readEigenTabel } from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TABEL: EigenTabel = {
  tabel: 't',
  bron: 'gemeente',
  jaar: 2024,
  codekolom: 'code',
  codes: 'vrij',
  kolommen: [{ kolom: 'x', sleutel: 'eigen_cijfer', eenheid: 'euro' }],
};

/** The figures that a column of texts becomes. */
function lees(cellen: readonly string[], decimaalteken?: '.' | ','): number[] {
  const rijen = cellen.map((x, i) => ({ code: `a${String(i).padStart(4, '0')}`, x }));
  const [kolom] = readEigenTabel(rijen, TABEL, decimaalteken === undefined ? {} : { decimaalteken }).tabel.kolommen;
  return [...(kolom?.waarden ?? [])];
}

const cijfers = (lengte: number) => fc.stringMatching(new RegExp(`^\\d{1,${lengte}}$`));
const getal = fc
  .tuple(cijfers(18), fc.option(cijfers(18), { nil: undefined }))
  .map(([heel, deel]) => [heel, deel] as const);

describe('the number of a text', () => {
  it('is the one that a computer makes of these digits, however many, with either decimal sign', () => {
    fc.assert(
      fc.property(fc.array(getal, { minLength: 1, maxLength: 20 }), fc.constantFrom('.', ','), (delen, teken) => {
        const cellen = delen.map(([heel, deel]) => (deel === undefined ? heel : `${heel}${teken}${deel}`));
        const verwacht = delen.map(([heel, deel = '0']) => Number(`${heel}.${deel}`));
        expect(lees(cellen, teken as '.' | ',')).toEqual(verwacht);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['1.', '.5', '1.2.3', '1,5', '1e3', '0x1F', '1 2', '+1', '١', '--1', '1.5%', 'Infinity'])(
    'is none: %s',
    (x) => {
      expect(lees([x], '.')).toEqual([Number.NaN]);
    },
  );

  it('has the decimal sign that most cells show, in any order of the cells', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['12.5', '7.5', '0.1', '3,5', '4', ''], { minLength: 6 }), (cellen) => {
        const verwacht = cellen.map((cel) => (cel === '' || cel === '3,5' ? Number.NaN : Number(cel)));
        expect(lees(cellen)).toEqual(verwacht);
      }),
      { numRuns: 30 },
    );
    expect(lees(['1,5', '2,55', '10,125'])).toEqual([1.5, 2.55, 10.125]);
    expect(lees(['-1,5', ' 2,5 '])).toEqual([-1.5, 2.5]);
  });
});
