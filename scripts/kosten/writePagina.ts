import { cpus } from 'node:os';
import type { Aanroep } from '../aanroepen/aanroep.js';
import type { Oordeel } from './judgeGroei.js';
import type { Tijd } from './measureAanroep.js';

/** A function with what it cost. */
export interface Kostenregel {
  readonly kamer: string;
  readonly naam: string;
  readonly aanroep: Pick<Aanroep, 'eenheid' | 'groei'>;
  readonly tijden: readonly Tijd[];
  readonly oordeel: Oordeel;
}

/** A time in two digits: `0.4 µs`, `12 ms`, `1.3 s`. */
export function showTijd(ms: number): string {
  const [waarde, eenheid] = ms < 1 ? [ms * 1000, 'µs'] : ms < 1000 ? [ms, 'ms'] : [ms / 1000, 's'];
  return `${Number(waarde.toPrecision(2))} ${eenheid}`;
}

/** The exponent that was measured, or that the call is too short to tell. */
export const showGroei = ({ gemeten, uitkomst }: Oordeel): string =>
  uitkomst === 'kort' ? 'short' : gemeten.toFixed(1);

const INLEIDING = `# What each function costs

Made by \`npm run kosten -- --schrijf\`. How the time of a call grows with its input, for every public function, as its documentation says
after \`Cost:\`; and the processor time of a call at three sizes of the input, the last one as a large gemeente or the whole country has it.

- **grows**: the documented growth, in the unit beside it. It is a bound: a call may grow less.
- **n = time**: the median processor time of a call, warmed up, with that of collecting garbage. A record that was used before may answer
  sooner than the first time.
- **exponent**: measured between the second and the third size. 0: the size does not count; 1: twice the input takes twice the time; 2: four
  times. \`short\`: the call takes less than 20 µs, so that it says nothing.
`;

const tabel = (regels: readonly Kostenregel[]): string[] => [
  '| function | unit | grows | n = time | exponent |',
  '| --- | --- | --- | --- | --- |',
  ...regels.map(({ naam, aanroep, tijden, oordeel }) => {
    const maten = tijden.map(({ n, ms }) => `${n} = ${showTijd(ms)}`).join(', ');
    return `| \`${naam}\` | ${aanroep.eenheid} | ${aanroep.groei} | ${maten} | ${showGroei(oordeel)} |`;
  }),
];

/** The page of all functions, by room. */
export function writePagina(regels: readonly Kostenregel[]): string {
  const kamers = [...new Set(regels.map(({ kamer }) => kamer))];
  const machine = `Measured on a machine with ${cpus().length} processors, Node ${process.versions.node.split('.')[0]}.`;
  const delen = kamers.flatMap((kamer) => [
    '',
    `## ${kamer}`,
    '',
    ...tabel(regels.filter((regel) => regel.kamer === kamer)),
  ]);
  return `${[INLEIDING, machine, ...delen].join('\n')}\n`;
}
