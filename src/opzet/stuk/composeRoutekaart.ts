import { describeAggregatie, describeWeging } from '../../register/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Routekaart, Thema } from '../../routekaart/index.js';
import { inGroep } from '../../stukken/huis.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { blok } from './blok.js';
import { composeCriteriatabel } from './composeCriteriatabel.js';
import { describeMaat } from './describeMaat.js';
import { joinTeksten } from './joinTeksten.js';
import { listMethodezinnen } from './listMethodezinnen.js';
import type { Kaartstuk } from './opzetstuk.js';
import { showDeel } from './showDeel.js';
import { showZin } from './showZin.js';

/** The threshold of a level that names none. */
const HELFT = 'de helft';

/** The programmes that use it. */
function describeGebruik({ opzet, lezer, hier, routekaart: { id } }: Kaartstuk): Verslagtekst {
  const namen = opzet.programmas.flatMap(({ routekaart }, p) =>
    routekaart === id ? [[lezer.tekst(hier('programmas', p, 'naam'))]] : [],
  );
  return namen.length === 0
    ? ['Geen programma gebruikt deze Routekaart.']
    : composeTekst`Deze Routekaart is er voor: ${joinTeksten(namen)}.`;
}

/** A thema: its share, and how what is below it is weighed and combined. */
function describeThema(stuk: Kaartstuk, thema: Thema, deel: number | null, t: number): Verslagtekst {
  const { routekaart, r, lezer, hier } = stuk;
  const plek = ['routekaarten', r, 'themas', t];
  const telt =
    deel === null ? [] : composeTekst` telt voor ${showDeel(stuk, ['gewichten', r, 'themas', t], deel)} mee;`;
  const hoe = showZin(stuk, describeAggregatie(thema.aggregatie), [...plek, 'aggregatie']);
  const weging = showZin(stuk, describeWeging(thema.weging, routekaart, ['themas', t, 'weging']), ['routekaarten', r]);
  const dekking =
    thema.dekking === 0
      ? []
      : composeTekst`; alleen als ten minste ${thema.dekking === undefined ? HELFT : inGroep(lezer.percentage(hier(...plek, 'dekking')), 'het gewicht van de criteria')} van het gewicht een score heeft`;
  return composeTekst`${lezer.tekst(hier(...plek, 'naam'))}:${telt} ${hoe}; ${weging}${dekking}.`;
}

/** How the top level becomes the score, and when a buurt has none. */
function describeScore(stuk: Kaartstuk): Verslagtekst {
  const { lezer, hier, routekaart, r } = stuk;
  const hoe = showZin(stuk, describeAggregatie(routekaart.aggregatie), ['routekaarten', r, 'aggregatie']);
  const weging = showZin(stuk, describeWeging(routekaart.weging, routekaart, ['weging']), ['routekaarten', r]);
  const laagTelt = ['meetkundig', 'harmonisch'].includes(routekaart.aggregatie?.methode ?? 'rekenkundig');
  const uitleg = laagTelt
    ? 'Een laag onderdeel telt zo extra zwaar: een hoog onderdeel maakt het niet helemaal goed. '
    : '';
  const dekking = routekaart.dekking;
  const wanneer =
    dekking === 0
      ? ['Een buurt zonder enig gegeven krijgt geen score.']
      : dekking === 1
        ? ['Een buurt krijgt alleen een score als alle onderdelen er een hebben.']
        : composeTekst`Een buurt krijgt alleen een score als ten minste ${dekking === undefined ? HELFT : inGroep(lezer.percentage(hier('routekaarten', r, 'dekking')), 'het gewicht van de criteria')} van het gewicht een score heeft.`;
  return composeTekst`De score is ${hoe} van de onderdelen; ${weging}. ${uitleg}${wanneer}`;
}

/** The words of the method that not every reader knows, explained where they are used. */
function explainWoorden({ criteria }: Routekaart): Verslagtekst {
  const methoden = new Set(criteria.map(({ normalisatie }) => normalisatie?.methode));
  const zinnen = [
    ...(methoden.has('percentielrang')
      ? ['De percentielrang zegt welk deel van de buurten een lager cijfer heeft.']
      : []),
    ...(methoden.has('zscore')
      ? ['Een standaardafwijking is een maat voor hoe ver de cijfers uit elkaar liggen.']
      : []),
    ...(methoden.has('robuuste_zscore') || criteria.some(({ ontbrekend }) => ontbrekend?.regel === 'mediaan')
      ? ['De mediaan is het middelste cijfer.']
      : []),
  ];
  return zinnen.length === 0 ? [] : [zinnen.join(' ')];
}

/** One Routekaart for readers. */
export function composeRoutekaart(stuk: Kaartstuk): Verslagblok[] {
  const { routekaart, r, delen, lezer, hier } = stuk;
  const { naam, omschrijving = '', themas = [] } = routekaart;
  return blok.sectie(naam, [
    ...(omschrijving.trim() === '' ? [] : blok.alinea([lezer.tekst(hier('routekaarten', r, 'omschrijving'))])),
    ...blok.alinea(describeGebruik(stuk)),
    ...blok.tabel(composeCriteriatabel(stuk)),
    ...blok.alinea(describeScore(stuk)),
    ...blok.lijst(
      zipRijen(themas, delen.themas).map(([thema, deel], t) => describeThema(stuk, thema, deel, t)),
      ['De thema’s:'],
    ),
    ...blok.lijst(listMethodezinnen(stuk), ['Zo wordt een cijfer of een oordeel een aantal punten:']),
    ...stuk.opzet.programmas.flatMap((programma, p) =>
      programma.routekaart === routekaart.id ? describeMaat(stuk, programma, p).flatMap(blok.alinea) : [],
    ),
    ...blok.alinea(explainWoorden(routekaart)),
  ]);
}
