import { KLEINSTE_GROEP } from '../../evaluatie/huis.js';
import { computeKleinsteEffect, type Evaluatieplan, type Plankenmerk } from '../../evaluatie/index.js';
import type { Keuze, Keuzebuurt } from '../../programma/index.js';
import type { Leercijfers, Leervergelijking, Zicht } from '../delen/leercijfers.js';

/** From which effect on it is large, and very large, by the measure (Cohen 1988; of shares: half, and a third). */
const GROOT: Readonly<Record<string, readonly [groot: number, heelGroot: number]>> = {
  d: [0.8, 1.2],
  f: [0.4, 0.6],
  r: [0.5, 0.7],
  aandeel: [0.3, 0.5],
};

/** Fewer buurten can never show anything; more can show smaller differences, which need not be computed. */
const MINSTE = 3;
const MEESTE = 500;

const ZICHTEN = ['beschrijving', 'niets', 'heel_groot', 'groot', 'kleiner'] as const satisfies readonly Zicht[];

type Vergelijking = Evaluatieplan['vergelijkingen'][number];

/** The groups of the chosen buurten by one of their own fields. */
const VELDEN = ['programma', 'quotum', 'wijk'] as const satisfies readonly (keyof Keuzebuurt)[];

/**
 * The number of buurten in each group of a comparison, the largest first: by the field of the choice that is called as the kenmerk, or that
 * holds its group. One number, of all buurten, when no field does, or when the kenmerk is a figure.
 */
function countGroepen({ groep, tegenover }: Vergelijking, { sleutel, soort }: Plankenmerk, buurten: Keuze['buurten']) {
  const alle = [buurten.length];
  if (soort === 'getal') return alle;
  const veld =
    VELDEN.find((een) => een === sleutel) ??
    VELDEN.find((een) => groep !== undefined && buurten.some((buurt) => buurt[een] === groep));
  if (veld === undefined) return alle;
  const perGroep = new Map<string, number>();
  for (const buurt of buurten) {
    const eigen = buurt[veld] ?? '';
    const naam = groep === undefined || eigen === groep || tegenover !== undefined ? eigen : 'andere';
    if (tegenover !== undefined && eigen !== groep && eigen !== tegenover) continue;
    perGroep.set(naam, (perGroep.get(naam) ?? 0) + 1);
  }
  return perGroep.size < 2 ? alle : [...perGroep.values()].sort((a, b) => b - a);
}

/**
 * What so many buurten can see. Without groups it is what two halves could see, which is the most. A small group that was not drawn by lot is
 * described only.
 */
function judgeZicht(
  aantallen: readonly number[],
  { soort, geloot = false }: Plankenmerk,
  plan: Evaluatieplan,
  uitkomst: string,
): Zicht {
  const alle = aantallen.reduce((som, een) => som + een, 0);
  if (alle < MINSTE) return 'niets';
  if (alle > MEESTE) return 'kleiner';
  const half = Math.floor(alle / 2);
  const groepen = soort === 'groep' && aantallen.length === 1 ? [alle - half, half] : aantallen;
  if (soort === 'groep' && !geloot && Math.min(...groepen) < KLEINSTE_GROEP) return 'beschrijving';
  const { alfa, onderscheidingsvermogen } = plan;
  const { maat, effect } = computeKleinsteEffect(groepen, {
    kenmerk: soort,
    uitkomst: plan.uitkomsten.find(({ sleutel }) => sleutel === uitkomst)?.soort ?? 'getal',
    ...(alfa === undefined ? {} : { alfa }),
    ...(onderscheidingsvermogen === undefined ? {} : { onderscheidingsvermogen }),
  });
  const [groot, heelGroot] = GROOT[maat] as readonly [number, number];
  if (effect === undefined) return 'niets';
  return effect >= heelGroot ? 'heel_groot' : effect >= groot ? 'groot' : 'kleiner';
}

/** What the letter tells of the plan: each kenmerk once for a day, with the outcome of which it sees most: 'only large ones' is then true of all. */
export function readLeercijfers(plan: Evaluatieplan, keuze: Keuze | undefined): Leercijfers {
  const perKenmerk = new Map<string, Leervergelijking>();
  for (const vergelijking of plan.vergelijkingen) {
    const kenmerk = plan.kenmerken.find(({ sleutel }) => sleutel === vergelijking.kenmerk);
    if (kenmerk === undefined) continue;
    const aantallen = countGroepen(vergelijking, kenmerk, keuze?.buurten ?? []);
    const zicht = judgeZicht(aantallen, kenmerk, plan, vergelijking.uitkomst);
    const sleutel = `${kenmerk.sleutel} ${JSON.stringify(vergelijking.op)} ${aantallen.join()}`;
    const eerder = perKenmerk.get(sleutel);
    if (eerder === undefined || ZICHTEN.indexOf(zicht) > ZICHTEN.indexOf(eerder.zicht))
      perKenmerk.set(sleutel, { kenmerk: kenmerk.naam, op: vergelijking.op, aantallen, zicht });
  }
  return { naam: plan.naam, vastgesteldOp: plan.vastgesteldOp, vergelijkingen: [...perKenmerk.values()] };
}
