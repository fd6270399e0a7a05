import type { Verslagblok, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { type Narekenstuk, opNareken } from './opNareken.js';

/** Where people deviated from the calculation, and why. */
export function composeNarekenafwijkingen({ blad, lezer }: Narekenstuk): Verslagblok[] {
  const { afwijkingen } = blad;
  if (afwijkingen === undefined)
    return [
      { soort: 'alinea', tekst: ['Of mensen van de berekening afweken, staat niet in de gegevens van dit stuk.'] },
    ];
  if (afwijkingen.length === 0) return [{ soort: 'alinea', tekst: ['Mensen weken nergens van de berekening af.'] }];
  return [
    {
      soort: 'tabel',
      tabel: {
        id: 'afwijkingen',
        titel: 'Waar mensen van de berekening afweken',
        kolommen: [
          { sleutel: 'eruit', kop: 'Eruit' },
          { sleutel: 'erin', kop: 'Erin' },
          { sleutel: 'reden', kop: 'De reden' },
          { sleutel: 'datum', kop: 'Op', optelbaar: false },
          { sleutel: 'verlies', kop: 'Punten minder', optelbaar: false },
        ],
        rijen: afwijkingen.map(({ eruit, erin, datum, verlies }, a): Verslagwaarde[] => {
          const plek = (veld: string) => opNareken('afwijkingen', a, veld);
          return [
            eruit === undefined ? leeg : lezer.tekst(plek('eruit')),
            erin === undefined ? leeg : lezer.tekst(plek('erin')),
            lezer.tekst(plek('reden')),
            datum === undefined ? leeg : lezer.datum(plek('datum')),
            verlies === undefined ? leeg : lezer.getal(plek('verlies'), 3),
          ];
        }),
        totaalrijen: [],
        totaalkolommen: [],
      },
    },
  ];
}
