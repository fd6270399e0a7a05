import { allocateCenten } from '../../kern/huis.js';
import type { Cel, Dag } from './cel.js';

/** The part of a cell up to and including a day, and the rest: divided by days, largest remainder. */
export function cutOpPeildatum(
  { van, tot, vanaf, centen }: Cel,
  peildatum: Dag,
): { readonly gerealiseerd: bigint; readonly verwacht: bigint } {
  const begin = vanaf ?? van;
  if (begin > peildatum) return { gerealiseerd: 0n, verwacht: centen };
  if (vanaf !== undefined || tot <= peildatum) return { gerealiseerd: centen, verwacht: 0n };
  const [gerealiseerd = 0n, verwacht = 0n] = allocateCenten(centen, [
    BigInt(peildatum - van + 1),
    BigInt(tot - peildatum),
  ]);
  return { gerealiseerd, verwacht };
}
