import { addDuur, Datum, type Periode, splitByKalenderjaar } from 'buurtaanpak/kern';
import {
  containsDatum,
  countDagen,
  differenceInDagen,
  findGaten,
  intersectPeriodes,
  splitByKalendermaand,
  unionPeriodes,
} from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const begin = Datum.parse('2020-01-01');
const datums = fc.integer({ min: 0, max: 4000 }).map((dag) => addDuur(begin, { dagen: dag }));
const periodes = fc
  .tuple(datums, fc.integer({ min: 0, max: 900 }))
  .map(([van, dagen]): Periode => ({ van, tot: addDuur(van, { dagen }) }));

test('adding days and taking the difference are each other’s opposite', () => {
  fc.assert(
    fc.property(datums, fc.integer({ min: -100_000, max: 100_000 }), (datum, dagen) => {
      const later = addDuur(datum, { dagen });
      expect(Datum.is(later)).toBe(true);
      expect(differenceInDagen(datum, later)).toBe(dagen);
      expect(addDuur(later, { dagen: -dagen })).toBe(datum);
    }),
  );
});

test.each([
  ['years', splitByKalenderjaar],
  ['months', splitByKalendermaand],
] as const)('the parts by %s are the whole period, each in one of them', (_, split) => {
  fc.assert(
    fc.property(periodes, (periode) => {
      const delen = split(periode);
      expect(delen.reduce((som, deel) => som + countDagen(deel), 0)).toBe(countDagen(periode));
      expect(unionPeriodes(delen)).toEqual([periode]);
      for (const deel of delen) {
        expect(deel.van.slice(0, 4)).toBe(String(deel.jaar));
        expect(deel.tot.slice(0, 4)).toBe(String(deel.jaar));
      }
    }),
  );
});

test('gaps and cover together are the whole, and share no day', () => {
  fc.assert(
    fc.property(periodes, fc.array(periodes, { maxLength: 6 }), datums, (binnen, dekking, dag) => {
      const gaten = findGaten(binnen, dekking);
      const inGat = gaten.some((gat) => containsDatum(gat, dag));
      expect(inGat).toBe(containsDatum(binnen, dag) && !dekking.some((periode) => containsDatum(periode, dag)));
    }),
  );
});

test('a union has the same days, in disjoint periods with a day between', () => {
  fc.assert(
    fc.property(fc.array(periodes, { maxLength: 8 }), datums, (rij, dag) => {
      const samen = unionPeriodes(rij);
      expect(samen.some((periode) => containsDatum(periode, dag))).toBe(
        rij.some((periode) => containsDatum(periode, dag)),
      );
      samen.slice(1).forEach((periode, i) => {
        expect(differenceInDagen(samen[i]?.tot as Datum, periode.van)).toBeGreaterThan(1);
      });
    }),
  );
});

test('the shared days are the days in both', () => {
  fc.assert(
    fc.property(periodes, periodes, datums, (a, b, dag) => {
      const samen = intersectPeriodes(a, b);
      expect(samen !== undefined && containsDatum(samen, dag)).toBe(containsDatum(a, dag) && containsDatum(b, dag));
    }),
  );
});
