/**
 * A small HTTP API over the documents of the library, by the NLGov REST API Design Rules, with fastify and SQLite.
 *
 *     npx tsx examples/http-api/server.ts
 *     npx tsx examples/http-api/server.ts --poort 3000 --map data/api
 *
 * Without `--map` it keeps everything in memory. It has no sign-in, and so listens on this machine only.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Datum } from 'buurtaanpak/kern';
import { Stop, stop } from '../opzet/stop.js';
import { createApi } from './createApi.js';

/** Today in the Netherlands, whatever the clock of the server is set to. */
const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

function readOpties(): { readonly poort: number; readonly map: string | undefined } {
  const options = { poort: { type: 'string', default: '3000' }, map: { type: 'string' } } as const;
  let gelezen: { poort: string; map?: string };
  try {
    gelezen = parseArgs({ options }).values;
  } catch {
    return stop('Onbekende of onvolledige optie: gebruik --poort 3000 en --map MAP.');
  }
  const poort = /^\d{1,5}$/.test(gelezen.poort) ? Number(gelezen.poort) : Number.NaN;
  if (!(poort <= 65_535)) stop(`${gelezen.poort} is geen poort: kies een getal van 0 tot en met 65535.`);
  return { poort, map: gelezen.map };
}

function makeBestanden(map: string) {
  try {
    mkdirSync(map, { recursive: true });
  } catch {
    return stop(`De map ${map} kan niet worden gemaakt.`);
  }
  return {
    documenten: join(map, 'documenten.sqlite'),
    teams: join(map, 'teams.sqlite'),
    overeenkomsten: join(map, 'overeenkomsten.sqlite'),
  };
}

async function main(): Promise<void> {
  const { poort, map } = readOpties();
  const app = createApi({
    today: () => Datum.parse(vandaag.format(new Date())),
    log: (regel) => process.stderr.write(`${regel}\n`),
    ...(map === undefined ? {} : { bestanden: makeBestanden(map) }),
  });
  try {
    const adres = await app.listen({ host: '127.0.0.1', port: poort });
    process.stdout.write(
      [
        `De API staat op ${adres}/v1 en is beschreven in ${adres}/v1/openapi.json`,
        map === undefined
          ? 'Zij bewaart alles in het geheugen: met --map MAP blijft het.'
          : `Zij bewaart alles in ${map}.`,
        'Stoppen: Ctrl+C',
        '',
      ].join('\n'),
    );
  } catch (fout) {
    await app.close();
    const bezet = fout instanceof Error && 'code' in fout && fout.code === 'EADDRINUSE';
    stop(
      bezet ? `Poort ${poort} is in gebruik: kies een andere met --poort.` : `Poort ${poort} kan niet worden gebruikt.`,
    );
  }
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void app.close());
}

try {
  await main();
} catch (fout) {
  if (!(fout instanceof Stop)) throw fout;
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
}
