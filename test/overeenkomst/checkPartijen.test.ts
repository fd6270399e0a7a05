import { expect, test } from 'vitest';
import { checkPartijen } from '../../src/overeenkomst/controle/checkPartijen.js';
import { expectVolledigeTekst } from '../hulp.js';
import { BZK, GEMEENTE, kleinDocument, meld, UITVOERDER } from './klein.js';

const TOOI = 'https://identifier.overheid.nl/tooi/id/gemeente/gm';
const fout = (code: string, pad: readonly (string | number)[], params: object) =>
  meld('fout', code, ['partijen', ...pad], params);
const metMandaat = (van: string, tot?: string) => ({
  ...UITVOERDER,
  ondertekenaars: [
    { functie: 'voorzitter' },
    { functie: 'directeur', mandaat: { kenmerk: 'm', van, ...(tot === undefined ? {} : { tot }) } },
  ],
});

test.each<[string, readonly object[], object[]]>([
  ['a gemeente, an uitvoerder and another', [GEMEENTE, UITVOERDER, BZK], []],
  [
    'neither a gemeente nor an uitvoerder',
    [BZK],
    [fout('rol_ontbreekt', [], { rol: 'gemeente' }), fout('rol_ontbreekt', [], { rol: 'uitvoerder' })],
  ],
  ['a party twice', [GEMEENTE, UITVOERDER, BZK, BZK], [fout('partij_dubbel', [3, 'id'], { partij: 'bzk' })]],
  [
    'a gemeente twice',
    [GEMEENTE, UITVOERDER, { ...GEMEENTE, id: 'ander' }],
    [fout('gemeente_dubbel', [2, 'gemeentecode'], { gemeente: 'GM0080' })],
  ],
  ['its identifier', [{ ...GEMEENTE, tooi: `${TOOI}0080` }, UITVOERDER], []],
  [
    'the identifier of another gemeente',
    [{ ...GEMEENTE, tooi: `${TOOI}0599` }, UITVOERDER],
    [fout('tooi_past_niet', [0, 'tooi'], { tooi: `${TOOI}0599`, verwacht: `${TOOI}0080` })],
  ],
  [
    'nobody who binds the gemeente',
    [{ ...GEMEENTE, ondertekenaars: [{ functie: 'secretaris' }] }, UITVOERDER],
    [fout('functie_ontbreekt', [0, 'ondertekenaars'], { partij: 'leeuwarden', functie: 'burgemeester' })],
  ],
  [
    'nobody who signs for the uitvoerder',
    [GEMEENTE, { ...UITVOERDER, ondertekenaars: [] }],
    [fout('ondertekenaar_ontbreekt', [1, 'ondertekenaars'], { partij: 'buurkracht' })],
  ],
  [
    'a function twice',
    [GEMEENTE, { ...UITVOERDER, ondertekenaars: [{ functie: 'a' }, { functie: 'b' }, { functie: 'b' }] }],
    [fout('ondertekenaar_dubbel', [1, 'ondertekenaars', 2, 'functie'], { partij: 'buurkracht', functie: 'b' })],
  ],
  ['a mandate without an end', [GEMEENTE, metMandaat('2026-02-01')], []],
  ['a mandate of one day', [GEMEENTE, metMandaat('2026-02-01', '2026-02-01')], []],
  [
    'a mandate that runs backwards',
    [GEMEENTE, metMandaat('2026-02-01', '2026-01-31')],
    [fout('mandaat_omgekeerd', [1, 'ondertekenaars', 1, 'mandaat'], { van: '2026-02-01', tot: '2026-01-31' })],
  ],
])('%s', (_, partijen, verwacht) => {
  const gevonden = checkPartijen(kleinDocument({ partijen }));
  gevonden.forEach(expectVolledigeTekst);
  expect(gevonden).toEqual(verwacht);
});
