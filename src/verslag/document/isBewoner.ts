import type { Verslaglezer } from './lezers.js';

/** Whether a verslag is for people who live in a buurt, so that its words are simple. */
export const isBewoner = (lezer: Verslaglezer | undefined): boolean =>
  lezer === 'bewoner_gekozen' || lezer === 'bewoner_niet_gekozen';
