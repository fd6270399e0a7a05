import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER, heeftBrowser, startVerkenner, type Verkenner } from './pagina.js';

if (!heeftBrowser)
  console.log(`skipped: no browser at ${BROWSER}, so the page is not tried as it is developed (set CHROMIUM)`);

describe.skipIf(!heeftBrowser)('npm run verkenner', () => {
  let verkenner: Verkenner;

  beforeAll(async () => {
    verkenner = await startVerkenner('ontwikkeling');
  });
  afterAll(() => verkenner?.stop());

  test('shows the page from the source, with its workers', async () => {
    const { pagina, klachten } = await verkenner.open();
    expect(await pagina.locator('#keuze tbody tr').count()).toBe(12);
    await pagina.selectOption('#trekkingen', '200');
    await pagina.click('#reken');
    await pagina.waitForSelector('#zekerheid-inhoud table', { timeout: 60_000 });
    expect(klachten).toEqual([]);
    await pagina.context().close();
  });
});
