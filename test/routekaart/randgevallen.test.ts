/** Cases at the edges of what the other tests look at. */

import { analyseGevoeligheid, rankByMethode } from 'buurtaanpak/gevoeligheid';
import { explainScore, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';
import { weighByAhp } from './wegen.js';

test('a group without a name of its wijk cannot be filled from it', () => {
  const kaart = makeRoutekaart([
    makeCriterium('a', { ontbrekend: { regel: 'mediaan', groep: 'wijk' } }),
    makeCriterium('b'),
  ]);
  const tabel = makeTabel({ a: [1, null, 3], b: [1, 2, 3] });
  const zonder = { ...tabel, gebieden: tabel.gebieden.map(({ wijk: _, ...gebied }) => gebied) };
  const scores = scoreBuurten(kaart, zonder, []);
  expect(scores.bevindingen.map(({ code }) => code)).toEqual(['routekaart.groep_zonder_cijfer']);
});

test('a reference no better than the worst is refused in the model too', () => {
  const kaart = makeRoutekaart([makeCriterium('a', { normalisatie: { methode: 'afstand_referentie', waarde: 1 } })]);
  expect(() => scoreBuurten(kaart, makeTabel({ a: [1, 2] }), [])).toThrow('routekaart.referentie_zonder_afstand');
});

test('the floor under a z-score is the lowest score there is', () => {
  const kaart = makeRoutekaart([
    makeCriterium('a', { normalisatie: { methode: 'zscore' }, ontbrekend: { regel: 'bodem' } }),
  ]);
  const { scores } = lees(scoreBuurten(kaart, makeTabel({ a: [1, null, 3] }), [])).kolommen;
  expect(scores[1]).toBe(scores[0]);
});

test('a thema of weight 0 counts for nothing with all that is in it, also by swing', () => {
  const themas = [
    { id: 't', naam: 't', gewicht: 0 },
    { id: 'u', naam: 'u' },
  ];
  const criteria = [
    makeCriterium('a', { thema: 'u' }),
    makeCriterium('leeg', { thema: 't', ontbrekend: { regel: 'weigeren' } }),
  ];
  const tabel = makeTabel({ a: [1, 2, 3], leeg: [null, 5, null] });
  const zonder = scoreBuurten(makeRoutekaart(criteria, { themas }), tabel, []);
  expect(lees(zonder).buurten.map(({ score }) => score)).toEqual([1, 0.5, 0]);
  const swing = scoreBuurten(
    makeRoutekaart(criteria, {
      themas: themas.map(({ id, naam }) => ({ id, naam })),
      weging: { methode: 'swing', punten: { t: 0, u: 100 } },
    }),
    tabel,
    [],
  );
  expect(lees(swing).buurten.map(({ score }) => score)).toEqual([1, 0.5, 0]);
});

test('a thema whose score is 0 under z-scores, and duels between thema’s, still add up', () => {
  const themas = [
    { id: 't', naam: 't' },
    { id: 'u', naam: 'u' },
  ];
  const zscore = { normalisatie: { methode: 'zscore' as const } };
  const criteria = ['a', 'b']
    .map((id) => makeCriterium(id, { thema: 't', ...zscore }))
    .concat(makeCriterium('c', { thema: 'u', ...zscore }));
  const tabel = makeTabel({ a: [1, 2, 3], b: [3, 2, 1], c: [5, 1, 3] });
  for (const aggregatie of [{ methode: 'rekenkundig' }, { methode: 'copeland' }] as const) {
    const { buurten } = lees(scoreBuurten(makeRoutekaart(criteria, { themas, aggregatie }), tabel, []));
    for (const { score, bijdragen } of buurten)
      expect(Object.values(bijdragen).reduce((x, y) => x + y, 0)).toBeCloseTo(score, 12);
  }
});

test('a power mean of power 1 is the arithmetic mean, to the last digit', () => {
  const normalisatie = { methode: 'ijkpunten', onder: 0, boven: 7 } as const;
  const criteria = ['a', 'b', 'c'].map((id, k) => makeCriterium(id, { gewicht: k + 1, normalisatie }));
  const tabel = makeTabel({ a: [1, 2, 3, null], b: [2, 6, 5, 3], c: [3, 1, 4, 2] });
  const [een, twee] = ([{ methode: 'rekenkundig' }, { methode: 'machtsgemiddelde', macht: 1 }] as const).map(
    (aggregatie) => lees(scoreBuurten(makeRoutekaart(criteria, { aggregatie }), tabel, [])).kolommen,
  );
  expect(twee).toEqual(een);
});

test('why there is no score: secret, never given, not judged; in the order of the codes', () => {
  const weigeren = { ontbrekend: { regel: 'weigeren' } } as const;
  const kaart = makeRoutekaart([
    makeCriterium('a', weigeren),
    makeCriterium('v', { bron: { soort: 'beoordeling', schaal }, ...weigeren }),
  ]);
  const codes = ['BU00010003', 'BU00010001', 'BU00010002', 'BU00010004'];
  const tabel = makeTabel({ a: [null, 2, 3, null] }, { codes });
  // The last cell is empty and does not say why.
  const [kolom] = tabel.kolommen;
  const zonderReden = { ...tabel, kolommen: [{ ...kolom!, redenen: Uint8Array.of(2, 0, 0, 0) }] };
  const rijen = codes.flatMap((code) => (code === 'BU00010001' ? [] : [makeOordeel(code, 'v', 'wijk', 'w1', 3)]));
  const { zonderScore } = lees(scoreBuurten(kaart, zonderReden, rijen));
  expect(zonderScore.map(({ code, redenen }) => [code, redenen.map(({ params }) => params)])).toEqual([
    ['BU00010001', [{ criterium: 'v', reden: 'geen_oordeel' }]],
    ['BU00010003', [{ criterium: 'a', reden: 'geheim' }]],
    ['BU00010004', [{ criterium: 'a', reden: 'onbekend' }]],
  ]);
});

test('results are worked out once, and lists are the same at every look', () => {
  const scores = scoreBuurten(makeRoutekaart([makeCriterium('a')]), makeTabel({ a: [1, 2] }), []);
  for (const veld of ['buurten', 'criteria', 'themas', 'zonderScore', 'bevindingen'] as const)
    expect(scores[veld]).toBe(scores[veld]);
  expect(scores.zonderScore).toEqual([]);
});

test('ranks of another method share ties as asked', () => {
  const scores = scoreBuurten(makeRoutekaart([makeCriterium('a')]), makeTabel({ a: [1, 1, 0] }), []);
  expect(rankByMethode(scores, 'vikor', { gelijk: 'laatste' }).buurten.map(({ rang }) => rang)).toEqual([2, 2, 3]);
});

test('AHP of more than fifteen: consistent comparisons have ratio 0', () => {
  const gewichten = Array.from({ length: 17 }, (_, i) => i + 1);
  const vergelijkingen = gewichten.flatMap((x, i) =>
    gewichten.flatMap((y, j) => (j > i ? [{ a: `k${i}`, b: `k${j}`, verhouding: x / y }] : [])),
  );
  const uit = weighByAhp(vergelijkingen);
  expect(uit.consistentieratio).toBeCloseTo(0, 9);
  expect(uit.gewichten.k16).toBeCloseTo(17 / 153, 9);
});

describe('sensitivity', () => {
  test('buurten that never have a score are left out; one that sometimes has is told so', async () => {
    const kaart = makeRoutekaart([makeCriterium('a'), makeCriterium('b', { ontbrekend: { regel: 'weigeren' } })]);
    const tabel = makeTabel({ a: [1, 2, 3], b: [1, null, 2] });
    const { buurten } = await analyseGevoeligheid(kaart, tabel, [], { zaad: 1, trekkingen: 20 });
    expect(buurten.map(({ code }) => code)).toEqual(['BU00010003', 'BU00010001']);
    const soms = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
    const gaten = makeTabel({ a: [1, null, 3], b: [1, 2, 2] });
    const uitkomst = await analyseGevoeligheid(soms, gaten, [], {
      zaad: 1,
      trekkingen: 60,
      onzekerheid: { criteriumWeglaten: true },
    });
    const tweede = uitkomst.buurten.find(({ code }) => code === 'BU00010002')!;
    expect(tweede.kansOpScore).toBeGreaterThan(0.4);
    expect(tweede.kansOpScore).toBeLessThan(0.9);
  });

  test('stability with gaps: the crossing of two fractions', async () => {
    const kaart = makeRoutekaart([makeCriterium('a', { gewicht: 2 }), makeCriterium('b'), makeCriterium('c')]);
    const tabel = makeTabel({ a: [1, 0, 0.4], b: [0, 1, null], c: [0.2, 0.3, 1] });
    const { stabiliteit } = await analyseGevoeligheid(kaart, tabel, [], { zaad: 1, trekkingen: 1, k: 1 });
    const topOf = (t: number) => {
      const criteria = kaart.criteria.map((een) => ({ ...een, gewicht: een.id === 'a' ? t : (1 - t) / 2 }));
      return lees(scoreBuurten({ ...kaart, criteria }, tabel, [])).buurten[0]!.code;
    };
    const { ondergrens, bovengrens } = stabiliteit!.find(({ id }) => id === 'a')!;
    const nominaal = topOf(0.5);
    expect(topOf(Math.min(1, bovengrens - 1e-7))).toBe(nominaal);
    expect(topOf(ondergrens + 1e-7)).toBe(nominaal);
    if (bovengrens < 1) expect(topOf(bovengrens + 1e-7)).not.toBe(nominaal);
    if (ondergrens > 0) expect(topOf(ondergrens - 1e-7)).not.toBe(nominaal);
    expect(ondergrens > 0 || bovengrens < 1).toBe(true);
  });
});

test('sentences of a target that is one value, and of a criterion without others', () => {
  const kaart = makeRoutekaart([
    makeCriterium('a', {
      richting: 'doel',
      doel: { van: 5, tot: 5 },
      normalisatie: { methode: 'doelband', onder: 0, boven: 9 },
    }),
  ]);
  const scores = scoreBuurten(kaart, makeTabel({ a: [5, 7] }), []);
  const verklaring = explainScore(scores, 'BU00010001');
  expect(verklaring.soort === 'score' && verklaring.criteria[0]?.zin).toEqual({
    nl: 'a 5: precies het doel 5, telt 1,00 van 1,00',
    en: 'a 5: exactly the target 5, counts for 1.00 of 1.00',
  });
});
