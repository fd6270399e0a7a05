import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { meervoud } from '../delen/meervoud.js';
import { RICHTINGWOORDEN } from '../delen/richtingwoorden.js';
import { alinea } from './alinea.js';
import type { Buurtstuk } from './buurtstuk.js';
import { composeBladreden, listElders } from './composeBladreden.js';
import { describeBladwaarde } from './describeBladwaarde.js';
import { describeGevolg } from './describeGevolg.js';
import { describeMotief } from './describeMotief.js';
import { describePlaats } from './describePlaats.js';
import { describePunten } from './describePunten.js';

const lijst = (items: readonly Verslagtekst[]): Verslagblok[] =>
  items.length === 0 ? [] : [{ soort: 'lijst', genummerd: false, items }];

/** The places for which the buurt could take part: as a paragraph when there is one, else as a list. */
function composePlaatsen(stuk: Buurtstuk): Verslagblok[] {
  const zinnen = stuk.blad.plaatsen.map((plaats, i) => describePlaats(stuk, plaats, i));
  const [eerste = []] = zinnen;
  return zinnen.length > 1 ? lijst(zinnen) : alinea(eerste);
}

/** The lot that the buurt was in. */
function describeLoting({ blad: { loting }, lezer, at }: Buurtstuk): Verslagtekst {
  if (loting === undefined) return [];
  const { plekken, deelnemers, ingeloot } = loting;
  const aantal = { ...lezer.getal(at('loting', 'deelnemers')), groep: { naam: 'buurten in de loting' } };
  const plek = { ...lezer.getal(at('loting', 'plekken')), groep: { naam: 'buurten in de loting', aantal } };
  return composeTekst`Voor ${lezer.tekst(at('loting', 'naam'))} is geloot. De loting ging over ${plek} ${meervoud(plekken, 'plek', 'plekken')} en ${aantal} ${meervoud(deelnemers, 'buurt', 'buurten')}. Uw buurt is ${ingeloot ? '' : 'niet '}ingeloot. Iedereen kan de loting nadoen met nummer ${lezer.tekst(at('loting', 'zaad'))}.`;
}

/** The deviation of people from the calculation that concerns the buurt. */
function composeAfwijking(stuk: Buurtstuk): Verslagblok[] {
  const { blad, lezer, at } = stuk;
  const { afwijking } = blad;
  if (afwijking === undefined) return [];
  const erin = afwijking.soort === 'erin';
  const ander = afwijking.ander === undefined ? undefined : lezer.tekst(at('afwijking', 'ander'));
  const ruil =
    ander === undefined
      ? []
      : erin
        ? composeTekst`Uw buurt kwam in de plaats van ${ander}.`
        : composeTekst`In de plaats van uw buurt kwam ${ander}.`;
  return alinea(
    [
      erin
        ? 'Volgens de berekening was uw buurt niet gekozen. Het college week daarvan af.'
        : 'Volgens de berekening was uw buurt gekozen. Het college week daarvan af.',
    ],
    ruil,
    describeMotief(stuk, at('afwijking', 'motief')),
  );
}

/** Why the buurt was chosen: for what, with which points, and what gave most of these. */
export function composeWaaromWel(stuk: Buurtstuk): Verslagblok[] {
  const { blad, lezer, at } = stuk;
  const { plek, meeste, vast, gevolg, speling, afwijking } = blad;
  const voor =
    plek === undefined
      ? []
      : plek.programma === undefined || plek.programma === plek.naam
        ? composeTekst`Uw buurt is gekozen voor ${lezer.tekst(at('plek', 'naam'))}.`
        : composeTekst`Uw buurt is gekozen voor ${lezer.tekst(at('plek', 'naam'))}. Dat hoort bij ${lezer.tekst(at('plek', 'programma'))}.`;
  const cijfers = meeste.map((cijfer, i): Verslagtekst => {
    const naam = lezer.tekst(at('meeste', i, 'naam'));
    const { waarde } = cijfer;
    if (waarde === undefined) return composeTekst`${naam}.`;
    const plekVan = (veld: string) => at('meeste', i, 'waarde', veld);
    const oordeel = waarde.vorm === 'oordeel' ? ['Dat vinden mensen die de buurt kennen. '] : [];
    return composeTekst`${naam}: ${describeBladwaarde(lezer, waarde, plekVan)}. ${oordeel}Voor dit punt geldt: ${RICHTINGWOORDEN[cijfer.richting]}.`;
  });
  const verlies =
    speling === undefined
      ? []
      : composeTekst`Met ongeveer ${describePunten(stuk, at('speling', 'punten'), speling.punten, speling.decimalen)} punten minder verloor uw buurt die plek.`;
  return [
    ...composeAfwijking(stuk),
    ...(vast === undefined
      ? []
      : alinea(
          ['De gemeente had vooraf afgesproken dat uw buurt meedoet.'],
          vast.motief === undefined ? [] : describeMotief(stuk, at('vast', 'motief')),
        )),
    ...alinea(voor),
    ...composePlaatsen(stuk),
    ...(cijfers.length === 0 ? [] : [...alinea(['Dit gaf uw buurt de meeste punten:']), ...lijst(cijfers)]),
    ...alinea(describeLoting(stuk)),
    ...(gevolg === undefined || afwijking !== undefined ? [] : alinea(describeGevolg(stuk, gevolg, true), verlies)),
  ];
}

/** Whether it could have been otherwise: who would go out, how many points were short, and one place more. */
function composeAnders(stuk: Buurtstuk): Verslagblok[] {
  const { blad, lezer, at } = stuk;
  const { tekort, gevolg, plekMeer, redenen } = blad;
  const score = redenen.some(({ soort }) => soort === 'score') ? ['Andere buurten kregen meer punten.'] : [];
  const nodig =
    tekort === undefined
      ? []
      : composeTekst`Voor een plek waren ongeveer ${describePunten(stuk, at('tekort', 'punten'), tekort.punten, tekort.decimalen)} punten meer nodig.`;
  const meer = plekMeer.map(
    (_, i) => composeTekst`Met één plek meer voor ${lezer.tekst(at('plekMeer', i))} was uw buurt gekozen.`,
  );
  return [
    ...alinea(score, nodig),
    ...(gevolg === undefined ? [] : alinea(describeGevolg(stuk, gevolg, false))),
    ...alinea(...meer),
  ];
}

/** Why the buurt was not chosen: whether it could take part, its place, the reasons, and what would be otherwise. */
export function composeWaaromNiet(stuk: Buurtstuk): Verslagblok[] {
  const { blad } = stuk;
  if (blad.afwijking !== undefined) return [...composeAfwijking(stuk), ...composePlaatsen(stuk)];
  const elders = listElders(stuk);
  const redenen = blad.redenen.flatMap((reden, i) => composeBladreden(stuk, reden, i));
  if (blad.plaatsen.length === 0)
    return [
      ...alinea(['Uw buurt kon niet meedoen.']),
      ...redenen,
      ...(elders.length === 0
        ? []
        : [
            ...alinea(['De gemeente zocht buurten voor deze plekken. Uw buurt paste daar niet bij:']),
            ...lijst(elders),
          ]),
    ];
  return [
    ...alinea(['Uw buurt kon meedoen.']),
    ...composePlaatsen(stuk),
    ...redenen,
    ...alinea(describeLoting(stuk)),
    ...composeAnders(stuk),
  ];
}
