import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import { createOpgave } from '../opgave/createOpgave.js';
import type { Vraagstuk } from '../opgave/vraagstuk.js';
import { createZoeker } from '../oplosser/zoeker.js';

/** The requirements of a selection problem, without its objective. */
export interface Eisen {
  readonly quota?: readonly Quotum[];
  readonly regels?: readonly Regel[];
  /** Whether the number of this quotum is required; otherwise any number is allowed. */
  readonly vraagt?: (quotum: number) => boolean;
}

const BUDGET = 2000;

/** Whether any selection meets these quota and rules; `undefined` when the budget does not allow an answer. */
export function isHaalbaar(vraagstuk: Vraagstuk, eisen: Eisen): boolean | undefined {
  const { quota = vraagstuk.quota, regels = vraagstuk.regels, vraagt } = eisen;
  const opgave = createOpgave(
    { ...vraagstuk, quota },
    { regels, zonderWaarden: true, ...(vraagt === undefined ? {} : { vraagt }) },
  );
  const uit = createZoeker(opgave).zoek({
    masker: opgave.masker,
    verplicht: opgave.verplicht,
    drempel: Number.NEGATIVE_INFINITY,
    budget: Math.min(BUDGET, vraagstuk.budget),
    eersteGoed: true,
  });
  if (uit.toewijzing !== undefined) return true;
  return uit.volledig ? false : undefined;
}
