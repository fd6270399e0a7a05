import { describe, expect, test } from 'vitest';
import { checkReikwijdte } from '../../src/overeenkomst/controle/checkReikwijdte.js';
import { expectVolledigeTekst } from '../hulp.js';
import { A, B, BZK, C, D, ELDERS, GEMEENTE, kleinDocument, meld, REIKWIJDTE, UITVOERDER } from './klein.js';

const check = (reikwijdte: object, document: object = {}, selectie?: readonly object[]) => {
  const tekst = kleinDocument({ reikwijdte: { ...REIKWIJDTE, ...reikwijdte }, ...document });
  const gevonden = checkReikwijdte(tekst, selectie as never);
  gevonden.forEach(expectVolledigeTekst);
  return gevonden;
};
const PROGRAMMAS = ['reikwijdte', 'programmas'];
const BUURTEN = ['reikwijdte', 'buurten'];
const oost = { id: 'oost', naam: 'Oost', aantalBuurten: 2 };
const west = { id: 'west', naam: 'West', aantalBuurten: 0 };
const in0 = (buurt: string, programma = 'oost', rest: object = {}) => ({ buurt, programma, ...rest });
const geenPartij = (gemeente: string) =>
  meld('fout', 'programma_gemeente_geen_partij', [...PROGRAMMAS, 1, 'gemeente'], { programma: 'west', gemeente });
const onbekend = (k: number, kostendrager: string) =>
  meld('fout', 'programma_kostendrager_onbekend', [...PROGRAMMAS, 0, 'kostendragers', k], {
    programma: 'oost',
    kostendrager,
  });

describe('the programmas', () => {
  test.each<[string, object, object, object[]]>([
    ['fit', {}, {}, []],
    [
      'one counts a buurt too many',
      { programmas: [oost, { ...west, aantalBuurten: 1 }] },
      {},
      [
        meld('fout', 'programmas_tellen_niet_op', PROGRAMMAS, { som: 3, aantal: 2 }),
        meld('fout', 'programma_aantal_wijkt_af', BUURTEN, { programma: 'west', gekozen: 0, aantal: 1 }),
      ],
    ],
    [
      'one stands twice',
      { programmas: [west, oost, west] },
      {},
      [meld('fout', 'programma_dubbel', [...PROGRAMMAS, 2, 'id'], { programma: 'west' })],
    ],
    ['the gemeente of one is a party', { programmas: [oost, { ...west, gemeente: 'GM0080' }] }, {}, []],
    [
      'the gemeente of one is no party',
      { programmas: [oost, { ...west, gemeente: 'GM0599' }] },
      { partijen: [GEMEENTE, UITVOERDER, { ...BZK, gemeentecode: 'GM0599' }] },
      [geenPartij('GM0599')],
    ],
    ['a plan without cost bearers', { programmas: [{ ...oost, kostendragers: ['k-1'] }] }, {}, [onbekend(0, 'k-1')]],
    [
      'one of two cost bearers is in the plan',
      { programmas: [{ ...oost, kostendragers: ['k-1', 'k-2'] }] },
      { financieringsplan: { kostendragers: [{ id: 'k-0' }, { id: 'k-1' }] } },
      [onbekend(1, 'k-2')],
    ],
  ])('%s', (_, reikwijdte, document, verwacht) => {
    expect(check(reikwijdte, document)).toEqual(verwacht);
  });

  test.each([
    ['of the scope', { aantalBuurten: undefined }],
    ['of a programma', { programmas: [{ id: 'oost', naam: 'Oost' }] }],
  ])('a number that is missing %s', (_, reikwijdte) => {
    expect(() => check(reikwijdte)).toThrow(new TypeError('a number of buurten is missing'));
  });
});

describe('the chosen buurten', () => {
  const buiten = (start: string) =>
    meld('fout', 'buurt_buiten_looptijd', [...BUURTEN, 1, 'start'], { buurt: B, start });

  test.each<[string, readonly object[] | undefined, object[]]>([
    ['none yet', undefined, []],
    [
      'one too few',
      [in0(A)],
      [
        meld('fout', 'aantal_buurten_wijkt_af', BUURTEN, { gekozen: 1, aantal: 2 }),
        meld('fout', 'programma_aantal_wijkt_af', BUURTEN, { programma: 'oost', gekozen: 1, aantal: 2 }),
      ],
    ],
    ['one twice', [in0(A), in0(A)], [meld('fout', 'buurt_dubbel', [...BUURTEN, 1, 'buurt'], { buurt: A })]],
    [
      'one for a programma that is not there',
      [in0(A), in0(B, 'west')],
      [
        meld('fout', 'buurt_programma_onbekend', [...BUURTEN, 1, 'programma'], { buurt: B, programma: 'west' }),
        meld('fout', 'programma_aantal_wijkt_af', BUURTEN, { programma: 'oost', gekozen: 1, aantal: 2 }),
      ],
    ],
    [
      'one elsewhere',
      [in0(A), in0(ELDERS)],
      [meld('fout', 'buurt_buiten_gemeente', [...BUURTEN, 1, 'buurt'], { buurt: ELDERS, gemeenten: ['GM0080'] })],
    ],
    ['from the day before the term', [in0(A), in0(B, 'oost', { start: '2025-12-31' })], [buiten('2025-12-31')]],
    ['from its first day', [in0(A), in0(B, 'oost', { start: '2026-01-01' })], []],
    ['from its last day', [in0(A), in0(B, 'oost', { start: '2026-12-31' })], []],
    ['from the day after the term', [in0(A), in0(B, 'oost', { start: '2027-01-01' })], [buiten('2027-01-01')]],
  ])('%s', (_, buurten, verwacht) => {
    expect(check({ buurten })).toEqual(verwacht);
  });

  test('for a programma of one of two gemeenten', () => {
    const partijen = [GEMEENTE, UITVOERDER, { ...GEMEENTE, id: 'elders', gemeentecode: 'GM0599' }];
    const programmas = [{ ...oost, gemeente: 'GM0080' }];
    expect(check({ programmas, buurten: [in0(A), in0(ELDERS)] }, { partijen })).toEqual([
      meld('fout', 'buurt_buiten_gemeente', [...BUURTEN, 1, 'buurt'], { buurt: ELDERS, gemeenten: ['GM0080'] }),
    ]);
    expect(check({ buurten: [in0(A), in0(ELDERS)] }, { partijen })).toEqual([]);
  });
});

describe('the selection', () => {
  test('is the same', () => {
    expect(check({}, {}, [in0(B), in0(A)])).toEqual([]);
  });

  test('has other buurten, for other programmas, and more of them', () => {
    const buurten = [in0(A, 'west'), in0(B)];
    expect(
      check(
        {
          buurten,
          programmas: [
            { ...oost, aantalBuurten: 1 },
            { ...west, aantalBuurten: 1 },
          ],
        },
        {},
        [in0(A), in0(C), in0(D)],
      ),
    ).toEqual([
      meld('fout', 'selectie_aantal_wijkt_af', ['reikwijdte', 'aantalBuurten'], { aantal: 2, selectie: 3 }),
      meld('fout', 'buurt_ander_programma', [...BUURTEN, 0, 'programma'], {
        buurt: A,
        programma: 'west',
        selectie: 'oost',
      }),
      meld('fout', 'buurt_niet_geselecteerd', [...BUURTEN, 1, 'buurt'], { buurt: B }),
      meld('fout', 'geselecteerde_buurt_ontbreekt', BUURTEN, { buurt: C }),
      meld('fout', 'geselecteerde_buurt_ontbreekt', BUURTEN, { buurt: D }),
    ]);
  });

  test('of a text that names no buurten yet', () => {
    expect(check({ buurten: undefined }, {}, [in0(A), in0(C)])).toEqual([]);
  });
});
