import { parseOvereenkomststaat } from '../levensloop/parseOvereenkomststaat.js';
import type { Overeenkomststaat } from '../levensloop/staat.js';

/** Refuses what is no state of an agreement at all, with every problem. A state is not read again on every call. */
export function requireStaat(staat: Overeenkomststaat): void {
  if (staat?.soort !== 'overeenkomststaat') parseOvereenkomststaat(staat);
}
