import type { Kerncijfertabel } from '../../../kerncijfers/index.js';
import type { Beoordeling } from '../../../routekaart/index.js';
import type { Opzetprogramma } from '../../model/programma.js';
import type { Werk } from '../werk.js';
import { listKandidaten } from './listKandidaten.js';

/** What the scores of a programme are made of, besides figures and Routekaart. */
export interface Scoregegevens {
  readonly oordelen: readonly Beoordeling[];
  /** As an option, to spread: without a gemeente every buurt of the table is a candidate. */
  readonly alleen: { readonly kandidaten?: readonly string[] };
}

/** The judgements and candidates of a programme: of its own gemeente, where it has one. */
export function listInvoer(
  { oordelen }: Werk,
  { routekaart, gemeente }: Opzetprogramma,
  tabel: Kerncijfertabel,
): Scoregegevens {
  const rijen = oordelen.get(routekaart) ?? [];
  if (gemeente === undefined) return { oordelen: rijen, alleen: {} };
  const kandidaten = listKandidaten(tabel, gemeente);
  const binnen = new Set(kandidaten);
  return { oordelen: rijen.filter(({ buurt }) => binnen.has(buurt)), alleen: { kandidaten } };
}
