import { type Criterium, type Criteriumrichting, Routekaart } from 'buurtaanpak';

/** The scale on which people judge, with the meaning of the points, so that a 4 means the same to everybody. */
export const beoordelingsschaal = {
  van: 1,
  tot: 5,
  ankers: [
    { waarde: 1, betekenis: 'helemaal niet' },
    { waarde: 3, betekenis: 'enigszins' },
    { waarde: 5, betekenis: 'heel sterk' },
  ],
};

/**
 * Two sources: figures count for six tenths, judgements of people for four. With under half of the figures of a source it has no score,
 * and without a score from both sources (`dekking: 1` below) the buurt has no score and is not a candidate.
 */
const themas = [
  { id: 'cijfers', naam: 'Cijfers', gewicht: 6, dekking: 0.5 },
  { id: 'mensen', naam: 'Kennis van mensen', gewicht: 4, dekking: 0.5 },
];

/** A buurt of the programme has about 750 inhabitants: full score from 500 to 1,000, none under 100 or over 3,000. */
export const omvang: Criterium = {
  id: 'omvang',
  naam: 'Aantal inwoners',
  thema: 'cijfers',
  bron: { soort: 'kerncijfer', sleutel: 'aantal_inwoners' },
  richting: 'doel',
  doel: { van: 500, tot: 1000 },
  normalisatie: { methode: 'doelband', onder: 100, boven: 3000 },
  gewicht: 2,
};

/** A figure as a criterion. */
export function cijfer(id: string, naam: string, sleutel: string, richting: Criteriumrichting, gewicht = 1): Criterium {
  return { id, naam, thema: 'cijfers', bron: { soort: 'kerncijfer', sleutel }, richting, gewicht };
}

/** Every role weighs the same, however many people spoke in it: ten officials do not outvote one resident. */
export function oordeel(id: string, naam: string): Criterium {
  return { id, naam, thema: 'mensen', bron: { soort: 'beoordeling', minimumRollen: 2 }, richting: 'hoger' };
}

/** Programme Leeuwarden Oost: where the wijkplan has most to do, and people are ready to begin. */
export const routekaartOost = Routekaart.create({
  id: 'leeuwarden-oost',
  naam: 'Programma Leeuwarden Oost',
  beoordelingsschaal,
  dekking: 1,
  themas,
  criteria: [
    omvang,
    cijfer('woz', 'Gemiddelde woz-waarde', 'gemiddelde_woz_waarde', 'lager'),
    cijfer('inkomen', 'Gemiddeld inkomen per inwoner', 'gemiddeld_inkomen_per_inwoner', 'lager'),
    cijfer('koop', 'Koopwoningen', 'percentage_koopwoningen', 'lager'),
    cijfer('eengezins', 'Eengezinswoningen', 'percentage_eengezinswoningen', 'lager', 0.5),
    oordeel('opgave', 'Opgaven uit het wijkplan spelen hier'),
    oordeel('bereidheid', 'Bewoners willen meedoen'),
  ],
});

/** Theme energy: where homes can be improved by those who live in them. */
export const routekaartEnergie = Routekaart.create({
  id: 'energie',
  naam: 'Thema energie',
  beoordelingsschaal,
  dekking: 1,
  themas,
  criteria: [
    omvang,
    cijfer('koop', 'Koopwoningen', 'percentage_koopwoningen', 'hoger', 1.5),
    cijfer('eengezins', 'Eengezinswoningen', 'percentage_eengezinswoningen', 'hoger'),
    cijfer('huishouden', 'Gemiddelde huishoudensgrootte', 'gemiddelde_huishoudensgrootte', 'hoger'),
    cijfer('woz', 'Gemiddelde woz-waarde', 'gemiddelde_woz_waarde', 'lager', 0.5),
    oordeel('kans', 'Kans op een concreet resultaat'),
    oordeel('animo', 'Animo voor verduurzaming'),
  ],
});
