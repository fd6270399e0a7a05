import type { Brondocument } from '../../verslag/index.js';
import { readDocumenten } from '../delen/readDocumenten.js';
import type { Bewonersinvoer } from './bewonersinvoer.js';
import type { Bezwaarinvoer } from './bezwaarinvoer.js';
import type { BezwaarOptions } from './bezwaarOptions.js';
import type { BuurtbriefOptions } from './buurtbriefOptions.js';
import { BUURTBRON } from './buurtstuk.js';
import { BEZWAARBRON } from './composeBezwaarantwoord.js';
import { openBewoners } from './openBewoners.js';
import { readBezwaarblad } from './readBezwaarblad.js';
import { readBuurtblad } from './readBuurtblad.js';
import { requireBewoners } from './requireBewoners.js';
import { requireInbreng } from './requireInbreng.js';

/** The documents that the letter to one buurt, or the answer to an objection, was made from. */
export function listBladdocumenten(
  invoer: Bewonersinvoer | Bezwaarinvoer,
  options: (BuurtbriefOptions & { readonly buurt: string }) | BezwaarOptions,
): Brondocument[] {
  requireBewoners(invoer, options);
  if ('ingebracht' in invoer) requireInbreng(invoer);
  const grond = openBewoners(invoer);
  const { namen: _, ...documenten } = readDocumenten(invoer);
  const blad: Brondocument =
    'ingebracht' in invoer
      ? { id: BEZWAARBRON, document: readBezwaarblad(grond, invoer, options) }
      : { id: BUURTBRON, document: readBuurtblad(grond, 'buurt' in options ? options.buurt : '', options) };
  return [blad, ...Object.entries(documenten).map(([id, document]) => ({ id, document }))];
}
