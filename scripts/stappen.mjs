import { existsSync } from 'node:fs';

const mappen = ['src', 'examples'].filter((map) => existsSync(map));

/** The house rules that need no build: format, lint, types, floors. */
export const huisregels = [
  { naam: 'format and lint (biome)', opdracht: ['npx', 'biome', 'check', '--error-on-warnings'] },
  // With room for what is new the compiler spends less time on tidying up.
  { naam: 'types (typescript)', opdracht: ['node', '--max-semi-space-size=256', 'scripts/typen.mjs'] },
  {
    naam: 'floors, faces and packages (depcruise)',
    opdracht: ['npx', 'depcruise', '--config', '.depcruise.mjs', ...mappen],
  },
];
