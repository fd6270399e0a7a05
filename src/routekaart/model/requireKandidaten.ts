import { requireVorm } from './requireVorm.js';

/** Refuses candidates that are not a list of codes. */
export function requireKandidaten(kandidaten: readonly string[] | undefined): void {
  requireVorm(
    kandidaten === undefined || (Array.isArray(kandidaten) && kandidaten.every((code) => typeof code === 'string')),
    'kandidaten',
  );
}
