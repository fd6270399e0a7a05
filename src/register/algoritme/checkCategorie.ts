import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Aiverordening } from './algoritmeoordeel.js';
import type { Algoritmeregistratie } from './algoritmeregistratie.js';

const PAD = ['publication_category'];

/** Holds the category against what people reasoned about the AI Act. It decides nothing: only a contradiction in words is a `fout`. */
export function checkCategorie(
  { publication_category: categorie }: Algoritmeregistratie,
  { aiSysteem, bijlageIII }: Aiverordening,
): Bevinding[] {
  if (categorie === 'Hoog-risico AI-systeem') {
    if (!aiSysteem) return [createBevinding('fout', 'register.hoog_risico_zonder_ai', PAD, { categorie })];
    return bijlageIII ? [] : [createBevinding('waarschuwing', 'register.hoog_risico_niet_genoemd', PAD, { categorie })];
  }
  return [
    ...(aiSysteem && bijlageIII
      ? [createBevinding('waarschuwing', 'register.hoog_risico_gemist', PAD, { categorie })]
      : []),
    ...(categorie === 'Overige algoritmes'
      ? [createBevinding('waarschuwing', 'register.categorie_bij_twijfel', PAD, { categorie })]
      : []),
  ];
}
