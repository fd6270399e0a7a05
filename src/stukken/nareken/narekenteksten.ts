import { evaluatieNl } from '../../evaluatie/teksten/nl.js';
import { kerncijfersNl } from '../../kerncijfers/teksten/nl.js';
import { registerNl } from '../../register/teksten/nl.js';
import { routekaartNl } from '../../routekaart/teksten/nl.js';
import { BEVINDINGTEKSTEN } from '../delen/bevindingteksten.js';

/** The Dutch texts of the findings that a journalist reads: also those about scores, figures, the register and the evaluation. */
export const NAREKENTEKSTEN = {
  ...BEVINDINGTEKSTEN,
  ...routekaartNl,
  ...kerncijfersNl,
  ...registerNl,
  ...evaluatieNl,
} as const;
