import { requireVorm } from './requireVorm.js';

/** Refuses areas, such as the candidates, that are not a list of codes. */
export function requireKandidaten(codes: readonly string[] | undefined, naam = 'kandidaten'): void {
  requireVorm(codes === undefined || (Array.isArray(codes) && codes.every((code) => typeof code === 'string')), naam);
}
