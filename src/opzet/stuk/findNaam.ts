import type { Pad } from '../../kern/index.js';
import type { Naamsoort } from '../../register/huis.js';
import type { Opzet } from '../model/opzet.js';

/** The place of a name in the opzet. */
export function findNaam(opzet: Opzet, van: Exclude<Naamsoort, 'cijfer'>, id: string): Pad | undefined {
  const { programmas, kenmerken = [], gemeenten } = opzet;
  switch (van) {
    case 'programma': {
      const i = programmas.findIndex((een) => een.id === id);
      return i < 0 ? undefined : ['programmas', i, 'naam'];
    }
    case 'kenmerk': {
      const i = kenmerken.findIndex((een) => een.id === id && een.naam !== undefined);
      return i < 0 ? undefined : ['kenmerken', i, 'naam'];
    }
    case 'gebied': {
      const i = gemeenten.findIndex((een) => een.code === id);
      return i < 0 ? undefined : ['gemeenten', i, 'naam'];
    }
  }
}
