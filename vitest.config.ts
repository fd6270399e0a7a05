import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What takes long, the longest first. A run remembers it of every file; this is for the first run of a clone. */
const LANG = [
  'test/huis/voorbeelden/voorbeelden.test.ts',
  'test/huis/fuzz.test.ts',
  'test/huis/gezichten.test.ts',
  'test/huis/schemas.test.ts',
  'test/huis/regex.test.ts',
  'test/financiering/financiering.property.test.ts',
];

/** Begins with what takes long, so that the workers end together. */
class LangsteEerst extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const volgorde = await super.sort(bestanden);
    const place = ({ moduleId }: TestSpecification) =>
      LANG.findIndex((naam) => moduleId.endsWith(naam)) + 1 || Infinity;
    return volgorde.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  }
}

/**
 * The tests that open pages in a browser (of the explorer, of the reference, of letters, of an app with a content-security-policy), those
 * that start programs one by one, or workers, and one that reads a whole country, and selections solved again and again: with every
 * budget, beside HiGHS, and of many candidates with and without a core; a call of every function; and simulations of evaluations; and what takes longest of the pieces, the teams and the charts.
 */
export const LATER: readonly string[] = [
  'test/demo/leeuwarden.test.ts',
  'test/evaluatie/leeuwardenSimulatie.test.ts',
  'test/evaluatie/qca.simulatie.test.ts',
  'test/evaluatie/simulatieReferentie.test.ts',
  'test/evaluatie/simulateEvaluatie.test.ts',
  'test/evaluatie/situaties.protocollen.test.ts',
  'test/evaluatie/terugval.test.ts',
  'test/gevoeligheid/werkers.test.ts',
  'test/grafieken/langeNamen.test.ts',
  'test/opzet/landelijkeMeetlat.test.ts',
  'test/opzet/stukken.test.ts',
  'test/opslag/documentKill.test.ts',
  'test/opslag/postgres.test.ts',
  'test/opslag/sqlite.test.ts',
  'test/selectie/budget.test.ts',
  'test/selectie/hervat.test.ts',
  'test/selectie/kern.test.ts',
  'test/selectie/middelgroot.test.ts',
  'test/stukken/bewonersLeeuwarden.test.ts',
  'test/stukken/misleiding.test.ts',
  'test/stukken/uitgaven.test.ts',
  'test/team/team.property.test.ts',
  'test/voorbeelden/begeleider.test.ts',
  'test/voorbeelden/budgetstaat.test.ts',
  'test/voorbeelden/httpApi.test.ts',
  'test/voorbeelden/opzet.test.ts',
  'test/voorbeelden/programmas.test.ts',
  'test/voorbeelden/twaalfTeams.test.ts',
  'test/voorbeelden/vierGemeenten.test.ts',
  'test/huis/aanroepen.test.ts',
  'test/huis/csp.test.ts',
  'test/huis/paginas.test.ts',
  'test/verslag/toegankelijkheid.test.ts',
  'test/verslag/uitgaven.test.ts',
  ...['bestanden', 'ontwikkeling', 'opzet', 'rekenen', 'toegankelijkheid'].map(
    (naam) => `test/verkenner/${naam}.test.ts`,
  ),
];

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
          exclude: [...LATER],
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
        // This takes as long as all the rest: `npm test` leaves it to `npm run check`.
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
