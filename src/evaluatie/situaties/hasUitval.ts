import type { Rij } from '../lees/rij.js';
import type { Weggelaten } from '../lees/selectRijen.js';

/** From this share on, drop-out matters: of all buurten, or of one group more than of another. The number is a choice. */
const VEEL_UITVAL = 0.1;

/** Whether the outcome is missing in so many buurten, or so unequally, that a lot does not make groups alike any more. */
export function hasUitval(
  rijen: readonly Rij[],
  weggelaten: readonly Weggelaten[],
  readGroep: (kenmerk: string | number) => string,
): boolean {
  const tellingen = new Map<string, { gebleven: number; gemist: number }>();
  const count = (kenmerk: string | number, veld: 'gebleven' | 'gemist') => {
    const telling = tellingen.get(readGroep(kenmerk)) ?? { gebleven: 0, gemist: 0 };
    telling[veld]++;
    tellingen.set(readGroep(kenmerk), telling);
  };
  for (const { kenmerk } of rijen) count(kenmerk, 'gebleven');
  for (const { kenmerk } of weggelaten) if (kenmerk !== undefined) count(kenmerk, 'gemist');
  const gemist = weggelaten.filter(({ kenmerk }) => kenmerk !== undefined).length;
  const delen = [...tellingen.values()].map((telling) => telling.gemist / (telling.gemist + telling.gebleven));
  return gemist > VEEL_UITVAL * (gemist + rijen.length) || Math.max(...delen, 0) - Math.min(...delen, 1) > VEEL_UITVAL;
}
