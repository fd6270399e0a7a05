import { addDuur, createPerioden, Datum } from 'buurtaanpak/kern';
import { countDagen, differenceInDagen, unionPeriodes } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const begin = Datum.parse('2020-01-01');

const datums = fc.integer({ min: 0, max: 4000 }).map((dag) => addDuur(begin, { dagen: dag }));

test('terms follow each other without a gap, from any first day', () => {
  const duren = fc
    .record({ jaren: fc.nat(3), maanden: fc.nat(14), dagen: fc.nat(40) })
    .filter((duur) => duur.jaren + duur.maanden + duur.dagen > 0);
  fc.assert(
    fc.property(datums, duren, fc.integer({ min: 1, max: 12 }), (van, duur, aantal) => {
      const termijnen = createPerioden(van, duur, aantal);
      expect(termijnen).toHaveLength(aantal);
      expect(termijnen[0]?.van).toBe(van);
      expect(unionPeriodes(termijnen)).toHaveLength(1);
      expect(termijnen.reduce((som, deel) => som + countDagen(deel), 0)).toBe(
        differenceInDagen(van, termijnen.at(-1)?.tot as Datum) + 1,
      );
    }),
  );
});

const p = (van: string, tot: string) => ({ van, tot });

describe('terms from a length', () => {
  test('months are counted from the first day of all, so the 31st does not slip', () => {
    expect(createPerioden(Datum.parse('2027-01-31'), { maanden: 1 }, 3)).toEqual([
      p('2027-01-31', '2027-02-27'),
      p('2027-02-28', '2027-03-30'),
      p('2027-03-31', '2027-04-29'),
    ]);
  });
  test('weeks', () => {
    expect(createPerioden(Datum.parse('2026-12-28'), { dagen: 7 }, 2)).toEqual([
      p('2026-12-28', '2027-01-03'),
      p('2027-01-04', '2027-01-10'),
    ]);
  });
  test.each([
    [{}, 1],
    [{ jaren: 0 }, 1],
    [{ jaren: -1 }, 1],
    [{ maanden: -1, jaren: 1 }, 1],
    [{ dagen: 0.5 }, 1],
    [{ jaren: 1 }, 0],
    [{ jaren: 1 }, -1],
    [{ jaren: 1 }, 1.5],
    [{ dagen: 1 }, 100_001],
  ])('%j x %s is refused', (duur, aantal) => {
    expect(codeVan(() => createPerioden(Datum.parse('2026-01-01'), duur, aantal))).toBe('kern.aantal_ongeldig');
  });
  test('the refusal says how long and how many', () => {
    const maak = (duur: object, aantal: number) => () => createPerioden(Datum.parse('2026-01-01'), duur, aantal);
    expect(maak({}, 1)).toThrow(expect.objectContaining({ params: { waarde: '0' } }));
    expect(maak({ jaren: 1 }, 1.5)).toThrow(expect.objectContaining({ params: { waarde: '1.5' } }));
  });
  test('a hundred thousand days are allowed', () => {
    const dagen = createPerioden(Datum.parse('2026-01-01'), { dagen: 1 }, 100_000);
    expect(dagen).toHaveLength(100_000);
    expect(dagen[99_999]).toEqual(p('2299-10-16', '2299-10-16'));
  });
});
