import { evaluatieAdvies } from '../evaluatie/teksten/advies.js';
import { financieringAdvies } from '../financiering/teksten/advies.js';
import { gebiedAdvies } from '../gebied/teksten/advies.js';
import { gevoeligheidAdvies } from '../gevoeligheid/teksten/advies.js';
import { grafiekenAdvies } from '../grafieken/teksten/advies.js';
import { highsAdvies } from '../highs/teksten/advies.js';
import { kernAdvies } from '../kern/teksten/advies.js';
import { kerncijfersAdvies } from '../kerncijfers/teksten/advies.js';
import { opzetAdvies } from '../opzet/teksten/advies.js';
import { overeenkomstAdvies } from '../overeenkomst/teksten/advies.js';
import { programmaAdvies } from '../programma/teksten/advies.js';
import { registerAdvies } from '../register/teksten/advies.js';
import { rekenenAdvies } from '../rekenen/teksten/advies.js';
import { routekaartAdvies } from '../routekaart/teksten/advies.js';
import { selectieAdvies } from '../selectie/teksten/advies.js';
import { stukkenAdvies } from '../stukken/teksten/advies.js';
import { teamAdvies } from '../team/teksten/advies.js';
import { verslagAdvies } from '../verslag/teksten/advies.js';

/** The advice for a developer or user about each code, in English: one sentence that adds to the text of the code. */
export const advies = {
  ...kernAdvies,
  ...rekenenAdvies,
  ...gebiedAdvies,
  ...kerncijfersAdvies,
  ...financieringAdvies,
  ...teamAdvies,
  ...routekaartAdvies,
  ...gevoeligheidAdvies,
  ...overeenkomstAdvies,
  ...highsAdvies,
  ...selectieAdvies,
  ...programmaAdvies,
  ...registerAdvies,
  ...evaluatieAdvies,
  ...verslagAdvies,
  ...grafiekenAdvies,
  ...stukkenAdvies,
  ...opzetAdvies,
} as const;
