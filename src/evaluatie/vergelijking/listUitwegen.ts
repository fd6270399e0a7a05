import type { Alternatief } from '../oordeel/judgeBewijs.js';
import type { Weigering } from './weigering.js';

/** What a stronger answer would have asked, whatever the figures. */
const STERKER = ['loting', 'trapsgewijs', 'keuzerand'] as const satisfies readonly Alternatief[];

const UITWEGEN: Readonly<Record<Weigering['reden'], readonly Alternatief[]>> = {
  uitkomst_alleen_met_team: ['uitkomst_overal', 'beschrijven'],
  voormeting_was_criterium: [...STERKER, 'eerdere_voormeting', 'beschrijven'],
  koppeling_op_criterium: [...STERKER, 'andere_koppeling', 'beschrijven'],
  geen_set: ['beschrijven'],
  kenmerk_per_gemeente: [...STERKER, 'zelfde_gemeente', 'beschrijven'],
  groep_te_klein: [...STERKER, 'samenvoegen', 'meer_buurten', 'beschrijven'],
};

/** What would have been possible instead of a difference in differences, or of this one; with `ook` what would have made it stronger. */
export function listUitwegen(
  weigering: Weigering | undefined,
  geloot: boolean,
  ook: readonly Alternatief[],
): Alternatief[] {
  const uitwegen = weigering === undefined ? [...STERKER, ...ook] : UITWEGEN[weigering.reden];
  return uitwegen.filter((uitweg) => !geloot || !STERKER.some((een) => een === uitweg));
}
