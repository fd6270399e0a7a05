import type { Partij } from '../../overeenkomst/index.js';
import type { Verslagtabel } from '../../verslag/index.js';
import { op } from './op.js';
import type { Stuk } from './stuk.js';

const ROLWOORDEN: Readonly<Record<Partij['rol'], string>> = {
  gemeente: 'gemeente',
  uitvoerder: 'uitvoerder',
  medefinancier: 'medefinancier',
};

/** The parties to the agreement and their roles. */
export function composePartijtabel(stuk: Stuk): Verslagtabel {
  return {
    id: 'partijen',
    titel: 'De partijen',
    kolommen: [
      { sleutel: 'partij', kop: 'Partij' },
      { sleutel: 'rol', kop: 'Rol' },
      { sleutel: 'ondertekenaars', kop: 'Ondertekenaars' },
    ],
    rijen: stuk.deelnemer.overeenkomst.partijen.map(({ rol, ondertekenaars }, i) => [
      stuk.lezer.tekst(op('overeenkomst', 'partijen', i, 'naam')),
      { soort: 'tekst', waarde: ROLWOORDEN[rol] },
      { soort: 'tekst', waarde: ondertekenaars.map(({ functie }) => functie).join(', ') || 'geen' },
    ]),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
