import type { Doel } from './doel.js';

/** The functions whose hostile call takes over 20 ms of processor time on average, with its checks. The others take some 5 ms. */
export const ZWAAR: ReadonlySet<string> = new Set([
  'evaluatie.simulateEvaluatie',
  'gebied.splitBuurten',
  'opzet.compareOpzetten',
  'opzet.runOpzet',
  'register.createJsonSchemas',
  'register.verifyVerantwoording',
  'stukken.listBronnen',
  'stukken.writeBezwaarantwoord',
  'stukken.writeBudgetstaat',
  'stukken.writeBuurtbrieven',
  'stukken.writeFinancieleVerantwoording',
  'stukken.writeLandelijkeRapportage',
  'stukken.writeRaadsbrief',
  'stukken.writeSamenvatting',
  'stukken.writeTeamoverzicht',
  'stukken.writeUitvoerdersoverzicht',
  'stukken.writeVoortgangsrapportage',
  'belofte analyseSamenhang',
  'belofte compareOpzetten',
  'belofte runOpzet',
  'belofte simulateEvaluatie',
  'belofte writeFinancieleVerantwoording',
  'belofte writeRaadsbrief',
  'belofte writeTeamoverzicht',
  'belofte writeUitvoerdersoverzicht',
]);

/** So many calls has a function that is not heavy in a round. */
export const KEREN = 25;

/** The calls of one round: each heavy function once, the others often, and both spread over it. */
export function repeatLicht(doelen: readonly Doel[]): readonly Doel[] {
  const licht = doelen.filter(({ naam }) => !ZWAAR.has(naam));
  const zwaar = doelen.filter(({ naam }) => ZWAAR.has(naam));
  return Array.from({ length: KEREN }, (_, keer) => [
    ...licht,
    ...zwaar.filter((_, plek) => plek % KEREN === keer),
  ]).flat();
}
