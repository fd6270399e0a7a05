import { KWB_TABELLEN } from './tabelnaam.js';
import type { Kerncijfervorm } from './vorm.js';

/** The default name of the table of a form and year. */
export function getTabelnaam(bron: string, vorm: Kerncijfervorm, jaar: number): string {
  if (bron === 'RIVM') return jaar <= 2020 ? '50090NED' : `gezondheid-${jaar}`;
  if (vorm === 'kaart' || vorm === 'pdok') return `wijkenbuurten_${jaar}`;
  return (vorm === 'kwb' ? undefined : KWB_TABELLEN[jaar]) ?? `kwb-${jaar}`;
}
