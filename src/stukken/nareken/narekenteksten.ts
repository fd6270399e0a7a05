import { kerncijfersNl } from '../../kerncijfers/teksten/nl.js';
import { registerNl } from '../../register/teksten/nl.js';
import { routekaartNl } from '../../routekaart/teksten/nl.js';
import { BEVINDINGTEKSTEN } from '../delen/bevindingteksten.js';

/** The Dutch texts of the findings that a journalist reads: also those about scores, figures and the register. */
export const NAREKENTEKSTEN = { ...BEVINDINGTEKSTEN, ...routekaartNl, ...kerncijfersNl, ...registerNl } as const;
