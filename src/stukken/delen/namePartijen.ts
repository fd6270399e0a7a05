import type { Partij } from '../../overeenkomst/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { joinTeksten } from './joinTeksten.js';
import { op } from './op.js';
import type { Stuk } from './stuk.js';

/** The names of the parties of some roles, as one list in running text. */
export function namePartijen({ lezer, tekst: { partijen } }: Stuk, rollen: readonly Partij['rol'][]): Verslagtekst {
  return joinTeksten(
    partijen.flatMap(({ rol }, i) =>
      rollen.includes(rol) ? [[lezer.tekst(op('overeenkomst', 'partijen', i, 'naam'))]] : [],
    ),
  );
}
