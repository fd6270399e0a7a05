import type { Buurtenset } from '../../vergelijking/verschilvraag.js';
import type { Simulatiebuurt } from './vraagstuk.js';

/** The sets of a comparison: a block each, or pairs of a block in order. A buurt without a partner is left over. */
export function composeSets(buurten: readonly Simulatiebuurt[], paren: boolean): Buurtenset[] {
  const blokken = [...new Set(buurten.map(({ blok }) => blok))];
  return blokken.flatMap((blok) => {
    const kant = (programma: boolean) =>
      buurten.filter((buurt) => buurt.blok === blok && buurt.programma === programma).map(({ buurt }) => buurt);
    const [behandeld, vergelijking] = [kant(true), kant(false)];
    if (!paren) return [{ behandeld, vergelijking }];
    return behandeld.map((buurt, i) => ({ behandeld: [buurt], vergelijking: vergelijking.slice(i, i + 1) }));
  });
}
