import type { Code } from 'buurtaanpak/taal';
import { evaluatieAdvies } from './evaluatie.js';
import { financieringAdvies } from './financiering.js';
import { gebiedAdvies } from './gebied.js';
import { kernAdvies } from './kern.js';
import { kerncijfersAdvies } from './kerncijfers.js';
import { overeenkomstAdvies } from './overeenkomst.js';
import { programmaAdvies } from './programma.js';
import { registerAdvies } from './register.js';
import { routekaartAdvies } from './routekaart.js';
import { selectieAdvies } from './selectie.js';
import { teamAdvies } from './team.js';
import { verslagAdvies } from './verslag.js';

/** The advice for a developer or user about each code, in English: one sentence that adds to the text of the code. */
export const advies: Readonly<Record<Code, string>> = {
  ...kernAdvies,
  ...gebiedAdvies,
  ...kerncijfersAdvies,
  ...financieringAdvies,
  ...teamAdvies,
  ...routekaartAdvies,
  ...overeenkomstAdvies,
  ...selectieAdvies,
  ...programmaAdvies,
  ...registerAdvies,
  ...evaluatieAdvies,
  ...verslagAdvies,
};
