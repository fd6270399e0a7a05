/** How a score is made, in words: the levels of a Routekaart and its criteria, in full and in short. */
import { describe, expect, test } from 'vitest';
import { describeCriterium } from '../../src/register/algoritme/describeCriterium.js';
import { describeScore } from '../../src/register/algoritme/describeScore.js';
import type { Registerbasis, Registerscores } from '../../src/register/algoritme/registergrond.js';
import type { Criterium, Routekaart } from '../../src/routekaart/index.js';
import { criterium, kaart } from './klein.js';

const REKENKUNDIG = 'het gewogen rekenkundig gemiddelde';
const VOORAF = 'de gewichten zijn vooraf vastgesteld';
const ZONDER = 'zonder gegeven telt het criterium voor die buurt niet mee';
const MINMAX = 'naar een schaal tussen de laagste en de hoogste buurt';
const grens = (deel: string) =>
  `Een buurt krijgt alleen een score als ten minste ${deel} van het gewicht van het hoogste niveau een score heeft.`;

/** The scores of a programme, as far as weights are read from them. */
const wogen = (routekaart: Routekaart, gewichten: Readonly<Record<string, number>>): Registerscores =>
  ({
    routekaart,
    criteria: routekaart.criteria.map(({ id }) => ({ id, effectief: gewichten[id] })),
    themas: (routekaart.themas ?? []).map(({ id }) => ({ id, effectief: gewichten[id] })),
  }) as unknown as Registerscores;
const basis = (routekaarten: readonly Routekaart[], velden: Partial<Registerbasis> = {}): Registerbasis => ({
  routekaarten,
  ...velden,
});

describe('one Routekaart', () => {
  test('with one criterium', () => {
    expect(describeScore(basis([kaart()]))).toEqual([
      {
        kop: `Score: het hoogste niveau wordt samengevoegd door ${REKENKUNDIG}; ${VOORAF}. ${grens('50%')}`,
        regels: [],
        korter: [],
        belang: 1,
      },
      {
        kop: 'Per criterium:',
        regels: [`gas: cijfer; hoger telt zwaarder; gewicht 1, dat is 100% van het geheel; ${MINMAX}; ${ZONDER}.`],
        korter: ['gas: hoger telt zwaarder; gewicht 1 (100% van het geheel).'],
      },
    ]);
  });

  test('that asks for nothing', () => {
    const [score] = describeScore(
      basis([kaart({ dekking: 0, aggregatie: { methode: 'copeland' }, weging: { methode: 'gelijk' } })]),
    );
    expect(score?.kop).toBe(
      'Score: het hoogste niveau wordt samengevoegd door de methode van Copeland: elke buurt wordt met elke andere vergeleken; alles weegt even zwaar. Een buurt zonder enig gegeven krijgt geen score.',
    );
  });

  const themas = [
    { id: 'zorg', naam: 'Zorg', gewicht: 3 },
    { id: 'jeugd', naam: 'Jeugd', boven: 'zorg', dekking: 0 },
    {
      id: 'groen',
      naam: 'Groen',
      aggregatie: { methode: 'meetkundig' as const },
      weging: { methode: 'gelijk' as const },
      dekking: 0.25,
    },
    { id: 'park', naam: 'Park', boven: 'groen' },
  ];
  const criteria = [
    criterium('a', { thema: 'jeugd' }),
    criterium('b', { thema: 'park' }),
    criterium('c', { thema: 'groen', gewicht: 5 }),
  ];
  const DREMPEL = 'telt voor een buurt alleen mee als ten minste 50% van het gewicht een score heeft';

  test('with themas: what is usual is left out in short', () => {
    const [score, lijst] = describeScore(basis([kaart({ themas, criteria })]));
    expect(score?.regels).toEqual([
      `Zorg: gewicht 3, dat is 75% van het geheel; ${REKENKUNDIG}; ${VOORAF}; ${DREMPEL}.`,
      `Jeugd: gewicht 1 binnen Zorg, dat is 75% van het geheel; ${REKENKUNDIG}; ${VOORAF}.`,
      `Groen: gewicht 1, dat is 25% van het geheel; het gewogen meetkundig gemiddelde; alles weegt even zwaar; telt voor een buurt alleen mee als ten minste 25% van het gewicht een score heeft.`,
      `Park: telt voor 12,5% in het geheel; ${REKENKUNDIG}; ${VOORAF}; ${DREMPEL}.`,
    ]);
    expect(score?.korter).toEqual([
      'Zorg: gewicht 3, dat is 75% van het geheel; telt mee vanaf 50% van het gewicht.',
      'Jeugd: gewicht 1 binnen Zorg, dat is 75% van het geheel.',
      'Groen: gewicht 1, dat is 25% van het geheel; het gewogen meetkundig gemiddelde; alles weegt even zwaar; telt mee vanaf 25% van het gewicht.',
      'Park: telt voor 12,5% in het geheel; telt mee vanaf 50% van het gewicht.',
    ]);
    expect(lijst?.korter).toEqual([
      'a: hoger telt zwaarder; gewicht 1 (75% van het geheel).',
      'b: hoger telt zwaarder; gewicht 1 (12,5% van het geheel).',
      'c: hoger telt zwaarder; telt voor 12,5% in het geheel.',
    ]);
  });

  test('whose weights follow from the figures: known only from scores', () => {
    const routekaart = kaart({ themas: themas.slice(0, 1), criteria: [criterium('a')], weging: { methode: 'pca' } });
    expect(describeScore(basis([routekaart])).map(({ korter }) => korter)).toEqual([
      ['Zorg: telt mee vanaf 50% van het gewicht.'],
      ['a: hoger telt zwaarder.'],
    ]);
    const een = wogen(routekaart, { zorg: 0.6, a: 0.4 });
    expect(describeScore(basis([routekaart], { scores: { een } })).map(({ korter }) => korter)).toEqual([
      ['Zorg: telt voor 60% in het geheel; telt mee vanaf 50% van het gewicht.'],
      ['a: hoger telt zwaarder; telt voor 40% in het geheel.'],
    ]);
    // Of two programmes these differ.
    const twee = wogen(routekaart, { zorg: 0.5, a: 0.5 });
    expect(describeScore(basis([routekaart], { scores: { een, twee } })).map(({ korter }) => korter)).toEqual([
      ['Zorg: telt mee vanaf 50% van het gewicht.'],
      ['a: hoger telt zwaarder.'],
    ]);
  });
});

describe('several Routekaarten', () => {
  const kaarten = (aantal: number) =>
    Array.from({ length: aantal }, (_, i) =>
      kaart({
        id: `k${i}`,
        naam: `Kaart ${i}`,
        dekking: i === 0 ? 0 : 0.5,
        criteria: [criterium('gas')],
        ...(i === 0 ? { themas: [{ id: 't', naam: 'T', gewicht: 1, dekking: 0 }] } : {}),
      }),
    );

  test('each have a line for their levels', () => {
    const [score] = describeScore(basis(kaarten(2)));
    const top = `het hoogste niveau wordt samengevoegd door ${REKENKUNDIG}; ${VOORAF}.`;
    const kort = `het hoogste niveau door ${REKENKUNDIG}; ${VOORAF};`;
    expect(score).toEqual({
      kop: 'Score: elke Routekaart geeft een eigen score; een buurt krijgt die van de Routekaart van het programma.',
      regels: [
        `Kaart 0, ${top} Een buurt zonder enig gegeven krijgt geen score.`,
        `Kaart 0, T: gewicht 1, dat is 50% van het geheel; ${REKENKUNDIG}; ${VOORAF}.`,
        `Kaart 1, ${top} ${grens('50%')}`,
      ],
      korter: [
        `Kaart 0, ${kort} een score vanaf enig gegeven.`,
        'Kaart 0, T: gewicht 1, dat is 50% van het geheel.',
        `Kaart 1, ${kort} een score vanaf 50% van het gewicht.`,
      ],
      belang: 1,
    });
  });

  test('of at most four each has a list of criteria; of more each criterium names its own', () => {
    expect(
      describeScore(basis(kaarten(4)))
        .slice(1)
        .map(({ kop }) => kop),
    ).toEqual([0, 1, 2, 3].map((i) => `Per criterium van Kaart ${i}:`));
    const [, lijst, ...rest] = describeScore(basis(kaarten(5)));
    expect(rest).toEqual([]);
    expect(lijst?.kop).toBe('Per criterium:');
    expect(lijst?.korter).toEqual(
      [0, 1, 2, 3, 4].map(
        (i) => `Kaart ${i}, gas: hoger telt zwaarder; gewicht 1 (${i === 0 ? 50 : 100}% van het geheel).`,
      ),
    );
    expect(lijst?.regels?.[1]).toBe(
      `Kaart 1, gas: cijfer; hoger telt zwaarder; gewicht 1, dat is 100% van het geheel; ${MINMAX}; ${ZONDER}.`,
    );
  });
});

describe('a criterium', () => {
  const DEEL = new Map([['criterium gas', 0.2]]);
  const oordeel = { soort: 'beoordeling' } as const;

  test.each<[string, Partial<Criterium>, ReadonlyMap<string, number>, boolean, string, string]>([
    [
      'of given weight',
      { gewicht: 2 },
      DEEL,
      true,
      'gewicht 2, dat is 20% van het geheel; ',
      '; gewicht 2 (20% van het geheel)',
    ],
    ['of given weight, alone', { gewicht: 2 }, new Map(), true, 'gewicht 2; ', '; gewicht 2'],
    [
      'of computed weight',
      { gewicht: 2 },
      DEEL,
      false,
      'telt voor 20% in het geheel; ',
      '; telt voor 20% in het geheel',
    ],
    ['of unknown weight', { gewicht: 2 }, new Map(), false, '', ''],
  ])('%s', (_, velden, gewichten, opgegeven, lang, kort) => {
    expect(describeCriterium(criterium('gas', velden), gewichten, opgegeven)).toEqual({
      lang: `gas: cijfer; hoger telt zwaarder; ${lang}${MINMAX}; ${ZONDER}.`,
      kort: `gas: hoger telt zwaarder${kort}.`,
    });
  });

  test.each<[string, Partial<Criterium>, string]>([
    [
      'a judgement',
      { bron: oordeel },
      'oordeel van mensen (het gemiddelde per rol); hoger telt zwaarder; naar de schaal van het oordeel',
    ],
    [
      'a judgement made points otherwise',
      { bron: oordeel, normalisatie: { methode: 'rang' } },
      'oordeel van mensen (het gemiddelde per rol); hoger telt zwaarder; naar de rang onder de buurten',
    ],
    [
      'a treated figure made points otherwise',
      { normalisatie: { methode: 'rang' }, behandeling: { winsoriseren: 2 } },
      'cijfer; hoger telt zwaarder; naar de rang onder de buurten; bij een scheve verdeling worden hoogstens 2 uitschieters ingetrokken',
    ],
  ])('%s', (_, velden, tekst) => {
    expect(describeCriterium(criterium('gas', velden), new Map(), false).lang).toBe(`gas: ${tekst}; ${ZONDER}.`);
  });
});
