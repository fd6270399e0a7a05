import { createToeval } from 'buurtaanpak/kern';
import { selectBuurten } from 'buurtaanpak/selectie';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createProbleem } from './willekeurig.js';

const zaad = fc.integer({ min: 0, max: 1_000_000 });
const SEED = { seed: 20_260_301, numRuns: 150 };
const select = ({ scores, quota, ...opties }: ReturnType<typeof createProbleem>) =>
  selectBuurten(scores, quota, opties);
const core = (selectie: ReturnType<typeof select>) =>
  'gekozen' in selectie
    ? [selectie.gekozen, selectie.bewijs.doelwaarde, selectie.bewijs.gelijkspel]
    : selectie.uitkomst;

describe('laws of a selection', () => {
  it('does not depend on the order of scores, gebieden, neighbours or rules', () => {
    fc.assert(
      fc.property(zaad, (nummer) => {
        const probleem = createProbleem(nummer);
        const { shuffle } = createToeval(nummer);
        const anders = {
          ...probleem,
          scores: Object.fromEntries(Object.entries(probleem.scores).map(([naam, rijen]) => [naam, shuffle(rijen)])),
          gebieden: shuffle(probleem.gebieden),
          buren: shuffle(probleem.buren).map(([a, b]) => [b, a] as const),
          regels: shuffle(probleem.regels),
        };
        return JSON.stringify(core(select(anders))) === JSON.stringify(core(select(probleem)));
      }),
      SEED,
    );
  });

  it('keeps a chosen buurt when its score rises, under the objective totaal', () => {
    fc.assert(
      fc.property(zaad, fc.integer({ min: 1, max: 9 }), (nummer, erbij) => {
        const probleem = createProbleem(nummer);
        const selectie = select(probleem);
        if (!('gekozen' in selectie) || probleem.doel.soort !== 'totaal') return true;
        return selectie.gekozen.every(({ code, programma }) => {
          const rijen = (probleem.scores[programma] ?? []).map((rij) =>
            rij.code === code ? { code, score: (rij.score ?? 0) + erbij } : rij,
          );
          const hoger = select({ ...probleem, scores: { ...probleem.scores, [programma]: rijen } });
          return 'gekozen' in hoger && hoger.gekozen.some((buurt) => buurt.code === code);
        });
      }),
      SEED,
    );
  });

  it('is never better with a rule more', () => {
    fc.assert(
      fc.property(zaad, (nummer) => {
        const probleem = createProbleem(nummer);
        const met = select(probleem);
        if (!('gekozen' in met)) return true;
        const regels = probleem.regels.filter(({ soort }) => soort === 'liever_aangrenzend');
        const zonder = select({ ...probleem, regels });
        return 'gekozen' in zonder && zonder.bewijs.doelwaarde >= met.bewijs.doelwaarde;
      }),
      SEED,
    );
  });

  it('chooses the same when every score is doubled', () => {
    fc.assert(
      fc.property(zaad, (nummer) => {
        const probleem = createProbleem(nummer);
        if (probleem.regels.some(({ soort }) => soort === 'minimumscore' || soort === 'liever_aangrenzend'))
          return true;
        const scores = Object.fromEntries(
          Object.entries(probleem.scores).map(([naam, rijen]) => [
            naam,
            rijen.map(({ code, score }) => ({ code, score: score === null ? null : 2 * score })),
          ]),
        );
        const codes = (selectie: ReturnType<typeof select>) =>
          'gekozen' in selectie
            ? selectie.gekozen.map(({ code, quotum }) => `${code} ${quotum}`).join()
            : selectie.uitkomst;
        return codes(select({ ...probleem, scores })) === codes(select(probleem));
      }),
      SEED,
    );
  });
});
