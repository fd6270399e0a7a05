import type { Leesantwoord, Leesvraag } from './berichten.js';

/** Has a file read by a worker: parsing a file of the whole country takes a second or more, in which the page stays free. */
export function askLezer(vraag: Leesvraag): Promise<Leesantwoord> {
  return new Promise((done) => {
    const lezer = new Worker(new URL('./lees.worker.ts', import.meta.url), { type: 'module' });
    const end = (antwoord: Leesantwoord) => {
      lezer.terminate();
      done(antwoord);
    };
    lezer.addEventListener('message', ({ data }: MessageEvent<Leesantwoord>) => end(data));
    lezer.addEventListener('error', () =>
      end({ soort: 'fout', problemen: ['Het bestand kan niet worden gelezen: het lezen is onverwacht gestopt.'] }),
    );
    lezer.postMessage(vraag, { transfer: [vraag.bytes] });
  });
}
