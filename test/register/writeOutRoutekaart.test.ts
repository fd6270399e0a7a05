/** A Routekaart with its defaults written out: other defaults than those of this library, so that each is seen to come from the account. */
import { DomeinFout } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import type { Scorestandaarden } from '../../src/register/verantwoording/rekenwijze.js';
import { writeOutRoutekaart } from '../../src/register/verantwoording/writeOutRoutekaart.js';
import type {
  BeoordelingBron,
  Beoordelingsschaal,
  Criterium,
  Normalisatie,
  Ontbreekregel,
  Routekaart,
  Weging,
} from '../../src/routekaart/index.js';
import { criterium, kaart } from './klein.js';

const STANDAARD: Scorestandaarden = {
  schaal: { van: 0, tot: 10 },
  normalisatie: 'zscore',
  oordeelnormalisatie: 'ijkpunten',
  aggregatie: 'meetkundig',
  weging: 'opgegeven',
  gewicht: 2,
  dekking: 0.7,
  ontbrekend: 'bodem',
  groep: 'wijk',
  perRol: 'mediaan',
  rolgewicht: 3,
  minimumRollen: 2,
  minimumStemmen: 4,
  winsoriseren: 6,
  scheefheid: 7,
  kurtosis: 8,
  gelijk: 'gemiddeld',
  volgens: 'percentiel',
  begrenzen: false,
  maximaleCr: 0.2,
};
const PER_ROL = { gemeente: 3, opbouwwerk: 3, wijk: 3 };
const STEMMEN = { gemeente: 4, opbouwwerk: 4, wijk: 4 };

const writeOut = (velden: Partial<Routekaart>, standaard: Partial<Scorestandaarden> = {}) =>
  writeOutRoutekaart(kaart(velden), { ...STANDAARD, ...standaard });
/** What becomes of one criterium in a Routekaart. */
const writeCriterium = (velden: Partial<Criterium>, rest: Partial<Routekaart> = {}): Criterium | undefined =>
  writeOut({ ...rest, criteria: [criterium('gas', velden)] }).criteria[0];

describe('the whole', () => {
  test('of which nothing was said', () => {
    expect(writeOut({})).toEqual({
      soort: 'routekaart',
      versie: 1,
      id: 'energie-2026',
      naam: 'Energie',
      schaal: { van: 0, tot: 10 },
      aggregatie: { methode: 'meetkundig' },
      weging: { methode: 'opgegeven' },
      dekking: 0.7,
      criteria: [
        {
          id: 'gas',
          naam: 'gas',
          bron: { soort: 'kerncijfer', sleutel: 'gas' },
          richting: 'hoger',
          gewicht: 2,
          normalisatie: { methode: 'zscore' },
          ontbrekend: { regel: 'bodem' },
        },
      ],
    });
    expect(Object.keys(writeOut({}))).not.toContain('themas');
    expect(Object.keys(writeOut({}).criteria[0] ?? {})).not.toContain('behandeling');
  });

  test('keeps what was said', () => {
    const eigen = {
      schaal: { van: 1, tot: 5 },
      aggregatie: { methode: 'copeland' },
      weging: { methode: 'gelijk' },
      dekking: 0,
      criteria: [
        criterium('gas', { gewicht: 5, normalisatie: { methode: 'minmax' }, ontbrekend: { regel: 'weglaten' } }),
      ],
    } satisfies Partial<Routekaart>;
    expect(writeOut(eigen)).toEqual(kaart(eigen));
  });

  test.each<[Weging | undefined, Weging]>([
    [undefined, { methode: 'opgegeven' }],
    [{ methode: 'pca' }, { methode: 'pca' }],
    [
      { methode: 'ahp', vergelijkingen: [] },
      { methode: 'ahp', maximaleCr: 0.2, vergelijkingen: [] },
    ],
    [
      { methode: 'ahp', vergelijkingen: [], maximaleCr: 0.3 },
      { methode: 'ahp', maximaleCr: 0.3, vergelijkingen: [] },
    ],
  ])('weighed by %o', (weging, verwacht) => {
    expect(writeOut({ weging }).weging).toEqual(verwacht);
  });

  test('takes no default that it does not know', () => {
    const fouten = ['aggregatie', 'weging', 'ontbrekend', 'normalisatie'].map((veld) => {
      try {
        return writeOut({}, { [veld]: 'sinus' });
      } catch (fout) {
        return fout instanceof DomeinFout ? [fout.code, fout.params] : fout;
      }
    });
    expect(fouten).toEqual(Array(4).fill(['kern.document_ongeldig', { soort: 'rekenwijze', aantal: 1 }]));
  });
});

describe('weights', () => {
  const themas = [
    { id: 'los', naam: 'Los' },
    { id: 'in', naam: 'In', boven: 'los', gewicht: 9 },
    { id: 'vrij', naam: 'Vrij', boven: 'los', weging: { methode: 'entropie' as const } },
  ];
  const criteria = [
    criterium('top'),
    criterium('onder', { thema: 'in' }),
    criterium('gegeven', { thema: 'in', gewicht: 0 }),
    criterium('berekend', { thema: 'vrij' }),
    criterium('kwijt', { thema: 'weg' }),
  ];
  const niveau = { aggregatie: { methode: 'meetkundig' }, dekking: 0.7 };
  const gewichten = (velden: Partial<Routekaart>, standaard?: Partial<Scorestandaarden>) =>
    writeOut({ themas, criteria, ...velden }, standaard).criteria.map(({ id, gewicht }) => [id, gewicht]);

  test('stand where the weights of the level are given', () => {
    expect(writeOut({ themas, criteria }).themas).toEqual([
      { id: 'los', naam: 'Los', ...niveau, weging: { methode: 'opgegeven' }, gewicht: 2 },
      { id: 'in', naam: 'In', boven: 'los', ...niveau, weging: { methode: 'opgegeven' }, gewicht: 9 },
      { id: 'vrij', naam: 'Vrij', boven: 'los', ...niveau, weging: { methode: 'entropie' }, gewicht: 2 },
    ]);
    expect(gewichten({})).toEqual([
      ['top', 2],
      ['onder', 2],
      ['gegeven', 0],
      ['berekend', undefined],
      ['kwijt', 2],
    ]);
    expect(gewichten({ weging: { methode: 'gelijk' } })).toEqual([
      ['top', undefined],
      ['onder', 2],
      ['gegeven', 0],
      ['berekend', undefined],
      ['kwijt', 2],
    ]);
  });

  test('do not stand where the default weighs otherwise', () => {
    expect(gewichten({}, { weging: 'gelijk' })).toEqual([
      ['top', undefined],
      ['onder', undefined],
      ['gegeven', 0],
      ['berekend', undefined],
      ['kwijt', undefined],
    ]);
    expect(writeOut({ themas, criteria }, { weging: 'gelijk' }).themas?.map(({ gewicht }) => gewicht)).toEqual([
      undefined,
      9,
      undefined,
    ]);
  });

  test('of a Routekaart without themas', () => {
    expect(writeOut({ criteria: [criterium('kwijt', { thema: 'weg' })] }).criteria[0]?.gewicht).toBe(2);
  });
});

const grenzen = [1];
const scores = [0, 1];
test.each<[Normalisatie | undefined, Normalisatie]>([
  [undefined, { methode: 'zscore' }],
  [{ methode: 'minmax' }, { methode: 'minmax' }],
  [{ methode: 'vector' }, { methode: 'vector' }],
  [{ methode: 'rang' }, { methode: 'rang', gelijk: 'gemiddeld' }],
  [
    { methode: 'rang', gelijk: 'laagste' },
    { methode: 'rang', gelijk: 'laagste' },
  ],
  [{ methode: 'percentielrang' }, { methode: 'percentielrang', gelijk: 'gemiddeld' }],
  [{ methode: 'borda' }, { methode: 'borda', gelijk: 'gemiddeld' }],
  [
    { methode: 'afstand_referentie', waarde: 4 },
    { methode: 'afstand_referentie', waarde: 4, begrenzen: false },
  ],
  [
    { methode: 'ijkpunten', onder: 1, boven: 2 },
    { methode: 'ijkpunten', onder: 1, boven: 2, begrenzen: false },
  ],
  [
    { methode: 'ijkpunten', onder: 1, boven: 2, begrenzen: true },
    { methode: 'ijkpunten', onder: 1, boven: 2, begrenzen: true },
  ],
  [
    { methode: 'doelband', onder: 1, boven: 2 },
    { methode: 'doelband', onder: 1, boven: 2 },
  ],
  [
    { methode: 'categorieen', grenzen, scores },
    { methode: 'categorieen', volgens: 'percentiel', grenzen, scores },
  ],
  [
    { methode: 'categorieen', volgens: 'waarde', grenzen, scores },
    { methode: 'categorieen', volgens: 'waarde', grenzen, scores },
  ],
])('the normalisation %o', (normalisatie, verwacht) => {
  expect(writeCriterium({ normalisatie })?.normalisatie).toEqual(verwacht);
});

test.each<[Ontbreekregel | undefined, Ontbreekregel]>([
  [undefined, { regel: 'bodem' }],
  [{ regel: 'weglaten' }, { regel: 'weglaten' }],
  [{ regel: 'weigeren' }, { regel: 'weigeren' }],
  [{ regel: 'gemiddelde' }, { regel: 'gemiddelde', groep: 'wijk' }],
  [{ regel: 'mediaan' }, { regel: 'mediaan', groep: 'wijk' }],
  [
    { regel: 'mediaan', groep: 'alle' },
    { regel: 'mediaan', groep: 'alle' },
  ],
])('the rule for a missing value %o', (ontbrekend, verwacht) => {
  expect(writeCriterium({ ontbrekend })?.ontbrekend).toEqual(verwacht);
});

test.each([
  [undefined, undefined],
  [{}, { winsoriseren: 6, scheefheid: 7, kurtosis: 8 }],
  [
    { winsoriseren: 0, transformatie: { methode: 'log' as const } },
    { winsoriseren: 0, scheefheid: 7, kurtosis: 8, transformatie: { methode: 'log' } },
  ],
  [
    { scheefheid: 1, kurtosis: 0 },
    { winsoriseren: 6, scheefheid: 1, kurtosis: 0 },
  ],
])('the treatment %o', (behandeling, verwacht) => {
  expect(writeCriterium({ behandeling })?.behandeling).toEqual(verwacht);
});

describe('judgements', () => {
  const schaalTot = (tot: number): Beoordelingsschaal => ({ van: 1, tot, ankers: [] });
  const oordeel = (velden: Partial<BeoordelingBron> = {}): BeoordelingBron => ({ soort: 'beoordeling', ...velden });

  test('of which nothing was said', () => {
    expect(writeCriterium({ bron: oordeel() })?.bron).toEqual({
      soort: 'beoordeling',
      perRol: 'mediaan',
      minimumRollen: 2,
      minimumStemmen: STEMMEN,
      rolgewichten: PER_ROL,
    });
  });

  test('keep what was said, and of the other roles the default', () => {
    const eigen = { perRol: 'gemiddelde' as const, minimumRollen: 1, minimumStemmen: { wijk: 1 } };
    expect(writeCriterium({ bron: oordeel({ ...eigen, rolgewichten: { gemeente: 0 } }) })?.bron).toEqual({
      soort: 'beoordeling',
      ...eigen,
      minimumStemmen: { ...STEMMEN, wijk: 1 },
      rolgewichten: { ...PER_ROL, gemeente: 0 },
    });
  });

  test.each<[string, Partial<Criterium>, Normalisatie]>([
    [
      'its own scale',
      { bron: oordeel({ schaal: schaalTot(4) }) },
      { methode: 'ijkpunten', onder: 1, boven: 4, begrenzen: false },
    ],
    [
      'the scale of the Routekaart',
      { bron: oordeel() },
      { methode: 'ijkpunten', onder: 1, boven: 7, begrenzen: false },
    ],
    ['a band that is best', { bron: oordeel(), richting: 'doel' }, { methode: 'zscore' }],
    ['what it names itself', { bron: oordeel(), normalisatie: { methode: 'vector' } }, { methode: 'vector' }],
    ['a figure beside judgements', {}, { methode: 'zscore' }],
  ])('become points along %s', (_, velden, verwacht) => {
    expect(writeCriterium(velden, { beoordelingsschaal: schaalTot(7) })?.normalisatie).toEqual(verwacht);
  });

  test('without any scale become points as figures do', () => {
    expect(writeCriterium({ bron: oordeel() })?.normalisatie).toEqual({ methode: 'zscore' });
  });
});
