import { isObject } from './isObject.js';
import { requireVorm } from './requireVorm.js';

/** Refuses invalid options, and an option with an unknown alternative. */
export function requireOpties(options: object, keuzes: Readonly<Record<string, readonly unknown[]>> = {}): void {
  requireVorm(isObject(options), 'opties');
  for (const [naam, waarde] of Object.entries<unknown>({ ...options }))
    requireVorm(waarde === undefined || !Object.hasOwn(keuzes, naam) || keuzes[naam]?.includes(waarde) === true, naam, [
      'opties',
      naam,
    ]);
}
