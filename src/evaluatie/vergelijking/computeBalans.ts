import { computeGemiddelde, f64 } from '../../rekenen/index.js';
import { computeVariantie } from './computeVariantie.js';
import type { Volledig } from './koppelvraag.js';
import type { Balansregel, Vergelijkingsset } from './vergelijkingskeuze.js';

/** How alike the two groups are in every kenmerk, before and after choosing. */
export function computeBalans(
  kenmerken: readonly string[],
  behandeld: readonly Volledig[],
  kandidaten: readonly Volledig[],
  schaal: Float64Array,
  sets: readonly Vergelijkingsset[],
): Balansregel[] {
  const figuren = new Map([...behandeld, ...kandidaten].map(({ buurt, figuren: eigen }) => [buurt, eigen]));
  return kenmerken.map((kenmerk, k) => {
    const at = (buurt: string) => f64(figuren.get(buurt) as Float64Array, k);
    const alle = behandeld.map(({ buurt }) => at(buurt));
    const aanbod = kandidaten.map(({ buurt }) => at(buurt));
    const gekozenBehandeld = computeGemiddelde(sets.flatMap((set) => set.behandeld.map(at)));
    // Every set counts the same, however many comparison buurten it has.
    const gekozen = computeGemiddelde(sets.map((set) => computeGemiddelde(set.vergelijking.map(at))));
    const noemer = Math.sqrt((computeVariantie(alle) + computeVariantie(aanbod)) / 2);
    return {
      kenmerk,
      behandeld: gekozenBehandeld,
      kandidaten: computeGemiddelde(aanbod),
      vergelijking: gekozen,
      standaardafwijking: f64(schaal, k),
      ...(noemer === 0
        ? {}
        : {
            smdVoor: (computeGemiddelde(alle) - computeGemiddelde(aanbod)) / noemer,
            smdNa: (gekozenBehandeld - gekozen) / noemer,
          }),
    };
  });
}
