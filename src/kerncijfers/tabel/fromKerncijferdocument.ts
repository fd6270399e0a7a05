import { DomeinFout } from '../../kern/index.js';
import { checkKerncijferdocument } from './checkKerncijferdocument.js';
import { Kerncijferdocument } from './kerncijferdocument.js';
import { type Kerncijfertabel, REDENEN } from './kerncijfertabel.js';

/**
 * The table that a document holds, after checking it.
 *
 * @param value - a document, such as `JSON.parse` gives it
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`: of shape, or of `checkKerncijferdocument`
 *
 * @example
 * ```ts
 * import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
 *
 * fromKerncijferdocument({ soort: 'kerncijfertabel', versie: 1, gebieden: [], kolommen: [] }); // => { gebieden: [], kolommen: [] }
 * ```
 */
export function fromKerncijferdocument(value: unknown): Kerncijfertabel {
  const document = Kerncijferdocument.parse(value);
  const bevindingen = checkKerncijferdocument(document);
  if (bevindingen.length > 0) {
    throw new DomeinFout(
      'kern.document_ongeldig',
      { soort: document.soort, aantal: bevindingen.length },
      { bevindingen },
    );
  }
  return {
    gebieden: document.gebieden,
    kolommen: document.kolommen.map(({ cellen, ...kop }) => ({
      ...kop,
      waarden: Float64Array.from(cellen, (cel) => (typeof cel === 'number' ? cel : Number.NaN)),
      redenen: Uint8Array.from(cellen, (cel) => (typeof cel === 'number' ? 0 : REDENEN.indexOf(cel) + 1)),
    })),
  };
}
