import { getKerncijfer, type Langopties, listKerncijfers, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode } from './data.js';
import { readRijen } from './echt/lees.js';

const opties: Langopties = {
  vorm: 'lang',
  bron: 'gemeente Amsterdam',
  tabel: 'BBGA',
  indeling: 2015,
  codes: 'vrij',
  codekolom: 'gebied',
  jaarkolom: 'jaar',
  variabelekolom: 'variabele',
  waardekolom: 'waarde',
  eenheden: { _P: 'percentage', '': 'aantal' },
};
const rij = (jaar: unknown, gebied: unknown, variabele: unknown, waarde: unknown) => ({
  jaar,
  gebied,
  variabele,
  waarde,
});
const rijen = [
  rij('2018', 'STAD', 'BEV0_17', '148574'),
  rij('2018', 'STAD', 'BEV0_17_P', '18.1'),
  rij('2019', 'STAD', 'BEV0_17', '148915'),
  rij('2019', 'STAD', 'BEV0_17_P', '17.8'),
  rij('2019', 'A  ', ' BEV0_17', '9000'),
  rij('2019', 'A', 'BEV0_17_P', ' '),
];
const codes = (bevindingen: readonly { code: string; pad: readonly unknown[] }[]) =>
  bevindingen.map(({ code, pad }) => [code, ...pad]);

describe('a long table', () => {
  it('has a column for each variable and year, with a unit by the end of its name', () => {
    const { tabel, vorm, herkend, bevindingen } = readKerncijfers(deepFreeze(rijen), deepFreeze(opties));
    expect(vorm).toBe('lang');
    expect(bevindingen).toEqual([]);
    expect(tabel.indeling).toEqual({ gebieden: 'vrij', jaar: 2015 });
    expect(tabel.gebieden.map(({ code, soort }) => [code, soort])).toEqual([
      ['A', 'samengesteld'],
      ['STAD', 'samengesteld'],
    ]);
    expect(tabel.kolommen.map(({ sleutel, eenheid, bron }) => [sleutel, eenheid, bron.jaar])).toEqual([
      ['bev0_17:2018', 'aantal', 2018],
      ['bev0_17:2019', 'aantal', 2019],
      ['bev0_17_p:2018', 'percentage', 2018],
      ['bev0_17_p:2019', 'percentage', 2019],
    ]);
    expect(herkend[0]).toEqual({ kolom: 'BEV0_17', sleutel: 'bev0_17:2018' });
    expect(getKerncijfer(tabel, 'STAD', 'bev0_17_p:2019')).toEqual({ waarde: 17.8 });
  });

  it('tells a blank cell from a figure that was not delivered', () => {
    const { tabel } = readKerncijfers(rijen, opties);
    expect(getKerncijfer(tabel, 'A', 'bev0_17:2019')).toEqual({ waarde: 9000 });
    expect(getKerncijfer(tabel, 'A', 'bev0_17_p:2019')).toEqual({ reden: 'onbekend' });
    expect(getKerncijfer(tabel, 'A', 'bev0_17:2018')).toEqual({ reden: 'niet_geleverd' });
    const nul = readKerncijfers(rijen, { ...opties, markeringen: { '': 'nul' } }).tabel;
    expect(getKerncijfer(nul, 'A', 'bev0_17:2018')).toEqual({ reden: 'niet_geleverd' });
  });

  it('gives a variable the key that was declared, else one of its own', () => {
    const variabelen = {
      BEVTOTAAL: { sleutel: 'aantal_inwoners' },
      Wmo: { sleutel: 'percentage_wmo@leeftijd=65_plus', eenheid: '%', factor: 100, max: 100, richting: 'lager' },
    } as const;
    const { tabel, bevindingen } = readKerncijfers(
      [
        rij(2024, 'A', 'BEVTOTAAL', 5),
        rij(2024, 'A', 'Wmo', '0.2'),
        rij(2024, 'B', 'Wmo', '2'),
        rij(2024, 'A', 'Één ouder (%)', 3),
        rij(2024, 'A', '65+', 4),
      ],
      { ...opties, variabelen, eenheden: {} },
    );
    expect(tabel.kolommen.map(({ sleutel, eenheid }) => [sleutel, eenheid])).toEqual([
      ['aantal_inwoners', 'aantal'],
      ['een_ouder', 'onbekend'],
      ['k_65', 'onbekend'],
      ['percentage_wmo@leeftijd=65_plus', '%'],
    ]);
    expect(getKerncijfer(tabel, 'A', 'percentage_wmo')).toEqual({ waarde: 20 });
    expect(getKolom(tabel, 'percentage_wmo')).toMatchObject({ figuur: 'percentage_wmo', richting: 'lager' });
    expect(codes(bevindingen)).toEqual([
      ['kerncijfers.eenheid_ontbreekt', '65+'],
      ['kerncijfers.eenheid_ontbreekt', 'Één ouder (%)'],
      ['kerncijfers.buiten_bereik', 2, 'waarde'],
    ]);
  });

  it('reads crimes of the police, and never adds the total to its parts', () => {
    const politie = (soort: string, jaar: string, waarde: unknown) => ({
      SoortMisdrijf: soort,
      WijkenEnBuurten: 'NL00      ',
      Perioden: jaar,
      GeregistreerdeMisdrijven_1: waarde,
    });
    const misdrijven: Langopties = {
      vorm: 'lang',
      bron: 'politie',
      tabel: '47018NED',
      codekolom: 'WijkenEnBuurten',
      jaarkolom: 'Perioden',
      waardekolom: 'GeregistreerdeMisdrijven_1',
      dimensies: { SoortMisdrijf: 'misdrijf' },
      variabelen: { GeregistreerdeMisdrijven_1: { sleutel: 'aantal_misdrijven' } },
    };
    const regels = [
      politie('0.0.0 ', '2012JJ00', 1127693),
      politie('1.1.1 ', '2012JJ00', 91930),
      politie('0.0.0 ', '2024JJ00', 805327),
    ];
    const { tabel, bevindingen } = readKerncijfers({ value: regels }, misdrijven);
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual([
      'aantal_misdrijven:2012',
      'aantal_misdrijven@misdrijf=1.1.1',
      'aantal_misdrijven:2024',
    ]);
    expect(getKerncijfer(tabel, 'NL00', 'aantal_misdrijven:2012')).toEqual({ waarde: 1127693 });
    expect(tabel.indeling).toEqual({ gebieden: 'cbs', jaar: 2024 });
    expect(codes(bevindingen)).toEqual([['kerncijfers.indeling_aangenomen']]);
    // Without the dimension the total and a part contradict each other.
    const { dimensies: _, ...zonder } = misdrijven;
    const los = readKerncijfers(regels, zonder);
    expect(getKerncijfer(los.tabel, 'NL00', 'aantal_misdrijven:2012')).toEqual({ reden: 'onbekend' });
    expect(los.bevindingen[1]).toMatchObject({
      code: 'kerncijfers.cijfer_tegenstrijdig',
      ernst: 'fout',
      pad: [1, 'GeregistreerdeMisdrijven_1'],
      params: { code: 'NL00', waarvan: 'aantal_misdrijven:2012', rij: 2, eerder: 1 },
    });
  });

  it('takes a part of the years or figures', () => {
    const kolommen = (anders: Partial<Langopties>) =>
      readKerncijfers(rijen, { ...opties, ...anders }).tabel.kolommen.map(({ sleutel, bron }) => [sleutel, bron.jaar]);
    expect(kolommen({ jaar: 2019 })).toEqual([
      ['bev0_17', 2019],
      ['bev0_17_p', 2019],
    ]);
    expect(kolommen({ sleutels: ['bev0_17'] })).toEqual([
      ['bev0_17:2018', 2018],
      ['bev0_17:2019', 2019],
    ]);
    expect(kolommen({ sleutels: ['bev0_17_p:2018'] })).toEqual([['bev0_17_p', 2018]]);
    const { bevindingen } = readKerncijfers(rijen, { ...opties, sleutels: ['bev0_3'], nodig: ['bev0_17:2017'] });
    expect(bevindingen.map(({ code, params }) => [code, params.sleutel])).toEqual([
      ['kerncijfers.kolom_ontbreekt', 'bev0_17:2017'],
      ['kerncijfers.kolom_ontbreekt', 'bev0_3'],
    ]);
  });

  it('takes the year of all rows without a column of years, and the name and place of an area from its newest row', () => {
    const { jaarkolom: _, ...zonder } = opties;
    expect(catchCode(() => readKerncijfers(rijen.slice(0, 2), zonder))).toBe('kerncijfers.jaar_ontbreekt');
    expect(
      readKerncijfers(rijen.slice(0, 2), { ...zonder, jaar: 2018 }).tabel.kolommen.map(({ bron }) => bron.jaar),
    ).toEqual([2018, 2018]);
    const namen = [
      { ...rij(2018, 'A', 'X', 1), naam: 'Oud', gm: 'GM0363' },
      { ...rij(2019, 'A', 'X', 1), naam: 'Nieuw', gm: 'GM0363' },
      { ...rij(2019, 'A', 'Y', 1), naam: 'Ander', gm: 'GM0363' },
    ];
    const met = { ...opties, naamkolom: ' naam', gemeentekolom: 'gm' };
    for (const volgorde of [namen, [...namen].reverse()]) {
      expect(readKerncijfers(volgorde, met).tabel.gebieden).toEqual([
        { code: 'A', naam: 'Ander', soort: 'samengesteld', gemeente: 'GM0363' },
      ]);
    }
    expect(readKerncijfers(namen, { ...met, gemeenten: ['GM0080'] }).tabel.gebieden).toEqual([]);
  });

  it('reports two rows of one figure, reads neither when they differ, and counts them once when they do not', () => {
    const dubbel = [
      rij('2018', 'STAD', 'BEV0_17', '148574'),
      rij('2018', 'STAD', 'BEV0_17', '148574 '),
      rij('2018', 'A', 'BEV0_17', '1'),
      rij('2018', 'A', 'BEV0_17', '1'),
      rij('2018', 'A', 'BEV0_17', '2'),
    ];
    const { tabel, bevindingen } = readKerncijfers(dubbel, opties);
    expect(getKerncijfer(tabel, 'STAD', 'bev0_17')).toEqual({ waarde: 148574 });
    expect(getKerncijfer(tabel, 'A', 'bev0_17')).toEqual({ reden: 'onbekend' });
    expect(bevindingen.map(({ code, ernst, pad, params }) => [code, ernst, pad, params.eerder])).toEqual([
      ['kerncijfers.cijfer_tegenstrijdig', 'fout', [4, 'waarde'], 3],
      ['kerncijfers.cijfer_dubbel', 'info', [1, 'waarde'], 1],
    ]);
  });

  it('reports a wrong cell, year, code, name and member with their row, and reads the rest', () => {
    const { tabel, bevindingen } = readKerncijfers(
      [
        rij('2018', 'GM0363', 'x', 'veel'),
        rij('2018KW01', 'GM0363', 'x', '1'),
        rij('2018', '', 'x', '1'),
        rij('2018', 'XX', 'x', '1'),
        rij('2018', 'GM0363', '%', '1'),
        rij('2018', 'GM0363', 'y', '5'),
        rij('2018', 'GM0363', 'Y', '6'),
      ],
      { ...opties, codes: 'cbs' },
    );
    expect(codes(bevindingen)).toEqual([
      ['kerncijfers.geen_jaar', 1, 'jaar'],
      ['kerncijfers.naam_onleesbaar', 4, 'variabele'],
      ['kerncijfers.kolom_dubbel', 'y'],
      ['kerncijfers.code_ongeldig', 2, 'gebied'],
      ['kerncijfers.code_ongeldig', 3, 'gebied'],
      ['kerncijfers.geen_getal', 0, 'waarde'],
    ]);
    expect(listKerncijfers(tabel).map(({ gebied, kerncijfers }) => [gebied.code, kerncijfers])).toEqual([
      ['GM0363', { x: { reden: 'onbekend' }, y: { waarde: 6 } }],
    ]);
    const leeg = readKerncijfers([{ ...rij('2018', 'A', 'x', 1), leeftijd: ' ' }], {
      ...opties,
      dimensies: { leeftijd: 'leeftijd' },
    });
    expect(codes(leeg.bevindingen)).toEqual([['kerncijfers.naam_onleesbaar', 0, 'leeftijd']]);
    expect(leeg.tabel.kolommen).toEqual([]);
  });

  it('reads figures by age, and not two ages as one', () => {
    const leeftijd = (lid: string, waarde: number) => ({ ...rij(2020, 'A', 'Eenzaam', waarde), Leeftijd: lid });
    const met: Langopties = { ...opties, dimensies: { Leeftijd: 'leeftijd' }, eenheden: { '': 'percentage' } };
    const { tabel } = readKerncijfers(
      [leeftijd('20300', 39.1), leeftijd('65 jaar of ouder', 44.4), leeftijd('Totaal', 40)],
      met,
    );
    expect(tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, waarden[0]])).toEqual([
      ['eenzaam', 40],
      ['eenzaam@leeftijd=18_plus', 39.1],
      ['eenzaam@leeftijd=65_plus', 44.4],
    ]);
    const dubbel = readKerncijfers([leeftijd('Totaal', 40), leeftijd('T001038', 41)], met);
    expect(codes(dubbel.bevindingen)).toEqual([['kerncijfers.kolom_dubbel', 'Eenzaam']]);
  });

  it('does not read a row of which two columns name a member of one dimension', () => {
    // A dwelling for rent stands among the kinds of dwelling, and is a member of `eigendom`.
    const regels = [{ ...rij(2020, 'A', 'Gas', 900), Woningtype: 'Huurwoning', Eigendom: 'Koopwoning' }];
    const { tabel, bevindingen } = readKerncijfers(regels, {
      ...opties,
      dimensies: { Woningtype: 'woningtype', Eigendom: 'eigendom' },
    });
    expect(tabel.kolommen).toEqual([]);
    expect(codes(bevindingen)).toEqual([['kerncijfers.naam_onleesbaar', 0, 'Eigendom']]);
  });

  it('names the column with the figures where that is the name without letters', () => {
    const { variabelekolom: _, ...zonder } = opties;
    const { bevindingen } = readKerncijfers([{ jaar: 2020, gebied: 'A', '%': 1 }], { ...zonder, waardekolom: '%' });
    expect(codes(bevindingen)).toEqual([['kerncijfers.naam_onleesbaar', 0, '%']]);
  });

  it('has the rounding that was declared for a variable', () => {
    const nauwkeurigheid = { soort: 'afgerond', op: 10 } as const;
    const { tabel } = readKerncijfers([rij(2020, 'A', 'Gas', 900)], {
      ...opties,
      variabelen: { Gas: { nauwkeurigheid } },
    });
    expect(getKolom(tabel, 'gas').nauwkeurigheid).toEqual(nauwkeurigheid);
  });

  it('tells of a thousand mistakes of a kind each, and counts the rest', () => {
    const telling = (regels: readonly object[]) => {
      const { bevindingen } = readKerncijfers(regels, opties);
      const meer = bevindingen.filter(({ code }) => code === 'kerncijfers.meer_bevindingen');
      return [bevindingen.length, meer.map(({ pad, params }) => [...pad, params.aantal])];
    };
    const goed = rij(2020, 'A', 'x', 1);
    const tegenstrijdig = Array.from({ length: 1002 }, (_, i) => [
      rij(2020, `A${i}`, 'x', 1),
      rij(2020, `A${i}`, 'x', 2),
    ]);
    expect(telling([goed, ...tegenstrijdig.flat()])).toEqual([1001, [['waarde', 2]]]);
    const zonderJaar = Array.from({ length: 1003 }, (_, i) => rij('ooit', `A${i}`, 'x', 1));
    expect(telling([goed, ...zonderJaar])).toEqual([1001, [['jaar', 3]]]);
  });

  it('has one decimal sign, that of most cells of its column', () => {
    const waarden = ['1.204', '18,9', '20,1', '5.5'].map((waarde, i) => rij(2020, `G${i}`, i < 2 ? 'a' : 'b', waarde));
    const { tabel, bevindingen } = readKerncijfers(waarden, opties);
    expect(getKerncijfer(tabel, 'G1', 'a')).toEqual({ waarde: 18.9 });
    expect(codes(bevindingen)).toEqual([
      ['kerncijfers.geen_getal', 0, 'waarde'],
      ['kerncijfers.geen_getal', 3, 'waarde'],
    ]);
    const punt = readKerncijfers(waarden.slice(0, 1), { ...opties, decimaalteken: ',', duizendtalteken: '.' }).tabel;
    expect(getKerncijfer(punt, 'G0', 'a')).toEqual({ waarde: 1204 });
  });

  it('refuses options that are wrong, and a table without a column that was named', () => {
    const code = (anders: object, tabel: unknown = rijen) =>
      catchCode(() => readKerncijfers(tabel, { ...opties, ...anders } as Langopties));
    expect(code({ bron: undefined })).toBe('kern.document_ongeldig');
    expect(code({ variabele: 'x' })).toBe('kern.document_ongeldig');
    expect(code({ dimensies: { x: 'kleur' } })).toBe('kern.document_ongeldig');
    expect(code({ codekolom: 'code' })).toBe('kerncijfers.codekolom_ontbreekt');
    expect(code({ waardekolom: 'cijfer' })).toBe('kerncijfers.kolom_ontbreekt');
    expect(code({ dimensies: { soort: 'eigen' } })).toBe('kerncijfers.kolom_ontbreekt');
    expect(code({ sleutels: ['Met Hoofdletters'] })).toBe('kerncijfers.sleutel_ongeldig');
    expect(code({ variabelen: { x: { sleutel: 'x:2020' } } })).toBe('kerncijfers.sleutel_ongeldig');
    expect(code({ variabelen: { x: { sleutel: 'x@kleur=rood' } } })).toBe('kerncijfers.sleutel_ongeldig');
    expect(code({ dimensies: { gebied: 'leeftijd' }, variabelen: { x: { sleutel: 'x@leeftijd=65_plus' } } })).toBe(
      'kerncijfers.sleutel_ongeldig',
    );
    expect(code({ indeling: undefined }, [rij('', 'A', 'x', 1)])).toBe('kerncijfers.jaar_ontbreekt');
    expect(code({}, [])).toBe('kerncijfers.geen_rijen');
  });

  it('refuses to make more columns than a table can have', () => {
    const veel = Array.from({ length: 5001 }, (_, i) => rij(2020, 'A', `V${i}`, i));
    expect(catchCode(() => readKerncijfers(veel, opties))).toBe('kerncijfers.tabel_te_groot');
    expect(readKerncijfers(veel, { ...opties, sleutels: ['v7'] }).tabel.kolommen).toHaveLength(1);
    const breed = Array.from({ length: 4000 }, (_, i) => rij(2020, `A${i}`, `V${i}`, i));
    expect(catchCode(() => readKerncijfers(breed, opties))).toBe('kerncijfers.tabel_te_groot');
  });

  it('reads what the gemeente Amsterdam published', async () => {
    const { tabel, bevindingen } = readKerncijfers(await readRijen('kerncijfers_lang_bbga.csv'), {
      ...opties,
      codekolom: 'gebiedcode15',
    });
    expect(bevindingen).toEqual([]);
    expect(tabel.kolommen).toHaveLength(64);
    expect(getKerncijfer(tabel, 'STAD', 'bev0_3_p:2011')).toEqual({ waarde: 4.9 });
  });
});
