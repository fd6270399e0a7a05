import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';

async function run(zone: string): Promise<string> {
  const args = await bundleProgramma('test/kern/tijdzone.script.ts');
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, TZ: zone } });
  return stdout;
}

test('days and periods are the same in every time zone', async () => {
  const utc = await run('UTC');
  // The script did its work: the night the clocks go forward in Amsterdam.
  expect(JSON.parse(utc)[3]).toMatchObject({
    dag: '2026-03-29',
    dagen: ['2026-03-28', '2026-03-29', '2026-03-30', '2026-04-28'],
  });
  for (const zone of ['Europe/Amsterdam', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata']) {
    expect(await run(zone), zone).toBe(utc);
  }
}, 60_000);
