import type { Partij } from '../../overeenkomst/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { joinTeksten } from '../delen/joinTeksten.js';
import { op } from '../delen/op.js';
import type { Stuk } from '../delen/stuk.js';
import { metLidwoord } from './metLidwoord.js';

/** The names of the parties of some roles, as one list in running text. */
export function namePartijen({ lezer, tekst: { partijen } }: Stuk, rollen: readonly Partij['rol'][]): Verslagtekst {
  return joinTeksten(
    partijen.flatMap(({ rol }, i) =>
      rollen.includes(rol) ? [metLidwoord(lezer.tekst(op('overeenkomst', 'partijen', i, 'naam')))] : [],
    ),
  );
}
