import { Datum } from '../../kern/index.js';
import {
  getOvereenkomststand,
  type Overeenkomstdossier,
  type Overeenkomststand,
  type Overeenkomstversie,
} from '../../overeenkomst/index.js';

/** The last day that there is: all that is recorded has happened by then. */
const LAATSTE = /* @__PURE__ */ Datum.parse('9999-12-31');

/** The texts of an agreement that are known: the one that counts on a day, and all of them by their first days. */
export interface Teksten {
  /** The text in force; before any text was made the first that is known. Absent: none is known. */
  readonly geldend?: Overeenkomstversie | undefined;
  readonly alle: readonly Overeenkomstversie[];
}

/** The texts of an agreement on a day. What is known counts, also when its day is later. */
export function findTeksten(
  dossier: Overeenkomstdossier,
  { tekst }: Overeenkomststand,
  bekendOp: Datum | undefined,
): Teksten {
  const alle = getOvereenkomststand(dossier, { peildatum: LAATSTE, bekendOp }).versies;
  return { geldend: tekst ?? alle[0], alle };
}
