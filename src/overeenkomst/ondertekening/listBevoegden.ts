import type { Ondertekenaar, Partij } from '../model/partij.js';

/**
 * The signatories who can each bind a gemeente alone: the burgemeester, or somebody with a volmacht of the burgemeester. A mandate of
 * another function is such a volmacht (Gemeentewet art. 171: the burgemeester represents the gemeente, and may appoint somebody to do
 * so).
 */
export function listBevoegden({ ondertekenaars }: Partij): Ondertekenaar[] {
  return ondertekenaars.filter(({ functie, mandaat }) => functie === 'burgemeester' || mandaat !== undefined);
}
