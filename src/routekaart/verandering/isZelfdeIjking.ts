import { canonicalizeJson } from '../../kern/huis.js';
import type { Jaar } from './jaar.js';

/** The numbers that the values of a criterion were measured by; `undefined` where the document does not tell. */
function describeIjking({ scores: { meetlat } }: Jaar, id: string): string | undefined {
  const deel = meetlat?.criteria.find((een) => een.id === id);
  if (deel === undefined) return undefined;
  const { cijfer: _, ...getallen } = deel;
  return canonicalizeJson({ ...getallen, begrenzen: meetlat?.begrenzen ?? true });
}

/** Whether a criterion was measured by the same numbers then and now, whatever year these come from. */
export function isZelfdeIjking(toen: Jaar, nu: Jaar, id: string): boolean {
  const ijking = describeIjking(toen, id);
  return ijking !== undefined && ijking === describeIjking(nu, id);
}
