import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import { findTekst } from '../../programma/huis.js';
import type { Deelnemer } from '../../programma/index.js';
import { refuse } from '../teksten/codes.js';
import type { StukOptions } from './stuk.js';

/** The text of the agreement that a piece is about. Without one there is nothing to write. */
export function requireTekst(
  { naam, overeenkomst }: Deelnemer,
  { peildatum, bekendOp }: Pick<StukOptions, 'peildatum' | 'bekendOp'>,
): Samenwerkingsovereenkomst {
  return (
    findTekst(overeenkomst, { peildatum, bekendOp }) ?? refuse('verslag.overeenkomst_onbekend', { deelnemer: naam })
  );
}
