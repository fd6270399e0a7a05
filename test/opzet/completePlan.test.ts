import { createVingerafdruk, Datum } from 'buurtaanpak/kern';
import { Opzet, type Opzetgegevens, runOpzet } from 'buurtaanpak/opzet';
import { createSelectiebesluit } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { KLEIN, KLEINE_GEGEVENS, PEILDATUM } from './gegevens.js';

const PLAN = {
  soort: 'evaluatieplan',
  versie: 2,
  naam: 'Waar werkt het',
  vastgesteldOp: '2026-08-01',
  uitkomsten: [{ sleutel: 'projecten', naam: 'Projecten', soort: 'getal' }],
  kenmerken: [{ sleutel: 'programma', naam: 'het programma', soort: 'groep' }],
  vergelijkingen: [{ sleutel: 'v', uitkomst: 'projecten', kenmerk: 'programma', op: { maandenNaStart: 36 } }],
};
const ANDER = { besluit: `sha256:${'0'.repeat(64)}`, gekozenOp: '2026-08-01' };
const maak = (deel: object = {}): Opzet =>
  deepFreeze(
    Opzet.parse({
      ...KLEIN,
      routekaarten: [...KLEIN.routekaarten, { ...KLEIN.routekaarten[0], id: 'ongebruikt' }],
      keuze: { ...KLEIN.keuze, kandidaten: { cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 1 }] } },
      evaluatieplan: { ...PLAN, ...deel },
    }),
  );
const run = (opzet: Opzet, gegevens: Opzetgegevens = KLEINE_GEGEVENS) =>
  runOpzet(opzet, gegevens, { peildatum: PEILDATUM, tot: 'selectie' });
const eerste = run(maak());
const { selectie = expect.fail() } = eerste;
const besluit = createSelectiebesluit(selectie, { kenmerk: 'Z-1', datum: Datum.parse('2026-08-20'), routekaarten: {} });
const criteria = [
  { uitkomst: 'percentage_koopwoningen', van: '2024-01-01', tot: '2024-01-01' },
  { uitkomst: 'aantal_inwoners', van: '2024-01-01', tot: '2024-01-01' },
];
const afwijkend = (gevonden: ReturnType<typeof run>) =>
  gevonden.bevindingen.filter(({ code }) => code === 'opzet.criteria_wijken_af');

test('a plan gets the figures that the choice read, once there is a decision', () => {
  expect(eerste.evaluatieplan).toBeUndefined();
  const { evaluatieplan } = run(maak(), { ...KLEINE_GEGEVENS, besluit });
  expect(evaluatieplan?.selectie).toEqual({ besluit: createVingerafdruk(besluit), gekozenOp: '2026-08-20', criteria });
});

test('a plan that names other figures is told, and gets those of the choice', () => {
  const opzet = maak({
    selectie: { ...ANDER, criteria: [{ uitkomst: 'percentage_koopwoningen', van: '2020-01-01', tot: '2020-12-31' }] },
  });
  const uitkomst = run(opzet, { ...KLEINE_GEGEVENS, besluit });
  expect(afwijkend(uitkomst)).toEqual([
    {
      code: 'opzet.criteria_wijken_af',
      ernst: 'waarschuwing',
      pad: ['opzet', 'evaluatieplan', 'selectie', 'criteria'],
      params: { cijfers: ['aantal_inwoners', 'percentage_koopwoningen'] },
    },
  ]);
  expect(uitkomst.evaluatieplan?.selectie?.criteria).toEqual(criteria);
  expect(afwijkend(run(maak({ selectie: { ...ANDER, criteria } })))).toEqual([]);
});

test('what the run did not choose itself has no criteria', () => {
  const { scores, tabel } = eerste;
  for (const gegevens of [
    { ...KLEINE_GEGEVENS, selectie },
    { ...KLEINE_GEGEVENS, scores },
    { tabel, scores: {}, selectie },
  ])
    expect(run(maak(), { ...gegevens, besluit } as Opzetgegevens).evaluatieplan).toBeUndefined();
  expect(run(maak(), { besluit }).evaluatieplan).toBeUndefined();
  expect(run(KLEIN, { ...KLEINE_GEGEVENS, besluit }).evaluatieplan).toBeUndefined();
  const teVeel = Opzet.parse({
    ...maak(),
    programmas: KLEIN.programmas.map((een) => ({ ...een, quota: [{ ...een.quota[0], aantal: 99 }] })),
  });
  expect(run(teVeel, KLEINE_GEGEVENS).evaluatieplan).toBeUndefined();
});
