import { existsSync } from 'node:fs';

const mappen = ['src', 'examples'].filter((map) => existsSync(map));

/** The house rules that need no build: format, lint, types, floors. */
export const huisregels = [
  { naam: 'format and lint (biome)', opdracht: ['npx', 'biome', 'check', '--error-on-warnings'] },
  { naam: 'types of src, without Node', opdracht: ['npx', 'tsc', '-p', 'tsconfig.src.json'] },
  { naam: 'types of everything', opdracht: ['npx', 'tsc', '-p', 'tsconfig.json'] },
  {
    naam: 'floors, faces and packages (depcruise)',
    opdracht: ['npx', 'depcruise', '--config', '.depcruise.mjs', ...mappen],
  },
];
