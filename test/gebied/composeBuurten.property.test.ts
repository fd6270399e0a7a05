import { composeBuurten, createBuren } from 'buurtaanpak/gebied';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConnected } from './hulp.js';

const kaart = fc.integer({ min: 1, max: 25 }).chain((aantal) =>
  fc.record({
    eenheden: fc
      .array(
        fc.record({ inwoners: fc.integer({ min: 0, max: 1500 }), grens: fc.constantFrom('WK1', 'WK2', undefined) }),
        {
          minLength: aantal,
          maxLength: aantal,
        },
      )
      .map((rij) => rij.map((eenheid, i) => ({ code: `E${i}`, ...eenheid }))),
    buren: fc
      .array(fc.tuple(fc.nat({ max: aantal - 1 }), fc.nat({ max: aantal - 1 })), { maxLength: 60 })
      .map((paren) => createBuren(paren.map(([a, b]) => [`E${a}`, `E${b}`] as const))),
  }),
);

describe('laws of composeBuurten', () => {
  it('covers every unit once, in connected areas within one border, and keeps the inhabitants', () => {
    fc.assert(
      fc.property(kaart, ({ eenheden, buren }) => {
        const { buurten, kwaliteit } = composeBuurten(eenheden, buren, { inspanning: 5 });
        expect(buurten.flatMap((buurt) => buurt.eenheden).sort()).toEqual(eenheden.map(({ code }) => code).sort());
        const bij = new Map(eenheden.map((eenheid) => [eenheid.code, eenheid]));
        for (const buurt of buurten) {
          const leden = buurt.eenheden.map((code) => bij.get(code)!);
          expect(isConnected(buurt.eenheden, buren)).toBe(true);
          expect(new Set(leden.map(({ grens }) => grens)).size).toBe(1);
          expect(buurt.inwoners).toBe(leden.reduce((som, { inwoners }) => som + inwoners, 0));
          if (leden.some(({ inwoners }) => inwoners > 1000)) expect(buurt.status).toBe('splitsen');
        }
        expect(new Set(buurten.map(({ code }) => code)).size).toBe(buurten.length);
        expect(kwaliteit.goed + kwaliteit.teKlein + kwaliteit.teGroot).toBe(kwaliteit.aantal);
        expect(kwaliteit.aantal + kwaliteit.splitsen).toBe(buurten.length);
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
