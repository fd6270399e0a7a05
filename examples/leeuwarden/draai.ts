import { parseArgs } from 'node:util';
import { CIJFERBRON, WERKMAP } from '../data/werkmap.js';
import { leesCsv } from '../opzet/leesCsv.js';
import { leesOpzet, vindOpzet } from '../opzet/leesOpzet.js';
import { legKeuzeUit } from '../opzet/legKeuzeUit.js';
import { Stop, stop } from '../opzet/stop.js';
import { toTekst } from '../opzet/toTekst.js';
import { HERKOMST, VERZONNEN, VOORBEELD } from '../verzonnen/herkomst.js';
import { naarJson } from './naarJson.js';
import { voerUit } from './voerUit.js';

const LEEUWARDEN = vindOpzet('leeuwarden');

function readOpties(args: readonly string[]) {
  const options = { kwb: { type: 'string' }, opzet: { type: 'string' }, json: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return stop('Onbekende of onvolledige optie: gebruik --kwb BESTAND.csv, --opzet BESTAND.json en --json.');
  }
}

/** Runs the example with the arguments of a command line. Gives the text to print, or one sentence with the reason of a failure. */
export function draai(args: readonly string[]): { readonly uitvoer: string } | { readonly fout: string } {
  try {
    const { kwb, opzet: bestand = LEEUWARDEN, json } = readOpties(args);
    const opzet = leesOpzet(bestand);
    const uitkomst = voerUit(opzet, leesCsv(kwb ?? WERKMAP));
    const bron = kwb === undefined ? [`Bron: ${CIJFERBRON}.`] : [];
    const herkomst = bestand === LEEUWARDEN ? HERKOMST : [VOORBEELD, ...bron, VERZONNEN];
    if (json) return { uitvoer: `${JSON.stringify(naarJson(opzet, uitkomst, herkomst), null, 2)}\n` };
    const { samenvatting } = uitkomst.stukken;
    const delen = [
      `${herkomst.join('\n')}\n`,
      ...(samenvatting === undefined ? [] : [toTekst(samenvatting)]),
      legKeuzeUit(opzet, uitkomst),
    ];
    return { uitvoer: delen.join('\n') };
  } catch (fout) {
    if (fout instanceof Stop) return { fout: fout.message };
    throw fout;
  }
}
