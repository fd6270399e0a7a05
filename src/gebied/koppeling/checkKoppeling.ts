import { sumGetallen } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { Koppeling } from './koppeling.js';

/** Shares are often written with a few decimals, so that three thirds can add up to 0.999 or 1.002. */
const SPEELRUIMTE = 0.005;
/** What a sum of floats may be off, so that exactly 0.995 is as whole as exactly 1.005. */
const AFRONDING = 1e-12;

function isHeel(aandeel: number): boolean {
  return Math.abs(aandeel - 1) <= SPEELRUIMTE + AFRONDING;
}

/**
 * Checks a mapping between classifications: its shape, that no pair occurs twice, and that the shares of an old area, with what the
 * mapping itself says is lost of it (`verdwenen`), do not add up to more than 1. When they add up to less, a `waarschuwing` tells that
 * the rest of that area is lost.
 *
 * @returns findings: about the shape (`kern.…`), `gebied.koppeling_dubbel`, `gebied.code_dubbel` (twice in `verdwenen`),
 *   `gebied.koppeling_te_veel` (fout), `gebied.koppeling_te_weinig` (waarschuwing)
 *
 * @example
 * ```ts
 * import { checkKoppeling } from 'buurtaanpak/gebied/huis';
 *
 * const delen = [
 *   { van: 'BU00800001', naar: 'BU00800101', aandeel: 0.7 },
 *   { van: 'BU00800001', naar: 'BU00800102', aandeel: 0.6 },
 * ];
 * checkKoppeling({ van: 2020, naar: 2024, delen }).map(({ code }) => code); // => ['gebied.koppeling_te_veel']
 * ```
 */
export function checkKoppeling(koppeling: Koppeling): Bevinding[] {
  const vorm = Koppeling.safeParse(koppeling);
  if (!vorm.success) return [...vorm.error.bevindingen];
  const bevindingen: Bevinding[] = [];
  const paren = new Set<string>();
  const aandelen = new Map<string, { inwoners: number[]; oppervlakte: number[] }>();
  koppeling.delen.forEach(({ van, naar, aandeel, aandeelOppervlakte = aandeel }, i) => {
    const paar = `${van} ${naar}`;
    if (paren.has(paar))
      bevindingen.push(createBevinding('fout', 'gebied.koppeling_dubbel', ['delen', i], { van, naar }));
    paren.add(paar);
    const delen = aandelen.get(van) ?? { inwoners: [], oppervlakte: [] };
    delen.inwoners.push(aandeel);
    delen.oppervlakte.push(aandeelOppervlakte);
    aandelen.set(van, delen);
  });
  const verdwenen = new Map<string, number>();
  koppeling.verdwenen?.forEach(({ code, aandeel }, i) => {
    if (verdwenen.has(code))
      bevindingen.push(createBevinding('fout', 'gebied.code_dubbel', ['verdwenen', i, 'code'], { code }));
    verdwenen.set(code, aandeel);
  });
  for (const [van, { inwoners, oppervlakte }] of aandelen) {
    // One finding an area: by inhabitants, or else by surface.
    const weg = verdwenen.get(van) ?? 0;
    const [som, anders] = [sumGetallen([...inwoners, weg]), sumGetallen([...oppervlakte, weg])];
    const aandeel = isHeel(som) ? anders : som;
    if (isHeel(aandeel)) continue;
    bevindingen.push(
      aandeel > 1
        ? createBevinding('fout', 'gebied.koppeling_te_veel', ['delen'], { van, aandeel })
        : createBevinding('waarschuwing', 'gebied.koppeling_te_weinig', ['delen'], { van, aandeel }),
    );
  }
  return bevindingen;
}
