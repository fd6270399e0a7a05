import type { Kerncijfertabel } from '../../../kerncijfers/index.js';
import type { Beoordeling, Meetlat } from '../../../routekaart/index.js';
import type { Opzetprogramma } from '../../model/programma.js';
import type { Werk } from '../werk.js';
import { listKandidaten } from './listKandidaten.js';
import { listReferentie } from './listReferentie.js';

/** What the scores of a programme are made of, besides figures and Routekaart. */
export interface Scoregegevens {
  readonly oordelen: readonly Beoordeling[];
  /** As options, to spread: without a gemeente every buurt of the table is a candidate, without the others the candidates are the measure. */
  readonly alleen: {
    readonly kandidaten?: readonly string[];
    readonly referentie?: readonly string[] | 'alle';
    readonly meetlat?: Meetlat;
  };
}

/**
 * The judgements and candidates of a programme: of its own gemeente, where it has one. A reference set of other buurten also has their
 * judgements.
 *
 * @throws DomeinFout as `describeGebieden`, for a condition of the reference set that the table cannot answer
 */
export function listInvoer(werk: Werk, programma: Opzetprogramma, tabel: Kerncijfertabel): Scoregegevens {
  const { gemeente, meetlat } = programma;
  const rijen = werk.oordelen.get(programma.routekaart) ?? [];
  const referentie = listReferentie(werk, programma, tabel);
  const maat = {
    ...(referentie === undefined ? {} : { referentie }),
    ...(meetlat === undefined ? {} : { meetlat }),
  };
  if (gemeente === undefined) return { oordelen: rijen, alleen: maat };
  const kandidaten = listKandidaten(tabel, gemeente);
  const binnen = new Set(kandidaten);
  const eigen = referentie === undefined ? rijen.filter(({ buurt }) => binnen.has(buurt)) : rijen;
  return { oordelen: eigen, alleen: { kandidaten, ...maat } };
}
