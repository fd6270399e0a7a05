import { fileURLToPath } from 'node:url';
import { formatBevinding, nl, Opzet } from 'buurtaanpak';
import { leesJson } from './leesJson.js';
import { stop } from './stop.js';

/** The file of an opzet that lies beside this code. */
export const vindOpzet = (naam: string): string => fileURLToPath(new URL(`${naam}.json`, import.meta.url));

/** The opzet in a file, or a sentence with what is wrong in it. */
export function leesOpzet(bestand: string): Opzet {
  const gelezen = Opzet.safeParse(leesJson(bestand));
  if (gelezen.success) return gelezen.data;
  const [eerste, ...meer] = gelezen.error.bevindingen;
  const rest = meer.length === 0 ? '' : ` (en nog ${meer.length} andere)`;
  return stop(
    `Het bestand ${bestand} is geen opzet: ${formatBevinding(eerste ?? gelezen.error, nl, { pad: true })}${rest}`,
  );
}
