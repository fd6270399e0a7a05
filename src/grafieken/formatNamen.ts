import { formatGetal, formatOpsomming } from '../kern/index.js';

/** More names than these nobody remembers, and who hears them waits. */
const MEESTE = 20;

/** Names in a sentence; of a long list the first, and how many more there are. */
export function formatNamen(namen: readonly string[]): string {
  if (namen.length <= MEESTE) return formatOpsomming(namen);
  return `${namen.slice(0, MEESTE).join(', ')} en nog ${formatGetal(namen.length - MEESTE)}`;
}
