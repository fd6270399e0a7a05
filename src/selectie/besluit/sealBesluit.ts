import { createVingerafdruk } from '../../kern/index.js';
import type { Inhoud } from './inhoud.js';

/** The lists of which each element has a fingerprint, so that a change of the question or of a deviation is named by its place. */
const PER_STUK: ReadonlySet<string> = new Set<keyof Inhoud>(['quota', 'regels', 'afwijkingen']);

const seal = (veld: string, waarde: unknown): string | string[] =>
  PER_STUK.has(veld) && Array.isArray(waarde)
    ? waarde.map((stuk) => createVingerafdruk(stuk))
    : createVingerafdruk(waarde);

/** The fingerprints that seal a decision: of every field and of the whole. A field that is `undefined` is not there, as in JSON. */
export function sealBesluit(inhoud: Inhoud): {
  readonly versie: 2;
  readonly delen: Record<string, string | string[]>;
  readonly geheel: string;
} {
  const velden = Object.entries(inhoud).filter(([, waarde]) => waarde !== undefined);
  return {
    versie: 2,
    delen: Object.fromEntries(velden.map(([veld, waarde]) => [veld, seal(veld, waarde)])),
    geheel: createVingerafdruk(inhoud),
  };
}
