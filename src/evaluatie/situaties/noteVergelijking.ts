import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Deel } from './deel.js';
import { noteTijd } from './noteTijd.js';

/** The remarks about one comparison. */
export function noteVergelijking(deel: Deel, pad: Pad): Bevinding[] {
  const { vraag, rijen, weggelaten, berekening } = deel;
  const vergelijking = vraag.vergelijking.sleutel;
  const uit: Bevinding[] = [];
  const later = weggelaten.filter(({ laterBegonnen }) => laterBegonnen === true).length;
  const gemist = weggelaten.filter(({ reden }) => reden !== 'andere_groep').length - later;
  if (gemist > 0) {
    const params = { vergelijking, aantal: gemist, totaal: rijen.length + gemist };
    uit.push(createBevinding('waarschuwing', 'evaluatie.buurten_weggelaten', [...pad, 'weggelaten'], params));
  }
  if (later > 0) {
    const params = { vergelijking, aantal: later };
    uit.push(createBevinding('info', 'evaluatie.later_begonnen', [...pad, 'weggelaten'], params));
  }
  const { toets } = berekening;
  if (toets?.wijze === 'steekproef') {
    const params = { vergelijking, aantal: toets.aantal - 1, mogelijk: Number(toets.mogelijk.toPrecision(3)) };
    uit.push(createBevinding('info', 'evaluatie.steekproef', [...pad, 'toetsing'], params));
  }
  return [...uit, ...noteTijd(deel, pad)];
}
