import { parseArgs } from 'node:util';
import { Datum, formatBevinding } from 'buurtaanpak/kern';
import { combineProgrammas, getProgrammastand, type Programmastand } from 'buurtaanpak/programma';
import { nl } from 'buurtaanpak/taal';
import { Stop, stop } from '../leeuwarden/stop.js';
import { CIJFERBRON, WERKMAP } from '../leeuwarden/werkmap.js';
import { DEELNEMERS } from './deelnemers.js';
import { kiesVoorDeelnemer } from './kiesVoorDeelnemer.js';
import { noemBuurten, tekenTabel } from './tekenTabel.js';

/** The day on which it is looked at: the first agreement starts. */
const PEILDATUM = Datum.parse('2026-09-01');

function readKwb(args: readonly string[]): string {
  try {
    return parseArgs({ args: [...args], options: { kwb: { type: 'string', default: WERKMAP } } }).values.kwb;
  } catch {
    return stop('Onbekende of onvolledige optie: gebruik --kwb BESTAND, of niets.');
  }
}

/** What the four come to, each and together. */
export function voerUit(kwb: string) {
  const uitkomsten = DEELNEMERS.map((deelnemer) => kiesVoorDeelnemer(kwb, deelnemer));
  const programma = combineProgrammas(
    uitkomsten.map((uitkomst) => uitkomst.programma),
    {
      naam: 'Buurtaanpak in vier gemeenten',
      opdracht: { opdrachtgever: 'ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 },
    },
  );
  return { uitkomsten, programma, stand: getProgrammastand(programma, { peildatum: PEILDATUM }) };
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
    const { uitkomsten, stand } = voerUit(readKwb(args));
    const { afgesprokenBuurten, gemeenten } = stand.totaal;
    const delen = [
      `Bron: ${CIJFERBRON}.\nDe oordelen zijn verzonnen. De quota en de bedragen van Leeuwarden zijn die van de raadsbrief; die van de andere zijn verzonnen.`,
      tekenTabel(uitkomsten, stand),
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
