import { defineItems } from './defineItems.js';
import { AANDEEL, TELLING } from './soortregels.js';

const thema = 'inkomen';
const bron = 'CBS';
const moment = 'jaar';
const VERVALLEN = 'Vervallen na 2023; de armoededefinitie van CBS, SCP en Nibud die daarna komt, sluit er niet op aan.';
const gemiddelde = {
  thema,
  bron,
  aard: 'gemiddelde',
  eenheid: '1000 euro',
  moment,
  drempel: ['ten minste 2.500 personen', 'at least 2,500 people'],
} as const;
const aandeel = { thema, bron, ...AANDEEL } as const;
const vanPersonen = {
  ...aandeel,
  gewicht: 'aantal_inwoners',
  moment,
  drempel: ['ten minste 100 personen', 'at least 100 people'],
} as const;
const vanHuishoudens = {
  ...aandeel,
  gewicht: 'aantal_huishoudens',
  moment,
  drempel: ['ten minste 100 huishoudens', 'at least 100 households'],
} as const;

/** Income and wealth of people and households. */
export const inkomen = [
  ...defineItems({ thema, bron, ...TELLING, afronding: 100, moment }, [
    [
      'aantal_inkomensontvangers',
      'Inkomensontvangers',
      'Income recipients',
      {
        kwb: 'a_inkont',
        odata: 'AantalInkomensontvangers',
        odata4: 'M000232',
        kaart: 'AANT_INK2',
        pdok: 'aantal_inkomensontvangers',
      },
    ],
  ]),
  ...defineItems({ ...gemiddelde, gewicht: 'aantal_inkomensontvangers aantal_inwoners' }, [
    [
      'gemiddeld_inkomen_per_inkomensontvanger',
      'Gemiddeld inkomen per inkomensontvanger',
      'Mean income per income recipient',
      {
        kwb: 'g_ink_po',
        odata: 'GemiddeldInkomenPerInkomensontvanger',
        odata4: 'M000223',
        kaart: 'INK_ONTV2',
        pdok: 'gemiddeld_inkomen_per_inkomensontvanger',
      },
    ],
  ]),
  ...defineItems({ ...gemiddelde, gewicht: 'aantal_inwoners', afronding: 0.1 }, [
    [
      'gemiddeld_inkomen_per_inwoner',
      'Gemiddeld inkomen per inwoner',
      'Mean income per inhabitant',
      {
        kwb: 'g_ink_pi',
        odata: 'GemiddeldInkomenPerInwoner',
        odata4: 'M000224',
        kaart: 'INK_INW2',
        pdok: 'gemiddeld_inkomen_per_inwoner',
      },
    ],
  ]),
  ...defineItems(vanPersonen, [
    [
      'percentage_personen_laag_inkomen',
      'Personen in de laagste 40 procent van de inkomens',
      'People in the lowest 40 percent of incomes',
      {
        kwb: 'p_ink_li',
        odata: 'k_40PersonenMetLaagsteInkomen',
        odata4: 'D000187',
        kaart: 'P_LAAGINKP',
        pdok: 'percentage_personen_met_laag_inkomen',
      },
    ],
    [
      'percentage_personen_hoog_inkomen',
      'Personen in de hoogste 20 procent van de inkomens',
      'People in the highest 20 percent of incomes',
      {
        kwb: 'p_ink_hi',
        odata: 'k_20PersonenMetHoogsteInkomen',
        odata4: 'D000185',
        kaart: 'P_HOOGINKP',
        pdok: 'percentage_personen_met_hoog_inkomen',
      },
    ],
  ]),
  ...defineItems({ ...aandeel, gewicht: 'aantal_inwoners', moment }, [
    [
      'percentage_personen_in_armoede',
      'Personen in armoede',
      'People in poverty',
      { kwb: 'p_ink_ar@2024-', odata: 'PersonenInArmoede@2024-', odata4: 'M008349' },
      {
        toelichting: 'Nieuwe armoededefinitie van CBS, SCP en Nibud, sinds 2024.',
        breuken: [
          {
            jaar: 2024,
            oorzaak: 'definitie',
            nl: 'Nieuwe armoededefinitie van CBS, SCP en Nibud.',
            en: 'New definition of poverty by CBS, SCP and Nibud.',
          },
        ],
      },
    ],
    [
      'percentage_personen_tot_25_boven_armoedegrens',
      'Personen tot 25 procent boven de armoedegrens',
      'People up to 25 percent above the poverty line',
      { kwb: 'p_ink_ba@2024-', odata: 'PersonenTot25BovenArmoedegrens@2024-', odata4: 'M008348' },
    ],
  ]),
  ...defineItems({ ...aandeel, gewicht: 'aantal_inwoners' }, [
    [
      'percentage_actieven',
      'Actieven van 15 tot 75 jaar',
      'Economically active people aged 15 to 75',
      { kwb: 'p_n_act@-2018?', odata: 'Actieven1575Jaar@-2018', kaart: 'P_ACTIEF' },
      { toelichting: 'De naam in de werkmap is onzeker.' },
    ],
  ]),
  ...defineItems({ thema, bron, aard: 'gemiddelde', eenheid: '1000 euro', gewicht: 'aantal_huishoudens', moment }, [
    [
      'gemiddeld_gestandaardiseerd_inkomen',
      'Gemiddeld gestandaardiseerd inkomen van huishoudens',
      'Mean standardised income of households',
      {
        kwb: 'g_hh_sti',
        odata: 'GemGestandaardiseerdInkomen GemGestandaardiseerdInkomenVanHuish?',
        odata4: 'M000222',
        pdok: 'gemiddeld_gestandaardiseerd_inkomen_van_huishoudens',
      },
    ],
  ]),
  ...defineItems(vanHuishoudens, [
    [
      'percentage_huishoudens_laag_inkomen',
      'Huishoudens in de laagste 40 procent van de inkomens',
      'Households in the lowest 40 percent of incomes',
      {
        kwb: 'p_hh_li',
        odata: 'k_40HuishoudensMetLaagsteInkomen',
        odata4: 'D000186',
        kaart: 'P_LAAGINKH',
        pdok: 'percentage_huishoudens_met_laag_inkomen',
      },
    ],
    [
      'percentage_huishoudens_hoog_inkomen',
      'Huishoudens in de hoogste 20 procent van de inkomens',
      'Households in the highest 20 percent of incomes',
      {
        kwb: 'p_hh_hi',
        odata: 'k_20HuishoudensMetHoogsteInkomen',
        odata4: 'D000184',
        kaart: 'P_HOOGINKH',
        pdok: 'percentage_huishoudens_met_hoog_inkomen',
      },
    ],
    [
      'percentage_huishoudens_lage_koopkracht',
      'Huishoudens met een laag inkomen (lage koopkracht)',
      'Households with low purchasing power',
      {
        kwb: 'p_hh_lkk@-2023',
        odata: 'HuishoudensMetEenLaagInkomen@-2023',
        kaart: 'P_LIK_HH P_LKOOPKRH',
        pdok: 'percentage_huishoudens_met_lage_koopkracht',
      },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_huishoudens_sociaal_minimum',
      'Huishoudens onder of rond het sociaal minimum',
      'Households below or near the social minimum',
      {
        kwb: 'p_hh_osm@-2023',
        odata: 'HuishOnderOfRondSociaalMinimum@-2023',
        kaart: 'P_SOCMINH',
        pdok: 'percentage_huishoudens_onder_of_rond_sociaal_minimum',
      },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_huishoudens_tot_110_sociaal_minimum',
      'Huishoudens tot 110 procent van het sociaal minimum',
      'Households up to 110 percent of the social minimum',
      {
        kwb: 'p_hh_110@-2023',
        odata: 'HuishoudensTot110VanSociaalMinimum@-2023?',
        pdok: 'huishoudens_tot_110_percent_van_sociaal_minimum',
      },
      {
        toelichting: VERVALLEN,
      },
    ],
    [
      'percentage_huishoudens_tot_120_sociaal_minimum',
      'Huishoudens tot 120 procent van het sociaal minimum',
      'Households up to 120 percent of the social minimum',
      {
        kwb: 'p_hh_120@-2023',
        odata: 'HuishoudensTot120VanSociaalMinimum@-2023?',
        pdok: 'huishoudens_tot_120_percent_van_sociaal_minimum',
      },
      {
        toelichting: VERVALLEN,
      },
    ],
  ]),
  ...defineItems({ thema, bron, aard: 'gemiddelde', eenheid: '1000 euro', gewicht: 'geen' }, [
    [
      'mediaan_vermogen',
      'Mediaan vermogen van huishoudens',
      'Median wealth of households',
      {
        kwb: 'm_hh_ver',
        odata: 'MediaanVermogenVanParticuliereHuish',
        odata4: 'M000939',
        pdok: 'mediaan_vermogen_van_particuliere_huish',
      },
    ],
  ]),
];
