import { countVerdelingen, type Quotumkandidaten } from 'buurtaanpak/selectie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';

/** Every way to fill the places, one after the other: for each buurt no quotum, or one that could take it. */
function countAlles(quota: readonly Quotumkandidaten[]) {
  const codes = [...new Set(quota.flatMap(({ kandidaten }) => kandidaten))];
  const verzamelingen = new Set<string>();
  let toewijzingen = 0;
  const gevuld = quota.map(() => 0);
  const walk = (c: number, gekozen: readonly string[]): void => {
    const code = codes[c];
    if (code === undefined) {
      const past = quota.every(({ aantal }, q) => {
        const { van, tot } = typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal;
        return gevuld[q]! >= van && gevuld[q]! <= tot;
      });
      if (past) {
        toewijzingen++;
        verzamelingen.add(gekozen.join());
      }
      return;
    }
    walk(c + 1, gekozen);
    for (const [q, { kandidaten }] of quota.entries()) {
      if (!kandidaten.includes(code)) continue;
      gevuld[q]!++;
      walk(c + 1, [...gekozen, code]);
      gevuld[q]!--;
    }
  };
  walk(0, []);
  return { toewijzingen: String(toewijzingen), verzamelingen: String(verzamelingen.size) };
}

const quotaArb = fc
  .array(
    fc.record({
      aantal: fc.oneof(
        fc.nat(3),
        fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => ({ van: Math.min(a, b), tot: Math.max(a, b) })),
      ),
      kandidaten: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'), { maxLength: 7 }),
    }),
    { maxLength: 4 },
  )
  .map((rijen) => rijen.map((rij, q) => ({ id: `q${q}`, ...rij })));

test('is what trying everything gives', () => {
  fc.assert(
    fc.property(quotaArb, (quota) => {
      expect(countVerdelingen(quota)).toMatchObject(countAlles(quota));
    }),
    { seed: 23, numRuns: runs(2000, 200) },
  );
});

test('does not depend on the order of quota and buurten', () => {
  fc.assert(
    fc.property(quotaArb, (quota) => {
      const anders = quota.toReversed().map((een) => ({ ...een, kandidaten: een.kandidaten.toReversed() }));
      expect(countVerdelingen(anders)).toEqual(countVerdelingen(quota));
    }),
    { seed: 23, numRuns: runs(1000, 100) },
  );
});
