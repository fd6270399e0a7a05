import { expect, test } from 'vitest';
import { checkProgrammajaar } from '../../src/overeenkomst/regels/checkProgrammajaar.js';
import { addendumVanaf, feit, kleinOpbouw, tekstVan, weiger, weigering } from './klein.js';

const plan = (...uiterlijk: readonly (string | undefined)[]) => ({
  financieringsplan: {
    perioden: uiterlijk.map((dag, i) => ({
      programmajaar: i + 1,
      ...(dag === undefined ? {} : { optie: { uiterlijk: dag } }),
    })),
  },
});
const teksten = {
  eerste: tekstVan(plan(undefined, '2026-06-30')),
  addenda: [addendumVanaf('2026-02-01', plan(undefined, '2026-05-31'))],
};
const jaar = (code: string, programmajaar: number) => weiger(code, ['programmajaar'], { programmajaar });

test.each<[string, string, string, number, object, object | undefined]>([
  ['a decision about a year', 'besluit_genomen', '2026-07-01', 1, {}, undefined],
  ['a decision about a year with an option', 'besluit_genomen', '2026-07-01', 2, {}, undefined],
  ['a decision about no year', 'besluit_genomen', '2026-07-01', 3, {}, jaar('programmajaar_onbekend', 3)],
  ['an option on no year', 'optie_gelicht', '2026-03-01', 3, {}, jaar('programmajaar_onbekend', 3)],
  ['an option on a year without one', 'optie_gelicht', '2026-03-01', 1, {}, jaar('optie_onbekend', 1)],
  ['an option on the last day of all texts', 'optie_gelicht', '2026-06-30', 2, {}, undefined],
  [
    'an option the day after',
    'optie_gelicht',
    '2026-07-01',
    2,
    {},
    weiger('optie_verlopen', ['datum'], { programmajaar: 2, datum: '2026-07-01', uiterlijk: '2026-06-30' }),
  ],
  ['an option twice', 'optie_gelicht', '2026-03-01', 2, { opties: [2] }, jaar('optie_al_gelicht', 2)],
  ['an option after that of another year', 'optie_gelicht', '2026-03-01', 2, { opties: [3] }, undefined],
])('%s', (_, soort, datum, programmajaar, opbouw, verwacht) => {
  const keuze = feit(soort, datum, { programmajaar });
  expect(weigering(() => checkProgrammajaar(kleinOpbouw({ ...teksten, ...opbouw }), keuze))).toEqual(verwacht);
});
