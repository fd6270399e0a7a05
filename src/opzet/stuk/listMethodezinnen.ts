import type { Pad } from '../../kern/index.js';
import {
  describeBehandeling,
  describeNormalisatie,
  describeOntbrekend,
  describeOordeel,
  describeRichting,
  joinZinnen,
  type Zin,
  zeg,
} from '../../register/huis.js';
import type { Criterium, Routekaart } from '../../routekaart/index.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import { joinTeksten } from './joinTeksten.js';
import type { Opzetstuk } from './opzetstuk.js';
import { showZin } from './showZin.js';

/** The paths of a sentence, from one step higher. */
const inVeld = (zin: Zin, ...veld: Pad): Zin =>
  zin.map((deel) =>
    typeof deel === 'string' || deel.pad === undefined ? deel : { ...deel, pad: [...veld, ...deel.pad] },
  );

function describeCriterium(criterium: Criterium): Zin {
  const { bron, normalisatie, behandeling, richting } = criterium;
  const delen: Zin[] = [
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
export function listMethodezinnen(stuk: Opzetstuk, r: number): Verslagtekst[] {
  const { opzet, lezer, hier } = stuk;
  const { criteria } = opzet.routekaarten[r] as Routekaart;
  const groepen = new Map<string, number[]>();
  for (const [c, { bron, normalisatie, behandeling, ontbrekend, richting, doel }] of criteria.entries()) {
    const oordeel = bron.soort === 'beoordeling' ? bron : undefined;
    const band = richting === 'doel' ? [doel ?? 'geen'] : [];
    const sleutel = JSON.stringify([oordeel, normalisatie, behandeling, ontbrekend, band]);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), c]);
  }
  return [...groepen.values()].map((leden) => {
    const namen = leden.map((c) => [lezer.tekst(hier('routekaarten', r, 'criteria', c, 'naam'))]);
    const [eerste = 0] = leden;
    const zin = describeCriterium(criteria[eerste] as Criterium);
    return composeTekst`${joinTeksten(namen)}: ${showZin(stuk, zin, ['routekaarten', r, 'criteria', eerste])}`;
  });
}
