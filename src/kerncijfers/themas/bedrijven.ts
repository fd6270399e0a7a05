import { defineItems } from './defineItems.js';
import { TELLING } from './soortregels.js';

const thema = 'bedrijven';
const bron = 'CBS';

/** Business locations, and vehicles. */
export const bedrijven = [
  ...defineItems({ thema, bron, ...TELLING, afronding: 5 }, [
    [
      'aantal_bedrijfsvestigingen',
      'Bedrijfsvestigingen',
      'Business locations',
      {
        kwb: 'a_bedv',
        odata: 'BedrijfsvestigingenTotaal',
        odata4: 'M000200_2',
        kaart: 'A_BEDV',
        pdok: 'aantal_bedrijfsvestigingen',
      },
    ],
    [
      'aantal_bedrijven_landbouw_bosbouw_visserij',
      'Bedrijfsvestigingen in landbouw, bosbouw en visserij',
      'Business locations in agriculture, forestry and fishing',
      {
        kwb: 'a_bed_a',
        odata: 'ALandbouwBosbouwEnVisserij',
        odata4: '301000',
        kaart: 'A_BED_A',
        pdok: 'aantal_bedrijven_landbouw_bosbouw_visserij',
      },
    ],
    [
      'aantal_bedrijven_nijverheid_energie',
      'Bedrijfsvestigingen in nijverheid en energie',
      'Business locations in industry and energy',
      {
        kwb: 'a_bed_bf',
        odata: 'BFNijverheidEnEnergie',
        odata4: '300003',
        kaart: 'A_BED_BF',
        pdok: 'aantal_bedrijven_nijverheid_energie',
      },
    ],
    [
      'aantal_bedrijven_handel_horeca',
      'Bedrijfsvestigingen in handel en horeca',
      'Business locations in trade and catering',
      {
        kwb: 'a_bed_gi',
        odata: 'GIHandelEnHoreca',
        odata4: '300005',
        kaart: 'A_BED_GI',
        pdok: 'aantal_bedrijven_handel_en_horeca',
      },
    ],
    [
      'aantal_bedrijven_vervoer_ict',
      'Bedrijfsvestigingen in vervoer, informatie en communicatie',
      'Business locations in transport and ICT',
      {
        kwb: 'a_bed_hj',
        odata: 'HJVervoerInformatieEnCommunicatie',
        odata4: '383105',
        kaart: 'A_BED_HJ',
        pdok: 'aantal_bedrijven_vervoer_informatie_communicatie',
      },
    ],
    [
      'aantal_bedrijven_financieel_onroerend_goed',
      'Bedrijfsvestigingen in financiële diensten en onroerend goed',
      'Business locations in finance and real estate',
      {
        kwb: 'a_bed_kl',
        odata: 'KLFinancieleDienstenOnroerendGoed',
        odata4: '300009',
        kaart: 'A_BED_KL',
        pdok: 'aantal_bedrijven_financieel_onroerend_goed',
      },
    ],
    [
      'aantal_bedrijven_zakelijke_dienstverlening',
      'Bedrijfsvestigingen in zakelijke dienstverlening',
      'Business locations in business services',
      {
        kwb: 'a_bed_mn',
        odata: 'MNZakelijkeDienstverlening',
        odata4: '300010',
        kaart: 'A_BED_MN',
        pdok: 'aantal_bedrijven_zakelijke_dienstverlening',
      },
    ],
    [
      'aantal_bedrijven_overheid_onderwijs_zorg',
      'Bedrijfsvestigingen in overheid, onderwijs en zorg',
      'Business locations in government, education and care',
      {
        kwb: 'a_bed_oq',
        odata: 'OQOverheidOnderwijsEnZorg',
        odata4: '300012',
        kaart: 'A_BED_OQ',
        pdok: 'aantal_bedrijven_overheid_onderwijs_en_zorg',
      },
    ],
    [
      'aantal_bedrijven_cultuur_recreatie_overig',
      'Bedrijfsvestigingen in cultuur, recreatie en overige diensten',
      'Business locations in culture, recreation and other services',
      {
        kwb: 'a_bed_ru',
        odata: 'RUCultuurRecreatieOverigeDiensten',
        odata4: '300014',
        kaart: 'A_BED_RU',
        pdok: 'aantal_bedrijven_cultuur_recreatie_overige',
      },
    ],
    [
      'aantal_personenautos',
      'Personenauto’s',
      'Passenger cars',
      {
        kwb: 'a_pau',
        odata: 'PersonenautoSTotaal',
        odata4: 'A018943_2',
        kaart: 'AUTO_TOT',
        pdok: 'personenautos_totaal',
      },
    ],
    [
      'aantal_personenautos_benzine',
      'Personenauto’s op benzine',
      'Passenger cars on petrol',
      {
        kwb: 'a_bst_b',
        odata: 'PersonenautoSBrandstofBenzine',
        odata4: 'A019276',
        kaart: 'A_BST_B',
        pdok: 'aantal_personenautos_met_brandstof_benzine',
      },
    ],
    [
      'aantal_personenautos_overige_brandstof',
      'Personenauto’s op overige brandstof',
      'Passenger cars on other fuel',
      {
        kwb: 'a_bst_nb',
        odata: 'PersonenautoSOverigeBrandstof',
        odata4: 'D001045',
        kaart: 'A_BST_NB',
        pdok: 'aantal_personenautos_met_overige_brandstof',
      },
    ],
    [
      'aantal_motorfietsen',
      'Motorfietsen',
      'Motorcycles',
      { kwb: 'a_m2w', odata: 'Motorfietsen', odata4: 'A018944', kaart: 'MOTOR_2W', pdok: 'motortweewielers_totaal' },
    ],
  ]),
  ...defineItems(
    {
      thema,
      bron,
      aard: 'gemiddelde',
      eenheid: 'per huishouden',
      gewicht: 'aantal_huishoudens',
      min: 0,
      afronding: 0.1,
      drempel: [
        'ten minste 50 huishoudens, en hoogstens 2,5 auto per huishouden',
        'at least 50 households, and at most 2.5 cars per household',
      ],
    },
    [
      [
        'personenautos_per_huishouden',
        'Personenauto’s per huishouden',
        'Passenger cars per household',
        {
          kwb: 'g_pau_hh',
          odata: 'PersonenautoSPerHuishouden',
          odata4: 'M000368',
          kaart: 'AUTO_HH',
          pdok: 'personenautos_per_huishouden',
        },
      ],
    ],
  ),
  ...defineItems(
    { thema, bron, aard: 'gemiddelde', eenheid: 'per km2', gewicht: 'oppervlakte_land', min: 0, afronding: 1 },
    [
      [
        'personenautos_per_km2',
        'Personenauto’s per km2 land',
        'Passenger cars per km2 of land',
        {
          kwb: 'g_pau_km',
          odata: 'PersonenautoSNaarOppervlakte',
          odata4: 'A018943_4',
          kaart: 'AUTO_LAND',
          pdok: 'personenautos_per_km2',
        },
      ],
    ],
  ),
];
