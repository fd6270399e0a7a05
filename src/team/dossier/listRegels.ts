import type { Dossierregel, Teamdossier } from './teamdossier.js';

/** All lines in the order in which things happened. */
export function* listRegels(dossier: Teamdossier): Generator<Dossierregel> {
  for (const { regels } of dossier.maanden) yield* regels;
}
