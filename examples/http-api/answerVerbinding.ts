import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { KOPPEN } from './koppen.js';
import { Probleem, toProbleemdetails } from './probleem.js';

/** The problem with a message whose headers Node could not read. */
function readOorzaak(code: string): Probleem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Probleem(431, 'kop_te_groot');
  return code === 'ERR_HTTP_REQUEST_TIMEOUT'
    ? new Probleem(408, 'vraag_te_traag')
    : new Probleem(400, 'vraag_onleesbaar');
}

/** Answers a message that is not HTTP with problem details too, and closes the connection. */
export function answerVerbinding(fout: NodeJS.ErrnoException, socket: Socket): void {
  if (fout.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const details = toProbleemdetails(readOorzaak(fout.code ?? ''), 'nl', `urn:uuid:${randomUUID()}`);
  const inhoud = JSON.stringify(details);
  const koppen = {
    ...KOPPEN,
    'Content-Type': 'application/problem+json',
    'Content-Language': 'nl',
    'Content-Length': String(Buffer.byteLength(inhoud)),
    Connection: 'close',
  };
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}`);
  socket.end([`HTTP/1.1 ${details.status} ${STATUS_CODES[details.status]}`, ...regels, '', inhoud].join('\r\n'));
}
