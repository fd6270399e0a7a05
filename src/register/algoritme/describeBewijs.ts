import type { Bewijs } from '../../selectie/index.js';
import { show } from '../woorden/show.js';
import { meervoud } from './meervoud.js';

/** How the choice was searched, in words for somebody who knows none of it. */
function describeMethode({ methode, oplosser }: Bewijs): string {
  switch (methode) {
    case 'lineair':
      return 'De methode is lineair programmeren: zij berekent hoe hoog een keuze ten hoogste kan uitkomen';
    case 'vertakken':
      return 'De methode is lineair programmeren met vertakken en begrenzen: zij splitst de vraag in deelvragen, en berekent van elke deelvraag hoe hoog een keuze ten hoogste kan uitkomen';
    case 'extern':
      return `De keuze is gezocht met een ander rekenprogramma (${oplosser === undefined ? 'onbekend' : `${oplosser.naam} ${oplosser.versie}`})`;
    case 'stroom':
      return 'De methode verdeelt de plaatsen als een stroom door een netwerk';
  }
}

/** What is proven of a choice, by which method, and how that was checked. */
export function describeBewijs(bewijs: Bewijs): string {
  const { optimaal, gat, knopen, controle } = bewijs;
  const geheel = controle !== 'drijvende_komma';
  const uitkomst = !optimaal
    ? `Niet bewezen: er kan een keuze bestaan die ten hoogste ${show(gat)} hoger uitkomt.`
    : geheel
      ? 'Bewezen is dat geen andere keuze onder deze quota en regels hoger uitkomt.'
      : 'Volgens een ander rekenprogramma komt geen andere keuze onder deze quota en regels hoger uit.';
  const nagerekend = geheel
    ? 'Elke bovengrens is nagerekend in hele getallen.'
    : 'De keuze zelf is nagerekend in hele getallen, de uitspraak van dat programma niet.';
  const bekeken = meervoud(knopen, 'deelvraag', 'deelvragen');
  return `${uitkomst} ${describeMethode(bewijs)} (${bekeken} bekeken). ${nagerekend}`;
}
