import { requireNieuwste } from '../../kern/huis.js';
import { Samenwerkingsovereenkomst } from './samenwerkingsovereenkomst.js';

/** An agreement in its newest version; refuses any other value, with every problem. What says that it is one is not checked again. */
export function requireOvereenkomst(document: Samenwerkingsovereenkomst): Samenwerkingsovereenkomst {
  return requireNieuwste(Samenwerkingsovereenkomst, document);
}
