import { checkEvaluatie, Evaluatiegegevens, Evaluatieplan } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

const op = Datum.parse('2027-09-01');
const plan = deepFreeze(
  Evaluatieplan.create({
    naam: 'Waar werkt het',
    vastgesteldOp: Datum.parse('2026-09-01'),
    uitkomsten: [{ sleutel: 'score', naam: 'Score', soort: 'getal' }],
    kenmerken: [{ sleutel: 'ligging', naam: 'Ligging', soort: 'groep' }],
    vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk: 'ligging', op }],
  }),
);
const gegevens = deepFreeze(
  Evaluatiegegevens.create({
    situaties: ['a', 'b'].map((buurt) => ({ buurt, kenmerken: { ligging: 'oost' } })),
    uitkomsten: ['a', 'b'].map((buurt) => ({ buurt, uitkomst: 'score', moment: op, waarde: 1 })),
  }),
);

test('finds nothing where plan and rows fit', () => {
  expect(checkEvaluatie(gegevens, plan)).toEqual([]);
});

test('finds a buurt with two situations', () => {
  const dubbel = { ...gegevens, situaties: [...gegevens.situaties, ...gegevens.situaties.slice(0, 1)] };
  expect(checkEvaluatie(dubbel, plan).map(({ code }) => code)).toEqual(['evaluatie.situatie_dubbel']);
});

test('finds a comparison of an outcome or a kenmerk that the plan does not have', () => {
  const vreemd = { ...plan, vergelijkingen: [{ sleutel: 'v', uitkomst: 'x', kenmerk: 'y', op }] };
  const gevonden = checkEvaluatie(gegevens, vreemd);
  expect(gevonden.length).toBeGreaterThan(0);
  expect(gevonden.every(({ ernst, pad }) => ernst === 'fout' && pad.includes('vergelijkingen'))).toBe(true);
});

type Plandelen = Partial<Record<keyof Evaluatieplan, unknown>>;

/** A plan with everything, in which nothing is wrong. */
const rijk: Plandelen = {
  opzet: 'vergelijking',
  koppeling: ['inkomen'],
  kenmerken: [
    { sleutel: 'ligging', naam: 'Ligging', soort: 'groep' },
    { sleutel: 'inkomen', naam: 'Inkomen', soort: 'getal' },
  ],
  uitkomsten: [
    { sleutel: 'score', naam: 'Score', soort: 'getal' },
    { sleutel: 'actief', naam: 'Actief', soort: 'janee' },
  ],
  configuraties: [
    {
      sleutel: 'c',
      uitkomst: 'score',
      op,
      kalibratie: { buiten: 9, kruispunt: 6, binnen: 3 },
      condities: [
        { kenmerk: 'ligging', groep: 'dorp', verwachting: 'aanwezig' },
        { kenmerk: 'inkomen', kalibratie: { buiten: 20, kruispunt: 30, binnen: 40 } },
      ],
    },
  ],
  selectie: {
    besluit: `sha256:${'0'.repeat(64)}`,
    gekozenOp: '2026-06-01',
    criteria: [{ uitkomst: 'woz', van: '2023-01-01', tot: '2023-12-31' }],
  },
};
const [configuratie] = rijk.configuraties as readonly [{ readonly condities: readonly [object, object] }];

const maakPlan = (deel: Plandelen) => Evaluatieplan.parse({ ...plan, ...rijk, ...deel });
const vindFouten = (deel: Plandelen, rijen: object = {}) =>
  checkEvaluatie(Evaluatiegegevens.parse({ ...gegevens, ...rijen }), deepFreeze(maakPlan(deel))).map(
    ({ code, pad, ernst }) =>
      `${pad.join('.')} ${code.replace('evaluatie.', '')}${ernst === 'fout' ? '' : ` (${ernst})`}`,
  );
const stel = (deel: object, conditie: object = {}) => ({
  configuraties: [
    { ...configuratie, ...deel, condities: [configuratie.condities[0], { ...configuratie.condities[1], ...conditie }] },
  ],
});
const vergelijk = (deel: object) => ({
  vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk: 'ligging', op, ...deel }],
});
const situatie = (deel: object) => ({
  situaties: [
    { buurt: 'a', kenmerken: {}, ...deel },
    { buurt: 'b', kenmerken: {} },
  ],
});
const maanden = (maandenNaStart: number) => ({ maandenNaStart });

test('finds nothing in a plan that says everything', () => {
  expect(vindFouten({})).toEqual([]);
  expect(vindFouten({ blok: 'ligging', ...stel({ uitkomst: 'actief', kalibratie: undefined }) })).toEqual([]);
  expect(
    vindFouten({ blok: 'geen', blokreden: 'Een streek.', ...vergelijk({ vanaf: maanden(0), op: maanden(1) }) }),
  ).toEqual([]);
});

test.each<[string, Plandelen, readonly string[]]>([
  ['a blok that is nothing', { blok: 'wijk' }, ['blok blok_onbekend']],
  ['a blok that is a figure', { blok: 'inkomen' }, ['blok blok_onbekend']],
  ['no blok without a reason', { blok: 'geen' }, ['blok blokreden_ontbreekt']],
  ['a reason beside a blok', { blokreden: 'Zomaar.' }, ['blokreden blokreden_overbodig']],
  [
    'fields of other designs, all at once',
    { opzet: 'binnen', loting: `sha256:${'0'.repeat(64)}`, venster: 4, geloot: true },
    ['loting', 'venster', 'koppeling', 'geloot'].map((veld) => `${veld} veld_andere_opzet`),
  ],
  ['fields of other designs where the plan names none', { opzet: undefined }, ['koppeling veld_andere_opzet']],
  [
    'a match on what is no kenmerk, or twice',
    { koppeling: ['x', 'inkomen', 'inkomen'] },
    ['koppeling.2 sleutel_dubbel', 'koppeling.0 kenmerk_onbekend'],
  ],
  [
    'a match on a criterion',
    { selectie: { ...(rijk.selectie as object), criteria: [{ uitkomst: 'inkomen', van: op, tot: op }] } },
    ['koppeling.0 koppeling_op_criterium'],
  ],
  [
    'a criterion that was probably meant to be an outcome',
    { selectie: { ...(rijk.selectie as object), criteria: [{ uitkomst: 'scores', van: op, tot: op }] } },
    ['selectie.criteria.0.uitkomst criterium_lijkt_op (waarschuwing)'],
  ],
  [
    'an outcome of teams where other buurten are compared',
    { uitkomsten: [...(rijk.uitkomsten as object[]), { sleutel: 'team_actief', naam: 'T', soort: 'janee' }] },
    ['uitkomsten.2.sleutel uitkomst_alleen_met_team (waarschuwing)'],
  ],
  ['one key of two questions', stel({ sleutel: 'v' }), ['configuraties.0.sleutel sleutel_dubbel']],
  ['a change in days that ends first', vergelijk({ vanaf: op }), ['vergelijkingen.0.vanaf vanaf_na_op']],
  [
    'a change in months that ends first',
    vergelijk({ vanaf: maanden(12), op: maanden(12) }),
    ['vergelijkingen.0.vanaf vanaf_na_op_maanden'],
  ],
  ['a change in a combination', stel({ vanaf: op }), ['configuraties.0.vanaf vanaf_na_op']],
  [
    'a combination of what is not there',
    stel({ uitkomst: 'x' }, { kenmerk: 'y' }),
    ['configuraties.0.uitkomst uitkomst_onbekend', 'configuraties.0.condities.1.kenmerk kenmerk_onbekend'],
  ],
  [
    'a combination with one kenmerk twice',
    stel({}, { kenmerk: 'ligging', groep: 'oost', kalibratie: undefined }),
    ['configuraties.0.condities.1.kenmerk conditie_dubbel'],
  ],
  [
    'figures without anchors',
    stel({ kalibratie: undefined }, { kalibratie: undefined }),
    ['configuraties.0 kalibratie_ontbreekt', 'configuraties.0.condities.1 kalibratie_ontbreekt'],
  ],
  [
    'the change of a yes or no without anchors',
    stel({ uitkomst: 'actief', vanaf: '2026-01-01', kalibratie: undefined }),
    ['configuraties.0 kalibratie_ontbreekt'],
  ],
  ['anchors of a yes or no', stel({ uitkomst: 'actief' }), ['configuraties.0.kalibratie kalibratie_overbodig']],
  [
    'a crossover at an end',
    stel({ kalibratie: { buiten: 3, kruispunt: 3, binnen: 6 } }),
    ['configuraties.0.kalibratie kalibratie_volgorde'],
  ],
  ['a group of a figure', stel({}, { groep: 'rijk' }), ['configuraties.0.condities.1.groep groep_bij_getal']],
])('finds %s', (_, deel, verwacht) => {
  expect(vindFouten(deel)).toEqual(verwacht);
});

test('finds a group kenmerk in a combination without its group, and with anchors', () => {
  const condities = [
    { kenmerk: 'ligging', kalibratie: { buiten: 1, kruispunt: 2, binnen: 3 } },
    configuratie.condities[1],
  ];
  expect(vindFouten({ configuraties: [{ ...configuratie, condities }] })).toEqual([
    'configuraties.0.condities.0.kalibratie kalibratie_overbodig',
    'configuraties.0.condities.0 conditie_zonder_groep',
  ]);
});

test('a year in the key of a kenmerk is compared with the days of the criterion', () => {
  const criteria = [{ uitkomst: 'gas', van: '2022-01-01', tot: '2024-12-31' }];
  const bij = (jaar: number) =>
    vindFouten({
      koppeling: [`gas:${jaar}`],
      kenmerken: [...(rijk.kenmerken as object[]), { sleutel: `gas:${jaar}`, naam: 'Gas', soort: 'getal' }],
      selectie: { ...(rijk.selectie as object), criteria },
    }).filter((fout) => fout.includes('koppeling_op_criterium'));
  expect([2021, 2022, 2024, 2025].map((jaar) => bij(jaar).length)).toEqual([0, 1, 1, 0]);
});

test('a day and months since the start are compared in buurten whose start is known', () => {
  const deel = vergelijk({ vanaf: '2027-01-01', op: maanden(6) });
  expect(vindFouten(deel, situatie({}))).toEqual([]);
  expect(vindFouten(deel, situatie({ start: '2026-09-01' }))).toEqual([]);
  expect(vindFouten(deel, situatie({ start: '2026-06-01' }))).toEqual(['vergelijkingen.0.vanaf vanaf_na_op_buurt']);
});

test.each<[string, object, readonly string[]]>([
  ['an end before the start', { start: '2027-01-01', einde: '2026-12-31' }, ['einde einde_voor_start']],
  ['a code of a gemeente that is none', { gemeente: 'GM80' }, ['gemeente gemeente_ongeldig']],
  ['a replaced buurt without a situation', { vervangt: 'x' }, ['vervangt vervangt_onbekend']],
  ['a buurt that replaces itself', { vervangt: 'a' }, ['vervangt vervangt_kring']],
  ['a score too large to compute with', { score: 1e200 }, ['score aantal_te_groot']],
])('finds %s', (_, deel, verwacht) => {
  expect(vindFouten({}, situatie(deel))).toEqual(verwacht.map((fout) => `situaties.0.${fout}`));
});

test('a gemeente may have any name, and a buurt that ended on its first day is one', () => {
  expect(
    vindFouten({}, situatie({ gemeente: 'Boxtel', start: '2026-09-01', einde: '2026-09-01', vervangt: 'b' })),
  ).toEqual([]);
});

test('a circle of replacements is told of each buurt in it, and a buurt that leads to it is not in it', () => {
  const situaties = [
    { buurt: 'a', vervangt: 'b', kenmerken: {} },
    { buurt: 'b', vervangt: 'a', kenmerken: {} },
    { buurt: 'c', vervangt: 'a', kenmerken: {} },
  ];
  expect(vindFouten({}, { situaties })).toEqual([
    'situaties.0.vervangt vervangt_kring',
    'situaties.1.vervangt vervangt_kring',
  ]);
});

test('the days of an outcome are in order, and it was not measured before them', () => {
  const regel = (moment: string, over?: object) => ({
    uitkomsten: [{ buurt: 'a', uitkomst: 'score', moment, waarde: 1, ...(over === undefined ? {} : { over }) }],
  });
  const jaar = { van: '2024-01-01', tot: '2024-12-31' };
  expect(vindFouten({}, regel('2024-01-01', jaar))).toEqual([]);
  expect(vindFouten({}, regel('2023-12-31', jaar))).toEqual(['uitkomsten.0.moment moment_voor_periode']);
  expect(vindFouten({}, regel('2023-12-31', { van: jaar.tot, tot: jaar.van }))).toEqual([
    'uitkomsten.0.over kern.periode_omgekeerd',
  ]);
});
