import { defineItems } from '../defineItems.js';

const thema = 'nabijheid';

/** Distances by road to what one needs nearby, the mean over the inhabitants. */
export const nabijheid = [
  ...defineItems({ thema, aard: 'afstand', eenheid: 'km', gewicht: 'aantal_inwoners', min: 0 }, [
    [
      'afstand_huisarts',
      'Afstand tot huisartsenpraktijk',
      'Distance to general practice',
      { kwb: 'g_afs_hp', odata: 'AfstandTotHuisartsenpraktijk', odata4: 'D000028' },
    ],
    [
      'afstand_supermarkt',
      'Afstand tot grote supermarkt',
      'Distance to large supermarket',
      { kwb: 'g_afs_gs', odata: 'AfstandTotGroteSupermarkt', odata4: 'D000025' },
    ],
    [
      'afstand_school',
      'Afstand tot basisschool',
      'Distance to primary school',
      { kwb: 'g_afs_sc', odata: 'AfstandTotSchool', odata4: 'D000045' },
    ],
  ]),
  ...defineItems({ thema, aard: 'gemiddelde', eenheid: 'aantal', gewicht: 'aantal_inwoners', min: 0 }, [
    [
      'scholen_binnen_3_km',
      'Basisscholen binnen 3 km',
      'Primary schools within 3 km',
      { kwb: 'g_3km_sc', odata: 'ScholenBinnen3Km' },
    ],
  ]),
];
