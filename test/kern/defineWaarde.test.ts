import { DomeinFout } from 'buurtaanpak/kern';
import { defineWaarde } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';
import * as z from 'zod';

const Even = defineWaarde<number, [options?: { readonly af: boolean }]>({
  schema: z.number().multipleOf(2),
  is: (value) => typeof value === 'number' && value % 2 === 0,
  parse: (value, options) => {
    if (typeof value !== 'number') throw new TypeError('a mistake in a program');
    if (value % 2 === 0) return value;
    if (options?.af === true) return value - 1;
    throw new DomeinFout('proef.oneven', { waarde: value });
  },
});

test('a value is read with its options, and recognised without them', () => {
  expect(Even.parse(3, { af: true })).toBe(2);
  expect(Even.safeParse(3, { af: true })).toEqual({ success: true, data: 2 });
  expect([Even.is(3), Even.is(4), Even.is('4')]).toEqual([false, true, false]);
  expect(Even.schema.safeParse(3).success).toBe(false);
});

test('a refusal is a result of safeParse; a mistake in a program goes on', () => {
  expect(() => Even.parse(3)).toThrow('proef.oneven');
  expect(Even.safeParse(3)).toMatchObject({ success: false, error: { code: 'proef.oneven', params: { waarde: 3 } } });
  expect(() => Even.safeParse('3')).toThrow(TypeError);
});
