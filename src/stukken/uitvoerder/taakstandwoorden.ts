import type { Taakstand } from '../../programma/index.js';

/** Where a task stands, in words. That an obligation was met is recorded nowhere, so after its period it is only over. */
export const TAAKSTANDWOORDEN: Readonly<Record<Taakstand, string>> = {
  te_laat: 'te laat',
  loopt: 'nu aan de orde',
  komt: 'komt nog',
  gedaan: 'gedaan',
  voorbij: 'periode is voorbij',
  vervallen: 'niet meer nodig',
};
