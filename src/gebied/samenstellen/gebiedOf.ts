import type { Deelgebied, Verdeling } from './verdeling.js';

/** The part that a unit lies in. */
export const gebiedOf = (van: Verdeling['van'], eenheid: number) => van[eenheid] as Deelgebied;
