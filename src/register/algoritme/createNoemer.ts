import type { Naamsoort } from '../woorden/zin.js';
import { nameProgramma } from './nameProgramma.js';
import type { Registergrond } from './registergrond.js';

/** Names for readers of the keys in a selection: of a buurt and of a programme. A key without a name stays as it is. */
export function createNoemer(grond: Registergrond): (id: string, van: Naamsoort) => string {
  const gebieden = grond.selectie?.invoer.opties.gebieden ?? [];
  const namen = new Map(gebieden.flatMap(({ code, naam }) => (naam === undefined ? [] : [[code, naam] as const])));
  return (id, van) => (van === 'programma' ? nameProgramma(grond, id) : van === 'gebied' ? (namen.get(id) ?? id) : id);
}
