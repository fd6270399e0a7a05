import { STANDAARD_DEKKING } from '../../routekaart/huis.js';
import type { Aggregatiewijze, Routekaart, Thema, Weging } from '../../routekaart/index.js';
import { describeAggregatie } from '../woorden/describeAggregatie.js';
import { describeWeging } from '../woorden/describeWeging.js';
import { type Gewichten, readGewichten } from '../woorden/readGewichten.js';
import { showDeel } from '../woorden/showDeel.js';
import { sleutelOf } from '../woorden/sleutelOf.js';
import { writeZin } from '../woorden/writeZin.js';
import type { Alinea } from './alineas.js';
import { describeCriterium } from './describeCriterium.js';
import { describeGewicht } from './describeGewicht.js';
import { listKaartscores } from './listKaartscores.js';
import { nameKaart } from './nameKaart.js';
import type { Registerbasis } from './registergrond.js';

const isOpgegeven = (weging: Weging | undefined) => (weging?.methode ?? 'opgegeven') === 'opgegeven';

const isGewoon = (aggregatie: Aggregatiewijze | undefined) => (aggregatie?.methode ?? 'rekenkundig') === 'rekenkundig';

/** The weights in the whole. Of a Routekaart that two programmes use, those that follow from figures differ, and are not told. */
function readEffectief(basis: Registerbasis, routekaart: Routekaart): Gewichten {
  const [een, ...andere] = listKaartscores(basis, routekaart);
  return readGewichten(routekaart, andere.length > 0 ? undefined : een?.scores);
}

/** A level in full, and in few words: without what is usual. */
interface Niveau {
  readonly lang: string;
  readonly kort: string;
}

function describeThema(thema: Thema, routekaart: Routekaart, gewichten: Gewichten): Niveau {
  const { themas = [], weging } = routekaart;
  const { dekking = STANDAARD_DEKKING } = thema;
  const boven = themas.find(({ id }) => id === thema.boven);
  const effectief = gewichten.get(sleutelOf('thema', thema.id));
  const gewicht = isOpgegeven(boven === undefined ? weging : boven.weging)
    ? [describeGewicht(thema.gewicht ?? 1, boven === undefined ? '' : ` binnen ${boven.naam}`, effectief)]
    : effectief === undefined
      ? []
      : [`telt voor ${showDeel(effectief)} in het geheel`];
  const aggregatie = writeZin(describeAggregatie(thema.aggregatie));
  const wegen = writeZin(describeWeging(thema.weging, routekaart, []));
  const lang = [
    ...gewicht,
    aggregatie,
    wegen,
    ...(dekking === 0
      ? []
      : [`telt voor een buurt alleen mee als ten minste ${showDeel(dekking)} van het gewicht een score heeft`]),
  ];
  const kort = [
    ...gewicht,
    ...(isGewoon(thema.aggregatie) ? [] : [aggregatie]),
    ...(isOpgegeven(thema.weging) ? [] : [wegen]),
    ...(dekking === 0 ? [] : [`telt mee vanaf ${showDeel(dekking)} van het gewicht`]),
  ];
  return { lang: `${thema.naam}: ${lang.join('; ')}.`, kort: `${thema.naam}: ${kort.join('; ')}.` };
}

/** The highest level of a Routekaart: how it is combined and weighed, and when a buurt has no score. */
function describeTop(routekaart: Routekaart): Niveau {
  const { aggregatie, weging, dekking = STANDAARD_DEKKING } = routekaart;
  const grens =
    dekking === 0
      ? 'Een buurt zonder enig gegeven krijgt geen score.'
      : `Een buurt krijgt alleen een score als ten minste ${showDeel(dekking)} van het gewicht van het hoogste niveau een score heeft.`;
  const samen = `${writeZin(describeAggregatie(aggregatie))}; ${writeZin(describeWeging(weging, routekaart, []))}`;
  const vanaf = dekking === 0 ? 'enig gegeven' : `${showDeel(dekking)} van het gewicht`;
  return {
    lang: `het hoogste niveau wordt samengevoegd door ${samen}. ${grens}`,
    kort: `het hoogste niveau door ${samen}; een score vanaf ${vanaf}.`,
  };
}

function listCriteria(basis: Registerbasis, routekaart: Routekaart, voor: string): Niveau[] {
  const { criteria, themas = [], weging } = routekaart;
  const gewichten = readEffectief(basis, routekaart);
  return criteria.map((criterium) => {
    const boven = themas.find(({ id }) => id === criterium.thema);
    const opgegeven = isOpgegeven(boven === undefined ? weging : boven.weging);
    const { lang, kort } = describeCriterium(criterium, gewichten, opgegeven);
    return { lang: `${voor}${lang}`, kort: `${voor}${kort}` };
  });
}

/** So many Routekaarten have each a list of criteria below their name; of more each criterion names its own. */
const LIJSTEN = 4;

/** The criteria, which go first when it does not fit. */
function describeCriteria(basis: Registerbasis): Alinea[] {
  const { routekaarten } = basis;
  const compose = (kop: string, criteria: readonly Niveau[]): Alinea => ({
    kop,
    regels: criteria.map(({ lang }) => lang),
    korter: criteria.map(({ kort }) => kort),
  });
  if (routekaarten.length > LIJSTEN)
    return [
      compose(
        'Per criterium:',
        routekaarten.flatMap((routekaart) => listCriteria(basis, routekaart, nameKaart(basis, routekaart))),
      ),
    ];
  return routekaarten.map((routekaart) =>
    compose(
      routekaarten.length === 1 ? 'Per criterium:' : `Per criterium van ${routekaart.naam}:`,
      listCriteria(basis, routekaart, ''),
    ),
  );
}

/** Describes how a score is made: of each Routekaart its levels, and then its criteria. */
export function describeScore(basis: Registerbasis): Alinea[] {
  const { routekaarten } = basis;
  const [enige] = routekaarten.length === 1 ? routekaarten : [];
  const niveaus = routekaarten.flatMap((routekaart): Niveau[] => {
    const voor = nameKaart(basis, routekaart);
    const top = describeTop(routekaart);
    const gewichten = readEffectief(basis, routekaart);
    return [
      ...(enige === undefined ? [{ lang: `${voor}${top.lang}`, kort: `${voor}${top.kort}` }] : []),
      ...(routekaart.themas ?? []).map((thema) => {
        const { lang, kort } = describeThema(thema, routekaart, gewichten);
        return { lang: `${voor}${lang}`, kort: `${voor}${kort}` };
      }),
    ];
  });
  return [
    {
      kop:
        enige === undefined
          ? 'Score: elke Routekaart geeft een eigen score; een buurt krijgt die van de Routekaart van het programma.'
          : `Score: ${describeTop(enige).lang}`,
      regels: niveaus.map(({ lang }) => lang),
      korter: niveaus.map(({ kort }) => kort),
      belang: 1,
    },
    ...describeCriteria(basis),
  ];
}
