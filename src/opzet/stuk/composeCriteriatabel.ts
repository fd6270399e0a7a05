import { zipRijen } from '../../rekenen/index.js';
import type { CriteriumBron } from '../../routekaart/index.js';
import { op, RICHTINGWOORDEN } from '../../stukken/huis.js';
import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { nameCijfer } from './nameCijfer.js';
import type { Kaartstuk } from './opzetstuk.js';

/** The label of the figure, or that people judge. */
function showBron(stuk: Kaartstuk, bron: CriteriumBron, c: number): Verslagwaarde {
  if (bron.soort === 'beoordeling') return { soort: 'tekst', waarde: 'oordeel van mensen' };
  return nameCijfer(stuk, bron.sleutel, ['routekaarten', stuk.r, 'criteria', c, 'bron', 'sleutel']);
}

function showThema({ routekaart: { themas = [] }, r, lezer, hier }: Kaartstuk, id: string | undefined): Verslagwaarde {
  const t = themas.findIndex((een) => een.id === id);
  return t < 0 ? { soort: 'tekst', waarde: '' } : lezer.tekst(hier('routekaarten', r, 'themas', t, 'naam'));
}

/** The criteria of a Routekaart: thema, origin, direction and share of the whole. */
export function composeCriteriatabel(stuk: Kaartstuk): Verslagtabel {
  const { routekaart, r, delen, lezer, hier } = stuk;
  const { naam, criteria, themas = [] } = routekaart;
  const bekend = delen.criteria.some((deel) => deel !== null);
  const toDeel = (deel: number | null, c: number): Verslagwaarde =>
    deel === null
      ? { soort: 'ontbreekt', reden: 'niet_van_toepassing' }
      : lezer.percentage(op('uitwerking', 'gewichten', r, 'criteria', c), 1);
  return {
    id: `criteria-${r + 1}`,
    titel: `Waar we op letten: ${naam}`,
    kolommen: [
      { sleutel: 'criterium', kop: 'Waar we op letten' },
      ...(themas.length === 0 ? [] : [{ sleutel: 'thema', kop: 'Thema' }]),
      { sleutel: 'bron', kop: 'Cijfer of oordeel' },
      { sleutel: 'richting', kop: 'Hoe het telt' },
      ...(bekend ? [{ sleutel: 'gewicht', kop: 'Deel van het geheel', optelbaar: false }] : []),
    ],
    rijen: zipRijen(criteria, delen.criteria).map(([{ thema, bron, richting }, deel], c) => [
      lezer.tekst(hier('routekaarten', r, 'criteria', c, 'naam')),
      ...(themas.length === 0 ? [] : [showThema(stuk, thema)]),
      showBron(stuk, bron, c),
      { soort: 'tekst', waarde: RICHTINGWOORDEN[richting] },
      ...(bekend ? [toDeel(deel, c)] : []),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    ...(bekend && delen.criteria.includes(null)
      ? {
          toelichting: [
            'Waar n.v.t. staat, is het gewicht niet vooraf als getal gegeven: hieronder staat hoe het volgt.',
          ],
        }
      : {}),
  };
}
