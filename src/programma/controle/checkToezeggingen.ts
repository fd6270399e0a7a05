import type { Bijdrage, Bijdragestand } from '../../financiering/index.js';
import { type Bedrag, type Bevinding, compareBedragen, euro, formatBedrag } from '../../kern/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { createBevinding } from '../teksten/codes.js';

const PAD = ['overeenkomst'];

const isGroter = (een: Bedrag | undefined, ander = euro(0)) => een !== undefined && compareBedragen(een, ander) > 0;

/** The most that a contribution can be by the text that counts. Absent: it has no highest amount. */
function findHoogste({ tekst }: GelezenDeelnemer, sleutel: string): Bedrag | undefined {
  const bijdrage: Bijdrage | undefined = tekst?.financieringsplan.perioden
    .flatMap((een) => een.bijdragen)
    .find(({ id }) => id === sleutel);
  if (bijdrage?.soort === 'werkelijke_kosten') return bijdrage.plafond;
  return bijdrage?.soort === 'bedrag' && bijdrage.aard === 'ten_hoogste' ? bijdrage.bedrag : undefined;
}

/** Finds a commitment above the highest amount of its contribution, which an index may have raised. */
function checkHoogste(gelezen: GelezenDeelnemer, { bijdrage, vastgelegd, afgesproken }: Bijdragestand): Bevinding[] {
  const hoogste = findHoogste(gelezen, bijdrage);
  if (vastgelegd === undefined || hoogste === undefined) return [];
  if (!isGroter(vastgelegd, hoogste) || !isGroter(vastgelegd, afgesproken)) return [];
  const params = { bijdrage, vastgelegd: formatBedrag(vastgelegd), hoogste: formatBedrag(hoogste) };
  return [createBevinding('fout', 'programma.vastgelegd_boven_hoogste', PAD, params)];
}

/** Finds a contribution of a year that has begun, of which nothing was promised, committed, set or paid though money is expected. */
function checkToezegging({ peildatum }: GelezenDeelnemer, stand: Bijdragestand): Bevinding[] {
  const { bijdrage, programmajaar, periode, prognose, toegezegd, vastgelegd, vastgesteld, betaald } = stand;
  if (periode.van > peildatum || !isGroter(prognose)) return [];
  if ([toegezegd, vastgelegd, vastgesteld, betaald].some((een) => isGroter(een))) return [];
  const params = { bijdrage, programmajaar, start: periode.van };
  return [createBevinding('waarschuwing', 'programma.jaar_niet_toegezegd', PAD, params)];
}

/** Compares what was promised and committed of each contribution with what was agreed. */
export function checkToezeggingen(gelezen: GelezenDeelnemer): Bevinding[] {
  return gelezen.geld.bijdragen.flatMap((stand) => [
    ...checkHoogste(gelezen, stand),
    ...checkToezegging(gelezen, stand),
  ]);
}
