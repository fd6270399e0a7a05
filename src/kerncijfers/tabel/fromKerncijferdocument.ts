import { DomeinFout } from '../../kern/index.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import { checkKerncijferdocument } from './checkKerncijferdocument.js';
import { Kerncijferdocument, type Kerncijferdocumentkolom } from './kerncijferdocument.js';
import { type Kerncijferkolom, type Kerncijfertabel, REDENEN } from './kerncijfertabel.js';

const toGrenzen = (grenzen: readonly (number | null)[]) => Float64Array.from(grenzen, (grens) => grens ?? Number.NaN);

function toKolom({ cellen, onder, boven, geschat, ...kop }: Kerncijferdocumentkolom): Kerncijferkolom {
  const { figuur, dimensies } = splitSleutel(kop.sleutel);
  return {
    ...kop,
    figuur,
    ...(dimensies === undefined ? {} : { dimensies }),
    waarden: Float64Array.from(cellen, (cel) => (typeof cel === 'number' ? cel : Number.NaN)),
    redenen: Uint8Array.from(cellen, (cel) => (typeof cel === 'number' ? 0 : REDENEN.indexOf(cel) + 1)),
    ...(onder === undefined ? {} : { onder: toGrenzen(onder) }),
    ...(boven === undefined ? {} : { boven: toGrenzen(boven) }),
    ...(geschat === undefined
      ? {}
      : { geschat: Uint8Array.from(cellen, (_, plaats) => (geschat.includes(plaats) ? 1 : 0)) }),
  };
}

/**
 * The table that a document holds, after checking it.
 *
 * Cost: n in the areas, for each column.
 *
 * @param value - a document, such as `JSON.parse` gives it
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`: of shape, or of `checkKerncijferdocument`
 *
 * @example
 * ```ts
 * import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
 *
 * const indeling = { gebieden: 'cbs', jaar: 2024 };
 * const leeg = { soort: 'kerncijfertabel', versie: 2, indeling, gebieden: [], kolommen: [] };
 * fromKerncijferdocument(leeg); // => { indeling, gebieden: [], kolommen: [] }
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
    indeling: document.indeling,
    gebieden: document.gebieden,
    kolommen: document.kolommen.map(toKolom),
  };
}
