import { BEOORDELAARSROLLEN, type Beoordeling } from './beoordeling.js';
import { isObject } from './isObject.js';
import { requireVorm } from './requireVorm.js';

/** Refuses judgements that are not a list. `checkBeoordelingen` checks their content. */
export function requireBeoordelingen(beoordelingen: readonly Beoordeling[]): void {
  requireVorm(Array.isArray(beoordelingen), 'beoordelingen');
  beoordelingen.forEach((een, i) => {
    requireVorm(
      isObject(een) &&
        typeof een.score === 'number' &&
        [een.buurt, een.criterium, een.beoordelaar, een.datum].every((veld) => typeof veld === 'string') &&
        BEOORDELAARSROLLEN.includes(een.rol),
      'beoordelingen',
      ['beoordelingen', i],
    );
  });
}
