import { Overeenkomststaat } from './staat.js';

/** Refuses a value that is not the state of an agreement, with every problem. A state that passed once is not checked again. */
export function requireStaat(staat: Overeenkomststaat): void {
  if (staat?.soort !== 'overeenkomststaat') Overeenkomststaat.parse(staat);
}
