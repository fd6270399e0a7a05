import { fileURLToPath } from 'node:url';
import { formatBevinding, nl, Opzet } from 'buurtaanpak';
import { leesJson } from './leesJson.js';
import { stop } from './stop.js';

/** The file of an opzet that lies beside this code. */
export const vindOpzet = (naam: string): string => fileURLToPath(new URL(`${naam}.json`, import.meta.url));

/** So many mistakes of form are shown at once. */
const MEESTE = 20;

/** The opzet in a file, or a line for each thing that is wrong in it. */
export function leesOpzet(bestand: string): Opzet {
  const gelezen = Opzet.safeParse(leesJson(bestand));
  if (gelezen.success) return gelezen.data;
  const { bevindingen } = gelezen.error;
  const rest = bevindingen.length - MEESTE;
  return stop(
    [
      `Het bestand ${bestand} is geen opzet:`,
      ...bevindingen.slice(0, MEESTE).map((een) => `- ${formatBevinding(een, nl, { pad: true })}`),
      ...(rest > 0 ? [`En nog ${rest} andere.`] : []),
    ].join('\n'),
  );
}
