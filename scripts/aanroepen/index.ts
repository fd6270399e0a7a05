import type { Aanroepen } from './aanroep.js';
import { EVALUATIE } from './evaluatie.js';
import { FINANCIERING } from './financiering.js';
import { GEBIED } from './gebied.js';
import { GEVOELIGHEID } from './gevoeligheid.js';
import { GRAFIEKEN } from './grafieken.js';
import { HIGHS } from './highs.js';
import { KERN } from './kern.js';
import { KERNCIJFERS } from './kerncijfers.js';
import { OPZET } from './opzet.js';
import { OVEREENKOMST } from './overeenkomst.js';
import { PROGRAMMA } from './programma.js';
import { REGISTER } from './register.js';
import { ROUTEKAART } from './routekaart.js';
import { SELECTIE } from './selectie.js';
import { STUKKEN } from './stukken.js';
import { TEAM } from './team.js';
import { VERSLAG } from './verslag.js';

/** The calls of every room with a door; a test compares them with the doors. */
export const AANROEPEN: Readonly<Record<string, Aanroepen>> = {
  evaluatie: EVALUATIE,
  financiering: FINANCIERING,
  gebied: GEBIED,
  gevoeligheid: GEVOELIGHEID,
  grafieken: GRAFIEKEN,
  highs: HIGHS,
  kern: KERN,
  kerncijfers: KERNCIJFERS,
  opzet: OPZET,
  overeenkomst: OVEREENKOMST,
  programma: PROGRAMMA,
  register: REGISTER,
  routekaart: ROUTEKAART,
  selectie: SELECTIE,
  stukken: STUKKEN,
  team: TEAM,
  verslag: VERSLAG,
};
