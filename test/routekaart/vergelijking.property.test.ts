import { type Aggregatiewijze, type Buurtvergelijking, compareBuurten, scoreBuurten } from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const gemiddelde: fc.Arbitrary<Aggregatiewijze> = fc.oneof(
  fc.constantFrom({ methode: 'rekenkundig' }, { methode: 'meetkundig' }, { methode: 'harmonisch' } as const),
  fc
    .constantFrom(-20, -2, -0.1, 0, 0.1, 0.5, 1, 2, 20)
    .map((macht) => ({ methode: 'machtsgemiddelde' as const, macht })),
) as fc.Arbitrary<Aggregatiewijze>;
const duel: fc.Arbitrary<Aggregatiewijze> = fc.constantFrom<Aggregatiewijze>(
  { methode: 'rekenkundig' },
  { methode: 'copeland' },
);
// Zeros, equal scores, tiny ones and some that nearly are equal; a gap now and then.
const score = fc.oneof(
  fc.constantFrom(0, 0.5, 0.5, 0.5 + 1e-15, 1, 1e-12, 1e-100),
  // No subnormal numbers: these have lost the digits that would have to add up.
  fc.double({ min: 0, max: 1, noNaN: true }).map((x) => Number(x.toFixed(15))),
);
const regel = fc.constantFrom({ regel: 'weglaten' }, { regel: 'gemiddelde' }, { regel: 'bodem' } as const);

const COPELAND = { methode: 'copeland' } as const;

/** A hierarchy of at most four thema's, of which each may stand below an earlier one. */
const geval = fc
  .record({
    buurten: fc.integer({ min: 2, max: 5 }),
    criteria: fc.integer({ min: 1, max: 7 }),
    wijze: fc.constantFrom(gemiddelde, gemiddelde, duel),
  })
  .chain(({ buurten, criteria, wijze }) =>
    fc.record({
      top: wijze,
      themas: fc.array(fc.record({ aggregatie: wijze, boven: fc.nat(3), gewicht: fc.integer({ min: 0, max: 3 }) }), {
        maxLength: 4,
      }),
      criteria: fc.array(
        fc.record({
          waarden: fc.array(fc.option(score, { freq: 4 }), { minLength: buurten, maxLength: buurten }),
          thema: fc.nat(4),
          gewicht: fc.constantFrom(0, 1, 2, 3, 0.001),
          ontbrekend: regel,
        }),
        { minLength: criteria, maxLength: criteria },
      ),
    }),
  );

type Geval = typeof geval extends fc.Arbitrary<infer G> ? G : never;

function scoresOf({ top: bovenaan, themas: gegeven, criteria }: Geval) {
  // Scores of duels are of one scale with others only in a duel: above duels stand duels.
  const duelt = (t: number): boolean =>
    gegeven.some(
      ({ aggregatie, boven }, k) =>
        (k === t && aggregatie.methode === 'copeland') || (k > t && boven === t && duelt(k)),
    );
  const themas = gegeven.map((thema, t) => (duelt(t) ? { ...thema, aggregatie: COPELAND } : thema));
  const top = themas.some(({ aggregatie }) => aggregatie === COPELAND) ? COPELAND : bovenaan;
  const idOf = (k: number) => (k > 0 && k <= themas.length ? { thema: `t${k - 1}` } : {});
  const vast = { methode: 'ijkpunten', onder: 0, boven: 1 } as const;
  // The first criterion stands at the top and each thema has one of its own, with figures for all: nobody is without a score.
  const heel = criteria[0]!.waarden.map((_, i) => ((i * 7) % 5) / 5);
  const rijen = [
    ...criteria.map(({ waarden, thema, gewicht, ontbrekend }, k) => {
      const id = `k${k}`;
      return { waarden, criterium: makeCriterium(id, { ...idOf(thema), gewicht, ontbrekend, normalisatie: vast }) };
    }),
    ...[0, ...themas.map((_, k) => k + 1)].map((thema) => ({
      waarden: heel,
      criterium: makeCriterium(`vast${thema}`, { ...idOf(thema), normalisatie: vast }),
    })),
  ].filter(({ waarden }) => waarden.some((waarde) => waarde !== null));
  const kaart = makeRoutekaart(
    rijen.map(({ criterium }) => criterium),
    {
      aggregatie: top,
      dekking: 0,
      themas: themas.map(({ aggregatie, boven, gewicht }, k) => ({
        ...(k % 2 === 0 ? { dekking: 0 } : {}),
        id: `t${k}`,
        naam: `Thema ${k}`,
        aggregatie,
        gewicht,
        ...(boven < k ? { boven: `t${boven}` } : {}),
      })),
    },
  );
  const tabel = makeTabel(Object.fromEntries(rijen.map(({ waarden, criterium }) => [criterium.id, waarden])));
  return scoreBuurten(kaart, tabel, []);
}

function checkWetten(heen: Buurtvergelijking): void {
  const delen = [...heen.criteria, ...heen.ontbrekend].map(({ verschil }) => verschil);
  const som = delen.reduce((x, deel) => x + deel, 0);
  const maat = Math.max(Math.abs(heen.a.score), Math.abs(heen.b.score), ...delen.map(Math.abs));
  expect(Math.abs(som - heen.verschil)).toBeLessThanOrEqual(1e-12 * maat);
  for (const { a, b, verschil } of heen.criteria) {
    expect(verschil).not.toBeNaN();
    if (a.aangevuld || b.aangevuld || a.genormaliseerd === undefined || b.genormaliseerd === undefined)
      expect(verschil).toBe(0);
    else if (a.genormaliseerd === b.genormaliseerd) expect(verschil).toBe(0);
    else expect(verschil * Math.sign(a.genormaliseerd - b.genormaliseerd)).toBeGreaterThanOrEqual(0);
  }
}

test('equal on a criterion is no part, a part has the sign of who is better, and parts add up to the difference', () => {
  let gaten = 0;
  fc.assert(
    fc.property(geval, (een) => {
      const scores = scoresOf(een);
      const codes = lees(scores).buurten.map(({ code }) => code);
      for (const b of codes) {
        const heen = compareBuurten(scores, codes[0]!, b);
        checkWetten(heen);
        gaten += heen.ontbrekend.length;
      }
    }),
    { seed: 20260901, numRuns: 40 },
  );
  expect(gaten).toBeGreaterThan(60);
});

test('the parts turn with the order of the two', () => {
  fc.assert(
    fc.property(geval, (een) => {
      const scores = scoresOf(een);
      const [a, b] = [lees(scores).buurten[0]!.code, lees(scores).buurten.at(-1)!.code];
      const terug = new Map(
        [...compareBuurten(scores, b, a).criteria, ...compareBuurten(scores, b, a).ontbrekend].map((deel) => [
          `${deel.id}${'gevolg' in deel}`,
          deel.verschil,
        ]),
      );
      const heen = compareBuurten(scores, a, b);
      for (const deel of [...heen.criteria, ...heen.ontbrekend])
        expect(deel.verschil + terug.get(`${deel.id}${'gevolg' in deel}`)!).toBeCloseTo(0, 12);
    }),
    { seed: 20260902, numRuns: 20 },
  );
});
