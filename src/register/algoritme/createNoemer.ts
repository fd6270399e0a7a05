import { nameFiguur } from '../../kerncijfers/huis.js';
import type { Naamsoort } from '../woorden/zin.js';
import type { ToAlgoritmeregistratieOptions } from './registergrond.js';

/** Names for readers of the keys in a selection: of a buurt, of a figure and of a programme. A key without a name stays as it is. */
export function createNoemer(grond: ToAlgoritmeregistratieOptions): (id: string, van: Naamsoort) => string {
  const gebieden = grond.selectie?.invoer.opties.gebieden ?? [];
  const namen = new Map(gebieden.flatMap(({ code, naam }) => (naam === undefined ? [] : [[code, naam] as const])));
  const programmas = new Map((grond.programmas ?? []).map(({ id, naam }) => [id, naam]));
  return (id, van) => {
    switch (van) {
      case 'gebied':
        return namen.get(id) ?? id;
      case 'cijfer':
        return nameFiguur(id, 'nl') ?? id;
      case 'programma':
        return programmas.get(id) ?? id;
      case 'kenmerk':
        return id;
    }
  };
}
