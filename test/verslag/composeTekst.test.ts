import { euro } from 'buurtaanpak/kern';
import { composeTekst } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';

test('composeTekst keeps values and texts apart from words', () => {
  const bedrag = { soort: 'bedrag', waarde: euro(1) } as const;
  expect(composeTekst`${bedrag} en ${'een'}${['twee ', bedrag]}.`).toEqual([
    bedrag,
    ' en ',
    'een',
    'twee ',
    bedrag,
    '.',
  ]);
});
