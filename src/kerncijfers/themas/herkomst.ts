import { defineItems } from './defineItems.js';
import { AANDEEL, TELLING } from './soortregels.js';

const thema = 'herkomst';
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
  gewicht: 'aantal_inwoners',
  afronding: 1,
  moment: 'peildatum',
} as const;
const VERVALLEN =
  'Vervallen na 2022: CBS gebruikt sinds 2023 de indeling naar herkomstland; de reeksen sluiten niet op elkaar aan.';
const SINDS_2023 = 'Sinds 2023; sluit niet aan op de eerdere indeling naar migratieachtergrond.';

/** Origin of inhabitants: until 2022 by migration background, since 2023 by country of origin. */
export const herkomst = [
  ...defineItems(telling, [
    [
      'aantal_westers',
      'Inwoners met een westerse migratieachtergrond',
      'Inhabitants with a western migration background',
      { kwb: 'a_w_all@-2022', odata: 'WestersTotaal@-2022' },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'aantal_niet_westers',
      'Inwoners met een niet-westerse migratieachtergrond',
      'Inhabitants with a non-western migration background',
      { kwb: 'a_nw_all@-2022', odata: 'NietWestersTotaal@-2022' },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'aantal_herkomst_marokko',
      'Inwoners met herkomst Marokko',
      'Inhabitants of Moroccan origin',
      { kwb: 'a_marok@-2022', odata: 'Marokko@-2022' },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'aantal_herkomst_antillen_aruba',
      'Inwoners met herkomst (voormalige) Antillen en Aruba',
      'Inhabitants of Antillean or Aruban origin',
      { kwb: 'a_antaru@-2022', odata: 'NederlandseAntillenEnAruba@-2022' },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'aantal_herkomst_suriname',
      'Inwoners met herkomst Suriname',
      'Inhabitants of Surinamese origin',
      { kwb: 'a_suri@-2022', odata: 'Suriname@-2022' },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'aantal_herkomst_turkije',
      'Inwoners met herkomst Turkije',
      'Inhabitants of Turkish origin',
      { kwb: 'a_tur@-2022', odata: 'Turkije@-2022' },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'aantal_overig_niet_westers',
      'Inwoners met een overige niet-westerse migratieachtergrond',
      'Inhabitants with another non-western migration background',
      { kwb: 'a_ov_nw@-2022', odata: 'OverigNietWesters@-2022' },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'aantal_herkomst_nederland',
      'Inwoners met herkomst Nederland',
      'Inhabitants of Dutch origin',
      {
        kwb: 'a_nl_all@2023-',
        odata: 'Nederland@2023-',
        odata4: '1012600_1',
        statline: 'Bevolking/Bevolking_naar_herkomst/Herkomstland/Nederland@2023-',
      },
      { toelichting: SINDS_2023 },
    ],
    [
      'aantal_herkomst_europa',
      'Inwoners met herkomst Europa (exclusief Nederland)',
      'Inhabitants of European origin (the Netherlands excluded)',
      {
        kwb: 'a_eur_al@2023-',
        odata: 'EuropaExclusiefNederland@2023-',
        odata4: 'H007933_1',
        statline: 'Bevolking/Bevolking_naar_herkomst/Herkomstland/Europa_(exclusief_Nederland)@2023-',
      },
      { toelichting: SINDS_2023 },
    ],
    [
      'aantal_herkomst_buiten_europa',
      'Inwoners met herkomst buiten Europa',
      'Inhabitants with origin outside Europe',
      {
        kwb: 'a_neu_al@2023-',
        odata: 'BuitenEuropa@2023-',
        odata4: 'H008859_1',
        statline: 'Bevolking/Bevolking_naar_herkomst/Herkomstland/Buiten_Europa@2023-',
      },
      { toelichting: SINDS_2023 },
    ],
    [
      'aantal_geboren_nederland_herkomst_nederland',
      'Inwoners geboren in Nederland, herkomst Nederland',
      'Inhabitants born in the Netherlands, Dutch origin',
      { kwb: 'a_geb_nl@2023-', odata: 'Nederland#2@2023-', odata4: '1012600_2' },
      { toelichting: SINDS_2023 },
    ],
    [
      'aantal_geboren_nederland_herkomst_europa',
      'Inwoners geboren in Nederland, herkomst Europa',
      'Inhabitants born in the Netherlands, European origin',
      { kwb: 'a_geb_eu@2023-', odata: 'EuropaExclusiefNederland#2@2023-', odata4: 'H007933_2' },
      { toelichting: SINDS_2023 },
    ],
    [
      'aantal_geboren_nederland_herkomst_buiten_europa',
      'Inwoners geboren in Nederland, herkomst buiten Europa',
      'Inhabitants born in the Netherlands, origin outside Europe',
      { kwb: 'a_geb_ne@2023-', odata: 'BuitenEuropa#2@2023-', odata4: 'H008859_2' },
      { toelichting: SINDS_2023 },
    ],
    [
      'aantal_geboren_buitenland_herkomst_europa',
      'Inwoners geboren buiten Nederland, herkomst Europa',
      'Inhabitants born abroad, European origin',
      { kwb: 'a_gbl_eu@2023-', odata: 'EuropaExclusiefNederland#3@2023-', odata4: 'H007933_3' },
      { toelichting: SINDS_2023 },
    ],
    [
      'aantal_geboren_buitenland_herkomst_buiten_europa',
      'Inwoners geboren buiten Nederland, herkomst buiten Europa',
      'Inhabitants born abroad, origin outside Europe',
      { kwb: 'a_gbl_ne@2023-', odata: 'BuitenEuropa#3@2023-', odata4: 'H008859_3' },
      { toelichting: SINDS_2023 },
    ],
  ]),
  ...defineItems(aandeel, [
    [
      'percentage_westers',
      'Aandeel inwoners met een westerse migratieachtergrond',
      'Share of inhabitants with a western migration background',
      { kaart: 'P_WEST_AL@-2022', pdok: 'percentage_westerse_migratieachtergrond@-2022?' },
      {
        deel: 'aantal_westers/aantal_inwoners',
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_niet_westers',
      'Aandeel inwoners met een niet-westerse migratieachtergrond',
      'Share of inhabitants with a non-western migration background',
      { kaart: 'P_N_W_AL@-2022', pdok: 'percentage_niet_westerse_migratieachtergrond@-2022?' },
      {
        deel: 'aantal_niet_westers/aantal_inwoners',
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_herkomst_marokko',
      'Aandeel inwoners met herkomst Marokko',
      'Share of inhabitants of Moroccan origin',
      { kaart: 'P_MAROKKO@-2022', pdok: 'percentage_uit_marokko@-2022?' },
      {
        deel: 'aantal_herkomst_marokko/aantal_inwoners',
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_herkomst_antillen_aruba',
      'Aandeel inwoners met herkomst (voormalige) Antillen en Aruba',
      'Share of inhabitants of Antillean or Aruban origin',
      { kaart: 'P_ANT_ARU@-2022', pdok: 'percentage_uit_nederlandse_antillen_en_aruba@-2022?' },
      {
        deel: 'aantal_herkomst_antillen_aruba/aantal_inwoners',
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_herkomst_suriname',
      'Aandeel inwoners met herkomst Suriname',
      'Share of inhabitants of Surinamese origin',
      { kaart: 'P_SURINAM@-2022', pdok: 'percentage_uit_suriname@-2022?' },
      {
        deel: 'aantal_herkomst_suriname/aantal_inwoners',
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_herkomst_turkije',
      'Aandeel inwoners met herkomst Turkije',
      'Share of inhabitants of Turkish origin',
      { kaart: 'P_TURKIJE@-2022', pdok: 'percentage_uit_turkije@-2022?' },
      {
        deel: 'aantal_herkomst_turkije/aantal_inwoners',
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_overig_niet_westers',
      'Aandeel inwoners met een overige niet-westerse migratieachtergrond',
      'Share of inhabitants with another non-western migration background',
      { kaart: 'P_OVER_NW@-2022', pdok: 'percentage_overige_nietwesterse_migratieachtergrond@-2022?' },
      {
        deel: 'aantal_overig_niet_westers/aantal_inwoners',
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_herkomst_nederland',
      'Aandeel inwoners, herkomst Nederland',
      'Share of inhabitants, Dutch origin',
      { kaart: 'P_NL_ALL@2023-', pdok: 'percentage_met_herkomstland_nederland@2023-' },
      {
        deel: 'aantal_herkomst_nederland/aantal_inwoners',
        toelichting: SINDS_2023,
      },
    ],
    [
      'percentage_herkomst_europa',
      'Aandeel inwoners, herkomst Europa (exclusief Nederland)',
      'Share of inhabitants, European origin (the Netherlands excluded)',
      { kaart: 'P_EUR_ALL@2023-', pdok: 'percentage_met_herkomstland_uit_europa_excl_nl@2023-' },
      {
        deel: 'aantal_herkomst_europa/aantal_inwoners',
        toelichting: SINDS_2023,
      },
    ],
    [
      'percentage_herkomst_buiten_europa',
      'Aandeel inwoners, herkomst buiten Europa',
      'Share of inhabitants, origin outside Europe',
      { kaart: 'P_NEU_ALL@2023-', pdok: 'percentage_met_herkomstland_buiten_europa@2023-' },
      {
        deel: 'aantal_herkomst_buiten_europa/aantal_inwoners',
        toelichting: SINDS_2023,
      },
    ],
    [
      'percentage_geboren_nederland_herkomst_nederland',
      'Aandeel inwoners, geboren in Nederland, herkomst Nederland',
      'Share of inhabitants, born in the Netherlands, Dutch origin',
      { kaart: 'P_GEBNL_NL@2023-', pdok: 'percentage_geb_in_nl_met_herkomstland_nederland@2023-' },
      {
        deel: 'aantal_geboren_nederland_herkomst_nederland/aantal_inwoners',
        toelichting: SINDS_2023,
      },
    ],
    [
      'percentage_geboren_nederland_herkomst_europa',
      'Aandeel inwoners, geboren in Nederland, herkomst Europa',
      'Share of inhabitants, born in the Netherlands, European origin',
      { kaart: 'P_GEBNL_EU@2023-', pdok: 'perc_geb_in_nl_met_herkomstland_in_europa_ex_nl@2023-' },
      {
        deel: 'aantal_geboren_nederland_herkomst_europa/aantal_inwoners',
        toelichting: SINDS_2023,
      },
    ],
    [
      'percentage_geboren_nederland_herkomst_buiten_europa',
      'Aandeel inwoners, geboren in Nederland, herkomst buiten Europa',
      'Share of inhabitants, born in the Netherlands, origin outside Europe',
      { kaart: 'P_GEBNL_NE@2023-', pdok: 'perc_geb_in_nl_met_herkomstland_buiten_europa@2023-' },
      {
        deel: 'aantal_geboren_nederland_herkomst_buiten_europa/aantal_inwoners',
        toelichting: SINDS_2023,
      },
    ],
    [
      'percentage_geboren_buitenland_herkomst_europa',
      'Aandeel inwoners, geboren buiten Nederland, herkomst Europa',
      'Share of inhabitants, born abroad, European origin',
      { kaart: 'P_GEBBL_EU@2023-', pdok: 'perc_geb_buiten_nl_met_herkomstlnd_in_europa_ex_nl@2023-' },
      {
        deel: 'aantal_geboren_buitenland_herkomst_europa/aantal_inwoners',
        toelichting: SINDS_2023,
      },
    ],
    [
      'percentage_geboren_buitenland_herkomst_buiten_europa',
      'Aandeel inwoners, geboren buiten Nederland, herkomst buiten Europa',
      'Share of inhabitants, born abroad, origin outside Europe',
      { kaart: 'P_GEBBL_NE@2023-', pdok: 'perc_geb_buiten_nl_met_herkomstlnd_buiten_europa@2023-' },
      {
        deel: 'aantal_geboren_buitenland_herkomst_buiten_europa/aantal_inwoners',
        toelichting: SINDS_2023,
      },
    ],
  ]),
];
