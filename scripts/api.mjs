// `npm run api`: writes the API report of every entry to etc/. `npm run api -- --check`: fails where etc/ differs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { doorNames, roomsWithHuis } from './rooms.mjs';

const check = process.argv.includes('--check');
// The reports are made from plain declarations, one file a module: those in dist/ share chunks whose names change with every build.
const TYPES = '.cache/types';
/** What goes into each report: the front door, every door, and the faces for the house together. */
const entries = [
  ['index', [`${TYPES}/index.d.ts`]],
  ...doorNames.map((room) => [room, [`${TYPES}/${room}/index.d.ts`]]),
  ['huis', roomsWithHuis.map((room) => `${TYPES}/${room}/huis.d.ts`)],
];

function prepare(naam, bestand) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(bestand),
      compiler: { tsconfigFilePath: resolve('tsconfig.src.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${naam}.api.md`,
        reportFolder: resolve('.cache/api/etc'),
        reportTempFolder: resolve('.cache/api'),
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        // typedoc and test/huis watch the comments and what is not exported; the report is about signatures.
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  });
}

rmSync(TYPES, { recursive: true, force: true });
const emit = [
  '-p',
  'tsconfig.src.json',
  '--noEmit',
  'false',
  '--declaration',
  '--emitDeclarationOnly',
  '--outDir',
  TYPES,
];
execFileSync('npx', ['tsc', ...emit, '--rootDir', 'src'], { stdio: 'inherit' });

mkdirSync('.cache/api/etc', { recursive: true });
mkdirSync('etc', { recursive: true });

function writeVerslag(naam, bestand) {
  const melding = [];
  const { succeeded } = Extractor.invoke(prepare(naam, bestand), {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === 'error') melding.push(message.text);
    },
  });
  if (!succeeded) throw new Error(`${naam}: ${melding.join('\n')}`);
  return readFileSync(`.cache/api/${naam}.api.md`, 'utf8');
}

const verschillen = [];
for (const [naam, bestanden] of entries) {
  const nieuw = bestanden
    .map((bestand) => {
      const verslag = writeVerslag(naam, bestand);
      return bestanden.length === 1 ? verslag : `<!-- ${bestand.slice(TYPES.length + 1)} -->\n\n${verslag}`;
    })
    .join('\n');
  let oud = '';
  try {
    oud = readFileSync(`etc/${naam}.api.md`, 'utf8');
  } catch {
    // A new room has no report yet.
  }
  if (nieuw === oud) continue;
  verschillen.push(`etc/${naam}.api.md`);
  if (!check) writeFileSync(`etc/${naam}.api.md`, nieuw);
}

const bekend = new Set(entries.map(([naam]) => `${naam}.api.md`));
for (const bestand of readdirSync('etc').filter((naam) => naam.endsWith('.api.md') && !bekend.has(naam))) {
  verschillen.push(`etc/${bestand}`);
  if (!check) rmSync(`etc/${bestand}`);
}

if (check && verschillen.length > 0) {
  console.error(
    `The public API differs from ${verschillen.join(', ')}. Run \`npm run api\` and look at the difference.`,
  );
  process.exitCode = 1;
} else {
  console.log(verschillen.length > 0 ? `Written: ${verschillen.join(', ')}` : 'The API report is up to date.');
}
