/**
 * Measures in the page what one step of a slider takes with all buurten of the country: `npx tsx test/verkenner/meetSlepen.script.ts`.
 *
 * It presses the arrow keys on every slider, and prints per stage the median, the 95th percentile and the largest in milliseconds, as
 * the page itself notes them (User Timing), and from key to painted picture as the browser notes it (Event Timing, in steps of 8 ms).
 */
import { readLand } from './maakLand.js';
import { heeftBrowser, startVerkenner } from './pagina.js';

const STAPPEN = 12;

function summarize(naam: string, waarden: readonly number[]): void {
  const rij = [...waarden].sort((a, b) => a - b);
  const at = (deel: number) => (rij[Math.min(rij.length - 1, Math.floor(deel * rij.length))] ?? Number.NaN).toFixed(1);
  console.log(`${naam.padEnd(42)} median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms (${rij.length} steps)`);
}

if (!heeftBrowser) {
  console.error('No browser found: set CHROMIUM.');
  process.exit(1);
}
const verkenner = await startVerkenner();
try {
  console.log('Figures: CBS 2024, 14,574 buurten');
  const { pagina } = await verkenner.open();
  const begin = performance.now();
  await pagina.locator('#laden summary').click();
  await pagina.setInputFiles('#bestand', {
    name: 'kwb-2024.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(readLand()),
  });
  await pagina.locator('#gebied option[value="NL"]').waitFor({ state: 'attached', timeout: 60_000 });
  console.log(`Read and shown in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  await pagina.selectOption('#gebied', 'NL');
  await pagina.waitForTimeout(1500);
  await pagina.evaluate(() => {
    const metingen: { readonly name: string; readonly duration: number }[] = [];
    Object.assign(window, { metingen });
    const kijker = new PerformanceObserver((lijst) => {
      for (const { name, duration } of lijst.getEntries()) metingen.push({ name, duration });
    });
    kijker.observe({ type: 'measure' });
    kijker.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  // In time of the processor, which a busy machine does not stretch as it does the time on the wall.
  const protocol = await pagina.context().newCDPSession(pagina);
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readDuren = async () =>
    new Map((await protocol.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const vooraf = await readDuren();
  for (const schuif of await pagina.locator('.schuif').all()) {
    await schuif.focus();
    for (let stap = 0; stap < STAPPEN; stap++) {
      await pagina.keyboard.press(stap % 4 === 3 ? 'ArrowLeft' : 'ArrowRight');
      await pagina.waitForTimeout(60);
    }
  }
  await pagina.waitForTimeout(500);
  const metingen = await pagina.evaluate(() =>
    'metingen' in window ? (window.metingen as { readonly name: string; readonly duration: number }[]) : [],
  );
  const list = (naam: string) => metingen.filter(({ name }) => name === naam).map(({ duration }) => duration);
  const achteraf = await readDuren();
  const stappen = list('verkenner.stap').length;
  const perStap = (naam: string) =>
    ((1000 * ((achteraf.get(naam) ?? 0) - (vooraf.get(naam) ?? 0))) / stappen).toFixed(1);
  console.log(
    `processor time of a step: ${perStap('TaskDuration')} ms, of which ${perStap('ScriptDuration')} script, ${perStap('RecalcStyleDuration')} style and ${perStap('LayoutDuration')} layout`,
  );
  summarize('scoring and selecting, by the library', list('verkenner.rekenen'));
  summarize('tables and map', list('verkenner.tonen'));
  summarize('a step, from the slider to the document', list('verkenner.stap'));
  summarize('from key to painted (those of 16 ms or more)', list('keydown'));
} finally {
  await verkenner.stop();
}
