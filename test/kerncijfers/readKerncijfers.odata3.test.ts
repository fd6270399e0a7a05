import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';

const lees = (rij: object, options = {}) => {
  const { herkend, bevindingen } = readKerncijfers([rij], { jaar: 2020, ...options });
  return [
    herkend.map(({ sleutel }) => sleutel),
    bevindingen.filter(({ ernst }) => ernst !== 'info').map(({ code }) => code),
  ];
};

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

  it('tells of which table of the police it is: that of years or that of months', () => {
    const misdrijven = (...perioden: string[]) =>
      readKerncijfers(
        perioden.map((Perioden) => rij({ SoortMisdrijf: '1.1.1 ', Perioden, GeregistreerdeMisdrijven_1: 3 })),
      ).tabel.kolommen.map(({ bron }) => bron);
    expect(misdrijven('2023JJ00', '2024JJ00')).toEqual([
      { naam: 'politie', tabel: '47018NED', jaar: 2023 },
      { naam: 'politie', tabel: '47018NED', jaar: 2024 },
    ]);
    expect(misdrijven('2024MM03')).toEqual([{ naam: 'politie', tabel: '47022NED', jaar: 2024 }]);
  });
});

describe('a copy of OData v3 with names of its own', () => {
  const codes = ['GM0363    ', 'WK0363AA  ', 'BU0363AA01'];
  const rijen = (cellen: readonly string[], naam: string) =>
    cellen.map((cel, i) => ({ WijkenEnBuurten: codes[i], AantalInwoners_5: i, [naam]: cel }));

  it('has figures that are not known, not a dimension of which one must be chosen', () => {
    const { tabel, bevindingen } = readKerncijfers(rijen(['     3.8', '       .', '     0.4'], 'cafes_within_1km'), {
      jaar: 2024,
    });
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual(['aantal_inwoners']);
    expect(bevindingen.map(({ code, pad }) => [code, ...pad])).toEqual([
      ['kerncijfers.kolom_onbekend', 'cafes_within_1km'],
    ]);
  });

  it('keeps codes with points for members: a part is never read as the whole', () => {
    for (const cellen of [['1.1', '1.1.1', '1.2'], ['1.1'], ['a', '1.1', '1.2']]) {
      const { tabel } = readKerncijfers(rijen(cellen, 'Delict'), { jaar: 2024 });
      expect(tabel.kolommen.map(({ dimensies }) => dimensies?.eigen).sort()).toEqual([...cellen].sort());
    }
  });
});

describe('rows of OData v3 of which some program replaced the codes by names', () => {
  const rij = (WijkenEnBuurten: string, Codering_3: string, AantalInwoners_5: number) => ({
    ID: 0,
    WijkenEnBuurten,
    Gemeentenaam_1: 'Leeuwarden',
    SoortRegio_2: 'x',
    Codering_3,
    Perioden: '2023',
    AantalInwoners_5,
  });

  it('have the codes of the other column, with the names of the areas', () => {
    const rijen = [
      rij('Nederland', 'NL00      ', 9),
      rij('Leeuwarden', 'GM0080    ', 5),
      rij('Oud-Oost', 'BU00801001', 1),
    ];
    const { tabel, bevindingen } = readKerncijfers(rijen);
    expect(tabel.gebieden.map(({ code, naam }) => [code, naam])).toEqual([
      ['NL00', 'Nederland'],
      ['GM0080', 'Leeuwarden'],
      ['BU00801001', 'Oud-Oost'],
    ]);
    expect([...(tabel.kolommen[0]?.waarden ?? [])]).toEqual([9, 5, 1]);
    expect(bevindingen).toEqual([]);
  });

  it('are read by the codes of the area where these are there', () => {
    const { tabel, bevindingen } = readKerncijfers([rij('GM0080    ', 'GM0081', 5), rij('BU0080', 'BU00801001', 1)]);
    expect(tabel.gebieden.map(({ code }) => code)).toEqual(['GM0080']);
    expect(bevindingen.map(({ code }) => code)).toEqual(['kerncijfers.code_ongeldig']);
  });
});

describe('the columns that R adds', () => {
  const bij = { RegioS_label: 'Utrecht', Perioden_label: '2023', Perioden_Date: '2023-01-01', Perioden_freq: 'Y' };
  const gebied = { RegioS: 'GM0344', Perioden: '2023JJ00', ...bij };

  it('are no dimensions, in both forms', () => {
    const odata4 = { ...gebied, Id: 0, Measure: 'T001036', Measure_label: 'x', ValueAttribute: 'None', Value: 5 };
    for (const rij of [{ ...gebied, AantalInwoners_1: 5 }, odata4]) {
      const { tabel, bevindingen } = readKerncijfers([rij]);
      expect(tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, waarden[0]])).toEqual([['aantal_inwoners', 5]]);
      expect(bevindingen).toEqual([]);
    }
  });

  it('are dimensions where nothing stands beside them', () => {
    const { tabel } = readKerncijfers([
      { RegioS: 'GM0344', Perioden: '2023JJ00', Soort_label: 'x', AantalInwoners_1: 5 },
    ]);
    expect(tabel.kolommen[0]?.sleutel).toBe('aantal_inwoners@eigen=x');
  });
});
