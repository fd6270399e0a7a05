/**
 * Measures in the page what one step of a slider takes with all buurten of the country: `npx tsx test/verkenner/meetSlepen.script.ts`.
 *
 * It presses the arrow keys on every slider, and prints per stage the median, the 95th percentile and the largest in milliseconds, as
 * the page itself notes them (User Timing), and from key to painted picture as the browser notes it (Event Timing, in steps of 8 ms).
 */
import { maakLand, readLand } from './maakLand.js';
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
  const land = readLand();
  console.log(
    land === undefined ? 'Figures: a made-up country of 14,574 buurten' : 'Figures: CBS 2024, 14,574 buurten',
  );
  const { pagina } = await verkenner.open();
  const begin = performance.now();
  await pagina.locator('.open-klap summary').click();
  await pagina.setInputFiles('#bestand', {
    name: 'kwb-2024.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(land ?? maakLand()),
  });
  await pagina.locator('#gebied option[value="NL"]').waitFor({ state: 'attached', timeout: 60_000 });
  console.log(`Read and shown in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  await pagina.selectOption('#gebied', 'NL');
  await pagina.waitForTimeout(1500);
  await pagina.evaluate(() => {
    performance.clearMeasures();
    const duren: number[] = [];
    Object.assign(window, { duren });
    new PerformanceObserver((lijst) => {
      for (const een of lijst.getEntries()) if (een.name === 'keydown') duren.push(een.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const schuif of await pagina.locator('.schuif').all()) {
    await schuif.focus();
    for (let stap = 0; stap < STAPPEN; stap++) {
      await pagina.keyboard.press(stap % 4 === 3 ? 'ArrowLeft' : 'ArrowRight');
      await pagina.waitForTimeout(60);
    }
  }
  await pagina.waitForTimeout(500);
  const metingen = await pagina.evaluate(() =>
    performance.getEntriesByType('measure').map(({ name, duration }) => ({ name, duration })),
  );
  const list = (naam: string) => metingen.filter(({ name }) => name === naam).map(({ duration }) => duration);
  summarize('scoring and selecting, by the library', list('verkenner.rekenen'));
  summarize('tables and map', list('verkenner.tonen'));
  summarize('a step, from the slider to the document', list('verkenner.stap'));
  const duren = await pagina.evaluate(() => ('duren' in window ? (window.duren as number[]) : []));
  summarize('from key to painted (those of 16 ms or more)', duren);
} finally {
  await verkenner.stop();
}
