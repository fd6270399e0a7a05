import type { Kerncijfertabel } from '../../../kerncijfers/index.js';

/** The codes of the buurten of a table, or of those in one gemeente. */
export function listKandidaten({ gebieden }: Kerncijfertabel, gemeente?: string): string[] {
  return gebieden.flatMap((gebied) =>
    (gebied.soort === 'buurt' || gebied.soort === 'samengesteld') &&
    (gemeente === undefined || gebied.gemeente === gemeente)
      ? [gebied.code]
      : [],
  );
}
