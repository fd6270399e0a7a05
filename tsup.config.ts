import { defineConfig } from 'tsup';
import { pureConstants } from './scripts/pureConstants.mjs';
import { roomNames } from './scripts/rooms.mjs';

const rooms = roomNames.map((room) => [`${room}/index`, `src/${room}/index.ts`]);

// A chunk imported for nothing but its side effects is imported for nothing: here no module has any. The line stays, empty.
const BARE_IMPORT = /^(?:import|require\() ?"[./]+chunk-\w+\.c?js"\)?;$/gm;

export default defineConfig({
  entry: { index: 'src/index.ts', ...Object.fromEntries(rooms) },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: ['node20', 'es2022'],
  // One copy of every function, shared by all entries; with tsup's own `treeshake` the CommonJS half would get two.
  splitting: true,
  esbuildPlugins: [pureConstants],
  plugins: [
    {
      name: 'no-bare-imports',
      renderChunk: (code, { map }) => ({ code: code.replace(BARE_IMPORT, ''), map: map ?? null }),
    },
  ],
  sourcemap: true,
  clean: true,
  // tsup's declarations still ask for an option that TypeScript 6 calls outdated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
