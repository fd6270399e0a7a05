import type { rekenenNl } from './nl.js';

/** What to do about each fault that `rekenen` finds. */
export const rekenenAdvies = {
  'team.duur_ongeldig':
    'Pass the length in days, zero or more; a stay that began after it ended has its days exchanged.',
  'routekaart.waarde_negatief': 'Normalise the values to zero and up first, or choose another way of weighing.',
  'routekaart.waarde_oneindig': 'Look for a division by zero, and pass NaN for what is missing.',
  'routekaart.te_veel_waarden': 'Round the scores to the points of the scale they were given on.',
  'evaluatie.getal_ongeldig': 'Leave out what is not known instead of passing NaN, and look for a division by zero.',
  'evaluatie.te_weinig_waarden':
    'Gather more buurten, or describe these few in words: no computation makes up for them.',
  'evaluatie.te_weinig_groepen': 'Compare at least two groups; with one group only its own figures can be told.',
  'evaluatie.lengte_verschilt': 'Give both the same buurten in the same order.',
  'evaluatie.kans_ongeldig': 'Pass a number between 0 and 1, such as 0.05 for a level and 0.8 for power.',
  'evaluatie.aandeel_ongeldig': 'Divide a percentage by 100.',
  'evaluatie.aantal_ongeldig': 'Pass a whole number of at least the minimum named.',
  'evaluatie.aantal_te_groot':
    'Stay below the maximum: with so many units an approximation from a textbook is good enough.',
  'evaluatie.aantal_boven_totaal': 'Exchange the two, or look what was counted twice.',
  'evaluatie.p_ongeldig': 'Pass chances from 0 to 1, and leave out comparisons that could not be tested.',
  'evaluatie.geen_contrast':
    'Look at the blocks: within each of them all buurten have the same situation, so nothing is compared.',
} as const satisfies Record<keyof typeof rekenenNl, string>;
