import { isDomeinFout } from 'buurtaanpak/kern';
import { type Langopties, readEigenTabel, readKerncijfers } from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';

let diep: unknown = 1;
for (let i = 0; i < 100_000; i++) diep = [diep];

/** Cells that have no text of their own, and names that every object has. */
const vreemd = fc.constantFrom<unknown>(
  { toString: null, valueOf: 1 },
  [[1], [2]],
  diep,
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  true,
  '',
  ' ',
  '\u0000',
  '__proto__',
  'constructor',
  '2020',
  2020,
  'x'.repeat(1000),
  '-99997',
);
const rijen = fc.array(fc.record({ c: vreemd, j: vreemd, v: vreemd, d: vreemd, w: vreemd }), {
  minLength: 1,
  maxLength: 8,
});
const opties: Langopties = {
  vorm: 'lang',
  bron: 'b',
  tabel: 't',
  codekolom: 'c',
  codes: 'vrij',
  jaarkolom: 'j',
  variabelekolom: 'v',
  waardekolom: 'w',
  dimensies: { d: 'eigen' },
};

/** Whether a call gives findings with complete texts and cells that are a figure or a reason, or a refusal of this library. */
function expectNet(call: () => ReturnType<typeof readKerncijfers>): void {
  try {
    const { tabel, bevindingen } = call();
    for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
    for (const { waarden, redenen } of tabel.kolommen)
      for (const [i, waarde] of waarden.entries()) expect(Number.isFinite(waarde)).toBe(redenen[i] === 0);
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    expectVolledigeTekst(fout);
  }
}

test('a long table of anything is read or refused, and says of each cell what it is', () => {
  fc.assert(
    fc.property(rijen, (rows) => {
      expectNet(() => readKerncijfers(rows, opties));
      expectNet(() => readKerncijfers(rows, { ...opties, codes: 'cbs', jaar: 2020, variabelen: { x: {} } }));
    }),
    { numRuns: 100, seed: 4 },
  );
});

test('so is an own table of several years with estimates, and a file of squares', () => {
  fc.assert(
    fc.property(rijen, (rows) => {
      const kolommen = [
        { kolom: 'w', sleutel: 'w', eenheid: 'aantal', geschat: { kolom: 'd', waarden: ['', '2020'] } },
      ];
      const eigen = {
        tabel: 't',
        bron: 'b',
        jaar: 2020,
        codes: 'vrij',
        codekolom: 'c',
        jaarkolom: 'j',
        kolommen,
      } as const;
      expectNet(() => readEigenTabel(rows, eigen, { markeringen: { '-99997': 'nul', '': 'nul' } }));
      expectNet(() => readKerncijfers(rows.map(({ c, w, v }) => ({ C28992R100: c, INW2014: w, P_AUTO2014: v }))));
    }),
    { numRuns: 100, seed: 5 },
  );
});

test('options of anything are refused, or read as what they are', () => {
  const waarde = fc.oneof(vreemd, fc.constant({ __proto__: null }), fc.constant({ x: { sleutel: 5 } }));
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(opties), 'variabelen', 'eenheden', 'sleutels'), waarde),
      (anders) => {
        expectNet(() =>
          readKerncijfers([{ c: 'A', j: 2020, v: 'x', d: 'y', w: 1 }], { ...opties, ...anders } as Langopties),
        );
      },
    ),
    { numRuns: 100, seed: 6 },
  );
});
