import { showWaarde } from '../../kern/huis.js';
import { DomeinFout } from '../../kern/index.js';
import { isZoekstand } from '../../oplosser/index.js';
import type { Selectiestand } from '../model/zoekopties.js';
import { createBevinding } from '../teksten/codes.js';
import { createKeuzeprobleem } from './createKeuzeprobleem.js';
import { toRekendoel } from './toRekendoel.js';
import type { Vraagstuk } from './vraagstuk.js';

/** Refuses a state of which a field is not what it should be. */
export function refuseStand(veld: keyof Selectiestand, waarde: unknown, vorm: string): never {
  const bevindingen = [createBevinding('fout', 'kern.vorm_ongeldig', [veld], { waarde: showWaarde(waarde), vorm })];
  throw new DomeinFout('kern.document_ongeldig', { soort: 'stand', aantal: 1 }, { bevindingen });
}

/**
 * Checks that a search of this problem can have stopped where a state says.
 *
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function checkStand(vraagstuk: Vraagstuk, { zoek }: Selectiestand): void {
  if (!isZoekstand(createKeuzeprobleem(vraagstuk), toRekendoel(vraagstuk), zoek))
    refuseStand('zoek', zoek, 'Zoekstand');
}
