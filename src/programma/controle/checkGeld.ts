import { checkFinancieringsplan, type Financieringsplan } from '../../financiering/index.js';
import { containsGebied } from '../../gebied/index.js';
import { compareDatums } from '../../kern/huis.js';
import {
  type Bedrag,
  type Bevinding,
  compareBedragen,
  type Datum,
  euro,
  formatBedrag,
  sumBedragen,
} from '../../kern/index.js';
import { readBijdrage } from '../lees/readBijdrage.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import type { Deelnemer } from '../model/programma.js';
import { createBevinding } from '../teksten/codes.js';

const NUL = euro(0);

/** The steps that are late on the day. The other findings about the plan come with the agreement. */
function checkOpTijd(plan: Financieringsplan, peildatum: Datum): Bevinding[] {
  return checkFinancieringsplan(plan, { peildatum })
    .filter(({ code }) => code === 'financiering.stap_te_laat' || code === 'financiering.voorwaarde_verlopen')
    .map((een) => ({ ...een, pad: ['overeenkomst', 'financieringsplan', ...een.pad] }));
}

/** Reports buurten with their own start, because the money by year follows the days of the plan. */
function checkStarts({ overeenkomst, keuze }: Deelnemer): Bevinding[] {
  const { reikwijdte, looptijd, financieringsplan } = overeenkomst;
  const [start] = financieringsplan.perioden.map(({ periode }) => periode.van).sort(compareDatums);
  const genoemd = new Map<string, Datum | undefined>(
    (reikwijdte.buurten ?? []).map((een) => [een.buurt, een.start] as const),
  );
  for (const een of keuze?.buurten ?? []) genoemd.set(een.buurt, een.start ?? genoemd.get(een.buurt));
  const aantal = [...genoemd.values()].filter((eigen = looptijd.van) => eigen !== start).length;
  return aantal === 0
    ? []
    : [
        createBevinding('waarschuwing', 'financiering.buurten_eigen_start', ['overeenkomst', 'financieringsplan'], {
          aantal,
          start: start as Datum,
        }),
      ];
}

/** With several gemeenten: contributions of one gemeente that also pay for buurten of another. */
function checkGemeenten({ overeenkomst }: Deelnemer): Bevinding[] {
  const { partijen, reikwijdte, financieringsplan } = overeenkomst;
  const { buurten = [], programmas } = reikwijdte;
  if (partijen.filter(({ rol }) => rol === 'gemeente').length < 2) return [];
  return financieringsplan.perioden.flatMap(({ bijdragen }, p) =>
    bijdragen.flatMap(({ id, partij, verdeelsleutel }, b) => {
      const betaler = partijen.find((een) => een.id === partij);
      if (betaler?.rol !== 'gemeente') return [];
      const elders = programmas.filter(
        ({ id: programma, gemeente, kostendragers }) =>
          (gemeente === undefined
            ? buurten.some((een) => een.programma === programma && !containsGebied(betaler.gemeentecode, een.buurt))
            : gemeente !== betaler.gemeentecode) &&
          (verdeelsleutel === undefined ||
            kostendragers === undefined ||
            verdeelsleutel.some(({ kostendrager }) => kostendragers.includes(kostendrager))),
      );
      const pad = ['overeenkomst', 'financieringsplan', 'perioden', p, 'bijdragen', b];
      return elders.length === 0
        ? []
        : [
            createBevinding('waarschuwing', 'financiering.betaalt_andere_gemeente', pad, {
              bijdrage: id,
              partij: betaler.naam,
              programmas: elders.map(({ naam }) => naam),
            }),
          ];
    }),
  );
}

/** Compares the promised and the committed amount of each contribution with the planned amount. */
function checkBijdragen({ perioden }: Financieringsplan, peildatum: Datum): Bevinding[] {
  const uit: Bevinding[] = [];
  for (const [p, periode] of perioden.entries())
    for (const [b, bijdrage] of periode.bijdragen.entries()) {
      const pad = ['overeenkomst', 'financieringsplan', 'perioden', p, 'bijdragen', b];
      const { id, aard, bedrag } = bijdrage;
      const stand = readBijdrage(bijdrage, periode, peildatum);
      if (aard === 'ten_hoogste' && compareBedragen(stand.vastgelegd, bedrag) > 0)
        uit.push(
          createBevinding('fout', 'programma.vastgelegd_boven_hoogste', pad, {
            bijdrage: id,
            vastgelegd: formatBedrag(stand.vastgelegd),
            hoogste: formatBedrag(bedrag),
          }),
        );
      const begonnen = periode.periode.van <= peildatum;
      if (begonnen && [stand.toegezegd, stand.vastgelegd, stand.betaald].every((een) => compareBedragen(een, NUL) <= 0))
        uit.push(
          createBevinding('waarschuwing', 'programma.jaar_niet_toegezegd', pad, {
            bijdrage: id,
            programmajaar: periode.programmajaar,
            start: periode.periode.van,
          }),
        );
    }
  return uit;
}

/** Compares the projects with the contributions they draw on. */
function checkProjecten({ perioden }: Financieringsplan, teams: readonly GelezenTeam[]): Bevinding[] {
  const uit: Bevinding[] = [];
  const afgesproken = new Map(perioden.flatMap(({ bijdragen }) => bijdragen).map(({ id, bedrag }) => [id, bedrag]));
  const gebruikt = new Map<string, { readonly hoogste: Bedrag; readonly bedragen: Bedrag[] }>();
  for (const { index, stand } of teams)
    for (const { project, fase, bijdragen } of stand.projecten)
      for (const { bijdrage, bedrag } of bijdragen) {
        const hoogste = afgesproken.get(bijdrage);
        if (hoogste === undefined)
          uit.push(
            createBevinding('waarschuwing', 'programma.projectbijdrage_onbekend', ['teams', index], {
              team: stand.team,
              project,
              bijdrage,
            }),
          );
        // A project that was given up no longer needs its money.
        else if (fase !== 'gestaakt')
          gebruikt.set(bijdrage, { hoogste, bedragen: [...(gebruikt.get(bijdrage)?.bedragen ?? []), bedrag] });
      }
  for (const [bijdrage, { hoogste, bedragen }] of gebruikt) {
    const som = sumBedragen(bedragen);
    if (compareBedragen(som, hoogste) > 0)
      uit.push(
        createBevinding('fout', 'programma.projecten_boven_bijdrage', ['teams'], {
          bijdrage,
          som: formatBedrag(som),
          bedrag: formatBedrag(hoogste),
        }),
      );
  }
  return uit;
}

/**
 * Checks the money: what was promised against what was planned, the days on which it was due, and the projects against the contributions
 * they draw on. The check of the plan itself compares payments with commitments.
 */
export function checkGeld(deelnemer: Deelnemer, teams: readonly GelezenTeam[], peildatum: Datum): Bevinding[] {
  const { financieringsplan } = deelnemer.overeenkomst;
  return [
    ...checkBijdragen(financieringsplan, peildatum),
    ...checkOpTijd(financieringsplan, peildatum),
    ...checkStarts(deelnemer),
    ...checkGemeenten(deelnemer),
    ...checkProjecten(financieringsplan, teams),
  ];
}
