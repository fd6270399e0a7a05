import { parseArgs } from 'node:util';
import { formatBedrag, formatBevinding } from 'buurtaanpak/kern';
import type { Programmastand } from 'buurtaanpak/programma';
import { nl } from 'buurtaanpak/taal';
import { CIJFERBRON, WERKMAP } from '../data/werkmap.js';
import { leesCsv } from '../opzet/leesCsv.js';
import { Stop, stop } from '../opzet/stop.js';
import { noemBuurten, tekenTabel } from './tekenTabel.js';
import { voerUit } from './voerUit.js';

function readKwb(args: readonly string[]): string {
  try {
    return parseArgs({ args: [...args], options: { kwb: { type: 'string', default: WERKMAP } } }).values.kwb;
  } catch {
    return stop('Onbekende of onvolledige optie: gebruik --kwb BESTAND, of niets.');
  }
}

/** The findings about the whole, by the name of the deelnemer. */
function noemBevindingen({ bevindingen, deelnemers }: Programmastand): string[] {
  const zinnen = bevindingen.map((bevinding) => {
    const [, plaats] = bevinding.pad;
    return `- ${deelnemers[Number(plaats)]?.naam ?? 'samen'}: ${formatBevinding(bevinding, nl)}`;
  });
  return zinnen.length === 0 ? ['- niets'] : zinnen;
}

/** Runs the example with the arguments of a command line. Gives the text to print, or one sentence with the reason of a failure. */
export function draai(args: readonly string[]): { readonly uitvoer: string } | { readonly fout: string } {
  try {
    const { uitkomsten, stand } = voerUit(leesCsv(readKwb(args)));
    const { afgesprokenBuurten, gemeenten, btwTerug } = stand.totaal;
    const delen = [
      `Bron: ${CIJFERBRON}.\nDe oordelen zijn verzonnen. De quota en de bedragen van Leeuwarden zijn die van de raadsbrief; die van de andere zijn verzonnen.`,
      tekenTabel(uitkomsten, stand),
      `De bedragen zijn zonder de btw die een gemeente terugkrijgt; die is samen ${formatBedrag(btwTerug)}.`,
      'De waarden zijn onderling niet te vergelijken: ieder heeft een eigen Routekaart en een eigen doel.',
      `Afgesproken zijn ${afgesprokenBuurten} buurten in ${gemeenten} gemeenten.`,
      ...uitkomsten.map(noemBuurten),
      ['Op te merken:', ...noemBevindingen(stand)].join('\n'),
    ];
    return { uitvoer: `${delen.join('\n\n')}\n` };
  } catch (fout) {
    if (fout instanceof Stop) return { fout: fout.message };
    throw fout;
  }
}
