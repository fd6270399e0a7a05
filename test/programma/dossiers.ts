import { Datum } from 'buurtaanpak/kern';
import {
  createOvereenkomstdossier,
  Overeenkomstdossier,
  type Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import type { Deelnemer, Programma } from 'buurtaanpak/programma';
import { overeenkomstVanBrief } from '../overeenkomst/overeenkomsten.js';

/** A fact with its day, and the day on which it was recorded when that is a later one. */
export interface Feit {
  readonly soort: string;
  readonly datum: string;
  readonly geregistreerd?: string;
  readonly [veld: string]: unknown;
}

/** The record of a text with facts behind it, recorded in this order, with the ids `f-1`, `f-2` and so on. */
export function dossierVan(tekst: Samenwerkingsovereenkomst, ...feiten: readonly Feit[]): Overeenkomstdossier {
  const dossier = createOvereenkomstdossier(tekst);
  const gebeurtenissen = feiten.map(({ geregistreerd, ...feit }, i) => ({
    ...feit,
    id: `f-${i + 1}`,
    versie: 2,
    overeenkomst: tekst.id,
    geregistreerd: geregistreerd ?? feit.datum,
    door: 'medewerker-7',
  }));
  return Overeenkomstdossier.parse({
    ...dossier,
    gebeurtenissen: [...dossier.gebeurtenissen, ...gebeurtenissen],
  });
}

/** The council was told of the agreement of the letter after it was signed. */
export const RAAD: Feit = { soort: 'raad_geinformeerd', datum: '2026-06-25', onderwerp: 'De overeenkomst' };

/** The agreement of the letter, of which the college decided before the burgemeester signed. */
export function brieftekst(): Samenwerkingsovereenkomst {
  const tekst = overeenkomstVanBrief();
  const besluit = { kenmerk: 'collegebesluit', datum: Datum.parse('2026-06-09') };
  return { ...tekst, partijen: tekst.partijen.map((een) => (een.rol === 'gemeente' ? { ...een, besluit } : een)) };
}

/** The record of the agreement of the letter, changed or not, with facts behind it. */
export const briefdossier = (
  wijziging: Partial<Samenwerkingsovereenkomst> = {},
  ...feiten: readonly Feit[]
): Overeenkomstdossier => dossierVan({ ...brieftekst(), ...wijziging }, RAAD, ...feiten);

/** A programma of which the only deelnemer is changed. */
export function metDeelnemer(programma: Programma, wijziging: Partial<Deelnemer>): Programma {
  const [een] = programma.deelnemers as readonly [Deelnemer];
  return { ...programma, deelnemers: [{ ...een, ...wijziging }] };
}
