import type { Catalogusitem } from '../themas/catalogusitem.js';
import { KWB_TABELLEN } from './tabelnaam.js';
import type { Kerncijfervorm } from './vorm.js';

/** The last year of SES-WOA in table 85163NED. */
const LAATSTE_SES_WOA = 2019;

/** The default name of the table of a figure in a form and year. */
export function getTabelnaam({ bron, thema }: Catalogusitem, vorm: Kerncijfervorm, jaar: number): string {
  if (bron === 'RIVM') return jaar <= 2020 ? '50090NED' : `gezondheid-${jaar}`;
  if (bron !== 'CBS') return `${bron}-${jaar}`;
  if (thema === 'status') return jaar <= LAATSTE_SES_WOA ? '85163NED' : `ses-woa-${jaar}`;
  if (vorm === 'kaart' || vorm === 'pdok') return `wijkenbuurten_${jaar}`;
  return (vorm === 'kwb' ? undefined : KWB_TABELLEN[jaar]) ?? `kwb-${jaar}`;
}
