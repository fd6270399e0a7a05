import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';

const rivm = (rest: object) => ({ WijkenEnBuurten: 'GM0080', Perioden: '2020JJ00', Eenzaam_28: '    44.4', ...rest });
const lees = (rij: object, options = {}) => {
  const { herkend, bevindingen } = readKerncijfers([rij], { jaar: 2020, ...options });
  return [
    herkend.map(({ sleutel }) => sleutel),
    bevindingen.filter(({ ernst }) => ernst !== 'info').map(({ code }) => code),
  ];
};

describe('a figure of a part of the people', () => {
  it.each([
    ['of 65 and over', { Leeftijd: 80200, Marges: 'MW00000' }],
    ['of 18 to 65', { Leeftijd: '53115', Marges: 'MW00000' }],
    ['that is the bound of an interval', { Leeftijd: 20300, Marges: 'MOG0095' }],
    ['of women', { Leeftijd: 20300, Marges: 'MW00000', Geslacht: '4000' }],
  ])('%s is not read as that of everybody', (_, dimensies) => {
    expect(lees(rivm(dimensies))).toEqual([[], ['kerncijfers.populatie_anders']]);
  });

  it('is not read when it is chosen either: its key would be that of everybody', () => {
    const rijen = [20300, 80200].map((Leeftijd) => rivm({ Leeftijd, Marges: 'MW00000' }));
    const { tabel, bevindingen } = readKerncijfers(rijen, {
      selectie: { Leeftijd: '80200' },
      nodig: ['percentage_eenzaam'],
    });
    expect(tabel.kolommen).toEqual([]);
    expect(bevindingen.map(({ code, ernst, params }) => [code, ernst, params])).toEqual([
      ['kerncijfers.populatie_anders', 'fout', { veld: 'Leeftijd', waarde: '80200', sleutels: ['percentage_eenzaam'] }],
      ['kerncijfers.kolom_ontbreekt', 'fout', { sleutel: 'percentage_eenzaam', vorm: 'odata3' }],
    ]);
    expect(readKerncijfers(rijen, { selectie: { Leeftijd: '20300' } }).herkend).toHaveLength(1);
  });

  it('is not read from rows that do not tell whom they are about', () => {
    expect(lees(rivm({}))).toEqual([[], ['kerncijfers.populatie_onbekend']]);
    expect(lees(rivm({ Leeftijd: 20300 }))).toEqual([[], ['kerncijfers.populatie_onbekend']]);
  });

  it('of a kind of dwelling, a crime or an age in other tables of CBS is not read either, but their totals are', () => {
    const gas = (Woningkenmerken: string) => ({ RegioS: 'GM0080', Woningkenmerken, GemiddeldAardgasverbruik_1: 900 });
    expect(lees(gas('ZW25805'), { jaar: 2023 })).toEqual([[], ['kerncijfers.populatie_anders']]);
    expect(lees(gas('T001100'), { jaar: 2023 })).toEqual([['gemiddeld_aardgasverbruik'], []]);
    const inwoners = (rest: object) => ({ RegioS: 'GM0080', AantalInwoners_1: 9, ...rest });
    expect(lees(inwoners({ Leeftijd: '10000' }))).toEqual([['aantal_inwoners'], []]);
    expect(lees(inwoners({ Leeftijd: '20300' }))).toEqual([[], ['kerncijfers.populatie_anders']]);
    expect(lees(inwoners({ SoortMisdrijf: '0.0.0 ' }))).toEqual([['aantal_inwoners'], []]);
    expect(lees(inwoners({ SoortMisdrijf: '1.1.1 ' }))).toEqual([[], ['kerncijfers.populatie_anders']]);
    expect(lees(inwoners({ constructor: 'x' }))).toEqual([[], ['kerncijfers.populatie_anders']]);
    const waarneming = { Measure: 'T001036', Value: 1, RegioS: 'GM0080', Geslacht: '3000' };
    expect(lees(waarneming)).toEqual([[], ['kerncijfers.populatie_anders']]);
  });

  it('is told by the words of a StatLine download as well', () => {
    const statline = (rest: object) => ({
      Marges: 'Waarde',
      'Wijken en buurten': 'GM0080',
      'Eenzaam (%)': '44.4',
      ...rest,
    });
    expect(lees(statline({ Leeftijd: '65 jaar of ouder' }))).toEqual([[], ['kerncijfers.populatie_anders']]);
    expect(lees(statline({ Leeftijd: '18 jaar of ouder' }))).toEqual([['percentage_eenzaam'], []]);
    expect(lees(statline({ Leeftijd: '18 jaar of ouder', Geslacht: 'Totaal mannen en vrouwen' }))).toEqual([
      ['percentage_eenzaam'],
      [],
    ]);
    expect(lees(statline({}))).toEqual([[], ['kerncijfers.populatie_onbekend']]);
  });
});

describe('a name of OData v3 that several columns or tables have', () => {
  const rij = (cellen: object) => ({ WijkenEnBuurten: 'GM0080', ...cellen });

  it('is no primary school without columns that only the key figures have', () => {
    expect(lees(rij({ AfstandTotSchool_64: 5.6 }))).toEqual([[], ['kerncijfers.kolom_meerduidig']]);
    expect(lees(rij({ AfstandTotHuisartsenpraktijk_5: 1, AfstandTotSchool_64: 5.6 }))).toEqual([
      ['afstand_huisarts'],
      ['kerncijfers.kolom_meerduidig'],
    ]);
    expect(lees(rij({ AfstandTotSchool_60: 1.2, AfstandTotSchool_64: 5.6, AantalInwoners_5: 1 }))).toEqual([
      ['aantal_inwoners'],
      ['kerncijfers.kolom_meerduidig', 'kerncijfers.kolom_meerduidig'],
    ]);
    expect(readKerncijfers([rij({ AfstandTotSchool: 5.6 })], { vorm: 'odata3', jaar: 2021 }).tabel.kolommen).toEqual(
      [],
    );
    expect(lees(rij({ AfstandTotSchool_113: 0.8, AantalInwoners_5: 1 }))[0]).toEqual([
      'aantal_inwoners',
      'afstand_school',
    ]);
    expect(lees(rij({ AfstandTotSchool_113: 0.8, ScholenBinnen3Km_114: 1 }))[0]).toContain('afstand_school');
    expect(lees(rij({ AfstandTotSchool_113: 0.8 }), { tabel: '85984NED' })[0]).toEqual(['afstand_school']);
  });

  it('is told apart by order only when all are there: gas alone is not electricity', () => {
    expect(lees(rij({ Appartement_56: 700 }), { jaar: 2019 })).toEqual([[], ['kerncijfers.kolom_meerduidig']]);
    expect(lees(rij({ Appartement_56: 700, Appartement_48: 2000 }), { jaar: 2019 })).toEqual([
      ['gemiddelde_elektriciteitslevering_appartement', 'gemiddeld_aardgasverbruik_appartement'],
      [],
    ]);
  });

  it('is told as unknown where the catalogue does not have it', () => {
    const { bevindingen } = readKerncijfers([rij({ AfstandTotHuisartsenpraktijk_5: 1, Binnen1Km_6: 1 })], {
      jaar: 2024,
    });
    expect(bevindingen.map(({ code, pad }) => [code, ...pad])).toEqual([['kerncijfers.kolom_onbekend', 'Binnen1Km_6']]);
  });

  it('is read without its number where it is a figure', () => {
    const { herkend } = readKerncijfers(
      [rij({ AantalInwoners: 5 }), { WijkenEnBuurten: 'GM0599', AantalInwoners: 6 }],
      { vorm: 'odata3', jaar: 2024 },
    );
    expect(herkend).toEqual([{ kolom: 'AantalInwoners', sleutel: 'aantal_inwoners' }]);
  });
});
