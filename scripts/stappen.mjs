import { existsSync } from 'node:fs';

const mappen = ['src', 'examples'].filter((map) => existsSync(map));

// Files that did not change since the last run are skipped. It is a flag and not a setting, because tsup cannot have it in its settings.
const tsc = (config) => [
  'npx',
  'tsc',
  '-p',
  config,
  '--incremental',
  '--tsBuildInfoFile',
  `.cache/tsc/${config}.tsbuildinfo`,
];

/** The house rules that need no build: format, lint, types, floors. */
export const huisregels = [
  { naam: 'format and lint (biome)', opdracht: ['npx', 'biome', 'check', '--error-on-warnings'] },
  { naam: 'types of src, without Node', opdracht: tsc('tsconfig.src.json') },
  { naam: 'types of everything', opdracht: tsc('tsconfig.json') },
  { naam: 'types of the page, with a browser', opdracht: tsc('tsconfig.verkenner.json') },
  {
    naam: 'floors, faces and packages (depcruise)',
    opdracht: ['npx', 'depcruise', '--config', '.depcruise.mjs', ...mappen],
  },
];
