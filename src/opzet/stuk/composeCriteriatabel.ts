import type { Routekaart } from '../../routekaart/index.js';
import { op, RICHTINGWOORDEN } from '../../stukken/huis.js';
import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { nameIn } from './nameIn.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The criteria of a Routekaart: thema, origin, direction and share of the whole. */
export function composeCriteriatabel(stuk: Opzetstuk, r: number): Verslagtabel {
  const { opzet, uitwerking, lezer, hier } = stuk;
  const { naam, criteria, themas = [] } = opzet.routekaarten[r] as Routekaart;
  const delen = uitwerking.gewichten[r]?.criteria ?? [];
  const bekend = delen.some((deel) => deel !== null);
  const leeg: Verslagwaarde = { soort: 'tekst', waarde: '' };
  const nameThema = (id: string | undefined): Verslagwaarde => {
    const t = themas.findIndex((een) => een.id === id);
    return t < 0 ? leeg : lezer.tekst(hier('routekaarten', r, 'themas', t, 'naam'));
  };
  const herkomst = (criterium: Routekaart['criteria'][number], c: number): Verslagwaarde => {
    const { bron } = criterium;
    if (bron.soort === 'beoordeling') return { soort: 'tekst', waarde: 'oordeel van mensen' };
    const [label] = nameIn(stuk, 'cijfer', bron.sleutel, ['routekaarten', r, 'criteria', c, 'bron', 'sleutel']);
    return typeof label === 'object' ? label : leeg;
  };
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
    rijen: criteria.map((criterium, c) => [
      lezer.tekst(hier('routekaarten', r, 'criteria', c, 'naam')),
      ...(themas.length === 0 ? [] : [nameThema(criterium.thema)]),
      herkomst(criterium, c),
      { soort: 'tekst', waarde: RICHTINGWOORDEN[criterium.richting] },
      ...(!bekend
        ? []
        : [
            typeof delen[c] !== 'number'
              ? ({ soort: 'ontbreekt', reden: 'niet_van_toepassing' } as const)
              : lezer.percentage(op('uitwerking', 'gewichten', r, 'criteria', c), 1),
          ]),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    ...(bekend && delen.includes(null)
      ? {
          toelichting: [
            'Waar n.v.t. staat, is het gewicht niet vooraf als getal gegeven: hieronder staat hoe het volgt.',
          ],
        }
      : {}),
  };
}
