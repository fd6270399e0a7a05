import { createVingerafdruk, Datum } from '../kern/index.js';
import type { Verslag, Verslagbron } from '../verslag/index.js';
import type { Bewonersgrond } from './bewoners/bewonersgrond.js';
import type { Bewonersinvoer } from './bewoners/bewonersinvoer.js';
import type { BuurtbriefOptions } from './bewoners/buurtbriefOptions.js';
import { BUURTBRON } from './bewoners/buurtstuk.js';
import { composeBuurtbrief } from './bewoners/composeBuurtbrief.js';
import { openBewoners } from './bewoners/openBewoners.js';
import { readBuurtblad } from './bewoners/readBuurtblad.js';
import { createLezer } from './delen/createLezer.js';
import { dropLeeg } from './delen/dropLeeg.js';
import { explainSelectiestuk } from './delen/explainSelectiestuk.js';
import { op } from './delen/op.js';

/** Options of {@link writeBuurtbrieven}. */
export interface WriteBuurtbrievenOptions extends BuurtbriefOptions {
  /** The codes of the buurten that get a letter. Default: every buurt of the selection. */
  readonly buurten?: readonly string[] | undefined;
}

/** The sources of a letter: its sheet, and what that was made from. */
function listBriefbronnen(
  { scores, gemaaktVan }: Bewonersgrond,
  vingerafdruk: string,
  cijferbronnen: readonly string[],
): Verslagbron[] {
  const namen = new Map(
    scores.map(({ id, scores: { routekaart } }) => [id, `Routekaart ${routekaart.naam} met de scores`]),
  );
  return [
    { id: BUURTBRON, naam: 'De berekening voor uw buurt', vingerafdruk },
    ...Object.entries(gemaaktVan).map(([id, afdruk]) => ({
      id,
      naam: namen.get(id) ?? (id === 'selectie' ? 'De selectie' : 'Berekening van hoe zeker de keuze is'),
      vingerafdruk: afdruk,
    })),
    ...cijferbronnen.map((naam, i) => ({ id: `cijfers-${i + 1}`, naam })),
  ];
}

/** The letter to one buurt. */
function writeBrief(grond: Bewonersgrond, code: string, options: BuurtbriefOptions): Verslag {
  const { peildatum, datum, cijferbronnen = [], brief = {} } = options;
  const blad = readBuurtblad(grond, code, options);
  const lezer = createLezer({ [BUURTBRON]: blad });
  const { doel } = grond.uitlegger.vraagstuk;
  const titel = `${blad.naam}: uw buurt is ${blad.gekozen ? '' : 'niet '}gekozen`;
  return {
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel,
    lezer: blad.gekozen ? 'bewoner_gekozen' : 'bewoner_niet_gekozen',
    brief: {
      onderwerp: titel,
      aan: `De bewoners van ${blad.naam}`,
      van: `Burgemeester en wethouders van ${blad.gemeente}`,
      bijlagen: [],
      ondertekenaars: [],
      ...dropLeeg(brief),
      datum,
    },
    vermeldingen: [],
    peildatum,
    bronnen: listBriefbronnen(grond, createVingerafdruk(blad), cijferbronnen),
    // Only counts of buurten, points and published figures, so no people are counted.
    onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
    blokken: composeBuurtbrief({ blad, lezer, at: (...pad) => op(BUURTBRON, ...pad) }, doel.soort !== 'totaal'),
  };
}

export function writeBuurtbrieven(
  invoer: Bewonersinvoer,
  options: WriteBuurtbrievenOptions,
): Readonly<Record<string, Verslag>> {
  return explainSelectiestuk(invoer, options, () => {
    Datum.parse(options.peildatum);
    Datum.parse(options.datum);
    const grond = openBewoners(invoer);
    const codes = options.buurten ?? grond.codes;
    return Object.fromEntries(codes.map((code) => [code, writeBrief(grond, code, options)]));
  });
}
