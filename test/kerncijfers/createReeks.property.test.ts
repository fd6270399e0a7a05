import { createReeks, getKerncijfer } from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A, B, inwoners } from './reeks.js';

const INWONERS = { sleutel: 'aantal_inwoners' } as const;
const RUNS = { numRuns: 40 };
const aantal = fc.integer({ min: 0, max: 9999 });
const jaren = (min: number) => fc.array(aantal, { minLength: min, maxLength: 8 });

describe('laws of a series', () => {
  it('no line goes over a break: growth begins at the last one or after it, and the order of the tables does not matter', () => {
    const jaar = fc.record({ aantal, wijziging: fc.constantFrom(1, 1, 1, 2, 3) });
    fc.assert(
      fc.property(fc.array(jaar, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (rij, volgorde) => {
        const tabellen = rij.map(({ aantal: n, wijziging }, i) =>
          inwoners(2010 + i, { [A]: n }, wijziging as 1 | 2 | 3),
        );
        const resultaat = createReeks(tabellen, INWONERS);
        const gehusseld = tabellen
          .map((tabel) => ({ tabel, plaats: volgorde.next().value }))
          .sort((a, b) => a.plaats - b.plaats)
          .map(({ tabel }) => tabel);
        expect(createReeks(gehusseld, INWONERS).reeksen).toEqual(resultaat.reeksen);
        const [reeks] = resultaat.reeksen;
        const breuken = rij.flatMap(({ wijziging }, i) => (i > 0 && wijziging !== 1 ? [2010 + i] : []));
        expect(reeks?.breuken.map((breuk) => breuk.jaar)).toEqual(breuken);
        for (const maat of [reeks!.groei, reeks!.trend])
          if ('waarde' in maat) expect(maat.eerste).toBeGreaterThanOrEqual(breuken.at(-1) ?? 2010);
        // The code was of another area before the last change of it.
        const code = rij.map(({ wijziging }, i) => (i > 0 && wijziging === 2 ? 2010 + i : 0));
        for (const een of reeks!.jaren) expect('waarde' in een).toBe(een.jaar >= Math.max(...code));
      }),
      RUNS,
    );
  });

  it('mappings that lose nothing keep the total, and what is lost is what is missing of it', () => {
    // A part of nothing is no part: every area gets something.
    const deel = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(aantal, aantal, deel, deel, deel, (a, b, p, q, weg) => {
        const stap = (
          van: number,
          namen: readonly string[],
          naar: readonly string[],
          delen: readonly number[],
          mee: number,
        ) => ({
          van,
          naar: van + 1,
          delen: namen.flatMap((code, i) => [
            { van: code, naar: naar[0]!, aandeel: (mee * delen[i]!) / 100 },
            { van: code, naar: naar[1]!, aandeel: (mee * (100 - delen[i]!)) / 100 },
          ]),
        });
        const mee = weg / 100;
        const koppelingen = [stap(2020, [A, B], ['X', 'Y'], [p, q], 1), stap(2021, ['X', 'Y'], [A, B], [q, p], mee)];
        const { reeksen } = createReeks([inwoners(2020, { [A]: a, [B]: b })], {
          ...INWONERS,
          naar: 2022,
          koppelingen,
          minDekking: 0,
        });
        const cijfers = reeksen.flatMap((reeks) => reeks.jaren.flatMap((een) => ('waarde' in een ? [een] : [])));
        expect(cijfers.reduce((som, { waarde }) => som + waarde, 0)).toBeCloseTo(mee * (a + b), 6);
        for (const { verloren, waarde } of cijfers) if (waarde > 0) expect(verloren).toBeCloseTo(1 - mee, 9);
      }),
      RUNS,
    );
  });

  it('the trend is the line with the least squares: turned a little either way it is worse', () => {
    fc.assert(
      fc.property(jaren(3), (rij) => {
        const [reeks] = createReeks(
          rij.map((n, i) => inwoners(2010 + i, { [A]: n })),
          INWONERS,
        ).reeksen;
        const { trend } = reeks!;
        if (!('waarde' in trend)) throw new Error('no trend');
        const midden = rij.reduce((som, n) => som + n, 0) / rij.length;
        const fout = (helling: number) =>
          rij.reduce((som, n, i) => som + (n - midden - helling * (i - (rij.length - 1) / 2)) ** 2, 0);
        expect(fout(trend.waarde)).toBeLessThan(fout(trend.waarde + 0.01));
        expect(fout(trend.waarde)).toBeLessThan(fout(trend.waarde - 0.01));
      }),
      RUNS,
    );
  });

  it('figures on a line have its slope, and equal figures have none at all', () => {
    fc.assert(
      fc.property(aantal, fc.integer({ min: 0, max: 99 }), fc.integer({ min: 3, max: 8 }), (begin, helling, n) => {
        const tabellen = Array.from({ length: n }, (_, i) => inwoners(2010 + i, { [A]: begin + helling * i }));
        const { tabel } = createReeks(tabellen, INWONERS);
        expect(getKerncijfer(tabel, A, 'trend_aantal_inwoners')).toEqual({ waarde: helling });
        expect(getKerncijfer(tabel, A, 'groei_aantal_inwoners')).toEqual(
          begin === 0
            ? { reden: 'niet_van_toepassing' }
            : { waarde: expect.closeTo((100 * helling * (n - 1)) / begin, 6) },
        );
      }),
      RUNS,
    );
  });
});
