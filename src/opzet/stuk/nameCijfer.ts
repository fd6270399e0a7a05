import type { Pad } from '../../kern/index.js';
import { op } from '../../stukken/huis.js';
import type { Tekstwaarde } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The name of a figure, as it was made of the opzet. A key that is nowhere known is shown from its own place. */
export function nameCijfer({ lezer, uitwerking, hier }: Opzetstuk, id: string, pad: Pad): Tekstwaarde {
  const plaats = uitwerking.cijfers.findIndex(({ sleutel }) => sleutel === id);
  return lezer.tekst(plaats < 0 ? hier(...pad) : op('uitwerking', 'cijfers', plaats, 'naam'));
}
