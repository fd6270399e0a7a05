/** Scores so large that the distance between two of them is no number: no axis has an end there. */
import { chartKaart, chartRangschikking, chartReeks } from 'buurtaanpak/grafieken';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const GROOT = 1e101;
const gebied = { code: 'A', naam: 'De Wal' };
const rangschikking = (score: number, bijdrage: number) => ({
  buurten: [{ ...gebied, score, rang: 1 }],
  criteria: [{ id: 'c', bijdragen: [bijdrage] }],
  routekaart: { naam: 'Proef', criteria: [{ id: 'c', naam: 'C' }] },
});
const reeks = (anders: object) => ({
  sleutel: 's',
  eenheid: 'aantal',
  reeksen: [{ gebied, jaren: [{ jaar: 2024, waarde: 1, van: 'gemeten', ...anders }], breuken: [] }],
});
const vlak = {
  type: 'Feature',
  properties: { code: 'A' },
  geometry: { type: 'Polygon', coordinates: [[[0, 0], [0, 1], [1, 1], [0, 0]]] }, // biome-ignore format: points
};
const kaart = { type: 'FeatureCollection', features: [vlak] };

test.each<[string, () => unknown]>([
  ['a score in a ranking', () => chartRangschikking(rangschikking(GROOT, 1) as never)],
  ['a part of a score', () => chartRangschikking(rangschikking(1, -GROOT) as never)],
  ['a score on a map', () => chartKaart(kaart as never, [{ ...gebied, score: GROOT }])],
  ['a figure of a year', () => chartReeks(reeks({ waarde: GROOT }) as never)],
  ['a bound of a figure', () => chartReeks(reeks({ onder: -GROOT, boven: 2 }) as never)],
])('%s is refused', (_, teken) => {
  expect(codeVan(teken)).toBe('kern.document_ongeldig');
});

test('one below that is drawn', () => {
  expect(() => chartRangschikking(rangschikking(1, 1) as never)).not.toThrow();
  expect(() => chartKaart(kaart as never, [{ ...gebied, score: 1e99 }])).not.toThrow();
  expect(() => chartReeks(reeks({}) as never)).not.toThrow();
});
