import { replaceBuurt, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { findBeste, findOvertredingen, getWaarden, type Keuze, type Probleem } from './orakel.js';
import { createProbleem } from './willekeurig.js';

const totaal = (probleem: Probleem, keuze: Keuze) => getWaarden(probleem, keuze)[0] as number;

const select = ({ scores, quota, ...opties }: Probleem) => selectBuurten(scores, quota, opties);

const withRegel = (probleem: Probleem, regel: Probleem['regels'][number]): Probleem => ({
  ...probleem,
  regels: [...probleem.regels, regel],
});

/** A rule that a buurt is chosen lapses when it is replaced. */
const withoutVast = (probleem: Probleem, code: string): Probleem => ({
  ...probleem,
  regels: probleem.regels.filter((regel) => regel.soort !== 'vast' || regel.code !== code),
});

/** Random problems with the objective `totaal` that have a selection. */
const problemen = Array.from({ length: 150 }, (_, zaad) => createProbleem(5000 + zaad)).filter(
  (probleem) => probleem.doel.soort === 'totaal' && select(probleem).uitkomst === 'optimaal',
);

describe('replaceBuurt', () => {
  /** The best choice that keeps as many as it can, by trying everything. */
  const findKleinst = (probleem: Probleem, voor: Keuze) => {
    const codes = probleem.gebieden.map(({ code }) => code).sort();
    const keuze = new Map<string, string>();
    let best: readonly [number, number] | undefined;
    const tryFrom = (c: number) => {
      const code = codes[c];
      if (code === undefined) {
        if (findOvertredingen(probleem, keuze).length > 0) return;
        const behouden = [...keuze].filter(([een, quotum]) => voor.get(een) === quotum).length;
        const waarde = totaal(probleem, keuze);
        if (best === undefined || behouden > best[0] || (behouden === best[0] && waarde > best[1])) {
          best = [behouden, waarde];
        }
        return;
      }
      for (const { id } of probleem.quota) {
        keuze.set(code, id);
        tryFrom(c + 1);
        keuze.delete(code);
      }
      tryFrom(c + 1);
    };
    tryFrom(0);
    return best;
  };

  it('changes as little as possible, or whatever is best, as trying everything does', () => {
    let gezien = 0;
    for (const probleem of problemen.filter(({ gebieden }) => gebieden.length < 7).slice(0, 25)) {
      const selectie = select(probleem);
      if (selectie.uitkomst !== 'optimaal') continue;
      const keuze = new Map(selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
      for (const code of keuze.keys()) {
        const zonder = withRegel(withoutVast(probleem, code), { soort: 'uitgesloten', codes: [code], motief: 'proef' });
        const kleinst = findKleinst(zonder, keuze);
        const vrij = findBeste(zonder);
        const vervanging = replaceBuurt(selectie, code);
        const nu = totaal(probleem, keuze);
        if (kleinst === undefined) {
          expect(vervanging).not.toHaveProperty('kleinst');
          expect(vervanging).not.toHaveProperty('vrij');
          continue;
        }
        expect(vervanging.kleinst).toMatchObject({ behouden: kleinst[0], kosten: [nu - kleinst[1]], optimaal: true });
        expect(vervanging.vrij?.kosten).toEqual([nu - (vrij?.waarden[0] as number)]);
        gezien++;
      }
    }
    expect(gezien).toBeGreaterThan(20);
  });

  it('refuses a buurt that was not chosen', () => {
    const scores = {
      p: [
        { code: 'A', score: 1 },
        { code: 'B', score: 2 },
      ],
    };
    const selectie = selectBuurten(scores, [{ id: 'q', programma: 'p', aantal: 1 }]);
    expect(() => replaceBuurt(selectie, 'A')).toThrow('selectie.niet_gekozen');
  });
});
