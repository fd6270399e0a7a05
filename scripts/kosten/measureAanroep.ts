import type { Aanroep } from '../aanroepen/aanroep.js';

/** The processor time of a call at a size, in milliseconds. */
export interface Tijd {
  readonly n: number;
  readonly ms: number;
}

/** A measurement shorter than this says more about the clock than about the work. */
const KORTST_MS = 1;
const OPWARMEN_MS = 25;
const METEN_MS = 60;
/** A call that takes longer is measured once, without a warming up. */
const LANG_MS = 1000;
const MEESTE = 100_000;

function median(waarden: readonly number[]): number {
  const gesorteerd = [...waarden].sort((a, b) => a - b);
  return gesorteerd[gesorteerd.length >> 1] ?? Number.NaN;
}

/** What the processor did for this program so far, in milliseconds: other programs on the machine do not count. */
function getProcessortijd(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function time(werk: () => unknown, keer: number): Promise<number> {
  const begin = getProcessortijd();
  for (let i = 0; i < keer; i += 1) {
    const uitkomst = werk();
    if (uitkomst instanceof Promise) await uitkomst;
  }
  return (getProcessortijd() - begin) / keer;
}

async function measureOnce(werk: () => unknown): Promise<number> {
  const eerste = await time(werk, 1);
  if (eerste > LANG_MS) return eerste;
  let keer = 1;
  for (const begin = getProcessortijd(); getProcessortijd() - begin < OPWARMEN_MS; ) {
    const duur = await time(werk, keer);
    if (duur * keer < KORTST_MS && keer < MEESTE) keer *= 2;
  }
  const metingen: number[] = [];
  for (const begin = getProcessortijd(); metingen.length < 3 || getProcessortijd() - begin < METEN_MS; )
    metingen.push(await time(werk, keer));
  return median(metingen);
}

/** The median processor time of a call at each of its sizes, warmed up. The arguments of a size are made once, outside what is measured. */
export async function measureAanroep({ roep, maak, maten }: Aanroep): Promise<Tijd[]> {
  const tijden: Tijd[] = [];
  for (const n of maten) {
    const argumenten = await maak(n);
    tijden.push({ n, ms: await measureOnce(() => roep(...(argumenten as never[]))) });
  }
  return tijden;
}
