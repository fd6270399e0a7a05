import type { Evaluatieplan } from 'buurtaanpak/evaluatie';

/** All ordered choices of k elements. */
export function permute<T>(rij: readonly T[], k: number): T[][] {
  if (k === 0) return [[]];
  return rij.flatMap((eerste, i) =>
    permute(
      rij.filter((_, j) => j !== i),
      k - 1,
    ).map((rest) => [eerste, ...rest]),
  );
}

/** Which of these fields a result has: none may be there as `undefined` or `null`. */
export function listVelden(resultaat: object | undefined, ...velden: readonly string[]): string[] {
  return velden.filter((veld) => resultaat !== undefined && veld in resultaat);
}

/** A plan in which lot decided which buurt is in which group. */
export function loot(plan: Evaluatieplan): Evaluatieplan {
  const kenmerken = plan.kenmerken.map((kenmerk) =>
    kenmerk.soort === 'groep' ? { ...kenmerk, geloot: true } : kenmerk,
  );
  return { ...plan, opzet: 'loting', kenmerken };
}
