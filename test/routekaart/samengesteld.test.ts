/** Equal figures and empty rows, from the file to the choice: what is equal stays equal, and who has next to nothing does not win. */
import { analyseGevoeligheid } from 'buurtaanpak/gevoeligheid';
import { createToeval } from 'buurtaanpak/kern';
import { aggregateKerncijfers, getKerncijfer, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { explainScore, type Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { readWerkmap } from '../kerncijfers/data.js';
import { runs } from '../runs.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const GROOTTE = 'gemiddelde_huishoudensgrootte';
const codeOf = (i: number) => `BU${String(800_000 + i).padStart(8, '0')}`;
const grootte = makeRoutekaart([makeCriterium('grootte', { bron: { soort: 'kerncijfer', sleutel: GROOTTE } })]);

describe('areas made of equal units', () => {
  /** Pairs of areas, each of two units of one household size, with so many households. */
  const makeParen = (paren: readonly { readonly grootte: string; readonly huishoudens: readonly number[] }[]) => {
    const { tabel } = readKerncijfers(
      paren.flatMap(({ grootte: g_hhgro, huishoudens }, p) =>
        huishoudens.map((a_hh, i) => ({ gwb_code_10: codeOf(4 * p + i), a_hh: String(a_hh), g_hhgro })),
      ),
      { jaar: 2024 },
    );
    return aggregateKerncijfers(
      tabel,
      paren.flatMap((_, p) =>
        ['A', 'B'].map((naam, k) => ({
          code: `${naam}${p}`,
          eenheden: [codeOf(4 * p + 2 * k), codeOf(4 * p + 2 * k + 1)],
        })),
      ),
    ).tabel;
  };

  test('are equal: one score, a finding that nothing tells them apart, and a choice that is not the only one', () => {
    const tabel = makeParen([{ grootte: '1,4', huishoudens: [128, 180, 150, 160] }]);
    expect(['A0', 'B0'].map((code) => getKerncijfer(tabel, code, GROOTTE))).toEqual([{ waarde: 1.4 }, { waarde: 1.4 }]);
    const scores = scoreBuurten(grootte, tabel, undefined, { kandidaten: ['A0', 'B0'] });
    expect(scores.buurten.map(({ code, score, rang }) => [code, score, rang])).toEqual([
      ['A0', 0.5, 1],
      ['B0', 0.5, 1],
    ]);
    expect(scores.bevindingen.map(({ code }) => code)).toEqual(['routekaart.criterium_constant']);
    const selectie = selectBuurten({ p: scores }, [{ id: 'q', programma: 'p', aantal: 1 }]);
    expect('bewijs' in selectie && selectie.bewijs.gelijkspel).toBe('beslist');
  });

  test('have one figure, one score and one rank in eight hundred composed pairs', () => {
    const { nextBelow } = createToeval('samengesteld');
    const paren = Array.from({ length: 800 }, () => {
      const tiende = 11 + nextBelow(30);
      return {
        grootte: `${Math.floor(tiende / 10)},${tiende % 10}`,
        huishoudens: Array.from({ length: 4 }, () => 1 + nextBelow(900)),
      };
    });
    const tabel = makeParen(paren);
    const codes = paren.flatMap((_, p) => [`A${p}`, `B${p}`]);
    const { buurten } = scoreBuurten(grootte, tabel, undefined, { kandidaten: codes });
    const perCode = new Map(buurten.map((buurt) => [buurt.code, buurt]));
    const ongelijk = paren.filter((_, p) => {
      const [a, b] = [perCode.get(`A${p}`), perCode.get(`B${p}`)];
      const [x, y] = [`A${p}`, `B${p}`].map((code) => getKerncijfer(tabel, code, GROOTTE));
      return a?.score !== b?.score || a?.rang !== b?.rang || JSON.stringify(x) !== JSON.stringify(y);
    });
    expect(ongelijk).toEqual([]);
    expect(new Set(buurten.map(({ rang }) => rang)).size).toBeGreaterThan(20);
  });
});

test('with nothing uncertain the analysis ranks six thousand buurten as scoring does', async () => {
  const { nextBelow } = createToeval('zesduizend');
  const aantal = runs(6000, 300);
  // Figures of one decimal and weights that no number holds exactly: many scores are equal but for rounding.
  const kolommen = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [id, Array.from({ length: aantal }, () => nextBelow(13) / 10)]),
  );
  const kaart = makeRoutekaart(
    Object.keys(kolommen).map((id, k) => makeCriterium(id, { gewicht: [0.1, 0.2, 0.3, 0.3, 0.1][k] as number })),
  );
  const tabel = makeTabel(kolommen);
  const { rangen, codes } = lees(scoreBuurten(kaart, tabel)).kolommen;
  const { buurten } = await analyseGevoeligheid(kaart, tabel, undefined, { zaad: 1, trekkingen: 1, onzekerheid: {} });
  const perCode = new Map(buurten.map((buurt) => [buurt.code, buurt]));
  const anders = codes.filter((code, i) => {
    const { rang, besteRang, slechtsteRang } = perCode.get(code) ?? {};
    return rang !== rangen[i] || besteRang !== rang || slechtsteRang !== rang;
  });
  expect(anders).toEqual([]);
  expect(new Set(rangen).size).toBeLessThan(aantal / 2);
});

describe('the buurten of Leeuwarden, by five figures of CBS', () => {
  const { tabel } = readKerncijfers(readWerkmap(), { jaar: 2024, gemeenten: ['GM0080'] });
  const criteria = [
    ['woz', 'gemiddelde_woz_waarde', 3],
    ['koop', 'percentage_koopwoningen', 2],
    ['eengezins', 'percentage_eengezinswoningen', 2],
    ['ouderen', 'aantal_65_plus', 2],
    ['grootte', GROOTTE, 1],
  ] as const;
  const kaart: Routekaart = makeRoutekaart(
    criteria.map(([id, sleutel, gewicht]) =>
      makeCriterium(id, {
        bron: { soort: 'kerncijfer', sleutel },
        gewicht,
        richting: id === 'woz' ? 'lager' : 'hoger',
      }),
    ),
  );
  const WERP = tabel.gebieden.find(({ naam }) => naam === 'De Werp')!.code;

  test('who has one published figure has no score, and is told how much is missing', () => {
    const scores = scoreBuurten(kaart, tabel);
    expect(scores.buurten.filter(({ dekking, score }) => score !== null && dekking < 0.5)).toEqual([]);
    expect(scores.bevindingen.filter(({ code }) => code === 'routekaart.score_dun')).toEqual([]);
    const uitleg = explainScore(scores, WERP);
    expect(uitleg.soort === 'zonder_score' && uitleg.redenen).toMatchObject([
      {
        code: 'routekaart.buurt_te_weinig_gegevens',
        params: { procent: 10, drempel: 50, ontbreekt: ['woz', 'koop', 'eengezins', 'ouderen'] },
      },
    ]);
    expect(scores.buurten.filter(({ score }) => score !== null)).toHaveLength(109);
  });

  test('who scores on anything is told of everybody that rests on little, in the analysis too', async () => {
    const soepel = { ...kaart, dekking: 0 };
    const scores = scoreBuurten(soepel, tabel);
    expect(scores.buurten.filter(({ score }) => score !== null)).toHaveLength(128);
    // Ten inhabitants and one figure, the best of its column.
    expect(scores.buurten[0]).toMatchObject({ code: WERP, score: 1, rang: 1, dekking: 0.1 });
    const dun = scores.bevindingen.filter(({ code }) => code === 'routekaart.score_dun');
    expect(dun).toHaveLength(19);
    expect(dun.find(({ pad }) => pad[1] === WERP)?.params).toEqual({ buurt: WERP, naam: 'De Werp', procent: 10 });
    const analyse = await analyseGevoeligheid(soepel, tabel, undefined, { zaad: 1, trekkingen: 50 });
    expect(analyse.bevindingen.filter(({ code }) => code === 'routekaart.score_dun')).toEqual(dun);
  });
});

test('who has no score is told the share at the top: a thema below its own threshold has none of its weight, also in duels', () => {
  const kaart = (rest: Partial<Routekaart> = {}) =>
    makeRoutekaart(
      [
        makeCriterium('a', { gewicht: 3 }),
        makeCriterium('b', { thema: 't', gewicht: 2 }),
        makeCriterium('c', { thema: 't' }),
        makeCriterium('d', { gewicht: 2 }),
      ],
      { themas: [{ id: 't', naam: 't', gewicht: 4 }], ...rest },
    );
  // The second has a third of t, which is too little, and d; the third nothing.
  const tabel = makeTabel({ a: [1, null, null], b: [1, null, null], c: [1, 2, null], d: [1, 2, null] });
  const redenen = (routekaart: Routekaart) =>
    lees(scoreBuurten(routekaart, tabel)).zonderScore.map(({ redenen: [reden] }) => [
      reden?.params.procent,
      reden?.params.drempel,
    ]);
  expect(redenen(kaart())).toEqual([
    [22, 50],
    [0, 50],
  ]);
  expect(redenen(kaart({ aggregatie: { methode: 'copeland' } }))).toEqual(redenen(kaart()));
  expect(redenen(kaart({ themas: [{ id: 't', naam: 't', gewicht: 4, dekking: 1 / 3 }] }))).toEqual([[0, 50]]);
  expect(redenen(kaart({ dekking: 2 / 3 }))).toEqual([
    [22, 67],
    [0, 67],
  ]);
  expect(redenen(kaart({ dekking: 0 }))).toEqual([[0, 0]]);
});
