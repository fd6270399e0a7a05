import type { Budgetbedragen } from '../../financiering/index.js';

/** The columns of amounts of the sheet: field and heading. */
export const BUDGETKOLOMMEN: readonly (readonly [veld: keyof Budgetbedragen, kop: string])[] = [
  ['afgesproken', 'Afgesproken'],
  ['gerealiseerd', 'Gerealiseerd'],
  ['verwacht', 'Verwacht'],
  ['prognose', 'Prognose'],
  ['vrijval', 'Vrijval'],
];
