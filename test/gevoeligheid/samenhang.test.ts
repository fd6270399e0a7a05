/** Coherence of small columns as a whole: every pair, the influence of each, alpha, and the bounds of what is reported. */
import { type AnalyseSamenhangOptions, analyseSamenhang } from 'buurtaanpak/gevoeligheid';
import { scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { computeCronbach } from '../../src/gevoeligheid/samenhang/computeCronbach.js';
import { foutVan } from '../hulp.js';
import { makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { vier } from './klein.js';

const melding = (soort: string, a: string, b: string, correlatie: number) => ({
  code: `routekaart.${soort}`,
  ernst: 'waarschuwing',
  pad: ['criteria', a],
  params: { a, b, correlatie },
});

/** Rounds all numbers in an outcome. */
const rond = <T>(uit: T): T =>
  JSON.parse(JSON.stringify(uit), (_, waarde: unknown) =>
    typeof waarde === 'number' ? Number(waarde.toFixed(9)) + 0 : waarde,
  ) as T;

describe('analyseSamenhang', () => {
  const scoresVan = (
    kolommen: Readonly<Record<string, readonly (number | null)[]>>,
    velden: Readonly<Record<string, object>> = {},
    rest: object = {},
  ) =>
    scoreBuurten(
      makeRoutekaart(
        Object.keys(kolommen).map((id) => vier(id, velden[id])),
        { dekking: 0, ...rest },
      ),
      makeTabel(kolommen),
      [],
    );

  test('two that count the same, one against, one that does not count and one that does not vary', () => {
    const scores = scoresVan(
      { a: [0, 1, 2], b: [0, 2, 4], c: [3, 2, 1], d: [1, 2, 4], e: [2, 2, 2] },
      { d: { gewicht: 0 } },
    );
    expect(rond(analyseSamenhang(scores))).toEqual({
      paren: [
        { a: 'a', b: 'b', correlatie: 1, rijen: 3 },
        { a: 'a', b: 'c', correlatie: -1, rijen: 3 },
        { a: 'a', b: 'e', rijen: 3 },
        { a: 'b', b: 'c', correlatie: -1, rijen: 3 },
        { a: 'b', b: 'e', rijen: 3 },
        { a: 'c', b: 'e', rijen: 3 },
      ],
      metScore: { a: 1, b: 1, c: -1 },
      // Variances 1, 4, 1 and 0; of the sum 4: 4 / 3 (1 - 6 / 4).
      cronbach: { proef: rond(-2 / 3) },
      bevindingen: [
        melding('dubbeltelling', 'a', 'b', 1),
        melding('tegenwerking', 'a', 'c', -1),
        melding('tegenwerking', 'b', 'c', -1),
      ],
    });
  });

  test('gaps take no part; the correlation of a finding has two digits', () => {
    const scores = scoresVan({ a: [0, 1, 2, 3, null], b: [1, 0, 2, 4, 4], c: [null, null, null, null, 1] });
    const { paren, bevindingen } = analyseSamenhang(scores);
    // Of 0, 1, 2, 3 and 1, 0, 2, 4: 5.5 / sqrt(5 * 8.75).
    const r = 5.5 / Math.sqrt(5 * 8.75);
    expect(rond(paren)).toEqual(
      rond([
        { a: 'a', b: 'b', correlatie: r, rijen: 4 },
        { a: 'a', b: 'c', rijen: 0 },
        { a: 'b', b: 'c', rijen: 1 },
      ]),
    );
    expect(bevindingen).toEqual([melding('dubbeltelling', 'a', 'b', 0.83)]);
  });

  test('a correlation of exactly the bound is reported, one inside it is not', () => {
    const mee = scoresVan({ a: [0, 1, 2, 3], b: [1, 0, 3, 2] });
    const tegen = scoresVan({ a: [0, 1, 2, 3], b: [2, 3, 0, 1] });
    const codes = (scores: typeof mee, opties: AnalyseSamenhangOptions) =>
      analyseSamenhang(scores, opties).bevindingen.map(({ code, params }) => [code, params.correlatie]);
    const dubbel = [['routekaart.dubbeltelling', 0.6]];
    const werkt = [['routekaart.tegenwerking', -0.6]];
    expect(codes(mee, { dubbeltelling: 0.6 })).toEqual(dubbel);
    expect(codes(mee, { dubbeltelling: 0.6 + 1e-9 })).toEqual([]);
    expect(codes(mee, { dubbeltelling: -1 })).toEqual(dubbel);
    expect(codes(mee, {})).toEqual([]);
    expect(codes(tegen, { tegenwerking: -0.6 })).toEqual(werkt);
    expect(codes(tegen, { tegenwerking: -0.6 - 1e-9 })).toEqual([]);
    expect(codes(tegen, { tegenwerking: -1 })).toEqual([]);
    expect(codes(tegen, {})).toEqual(werkt);
    expect(codes(mee, { tegenwerking: 1 })).toEqual([['routekaart.tegenwerking', 0.6]]);
    expect(codes(mee, { dubbeltelling: 0.6, tegenwerking: 1 })).toEqual(dubbel);
  });

  test('the kind of correlation is for pairs and for the score', () => {
    const scores = scoresVan({ a: [0, 1, 2, 4], b: [0, 0.25, 1, 4] });
    for (const soort of ['spearman', 'kendall'] as const) {
      const { paren, metScore } = rond(analyseSamenhang(scores, { soort }));
      expect([paren, metScore]).toEqual([[{ a: 'a', b: 'b', correlatie: 1, rijen: 4 }], { a: 1, b: 1 }]);
    }
    expect(analyseSamenhang(scores).paren[0]?.correlatie).toBeLessThan(0.97);
  });

  test('alpha is of the criteria directly below each thema, of two and more', () => {
    const kolommen = { a: [0, 1, 2], b: [0, 2, 4], c: [0, 1, 3], d: [0, 1, 2] };
    const onder = { thema: 't' };
    const t = { themas: [{ id: 't', naam: 'T' }] };
    // Of 0, 1, 2 and 0, 2, 4: 2 (1 - 5 / 9).
    expect(rond(analyseSamenhang(scoresVan(kolommen, { a: onder, b: onder }, t)).cronbach)).toEqual(
      rond({ t: 8 / 9, proef: 2 * (1 - (7 / 3 + 1) / (19 / 3)) }),
    );
    expect(rond(analyseSamenhang(scoresVan(kolommen, { a: onder, b: onder, c: onder }, t)).cronbach)).toEqual(
      rond({ t: 1.5 * (1 - (1 + 4 + 7 / 3) / (61 / 3)) }),
    );
    expect(rond(analyseSamenhang(scoresVan(kolommen, { a: onder, b: { ...onder, gewicht: 0 } }, t)).cronbach)).toEqual(
      rond({ proef: 2 * (1 - (7 / 3 + 1) / (19 / 3)) }),
    );
  });

  test('refuses a bound outside -1 to 1, and a kind that does not exist', () => {
    const scores = scoresVan({ a: [0, 1], b: [1, 0] });
    const weiger = (opties: object) => {
      const { code, pad, params } = foutVan(() => analyseSamenhang(scores, opties));
      return [code, pad, params];
    };
    const buiten = (waarde: string) => ['routekaart.onzekerheid_buiten_bereik', [], { waarde, van: -1, tot: 1 }];
    expect(weiger({ dubbeltelling: 1.001 })).toEqual(buiten('1.001'));
    expect(weiger({ dubbeltelling: -1.001 })).toEqual(buiten('-1.001'));
    expect(weiger({ tegenwerking: -1.001 })).toEqual(buiten('-1.001'));
    expect(weiger({ tegenwerking: 1.001 })).toEqual(buiten('1.001'));
    expect(weiger({ tegenwerking: '0' })).toEqual(buiten('"0"'));
    expect(weiger({ dubbeltelling: Number.NaN })).toEqual(buiten('NaN'));
    expect(weiger({ soort: 'cosinus' })).toEqual([
      'routekaart.invoer_onleesbaar',
      ['opties', 'soort'],
      { deel: 'soort' },
    ]);
    expect(analyseSamenhang(scores, { dubbeltelling: 1, tegenwerking: -1 }).bevindingen).toHaveLength(1);
  });
});

test('computeCronbach asks two columns that vary together in two rows', () => {
  expect(computeCronbach({ a: [0, 1, 2], b: [0, 2, 4] })).toBeCloseTo(8 / 9, 12);
  expect(computeCronbach({ a: [0, 1, 2] })).toBeUndefined();
  expect(computeCronbach({ a: [1, 1], b: [2, 2] })).toBeUndefined();
  expect(foutVan(() => computeCronbach({})).code).toBe('routekaart.kolommen_leeg');
});
