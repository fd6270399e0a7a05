import type { Datum } from '../../kern/index.js';
import { countDagenTussen } from '../stand/countDagenTussen.js';

/** The full weeks between two valid days. */
export const countWekenTussen = (van: Datum, tot: Datum): number => Math.floor(countDagenTussen(van, tot) / 7);
