import { reconcileFinanciering, splitByBuurt } from 'buurtaanpak/financiering';
import { addDuur, Datum } from 'buurtaanpak/kern';
import {
  checkOvereenkomststaat,
  initialOvereenkomststaat,
  listMeedoendeBuurten,
  type Overeenkomstcommando,
  toBuurtinzet,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { concept, na, opdracht, totLopend } from './leven.js';

const d = Datum.parse;

const handtekeningen = (datum: string) => [
  { partij: 'leeuwarden', functie: 'burgemeester', datum },
  { partij: 'leeuwarden', functie: 'secretaris', datum },
  { partij: 'buurkracht', functie: 'directeur', datum },
];

/** The same agreement, one year longer; the gemeente pays that year as well. */
function langer() {
  const document = concept();
  const tot = addDuur(document.looptijd.tot, { jaren: 1 });
  const extra = document.financieringsplan.perioden[2]!;
  return concept({
    looptijd: { van: document.looptijd.van, tot },
    fasen: [],
    financieringsplan: {
      ...document.financieringsplan,
      perioden: [
        ...document.financieringsplan.perioden,
        {
          programmajaar: 4,
          periode: { van: d('2029-09-01'), tot },
          bijdragen: extra.bijdragen.map((bijdrage) => ({ ...bijdrage, id: 'gemeente-4' })),
        },
      ],
    },
  });
}

const addendum = (document = langer(), ingangsdatum = '2028-01-01', getekend = '2027-12-01') => ({
  ingangsdatum,
  onderwerp: 'Verlenging met een jaar',
  document,
  handtekeningen: handtekeningen(getekend),
});

describe('buurten that stop', () => {
  const stop = opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001', reden: 'te weinig vrijwilligers' });
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
    const ander = opdracht('stop_buurt', '2027-03-30', { buurt: 'BU00802002' });
    const staat = na(...totLopend(), ander, stop, vervang);
    expect(staat.status !== 'geen' && staat.gestopt).toEqual([
      { buurt: 'BU00802002', datum: '2027-03-30' },
      {
        buurt: 'BU00802001',
        datum: '2027-03-31',
        reden: 'te weinig vrijwilligers',
        vervangenDoor: { buurt: 'BU00802099', start: '2027-05-01' },
      },
    ]);
    expect(
      checkOvereenkomststaat(staat, { peildatum: d('2027-07-01') })
        .filter(({ code }) => code === 'overeenkomst.buurt_niet_vervangen')
        .map(({ params }) => params),
    ).toEqual([{ buurt: 'BU00802002', datum: '2027-03-30' }]);
  });

  test('what every buurt costs follows from the agreement', () => {
    const document = concept();
    const [oost, energie] = document.reikwijdte.programmas;
    const staat = na(
      ...totLopend(
        concept({
          reikwijdte: {
            ...document.reikwijdte,
            programmas: [
              { ...oost!, kostendragers: ['wijkplannen-oost'] },
              { ...energie!, kostendragers: ['thema-energie'] },
            ],
          },
        }),
      ),
      stop,
      vervang,
    );
    const { inzet, gestopt } = toBuurtinzet(staat);
    expect(inzet).toHaveLength(13);
    expect(inzet.at(-1)).toEqual({
      buurt: 'BU00802099',
      start: '2027-05-01',
      vervangt: 'BU00802001',
      kostendragers: ['wijkplannen-oost'],
    });
    const plan = document.financieringsplan;
    const regels = splitByBuurt(plan, inzet, { gestopt, vrijval: 'vervanger' });
    expect(reconcileFinanciering(plan, regels).sluit).toBe(true);
    expect(regels.some(({ soort }) => soort === 'vrijval')).toBe(false);
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
    const { inzet, gestopt } = toBuurtinzet(staat);
    expect(inzet).toHaveLength(13);
    expect(inzet.at(-1)).toEqual({ buurt: 'BU00802099', start: '2027-05-01', vervangt: 'BU00802001' });
    expect(gestopt.map(({ buurt }) => buurt)).toEqual(['BU00802001']);
    expect(listMeedoendeBuurten(staat, { peildatum: d('2028-01-01') })[0]).toMatchObject({
      start: '2027-05-01',
      vervangt: 'BU00802001',
    });
  });

  test('a replacement that stops as well', () => {
    const staat = na(...totLopend(), stop, vervang, opdracht('stop_buurt', '2028-01-31', { buurt: 'BU00802099' }));
    expect(codes(staat, '2028-02-01')).toHaveLength(11);
    expect(toBuurtinzet(staat).gestopt).toEqual([
      { buurt: 'BU00802001', datum: '2027-03-31', reden: 'te weinig vrijwilligers' },
      { buurt: 'BU00802099', datum: '2028-01-31' },
    ]);
  });

  test('before any text, and without buurten', () => {
    expect(toBuurtinzet(initialOvereenkomststaat)).toEqual({ inzet: [], gestopt: [] });
    const { buurten: _, ...reikwijdte } = concept().reikwijdte;
    expect(listMeedoendeBuurten(na(...totLopend(concept({ reikwijdte }))), { peildatum: d('2027-01-01') })).toEqual([]);
    expect(toBuurtinzet(na(...totLopend(concept({ reikwijdte })))).inzet).toEqual([]);
  });

  test.each([
    ['stopping twice', [stop, stop], 'overeenkomst.buurt_al_gestopt'],
    [
      'stopping a stranger',
      [opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802099' })],
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
