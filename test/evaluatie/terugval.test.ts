import { computeVerschilInVerschillen } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { createMulberry, drawTerugval, TERUGVAL, TERUGVALSELECTIE, toMoment, toTerugvalgegevens } from './terugval.js';

/** As many of the runs of the file as take a second; `npm run simulaties` does them all. */
const RUNS = 50;

const isVerdict = (code: string) => /_did_(hoger|lager)$/.test(code);

test('the generator is that of the file', () => {
  const uniform = createMulberry(20260901);
  const eerste = [0.7239075113, 0.9417503473, 0.5006567346, 0.0238712771];
  for (const verwacht of eerste) expect(uniform()).toBeCloseTo(verwacht, 9);
});

describe.each(TERUGVAL)('$naam: chosen for a low figure, and nothing happened', (protocol) => {
  test('the first run is that of the file', () => {
    const { theta, cijfers, gekozen, vergelijking } = drawTerugval(protocol, 0);
    const { run0 } = protocol.ijk;
    run0.theta.forEach((verwacht, i) => {
      expect(theta[i]).toBeCloseTo(verwacht, 8);
    });
    run0.cijfer2026.forEach((verwacht, i) => {
      expect(cijfers.get(2026)![i]).toBeCloseTo(verwacht, 8);
    });
    expect([gekozen, vergelijking]).toEqual([run0.gekozen, run0.vergelijking]);
  });

  const compute = (jaar: number, effect: number) =>
    Array.from({ length: RUNS }, (_, run) => {
      const { uitkomsten, sets } = toTerugvalgegevens(drawTerugval(protocol, run), effect);
      return computeVerschilInVerschillen(uitkomsten, sets, {
        uitkomst: 'cijfer',
        voor: toMoment(jaar),
        na: toMoment(2029),
        koppeling: ['inwoners'],
        selectie: TERUGVALSELECTIE,
        ...(jaar === 2023 ? { voormetingen: [2023, 2024, 2025].map(toMoment) } : {}),
      });
    });
  const bar = (arm: string) => protocol.bars.find((een) => een.arm === arm)!.deel! * RUNS;
  // What chance may add to a share of so few runs: three standard errors.
  const ruimte = (deel: number) => 3 * Math.sqrt(RUNS * deel * (1 - deel));
  const isTeDicht = ({ code }: { readonly code: string }) => code === 'evaluatie.voormeting_te_dicht';

  test('since the figure of the choice is refused in every run, with its code', () => {
    for (const { soort, conclusie, bewijs, ...rest } of compute(2026, 0)) {
      expect([soort, conclusie.code]).toEqual(['geweigerd', 'evaluatie.voormeting_was_criterium']);
      expect([bewijs.bewijsniveau, 'effect' in rest, 'toetsing' in rest]).toEqual([undefined, false, false]);
    }
  });

  test('since a year as far before the choice finds nothing too often, and is never called too near', () => {
    const gevonden = compute(2023, 0);
    expect(gevonden.flatMap(({ bevindingen }) => bevindingen).filter(isTeDicht)).toEqual([]);
    const aantal = gevonden.filter(({ conclusie }) => isVerdict(conclusie.code)).length;
    expect(aantal).toBeLessThanOrEqual(bar('voormeting 2023') + ruimte(0.06));
  });

  test('an effect is found often enough, more often since the mean of three years', () => {
    const gevonden = compute(2023, 1.5);
    const aantal = gevonden.filter(({ conclusie }) => isVerdict(conclusie.code)).length;
    expect(aantal).toBeGreaterThanOrEqual(bar('effect 1.5, voormeting 2023') - ruimte(0.65));
    const gemiddeld = gevonden.filter(({ gevoeligheid }) => gevoeligheid[0]!.p <= 0.05).length;
    expect(gemiddeld).toBeGreaterThan(aantal);
  });

  test('since a year nearer to the choice than the outcome is called too near in every run', () => {
    for (const { bevindingen, bewijs } of compute(2025, 0)) {
      expect(bevindingen.some(isTeDicht)).toBe(true);
      expect(bewijs.nietHoger.map(({ code }) => code)).toContain('evaluatie.niet_hoger_voormeting_te_dicht');
    }
  });
});
