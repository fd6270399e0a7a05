import type { Bevinding } from '../../kern/index.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';
import { checkMomenten } from './checkMomenten.js';

/** The comparisons of a plan: what they name exists, and fits together. */
export function checkVergelijkingen(plan: Evaluatieplan, situaties: readonly Situatie[]): Bevinding[] {
  const uitkomsten = new Set(plan.uitkomsten.map(({ sleutel }) => sleutel));
  const kenmerken = new Map(plan.kenmerken.map((kenmerk) => [kenmerk.sleutel, kenmerk.soort]));
  return plan.vergelijkingen.flatMap((vergelijking, i) => {
    const { uitkomst, kenmerk, groep, tegenover } = vergelijking;
    const pad = ['vergelijkingen', i];
    const uit: Bevinding[] = [];
    if (!uitkomsten.has(uitkomst)) {
      uit.push(createBevinding('fout', 'evaluatie.uitkomst_onbekend', [...pad, 'uitkomst'], { uitkomst }));
    }
    if (!kenmerken.has(kenmerk)) {
      uit.push(createBevinding('fout', 'evaluatie.kenmerk_onbekend', [...pad, 'kenmerk'], { kenmerk }));
    }
    uit.push(...checkMomenten(vergelijking, situaties, pad));
    if (groep !== undefined && kenmerken.get(kenmerk) === 'getal') {
      uit.push(createBevinding('fout', 'evaluatie.groep_bij_getal', [...pad, 'groep'], { groep, kenmerk }));
    }
    if (tegenover !== undefined && (groep === undefined || groep === tegenover)) {
      uit.push(createBevinding('fout', 'evaluatie.tegenover_zonder_groep', [...pad, 'tegenover'], { tegenover }));
    }
    return uit;
  });
}
