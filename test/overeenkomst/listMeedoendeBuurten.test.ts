import { Datum } from 'buurtaanpak/kern';
import {
  checkOvereenkomstdossier,
  initialOvereenkomstdossier,
  listMeedoendeBuurten,
  type Overeenkomstcommando,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { addendum, concept, na, opdracht, standOp, totLopend } from './leven.js';

const d = Datum.parse;

describe('buurten that stop', () => {
  const stop = opdracht('stop_buurt', '2027-03-31', {
    buurt: 'BU00802001',
    laatsteDag: '2027-03-31',
    reden: 'te weinig vrijwilligers',
  });
  const vervang = opdracht('vervang_buurt', '2027-04-15', {
    buurt: 'BU00802099',
    vervangt: 'BU00802001',
    start: '2027-05-01',
  });
  const codes = (staat: ReturnType<typeof na>, dag: string) =>
    listMeedoendeBuurten(staat, { peildatum: d(dag) }).map(({ buurt }) => buurt.slice(-2));

  test('take part until their last day; another comes in their place', () => {
    const staat = na(...totLopend(), stop, vervang);
    expect(codes(staat, '2026-08-31')).toEqual([]);
    expect(codes(staat, '2027-03-31')).toHaveLength(12);
    expect(codes(staat, '2027-04-01')).toEqual(['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']);
    expect(listMeedoendeBuurten(staat, { peildatum: d('2027-05-01') }).at(-1)).toEqual({
      buurt: 'BU00802099',
      programma: 'leeuwarden-oost',
      start: '2027-05-01',
      vervangt: 'BU00802001',
    });
  });

  test('a replacement takes the place of one that stopped, not of another', () => {
    const ander = opdracht('stop_buurt', '2027-03-30', { buurt: 'BU00802002', laatsteDag: '2027-03-30' });
    const staat = na(...totLopend(), ander, stop, vervang);
    expect(standOp(staat, '2027-05-01').gestopt).toEqual([
      { buurt: 'BU00802002', laatsteDag: '2027-03-30' },
      {
        buurt: 'BU00802001',
        laatsteDag: '2027-03-31',
        reden: 'te weinig vrijwilligers',
        vervangenDoor: { buurt: 'BU00802099', start: '2027-05-01' },
      },
    ]);
    expect(
      checkOvereenkomstdossier(staat, { peildatum: d('2027-07-01') })
        .filter(({ code }) => code === 'overeenkomst.buurt_niet_vervangen')
        .map(({ params }) => params),
    ).toEqual([{ buurt: 'BU00802002', datum: '2027-03-30' }]);
  });

  test('an addendum that takes the replacement into the scope', () => {
    const document = concept();
    const buurten = document.reikwijdte.buurten!.map((een) =>
      een.buurt === 'BU00802001' ? { ...een, buurt: 'BU00802099' as never } : een,
    );
    const staat = na(
      ...totLopend(),
      stop,
      vervang,
      opdracht(
        'stel_addendum_vast',
        '2027-12-01',
        addendum(concept({ reikwijdte: { ...document.reikwijdte, buurten } })),
      ),
    );
    expect(codes(staat, '2028-01-01')).toHaveLength(12);
    expect(listMeedoendeBuurten(staat, { peildatum: d('2028-01-01') })[0]).toMatchObject({
      start: '2027-05-01',
      vervangt: 'BU00802001',
    });
  });

  test('a replacement that stops as well', () => {
    const weer = opdracht('stop_buurt', '2028-01-31', { buurt: 'BU00802099', laatsteDag: '2028-01-31' });
    expect(codes(na(...totLopend(), stop, vervang, weer), '2028-02-01')).toHaveLength(11);
  });

  test('before any text, without buurten, and after an end or a notice', () => {
    expect(listMeedoendeBuurten(initialOvereenkomstdossier, { peildatum: d('2027-01-01') })).toEqual([]);
    const { buurten: _, ...reikwijdte } = concept().reikwijdte;
    expect(listMeedoendeBuurten(na(...totLopend(concept({ reikwijdte }))), { peildatum: d('2027-01-01') })).toEqual([]);
    const zegOp = opdracht('zeg_op', '2027-01-01', { partij: 'leeuwarden', grond: 'x', per: '2027-06-30' });
    const opgezegd = na(...totLopend(), zegOp);
    expect(codes(opgezegd, '2027-06-30')).toHaveLength(12);
    expect(codes(opgezegd, '2027-07-01')).toEqual([]);
  });

  test('a replacement of a buurt that a later text leaves out is not taken part', () => {
    const document = concept();
    const buurten = document.reikwijdte.buurten!.filter(({ buurt }) => buurt !== 'BU00802001');
    const zonder = concept({
      reikwijdte: {
        ...document.reikwijdte,
        buurten,
        aantalBuurten: 11,
        programmas: document.reikwijdte.programmas.map((een, p) => (p === 0 ? { ...een, aantalBuurten: 7 } : een)),
      },
    });
    const dossier = na(...totLopend(), stop, vervang, opdracht('stel_addendum_vast', '2027-12-01', addendum(zonder)));
    expect(codes(dossier, '2027-12-31')).toHaveLength(12);
    expect(codes(dossier, '2028-01-01')).toHaveLength(11);
  });

  test.each([
    ['stopping twice', [stop, stop], 'overeenkomst.buurt_al_gestopt'],
    [
      'stopping a stranger',
      [opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802099', laatsteDag: '2027-03-31' })],
      'overeenkomst.buurt_doet_niet_mee',
    ],
    ['replacing one that goes on', [vervang], 'overeenkomst.buurt_niet_gestopt'],
    ['replacing twice', [stop, vervang, { ...vervang, buurt: 'BU00802098' }], 'overeenkomst.buurt_al_vervangen'],
    ['replacing by one that takes part', [stop, { ...vervang, buurt: 'BU00802002' }], 'overeenkomst.buurt_doet_al_mee'],
    ['replacing by one elsewhere', [stop, { ...vervang, buurt: 'BU05990110' }], 'overeenkomst.buurt_buiten_gemeente'],
    [
      'replacing from the last day on',
      [stop, { ...vervang, start: '2027-03-31' }],
      'overeenkomst.vervanging_past_niet',
    ],
    ['replacing after the term', [stop, { ...vervang, start: '2029-09-01' }], 'overeenkomst.vervanging_past_niet'],
  ] as [string, Overeenkomstcommando[], string][])('refused: %s', (_, commandos, code) => {
    expect(codeVan(() => na(...totLopend(), ...commandos))).toBe(code);
  });
});
