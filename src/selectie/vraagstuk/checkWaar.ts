import { findSuggestie } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import type { Waar } from '../model/quotum.js';
import { createBevinding } from '../teksten/codes.js';
import type { Plekken } from './plekken.js';

/** The codes that exist. */
export interface Plaatsen {
  readonly buurten: Plekken;
  readonly isWijk: (code: string) => boolean;
  /** All codes of wijken, for a suggestion. */
  readonly listWijken: () => Iterable<string>;
}

/** Checks that the areas of a quotum or rule exist, and that `van` is not above `tot` in its ranges. */
export function checkWaar(waar: Waar, plaatsen: Plaatsen, pad: Pad): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  waar.gebieden?.forEach((code, g) => {
    if (plaatsen.isWijk(code) || plaatsen.buurten.has(code)) return;
    const bekend = [...plaatsen.listWijken(), ...plaatsen.buurten.keys()];
    const params = { code, suggestie: findSuggestie(code, bekend) ?? '-' };
    bevindingen.push(createBevinding('fout', 'selectie.waar_onbekend', [...pad, 'gebieden', g], params));
  });
  waar.cijfers?.forEach(({ cijfer, minimaal, maximaal }, e) => {
    if (minimaal === undefined || maximaal === undefined || minimaal <= maximaal) return;
    const params = { cijfer, minimaal, maximaal };
    bevindingen.push(createBevinding('fout', 'selectie.grenzen_omgekeerd', [...pad, 'cijfers', e], params));
  });
  return bevindingen;
}
