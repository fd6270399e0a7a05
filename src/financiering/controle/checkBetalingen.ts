import { fromCenten } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Mutatie, Stand } from '../stand/stand.js';
import { sumMutaties } from '../stand/sumMutaties.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** Compares the order of payments and commitments. */
function checkVolgorde({ plek: { bijdrage }, feiten }: Stand, betalingen: readonly Mutatie[]): Bevinding[] {
  const [eerste] = selectFeiten(
    feiten,
    'verplichting_aangegaan',
    'verlening_gewijzigd',
    'vastgesteld',
    'vaststelling_gewijzigd',
  );
  const [betaling] = betalingen;
  if (betaling === undefined) return [];
  if (eerste === undefined)
    return [
      createBevinding('fout', 'financiering.betaald_zonder_verplichting', toPad(betaling), {
        bijdrage: bijdrage.id,
        betaald: fromCenten(sumMutaties(betalingen)),
        datum: betaling.datum,
      }),
    ];
  const { datum } = eerste.gebeurtenis;
  return betaling.datum >= datum
    ? []
    : [
        createBevinding('waarschuwing', 'financiering.betaald_voor_verplichting', toPad(betaling), {
          bijdrage: bijdrage.id,
          betaald: fromCenten(sumMutaties(betalingen.filter((een) => een.datum < datum))),
          datum: betaling.datum,
          verplicht: datum,
        }),
      ];
}

/** Compares payments with the commitment and with what is due, both with the VAT. */
export function checkBetalingen(stand: Stand): Bevinding[] {
  const { plek, netto, verplicht, bruto } = stand;
  const betalingen = stand.betalingen.filter(({ centen }) => centen > 0n);
  const uit = checkVolgorde(stand, betalingen);
  const laatste = betalingen.at(-1);
  if (laatste === undefined) return uit;
  const { prognose } = bruto.totaal;
  const basis = { bijdrage: plek.bijdrage.id, betaald: fromCenten(netto) };
  if (verplicht.bekend && netto > verplicht.bruto)
    uit.push(
      createBevinding('fout', 'financiering.betaald_boven_verplichting', toPad(laatste), {
        ...basis,
        verplicht: fromCenten(verplicht.bruto),
      }),
    );
  if (netto > prognose)
    uit.push(
      createBevinding('fout', 'financiering.meer_betaald_dan_verschuldigd', toPad(laatste), {
        ...basis,
        verschuldigd: fromCenten(prognose),
        teVorderen: fromCenten(netto - prognose),
      }),
    );
  return uit;
}
