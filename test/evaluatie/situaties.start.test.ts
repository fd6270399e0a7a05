import { evaluateSituaties } from 'buurtaanpak/evaluatie';
import { formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { type Bouwbuurt, bouwGegevens, bouwPlan, listCodes } from './bouw.js';
import { loot } from './hulp.js';

const EEN_JAAR = { op: { maandenNaStart: 12 } };

/** Twelve buurten that began in three waves, each measured a year after its own start. */
const golven = Array.from({ length: 12 }, (_, i): Bouwbuurt => {
  const jaar = 2026 + (i % 3);
  return {
    buurt: `b${String(i).padStart(2, '0')}`,
    kenmerken: { ligging: i < 8 ? 'oost' : 'elders' },
    start: `${jaar}-09-01`,
    score: { [`${jaar}-09-01`]: 1, [`${jaar + 1}-09-01`]: i < 8 ? 2 + i / 10 : 5 + i / 10 },
  };
});
const evaluate = (vergelijking: object, buurten: readonly Bouwbuurt[] = golven, rest: object = {}) =>
  evaluateSituaties(bouwGegevens(buurten), bouwPlan(vergelijking, rest));

describe('a moment in months since the own start', () => {
  test('gives every buurt the same time in the programme', () => {
    const evaluatie = evaluate({ ...EEN_JAAR, vanaf: { maandenNaStart: 0 } });
    const [antwoord] = evaluatie.vergelijkingen;
    expect(antwoord).toMatchObject({ aantal: 12, op: EEN_JAAR.op, conclusie: { code: 'evaluatie.conclusie_hoger' } });
    expect(antwoord!.blootstelling.map(({ dagen }) => dagen)).toEqual(golven.map((_, i) => (i % 3 === 1 ? 366 : 365)));
    expect(listCodes(evaluatie.bevindingen)).not.toContain('start_verschilt');
    // On one day for all, most have no figure; and those that have began at the same time.
    const opEenDag = evaluate({ op: '2028-09-01' });
    expect(opEenDag.vergelijkingen[0]!.aantal).toBe(8);
    expect(listCodes(opEenDag.bevindingen)).toContain('start_verschilt');
  });

  test('takes the nearest measurement within the margin', () => {
    const later = golven.map((buurt, i) => ({ ...buurt, score: { [`${2027 + (i % 3)}-09-11`]: i } }));
    expect(evaluate(EEN_JAAR, later).vergelijkingen[0]!.aantal).toBe(0);
    expect(evaluate(EEN_JAAR, later, { margeDagen: 9 }).vergelijkingen[0]!.aantal).toBe(0);
    const [antwoord] = evaluate(EEN_JAAR, later, { margeDagen: 10 }).vergelijkingen;
    expect([antwoord!.aantal, antwoord!.blootstelling[0]]).toEqual([12, { buurt: 'b00', dagen: 375 }]);
  });

  test('leaves out a buurt whose start is not known, or that began later, with the reason', () => {
    const buurten = golven.map((buurt, i): Bouwbuurt => {
      if (i === 0) {
        const { start: _, ...rest } = buurt;
        return rest;
      }
      return i === 1 ? { ...buurt, start: '2030-01-01' } : { ...buurt, score: { ...buurt.score, '2029-09-01': i } };
    });
    const opStart = evaluate(EEN_JAAR, buurten).vergelijkingen[0]!;
    expect(opStart.weggelaten).toEqual([
      { buurt: 'b00', reden: 'geen_start' },
      { buurt: 'b01', reden: 'geen_uitkomst' },
    ]);
    const vanaf = evaluate({ op: '2029-09-01', vanaf: { maandenNaStart: 0 } }, [
      { ...buurten[0]!, score: { '2029-09-01': 3 } },
      ...buurten.slice(1),
    ]);
    expect(vanaf.vergelijkingen[0]!.weggelaten).toEqual([
      { buurt: 'b00', reden: 'geen_start' },
      { buurt: 'b01', reden: 'niet_van_toepassing' },
    ]);
    const later = vanaf.bevindingen.find(({ code }) => code === 'evaluatie.later_begonnen')!;
    expect(formatBevinding(later, nl)).toBe(
      'In de vergelijking v begon 1 buurt pas na de dag van de uitkomst. Dat is geen mislukking: zij telt niet mee.',
    );
    // Only the missing start is a missing datum.
    expect(vanaf.bevindingen.find(({ code }) => code === 'evaluatie.buurten_weggelaten')!.params.aantal).toBe(1);
  });
});

describe('a buurt that took the place of another', () => {
  /** One of Oost stopped and was replaced a year later. */
  const vervang = (oud: number, nieuw: number): Bouwbuurt[] => [
    ...golven.slice(1),
    { ...golven[0]!, einde: '2027-01-31', score: { '2027-09-01': oud } },
    {
      ...golven[0]!,
      buurt: 'nieuw',
      start: '2027-09-01',
      vervangt: 'b00',
      score: { '2028-09-01': nieuw },
    },
  ];

  test('counts from its own start, the replaced one stays, and the answer without both stands beside it', () => {
    const [antwoord] = evaluate(EEN_JAAR, vervang(2, 2.05)).vergelijkingen;
    expect(antwoord).toMatchObject({
      aantal: 13,
      conclusie: { code: 'evaluatie.conclusie_hoger' },
      zonderVervanging: {
        zonder: ['b00', 'nieuw'],
        soort: 'verschil',
        aantal: 11,
        groepen: [
          { groep: 'elders', aantal: 4 },
          { groep: 'oost', aantal: 7 },
        ],
        conclusie: { code: 'evaluatie.zonder_vervanging_gelijk' },
      },
    });
    expect(antwoord!.zonderVervanging!.toetsing).not.toHaveProperty('pAangepast');
    // 2026-09-01 up to and with 2027-01-31, and a year.
    expect(antwoord!.blootstelling.filter(({ buurt }) => buurt === 'b00' || buurt === 'nieuw')).toEqual([
      { buurt: 'b00', dagen: 153 },
      { buurt: 'nieuw', dagen: 366 },
    ]);
    expect(antwoord).not.toHaveProperty('zonderVervanging.kleinsteEffect');
    expect(evaluate(EEN_JAAR).vergelijkingen[0]).not.toHaveProperty('zonderVervanging');
  });

  test('is told when the answer hangs on it', () => {
    const [antwoord] = evaluate(EEN_JAAR, vervang(40, 45)).vergelijkingen;
    expect(antwoord!.conclusie.code).toBe('evaluatie.conclusie_niet_onderscheiden');
    expect(antwoord!.zonderVervanging!.conclusie.code).toBe('evaluatie.zonder_vervanging_anders');
    expect(formatBevinding(antwoord!.zonderVervanging!.conclusie, nl)).toContain('het hangt van deze buurten af');
  });

  test('may turn a difference around that is not distinguished from chance', () => {
    const om = vervang(2.9, 2.9).map((buurt, i) =>
      i < 11 ? { ...buurt, score: { [`${Number(buurt.start?.slice(0, 4)) + 1}-09-01`]: 2 + (i % 2) } } : buurt,
    );
    const [antwoord] = evaluate(EEN_JAAR, om).vergelijkingen;
    const { waarde } = antwoord!.maten.verschil!;
    expect(Math.sign(antwoord!.zonderVervanging!.maten.verschil!.waarde)).toBe(-Math.sign(waarde));
    expect(antwoord!.zonderVervanging!.conclusie.code).toBe('evaluatie.zonder_vervanging_gelijk');
  });

  test('is looked at for three groups and for a figure too', () => {
    const drie = vervang(2, 2.05).map((buurt, i) => ({
      ...buurt,
      kenmerken: { ligging: i < 4 ? 'oost' : i < 8 ? 'west' : 'elders', inkomen: i },
    }));
    for (const kenmerk of ['ligging', 'inkomen']) {
      const plan = loot(bouwPlan({ ...EEN_JAAR, kenmerk }));
      const [antwoord] = evaluateSituaties(bouwGegevens(drie), plan, { steekproef: 999 }).vergelijkingen;
      expect(antwoord!.zonderVervanging).toMatchObject({ aantal: 11, toetsing: { p: expect.any(Number) } });
    }
  });

  test('is told when nothing is left without it', () => {
    const elders = golven.filter((_, i) => i < 11);
    const nieuw: Bouwbuurt = { ...golven[11]!, vervangt: 'weg' };
    const weg: Bouwbuurt = { ...golven[11]!, buurt: 'weg', score: {} };
    const [antwoord] = evaluate(EEN_JAAR, [...elders, nieuw, weg]).vergelijkingen;
    expect(antwoord!.zonderVervanging).toMatchObject({
      zonder: ['b11'],
      soort: 'geweigerd',
      conclusie: { code: 'evaluatie.zonder_vervanging_geen' },
    });
    expect(antwoord!.zonderVervanging).not.toHaveProperty('toetsing');
  });
});
