import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** So many rules are looked at one by one. */
const MEESTE_REGELS = 20;

/** The positions of the rules that an explanation looks at one by one. Of too many, first those that are about more than single other buurten. */
export function listPosities({ regels }: Pick<Vraagstuk, 'regels'>, code: string): readonly number[] {
  const anderen = regels.map(
    (regel) => regel.soort === 'vast' || (regel.soort === 'uitgesloten' && !regel.codes.includes(code)),
  );
  const alle = regels.map((_, positie) => positie);
  return alle
    .sort((a, b) => Number(anderen[a]) - Number(anderen[b]) || a - b)
    .slice(0, MEESTE_REGELS)
    .sort((a, b) => a - b);
}
