import type { rekenenNl } from './nl.js';

/** English texts of the faults that `rekenen` finds, by code, with the params of the Dutch ones. */
export const rekenenEn = {
  'team.duur_ongeldig': 'Duration {positie} is {waarde}: a duration is a finite number of zero or more.',
  'routekaart.waarde_negatief': 'The value {waarde} is negative; {methode} cannot take that.',
  'routekaart.waarde_oneindig': 'The value {waarde} is infinite.',
  'routekaart.te_veel_waarden': 'There are {aantal} different scores; there can be at most {hoogstens}.',
  'evaluatie.getal_ongeldig': '{naam} holds no finite number at position {positie} but {waarde}.',
  'evaluatie.te_weinig_waarden': '{naam} has {aantal} {aantal|value|values}; at least {minimum} needed.',
  'evaluatie.te_weinig_groepen': 'There {aantal|is|are} {aantal} {aantal|group|groups}: too few to compare.',
  'evaluatie.lengte_verschilt':
    '{een} has {lengteEen} {lengteEen|value|values} and {ander} has {lengteAnder}; they must be equal.',
  'evaluatie.kans_ongeldig': '{naam} must lie between 0 and 1, not {waarde}.',
  'evaluatie.aandeel_ongeldig': 'A share lies from 0 to 1 inclusive, not {waarde}.',
  'evaluatie.aantal_ongeldig': '{naam} must be a whole number of at least {minimum}, not {waarde}.',
  'evaluatie.aantal_te_groot': '{naam} is {waarde}; at most {maximum} is possible here.',
  'evaluatie.aantal_boven_totaal': 'The count {aantal} is above the total {totaal}.',
  'evaluatie.p_ongeldig': 'Position {positie} holds no chance from 0 to 1 inclusive but {waarde}.',
  'evaluatie.geen_contrast': 'There is nothing to compare: nowhere do different situations occur together.',
} as const satisfies Record<keyof typeof rekenenNl, string>;
