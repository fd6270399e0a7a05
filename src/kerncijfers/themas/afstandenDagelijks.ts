import { afstand } from './afstand.js';
import { defineItems } from './defineItems.js';

/** Distances to what one needs nearly every day. */
export const afstandenDagelijks = defineItems(afstand, [
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
      kaart: 'AF_KDV',
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
      odata: 'AfstandTotTreinstationsTotaal',
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
      odata: 'AfstandTotBibliotheek',
      kaart: 'AF_BIBLIO',
      pdok: 'bibliotheek_gemiddelde_afstand_in_km',
      statline: 'Vrije_tijd_en_cultuur/Afstand_tot_bibliotheek',
    },
  ],
  [
    'afstand_apotheek',
    'Afstand tot apotheek',
    'Distance to pharmacy',
    {
      odata: 'AfstandTotApotheek',
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
      odata: 'AfstandTotHuisartsenpost',
      kaart: 'AF_ARTSPO',
      pdok: 'huisartsenpost_gemiddelde_afstand_in_km',
      statline: 'Gezondheid_en_welzijn/Huisartsenpraktijk/Afstand_tot_huisartsenpost',
    },
  ],
  [
    'afstand_ziekenhuis',
    'Afstand tot ziekenhuis of buitenpolikliniek',
    'Distance to hospital or outpatient clinic',
    {
      odata: 'AfstandTotZiekenhuis',
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
      odata: 'AfstandTotZiekenhuis#2',
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
      odata: 'AfstandTotOvDagelLevensmiddelen',
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
      odata: 'AfstandTotWarenhuis',
      kaart: 'AF_WARENH',
      pdok: 'warenhuis_gemiddelde_afstand_in_km',
      statline: 'Detailhandel/Warenhuis/Afstand_tot_warenhuis',
    },
  ],
  [
    'afstand_cafe',
    'Afstand tot café',
    'Distance to café',
    {
      odata: 'AfstandTotCafeED',
      kaart: 'AF_CAFE',
      pdok: 'cafe_gemiddelde_afstand_in_km',
      statline: 'Horeca/Cafés_en_dergelijke/Afstand_tot_café_e.d.',
    },
  ],
  [
    'afstand_cafetaria',
    'Afstand tot cafetaria',
    'Distance to snack bar',
    {
      odata: 'AfstandTotCafetariaED',
      kaart: 'AF_CAFTAR',
      pdok: 'cafetaria_gemiddelde_afstand_in_km',
      statline: 'Horeca/Cafetaria’s_en_dergelijke/Afstand_tot_cafetaria_e.d.',
    },
  ],
  [
    'afstand_restaurant',
    'Afstand tot restaurant',
    'Distance to restaurant',
    {
      odata: 'AfstandTotRestaurant',
      kaart: 'AF_RESTAU',
      pdok: 'restaurant_gemiddelde_afstand_in_km',
      statline: 'Horeca/Restaurants/Afstand_tot_restaurant',
    },
  ],
  [
    'afstand_hotel',
    'Afstand tot hotel',
    'Distance to hotel',
    {
      odata: 'AfstandTotHotelED',
      kaart: 'AF_HOTEL',
      pdok: 'hotel_gemiddelde_afstand_in_km',
      statline: 'Horeca/Hotels_en_dergelijke/Afstand_tot_hotel_e.d.',
    },
  ],
  [
    'afstand_buitenschoolse_opvang',
    'Afstand tot buitenschoolse opvang',
    'Distance to out-of-school care',
    {
      odata: 'AfstandTotBuitenschoolseOpvang',
      kaart: 'AF_BSO',
      pdok: 'buitenschoolse_opvang_gem_afstand_in_km',
      statline: 'Kinderopvang/Buitenschoolse_opvang/Afstand_tot_buitenschoolse_opvang',
    },
  ],
]);
