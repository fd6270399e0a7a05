import { type Buurtenset, computeVerschilInVerschillen, type Uitkomstregel } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';

const [VOOR, NA] = [Datum.parse('2023-07-01'), Datum.parse('2029-07-01')];
const figuur = fc.integer({ min: -20, max: 20 }).map((x) => x / 4);
const kant = (minLength: number) => fc.array(figuur, { minLength, maxLength: 3 });
const paren = fc.array(fc.tuple(kant(1), kant(1)), { minLength: 4, maxLength: 6 });
const groepen = fc.array(fc.tuple(kant(2), kant(2)), { minLength: 2, maxLength: 3 });

/** Sets whose buurten changed by these figures, from the number of their set. */
function toGegevens(sets: readonly (readonly [readonly number[], readonly number[]])[]) {
  const uitkomsten: Uitkomstregel[] = [];
  const uit = sets.map((kanten, s): Buurtenset => {
    const [behandeld = [], vergelijking = []] = kanten.map((figuren, label) =>
      figuren.map((verandering, i) => {
        const buurt = `b${s}-${label}-${i}`;
        uitkomsten.push({ buurt, uitkomst: 'score', moment: VOOR, waarde: s });
        uitkomsten.push({ buurt, uitkomst: 'score', moment: NA, waarde: s + verandering });
        return buurt;
      }),
    );
    return { behandeld, vergelijking };
  });
  return { uitkomsten, sets: uit };
}

test('the interval excludes 0 precisely when p is at most alpha, whatever the sets and their order', () => {
  fc.assert(
    fc.property(fc.oneof(paren, groepen), fc.constantFrom(0.05, 0.1, 0.2), fc.boolean(), (ruw, alfa, geloot) => {
      const { uitkomsten, sets } = toGegevens(ruw);
      const vraag = { uitkomst: 'score', voor: VOOR, na: NA, alfa, geloot };
      const { toetsing, effect } = computeVerschilInVerschillen(uitkomsten, sets, vraag);
      if (effect === undefined || toetsing === undefined || 'onbepaald' in effect.interval) return;
      const { onder, boven } = effect.interval;
      // An end within rounding of 0 may fall on either side.
      if ([onder, boven].some((einde) => einde !== null && Math.abs(einde) < 1e-9)) return;
      expect((onder !== null && onder > 0) || (boven !== null && boven < 0)).toBe(toetsing.p <= alfa + 1e-12);
      const andersom = computeVerschilInVerschillen(uitkomsten.toReversed(), sets.toReversed(), vraag);
      expect(andersom.toetsing!.p).toBeCloseTo(toetsing.p, 12);
      expect(andersom.effect!.waarde).toBeCloseTo(effect.waarde, 9);
    }),
    { numRuns: runs(100), seed: 24 },
  );
});
