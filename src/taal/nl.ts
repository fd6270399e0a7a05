import { evaluatieNl } from '../evaluatie/teksten/nl.js';
import { financieringNl } from '../financiering/teksten/nl.js';
import { gebiedNl } from '../gebied/teksten/nl.js';
import { gevoeligheidNl } from '../gevoeligheid/teksten/nl.js';
import { grafiekenNl } from '../grafieken/teksten/nl.js';
import { highsNl } from '../highs/teksten/nl.js';
import { kernNl } from '../kern/teksten/nl.js';
import { kerncijfersNl } from '../kerncijfers/teksten/nl.js';
import { opzetNl } from '../opzet/teksten/nl.js';
import { overeenkomstNl } from '../overeenkomst/teksten/nl.js';
import { programmaNl } from '../programma/teksten/nl.js';
import { registerNl } from '../register/teksten/nl.js';
import { rekenenNl } from '../rekenen/teksten/nl.js';
import { routekaartNl } from '../routekaart/teksten/nl.js';
import { selectieNl } from '../selectie/teksten/nl.js';
import { stukkenNl } from '../stukken/teksten/nl.js';
import { teamNl } from '../team/teksten/nl.js';
import { verslagNl } from '../verslag/teksten/nl.js';

/** The Dutch text of every code, to hand to `formatBevinding`. Import only the language you show. */
export const nl = {
  ...kernNl,
  ...rekenenNl,
  ...gebiedNl,
  ...kerncijfersNl,
  ...financieringNl,
  ...teamNl,
  ...routekaartNl,
  ...gevoeligheidNl,
  ...overeenkomstNl,
  ...highsNl,
  ...selectieNl,
  ...programmaNl,
  ...registerNl,
  ...evaluatieNl,
  ...verslagNl,
  ...grafiekenNl,
  ...stukkenNl,
  ...opzetNl,
} as const;
