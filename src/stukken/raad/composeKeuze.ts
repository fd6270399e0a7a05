import type { Keuze } from '../../programma/index.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { op } from '../delen/op.js';
import { alinea } from '../delen/sectie.js';
import { composeBewijs } from './composeBewijs.js';
import { composeKeuzetabel } from './composeKeuzetabel.js';
import { composeQuota } from './composeQuota.js';
import { describeAfwijkingen } from './describeAfwijkingen.js';
import { describeInwoners } from './describeInwoners.js';
import { describeMethode } from './describeMethode.js';
import { describePopulatie } from './describePopulatie.js';
import type { Raadsstuk } from './raadsstuk.js';

/** The day of the decision, when it is known. */
function describeBesluit({ lezer }: Raadsstuk, { besluitdatum }: Keuze): Verslagtekst {
  return besluitdatum === undefined
    ? []
    : composeTekst` Het besluit is van ${lezer.datum(op('keuze', 'besluitdatum'))}.`;
}

const opgevuld = (tekst: Verslagtekst): Verslagblok[] => (tekst.length === 0 ? [] : [alinea(tekst)]);

/**
 * The section about the choice: out of how many, by which quota, what was proven and how sure that is, where people deviated, what the
 * scores are made of, and the chosen buurten.
 */
export function composeKeuze(stuk: Raadsstuk): Verslagblok[] {
  const { keuze } = stuk.deelnemer;
  if (keuze === undefined) return [alinea(['De buurten zijn nog niet gekozen.'])];
  return [
    alinea([...describePopulatie(stuk, keuze), ...describeBesluit(stuk, keuze)]),
    ...composeQuota(stuk, keuze),
    ...composeBewijs(stuk, keuze),
    ...describeAfwijkingen(stuk, keuze),
    ...opgevuld(describeMethode(stuk, keuze)),
    ...opgevuld(describeInwoners(stuk, keuze)),
    { soort: 'tabel', tabel: composeKeuzetabel(stuk, keuze) },
  ];
}
