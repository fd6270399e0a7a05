import { isDomeinFout } from 'buurtaanpak/kern';
import { expectVolledigeTekst } from '../hulp.js';

/** The code and path, with a complete text, of what a call refuses with, or `undefined` when it does not. */
export function refusal(
  werk: () => unknown,
): { readonly code: string; readonly pad: readonly (string | number)[] } | undefined {
  try {
    werk();
    return undefined;
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    for (const een of [fout, ...fout.bevindingen]) expectVolledigeTekst(een);
    const { code, pad } = fout;
    return { code, pad };
  }
}
