import type { Keuze, Keuzedoel } from '../../programma/index.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { composeKeuzetabel } from './composeKeuzetabel.js';
import { composeQuotatabel } from './composeQuotatabel.js';
import { describeZekerheid } from './describeZekerheid.js';
import { meervoud } from './meervoud.js';
import { op } from './op.js';
import type { Stuk } from './stuk.js';

const DOELWOORDEN: Readonly<Record<Keuzedoel, string>> = {
  totaal: 'een hogere totaalscore heeft',
  gewogen_totaal: 'een hogere totaalscore heeft, geteld zoals vooraf is afgesproken',
  hoogste_minimum: 'een hogere laagste score heeft',
  lexicografisch: 'hoger scoort, met de programma’s in de afgesproken volgorde',
};

/** The number of buurten with a score, and of those that could take part. */
function describePopulatie({ lezer }: Stuk, { gescoord, konMeedoen, buurten }: Keuze): Verslagtekst {
  const gekozen = buurten.length;
  const is = meervoud(gekozen, 'is', 'zijn');
  const aantal = lezer.getal({ bron: 'keuze', bewerking: 'lengte', paden: [['buurten']] });
  const score =
    gescoord === undefined
      ? []
      : composeTekst`${lezer.getal(op('keuze', 'gescoord'))} ${meervoud(gescoord, 'buurt', 'buurten')} ${meervoud(gescoord, 'kreeg', 'kregen')} een score. `;
  if (konMeedoen === undefined)
    return [...score, ...composeTekst`Er ${is} ${aantal} ${meervoud(gekozen, 'buurt', 'buurten')} gekozen.`];
  const kon = lezer.getal(op('keuze', 'konMeedoen'));
  const mee =
    score.length === 0
      ? composeTekst`Er ${meervoud(konMeedoen, 'kon', 'konden')} ${kon} ${meervoud(konMeedoen, 'buurt', 'buurten')} meedoen: die ${meervoud(konMeedoen, 'past', 'passen')} bij ten minste één van de afspraken.`
      : composeTekst`Daarvan ${meervoud(konMeedoen, 'kon', 'konden')} er ${kon} meedoen: die ${meervoud(konMeedoen, 'past', 'passen')} bij ten minste één van de afspraken.`;
  return [...score, ...mee, ...composeTekst` Uit die ${kon} ${is} er ${aantal} gekozen.`];
}

/** The proof, the quota and rules it holds for, and the certainty of the choice when that is known. */
function describeBewijs({ lezer }: Stuk, { optimaal, doel, zekerheid }: Keuze): Verslagtekst {
  if (optimaal === undefined) return [];
  if (!optimaal) return [' De berekening is gestopt voordat alles was uitgezocht: er kan een betere keuze bestaan.'];
  const woorden = doel === undefined ? 'beter uitkomt' : DOELWOORDEN[doel];
  return [
    ` Het is bewezen dat geen andere keuze die aan dezelfde eisen voldoet ${woorden}. Dat geldt met deze scores; met andere gewichten kan een andere keuze de beste zijn.`,
    ...(zekerheid === undefined
      ? []
      : [' ', ...describeZekerheid(lezer, zekerheid, (veld) => op('keuze', 'zekerheid', veld))]),
  ];
}

/** The section about the choice: the number of candidates, the proof and the certainty of the choice, and the chosen buurten. */
export function composeKeuze(stuk: Stuk): Verslagblok[] {
  const { keuze } = stuk.deelnemer;
  if (keuze === undefined) return [{ soort: 'alinea', tekst: ['De buurten zijn nog niet gekozen.'] }];
  const wanneer =
    keuze.besluitdatum === undefined
      ? []
      : composeTekst` Het besluit is van ${stuk.lezer.datum(op('keuze', 'besluitdatum'))}.`;
  return [
    {
      soort: 'alinea',
      tekst: [...describePopulatie(stuk, keuze), ...wanneer, ...describeBewijs(stuk, keuze)],
    },
    ...(keuze.quota === undefined
      ? []
      : [{ soort: 'tabel', tabel: composeQuotatabel(stuk, keuze.quota, keuze.buurten) } as const]),
    { soort: 'tabel', tabel: composeKeuzetabel(stuk, keuze) },
  ];
}
