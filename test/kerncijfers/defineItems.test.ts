/** The notation of the lists of the catalogue. */
import { describe, expect, it } from 'vitest';
import { defineBinnen } from '../../src/kerncijfers/themas/defineBinnen.js';
import { defineItems } from '../../src/kerncijfers/themas/defineItems.js';
import { readNamen } from '../../src/kerncijfers/themas/readNamen.js';

describe('readNamen', () => {
  it('reads names with their years, factor and doubt', () => {
    expect(readNamen('a b@2013-2018*1000? c@-2019 d@2020- e*0.1 f?')).toStrictEqual([
      { naam: 'a' },
      { naam: 'b', van: 2013, tot: 2018, factor: 1000, onzeker: true },
      { naam: 'c', tot: 2019 },
      { naam: 'd', van: 2020 },
      { naam: 'e', factor: 0.1 },
      { naam: 'f', onzeker: true },
    ]);
  });
  it.each(['', '@2013-', 'a  b', 'a@13-', 'a?*5', 'a@2013'])('refuses %j', (tekst) => {
    expect(() => readNamen(tekst)).toThrow(new RangeError(`catalogue: ${tekst === 'a  b' ? '' : tekst}`));
  });
});

const SOORT = { thema: 't', bron: 'CBS', aard: 'aantal', eenheid: 'aantal', gewicht: 'som' } as const;

describe('defineItems', () => {
  it('makes the least of a line', () => {
    expect(defineItems(SOORT, [['s', 'nl', 'en', {}]])).toStrictEqual([
      {
        sleutel: 's',
        thema: 't',
        bron: 'CBS',
        label: { nl: 'nl', en: 'en' },
        eenheid: 'aantal',
        aard: 'aantal',
        aggregatie: { soort: 'som' },
        bereik: {},
        kolommen: {},
      },
    ]);
  });
  it('takes the fields of the kind', () => {
    const soort = {
      ...SOORT,
      gewicht: 'a b',
      min: 0,
      max: 9,
      afronding: 'aselect',
      moment: 'jaar',
      afwezig: ['land'],
      dimensies: ['leeftijd'],
      drempel: ['d', 'e'],
    } as const;
    expect(defineItems(soort, [['s', 'nl', 'en', { kwb: 'k l' }]])[0]).toStrictEqual({
      sleutel: 's',
      thema: 't',
      bron: 'CBS',
      label: { nl: 'nl', en: 'en' },
      eenheid: 'aantal',
      aard: 'aantal',
      aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['a', 'b'] },
      bereik: { min: 0, max: 9 },
      kolommen: { kwb: [{ naam: 'k' }, { naam: 'l' }] },
      nauwkeurigheid: { soort: 'aselect', basis: 5 },
      moment: 'jaar',
      afwezig: ['land'],
      dimensies: ['leeftijd'],
      drempel: { nl: 'd', en: 'e' },
    });
  });
  it('lets a line differ from its kind', () => {
    const breuken = [{ jaar: 2020, oorzaak: 'definitie', nl: 'n', en: 'e' }] as const;
    const anders = {
      gewicht: 'geen',
      deel: 'x/y',
      eenheid: 'km',
      min: 1,
      max: 2,
      toelichting: 'u',
      breuken,
      afronding: 0.1,
      moment: 'peildatum',
    } as const;
    const soort = { ...SOORT, min: 0, max: 9, afronding: 'aselect', moment: 'jaar' } as const;
    expect(defineItems(soort, [['s', 'nl', 'en', {}, anders]])[0]).toStrictEqual({
      sleutel: 's',
      thema: 't',
      bron: 'CBS',
      label: { nl: 'nl', en: 'en' },
      eenheid: 'km',
      aard: 'aantal',
      aggregatie: { soort: 'geen' },
      bereik: { min: 1, max: 2 },
      kolommen: {},
      deel: { teller: 'x', noemer: 'y' },
      nauwkeurigheid: { soort: 'afgerond', op: 0.1 },
      moment: 'peildatum',
      toelichting: 'u',
      breuken,
    });
  });
});

it('makes a figure for each distance, with a name of at most ten signs on the map', () => {
  const items = defineBinnen(
    [5, 10],
    [
      ['warenhuis', 'Warenhuizen', 'Department stores', 'Winkels/Warenhuis', 'WARENH', 'warenhuis_binnen_#_km'],
      ['kaal', 'Kaal', 'Bare', 'Kaal', '', ''],
    ],
  );
  expect(
    items.map(({ sleutel, label, aard, eenheid, kolommen }) => [sleutel, label.nl, label.en, aard, eenheid, kolommen]),
  ).toStrictEqual([
    [
      'warenhuis_binnen_5_km',
      'Warenhuizen binnen 5 km',
      'Department stores within 5 km',
      'gemiddelde',
      'aantal',
      {
        kaart: [{ naam: 'AV5_WARENH' }],
        pdok: [{ naam: 'warenhuis_binnen_5_km' }],
        statline: [{ naam: 'Winkels/Warenhuis/Binnen_5_km' }],
      },
    ],
    [
      'warenhuis_binnen_10_km',
      'Warenhuizen binnen 10 km',
      'Department stores within 10 km',
      'gemiddelde',
      'aantal',
      {
        kaart: [{ naam: 'AV10WARENH' }],
        pdok: [{ naam: 'warenhuis_binnen_10_km' }],
        statline: [{ naam: 'Winkels/Warenhuis/Binnen_10_km' }],
      },
    ],
    [
      'kaal_binnen_5_km',
      'Kaal binnen 5 km',
      'Bare within 5 km',
      'gemiddelde',
      'aantal',
      { statline: [{ naam: 'Kaal/Binnen_5_km' }] },
    ],
    [
      'kaal_binnen_10_km',
      'Kaal binnen 10 km',
      'Bare within 10 km',
      'gemiddelde',
      'aantal',
      { statline: [{ naam: 'Kaal/Binnen_10_km' }] },
    ],
  ]);
});
