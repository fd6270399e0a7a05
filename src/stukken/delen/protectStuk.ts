import { protectVerslag, type Verslag } from '../../verslag/index.js';
import type { StukOptions } from './stuk.js';

/** Leaves small numbers of people out of a piece, beside what was published before; shows everything when that was asked. */
export const protectStuk = (
  verslag: Verslag,
  { kleineAantallen = 5, eerder, alGepubliceerd }: Pick<StukOptions, 'kleineAantallen' | 'eerder' | 'alGepubliceerd'>,
): Verslag =>
  kleineAantallen === 'toon_alles'
    ? verslag
    : protectVerslag(verslag, { grens: kleineAantallen, eerder, alGepubliceerd });
