import type { Uitkomst } from '../../oplosser/index.js';
import type { Alternatief } from '../model/uitleg.js';

/** Whether an outcome is exactly as good as the selection, in every step of the objective. */
export function isGelijk(
  uitkomst: Uitkomst,
  alternatief: Alternatief | undefined,
): uitkomst is Uitkomst & { readonly toewijzing: Int16Array } {
  return alternatief?.kosten.every((punten) => punten === 0) ?? false;
}
