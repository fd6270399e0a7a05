import { defineItems } from './defineItems.js';
import { AANDEEL, TELLING } from './soortregels.js';

const thema = 'energie';
const bron = 'CBS';
const gewicht = 'aantal_woningen aantal_huishoudens';

/** The mean of the dwellings of a type in a year. */
const gemiddelde = {
  thema,
  bron,
  aard: 'gemiddelde',
  gewicht,
  min: 0,
  afronding: 10,
  moment: 'jaar',
  drempel: ['ten minste 6 woningen van het type', 'at least 6 dwellings of the type'],
} as const;

/** Energy of dwellings. */
export const energie = [
  ...defineItems({ ...gemiddelde, eenheid: 'kWh' }, [
    [
      'gemiddelde_elektriciteitslevering',
      'Gemiddelde elektriciteitslevering',
      'Mean supply of electricity',
      {
        kwb: 'g_ele',
        odata:
          'GemiddeldElektriciteitsverbruikTotaal@-2022 GemiddeldeElektriciteitsleveringTotaal@2023- GemiddeldeElektriciteitslevering@2023-',
        odata4: 'M000221_2',
        kaart: 'G_ELEK_TOT',
        pdok: 'gemiddelde_elektriciteitslevering gemiddeld_elektriciteitsverbruik_totaal gemiddeld_electriciteitsverbruik_totaal',
      },
    ],
    [
      'gemiddelde_elektriciteitslevering_appartement',
      'Gemiddelde elektriciteitslevering aan appartementen',
      'Mean supply of electricity to apartments',
      {
        kwb: 'g_ele_ap@-2023',
        odata: 'Appartement@-2023',
        kaart: 'G_ELEK_APP',
        pdok: 'gemiddeld_elektriciteitsverbruik_appartement',
      },
    ],
    [
      'gemiddelde_elektriciteitslevering_tussenwoning',
      'Gemiddelde elektriciteitslevering aan tussenwoningen',
      'Mean supply of electricity to terraced dwellings',
      {
        kwb: 'g_ele_tw@-2023',
        odata: 'Tussenwoning@-2023',
        kaart: 'G_ELEK_TUS',
        pdok: 'gemiddeld_elektriciteitsverbruik_tussenwoning',
      },
    ],
    [
      'gemiddelde_elektriciteitslevering_hoekwoning',
      'Gemiddelde elektriciteitslevering aan hoekwoningen',
      'Mean supply of electricity to end-of-terrace dwellings',
      {
        kwb: 'g_ele_hw@-2023',
        odata: 'Hoekwoning@-2023',
        kaart: 'G_ELEK_HOE',
        pdok: 'gemiddeld_elektriciteitsverbruik_hoekwoning',
      },
    ],
    [
      'gemiddelde_elektriciteitslevering_twee_onder_een_kap',
      'Gemiddelde elektriciteitslevering aan twee-onder-een-kapwoningen',
      'Mean supply of electricity to semi-detached dwellings',
      {
        kwb: 'g_ele_2w@-2023',
        odata: 'TweeOnderEenKapWoning@-2023',
        kaart: 'G_ELEK_21K',
        pdok: 'gem_elektriciteitsverbruik_2_onder_1_kap_woning',
      },
    ],
    [
      'gemiddelde_elektriciteitslevering_vrijstaand',
      'Gemiddelde elektriciteitslevering aan vrijstaande woningen',
      'Mean supply of electricity to detached dwellings',
      {
        kwb: 'g_ele_vw@-2023',
        odata: 'VrijstaandeWoning@-2023',
        kaart: 'G_ELEK_VRY',
        pdok: 'gem_elektriciteitsverbruik_vrijstaande_woning',
      },
    ],
    [
      'gemiddelde_elektriciteitslevering_huurwoning',
      'Gemiddelde elektriciteitslevering aan huurwoningen',
      'Mean supply of electricity to rented dwellings',
      {
        kwb: 'g_ele_hu@-2023',
        odata: 'Huurwoning@-2023',
        kaart: 'G_ELE_HU',
        pdok: 'gemiddeld_elektriciteitsverbruik_huurwoning',
      },
    ],
    [
      'gemiddelde_elektriciteitslevering_koopwoning',
      'Gemiddelde elektriciteitslevering aan koopwoningen',
      'Mean supply of electricity to owner-occupied dwellings',
      {
        kwb: 'g_ele_ko@-2023',
        odata: 'EigenWoning@-2023 Koopwoning@-2023',
        kaart: 'G_ELE_KO',
        pdok: 'gemiddeld_elektriciteitsverbruikkoopwoning',
      },
    ],
  ]),
  ...defineItems({ thema, bron, aard: 'gemiddelde', eenheid: 'kWh', gewicht, min: 0, moment: 'jaar' }, [
    [
      'gemiddelde_elektriciteitsteruglevering',
      'Gemiddelde teruglevering van elektriciteit',
      'Mean electricity fed back',
      {
        kwb: 'g_ele_tr@2024-',
        odata: 'GemiddeldeElektriciteitsteruglevering@2023- GemiddeldeElektriciteitsterugleveringTotaal@2023-?',
        odata4: 'M008294',
      },
    ],
  ]),
  ...defineItems({ ...gemiddelde, eenheid: 'm3' }, [
    [
      'gemiddeld_aardgasverbruik',
      'Gemiddeld aardgasverbruik',
      'Mean use of natural gas',
      {
        kwb: 'g_gas',
        odata: 'GemiddeldAardgasverbruikTotaal GemiddeldAardgasverbruik@2023-',
        odata4: 'M000219_2',
        kaart: 'G_GAS_TOT',
        pdok: 'gemiddeld_aardgasverbruik gemiddeld_gasverbruik_totaal',
      },
    ],
    [
      'gemiddeld_aardgasverbruik_appartement',
      'Gemiddeld aardgasverbruik van appartementen',
      'Mean use of natural gas of apartments',
      {
        kwb: 'g_gas_ap@-2023',
        odata: 'Appartement#2@-2023',
        kaart: 'G_GAS_APP',
        pdok: 'gemiddeld_gasverbruik_appartement',
      },
    ],
    [
      'gemiddeld_aardgasverbruik_tussenwoning',
      'Gemiddeld aardgasverbruik van tussenwoningen',
      'Mean use of natural gas of terraced dwellings',
      {
        kwb: 'g_gas_tw@-2023',
        odata: 'Tussenwoning#2@-2023',
        kaart: 'G_GAS_TUS',
        pdok: 'gemiddeld_gasverbruik_tussenwoning',
      },
    ],
    [
      'gemiddeld_aardgasverbruik_hoekwoning',
      'Gemiddeld aardgasverbruik van hoekwoningen',
      'Mean use of natural gas of end-of-terrace dwellings',
      {
        kwb: 'g_gas_hw@-2023',
        odata: 'Hoekwoning#2@-2023',
        kaart: 'G_GAS_HOEK',
        pdok: 'gemiddeld_gasverbruik_hoekwoning',
      },
    ],
    [
      'gemiddeld_aardgasverbruik_twee_onder_een_kap',
      'Gemiddeld aardgasverbruik van twee-onder-een-kapwoningen',
      'Mean use of natural gas of semi-detached dwellings',
      {
        kwb: 'g_gas_2w@-2023',
        odata: 'TweeOnderEenKapWoning#2@-2023',
        kaart: 'G_GAS_21K',
        pdok: 'gemiddeld_gasverbruik_2_onder_1_kap_woning',
      },
    ],
    [
      'gemiddeld_aardgasverbruik_vrijstaand',
      'Gemiddeld aardgasverbruik van vrijstaande woningen',
      'Mean use of natural gas of detached dwellings',
      {
        kwb: 'g_gas_vw@-2023',
        odata: 'VrijstaandeWoning#2@-2023',
        kaart: 'G_GAS_VRY',
        pdok: 'gemiddeld_gasverbruik_vrijstaande_woning',
      },
    ],
    [
      'gemiddeld_aardgasverbruik_huurwoning',
      'Gemiddeld aardgasverbruik van huurwoningen',
      'Mean use of natural gas of rented dwellings',
      {
        kwb: 'g_gas_hu@-2023',
        odata: 'Huurwoning#2@-2023',
        kaart: 'G_GAS_HU',
        pdok: 'gemiddeld_gasverbruik_huurwoning',
      },
    ],
    [
      'gemiddeld_aardgasverbruik_koopwoning',
      'Gemiddeld aardgasverbruik van koopwoningen',
      'Mean use of natural gas of owner-occupied dwellings',
      {
        kwb: 'g_gas_ko@-2023',
        odata: 'EigenWoning#2@-2023 Koopwoning#2@-2023',
        kaart: 'G_GAS_KO',
        pdok: 'gemiddeld_gasverbruikkoopwoning',
      },
    ],
  ]),
  ...defineItems({ thema, bron, ...AANDEEL, gewicht: gewicht }, [
    [
      'percentage_stadsverwarming',
      'Woningen met stadsverwarming',
      'Dwellings with district heating',
      {
        kwb: 'p_stadsv',
        odata: 'PercentageWoningenMetStadsverwarming',
        odata4: 'M000369',
        kaart: 'P_STADVERW',
        pdok: 'percentage_woningen_met_stadsverwarming',
      },
    ],
    [
      'percentage_aardgasvrije_woningen',
      'Aardgasvrije woningen',
      'Dwellings without natural gas',
      { kwb: 'p_won_z@2024- p_won_z_ag@2024-', odata: 'AardgasvrijeWoningen@2024-', odata4: 'M008295' },
    ],
    [
      'percentage_aardgaswoningen',
      'Woningen met aardgas',
      'Dwellings with natural gas',
      { kwb: 'p_won_m@2024- p_won_m_ag@2024-', odata: 'Aardgaswoningen@2024-', odata4: 'M008296' },
    ],
    [
      'percentage_woningen_met_zonnestroom',
      'Woningen met zonnestroom',
      'Dwellings with solar power',
      { kwb: 'p_won_zs@2024-', odata: 'WoningenMetZonnestroom@2024-', odata4: 'M008297' },
    ],
    [
      'percentage_elektrisch_verwarmde_woningen',
      'Hoofdzakelijk elektrisch verwarmde woningen',
      'Dwellings heated mainly by electricity',
      { kwb: 'p_won_ev@2024-', odata: 'WoningenHoofdzElektrischVerwarmd@2024-', odata4: 'M008298' },
    ],
  ]),
  ...defineItems({ thema, bron, ...TELLING }, [
    [
      'aantal_publieke_laadpalen',
      'Publieke laadpalen',
      'Public charging stations',
      { kwb: 'a_lp_pub@2024-', odata: 'AantalPubliekeLaadpalen@2024-', odata4: 'M008299' },
    ],
  ]),
];
