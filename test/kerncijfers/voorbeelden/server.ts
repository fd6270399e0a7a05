import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server on loopback does before it answers: is busy, stumbles, breaks the line, cuts its answer short. */
export type Kuur = 'druk' | 'storing' | 'breuk' | 'half';

export interface Nepserver {
  readonly adres: string;
  /** The paths asked for, in order. */
  readonly gevraagd: string[];
  readonly stop: () => Promise<void>;
}

function misbehave(kuur: Kuur, antwoord: ServerResponse): void {
  if (kuur === 'druk') antwoord.writeHead(429, { 'retry-after': '3' }).end('busy');
  else if (kuur === 'storing') antwoord.writeHead(503).end('down');
  else if (kuur === 'half') antwoord.writeHead(200, { 'content-type': 'application/json' }).end('{"value": [');
  else antwoord.destroy();
}

/** Serves rows in pages as OData does, and misbehaves once for every mood it is given. Other paths are not found. */
export async function startServer(
  sets: Readonly<Record<string, readonly object[]>>,
  { perPagina, link, kuren = [] }: { perPagina: number; link: 'odata.nextLink' | '@odata.nextLink'; kuren?: Kuur[] },
): Promise<Nepserver> {
  const gevraagd: string[] = [];
  const moods = [...kuren];
  const server = createServer((vraag, antwoord) => {
    gevraagd.push(vraag.url ?? '');
    const url = new URL(vraag.url ?? '', 'http://localhost');
    const rijen = sets[url.pathname];
    if (rijen === undefined) {
      antwoord.writeHead(404).end();
      return;
    }
    const kuur = moods.shift();
    if (kuur !== undefined) {
      misbehave(kuur, antwoord);
      return;
    }
    const skip = Number(url.searchParams.get('$skip') ?? 0);
    const value = rijen.slice(skip, skip + perPagina);
    url.searchParams.set('$skip', String(skip + perPagina));
    const { port } = server.address() as AddressInfo;
    const volgende =
      skip + perPagina < rijen.length ? { [link]: `http://127.0.0.1:${port}${url.pathname}${url.search}` } : {};
    antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value, ...volgende }));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  return {
    adres: `http://127.0.0.1:${port}`,
    gevraagd,
    stop: () => new Promise((klaar) => server.close(() => klaar())),
  };
}
