import { defineConfig, type Options } from 'tsup';
import { pureConstants } from './scripts/pureConstants.mjs';
import { doorNames } from './scripts/rooms.mjs';

type Plugin = NonNullable<Options['plugins']>[number];

const rooms = doorNames.map((room) => [`${room}/index`, `src/${room}/index.ts`]);

/** A chunk imported for nothing but its side effects is imported for nothing: here no module has any. The line stays, empty. */
const noBareImports: Plugin = {
  name: 'no-bare-imports',
  renderChunk: (code, { map }) => ({
    code: code.replace(/^(?:import|require\() ?"[./]+chunk-\w+\.c?js"\)?;$/gm, ''),
    map: map ?? null,
  }),
};

export default defineConfig({
  entry: { index: 'src/index.ts', ...Object.fromEntries(rooms) },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: ['node20', 'es2022'],
  // One copy of every function, shared by all entries; with tsup's own `treeshake` the CommonJS half would get two.
  splitting: true,
  esbuildPlugins: [pureConstants],
  plugins: [noBareImports],
  // No maps: the code in dist is not minified, and they were a third of the package.
  sourcemap: false,
  clean: true,
  // tsup's declarations still ask for an option that TypeScript 6 calls outdated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
