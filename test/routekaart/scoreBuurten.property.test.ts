import { analyseGevoeligheid } from 'buurtaanpak/gevoeligheid';
import { compareBuurten, scoreBuurten } from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const opties = { seed: 20260901, numRuns: 60 } as const;
const getal = fc
  .double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true })
  .map((x) => Math.round(x * 100) / 100);

interface Geval {
  readonly waarden: readonly (readonly (number | null)[])[];
  readonly gewichten: readonly number[];
  readonly richtingen: readonly ('hoger' | 'lager')[];
  readonly thema: readonly boolean[];
  readonly aggregatie: 'rekenkundig' | 'meetkundig' | 'harmonisch' | 'machtsgemiddelde' | 'copeland';
}

/** A Routekaart with and without thema's, gaps in the figures, whole first column so that nobody is without data. */
const geval: fc.Arbitrary<Geval> = fc
  .record({ buurten: fc.integer({ min: 1, max: 12 }), criteria: fc.integer({ min: 1, max: 6 }) })
  .chain(({ buurten, criteria }) =>
    fc.record({
      waarden: fc
        .tuple(
          fc.array(getal, { minLength: buurten, maxLength: buurten }),
          fc.array(
            fc
              .array(fc.option(getal, { freq: 6 }), { minLength: buurten, maxLength: buurten })
              .filter((kolom) => kolom.some((x) => x !== null)),
            { minLength: criteria - 1, maxLength: criteria - 1 },
          ),
        )
        .map(([eerste, rest]) => [eerste, ...rest]),
      gewichten: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
      richtingen: fc.array(fc.constantFrom('hoger' as const, 'lager' as const), {
        minLength: criteria,
        maxLength: criteria,
      }),
      thema: fc.array(fc.boolean(), { minLength: criteria, maxLength: criteria }),
      aggregatie: fc.constantFrom(
        'rekenkundig' as const,
        'meetkundig' as const,
        'harmonisch' as const,
        'machtsgemiddelde' as const,
        'copeland' as const,
      ),
    }),
  );

function build({ waarden, gewichten, richtingen, thema, aggregatie }: Geval) {
  const wijze = aggregatie === 'machtsgemiddelde' ? { methode: aggregatie, macht: 2 } : { methode: aggregatie };
  const criteria = waarden.map((_, k) =>
    makeCriterium(`k${k}`, {
      gewicht: gewichten[k]!,
      richting: richtingen[k]!,
      // The first stands at the top, so that every buurt has a score.
      ...(k > 0 && thema[k] ? { thema: 't' } : {}),
    }),
  );
  const themas = criteria.some(({ thema: eigen }) => eigen === 't')
    ? [{ id: 't', naam: 't', aggregatie: wijze, dekking: 0 }]
    : [];
  const kaart = makeRoutekaart(criteria, { schaal: { van: 1, tot: 100 }, themas, aggregatie: wijze, dekking: 0 });
  return { kaart, tabel: makeTabel(Object.fromEntries(waarden.map((kolom, k) => [`k${k}`, kolom]))) };
}

const scoresOf = (een: Geval) => {
  const { kaart, tabel } = build(een);
  return scoreBuurten(kaart, tabel, []);
};
const perCode = (scores: ReturnType<typeof scoreBuurten>) =>
  new Map(lees(scores).buurten.map((rij) => [rij.code, rij]));
const isNear = (a: number, b: number, grens = 1e-9) => Math.abs(a - b) <= grens * Math.max(1, Math.abs(a), Math.abs(b));

describe('scoreBuurten', () => {
  test('contributions of criteria, and of what stands at the top, add up to the score', () => {
    fc.assert(
      fc.property(geval, (een) => {
        for (const { score, bijdragen, themas } of lees(scoresOf(een)).buurten) {
          const som = Object.values(bijdragen).reduce((a, b) => a + b, 0);
          expect(Math.abs(som - score)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(score)));
          const { t } = themas;
          if (t !== undefined) {
            const onder = Object.entries(bijdragen).filter(([id]) => id !== 'k0' && een.thema[Number(id.slice(1))]);
            const deel = onder.reduce((a, [, b]) => a + b, 0);
            expect(Math.abs(deel - t.bijdrage)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(t.bijdrage)));
          }
        }
      }),
      opties,
    );
  });

  test('scores lie within the declared scale, and no buurt is lost', () => {
    fc.assert(
      fc.property(geval, (een) => {
        const { buurten, zonderScore } = lees(scoresOf(een));
        expect(buurten.length + zonderScore.length).toBe(een.waarden[0]!.length);
        const n = een.waarden[0]!.length;
        for (const { score, rang, dekking } of buurten) {
          if (een.aggregatie === 'copeland') expect(Math.abs(score)).toBeLessThanOrEqual(n - 1);
          else {
            expect(score).toBeGreaterThanOrEqual(1 - 1e-12);
            expect(score).toBeLessThanOrEqual(100 + 1e-9);
          }
          expect(rang).toBeGreaterThanOrEqual(1);
          expect(rang).toBeLessThanOrEqual(n);
          expect(dekking).toBeGreaterThanOrEqual(0);
          expect(dekking).toBeLessThanOrEqual(1);
        }
      }),
      opties,
    );
  });

  test('better on a criterion never lowers the score', () => {
    fc.assert(
      fc.property(geval, fc.nat(), fc.nat(), fc.double({ min: 0, max: 500, noNaN: true }), (een, r, c, stap) => {
        const k = c % een.waarden.length;
        const i = r % een.waarden[0]!.length;
        const waarde = een.waarden[k]![i];
        if (waarde === null || waarde === undefined) return;
        const beter = waarde + (een.richtingen[k] === 'hoger' ? stap : -stap);
        const nieuw = {
          ...een,
          waarden: een.waarden.map((kolom, j) => (j === k ? kolom.map((x, q) => (q === i ? beter : x)) : kolom)),
        };
        // A column that stops or begins to be constant changes from telling nothing to telling something.
        const isConstant = (kolom: readonly (number | null)[]) => new Set(kolom.filter((x) => x !== null)).size < 2;
        if (isConstant(een.waarden[k]!) !== isConstant(nieuw.waarden[k]!)) return;
        const code = `BU0001${String(i + 1).padStart(4, '0')}`;
        const oud = perCode(scoresOf(een)).get(code)!;
        // In Copeland's method a duel can only be won, or its loss undone.
        expect(perCode(scoresOf(nieuw)).get(code)!.score).toBeGreaterThanOrEqual(oud.score - 1e-9);
      }),
      opties,
    );
  });

  test('another unit, another order of rows or of criteria, changes nothing', () => {
    fc.assert(
      fc.property(geval, fc.double({ min: 0.001, max: 1000, noNaN: true }), (een, factor) => {
        const oud = perCode(scoresOf(een));
        const { kaart, tabel } = build(een);
        const omgekeerd = scoreBuurten(
          { ...kaart, criteria: [...kaart.criteria].reverse() },
          {
            ...tabel,
            gebieden: [...tabel.gebieden].reverse(),
            kolommen: [...tabel.kolommen].reverse().map((kolom) => ({
              ...kolom,
              waarden: kolom.waarden
                .slice()
                .reverse()
                .map((x) => x * factor),
              redenen: kolom.redenen.slice().reverse(),
            })),
          },
          [],
        );
        expect(lees(omgekeerd).buurten).toHaveLength(oud.size);
        for (const { code, score, bijdragen } of lees(omgekeerd).buurten) {
          expect(isNear(score, oud.get(code)!.score, 1e-8)).toBe(true);
          for (const [id, deel] of Object.entries(bijdragen))
            expect(Math.abs(deel - oud.get(code)!.bijdragen[id]!)).toBeLessThan(1e-6);
        }
      }),
      // Copeland counts duels, which a rounding error can turn when two values are all but equal.
      { ...opties, examples: [] },
    );
  });

  test('a criterion of weight 0 changes nothing, whatever its figures', () => {
    fc.assert(
      fc.property(geval, (een) => {
        const { kaart, tabel } = build(een);
        const aantal = tabel.gebieden.length;
        const extra = makeTabel({ extra: Array.from({ length: aantal }, (_, i) => (i % 2 === 0 ? null : i)) });
        const nul = makeCriterium('extra', { gewicht: 0, ontbrekend: { regel: 'weigeren' } });
        const met = scoreBuurten(
          makeRoutekaart([...kaart.criteria, nul], {
            schaal: { van: 1, tot: 100 },
            themas: kaart.themas,
            aggregatie: kaart.aggregatie,
            dekking: 0,
          }),
          { ...tabel, kolommen: [...tabel.kolommen, ...extra.kolommen] },
          [],
        );
        const zonder = scoreBuurten(kaart, tabel, []);
        expect(lees(met).buurten.map(({ code, score, rang }) => [code, score, rang])).toEqual(
          lees(zonder).buurten.map(({ code, score, rang }) => [code, score, rang]),
        );
      }),
      opties,
    );
  });

  test('the same input gives the same output, byte for byte', () => {
    fc.assert(
      fc.property(geval, (een) => {
        expect(JSON.stringify(lees(scoresOf(een)).buurten)).toBe(JSON.stringify(lees(scoresOf(een)).buurten));
      }),
      { ...opties, numRuns: 10 },
    );
  });

  test('the differences of two buurten add up, and turn with their order', () => {
    fc.assert(
      fc.property(geval, (een) => {
        const scores = scoresOf(een);
        const [a, b] = [lees(scores).buurten[0]!, lees(scores).buurten.at(-1)!];
        const heen = compareBuurten(scores, a.code, b.code);
        const som = [...heen.criteria, ...heen.ontbrekend].reduce((x, { verschil }) => x + verschil, 0);
        expect(Math.abs(som - heen.verschil)).toBeLessThan(1e-9);
        expect(compareBuurten(scores, b.code, a.code).verschil).toBe(0 - heen.verschil);
      }),
      opties,
    );
  });
});

describe('analyseGevoeligheid', () => {
  test('probabilities add up, and lie between the best and the worst rank', async () => {
    await fc.assert(
      fc.asyncProperty(geval, fc.integer(), async (een, zaad) => {
        const { kaart, tabel } = build(een);
        const { buurten } = await analyseGevoeligheid(kaart, tabel, [], {
          zaad,
          trekkingen: 40,
          k: 3,
          onzekerheid: { gewichten: { methode: 'dirichlet' }, criteriumWeglaten: een.waarden.length > 1 },
        });
        for (const rij of buurten) {
          const som = rij.rangverdeling.reduce((a, { kans }) => a + kans, 0);
          expect(som).toBeCloseTo(1, 12);
          expect(rij.rangverdeling[0]?.van).toBe(rij.besteRang);
          expect(rij.rangverdeling.at(-1)?.tot).toBe(rij.slechtsteRang);
          expect(rij.gemiddeldeRang).toBeGreaterThanOrEqual(rij.besteRang);
          expect(rij.gemiddeldeRang).toBeLessThanOrEqual(rij.slechtsteRang);
          if (rij.centraleGewichten !== undefined)
            expect(Object.values(rij.centraleGewichten).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        }
      }),
      { ...opties, numRuns: 25 },
    );
  });
});
