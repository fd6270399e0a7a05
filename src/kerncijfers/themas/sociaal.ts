import { defineItems } from './defineItems.js';
import { AANDEEL, PER_DUIZEND, TELLING } from './soortregels.js';

const thema = 'sociaal';
const bron = 'CBS';
const uitkering = { thema, bron, ...TELLING, afronding: 10 } as const;
const zorg = {
  thema,
  bron,
  ...TELLING,
  afronding: 5,
  drempel: ['ten minste 8 personen', 'at least 8 people'],
} as const;
const aandeel = {
  thema,
  bron,
  ...AANDEEL,
  gewicht: 'aantal_inwoners',
} as const;
const perDuizend = {
  thema,
  bron,
  ...PER_DUIZEND,
} as const;

/** Benefits, youth care and social support. */
export const sociaal = [
  ...defineItems(uitkering, [
    [
      'aantal_bijstand',
      'Personen met een bijstandsuitkering',
      'People on social assistance',
      {
        kwb: 'a_soz_wb',
        odata: 'PersonenPerSoortUitkeringBijstand',
        odata4: 'D006842',
        kaart: 'WWB_UITTOT',
        pdok: 'aantal_personen_met_een_alg_bijstandsuitkering_tot',
      },
    ],
    [
      'aantal_arbeidsongeschiktheid',
      'Personen met een arbeidsongeschiktheidsuitkering',
      'People on a disability benefit',
      {
        kwb: 'a_soz_ao',
        odata: 'PersonenPerSoortUitkeringAO',
        odata4: 'D006837',
        kaart: 'AO_UIT_TOT',
        pdok: 'aantal_personen_met_een_ao_uitkering_totaal',
      },
    ],
    [
      'aantal_ww',
      'Personen met een WW-uitkering',
      'People on an unemployment benefit',
      {
        kwb: 'a_soz_ww',
        odata: 'PersonenPerSoortUitkeringWW',
        odata4: 'D001827',
        kaart: 'WW_UIT_TOT',
        pdok: 'aantal_personen_met_een_ww_uitkering_totaal',
      },
    ],
    [
      'aantal_aow',
      'Personen met een AOW-uitkering',
      'People on a state pension',
      {
        kwb: 'a_soz_ow',
        odata: 'PersonenPerSoortUitkeringAOW',
        odata4: 'D000193',
        kaart: 'A_SOZ_OW',
        pdok: 'aantal_personen_met_een_aow_uitkering_totaal',
      },
    ],
  ]),
  ...defineItems(zorg, [
    [
      'aantal_jongeren_jeugdzorg',
      'Jongeren met jeugdzorg in natura',
      'Young people in youth care',
      {
        kwb: 'a_jz_tn',
        odata: 'JongerenMetJeugdzorgInNatura',
        odata4: 'T001203',
        pdok: 'aantal_jongeren_met_jeugdzorg_in_natura',
      },
    ],
    [
      'aantal_wmo_clienten',
      'Wmo-cliënten',
      'Clients of social support (Wmo)',
      { kwb: 'a_wmo_t', odata: 'WmoClienten', odata4: 'M001342_1', pdok: 'aantal_wmo_clienten' },
    ],
  ]),
  ...defineItems(aandeel, [
    [
      'percentage_jongeren_jeugdzorg',
      'Jongeren met jeugdzorg, aandeel',
      'Share of young people in youth care',
      {
        kwb: 'p_jz_tn',
        odata: 'PercentageJongerenMetJeugdzorg PercentageJongerenMetJeugdzorgInNatura?',
        odata4: 'A045561',
        pdok: 'percentage_jongeren_met_jeugdzorg_in_natura',
      },
      { gewicht: 'aantal_0_tot_15 aantal_inwoners' },
    ],
  ]),
  ...defineItems(perDuizend, [
    [
      'wmo_clienten_per_1000',
      'Wmo-cliënten per 1000 inwoners',
      'Clients of social support (Wmo) per 1000 inhabitants',
      {
        kwb: 'p_wmo_t',
        odata: 'WmoClientenRelatief',
        odata4: 'M001342_2',
        pdok: 'aantal_wmo_clienten_per_1000_inwoners',
      },
    ],
  ]),
];
