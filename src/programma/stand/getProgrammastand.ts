import { sumRegels } from '../../financiering/index.js';
import { containsDatum } from '../../kern/huis.js';
import { createVingerafdruk, Datum, parseSchema, sumBedragen } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { checkGelezen } from '../controle/checkGelezen.js';
import { type CheckProgrammaOptions, OptiesSchema } from '../controle/options.js';
import { findEinde } from '../lees/findEinde.js';
import { getOvereenkomststand } from '../lees/getOvereenkomststand.js';
import { listPlaatsen } from '../lees/listPlaatsen.js';
import { type GelezenTeam, readAlleTeams } from '../lees/readTeams.js';
import type { Deelnemer, Programma } from '../model/programma.js';
import type { Deelnemerstand, Programmastand } from '../model/programmastand.js';
import { requireProgramma } from '../model/requireProgramma.js';
import { countBuurten } from './countBuurten.js';
import { createBuurtstand } from './createBuurtstand.js';
import { createGeldstand } from './createGeldstand.js';
import { dropLeeg } from './dropLeeg.js';

/** Options of {@link getProgrammastand}, in addition to those of `checkProgramma`. */
export interface GetProgrammastandOptions extends CheckProgrammaOptions {
  /**
   * Add the fingerprint of the programma to the stand. With many events that is most of the work, so set it to false for a screen that is
   * drawn often. Default: true.
   */
  readonly metVingerafdruk?: boolean;
}

function createDeelnemerstand(deelnemer: Deelnemer, teams: readonly GelezenTeam[], peildatum: Datum): Deelnemerstand {
  const { overeenkomst } = deelnemer;
  const { reikwijdte, looptijd, partijen, financieringsplan } = overeenkomst;
  const buurten = listPlaatsen(deelnemer, teams).map((plaats) => createBuurtstand(plaats, overeenkomst));
  const jaren = peildatum > findEinde(deelnemer) ? [] : [...financieringsplan.perioden, ...overeenkomst.fasen];
  const jaar = jaren.find(({ periode }) => containsDatum(periode, peildatum));
  return dropLeeg({
    id: deelnemer.id,
    naam: deelnemer.naam,
    gemeenten: partijen.flatMap((partij) =>
      partij.rol === 'gemeente' ? [{ code: partij.gemeentecode as string, naam: partij.naam }] : [],
    ),
    overeenkomst: getOvereenkomststand(deelnemer, peildatum),
    looptijd,
    programmajaar: jaar?.programmajaar,
    afgesprokenBuurten: reikwijdte.aantalBuurten,
    programmas: reikwijdte.programmas.map(({ id, naam, aantalBuurten }) => ({
      id,
      naam,
      afgesproken: aantalBuurten,
      tellingen: countBuurten(buurten.filter(({ programma }) => programma === id)),
    })),
    buurten,
    tellingen: countBuurten(buurten),
    geld: createGeldstand(financieringsplan, peildatum),
    partijen: partijen.map(({ id, naam }) => ({ id, naam })),
    kostendragers: (financieringsplan.kostendragers ?? []).map(({ id, naam }) => ({ id, naam })),
  });
}

/**
 * The stand of a programma on a day: per buurt, per programme of the agreement, per deelnemer and as a whole, with the money and with
 * everything that is missing or contradictory. Only what had happened by that day counts.
 *
 * Counts of people are exact here. Use `buurtaanpak/verslag` to protect them before publication.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the day, and bounds of the warnings
 * @returns a document of plain JSON, by default with the fingerprint of the programma
 * @throws DomeinFout
 * - `kern.datum_ongeldig`
 * - `financiering.verdeelsleutel_te_veel`, `financiering.verdeelsleutel_laat_over`, `financiering.verdeelsleutel_rest_dubbel`: a
 *   contribution that cannot be divided over its cost bearers (`checkFinancieringsplan` reports this beforehand)
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { getProgrammastand, type Programma } from 'buurtaanpak/programma';
 *
 * const programma: Programma = { soort: 'programma', versie: 1, naam: 'Buurtaanpak', deelnemers: [] };
 * getProgrammastand(programma, { peildatum: Datum.parse('2027-09-01') }).totaal.tellingen.buurten; // => 0
 * ```
 */
export function getProgrammastand(programma: Programma, options: GetProgrammastandOptions): Programmastand {
  requireProgramma(programma);
  parseSchema(OptiesSchema, options, 'opties');
  const peildatum = Datum.parse(options.peildatum);
  const teams = readAlleTeams(programma, peildatum);
  const deelnemers = zipRijen(programma.deelnemers, teams).map(([een, eigen]) =>
    createDeelnemerstand(een, eigen, peildatum),
  );
  const { opdracht } = programma;
  const sum = (veld: 'totaal' | 'vastgelegd' | 'betaald') => sumBedragen(deelnemers.map(({ geld }) => geld[veld]));
  return {
    soort: 'programmastand',
    versie: 1,
    naam: programma.naam,
    peildatum,
    ...(options.metVingerafdruk === false ? {} : { programma: createVingerafdruk(programma) }),
    deelnemers,
    totaal: dropLeeg({
      deelnemers: deelnemers.length,
      gemeenten: new Set(deelnemers.flatMap(({ gemeenten }) => gemeenten.map(({ code }) => code))).size,
      afgesprokenBuurten: deelnemers.reduce((som, een) => som + een.afgesprokenBuurten, 0),
      verwachteDeelnemers: opdracht?.aantalDeelnemers,
      verwachteBuurten: opdracht && opdracht.aantalDeelnemers * opdracht.buurtenPerDeelnemer,
      tellingen: countBuurten(deelnemers.flatMap(({ buurten }) => buurten)),
      totaal: sum('totaal'),
      vastgelegd: sum('vastgelegd'),
      betaald: sum('betaald'),
      perBegrotingsjaar: sumRegels(
        deelnemers.flatMap(({ geld }) => geld.perBegrotingsjaar),
        ['begrotingsjaar', 'partij'],
      ).sort((a, b) => a.begrotingsjaar - b.begrotingsjaar),
    }),
    bevindingen: checkGelezen(programma, teams, peildatum, options),
  };
}
