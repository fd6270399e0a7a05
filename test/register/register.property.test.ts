import { verifyVerantwoording } from 'buurtaanpak/register';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import goud from '../goud/verantwoording-2-volledig.json';
import { runs } from '../runs.js';

type Pad = readonly (string | number)[];

/** The paths of everything in a document that is not an object or a list. */
function listBladeren(waarde: unknown, pad: Pad = []): Pad[] {
  if (typeof waarde !== 'object' || waarde === null) return [pad];
  return Object.entries(waarde).flatMap(([veld, inhoud]) =>
    listBladeren(inhoud, [...pad, Array.isArray(waarde) ? Number(veld) : veld]),
  );
}

/** A copy with one leaf changed into something of the same kind. */
function changeBlad(document: unknown, pad: Pad, met: string): unknown {
  const kopie = JSON.parse(JSON.stringify(document));
  const boven = pad.slice(0, -1).reduce((hier, deel) => hier[deel], kopie);
  const veld = pad.at(-1) as string | number;
  const oud: unknown = boven[veld];
  boven[veld] = typeof oud === 'number' ? oud + 1 : typeof oud === 'string' ? `${oud}${met}` : 1;
  return kopie;
}

// With a decision and with money.
const verantwoording: unknown = goud;
const bladeren = listBladeren(verantwoording);

describe('an account', () => {
  test('does not hold any more when any one thing in it is changed', () => {
    const stap = Math.ceil(bladeren.length / runs(bladeren.length, 100));
    const gemist = bladeren
      .filter((_, i) => i % stap === 0)
      .filter((pad, i) => verifyVerantwoording(changeBlad(verantwoording, pad, ['x', '1', ' '][i % 3] ?? 'x')).klopt);
    expect(gemist).toEqual([]);
  });

  test('holds whatever the order of its fields', () => {
    const turn = (waarde: unknown): unknown =>
      Array.isArray(waarde)
        ? waarde.map(turn)
        : typeof waarde === 'object' && waarde !== null
          ? Object.fromEntries(
              Object.entries(waarde)
                .reverse()
                .map(([veld, inhoud]) => [veld, turn(inhoud)]),
            )
          : waarde;
    expect(verifyVerantwoording(turn(verantwoording))).toEqual({ klopt: true, bevindingen: [] });
  });

  test('never throws at what is no account', () => {
    fc.assert(
      fc.property(fc.anything(), (waarde) => {
        expect(verifyVerantwoording(waarde).klopt).toBe(false);
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});
