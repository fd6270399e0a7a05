import { formatDatum, formatGetal } from '../../kern/index.js';
import type { Verslag, Verslagblok } from '../document/verslag.js';

/** The end of every rendering: the peildatum, the note about hidden figures, and the sources. */
export function composeSlot({
  onthulling,
  bronnen,
  peildatum,
}: Pick<Verslag, 'onthulling' | 'bronnen' | 'peildatum'>): Verslagblok {
  const blokken: Verslagblok[] = [
    { soort: 'alinea', tekst: [`Peildatum: ${formatDatum(peildatum)}.`] },
    {
      soort: 'alinea',
      tekst: [
        onthulling.regel === 'alles_getoond'
          ? 'Kleine aantallen personen zijn in dit stuk wel getoond.'
          : onthulling.aantal === 0
            ? `Aantallen personen onder de ${formatGetal(onthulling.grens)} worden niet getoond; in dit stuk komen ze niet voor.`
            : `Een x staat voor een aantal dat niet wordt getoond: een aantal personen onder de ${formatGetal(onthulling.grens)}, of een aantal waaruit zo'n aantal te berekenen is.`,
      ],
    },
  ];
  if (bronnen.length > 0)
    blokken.push({
      soort: 'lijst',
      genummerd: true,
      items: bronnen.map(({ naam, vindplaats, vingerafdruk }) => [
        [naam, vindplaats, vingerafdruk === undefined ? undefined : `vingerafdruk ${vingerafdruk.slice(0, 19)}`]
          .filter((deel) => deel !== undefined)
          .join(', '),
      ]),
    });
  return { soort: 'sectie', titel: 'Bronnen', blokken };
}
