import { Samenwerkingsovereenkomst } from './samenwerkingsovereenkomst.js';

/** Refuses a value that is not an agreement, with every problem. A document that passed once is not checked again. */
export function requireOvereenkomst(document: Samenwerkingsovereenkomst): void {
  if (document?.soort !== 'samenwerkingsovereenkomst') Samenwerkingsovereenkomst.parse(document);
}
