import type { DocumentHoofd, Documentsoort } from './defineDocument.js';
import { holdsOngetal } from './holdsOngetal.js';

/** Documents of which the numbers were looked at. A document is not changed, and is used in many calls. */
const bekeken = new WeakSet<DocumentHoofd>();

/**
 * The document itself when it says that it is one of the newest version: of its parts only the numbers are looked at. Anything else is read, so an
 * earlier version is brought up to date, and what is no such document is refused with every problem. So is one with NaN or infinity in it, which no
 * stored document has.
 *
 * Cost: n in the parts of the document, the first time.
 *
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function requireNieuwste<T extends DocumentHoofd>(soort: Documentsoort<T>, document: T): T {
  if (document?.soort !== soort.soort || document.versie !== soort.versie) return soort.parse(document);
  if (!bekeken.has(document) && holdsOngetal(document)) return soort.parse(document);
  bekeken.add(document);
  return document;
}
