import type { Alternatief } from '../model/uitleg.js';

/** Whether an alternative is exactly as good as the selection, in every step of the objective. */
export function isGelijk(alternatief: Alternatief | undefined): boolean {
  return alternatief?.kosten.every((punten) => punten === 0) ?? false;
}
