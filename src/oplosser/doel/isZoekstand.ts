import { i32 } from '../../rekenen/index.js';
import { createModel } from '../model/createModel.js';
import { isGeldig, sumWaarden } from '../probleem/isGeldig.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { findLaagste } from './findLaagste.js';
import { keepMasker } from './keepMasker.js';
import { keepVakken } from './keepVakken.js';
import type { Rekendoel } from './rekendoel.js';
import type { Openstaand, Zoekstand } from './uitkomst.js';

function countStappen(doel: Rekendoel): number {
  if (doel.soort === 'lexicografisch') return doel.volgorde.length;
  return doel.soort === 'hoogste_minimum' ? 2 : 1;
}

/** The best choice so far, when it obeys every requirement. */
function readBeste(probleem: Keuzeprobleem, { beste }: Zoekstand): Int16Array | undefined {
  const { masker, vakken } = probleem;
  if (beste?.length !== masker.length || beste.some((j) => j >= vakken.van.length)) return undefined;
  const toewijzing = Int16Array.from(beste);
  return isGeldig(probleem, toewijzing) ? toewijzing : undefined;
}

/** The value of a choice in an earlier step. */
function readStap(probleem: Keuzeprobleem, doel: Rekendoel, stap: number, beste: Int16Array): number {
  if (doel.soort !== 'lexicografisch') return findLaagste(probleem, beste);
  return sumWaarden(keepVakken(probleem, doel.volgorde[stap] as number), beste);
}

const isOpen = ({ keuzes }: Openstaand, aantal: number) =>
  keuzes.every(([variabele, laag, hoog]) => variabele < aantal && Number.isInteger(laag) && Number.isInteger(hoog));

/** Whether the vakken that are left after screening are vakken of the problem. Only the objective `totaal` is screened. */
function isMasker({ masker }: Keuzeprobleem, doel: Rekendoel, stand: Zoekstand): boolean {
  if (stand.masker === undefined) return true;
  if (doel.soort !== 'totaal' || stand.masker.length !== masker.length) return false;
  return stand.masker.every((bits, c) => (bits & ~i32(masker, c)) === 0);
}

/**
 * Whether a search of this problem can have stopped so: its choice obeys every requirement and has the values of the steps that are done,
 * and its subproblems are about variables that there are. That its closed subproblems hold nothing better cannot be seen from it.
 */
export function isZoekstand(probleem: Keuzeprobleem, doel: Rekendoel, stand: Zoekstand): boolean {
  const { stap, klaar, open = [], bovengrens, gelijk = -1 } = stand;
  if (!isMasker(probleem, doel, stand)) return false;
  const stappen = countStappen(doel);
  const { aantalBogen, aantalKolommen, cellen } = createModel({
    ...keepMasker(probleem, stand),
    bonus: doel.soort === 'totaal' ? probleem.bonus : 0,
  });
  // The last variable is the number of candidates that are chosen.
  if (stap !== klaar.length || stap >= stappen || gelijk >= aantalBogen) return false;
  if (!open.every((een) => isOpen(een, aantalKolommen + cellen.length + 1))) return false;
  if (stand.gelijk !== undefined && stap !== stappen - 1) return false;
  if (bovengrens !== undefined && (doel.soort !== 'hoogste_minimum' || stap > 0)) return false;
  if (stand.beste === undefined) return stap === 0 && stand.gelijk === undefined && bovengrens === undefined;
  const beste = readBeste(probleem, stand);
  if (beste === undefined) return false;
  for (const [s, { waarde, bovengrens: grens }] of klaar.entries()) {
    if (waarde !== grens || waarde !== readStap(probleem, doel, s, beste)) return false;
  }
  return (
    bovengrens === undefined || (bovengrens >= findLaagste(probleem, beste) && probleem.waarden.includes(bovengrens))
  );
}
