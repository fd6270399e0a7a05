import { mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

// Only what tests `kern`, in one plain project without a fresh start for every file: Stryker runs it again for every change.
const { projects: _, coverage: __, ...test } = base.test ?? {};
export default mergeConfig(
  { ...base, test },
  {
    test: {
      include: ['test/kern/**/*.test.ts'],
      exclude: ['test/kern/tijdzone.test.ts'],
      testTimeout: 300_000,
      isolate: false,
    },
  },
);
