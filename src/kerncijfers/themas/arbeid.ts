import { defineItems } from './defineItems.js';
import { AANDEEL, TELLING } from './soortregels.js';

const thema = 'arbeid';
const bron = 'CBS';
const drempel = ['ten minste 150 inwoners', 'at least 150 inhabitants'] as const;

/** Work. */
export const arbeid = [
  ...defineItems({ thema, bron, ...TELLING, drempel }, [
    [
      'aantal_werkzame_beroepsbevolking',
      'Werkzame beroepsbevolking',
      'Employed labour force',
      {
        kwb: 'a_arb_wz@2023-',
        odata: 'WerkzameBeroepsbevolking@2023-',
        odata4: 'M008300',
        pdok: 'aantal_pers_werkzame_beroepsbevolking',
      },
    ],
  ]),
  ...defineItems({ thema, bron, ...AANDEEL, gewicht: 'aantal_inwoners', drempel }, [
    [
      'netto_arbeidsparticipatie',
      'Nettoarbeidsparticipatie',
      'Net labour participation',
      { kwb: 'p_arb_pp', odata: 'Nettoarbeidsparticipatie', odata4: 'M001796_2', pdok: 'netto_arbeidsparticipatie' },
    ],
  ]),
  ...defineItems(
    {
      thema,
      bron,
      ...AANDEEL,
      gewicht: 'aantal_werkzame_beroepsbevolking aantal_inwoners',
      drempel,
    },
    [
      [
        'percentage_werknemers',
        'Werknemers',
        'Employees',
        { kwb: 'p_arb_wn', odata: 'PercentageWerknemers', odata4: '2021320', pdok: 'percentage_werknemers' },
      ],
      [
        'percentage_werknemers_vast',
        'Werknemers met een vaste arbeidsrelatie',
        'Employees with a permanent contract',
        {
          kwb: 'p_arb_wv@2023- p_arb_wnv@2023-',
          odata: 'WerknemersMetVasteArbeidsr@2023-',
          odata4: '2021330',
          pdok: 'percentage_werknemers_met_vaste_arbeidsrelatie',
        },
      ],
      [
        'percentage_werknemers_flexibel',
        'Werknemers met een flexibele arbeidsrelatie',
        'Employees with a flexible contract',
        {
          kwb: 'p_arb_wf@2023- p_arb_wnf@2023-',
          odata: 'WerknemersMetFlexibeleArbe@2023-',
          odata4: '2021340',
          pdok: 'percentage_werknemers_met_flexibele_arbeidsrelatie',
        },
      ],
      [
        'percentage_zelfstandigen',
        'Zelfstandigen',
        'Self-employed',
        { kwb: 'p_arb_zs', odata: 'PercentageZelfstandigen', odata4: '2021380', pdok: 'percentage_zelfstandigen' },
      ],
    ],
  ),
];
