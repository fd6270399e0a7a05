import { type Evaluatieplan, evaluateSituaties } from 'buurtaanpak/evaluatie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';
import { type Bouwbuurt, bouwGegevens, bouwPlan, bouwSelectie } from './bouw.js';
import { loot } from './hulp.js';

const [VOOR, KEUZE, EINDE] = ['2023-07-01', '2026-07-01', '2029-07-01'];

const vraag = fc.record(
  {
    kenmerk: fc.constantFrom('ligging', 'ligging', 'inkomen'),
    groep: fc.constant('oost'),
    vanaf: fc.constantFrom(VOOR, KEUZE),
    op: fc.constantFrom(EINDE, { maandenNaStart: 12 }),
  },
  { requiredKeys: ['kenmerk', 'op'] },
);
const rest = fc.record(
  {
    blok: fc.constantFrom('gemeente', 'geen', 'geen', 'ligging'),
    geloot: fc.constant(true),
    selectie: fc.constant(bouwSelectie('2026-01-01', '2026-12-31')),
    vastgesteldOp: fc.constantFrom('2026-07-01', '2029-08-01'),
  },
  { requiredKeys: [] },
);
const buurt = fc.record(
  {
    gemeente: fc.constantFrom('A', 'A', 'A', 'B'),
    ligging: fc.constantFrom('oost', 'oost', 'dorp', 'dorp', 'wijk'),
    inkomen: fc.integer({ min: 1, max: 4 }),
    start: fc.constantFrom('2026-09-01', '2027-09-01', '2030-01-01'),
    voor: fc.integer({ min: 0, max: 9 }),
    na: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: ['ligging', 'inkomen', 'voor', 'na'] },
);
const geval = fc.record({ vraag, rest, buurten: fc.array(buurt, { minLength: 2, maxLength: 10, size: 'max' }) });

interface Vraag {
  readonly kenmerk: string;
  readonly groep?: string;
}

interface Trekking {
  readonly gemeente?: string;
  readonly ligging: string;
  readonly inkomen: number;
  readonly start?: string;
  readonly voor: number;
  readonly na: number;
}

/** These buurten, with a number added to every outcome, in this order of the rows. */
function bouw(trekkingen: readonly Trekking[], { erbij = 0, om = false } = {}) {
  const buurten = trekkingen.map(({ gemeente, ligging, inkomen, start, voor, na }, i): Bouwbuurt => {
    const dagen = [VOOR, KEUZE, EINDE, '2027-09-01', '2028-09-01'];
    const score = Object.fromEntries(dagen.map((dag, d) => [dag, (d < 2 ? voor + d : na) + erbij]));
    return {
      buurt: `b${i}`,
      ...(gemeente === undefined ? {} : { gemeente }),
      ...(start === undefined ? {} : { start }),
      kenmerken: { ligging, inkomen },
      score: om ? Object.fromEntries(Object.entries(score).toReversed()) : score,
    };
  });
  return bouwGegevens(om ? buurten.toReversed() : buurten);
}

const opties = { numRuns: runs(300, 30), seed: 24 };
const toPlan = (
  { groep, ...vergelijking }: Vraag,
  { geloot, ...overig }: { readonly geloot?: boolean },
): Evaluatieplan =>
  (geloot === true ? loot : (plan: Evaluatieplan) => plan)(
    bouwPlan(
      { ...vergelijking, ...(vergelijking.kenmerk === 'ligging' && groep !== undefined ? { groep } : {}) },
      { ...overig, ...('blok' in overig && overig.blok === 'geen' ? { blokreden: 'proef' } : {}) },
    ),
  );

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(geval, ({ vraag: v, rest: r, buurten }) => {
      const plan = toPlan(v, r);
      const { gegevens: _, ...heen } = evaluateSituaties(bouw(buurten), plan);
      const { gegevens: __, ...terug } = evaluateSituaties(bouw(buurten, { om: true }), plan);
      expect(terug).toEqual(heen);
    }),
    opties,
  );
}, 60_000);

test('a shift of all outcomes moves the groups, and nothing else', () => {
  fc.assert(
    fc.property(geval, fc.integer({ min: -50, max: 50 }), ({ vraag: v, rest: r, buurten }, erbij) => {
      const plan = toPlan(v, r);
      const heen = evaluateSituaties(bouw(buurten), plan).vergelijkingen[0]!;
      const erna = evaluateSituaties(bouw(buurten, { erbij }), plan).vergelijkingen[0]!;
      const stap = 'vanaf' in v ? 0 : erbij;
      const kern = ({ soort, aantal, weggelaten, bewijs, conclusie, toetsing }: typeof heen) => ({
        soort,
        aantal,
        weggelaten,
        bewijs,
        code: conclusie.code,
        p: toetsing?.p.toFixed(9),
      });
      expect(kern(erna)).toEqual(kern(heen));
      expect(erna.groepen.map(({ gemiddelde }) => gemiddelde.toFixed(9))).toEqual(
        heen.groepen.map(({ gemiddelde }) => (gemiddelde + stap).toFixed(9)),
      );
    }),
    opties,
  );
}, 60_000);

test('what is refused has no p, no effect and no level, but alternatives; what is tested has an interval that fits p', () => {
  const soorten = new Set<string>();
  fc.assert(
    fc.property(geval, ({ vraag: v, rest: r, buurten }) => {
      const { vergelijkingen, alfa } = evaluateSituaties(bouw(buurten), toPlan(v, r));
      const [antwoord] = vergelijkingen;
      const { soort, toetsing, maten, bewijs, kleinsteEffect } = antwoord!;
      soorten.add(soort);
      const getoetst = soort !== 'geweigerd' && soort !== 'geen';
      expect(toetsing !== undefined).toBe(getoetst);
      expect(kleinsteEffect !== undefined).toBe(getoetst);
      expect(bewijs.bewijsniveau !== undefined).toBe(getoetst);
      if (toetsing === undefined) {
        expect(maten).toEqual({});
        expect(bewijs.alternatieven.length).toBeGreaterThan(0);
        return;
      }
      const maat = maten.helling ?? maten.verschil;
      if (maat === undefined || !('onder' in maat.interval)) return;
      const { onder, boven } = maat.interval;
      // An end within rounding of 0 may fall on either side.
      if ([onder, boven].some((einde) => einde !== null && Math.abs(einde) < 1e-9)) return;
      expect((onder ?? -1) > 0 || (boven ?? 1) < 0).toBe(toetsing.p <= alfa + 1e-12);
    }),
    opties,
  );
  expect([...soorten]).toEqual(expect.arrayContaining(['geweigerd', 'samenhang', 'verschil', 'geen']));
}, 60_000);
