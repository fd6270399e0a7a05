import { formatOpsomming } from 'buurtaanpak/kern';
import type { Opzet } from 'buurtaanpak/opzet';
import type { Criterium } from 'buurtaanpak/routekaart';
import { isBurenregel } from './buildVraag.js';
import { listZonder, type Oordelen } from './listZonder.js';
import { narrowOordelen } from './narrowOordelen.js';
import type { Verkenningsgebied } from './prepareGebied.js';
import { writeRegel } from './writeRegel.js';

/** The names of criteria, each once. */
const nameCriteria = (criteria: readonly Criterium[]) =>
  formatOpsomming([...new Set(criteria.map(({ naam }) => `‘${naam}’`))]);

/** What the page leaves out of the score, in a sentence for each reason. */
function listWeggelaten(opzet: Opzet, gebied: Verkenningsgebied, oordelen: Oordelen): readonly string[] {
  const zonder = opzet.programmas.flatMap((programma) => {
    const routekaart = opzet.routekaarten.find(({ id }) => id === programma.routekaart);
    const hier = narrowOordelen(oordelen, programma, gebied);
    return routekaart === undefined ? [] : listZonder(routekaart, gebied.bruikbaar, hier);
  });
  const oordeel = zonder.filter(({ bron }) => bron.soort === 'beoordeling');
  const cijfer = zonder.filter(({ bron }) => bron.soort === 'kerncijfer');
  return [
    ...(oordeel.length === 0
      ? []
      : [
          `Er zijn geen oordelen van mensen geopend over ${nameCriteria(oordeel)}: die tellen nog niet mee. U opent ze bij Opzet.`,
        ]),
    ...(cijfer.length === 0
      ? []
      : [`In het bestand staan geen cijfers over ${nameCriteria(cijfer)}: die tellen niet mee.`]),
  ];
}

/**
 * Why the choice on the page is not that of the opzet, a sentence for each reason; none when it is.
 *
 * @param jaar - the year of the figures that the page has
 */
export function listKanttekeningen(
  opzet: Opzet,
  gebied: Verkenningsgebied,
  oordelen: Oordelen,
  jaar: number,
): readonly string[] {
  const [eerste, ...anders] = opzet.bronnen;
  const aanwezig = new Set(gebied.gebieden.map(({ gemeente }) => gemeente));
  const zonderBuurten = opzet.gemeenten.filter(({ code }) => !aanwezig.has(code));
  const { regels = [] } = opzet.keuze ?? {};
  return [
    ...listWeggelaten(opzet, gebied, oordelen),
    ...(eerste?.soort === 'gepubliceerd' && eerste.jaar !== jaar
      ? [`De opzet rekent met cijfers van ${eerste.jaar}; deze pagina nu met die van ${jaar}.`]
      : []),
    ...(anders.length === 0
      ? []
      : [`De opzet noemt ${anders.length + 1} bronnen van cijfers; deze pagina leest er een.`]),
    ...(zonderBuurten.length === 0
      ? []
      : [`Van ${formatOpsomming(zonderBuurten.map(({ naam }) => naam))} staan geen buurten in het bestand.`]),
    ...regels
      .filter(isBurenregel)
      .map(
        (regel) =>
          `De pagina weet niet welke buurten buren zijn en past de regel ‘${writeRegel(regel, gebied.namen)}’ niet toe.`,
      ),
  ];
}
