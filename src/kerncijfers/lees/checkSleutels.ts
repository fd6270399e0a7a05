import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { refuse } from '../teksten/codes.js';

/**
 * Refuses keys that are not of the catalogue.
 *
 * @param optie - the option that holds them
 * @throws DomeinFout `kerncijfers.sleutel_niet_in_catalogus`
 */
export function checkSleutels(sleutels: readonly string[], optie: string): void {
  sleutels.forEach((sleutel, i) => {
    if (findCatalogusitem(sleutel) === undefined)
      refuse('kerncijfers.sleutel_niet_in_catalogus', { sleutel }, [optie, i]);
  });
}
