import { expect, test } from 'vitest';
import { checkTermijnen } from '../../src/overeenkomst/controle/checkTermijnen.js';
import { expectVolledigeTekst } from '../hulp.js';
import { kleinDocument, meld } from './klein.js';

const periode = (van: string, tot: string) => ({ van, tot });
const JAAR = periode('2026-01-01', '2026-12-31');
const fase = (programmajaar: number, van: string, tot: string) => ({ programmajaar, periode: periode(van, tot) });
const plicht = (id: string, wie: string, van = JAAR.van, tot = JAAR.tot) => ({ id, wie, periode: periode(van, tot) });
const opzeg = (opzegtermijnMaanden: number) => ({ beeindiging: { opzegtermijnMaanden, gronden: [] } });
const fout = (code: string, pad: readonly (string | number)[], params: object) => meld('fout', code, pad, params);
const buiten = (f: number, programmajaar: number, van: string, tot: string) =>
  fout('fase_buiten_looptijd', ['fasen', f, 'periode'], { programmajaar, van, tot });
const overlap = (f: number, eerste: number, tweede: number) =>
  fout('fasen_overlappen', ['fasen', f, 'periode'], { eerste, tweede });

test.each<[string, object, object[]]>([
  ['nothing with a day', {}, []],
  [
    'phases one after the other, in any order',
    { fasen: [fase(2, '2026-07-01', '2026-12-31'), fase(1, '2026-01-01', '2026-06-30')] },
    [],
  ],
  [
    'a day between two phases',
    { fasen: [fase(1, '2026-01-01', '2026-06-29'), fase(2, '2026-07-01', '2026-12-31')] },
    [meld('waarschuwing', 'fasen_gat', ['fasen'], { van: '2026-06-30', tot: '2026-06-30' })],
  ],
  [
    'a phase twice',
    { fasen: [fase(1, '2026-01-01', '2026-06-30'), fase(1, '2026-07-01', '2026-12-31')] },
    [fout('fase_dubbel', ['fasen', 1, 'programmajaar'], { programmajaar: 1 })],
  ],
  [
    'a phase a day too early',
    { fasen: [fase(1, '2025-12-31', '2026-12-31')] },
    [buiten(0, 1, '2025-12-31', '2026-12-31')],
  ],
  [
    'a phase a day too late',
    { fasen: [fase(1, '2026-01-01', '2027-01-01')] },
    [buiten(0, 1, '2026-01-01', '2027-01-01')],
  ],
  [
    'two phases share a day',
    { fasen: [fase(1, '2026-01-01', '2026-07-01'), fase(2, '2026-07-01', '2026-12-31')] },
    [overlap(1, 1, 2)],
  ],
  [
    'two phases share a day, the later one first',
    { fasen: [fase(2, '2026-07-01', '2026-12-31'), fase(1, '2026-01-01', '2026-07-01')] },
    [overlap(1, 2, 1)],
  ],
  [
    'the first of the phases that it overlaps',
    {
      fasen: [
        fase(1, '2026-01-01', '2026-03-31'),
        fase(2, '2026-04-01', '2026-12-31'),
        fase(3, '2026-03-31', '2026-04-01'),
      ],
    },
    [overlap(2, 1, 3)],
  ],
  ['obligations of parties', { verplichtingen: [plicht('a', 'leeuwarden'), plicht('b', 'bzk')] }, []],
  [
    'an obligation twice, of a stranger, and around the term',
    { verplichtingen: [plicht('a', 'bzk'), plicht('a', 'rijk', '2025-12-31', '2027-01-01')] },
    [
      fout('verplichting_dubbel', ['verplichtingen', 1, 'id'], { verplichting: 'a' }),
      fout('verplichting_geen_partij', ['verplichtingen', 1, 'wie'], { verplichting: 'a', partij: 'rijk' }),
      fout('verplichting_buiten_looptijd', ['verplichtingen', 1, 'periode'], {
        verplichting: 'a',
        van: '2025-12-31',
        tot: '2027-01-01',
      }),
    ],
  ],
  [
    'moments on the first day, and after the term',
    {
      evaluatiemomenten: [
        { id: 'a', datum: '2026-01-01' },
        { id: 'b', datum: '2027-06-01' },
      ],
    },
    [],
  ],
  [
    'a moment twice, and before the first day',
    {
      evaluatiemomenten: [
        { id: 'a', datum: '2026-06-01' },
        { id: 'a', datum: '2025-12-31' },
      ],
    },
    [
      fout('evaluatiemoment_dubbel', ['evaluatiemomenten', 1, 'id'], { moment: 'a' }),
      fout('evaluatiemoment_voor_begin', ['evaluatiemomenten', 1, 'datum'], { moment: 'a', datum: '2025-12-31' }),
    ],
  ],
  [
    'an annex twice',
    { bijlagen: [{ id: 'a' }, { id: 'b' }, { id: 'b' }] },
    [fout('bijlage_dubbel', ['bijlagen', 2, 'id'], { bijlage: 'b' })],
  ],
  ['eleven months of notice', opzeg(11), []],
  [
    'twelve months of notice',
    opzeg(12),
    [meld('waarschuwing', 'opzegtermijn_te_lang', ['beeindiging', 'opzegtermijnMaanden'], { maanden: 12 })],
  ],
])('%s', (_, document, verwacht) => {
  const gevonden = checkTermijnen(kleinDocument(document));
  gevonden.forEach(expectVolledigeTekst);
  expect(gevonden).toEqual(verwacht);
});
