import { Evaluatiegegevens, Evaluatieplan } from 'buurtaanpak/evaluatie';
import { Financieringsplan } from 'buurtaanpak/financiering';
import { DomeinFout } from 'buurtaanpak/kern';
import { canonicalizeJson } from 'buurtaanpak/kern/huis';
import { Kerncijferdocument } from 'buurtaanpak/kerncijfers';
import { Opzet } from 'buurtaanpak/opzet';
import { Overeenkomstdossier, Overeenkomstgebeurtenis, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { Programma } from 'buurtaanpak/programma';
import {
  Algoritmeregistratie,
  checkAlgoritmeregistratie,
  type Documentnaam,
  Verantwoording,
} from 'buurtaanpak/register';
import { Beoordelingen, Meetlat, Routekaart, Routekaartscores, Scorelijst } from 'buurtaanpak/routekaart';
import { Loting, Selectiebesluit } from 'buurtaanpak/selectie';
import { Teamdossier, Teamgebeurtenis } from 'buurtaanpak/team';
import { Verslag } from 'buurtaanpak/verslag';

/** Reads a document as an app does, and brings it up to date. */
type Lezer = (value: unknown) => unknown;

/** How every kind of document is read; the compiler asks for a kind that is not here. */
export const LEZERS: Readonly<Record<Documentnaam, Lezer>> = {
  // An entry of the register is held against the standard in form and in meaning.
  algoritmeregistratie: (value) => {
    const bevindingen = checkAlgoritmeregistratie(Algoritmeregistratie.parse(value));
    if (bevindingen.length === 0) return value;
    throw new DomeinFout(
      'kern.document_ongeldig',
      { soort: 'algoritmeregistratie', aantal: bevindingen.length },
      { bevindingen },
    );
  },
  beoordelingen: Beoordelingen.parse,
  evaluatiegegevens: Evaluatiegegevens.parse,
  evaluatieplan: Evaluatieplan.parse,
  financieringsplan: Financieringsplan.parse,
  kerncijfertabel: Kerncijferdocument.parse,
  loting: Loting.parse,
  meetlat: Meetlat.parse,
  opzet: Opzet.parse,
  overeenkomstdossier: Overeenkomstdossier.parse,
  // An event of version 1 says which agreement it is of only when it holds its document.
  overeenkomstgebeurtenis: (value) => Overeenkomstgebeurtenis.parse(value, { overeenkomst: 'goud' }),
  programma: Programma.parse,
  routekaart: Routekaart.parse,
  routekaartscores: Routekaartscores.parse,
  samenwerkingsovereenkomst: Samenwerkingsovereenkomst.parse,
  scorelijst: Scorelijst.parse,
  selectiebesluit: Selectiebesluit.parse,
  teamdossier: Teamdossier.parse,
  teamgebeurtenis: (value) => Teamgebeurtenis.parse(value),
  verantwoording: Verantwoording.parse,
  verslag: Verslag.parse,
};

/** What a kind is called now, by the name that its files of an earlier version have. */
export const HEETTE: Readonly<Record<string, Documentnaam>> = { overeenkomststaat: 'overeenkomstdossier' };

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
