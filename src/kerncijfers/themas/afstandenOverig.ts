import { afstand } from './afstand.js';
import { defineItems } from './defineItems.js';

/** Distances to secondary schools, traffic, sport and culture. */
export const afstandenOverig = defineItems(afstand, [
  [
    'afstand_vmbo',
    'Afstand tot school voor vmbo',
    'Distance to school for vmbo',
    {
      kaart: 'AF_ONDVMB',
      pdok: 'vmbo_gemiddelde_afstand_in_km',
      statline: 'Onderwijs/Voortgezet_onderwijs/Vmbo/Afstand_tot_school',
    },
  ],
  [
    'afstand_havo_vwo',
    'Afstand tot school voor havo of vwo',
    'Distance to school for havo or vwo',
    {
      kaart: 'AF_ONDHV',
      pdok: 'havo_vwo_gemiddelde_afstand_in_km',
      statline: 'Onderwijs/Voortgezet_onderwijs/Havo/vwo/Afstand_tot_school',
    },
  ],
  [
    'afstand_brandweerkazerne',
    'Afstand tot brandweerkazerne',
    'Distance to fire station',
    {
      odata: 'AfstandTotBrandweerkazerne',
      kaart: 'AF_BRANDW',
      pdok: 'brandweerkazerne_gemiddelde_afstand_in_km',
      statline: 'Afstand_tot_brandweerkazerne',
    },
  ],
  [
    'afstand_oprit_hoofdverkeersweg',
    'Afstand tot oprit van een hoofdverkeersweg',
    'Distance to main road access',
    {
      odata: 'AfstandTotOpritHoofdverkeersweg',
      kaart: 'AF_OPRITH',
      pdok: 'oprit_hoofdverkeersweg_gemiddelde_afstand_in_km',
      statline: 'Verkeer_en_vervoer/Afstand_tot_oprit_hoofdverkeersweg',
    },
  ],
  [
    'afstand_overstapstation',
    'Afstand tot belangrijk overstapstation',
    'Distance to major railway interchange',
    {
      odata: 'AfstandTotBelangrijkOverstapstation',
      kaart: 'AF_OVERST',
      pdok: 'overstapstation_gemiddelde_afstand_in_km',
      statline: 'Verkeer_en_vervoer/Treinstations/Afstand_tot_belangrijk_overstapstation',
    },
  ],
  [
    'afstand_zwembad',
    'Afstand tot zwembad',
    'Distance to swimming pool',
    {
      odata: 'AfstandTotZwembad',
      kaart: 'AF_ZWEMB',
      pdok: 'zwembad_gemiddelde_afstand_in_km',
      statline: 'Vrije_tijd_en_cultuur/Sport/Afstand_tot_zwembad',
    },
  ],
  [
    'afstand_kunstijsbaan',
    'Afstand tot kunstijsbaan',
    'Distance to ice rink',
    {
      odata: 'AfstandTotKunstijsbaan',
      kaart: 'AF_IJSBAAN',
      pdok: 'kunstijsbaan_gemiddelde_afstand_in_km',
      statline: 'Vrije_tijd_en_cultuur/Sport/Afstand_tot_kunstijsbaan',
    },
  ],
  [
    'afstand_poppodium',
    'Afstand tot poppodium',
    'Distance to pop venue',
    {
      odata: 'AfstandTotPoppodium',
      kaart: 'AF_POP',
      pdok: 'poppodium_gemiddelde_afstand_in_km',
      statline: 'Vrije_tijd_en_cultuur/Podiumkunsten_(excl._festivals)/Afstand_tot_poppodium',
    },
  ],
  [
    'afstand_bioscoop',
    'Afstand tot bioscoop',
    'Distance to cinema',
    {
      odata: 'AfstandTotBioscoop',
      kaart: 'AF_BIOS',
      pdok: 'bioscoop_gemiddelde_afstand_in_km',
      statline: 'Vrije_tijd_en_cultuur/Bioscoop/Afstand_tot_bioscoop',
    },
  ],
  [
    'afstand_sauna',
    'Afstand tot sauna',
    'Distance to sauna',
    {
      odata: 'AfstandTotSauna',
      kaart: 'AF_SAUNA',
      pdok: 'sauna_gemiddelde_afstand_in_km',
      statline: 'Vrije_tijd_en_cultuur/Recreatie/Afstand_tot_sauna',
    },
  ],
  [
    'afstand_zonnebank',
    'Afstand tot zonnebank',
    'Distance to tanning salon',
    {
      kaart: 'AF_ZONBNK',
      pdok: 'zonnebank_gemiddelde_afstand_in_km',
      statline: 'Vrije_tijd_en_cultuur/Recreatie/Afstand_tot_zonnebank',
    },
  ],
  [
    'afstand_attractiepark',
    'Afstand tot attractiepark',
    'Distance to amusement park',
    {
      odata: 'AfstandTotAttractie',
      kaart: 'AF_ATTRAC',
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
      kaart: 'AF_ONDVRT',
      pdok: 'voortgezet_onderwijs_gem_afstand_in_km',
      statline: 'Onderwijs/Voortgezet_onderwijs/Voortgezet_onderwijs_totaal/Afstand_tot_school',
    },
  ],
  [
    'afstand_consultatiebureau',
    'Afstand tot consultatiebureau',
    'Distance to child health clinic',
    { odata: 'AfstandTotConsultatiebureau', statline: 'Gezondheid_en_welzijn/Afstand_tot_consultatiebureau' },
  ],
  [
    'afstand_fysiotherapeut',
    'Afstand tot fysiotherapeut',
    'Distance to physiotherapist',
    { odata: 'AfstandTotFysiotherapeut', statline: 'Gezondheid_en_welzijn/Fysiotherapeut/Afstand_tot_fysiotherapeut' },
  ],
  [
    'afstand_podiumkunsten',
    'Afstand tot podiumkunsten (zonder festivals)',
    'Distance to performing arts (festivals excluded)',
    {
      odata: 'AfstandTotPodiumkunstenTotaal',
      statline: 'Vrije_tijd_en_cultuur/Podiumkunsten_(excl._festivals)/Afstand_tot_podiumkunsten_totaal',
    },
  ],
]);
