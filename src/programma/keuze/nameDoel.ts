import type { SelectieGevonden } from '../../selectie/index.js';
import type { Keuzedoel } from '../model/keuze.js';

/** The objective of the selection. A total with weights or a bonus is not a plain sum of scores. */
export function nameDoel({ doel, regels = [] }: SelectieGevonden['invoer']['opties']): Keuzedoel {
  if (doel !== undefined && doel.soort !== 'totaal') return doel.soort;
  const gewogen = Object.values(doel?.gewichten ?? {}).some((gewicht) => gewicht !== 1);
  const bonus = regels.some((regel) => regel.soort === 'liever_aangrenzend' && regel.bonus > 0);
  return gewogen || bonus ? 'gewogen_totaal' : 'totaal';
}
