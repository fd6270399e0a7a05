import { expect, test } from 'vitest';
import { findWeigering } from '../../src/evaluatie/vergelijking/findWeigering.js';
import type { Verschilvraag } from '../../src/evaluatie/vergelijking/verschilvraag.js';
import { bouwCriteria, bouwLid, bouwVraag, EERDER, VOOR } from './verschilbouw.js';

/** So many buurten with the programme and without it. */
const leden = (met: number, zonder: number) => [
  ...Array.from({ length: met }, (_, i) => bouwLid(`b${i}`, 1)),
  ...Array.from({ length: zonder }, (_, i) => bouwLid(`k${i}`, 0)),
];
const vind = (vraag: Partial<Verschilvraag>, wie = leden(4, 4)) => findWeigering(wie, bouwVraag(vraag));
const geweigerd = {
  ernst: 'waarschuwing',
  code: 'evaluatie.koppeling_op_criterium',
  pad: [],
  params: { kenmerk: 'woz' },
} as const;
const opCriterium = (kenmerk: string) => ({ reden: 'koppeling_op_criterium', kenmerk });

test.each<[string, Partial<Verschilvraag>, object | undefined]>([
  ['nothing', {}, undefined],
  ['nothing is known of the choice', { selectie: undefined } as object, undefined],
  ['an outcome of a team', { uitkomst: 'vrijwilligers' }, { reden: 'uitkomst_alleen_met_team' }],
  ['matched on one of the criteria', { selectie: bouwCriteria('x', 'inkomen') }, opCriterium('inkomen')],
  ['matched on the second', { koppeling: ['a', 'x', 'b'] }, opCriterium('x')],
  ['choosing was refused', { geweigerd }, opCriterium('woz')],
  ['choosing was refused, and another was named', { geweigerd, koppeling: ['x'] }, opCriterium('x')],
  ['not matched', { koppeling: undefined } as object, undefined],
])('%s', (_, vraag, verwacht) => {
  expect(vind(vraag)).toEqual(verwacht);
});

test('the first measurement was a criterion, before what it was matched on', () => {
  const wie = [
    ...leden(4, 4),
    bouwLid('p', 0, {
      voormetingen: [
        { waarde: 5, moment: VOOR },
        { waarde: 4, moment: EERDER },
      ],
    }),
  ];
  expect(vind({ selectie: bouwCriteria('score', 'inkomen') }, wie)).toEqual({
    reden: 'voormeting_was_criterium',
    moment: EERDER,
  });
  expect(vind({ selectie: bouwCriteria('ander') }, wie)).toBeUndefined();
});

test.each([
  [0, 0, false, { reden: 'geen_set' }],
  [0, 0, true, { reden: 'geen_set' }],
  [4, 4, false, undefined],
  [3, 9, false, { reden: 'groep_te_klein', kleinste: 3 }],
  [9, 2, false, { reden: 'groep_te_klein', kleinste: 2 }],
  [3, 2, true, undefined],
])('%d buurten with the programme and %d without; by lot: %s', (met, zonder, geloot, verwacht) => {
  expect(vind({ geloot }, leden(met, zonder))).toEqual(verwacht);
});

test('a gemeente that fixes who has the programme', () => {
  const codes = (label: number, gemeente: string) => [1, 2, 3, 4].map((i) => bouwLid(`BU${gemeente}000${i}`, label));
  const wie = [...codes(1, '0080'), ...codes(0, '0081')];
  expect(vind({}, wie)).toEqual({ reden: 'kenmerk_per_gemeente', gemeenten: 2 });
  expect(vind({}, [...wie, bouwLid('BU00800009', 0)])).toBeUndefined();
});
