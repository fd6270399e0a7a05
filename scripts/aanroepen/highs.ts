import { createHighsOplosser } from 'buurtaanpak/highs';
import loadHighs from 'highs';
import type { Aanroepen } from './aanroep.js';

/** The calls of `highs`. */
export const HIGHS: Aanroepen = {
  createHighsOplosser: {
    roep: createHighsOplosser,
    maak: async (n) => [await loadHighs(), { knopen: n }],
    eenheid: 'knopen',
    maten: [1, 100, 10_000],
    groei: '1',
    vast: [0],
  },
};
