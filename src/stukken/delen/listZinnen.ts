import type { Bevinding } from '../../kern/index.js';
import type { Bevindingzin } from '../../verslag/index.js';
import { describeBevinding } from './describeBevinding.js';

/** The sentences of the findings in a document, by their path. A finding with a code that these rooms do not know has none. */
export function listZinnen(document: { readonly bevindingen: readonly Bevinding[] }): Bevindingzin[] {
  return document.bevindingen.flatMap((bevinding, i) => {
    const zin = describeBevinding(bevinding, document);
    return zin === undefined ? [] : [{ pad: ['bevindingen', i], zin }];
  });
}
