import type { Selectieopties } from './opties.js';

const NAMEN = [
  'gebieden',
  'regels',
  'buren',
  'doel',
  'voorrang',
  'decimalen',
  'knopenbudget',
  'pivotbudget',
] as const satisfies readonly (keyof Selectieopties)[];

/** The part of options that belongs to a question: what else was handed in is no part of a selection. */
export function keepOpties(options: Selectieopties): Selectieopties {
  return Object.fromEntries(NAMEN.flatMap((naam) => (Object.hasOwn(options, naam) ? [[naam, options[naam]]] : [])));
}
