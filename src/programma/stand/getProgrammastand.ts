import { sumRegels } from '../../financiering/index.js';
import { containsDatum, explainFout } from '../../kern/huis.js';
import { createVingerafdruk, parseSchema, sumBedragen } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { checkGelezen } from '../controle/checkGelezen.js';
import { type CheckProgrammaOptions, OptiesSchema, readDagen } from '../controle/options.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { readDeelnemer } from '../lees/readDeelnemer.js';
import { dropLeeg } from '../model/dropLeeg.js';
import { Programma } from '../model/programma.js';
import type { Deelnemerstand, Geldstand, Naam, Programmastand } from '../model/programmastand.js';
import { requireProgramma } from '../model/requireProgramma.js';
import { countTaken } from '../taken/countTaken.js';
import { listTaken } from '../taken/listTaken.js';
import { countBuurten } from './countBuurten.js';
import { createBuurtstand } from './createBuurtstand.js';
import { divideBuurten } from './divideBuurten.js';

/** Options of {@link getProgrammastand}, in addition to those of `checkProgramma`. */
export interface GetProgrammastandOptions extends CheckProgrammaOptions {
  /**
   * Add the fingerprint of the programma to the stand. With many events that is most of the work, so set it to false for a screen that is
   * drawn often. Default: true.
   */
  readonly metVingerafdruk?: boolean;
}

/** The money of all deelnemers together. */
function sumGeld(gelden: readonly Geldstand[]) {
  const sum = (veld: 'totaal' | 'prognose' | 'vrijval' | 'gerealiseerd' | 'vastgelegd' | 'betaald' | 'btwTerug') =>
    sumBedragen(gelden.map((geld) => geld[veld]));
  const jaren = gelden.flatMap(({ perBegrotingsjaar }) => perBegrotingsjaar);
  return {
    totaal: sum('totaal'),
    prognose: sum('prognose'),
    vrijval: sum('vrijval'),
    gerealiseerd: sum('gerealiseerd'),
    vastgelegd: sum('vastgelegd'),
    betaald: sum('betaald'),
    btwTerug: sum('btwTerug'),
    perBegrotingsjaar: sumRegels(jaren, ['begrotingsjaar', 'partij']).sort(
      (a, b) => a.begrotingsjaar - b.begrotingsjaar,
    ),
  };
}

/** Names by their keys, each key once: the newest name. */
function listNamen(lijst: readonly Naam[]): Naam[] {
  return [...new Map(lijst.map(({ id, naam }) => [id, { id, naam }])).values()];
}

function createDeelnemerstand(gelezen: GelezenDeelnemer): Deelnemerstand {
  const { deelnemer, stand, tekst, teksten, plaatsen, geld, cellen } = gelezen;
  const documenten = teksten.alle.map(({ document }) => document);
  const { perPlaats, zonderBuurt } = divideBuurten(plaatsen, cellen);
  const buurten = zipRijen(plaatsen, perPlaats).map(([plaats, eigen]) => createBuurtstand(plaats, eigen));
  const taken = listTaken(gelezen);
  // Before there is a text in force, the parties are those of the first text.
  const partijen = stand.tekst === undefined ? (tekst?.partijen ?? []) : stand.partijen;
  return dropLeeg({
    id: deelnemer.id,
    naam: deelnemer.naam,
    gemeenten: partijen.flatMap((partij) =>
      partij.rol === 'gemeente' ? [{ code: partij.gemeentecode, naam: partij.naam }] : [],
    ),
    overeenkomst: stand.status,
    ondertekendOp: stand.ondertekendOp,
    looptijd: tekst?.looptijd,
    laatsteDag: stand.laatsteDag ?? tekst?.looptijd.tot,
    programmajaar: findProgrammajaar(gelezen),
    afgesprokenBuurten: tekst?.reikwijdte.aantalBuurten ?? 0,
    programmas: (tekst?.reikwijdte.programmas ?? []).map(({ id, naam, aantalBuurten }) => ({
      id,
      naam,
      afgesproken: aantalBuurten,
      tellingen: countBuurten(buurten.filter(({ programma }) => programma === id)),
    })),
    buurten,
    tellingen: countBuurten(buurten),
    geld,
    geldZonderBuurt: zonderBuurt,
    taken,
    taaktellingen: countTaken(taken),
    partijen: listNamen([...documenten.flatMap((een) => een.partijen), ...stand.partijen]),
    kostendragers: listNamen(documenten.flatMap(({ financieringsplan }) => financieringsplan.kostendragers ?? [])),
  });
}

/** The year of the programme on the peildatum, by the text that counts. */
function findProgrammajaar({ peildatum, stand, tekst }: GelezenDeelnemer): number | undefined {
  if (tekst === undefined || (stand.laatsteDag !== undefined && peildatum > stand.laatsteDag)) return undefined;
  const jaren = [...tekst.financieringsplan.perioden, ...tekst.fasen];
  return jaren.find(({ periode }) => containsDatum(periode, peildatum))?.programmajaar;
}

/**
 * The stand of a programma on a day, as known on another day when `bekendOp` says so: per buurt, per programme of the agreement, per
 * deelnemer and as a whole, with the money, the signals about the teams, what must be done, and everything that is missing or contradictory.
 * Only what had happened by that day counts; the forecast of the money counts all that is known, also when its day is later.
 *
 * - Money of a buurt: the sums of its cells of `listBoekingen`. Those of all buurten and `geldZonderBuurt` together are the `geld` of the
 *   deelnemer to the cent. A buurt that was chosen twice has its money at its first place.
 * - `taken`: what must be done and where it stands (see `Taak`), by `uiterlijk`, then `van`, kind and id. What is late of the agreement and its
 *   money is what `checkProgramma` finds late. That an obligation was met is recorded nowhere, so after its period it is `voorbij`.
 * - `nazorg`: of a team whose guidance ended, who remained and what the last answer was.
 *
 * Counts of people are exact here, and a signal about a volunteer holds the reference. Use `buurtaanpak/verslag` to protect counts before
 * publication. The cost is that of reading each team twice, and of the money of each agreement.
 *
 * Cost: n² in the buurten of one gemeente, each looked up among all of them; n log n in the events of the teams, n in the gemeenten.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the days, and the bounds and rules of the warnings
 * @returns a document of plain JSON (version 3), by default with the fingerprint of the programma
 * @throws DomeinFout
 * - `kern.datum_ongeldig`
 * - what `toGeldverloop` and `listBoekingen` throw: `financiering.verdeelsleutel_te_veel`, `financiering.verdeelsleutel_laat_over`, `financiering.verdeelsleutel_rest_dubbel`: a
 *   contribution that cannot be divided over its cost bearers (`checkFinancieringsplan` reports this beforehand)
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { getProgrammastand, type Programma } from 'buurtaanpak/programma';
 *
 * const programma: Programma = { soort: 'programma', versie: 3, naam: 'Buurtaanpak', deelnemers: [] };
 * getProgrammastand(programma, { peildatum: Datum.parse('2027-09-01') }).totaal.tellingen.buurten; // => 0
 * ```
 */
export function getProgrammastand(programma: Programma, options: GetProgrammastandOptions): Programmastand {
  const gegeven = requireProgramma(programma);
  parseSchema(OptiesSchema, options, 'opties');
  return explainFout(
    gegeven,
    (programma) => {
      const dagen = readDagen(options);
      const { signaalregels } = options;
      const gelezen = programma.deelnemers.map((een) => readDeelnemer(een, { ...dagen, signaalregels }));
      const deelnemers = gelezen.map(createDeelnemerstand);
      const { opdracht } = programma;
      return {
        soort: 'programmastand',
        versie: 3,
        naam: programma.naam,
        ...dagen,
        ...(options.metVingerafdruk === false ? {} : { programma: createVingerafdruk(programma) }),
        deelnemers,
        totaal: dropLeeg({
          deelnemers: deelnemers.length,
          gemeenten: new Set(deelnemers.flatMap(({ gemeenten }) => gemeenten.map(({ code }) => code))).size,
          afgesprokenBuurten: deelnemers.reduce((som, een) => som + een.afgesprokenBuurten, 0),
          verwachteDeelnemers: opdracht?.aantalDeelnemers,
          verwachteBuurten: opdracht && opdracht.aantalDeelnemers * opdracht.buurtenPerDeelnemer,
          tellingen: countBuurten(deelnemers.flatMap(({ buurten }) => buurten)),
          taaktellingen: countTaken(deelnemers.flatMap(({ taken }) => taken)),
          ...sumGeld(deelnemers.map(({ geld }) => geld)),
        }),
        bevindingen: checkGelezen(programma, gelezen, options),
      };
    },
    Programma.safeParse,
  );
}
