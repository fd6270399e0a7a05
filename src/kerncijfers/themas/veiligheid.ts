import { defineItems } from './defineItems.js';

const thema = 'veiligheid';
const bron = 'CBS';

/** Registered crime, in the tables until 2022. */
export const veiligheid = [
  ...defineItems(
    { thema, bron, aard: 'gemiddelde', eenheid: 'per 1000 inwoners', gewicht: 'aantal_inwoners', min: 0, max: 1000 },
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
];
