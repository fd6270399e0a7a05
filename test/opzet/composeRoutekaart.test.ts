import { expect, test } from 'vitest';
import { composeRoutekaarten } from '../../src/opzet/stuk/composeRoutekaarten.js';
import { countDecimalen } from '../../src/opzet/stuk/countDecimalen.js';
import { criterium, kaart, oordeel, opzetVan, programma, stukVan, toon } from './klein.js';

const SCHAAL = {
  van: 1,
  tot: 5,
  ankers: [
    { waarde: 1, betekenis: 'niet' },
    { waarde: 5, betekenis: 'zeer' },
  ],
};
const zeg = (velden: object, delen: object = {}) =>
  toon(composeRoutekaarten(stukVan(opzetVan({ routekaarten: [kaart('r', velden)], ...delen })))).slice(2);

test('all Routekaarten, each with its title, its use and its table', () => {
  const opzet = opzetVan({
    routekaarten: [kaart('r'), kaart('s', { omschrijving: 'Over s.' }), kaart('t', { omschrijving: ' ' })],
    programmas: [programma('p'), programma('o', { routekaart: 't' }), programma('n')],
  });
  expect(toon(composeRoutekaarten(stukVan(opzet)))).toEqual([
    '# Waarop buurten worden beoordeeld',
    'Een Routekaart geeft elke buurt een score: hoe hoger de score, hoe beter de buurt past. Daarin tellen cijfers, oordelen van mensen, of allebei. Scores van verschillende Routekaarten zijn niet met elkaar te vergelijken.',
    '# Kaart r',
    'Deze Routekaart is er voor: Programma p en Programma n.',
    'criteria-1: Waar we op letten: Kaart r',
    'criterium=Waar we op letten | bron=Cijfer of oordeel | richting=Hoe het telt | gewicht=Deel van het geheel (geen som)',
    'Criterium x | x | hoe hoger, hoe meer punten | 100.0%',
    'totalen [[],[]]',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
    'Zo wordt een cijfer of een oordeel een aantal punten:',
    '- Criterium x: naar een schaal tussen de laagste en de hoogste buurt; zonder gegeven telt het criterium voor die buurt niet mee.',
    '# Kaart s',
    'Over s.',
    'Geen programma gebruikt deze Routekaart.',
    'criteria-2: Waar we op letten: Kaart s',
    'criterium=Waar we op letten | bron=Cijfer of oordeel | richting=Hoe het telt | gewicht=Deel van het geheel (geen som)',
    'Criterium x | x | hoe hoger, hoe meer punten | 100.0%',
    'totalen [[],[]]',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
    'Zo wordt een cijfer of een oordeel een aantal punten:',
    '- Criterium x: naar een schaal tussen de laagste en de hoogste buurt; zonder gegeven telt het criterium voor die buurt niet mee.',
    '# Kaart t',
    'Deze Routekaart is er voor: Programma o.',
    'criteria-3: Waar we op letten: Kaart t',
    'criterium=Waar we op letten | bron=Cijfer of oordeel | richting=Hoe het telt | gewicht=Deel van het geheel (geen som)',
    'Criterium x | x | hoe hoger, hoe meer punten | 100.0%',
    'totalen [[],[]]',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
    'Zo wordt een cijfer of een oordeel een aantal punten:',
    '- Criterium x: naar een schaal tussen de laagste en de hoogste buurt; zonder gegeven telt het criterium voor die buurt niet mee.',
  ]);
});

test('themas with their shares, ways of adding and cover', () => {
  const velden = {
    themas: [
      { id: 't', naam: 'T', gewicht: 1, dekking: 0, aggregatie: { methode: 'meetkundig' } },
      { id: 'u', naam: 'U', gewicht: 2, dekking: 0.25 },
      { id: 'v', naam: 'V', gewicht: 5 },
    ],
    criteria: [
      criterium('x', { thema: 't' }),
      criterium('y', { thema: 'u', richting: 'lager', gewicht: 1 }),
      criterium('aantal_inwoners', { thema: 'u', gewicht: 3 }),
      criterium('z', { thema: 'v' }),
    ],
    dekking: 0.6,
  };
  expect(zeg(velden)).toEqual([
    '# Kaart r',
    'Deze Routekaart is er voor: Programma p.',
    'criteria-1: Waar we op letten: Kaart r',
    'criterium=Waar we op letten | thema=Thema | bron=Cijfer of oordeel | richting=Hoe het telt | gewicht=Deel van het geheel (geen som)',
    'Criterium x | T | x | hoe hoger, hoe meer punten | 12.5%',
    'Criterium y | U | y | hoe lager, hoe meer punten | 6.3%',
    'Criterium aantal_inwoners | U | Aantal inwoners | hoe hoger, hoe meer punten | 18.8%',
    'Criterium z | V | z | hoe hoger, hoe meer punten | 62.5%',
    'totalen [[],[]]',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als ten minste 60% (van het gewicht van de criteria) van het gewicht een score heeft.',
    'De thema’s:',
    '- T: telt voor 12.5% (van het geheel) mee; het gewogen meetkundig gemiddelde; de gewichten zijn vooraf vastgesteld.',
    '- U: telt voor 25% (van het geheel) mee; het gewogen rekenkundig gemiddelde; de gewichten zijn vooraf vastgesteld; alleen als ten minste 25% (van het gewicht van de criteria) van het gewicht een score heeft.',
    '- V: telt voor 62.5% (van het geheel) mee; het gewogen rekenkundig gemiddelde; de gewichten zijn vooraf vastgesteld; alleen als ten minste de helft van het gewicht een score heeft.',
    'Zo wordt een cijfer of een oordeel een aantal punten:',
    '- Criterium x, Criterium y, Criterium aantal_inwoners en Criterium z: naar een schaal tussen de laagste en de hoogste buurt; zonder gegeven telt het criterium voor die buurt niet mee.',
  ]);
});

test('cover: everything, nothing, or the half', () => {
  const slot = (dekking: number | undefined) =>
    zeg(dekking === undefined ? {} : { dekking }).find((een) => een.startsWith('De score'));
  expect([0, 1, undefined, 0.5].map(slot)).toEqual([
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt zonder enig gegeven krijgt geen score.',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als alle onderdelen er een hebben.',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als ten minste 50% (van het gewicht van de criteria) van het gewicht een score heeft.',
  ]);
  const themas = [{ id: 't', naam: 'T' }];
  const criteria = [criterium('x', { thema: 't' })];
  expect(zeg({ themas, criteria, weging: { methode: 'entropie' } }).find((een) => een.startsWith('- T'))).toEqual(
    '- T: het gewogen rekenkundig gemiddelde; de gewichten zijn vooraf vastgesteld; alleen als ten minste de helft van het gewicht een score heeft.',
  );
});

test('a low part counts more by some ways of adding', () => {
  const criteria = [criterium('x'), criterium('y')];
  const hoe = (methode: string) => zeg({ criteria, aggregatie: { methode } }).find((een) => een.startsWith('De score'));
  expect(['rekenkundig', 'meetkundig', 'harmonisch'].map(hoe)).toEqual([
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
    'De score is het gewogen meetkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een laag onderdeel telt zo extra zwaar: een hoog onderdeel maakt het niet helemaal goed. Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
    'De score is het gewogen harmonisch gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een laag onderdeel telt zo extra zwaar: een hoog onderdeel maakt het niet helemaal goed. Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
  ]);
});

test('a share that is not known beforehand is not shown', () => {
  const criteria = [criterium('x'), criterium('y')];
  expect(zeg({ criteria, weging: { methode: 'entropie' } })).toEqual([
    '# Kaart r',
    'Deze Routekaart is er voor: Programma p.',
    'criteria-1: Waar we op letten: Kaart r',
    'criterium=Waar we op letten | bron=Cijfer of oordeel | richting=Hoe het telt',
    'Criterium x | x | hoe hoger, hoe meer punten',
    'Criterium y | y | hoe hoger, hoe meer punten',
    'totalen [[],[]]',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten volgen uit de spreiding van de buurtcijfers (entropie). Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
    'Zo wordt een cijfer of een oordeel een aantal punten:',
    '- Criterium x en Criterium y: naar een schaal tussen de laagste en de hoogste buurt; zonder gegeven telt het criterium voor die buurt niet mee.',
  ]);
  const themas = [
    { id: 't', naam: 'T', weging: { methode: 'entropie' } },
    { id: 'u', naam: 'U' },
  ];
  expect(
    zeg({
      themas,
      criteria: [criterium('x', { thema: 't' }), criterium('y', { thema: 't' }), criterium('z', { thema: 'u' })],
    }),
  ).toEqual([
    '# Kaart r',
    'Deze Routekaart is er voor: Programma p.',
    'criteria-1: Waar we op letten: Kaart r',
    'criterium=Waar we op letten | thema=Thema | bron=Cijfer of oordeel | richting=Hoe het telt | gewicht=Deel van het geheel (geen som)',
    'Criterium x | T | x | hoe hoger, hoe meer punten | <niet_van_toepassing>',
    'Criterium y | T | y | hoe hoger, hoe meer punten | <niet_van_toepassing>',
    'Criterium z | U | z | hoe hoger, hoe meer punten | 50.0%',
    'totalen [[],[]]',
    'let op: Waar n.v.t. staat, is het gewicht niet vooraf als getal gegeven: hieronder staat hoe het volgt.',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
    'De thema’s:',
    '- T: telt voor 50% (van het geheel) mee; het gewogen rekenkundig gemiddelde; de gewichten volgen uit de spreiding van de buurtcijfers (entropie); alleen als ten minste de helft van het gewicht een score heeft.',
    '- U: telt voor 50% (van het geheel) mee; het gewogen rekenkundig gemiddelde; de gewichten zijn vooraf vastgesteld; alleen als ten minste de helft van het gewicht een score heeft.',
    'Zo wordt een cijfer of een oordeel een aantal punten:',
    '- Criterium x, Criterium y en Criterium z: naar een schaal tussen de laagste en de hoogste buurt; zonder gegeven telt het criterium voor die buurt niet mee.',
  ]);
});

test('how a figure becomes points: criteria that are alike are told together', () => {
  const criteria = [
    criterium('a', { normalisatie: { methode: 'percentielrang' } }),
    criterium('b', { normalisatie: { methode: 'percentielrang' } }),
    criterium('c', { normalisatie: { methode: 'zscore' }, ontbrekend: { regel: 'mediaan', groep: 'alle' } }),
    criterium('d', { normalisatie: { methode: 'robuuste_zscore' } }),
    criterium('e', {
      richting: 'doel',
      doel: { van: 2, tot: 4.5 },
      normalisatie: { methode: 'doelband', onder: 1, boven: 9 },
    }),
    criterium('f', { behandeling: { winsoriseren: 3, transformatie: { methode: 'log' } } }),
    criterium('g', { normalisatie: { methode: 'ijkpunten', onder: 0.5, boven: 10 } }),
    criterium('h', { richting: 'lager' }),
    criterium('i'),
    oordeel('j', { rolgewichten: { gemeente: 1, wijk: 2 }, minimumRollen: 2 }),
    oordeel('k', { rolgewichten: { gemeente: 1, wijk: 2 }, minimumRollen: 2 }),
    criterium('l', { bron: { soort: 'beoordeling' }, normalisatie: { methode: 'rang' } }),
  ];
  expect(zeg({ criteria, beoordelingsschaal: SCHAAL })).toEqual([
    '# Kaart r',
    'Deze Routekaart is er voor: Programma p.',
    'criteria-1: Waar we op letten: Kaart r',
    'criterium=Waar we op letten | bron=Cijfer of oordeel | richting=Hoe het telt',
    'Criterium a | a | hoe hoger, hoe meer punten',
    'Criterium b | b | hoe hoger, hoe meer punten',
    'Criterium c | c | hoe hoger, hoe meer punten',
    'Criterium d | d | hoe hoger, hoe meer punten',
    'Criterium e | e | hoe dichter bij het doel, hoe meer punten',
    'Criterium f | f | hoe hoger, hoe meer punten',
    'Criterium g | g | hoe hoger, hoe meer punten',
    'Criterium h | h | hoe lager, hoe meer punten',
    'Criterium i | i | hoe hoger, hoe meer punten',
    'Criterium j | oordeel van mensen | hoe hoger, hoe meer punten',
    'Criterium k | oordeel van mensen | hoe hoger, hoe meer punten',
    'Criterium l | oordeel van mensen | hoe hoger, hoe meer punten',
    'totalen [[],[]]',
    'De score is het gewogen rekenkundig gemiddelde van de onderdelen; de gewichten zijn vooraf vastgesteld. Een buurt krijgt alleen een score als ten minste de helft van het gewicht een score heeft.',
    'Zo wordt een cijfer of een oordeel een aantal punten:',
    '- Criterium a en Criterium b: naar de percentielrang onder de buurten; zonder gegeven telt het criterium voor die buurt niet mee.',
    '- Criterium c: naar de afstand tot het gemiddelde in standaardafwijkingen; zonder gegeven geldt de mediaan van andere buurten.',
    '- Criterium d: naar de afstand tot de mediaan, bestand tegen uitschieters; zonder gegeven telt het criterium voor die buurt niet mee.',
    '- Criterium e: naar de afstand tot de gewenste band, met geen punten onder 1 en boven 9; dicht bij de gewenste band van 2 tot 4.5 telt zwaarder; zonder gegeven telt het criterium voor die buurt niet mee.',
    '- Criterium f: naar een schaal tussen de laagste en de hoogste buurt; bij een scheve verdeling worden hoogstens 3 uitschieters ingetrokken, of anders een logaritme; zonder gegeven telt het criterium voor die buurt niet mee.',
    '- Criterium g: naar een schaal van 0.5 tot 10; zonder gegeven telt het criterium voor die buurt niet mee.',
    '- Criterium h en Criterium i: naar een schaal tussen de laagste en de hoogste buurt; zonder gegeven telt het criterium voor die buurt niet mee.',
    '- Criterium j en Criterium k: oordeel van mensen (het gemiddelde per rol; gewicht per rol: gemeente 1, wijk 2; ten minste 2 rollen); naar de schaal van het oordeel; zonder gegeven telt het criterium voor die buurt niet mee.',
    '- Criterium l: oordeel van mensen (het gemiddelde per rol); naar de rang onder de buurten; zonder gegeven telt het criterium voor die buurt niet mee.',
    'De percentielrang zegt welk deel van de buurten een lager cijfer heeft. Een standaardafwijking is een maat voor hoe ver de cijfers uit elkaar liggen. De mediaan is het middelste cijfer.',
  ]);
});

test('each of the words that are explained stands alone', () => {
  const uitleg = (velden: object) => zeg({ criteria: [criterium('x', velden)] }).at(-1);
  expect([
    uitleg({}),
    uitleg({ normalisatie: { methode: 'percentielrang' } }),
    uitleg({ normalisatie: { methode: 'zscore' } }),
    uitleg({ normalisatie: { methode: 'robuuste_zscore' } }),
    uitleg({ ontbrekend: { regel: 'mediaan', groep: 'wijk' } }),
  ]).toEqual([
    '- Criterium x: naar een schaal tussen de laagste en de hoogste buurt; zonder gegeven telt het criterium voor die buurt niet mee.',
    'De percentielrang zegt welk deel van de buurten een lager cijfer heeft.',
    'Een standaardafwijking is een maat voor hoe ver de cijfers uit elkaar liggen.',
    'De mediaan is het middelste cijfer.',
    'De mediaan is het middelste cijfer.',
  ]);
});

test('against which buurten the figures of a programme are held', () => {
  const maat = (velden: object) =>
    zeg(
      {},
      {
        routekaarten: [kaart('r'), kaart('s')],
        programmas: [programma('p', velden), programma('o', { routekaart: 's', referentie: 'alle' })],
      },
    ).filter((een) => een.startsWith('De cijfers'));
  expect([
    maat({}),
    maat({ referentie: 'kandidaten' }),
    maat({ referentie: 'alle' }),
    maat({ referentie: { gebieden: ['GM0080'] } }),
  ]).toEqual([
    ['De cijfers voor Programma o worden vergeleken met die van alle buurten in de cijfers.'],
    ['De cijfers voor Programma o worden vergeleken met die van alle buurten in de cijfers.'],
    [
      'De cijfers voor Programma p worden vergeleken met die van alle buurten in de cijfers.',
      'De cijfers voor Programma o worden vergeleken met die van alle buurten in de cijfers.',
    ],
    [
      'De cijfers voor Programma p worden vergeleken met die van een vaste groep buurten: in Leeuwarden.',
      'De cijfers voor Programma o worden vergeleken met die van alle buurten in de cijfers.',
    ],
  ]);
});

test('the decimals that a number needs', () => {
  expect([0, 3, -2, 0.5, 1.25, 1e-7, 0.1 + 0.2, 1 / 3].map(countDecimalen)).toEqual([0, 0, 0, 1, 2, 7, 15, 15]);
});
