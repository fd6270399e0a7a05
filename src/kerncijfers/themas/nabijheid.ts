import { defineItems } from './defineItems.js';

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
        statline: 'Gezondheid_en_welzijn/Huisartsenpraktijk/Afstand_tot_huisartsenpraktijk',
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
        statline: 'Detailhandel/Winkels_dagelijkse_boodschappen/Afstand_tot_grote_supermarkt',
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
        statline: 'Kinderopvang/Kinderdagverblijf/Afstand_tot_kinderdagverblijf',
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
        statline:
          'Onderwijs/Basisonderwijs/Afstand_tot_school Nabijheid_voorzieningen/Afstand_tot_school Nabijheid_van_voorzieningen/Afstand_tot_school',
      },
    ],
    [
      'afstand_treinstation',
      'Afstand tot treinstation',
      'Distance to railway station',
      {
        kaart: 'AF_TREINST',
        pdok: 'treinstation_gemiddelde_afstand_in_km',
        statline: 'Verkeer_en_vervoer/Treinstations/Afstand_tot_treinstations_totaal',
      },
    ],
    [
      'afstand_bibliotheek',
      'Afstand tot bibliotheek',
      'Distance to library',
      {
        kaart: 'AF_BIBLIO?',
        pdok: 'bibliotheek_gemiddelde_afstand_in_km',
        statline: 'Vrije_tijd_en_cultuur/Afstand_tot_bibliotheek',
      },
    ],
    [
      'afstand_apotheek',
      'Afstand tot apotheek',
      'Distance to pharmacy',
      {
        kaart: 'AF_APOTH',
        pdok: 'apotheek_gemiddelde_afstand_in_km',
        statline: 'Gezondheid_en_welzijn/Afstand_tot_apotheek',
      },
    ],
    [
      'afstand_huisartsenpost',
      'Afstand tot huisartsenpost',
      'Distance to out-of-hours general practice',
      {
        pdok: 'huisartsenpost_gemiddelde_afstand_in_km',
        statline: 'Gezondheid_en_welzijn/Huisartsenpraktijk/Afstand_tot_huisartsenpost',
      },
    ],
    [
      'afstand_ziekenhuis',
      'Afstand tot ziekenhuis of buitenpolikliniek',
      'Distance to hospital or outpatient clinic',
      {
        kaart: 'AF_ZIEK_I',
        pdok: 'ziekenhuis_incl_buitenpolikliniek_gem_afst_in_km',
        statline: 'Gezondheid_en_welzijn/Ziekenhuis_(incl._buitenpolikliniek)/Afstand_tot_ziekenhuis',
      },
    ],
    [
      'afstand_ziekenhuis_zonder_buitenpolikliniek',
      'Afstand tot ziekenhuis, buitenpoliklinieken niet meegeteld',
      'Distance to hospital, outpatient clinics not counted',
      {
        kaart: 'AF_ZIEK_E',
        pdok: 'ziekenhuis_excl_buitenpolikliniek_gem_afst_in_km',
        statline: 'Gezondheid_en_welzijn/Ziekenhuis_(excl._buitenpolikliniek)/Afstand_tot_ziekenhuis',
      },
    ],
    [
      'afstand_winkel_levensmiddelen',
      'Afstand tot winkel voor overige dagelijkse levensmiddelen',
      'Distance to other food shop',
      {
        kaart: 'AF_DAGLMD',
        pdok: 'winkels_ov_dagelijkse_levensm_gem_afst_in_km',
        statline: 'Detailhandel/Winkels_dagelijkse_boodschappen/Afstand_tot_ov._dagel._levensmiddelen',
      },
    ],
    [
      'afstand_warenhuis',
      'Afstand tot warenhuis',
      'Distance to department store',
      {
        kaart: 'AF_WARENH',
        pdok: 'warenhuis_gemiddelde_afstand_in_km',
        statline: 'Detailhandel/Warenhuis/Afstand_tot_warenhuis',
      },
    ],
    [
      'afstand_cafe',
      'Afstand tot café',
      'Distance to café',
      { pdok: 'cafe_gemiddelde_afstand_in_km', statline: 'Horeca/Cafés_en_dergelijke/Afstand_tot_café_e.d.' },
    ],
    [
      'afstand_cafetaria',
      'Afstand tot cafetaria',
      'Distance to snack bar',
      {
        pdok: 'cafetaria_gemiddelde_afstand_in_km',
        statline: 'Horeca/Cafetaria’s_en_dergelijke/Afstand_tot_cafetaria_e.d.',
      },
    ],
    [
      'afstand_restaurant',
      'Afstand tot restaurant',
      'Distance to restaurant',
      { pdok: 'restaurant_gemiddelde_afstand_in_km', statline: 'Horeca/Restaurants/Afstand_tot_restaurant' },
    ],
    [
      'afstand_hotel',
      'Afstand tot hotel',
      'Distance to hotel',
      { pdok: 'hotel_gemiddelde_afstand_in_km', statline: 'Horeca/Hotels_en_dergelijke/Afstand_tot_hotel_e.d.' },
    ],
    [
      'afstand_buitenschoolse_opvang',
      'Afstand tot buitenschoolse opvang',
      'Distance to out-of-school care',
      {
        pdok: 'buitenschoolse_opvang_gem_afstand_in_km',
        statline: 'Kinderopvang/Buitenschoolse_opvang/Afstand_tot_buitenschoolse_opvang',
      },
    ],
    [
      'afstand_vmbo',
      'Afstand tot school voor vmbo',
      'Distance to school for vmbo',
      { pdok: 'vmbo_gemiddelde_afstand_in_km', statline: 'Onderwijs/Voortgezet_onderwijs/Vmbo/Afstand_tot_school' },
    ],
    [
      'afstand_havo_vwo',
      'Afstand tot school voor havo of vwo',
      'Distance to school for havo or vwo',
      {
        pdok: 'havo_vwo_gemiddelde_afstand_in_km',
        statline: 'Onderwijs/Voortgezet_onderwijs/Havo/vwo/Afstand_tot_school',
      },
    ],
    [
      'afstand_brandweerkazerne',
      'Afstand tot brandweerkazerne',
      'Distance to fire station',
      { pdok: 'brandweerkazerne_gemiddelde_afstand_in_km', statline: 'Afstand_tot_brandweerkazerne' },
    ],
    [
      'afstand_oprit_hoofdverkeersweg',
      'Afstand tot oprit van een hoofdverkeersweg',
      'Distance to main road access',
      {
        pdok: 'oprit_hoofdverkeersweg_gemiddelde_afstand_in_km',
        statline: 'Verkeer_en_vervoer/Afstand_tot_oprit_hoofdverkeersweg',
      },
    ],
    [
      'afstand_overstapstation',
      'Afstand tot belangrijk overstapstation',
      'Distance to major railway interchange',
      {
        pdok: 'overstapstation_gemiddelde_afstand_in_km',
        statline: 'Verkeer_en_vervoer/Treinstations/Afstand_tot_belangrijk_overstapstation',
      },
    ],
    [
      'afstand_zwembad',
      'Afstand tot zwembad',
      'Distance to swimming pool',
      { pdok: 'zwembad_gemiddelde_afstand_in_km', statline: 'Vrije_tijd_en_cultuur/Sport/Afstand_tot_zwembad' },
    ],
    [
      'afstand_kunstijsbaan',
      'Afstand tot kunstijsbaan',
      'Distance to ice rink',
      {
        pdok: 'kunstijsbaan_gemiddelde_afstand_in_km',
        statline: 'Vrije_tijd_en_cultuur/Sport/Afstand_tot_kunstijsbaan',
      },
    ],
    [
      'afstand_poppodium',
      'Afstand tot poppodium',
      'Distance to pop venue',
      {
        pdok: 'poppodium_gemiddelde_afstand_in_km',
        statline: 'Vrije_tijd_en_cultuur/Podiumkunsten_(excl._festivals)/Afstand_tot_poppodium',
      },
    ],
    [
      'afstand_bioscoop',
      'Afstand tot bioscoop',
      'Distance to cinema',
      { pdok: 'bioscoop_gemiddelde_afstand_in_km', statline: 'Vrije_tijd_en_cultuur/Bioscoop/Afstand_tot_bioscoop' },
    ],
    [
      'afstand_sauna',
      'Afstand tot sauna',
      'Distance to sauna',
      { pdok: 'sauna_gemiddelde_afstand_in_km', statline: 'Vrije_tijd_en_cultuur/Recreatie/Afstand_tot_sauna' },
    ],
    [
      'afstand_zonnebank',
      'Afstand tot zonnebank',
      'Distance to tanning salon',
      { pdok: 'zonnebank_gemiddelde_afstand_in_km', statline: 'Vrije_tijd_en_cultuur/Recreatie/Afstand_tot_zonnebank' },
    ],
    [
      'afstand_attractiepark',
      'Afstand tot attractiepark',
      'Distance to amusement park',
      {
        pdok: 'attractiepark_gemiddelde_afstand_in_km',
        statline: 'Vrije_tijd_en_cultuur/Recreatie/Afstand_tot_attractie',
      },
    ],
    ['afstand_theater', 'Afstand tot theater', 'Distance to theatre', { pdok: 'theater_gemiddelde_afstand_in_km' }],
    [
      'afstand_museum',
      'Afstand tot museum',
      'Distance to museum',
      { pdok: 'gemiddelde_afstand_tot_museum', statline: 'Vrije_tijd_en_cultuur/Museum/Afstand_tot_museum' },
    ],
    [
      'afstand_voortgezet_onderwijs',
      'Afstand tot school voor voortgezet onderwijs',
      'Distance to secondary school',
      {
        pdok: 'voortgezet_onderwijs_gem_afstand_in_km',
        statline: 'Onderwijs/Voortgezet_onderwijs/Voortgezet_onderwijs_totaal/Afstand_tot_school',
      },
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
        statline: 'Onderwijs/Basisonderwijs/Aantal_scholen/Binnen_3_km',
      },
    ],
  ]),
];
