import { defineItems } from '../defineItems.js';

const thema = 'ruimte';

/** Area and urbanity. */
export const ruimte = [
  ...defineItems({ thema, aard: 'aantal', eenheid: 'ha', gewicht: 'som', min: 0 }, [
    [
      'oppervlakte_land',
      'Oppervlakte land',
      'Area of land',
      { kwb: 'a_lan_ha', odata: 'OppervlakteLand', kaart: 'OPP_LAND' },
    ],
  ]),
  ...defineItems({ thema, aard: 'code', eenheid: 'klasse 1-5', gewicht: 'geen', min: 1, max: 5 }, [
    [
      'stedelijkheid',
      'Mate van stedelijkheid (1 zeer sterk, 5 niet stedelijk)',
      'Degree of urbanity (1 very high, 5 not urban)',
      { kwb: 'ste_mvs', odata: 'MateVanStedelijkheid', odata4: 'ST0001', kaart: 'STED' },
    ],
  ]),
  ...defineItems({ thema, aard: 'code', eenheid: 'postcode', gewicht: 'geen', min: 1000, max: 9999 }, [
    [
      'meest_voorkomende_postcode',
      'Meest voorkomende postcode',
      'Most common postcode',
      { kwb: 'pst_mvp', odata: 'MeestVoorkomendePostcode', kaart: 'POSTCODE', pdok: 'meest_voorkomende_postcode' },
    ],
  ]),
  ...defineItems({ thema, aard: 'index', eenheid: 'adressen per km2', gewicht: 'aantal_huishoudens', min: 0 }, [
    [
      'omgevingsadressendichtheid',
      'Omgevingsadressendichtheid',
      'Density of addresses in the surroundings',
      { kwb: 'ste_oad', odata: 'Omgevingsadressendichtheid', kaart: 'OAD' },
    ],
  ]),
];
