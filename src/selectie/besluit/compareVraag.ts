import type { Bevinding } from '../../kern/index.js';
import type { Selectieopties } from '../model/opties.js';
import type { Quotum } from '../model/quotum.js';
import { createBevinding } from '../teksten/codes.js';
import { listVerschillen } from './listVerschillen.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** The question of a decision, or some fields of it. */
export interface Besluitvraag
  extends Pick<Selectieopties, 'regels' | 'doel' | 'voorrang' | 'decimalen' | 'knopenbudget' | 'pivotbudget'> {
  readonly quota?: readonly Quotum[] | undefined;
}

/** Every place at which the question of a decision differs from the question as it was kept, for the fields that are given. */
export function compareVraag(besluit: Selectiebesluit, vraag: Besluitvraag): Bevinding[] {
  const velden: (keyof Besluitvraag)[] = [
    'quota',
    'regels',
    'doel',
    'voorrang',
    'decimalen',
    'knopenbudget',
    'pivotbudget',
  ];
  return velden.flatMap((veld) =>
    vraag[veld] === undefined
      ? []
      : listVerschillen([veld], besluit[veld], vraag[veld]).map(({ pad, ...waarden }) =>
          createBevinding('fout', 'selectie.verschil_vraag', pad, { veld: pad.join('.'), ...waarden }),
        ),
  );
}
