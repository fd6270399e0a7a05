import { analyseConfiguraties, calibrateLidmaatschap, evaluateSituaties } from 'buurtaanpak/evaluatie';
import { formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { type Bouwbuurt, bouwGegevens, bouwPlan, bouwSelectie, listCodes } from './bouw.js';
import { listVelden } from './hulp.js';

const EINDE = '2029-07-01';
const ACTIEF = { sleutel: 'actief', naam: 'Actief na drie jaar', soort: 'janee' };
const VRAAG = {
  sleutel: 'samen',
  uitkomst: 'actief',
  op: EINDE,
  condities: [
    { kenmerk: 'ligging', groep: 'dorp', verwachting: 'aanwezig' },
    { kenmerk: 'inkomen', kalibratie: { buiten: 20, kruispunt: 30, binnen: 40 } },
  ],
};
const plan = (vraag: object = {}, rest: object = {}) =>
  bouwPlan({}, { uitkomsten: [...bouwPlan().uitkomsten, ACTIEF], configuraties: [{ ...VRAAG, ...vraag }], ...rest });

/** A dorp with a low income stays active, and only that. */
const buurten = Array.from({ length: 12 }, (_, i): Bouwbuurt => {
  const [ligging, inkomen] = [i % 2 === 0 ? 'dorp' : 'stad', i % 4 < 2 ? 22 : 38];
  const actief = ligging === 'dorp' && inkomen === 22 ? 1 : 0;
  return {
    buurt: `b${String(i).padStart(2, '0')}`,
    kenmerken: { ligging, inkomen },
    score: [{ moment: EINDE, uitkomst: 'actief', waarde: actief }],
  };
});
const evaluate = (vraag: object = {}, eigen: readonly Bouwbuurt[] = buurten, rest: object = {}) =>
  evaluateSituaties(bouwGegevens(eigen), plan(vraag, rest)).configuraties[0]!;

describe('a question about kenmerken together', () => {
  test('is answered as the analysis by itself answers it', () => {
    const antwoord = evaluate();
    const inkomens = buurten.map(({ kenmerken }) => Number(kenmerken.inkomen));
    const { kalibratie } = VRAAG.condities[1]!;
    const leden = calibrateLidmaatschap(inkomens, kalibratie!);
    const los = analyseConfiguraties(
      buurten.map(({ buurt, kenmerken }, i) => ({
        geval: buurt,
        condities: { 'ligging=dorp': kenmerken.ligging === 'dorp' ? 1 : 0, inkomen: leden[i]! },
        uitkomst: kenmerken.ligging === 'dorp' && kenmerken.inkomen === 22 ? 1 : 0,
      })),
      {
        naam: ACTIEF.naam,
        verkennend: false,
        verwachting: { 'ligging=dorp': 'aanwezig' },
        ruw: { condities: { inkomen: { waarden: inkomens, kalibratie: kalibratie! } } },
        zaad: 'evaluatie/samen',
        alfa: 0.05,
      },
    );
    const { bewijs, conclusie, ...analyse } = los;
    expect(antwoord).toEqual({
      configuratie: 'samen',
      uitkomst: 'actief',
      op: EINDE,
      aantal: 12,
      weggelaten: [],
      analyse,
      bewijs,
      conclusie,
    });
    expect(antwoord.analyse!.uitkomst.spaarzaam.modellen.map(({ naam }) => naam)).toEqual(['ligging=dorp*~inkomen']);
    expect(JSON.parse(JSON.stringify(antwoord))).toEqual(antwoord);
    expect(evaluateSituaties(bouwGegevens(buurten), bouwPlan()).configuraties).toEqual([]);
  });

  test('takes over the cut-offs of the plan, a calibrated outcome and a change', () => {
    const metScore = buurten.map((buurt, i) => ({
      ...buurt,
      score: { '2023-07-01': 1, [EINDE]: i % 4 === 0 ? 9 : 2 },
    }));
    const antwoord = evaluate(
      {
        uitkomst: 'score',
        vanaf: '2023-07-01',
        kalibratie: { buiten: 0, kruispunt: 4, binnen: 9 },
        inclusiegrens: 0.9,
        prigrens: 0.6,
        frequentiegrens: 2,
      },
      metScore,
      { selectie: bouwSelectie('2026-01-01', '2026-12-31') },
    );
    expect(antwoord).toMatchObject({
      vanaf: '2023-07-01',
      analyse: { inclusiegrens: 0.9, prigrens: 0.6, frequentiegrens: 2 },
      bewijs: { verkennend: false },
    });
    expect(antwoord.analyse!.robuustheid!.ankers.some(({ conditie }) => conditie === undefined)).toBe(true);
  });

  test('names the buurten that do not count', () => {
    const [a, b, c, d, e, ...rest] = buurten;
    const antwoord = evaluate({}, [
      { ...a!, kenmerken: { ligging: 'dorp' } },
      { ...b!, kenmerken: { ligging: 'dorp', inkomen: { reden: 'geheim' } } },
      { ...c!, kenmerken: { ligging: 'dorp', inkomen: 30 } },
      { ...d!, score: {} },
      { ...e!, score: [{ moment: EINDE, uitkomst: 'actief', waarde: { reden: 'onbekend' } }] },
      ...rest,
    ]);
    expect(antwoord.aantal).toBe(7);
    expect(antwoord.weggelaten.map(({ reden }) => reden)).toEqual([
      'geen_kenmerk',
      'geheim',
      'op_kruispunt',
      'geen_uitkomst',
      'onbekend',
    ]);
    // An outcome on the crossover is neither in nor out too; an outcome without a situation says nothing.
    const gegevens = bouwGegevens(buurten.map((buurt) => ({ ...buurt, score: { [EINDE]: 4 } })));
    const evaluatie = evaluateSituaties(
      { ...gegevens, uitkomsten: [...gegevens.uitkomsten, { ...gegevens.uitkomsten[0]!, buurt: 'zonder' }] },
      plan({ uitkomst: 'score', kalibratie: { buiten: 0, kruispunt: 4, binnen: 9 } }),
    );
    const { weggelaten, conclusie, bewijs } = evaluatie.configuraties[0]!;
    expect(weggelaten.map(({ reden }) => reden)).toEqual([...new Array(12).fill('op_kruispunt'), 'geen_kenmerk']);
    expect(formatBevinding(conclusie, nl)).toContain('want van geen enkele buurt zijn alle gegevens bekend');
    expect(bewijs).not.toHaveProperty('bewijsniveau');
    expect(listVelden(evaluatie.configuraties[0], 'analyse')).toEqual([]);
  });

  test('ends in a coded finding when there are too many buurten', () => {
    const veel = (aantal: number) =>
      Array.from({ length: aantal }, (_, i) => ({ ...buurten[i % 12]!, buurt: `b${String(i).padStart(3, '0')}` }));
    const geweigerd = evaluate({}, veel(201));
    expect(geweigerd).not.toHaveProperty('analyse');
    expect(geweigerd.conclusie).toMatchObject({
      code: 'evaluatie.configuratie_te_veel_buurten',
      pad: ['configuraties', 0, 'conclusie'],
      params: { uitkomst: ACTIEF.naam, aantal: 201, maximum: 200 },
    });
    expect(geweigerd.bewijs).not.toHaveProperty('bewijsniveau');
  });

  test('analyses a condition with the longest key and group that a plan can hold', () => {
    const [kenmerk, groep] = ['k'.repeat(200), 'g'.repeat(200)];
    const eigen = buurten.map((buurt, i) => ({
      ...buurt,
      kenmerken: { ...buurt.kenmerken, [kenmerk]: i % 2 === 0 ? groep : 'anders' },
    }));
    const kenmerken = [...bouwPlan().kenmerken, { sleutel: kenmerk, naam: 'lang', soort: 'groep' }];
    const antwoord = evaluate({ condities: [{ kenmerk, groep }, VRAAG.condities[1]!] }, eigen, { kenmerken });
    expect(antwoord.analyse!.condities).toEqual([`${kenmerk}=${groep}`, 'inkomen']);
  });

  test('deals the outcomes out again within the blocks of the plan', () => {
    const gemeenten = buurten.map((buurt, i) => ({ ...buurt, gemeente: `GM000${i < 6 ? 1 : 2}` }));
    const p = (eigen: readonly Bouwbuurt[], rest: object = {}) => evaluate({}, eigen, rest).analyse!.uitkomst.toeval;
    expect(p(gemeenten).mogelijk).toBeLessThan(p(buurten).mogelijk);
    // Where a gemeente has one outcome only, there is nothing to deal out: what differs between gemeenten is no finding.
    const vast = gemeenten.map((buurt, i) => ({
      ...buurt,
      kenmerken: { ...buurt.kenmerken, inkomen: i < 6 ? 22 : 38 },
      score: [{ moment: EINDE, uitkomst: 'actief', waarde: Number(i < 6) }],
    }));
    expect(p(vast)).toMatchObject({ gedekt: 6, mogelijk: 1, p: 1 });
    expect(p(vast.map(({ gemeente: _, ...buurt }) => buurt)).p).toBeLessThan(0.01);
    const ring = { sleutel: 'ring', naam: 'de ring', soort: 'groep' };
    const zonder = evaluate({}, gemeenten, { blok: 'ring', kenmerken: [...bouwPlan().kenmerken, ring] });
    expect(zonder.weggelaten.map(({ reden }) => reden)).toEqual(new Array(12).fill('geen_blok'));
    const getrokken = evaluateSituaties(bouwGegevens(buurten), plan(), { maximum: 10, steekproef: 199 });
    expect(getrokken.configuraties[0]!.analyse!.uitkomst.toeval).toMatchObject({ wijze: 'steekproef', aantal: 200 });
  });

  test('is refused for a change since a figure of the choice, and exploring after the first outcome', () => {
    const metScore = buurten.map((buurt, i) => ({ ...buurt, score: { '2026-07-01': i, [EINDE]: i + 1 } }));
    const vraag = { uitkomst: 'score', vanaf: '2026-07-01', kalibratie: { buiten: 0, kruispunt: 0.5, binnen: 2 } };
    const geweigerd = evaluate(vraag, metScore, { selectie: bouwSelectie('2026-01-01', '2026-12-31') });
    expect(geweigerd.conclusie.code).toBe('evaluatie.voormeting_was_criterium');
    expect(geweigerd).not.toHaveProperty('analyse');
    expect(listCodes(geweigerd.bewijs.alternatieven)).toContain('kan_eerdere_voormeting');
    expect(evaluate({}, buurten, { vastgesteldOp: '2029-07-02' }).bewijs.verkennend).toBe(true);
  });
});
