import { describe, expect, test } from 'vitest';
import { createGenerator } from './simulaties/generator.js';
import { drawAndersGekozen } from './simulaties/groepenarm.js';
import { drawLot, drawTrapsgewijs } from './simulaties/ontwerparm.js';
import { playBar } from './simulaties/playBar.js';
import { PROTOCOLLEN } from './simulaties/protocol.js';

/** So few that all arms together take a few seconds; `npm run simulaties` plays them all. */
const RUNS = 10;
/** Their tests take longer. */
const WEINIG = new Map([
  ['trapsgewijze_start', 2],
  ['qca_toeval', 5],
  ['ongelijke_spreiding_in_blokken', 3],
]);

const getProtocol = (naam: string) => PROTOCOLLEN.find((een) => een.naam === naam)!;

test('the draws are those of the file', () => {
  expect(
    createGenerator(20260901, 0)
      .uniforms(4)
      .map((u) => Number(u.toFixed(10))),
  ).toEqual([0.7239075113, 0.9417503473, 0.5006567346, 0.0238712771]);
  const anders = getProtocol('twee_groepen_anders_gekozen');
  const { gekozen } = anders.ijk!.run0 as { readonly gekozen: readonly number[] };
  expect(drawAndersGekozen(anders, 0).gekozen).toEqual(gekozen);
  const trap = getProtocol('trapsgewijze_start');
  const { eerste } = trap.ijk!.run0 as { readonly eerste: readonly number[] };
  drawTrapsgewijs(trap, 0)[0]!.forEach((waarde, t) => {
    expect(waarde).toBeCloseTo(eerste[t]!, 8);
  });
  const loting = getProtocol('loting_bijna_gelijk');
  const { ingeloot } = loting.ijk!.run0 as { readonly ingeloot: readonly number[] };
  expect(drawLot(loting, 0).verdeling.flatMap((blok) => blok.ingeloot)).toEqual(ingeloot);
});

describe.each(PROTOCOLLEN)('$naam', (protocol) => {
  test.each(protocol.bars)('$arm: $eis', (bar) => {
    const { ok, deel } = playBar(protocol, bar, WEINIG.get(protocol.naam) ?? RUNS);
    expect(ok, `${deel} for ${bar.deel}`).toBe(true);
  });
});
