import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatBevinding, parseDatum } from 'buurtaanpak/kern';
import { combineProgrammas, getProgrammastand, type Programmastand } from 'buurtaanpak/programma';
import { nl } from 'buurtaanpak/taal';
import { Stop, stop } from '../leeuwarden/stop.js';
import { listDeelnemers } from './deelnemers.js';
import { kiesVoorDeelnemer } from './kiesVoorDeelnemer.js';
import { ECHT, VERZONNEN } from './plaatsen.js';
import { noemBuurten, tekenTabel } from './tekenTabel.js';

const BESTAND = fileURLToPath(new URL('../data/verzonnen-vijf-gemeenten.werkmap.csv', import.meta.url));

/** The peildatum: the day on which the first agreement starts. */
const PEILDATUM = parseDatum('2026-09-01');

function readKwb(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { kwb: { type: 'string' } } }).values.kwb;
  } catch {
    return stop('Onbekende of onvolledige optie: gebruik --kwb BESTAND, of niets.');
  }
}

/** The result of the four, of each and together. */
export function voerUit(kwb: string | undefined) {
  const uitkomsten = listDeelnemers(kwb === undefined ? VERZONNEN : ECHT).map((deelnemer) =>
    kiesVoorDeelnemer(kwb ?? BESTAND, deelnemer),
  );
  const programma = combineProgrammas(
    uitkomsten.map((uitkomst) => uitkomst.programma),
    {
      naam: 'Buurtaanpak in vier gemeenten',
      opdracht: { opdrachtgever: 'ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 },
    },
  );
  return { uitkomsten, programma, stand: getProgrammastand(programma, PEILDATUM) };
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
    const kwb = readKwb(args);
    const { uitkomsten, stand } = voerUit(kwb);
    const { afgesprokenBuurten, gemeenten } = stand.totaal;
    const delen = [
      kwb === undefined
        ? 'Let op: deze gemeenten bestaan niet. De cijfers, de oordelen, de quota en de bedragen zijn verzonnen.'
        : 'Bron van de cijfers: CBS, Kerncijfers wijken en buurten. De oordelen en, behalve die van Leeuwarden, de quota en\nde bedragen zijn verzonnen.',
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
