import type { Evaluatieplan, Planopzet, Vergelijking } from '../../model/evaluatieplan.js';
import type { Simulatiebuurt } from './vraagstuk.js';

/** The side of a comparison on which a buurt is: 1 or 0, or `undefined` on neither. */
type Kant = (buurt: Simulatiebuurt) => 0 | 1 | undefined;

/** Which groups a comparison sets beside each other. `undefined` for a figure, and for more than two groups at once. */
function findKanten(
  { groep, tegenover, kenmerk }: Vergelijking,
  ontwerp: Planopzet,
  buurten: readonly Simulatiebuurt[],
): Kant | undefined {
  if (ontwerp !== 'binnen') return ({ programma }) => (programma ? 1 : 0);
  const waarden = new Set(buurten.map(({ kenmerken }) => kenmerken[kenmerk]));
  if (groep === undefined && waarden.size > 2) return undefined;
  const eerste = groep ?? [...waarden].map(String).sort()[0];
  return ({ kenmerken }) => {
    if (kenmerken[kenmerk] === eerste) return 1;
    return tegenover === undefined || kenmerken[kenmerk] === tegenover ? 0 : undefined;
  };
}

const mean = (rij: readonly number[]) => rij.reduce((som, x) => som + x, 0) / rij.length;

/** What a comparison should find when the effect is 1: `undefined` where it has no single answer. */
export function findWaar(
  plan: Evaluatieplan,
  ontwerp: Planopzet,
  buurten: readonly Simulatiebuurt[],
  vergelijking: Vergelijking,
  gewichten: ReadonlyMap<Simulatiebuurt, number>,
): number | undefined {
  const weight = (buurt: Simulatiebuurt) => Number(gewichten.get(buurt));
  if (ontwerp === 'trapsgewijs') return mean(buurten.map(weight));
  const isGetal = plan.kenmerken.some(({ sleutel, soort }) => sleutel === vergelijking.kenmerk && soort === 'getal');
  if (ontwerp === 'binnen' && isGetal) {
    // Only when every buurt gets its own figure times the effect is the slope the effect.
    const { kenmerk } = vergelijking;
    return buurten.every((buurt) => weight(buurt) === Number(buurt.kenmerken[kenmerk])) ? 1 : undefined;
  }
  const kant = findKanten(vergelijking, ontwerp, buurten);
  if (kant === undefined) return undefined;
  let som = 0;
  let informatie = 0;
  for (const blok of new Set(buurten.map((buurt) => buurt.blok))) {
    const leden = buurten.filter((buurt) => buurt.blok === blok);
    const [een, ander] = [1, 0].map((k) => leden.filter((buurt) => kant(buurt) === k).map(weight)) as [
      number[],
      number[],
    ];
    if (een.length === 0 || ander.length === 0) continue;
    // A lot weighs blocks by their size, other comparisons by what they can tell.
    const n = een.length + ander.length;
    const gewicht = ontwerp === 'loting' ? n : (een.length * ander.length) / n;
    som += gewicht * (mean(een) - mean(ander));
    informatie += gewicht;
  }
  return informatie === 0 ? undefined : som / informatie;
}
