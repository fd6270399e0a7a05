import { evaluatieEn } from './en/evaluatie.js';
import { financieringEn } from './en/financiering.js';
import { gebiedEn } from './en/gebied.js';
import { kernEn } from './en/kern.js';
import { kerncijfersEn } from './en/kerncijfers.js';
import { overeenkomstEn } from './en/overeenkomst.js';
import { programmaEn } from './en/programma.js';
import { registerEn } from './en/register.js';
import { routekaartEn } from './en/routekaart.js';
import { selectieEn } from './en/selectie.js';
import { teamEn } from './en/team.js';
import { verslagEn } from './en/verslag.js';

/** The English text of every code, to hand to `formatBevinding`. Import only the language you show. */
export const en = {
  ...kernEn,
  ...gebiedEn,
  ...kerncijfersEn,
  ...financieringEn,
  ...teamEn,
  ...routekaartEn,
  ...overeenkomstEn,
  ...selectieEn,
  ...programmaEn,
  ...registerEn,
  ...evaluatieEn,
  ...verslagEn,
} as const;
