import { parseArgs } from 'node:util';
import { analyseerKeuze } from './analyseerKeuze.js';
import { naarJson } from './naarJson.js';
import { Stop, stop } from './stop.js';
import { vatSamen } from './vatSamen.js';
import { verantwoordKeuze } from './verantwoordKeuze.js';
import { voerUit } from './voerUit.js';
import { LEEUWARDEN, WERKMAP } from './werkmap.js';

function readOpties(args: readonly string[]) {
  const options = { kwb: { type: 'string' }, gemeente: { type: 'string' }, json: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return stop('Onbekende of onvolledige optie: gebruik --kwb BESTAND, --gemeente GM0080 en --json.');
  }
}

/** Runs the example with the arguments of a command line. Gives the text to print, or one sentence with the reason of a failure. */
export function draai(args: readonly string[]): { readonly uitvoer: string } | { readonly fout: string } {
  try {
    const { kwb, gemeente, json } = readOpties(args);
    if (kwb !== undefined && gemeente === undefined) stop('Geef bij --kwb ook de gemeente, zoals --gemeente GM0080.');
    const uitkomst = voerUit(kwb ?? WERKMAP, gemeente ?? LEEUWARDEN);
    if (json) return { uitvoer: `${JSON.stringify(naarJson(uitkomst), null, 2)}\n` };
    const analyse = analyseerKeuze(uitkomst);
    return { uitvoer: `${vatSamen(uitkomst, analyse)}\n${verantwoordKeuze(uitkomst, analyse)}` };
  } catch (fout) {
    if (fout instanceof Stop) return { fout: fout.message };
    throw fout;
  }
}
