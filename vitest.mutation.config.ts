import { env } from 'node:process';
import { mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { LATER, ZWAAR } from './test/lang.js';
import base from './vitest.config.js';

const kamer = env.MUTATIEKAMER ?? 'kern';
/** Rooms whose tests try the room as well. */
const MEE: Readonly<Record<string, readonly string[]>> = { gevoeligheid: ['routekaart'], kern: ['taal'] };

const LANGZAAM = /gevoeligheid|property/;

/** Runs what takes long last: Stryker stops at the first test that notices a change, so most changes never come to it. */
class SnelEerst extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    // Vitest begins with what took long or failed.
    const volgorde = (await super.sort(bestanden)).reverse();
    return volgorde.sort((a, b) => Number(LANGZAAM.test(a.moduleId)) - Number(LANGZAAM.test(b.moduleId)));
  }
}

// Only what tests the one room, in one plain project without a fresh start for every file: Stryker runs it for every change.
const { projects: _, coverage: __, ...test } = base.test ?? {};
export default mergeConfig(
  { ...base, test },
  {
    test: {
      include: [kamer, ...(MEE[kamer] ?? [])].map((map) => `test/${map}/**/*.test.ts`),
      // What starts other programs, or draws so many cases that one change would take half a minute.
      exclude: [
        ...LATER,
        ...ZWAAR,
        'test/gevoeligheid/werkers.test.ts',
        'test/kern/tijdzone.test.ts',
        'test/routekaart/anderFormaat.test.ts',
        'test/team/eventStore.test.ts',
        'test/team/kill.test.ts',
        'test/financiering/financiering.property.test.ts',
      ],
      sequence: { sequencer: SnelEerst },
      testTimeout: 300_000,
      isolate: false,
    },
  },
);
