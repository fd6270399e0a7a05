import type { DocumentHoofd, Documentsoort } from './defineDocument.js';

/**
 * The document itself when it says that it is one of the newest version: its parts are not looked at. Anything else is read, so an earlier
 * version is brought up to date, and what is no such document is refused with every problem.
 *
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function requireNieuwste<T extends DocumentHoofd>(soort: Documentsoort<T>, document: T): T {
  return document?.soort === soort.soort && document.versie === soort.versie ? document : soort.parse(document);
}
