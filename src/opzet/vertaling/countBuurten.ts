import type { Aantal } from '../../selectie/index.js';
import type { Opzetprogramma } from '../model/programma.js';

const toBereik = (aantal: Aantal) => (typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal);

/** The lowest and the highest number of buurten that the quota of a programme ask together. */
export function countBuurten({ quota }: Opzetprogramma): { readonly van: number; readonly tot: number } {
  const bereiken = quota.map(({ aantal }) => toBereik(aantal));
  return {
    van: bereiken.reduce((som, { van }) => som + van, 0),
    tot: bereiken.reduce((som, { tot }) => som + tot, 0),
  };
}
