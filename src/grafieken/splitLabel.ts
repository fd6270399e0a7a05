import type { Specdeel } from '../verslag/index.js';

/**
 * The labels of an axis or legend over their lines, as an expression of Vega. The figures keep the whole name; names of one line are not in
 * the expression.
 *
 * @param lineHeight - the height of a line where the middle of the lines must stand where a line alone would stand: Vega puts the first there
 */
export function splitLabel(
  namen: readonly string[],
  wrap: (naam: string) => readonly string[],
  lineHeight?: number,
): Specdeel {
  const lang = [...new Set(namen)]
    .map((naam) => ({ naam, regels: wrap(naam) }))
    .filter(({ regels }) => regels.length > 1);
  if (lang.length === 0) return {};
  const welke = `indexof(${JSON.stringify(lang.map(({ naam }) => naam))}, datum.value)`;
  const regels = JSON.stringify(lang.map((een) => een.regels));
  const labelExpr = `${regels}[${welke}] || datum.label`;
  if (lineHeight === undefined) return { labelExpr };
  const omhoog = JSON.stringify(lang.map((een) => -((een.regels.length - 1) / 2) * lineHeight));
  return { labelExpr, labelOffset: { expr: `${omhoog}[${welke}] || 0` } };
}
