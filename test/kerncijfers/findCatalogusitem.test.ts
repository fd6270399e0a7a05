import { CATALOGUS, findCatalogusitem, type Kolomnaam, type Naamvorm, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { readNamen } from '../../src/kerncijfers/themas/readNamen.js';

const JAREN = Array.from({ length: 13 }, (_, i) => 2013 + i);
const VORMEN: readonly Naamvorm[] = ['kwb', 'odata', 'odata4', 'kaart', 'pdok', 'statline'];
const geldt = ({ van, tot }: Kolomnaam, jaar: number) => (van ?? jaar) <= jaar && jaar <= (tot ?? jaar);
const plain = (naam: string) => naam.toLowerCase().replace(/[^a-z0-9#]/g, '');

describe('the lists of the catalogue', () => {
  it('write a name with its years, its factor and whether it is sure', () => {
    expect(readNamen('g_woz@-2019 g_wozbag@2020- a_gas@2013-2018*1000?')).toEqual([
      { naam: 'g_woz', tot: 2019 },
      { naam: 'g_wozbag', van: 2020 },
      { naam: 'a_gas', van: 2013, tot: 2018, factor: 1000, onzeker: true },
    ]);
  });

  it('are refused with a name that cannot be read, instead of losing a figure', () => {
    for (const naam of ['g_woz@2019', 'g_woz*', '@2019-', 'g_woz  a_inw'])
      expect(() => readNamen(naam)).toThrow(RangeError);
  });
});

describe('the catalogue', () => {
  it('has a key once, and knows it', () => {
    expect(new Set(CATALOGUS.map(({ sleutel }) => sleutel)).size).toBe(CATALOGUS.length);
    for (const item of CATALOGUS) {
      expect(item.sleutel).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(findCatalogusitem(item.sleutel)).toBe(item);
    }
    expect(findCatalogusitem('zwerfvuil')).toBeUndefined();
  });

  it.each(VORMEN)('has no name of %s for two figures in one year', (vorm) => {
    for (const jaar of JAREN) {
      const namen = CATALOGUS.flatMap(({ kolommen }) => kolommen[vorm] ?? [])
        .filter((naam) => geldt(naam, jaar))
        .map(({ naam }) => plain(naam));
      expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([]);
    }
  });

  it('weighs means by counts of its own that add up, and shares by their whole', () => {
    for (const { sleutel, aggregatie, deel, aard, eenheid, bereik } of CATALOGUS) {
      if (aggregatie.soort === 'gewogen_gemiddelde') {
        for (const gewicht of aggregatie.gewichten) expect(findCatalogusitem(gewicht)?.aggregatie.soort).toBe('som');
      }
      if (aggregatie.soort === 'som') expect(aard).toBe('aantal');
      if (deel !== undefined) {
        expect([
          sleutel,
          findCatalogusitem(deel.teller)?.aggregatie,
          findCatalogusitem(deel.noemer)?.aggregatie,
        ]).toEqual([sleutel, { soort: 'som' }, { soort: 'som' }]);
        expect(aggregatie).toEqual({ soort: 'gewogen_gemiddelde', gewichten: [deel.noemer] });
      }
      if (eenheid === 'percentage') expect(bereik).toEqual({ min: 0, max: 100 });
    }
  });

  it('tells how a figure is published: rounding, moment, where it is absent, dimensions and threshold', () => {
    for (const { sleutel, nauwkeurigheid, aggregatie, aard, drempel, dimensies, bron } of CATALOGUS) {
      // Only counts of people and households are rounded at random; a count is rounded to a whole number.
      if (nauwkeurigheid?.soort === 'aselect') expect([sleutel, aggregatie.soort]).toEqual([sleutel, 'som']);
      if (nauwkeurigheid?.soort === 'afgerond') expect(nauwkeurigheid.op).toBeGreaterThan(0);
      if (nauwkeurigheid?.soort === 'afgerond' && aard === 'aantal') expect(nauwkeurigheid.op % 1).toBe(0);
      expect([sleutel, dimensies]).toEqual([
        sleutel,
        bron === 'RIVM' ? ['leeftijd'] : bron === 'politie' ? ['misdrijf'] : undefined,
      ]);
      if (drempel !== undefined) expect(drempel.nl).not.toBe(drempel.en);
    }
    const feiten = (sleutel: string) => {
      const { nauwkeurigheid, moment, afwezig } = findCatalogusitem(sleutel) ?? {};
      return [nauwkeurigheid, moment, afwezig];
    };
    const aselect = { soort: 'aselect', basis: 5 };
    const afgerond = (op: number) => ({ soort: 'afgerond', op });
    expect(feiten('aantal_inwoners')).toEqual([aselect, 'peildatum', undefined]);
    expect(feiten('aantal_huishoudens')).toEqual([aselect, 'peildatum', undefined]);
    expect(feiten('aantal_herkomst_europa')).toEqual([aselect, 'peildatum', undefined]);
    expect(feiten('aantal_geboorten')).toEqual([aselect, 'jaar', undefined]);
    expect(feiten('aantal_woningen')).toEqual([undefined, 'peildatum', undefined]);
    expect(feiten('gemiddelde_woz_waarde')).toEqual([afgerond(1), 'peildatum_jaar_ervoor', undefined]);
    expect(feiten('gemiddeld_aardgasverbruik')).toEqual([afgerond(10), 'jaar', undefined]);
    expect(feiten('aantal_opleiding_hoog')).toEqual([afgerond(10), undefined, undefined]);
    expect(feiten('aantal_inkomensontvangers')).toEqual([afgerond(100), 'jaar', undefined]);
    expect(feiten('aantal_wmo_clienten')).toEqual([afgerond(5), undefined, undefined]);
    expect(feiten('aantal_particuliere_huishoudens')).toEqual([afgerond(100), undefined, undefined]);
    expect(feiten('percentage_eenzaam')).toEqual([undefined, 'jaar', undefined]);
    expect(CATALOGUS.filter(({ afwezig }) => afwezig !== undefined).map(({ sleutel }) => sleutel)).toEqual([
      'meest_voorkomende_postcode',
      'dekkingspercentage_postcode',
    ]);
    expect(feiten('meest_voorkomende_postcode')[2]).toEqual(['land', 'gemeente', 'wijk']);
    expect(findCatalogusitem('afstand_huisarts')?.drempel?.nl).toBe('ten minste 10 inwoners');
    expect(findCatalogusitem('gemiddelde_elektriciteitsteruglevering')?.nauwkeurigheid).toBeUndefined();
  });

  it('names every distance within which facilities are counted, on the map in ten signs', () => {
    const binnen = CATALOGUS.filter(({ sleutel }) => /_binnen_\d+_km$/.test(sleutel));
    expect(binnen).toHaveLength(63);
    for (const { sleutel, label, kolommen } of binnen) {
      const km = /_(\d+)_km$/.exec(sleutel)?.[1];
      expect([label.nl.endsWith(` binnen ${km} km`), label.en.endsWith(` within ${km} km`)]).toEqual([true, true]);
      expect(kolommen.statline?.[0]?.naam.endsWith(`/Binnen_${km}_km`)).toBe(true);
      for (const { naam } of kolommen.kaart ?? []) expect(naam.length).toBeLessThanOrEqual(10);
      for (const { naam } of kolommen.pdok ?? []) expect(naam).toContain(`_binnen_${km}_km`);
    }
    const opKaart = (sleutel: string) => findCatalogusitem(sleutel)?.kolommen.kaart?.[0]?.naam;
    expect(opKaart('warenhuizen_binnen_5_km')).toBe('AV5_WARENH');
    expect(opKaart('warenhuizen_binnen_10_km')).toBe('AV10WARENH');
    expect(opKaart('hotels_binnen_10_km')).toBe('AV10_HOTEL');
  });

  it('has a label in both languages and a name in some form for every figure', () => {
    for (const { sleutel, label, kolommen, toelichting } of CATALOGUS) {
      expect([sleutel, label.nl.length > 3, label.en.length > 2, label.nl !== label.en]).toEqual([
        sleutel,
        true,
        true,
        true,
      ]);
      const namen = Object.values(kolommen).flat();
      expect([sleutel, namen.length > 0]).toEqual([sleutel, true]);
      for (const { naam, van, tot } of namen) {
        expect(naam).not.toMatch(/\s|[@*?]/);
        if (van !== undefined && tot !== undefined) expect(van).toBeLessThanOrEqual(tot);
      }
      if (toelichting !== undefined) expect(toelichting).toMatch(/\.$/);
    }
  });

  it.each([
    ['kwb', 'CBS'],
    ['odata', 'CBS'],
    ['odata', 'RIVM'],
  ] as const)('is read back by every name of %s of %s in every year', (vorm, van) => {
    for (const jaar of JAREN) {
      const namen = CATALOGUS.filter(({ bron }) => bron === van).flatMap(({ sleutel, kolommen }) =>
        (kolommen[vorm] ?? []).filter((naam) => geldt(naam, jaar)).map(({ naam }) => ({ sleutel, naam })),
      );
      // One name for a figure: a file has one of them. Names that stand for several columns come in the order of their numbers.
      const eerste = namen.filter(({ sleutel }, i) => namen.findIndex((ander) => ander.sleutel === sleutel) === i);
      const rang = ({ naam }: { naam: string }) => Number(naam.split('#')[1] ?? 1);
      const rij = Object.fromEntries(
        [...eerste]
          .sort((a, b) => rang(a) - rang(b))
          .map(({ naam }, i) => [vorm === 'odata' ? `${naam.split('#')[0]}_${i + 5}` : `${naam}  `, '1']),
      );
      const kop =
        vorm === 'odata'
          ? {
              ID: 1,
              WijkenEnBuurten: 'BU00802001',
              Codering_3: 'BU00802001',
              ...(van === 'RIVM' ? { Leeftijd: 20300, Marges: 'MW00000' } : {}),
            }
          : { gwb_code_10: 'BU00802001' };
      const { herkend, bevindingen, vorm: gelezen } = readKerncijfers([{ ...kop, ...rij }], { jaar });
      expect(gelezen).toBe(vorm === 'odata' ? 'odata3' : 'kwb');
      expect(herkend.map(({ sleutel }) => sleutel.replace('@leeftijd=18_plus', '')).sort()).toEqual(
        eerste.map(({ sleutel }) => sleutel).sort(),
      );
      expect(bevindingen.filter(({ ernst, code }) => ernst !== 'info' && code !== 'kerncijfers.buiten_bereik')).toEqual(
        [],
      );
    }
  });

  it('tells the renamed columns of the workbook apart by year', () => {
    const lees = (naam: string, jaar: number) => {
      const { herkend, bevindingen } = readKerncijfers([{ gwb_code_10: 'GM0080', [naam]: '7' }], { jaar });
      return [herkend[0]?.sleutel, bevindingen.map(({ code }) => code)];
    };
    expect(lees('g_woz', 2019)).toEqual(['gemiddelde_woz_waarde', []]);
    expect(lees('g_wozbag', 2020)).toEqual(['gemiddelde_woz_waarde', []]);
    expect(lees('g_woz', 2021)).toEqual(['gemiddelde_woz_waarde', ['kerncijfers.kolom_ander_jaar']]);
    for (const [naam, jaar] of [
      ['a_opl_lg', 2022],
      ['a_opl_bvm', 2023],
      ['a_opl_bvm', 2024],
      ['a_opl_lg', 2025],
    ] as const) {
      expect(lees(naam, jaar)).toEqual(['aantal_opleiding_laag', []]);
    }
    expect(lees('a_opl_lg', 2024)).toEqual(['aantal_opleiding_laag', ['kerncijfers.kolom_ander_jaar']]);
  });

  it('tells columns of OData with the same name apart by their order: electricity before gas', () => {
    const rij = { WijkenEnBuurten: 'GM0080', Tussenwoning_57: 1100, Tussenwoning_49: 2600 };
    expect(readKerncijfers([rij], { jaar: 2019 }).herkend).toEqual([
      { kolom: 'Tussenwoning_49', sleutel: 'gemiddelde_elektriciteitslevering_tussenwoning' },
      { kolom: 'Tussenwoning_57', sleutel: 'gemiddeld_aardgasverbruik_tussenwoning' },
    ]);
  });

  it('knows titles of StatLine by their path or their last part', () => {
    const titels = {
      'Bevolking/Leeftijdsgroepen/0 tot 15 jaar (aantal)': 'aantal_0_tot_15',
      'Bevolking/Bevolking naar herkomst/Herkomstland/Europa (exclusief Nederland)  (aantal)': 'aantal_herkomst_europa',
      'Wonen en vastgoed/Woningen naar type/Percentage twee-onder-één-kap-woning (ee (%)':
        'percentage_twee_onder_een_kap',
      "Motorvoertuigen/Personenauto's/Personenauto's per huishouden (per huishouden)": 'personenautos_per_huishouden',
      'Bedrijfsvestigingen, SBI 2008/Bedrijfsvestigingen naar activiteit/G+I Handel en horeca (aantal)':
        'aantal_bedrijven_handel_horeca',
      'Inkomen/Huishoudens/Gem. gestandaardiseerd inkomen (x 1 000 euro)': 'gemiddeld_gestandaardiseerd_inkomen',
      'Inkomen/Huishoudens/40% huishoudens met laagste inkomen (%)': 'percentage_huishoudens_laag_inkomen',
      'Stedelijkheid/Mate van stedelijkheid (code)': 'stedelijkheid',
    };
    const rij = {
      'Wijken en buurten': 'Leeuwarden',
      'Regioaanduiding/Codering (code)': 'GM0080',
      ...Object.fromEntries(Object.keys(titels).map((titel) => [titel, '1'])),
      'Energie/Naar woningtype/Appartement (kWh)': '1',
    };
    const { herkend, bevindingen } = readKerncijfers([rij], { jaar: 2024 });
    expect(Object.fromEntries(herkend.map(({ kolom, sleutel }) => [kolom, sleutel]))).toEqual(titels);
    // 'Appartement' stands for electricity and for gas: without a known path it is not guessed.
    expect(bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kerncijfers.kolom_onbekend', ['Energie/Naar woningtype/Appartement (kWh)']],
    ]);
  });
});
