import { type Bevinding, createBevinding, type Datum, type Pad, parseDatum } from '../../kern/index.js';
import { checkSamenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Deelnemer, Programma } from '../model/programma.js';
import { getOvereenkomststand } from '../stand/getOvereenkomststand.js';
import { readTeams } from '../stand/readTeams.js';
import { checkGeld } from './checkGeld.js';
import { checkKeuze } from './checkKeuze.js';
import { checkTeams } from './checkTeams.js';

/** What {@link checkProgramma} goes by. */
export interface CheckProgrammaOptions {
  /** So many whole months after the start of its term a buurt must have a formed team. Default: 6. */
  readonly maandenTotTeam?: number;
}

const move = (bevindingen: readonly Bevinding[], onder: Pad): Bevinding[] =>
  bevindingen.map((een) => ({ ...een, pad: [...onder, ...een.pad] }));

function checkDeelnemer(
  deelnemer: Deelnemer,
  pad: Pad,
  peildatum: Datum,
  { maandenTotTeam = 6 }: CheckProgrammaOptions,
): Bevinding[] {
  const { overeenkomst } = deelnemer;
  const teams = readTeams(deelnemer, peildatum);
  const ongetekend =
    teams.length > 0 && getOvereenkomststand(overeenkomst, peildatum) === 'niet_ondertekend'
      ? [
          createBevinding('fout', 'programma.niet_ondertekend', ['overeenkomst', 'handtekeningen'], {
            deelnemer: deelnemer.naam,
            teams: teams.length,
          }),
        ]
      : [];
  return move(
    [
      ...move(checkSamenwerkingsovereenkomst(overeenkomst), ['overeenkomst']),
      ...ongetekend,
      ...checkKeuze(deelnemer, peildatum),
      ...checkTeams(deelnemer, teams, { peildatum, maandenTotTeam }),
      ...checkGeld(deelnemer, teams, peildatum),
    ],
    pad,
  );
}

/** What goes wrong between deelnemers: one gemeente, one buurt, one team, one place. */
function checkSamen({ deelnemers, opdracht }: Programma): Bevinding[] {
  const uit: Bevinding[] = [];
  const gezien = new Set<string>();
  const isNew = (soort: string, sleutel: string) => {
    const bekend = gezien.has(`${soort} ${sleutel}`);
    gezien.add(`${soort} ${sleutel}`);
    return !bekend;
  };
  for (const [d, { id, overeenkomst, keuze, teams }] of deelnemers.entries()) {
    const pad = ['deelnemers', d];
    if (!isNew('deelnemer', id))
      uit.push(createBevinding('fout', 'programma.deelnemer_dubbel', [...pad, 'id'], { deelnemer: id }));
    for (const [p, partij] of overeenkomst.partijen.entries())
      if (partij.rol === 'gemeente' && !isNew('gemeente', partij.gemeentecode))
        uit.push(
          createBevinding('fout', 'programma.gemeente_dubbel', [...pad, 'overeenkomst', 'partijen', p], {
            gemeente: partij.gemeentecode,
          }),
        );
    for (const [b, { buurt }] of (keuze?.buurten ?? []).entries())
      if (!isNew('buurt', buurt))
        uit.push(createBevinding('fout', 'programma.buurt_dubbel', [...pad, 'keuze', 'buurten', b], { buurt }));
    for (const [t, { team }] of teams.entries())
      if (!isNew('team', team))
        uit.push(createBevinding('fout', 'programma.team_dubbel', [...pad, 'teams', t, 'team'], { team }));
  }
  if (opdracht !== undefined && deelnemers.length !== opdracht.aantalDeelnemers)
    uit.push(
      createBevinding('waarschuwing', 'programma.deelnemers_ontbreken', ['deelnemers'], {
        aantal: deelnemers.length,
        verwacht: opdracht.aantalDeelnemers,
      }),
    );
  if (opdracht !== undefined)
    for (const [d, { naam, overeenkomst }] of deelnemers.entries())
      if (overeenkomst.reikwijdte.aantalBuurten !== opdracht.buurtenPerDeelnemer)
        uit.push(
          createBevinding(
            'waarschuwing',
            'programma.buurten_wijken_af_van_opdracht',
            ['deelnemers', d, 'overeenkomst', 'reikwijdte', 'aantalBuurten'],
            {
              deelnemer: naam,
              aantal: overeenkomst.reikwijdte.aantalBuurten,
              verwacht: opdracht.buurtenPerDeelnemer,
            },
          ),
        );
  return uit;
}

/**
 * Everything in a programma that is missing or contradicts on a day, with a code and a path for each.
 *
 * @param programma - a document that was read by `parseProgramma`
 * @param peildatum - the day; what happened on it counts
 * @returns findings: per deelnemer its agreement (all that `checkSamenwerkingsovereenkomst` finds), its choice, its teams, its money;
 *   then between deelnemers. None when all fits.
 *
 * Choice: `programma.buurt_buiten_gemeente`, `programma.programma_onbekend`, `programma.keuze_telt_anders` (fewer or more buurten
 * than agreed), `programma.keuze_ontbreekt` (the term has begun), `programma.keuze_wijkt_af` (the agreement names other buurten).
 *
 * Teams: `programma.team_zonder_keuze` (a team in a buurt that was not chosen and replaced none), `programma.buurt_twee_teams`,
 * `programma.buurt_zonder_team` (not formed so many months after the start), `programma.begeleiding_na_looptijd`,
 * `programma.niet_ondertekend`.
 *
 * Money: `programma.vastgelegd_boven_hoogste`, `programma.jaar_niet_toegezegd` (a year has
 * begun without a promise), `programma.projectbijdrage_onbekend`, `programma.projecten_boven_bijdrage`.
 *
 * Together: `programma.deelnemer_dubbel`, `programma.gemeente_dubbel`, `programma.buurt_dubbel`, `programma.team_dubbel`,
 * `programma.deelnemers_ontbreken`, `programma.buurten_wijken_af_van_opdracht`.
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { parseDatum } from 'buurtaanpak/kern';
 * import { checkProgramma, type Programma } from 'buurtaanpak/programma';
 *
 * const programma: Programma = {
 *   soort: 'programma',
 *   versie: 1,
 *   naam: 'Buurtaanpak landelijk',
 *   opdracht: { opdrachtgever: 'Ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 },
 *   deelnemers: [],
 * };
 * checkProgramma(programma, parseDatum('2027-09-01')).map(({ code }) => code); // => ['programma.deelnemers_ontbreken']
 * ```
 */
export function checkProgramma(
  programma: Programma,
  peildatum: Datum,
  options: CheckProgrammaOptions = {},
): Bevinding[] {
  parseDatum(peildatum);
  return [
    ...programma.deelnemers.flatMap((een, d) => checkDeelnemer(een, ['deelnemers', d], peildatum, options)),
    ...checkSamen(programma),
  ];
}
