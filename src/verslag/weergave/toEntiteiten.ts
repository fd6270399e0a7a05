import { cleanTekst } from '../../kern/huis.js';

const ENTITEITEN = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
} as const;

/** A text for HTML and SVG, also within an attribute. */
export const toEntiteiten = (tekst: string): string =>
  // The `&` first, as the others bring one along.
  Object.entries(ENTITEITEN).reduce((uit, [teken, entiteit]) => uit.replaceAll(teken, entiteit), cleanTekst(tekst));
