import { defineItems } from '../defineItems.js';

const thema = 'nabijheid';
const bron = 'CBS';

/** Distances by road to what one needs nearby, the mean over the inhabitants. */
export const nabijheid = [
  ...defineItems({ thema, bron, aard: 'afstand', eenheid: 'km', gewicht: 'aantal_inwoners', min: 0 }, [
    [
      'afstand_huisarts',
      'Afstand tot huisartsenpraktijk',
      'Distance to general practice',
      {
        kwb: 'g_afs_hp',
        odata: 'AfstandTotHuisartsenpraktijk',
        odata4: 'D000028',
        kaart: 'AF_ARTSPR',
        pdok: 'huisartsenpraktijk_gemiddelde_afstand_in_km afstand_tot_huisartsenpraktijk?',
      },
    ],
    [
      'afstand_supermarkt',
      'Afstand tot grote supermarkt',
      'Distance to large supermarket',
      {
        kwb: 'g_afs_gs',
        odata: 'AfstandTotGroteSupermarkt',
        odata4: 'D000025',
        kaart: 'AF_SUPERM',
        pdok: 'grote_supermarkt_gemiddelde_afstand_in_km afstand_tot_grote_supermarkt?',
      },
    ],
    [
      'afstand_kinderdagverblijf',
      'Afstand tot kinderdagverblijf',
      'Distance to day nursery',
      {
        kwb: 'g_afs_kv',
        odata: 'AfstandTotKinderdagverblijf',
        odata4: 'D000029',
        kaart: 'AF_KDV?',
        pdok: 'kinderdagverblijf_gemiddelde_afstand_in_km afstand_tot_kinderdagverblijf?',
      },
    ],
    [
      'afstand_school',
      'Afstand tot basisschool',
      'Distance to primary school',
      {
        kwb: 'g_afs_sc',
        odata: 'AfstandTotSchool',
        odata4: 'D000045',
        kaart: 'AF_ONDBAS',
        pdok: 'basisonderwijs_gemiddelde_afstand_in_km afstand_tot_school?',
      },
    ],
    [
      'afstand_treinstation',
      'Afstand tot treinstation',
      'Distance to railway station',
      { kaart: 'AF_TREINST', pdok: 'treinstation_gemiddelde_afstand_in_km' },
    ],
    [
      'afstand_bibliotheek',
      'Afstand tot bibliotheek',
      'Distance to library',
      { kaart: 'AF_BIBLIO?', pdok: 'bibliotheek_gemiddelde_afstand_in_km' },
    ],
    [
      'afstand_apotheek',
      'Afstand tot apotheek',
      'Distance to pharmacy',
      { kaart: 'AF_APOTH', pdok: 'apotheek_gemiddelde_afstand_in_km' },
    ],
    [
      'afstand_voortgezet_onderwijs',
      'Afstand tot school voor voortgezet onderwijs',
      'Distance to secondary school',
      { pdok: 'voortgezet_onderwijs_gem_afstand_in_km' },
    ],
  ]),
  ...defineItems({ thema, bron, aard: 'gemiddelde', eenheid: 'aantal', gewicht: 'aantal_inwoners', min: 0 }, [
    [
      'scholen_binnen_3_km',
      'Basisscholen binnen 3 km',
      'Primary schools within 3 km',
      {
        kwb: 'g_3km_sc',
        odata: 'ScholenBinnen3Km',
        odata4: 'D000263',
        kaart: 'AV3_ONDBAS',
        pdok: 'basisonderwijs_gemiddeld_aantal_binnen_3_km scholen_binnen_3_km?',
      },
    ],
  ]),
];
