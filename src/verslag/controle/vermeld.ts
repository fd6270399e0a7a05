import { canonicalizeJson, formatPad } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import type { Vermelding } from '../document/verslag.js';

/** What makes two findings one: code and path. */
export const bevindingKey = ({ code, pad }: Pick<Bevinding, 'code' | 'pad'>): string => canonicalizeJson([code, pad]);

/** The findings that are told, by their {@link bevindingKey}. */
export const readVermeld = (vermeldingen: readonly Vermelding[]): ReadonlySet<string> =>
  new Set(vermeldingen.map(bevindingKey));

/** The place of a finding in words. */
export const showPlek = (pad: Pad): string => formatPad(pad) || 'document';
