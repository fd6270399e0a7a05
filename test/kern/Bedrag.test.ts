import { Bedrag } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';

describe('Bedrag.is and Bedrag.schema', () => {
  test.each(['0.00', '-0.05', '60000.00', '9999999999999999.99', '-9999999999999999.99'])(
    '%s is canonical',
    (tekst) => {
      expect(Bedrag.is(tekst)).toBe(true);
      expect(Bedrag.schema.safeParse(tekst).success).toBe(true);
    },
  );
  test.each([
    '-0.00',
    '0',
    '00.00',
    '01.00',
    '1.0',
    '1.000',
    '.00',
    '10000000000000000.00',
    '1.00 ',
    ' 1.00',
    '1.00\n',
    5,
    null,
    // reads as '0.00' where it is taken for a text
    ['0.00'],
  ])('%j is not', (value) => {
    expect(Bedrag.is(value)).toBe(false);
    expect(Bedrag.schema.safeParse(value).success).toBe(false);
  });
});
