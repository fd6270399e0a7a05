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
