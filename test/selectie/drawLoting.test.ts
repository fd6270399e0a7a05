import { createHash } from 'node:crypto';
import {
  type BijnaGelijken,
  drawLoting,
  findBijnaGelijken,
  type Loting,
  listTrekkingen,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { createLeeuwarden, findEen } from './loting.js';

/** A block of near-ties made by hand. */
const maakBlok = (codes: string, plaatsen: number, quotum = 'oost') => ({
  quotum,
  plaatsen,
  deelnemers: [...codes].map((code, i) => ({ code, score: 7, gekozen: i < plaatsen })),
});

const maak = (blokken: BijnaGelijken['blokken'], eisen: BijnaGelijken['eisen'] = []): BijnaGelijken => ({
  grens: { soort: 'marge', marge: 0 },
  blokken,
  eisen,
  buitenLoting: [],
  afgevallen: [],
});

const ingeloot = (loting: Loting) => loting.blokken.map((blok) => blok.ingeloot.join('')).join(' ');

/** The upper 0.1% of chi-square, by Wilson and Hilferty. */
const grensChi2 = (vrij: number) => vrij * (1 - 2 / (9 * vrij) + 3.0902 * Math.sqrt(2 / (9 * vrij))) ** 3;

function chi2(tellingen: readonly number[], verwacht: readonly number[]): number {
  return tellingen.reduce(
    (som, aantal, i) => som + (aantal - (verwacht[i] as number)) ** 2 / (verwacht[i] as number),
    0,
  );
}

const zaden = (aantal: number) => Array.from({ length: aantal }, (_, i) => `Lotto week ${i}`);

/** The whole way from seed to draw, written again in whole numbers of any size, for a lot that was counted. */
function redo(zaad: string, blokken: readonly { plaatsen: number; codes: string[] }[], trekkingen: readonly string[]) {
  const json = JSON.stringify({ blokken: blokken.map(({ codes, plaatsen }) => ({ codes, plaatsen })), zaad });
  const tekst = `sha256:${createHash('sha256').update(json).digest('hex')}`;
  const M = 0xffffffffn;
  let h = 0x811c9dc5n;
  for (const teken of `string:${tekst}`) h = ((h ^ BigInt(teken.charCodeAt(0))) * 0x01000193n) & M;
  const s = [0, 1, 2, 3].map(() => {
    h = (h + 0x9e3779b9n) & M;
    let x = ((h ^ (h >> 16n)) * 0x21f0aaadn) & M;
    x = ((x ^ (x >> 15n)) * 0x735a2d97n) & M;
    return x ^ (x >> 15n);
  }) as [bigint, bigint, bigint, bigint];
  const rol = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & M;
  const next = () => {
    const uit = (rol((s[1] * 5n) & M, 7n) * 9n) & M;
    const t = (s[1] << 9n) & M;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rol(s[3], 11n);
    return Number(uit);
  };
  const n = trekkingen.length;
  let getal = next();
  while (getal >= 2 ** 32 - (2 ** 32 % n)) getal = next();
  return { nummer: getal % n, trekking: trekkingen[getal % n] };
}

describe('drawLoting', () => {
  it('draws as it is written down, and another program draws the same', () => {
    const trekkingen = ['AB', 'AC', 'AD', 'BC', 'BD', 'CD'];
    for (const zaad of zaden(25)) {
      const loting = drawLoting(maak([maakBlok('ABCD', 2)]), { zaad });
      const zelf = redo(zaad, [{ plaatsen: 2, codes: ['A', 'B', 'C', 'D'] }], trekkingen);
      expect([loting.nummer, ingeloot(loting)]).toEqual([zelf.nummer, zelf.trekking]);
    }
  });

  it('gives the document in full', () => {
    const gevonden = findEen({ A: 90, B: 71, C: 70, D: 69, E: 40 }, 2, [], { marge: 3 });
    expect(drawLoting(gevonden, { zaad: 'Lotto 2026-09-05: 3 11 20 24 38 41' })).toMatchInlineSnapshot(`
      {
        "blokken": [
          {
            "deelnemers": [
              {
                "code": "B",
                "gekozen": true,
                "kans": 0.3333333333333333,
                "score": 71,
              },
              {
                "code": "C",
                "gekozen": false,
                "kans": 0.3333333333333333,
                "score": 70,
              },
              {
                "code": "D",
                "gekozen": false,
                "kans": 0.3333333333333333,
                "score": 69,
              },
            ],
            "ingeloot": [
              "B",
            ],
            "plaatsen": 1,
            "quotum": "oost",
            "uitgeloot": [
              "C",
              "D",
            ],
          },
        ],
        "buitenLoting": [
          {
            "code": "A",
            "quotum": "oost",
          },
        ],
        "eisen": [],
        "grens": {
          "marge": 3,
          "soort": "marge",
        },
        "kansen": "exact",
        "methode": "sha256-xoshiro128",
        "mogelijk": 3,
        "nummer": 0,
        "soort": "loting",
        "versie": 1,
        "vingerafdruk": "sha256:c6d3af8e9b72e0a600cb5476ceec85044cbb859f78e20b46d81245ec1e4e9d3d",
        "voorrang": [
          "B",
          "D",
          "C",
        ],
        "wijze": "opgesomd",
        "zaad": "Lotto 2026-09-05: 3 11 20 24 38 41",
      }
    `);
  });

  it('gives every participant places / participants without rules, and draws all as often', () => {
    const lot = maak([maakBlok('ABCDE', 2)]);
    const verwacht = new Map(listTrekkingen(drawLoting(lot, { zaad: 'x' })).map((een) => [een.flat().join(''), 0]));
    expect(verwacht.size).toBe(10);
    const keren = new Map([...'ABCDE'].map((code) => [code, 0]));
    for (const zaad of zaden(500)) {
      const loting = drawLoting(lot, { zaad });
      expect(loting.blokken[0]?.deelnemers.every(({ kans }) => kans === 0.4)).toBe(true);
      const trekking = ingeloot(loting);
      verwacht.set(trekking, (verwacht.get(trekking) as number) + 1);
      for (const code of trekking) keren.set(code, (keren.get(code) as number) + 1);
    }
    expect(chi2([...verwacht.values()], Array(10).fill(50))).toBeLessThan(grensChi2(9));
    expect(chi2([...keren.values()], Array(5).fill(200))).toBeLessThan(grensChi2(4));
  });

  it('draws every allowed draw as often under rules, and counts the chances', () => {
    // A and B not together, and at least one of C and D: AC AD BC BD CD, over a second block that goes with the first.
    const eisen: BijnaGelijken['eisen'] = [
      { regel: 0, leden: [{ code: 'A' }, { code: 'B' }], maximaal: 1 },
      { regel: 1, leden: [{ code: 'C' }, { code: 'X' }], samen: true },
    ];
    const lot = maak([maakBlok('ABCD', 2), maakBlok('XY', 1, 'energie')], eisen);
    const eerste = drawLoting(lot, { zaad: 'x' });
    const alle = listTrekkingen(eerste).map((een) => een.map((blok) => blok.join('')).join(' '));
    expect(alle).toEqual(['AC X', 'AD Y', 'BC X', 'BD Y', 'CD X']);
    expect(eerste.mogelijk).toBe(5);
    expect(eerste.blokken.map(({ deelnemers }) => deelnemers.map(({ kans }) => kans))).toEqual([
      [0.4, 0.4, 0.6, 0.6],
      [0.6, 0.4],
    ]);
    const tellingen = new Map(alle.map((een) => [een, 0]));
    for (const zaad of zaden(500)) {
      const trekking = ingeloot(drawLoting(lot, { zaad }));
      tellingen.set(trekking, (tellingen.get(trekking) as number) + 1);
    }
    expect(chi2([...tellingen.values()], Array(5).fill(100))).toBeLessThan(grensChi2(4));
  });

  it('draws apart for seeds that differ in one sign, and for gemeenten with one seed', () => {
    const kruis = Array(9).fill(0);
    const plek = (codes: string, zaad: string) =>
      [...codes].indexOf(ingeloot(drawLoting(maak([maakBlok(codes, 1)]), { zaad })));
    for (let i = 0; i < 270; i++) kruis[3 * plek('ABC', `${i}a`) + plek('ABC', `${i}b`)]++;
    expect(chi2(kruis, Array(9).fill(30))).toBeLessThan(grensChi2(8));
    kruis.fill(0);
    for (let i = 0; i < 270; i++) kruis[3 * plek('ABC', `${i}`) + plek('DEF', `${i}`)]++;
    expect(chi2(kruis, Array(9).fill(30))).toBeLessThan(grensChi2(8));
  });

  it('does not depend on the order of scores, gebieden, blocks or participants', () => {
    const { scores, quota, opties } = createLeeuwarden();
    const gevonden = findBijnaGelijken(selectBuurten(scores, quota, opties), { marge: 0.6 });
    const anders = selectBuurten(
      Object.fromEntries(Object.entries(scores).map(([naam, rijen]) => [naam, [...rijen].reverse()])),
      quota,
      { gebieden: [...opties.gebieden].reverse() },
    );
    const zaad = 'Lotto 2026-09-05';
    const loting = drawLoting(gevonden, { zaad });
    expect(drawLoting(findBijnaGelijken(anders, { marge: 0.6 }), { zaad })).toEqual(loting);
    const omgekeerd = {
      ...gevonden,
      blokken: [...gevonden.blokken].reverse().map((blok) => ({ ...blok, deelnemers: [...blok.deelnemers].reverse() })),
    };
    expect(drawLoting(omgekeerd, { zaad })).toEqual(loting);
  });

  it('orders those drawn before the others, each order as likely', () => {
    const orden = new Map<string, number>();
    const lot = maak([maakBlok('ABC', 2)]);
    for (const zaad of zaden(360)) {
      const { voorrang, blokken } = drawLoting(lot, { zaad });
      expect([...voorrang.slice(0, 2)].sort()).toEqual(blokken[0]?.ingeloot);
      orden.set(voorrang.join(''), (orden.get(voorrang.join('')) ?? 0) + 1);
    }
    expect(orden.size).toBe(6);
    expect(chi2([...orden.values()], Array(6).fill(60))).toBeLessThan(grensChi2(5));
  });

  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

  it('shuffles when there are too many draws: exact chances without rules, counted ones under rules', () => {
    const codes = LETTERS.slice(0, 24);
    const vrij = drawLoting(maak([maakBlok(codes, 12)]), { zaad: 'x' });
    expect(vrij).toMatchObject({ wijze: 'geschud', pogingen: 1, kansen: 'exact' });
    expect(vrij.mogelijk).toBeUndefined();
    expect(vrij.blokken[0]?.deelnemers.every(({ kans }) => kans === 0.5)).toBe(true);
    expect(vrij.blokken[0]?.ingeloot).toHaveLength(12);
    // Of A, B and C at most one: among the draws that are left A is in (C(21, 11)) of (C(21, 12) + 3 C(21, 11)).
    const eisen = [{ regel: 0, leden: [{ code: 'A' }, { code: 'B' }, { code: 'C' }], maximaal: 1 }];
    const { wijze, kansen, blokken, pogingen } = drawLoting(maak([maakBlok(codes, 12)], eisen), { zaad: 'y' });
    expect([wijze, kansen]).toEqual(['geschud', 'geschat']);
    expect(pogingen).toBeGreaterThan(0);
    expect(blokken[0]?.ingeloot.filter((code) => 'ABC'.includes(code)).length).toBeLessThan(2);
    const kans = 352_716 / (293_930 + 3 * 352_716);
    expect(Math.abs((blokken[0]?.deelnemers[0]?.kans as number) - kans)).toBeLessThan(0.02);
  });

  it('refuses what cannot be drawn', () => {
    const code = (maakLot: () => unknown) => {
      try {
        maakLot();
        return undefined;
      } catch (fout) {
        const { code, bevindingen } = fout as { code: string; bevindingen: { code: string }[] };
        return [code, ...bevindingen.map((bevinding) => bevinding.code)].join(' ');
      }
    };
    const zaad = 'x';
    expect(code(() => drawLoting(maak([]), { zaad }))).toBe('selectie.loting_leeg selectie.loting_leeg');
    const nooit = [{ regel: 0, leden: [{ code: 'A' }, { code: 'B' }], maximaal: 0 }];
    expect(code(() => drawLoting(maak([maakBlok('AB', 1)], nooit), { zaad }))).toContain('selectie.loting_onmogelijk');
    expect(code(() => drawLoting(maak([maakBlok('AB', 2)]), { zaad }))).toBe(
      'kern.document_ongeldig selectie.loting_plaatsen',
    );
    expect(code(() => drawLoting(maak([maakBlok('AB', 1), maakBlok('BC', 1)]), { zaad }))).toBe(
      'kern.document_ongeldig selectie.loting_dubbel',
    );
    const vreemd = [{ regel: 0, leden: [{ code: 'Z' }], paren: [['A', 'Z'] as [string, string]], maximaal: 0 }];
    expect(code(() => drawLoting(maak([maakBlok('AB', 1)], vreemd), { zaad }))).toBe(
      'kern.document_ongeldig selectie.loting_onbekend',
    );
    for (const fout of ['', 5, undefined]) {
      expect(code(() => drawLoting(maak([maakBlok('AB', 1)]), { zaad: fout as string }))).toContain('kern.document_');
    }
    // Twelve of twenty-four, and the same twelve: two of 2,704,156.
    const leden = [...LETTERS.slice(0, 12)].map((een) => ({ code: een }));
    const streng = [{ regel: 0, leden, samen: true as const }];
    expect(code(() => drawLoting(maak([maakBlok(LETTERS.slice(0, 24), 12)], streng), { zaad }))).toContain(
      'loting_onmogelijk',
    );
  });
});
