import { DomeinFout } from '../../kern/index.js';
import { Opzet } from '../model/opzet.js';

/**
 * Both opzetten, read.
 *
 * @throws DomeinFout `kern.document_ongeldig`, with the problems of both; a path begins with `voor` or `na`
 */
export function readBeide(voor: Opzet, na: Opzet): { readonly voor: Opzet; readonly na: Opzet } {
  const [eerst, later] = [Opzet.safeParse(voor), Opzet.safeParse(na)];
  if (eerst.success && later.success) return { voor: eerst.data, na: later.data };
  const bevindingen = Object.entries({ voor: eerst, na: later }).flatMap(([kant, gelezen]) =>
    gelezen.success ? [] : gelezen.error.bevindingen.map((een) => ({ ...een, pad: [kant, ...een.pad] })),
  );
  throw new DomeinFout('kern.document_ongeldig', { soort: 'opzet', aantal: bevindingen.length }, { bevindingen });
}
