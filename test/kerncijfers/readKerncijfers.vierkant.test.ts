import { CATALOGUS, getKerncijfer, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { readVierkantnaam } from '../../src/kerncijfers/vierkant/readVierkantnaam.js';
import { deepFreeze } from '../hulp.js';
import { catchCode } from './data.js';
import { readRijen } from './echt/lees.js';

const rijen = [
  {
    OBJECTID: '1',
    C28992R100: 'E2269N5800 ',
    INW2013: '5',
    INW2014: '10',
    I2014_014: '5',
    I2014_65PL: '0',
    MAN_2014: '5',
    P_AUTO2014: '75% tot 90%',
    WON2012: '5',
    WOZWON2012: '-99997',
  },
  {
    OBJECTID: '2',
    C28992R100: 'E2288N5799',
    INW2013: '-99998',
    INW2014: '-99998',
    I2014_014: '-99998',
    I2014_65PL: '0',
    MAN_2014: -99998,
    P_AUTO2014: 'nihil',
    WON2012: '-99998',
    WOZWON2012: '-99998',
  },
  {
    OBJECTID: '3',
    C28992R100: 'E2282N5802',
    INW2013: '',
    INW2014: 'geheim',
    I2014_014: 'nihil',
    I2014_65PL: 0,
    MAN_2014: 0,
    P_AUTO2014: 'geheim',
    WON2012: '20',
    WOZWON2012: '-99999',
  },
];

describe('squares', () => {
  it('have the year of a figure in the name of its column', () => {
    const { tabel, vorm, herkend, bevindingen } = readKerncijfers(deepFreeze(rijen));
    expect(vorm).toBe('vierkant');
    expect(tabel.indeling).toEqual({ gebieden: 'vierkant100m', jaar: 2014 });
    expect(tabel.gebieden).toEqual([
      { code: 'E2269N5800', naam: 'E2269N5800', soort: 'vierkant' },
      { code: 'E2282N5802', naam: 'E2282N5802', soort: 'vierkant' },
      { code: 'E2288N5799', naam: 'E2288N5799', soort: 'vierkant' },
    ]);
    expect(tabel.kolommen.map(({ sleutel, bron }) => [sleutel, bron.jaar])).toEqual([
      ['aantal_inwoners:2013', 2013],
      ['aantal_inwoners:2014', 2014],
      ['aantal_mannen', 2014],
      ['aantal_0_tot_15', 2014],
      ['aantal_65_plus', 2014],
      ['aantal_woningen', 2012],
      ['gemiddelde_woz_waarde', 2012],
    ]);
    expect(herkend).toContainEqual({ kolom: 'INW2013', sleutel: 'aantal_inwoners:2013' });
    expect(bevindingen.map(({ code, ernst, pad }) => [code, ernst, ...pad])).toEqual([
      ['kerncijfers.kolom_onbekend', 'info', 'OBJECTID'],
      ['kerncijfers.kolom_klasse', 'info', 'P_AUTO2014'],
      ['kerncijfers.kolommen_leeg', 'waarschuwing'],
    ]);
  });

  it('count nobody as 0 people, and give that square no mean', () => {
    const { tabel } = readKerncijfers(rijen);
    const cel = (code: string, sleutel: string) => getKerncijfer(tabel, code, sleutel);
    expect(cel('E2288N5799', 'aantal_inwoners:2014')).toEqual({ waarde: 0 });
    expect(cel('E2288N5799', 'aantal_mannen')).toEqual({ waarde: 0 });
    expect(cel('E2282N5802', 'aantal_0_tot_15')).toEqual({ waarde: 0 });
    expect(cel('E2288N5799', 'gemiddelde_woz_waarde')).toEqual({ reden: 'niet_van_toepassing' });
    expect(cel('E2269N5800', 'gemiddelde_woz_waarde')).toEqual({ reden: 'geheim' });
    expect(cel('E2282N5802', 'gemiddelde_woz_waarde')).toEqual({ reden: 'onbekend' });
    expect(cel('E2282N5802', 'aantal_inwoners:2014')).toEqual({ reden: 'geheim' });
    expect(cel('E2282N5802', 'aantal_inwoners:2013')).toEqual({ reden: 'onbekend' });
  });

  it('know that their counts were rounded at random to fives', () => {
    const { tabel } = readKerncijfers(rijen, { jaar: 2014 });
    expect(getKolom(tabel, 'aantal_inwoners').nauwkeurigheid).toEqual({ soort: 'aselect', basis: 5 });
    const woz = readKerncijfers(rijen, { jaar: 2012 }).tabel;
    expect(getKolom(woz, 'gemiddelde_woz_waarde').nauwkeurigheid).toBeUndefined();
    expect(getKolom(woz, 'gemiddelde_woz_waarde').bron).toEqual({ naam: 'CBS', tabel: 'vierkant100m', jaar: 2012 });
  });

  it('are read of one year, or only the figures that are asked', () => {
    const sleutels = (options: object) => readKerncijfers(rijen, options).tabel.kolommen.map(({ sleutel }) => sleutel);
    expect(sleutels({ jaar: 2013 })).toEqual(['aantal_inwoners']);
    expect(sleutels({ sleutels: ['aantal_inwoners:2014', 'aantal_woningen'] })).toEqual([
      'aantal_inwoners',
      'aantal_woningen',
    ]);
    expect(sleutels({ sleutels: ['aantal_inwoners'] })).toEqual(['aantal_inwoners:2013', 'aantal_inwoners:2014']);
    const { bevindingen } = readKerncijfers(rijen, { sleutels: ['aantal_vrouwen'], indeling: 2015 });
    expect(bevindingen.at(-1)).toMatchObject({
      code: 'kerncijfers.kolom_ontbreekt',
      params: { sleutel: 'aantal_vrouwen' },
    });
    expect(readKerncijfers(rijen, { jaar: 2020 }).bevindingen[0]).toMatchObject({
      code: 'kerncijfers.jaar_verschilt',
      params: { jaar: 2020, gelezen: 2014 },
    });
    expect(readKerncijfers(rijen, { indeling: 2015 }).tabel.indeling.jaar).toBe(2015);
  });

  it('are also known by the names of files of one year, of 100 or 500 m, as rows or as features', () => {
    const features = [
      {
        type: 'Feature',
        properties: {
          crs28992res500m: 'E2265N5805',
          aantal_inwoners: 15,
          aantalInwoners65JaarEnOuder: 5,
          gemiddelde_woz_waarde_woning: -99997,
          aantal_woningen: 5,
          WONING: 5,
        },
      },
    ];
    const { tabel, bevindingen, vorm } = readKerncijfers(features, { jaar: 2023 });
    expect(vorm).toBe('vierkant');
    expect(tabel.indeling).toEqual({ gebieden: 'vierkant500m', jaar: 2023 });
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual([
      'aantal_inwoners',
      'aantal_65_plus',
      'aantal_woningen',
      'gemiddelde_woz_waarde',
    ]);
    expect(bevindingen[0]).toMatchObject({ code: 'kerncijfers.kolom_dubbel', pad: ['WONING'] });
    expect(catchCode(() => readKerncijfers(features))).toBe('kerncijfers.jaar_ontbreekt');
    expect(readKerncijfers([{ C28992R500: 'E2265N5805', INW2014: 5 }]).tabel.indeling.gebieden).toBe('vierkant500m');
  });

  it('report a code that is no square, one that occurs twice, and a mark that is not known', () => {
    const { bevindingen } = readKerncijfers(
      ['E2269N5800', 'E226N5800', 'BU00802001', '', 'E2269N5800'].map((C28992R100) => ({
        C28992R100,
        INW2014: -99996,
      })),
    );
    expect(bevindingen.map(({ code, pad }) => [code, ...pad])).toEqual([
      ['kerncijfers.code_ongeldig', 1, 'C28992R100'],
      ['kerncijfers.code_ongeldig', 2, 'C28992R100'],
      ['kerncijfers.code_ongeldig', 3, 'C28992R100'],
      ['kerncijfers.code_dubbel', 4, 'C28992R100'],
      ['kerncijfers.markering_onbekend', 0, 'INW2014'],
    ]);
  });

  it('refuse what is not of squares', () => {
    const code = (options: object, rows: unknown = rijen) => catchCode(() => readKerncijfers(rows, options));
    expect(code({ vorm: 'vierkant' }, [{ code: 'E2269N5800', INW2014: 5 }])).toBe('kerncijfers.codekolom_ontbreekt');
    expect(code({ vorm: 'vierkant' }, [{ C28992R100: 'E2269N5800' }])).toBe('kerncijfers.jaar_ontbreekt');
    expect(code({ sleutels: ['honden'] })).toBe('kerncijfers.sleutel_niet_in_catalogus');
    expect(code({ jaar: 20 })).toBe('kerncijfers.jaar_ongeldig');
    expect(code({ indeling: 2014.5 })).toBe('kerncijfers.jaar_ongeldig');
    expect(readKerncijfers(rijen, { gemeenten: ['GM0014'] }).bevindingen.at(-1)?.code).toBe(
      'kerncijfers.gemeente_onbekend',
    );
  });

  it('have names of figures of the catalogue only, and take no other name for one', () => {
    const bekend = new Set(CATALOGUS.map(({ sleutel }) => sleutel));
    for (const naam of ['INW2000', 'inw_1524', 'I2014_1524', 'VROUW_2011', 'WOZWON2011', 'aantal_part_huishoudens'])
      expect(bekend).toContain(readVierkantnaam(naam)?.sleutel);
    expect(readVierkantnaam('P_NWAL2012')).toEqual({ sleutel: undefined, jaar: 2012 });
    for (const naam of [
      'TINW_00_10',
      'WON_0514',
      'WON_1524',
      'OBJECTID',
      'INW20145',
      'geometry',
      '',
      '2014',
      'AUTO2014',
    ])
      expect(readVierkantnaam(naam)).toBeUndefined();
  });

  it('of Groningen have all their figures, and no group above its whole', async () => {
    const { tabel, bevindingen } = readKerncijfers(await readRijen('kerncijfers_vierkant100m_groningen_2014.csv'));
    expect(tabel.gebieden).toHaveLength(3441);
    expect(bevindingen.filter(({ ernst }) => ernst !== 'info')).toEqual([]);
    expect(getKerncijfer(tabel, 'E2327N5814', 'aantal_inwoners:2014')).toEqual({ waarde: 410 });
  });
});

describe('squares with a column of the year', () => {
  const rij = (jaar: number, crs28992res100m: string, aantal_inwoners: number) => ({
    crs28992res100m,
    jaar,
    aantal_inwoners,
  });
  const twee = [rij(2022, 'E2269N5800', 10), rij(2023, 'E2269N5800', 20), rij(2023, 'E22', 5)];

  it('are of that year, and a year that says otherwise is reported', () => {
    const een = [rij(2023, 'E2269N5800', 20)];
    const gelezen = readKerncijfers(een);
    expect(getKolom(gelezen.tabel, 'aantal_inwoners').bron.jaar).toBe(2023);
    expect(gelezen.bevindingen).toEqual([]);
    expect(readKerncijfers(een, { jaar: 2022 }).bevindingen.map(({ code }) => code)).toEqual([
      'kerncijfers.jaar_verschilt',
    ]);
  });

  it('are read of one year, which must be named where there are several', () => {
    expect(catchCode(() => readKerncijfers(twee))).toBe('kerncijfers.jaar_ontbreekt');
    expect(getKerncijfer(readKerncijfers(twee, { jaar: 2022 }).tabel, 'E2269N5800', 'aantal_inwoners')).toEqual({
      waarde: 10,
    });
    const { tabel, bevindingen } = readKerncijfers(twee, { jaar: 2023 });
    expect(getKerncijfer(tabel, 'E2269N5800', 'aantal_inwoners')).toEqual({ waarde: 20 });
    expect(bevindingen.map(({ code, params }) => [code, params.rij])).toEqual([['kerncijfers.code_ongeldig', 3]]);
  });
});
