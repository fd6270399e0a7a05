import { splitBuurten } from 'buurtaanpak/gebied';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { isVierkantVerbonden } from './vierkanten.js';

const toCode = (x: number, y: number) => `E${2300 + x}N${5800 + y}`;

const vierkanten = fc
  .uniqueArray(fc.record({ x: fc.nat({ max: 9 }), y: fc.nat({ max: 9 }), inwoners: fc.nat({ max: 400 }) }), {
    selector: ({ x, y }) => toCode(x, y),
    minLength: 1,
    maxLength: 40,
  })
  .map((rij) => rij.map(({ x, y, inwoners }) => ({ code: toCode(x, y), inwoners, buurt: 'A' })));

/** All ways to divide a few squares over connected parts: the most of their people that can live in parts within the band. */
function findBeste(rij: readonly { code: string; inwoners: number }[], min: number, max: number): number {
  let beste = 0;
  const place = (i: number, delen: readonly (readonly (typeof rij)[number][])[]): void => {
    const eigen = rij[i];
    if (eigen !== undefined) {
      delen.forEach((deel, d) => {
        place(i + 1, delen.with(d, [...deel, eigen]));
      });
      place(i + 1, [...delen, [eigen]]);
      return;
    }
    const sommen = delen.map((deel) => deel.reduce((som, { inwoners }) => som + inwoners, 0));
    const goed = sommen.reduce((som, aantal) => (aantal >= min && aantal <= max ? som + aantal : som), 0);
    if (goed > beste && delen.every((deel) => isVierkantVerbonden(deel.map(({ code }) => code)))) beste = goed;
  };
  place(0, []);
  return beste;
}

describe('laws of splitBuurten', () => {
  it('puts every square in one connected part, and keeps the inhabitants', () => {
    fc.assert(
      fc.property(vierkanten, fc.integer({ min: 1001, max: 8000 }), (rij, inwoners) => {
        const { eenheden, delen, kwaliteit } = splitBuurten([{ code: 'A', inwoners }], rij, {
          inspanning: 2,
          minDekking: 0,
        });
        expect(eenheden.reduce((som, een) => som + een.inwoners, 0)).toBe(inwoners);
        if (delen.length === 0) {
          expect(kwaliteit.teSplitsen).toHaveLength(1);
          return;
        }
        expect(delen.flatMap((deel) => deel.vierkanten).sort()).toEqual(rij.map(({ code }) => code).sort());
        for (const deel of delen) expect(isVierkantVerbonden(deel.vierkanten)).toBe(true);
        const goed = delen.filter((deel) => deel.inwoners >= 500 && deel.inwoners <= 1000);
        expect(delen.filter(({ status }) => status === 'goed')).toEqual(goed);
        expect(kwaliteit.aandeelInwonersGoed).toBe(goed.reduce((som, deel) => som + deel.inwoners, 0) / inwoners);
        if (goed.length === delen.length) {
          expect(delen.length).toBeGreaterThanOrEqual(Math.ceil(inwoners / 1000));
          expect(delen.length).toBeLessThanOrEqual(Math.floor(inwoners / 500));
        }
      }),
      { numRuns: runs(1000, 100), seed: 1 },
    );
  });

  it('brings as many people into the band as any division of a few squares can, but for one in fifty', () => {
    const klein = fc
      .array(fc.integer({ min: 0, max: 700 }), { minLength: 3, maxLength: 8 })
      .filter((aantallen) => aantallen.reduce((som, aantal) => som + aantal, 0) > 1000);
    const aandelen = fc.sample(klein, { numRuns: runs(400, 60), seed: 1 }).map((aantallen) => {
      const rij = aantallen.map((inwoners, i) => ({
        code: toCode((i % 3) * 2, Math.floor(i / 3) * 2),
        inwoners,
        buurt: 'A',
      }));
      const inwoners = aantallen.reduce((som, aantal) => som + aantal, 0);
      const goed = splitBuurten([{ code: 'A', inwoners }], rij).kwaliteit.aandeelInwonersGoed * inwoners;
      const beste = findBeste(rij, 500, 1000);
      return beste === 0 ? 1 : Math.round(goed) / beste;
    });
    expect(Math.max(...aandelen)).toBe(1);
    expect(aandelen.filter((aandeel) => aandeel === 1).length).toBeGreaterThanOrEqual(0.98 * aandelen.length);
  });
});
