import type { Boeking } from 'buurtaanpak/financiering';

/** The cents of an amount. */
export const cents = (bedrag: string): bigint => BigInt(bedrag.replace('.', ''));

/** The amount of cents. */
export function text(centen: bigint): string {
  const cijfers = (centen < 0n ? -centen : centen).toString().padStart(3, '0');
  return `${centen < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

/** Sums by key, without what is zero and without lines that lack a part of the key. */
export function table(
  boekingen: readonly Boeking[],
  keys: readonly (keyof Boeking)[],
): Readonly<Record<string, string>> {
  const sums = new Map<string, bigint>();
  for (const boeking of boekingen) {
    const parts = keys.map((key) => boeking[key]);
    if (parts.includes(undefined)) continue;
    const key = parts.join('|');
    sums.set(key, (sums.get(key) ?? 0n) + cents(boeking.bedrag));
  }
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0n).map(([key, sum]) => [key, text(sum)]));
}

/** The sum of cells. */
export const total = (boekingen: readonly Boeking[]): string => table(boekingen, [])[''] ?? '0.00';
