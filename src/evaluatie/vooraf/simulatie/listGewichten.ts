import type { Evaluatieplan, Planopzet, Vergelijking } from '../../model/evaluatieplan.js';
import type { Simulatiebuurt } from './vraagstuk.js';

/** How many times the effect every buurt gets. */
export function listGewichten(
  plan: Evaluatieplan,
  ontwerp: Planopzet,
  buurten: readonly Simulatiebuurt[],
  vergelijking: Vergelijking,
): Map<Simulatiebuurt, number> {
  const { kenmerk, groep } = vergelijking;
  const isGetal = plan.kenmerken.some(({ sleutel, soort }) => sleutel === kenmerk && soort === 'getal');
  const eerste = groep ?? [...new Set(buurten.map(({ kenmerken }) => String(kenmerken[kenmerk])))].sort()[0];
  const weigh = ({ cel, programma, kenmerken }: Simulatiebuurt) => {
    if (cel.effect !== undefined) return cel.effect;
    if (ontwerp !== 'binnen') return Number(programma);
    return isGetal ? Number(kenmerken[kenmerk]) : Number(kenmerken[kenmerk] === eerste);
  };
  return new Map(buurten.map((buurt) => [buurt, weigh(buurt)]));
}
