import { VENSTER } from '../../loting/judgeKeuzerand.js';
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

/** A lot weighs blocks by their size, the margin of a choice by its window, other comparisons by what they can tell. */
function weighBlok({ venster = VENSTER }: Evaluatieplan, ontwerp: Planopzet, een: number, ander: number): number {
  if (ontwerp === 'keuzerand') return Math.min(venster, een, ander);
  return ontwerp === 'loting' ? een + ander : (een * ander) / (een + ander);
}

const mean = (rij: readonly number[]) => rij.reduce((som, x) => som + x, 0) / rij.length;

/** What a comparison should find when the effect is 1: `undefined` where it has no single answer. */
export function findWaar(
  plan: Evaluatieplan,
  ontwerp: Planopzet,
  buurten: readonly Simulatiebuurt[],
  vergelijking: Vergelijking,
  gewichten: ReadonlyMap<Simulatiebuurt, number> | undefined,
): number | undefined {
  const weight = (buurt: Simulatiebuurt) => Number(gewichten?.get(buurt));
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
  // At the margin of a choice every gemeente has its own cut.
  const blokVan = (buurt: Simulatiebuurt) => (ontwerp === 'keuzerand' ? buurt.gemeente : buurt.blok);
  for (const blok of new Set(buurten.map(blokVan))) {
    const leden = buurten.filter((buurt) => blokVan(buurt) === blok);
    const [een, ander] = [1, 0].map((k) => leden.filter((buurt) => kant(buurt) === k).map(weight)) as [
      number[],
      number[],
    ];
    if (een.length === 0 || ander.length === 0) continue;
    const gewicht = weighBlok(plan, ontwerp, een.length, ander.length);
    som += gewicht * (mean(een) - mean(ander));
    informatie += gewicht;
  }
  return informatie === 0 ? undefined : som / informatie;
}
