import { roundGetal, type Werk } from '../../kern/huis.js';
import { assignRijen } from '../../oplosser/index.js';
import { f64, findNde, i32 } from '../../rekenen/index.js';
import { byBuurt } from '../lees/byBuurt.js';
import type { Volledig } from './koppelvraag.js';
import type { Vergelijkingsbuurt } from './vergelijkingskeuze.js';

/** The cost of leaving a place empty: so high that no sum of distances can outweigh it, and higher still for a first place. */
function priceLeeg(grootste: number, plaatsen: number): { readonly eerste: number; readonly verder: number } {
  const verder = (grootste + 1) * (plaatsen + 1);
  return { eerste: verder * (plaatsen + 1), verder };
}

/** The distance of two buurten; infinite beyond the bound, or when what must be equal differs. */
function measureAfstand(een: Volledig, ander: Volledig, schaal: Float64Array, grens: number): number {
  if (een.gelijk !== ander.gelijk) return Number.POSITIVE_INFINITY;
  let som = 0;
  for (let k = 0; k < schaal.length; k++) {
    const eenheid = f64(schaal, k);
    if (eenheid !== 0) som += ((f64(een.figuren, k) - f64(ander.figuren, k)) / eenheid) ** 2;
  }
  // Without its noise, so that the code decides between two that are as near.
  const afstand = roundGetal(Math.sqrt(som / schaal.length));
  return afstand <= grens ? afstand : Number.POSITIVE_INFINITY;
}

/** The candidates that an optimal choice may need: none beyond the `plaatsen` nearest ones of a buurt, as one of those is always free. */
function selectNodig(
  behandeld: readonly Volledig[],
  kandidaten: readonly Volledig[],
  plaatsen: number,
  measure: (een: Volledig, ander: Volledig) => number,
): Volledig[] {
  const nodig = new Set<Volledig>();
  for (const een of behandeld) {
    const afstanden = Float64Array.from(kandidaten, (kandidaat) => measure(een, kandidaat));
    const verste = plaatsen > afstanden.length ? Number.POSITIVE_INFINITY : findNde(afstanden.slice(), plaatsen - 1);
    kandidaten.forEach((kandidaat, i) => {
      const afstand = f64(afstanden, i);
      if (afstand !== Number.POSITIVE_INFINITY && afstand <= verste) nodig.add(kandidaat);
    });
  }
  return [...nodig].sort(byBuurt);
}

/** The comparison buurten of every buurt, such that the total distance is minimal. */
export function assignSets(
  behandeld: readonly Volledig[],
  kandidaten: readonly Volledig[],
  schaal: Float64Array,
  aantal: number,
  grens: number,
  werk: Werk,
): Map<string, Vergelijkingsbuurt[]> {
  const measure = (een: Volledig, ander: Volledig) => measureAfstand(een, ander, schaal, grens);
  const plaatsen = behandeld.length * aantal;
  werk.spend(2 * behandeld.length * kandidaten.length);
  const kolommen = selectNodig(behandeld, kandidaten, plaatsen, measure);
  const eigen = behandeld.map((een) => ({
    buurt: een.buurt,
    afstanden: Float64Array.from(kolommen, (kandidaat) => measure(een, kandidaat)),
  }));
  const eindig = eigen.flatMap(({ afstanden }) => [
    ...afstanden.filter((afstand) => afstand !== Number.POSITIVE_INFINITY),
  ]);
  const leeg = priceLeeg(
    eindig.reduce((a, b) => Math.max(a, b), 0),
    plaatsen,
  );
  // First all first places, then all second ones; every place may also stay empty, in a column of its own.
  const rijen = Array.from({ length: aantal }, (_, plaats) => eigen.map((een) => ({ ...een, plaats }))).flat();
  const breedte = kolommen.length + plaatsen;
  // A distance that is kept takes memory: fifty looks of it.
  werk.spend(50 * rijen.length * breedte);
  const kosten = new Float64Array(rijen.length * breedte).fill(leeg.eerste * 2);
  rijen.forEach(({ afstanden, plaats }, r) => {
    afstanden.forEach((afstand, k) => {
      if (afstand !== Number.POSITIVE_INFINITY) kosten[r * breedte + k] = afstand;
    });
    kosten[r * breedte + kolommen.length + r] = plaats === 0 ? leeg.eerste : leeg.verder;
  });
  const uit = new Map<string, Vergelijkingsbuurt[]>();
  const toewijzing = Int32Array.from(assignRijen(kosten, rijen.length, werk));
  for (const [r, { buurt, afstanden }] of rijen.entries()) {
    const kolom = i32(toewijzing, r);
    const lijst = uit.get(buurt) ?? [];
    uit.set(buurt, lijst);
    // Beyond the candidates the place stays empty.
    const kandidaat = kolommen[kolom];
    if (kandidaat !== undefined) lijst.push({ buurt: kandidaat.buurt, afstand: f64(afstanden, kolom) });
  }
  return uit;
}
