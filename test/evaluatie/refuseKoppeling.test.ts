import { expect, test } from 'vitest';
import { refuseKoppeling } from '../../src/evaluatie/vergelijking/refuseKoppeling.js';
import { bouwCriteria, bouwMelding } from './verschilbouw.js';

const opCriterium = (kenmerk: string, ...pad: readonly (string | number)[]) =>
  bouwMelding('waarschuwing', 'koppeling_op_criterium', pad, { kenmerk });

test('nothing is chosen when a kenmerk was a criterion of the choice', () => {
  const selectie = bouwCriteria('inkomen', 'stad');
  const kan = (wat: string) => bouwMelding('info', `kan_${wat}`, ['alternatieven']);
  expect(refuseKoppeling({ kenmerken: ['woz', 'inkomen'], gelijk: ['stad', 'woz'], selectie })).toEqual({
    soort: 'geweigerd',
    geweigerd: opCriterium('inkomen', 'kenmerken', 1),
    kenmerken: ['inkomen', 'stad', 'woz'],
    sets: [],
    zonder: [],
    uitgesloten: [],
    balans: [],
    alternatieven: [kan('loting'), kan('trapsgewijs'), kan('keuzerand'), kan('andere_koppeling'), kan('beschrijven')],
    bevindingen: [opCriterium('inkomen', 'kenmerken', 1), opCriterium('stad', 'gelijk', 0)],
  });
});

test('nothing is refused when none was, or when the choice is not known', () => {
  expect(refuseKoppeling({ kenmerken: ['woz'], selectie: bouwCriteria('inkomen') })).toBeUndefined();
  expect(refuseKoppeling({ kenmerken: ['woz'], gelijk: ['inkomen'] })).toBeUndefined();
});
