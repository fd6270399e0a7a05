import { listOntbrekendeHandtekeningen } from 'buurtaanpak/overeenkomst/huis';
import { describe, expect, test } from 'vitest';
import { checkHandtekeningen } from '../../src/overeenkomst/controle/checkHandtekeningen.js';
import { expectVolledigeTekst } from '../hulp.js';
import { BZK, GEMEENTE, kleinDocument, meld, UITVOERDER, weigering } from './klein.js';

const getekend = (partij: string, functie: string, datum: string, rest: object = {}) => ({
  partij,
  functie,
  datum,
  ...rest,
});
const directeur = (datum: string, rest: object = {}) => getekend('buurkracht', 'directeur', datum, rest);
const burgemeester = (datum: string) => getekend('leeuwarden', 'burgemeester', datum);
const BESLUIT = { besluit: { kenmerk: 'B', datum: '2025-11-10' } };
const MANDAAT = { mandaat: { kenmerk: 'm', van: '2025-11-01', tot: '2025-11-30' } };
const tekst = (ondertekenaar: object, handtekeningen: readonly object[], gemeente: object = BESLUIT) =>
  kleinDocument({
    partijen: [
      BZK,
      { ...GEMEENTE, ...gemeente },
      { ...UITVOERDER, ondertekenaars: [{ functie: 'voorzitter' }, { functie: 'directeur', ...ondertekenaar }] },
    ],
    handtekeningen,
  });
const fout = (code: string, veld: string, params: object, h = 0) =>
  meld('fout', code, ['handtekeningen', h, veld], params);
const wie = { partij: 'buurkracht', functie: 'directeur' };

describe('the signatures under a text', () => {
  test.each<[string, object, readonly object[], object[]]>([
    ['none', {}, [], []],
    ['of a party', {}, [directeur('2025-11-01')], []],
    [
      'of a stranger',
      {},
      [getekend('rijk', 'minister', '2025-11-01')],
      [fout('handtekening_geen_partij', 'partij', { partij: 'rijk' })],
    ],
    [
      'in a function that does not sign',
      {},
      [getekend('buurkracht', 'lid', '2025-11-01')],
      [
        fout('handtekening_verkeerde_functie', 'functie', {
          partij: 'buurkracht',
          functie: 'lid',
          functies: ['voorzitter', 'directeur'],
        }),
      ],
    ],
    ['of a person, and nobody is named', {}, [directeur('2025-11-01', { persoon: 'p-1' })], []],
    ['of nobody, and a person is named', { persoon: 'p-1' }, [directeur('2025-11-01')], []],
    ['of the person that is named', { persoon: 'p-1' }, [directeur('2025-11-01', { persoon: 'p-1' })], []],
    [
      'of another person',
      { persoon: 'p-1' },
      [directeur('2025-11-01', { persoon: 'p-2' })],
      [fout('handtekening_ander_persoon', 'persoon', wie)],
    ],
    [
      'the day before the mandate',
      MANDAAT,
      [directeur('2025-10-31')],
      [fout('handtekening_voor_mandaat', 'datum', { ...wie, datum: '2025-10-31', van: '2025-11-01' })],
    ],
    ['on its first day', MANDAAT, [directeur('2025-11-01')], []],
    ['on its last day', MANDAAT, [directeur('2025-11-30')], []],
    [
      'the day after the mandate',
      MANDAAT,
      [directeur('2025-12-01')],
      [fout('handtekening_na_mandaat', 'datum', { ...wie, datum: '2025-12-01', tot: '2025-11-30' })],
    ],
    ['on the first day of the text', {}, [directeur('2026-01-01')], []],
    [
      'the day after the first day of the text',
      {},
      [directeur('2026-01-02')],
      [fout('handtekening_na_begin', 'datum', { ...wie, datum: '2026-01-02', begin: '2026-01-01' })],
    ],
    [
      'twice',
      {},
      [getekend('buurkracht', 'voorzitter', '2025-11-01'), directeur('2025-11-01'), directeur('2025-11-02')],
      [meld('fout', 'handtekening_dubbel', ['handtekeningen', 2], wie)],
    ],
  ])('%s', (_, ondertekenaar, handtekeningen, verwacht) => {
    const gevonden = checkHandtekeningen(tekst(ondertekenaar, handtekeningen));
    gevonden.forEach(expectVolledigeTekst);
    expect(gevonden).toEqual(verwacht);
  });
});

describe('the decision of the college', () => {
  const check = (handtekeningen: readonly object[], gemeente?: object) =>
    checkHandtekeningen(tekst({}, handtekeningen, gemeente));
  test('is on the day of the first signature of the gemeente at the latest', () => {
    expect(check([directeur('2025-11-01'), burgemeester('2025-11-10')])).toEqual([]);
    const secretaris = getekend('leeuwarden', 'secretaris', '2025-11-12');
    const ondertekenaars = [{ functie: 'secretaris' }, { functie: 'burgemeester' }];
    expect(check([secretaris, burgemeester('2025-11-09')], { ...BESLUIT, ondertekenaars })).toEqual([
      meld('waarschuwing', 'besluit_na_ondertekening', ['partijen', 1, 'besluit', 'datum'], {
        partij: 'leeuwarden',
        besluit: '2025-11-10',
        datum: '2025-11-09',
      }),
    ]);
  });
  test('is missing', () => {
    expect(check([], {})).toEqual([
      meld('waarschuwing', 'besluit_ontbreekt', ['partijen', 1, 'besluit'], { partij: 'leeuwarden' }),
    ]);
  });
});

describe('the signatures that are still needed', () => {
  const ontbreekt = (partijen: readonly object[], ...handtekeningen: readonly object[]) =>
    listOntbrekendeHandtekeningen(kleinDocument({ partijen }), handtekeningen as never);
  const TWEE = { ...UITVOERDER, ondertekenaars: [{ functie: 'directeur' }, { functie: 'voorzitter' }] };
  const gevolmachtigd = { functie: 'wethouder', ...MANDAAT };

  test.each<[string, readonly object[], readonly object[], string[]]>([
    ['of all', [GEMEENTE, TWEE, BZK], [], ['leeuwarden/burgemeester', 'buurkracht/directeur', 'buurkracht/voorzitter']],
    ['of the other', [TWEE], [directeur('2025-11-01')], ['buurkracht/voorzitter']],
    [
      'somebody of another party has the same function',
      [UITVOERDER],
      [getekend('ander', 'directeur', '2025-11-01')],
      ['buurkracht/directeur'],
    ],
    [
      'of the burgemeester when somebody else has a mandate',
      [{ ...GEMEENTE, ondertekenaars: [gevolmachtigd, { functie: 'burgemeester' }] }],
      [],
      ['leeuwarden/burgemeester'],
    ],
    ['of who has the mandate', [{ ...GEMEENTE, ondertekenaars: [gevolmachtigd] }], [], ['leeuwarden/wethouder']],
    ['of a gemeente that names nobody', [{ ...GEMEENTE, ondertekenaars: [] }], [], ['leeuwarden/burgemeester']],
    ...(
      [
        ['2025-10-31', ['leeuwarden/wethouder']],
        ['2025-11-01', []],
        ['2025-11-30', []],
        ['2025-12-01', ['leeuwarden/wethouder']],
      ] as const
    ).map(([dag, verwacht]): [string, readonly object[], readonly object[], string[]] => [
      `with a mandate, signed on ${dag}`,
      [{ ...GEMEENTE, ondertekenaars: [gevolmachtigd] }],
      [getekend('leeuwarden', 'wethouder', dag)],
      [...verwacht],
    ]),
  ])('%s', (_, partijen, handtekeningen, verwacht) => {
    expect(ontbreekt(partijen, ...handtekeningen)).toEqual(verwacht);
  });

  test('what is no signature', () => {
    expect(weigering(() => ontbreekt([], 1 as never))?.params).toEqual({ soort: 'handtekeningen', aantal: 1 });
  });
});
