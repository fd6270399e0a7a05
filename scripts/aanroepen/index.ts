import type { Aanroepen } from './aanroep.js';
import { GEBIED } from './gebied.js';
import { GRAFIEKEN } from './grafieken.js';
import { KERN } from './kern.js';
import { TEAM } from './team.js';
import { VERSLAG } from './verslag.js';

/** The calls of every room with a door; a test compares them with the doors. */
export const AANROEPEN: Readonly<Record<string, Aanroepen>> = {
  gebied: GEBIED,
  grafieken: GRAFIEKEN,
  kern: KERN,
  team: TEAM,
  verslag: VERSLAG,
};
