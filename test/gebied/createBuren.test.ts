import { createBuren } from 'buurtaanpak/gebied';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';

describe('neighbours from pairs', () => {
  it('brings pairs into one form', () => {
    expect(
      createBuren(
        deepFreeze([
          ['C', 'A'],
          ['A', 'C'],
          ['B', 'B'],
          ['A', 'B'],
          ['B', 'C'],
        ]),
      ),
    ).toEqual([
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
    ]);
  });
});
