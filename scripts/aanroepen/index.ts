import type { Aanroepen } from './aanroep.js';
import { FINANCIERING } from './financiering.js';
import { GEBIED } from './gebied.js';
import { KERN } from './kern.js';
import { KERNCIJFERS } from './kerncijfers.js';
import { OVEREENKOMST } from './overeenkomst.js';
import { ROUTEKAART } from './routekaart.js';

/** The calls of every room with a door; a test compares them with the doors. */
export const AANROEPEN: Readonly<Record<string, Aanroepen>> = {
  financiering: FINANCIERING,
  gebied: GEBIED,
  kern: KERN,
  kerncijfers: KERNCIJFERS,
  overeenkomst: OVEREENKOMST,
  routekaart: ROUTEKAART,
};
