import type { BuurtbriefOptions } from './buurtbriefOptions.js';

/** What the gemeente says itself in an answer to an objection. `datum` is the day of the answer. */
export interface BezwaarOptions
  extends Pick<BuurtbriefOptions, 'peildatum' | 'datum' | 'contact' | 'oneens' | 'cijferbronnen' | 'brief'> {}
