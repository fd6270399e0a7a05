import type { Taal } from './formatGetal.js';
import { formatWaarde } from './formatWaarde.js';

/** A value and what is known of it. */
export interface Cijfer {
  readonly waarde: number;
  /** The unit; absent where it has none. */
  readonly eenheid: string | undefined;
  /** Whether someone estimated it where the source published none. */
  readonly geschat: boolean;
  /** Whether it was taken over from the whole buurt. */
  readonly overgenomen: boolean;
}

/** A value with its unit, and between brackets that it is estimated or taken over. */
export function formatCijfer({ waarde, eenheid, geschat, overgenomen }: Cijfer, taal: Taal): string {
  const nl = taal === 'nl';
  const kenmerken = [
    ...(geschat ? [nl ? 'geschat, niet gepubliceerd' : 'estimated, not published'] : []),
    ...(overgenomen ? [nl ? 'overgenomen van de hele buurt' : 'taken over from the whole buurt'] : []),
  ];
  const tekst = formatWaarde(waarde, eenheid, taal);
  return kenmerken.length === 0 ? tekst : `${tekst} (${kenmerken.join('; ')})`;
}
