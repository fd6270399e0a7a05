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
  const perBuurt = new Map([...behandeld, ...kandidaten].map((een) => [een.buurt, een]));
  /* v8 ignore next -- every buurt of a set is one of these */
  const list = (buurten: readonly string[]) => buurten.flatMap((buurt) => perBuurt.get(buurt) ?? []);
  return kenmerken.map((kenmerk, k) => {
    const at = ({ figuren }: Volledig) => f64(figuren, k);
    const alle = behandeld.map(at);
    const aanbod = kandidaten.map(at);
    const gekozenBehandeld = computeGemiddelde(sets.flatMap((set) => list(set.behandeld).map(at)));
    // Every set counts the same, however many comparison buurten it has.
    const gekozen = computeGemiddelde(sets.map((set) => computeGemiddelde(list(set.vergelijking).map(at))));
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
