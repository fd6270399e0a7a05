import { defineItems } from './defineItems.js';
import { PER_DUIZEND, TELLING } from './soortregels.js';

const thema = 'veiligheid';
const bron = 'CBS';
const moment = 'jaar';

/** Registered crime: by CBS in its tables until 2022, and by the police. */
export const veiligheid = [
  ...defineItems(
    {
      thema,
      bron,
      ...PER_DUIZEND,
      moment,
    },
    [
      [
        'diefstal_uit_woning_per_1000',
        'Diefstal uit woning, schuur en dergelijke',
        'Theft from dwelling or shed',
        { odata: 'TotaalDiefstalUitWoningSchuurED@-2022' },
        { toelichting: 'De naam in de werkmap kennen wij niet.' },
      ],
      [
        'vernieling_openbare_orde_per_1000',
        'Vernieling en misdrijven tegen de openbare orde',
        'Vandalism and offences against public order',
        { odata: 'VernielingMisdrijfTegenOpenbareOrde@-2022' },
        { toelichting: 'De naam in de werkmap kennen wij niet.' },
      ],
      [
        'geweld_seksuele_misdrijven_per_1000',
        'Gewelds- en seksuele misdrijven',
        'Violent and sexual offences',
        { odata: 'GeweldsEnSeksueleMisdrijven@-2022' },
        { toelichting: 'De naam in de werkmap kennen wij niet.' },
      ],
    ],
  ),
  ...defineItems(
    {
      thema,
      bron: 'politie',
      ...TELLING,
      moment,
      dimensies: ['misdrijf'],
    },
    [
      [
        'aantal_misdrijven',
        'Geregistreerde misdrijven',
        'Registered crimes',
        { odata: 'GeregistreerdeMisdrijven' },
        {
          toelichting:
            'Van de politie (47018NED per jaar, 47022NED per maand). Soort 0.0.0 is het totaal: tel soorten niet bij elkaar op.',
        },
      ],
    ],
  ),
];
