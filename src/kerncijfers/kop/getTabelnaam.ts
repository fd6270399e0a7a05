import type { Catalogusitem } from '../themas/catalogusitem.js';
import { KWB_TABELLEN } from './tabelnaam.js';
import type { Kerncijfervorm } from './vorm.js';

/** The last year of SES-WOA in table 85163NED. */
const LAATSTE_SES_WOA = 2019;

/** The tables of the police: of whole years, and of months. */
const POLITIE = { jaar: '47018NED', maand: '47022NED' };

/** The default name of the table of a figure in a form, of a year or of a part of it. */
export function getTabelnaam(
  { bron, thema }: Catalogusitem,
  vorm: Kerncijfervorm,
  jaar: number,
  isDeel: boolean,
): string {
  if (bron === 'RIVM') return jaar <= 2020 ? '50090NED' : `gezondheid-${jaar}`;
  if (bron === 'politie') return isDeel ? POLITIE.maand : POLITIE.jaar;
  if (thema === 'status') return jaar <= LAATSTE_SES_WOA ? '85163NED' : `ses-woa-${jaar}`;
  if (vorm === 'kaart' || vorm === 'pdok') return `wijkenbuurten_${jaar}`;
  return (vorm === 'kwb' ? undefined : KWB_TABELLEN[jaar]) ?? `kwb-${jaar}`;
}
