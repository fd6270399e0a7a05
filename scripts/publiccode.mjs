// Part of `npm run next-version`: publiccode.yml names the version of package.json, and today as the day of its release.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const regels = `softwareVersion: ${version}\nreleaseDate: "${new Date().toISOString().slice(0, 10)}"\n`;
const rest = readFileSync('publiccode.yml', 'utf8').replace(/^(?:softwareVersion|releaseDate): .*\n/gm, '');
writeFileSync('publiccode.yml', rest.replace(/^platforms:/m, `${regels}platforms:`));
