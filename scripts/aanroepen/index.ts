import type { Aanroepen } from './aanroep.js';
import { GEBIED } from './gebied.js';
import { GRAFIEKEN } from './grafieken.js';
import { HIGHS } from './highs.js';
import { KERN } from './kern.js';
import { OPZET } from './opzet.js';
import { PROGRAMMA } from './programma.js';
import { REGISTER } from './register.js';
import { STUKKEN } from './stukken.js';
import { TEAM } from './team.js';
import { VERSLAG } from './verslag.js';
import { FINANCIERING } from './financiering.js';
import { GEVOELIGHEID } from './gevoeligheid.js';
import { KERNCIJFERS } from './kerncijfers.js';
import { OVEREENKOMST } from './overeenkomst.js';
import { ROUTEKAART } from './routekaart.js';
import { SELECTIE } from './selectie.js';

/** The calls of every room with a door; a test compares them with the doors. */
export const AANROEPEN: Readonly<Record<string, Aanroepen>> = {
  gebied: GEBIED,
  grafieken: GRAFIEKEN,
  highs: HIGHS,
  kern: KERN,
  opzet: OPZET,
  programma: PROGRAMMA,
  register: REGISTER,
  stukken: STUKKEN,
  team: TEAM,
  verslag: VERSLAG,
};
  financiering: FINANCIERING,
  gevoeligheid: GEVOELIGHEID,
  kerncijfers: KERNCIJFERS,
  overeenkomst: OVEREENKOMST,
  routekaart: ROUTEKAART,
  selectie: SELECTIE,
