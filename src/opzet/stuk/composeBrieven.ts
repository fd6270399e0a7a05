import { formatOpsomming } from '../../kern/index.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import type { Stuksoort } from '../model/brieven.js';
import { blok } from './blok.js';
import type { Opzetstuk } from './opzetstuk.js';

const STUKWOORDEN: Readonly<Record<Stuksoort, string>> = {
  raadsbrief: 'de raadsbrief',
  selectieverantwoording: 'de uitleg van de keuze voor bewoners',
  buurtbrieven: 'een brief aan de bewoners van elke buurt',
  samenvatting: 'een samenvatting',
  voortgangsrapportage: 'een voortgangsrapportage',
  landelijke_rapportage: 'een rapportage voor het landelijke programma',
  uitvoerdersoverzicht: 'een overzicht voor de uitvoerder',
  teamoverzicht: 'een overzicht van de teams voor wie ze begeleidt',
  financiele_verantwoording: 'de financiële verantwoording',
  budgetstaat: 'de budgetstaat',
  narekenblad: 'een blad waarmee iedereen de keuze kan narekenen',
};

function describeKlein({ opzet, lezer, hier }: Opzetstuk): Verslagtekst {
  const grens = opzet.brieven?.kleineAantallen;
  if (grens === undefined) return [' Kleine aantallen mensen worden niet getoond.'];
  if (grens === 'toon_alles') return [' Ook kleine aantallen mensen worden getoond.'];
  return composeTekst` Aantallen mensen onder de ${lezer.getal(hier('brieven', 'kleineAantallen'))} worden niet getoond.`;
}

/** Who sends the letters, who signs them by their function, and what goes with them. */
function describeKop({ opzet, lezer, hier }: Opzetstuk): Verslagblok[] {
  const { van, ondertekenaars = [], bijlagen = [] } = opzet.brieven?.brief ?? {};
  const plek = (...pad: (string | number)[]) => hier('brieven', 'brief', ...pad);
  return [
    ...(van === undefined ? [] : blok.alinea(composeTekst`Afzender is ${lezer.tekst(plek('van'))}.`)),
    ...blok.lijst(
      ondertekenaars.map((_, i) => [lezer.tekst(plek('ondertekenaars', i))]),
      ['De brieven worden ondertekend door:'],
    ),
    ...blok.lijst(
      bijlagen.map((_, i) => [lezer.tekst(plek('bijlagen', i, 'titel'))]),
      ['Bijlagen zijn:'],
    ),
  ];
}

/** Which pieces are written, and the words of the college in them. */
export function composeBrieven(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, lezer, hier } = stuk;
  const { brieven } = opzet;
  if (brieven === undefined) return [];
  const {
    stukken = ['raadsbrief'],
    raadsbrief = {},
    selectieverantwoording = {},
    buurtbrieven = {},
    contact,
  } = brieven;
  const { gewichtenDoor } = brieven.narekenblad ?? {};
  const teksten = (lijst: readonly string[] = [], ...pad: string[]) =>
    lijst.map((_, i) => [lezer.tekst(hier('brieven', ...pad, i))]);
  const wat =
    stukken.length === 0
      ? ['Er worden geen stukken geschreven.']
      : [`Geschreven worden: ${formatOpsomming(stukken.map((een) => STUKWOORDEN[een]))}.`];
  return blok.sectie('De brieven', [
    ...blok.alinea(composeTekst`${wat}${describeKlein(stuk)}`),
    ...describeKop(stuk),
    ...blok.lijst(teksten(raadsbrief.aanleiding, 'raadsbrief', 'aanleiding'), ['Het college geeft als aanleiding:']),
    ...blok.lijst(teksten(raadsbrief.kanttekeningen, 'raadsbrief', 'kanttekeningen'), [
      'Het college plaatst deze kanttekeningen:',
    ]),
    ...blok.lijst(teksten(selectieverantwoording.oneens, 'selectieverantwoording', 'oneens'), [
      'Tegen bewoners die het niet eens zijn met de keuze, zegt de gemeente:',
    ]),
    ...(contact === undefined
      ? []
      : blok.alinea(
          composeTekst`Voor vragen en klachten staat in brieven aan bewoners: ${lezer.tekst(hier('brieven', 'contact'))}`,
        )),
    ...blok.lijst(teksten(buurtbrieven.oneens, 'buurtbrieven', 'oneens'), [
      'In de brief aan elke buurt staat voor wie het niet eens is met de keuze:',
    ]),
    ...blok.lijst(teksten(buurtbrieven.vervolg, 'buurtbrieven', 'vervolg'), [
      'Over een tweede kans staat in de brief aan elke buurt:',
    ]),
    ...(gewichtenDoor === undefined
      ? []
      : blok.alinea(
          composeTekst`De gewichten zijn gekozen door ${lezer.tekst(hier('brieven', 'narekenblad', 'gewichtenDoor'))}.`,
        )),
  ]);
}
