import * as evaluatie from 'buurtaanpak/evaluatie';
import { attempt } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';

const FUNCTIES = Object.entries(evaluatie).flatMap(([naam, waarde]) =>
  typeof waarde === 'function' ? [[naam, waarde as (...argumenten: unknown[]) => unknown] as const] : [],
);

test.each(FUNCTIES)('%s has a code for arguments that are missing', (_, roep) => {
  // `attempt` lets every error that has no code through.
  for (const argumenten of [[], [{}], [[]], [[], []], [[], [], {}]]) attempt(() => roep(...argumenten));
  expect(FUNCTIES.length).toBeGreaterThan(10);
});
