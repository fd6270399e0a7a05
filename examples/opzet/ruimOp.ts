import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The list of what a run wrote into a folder, so that the next run leaves nothing of it behind that no longer holds. */
export const LIJST = 'bestanden.json';

function readNamen(plek: string): string[] {
  try {
    const namen: unknown = JSON.parse(readFileSync(plek, 'utf8'));
    return Array.isArray(namen) ? namen.filter((naam) => typeof naam === 'string') : [];
  } catch {
    // Somebody changed the list: then nothing is known, and nothing is removed.
    return [];
  }
}

/** Removes what an earlier run wrote into the folder and this one does not write. Forms stay: people may have filled them in. */
export function ruimOp(map: string, nu: readonly string[]): void {
  const plek = join(map, LIJST);
  const eerder = existsSync(plek) ? readNamen(plek) : [];
  for (const naam of eerder) if (!nu.includes(naam) && !naam.includes('..')) rmSync(join(map, naam), { force: true });
}
