import type { Doelband } from './doelband.js';

/** How a number of inhabitants lies to the band, its bounds included. */
export function getStatus(inwoners: number, { min, max }: Doelband): 'goed' | 'te_klein' | 'te_groot' {
  if (inwoners > max) return 'te_groot';
  return inwoners < min ? 'te_klein' : 'goed';
}
