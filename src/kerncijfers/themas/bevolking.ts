import { defineItems } from './defineItems.js';
import { AANDEEL, PER_DUIZEND, TELLING } from './soortregels.js';

const thema = 'bevolking';
const bron = 'CBS';
const telling = {
  thema,
  bron,
  ...TELLING,
  afronding: 'aselect',
  moment: 'peildatum',
} as const;
const aandeel = {
  thema,
  bron,
  ...AANDEEL,
  afronding: 1,
  moment: 'peildatum',
} as const;
const perDuizend = {
  thema,
  bron,
  ...PER_DUIZEND,
  afronding: 1,
  moment: 'jaar',
} as const;

/** Inhabitants and households. */
export const bevolking = [
  ...defineItems(telling, [
    [
      'aantal_inwoners',
      'Aantal inwoners',
      'Inhabitants',
      { kwb: 'a_inw', odata: 'AantalInwoners', odata4: 'T001036', kaart: 'AANT_INW', pdok: 'aantal_inwoners' },
    ],
    [
      'aantal_mannen',
      'Mannen',
      'Men',
      { kwb: 'a_man', odata: 'Mannen', odata4: '3000', kaart: 'AANT_MAN', pdok: 'mannen' },
    ],
    [
      'aantal_vrouwen',
      'Vrouwen',
      'Women',
      { kwb: 'a_vrouw', odata: 'Vrouwen', odata4: '4000', kaart: 'AANT_VROUW', pdok: 'vrouwen' },
    ],
    [
      'aantal_0_tot_15',
      'Inwoners van 0 tot 15 jaar',
      'Inhabitants aged 0 to 15',
      { kwb: 'a_00_14', odata: 'k_0Tot15Jaar', odata4: '10680' },
    ],
    [
      'aantal_15_tot_25',
      'Inwoners van 15 tot 25 jaar',
      'Inhabitants aged 15 to 25',
      { kwb: 'a_15_24', odata: 'k_15Tot25Jaar', odata4: '53050' },
    ],
    [
      'aantal_25_tot_45',
      'Inwoners van 25 tot 45 jaar',
      'Inhabitants aged 25 to 45',
      { kwb: 'a_25_44', odata: 'k_25Tot45Jaar', odata4: '53310' },
    ],
    [
      'aantal_45_tot_65',
      'Inwoners van 45 tot 65 jaar',
      'Inhabitants aged 45 to 65',
      { kwb: 'a_45_64', odata: 'k_45Tot65Jaar', odata4: '53715' },
    ],
    [
      'aantal_65_plus',
      'Inwoners van 65 jaar of ouder',
      'Inhabitants aged 65 or over',
      { kwb: 'a_65_oo', odata: 'k_65JaarOfOuder', odata4: '80200' },
    ],
    [
      'aantal_ongehuwd',
      'Ongehuwde inwoners',
      'Never married inhabitants',
      { kwb: 'a_ongeh', odata: 'Ongehuwd', odata4: '1010' },
    ],
    ['aantal_gehuwd', 'Gehuwde inwoners', 'Married inhabitants', { kwb: 'a_gehuwd', odata: 'Gehuwd', odata4: '1020' }],
    [
      'aantal_gescheiden',
      'Gescheiden inwoners',
      'Divorced inhabitants',
      { kwb: 'a_gesch', odata: 'Gescheiden', odata4: '1080' },
    ],
    [
      'aantal_verweduwd',
      'Verweduwde inwoners',
      'Widowed inhabitants',
      { kwb: 'a_verwed', odata: 'Verweduwd', odata4: '1050' },
    ],
    [
      'aantal_geboorten',
      'Geboorten',
      'Births',
      { kwb: 'a_geb', odata: 'GeboorteTotaal', odata4: 'M000173_1', kaart: 'GEBOO_TOT', pdok: 'geboorte_totaal' },
      { moment: 'jaar' },
    ],
    [
      'aantal_sterfgevallen',
      'Sterfgevallen',
      'Deaths',
      { kwb: 'a_ste', odata: 'SterfteTotaal', odata4: 'M000179_1', kaart: 'STERFT_TOT', pdok: 'sterfte_totaal' },
      { moment: 'jaar' },
    ],
    [
      'aantal_huishoudens',
      'Huishoudens',
      'Households',
      { kwb: 'a_hh', odata: 'HuishoudensTotaal', odata4: '1050010_2', kaart: 'AANTAL_HH', pdok: 'aantal_huishoudens' },
    ],
    [
      'aantal_eenpersoonshuishoudens',
      'Eenpersoonshuishoudens',
      'Single-person households',
      { kwb: 'a_1p_hh', odata: 'Eenpersoonshuishoudens', odata4: '1050015' },
    ],
    [
      'aantal_huishoudens_zonder_kinderen',
      'Huishoudens zonder kinderen',
      'Households without children',
      { kwb: 'a_hh_z_k', odata: 'HuishoudensZonderKinderen', odata4: '1016040' },
    ],
    [
      'aantal_huishoudens_met_kinderen',
      'Huishoudens met kinderen',
      'Households with children',
      { kwb: 'a_hh_m_k', odata: 'HuishoudensMetKinderen', odata4: '1016030' },
    ],
  ]),
  ...defineItems({ ...aandeel, gewicht: 'aantal_inwoners' }, [
    [
      'percentage_0_tot_15',
      'Aandeel inwoners van 0 tot 15 jaar',
      'Share of inhabitants aged 0 to 15',
      { kaart: 'P_00_14_JR', pdok: 'percentage_personen_0_tot_15_jaar' },
      { deel: 'aantal_0_tot_15/aantal_inwoners' },
    ],
    [
      'percentage_15_tot_25',
      'Aandeel inwoners van 15 tot 25 jaar',
      'Share of inhabitants aged 15 to 25',
      { kaart: 'P_15_24_JR', pdok: 'percentage_personen_15_tot_25_jaar' },
      { deel: 'aantal_15_tot_25/aantal_inwoners' },
    ],
    [
      'percentage_25_tot_45',
      'Aandeel inwoners van 25 tot 45 jaar',
      'Share of inhabitants aged 25 to 45',
      { kaart: 'P_25_44_JR', pdok: 'percentage_personen_25_tot_45_jaar' },
      { deel: 'aantal_25_tot_45/aantal_inwoners' },
    ],
    [
      'percentage_45_tot_65',
      'Aandeel inwoners van 45 tot 65 jaar',
      'Share of inhabitants aged 45 to 65',
      { kaart: 'P_45_64_JR', pdok: 'percentage_personen_45_tot_65_jaar' },
      { deel: 'aantal_45_tot_65/aantal_inwoners' },
    ],
    [
      'percentage_65_plus',
      'Aandeel inwoners van 65 jaar of ouder',
      'Share of inhabitants aged 65 or over',
      { kaart: 'P_65_EO_JR', pdok: 'percentage_personen_65_jaar_en_ouder' },
      { deel: 'aantal_65_plus/aantal_inwoners' },
    ],
    [
      'percentage_ongehuwd',
      'Aandeel ongehuwd',
      'Share never married',
      { kaart: 'P_ONGEHUWD', pdok: 'percentage_ongehuwd' },
      { deel: 'aantal_ongehuwd/aantal_inwoners' },
    ],
    [
      'percentage_gehuwd',
      'Aandeel gehuwd',
      'Share married',
      { kaart: 'P_GEHUWD', pdok: 'percentage_gehuwd' },
      { deel: 'aantal_gehuwd/aantal_inwoners' },
    ],
    [
      'percentage_gescheiden',
      'Aandeel gescheiden',
      'Share divorced',
      { kaart: 'P_GESCHEID', pdok: 'percentage_gescheid' },
      { deel: 'aantal_gescheiden/aantal_inwoners' },
    ],
    [
      'percentage_verweduwd',
      'Aandeel verweduwd',
      'Share widowed',
      { kaart: 'P_VERWEDUW', pdok: 'percentage_verweduwd' },
      { deel: 'aantal_verweduwd/aantal_inwoners' },
    ],
  ]),
  ...defineItems({ ...aandeel, gewicht: 'aantal_huishoudens' }, [
    [
      'percentage_eenpersoonshuishoudens',
      'Aandeel eenpersoonshuishoudens',
      'Share of single-person households',
      { kaart: 'P_EENP_HH', pdok: 'percentage_eenpersoonshuishoudens' },
      { deel: 'aantal_eenpersoonshuishoudens/aantal_huishoudens' },
    ],
    [
      'percentage_huishoudens_zonder_kinderen',
      'Aandeel huishoudens zonder kinderen',
      'Share of households without children',
      { kaart: 'P_HH_Z_K', pdok: 'percentage_huishoudens_zonder_kinderen' },
      { deel: 'aantal_huishoudens_zonder_kinderen/aantal_huishoudens' },
    ],
    [
      'percentage_huishoudens_met_kinderen',
      'Aandeel huishoudens met kinderen',
      'Share of households with children',
      { kaart: 'P_HH_M_K', pdok: 'percentage_huishoudens_met_kinderen' },
      { deel: 'aantal_huishoudens_met_kinderen/aantal_huishoudens' },
    ],
  ]),
  ...defineItems(perDuizend, [
    [
      'geboorten_per_1000',
      'Geboorten per 1000 inwoners',
      'Births per 1000 inhabitants',
      {
        kwb: 'p_geb',
        odata: 'GeboorteRelatief',
        odata4: 'M000173_2',
        kaart: 'P_GEBOO',
        pdok: 'geboortes_per_1000_inwoners',
      },
    ],
    [
      'sterfgevallen_per_1000',
      'Sterfgevallen per 1000 inwoners',
      'Deaths per 1000 inhabitants',
      { kwb: 'p_ste', odata: 'SterfteRelatief', odata4: 'M000179_2', kaart: 'P_STERFT', pdok: 'sterfte_relatief' },
    ],
  ]),
  ...defineItems(
    {
      thema,
      bron,
      aard: 'gemiddelde',
      eenheid: 'personen',
      gewicht: 'aantal_huishoudens',
      min: 1,
      afronding: 0.1,
      moment: 'peildatum',
    },
    [
      [
        'gemiddelde_huishoudensgrootte',
        'Gemiddelde huishoudensgrootte',
        'Mean size of a household',
        {
          kwb: 'g_hhgro',
          odata: 'GemiddeldeHuishoudensgrootte',
          odata4: 'M000114',
          kaart: 'GEM_HH_GR',
          pdok: 'gemiddelde_huishoudsgrootte gemiddelde_huishoudensgrootte',
        },
      ],
    ],
  ),
  ...defineItems(
    {
      thema,
      bron,
      aard: 'gemiddelde',
      eenheid: 'inwoners per km2',
      gewicht: 'oppervlakte_land',
      min: 0,
      afronding: 1,
      moment: 'peildatum',
    },
    [
      [
        'bevolkingsdichtheid',
        'Bevolkingsdichtheid',
        'Inhabitants per km2 of land',
        {
          kwb: 'bev_dich',
          odata: 'Bevolkingsdichtheid',
          odata4: 'M000100',
          kaart: 'BEV_DICHTH',
          pdok: 'bevolkingsdichtheid_inwoners_per_km2',
        },
      ],
    ],
  ),
];
