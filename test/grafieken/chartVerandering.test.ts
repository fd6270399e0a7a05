import { chartVerandering, type Verandering } from 'buurtaanpak/grafieken';
import { isDomeinFout } from 'buurtaanpak/kern';
import { explainVerandering, scoreBuurten } from 'buurtaanpak/routekaart';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { draw } from './tekenen.js';

interface Rij {
  readonly rij: string;
  readonly soort: string;
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

const rijenOf = (grafiek: Grafiek) => (grafiek.spec.data as unknown as { values: Rij[] }).values;
const lees = (grafiek: Grafiek) => rijenOf(grafiek).map(({ rij, soort, tekst }) => [rij, soort, tekst]);

const niets: Verandering = deepFreeze({
  code: 'BU00010001',
  naam: 'De Wal',
  toen: { score: 0.5, rang: 2, aantal: 12 },
  nu: { score: 0.5, rang: 2.5, aantal: 12 },
  delen: { cijfers: 0, meetlat: 0, methode: 0 },
  criteria: [{ id: 'koop', naam: 'Koopwoningen', cijfers: 0 }],
  ontbrekend: [],
});

describe('chartVerandering', () => {
  test('a name that ends with a full stop gets no second one', () => {
    const { alternatief } = chartVerandering({ ...niets, naam: 'Schepenbuurt, Cartesiusweg e.o.' });
    expect(alternatief).toMatch(/^Watervaldiagram van Schepenbuurt, Cartesiusweg e\.o\. Score toen/);
  });

  test('of what explainVerandering gives: each bar starts where the one above ended', async () => {
    const kaart = makeRoutekaart([
      makeCriterium('koop', { naam: 'Koopwoningen', gewicht: 3 }),
      makeCriterium('gas', { naam: 'Gasverbruik', richting: 'lager' }),
    ]);
    const toen = scoreBuurten(kaart, makeTabel({ koop: [20, 40, 60], gas: [900, 1000, 1100] }));
    const nu = scoreBuurten(kaart, makeTabel({ koop: [20, 50, 100], gas: [900, 1050, 1100] }));
    const grafiek = chartVerandering(deepFreeze(explainVerandering(toen, nu, 'BU00010002')), {
      momenten: { toen: '2023', nu: '2024' },
    });
    const rijen = rijenOf(grafiek);
    expect(lees(grafiek)).toEqual([
      ['Score 2023', 'score', '0,50 (plaats 2 van 3)'],
      ['Koopwoningen', 'omhoog', '+0,19'],
      ['Gasverbruik', 'omlaag', '-0,06'],
      ['Andere meetlat', 'omlaag', '-0,28'],
      ['Score 2024', 'score', '0,34 (plaats 2 van 3)'],
    ]);
    for (const [i, { van }] of rijen.slice(1).entries()) expect(van).toBeCloseTo(rijen[i]!.tot, 12);
    expect(grafiek.alternatief).toBe(
      'Watervaldiagram van Buurt 2. Score 2023: 0,50, plaats 2 van 3. Score 2024: 0,34, plaats 2 van 3. De eigen cijfers deden +0,13: Koopwoningen +0,19 en Gasverbruik -0,06. Een andere meetlat deed -0,28, andere gewichten of een andere methode 0,00.',
    );
    const svg = await draw(grafiek);
    for (const tekst of rijen.flatMap((een) => [een.rij, een.tekst])) expect(svg).toContain(tekst);
  });

  test('nothing that changed is two scores, and says so', async () => {
    const grafiek = chartVerandering(niets);
    expect(lees(grafiek)).toEqual([
      ['Score toen', 'score', '0,50 (plaats 2 van 12)'],
      ['Score nu', 'score', '0,50 (plaats 2,5 van 12)'],
    ]);
    expect(grafiek.spec.title).toMatchObject({ subtitle: 'Er veranderde niets.' });
    expect(await draw(grafiek)).toContain('Waarom de score van De Wal veranderde');
  });

  test('of many figures the smallest are one bar, names stay apart, and one without a name has its id', () => {
    const veel = Array.from({ length: 12 }, (_, i) => ({ id: `k${i}`, naam: `Cijfer ${i}`, cijfers: 0.01 * (i + 1) }));
    const grafiek = chartVerandering({
      ...niets,
      naam: ' ',
      nu: { ...niets.nu, score: 1.31 },
      delen: { cijfers: 0.78, meetlat: 0, methode: 0.03 },
      criteria: veel,
    });
    expect(rijenOf(grafiek)).toHaveLength(11);
    expect(lees(grafiek).slice(7, 10)).toEqual([
      ['Cijfer 5', 'omhoog', '+0,06'],
      ['Overige eigen cijfers', 'omhoog', '+0,15'],
      ['Andere gewichten of methode', 'omhoog', '+0,03'],
    ]);
    expect(grafiek.titel).toBe('Waarom de score van BU00010001 veranderde');
    const zelfde = chartVerandering({
      ...niets,
      criteria: [
        { id: 'a', naam: 'Andere meetlat', cijfers: 0.1 },
        { id: 'b', naam: '', cijfers: 0.05 },
      ],
      ontbrekend: [
        { id: 'a', soort: 'criterium', naam: 'Inkomen', cijfers: -0.2 },
        { id: 'c', soort: 'thema', naam: ' ', cijfers: 0.02 },
      ],
      delen: { cijfers: -0.03, meetlat: 0.03, methode: 0 },
    });
    expect(lees(zelfde).map(([rij]) => rij)).toEqual([
      'Score toen',
      'Inkomen, ontbreekt',
      'Andere meetlat (a)',
      'b',
      'c, ontbreekt',
      'Andere meetlat (meetlat)',
      'Score nu',
    ]);
  });

  test('a small part has three decimals, one that is nothing in three has no sign, and the yardstick is explained where it counts', () => {
    const grafiek = chartVerandering({
      ...niets,
      criteria: [
        { id: 'a', naam: 'A', cijfers: 0.003 },
        { id: 'b', naam: 'B', cijfers: 0.0001 },
      ],
      delen: { cijfers: 0.0031, meetlat: -0.004, methode: 0 },
    });
    expect(lees(grafiek).map(([, , tekst]) => tekst)).toEqual([
      '0,50 (plaats 2 van 12)',
      '+0,003',
      '0,000',
      '-0,004',
      '0,50 (plaats 2,5 van 12)',
    ]);
    expect(JSON.stringify(grafiek.spec.title)).toContain('De meetlat is');
    const zonder = chartVerandering({ ...niets, delen: { cijfers: 0, meetlat: 0, methode: 0.1 } });
    expect(JSON.stringify(zonder.spec.title)).not.toContain('De meetlat is');
  });

  test('what is no change of a score is refused with every problem', () => {
    for (const vraag of [
      () => chartVerandering({ ...niets, toen: { score: Number.NaN, rang: 1, aantal: 2 } }),
      () => chartVerandering({} as never),
      () => chartVerandering(niets, { momenten: { toen: 2023 } } as never),
    ])
      expect(vraag).toThrow(expect.toSatisfy((fout) => isDomeinFout(fout) && fout.code === 'kern.document_ongeldig'));
  });
});
