// `npm run simulaties [-- [runs=100] [words]]`: plays the protocols of evaluatie_simulaties.json, or those with a word in their name, with the
// public functions and the draws of the file, and asks whether false findings stay under their ceiling and power above its floor.
import { playBar, type Uitslag } from '../test/evaluatie/simulaties/playBar.js';
import { PROTOCOLLEN } from '../test/evaluatie/simulaties/protocol.js';

const args = process.argv.slice(2);
const gevraagd = args.flatMap((arg) => /^runs=([0-9]+)$/.exec(arg)?.[1] ?? []).map(Number)[0];
const woorden = args.filter((arg) => !arg.startsWith('runs='));
const protocollen = PROTOCOLLEN.filter(({ naam }) => woorden.every((woord) => naam.includes(woord)));
if (protocollen.length === 0) {
  console.error(`No protocol has ${woorden.join(' and ')} in its name.`);
  process.exit(1);
}

const breedte = (teksten: readonly string[]) => Math.max(...teksten.map((tekst) => tekst.length));
const naambreedte = breedte(protocollen.map(({ naam }) => naam));
const armbreedte = breedte(protocollen.flatMap(({ bars }) => bars.map(({ arm }) => arm)));

function show({ protocol, bar, geteld, van, deel, ok }: Uitslag, seconden: number): string {
  const eis = `${bar.eis} ${bar.deel ?? ''}`.trim();
  const delen = `${deel.toFixed(3)} (${geteld}/${van})`;
  return `${protocol.padEnd(naambreedte)}  ${bar.arm.padEnd(armbreedte)}  ${delen.padStart(17)}  ${eis.padEnd(24)}  ${ok ? 'ok' : 'NOT OK'}  ${seconden.toFixed(1)} s`;
}

let fout = 0;
let gespeeld = 0;
for (const protocol of protocollen) {
  for (const bar of protocol.bars) {
    const begin = performance.now();
    const uitslag = playBar(protocol, bar, Math.min(gevraagd ?? protocol.runs, protocol.runs));
    if (!uitslag.ok) fout += 1;
    gespeeld += 1;
    console.log(show(uitslag, (performance.now() - begin) / 1000));
  }
}
console.log(fout === 0 ? `All ${gespeeld} bars are kept.` : `${fout} of ${gespeeld} bars are not kept.`);
process.exitCode = fout === 0 ? 0 : 1;
