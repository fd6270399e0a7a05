import { drawLoting, findBijnaGelijken, Loting } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { selectEen } from './loting.js';

describe('Loting', () => {
  const loting = drawLoting(findBijnaGelijken(selectEen({ A: 9, B: 7, C: 7 }, 2)), { zaad: 'x' });

  it('survives JSON unchanged', () => {
    expect(Loting.parse(JSON.parse(JSON.stringify(loting)))).toEqual(loting);
  });

  it('refuses a buurt that takes part twice, and places for everybody', () => {
    const { success, ...rest } = Loting.safeParse({
      ...loting,
      blokken: [...loting.blokken, ...loting.blokken.map((blok) => ({ ...blok, plaatsen: 2 }))],
    });
    expect(success).toBe(false);
    expect('error' in rest && rest.error.bevindingen.map(({ code }) => code)).toEqual([
      'selectie.loting_dubbel',
      'selectie.loting_dubbel',
      'selectie.loting_plaatsen',
    ]);
  });

  it('refuses more buurten than can take part', () => {
    const [blok] = loting.blokken;
    const deelnemers = Array.from({ length: 501 }, (_, i) => ({ code: `b${i}`, score: 7, gekozen: false, kans: 0.5 }));
    const gelezen = Loting.safeParse({ ...loting, blokken: [{ ...blok, deelnemers }] });
    expect('error' in gelezen && gelezen.error.bevindingen.map(({ code, params }) => [code, params])).toEqual([
      ['selectie.loting_te_veel', { aantal: 501, hoogstens: 500 }],
    ]);
  });
});
