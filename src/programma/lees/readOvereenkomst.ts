import {
  getOvereenkomststand,
  type Overeenkomststand,
  type Samenwerkingsovereenkomst,
} from '../../overeenkomst/index.js';
import type { Dagen } from '../model/dagen.js';
import type { Deelnemer } from '../model/programma.js';
import { findTeksten, type Teksten } from './findTeksten.js';

/** The agreement of a deelnemer as it is read on a day. */
export interface GelezenOvereenkomst {
  /** The stand of its agreement. */
  readonly stand: Overeenkomststand;
  readonly teksten: Teksten;
  /** The text that counts. Absent: none is known. */
  readonly tekst?: Samenwerkingsovereenkomst | undefined;
}

/** The agreement of a deelnemer on a day. */
export function readOvereenkomst(
  { overeenkomst }: Pick<Deelnemer, 'overeenkomst'>,
  { peildatum, bekendOp }: Dagen,
): GelezenOvereenkomst {
  const stand = getOvereenkomststand(overeenkomst, { peildatum, bekendOp });
  const teksten = findTeksten(overeenkomst, stand, bekendOp);
  return { stand, teksten, tekst: teksten.geldend?.document };
}
