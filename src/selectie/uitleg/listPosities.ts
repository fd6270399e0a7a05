import type { Regel } from '../model/regel.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** A rule with its position. */
export interface Regelplek {
  readonly positie: number;
  readonly regel: Regel;
}

/** So many rules are looked at one by one. */
const MEESTE_REGELS = 20;

/** The rules that an explanation looks at one by one. Of too many, first those that are about more than single other buurten. */
export function listPosities({ regels }: Pick<Vraagstuk, 'regels'>, code: string): readonly Regelplek[] {
  const isAnders = ({ regel }: Regelplek) =>
    Number(regel.soort === 'vast' || (regel.soort === 'uitgesloten' && !regel.codes.includes(code)));
  return regels
    .map((regel, positie) => ({ positie, regel }))
    .sort((a, b) => isAnders(a) - isAnders(b) || a.positie - b.positie)
    .slice(0, MEESTE_REGELS)
    .sort((a, b) => a.positie - b.positie);
}
