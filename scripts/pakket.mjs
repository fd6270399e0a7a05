// `npm run test:package [-- [--local] [words]]`: the package as its users meet it. Builds, packs and installs it in fresh projects
// outside the repository, and tries it in every combination of scripts/pakket, or in those with one of the words in their name
// (`deno`, `7.0`, `browser`). What a combination needs it asks of the registry by name. `--local` asks nothing: it takes the build
// that stands and the packages that are installed here.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { combinaties } from './pakket/combinaties.mjs';
import { draai } from './pakket/draai.mjs';
import { installeer, NietBeschikbaar } from './pakket/installeer.mjs';
import { maakPakket, maakProject } from './pakket/maakPakket.mjs';
import { schrijfProef } from './pakket/schrijfProef.mjs';
import { doorNames } from './rooms.mjs';

const args = process.argv.slice(2);
const lokaal = args.includes('--local');
const woorden = args.filter((arg) => arg !== '--local').map((woord) => woord.toLowerCase());
const gekozen = combinaties
  .filter((combinatie) => (lokaal ? combinatie.lokaal : combinatie.alleenLokaal !== true))
  .filter(
    ({ naam }) =>
      woorden.length === 0 ||
      naam
        .toLowerCase()
        .split(/[ ,:]+/)
        .some((deel) => woorden.includes(deel)),
  );
if (gekozen.length === 0) {
  console.error(`No combination has the word ${woorden.join(' or ')}. There are:`);
  for (const { naam } of combinaties) console.error(`  ${naam}`);
  process.exit(1);
}

const map = mkdtempSync(join(tmpdir(), 'buurtaanpak-'));
process.on('exit', () => rmSync(map, { recursive: true, force: true }));
for (const signaal of ['SIGINT', 'SIGTERM']) process.on(signaal, () => process.exit(1));
const projecten = new Map();

/** A package is fetched once. A package that was not available is not requested again. */
function gereedschap(pakketten) {
  if (!projecten.has(pakketten)) {
    try {
      const project = installeer(join(map, pakketten.replace(/\W+/g, '-')), pakketten.split(' '));
      projecten.set(pakketten, () => project);
    } catch (fout) {
      projecten.set(pakketten, () => {
        throw fout;
      });
    }
  }
  return projecten.get(pakketten)();
}

async function probeer(combinatie, context) {
  try {
    return { uitkomst: 'passed', toelichting: (await combinatie.run(context)) ?? '' };
  } catch (fout) {
    if (fout instanceof NietBeschikbaar) return { uitkomst: 'not available', toelichting: fout.message };
    return { uitkomst: 'failed', toelichting: '', fout };
  }
}

if (!lokaal) draai('npx', ['tsup', '--silent'], '.');
const bron = "import { draaiProef } from './scripts/pakket/proef/draaiProef.ts'; console.log(draaiProef());";
const verwacht = draai(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', bron], '.');
const app = join(map, 'app');
mkdirSync(app);
const { tarball, bestanden } = maakPakket(map);
maakProject(app, tarball, { lokaal });
schrijfProef(app);
const entries = ['buurtaanpak', ...doorNames.map((room) => `buurtaanpak/${room}`)];
const context = { map, app, tarball, bestanden, entries, verwacht, lokaal, gereedschap };

const breedte = Math.max(...gekozen.map(({ naam }) => naam.length));
const telling = { passed: 0, failed: 0, 'not available': 0 };
const fouten = [];
for (const combinatie of gekozen) {
  const { uitkomst, toelichting, fout } = await probeer(combinatie, context);
  telling[uitkomst] += 1;
  console.log(`${combinatie.naam.padEnd(breedte)}  ${uitkomst.padEnd(13)}  ${toelichting}`.trimEnd());
  if (fout !== undefined) fouten.push(`\n${combinatie.naam}:\n${fout.message}`);
}
for (const fout of fouten) console.log(fout);
console.log(
  `\n${Object.entries(telling)
    .map(([uitkomst, aantal]) => `${aantal} ${uitkomst}`)
    .join(', ')}`,
);
if (telling.failed > 0) process.exitCode = 1;
