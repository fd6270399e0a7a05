import { listKerncijfers, readKerncijfers } from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { readWerkmap } from './data.js';

const cel = fc.oneof(fc.nat({ max: 9999 }).map(String), fc.constantFrom('.', '', '1,5', '-99997', 'x', '12a', '1.000'));
const rijen = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 20 }).chain((nummers) =>
  fc.tuple(
    ...nummers.map((nummer) =>
      fc.record({
        gwb_code_10: fc.constant(`BU008020${String(nummer).padStart(2, '0')}`),
        a_inw: cel,
        p_koopw: cel,
        g_hhgro: cel,
      }),
    ),
  ),
);

describe('laws of reading', () => {
  it('does not mind the order of the rows, nor writes in them', () => {
    fc.assert(
      fc.property(rijen, fc.nat(), (rows, schuif) => {
        const anders = rows.map((_, i) => rows[(i + schuif) % rows.length]);
        const a = readKerncijfers(deepFreeze(rows), { jaar: 2024 });
        const b = readKerncijfers(anders, { jaar: 2024 });
        expect(b.tabel).toEqual(a.tabel);
        expect(b.bevindingen.length).toBe(a.bevindingen.length);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('has in every cell either a finite number or a reason', () => {
    fc.assert(
      fc.property(rijen, (rows) => {
        for (const { kerncijfers } of listKerncijfers(readKerncijfers(rows, { jaar: 2024 }).tabel)) {
          for (const cijfer of Object.values(kerncijfers)) {
            expect('waarde' in cijfer ? Number.isFinite(cijfer.waarde) : typeof cijfer.reden).toBe(
              'waarde' in cijfer ? true : 'string',
            );
          }
        }
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('reads the published rows the same in reverse', () => {
    const rows = readWerkmap();
    expect(readKerncijfers([...rows].reverse(), { jaar: 2024 }).tabel).toEqual(
      readKerncijfers(rows, { jaar: 2024 }).tabel,
    );
  });
});
