import { formatOpsomming } from 'buurtaanpak/kern';
import type { Opzet } from 'buurtaanpak/opzet';
import type { Uitkomst } from '../model/computeUitkomst.js';
import { HOOGSTE } from '../model/instelling.js';
import { listNiveaus } from '../model/listNiveaus.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import { findPerWijk, findVoorrang, sumAantallen } from '../model/regels.js';
import { writeGewicht } from '../model/writeGewicht.js';
import { writeRegel } from '../model/writeRegel.js';
import { element, find } from './element.js';

/** The weights of the programmes that have a score, one sentence for each. */
function writeGewichten({ programmas, opzet }: Uitkomst, eigen: boolean): readonly string[] {
  return opzet.programmas.flatMap(({ id, naam }) => {
    const routekaart = programmas.get(id)?.routekaart;
    if (routekaart === undefined) return [];
    const delen = listNiveaus(routekaart).flatMap((niveau) =>
      niveau.delen.flatMap((deel) => {
        const van = deel.criterium ?? routekaart.themas?.find((thema) => thema.id === deel.id);
        const gewicht = writeGewicht(van?.gewicht ?? 1);
        return deel.stelbaar ? [`${van?.naam ?? deel.naam} ${gewicht}`] : [];
      }),
    );
    const kop = eigen ? `Gewichten, van 0 tot en met ${HOOGSTE.gewicht}` : `Gewichten voor ${naam}`;
    return delen.length === 0 ? [] : [`${kop}: ${formatOpsomming(delen)}.`];
  });
}

function writeGevraagd({ programmas, keuze }: Opzet, eigen: boolean, namen: ReadonlyMap<string, string>): string {
  const quota = programmas.flatMap((programma) => programma.quota);
  const regels = keuze?.regels ?? [];
  const [grens, voorrang] = [findPerWijk(regels), findVoorrang(regels, sumAantallen(quota))];
  const aantallen = quota.map(({ id, naam = id, aantal }) => {
    const getal = typeof aantal === 'number' ? `${aantal}` : `${aantal.van} tot en met ${aantal.tot}`;
    return eigen ? `${getal} buurten` : `${getal} voor ${naam}`;
  });
  const woorden = regels.map((regel, i) => {
    if (i === voorrang && regel.soort === 'aantal_met' && typeof regel.aantal !== 'number')
      return `ten minste ${regel.aantal.van} in ${formatOpsomming((regel.waar.gebieden ?? []).map((code) => namen.get(code) ?? code))}`;
    return i === grens && regel.soort === 'hoogstens_per_groep'
      ? `hoogstens ${regel.hoogstens} per wijk`
      : writeRegel(regel, namen);
  });
  return `Gevraagd: ${[formatOpsomming(aantallen), ...woorden].join(', ')}.`;
}

/** On paper there are no sliders: the same in words. */
export function showAfdrukregels(
  { namen, naam }: Verkenningsgebied,
  uitkomst: Uitkomst | undefined,
  opzet: Opzet,
  eigen: boolean,
): void {
  find('afdrukregels', HTMLElement).replaceChildren(
    ...[
      ...(eigen ? [] : [`Opzet: ${opzet.naam}.`]),
      `Gebied: ${naam}. ${find('bron', HTMLElement).textContent ?? ''}`,
      ...(uitkomst === undefined ? [] : writeGewichten(uitkomst, eigen)),
      writeGevraagd(opzet, eigen, namen),
    ].map((zin) => element('p', {}, zin)),
  );
}
