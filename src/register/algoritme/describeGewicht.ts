import { show } from '../woorden/show.js';
import { showDeel } from '../woorden/showDeel.js';

/** The weight on its own level, and in the whole when that is known. */
export function describeGewicht(gewicht: number, waarin: string, effectief: number | undefined): string {
  return `gewicht ${show(gewicht)}${waarin}${effectief === undefined ? '' : `, dat is ${showDeel(effectief)} van het geheel`}`;
}
