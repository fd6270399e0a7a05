import { expect, test } from 'vitest';
import { checkOpzegging } from '../../src/overeenkomst/regels/checkOpzegging.js';
import { addendumVanaf, feit, kleinOpbouw, weiger, weigering } from './klein.js';

const kort = (per: string, vroegst: string) => weiger('opzegtermijn_te_kort', ['per'], { per, vroegst });
const zesMaanden = (vanaf: string) => ({
  addenda: [addendumVanaf(vanaf, { beeindiging: { opzegtermijnMaanden: 6, gronden: [] } })],
});

test.each<[string, object, object, object | undefined]>([
  ['after the period', { per: '2026-06-01' }, {}, undefined],
  ['a day short', { per: '2026-05-31' }, {}, kort('2026-05-31', '2026-06-01')],
  ['on the last day of the term', { per: '2026-12-31' }, {}, undefined],
  [
    'the day after the term',
    { per: '2027-01-01' },
    {},
    weiger('opzegging_na_looptijd', ['per'], { per: '2027-01-01', tot: '2026-12-31' }),
  ],
  [
    'by a stranger',
    { partij: 'vreemd', per: '2026-06-01' },
    {},
    weiger('opzegging_geen_partij', ['partij'], { partij: 'vreemd' }),
  ],
  [
    'by a party that left',
    { per: '2026-06-01' },
    { uitgetreden: [{ partij: 'leeuwarden', laatsteDag: '2026-02-28' }] },
    weiger('opzegging_geen_partij', ['partij'], { partij: 'leeuwarden' }),
  ],
  [
    'by the period of the text on the day',
    { per: '2026-06-01' },
    zesMaanden('2026-03-01'),
    kort('2026-06-01', '2026-09-01'),
  ],
  ['the day before another text', { per: '2026-06-01' }, zesMaanden('2026-03-02'), undefined],
])('a notice %s', (_, inhoud, opbouw, verwacht) => {
  const opzegging = feit('opgezegd', '2026-03-01', { partij: 'leeuwarden', grond: 'x', ...inhoud });
  expect(weigering(() => checkOpzegging(kleinOpbouw(opbouw), opzegging))).toEqual(verwacht);
});
