import { composeAlineas } from './composeAlineas.js';
import { countTekens } from './countTekens.js';
import { toOpmaak } from './toOpmaak.js';

/** What stands above facts of the model, so that nobody takes them for what people judged. */
const KOP = 'Feiten uit de gegevens, ingevuld door de software:';

/**
 * A text of people with the facts of the model below it, as html of at most `lengte` signs. Facts that do not fit are counted; when the text
 * leaves no room for their heading they are left out. The text itself is never shortened.
 */
export function addFeiten(tekst: string, feiten: readonly string[], lengte: number): string {
  const eigen = toOpmaak(tekst);
  if (feiten.length === 0) return eigen;
  const ruimte = lengte - countTekens(eigen);
  const erbij = composeAlineas([{ kop: KOP, regels: feiten }], ruimte);
  if (countTekens(erbij) > ruimte) return eigen;
  return `${eigen.startsWith('<') ? eigen : `<p>${eigen}</p>`}${erbij}`;
}
