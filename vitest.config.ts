import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { LANG, LATER, ZWAAR } from './test/lang.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Begins with what takes longest, so that the workers end together. A run remembers it of every file; the list is for the first run of a clone. */
class LangsteEerst extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const volgorde = await super.sort(bestanden);
    const place = ({ moduleId }: TestSpecification) =>
      ZWAAR.findIndex((naam) => moduleId.endsWith(naam)) + 1 || Infinity;
    return volgorde.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  }
}

export default defineConfig({
  resolve: {
    // Tests read the source under the names that an app uses, so that no test knows where a file lies.
    alias: [
      { find: /^buurtaanpak$/, replacement: at('./src/index.ts') },
      { find: /^buurtaanpak\/([a-z]+)\/huis$/, replacement: at('./src/$1/huis.ts') },
      { find: /^buurtaanpak\/([a-z]+)$/, replacement: at('./src/$1/index.ts') },
    ],
  },
  test: {
    // By default one processor is kept free, which on a machine of two leaves one.
    maxWorkers: '100%',
    sequence: { sequencer: LangsteEerst },
    projects: [
      {
        extends: true,
        test: {
          name: 'gedrag',
          include: ['test/**/*.test.ts'],
          // Without words `npm test` asks for a short run (`RUNS=snel`, scripts/test.mjs). Every other run has what takes long too.
          exclude: env.RUNS === 'snel' ? [...LATER, ...LANG] : [...LATER],
          // A file is no stranger to the next: they share what is imported, which is a third of the time. So a test leaves nothing behind.
          isolate: false,
          // Threads start sooner than processes and share more: an eighth of the time.
          pool: 'threads',
          // What a file does before its tests, such as a whole example, takes its time on a busy machine; so does a program that it starts.
          hookTimeout: 600_000,
          testTimeout: 600_000,
        },
      },
      {
        // Each of these reads all rooms anew: `npm test` leaves them to `npm run check`.
        extends: true,
        test: {
          name: 'later',
          include: [...LATER],
          hookTimeout: 600_000,
          testTimeout: 600_000,
          // A page on a busy machine takes its time; who polls ends as soon as it is there.
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'typen',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: './tsconfig.typen.json',
            // Errors outside the type tests are for scripts/typen.mjs, which judges the type tests as well: so `npm test` leaves these out.
            ignoreSourceErrors: true,
          },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
      // A test that fails does not hide what no test comes to.
      reportOnFailure: true,
      // Every line and branch of every file. What cannot be reached and must stay says why beside it, by `v8 ignore next`.
      thresholds: { perFile: true, statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});
