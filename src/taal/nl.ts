import { evaluatieNl } from './nl/evaluatie.js';
import { financieringNl } from './nl/financiering.js';
import { gebiedNl } from './nl/gebied.js';
import { kernNl } from './nl/kern.js';
import { kerncijfersNl } from './nl/kerncijfers.js';
import { overeenkomstNl } from './nl/overeenkomst.js';
import { programmaNl } from './nl/programma.js';
import { registerNl } from './nl/register.js';
import { routekaartNl } from './nl/routekaart.js';
import { selectieNl } from './nl/selectie.js';
import { teamNl } from './nl/team.js';
import { verslagNl } from './nl/verslag.js';

/** The Dutch text of every code, to hand to `formatBevinding`. Import only the language you show. */
export const nl = {
  ...kernNl,
  ...gebiedNl,
  ...kerncijfersNl,
  ...financieringNl,
  ...teamNl,
  ...routekaartNl,
  ...overeenkomstNl,
  ...selectieNl,
  ...programmaNl,
  ...registerNl,
  ...evaluatieNl,
  ...verslagNl,
} as const;
