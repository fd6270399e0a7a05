// Unpacks the package as npm would publish it beside its dependencies, loads every entry from ESM and from CommonJS,
// and compiles an app that imports them, declarations of the package included.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { roomNames } from './rooms.mjs';

const pakket = JSON.parse(readFileSync('package.json', 'utf8'));
const map = mkdtempSync(join(tmpdir(), 'buurtaanpak-'));
const modules = join(map, 'node_modules');

const lader = (entries) => `
  const uit = {};
  for (const entry of ${JSON.stringify(entries)}) uit[entry] = await load(entry);
  const namen = Object.fromEntries(Object.entries(uit).map(([entry, alles]) => [entry, Object.keys(alles).sort()]));
  const eenKlasse = uit['buurtaanpak'].DomeinFout === uit['buurtaanpak/kern'].DomeinFout;
  console.log(JSON.stringify({ namen, eenKlasse }));
`;

try {
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', map], { encoding: 'utf8' }),
  );
  mkdirSync(join(modules, 'buurtaanpak'), { recursive: true });
  execFileSync('tar', ['-xzf', join(map, filename), '--strip-components=1', '-C', join(modules, 'buurtaanpak')]);
  for (const naam of Object.keys({ ...pakket.dependencies, ...pakket.peerDependencies })) {
    mkdirSync(dirname(join(modules, naam)), { recursive: true });
    symlinkSync(resolve('node_modules', naam), join(modules, naam));
  }

  const entries = ['buurtaanpak', ...roomNames.map((room) => `buurtaanpak/${room}`)];
  writeFileSync(join(map, 'esm.mjs'), `const load = (entry) => import(entry);${lader(entries)}`);
  writeFileSync(join(map, 'cjs.cjs'), `(async () => { const load = require;${lader(entries)} })();`);
  const run = (bestand) => execFileSync('node', [bestand], { cwd: map, encoding: 'utf8' });
  const esm = run('esm.mjs');
  const cjs = run('cjs.cjs');
  if (esm !== cjs) throw new Error(`ESM and CommonJS differ:\n${esm}${cjs}`);
  if (!JSON.parse(esm).eenKlasse) throw new Error('The entries carry two copies of DomeinFout.');

  const app = entries
    .map((entry, index) => `import * as e${index} from '${entry}';\nexport const a${index} = e${index};\n`)
    .join('');
  writeFileSync(join(map, 'app.mts'), app);
  writeFileSync(join(map, 'app.cts'), app);
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [], noEmit: true },
    ...{ module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'] },
  };
  writeFileSync(join(map, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.mts', 'app.cts'] }));
  execFileSync('npx', ['tsc', '-p', map], { stdio: 'inherit' });

  const vreemd = files.filter(
    ({ path }) => !/^(dist\/|schemas\/|(README|CHANGELOG)\.md$|LICENSE$|package\.json$)/.test(path),
  );
  const verraadt = files.filter(({ path }) => readFileSync(path, 'utf8').includes(resolve('.')));
  if (verraadt.length > 0)
    throw new Error(`The path of this machine stands in ${verraadt.map(({ path }) => path).join(', ')}`);
  if (vreemd.length > 0) throw new Error(`The package carries ${vreemd.map(({ path }) => path).join(', ')}`);
} finally {
  rmSync(map, { recursive: true, force: true });
}
