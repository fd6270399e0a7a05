import {
  type BijnaGelijken,
  drawLoting,
  findBijnaGelijken,
  listTrekkingen,
  type SelectieGevonden,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { moreThan, runs } from '../runs.js';
import { createLotprobleem } from './loting.js';
import { findOvertredingen, getWaarden, scoreVan } from './orakel.js';

/** All ways to take some of a list. */
function* takeSome<T>(rij: readonly T[], aantal: number): Generator<T[]> {
  if (aantal === 0) yield [];
  else
    for (const [i, eerste] of rij.entries())
      for (const rest of takeSome(rij.slice(i + 1), aantal - 1)) yield [eerste, ...rest];
}

/** Every way to deal out the places of all blocks. */
function* takeAlle(blokken: BijnaGelijken['blokken']): Generator<string[][]> {
  const [eerste, ...rest] = blokken;
  if (eerste === undefined) yield [];
  else
    for (const deel of takeSome(eerste.deelnemers.map(({ code }) => code).sort(), eerste.plaatsen))
      for (const ander of takeAlle(rest)) yield [deel, ...ander];
}

const parenVan = (buren: readonly (readonly [string, string])[], codes: ReadonlySet<string>) =>
  new Set(buren.filter(([a, b]) => a !== b && codes.has(a) && codes.has(b)).map((paar) => [...paar].sort().join()))
    .size;

describe('listTrekkingen', () => {
  it('gives exactly the draws that the rules allow, as trying everything finds them', () => {
    let metLoting = 0;
    let metEisen = 0;
    let meeste = 0;
    for (let nummer = 0; nummer < runs(400); nummer++) {
      const probleem = createLotprobleem(nummer);
      const { scores, quota, ...opties } = probleem;
      const selectie = selectBuurten(scores, quota, opties);
      if (selectie.uitkomst !== 'optimaal') continue;
      const gevonden = findBijnaGelijken(selectie, { marge: nummer % 3 });
      if (gevonden.blokken.length === 0) continue;
      metLoting++;
      const loting = drawLoting(gevonden, { zaad: 'x' });
      const bonus = probleem.regels.some((regel) => regel.soort === 'liever_aangrenzend' && regel.bonus > 0);
      const nu = parenVan(probleem.buren, new Set(selectie.gekozen.map(({ code }) => code)));
      const goed = [...takeAlle(gevonden.blokken)].filter((trekking) => {
        const keuze = new Map(gevonden.buitenLoting.map(({ code, quotum }) => [code, quotum]));
        trekking.forEach((codes, b) => {
          for (const code of codes) keuze.set(code, gevonden.blokken[b]?.quotum as string);
        });
        if (bonus && parenVan(probleem.buren, new Set(keuze.keys())) < nu) return false;
        return findOvertredingen(probleem, keuze).length === 0;
      });
      expect(listTrekkingen(loting)).toEqual(goed);
      expect(loting.mogelijk).toBe(goed.length);
      if (gevonden.eisen.length > 0) metEisen++;
      meeste = Math.max(meeste, goed.length);
      const kansen = loting.blokken.flatMap(({ deelnemers }) => deelnemers.map(({ code, kans }) => [code, kans]));
      for (const [code, kans] of kansen) {
        expect(kans).toBe(goed.filter((een) => een.flat().includes(code as string)).length / goed.length);
        // Who takes part can be drawn, and can be passed over.
        expect(kans).toBeGreaterThan(0);
        expect(kans).toBeLessThan(1);
      }
    }
    expect(meeste).toBeGreaterThan(moreThan(12));
    expect([metLoting > moreThan(20), metEisen > moreThan(10)]).toEqual([true, true]);
  });

  it('leaves out nobody who could change places with an equal', () => {
    let ruil = 0;
    for (let nummer = 0; nummer < runs(150); nummer++) {
      const probleem = createLotprobleem(1000 + nummer);
      const { scores, quota, ...opties } = probleem;
      const selectie = selectBuurten(scores, quota, opties);
      if (selectie.uitkomst !== 'optimaal') continue;
      const { gekozen } = selectie as SelectieGevonden;
      const keuze = new Map(gekozen.map(({ code, quotum }) => [code, quotum]));
      const erin = new Set(
        findBijnaGelijken(selectie).blokken.flatMap(({ deelnemers }) => deelnemers.map(({ code }) => code)),
      );
      for (const { code, quotum: id, score } of gekozen) {
        const quotum = quota.find((een) => een.id === id) as (typeof quota)[number];
        for (const { code: ander } of probleem.gebieden) {
          if (keuze.has(ander) || scoreVan(probleem, ander, quotum) !== score) continue;
          const anders = new Map(keuze);
          anders.delete(code);
          anders.set(ander, id);
          if (findOvertredingen(probleem, anders).length > 0) continue;
          if (getWaarden(probleem, anders).join() !== getWaarden(probleem, keuze).join()) continue;
          ruil++;
          expect([erin.has(code), erin.has(ander)]).toContain(true);
        }
      }
    }
    expect(ruil).toBeGreaterThan(moreThan(20));
  });

  it('gives a sample by the same rules when there are too many draws', () => {
    const letters = [...'ABCDEFGH'];
    const lot: BijnaGelijken = {
      grens: { soort: 'marge', marge: 0 },
      blokken: [
        { quotum: 'q', plaatsen: 4, deelnemers: letters.map((code, i) => ({ code, score: 7, gekozen: i < 4 })) },
      ],
      eisen: [{ regel: 0, leden: [{ code: 'A' }, { code: 'B' }], maximaal: 1 }],
      buitenLoting: [],
      afgevallen: [],
    };
    const loting = { ...drawLoting(lot, { zaad: 'x' }), wijze: 'geschud' as const };
    const steekproef = listTrekkingen(loting, { aantal: 300, zaad: 1 });
    expect(steekproef).toHaveLength(300);
    expect(steekproef.every(([een]) => een?.length === 4 && !(een.includes('A') && een.includes('B')))).toBe(true);
    expect(listTrekkingen(loting, { aantal: 300, zaad: 1 })).toEqual(steekproef);
    expect(listTrekkingen(loting, { aantal: 300 })).not.toEqual(steekproef);
    expect(() => listTrekkingen(loting, { aantal: 0 })).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
    const leeg = { ...loting, eisen: Array(800).fill({ regel: 0, leden: [{ code: 'A' }], minimaal: 2 }) };
    expect(listTrekkingen(leeg, { aantal: 3 })).toEqual([]);
  });
});
