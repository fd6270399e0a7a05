import type { Ondertekenaar, Partij } from '../model/partij.js';

/**
 * Who can bind a gemeente, each of them alone: the burgemeester, or somebody with a volmacht of the burgemeester, which is what a mandate
 * of another function is (Gemeentewet art. 171: the burgemeester represents the gemeente, and may leave it to a person he appoints).
 */
export function listBevoegden({ ondertekenaars }: Partij): Ondertekenaar[] {
  return ondertekenaars.filter(({ functie, mandaat }) => functie === 'burgemeester' || mandaat !== undefined);
}
