import { type Lineairresultaat, testLineair } from '../../rekenen/index.js';
import type { Lid, Verandering } from './setmeting.js';
import type { Verschilvraag } from './verschilvraag.js';

/** The test of a change in sets; there is at least one set. */
export function testSets(leden: readonly Lid<Pick<Verandering, 'waarde'>>[], vraag: Verschilvraag): Lineairresultaat {
  const eenheden = leden.map(({ label, blok, gemeten: { waarde } }) => ({ label, blok, waarde }));
  const wijze = vraag.geloot ? 'loting' : 'kenmerk';
  return testLineair(eenheden, { ...vraag, betrouwbaarheid: 1 - vraag.alfa, wijze });
}
