import { formatDatum, formatGetal } from '../../kern/index.js';
import type { Briefkop } from '../document/brief.js';
import { isBewoner } from '../document/isBewoner.js';
import type { Verslag, Verslagblok } from '../document/verslag.js';

type Slotdelen = Pick<Verslag, 'lezer' | 'brief' | 'onthulling' | 'bronnen' | 'peildatum'>;

/** What a reader must know of figures that are not shown. */
function describeOnthulling({ lezer, onthulling }: Slotdelen): string {
  if (onthulling.regel === 'alles_getoond') return 'Kleine aantallen personen zijn in dit stuk wel getoond.';
  const grens = formatGetal(onthulling.grens);
  if (onthulling.aantal === 0)
    return `Aantallen personen onder de ${grens} worden niet getoond; in dit stuk komen ze niet voor.`;
  return isBewoner(lezer)
    ? 'Een x staat voor een aantal dat wij niet laten zien. Anders zijn mensen misschien te herkennen.'
    : `Een x staat voor een aantal dat niet wordt getoond: een aantal personen onder de ${grens}, of een aantal waaruit zo'n aantal te berekenen is.`;
}

/** The end of a letter: who sign it, by their function, and what goes out with it. */
function composeBriefslot({ van = '', ondertekenaars, bijlagen }: Briefkop, lezer: Slotdelen['lezer']): Verslagblok[] {
  const blokken: Verslagblok[] = [];
  if (ondertekenaars.length > 0)
    blokken.push({
      soort: 'sectie',
      titel: 'Ondertekening',
      blokken: [
        { soort: 'alinea', tekst: [`${isBewoner(lezer) ? 'Met vriendelijke groet' : 'Hoogachtend'}, ${van}`.trim()] },
        { soort: 'lijst', genummerd: false, items: ondertekenaars.map((functie) => [functie]) },
      ],
    });
  if (bijlagen.length > 0)
    blokken.push({
      soort: 'sectie',
      titel: 'Bijlagen',
      blokken: [
        {
          soort: 'lijst',
          genummerd: true,
          items: bijlagen.map(({ titel, bron }) => [bron === undefined ? titel : `${titel}, ${bron}`]),
        },
      ],
    });
  return blokken;
}

/** The end of every rendering: that of a letter, the peildatum, the note about hidden figures, and the sources. */
export function composeSlot(verslag: Slotdelen): Verslagblok[] {
  const { lezer, brief, bronnen, peildatum } = verslag;
  const blokken: Verslagblok[] = [
    { soort: 'alinea', tekst: [`Peildatum: ${formatDatum(peildatum)}.`] },
    { soort: 'alinea', tekst: [describeOnthulling(verslag)] },
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
  return [
    ...(brief === undefined ? [] : composeBriefslot(brief, lezer)),
    { soort: 'sectie', titel: 'Bronnen', blokken },
  ];
}
