import type { Aanroepen } from './aanroep.js';
import { EVALUATIE } from './evaluatie.js';
import { FINANCIERING } from './financiering.js';
import { GEVOELIGHEID } from './gevoeligheid.js';
import { KERNCIJFERS } from './kerncijfers.js';
import { OVEREENKOMST } from './overeenkomst.js';
import { ROUTEKAART } from './routekaart.js';
import { SELECTIE } from './selectie.js';

/** The calls of every room with a door; a test compares them with the doors. */
export const AANROEPEN: Readonly<Record<string, Aanroepen>> = {
  evaluatie: EVALUATIE,
  financiering: FINANCIERING,
  gevoeligheid: GEVOELIGHEID,
  kerncijfers: KERNCIJFERS,
  overeenkomst: OVEREENKOMST,
  routekaart: ROUTEKAART,
  selectie: SELECTIE,
};
