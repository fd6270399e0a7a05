import type { Rij } from '../lees/rij.js';
import { countBlokken } from './countBlokken.js';

/** Whether buurten of different gemeenten are compared as if they were of one, because they lie in one block. */
export function hasGeenBlok(rijen: readonly Rij[], blok: string | undefined): boolean {
  if (countBlokken(rijen) !== 1) return false;
  const gemeenten = new Set(rijen.map(({ gemeente }) => gemeente));
  return gemeenten.size > 1 || (blok === 'geen' && gemeenten.has(undefined));
}
