import type { Code } from 'buurtaanpak/taal';

/** What to do about each code of the room `programma`. */
export const programmaAdvies = {
  'programma.selectie_zonder_uitkomst': 'Make the selection feasible first: its findings say how.',
  'programma.naam_ontbreekt': 'Hand in the names of the buurten (`gebieden` of the table has them).',
  'programma.deelnemer_dubbel': 'Give each deelnemer an id of its own.',
  'programma.gemeente_dubbel':
    'Keep a gemeente in one agreement; two programmes of one gemeente are two programmadelen.',
  'programma.buurt_dubbel': 'Take the buurt out of one of the choices.',
  'programma.team_dubbel': 'Keep each team once; two teams need two references.',
  'programma.deelnemers_ontbreken': 'Add the missing deelnemers, or nothing while they have not signed.',
  'programma.buurten_wijken_af_van_opdracht':
    'Discuss it with who gave the order, or correct the number in the agreement.',
  'programma.niet_ondertekend': 'Record the signatures that are missing: these teams work without an agreement.',
  'programma.keuze_ontbreekt': 'Make the selection and add it with `createKeuze`.',
  'programma.buurt_buiten_gemeente': 'Check the code and the year of its classification.',
  'programma.programma_onbekend': 'Use the id of a programme of the agreement.',
  'programma.keuze_telt_anders': 'Choose the difference, or change the numbers by an addendum.',
  'programma.keuze_wijkt_af': 'Let an addendum name the buurten that were chosen, or correct the choice.',
  'programma.team_zonder_keuze':
    'Add the buurt to the choice (a replacement is one too), or correct the code in the event `gebied_aangemeld`.',
  'programma.buurt_twee_teams': 'Record for one of the teams that it stopped or was replaced.',
  'programma.buurt_zonder_team': 'Ask what keeps the recruiting; after a while a reserve is the better choice.',
  'programma.begeleiding_na_looptijd': 'Make the agreement longer, or agree with these teams on an earlier end.',
  'programma.vastgelegd_boven_hoogste': 'Lower the commitment, or raise the contribution by an addendum.',
  'programma.jaar_niet_toegezegd': 'Ask for the promise, and record it as a step `toegezegd` with its day.',
  'programma.projectbijdrage_onbekend':
    'Correct the id that the project names, or add the money to the plan by an addendum.',
  'programma.projecten_boven_bijdrage': 'Move a project to another contribution, or raise this one.',
} as const satisfies Record<Extract<Code, `programma.${string}`>, string>;
