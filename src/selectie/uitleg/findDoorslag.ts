import type { Uitkomst } from '../../oplosser/index.js';
import { getCode } from '../vraagstuk/getCode.js';
import type { Heropend } from './reopenSelectie.js';

/** What decided between the selection and one that is as good: precedence, the order of codes, or nothing when the budget ran out. */
export function findDoorslag(
  { selectie, vraagstuk, toewijzing }: Heropend,
  ander: Pick<Uitkomst, 'toewijzing'>,
): 'voorrang' | 'code' | 'onbeslist' {
  if (selectie.bewijs.gelijkspel === 'onbeslist') return 'onbeslist';
  const eerste = toewijzing.findIndex((cel, c) => cel !== ander.toewijzing?.[c]);
  return selectie.invoer.opties.voorrang?.includes(getCode(vraagstuk, eerste)) ? 'voorrang' : 'code';
}
