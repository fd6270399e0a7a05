import { evaluateSituaties } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { createRegister } from '../../src/evaluatie/lees/createRegister.js';
import { evaluateConfiguratie } from '../../src/evaluatie/situaties/evaluateConfiguratie.js';
import { judgeVragen } from '../../src/evaluatie/situaties/judgeVragen.js';
import { listRuw } from '../../src/evaluatie/situaties/listRuw.js';
import { listVragen } from '../../src/evaluatie/situaties/listVragen.js';
import { readCasus } from '../../src/evaluatie/situaties/readCasus.js';
import { readPermutatieOptions } from '../../src/rekenen/index.js';
import { foutVan } from '../hulp.js';
import { type Bouwbuurt, bouwGegevens, bouwPlan } from './bouw.js';
import { GEKOZEN, meld, OP } from './situatiebouw.js';

const KEUZE = readPermutatieOptions({ zaad: 'z' });
const EERDER = '2025-07-01';
/** Four of dorp with 5 to 8, four of stad with 1 to 4; the wijken have one of each. */
const ACHT = [8, 7, 6, 5, 4, 3, 2, 1].map(
  (waarde, i): Bouwbuurt => ({
    buurt: `b${i}`,
    kenmerken: { ligging: i < 4 ? 'dorp' : 'stad', inkomen: 20 + i, soort: i % 2 === 0 ? 'even' : 'oneven' },
    start: '2026-10-01',
    score: { [OP]: waarde, [EERDER]: 0 },
  }),
);
const KENMERKEN = [
  { sleutel: 'ligging', naam: 'ligging', soort: 'groep', geloot: true },
  { sleutel: 'inkomen', naam: 'het inkomen', soort: 'getal' },
  { sleutel: 'soort', naam: 'soort', soort: 'groep' },
];
const vergelijk = (sleutel: string, kenmerk: string, wijziging: object = {}) => ({
  sleutel,
  uitkomst: 'score',
  kenmerk,
  op: OP,
  ...wijziging,
});
const plan = (rest: object = {}) =>
  bouwPlan(
    {},
    {
      kenmerken: KENMERKEN,
      vergelijkingen: [
        vergelijk('een', 'ligging'),
        vergelijk('twee', 'soort'),
        vergelijk('drie', 'ligging', { groep: 'oost' }),
      ],
      ...rest,
    },
  );
const register = (buurten: readonly Bouwbuurt[] = ACHT) => createRegister(bouwGegevens(buurten), 0);

describe('judgeVragen', () => {
  const kenmerken = KENMERKEN.map((een) => (een.soort === 'groep' ? { ...een, geloot: true } : een));
  const judge = (rest: object = {}) => judgeVragen(register(), plan({ kenmerken, ...rest }), KEUZE);
  const levels = (rest: object = {}) =>
    judge(rest).vergelijkingen.map(({ toetsing, kleinsteEffect }) => [toetsing?.pAangepast, kleinsteEffect?.alfa]);

  test('the smallest effect is for the level that is left after the correction', () => {
    // By lot 2 of 70; the second is far above that, and the third has no group.
    const [een, twee, drie] = levels();
    expect(een).toEqual([4 / 70, 0.025]);
    expect(twee?.[1]).toBe(0.025);
    expect(drie).toEqual([undefined, undefined]);
    expect(levels({ correctie: 'geen' })[0]).toEqual([2 / 70, 0.05]);
    expect(levels({ correctie: 'benjamini_hochberg', alfa: 0.1 })[0]).toEqual([4 / 70, 0.05]);
  });

  test('each has its place, and no field without a value', () => {
    const { vergelijkingen, getoetst, delen } = judge();
    expect([getoetst, delen.length]).toEqual([2, 3]);
    expect(vergelijkingen.map(({ conclusie }) => conclusie.pad)).toEqual([0, 1, 2].map((i) => ['vergelijkingen', i]));
    for (const een of vergelijkingen) {
      expect(een).not.toHaveProperty('vanaf');
      expect(een).not.toHaveProperty('zonderVervanging');
    }
    expect(judge({ vergelijkingen: [vergelijk('een', 'ligging', { vanaf: EERDER })] }).vergelijkingen[0]?.vanaf).toBe(
      EERDER,
    );
  });
});

test('the questions of a plan', () => {
  const uitkomsten = [...bouwPlan().uitkomsten, { sleutel: 'actief', naam: 'Actief', soort: 'janee' }];
  const vergelijkingen = [
    vergelijk('een', 'ligging'),
    vergelijk('twee', 'soort', { uitkomst: 'actief' }),
    vergelijk('drie', 'inkomen', { uitkomst: 'actief', vanaf: EERDER }),
  ];
  const eigen = plan({ uitkomsten, vergelijkingen });
  const gelezen = listVragen(eigen, KEUZE);
  expect(gelezen.map(({ jaNee, geloot, toets }) => [jaNee, geloot, toets.zaad])).toEqual([
    [false, true, 'z/een'],
    [true, false, 'z/twee'],
    [false, false, 'z/drie'],
  ]);
  expect(gelezen[1]).toMatchObject({
    vergelijking: vergelijkingen[1],
    uitkomst: uitkomsten[1],
    kenmerk: KENMERKEN[2],
    toets: { betrouwbaarheid: 0.95, maximum: KEUZE.maximum },
  });
  const getal = { ...eigen, kenmerken: eigen.kenmerken.map((een) => ({ ...een, geloot: true })) };
  expect(listVragen(getal, KEUZE).map(({ geloot }) => geloot)).toEqual([true, true, false]);
});

describe('evaluateSituaties', () => {
  test('the answer as a whole', () => {
    const gegevens = bouwGegevens(ACHT);
    const antwoord = evaluateSituaties(gegevens, plan());
    expect(antwoord).toMatchObject({
      soort: 'evaluatie',
      versie: 2,
      naam: 'Waar werkt het',
      alfa: 0.05,
      correctie: 'holm',
      getoetst: 2,
      configuraties: [],
      // After the correction 4 of 70 is above the level.
      conclusie: meld('info', 'conclusie_geheel_niet', ['conclusie'], { getoetst: 2 }),
    });
    expect(antwoord.bevindingen.map(({ code }) => code)).toContain('evaluatie.geen_loting');
  });

  test('the remarks name their comparison, and a warning is no reason to refuse', () => {
    const later = ACHT.map((een, i) => (i === 0 ? { ...een, start: '2027-10-01' } : een));
    const team = { sleutel: 'team_actief', naam: 'Actief', soort: 'janee' };
    const gevonden = evaluateSituaties(
      bouwGegevens(later),
      plan({
        opzet: 'vergelijking',
        koppeling: ['inkomen'],
        uitkomsten: [...bouwPlan().uitkomsten, team],
        vergelijkingen: [vergelijk('een', 'soort')],
      }),
    ).bevindingen;
    expect(gevonden[0]).toMatchObject({ ernst: 'waarschuwing', code: 'evaluatie.uitkomst_alleen_met_team' });
    expect(gevonden.at(-1)).toEqual(
      meld('waarschuwing', 'start_verschilt', ['vergelijkingen', 0, 'op'], {
        vergelijking: 'een',
        eerste: '2026-10-01',
        laatste: '2027-10-01',
      }),
    );
  });

  test('all that is wrong is told at once', () => {
    const fout = foutVan(() =>
      evaluateSituaties(
        bouwGegevens(ACHT),
        plan({ vergelijkingen: [vergelijk('een', 'nergens'), vergelijk('twee', 'niets')] }),
      ),
    );
    expect([fout.code, fout.params, fout.bevindingen.length]).toEqual(['evaluatie.invoer_ongeldig', { aantal: 2 }, 2]);
  });
});

describe('a question about kenmerken together', () => {
  const KALIBRATIE = { buiten: 20, kruispunt: 23.5, binnen: 27 };
  const VRAAG = {
    sleutel: 'samen',
    uitkomst: 'score',
    op: OP,
    kalibratie: { buiten: 1, kruispunt: 4.5, binnen: 8 },
    condities: [
      { kenmerk: 'ligging', groep: 'dorp', verwachting: 'aanwezig' as const },
      { kenmerk: 'inkomen', kalibratie: KALIBRATIE },
    ],
  };
  const lees = (buurt: Partial<Bouwbuurt>, blok?: string) => {
    const een = { ...ACHT[0]!, ...buurt };
    return readCasus(register([een]), 'b0', VRAAG, blok === undefined ? {} : { blok });
  };

  test.each([
    ['no kenmerk', { kenmerken: { inkomen: 20 } }, 'geen_kenmerk'],
    ['a kenmerk that is missing', { kenmerken: { ligging: { reden: 'onbekend' }, inkomen: 20 } }, 'onbekend'],
    ['a condition at the crossover', { kenmerken: { ligging: 'dorp', inkomen: 23.5 } }, 'op_kruispunt'],
    ['no outcome', { score: {} }, 'geen_uitkomst'],
    ['an outcome at the crossover', { score: { [OP]: 4.5 } }, 'op_kruispunt'],
  ])('no case: %s', (_, buurt, verwacht) => {
    expect(lees(buurt)).toBe(verwacht);
  });

  test('a case, with its block when it has one', () => {
    const lid = (dorp: number, blok: object = {}) => ({
      geval: {
        geval: 'b0',
        condities: { 'ligging=dorp': dorp, inkomen: expect.closeTo(0.05, 12) },
        uitkomst: expect.closeTo(0.95, 12),
        ...blok,
      },
      meting: expect.objectContaining({ waarde: 8 }),
      ruw: { uitkomst: 8, condities: Float64Array.of(dorp, 20) },
    });
    expect(lees({})).toEqual(lid(1));
    expect(lees({})).not.toHaveProperty('geval.blok');
    expect(lees({ kenmerken: { ligging: 'stad', inkomen: 20 } })).toEqual(lid(0));
    expect(lees({ gemeente: 'GM0080' })).toEqual(lid(1, { blok: 'GM0080' }));
    expect(lees({}, 'soort')).toEqual(lid(1, { blok: 'even' }));
    expect(lees({}, 'wijk')).toBe('geen_blok');
    expect(readCasus(register(), 'elders', VRAAG, {})).toBe('geen_kenmerk');
  });

  test('the figures behind memberships that were calibrated', () => {
    const casussen = ['b0', 'b7'].flatMap((buurt) => {
      const casus = readCasus(register(), buurt, VRAAG, {});
      return typeof casus === 'string' ? [] : [casus];
    });
    expect(listRuw(casussen, VRAAG)).toEqual({
      condities: { inkomen: { waarden: [20, 27], kalibratie: KALIBRATIE } },
      uitkomst: { waarden: [8, 1], kalibratie: VRAAG.kalibratie },
    });
    const { kalibratie: _, ...zonder } = VRAAG;
    expect(listRuw(casussen, zonder)).toEqual({
      condities: { inkomen: { waarden: [20, 27], kalibratie: KALIBRATIE } },
    });
  });

  const PAD = ['configuraties', 0];
  const evaluate = (buurten: readonly Bouwbuurt[], vraag: object = {}, rest: object = {}) => {
    const eigen = plan({ configuraties: [{ ...VRAAG, ...vraag }], ...rest });
    return evaluateConfiguratie(register(buurten), eigen, eigen.configuraties![0]!, KEUZE, PAD);
  };
  const BEWIJS = {
    vraag: 'waar_werkt_het',
    verkennend: false,
    zin: meld('info', 'bewijs_beschrijvend', ['bewijs', 'zin']),
    nietHoger: [],
    alternatieven: ['vergelijking', 'eerdere_voormeting', 'beschrijven'].map((wat) =>
      meld('info', `kan_${wat}`, ['bewijs']),
    ),
  };

  test('without a case', () => {
    expect(evaluate([{ ...ACHT[0]!, kenmerken: {}, score: { [OP]: 8 } }])).toEqual({
      configuratie: 'samen',
      uitkomst: 'score',
      op: OP,
      aantal: 0,
      weggelaten: [{ buurt: 'b0', reden: 'geen_kenmerk' }],
      bewijs: BEWIJS,
      conclusie: meld('info', 'configuratie_zonder_buurten', [...PAD, 'conclusie'], { uitkomst: 'Leefbaarheid' }),
    });
  });

  test('with too many', () => {
    const veel = Array.from({ length: 201 }, (_, i) => ({ ...ACHT[0]!, buurt: `b${i}` }));
    expect(evaluate(veel).conclusie).toEqual(
      meld('waarschuwing', 'configuratie_te_veel_buurten', [...PAD, 'conclusie'], {
        uitkomst: 'Leefbaarheid',
        aantal: 201,
        maximum: 200,
      }),
    );
  });

  test('a change since a criterion of the choice', () => {
    const gevonden = evaluate(ACHT, { vanaf: EERDER }, { selectie: GEKOZEN });
    expect([gevonden.vanaf, gevonden.aantal]).toEqual([EERDER, 8]);
    expect(gevonden.conclusie).toEqual(
      meld('waarschuwing', 'voormeting_was_criterium', [...PAD, 'conclusie'], {
        uitkomst: 'Leefbaarheid',
        moment: EERDER,
      }),
    );
    expect(gevonden).not.toHaveProperty('analyse');
  });

  test('an analysis with the level, the cut-offs and the expectation of the plan', () => {
    // Sets without a degree, of four buurten: dorp goes with the outcome.
    const vier = [8, 7, 2, 1].map((waarde, i) => ({
      buurt: `b${i}`,
      kenmerken: { ligging: i < 2 ? 'dorp' : 'stad', soort: i % 2 === 0 ? 'even' : 'oneven' },
      score: [{ moment: OP, uitkomst: 'actief', waarde: waarde > 4 ? 1 : 0 }],
    }));
    const condities = [
      { kenmerk: 'ligging', groep: 'dorp', verwachting: 'aanwezig' },
      { kenmerk: 'soort', groep: 'even' },
    ];
    const vraag = { uitkomst: 'actief', kalibratie: undefined, condities };
    const uitkomsten = [...bouwPlan().uitkomsten, { sleutel: 'actief', naam: 'Actief', soort: 'janee' }];
    const gewoon = evaluate(vier, vraag, { uitkomsten });
    expect(gewoon).not.toHaveProperty('vanaf');
    expect(gewoon).toMatchObject({
      aantal: 4,
      weggelaten: [],
      analyse: { condities: ['ligging=dorp', 'soort=even'], inclusiegrens: 0.8, prigrens: 0.5, frequentiegrens: 1 },
    });
    const grenzen = { inclusiegrens: 0.9, prigrens: 0.6, frequentiegrens: 2 };
    expect(evaluate(vier, { ...vraag, ...grenzen }, { uitkomsten }).analyse).toMatchObject(grenzen);

    // Of a dorp that is not even nothing is known: only when that is expected to help, it is taken to.
    const drie = vier.filter((_, i) => i !== 1);
    const list = (verwachting?: string) =>
      evaluate(
        drie,
        { ...vraag, condities: [condities[0], { ...condities[1], verwachting }] },
        { uitkomsten },
      ).analyse?.uitkomst.tussen.map(({ gemakkelijkeTegenfeitelijken }) => gemakkelijkeTegenfeitelijken);
    expect(list()).toEqual([[]]);
    expect(list('afwezig')).toEqual([[{ 'ligging=dorp': 'aanwezig', 'soort=even': 'afwezig' }]]);
  });
});
