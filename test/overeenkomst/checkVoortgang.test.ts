import type { Datum } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { checkVoortgang } from '../../src/overeenkomst/toezicht/checkVoortgang.js';
import { createOpbouw } from '../../src/overeenkomst/verloop/opbouw.js';
import { expectVolledigeTekst } from '../hulp.js';
import { A, addendumVanaf, B, C, kleinOpbouw, meld, tekstVan } from './klein.js';

const check = (opbouw: object, peildatum: string) => {
  const gevonden = checkVoortgang(kleinOpbouw(opbouw), peildatum as Datum);
  gevonden.forEach(expectVolledigeTekst);
  return gevonden;
};
const ondertekend = { ondertekend: { waarde: '2025-11-01' } };
const raad = { raadsinformatie: [{ datum: '2025-12-01', onderwerp: 'Brief' }] };
const loopt = { ...ondertekend, ...raad };
const teLaat = meld('waarschuwing', 'ondertekening_te_laat', ['status'], { begin: '2026-01-01' });
const nietVerteld = meld('waarschuwing', 'raad_niet_geinformeerd', ['raadsinformatie']);
const opzegging = { opzegging: { waarde: { per: '2026-06-30' } } };
const einde = { einde: { waarde: { laatsteDag: '2026-06-30', reden: 'ontbonden' } } };
const momenten = {
  eerste: tekstVan({
    evaluatiemomenten: [
      { id: 'lente', datum: '2026-03-01' },
      { id: 'zomer', datum: '2026-06-01' },
      { id: 'herfst', datum: '2026-09-01' },
    ],
  }),
};
const achterstallig = (moment: string, datum: string) =>
  meld('waarschuwing', 'evaluatie_achterstallig', ['evaluaties'], { moment, datum });
const gestopt = {
  gestopt: [
    { buurt: A, laatsteDag: '2026-02-01', vervangenDoor: { buurt: C, start: '2026-02-02' } },
    { buurt: B, laatsteDag: '2026-03-31' },
  ],
};

test.each<[string, object, string, object[]]>([
  ['a draft on its first day', {}, '2026-01-01', []],
  ['offered, the day before the term', { aangeboden: true }, '2025-12-31', []],
  ['offered, on the first day of the term', { aangeboden: true }, '2026-01-01', [teLaat]],
  ['the work began without signatures', { ...raad, inWerkingOp: '2026-01-01' }, '2026-01-01', [teLaat]],
  ['all is well', loopt, '2026-01-01', []],
  ['signed, and the council was never told', ondertekend, '2025-12-31', [nietVerteld]],
  ['running, and the council was never told', ondertekend, '2026-01-01', [nietVerteld]],
  ['on the last day of the term', loopt, '2026-12-31', []],
  [
    'the day after the term',
    loopt,
    '2027-01-01',
    [meld('waarschuwing', 'looptijd_voorbij', ['status'], { tot: '2026-12-31' })],
  ],
  [
    'the day after the term of the text on that day',
    { ...loopt, addenda: [addendumVanaf('2026-06-01', { looptijd: { van: '2026-01-01', tot: '2026-11-30' } })] },
    '2026-12-01',
    [meld('waarschuwing', 'looptijd_voorbij', ['status'], { tot: '2026-11-30' })],
  ],
  ['on the last day of a notice', { ...loopt, ...opzegging }, '2026-06-30', []],
  [
    'the day after a notice',
    { ...loopt, ...opzegging },
    '2026-07-01',
    [meld('waarschuwing', 'opzegging_voorbij', ['opzegging', 'per'], { per: '2026-06-30' })],
  ],
  ['the day of a moment', { ...loopt, ...momenten }, '2026-03-01', []],
  ['the day after a moment', { ...loopt, ...momenten }, '2026-03-02', [achterstallig('lente', '2026-03-01')]],
  [
    'some moments were evaluated',
    { ...loopt, ...momenten, evaluaties: [{ moment: 'lente' }] },
    '2026-10-01',
    [achterstallig('zomer', '2026-06-01'), achterstallig('herfst', '2026-09-01')],
  ],
  [
    'it ended: only the moments count',
    { ...ondertekend, ...momenten, ...einde, ...gestopt },
    '2026-07-01',
    [achterstallig('lente', '2026-03-01'), achterstallig('zomer', '2026-06-01')],
  ],
  [
    'a buurt stopped, and another was replaced',
    { ...loopt, ...gestopt },
    '2026-02-01',
    [meld('info', 'buurt_niet_vervangen', ['gestopt', 1], { buurt: B, datum: '2026-03-31' })],
  ],
])('%s', (_, opbouw, peildatum, verwacht) => {
  expect(check(opbouw, peildatum)).toEqual(verwacht);
});

test('without a text there is nothing to ask for', () => {
  expect(checkVoortgang(createOpbouw(), '2026-01-01' as Datum)).toEqual([]);
});
