import { readdirSync, readFileSync } from 'node:fs';
import { createVerantwoording, verifyVerantwoording } from 'buurtaanpak/register';
import { type Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import type { selectBuurten as SelectBuurten, Selectieopties } from 'buurtaanpak/selectie';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SCORESTANDAARDEN } from '../../src/register/verantwoording/createRekenwijze.js';
import { writeOutRoutekaart } from '../../src/register/verantwoording/writeOutRoutekaart.js';
import { runs } from '../runs.js';
import { grond, kerncijfers, makeSelectie } from './hulp.js';

const stand = vi.hoisted(() => ({ later: false }));

/** What a later library would fill in where a Routekaart names nothing. */
const fill = ({ criteria, themas, ...rest }: Routekaart): Routekaart => ({
  aggregatie: { methode: 'harmonisch' },
  dekking: 1,
  schaal: { van: 1, tot: 9 },
  ...rest,
  ...(themas === undefined ? {} : { themas: themas.map((thema) => ({ gewicht: 3, dekking: 1, ...thema })) }),
  criteria: criteria.map((criterium, i) => ({
    gewicht: i + 1,
    ontbrekend: { regel: 'bodem' },
    normalisatie: { methode: 'rang' },
    ...criterium,
  })),
});

vi.mock('../../src/routekaart/index.js', async (echt) => {
  const module = await echt<{ scoreBuurten: typeof scoreBuurten }>();
  const met: typeof scoreBuurten = (kaart, ...rest) => module.scoreBuurten(stand.later ? fill(kaart) : kaart, ...rest);
  return { ...module, scoreBuurten: met };
});
vi.mock('../../src/selectie/index.js', async (echt) => {
  const module = await echt<{ selectBuurten: typeof SelectBuurten }>();
  const later: Selectieopties = { doel: { soort: 'hoogste_minimum' }, decimalen: 0, knopenbudget: 1, pivotbudget: 1 };
  const selectBuurten: typeof SelectBuurten = (scores, quota, opties) =>
    module.selectBuurten(scores, quota, stand.later ? { ...later, ...opties } : opties);
  return { ...module, selectBuurten };
});

afterEach(() => {
  stand.later = false;
});

const MAP = new URL('../goud/', import.meta.url);
const lees = (naam: string): unknown => JSON.parse(readFileSync(new URL(naam, MAP), 'utf8'));

describe('an account after an upgrade of the library', () => {
  test('still verifies when every default has changed', async () => {
    const verantwoording = JSON.parse(JSON.stringify(createVerantwoording(makeSelectie(), grond)));
    const { selectie: opnieuw } = verantwoording.rekenwijze;
    expect(opnieuw.knopenbudget).toBe(50000);
    stand.later = true;
    expect(verifyVerantwoording(verantwoording)).toEqual({ klopt: true, bevindingen: [] });
    const { rekenwijze } = verantwoording;
    // It is the recorded settings that do it: with those of the later library it comes out otherwise.
    const anders = {
      ...rekenwijze,
      scores: { ...rekenwijze.scores, aggregatie: 'harmonisch', gewicht: 2, dekking: 1 },
    };
    expect(
      verifyVerantwoording({ ...verantwoording, rekenwijze: anders }).bevindingen.some(
        ({ code }) => code === 'register.score_verschilt' || code === 'register.stap_mislukt',
      ),
    ).toBe(true);
  });

  test.each(readdirSync(MAP).filter((naam) => /^verantwoording-\d+-(?:volledig|minimaal)\.json$/.test(naam)))(
    'a golden one does as before: %s',
    (naam) => {
      const toen = verifyVerantwoording(lees(naam));
      stand.later = true;
      expect(verifyVerantwoording(lees(naam))).toEqual(toen);
    },
  );
});

describe('a Routekaart with its defaults written out', () => {
  const schaal = {
    van: 1,
    tot: 5,
    ankers: [
      { waarde: 1, betekenis: 'geen' },
      { waarde: 5, betekenis: 'veel' },
    ],
  };
  const normalisatie = fc.constantFrom<NonNullable<Routekaart['criteria'][number]['normalisatie']> | undefined>(
    undefined,
    { methode: 'rang' },
    { methode: 'percentielrang' },
    { methode: 'borda', gelijk: 'gemiddeld' },
    { methode: 'ijkpunten', onder: 100, boven: 900 },
    { methode: 'afstand_referentie', waarde: 900 },
    { methode: 'categorieen', grenzen: [500], scores: [0.2, 1] },
    { methode: 'minmax' },
  );
  const optional = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: undefined });
  const criterium = fc.record({
    figuur: fc.constantFrom(
      'aantal_inwoners',
      'gemiddeld_aardgasverbruik',
      'gemiddelde_woz_waarde',
      'oordeel',
      'eigen',
    ),
    richting: fc.constantFrom('hoger', 'lager', 'doel'),
    thema: optional(fc.constantFrom('t', 'u')),
    normalisatie,
    gewicht: optional(fc.integer({ min: 1, max: 5 })),
    ontbrekend: fc.constantFrom(
      undefined,
      { regel: 'mediaan' },
      { regel: 'gemiddelde', groep: 'wijk' },
      { regel: 'bodem' },
    ),
    behandeling: fc.constantFrom(undefined, {}, { winsoriseren: 1 }, { transformatie: { methode: 'log' } }),
  });
  const weging = fc.constantFrom(undefined, { methode: 'gelijk' }, { methode: 'entropie' }, { methode: 'opgegeven' });

  test('scores the same', () => {
    let gescoord = 0;
    fc.assert(
      fc.property(
        fc.array(criterium, { minLength: 1, maxLength: 5 }),
        weging,
        weging,
        optional(fc.constantFrom(0, 0.5, 1)),
        (lijst, top, onder, dekking) => {
          const namen = [...new Set(lijst.flatMap(({ thema }) => thema ?? []))];
          const opgegeven = (w: typeof top) => (w?.methode ?? 'opgegeven') === 'opgegeven';
          const ruw = {
            soort: 'routekaart',
            versie: 1,
            id: 'k',
            naam: 'K',
            ...(top === undefined ? {} : { weging: top }),
            ...(dekking === undefined ? {} : { dekking }),
            beoordelingsschaal: schaal,
            ...(namen.length === 0
              ? {}
              : { themas: namen.map((id) => ({ id, naam: id, ...(onder === undefined ? {} : { weging: onder }) })) }),
            criteria: lijst.map(
              ({ figuur, thema, gewicht, richting, normalisatie: wijze, ontbrekend, behandeling }, i) => ({
                id: `c${i}`,
                naam: `C${i}`,
                richting,
                ...(richting === 'doel' ? { doel: { van: 300, tot: 600 } } : {}),
                ...(thema === undefined ? {} : { thema }),
                ...(gewicht === undefined || !opgegeven(thema === undefined ? top : onder) ? {} : { gewicht }),
                ...(wijze === undefined ? {} : { normalisatie: wijze }),
                ...(ontbrekend === undefined ? {} : { ontbrekend }),
                ...(behandeling === undefined ? {} : { behandeling }),
                bron:
                  figuur === 'oordeel' || figuur === 'eigen'
                    ? { soort: 'beoordeling', ...(figuur === 'eigen' ? { schaal, perRol: 'mediaan' } : {}) }
                    : { soort: 'kerncijfer', sleutel: figuur },
              }),
            ),
          } as Routekaart;
          const oordelen = lijst
            .flatMap((_, i) =>
              (grond.programmas[0]?.beoordelingen ?? []).map((een) => ({ ...een, criterium: `c${i}` })),
            )
            .filter(({ criterium: id }) => ['oordeel', 'eigen'].includes(String(lijst[Number(id.slice(1))]?.figuur)));
          const attempt = (kaart: Routekaart) => {
            try {
              return scoreBuurten(kaart, kerncijfers, oordelen).buurten.map(({ code, score, rang }) => [
                code,
                score,
                rang,
              ]);
            } catch {
              return undefined;
            }
          };
          const toen = attempt(ruw);
          if (toen === undefined) return;
          gescoord += 1;
          expect(attempt(writeOutRoutekaart(ruw, SCORESTANDAARDEN))).toEqual(toen);
        },
      ),
      { numRuns: runs(2000, 200), seed: 23 },
    );
    expect(gescoord).toBeGreaterThan(20);
  });
});
