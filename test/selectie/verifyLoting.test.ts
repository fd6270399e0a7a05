import {
  analyseSelectie,
  drawLoting,
  findBijnaGelijken,
  Loting,
  selectBuurten,
  verifyLoting,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { createLeeuwarden, selectEen, toRijen } from './loting.js';

const paden = (document: unknown, options?: Parameters<typeof verifyLoting>[1]) =>
  verifyLoting(document, options).bevindingen.map(({ pad }) => pad.join('.'));

describe('verifyLoting', () => {
  const { scores, quota, opties } = createLeeuwarden();
  const selectie = selectBuurten(scores, quota, opties);
  const loting = drawLoting(findBijnaGelijken(selectie, { marge: 0.6 }), { zaad: 'Lotto 2026-09-05' });

  it('draws the same again, also from JSON', () => {
    expect(verifyLoting(loting, { selectie })).toEqual({ klopt: true, bevindingen: [] });
    expect(verifyLoting(JSON.parse(JSON.stringify(loting)), { selectie }).klopt).toBe(true);
  });

  it('says that it cannot see who was to take part without the selection', () => {
    const { klopt, bevindingen } = verifyLoting(loting);
    expect(klopt).toBe(true);
    expect(bevindingen.map(({ code, ernst }) => `${code} ${ernst}`)).toEqual(['selectie.loting_zonder_selectie info']);
  });

  it('sees every change of one value', () => {
    const plekken: (readonly (string | number)[])[] = [];
    const walk = (waarde: unknown, pad: readonly (string | number)[]) => {
      if (typeof waarde !== 'object' || waarde === null) plekken.push(pad);
      else
        for (const [naam, deel] of Object.entries(waarde))
          walk(deel, [...pad, Array.isArray(waarde) ? Number(naam) : naam]);
    };
    walk(loting, []);
    expect(plekken.length).toBeGreaterThan(70);
    for (const pad of plekken) {
      const kopie = JSON.parse(JSON.stringify(loting));
      const ouder = pad.slice(0, -1).reduce((deel, stap) => deel[stap], kopie);
      const laatste = pad.at(-1) as string;
      const was = ouder[laatste];
      ouder[laatste] = typeof was === 'number' ? was + 1 : typeof was === 'boolean' ? !was : `${was}0`;
      const gezien = Loting.safeParse(kopie).success ? verifyLoting(kopie, { selectie }).klopt : false;
      expect([pad.join('.'), gezien]).toEqual([pad.join('.'), false]);
    }
  });

  it('names a change by its place, also when the fingerprint was made anew', () => {
    const anders = JSON.parse(JSON.stringify(loting));
    anders.blokken[0].deelnemers[0].kans /= 2;
    anders.mogelijk = 1;
    expect(paden(anders, { selectie })).toEqual(['vingerafdruk', 'blokken.0.deelnemers.0.kans', 'mogelijk']);
    const gevonden = findBijnaGelijken(selectie, { marge: 0.6 });
    const zonder = drawLoting({ ...gevonden, blokken: gevonden.blokken.slice(1) }, { zaad: loting.zaad });
    expect(verifyLoting(zonder).klopt).toBe(true);
    expect(paden(zonder, { selectie })).toContain('blokken.2');
  });

  it('sees that nothing had to be drawn', () => {
    const gelijk = selectEen({ A: 9, B: 7, C: 7 }, 2);
    const lot = drawLoting(findBijnaGelijken(gelijk), { zaad: 'x' });
    expect(paden(lot, { selectie: selectEen({ A: 9, B: 7, C: 6 }, 2) })).toEqual(['blokken.0']);
  });

  it('finds coin tosses again from the same analysis', () => {
    const codes = ['A', 'B', 'C'];
    const trekkingen = [
      [9, 8, 7],
      [9, 7, 8],
    ].map((rij) => ({ codes, scores: Float64Array.from(rij) }));
    const vraag = [{ id: 'oost', programma: 'oost', aantal: 2 }];
    const analyse = analyseSelectie({ oost: trekkingen }, vraag);
    const basis = selectBuurten({ oost: toRijen({ A: 9, B: 7.6, C: 7.5 }) }, vraag);
    const lot = drawLoting(findBijnaGelijken(basis, { analyse }), { zaad: 'x' });
    expect(lot.blokken[0]?.deelnemers.map(({ code }) => code)).toEqual(['B', 'C']);
    expect(verifyLoting(lot, { selectie: basis, analyse })).toEqual({ klopt: true, bevindingen: [] });
    expect(verifyLoting(lot, { selectie: basis }).bevindingen).toHaveLength(1);
  });

  it('refuses what is no lot', () => {
    expect(() => verifyLoting({})).toThrow(expect.objectContaining({ code: 'kern.document_ongeldig' }));
  });
});
