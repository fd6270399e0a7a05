import type { Programmastand } from '../../programma/index.js';
import { visitBlokken, visitWaarden } from '../../verslag/huis.js';
import type { Vermelding, Verslagblok } from '../../verslag/index.js';

/**
 * The findings of the stand that these blocks tell: each value with the operation `bevinding` is the sentence of one, and a sentence of the
 * piece itself shows its days. So nothing counts as told that is not there to read.
 */
export function listVermeldingen(blokken: readonly Verslagblok[], { bevindingen }: Programmastand): Vermelding[] {
  const plekken = [...visitBlokken(blokken)].map(({ pad }) => pad);
  return [...visitWaarden(blokken)].flatMap(({ waarde, pad }) => {
    if (!('herkomst' in waarde) || waarde.herkomst?.bron !== 'stand') return [];
    const { bewerking, paden } = waarde.herkomst;
    const [lijst, i, , param] = paden.slice(0, 1).flat();
    const isPunt = lijst === 'bevindingen' && (bewerking === 'bevinding' || param === 'dagen');
    const bevinding = isPunt ? bevindingen[Number(i)] : undefined;
    if (bevinding === undefined) return [];
    // The innermost block that holds the value: the longest path that begins its path.
    /* v8 ignore next -- a value always stands in a block */
    const blok = plekken.filter((een) => een.every((deel, d) => pad[d] === deel)).at(-1) ?? [];
    return [{ code: bevinding.code, pad: bevinding.pad, blok }];
  });
}
