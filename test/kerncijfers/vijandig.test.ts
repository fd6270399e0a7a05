import { isDomeinFout } from 'buurtaanpak/kern';
import * as deur from 'buurtaanpak/kerncijfers';
import * as huis from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { listFuncties } from '../functies.js';

const kerncijfers = { ...deur, ...huis };
const rijen = [
  { gwb_code_10: 'GM0080', p_koopw: '40', a_inw: '9' },
  { gwb_code_10: 'BU00802001', p_koopw: '30', a_inw: '4' },
  { gwb_code_10: 'BU00802002', p_koopw: '50', a_inw: '5' },
];
const { tabel } = kerncijfers.readKerncijfers(rijen, { jaar: 2024 });
const [kolom] = tabel.kolommen;
const document = kerncijfers.toKerncijferdocument(tabel);
const koppeling = { van: 2024, naar: 2025, delen: [{ van: 'BU00802001', naar: 'BU00802011', aandeel: 1 }] };
const eigen = {
  tabel: 't',
  bron: 'b',
  jaar: 2024,
  codekolom: 'gwb_code_10',
  kolommen: [{ kolom: 'a_inw', sleutel: 'aantal_inwoners' }],
};
/** Arguments that each function takes. */
const GOED: Readonly<Record<string, readonly unknown[]>> = {
  deriveKerncijfers: [tabel],
  findKolom: [tabel, 'aantal_inwoners'],
  listKolommen: [tabel, 'aantal_inwoners'],
  splitSleutel: ['aantal_inwoners:2024'],
  'Cijfersleutel.parse': ['aantal_inwoners:2024'],
  'Cijfersleutel.safeParse': ['aantal_inwoners:2024'],
  'Cijfersleutel.format': [{ figuur: 'aantal_inwoners' }],
  'Cijfersleutel.is': ['aantal_inwoners'],
  findAantalverdeling: [345, 5],
  findCatalogusitem: ['aantal_inwoners'],
  getAggregatie: [kolom],
  checkKerncijfers: [tabel, {}],
  convertKerncijfers: [tabel, koppeling, {}],
  createReeks: [[tabel], { sleutel: 'aantal_inwoners', koppelingen: [koppeling] }],
  joinKerncijfers: [[tabel], {}],
  readEigenTabel: [rijen, eigen, {}],
  readKerncijfers: [rijen, { jaar: 2024, vorm: 'kwb' }],
  readMeta: [[{ Type: 'Topic', Key: 'AantalInwoners_5', Title: 'Aantal inwoners' }]],
  aggregateKerncijfers: [tabel, [{ code: 'A', eenheden: ['BU00802001'] }], {}],
  checkKerncijferdocument: [document],
  fromKerncijferdocument: [document],
  getBereik: [kolom],
  getGebied: [tabel, 'GM0080'],
  getInterval: [tabel, 'GM0080', 'aantal_inwoners'],
  getKerncijfer: [tabel, 'GM0080', 'aantal_inwoners'],
  getKolom: [tabel, 'aantal_inwoners'],
  getTabelindex: [tabel],
  'Kerncijferdocument.parse': [document],
  'Kerncijferdocument.safeParse': [document],
  'Kerncijferdocument.create': [document],
  selectKerncijfers: [tabel, {}],
  toKerncijferdocument: [tabel],
  listAfrondingen: [748, 5],
  listKerncijfers: [tabel],
  nameFiguur: ['aantal_inwoners', 'nl'],
  splitKerncijfers: [
    tabel,
    [{ code: 'BU00802001-01', buurt: 'BU00802001', eenheden: ['E2331N5820'], inwoners: 4 }],
    {},
  ],
  scoreTypisch: [tabel, { gemeente: 'GM0080', sleutels: ['percentage_koopwoningen'] }],
};
const half = { indeling: { gebieden: 'cbs', jaar: 2024 }, gebieden: [{ code: 'GM0080' }], kolommen: [] };
const ONZIN: readonly unknown[] = [
  {},
  null,
  [1],
  'x',
  undefined,
  5,
  [null],
  ['x'],
  [{}],
  new Map(),
  { gebieden: [1], kolommen: [] },
  { gemeente: 'GM0080', sleutels: [1] },
  { kolommen: [1], codes: ['x'] },
  { gebieden: [], kolommen: [1] },
  { ...half, kolommen: [{ sleutel: 'x' }] },
  { ...half, kolommen: [{ ...kolom, bron: null }] },
  { ...half, kolommen: [{ ...kolom, eenheid: 1 }] },
  { ...half, kolommen: [{ ...kolom, waarden: [1] }] },
];
const functies = listFuncties(kerncijfers);

describe('nonsense in the place of any argument', () => {
  it('is tried on every function', () => {
    expect(Object.keys(GOED).sort()).toEqual([...functies.keys()].sort());
  });

  it.each(Object.entries(GOED))('ends in a value or a coded error: %s', (naam, args) => {
    const functie = functies.get(naam)!;
    for (const [i] of args.entries()) {
      for (const onzin of ONZIN) {
        try {
          functie(...args.with(i, onzin));
        } catch (fout) {
          if (!isDomeinFout(fout)) throw fout;
        }
      }
    }
  });

  it.each(Object.entries(GOED).filter(([, [eerste]]) => eerste === tabel))('is no table: %s', (naam, [, ...rest]) => {
    for (const onzin of ONZIN)
      expect(() => functies.get(naam)!(onzin, ...rest)).toThrow(
        expect.objectContaining({ code: 'kerncijfers.tabel_ongeldig' }),
      );
  });

  it('is named by its problems, in a check', () => {
    expect(
      kerncijfers.checkKerncijferdocument({ gebieden: [], kolommen: [{}] } as never).map(({ pad }) => pad),
    ).toEqual([
      ['kolommen', 0, 'sleutel'],
      ['kolommen', 0, 'cellen'],
    ]);
  });
});
