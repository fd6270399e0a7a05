import { Routekaart } from 'buurtaanpak/routekaart';
import { beoordelingsschaal, cijfer, omvang, oordeel } from '../leeuwarden/routekaarten.js';

/** Percentile ranks, because the extremes of a large gemeente such as Rotterdam say little. */
const rang = { normalisatie: { methode: 'percentielrang' } } as const;
/** Income is published for few buurten. A missing figure is filled in from the gemeente as a whole. */
const aangevuld = { ontbrekend: { regel: 'mediaan', groep: 'gemeente' } } as const;

const alleenCijfers = { themas: [{ id: 'cijfers', naam: 'Cijfers' }], dekking: 1 };

/**
 * Rotterdam: figures only, in a geometric mean, so that a buurt that is strong in one respect does not make up for it in another. The size
 * does not count: a CBS buurt has thousands of inhabitants there, and a team takes a part of it.
 */
export const wijkenRotterdam = Routekaart.create({
  ...alleenCijfers,
  id: 'wijken',
  naam: 'Wijkaanpak',
  aggregatie: { methode: 'meetkundig' },
  criteria: [
    { ...cijfer('woz', 'Gemiddelde woz-waarde', 'gemiddelde_woz_waarde', 'lager'), ...rang },
    {
      ...cijfer('inkomen', 'Gemiddeld inkomen per inwoner', 'gemiddeld_inkomen_per_inwoner', 'lager'),
      ...rang,
      ...aangevuld,
    },
    { ...cijfer('koop', 'Koopwoningen', 'percentage_koopwoningen', 'lager'), ...rang },
  ],
});

/** Rotterdam: where owners can improve their homes together. */
export const duurzaamRotterdam = Routekaart.create({
  ...alleenCijfers,
  id: 'duurzaam',
  naam: 'Verduurzaming',
  criteria: [
    { ...cijfer('koop', 'Koopwoningen', 'percentage_koopwoningen', 'hoger', 2), ...rang },
    { ...cijfer('eengezins', 'Eengezinswoningen', 'percentage_eengezinswoningen', 'hoger'), ...rang },
    { ...cijfer('woz', 'Gemiddelde woz-waarde', 'gemiddelde_woz_waarde', 'lager'), ...rang },
  ],
});

/** Zaanstad: what people say counts for seven tenths, in an order of importance that was agreed with them. */
export const samenZaanstad = Routekaart.create({
  id: 'samen',
  naam: 'Sociale basis',
  beoordelingsschaal,
  dekking: 1,
  themas: [
    { id: 'cijfers', naam: 'Cijfers', gewicht: 3, dekking: 0.5 },
    {
      id: 'mensen',
      naam: 'Kennis van mensen',
      gewicht: 7,
      weging: { methode: 'rangorde', volgorde: ['bereidheid', 'ontmoeting', 'opgave'] },
    },
  ],
  criteria: [
    omvang,
    cijfer('koop', 'Koopwoningen', 'percentage_koopwoningen', 'lager'),
    oordeel('bereidheid', 'Bewoners willen meedoen'),
    oordeel('ontmoeting', 'Er is een plek om elkaar te ontmoeten'),
    oordeel('opgave', 'Er is veel te doen'),
  ],
});

/** Zaanstad: homes and what people say, half and half. */
export const energieZaanstad = Routekaart.create({
  id: 'energie',
  naam: 'Energie',
  beoordelingsschaal,
  dekking: 1,
  themas: [
    { id: 'cijfers', naam: 'Cijfers', gewicht: 5, dekking: 0.5 },
    { id: 'mensen', naam: 'Kennis van mensen', gewicht: 5 },
  ],
  criteria: [
    omvang,
    cijfer('eengezins', 'Eengezinswoningen', 'percentage_eengezinswoningen', 'hoger'),
    cijfer('koop', 'Koopwoningen', 'percentage_koopwoningen', 'hoger'),
    oordeel('animo', 'Animo voor verduurzaming'),
  ],
});

/** Boxtel and Sint-Michielsgestel: one Routekaart for both, with the size first; kernen and dorpen are small there. */
export const dorpenBoxtel = Routekaart.create({
  id: 'dorpen',
  naam: 'Dorpen en kernen',
  beoordelingsschaal,
  dekking: 1,
  themas: [
    { id: 'cijfers', naam: 'Cijfers', gewicht: 5, dekking: 0.5 },
    { id: 'mensen', naam: 'Kennis van mensen', gewicht: 5 },
  ],
  criteria: [
    { ...omvang, gewicht: 3 },
    cijfer('huishouden', 'Gemiddelde huishoudensgrootte', 'gemiddelde_huishoudensgrootte', 'lager'),
    oordeel('kracht', 'Er zijn al bewoners actief'),
    oordeel('energie', 'Animo voor verduurzaming'),
  ],
});
