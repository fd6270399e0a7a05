/** The weight that decides whether a buurt is chosen: the answer as a whole. */
import { type ExplainGewichtenOptions, explainGewichten } from 'buurtaanpak/gevoeligheid';
import { scoreBuurten } from 'buurtaanpak/routekaart';
import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { B, vier } from './klein.js';

describe('explainGewichten', () => {
  const maak = () => {
    const scores = scoreBuurten(makeRoutekaart([vier('a'), vier('b')]), makeTabel({ a: [0, 2, 4], b: [4, 3, 0] }), []);
    const selectie = selectBuurten({ p: scores }, [{ id: 'q', programma: 'p', aantal: 1 }]);
    return { scores, selectie };
  };
  const explain = (options: ExplainGewichtenOptions) => {
    const { scores, selectie } = maak();
    return explainGewichten(selectie, { p: scores }, options);
  };

  test('brings one in: each weight with the smallest change, the smallest of all first', () => {
    // 0.5 w + 0.75 (1 - w) against w: equal at 0.6. At a tie the second comes first by code.
    expect(explain({ code: B(3), stap: 0.25 })).toEqual({
      code: B(3),
      gekozen: false,
      wijzigingen: [
        { programma: 'p', id: 'a', soort: 'criterium', gewicht: 0.5, nodig: 0.6001 },
        { programma: 'p', id: 'b', soort: 'criterium', gewicht: 0.5, nodig: 0.3999 },
      ],
      onbewezen: 0,
      bevindingen: [
        {
          code: 'gevoeligheid.gewicht_erin',
          ernst: 'info',
          pad: [],
          params: { code: B(3), programma: 'p', gewicht: 'a', nu: 0.5, nodig: 0.6001 },
        },
        {
          code: 'gevoeligheid.gewicht_erin',
          ernst: 'info',
          pad: [],
          params: { code: B(3), programma: 'p', gewicht: 'b', nu: 0.5, nodig: 0.3999 },
        },
      ],
    });
  });

  test('drops one, also with a larger step', () => {
    // The first has 1 - w, and takes the place at a third: 0.75 - 0.25 w against it. That is further than 0.6.
    const uit = explain({ code: B(2), stap: 0.5 });
    expect(uit.gekozen).toBe(true);
    expect(uit.wijzigingen.map(({ id, nodig }) => [id, nodig])).toEqual([
      ['a', 0.6001],
      ['b', 0.3999],
    ]);
    expect(uit.bevindingen[0]).toEqual({
      code: 'gevoeligheid.gewicht_eruit',
      ernst: 'info',
      pad: [],
      params: { code: B(2), programma: 'p', gewicht: 'a', nu: 0.5, nodig: 0.6001 },
    });
  });

  test('says with which step nothing was found', () => {
    const laag = scoreBuurten(makeRoutekaart([vier('a'), vier('b')]), makeTabel({ a: [4, 2], b: [4, 2] }), []);
    const selectie = selectBuurten({ p: laag }, [{ id: 'q', programma: 'p', aantal: 1 }]);
    const geen = (stap: number, extra: object) => {
      expect(explainGewichten(selectie, { p: laag }, { code: B(2), ...extra })).toEqual({
        code: B(2),
        gekozen: false,
        wijzigingen: [],
        onbewezen: 0,
        bevindingen: [{ code: 'gevoeligheid.gewicht_geen', ernst: 'info', pad: [], params: { code: B(2), stap } }],
      });
    };
    geen(0.02, {});
    geen(0.5, { stap: 0.5 });
    expect(explainGewichten(selectie, {}, { code: B(1) })).toMatchObject({ gekozen: true, wijzigingen: [] });
  });

  test('lets in who gets a score by the weights, drops who loses it, and leaves out who does not take part', () => {
    const vraag = [{ id: 'q', programma: 'p', aantal: 1 }];
    const scoresVan = (a: number, b: number) =>
      scoreBuurten(
        makeRoutekaart([vier('a', { gewicht: a }), vier('b', { gewicht: b })]),
        makeTabel({ a: [2, 4, null], b: [2, 0, 4] }),
        [],
      );
    // The third has only b, which must weigh half: then its score is 1.
    const zonder = scoresVan(5, 3);
    const turn = (scores: typeof zonder, codes: readonly string[]) => {
      const selectie = selectBuurten({ p: scores }, vraag, { gebieden: codes.map((code) => ({ code })) });
      const { gekozen, wijzigingen } = explainGewichten(selectie, { p: scores }, { code: B(3), stap: 0.25 });
      return [gekozen, wijzigingen.map(({ id, gewicht, nodig }) => [id, gewicht, nodig])];
    };
    expect(turn(zonder, [B(1), B(2), B(3)])).toEqual([
      false,
      [
        ['a', 0.625, 0.5],
        ['b', 0.375, 0.5],
      ],
    ]);
    expect(turn(scoresVan(3, 5), [B(1), B(2), B(3)])).toEqual([
      true,
      [
        ['a', 0.375, 0.5001],
        ['b', 0.625, 0.4999],
      ],
    ]);
    const selectie = selectBuurten({ p: zonder }, vraag, { gebieden: [B(1), B(2)].map((code) => ({ code })) });
    const { gekozen, wijzigingen } = explainGewichten(selectie, { p: zonder }, { code: B(2), stap: 0.25 });
    // Only from the first, which has half on both.
    expect([gekozen, wijzigingen.map(({ id, nodig }) => [id, nodig])]).toEqual([
      true,
      [
        ['a', 0.5],
        ['b', 0.5],
      ],
    ]);
  });

  test('the smallest change first, whatever the order of the Routekaart; a weight is told in four digits', () => {
    const drie = makeRoutekaart([vier('a'), vier('b'), vier('c')]);
    const scores = scoreBuurten(drie, makeTabel({ a: [4, 0], b: [4, 3], c: [0, 4] }), []);
    const selectie = selectBuurten({ p: scores }, [{ id: 'q', programma: 'p', aantal: 1 }]);
    const uit = explainGewichten(selectie, { p: scores }, { code: B(2), stap: 0.25 });
    // With a at 3/11 or c at 5/13 the two are equal; with b at 0 too, and then the first stays.
    expect(uit.wijzigingen).toEqual([
      { programma: 'p', id: 'c', soort: 'criterium', gewicht: 1 / 3, nodig: 0.3847 },
      { programma: 'p', id: 'a', soort: 'criterium', gewicht: 1 / 3, nodig: 0.2727 },
    ]);
    expect(uit.bevindingen.map(({ params }) => params)).toEqual([
      { code: B(2), programma: 'p', gewicht: 'c', nu: 0.3333, nodig: 0.3847 },
      { code: B(2), programma: 'p', gewicht: 'a', nu: 0.3333, nodig: 0.2727 },
    ]);
  });

  test('counts the weights at which no selection came about', () => {
    const scores = scoreBuurten(makeRoutekaart([vier('a'), vier('b')]), makeTabel({ a: [4, 0], b: [1, 0] }), []);
    const selectie = selectBuurten({ p: scores }, [{ id: 'q', programma: 'p', aantal: 1 }], {
      regels: [{ soort: 'minimumscore', minimaal: 0.6 }],
    });
    // With a at 0.75 and 1 the first is chosen; at 0.25 and 0 nobody, and so for b the other way round.
    const uit = explainGewichten(selectie, { p: scores }, { code: B(2), stap: 0.25 });
    expect([uit.wijzigingen, uit.onbewezen]).toEqual([[], 4]);
  });

  test('refuses another programme, other scores, and a buurt that is not there', () => {
    const { scores, selectie } = maak();
    const weiger = (gegeven: unknown, options: unknown = { code: B(1) }) => {
      const { code, pad, params } = foutVan(() => explainGewichten(selectie, gegeven as never, options as never));
      return [code, pad, params];
    };
    expect(weiger({ pp: scores })).toEqual([
      'gevoeligheid.programma_onbekend',
      ['pp'],
      { programma: 'pp', suggestie: 'p' },
    ]);
    expect(weiger({ energie: scores })).toEqual([
      'gevoeligheid.programma_onbekend',
      ['energie'],
      { programma: 'energie', suggestie: '-' },
    ]);
    const anders = scoreBuurten(makeRoutekaart([vier('a')]), makeTabel({ a: [2, 2, 4] }), []);
    expect(weiger({ p: anders })).toEqual(['gevoeligheid.scores_anders', ['p'], { programma: 'p', code: B(2) }]);
    expect(weiger({ p: scores }, { code: 'BU00010009' })).toEqual([
      'gevoeligheid.buurt_onbekend',
      ['opties', 'code'],
      { code: 'BU00010009', suggestie: B(1) },
    ]);
    expect(weiger({ p: scores }, { code: 'X' })).toEqual([
      'gevoeligheid.buurt_onbekend',
      ['opties', 'code'],
      { code: 'X', suggestie: '-' },
    ]);
    for (const gegeven of [null, [], 'p'])
      expect(weiger(gegeven)).toEqual(['routekaart.invoer_onleesbaar', ['scores'], { deel: 'scores' }]);
    for (const options of [{ code: '' }, { code: B(1), stap: 0.0009 }, { code: B(1), stap: 0.51 }, {}, null])
      expect(weiger({ p: scores }, options)[0]).toBe('kern.document_ongeldig');
    expect(weiger({ p: {} })[0]).toBe('kern.document_ongeldig');
  });
});
