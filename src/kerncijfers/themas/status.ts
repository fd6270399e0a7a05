import { defineItems } from './defineItems.js';
import { TELLING } from './soortregels.js';

const thema = 'status';
const bron = 'CBS';
const gewicht = 'aantal_particuliere_huishoudens';
const VAN_HUISHOUDENS =
  'Aandeel van de huishoudens in SES-WOA; een ander cijfer dan het aantal inwoners naar hoogst behaald niveau in de Kerncijfers.';

/** Socio-economic status of private households by wealth, education and work: SES-WOA (85163NED and its successors). */
export const status = [
  ...defineItems({ thema, bron, ...TELLING, afronding: 100 }, [
    [
      'aantal_particuliere_huishoudens',
      'Particuliere huishoudens in SES-WOA',
      'Private households in SES-WOA',
      { statline: 'Particuliere_huishoudens' },
      {
        toelichting: 'Afgerond op honderdtallen: 0 is niet zeker geen.',
      },
    ],
  ]),
  ...defineItems({ thema, bron, aard: 'index', eenheid: 'score', gewicht, afronding: 0.001 }, [
    [
      'ses_woa',
      'Gemiddelde SES-WOA-score',
      'Mean SES-WOA score',
      { statline: 'SES-WOA/Totaalscore/Gemiddelde_score' },
      { toelichting: 'De scores voor welvaart, opleiding en arbeid samen; hoger is een hogere status.' },
    ],
  ]),
  ...defineItems({ thema, bron, aard: 'index', eenheid: 'score', gewicht: 'geen', min: 0, afronding: 0.001 }, [
    [
      'ses_woa_spreiding',
      'Spreiding van de SES-WOA-score binnen het gebied',
      'Spread of the SES-WOA score within the area',
      { statline: 'Spreiding/Spreiding_totaal/Waarde' },
    ],
  ]),
  ...defineItems(
    { thema, bron, aard: 'percentage', eenheid: 'percentage', gewicht, min: 0, max: 100, afronding: 0.1 },
    [
      [
        'percentage_opleiding_laag',
        'Huishoudens met een laag opleidingsniveau',
        'Households with a low level of education',
        { statline: 'Opleidingsniveau/Laag/Waarde' },
        { toelichting: VAN_HUISHOUDENS },
      ],
      [
        'percentage_opleiding_middelbaar',
        'Huishoudens met een middelbaar opleidingsniveau',
        'Households with a middle level of education',
        { statline: 'Opleidingsniveau/Middelbaar/Waarde' },
        { toelichting: VAN_HUISHOUDENS },
      ],
      [
        'percentage_opleiding_hoog',
        'Huishoudens met een hoog opleidingsniveau',
        'Households with a high level of education',
        { statline: 'Opleidingsniveau/Hoog/Waarde' },
        { toelichting: VAN_HUISHOUDENS },
      ],
    ],
  ),
];
