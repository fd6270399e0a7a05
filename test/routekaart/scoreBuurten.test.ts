import { type Criterium, type RoutekaartInvoer, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

describe('scoreBuurten', () => {
  const scoreOf = (
    criteria: readonly Criterium[],
    kolommen: Parameters<typeof makeTabel>[0],
    rest: Partial<RoutekaartInvoer> = {},
  ) => scoreBuurten(makeRoutekaart(criteria, rest), makeTabel(kolommen), []);
  const expectCijfers = (gekregen: ArrayLike<number>, verwacht: readonly number[]) => {
    expect(gekregen).toHaveLength(verwacht.length);
    verwacht.forEach((score, i) => {
      expect(gekregen[i]).toBeCloseTo(score, 12);
    });
  };

  test.each([1, 2, 3, 4, 5, 6, 7])('%i criteria between the ends of a scale that does not begin at 0', (aantal) => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].slice(0, aantal);
    const waarden = ids.map((_, k) => [3, 1, 4, 1, 5, 9, 2, 6].map((waarde, i) => (waarde * (k + 2) + i * i) % 11));
    const criteria = ids.map((id, k) =>
      makeCriterium(id, { gewicht: k + 1, richting: k % 2 === 0 ? 'hoger' : 'lager' }),
    );
    const { scores, bijdragen } = lees(
      scoreOf(criteria, Object.fromEntries(ids.map((id, k) => [id, waarden[k]!])), {
        schaal: { van: 1, tot: 10 },
      }),
    ).kolommen;
    const som = (aantal * (aantal + 1)) / 2;
    const delen = waarden.map((kolom, k) => {
      const [laag, hoog] = [Math.min(...kolom), Math.max(...kolom)];
      return kolom.map((x) => ((k + 1) / som) * (1 + (9 * (k % 2 === 0 ? x - laag : hoog - x)) / (hoog - laag)));
    });
    delen.forEach((deel, k) => {
      expectCijfers(bijdragen[k]!, deel);
    });
    expectCijfers(
      scores,
      delen[0]!.map((_, i) => delen.reduce((a, deel) => a + deel[i]!, 0)),
    );
  });

  test('values beyond the reference points are cut off in every criterion', () => {
    const normalisatie = { methode: 'ijkpunten', onder: 0, boven: 10 } as const;
    const { scores } = lees(
      scoreOf([makeCriterium('a', { normalisatie }), makeCriterium('b', { normalisatie })], {
        a: [20, 5, -3],
        b: [4, 12, 0],
      }),
    ).kolommen;
    // (1 + 0.4) / 2, (0.5 + 1) / 2 and nothing.
    expectCijfers(scores, [0.7, 0.75, 0]);
  });

  test('gaps in every criterion: what is there counts', () => {
    const { buurten } = lees(
      scoreOf([makeCriterium('a'), makeCriterium('b')], {
        a: [null, 1, 3, 2],
        b: [4, null, 0, 1],
      }),
    );
    expect(buurten.map(({ code, score, ontbrekend }) => [code, score, ontbrekend])).toEqual([
      ['BU00010001', 1, ['a']],
      ['BU00010003', 0.5, []],
      // (1 / 2 + 1 / 4) / 2
      ['BU00010004', 0.375, []],
      ['BU00010002', 0, ['b']],
    ]);
  });

  test('the lowest score stands in the gaps and leaves the others as they are', () => {
    const bodem = makeCriterium('a', { ontbrekend: { regel: 'bodem' } });
    const { buurten } = lees(scoreOf([bodem, makeCriterium('b')], { a: [1, null, 3, 2], b: [1, 0, 1, 0] }));
    expect(buurten.map(({ code, score, aangevuld }) => [code, score, aangevuld])).toEqual([
      ['BU00010003', 1, []],
      ['BU00010001', 0.5, []],
      ['BU00010004', 0.25, []],
      ['BU00010002', 0, ['a']],
    ]);
  });

  test('the ends of a treated column are those after the treatment', () => {
    const { kolommen, buurten } = lees(
      scoreOf([makeCriterium('a', { behandeling: {} })], {
        a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000],
      }),
    );
    // 1000 is drawn in to 9.
    expectCijfers(kolommen.scores, [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1, 1]);
    expect(buurten.filter(({ behandeld }) => behandeld.length > 0).map(({ code }) => code)).toEqual(['BU00010010']);
  });

  test('every finding with its place and its params', () => {
    const bevindingenOf = (
      criteria: readonly Criterium[],
      kolommen: Parameters<typeof makeTabel>[0],
      codes?: string[],
    ) =>
      foutVan(() =>
        scoreBuurten(makeRoutekaart(criteria), makeTabel(kolommen, codes === undefined ? {} : { codes }), []),
      ).bevindingen;
    const fout = { ernst: 'fout' };
    const beide = [makeCriterium('a'), makeCriterium('b')];
    expect(bevindingenOf(beide, { a: [1, 2, 3], b: [1, null, Number.POSITIVE_INFINITY] })).toEqual([
      {
        ...fout,
        code: 'routekaart.cijfer_oneindig',
        pad: ['criteria', 1],
        params: { criterium: 'b', buurt: 'BU00010003' },
      },
    ]);
    expect(
      bevindingenOf([makeCriterium('a', { normalisatie: { methode: 'afstand_maximum' } })], { a: [-2, -1] }),
    ).toEqual([
      {
        ...fout,
        code: 'routekaart.maximum_niet_positief',
        pad: ['criteria', 0, 'normalisatie'],
        params: { minimum: -2, maximum: -1 },
      },
    ]);
    expect(bevindingenOf(beide, { a: [1, 2], b: [3, 4] }, ['BU1', 'BU1'])).toEqual([
      { ...fout, code: 'routekaart.buurt_dubbel', pad: ['kerncijfers', 1], params: { buurt: 'BU1' } },
    ]);
    const kandidaten = ['BU00010001'];
    const deel = makeTabel({ a: [1, 2], b: [null, 4] });
    expect(foutVan(() => scoreBuurten(makeRoutekaart(beide), deel, [], { kandidaten })).bevindingen).toEqual([
      { ...fout, code: 'routekaart.criterium_zonder_gegevens', pad: ['criteria', 1], params: { criterium: 'b' } },
    ]);
  });

  test('of a criterion that counts for nothing nothing is told', () => {
    const tell = (gewicht: number) =>
      scoreOf([makeCriterium('a'), makeCriterium('b', { gewicht })], { a: [1, 2], b: [3, 3] }).bevindingen;
    expect(tell(0)).toEqual([]);
    expect(tell(1)).toEqual([
      {
        ernst: 'waarschuwing',
        code: 'routekaart.criterium_constant',
        pad: ['criteria', 1],
        params: { criterium: 'b' },
      },
    ]);
  });

  test('scores that differ by rounding are equal, however large the scale; so are scores of 0', () => {
    const ijkpunten = { normalisatie: { methode: 'ijkpunten', onder: 0, boven: 1 } } as const;
    for (const tot of [1, 1000, 1e6]) {
      // 1 / 997 + 6 / 997 is not 7 / 997 in binary, on none of these scales, and 1e-9 more really is more.
      const { scores, rangen } = lees(
        scoreOf(
          ['a', 'b'].map((id) => makeCriterium(id, ijkpunten)),
          { a: [1 / 997, 7 / 997, 7 / 997 + 1e-9], b: [6 / 997, 0, 0] },
          { schaal: { van: 0, tot } },
        ),
      ).kolommen;
      expect(scores[0]).toBe(scores[1]);
      expect([...rangen]).toEqual([2, 2, 1]);
    }
    expect([...lees(scoreOf([makeCriterium('a', ijkpunten)], { a: [0, 0, 0] })).kolommen.rangen]).toEqual([1, 1, 1]);
  });

  test('the weights of criteria and of thema’s in thema’s, and no thema without a score', () => {
    const { gewichten, buurten } = lees(
      scoreOf(
        [
          makeCriterium('a', { gewicht: 2 }),
          makeCriterium('b', { thema: 't', gewicht: 3 }),
          makeCriterium('c', { thema: 'u' }),
          makeCriterium('d', { thema: 'u', gewicht: 3 }),
        ],
        { a: [0, 1, 0.5], b: [1, 0, 1], c: [0, 1, null], d: [0, 1, null] },
        {
          themas: [
            { id: 't', naam: 't', gewicht: 2 },
            { id: 'u', naam: 'u', boven: 't' },
          ],
        },
      ),
    );
    expect(gewichten).toEqual([
      { id: 'a', soort: 'criterium', gewicht: 0.5, effectief: 0.5 },
      { id: 'b', soort: 'criterium', gewicht: 0.75, effectief: 0.375 },
      { id: 'c', soort: 'criterium', gewicht: 0.25, effectief: 0.03125 },
      { id: 'd', soort: 'criterium', gewicht: 0.75, effectief: 0.09375 },
      { id: 't', soort: 'thema', gewicht: 0.5, effectief: 0.5 },
      { id: 'u', soort: 'thema', gewicht: 0.25, effectief: 0.125 },
    ]);
    const derde = buurten.find(({ code }) => code === 'BU00010003')!;
    expect(derde).toMatchObject({ score: 0.75, bijdragen: { a: 0.25, b: 0.5, c: 0, d: 0 } });
    expect(derde.themas).toEqual({ t: { score: 1, bijdrage: 0.5 } });
    expect(buurten.find(({ code }) => code === 'BU00010002')!.themas).toEqual({
      t: { score: 0.25, bijdrage: 0.125 },
      u: { score: 1, bijdrage: 0.125 },
    });
  });
});
