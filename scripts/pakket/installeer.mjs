import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The requirements of a combination are not available here. That is not a failure of the package. */
export class NietBeschikbaar extends Error {}

/**
 * Installs packages by name in a project of their own.
 *
 * @param {string} map - the folder of the project, made when absent
 * @param {readonly string[]} pakketten - names with versions, or files
 * @returns {string} the folder
 * @throws NietBeschikbaar with the words of npm
 */
export function installeer(map, pakketten) {
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'package.json'), JSON.stringify({ name: 'proef', private: true, type: 'module' }));
  const opties = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['install', ...opties, ...pakketten], { cwd: map, encoding: 'utf8' });
  if (status !== 0) {
    const [reden = 'npm install failed'] = stderr.match(/npm error code \S+/) ?? [];
    throw new NietBeschikbaar(`${pakketten.join(' ')}: ${reden}`);
  }
  return map;
}
