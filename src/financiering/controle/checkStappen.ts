import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Bevinding, Datum, Pad } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { getStand, happenedOn, LAATSTE_DAG } from '../stand/getStand.js';
import { createBevinding } from '../teksten/codes.js';

/** Compares the amounts of a contribution with each other, after all its known steps. */
function checkEindstand(bijdrage: Bijdrage, pad: Pad): Bevinding[] {
  const { id, bedrag, aard } = bijdrage;
  const stand = getStand(bijdrage, LAATSTE_DAG);
  const uit: Bevinding[] = [];
  const meld = (code: 'financiering.betaald_boven_vastgelegd' | 'financiering.betaald_boven_bedrag', grens: bigint) =>
    uit.push(
      createBevinding('fout', code, pad, {
        bijdrage: id,
        betaald: fromCenten(stand.betaald),
        grens: fromCenten(grens),
      }),
    );
  const netto = stand.betaald - stand.teruggevorderd;
  if (netto < 0n)
    uit.push(
      createBevinding('fout', 'financiering.teruggevorderd_boven_betaald', pad, {
        bijdrage: id,
        teruggevorderd: fromCenten(stand.teruggevorderd),
        betaald: fromCenten(stand.betaald),
      }),
    );
  if (netto > stand.vastgelegd) meld('financiering.betaald_boven_vastgelegd', stand.vastgelegd);
  if ((aard === 'exact' || aard === 'ten_hoogste') && netto > toCenten(bedrag))
    meld('financiering.betaald_boven_bedrag', toCenten(bedrag));
  return uit;
}

/** The first payment above the amount that was committed on its day. Only when the final amounts do not show this. */
function checkVolgorde(bijdrage: Bijdrage, betaaldagen: readonly Datum[], pad: Pad): Bevinding[] {
  const op = (dag: Datum) => {
    const { betaald, teruggevorderd, vastgelegd } = getStand(bijdrage, dag);
    return { netto: betaald - teruggevorderd, vastgelegd };
  };
  const eind = op(LAATSTE_DAG);
  const datum = betaaldagen.find((dag) => op(dag).netto > op(dag).vastgelegd);
  if (datum === undefined || eind.netto > eind.vastgelegd) return [];
  return [
    createBevinding('waarschuwing', 'financiering.betaald_voor_vastlegging', pad, {
      bijdrage: bijdrage.id,
      datum,
      betaald: fromCenten(op(datum).netto),
      vastgelegd: fromCenten(op(datum).vastgelegd),
    }),
  ];
}

/**
 * Compares payments with the conditions of the contribution: paid before a condition was met, or after its last day while it was not met.
 */
function checkVoorwaarden({ id, voorwaarden = [] }: Bijdrage, betaaldagen: readonly Datum[], pad: Pad): Bevinding[] {
  return voorwaarden.flatMap(({ omschrijving: voorwaarde, uiterlijk, vervuldOp }) => {
    const opTijd = uiterlijk === undefined || (vervuldOp !== undefined && vervuldOp <= uiterlijk);
    const verlopen = opTijd ? undefined : betaaldagen.find((dag) => dag > uiterlijk);
    const [eerste] = betaaldagen;
    const uit: Bevinding[] = [];
    if (eerste !== undefined && eerste !== verlopen && (vervuldOp === undefined || eerste < vervuldOp))
      uit.push(
        createBevinding('waarschuwing', 'financiering.betaald_voor_voorwaarde', pad, {
          bijdrage: id,
          datum: eerste,
          voorwaarde,
        }),
      );
    if (verlopen !== undefined)
      uit.push(
        createBevinding('waarschuwing', 'financiering.betaald_op_verlopen_voorwaarde', pad, {
          bijdrage: id,
          datum: verlopen,
          uiterlijk: uiterlijk as Datum,
          voorwaarde,
        }),
      );
    return uit;
  });
}

/** Compares the steps of a contribution with each other, with its amount and with its conditions. */
export function checkStappen(bijdrage: Bijdrage, pad: Pad): Bevinding[] {
  const hier = [...pad, 'stappen'];
  const betaaldagen = happenedOn(bijdrage, LAATSTE_DAG)
    .filter(({ status }) => status === 'betaald')
    .map(({ werkelijk }) => werkelijk)
    .sort();
  return [
    ...checkEindstand(bijdrage, hier),
    ...checkVolgorde(bijdrage, betaaldagen, hier),
    ...checkVoorwaarden(bijdrage, betaaldagen, hier),
  ];
}
