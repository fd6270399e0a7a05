import type { BestaandeStaat } from './staat.js';

/** The newest text of an agreement, in force or not yet. */
export function getNieuwsteVersie({ versies: [eerste, ...later] }: BestaandeStaat): BestaandeStaat['versies'][number] {
  return later.at(-1) ?? eerste;
}
