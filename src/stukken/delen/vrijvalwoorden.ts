import type { Vrijvalreden } from '../../financiering/index.js';

/** Why money fell free, in words. */
export const VRIJVALWOORDEN: Readonly<Record<Vrijvalreden, string>> = {
  opgeschort: 'de overeenkomst was opgeschort',
  gestopt: 'een buurt stopte',
  uitgetreden: 'een gemeente trad uit',
  beeindigd: 'de overeenkomst eindigde',
  no_go: 'besloten is om niet door te gaan',
  voorwaarde: 'een voorwaarde is niet vervuld',
  vastgesteld: 'de bijdrage is op een ander bedrag vastgesteld',
};
