import { zipRijen } from '../../rekenen/index.js';
import type { Alinea } from './alineas.js';
import { countTekens } from './countTekens.js';
import { escapeTekst } from './escapeTekst.js';

/** A text of the register as html, because the register does not show line breaks. */
function toHtml({ kop, regels = [], slot }: Alinea, aantal: number): string {
  const getoond = regels.slice(0, aantal);
  const rest = regels.length - getoond.length;
  const items = [...getoond.map(escapeTekst), ...(rest > 0 ? [`en nog ${rest} andere.`] : [])];
  const lijst = items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return `<p>${escapeTekst(kop)}</p>${lijst}${slot === undefined ? '' : `<p>${escapeTekst(slot)}</p>`}`;
}

/** The places of the parts, those whose lines may go first in front. */
const orderAlineas = (alineas: readonly Alinea[]): number[] =>
  alineas
    .map(({ belang = 0 }, welke) => ({ belang, welke }))
    .sort((a, b) => a.belang - b.belang || a.welke - b.welke)
    .map(({ welke }) => welke);

/**
 * Parts of a text as html of at most `lengte` signs, counted without the html. When it does not fit, lines are first shortened, and then
 * left out with a count of the lines left out: those of the part with the lowest `belang` first. Headings always stay: keep them short.
 */
export function composeAlineas(alineas: readonly Alinea[], lengte: number): string {
  const toTekst = (vorm: readonly Alinea[], aantallen: readonly number[]) =>
    zipRijen(vorm, aantallen)
      .map(([een, aantal]) => toHtml(een, aantal))
      .join('');
  const alle = alineas.map(({ regels = [] }) => regels.length);
  const past = (vorm: readonly Alinea[], aantallen: readonly number[]) =>
    countTekens(toTekst(vorm, aantallen)) <= lengte;
  if (past(alineas, alle)) return toTekst(alineas, alle);
  const kort = alineas.map((een) => ({ ...een, regels: een.korter ?? een.regels ?? [] }));
  const aantallen = [...alle];
  for (const welke of orderAlineas(alineas)) {
    if (past(kort, aantallen)) break;
    let [laag, hoog] = [0, Number(alle[welke])];
    while (laag < hoog) {
      const midden = Math.ceil((laag + hoog) / 2);
      aantallen[welke] = midden;
      if (past(kort, aantallen)) laag = midden;
      else hoog = midden - 1;
    }
    aantallen[welke] = laag;
  }
  return toTekst(kort, aantallen);
}
