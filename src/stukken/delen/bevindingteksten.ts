import { financieringNl } from '../../financiering/teksten/nl.js';
import { gebiedNl } from '../../gebied/teksten/nl.js';
import { kernNl } from '../../kern/teksten/nl.js';
import { overeenkomstNl } from '../../overeenkomst/teksten/nl.js';
import { programmaNl } from '../../programma/teksten/nl.js';
import { selectieNl } from '../../selectie/teksten/nl.js';
import { teamNl } from '../../team/teksten/nl.js';
import { stukkenNl } from '../teksten/nl.js';

/**
 * The Dutch texts of every finding that a Programmastand can hold: those of programma, of the rooms that it stands on, and those with which a piece tells what it may not show.
 */
export const BEVINDINGTEKSTEN = {
  ...kernNl,
  ...gebiedNl,
  ...financieringNl,
  ...teamNl,
  ...overeenkomstNl,
  ...selectieNl,
  ...programmaNl,
  ...stukkenNl,
} as const;
