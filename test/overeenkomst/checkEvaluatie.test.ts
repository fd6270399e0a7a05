import { expect, test } from 'vitest';
import { checkEvaluatie } from '../../src/overeenkomst/regels/checkEvaluatie.js';
import { addendumVanaf, feit, kleinOpbouw, tekstVan, weiger, weigering } from './klein.js';

const opbouw = {
  eerste: tekstVan({ evaluatiemomenten: [{ id: 'half' }, { id: 'eind' }] }),
  addenda: [addendumVanaf('2026-07-01', { evaluatiemomenten: [{ id: 'extra' }] })],
};
const onbekend = (moment: string) => weiger('evaluatiemoment_onbekend', ['moment'], { moment });

test.each<[string, string, string | undefined, object | undefined]>([
  ['the first moment', '2026-06-30', 'half', undefined],
  ['the last moment', '2026-06-30', 'eind', undefined],
  ['no moment', '2026-06-30', undefined, undefined],
  ['a moment of a later text', '2026-06-30', 'extra', onbekend('extra')],
  ['a moment from the first day of its text', '2026-07-01', 'extra', undefined],
  ['a moment of a text that was replaced', '2026-07-01', 'half', onbekend('half')],
])('an evaluation names %s', (_, datum, moment, verwacht) => {
  expect(weigering(() => checkEvaluatie(kleinOpbouw(opbouw), feit('geevalueerd', datum, { moment })))).toEqual(
    verwacht,
  );
});
