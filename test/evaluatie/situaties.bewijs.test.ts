import { evaluateSituaties } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { type Bouwbuurt, bouwGegevens, bouwPlan, bouwSelectie, listCodes } from './bouw.js';
import { loot } from './hulp.js';

const [VOOR, START, EINDE] = ['2023-07-01', '2026-09-01', '2029-07-01'];
const SELECTIE = bouwSelectie('2026-01-01', '2026-12-31');

/** Eight in Oost and four elsewhere, of one gemeente. */
const buurten = Array.from(
  { length: 12 },
  (_, i): Bouwbuurt => ({
    buurt: `b${String(i).padStart(2, '0')}`,
    gemeente: 'GM0080',
    start: START,
    kenmerken: { ligging: i < 8 ? 'oost' : 'elders', inkomen: i },
    score: { [VOOR]: 5, [EINDE]: i < 8 ? 6 + i / 10 : 9 + i / 10 },
  }),
);
const evaluate = (vergelijking: object = {}, rest: object = {}, eigen: readonly Bouwbuurt[] = buurten) =>
  evaluateSituaties(bouwGegevens(eigen), bouwPlan(vergelijking, rest)).vergelijkingen[0]!;

describe('the level of an answer', () => {
  test('is 2 for groups among chosen buurten with a block and one earlier figure', () => {
    const { bewijs } = evaluate({ vanaf: VOOR }, { selectie: SELECTIE });
    expect(bewijs).toMatchObject({ vraag: 'waar_werkt_het', bewijsniveau: 2, verkennend: false });
    expect(listCodes(bewijs.nietHoger)).toEqual(['ontwerp_groepen']);
    expect(listCodes(bewijs.alternatieven)).toEqual(['kan_loting', 'kan_vergelijking']);
    expect(bewijs.zin.params).toEqual({ vraag: 'waar_werkt_het', niveau: 2 });
  });

  test('is 1 without an earlier figure or without a block, and for a figure of the buurt', () => {
    const zonder = evaluate({}, { selectie: SELECTIE }).bewijs;
    expect([zonder.bewijsniveau, listCodes(zonder.nietHoger)]).toEqual([
      1,
      ['niet_hoger_geen_voormeting', 'ontwerp_groepen'],
    ]);
    expect(listCodes(zonder.alternatieven)).toContain('kan_eerdere_voormeting');
    const gemengd = buurten.map((buurt, i) => ({ ...buurt, gemeente: `GM000${i % 2}` }));
    const geenBlok = { selectie: SELECTIE, blok: 'geen', blokreden: 'proef' };
    expect(evaluate({ vanaf: VOOR }, geenBlok, gemengd).bewijs.bewijsniveau).toBe(1);
    // In one gemeente there is nothing to divide into blocks; where no gemeente is known, that cannot be said.
    expect(evaluate({ vanaf: VOOR }, geenBlok).bewijs.bewijsniveau).toBe(2);
    const onbekend = buurten.map(({ gemeente: _, ...buurt }) => buurt);
    expect(evaluate({ vanaf: VOOR }, geenBlok, onbekend).bewijs.bewijsniveau).toBe(1);
    expect(evaluate({ vanaf: VOOR, kenmerk: 'inkomen' }, { selectie: SELECTIE }).bewijs.bewijsniveau).toBe(1);
  });

  test('counts no first measurement of after the start as one of before it', () => {
    const later = (moment: string, start: string | undefined) =>
      evaluate(
        { vanaf: moment },
        { selectie: SELECTIE },
        buurten.map(({ start: _, ...buurt }) => ({
          ...buurt,
          ...(start === undefined ? {} : { start }),
          score: { [moment]: 5, ...buurt.score },
        })),
      ).bewijs;
    expect(listCodes(later('2026-10-02', START).nietHoger)).not.toContain('niet_hoger_geen_voormeting');
    expect(listCodes(later('2026-10-03', START).nietHoger)).toContain('niet_hoger_geen_voormeting');
    expect(listCodes(later('2026-10-03', undefined).nietHoger)).not.toContain('niet_hoger_geen_voormeting');
  });

  test('is 5 where lot divided the buurten, lower without the document or with drop-out', () => {
    const loting = `sha256:${'1'.repeat(64)}`;
    const geloot = (rest: object, eigen: readonly Bouwbuurt[] = buurten, groep = {}) =>
      evaluateSituaties(bouwGegevens(eigen), loot(bouwPlan(groep, { selectie: SELECTIE, ...rest })), {
        steekproef: 999,
      }).vergelijkingen[0]!.bewijs;
    expect(geloot({ loting })).toMatchObject({ bewijsniveau: 5, nietHoger: [], alternatieven: [] });
    const zonder = geloot({});
    expect([zonder.bewijsniveau, listCodes(zonder.nietHoger)]).toEqual([3, ['niet_hoger_lotdocument_ontbreekt']]);
    const drop = (weg: readonly number[]) =>
      buurten.map((buurt, i) => (weg.includes(i) ? { ...buurt, score: {} } : buurt));
    for (const groep of [{}, { groep: 'oost' }]) {
      expect(geloot({ loting }, drop([0]), groep)).toMatchObject({ bewijsniveau: 4 });
      expect(listCodes(geloot({ loting }, drop([0, 9]), groep).nietHoger)).toEqual(['niet_hoger_uitval']);
    }
    // A buurt that began later is no drop-out.
    const later = buurten.map((buurt, i) => (i === 0 ? { ...buurt, start: '2029-08-01' } : buurt));
    expect(geloot({ loting }, later).bewijsniveau).toBe(5);
    // One of many of each group is no drop-out that matters.
    const veel = Array.from({ length: 48 }, (_, i) => ({
      ...buurten[0]!,
      buurt: `c${i}`,
      kenmerken: { ligging: i % 2 === 0 ? 'oost' : 'elders' },
      score: i < 2 ? {} : { [EINDE]: i },
    }));
    expect(geloot({ loting }, veel).bewijsniveau).toBe(5);
  });
});

describe('a plan of after the first outcome', () => {
  const met = (eerder: Readonly<Record<string, number>>) =>
    buurten.map((buurt) => ({ ...buurt, score: { ...eerder, ...buurt.score } }));
  const verkennend = (vastgesteldOp: string, eerder: object, vergelijking: object = {}, rest: object = {}) =>
    evaluate(vergelijking, { vastgesteldOp, ...rest }, met(eerder as Readonly<Record<string, number>>)).bewijs;

  test('makes the answer exploring, with the sentence', () => {
    const bewijs = verkennend('2027-06-01', { '2027-03-01': 1 }, { vanaf: VOOR }, { selectie: SELECTIE });
    expect(bewijs).toMatchObject({ bewijsniveau: 2, verkennend: true });
    expect(listCodes(bewijs.nietHoger)).toContain('niet_hoger_verkennend');
    expect(verkennend('2027-03-01', { '2027-03-01': 1 }, {}, { selectie: SELECTIE }).verkennend).toBe(false);
    // Days before the choice are where it begins; so is the first day of a change, in every buurt its own.
    expect(verkennend('2027-06-01', { '2026-03-01': 1 }, {}, { selectie: SELECTIE }).verkennend).toBe(false);
    expect(verkennend('2027-06-01', { '2026-09-01': 1 }, { vanaf: { maandenNaStart: 0 } }).verkennend).toBe(false);
    expect(verkennend('2027-06-01', { '2026-09-02': 1 }, { vanaf: { maandenNaStart: 0 } }).verkennend).toBe(true);
  });

  test('is judged for every question, by its own outcome', () => {
    const rest = {
      vastgesteldOp: '2027-06-01',
      selectie: SELECTIE,
      uitkomsten: ['score', 'ander'].map((sleutel) => ({ sleutel, naam: sleutel, soort: 'getal' })),
      vergelijkingen: ['score', 'ander'].map((uitkomst) => ({
        sleutel: uitkomst,
        uitkomst,
        kenmerk: 'ligging',
        op: EINDE,
      })),
    };
    const gegevens = bouwGegevens(
      buurten.map((buurt, i) => ({
        ...buurt,
        score: [
          { moment: EINDE, waarde: i },
          { moment: '2027-03-01', waarde: i },
          { moment: EINDE, uitkomst: 'ander', waarde: i },
          { moment: '2027-03-01', uitkomst: 'ander', waarde: { reden: 'onbekend' } },
        ],
      })),
    );
    const evaluatie = evaluateSituaties(gegevens, bouwPlan({}, rest));
    expect(evaluatie.vergelijkingen.map(({ bewijs }) => bewijs.verkennend)).toEqual([true, false]);
    expect(evaluatie.bevindingen.filter(({ code }) => code === 'evaluatie.plan_achteraf')).toHaveLength(1);
  });
});
