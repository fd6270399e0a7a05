import { evaluatieEn } from '../evaluatie/teksten/en.js';
import { financieringEn } from '../financiering/teksten/en.js';
import { gebiedEn } from '../gebied/teksten/en.js';
import { gevoeligheidEn } from '../gevoeligheid/teksten/en.js';
import { grafiekenEn } from '../grafieken/teksten/en.js';
import { highsEn } from '../highs/teksten/en.js';
import { kernEn } from '../kern/teksten/en.js';
import { kerncijfersEn } from '../kerncijfers/teksten/en.js';
import { opzetEn } from '../opzet/teksten/en.js';
import { overeenkomstEn } from '../overeenkomst/teksten/en.js';
import { programmaEn } from '../programma/teksten/en.js';
import { registerEn } from '../register/teksten/en.js';
import { rekenenEn } from '../rekenen/teksten/en.js';
import { routekaartEn } from '../routekaart/teksten/en.js';
import { selectieEn } from '../selectie/teksten/en.js';
import { stukkenEn } from '../stukken/teksten/en.js';
import { teamEn } from '../team/teksten/en.js';
import { verslagEn } from '../verslag/teksten/en.js';

/** The English text of every code, to hand to `formatBevinding`. Import only the language you show. */
export const en = {
  ...kernEn,
  ...rekenenEn,
  ...gebiedEn,
  ...kerncijfersEn,
  ...financieringEn,
  ...teamEn,
  ...routekaartEn,
  ...gevoeligheidEn,
  ...overeenkomstEn,
  ...highsEn,
  ...selectieEn,
  ...programmaEn,
  ...registerEn,
  ...evaluatieEn,
  ...verslagEn,
  ...grafiekenEn,
  ...stukkenEn,
  ...opzetEn,
} as const;
