/** The methods of an account beside those of this library: earlier, the same, later and unknown. */
import { expect, test } from 'vitest';
import { checkMethoden } from '../../src/register/verantwoording/checkMethoden.js';
import { kleineInhoud, meld } from './klein.js';

const { rekenwijze } = kleineInhoud();
const met = (naam: string, versie: number) => ({
  ...rekenwijze,
  methoden: [
    { naam: 'vast', versie: 1 },
    { naam, versie },
  ],
});
const BEKEND = { vast: 1, rekenen: 3 };
const PAD = ['rekenwijze', 'methoden', 1];

test.each([
  ['the same', met('rekenen', 3), []],
  ['earlier', met('rekenen', 2), [meld('methode_ouder', PAD, { methode: 'rekenen', versie: 2, nu: 3 }, 'info')]],
  ['later', met('rekenen', 4), [meld('methode_onbekend', PAD, { methode: 'rekenen', versie: 4, bekend: 3 })]],
  ['unknown', met('gokken', 1), [meld('methode_onbekend', PAD, { methode: 'gokken', versie: 1, bekend: '-' })]],
  [
    'a name of every object',
    met('toString', 1),
    [meld('methode_onbekend', PAD, { methode: 'toString', versie: 1, bekend: '-' })],
  ],
])('%s', (_, wijze, verwacht) => {
  expect(checkMethoden(wijze, BEKEND)).toEqual(verwacht);
});

test('what decides between equally good choices goes first', () => {
  const wijze = { ...met('gokken', 1), selectie: { ...rekenwijze.selectie, gelijkspel: 'naam' } };
  expect(checkMethoden(wijze, BEKEND)).toEqual([
    meld('methode_onbekend', ['rekenwijze', 'selectie', 'gelijkspel'], {
      methode: 'gelijkspel',
      versie: 'naam',
      bekend: 'code',
    }),
    meld('methode_onbekend', PAD, { methode: 'gokken', versie: 1, bekend: '-' }),
  ]);
});

test('those of this library are known', () => {
  expect(checkMethoden(rekenwijze)).toEqual([]);
});
