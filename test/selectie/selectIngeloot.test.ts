import { Datum } from 'buurtaanpak/kern';
import {
  createSelectiebesluit,
  drawLoting,
  explainSelectie,
  findBijnaGelijken,
  rankReserves,
  type Selectie,
  selectBuurten,
  selectIngeloot,
  verifyLoting,
  verifySelectiebesluit,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { moreThan, runs } from '../runs.js';
import { createLeeuwarden, createLotprobleem, selectEen } from './loting.js';
import { findOvertredingen } from './orakel.js';

const plaatsen = (selectie: Selectie) =>
  'gekozen' in selectie ? selectie.gekozen.map(({ code, quotum }) => `${code} ${quotum}`).sort() : selectie.uitkomst;

describe('selectIngeloot', () => {
  it('chooses exactly those drawn and those outside the lot, under every rule', () => {
    let gezien = 0;
    let anders = 0;
    for (let nummer = 0; nummer < runs(300); nummer++) {
      const probleem = createLotprobleem(2000 + nummer);
      const { scores, quota, ...opties } = probleem;
      const selectie = selectBuurten(scores, quota, { ...opties, voorrang: ['b', 'a'] });
      if (selectie.uitkomst !== 'optimaal') continue;
      const gevonden = findBijnaGelijken(selectie, { marge: 1 + (nummer % 2) });
      if (gevonden.blokken.length === 0) continue;
      const loting = drawLoting(gevonden, { zaad: `${nummer}` });
      const met = selectIngeloot(selectie, loting);
      const verwacht = [
        ...loting.buitenLoting.map(({ code, quotum }) => `${code} ${quotum}`),
        ...loting.blokken.flatMap(({ quotum, ingeloot }) => ingeloot.map((code) => `${code} ${quotum}`)),
      ];
      expect([met.uitkomst, plaatsen(met)]).toEqual(['optimaal', verwacht.sort()]);
      if (!('gekozen' in met)) continue;
      expect(findOvertredingen(probleem, new Map(met.gekozen.map(({ code, quotum }) => [code, quotum])))).toEqual([]);
      gezien++;
      if (plaatsen(selectie).toString() !== plaatsen(met).toString()) anders++;
    }
    expect([gezien > moreThan(15), anders > moreThan(8)]).toEqual([true, true]);
  });

  it('needs no more than voorrang at equal scores and quota alone', () => {
    for (let i = 0; i < 12; i++) {
      const scores = { A: 9, B: 7, C: 7, D: 7, E: 7, F: 1 };
      const selectie = selectEen(scores, 3);
      const loting = drawLoting(findBijnaGelijken(selectie), { zaad: `${i}` });
      const { voorrang } = loting;
      expect(plaatsen(selectEen(scores, 3, { voorrang }))).toEqual(plaatsen(selectIngeloot(selectie, loting)));
    }
  });

  it('goes on as a selection does: reserves, reasons and a decision that is verified', () => {
    const { scores, quota, opties } = createLeeuwarden();
    const selectie = selectBuurten(scores, quota, opties);
    const loting = drawLoting(findBijnaGelijken(selectie, { marge: 0.6 }), { zaad: 'Lotto 2026-09-05' });
    const met = selectIngeloot(selectie, loting);
    expect(plaatsen(met)).toHaveLength(12);
    const oost = loting.blokken[0];
    expect(
      rankReserves(met)[0]
        ?.reserves.slice(0, 2)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(oost?.uitgeloot);
    expect(explainSelectie(met, oost?.uitgeloot[0] as string).soort).toBe('niet_gekozen');
    const gegevens = { kenmerk: 'SB-1', datum: Datum.parse('2026-09-08'), routekaarten: {} };
    const besluit = JSON.parse(JSON.stringify(createSelectiebesluit(met, gegevens)));
    expect(verifySelectiebesluit(besluit, { scores, ...opties })).toEqual({ klopt: true, bevindingen: [] });
    expect(besluit.regels).toContainEqual({
      soort: 'vast',
      code: oost?.ingeloot[0],
      quotum: 'oost',
      motief: 'ingeloot',
    });
  });

  it('keeps the number of a quotum that asks for a range', () => {
    // Without the rule on D and E a third would fit as soon as D is out.
    const regels = [
      { soort: 'niet_samen', codes: ['D', 'E'] },
      { soort: 'niet_samen', codes: ['C', 'E'] },
    ] as const;
    const selectie = selectEen({ B: 8, C: 7.2, D: 7, E: 7.1 }, { van: 1, tot: 3 }, { regels });
    expect(plaatsen(selectie)).toEqual(['B oost', 'C oost', 'D oost']);
    const krap = selectEen({ A: 9, B: -1, C: -1.1, D: -3 }, { van: 2, tot: 3 });
    const loting = drawLoting(findBijnaGelijken(krap, { marge: 1 }), { zaad: 'x' });
    const met = selectIngeloot(krap, loting);
    expect(plaatsen(met)).toHaveLength(2);
    expect(met.invoer.opties.regels?.[0]).toEqual({ soort: 'aantal_met', aantal: 2, waar: {} });
  });

  it('refuses a lot that was changed, and one of another selection', () => {
    const selectie = selectEen({ A: 9, B: 7, C: 7 }, 2);
    const loting = drawLoting(findBijnaGelijken(selectie), { zaad: 'x' });
    const { blokken } = loting;
    const vervalst = { ...loting, blokken: blokken.map((blok) => ({ ...blok, ingeloot: blok.uitgeloot })) };
    expect(() => selectIngeloot(selectie, vervalst)).toThrow(
      expect.objectContaining({ code: 'selectie.loting_gewijzigd' }),
    );
    expect(verifyLoting(vervalst, { selectie }).klopt).toBe(false);
    const ander = selectEen({ A: 9, B: 5, C: 7 }, 2);
    expect(() => selectIngeloot(ander, loting)).toThrow(
      expect.objectContaining({ code: 'selectie.loting_andere_selectie' }),
    );
  });
});
