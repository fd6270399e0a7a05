import type { Sleutel } from '../../kern/index.js';
import type { Overeenkomstgebeurtenis } from './gebeurtenis.js';

/**
 * Everything that is known of an agreement: its events in the order of recording, each once. This is the state of the decider. It holds
 * facts only: `getOvereenkomststand` computes the status, the text and the buurten of a day from it, and `toGeldverloop` the course of
 * the money. It is plain JSON, so it is its own snapshot.
 */
export interface Overeenkomstdossier {
  readonly soort: 'overeenkomstdossier';
  readonly versie: 2;
  /** The key of the agreement; empty before the first event. */
  readonly overeenkomst: Sleutel | '';
  readonly gebeurtenissen: readonly Overeenkomstgebeurtenis[];
}
