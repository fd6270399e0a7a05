/** The tasks of a deelnemer: where each stands at the border of its days, and their order. */
import { describe, expect, test } from 'vitest';
import type { GelezenDeelnemer } from '../../src/programma/lees/gelezen.js';
import { listEvaluaties } from '../../src/programma/taken/listEvaluaties.js';
import { listGeldtaken } from '../../src/programma/taken/listGeldtaken.js';
import { listRaadstaken } from '../../src/programma/taken/listRaadstaken.js';
import { listSignaaltaken } from '../../src/programma/taken/listSignaaltaken.js';
import { listTaken } from '../../src/programma/taken/listTaken.js';
import { listTeamtaken } from '../../src/programma/taken/listTeamtaken.js';
import { listVerplichtingen } from '../../src/programma/taken/listVerplichtingen.js';
import { toStand } from '../../src/programma/taken/toStand.js';
import { dag } from '../team/vertel.js';

/** A deelnemer of whom only this was read. */
const gelezen = (delen: object) => delen as unknown as GelezenDeelnemer;
const PEILDATUM = '2027-08-31';

test.each([
  ['2027-08-30', 'te_laat'],
  ['2027-08-31', 'loopt'],
  ['2027-09-01', 'komt'],
])('what is due on %s is, on 31 August: %s', (uiterlijk, stand) => {
  expect(toStand(dag(uiterlijk), dag(PEILDATUM))).toBe(stand);
});

describe('an obligation', () => {
  const werk = { id: 'werk', wie: 'een', wat: 'Werk.', periode: { van: '2027-03-01', tot: '2027-09-30' } };
  const taak = (peildatum: string, stand: { laatsteDag?: string; uitgetreden?: readonly object[] } = {}) =>
    listVerplichtingen(
      gelezen({
        peildatum,
        stand: { uitgetreden: [], ...stand },
        tekst: { looptijd: { tot: '2029-08-31' }, verplichtingen: [werk] },
      }),
    ).map(({ uiterlijk, stand: nu }) => [uiterlijk, nu]);
  const weg = (partij: string, laatsteDag: string) => ({ partij, laatsteDag });

  test.each([
    ['2027-02-28', 'komt'],
    ['2027-03-01', 'loopt'],
    ['2027-09-30', 'loopt'],
    ['2027-10-01', 'voorbij'],
  ])('on %s: %s', (peildatum, stand) => {
    expect(taak(peildatum)).toEqual([['2027-09-30', stand]]);
    // The end of the term is no early end.
    expect(taak(peildatum, { laatsteDag: '2029-08-31' })).toEqual([['2027-09-30', stand]]);
  });

  test.each([
    ['an end of the agreement after it', { laatsteDag: '2027-10-01' }, '2027-09-30', 'loopt'],
    ['an end of the agreement in it', { laatsteDag: '2027-08-31' }, '2027-08-31', 'loopt'],
    ['an end the day before', { laatsteDag: '2027-08-30' }, '2027-08-30', 'voorbij'],
    ['an end on its first day', { laatsteDag: '2027-03-01' }, '2027-03-01', 'voorbij'],
    ['an end before its first day', { laatsteDag: '2027-02-28' }, '2027-09-30', 'vervallen'],
    ['the party left', { uitgetreden: [weg('een', '2027-06-30')] }, '2027-06-30', 'voorbij'],
    ['another party left', { uitgetreden: [weg('twee', '2027-06-30')] }, '2027-09-30', 'loopt'],
    [
      'the party left before the agreement ended',
      { laatsteDag: '2027-07-31', uitgetreden: [weg('een', '2027-06-30')] },
      '2027-06-30',
      'voorbij',
    ],
    [
      'the agreement ended before the party left',
      { laatsteDag: '2027-05-31', uitgetreden: [weg('een', '2027-06-30')] },
      '2027-05-31',
      'voorbij',
    ],
  ])('ends early: %s', (_, stand, uiterlijk, nu) => {
    expect(taak(PEILDATUM, stand)).toEqual([[uiterlijk, nu]]);
  });

  test('names the party, what it does and its days', () => {
    const lees = { peildatum: PEILDATUM, stand: { uitgetreden: [] } };
    const tekst = { looptijd: { tot: '2029-08-31' }, verplichtingen: [werk] };
    expect(listVerplichtingen(gelezen({ ...lees, tekst }))).toEqual([
      {
        soort: 'verplichting',
        id: 'werk',
        wie: 'een',
        wat: { code: 'programma.taak_verplichting', params: { wat: 'Werk.' } },
        van: '2027-03-01',
        uiterlijk: '2027-09-30',
        stand: 'loopt',
      },
    ]);
    expect(listVerplichtingen(gelezen(lees))).toEqual([]);
  });
});

describe('an evaluation', () => {
  const taak = (datum: string, status: string, ...momenten: readonly string[]) =>
    listEvaluaties(
      gelezen({
        peildatum: PEILDATUM,
        stand: { status, evaluaties: momenten.map((moment) => ({ moment })) },
        tekst: { evaluatiemomenten: [{ id: 'eind', datum, onderwerp: 'Hoe ging het?' }] },
      }),
    );

  test.each([
    ['2027-08-30', 'lopend', 'te_laat'],
    ['2027-08-31', 'lopend', 'loopt'],
    ['2027-09-01', 'lopend', 'komt'],
    ['2027-08-30', 'opgeschort', 'te_laat'],
    ['2027-08-30', 'afgelopen', 'te_laat'],
    ['2027-08-30', 'beeindigd', 'te_laat'],
    ['2027-09-01', 'beeindigd', 'komt'],
    ['2027-08-30', 'geevalueerd', 'vervallen'],
    ['2027-09-01', 'geevalueerd', 'vervallen'],
    ['2027-08-30', 'concept', 'voorbij'],
    ['2027-08-31', 'concept', 'loopt'],
    ['2027-09-01', 'ondertekend', 'komt'],
    ['2027-08-30', 'ondertekend', 'voorbij'],
  ])('of %s in an agreement that is %s: %s', (datum, status, stand) => {
    expect(taak(datum, status)).toEqual([
      {
        soort: 'evaluatie',
        id: 'eind',
        wat: { code: 'programma.taak_evaluatie', params: { onderwerp: 'Hoe ging het?' } },
        uiterlijk: datum,
        stand,
      },
    ]);
    expect(taak(datum, status, 'ander', 'eind')[0]?.stand).toBe('gedaan');
    expect(taak(datum, status, 'ander')[0]?.stand).toBe(stand);
  });

  test('is none without a text', () => {
    expect(listEvaluaties(gelezen({ peildatum: PEILDATUM }))).toEqual([]);
  });
});

describe('the council', () => {
  const gemeente = (id: string) => ({ rol: 'gemeente', id });
  const taak = (stand: object, partijen: readonly object[] = [{ rol: 'uitvoerder', id: 'u' }, gemeente('g')]) =>
    listRaadstaken(gelezen({ stand: { raadsinformatie: [], ...stand }, tekst: { partijen } }));

  test.each([
    ['concept', 'komt'],
    ['ter_ondertekening', 'komt'],
    ['ondertekend', 'te_laat'],
    ['lopend', 'te_laat'],
    ['opgeschort', 'te_laat'],
    ['opgezegd', 'te_laat'],
    ['afgelopen', 'te_laat'],
    ['beeindigd', 'voorbij'],
    ['geevalueerd', 'voorbij'],
  ])('of an agreement that is %s: %s', (status, stand) => {
    expect(taak({ status })).toEqual([
      { soort: 'raad', id: 'raad', wie: 'g', wat: { code: 'programma.taak_raad', params: {} }, stand },
    ]);
    expect(taak({ status, raadsinformatie: [{}] })[0]?.stand).toBe('gedaan');
  });

  test('is told from the signature, else from the begin of the work, by the only gemeente', () => {
    expect(taak({ status: 'lopend', ondertekendOp: '2026-06-20', sinds: '2026-09-01' })[0]?.van).toBe('2026-06-20');
    expect(taak({ status: 'lopend', sinds: '2026-09-01' })[0]?.van).toBe('2026-09-01');
    expect(taak({ status: 'lopend' }, [gemeente('g'), gemeente('h')])[0]).not.toHaveProperty('wie');
    expect(taak({ status: 'lopend' }, [])[0]).not.toHaveProperty('wie');
    expect(listRaadstaken(gelezen({ stand: { raadsinformatie: [], status: 'geen' } }))).toEqual([]);
  });
});

describe('money', () => {
  const taak = (wijziging: object) =>
    listGeldtaken(
      gelezen({ peildatum: PEILDATUM, afspraken: [{ bijdrage: 'b', van: 'bzk', naar: 'g', id: 'een', ...wijziging }] }),
    );

  test.each([
    ['open', '2027-08-30', 'te_laat'],
    ['open', '2027-08-31', 'loopt'],
    ['open', '2027-09-01', 'komt'],
    ['opgeschort', '2027-08-30', 'loopt'],
    ['gedaan', '2027-08-30', 'gedaan'],
    ['vervallen', '2027-09-01', 'vervallen'],
  ])('an instalment that is %s, of %s: %s', (stand, uiterlijk, nu) => {
    expect(taak({ soort: 'termijn', bedrag: '5.00', uiterlijk, stand })).toEqual([
      {
        soort: 'betaling',
        id: 'b.een',
        wie: 'bzk',
        wat: { code: 'programma.taak_betaling', params: { bedrag: '5.00', bijdrage: 'b', termijn: 'een' } },
        uiterlijk,
        stand: nu,
      },
    ]);
  });

  test.each([
    ['open', 'loopt'],
    ['opgeschort', 'loopt'],
    ['gedaan', 'gedaan'],
    ['te_laat', 'te_laat'],
    ['vervallen', 'vervallen'],
  ])('a condition that is %s: %s', (stand, nu) => {
    const wat = { code: 'programma.taak_voorwaarde', params: { bijdrage: 'b', voorwaarde: 'Verslag' } };
    expect(taak({ soort: 'voorwaarde', omschrijving: 'Verslag', uiterlijk: '2027-08-30', stand })).toEqual([
      { soort: 'voorwaarde', id: 'b.een', wie: 'g', wat, uiterlijk: '2027-08-30', stand: nu },
    ]);
    expect(taak({ soort: 'voorwaarde', omschrijving: 'Verslag', stand })[0]).not.toHaveProperty('uiterlijk');
  });
});

describe('teams', () => {
  const lijst = { lidmaatschappen: [], rolbezetting: [], bijeenkomsten: [], contacten: [], nazorgpeilingen: [] };
  const schaal = { omvang: 1, complexiteit: 1, kans: 1, urgentie: 1, rollen: [] };
  const opgave = (id: string, opnieuwBekijkenOp: string, status = 'wachtkamer') => ({
    ...schaal,
    opgave: id,
    titel: id,
    status,
    van: '2026-11-01',
    opnieuwBekijkenOp,
  });
  const project = (fase: string) => ({
    ...schaal,
    project: fase,
    titel: fase,
    thema: 'groen',
    fase,
    gestartOp: '2026-11-02',
    bijdragen: [],
  });
  const taken = (delen: { opgaven?: readonly object[]; projecten?: readonly object[]; einde?: string }) => {
    const { einde, ...rest } = delen;
    const stand = {
      team: 't',
      buurt: 'A',
      peildatum: PEILDATUM,
      status: 'begeleid',
      statusSinds: '2026-10-01',
      aangemeldOp: '2026-09-01',
      opgaven: [],
      projecten: [],
      ...lijst,
      ...rest,
      ...(einde === undefined ? {} : { einde: { soort: einde, datum: '2027-03-01' } }),
    };
    return listTeamtaken(gelezen({ teams: [{ index: 0, stand, signalen: [] }] }));
  };

  test.each([
    ['2027-08-30', 'te_laat'],
    ['2027-08-31', 'loopt'],
    ['2027-09-01', 'komt'],
  ])('an opgave to look at on %s: %s, and nobody asks for it after the end of the team', (uiterlijk, stand) => {
    const opgaven = [opgave('o', uiterlijk), opgave('p', uiterlijk, 'opgepakt')];
    expect(taken({ opgaven })).toEqual([
      {
        soort: 'opgave',
        id: 't.o',
        wat: { code: 'programma.taak_opgave', params: { titel: 'o' } },
        buurt: 'A',
        team: 't',
        van: '2026-11-01',
        uiterlijk,
        stand,
      },
    ]);
    expect(taken({ opgaven, einde: 'afgerond' })[0]?.stand).toBe('vervallen');
  });

  test.each([
    [undefined, 'loopt'],
    ['afgerond', 'loopt'],
    ['overgedragen', 'loopt'],
    ['gestopt', 'vervallen'],
    ['vervangen', 'vervallen'],
  ])('the projects that are neither finished nor given up, of a team with the end %s: %s', (einde, stand) => {
    const projecten = ['idee', 'afgerond', 'gestaakt', 'uitvoering'].map(project);
    expect(taken({ projecten, ...(einde === undefined ? {} : { einde }) })).toEqual(
      ['idee', 'uitvoering'].map((fase) => ({
        soort: 'project',
        id: `t.${fase}`,
        wat: { code: 'programma.taak_project', params: { titel: fase, fase } },
        buurt: 'A',
        team: 't',
        van: '2026-11-02',
        stand,
      })),
    );
  });
});

describe('signals', () => {
  const signaal = (regel: string, wijziging: object = {}) => ({
    regel,
    team: 't',
    sinds: '2027-03-02',
    opheffing: { code: 'x', params: {} },
    ...wijziging,
  });
  const taken = (...signalen: readonly object[]) =>
    listSignaaltaken(gelezen({ teams: [{ index: 0, stand: { team: 't', buurt: 'A' }, signalen }] }));
  const taak = { soort: 'signaal', wat: { code: 'x', params: {} }, buurt: 'A', team: 't', van: '2027-03-02' };

  test('are late from the day on which they reached the programme', () => {
    expect(taken(signaal('lange_pauze'), signaal('lange_pauze', { opgeschaaldOp: '2027-06-01' }))).toEqual([
      { ...taak, id: 't.lange_pauze', stand: 'loopt' },
      { ...taak, id: 't.lange_pauze', uiterlijk: '2027-05-31', stand: 'te_laat' },
    ]);
  });

  test('have what they are about in their key, but no person; an opgave that waits too long is no task twice', () => {
    const betreft = { betreft: 'v1' };
    expect(
      taken(
        signaal('wachtkamer_over_tijd', betreft),
        signaal('rol_ontbreekt', { betreft: 'kenner' }),
        signaal('een_persoon_draagt_alles', betreft),
      ).map(({ id }) => id),
    ).toEqual(['t.rol_ontbreekt.kenner', 't.een_persoon_draagt_alles']);
  });
});

test('the order: by the last day, then the first, the kind and the id; those without a day come last', () => {
  const verplichting = (id: string, van: string, tot: string) => ({ id, wie: 'een', wat: id, periode: { van, tot } });
  const taken = listTaken(
    gelezen({
      peildatum: PEILDATUM,
      stand: { status: 'lopend', uitgetreden: [], evaluaties: [], raadsinformatie: [] },
      afspraken: [],
      teams: [],
      tekst: {
        looptijd: { tot: '2029-08-31' },
        partijen: [],
        evaluatiemomenten: ['e2', 'e1'].map((id) => ({ id, datum: '2027-02-01', onderwerp: id })),
        verplichtingen: [
          verplichting('laat', '2027-01-01', '2027-04-01'),
          verplichting('b', '2027-01-01', '2027-03-01'),
          verplichting('c', '2027-01-02', '2027-03-01'),
          verplichting('a', '2027-01-01', '2027-03-01'),
          { ...verplichting('a', '2027-01-01', '2027-03-01'), wie: 'twee' },
          verplichting('vroeg', '2027-01-01', '2027-02-01'),
          verplichting('vroegst', '2027-01-01', '2027-01-31'),
        ],
      },
    }),
  );
  expect(taken.map(({ id }) => id)).toEqual(['vroegst', 'vroeg', 'e1', 'e2', 'a', 'a', 'b', 'c', 'laat', 'raad']);
  // What nothing tells apart stays in the order of the text.
  expect(taken.flatMap(({ id, wie }) => (id === 'a' ? [wie] : []))).toEqual(['een', 'twee']);
});
