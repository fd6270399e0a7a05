import type { Opbouw } from './opbouw.js';

type Addendum = Opbouw['addenda'][number];

/** The addenda with one more, at its place: by first day, and on the same day after those that were agreed on before. */
export function insertAddendum(addenda: readonly Addendum[], nieuw: Addendum): Addendum[] {
  const plaats = addenda.findIndex(({ waarde }) => waarde.ingangsdatum > nieuw.waarde.ingangsdatum);
  const voor = plaats === -1 ? addenda.length : plaats;
  return [...addenda.slice(0, voor), nieuw, ...addenda.slice(voor)];
}
