import { spawn } from 'node:child_process';

/** Starts a program of node, kills it (SIGKILL) when it has said so many lines, and gives the whole lines that it said. */
export function killProces(args: readonly string[], aantal: number): Promise<string[]> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let gezegd = '';
    let fouten = '';
    kind.stdout.on('data', (stuk) => {
      gezegd += stuk;
      if (gezegd.split('\n').length > aantal) kind.kill('SIGKILL');
    });
    kind.stderr.on('data', (stuk) => {
      fouten += stuk;
    });
    kind.on('close', (_code, signaal) => {
      if (signaal === 'SIGKILL') klaar(gezegd.split('\n').slice(0, -1));
      else mislukt(new Error(`The program stopped by itself: ${fouten}`));
    });
  });
}
