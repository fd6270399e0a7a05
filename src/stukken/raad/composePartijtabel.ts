import type { Partij } from '../../overeenkomst/index.js';
import type { Verslagtabel } from '../../verslag/index.js';
import type { Lezer, Plek } from '../delen/lezer.js';

const ROLWOORDEN: Readonly<Record<Partij['rol'], string>> = {
  gemeente: 'gemeente',
  uitvoerder: 'uitvoerder',
  medefinancier: 'medefinancier',
};

/** The parties to the agreement, their roles and the functions of who signs; `plek` leads to a place below the parties. */
export function composePartijtabel(
  lezer: Lezer,
  partijen: readonly Partij[],
  plek: (...pad: (string | number)[]) => Plek,
): Verslagtabel {
  return {
    id: 'partijen',
    titel: 'De partijen',
    kolommen: [
      { sleutel: 'partij', kop: 'Partij' },
      { sleutel: 'rol', kop: 'Rol' },
      { sleutel: 'ondertekenaars', kop: 'Ondertekenaars' },
    ],
    rijen: partijen.map(({ rol, ondertekenaars }, i) => [
      lezer.tekst(plek(i, 'naam')),
      { soort: 'tekst', waarde: ROLWOORDEN[rol] },
      { soort: 'tekst', waarde: ondertekenaars.map(({ functie }) => functie).join(', ') || 'geen' },
    ]),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
