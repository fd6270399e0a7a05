import type { Verslagblok, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { type Narekenstuk, opNareken } from './opNareken.js';

/** The buurten without a score, each with the reason: they could not be chosen. */
export function composeZonderscore({ blad, lezer }: Narekenstuk): Verslagblok[] {
  if (blad.zonderScore.length === 0)
    return [{ soort: 'alinea', tekst: ['In de gegevens van dit stuk is geen buurt zonder score.'] }];
  return [
    {
      soort: 'alinea',
      tekst: composeTekst`Buurten die voor ten minste één Routekaart geen score kregen: ${lezer.getal(opNareken('aantalZonderScore'))}. Zij konden niet worden gekozen voor de plekken van die Routekaart.`,
    },
    {
      soort: 'tabel',
      tabel: {
        id: 'zonder-score',
        titel: 'Buurten zonder score',
        kolommen: [
          { sleutel: 'buurt', kop: 'Buurt' },
          { sleutel: 'routekaart', kop: 'Routekaart' },
          { sleutel: 'reden', kop: 'De reden' },
        ],
        rijen: blad.zonderScore.map(({ routekaart }, z): Verslagwaarde[] => [
          lezer.tekst(opNareken('zonderScore', z, 'naam')),
          routekaart === undefined ? leeg : lezer.tekst(opNareken('zonderScore', z, 'routekaart')),
          lezer.tekst(opNareken('zonderScore', z, 'reden')),
        ]),
        totaalrijen: [],
        totaalkolommen: [],
      },
    },
  ];
}
