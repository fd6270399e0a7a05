import { toKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { scoreBuurten, toScorelijst } from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

/** Numbers that look random, the same at every run (the generator of Park and Miller). */
function makeLoting(): () => number {
  let stand = 20261127;
  return () => {
    stand = (stand * 48271) % 2147483647;
    return stand / 2147483647;
  };
}

/** Percentages as CBS publishes them, of which one in ten is missing, and their scores: how many characters of JSON each is. */
function scoreOmvang(buurten: number, criteria: number) {
  const trek = makeLoting();
  const ids = Array.from({ length: criteria }, (_, k) => `criterium${k + 1}`);
  const kolommen = ids.map(
    (id) => [id, Array.from({ length: buurten }, () => (trek() < 0.1 ? null : Math.round(trek() * 100)))] as const,
  );
  const tabel = makeTabel(Object.fromEntries(kolommen));
  const scores = scoreBuurten(makeRoutekaart(ids.map((id) => makeCriterium(id))), tabel);
  const measure = (document: unknown) => JSON.stringify(document).length;
  return {
    cijfers: measure(toKerncijferdocument(tabel)),
    kolommen: measure(tabel.kolommen.map(({ waarden }) => Array.from(waarden))),
    scores: measure(scores),
    meetlat: measure(scores.meetlat),
    lijst: measure(toScorelijst(scores)),
  };
}

test('the scores of the Netherlands are at most 15 MB of JSON, and their list is smaller than the figures', () => {
  // A tenth of the buurten in a quick run, which may have a tenth of the size: what does not grow with them is small.
  const buurten = runs(14_574, 1_000);
  const land = scoreOmvang(buurten, 30);
  expect(land.scores).toBeLessThanOrEqual((15_000_000 * buurten) / 14_574);
  expect(land.lijst).toBeLessThan(land.cijfers / 4);
  // Also smaller than the bare numbers, without the names of areas and the reasons of gaps.
  expect(land.lijst).toBeLessThan(land.kolommen);
});

test('the yardstick adds little to the scores of a gemeente', () => {
  const gemeente = scoreOmvang(120, 12);
  expect(gemeente.scores).toBeLessThanOrEqual(80_000);
  expect(gemeente.meetlat).toBeLessThanOrEqual(5000);
  expect(gemeente.lijst).toBeLessThanOrEqual(7500);
});
