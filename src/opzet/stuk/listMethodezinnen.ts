import type { Pad } from '../../kern/index.js';
import {
  describeBehandeling,
  describeNormalisatie,
  describeOntbrekend,
  describeOordeel,
  describeRichting,
  joinZinnen,
  type Registerzin,
  zeg,
} from '../../register/huis.js';
import type { Criterium } from '../../routekaart/index.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import { joinTeksten } from './joinTeksten.js';
import type { Kaartstuk } from './opzetstuk.js';
import { showZin } from './showZin.js';

/** The paths of a sentence, from one step higher. */
const inVeld = (zin: Registerzin, ...veld: Pad): Registerzin =>
  zin.map((deel) => (typeof deel === 'string' || !('pad' in deel) ? deel : { ...deel, pad: [...veld, ...deel.pad] }));

function describeCriterium(criterium: Criterium): Registerzin {
  const { bron, normalisatie, behandeling, richting } = criterium;
  const delen: Registerzin[] = [
    ...(bron.soort === 'beoordeling' ? [inVeld(describeOordeel(bron), 'bron')] : []),
    normalisatie === undefined
      ? bron.soort === 'beoordeling'
        ? ['naar de schaal van het oordeel']
        : describeNormalisatie({ methode: 'minmax' })
      : inVeld(describeNormalisatie(normalisatie), 'normalisatie'),
    ...(richting === 'doel' ? [describeRichting(criterium)] : []),
    ...(behandeling === undefined ? [] : [inVeld(describeBehandeling(behandeling), 'behandeling')]),
    [describeOntbrekend(criterium)],
  ];
  return zeg`${joinZinnen(delen, '; ')}.`;
}

/** How values of the criteria become points, and what happens without a value: a sentence for all criteria with the same method. */
export function listMethodezinnen(stuk: Kaartstuk): Verslagtekst[] {
  const { routekaart, r, lezer, hier } = stuk;
  const groepen = new Map<
    string,
    { readonly eerste: number; readonly criterium: Criterium; readonly namen: Verslagtekst[] }
  >();
  for (const [c, criterium] of routekaart.criteria.entries()) {
    const { bron, normalisatie, behandeling, ontbrekend, richting, doel } = criterium;
    const oordeel = bron.soort === 'beoordeling' ? bron : undefined;
    const band = richting === 'doel' ? [doel] : [];
    const sleutel = JSON.stringify([oordeel, normalisatie, behandeling, ontbrekend, band]);
    const groep = groepen.get(sleutel) ?? { eerste: c, criterium, namen: [] };
    groep.namen.push([lezer.tekst(hier('routekaarten', r, 'criteria', c, 'naam'))]);
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()].map(({ eerste, criterium, namen }) => {
    const zin = showZin(stuk, describeCriterium(criterium), ['routekaarten', r, 'criteria', eerste]);
    return composeTekst`${joinTeksten(namen)}: ${zin}`;
  });
}
