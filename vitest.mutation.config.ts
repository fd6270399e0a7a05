import { env } from 'node:process';
import { mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

// Only what tests the one room, in one plain project without a fresh start for every file: Stryker runs it for every change.
const { projects: _, coverage: __, ...test } = base.test ?? {};
export default mergeConfig(
  { ...base, test },
  {
    test: {
      include: [`test/${env.MUTATIEKAMER ?? 'kern'}/**/*.test.ts`],
      // What starts other programs, or draws so many cases that one change would take half a minute.
      exclude: [
        'test/kern/tijdzone.test.ts',
        'test/team/eventStore.test.ts',
        'test/financiering/financiering.property.test.ts',
        'test/team/team.property.test.ts',
      ],
      testTimeout: 300_000,
      isolate: false,
    },
  },
);
