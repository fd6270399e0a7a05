import type { SelectieGevonden } from '../../../selectie/index.js';
import type { Werk } from '../werk.js';
import { findBeste } from './findBeste.js';
import { isBesluitOver } from './isBesluitOver.js';

/** The selection that a decision continues on, with the deviations of people; else the selection when its buurten go on. */
export function findBesloten({ uit, gegevens: { besluit } }: Werk): SelectieGevonden | undefined {
  const { selectie } = uit;
  return besluit !== undefined && selectie !== undefined && 'gekozen' in selectie && isBesluitOver(besluit, selectie)
    ? selectie
    : findBeste(uit);
}
