import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { parseSamenwerkingsovereenkomst } from '../parseSamenwerkingsovereenkomst.js';

/** Refuses what is no agreement at all, with every problem. A document is not read again on every call. */
export function requireOvereenkomst(document: Samenwerkingsovereenkomst): void {
  if (document?.soort !== 'samenwerkingsovereenkomst') parseSamenwerkingsovereenkomst(document);
}
