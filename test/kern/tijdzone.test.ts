import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('tijdzone.script.ts', import.meta.url));

function run(zone: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
}

test('days and periods are the same in every time zone', () => {
  const utc = run('UTC');
  // The script did its work: the night the clocks go forward in Amsterdam.
  expect(JSON.parse(utc)[3]).toMatchObject({
    dag: '2026-03-29',
    dagen: ['2026-03-28', '2026-03-29', '2026-03-30', '2026-04-28'],
  });
  for (const zone of ['Europe/Amsterdam', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata']) {
    expect(run(zone), zone).toBe(utc);
  }
}, 60_000);
