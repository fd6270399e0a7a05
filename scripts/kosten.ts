// `npm run kosten [-- words] [--schrijf]`: the time of a call of every public function at three sizes of its input, or of those with a
// word in the name of the function or room, beside how it should grow. With --schrijf it makes docs/kosten.md. Exit 1 when one grew faster or failed.
import { writeFileSync } from 'node:fs';
import type { Aanroep } from './aanroepen/aanroep.js';
import { AANROEPEN } from './aanroepen/index.js';
import { judgeGroei } from './kosten/judgeGroei.js';
import { measureAanroep } from './kosten/measureAanroep.js';
import { type Kostenregel, showGroei, showTijd, writePagina } from './kosten/writePagina.js';

const args = process.argv.slice(2);
const schrijf = args.includes('--schrijf');
const woorden = args.filter((arg) => !arg.startsWith('--')).map((woord) => woord.toLowerCase());
const vreemd = args.filter((arg) => arg.startsWith('--') && arg !== '--schrijf');
if (vreemd.length > 0 || (schrijf && woorden.length > 0)) {
  console.error('Use: npm run kosten [-- words], or npm run kosten -- --schrijf for all of them');
  process.exit(1);
}

/** Measures a call; one that seems to grow too fast a second time, as the machine may have been busy. */
async function measure(kamer: string, naam: string, aanroep: Aanroep): Promise<Kostenregel> {
  const meet = async () => {
    const tijden = await measureAanroep(aanroep);
    return { kamer, naam, aanroep, tijden, oordeel: judgeGroei(aanroep.groei, tijden) };
  };
  const eerste = await meet();
  if (eerste.oordeel.uitkomst !== 'te_snel') return eerste;
  const tweede = await meet();
  return tweede.oordeel.gemeten < eerste.oordeel.gemeten ? tweede : eerste;
}

function show({ kamer, naam, aanroep, tijden, oordeel }: Kostenregel): string {
  const maten = tijden.map(({ n, ms }) => `${n} = ${showTijd(ms)}`.padEnd(20)).join('');
  const slot = oordeel.uitkomst === 'te_snel' ? '  GROWS FASTER THAN DOCUMENTED' : '';
  return `${`${kamer}.${naam}`.padEnd(44)}${aanroep.groei.padEnd(9)}${maten}${showGroei(oordeel).padEnd(7)}${aanroep.eenheid}${slot}`;
}

const past = (tekst: string) => woorden.length === 0 || woorden.some((woord) => tekst.toLowerCase().includes(woord));
const regels: Kostenregel[] = [];
const mislukt: string[] = [];
for (const [kamer, aanroepen] of Object.entries(AANROEPEN)) {
  for (const [naam, aanroep] of Object.entries(aanroepen)) {
    if (!past(`${kamer}.${naam}`)) continue;
    try {
      const regel = await measure(kamer, naam, aanroep);
      regels.push(regel);
      console.log(show(regel));
    } catch (fout) {
      // The rest can still be measured.
      mislukt.push(`${kamer}.${naam}`);
      console.error(`${kamer}.${naam} failed`, fout);
    }
  }
}
const snel = regels.filter(({ oordeel }) => oordeel.uitkomst === 'te_snel');
console.log(
  `${regels.length} functions measured, ${snel.length} grew clearly faster than documented, ${mislukt.length} failed`,
);
if (schrijf && mislukt.length === 0) writeFileSync('docs/kosten.md', writePagina(regels));
if (regels.length === 0 || snel.length + mislukt.length > 0) process.exitCode = 1;
