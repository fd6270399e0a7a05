import { formatGetal } from 'buurtaanpak/kern';

/** A weight with the decimals that it has, at most three. */
export function writeGewicht(gewicht: number): string {
  const decimalen = [0, 1, 2].find((een) => Math.abs(Number(gewicht.toFixed(een)) - gewicht) < 1e-9) ?? 3;
  return formatGetal(gewicht, { decimalen });
}
