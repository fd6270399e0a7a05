import type { Uitkomst } from '../../oplosser/index.js';
import type { Gelijkstand } from '../model/uitleg.js';
import { getCode } from '../vraagstuk/getCode.js';
import type { Heropend } from './reopenSelectie.js';

/** What decided between the selection and one that is as good: a lot, precedence, the order of codes, or nothing when the budget ran out. */
export function findDoorslag(
  { selectie, geloot, vraagstuk, toewijzing }: Heropend,
  ander: Pick<Uitkomst, 'toewijzing'>,
): Gelijkstand['doorslag'] {
  if (selectie.bewijs.gelijkspel === 'onbeslist') return 'onbeslist';
  const eerste = toewijzing.findIndex((cel, c) => cel !== ander.toewijzing?.[c]);
  const code = getCode(vraagstuk, eerste);
  if (geloot.includes(code)) return 'loting';
  return selectie.invoer.opties.voorrang?.includes(code) ? 'voorrang' : 'code';
}
