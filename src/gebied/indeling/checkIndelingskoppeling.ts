import { type Bevinding, createBevinding, safeParseSchema, sumGetallen } from '../../kern/index.js';
import { type Indelingskoppeling, IndelingskoppelingSchema } from './indelingskoppeling.js';

/** Shares are often written with a few decimals: three thirds may be 0.999 or 1.002. */
const SPEELRUIMTE = 0.005;

/**
 * Checks a mapping between classifications: its shape, that no pair occurs twice, and that no old area is given away more than once
 * over. An old area of which a part goes nowhere is reported as `waarschuwing`: what lies there is lost.
 *
 * @returns findings: those of the shape (`kern.…`), `gebied.koppeling_dubbel`, `gebied.koppeling_te_veel` (fout),
 *   `gebied.koppeling_te_weinig` (waarschuwing)
 *
 * @example
 * ```ts
 * import { checkIndelingskoppeling } from 'buurtaanpak/gebied';
 *
 * const delen = [
 *   { van: 'BU00800001', naar: 'BU00800101', aandeel: 0.7 },
 *   { van: 'BU00800001', naar: 'BU00800102', aandeel: 0.6 },
 * ];
 * checkIndelingskoppeling({ van: 2020, naar: 2024, delen }).map(({ code }) => code); // => ['gebied.koppeling_te_veel']
 * ```
 */
export function checkIndelingskoppeling(koppeling: Indelingskoppeling): Bevinding[] {
  const vorm = safeParseSchema(IndelingskoppelingSchema, koppeling, 'indelingskoppeling');
  if (!vorm.success) return [...vorm.error.bevindingen];
  const bevindingen: Bevinding[] = [];
  const paren = new Set<string>();
  const aandelen = new Map<string, number[]>();
  koppeling.delen.forEach(({ van, naar, aandeel }, i) => {
    const paar = `${van} ${naar}`;
    if (paren.has(paar))
      bevindingen.push(createBevinding('fout', 'gebied.koppeling_dubbel', ['delen', i], { van, naar }));
    paren.add(paar);
    aandelen.set(van, [...(aandelen.get(van) ?? []), aandeel]);
  });
  for (const [van, delen] of aandelen) {
    const aandeel = sumGetallen(delen);
    if (aandeel > 1 + SPEELRUIMTE)
      bevindingen.push(createBevinding('fout', 'gebied.koppeling_te_veel', ['delen'], { van, aandeel }));
    else if (aandeel < 1 - SPEELRUIMTE)
      bevindingen.push(createBevinding('waarschuwing', 'gebied.koppeling_te_weinig', ['delen'], { van, aandeel }));
  }
  return bevindingen;
}
