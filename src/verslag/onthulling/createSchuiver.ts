import { solveVerschuiving } from '../../oplosser/index.js';
import { f64, i32 } from '../../rekenen/index.js';
import { groupStelsel, type Stelselgroep } from './groupStelsel.js';
import { isBinnen } from './isBinnen.js';
import type { Stelsel, Stelselbudget } from './stelsel.js';
import { toOpgave } from './toOpgave.js';

/** What came of a try to change a number: the change of every cell, nothing that could be checked, or the proof that it cannot change so. */
export type Schuif =
  | { readonly uitkomst: 'gevonden'; readonly verschuiving: Float64Array }
  | { readonly uitkomst: 'opgegeven' | 'onmogelijk'; readonly groep: Stelselgroep };

/** Changes one number of a system, at the lowest cost, and keeps every relation. */
export interface Schuiver {
  /** @param isVast - the cells that may not change. Default: those that were shown before. */
  readonly shift: (cel: number, stap: number, isVast?: (cel: number) => boolean) => Schuif;
}

/** Prepares a system for changes, from numbers with which every relation holds. A hidden cell costs nothing, another one its size. */
export function createSchuiver(
  { cellen, relaties }: Stelsel,
  getallen: Float64Array,
  isWeg: (cel: number) => boolean,
  budget: Stelselbudget,
): Schuiver {
  const isGezien = (cel: number) => cellen[cel]?.stand === 'vast';
  const getalOf = (cel: number) => f64(getallen, cel);
  const kostenOf = (cel: number) => (isWeg(cel) ? 0 : 1 + getalOf(cel));
  const groupOf = groupStelsel(relaties, (cel) => !isGezien(cel));
  return {
    shift: (cel, stap, isVast = isGezien) => {
      const groep = groupOf(cel);
      const los = groep.cellen.filter((een) => !isVast(een));
      const opgave = toOpgave(los, groep.relaties, getalOf, kostenOf);
      const uit = solveVerschuiving({ ...opgave, variabele: los.indexOf(cel), stap }, { budget });
      if (uit === undefined) return { uitkomst: budget.over < 0 ? 'opgegeven' : 'onmogelijk', groep };
      const plekken = Int32Array.from(los);
      const verschuiving = new Float64Array(cellen.length);
      const isHeel = los.every((een) => Number.isInteger(getalOf(een)));
      // The variables of relations with room come after those of the cells.
      for (const [k, verschil] of uit.slice(0, los.length).entries())
        verschuiving[i32(plekken, k)] = isHeel ? Math.round(verschil) : verschil;
      const straks = (een: number) => getalOf(een) + f64(verschuiving, een);
      const klopt =
        Math.abs(f64(verschuiving, cel) - stap) < 1e-9 &&
        los.every((een) => straks(een) > -1e-6) &&
        groep.relaties.every((relatie) => isBinnen(relatie, straks));
      return klopt ? { uitkomst: 'gevonden', verschuiving } : { uitkomst: 'opgegeven', groep };
    },
  };
}
