import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import type { ParseGebiedscodeOptions } from './readCode.js';

/** Invalid options are refused, not replaced by the default. */
export function checkOptions(options: ParseGebiedscodeOptions): ParseGebiedscodeOptions {
  return typeof options === 'object' && options !== null
    ? options
    : refuse('kern.type_verkeerd', { verwacht: 'object', gekregen: showWaarde(options) }, ['opties']);
}
