import { parseEvaluatiegegevens, parseEvaluatieplan } from 'buurtaanpak/evaluatie';
import { parseFinancieringsplan } from 'buurtaanpak/financiering';
import { DomeinFout } from 'buurtaanpak/kern';
import { canonicalizeJson } from 'buurtaanpak/kern/huis';
import { parseKerncijferdocument } from 'buurtaanpak/kerncijfers';
import {
  parseOvereenkomstgebeurtenis,
  parseOvereenkomststaat,
  parseSamenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { parseProgramma } from 'buurtaanpak/programma';
import { checkAlgoritmeregistratie, type Documentnaam, parseVerantwoording } from 'buurtaanpak/register';
import { Beoordelingen, Routekaart, Routekaartscores } from 'buurtaanpak/routekaart';
import { parseSelectiebesluit } from 'buurtaanpak/selectie';
import { parseTeamdossier, parseTeamgebeurtenis } from 'buurtaanpak/team';
import { parseVerslag } from 'buurtaanpak/verslag';

/** Reads a document as an app does, and brings it up to date. */
type Lezer = (value: unknown) => unknown;

/** How every kind of document is read; the compiler asks for a kind that is not here. */
export const LEZERS: Readonly<Record<Documentnaam, Lezer>> = {
  // An entry of the register goes out and is never read back: it is checked against the standard.
  algoritmeregistratie: (value) => {
    const bevindingen = checkAlgoritmeregistratie(value);
    if (bevindingen.length === 0) return value;
    throw new DomeinFout(
      'kern.document_ongeldig',
      { soort: 'algoritmeregistratie', aantal: bevindingen.length },
      { bevindingen },
    );
  },
  beoordelingen: Beoordelingen.parse,
  evaluatiegegevens: parseEvaluatiegegevens,
  evaluatieplan: parseEvaluatieplan,
  financieringsplan: parseFinancieringsplan,
  kerncijfertabel: parseKerncijferdocument,
  overeenkomstgebeurtenis: (value) => parseOvereenkomstgebeurtenis(value),
  overeenkomststaat: parseOvereenkomststaat,
  programma: parseProgramma,
  routekaart: Routekaart.parse,
  routekaartscores: Routekaartscores.parse,
  samenwerkingsovereenkomst: parseSamenwerkingsovereenkomst,
  selectiebesluit: parseSelectiebesluit,
  teamdossier: parseTeamdossier,
  teamgebeurtenis: (value) => parseTeamgebeurtenis(value),
  verantwoording: parseVerantwoording,
  verslag: parseVerslag,
};

/** A golden file, read. */
export interface Goud {
  readonly versie: number;
  /** The newest version of its kind. */
  readonly nieuwste: number;
  readonly lees: Lezer;
  /** The documents or events in the file. */
  readonly documenten: readonly unknown[];
  /** What they become, when they or something in them has an earlier form. */
  readonly verwacht?: unknown;
}

/** What is wrong with a golden file, or `undefined`: it becomes what was expected, and without that it stays what it is. */
export function findBreuk({ versie, nieuwste, lees, documenten, verwacht }: Goud): string | undefined {
  if (versie < nieuwste && verwacht === undefined) return 'an earlier version, and nothing says what it becomes';
  const gelezen = canonicalizeJson(documenten.map(lees));
  const moet = canonicalizeJson(verwacht ?? documenten);
  return gelezen === moet ? undefined : `${gelezen} where ${moet} was expected`;
}
