import { CATALOGUS, Cijfersleutel, findCatalogusitem } from 'buurtaanpak/kerncijfers';
import { nameFiguur } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, test } from 'vitest';

describe('dimensions in words', () => {
  test.each([
    [{ leeftijd: '18_plus' }, '18 jaar en ouder', '18 years and over'],
    [{ leeftijd: '18_tot_65' }, '18 tot 65 jaar', '18 to 65 years'],
    [{ leeftijd: '65_plus' }, '65 jaar en ouder', '65 years and over'],
    [{ woningtype: 'appartement' }, 'appartementen', 'apartments'],
    [{ woningtype: 'tussenwoning' }, 'tussenwoningen', 'terraced dwellings'],
    [{ woningtype: 'hoekwoning' }, 'hoekwoningen', 'end-of-terrace dwellings'],
    [{ woningtype: 'twee_onder_een_kap' }, 'twee-onder-een-kapwoningen', 'semi-detached dwellings'],
    [{ woningtype: 'vrijstaand' }, 'vrijstaande woningen', 'detached dwellings'],
    [{ eigendom: 'koop' }, 'koopwoningen', 'owner-occupied dwellings'],
    [{ eigendom: 'huurwoning' }, 'huurwoningen', 'rented dwellings'],
    [{ misdrijf: '1.1.1' }, 'misdrijf 1.1.1', 'crime 1.1.1'],
    [{ geslacht: 'vrouwen' }, 'vrouwen', 'women'],
    // A member of somebody's own, and one that looks like something of an object.
    [{ eigen: 'met_een_tuin' }, 'met een tuin', 'met een tuin'],
    [{ woningtype: 'constructor' }, 'constructor', 'constructor'],
    // In the order of the dimensions, whatever that of the fields.
    [{ woningtype: 'appartement', eigendom: 'huur' }, 'huurwoningen, appartementen', 'rented dwellings, apartments'],
    [{ leeftijd: undefined }, '', ''],
    [{}, '', ''],
  ])('%j', (dimensies, nl, en) => {
    const sleutel = Cijfersleutel.format({ figuur: 'percentage_eenzaam', dimensies });
    const named = (woorden: string, naam: string) => (woorden === '' ? naam : `${naam} (${woorden})`);
    expect([nameFiguur(sleutel, 'nl'), nameFiguur(sleutel, 'en')]).toEqual([named(nl, 'Eenzaam'), named(en, 'Lonely')]);
  });
});

describe('a figure by its name', () => {
  test.each([
    ['percentage_eenzaam@leeftijd=65_plus', 'Eenzaam (65 jaar en ouder)', 'Lonely (65 years and over)'],
    ['percentage_eenzaam@leeftijd=65_plus:2020', 'Eenzaam (65 jaar en ouder)', 'Lonely (65 years and over)'],
    ['aantal_inwoners:2023', 'Aantal inwoners', 'Inhabitants'],
    ['groei_aantal_inwoners', 'Aantal inwoners (groei)', 'Inhabitants (growth)'],
    [
      'trend_percentage_eenzaam@leeftijd=65_plus',
      'Eenzaam (trend, 65 jaar en ouder)',
      'Lonely (trend, 65 years and over)',
    ],
    ['klachten_zwerfvuil', undefined, undefined],
    ['groei_klachten_zwerfvuil', undefined, undefined],
  ])('%s', (sleutel, nl, en) => {
    expect([nameFiguur(sleutel, 'nl'), nameFiguur(sleutel, 'en')]).toEqual([nl, en]);
  });

  test('without dimensions it is the label of the catalogue', () => {
    for (const { sleutel, label } of CATALOGUS) expect(nameFiguur(sleutel, 'nl')).toBe(label.nl);
  });

  test('two members of one figure never have the same name', () => {
    const leden = ['18_plus', '18_tot_65', '65_plus', '75_plus', 'eigen_groep'];
    const namen = leden.map((leeftijd) => nameFiguur(`percentage_eenzaam@leeftijd=${leeftijd}`, 'nl'));
    expect(new Set(namen).size).toBe(leden.length);
    expect(findCatalogusitem('percentage_eenzaam')?.dimensies).toContain('leeftijd');
  });
});
