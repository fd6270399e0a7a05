import type { Partij } from '../../overeenkomst/index.js';
import type { Stuk } from './stuk.js';

/** The names of the parties with a role, in the order of the agreement. */
export function namesByRol(stuk: Stuk, rol: Partij['rol']): string[] {
  return stuk.tekst.partijen.flatMap((partij) => (partij.rol === rol ? [partij.naam] : []));
}
