import { VOORBEELD } from '../verzonnen/herkomst.js';

/** What a reader of this example must know: what is real, and what is not. */
export const HERKOMST: readonly string[] = [
  VOORBEELD,
  'De partijen, de aantallen buurten en de bedragen van de bijdragen zijn die van de raadsbrief van Leeuwarden.',
  'Al het andere is verzonnen: de dagen, de namen en codes van de buurten, de teams, de stilstand, de betalingen, wat de boeken zeggen en wat de raad besloot.',
  'Verzonnen is ook de specifieke uitkering, met haar bedrag en haar SiSa-code. De raadsbrief noemt er geen.',
];
