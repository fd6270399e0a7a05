import { type Langopties, readEigenTabel, readKerncijfers } from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';

const VARIABELEN = ['aantal_inwoners', 'meldingen', 'zwerfvuil'];
const JAREN = [2019, 2020, 2021];
const EENHEDEN = { '': 'aantal' };
const opties: Langopties = {
  vorm: 'lang',
  bron: 'gemeente',
  tabel: 'monitor',
  indeling: 2021,
  codes: 'vrij',
  codekolom: 'code',
  jaarkolom: 'jaar',
  variabelekolom: 'wat',
  waardekolom: 'waarde',
  eenheden: EENHEDEN,
};

const cel = fc.oneof(fc.nat({ max: 99_999 }).map(String), fc.constantFrom('', ' ', '12,5', '0.25', 'x', '1.000', '-4'));
const breed = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('A', 'B', 'C  ', 'constructor', '__proto__'),
    jaar: fc.constantFrom(...JAREN),
    cellen: fc.tuple(cel, cel, cel),
  }),
  { minLength: 1, maxLength: 12, selector: ({ code, jaar }) => `${code} ${jaar}` },
);
type Breed = readonly { readonly code: string; readonly jaar: number; readonly cellen: readonly string[] }[];

const toBreed = (rijen: Breed) =>
  rijen.map(({ code, jaar, cellen }) => ({
    code,
    jaar,
    ...Object.fromEntries(VARIABELEN.map((wat, i) => [wat, cellen[i]])),
  }));
const toLang = (rijen: Breed) =>
  rijen.flatMap(({ code, jaar, cellen }) =>
    VARIABELEN.map((wat, i) => ({ code, jaar: `${jaar}JJ00`, wat, waarde: cellen[i] })),
  );

const NOTATIE = { decimaalteken: ',', markeringen: { '.': 'niet_gepubliceerd' } } as const;

describe('laws of a long table', () => {
  it('reads the same as the wide table that it was made of', () => {
    fc.assert(
      fc.property(breed, (rijen) => {
        const lang = readKerncijfers(toLang(rijen), { ...opties, decimaalteken: ',' });
        const wijd = readEigenTabel(
          toBreed(rijen),
          {
            tabel: 'monitor',
            bron: 'gemeente',
            jaar: 2021,
            codes: 'vrij',
            codekolom: 'code',
            jaarkolom: 'jaar',
            kolommen: VARIABELEN.map((kolom) => ({ kolom, sleutel: kolom, eenheid: 'aantal' })),
          },
          NOTATIE,
        );
        expect(lang.tabel).toEqual(wijd.tabel);
        expect(lang.bevindingen.length).toBe(wijd.bevindingen.length);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('does not mind the order of the rows, nor writes in them', () => {
    const rij = fc.record({
      code: fc.constantFrom('A', 'A ', 'B', '', 'XX'),
      jaar: fc.constantFrom('2019', 2020, '2020JJ00', '', '2020KW01'),
      wat: fc.constantFrom('meldingen', ' meldingen', 'Meldingen', '%', '65+'),
      waarde: cel,
      naam: fc.constantFrom('een', 'ander'),
    });
    const invoer = fc.array(rij, { minLength: 1, maxLength: 15 });
    const read = (rijen: unknown) => {
      const { tabel, bevindingen } = readKerncijfers(rijen, { ...opties, naamkolom: 'naam' });
      return { tabel, codes: bevindingen.map(({ code }) => code).sort() };
    };
    fc.assert(
      fc.property(invoer, fc.infiniteStream(fc.nat()), (rijen, gok) => {
        const gehusseld = rijen
          .map((een) => [gok.next().value as number, een] as const)
          .sort(([a], [b]) => a - b)
          .map(([, een]) => een);
        expect(read(gehusseld)).toEqual(read(deepFreeze(rijen)));
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('reads figure by figure what it reads together', () => {
    fc.assert(
      fc.property(breed, (rijen) => {
        const regels = toLang(rijen);
        const { tabel } = readKerncijfers(regels, { ...opties, decimaalteken: ',' });
        for (const kolom of tabel.kolommen) {
          const los = readKerncijfers(regels, {
            ...opties,
            decimaalteken: ',',
            sleutels: [`${kolom.figuur}:${kolom.bron.jaar}`],
          });
          const cijfers = new Map(tabel.gebieden.map(({ code }, i) => [code, [kolom.waarden[i], kolom.redenen[i]]]));
          los.tabel.gebieden.forEach(({ code }, i) => {
            expect([los.tabel.kolommen[0]?.waarden[i], los.tabel.kolommen[0]?.redenen[i]]).toEqual(cijfers.get(code));
          });
        }
      }),
      { numRuns: 15, seed: 3 },
    );
  });
});
