import { addDuur, Datum } from 'buurtaanpak/kern';
import { differenceInDagen } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDagenTussen } from '../../src/team/stand/countDagenTussen.js';
import { countJarenTussen } from '../../src/team/stand/countJarenTussen.js';

const datum = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9900-12-31'), noInvalidDate: true })
  .map((dag) => Datum.parse(dag.toISOString().slice(0, 10)));

test('days are counted as kern counts them', () => {
  fc.assert(
    fc.property(datum, datum, (van, tot) => {
      expect(countDagenTussen(van, tot)).toBe(differenceInDagen(van, tot));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('years are full when the same day has come round, as kern has it', () => {
  const vanaf = fc.oneof(datum, fc.constant(Datum.parse('2028-02-29')), fc.constant(Datum.parse('2000-02-29')));
  fc.assert(
    fc.property(vanaf, datum, fc.boolean(), fc.integer({ min: 0, max: 30 }), (van, anders, opDeDag, n) => {
      const tot = opDeDag ? addDuur(van, { jaren: n }) : anders;
      fc.pre(van <= tot);
      const jaren = countJarenTussen(van, tot);
      expect(addDuur(van, { jaren }) <= tot).toBe(true);
      expect(addDuur(van, { jaren: jaren + 1 }) > tot).toBe(true);
      if (opDeDag) expect(jaren).toBe(n);
    }),
    { seed: 2, numRuns: 500 },
  );
});
