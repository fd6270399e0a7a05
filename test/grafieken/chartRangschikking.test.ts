import { chartRangschikking } from 'buurtaanpak/grafieken';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { draw } from './tekenen.js';
import { toKolommen } from './toKolommen.js';

const criteria = Array.from({ length: 10 }, (_, i) => ({ id: `c${i}`, naam: `Criterium ${i}` }));

const scores = (aantal: number, delen: number) => ({
  ...toKolommen(
    Array.from({ length: aantal }, (_, b) => ({
      code: `BU${b}`,
      naam: b % 10 === 3 ? 'Dubbele naam' : `Buurt met een naam ${b}`,
      score: (aantal - b) / aantal,
      rang: b + 1,
      bijdragen: Object.fromEntries(
        criteria
          .slice(0, delen)
          .map(({ id }, i) => [id, ((aantal - b) / aantal) * (i + 1) * (2 / (delen * (delen + 1)))]),
      ),
    })),
  ),
  routekaart: { criteria: criteria.slice(0, delen) },
});

const values = (grafiek: Grafiek) => (grafiek.spec.data as { values: Record<string, unknown>[] }).values;

describe('chartRangschikking', () => {
  test('the parts of a bar add up to the score, also with criteria taken together', () => {
    const grafiek = chartRangschikking(scores(20, 10), { gekozen: ['BU1'] });
    for (let plaats = 0; plaats < 20; plaats += 1) {
      const delen = values(grafiek).filter((een) => een.plaats === plaats);
      expect(delen).toHaveLength(7);
      expect(delen.reduce((som, { bijdrage }) => som + Number(bijdrage), 0)).toBeCloseTo(Number(delen[0]?.score), 12);
    }
    expect(new Set(values(grafiek).map(({ criterium }) => criterium))).toContain('overige criteria');
    expect(grafiek.alternatief).toBe(
      'Staafdiagram van 20 buurten. De hoogste scores hebben Buurt met een naam 0: 1,000, Buurt met een naam 1: 0,950 en Buurt met een naam 2: 0,900. Een stip staat voor een gekozen buurt.',
    );
  });

  test('one buurt is one, a buurt without a name has its code, a criterion without points adds nothing', () => {
    const grafiek = chartRangschikking({
      ...toKolommen([{ code: 'BU1', naam: ' ', score: 0.5, rang: 1, bijdragen: { c1: 0.5 } }]),
      routekaart: { criteria: criteria.slice(0, 2) },
    });
    expect(grafiek.alternatief).toBe('Staafdiagram van 1 buurt. De hoogste score heeft BU1: 0,500.');
    expect(values(grafiek).map(({ buurt, criterium, bijdrage }) => [buurt, criterium, bijdrage])).toEqual([
      ['BU1', 'Criterium 0', 0],
      ['BU1', 'Criterium 1', 0.5],
    ]);
  });

  test('a buurt without a score is not shown, and its row takes nothing from the others', () => {
    const { buurten, criteria: kolommen } = toKolommen([
      { code: 'A', naam: 'A', score: 0.5, rang: 1, bijdragen: { c1: 0.5 } },
      { code: 'B', naam: 'B', score: 0, rang: 2, bijdragen: {} },
    ]);
    const zonder = buurten.map((een) => (een.code === 'B' ? { ...een, score: null, rang: null } : een));
    const vorm = { criteria: kolommen, routekaart: { criteria: criteria.slice(1, 2) } };
    const grafiek = chartRangschikking({ ...vorm, buurten: zonder });
    expect(values(grafiek).map(({ buurt, bijdrage }) => [buurt, bijdrage])).toEqual([['A', 0.5]]);
    expect(grafiek.alternatief).toBe('Staafdiagram van 1 buurt. De hoogste score heeft A: 0,500.');
  });

  test('of more criteria than colours the smallest are taken together, also where one has no points', () => {
    const grafiek = chartRangschikking({
      ...toKolommen([
        {
          code: 'A',
          naam: 'A',
          score: 1,
          rang: 1,
          bijdragen: Object.fromEntries(criteria.slice(1).map(({ id }) => [id, 0.1])),
        },
      ]),
      routekaart: { criteria },
    });
    const namen = new Set(values(grafiek).map(({ criterium }) => criterium));
    expect(namen).toContain('overige criteria');
    expect(namen).not.toContain('Criterium 0');
  });

  test('two buurten of one name stay two bars, and every one of 131 has its name in the drawing', async () => {
    const grafiek = chartRangschikking(scores(131, 2));
    expect(new Set(values(grafiek).map(({ buurt }) => buurt)).size).toBe(131);
    const svg = await draw(grafiek);
    expect(svg.match(/Buurt met een naam \d+/g)?.length).toBeGreaterThanOrEqual(118);
    expect(svg).toContain('Dubbele naam (BU3)');
    expect(svg).not.toContain('…');
  });
});
