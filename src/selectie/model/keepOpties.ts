import type { Selectieopties } from './opties.js';

/** The compiler asks for a name here when a question gets another option. */
const NAMEN: Readonly<Record<keyof Selectieopties, true>> = {
  gebieden: true,
  regels: true,
  buren: true,
  doel: true,
  voorrang: true,
  decimalen: true,
  knopenbudget: true,
  pivotbudget: true,
};

/** The part of options that belongs to a question: what else was handed in is no part of a selection. */
export function keepOpties(options: Selectieopties): Selectieopties {
  return Object.fromEntries(Object.entries(options).filter(([naam]) => Object.hasOwn(NAMEN, naam)));
}
