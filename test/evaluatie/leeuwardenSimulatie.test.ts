import { Evaluatieplan, poolEffecten, type Simulatiecel, simulateEvaluatie } from 'buurtaanpak/evaluatie';
import { Datum, formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { runs } from '../runs.js';

describe('what can be known after three years of 8 buurten in Oost and 4 for energie', () => {
  const dag = (tekst: string) => Datum.parse(tekst);
  const [START, NA, EERDER] = [dag('2026-09-01'), dag('2029-07-01'), dag('2023-07-01')];
  const plan = Evaluatieplan.create({
    naam: 'Wat kunt u na drie jaar weten?',
    vastgesteldOp: dag('2026-08-01'),
    uitkomsten: [{ sleutel: 'score', naam: 'Leefbaarheid', soort: 'getal' }],
    kenmerken: [{ sleutel: 'programma', naam: 'Programma', soort: 'groep' }],
    vergelijkingen: [
      { sleutel: 'v', uitkomst: 'score', kenmerk: 'programma', groep: 'energie', op: NA, vanaf: EERDER },
    ],
    selectie: {
      besluit: `sha256:${'0'.repeat(64)}`,
      gekozenOp: dag('2026-07-01'),
      criteria: [{ uitkomst: 'score', van: dag('2026-01-01'), tot: dag('2026-12-31') }],
    },
  });
  // Half of the spread lasts; the figures of the choice made the choice, and half of a deviation is left a year later.
  const verwacht = { start: START, tussen: 1, binnen: 1, samenhang: 0.5 };
  const brief = (blok?: string): Simulatiecel[] => [
    { aantal: 4, kenmerken: { programma: 'energie' }, ...(blok === undefined ? {} : { blok }) },
    { aantal: 8, kenmerken: { programma: 'oost' }, ...(blok === undefined ? {} : { blok }) },
  ];
  const simulate = (eigen: Partial<Evaluatieplan>, cellen: readonly Simulatiecel[], extra: object = {}) => {
    const options = { runs: runs(150, 100), effecten: [1], rangschikkingen: 499 };
    const { vragen } = simulateEvaluatie({ ...plan, ...eigen }, { ...verwacht, ...extra, cellen }, options);
    return vragen[0]!;
  };
  const kanten = (met: number, zonder: number): Simulatiecel[] => [
    { aantal: met },
    { aantal: zonder, programma: false },
  ];

  test('the letter as it is shows where it works best only when the difference is very large', () => {
    const vraag = simulate({}, brief());
    expect(vraag).toMatchObject({ oordeel: 'geschikt', vraag: 'waar_werkt_het' });
    // In a spread of 1.4 over years, and 1.3 of a change over six years.
    expect(vraag.kleinsteEffect).toBeGreaterThan(2);
    expect(vraag.kleinsteEffect).toBeLessThan(4.5);
    expect(vraag.uitkomsten[1]!.gevonden.aandeel).toBeLessThan(0.35);
    expect(vraag.bewijs!.bewijsniveau).toBeLessThanOrEqual(2);
    // What is found of a true effect of 1 is much too large.
    expect(vraag.uitkomsten[1]!.overdrijving!.waarde).toBeGreaterThan(1.3);
    expect(formatBevinding(vraag.conclusie, nl)).toContain('met 12 buurten laat dit plan een effect van');
  });

  test('a lot within near-ties shows whether it works; the start in four waves by lot shows it on all twelve', () => {
    const keuze = { op: dag('2026-07-01'), kandidaten: 60 };
    const loting = simulate({ opzet: 'loting' }, kanten(12, 12), { keuze });
    expect(loting).toMatchObject({ oordeel: 'geschikt', vraag: 'werkt_het' });
    const starts = ['2026-09-01', '2027-09-01', '2028-09-01', '2029-09-01'].map(dag);
    const golven = starts.map((start) => ({ aantal: 3, start }));
    const trap = simulate({ opzet: 'trapsgewijs', geloot: true }, golven);
    expect(trap.oordeel).toBe('geschikt');
    expect(trap.bewijs!.bewijsniveau).toBe(5);
    // Half of the candidates without the programme say more than twelve buurten beside each other.
    const los = simulate({}, brief());
    expect(loting.kleinsteEffect!).toBeLessThan(los.kleinsteEffect!);
    expect(loting.uitkomsten[1]!.gevonden.aandeel).toBeGreaterThan(los.uitkomsten[1]!.gevonden.aandeel);
  });

  test('the four gemeenten together show half the difference, in one test or in four estimates taken together', () => {
    const cellen = ['Leeuwarden', 'Rotterdam', 'Zaanstad', 'Boxtel'].flatMap(brief);
    const samen = simulate({}, cellen);
    const los = simulate({}, brief());
    expect(samen.kleinsteEffect! / los.kleinsteEffect!).toBeLessThan(0.7);
    // Four estimates apart, each with the error of 4 beside 8 of a change over six years.
    const standaardfout = Math.sqrt(2 * (1 - 0.5 ** 6)) * Math.sqrt(1 / 4 + 1 / 8);
    const schattingen = [0.4, 0.8, 1.2, 1.6].map((waarde, i) => ({ naam: `g${i}`, waarde, standaardfout }));
    const { interval } = poolEffecten(schattingen);
    // The interval of four is far wider than the normal one: the spread between gemeenten is hardly known.
    expect((interval.boven - interval.onder) / 2).toBeGreaterThan(1.5 * 1.96 * (standaardfout / 2));
  });
});
