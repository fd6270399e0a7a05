import { defineItems } from '../defineItems.js';

const thema = 'bevolking';

/** Inhabitants and households. */
export const bevolking = [
  ...defineItems({ thema, aard: 'aantal', eenheid: 'aantal', gewicht: 'som', min: 0 }, [
    [
      'aantal_inwoners',
      'Aantal inwoners',
      'Inhabitants',
      { kwb: 'a_inw', odata: 'AantalInwoners', odata4: 'T001036', kaart: 'AANT_INW', pdok: 'aantal_inwoners' },
    ],
    [
      'aantal_0_tot_15',
      'Inwoners van 0 tot 15 jaar',
      'Inhabitants aged 0 to 15',
      { kwb: 'a_00_14', odata: 'k_0Tot15Jaar' },
    ],
    [
      'aantal_65_plus',
      'Inwoners van 65 jaar of ouder',
      'Inhabitants aged 65 or over',
      { kwb: 'a_65_oo', odata: 'k_65JaarOfOuder' },
    ],
    [
      'aantal_huishoudens',
      'Huishoudens',
      'Households',
      { kwb: 'a_hh', odata: 'HuishoudensTotaal', kaart: 'AANTAL_HH', pdok: 'aantal_huishoudens' },
    ],
  ]),
  ...defineItems({ thema, aard: 'gemiddelde', eenheid: 'personen', gewicht: 'aantal_huishoudens', min: 1 }, [
    [
      'gemiddelde_huishoudensgrootte',
      'Gemiddelde huishoudensgrootte',
      'Mean size of a household',
      {
        kwb: 'g_hhgro',
        odata: 'GemiddeldeHuishoudensgrootte',
        kaart: 'GEM_HH_GR',
        pdok: 'gemiddelde_huishoudensgrootte',
      },
    ],
  ]),
  ...defineItems({ thema, aard: 'gemiddelde', eenheid: 'inwoners per km2 land', gewicht: 'oppervlakte_land', min: 0 }, [
    [
      'bevolkingsdichtheid',
      'Bevolkingsdichtheid',
      'Inhabitants per km2 of land',
      { kwb: 'bev_dich', odata: 'Bevolkingsdichtheid', kaart: 'BEV_DICHTH' },
    ],
  ]),
];
