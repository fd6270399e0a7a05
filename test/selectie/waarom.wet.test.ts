/** Every reason is so, and none is missing: against trying all selections, with every kind of rule and objective. */
import { explainSelectie, type Oorzaak, type Regel, selectBuurten, type UitlegNietGekozen } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { listAlle } from './alleSelecties.js';
import { findBeste, type Probleem } from './orakel.js';
import { createProbleem } from './willekeurig.js';

const rangeVan = (aantal: Probleem['quota'][number]['aantal']) =>
  typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal;
const isIn = (probleem: Probleem, code: string) => findBeste(probleem)?.keuze.has(code) === true;
const isMogelijk = (probleem: Probleem, code: string) => listAlle(probleem).some(({ keuze }) => keuze.has(code));
const without = (probleem: Probleem, posities: readonly number[]): Probleem => ({
  ...probleem,
  regels: probleem.regels.filter((_, positie) => !posities.includes(positie)),
});
const withMeer = (probleem: Probleem, id: string, meer: number): Probleem => ({
  ...probleem,
  quota: probleem.quota.map((quotum) => {
    const { van, tot } = rangeVan(quotum.aantal);
    return quotum.id === id ? { ...quotum, aantal: { van: van === tot ? van + meer : van, tot: tot + meer } } : quotum;
  }),
});
const withRegel = (probleem: Probleem, positie: number, regel: Regel): Probleem => ({
  ...probleem,
  regels: probleem.regels.map((ander, r) => (r === positie ? regel : ander)),
});
const withScore = (probleem: Probleem, programma: string, code: string, erbij: number): Probleem => ({
  ...probleem,
  scores: {
    ...probleem.scores,
    [programma]: (probleem.scores[programma] ?? []).map((rij) =>
      rij.code === code && rij.score !== null ? { ...rij, score: rij.score + erbij } : rij,
    ),
  },
});

/** Small problems, of which trying everything is quick, with the explanation of every buurt. */
const gevallen = Array.from({ length: runs(5000, 400) }, (_, zaad) => createProbleem(70_000 + zaad))
  .filter(({ gebieden, quota }) => gebieden.length <= 5 && quota.length <= 2)
  .flatMap((probleem) => {
    const { scores, quota, ...opties } = probleem;
    const selectie = selectBuurten(scores, quota, opties);
    if (selectie.uitkomst !== 'optimaal') return [];
    const uitleg = probleem.gebieden.map(({ code }) => explainSelectie(selectie, code));
    return [{ probleem, uitleg }];
  });

const gezien: Record<string, number> = {};
const see = (wat: string) => {
  gezien[wat] = (gezien[wat] ?? 0) + 1;
};

function checkOorzaak(probleem: Probleem, code: string, oorzaak: Oorzaak): void {
  see(oorzaak.soort);
  if ('gevolg' in oorzaak) {
    see(`${oorzaak.soort} ${oorzaak.gevolg}`);
    const zonder =
      oorzaak.soort === 'quotum'
        ? withMeer(probleem, oorzaak.quotum, 1)
        : without(
            probleem,
            oorzaak.soort === 'regel' ? [oorzaak.positie] : oorzaak.regels.map(({ positie }) => positie),
          );
    expect(oorzaak.gevolg === 'gekozen' ? isIn(zonder, code) : isMogelijk(zonder, code)).toBe(true);
    if (oorzaak.gevolg === 'mogelijk') expect(isMogelijk(probleem, code)).toBe(false);
  }
  if (oorzaak.soort === 'regels') {
    for (const { positie } of oorzaak.regels) expect(isIn(without(probleem, [positie]), code)).toBe(false);
  }
  if (oorzaak.soort === 'score') {
    const kaal = findBeste({ ...probleem, regels: [] });
    expect(kaal?.keuze.has(code)).toBe(false);
    const houders = [...(kaal?.keuze ?? [])].filter(([, quotum]) => quotum === oorzaak.quotum).map(([ander]) => ander);
    expect(oorzaak.houders.map((een) => een.code).sort()).toEqual(houders.sort());
  }
  if (oorzaak.soort === 'gelijk') {
    const alle = listAlle(probleem);
    const beste = findBeste(probleem)?.waarden.join();
    const gelijk = alle.filter(({ waarden }) => waarden.join() === beste);
    expect(oorzaak.alle).toBe(gelijk.length <= 20);
    if (!oorzaak.alle) return;
    expect(oorzaak.selecties).toBe(gelijk.length);
    expect(oorzaak.keren).toBe(gelijk.filter(({ keuze }) => keuze.has(code)).length);
  }
}

function checkVerruimingen(probleem: Probleem, { code, verruimingen }: UitlegNietGekozen): void {
  for (const verruiming of verruimingen) {
    see(verruiming.soort);
    if (verruiming.soort === 'aantal') {
      const { tot } = rangeVan(probleem.quota.find(({ id }) => id === verruiming.quotum)!.aantal);
      for (let meer = 1; meer <= verruiming.tot - tot; meer++)
        expect(isIn(withMeer(probleem, verruiming.quotum, meer), code)).toBe(meer === verruiming.tot - tot);
      continue;
    }
    const regel = probleem.regels[verruiming.positie]!;
    if (verruiming.soort === 'hoogstens' && regel.soort === 'hoogstens_per_groep') {
      for (let hoogstens = regel.hoogstens; hoogstens <= verruiming.hoogstens; hoogstens++)
        expect(isIn(withRegel(probleem, verruiming.positie, { ...regel, hoogstens }), code)).toBe(
          hoogstens === verruiming.hoogstens,
        );
    }
    if (verruiming.soort === 'toelaten' && regel.soort === 'uitgesloten') {
      const codes = regel.codes.filter((ander) => ander !== code);
      expect(isIn(withRegel(probleem, verruiming.positie, { ...regel, codes }), code)).toBe(true);
    }
    if (verruiming.soort === 'zonder_regel') expect(isIn(without(probleem, [verruiming.positie]), code)).toBe(true);
  }
}

describe('explainSelectie, against trying all selections', () => {
  it('names every rule that alone keeps a buurt out, and nothing that does not', () => {
    for (const { probleem, uitleg: alle } of gevallen) {
      for (const uitleg of alle) {
        if (uitleg.soort === 'gekozen') continue;
        const { code } = uitleg;
        for (const oorzaak of uitleg.oorzaken) checkOorzaak(probleem, code, oorzaak);
        checkVerruimingen(probleem, uitleg);
        const genoemd = uitleg.oorzaken.flatMap((oorzaak) =>
          oorzaak.soort === 'regel' && oorzaak.gevolg === 'gekozen' ? [oorzaak.positie] : [],
        );
        probleem.regels.forEach((_, positie) => {
          expect(isIn(without(probleem, [positie]), code)).toBe(genoemd.includes(positie));
        });
      }
    }
    expect(Object.keys(gezien)).toEqual(
      expect.arrayContaining([
        ...['regel', 'regel gekozen', 'regel mogelijk', 'quotum', 'quotum gekozen', 'quotum mogelijk'],
        ...['score', 'gelijk', 'aantal', 'hoogstens', 'toelaten', 'zonder_regel'],
      ]),
    );
  });

  it('gives the smallest rise of a score, for any programme', () => {
    let keer = 0;
    for (const { probleem, uitleg: alle } of gevallen) {
      if (probleem.doel.soort !== 'totaal') continue;
      const programmas = [...new Set(probleem.quota.map(({ programma }) => programma))];
      for (const uitleg of alle) {
        if (uitleg.soort === 'gekozen') continue;
        const { code, stijging } = uitleg;
        // All scores are whole numbers, and weights at most 2: a rise is a whole or half number of points, but for a unit.
        for (const programma of programmas)
          expect(isIn(withScore(probleem, programma, code, (stijging?.punten ?? 900) - 0.2), code)).toBe(false);
        if (stijging === undefined) continue;
        expect(isIn(withScore(probleem, stijging.programma, code, stijging.punten + 0.2), code)).toBe(true);
        keer++;
      }
    }
    expect(keer).toBeGreaterThan(15);
  });

  it('gives what a chosen buurt can lose, whatever the objective, and nothing only when it never falls out', () => {
    const keer: Record<string, number> = {};
    for (const { probleem, uitleg: alle } of gevallen) {
      for (const uitleg of alle) {
        if (uitleg.soort !== 'gekozen') continue;
        const { code, programma } = uitleg.buurt;
        const { speling } = uitleg;
        if (speling === undefined) {
          expect(isIn(withScore(probleem, programma, code, -900), code)).toBe(true);
          continue;
        }
        expect(isIn(withScore(probleem, programma, code, -speling - 0.2), code)).toBe(false);
        if (speling > 0) expect(isIn(withScore(probleem, programma, code, -speling + 0.2), code)).toBe(true);
        keer[probleem.doel.soort] = (keer[probleem.doel.soort] ?? 0) + 1;
        if (uitleg.gelijk !== undefined) {
          keer.gelijk = (keer.gelijk ?? 0) + 1;
          checkOorzaak(probleem, code, { soort: 'gelijk', ...uitleg.gelijk });
        }
      }
    }
    expect(Object.keys(keer).sort()).toEqual(['gelijk', 'hoogste_minimum', 'lexicografisch', 'totaal']);
  });
});
