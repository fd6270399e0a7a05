import type { Routekaart } from '../../routekaart/index.js';
import { nameProgramma } from './nameProgramma.js';
import type { Registerscores, ToAlgoritmeregistratieOptions } from './registergrond.js';

/** The scores that a Routekaart gave, by the name of the programme. */
export const listKaartscores = (
  grond: ToAlgoritmeregistratieOptions,
  { id }: Routekaart,
): { readonly programma: string; readonly scores: Registerscores }[] =>
  Object.entries(grond.scores ?? {}).flatMap(([programma, scores]) =>
    scores.routekaart.id === id ? [{ programma: nameProgramma(grond, programma), scores }] : [],
  );
