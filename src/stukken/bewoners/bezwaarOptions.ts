import type { BuurtbriefOptions } from './buurtbriefOptions.js';

/** What the gemeente says itself in an answer to an objection. `datum` is the day of the answer. */
export type BezwaarOptions = Pick<
  BuurtbriefOptions,
  'peildatum' | 'datum' | 'contact' | 'oneens' | 'cijferbronnen' | 'brief'
>;
