import type { Verslagblok } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { meervoud } from '../delen/meervoud.js';
import { alinea } from './alinea.js';
import type { Buurtstuk } from './buurtstuk.js';
import { composeCijfertabel } from './composeCijfertabel.js';
import { composeContact } from './composeContact.js';
import { composeKeuzebewijs, type Keuzebewijs } from './composeKeuzebewijs.js';
import { composeOneens } from './composeOneens.js';
import { composeWaaromNiet } from './composeWaaromNiet.js';
import { composeWaaromWel } from './composeWaaromWel.js';
import { describeKeer } from './describeKeer.js';
import { listCijferzinnen } from './listCijferzinnen.js';

/** The objective of the selection in words. */
type Doelwoorden = Pick<Keuzebewijs, 'zoekt' | 'anderDoel'>;

const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok[] =>
  blokken.length === 0 ? [] : [{ soort: 'sectie', titel, blokken }];

/** How many buurten got points, could take part and were chosen. */
function composeAantallen({ blad: { aantallen }, lezer, at }: Buurtstuk): Verslagblok[] {
  const { gescoord, konMeedoen, gekozen } = aantallen;
  const tel = (veld: string, naam: string) => ({ ...lezer.getal(at('aantallen', veld)), groep: { naam } });
  const punten = tel('gescoord', 'buurten met punten');
  const kon = konMeedoen === undefined ? undefined : tel('konMeedoen', 'buurten die konden meedoen');
  const uit = { ...tel('gekozen', ''), groep: { naam: 'buurten die konden meedoen', aantal: kon ?? punten } };
  return alinea(
    composeTekst`De gemeente gaf ${punten} ${meervoud(gescoord, 'buurt', 'buurten')} punten.`,
    kon === undefined || konMeedoen === undefined
      ? []
      : composeTekst`Daarvan ${meervoud(konMeedoen, 'kon', 'konden')} ${kon} ${meervoud(konMeedoen, 'buurt', 'buurten')} meedoen.`,
    composeTekst`${uit} ${meervoud(gekozen, 'buurt is', 'buurten zijn')} gekozen.`,
  );
}

/** How sure it was: of this buurt, of the list, and that a human decides. */
function composeZekerheid(stuk: Buurtstuk, doel: Doelwoorden): Verslagblok[] {
  const { blad, lezer, at } = stuk;
  const { bewijs, zekerheid, aantallen, besluitdatum } = blad;
  const eigen =
    // Who could not take part was never chosen: that says nothing.
    zekerheid?.buurt === undefined || blad.plaatsen.length === 0
      ? []
      : composeTekst`Uw buurt werd ${describeKeer(lezer, zekerheid.buurt, (veld) => at('zekerheid', 'buurt', veld), 'berekeningen')} gekozen.`;
  const besluit =
    besluitdatum === undefined
      ? ['De computer rekent. Het college van burgemeester en wethouders besluit.']
      : composeTekst`De computer rekent. Het college van burgemeester en wethouders besluit. Dat deed het op ${lezer.datum(at('besluitdatum'))}.`;
  return [
    ...composeKeuzebewijs(lezer, {
      ...bewijs,
      ...doel,
      plekGat: at('bewijs', 'gat'),
      plekGekozen: at('aantallen', 'gekozen'),
      ...(aantallen.konMeedoen === undefined ? {} : { plekKon: at('aantallen', 'konMeedoen') }),
      ...(aantallen.verdelingen === undefined ? {} : { plekVerdelingen: at('aantallen', 'verdelingen') }),
      ...(zekerheid === undefined
        ? {}
        : {
            zekerheid: {
              ...zekerheid,
              plekTrekkingen: at('zekerheid', 'trekkingen'),
              plekGeheel: (veld) => at('zekerheid', 'geheel', veld),
            },
          }),
    }),
    ...alinea(eigen),
    ...alinea(besluit),
  ];
}

/** What happens in a chosen buurt, as far as it is known. */
function composeBegin({ blad: { periode, uitvoerder }, lezer, at }: Buurtstuk): Verslagblok[] {
  return alinea(
    ['In uw buurt gaat een team van bewoners aan de slag.'],
    uitvoerder === undefined ? [] : composeTekst`${lezer.tekst(at('uitvoerder'))} helpt dat team.`,
    periode === undefined
      ? []
      : composeTekst`Dat begint op ${lezer.datum(at('periode', 'van'))}. Het eindigt op ${lezer.datum(at('periode', 'tot'))}.`,
    ['U hoeft niet mee te doen. U kiest zelf of u meedoet.'],
  );
}

/** Whether the buurt is a reserve, and what the gemeente says of a second chance. */
function composeKans({ blad: { reserves, vervolg }, lezer, at }: Buurtstuk): Verslagblok[] {
  const rijen = (reserves ?? []).map(({ aantal: _ }, i) => {
    const groep = {
      naam: 'reserves',
      aantal: { ...lezer.getal(at('reserves', i, 'aantal')), groep: { naam: 'reserves' } },
    };
    const rang = { ...lezer.getal(at('reserves', i, 'rang')), groep };
    return composeTekst`Uw buurt staat reserve voor ${lezer.tekst(at('reserves', i, 'naam'))}. Uw buurt heeft plek ${rang} van de ${groep.aantal} op die lijst.`;
  });
  const geen = reserves?.length === 0 ? ['Uw buurt staat niet op de lijst met reserves.'] : [];
  const dan = rijen.length === 0 ? [] : ['Valt een buurt af? Dan kijken wij eerst naar de reserves.'];
  return [...alinea(...rijen, dan, geen), ...vervolg.flatMap((_, i) => alinea([lezer.tekst(at('vervolg', i))]))];
}

/** The blocks of a letter: the main message first, then why, how sure, what happens, and whom to ask. */
export function composeBuurtbrief(stuk: Buurtstuk, doel: Doelwoorden): Verslagblok[] {
  const { blad, lezer, at } = stuk;
  const naam = lezer.tekst(at('naam'));
  const slecht = listCijferzinnen(stuk);
  const cijfers: Verslagblok[] = [
    ...blad.programmas.map((programma, p) => composeCijfertabel(stuk, programma, p)),
    ...(slecht.length === 0
      ? []
      : [
          ...alinea(['Niet alles van uw buurt is goed bekend:']),
          { soort: 'lijst', genummerd: false, items: slecht } as const,
        ]),
  ];
  return [
    ...alinea(
      blad.gekozen
        ? composeTekst`Uw buurt ${naam} is gekozen. In deze brief leest u waarom, en wat er nu gebeurt.`
        : composeTekst`Uw buurt ${naam} is niet gekozen. In deze brief leest u waarom.`,
    ),
    ...(blad.gekozen ? sectie('Wat gaat er gebeuren?', composeBegin(stuk)) : []),
    ...sectie(blad.gekozen ? 'Waarom uw buurt?' : 'Waarom uw buurt niet?', [
      ...(blad.gekozen ? composeWaaromWel(stuk) : composeWaaromNiet(stuk)),
      ...composeAantallen(stuk),
    ]),
    ...sectie('De cijfers van uw buurt', cijfers),
    ...sectie('Hoe zeker is deze keuze?', composeZekerheid(stuk, doel)),
    ...(blad.gekozen ? [] : sectie('Komt er een tweede kans?', composeKans(stuk))),
    ...sectie('Waar kunt u terecht?', composeContact(stuk)),
    ...sectie('Bent u het niet eens met de keuze?', composeOneens(stuk)),
  ];
}
