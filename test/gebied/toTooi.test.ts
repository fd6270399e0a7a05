import { Gemeentecode, toTooi } from 'buurtaanpak/gebied';
import { expect, test } from 'vitest';
import { catchCode } from './hulp.js';

test('a gemeente goes to TOOI; what is no gemeente is refused', () => {
  expect(toTooi(Gemeentecode.parse('GM0845'))).toBe('https://identifier.overheid.nl/tooi/id/gemeente/gm0845');
  expect(catchCode(() => toTooi('BU00802001' as never))).toBe('gebied.gemeentecode_ongeldig');
});
