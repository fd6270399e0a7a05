import { analyseConfiguraties } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { judgeConfiguraties } from '../../src/evaluatie/configuraties/judgeConfiguraties.js';
import { createWerk } from '../../src/kern/huis.js';
import { foutVan } from '../hulp.js';
import { type Bouwgeval, bouwCasussen } from './casussenbouw.js';

const judge = (rijen: readonly Bouwgeval[], options: Parameters<typeof judgeConfiguraties>[1] = {}) =>
  judgeConfiguraties(bouwCasussen(rijen), options, {
    betrouwbaarheid: 0.95,
    maximum: 1_000,
    zaad: 'z',
    teller: createWerk({}, { standaard: 1e8, wat: 'stappen' }),
  });
const kort = { robuustheid: false, ontkenning: false };
const melding = (ernst: string, code: string, pad: readonly (string | number)[], params: object = {}) => ({
  ernst,
  code: `evaluatie.${code}`,
  pad,
  params,
});
const veel = (condities: number, gevallen: number, hoogstens: number) =>
  melding('waarschuwing', 'configuraties_veel_condities', ['gevallen'], { condities, gevallen, hoogstens });

describe('how many conditions can be told from chance', () => {
  /** All have the outcome and all conditions, so that nothing else is to be said but that it always holds. */
  const bij = (gevallen: number, condities: number) =>
    judge(
      Array.from({ length: gevallen }, (): Bouwgeval => [Array.from({ length: condities }, () => 1), 1]),
      kort,
    ).bevindingen.filter(({ code }) => code === 'evaluatie.configuraties_veel_condities');

  test.each([
    [12, 3, []],
    [12, 4, [veel(4, 12, 3)]],
    [11, 3, [veel(3, 11, 2)]],
    [48, 6, []],
    [48, 7, [veel(7, 48, 6)]],
    [24, 5, [veel(5, 24, 4)]],
    [1, 1, []],
    [1, 2, [veel(2, 1, 1)]],
  ])('%d cases with %d conditions', (gevallen, condities, verwacht) => {
    expect(bij(gevallen, condities)).toEqual(verwacht);
  });
});

test('two cases of a combination from thirty cases on, when nothing is said', () => {
  const grens = (aantal: number, frequentiegrens?: number) =>
    judge(
      Array.from({ length: aantal }, (): Bouwgeval => [[1], 1]),
      { ...kort, ...(frequentiegrens === undefined ? {} : { frequentiegrens }) },
    ).frequentiegrens;
  expect([grens(29), grens(30), grens(31), grens(30, 1), grens(29, 3)]).toEqual([1, 2, 2, 1, 3]);
});

// Both conditions go with the outcome, neither with its absence: either would do.
const twee: readonly Bouwgeval[] = [
  [[1, 1], 1],
  [[0, 0], 0],
];
const meer = (kant: string) =>
  melding('waarschuwing', 'modellen_meer', [kant, 'spaarzaam'], { soort: 'spaarzaam', aantal: 2 });

describe('two cases with two conditions', () => {
  test('what is said of them, and how the models depend on the choices', () => {
    const { robuustheid, bevindingen, bevinding, conclusie, ...rest } = judge(twee);
    expect(robuustheid).toEqual({
      inclusiegrens: { tot: 1 },
      prigrens: { tot: 1 },
      frequentiegrens: { van: 1, tot: 1 },
      ankers: [],
      weglaten: [
        { geval: 'g1', gelijk: false },
        { geval: 'g2', gelijk: false },
      ],
    });
    expect(bevindingen).toEqual([
      veel(2, 2, 1),
      melding('info', 'configuraties_wankel', ['robuustheid', 'weglaten'], { gevallen: ['g1', 'g2'] }),
      meer('uitkomst'),
      meer('ontkenning'),
    ]);
    expect(bevinding).toBe(false);
    expect(conclusie).toEqual(
      melding('info', 'conclusie_configuraties_toeval', ['conclusie'], {
        naam: 'uitkomst',
        modellen: ['A*B'],
        gedekt: 1,
        totaal: 1,
        p: 1,
      }),
    );
    expect(Object.keys(rest)).toEqual([
      'condities',
      'inclusiegrens',
      'prigrens',
      'frequentiegrens',
      'uitkomst',
      'ontkenning',
      'bewijs',
    ]);
    expect(rest).toMatchObject({ condities: ['A', 'B'], inclusiegrens: 0.8, prigrens: 0.5, frequentiegrens: 1 });
    expect(rest.ontkenning?.waarheidstabel.map(({ naam, oordeel }) => [naam, oordeel])).toEqual([
      ['~A*~B', 'ja'],
      ['A*B', 'nee'],
    ]);
    expect(rest.ontkenning?.spaarzaam.modellen.map(({ naam }) => naam)).toEqual(['~A', '~B']);
  });

  test('what is not asked is not there', () => {
    const { bevindingen, ...rest } = judge(twee, { ...kort, naam: 'Actief', alfa: 1 });
    expect(bevindingen).toEqual([veel(2, 2, 1), meer('uitkomst')]);
    expect('ontkenning' in rest || 'robuustheid' in rest).toBe(false);
    expect([rest.bevinding, rest.conclusie.params.naam]).toEqual([true, 'Actief']);
  });

  test('it describes: no level, and what could be done instead', () => {
    const bewijs = {
      vraag: 'waar_werkt_het',
      verkennend: true,
      zin: melding('info', 'bewijs_beschrijvend', ['bewijs', 'zin']),
      nietHoger: [melding('waarschuwing', 'niet_hoger_verkennend', ['bewijs'])],
      alternatieven: [melding('info', 'kan_vergelijking', ['bewijs']), melding('info', 'kan_samenvoegen', ['bewijs'])],
    };
    expect(judge(twee, kort).bewijs).toEqual(bewijs);
    expect(judge(twee, { ...kort, verkennend: false }).bewijs).toEqual({ ...bewijs, verkennend: false, nietHoger: [] });
  });
});

test('a case without which the models stay the same is not named', () => {
  const { robuustheid, bevindingen } = judge([...twee, [[1, 0], 0]], { ontkenning: false });
  expect(robuustheid?.weglaten.map(({ gelijk }) => gelijk)).toEqual([false, true, false]);
  expect(bevindingen[1]?.params).toEqual({ gevallen: ['g1', 'g3'] });
  expect(
    judge(
      [
        [[1], 1],
        [[1], 1],
        [[0], 0],
        [[0], 0],
      ],
      { ontkenning: false },
    ).bevindingen,
  ).toEqual([]);
});

test('the figures of a calibration are moved when they come along', () => {
  const kalibratie = { buiten: 10, kruispunt: 20, binnen: 40 };
  const ruw = { condities: { A: { waarden: [10, 40], kalibratie } } };
  const { robuustheid } = judge(
    [
      [[0.05], 0],
      [[0.95], 1],
    ],
    { ontkenning: false, ruw },
  );
  expect(robuustheid?.ankers.map(({ anker }) => anker)).toEqual(['buiten', 'kruispunt', 'binnen']);
});

test('an expectation of the outcome is the opposite for its absence', () => {
  // ~A*~B*~C has the outcome, A*~B*~C has not. That absence of B helps the outcome says nothing new of the first; presence of B then helps
  // its absence.
  const rijen: readonly Bouwgeval[] = [
    [[0, 0, 0], 1],
    [[1, 0, 0], 0],
  ];
  const gemakkelijk = (verwachting: Readonly<Record<string, 'aanwezig' | 'afwezig'>>) => {
    const { uitkomst, ontkenning } = judge(rijen, { robuustheid: false, verwachting });
    return [uitkomst, ontkenning].map((zijde) => zijde?.tussen.map((paar) => paar.gemakkelijkeTegenfeitelijken));
  };
  expect(gemakkelijk({ B: 'afwezig' })).toEqual([[[]], [[{ A: 'aanwezig', B: 'aanwezig', C: 'afwezig' }]]]);
  expect(gemakkelijk({ B: 'aanwezig' })).toEqual([[[{ A: 'afwezig', B: 'aanwezig', C: 'afwezig' }]], [[]]]);
  expect(gemakkelijk({})).toEqual([[[]], [[]]]);
});

test('the chance test is done as it is asked', () => {
  const gevallen = [1, 0, 1].map((A, i) => ({ geval: `g${i}`, condities: { A }, uitkomst: A }));
  const { wijze, aantal } = analyseConfiguraties(gevallen, { maximum: 1, steekproef: 99, ...kort }).uitkomst.toeval;
  expect([wijze, aantal]).toEqual(['steekproef', 100]);
});

test('the level of the chance test is checked', () => {
  const { code, params } = foutVan(() =>
    analyseConfiguraties([{ geval: 'a', condities: { A: 1 }, uitkomst: 1 }], { alfa: 1.5 }),
  );
  expect([code, params.naam]).toEqual(['evaluatie.kans_ongeldig', 'alfa']);
});
