import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files under a folder of the repository, sorted, with forward slashes; a file is itself; what is absent is nothing. */
export function listFiles(path: string, ending = ''): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return path.endsWith(ending) ? [path] : [];
  return readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}
