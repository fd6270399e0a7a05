import { defineItems } from './defineItems.js';
import { TELLING } from './soortregels.js';

const thema = 'wonen';
const bron = 'CBS';
const gewicht = 'aantal_woningen aantal_huishoudens';

/** A share of the dwellings. */
const aandeel = {
  thema,
  bron,
  aard: 'percentage',
  eenheid: 'percentage',
  gewicht,
  min: 0,
  max: 100,
  moment: 'peildatum',
  drempel: ['ten minste 20 woningen', 'at least 20 dwellings'],
} as const;

/** Dwellings: stock, value, type, tenure, age. */
export const wonen = [
  ...defineItems({ thema, bron, ...TELLING }, [
    [
      'aantal_woningen',
      'Woningvoorraad',
      'Dwellings',
      {
        kwb: 'a_woning',
        odata: 'Woningvoorraad',
        odata4: 'M000297',
        kaart: 'WONINGEN',
        pdok: 'woningvoorraad aantal_woningen',
      },
      { moment: 'peildatum' },
    ],
    [
      'aantal_nieuwbouwwoningen',
      'Nieuwbouwwoningen',
      'Newly built dwellings',
      { kwb: 'a_nb_won', odata: 'NieuwbouwWoningen', odata4: 'M003003' },
    ],
    [
      'aantal_niet_woningen',
      'Vastgoed zonder woonfunctie',
      'Buildings without dwelling',
      { kwb: 'a_vastg', odata: 'Niet_woningen?', odata4: 'M008258', pdok: 'aantal_niet_woningvoorraad' },
    ],
    [
      'aantal_nieuwbouw_niet_woningen',
      'Nieuwbouw zonder woonfunctie',
      'New buildings without dwelling',
      { kwb: 'a_nb_vastg', odata4: 'M008211' },
    ],
  ]),
  ...defineItems(
    {
      thema,
      bron,
      aard: 'gemiddelde',
      eenheid: '1000 euro',
      gewicht: gewicht,
      min: 0,
      afronding: 1,
      moment: 'peildatum_jaar_ervoor',
      drempel: [
        'ten minste 20 woningen, waarvan van 85 procent de waarde bekend is',
        'at least 20 dwellings, with a known value of 85 percent of them',
      ],
    },
    [
      [
        'gemiddelde_woz_waarde',
        'Gemiddelde WOZ-waarde van woningen',
        'Mean assessed value of dwellings',
        {
          kwb: 'g_woz@-2019 g_wozbag@2020-',
          odata: 'GemiddeldeWoningwaarde@-2020 GemiddeldeWOZWaardeVanWoningen',
          odata4: 'M001642',
          kaart: 'WOZ',
          pdok: 'gemiddelde_woningwaarde gemiddelde_woz_waarde_woning?',
        },
      ],
    ],
  ),
  ...defineItems({ ...aandeel, afronding: 1 }, [
    [
      'percentage_eengezinswoningen',
      'Eengezinswoningen',
      'Single-family dwellings',
      {
        kwb: 'p_1gezw',
        odata: 'PercentageEengezinswoning',
        odata4: 'ZW10290',
        kaart: 'P_1GEZW',
        pdok: 'percentage_eengezinswoning',
      },
    ],
  ]),
  ...defineItems(aandeel, [
    [
      'percentage_tussenwoningen',
      'Eengezins tussenwoningen',
      'Terraced dwellings',
      { kwb: 'p_1gezw_tw@2024-', odata: 'PercentageTussenwoningEengezins@2024-', odata4: 'ZW25805' },
    ],
    [
      'percentage_hoekwoningen',
      'Eengezins hoekwoningen',
      'End-of-terrace dwellings',
      { kwb: 'p_1gezw_hw@2024-', odata: 'PercentageHoekwoningEengezins@2024-', odata4: 'ZW25806' },
    ],
    [
      'percentage_twee_onder_een_kap',
      'Twee-onder-een-kapwoningen',
      'Semi-detached dwellings',
      { kwb: 'p_1gezw_2w@2024-', odata: 'PercentageTweeOnderEenKapWoningEe@2024-', odata4: 'ZW10300' },
    ],
    [
      'percentage_vrijstaande_woningen',
      'Vrijstaande woningen',
      'Detached dwellings',
      {
        kwb: 'p_1gezw_hvw@2024-2024 p_1gezw_vw@2025-',
        odata: 'PercentageVrijstaandeWoningEengezins@2024-',
        odata4: 'ZW10320',
      },
    ],
  ]),
  ...defineItems({ ...aandeel, afronding: 1 }, [
    [
      'percentage_meergezinswoningen',
      'Meergezinswoningen',
      'Multi-family dwellings',
      {
        kwb: 'p_mgezw',
        odata: 'PercentageMeergezinswoning',
        odata4: 'ZW10340',
        kaart: 'P_MGEZW',
        pdok: 'percentage_meergezinswoning',
      },
    ],
    [
      'percentage_bewoonde_woningen',
      'Bewoonde woningen',
      'Occupied dwellings',
      { kwb: 'p_bewndw@-2023', odata: 'PercentageBewoond@-2023', pdok: 'percentage_bewoond' },
    ],
    [
      'percentage_onbewoonde_woningen',
      'Onbewoonde woningen',
      'Unoccupied dwellings',
      {
        kwb: 'p_leegsw',
        odata: 'PercentageOnbewoond@-2023 OnbewoondeWoningen@2024-',
        odata4: 'M008208',
        kaart: 'P_LEEGSW',
        pdok: 'percentage_onbewoond percentage_leegstand_woningen?',
      },
    ],
    [
      'percentage_koopwoningen',
      'Koopwoningen',
      'Owner-occupied dwellings',
      { kwb: 'p_koopw', odata: 'Koopwoningen', odata4: '1014800', kaart: 'P_KOOPWON', pdok: 'percentage_koopwoningen' },
    ],
    [
      'percentage_huurwoningen',
      'Huurwoningen',
      'Rented dwellings',
      {
        kwb: 'p_huurw',
        odata: 'HuurwoningenTotaal',
        odata4: '1014850_2',
        kaart: 'P_HUURWON',
        pdok: 'percentage_huurwoningen',
      },
    ],
    [
      'percentage_corporatiewoningen',
      'Huurwoningen van woningcorporaties',
      'Dwellings of housing associations',
      {
        kwb: 'p_wcorpw',
        odata: 'InBezitWoningcorporatie',
        odata4: 'A047047',
        kaart: 'P_HUURCORP',
        pdok: 'perc_huurwoningen_in_bezit_woningcorporaties percentage_huurwoningen_in_bezit_woningcorporaties?',
      },
    ],
    [
      'percentage_overige_huurwoningen',
      'Huurwoningen van overige verhuurders',
      'Dwellings of other landlords',
      {
        kwb: 'p_ov_hw',
        odata: 'InBezitOverigeVerhuurders',
        odata4: 'A047048',
        kaart: 'P_OV_HW?',
        pdok: 'perc_huurwoningen_in_bezit_overige_verhuurders',
      },
    ],
    [
      'percentage_eigendom_onbekend',
      'Woningen waarvan de eigenaar onbekend is',
      'Dwellings of unknown tenure',
      {
        kwb: 'p_e_o_w@-2023',
        odata: 'EigendomOnbekend@-2023',
        kaart: 'P_HUKO_ONB',
        pdok: 'percentage_woningen_met_eigendom_onbekend',
      },
    ],
    [
      'percentage_bouwjaar_voor_2000',
      'Woningen gebouwd voor 2000',
      'Dwellings built before 2000',
      {
        kwb: 'p_bjj2k@-2023',
        odata: 'BouwjaarVoor2000@-2023',
        kaart: 'P_WONT2000',
        pdok: 'percentage_bouwjaarklasse_tot_2000',
      },
    ],
    [
      'percentage_bouwjaar_vanaf_2000',
      'Woningen gebouwd in of na 2000',
      'Dwellings built in or after 2000',
      {
        kwb: 'p_bjo2k@-2023',
        odata: 'BouwjaarVanaf2000@-2023',
        kaart: 'P_WONV2000',
        pdok: 'percentage_bouwjaarklasse_vanaf_2000',
      },
    ],
  ]),
  ...defineItems(aandeel, [
    [
      'percentage_bouwjaar_ouder_dan_10_jaar',
      'Woningen ouder dan tien jaar',
      'Dwellings older than ten years',
      { kwb: 'p_bj_me10@2024-', odata: 'BouwjaarMeerDanTienJaarGeleden@2024-', odata4: 'M008209' },
      { toelichting: 'Sinds 2024, in plaats van de grens bij het bouwjaar 2000.' },
    ],
    [
      'percentage_bouwjaar_afgelopen_10_jaar',
      'Woningen van de afgelopen tien jaar',
      'Dwellings of the past ten years',
      { kwb: 'p_bj_mi10@2024-', odata: 'BouwjaarAfgelopenTienJaar@2024-', odata4: 'M008210' },
      { toelichting: 'Sinds 2024, in plaats van de grens bij het bouwjaar 2000.' },
    ],
  ]),
];
