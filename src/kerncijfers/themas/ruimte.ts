import { defineItems } from './defineItems.js';

const thema = 'ruimte';
const bron = 'CBS';
/** A postcode is given for buurten only. */
const afwezig = ['land', 'gemeente', 'wijk'] as const;

/** Area, postcode and urbanity. */
export const ruimte = [
  ...defineItems({ thema, bron, aard: 'aantal', eenheid: 'ha', gewicht: 'som', min: 0, afronding: 1 }, [
    [
      'oppervlakte_totaal',
      'Oppervlakte',
      'Area',
      {
        kwb: 'a_opp_ha',
        odata: 'OppervlakteTotaal',
        odata4: 'T001455_2',
        kaart: 'OPP_TOT',
        pdok: 'oppervlakte_totaal_in_ha',
      },
    ],
    [
      'oppervlakte_land',
      'Oppervlakte land',
      'Area of land',
      {
        kwb: 'a_lan_ha',
        odata: 'OppervlakteLand',
        odata4: 'A047044',
        kaart: 'OPP_LAND',
        pdok: 'oppervlakte_land_in_ha',
      },
    ],
    [
      'oppervlakte_water',
      'Oppervlakte water',
      'Area of water',
      {
        kwb: 'a_wat_ha',
        odata: 'OppervlakteWater',
        odata4: 'A047040',
        kaart: 'OPP_WATER',
        pdok: 'oppervlakte_water_in_ha',
      },
    ],
  ]),
  ...defineItems({ thema, bron, aard: 'code', eenheid: 'postcode', gewicht: 'geen', min: 1000, max: 9999, afwezig }, [
    [
      'meest_voorkomende_postcode',
      'Meest voorkomende postcode',
      'Most common postcode',
      {
        kwb: 'pst_mvp',
        odata: 'MeestVoorkomendePostcode',
        odata4: 'PC000C',
        kaart: 'POSTCODE',
        pdok: 'meest_voorkomende_postcode',
      },
    ],
  ]),
  ...defineItems({ thema, bron, aard: 'code', eenheid: 'klasse 1-6', gewicht: 'geen', min: 1, max: 6, afwezig }, [
    [
      'dekkingspercentage_postcode',
      'Dekking van de meest voorkomende postcode (1 meer dan 90 procent, 6 niet in te delen)',
      'Coverage of the most common postcode (1 over 90 percent, 6 none)',
      {
        kwb: 'pst_dekp',
        odata: 'Dekkingspercentage',
        odata4: 'M000217',
        kaart: 'DEK_PERC',
        pdok: 'dekkingspercentage',
      },
    ],
  ]),
  ...defineItems({ thema, bron, aard: 'code', eenheid: 'klasse 1-5', gewicht: 'geen', min: 1, max: 5 }, [
    [
      'stedelijkheid',
      'Mate van stedelijkheid (1 zeer sterk, 5 niet stedelijk)',
      'Degree of urbanity (1 very high, 5 not urban)',
      {
        kwb: 'ste_mvs',
        odata: 'MateVanStedelijkheid',
        odata4: 'ST0001',
        kaart: 'STED',
        pdok: 'stedelijkheid_adressen_per_km2',
      },
    ],
  ]),
  ...defineItems(
    { thema, bron, aard: 'index', eenheid: 'adressen per km2', gewicht: 'aantal_huishoudens', min: 0, afronding: 1 },
    [
      [
        'omgevingsadressendichtheid',
        'Omgevingsadressendichtheid',
        'Density of addresses in the surroundings',
        {
          kwb: 'ste_oad',
          odata: 'Omgevingsadressendichtheid',
          odata4: 'ST0003',
          kaart: 'OAD',
          pdok: 'omgevingsadressendichtheid',
        },
      ],
    ],
  ),
];
