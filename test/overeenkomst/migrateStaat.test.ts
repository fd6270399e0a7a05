import { describe, expect, test } from 'vitest';
import { migrateStaat } from '../../src/overeenkomst/dossier/migrateStaat.js';
import { A, B, C } from './klein.js';

const PLAN = {
  soort: 'financieringsplan',
  versie: 2,
  naam: 'Plan',
  perioden: [{ programmajaar: 1, periode: { van: '2026-01-01', tot: '2026-12-31' }, bijdragen: [] }],
};
const documentTot = (tot: string) => ({ id: 'proef', looptijd: { van: '2026-01-01', tot }, financieringsplan: PLAN });
const DOCUMENT = documentTot('2026-12-31');
const LANGER = documentTot('2027-12-31');
const HANDTEKENING = { partij: 'leeuwarden', functie: 'burgemeester', datum: '2025-11-10' };
const EERSTE = {
  nummer: 0,
  ingangsdatum: '2026-01-01',
  vastgesteldOp: '2025-10-01',
  onderwerp: 'Een proef',
  document: DOCUMENT,
  handtekeningen: [],
};
const ADDENDUM = {
  nummer: 1,
  ingangsdatum: '2026-07-01',
  vastgesteldOp: '2026-06-01',
  onderwerp: 'Langer',
  document: LANGER,
  handtekeningen: [HANDTEKENING],
};
const staat = (wijziging: object) => ({
  soort: 'overeenkomststaat',
  versie: 1,
  status: 'concept',
  aantal: 1,
  laatsteDatum: '2026-09-01',
  versies: [EERSTE],
  raadsinformatie: [],
  evaluaties: [],
  gestopt: [],
  opschortingen: [],
  ...wijziging,
});

/** The events: their kind, their day and their own fields; the heads are asked for in a test of their own. */
const feitenVan = (wijziging: object) => {
  const { gebeurtenissen } = migrateStaat(staat(wijziging)) as { gebeurtenissen: Record<string, unknown>[] };
  return gebeurtenissen.map(
    ({ versie: _, id: __, overeenkomst: ___, geregistreerd: ____, door: _____, ...rest }) => rest,
  );
};
const feit = (soort: string, datum: string, inhoud: object = {}) => ({ soort, datum, ...inhoud });
const CONCEPT = feit('concept_opgesteld', '2025-10-01', { document: DOCUMENT });
const AANBOD = feit('ter_ondertekening_aangeboden', '2025-10-01');
const LOPEND = { status: 'lopend', ondertekendOp: '2025-11-10', sinds: '2026-01-01' };
const LOOPT = [
  CONCEPT,
  AANBOD,
  feit('ondertekening_voltooid', '2025-11-10'),
  feit('in_werking_getreden', '2026-01-01'),
];

describe('the events that a state stands for', () => {
  test.each<[string, object, object[]]>([
    ['a draft', {}, [CONCEPT]],
    ['a text that was offered', { status: 'ter_ondertekening' }, [CONCEPT, AANBOD]],
    [
      'a text that was signed',
      {
        status: 'ondertekend',
        ondertekendOp: '2025-11-10',
        versies: [{ ...EERSTE, handtekeningen: [HANDTEKENING] }],
      },
      [
        CONCEPT,
        AANBOD,
        feit('handtekening_gezet', '2025-11-10', { partij: 'leeuwarden', functie: 'burgemeester' }),
        feit('ondertekening_voltooid', '2025-11-10'),
      ],
    ],
    ['a running agreement', LOPEND, LOOPT],
    [
      'a draft that changed after the council was told',
      { raadsinformatie: [{ datum: '2025-09-30', onderwerp: 'Brief', kenmerk: 'RB-1' }] },
      [
        feit('concept_opgesteld', '2025-09-30', { document: DOCUMENT }),
        feit('raad_geinformeerd', '2025-09-30', { onderwerp: 'Brief', kenmerk: 'RB-1' }),
        feit('concept_gewijzigd', '2025-10-01', { document: DOCUMENT }),
      ],
    ],
    [
      'a draft on the day on which the council was told',
      { raadsinformatie: [{ datum: '2025-10-01', onderwerp: 'Brief' }] },
      [CONCEPT, feit('raad_geinformeerd', '2025-10-01', { onderwerp: 'Brief' })],
    ],
    [
      'an addendum with the same term, and one with a longer',
      {
        ...LOPEND,
        versies: [
          EERSTE,
          { ...ADDENDUM, document: DOCUMENT },
          { ...ADDENDUM, nummer: 2, vastgesteldOp: '2026-06-02', verlengdVan: '2026-12-31' },
        ],
      },
      [
        ...LOOPT,
        feit('addendum_vastgesteld', '2026-06-01', {
          nummer: 1,
          ingangsdatum: '2026-07-01',
          onderwerp: 'Langer',
          document: DOCUMENT,
          handtekeningen: [HANDTEKENING],
        }),
        feit('addendum_vastgesteld', '2026-06-02', {
          nummer: 2,
          ingangsdatum: '2026-07-01',
          onderwerp: 'Langer',
          document: LANGER,
          handtekeningen: [HANDTEKENING],
        }),
        feit('verlengd', '2026-06-02', { nummer: 2, was: '2026-12-31', wordt: '2027-12-31' }),
      ],
    ],
    [
      'suspensions: one that is over and one that is not',
      {
        ...LOPEND,
        status: 'opgeschort',
        opschortingen: [
          { van: '2026-02-01', tot: '2026-02-28', reden: 'een' },
          { van: '2026-05-01', reden: 'twee' },
        ],
      },
      [
        ...LOOPT,
        feit('opgeschort', '2026-02-01', { vanaf: '2026-02-01', reden: 'een' }),
        feit('hervat', '2026-03-01', { vanaf: '2026-03-01' }),
        feit('opgeschort', '2026-05-01', { vanaf: '2026-05-01', reden: 'twee' }),
      ],
    ],
    [
      'buurten that stopped: one with a replacement and one without',
      {
        ...LOPEND,
        gestopt: [
          { buurt: A, datum: '2026-03-01', reden: 'x', vervangenDoor: { buurt: C, start: '2026-04-01' } },
          { buurt: B, datum: '2026-03-02' },
        ],
      },
      [
        ...LOOPT,
        feit('buurt_gestopt', '2026-03-01', { buurt: A, laatsteDag: '2026-03-01', reden: 'x' }),
        feit('buurt_vervangen', '2026-03-01', { vervangt: A, buurt: C, start: '2026-04-01' }),
        feit('buurt_gestopt', '2026-03-02', { buurt: B, laatsteDag: '2026-03-02' }),
      ],
    ],
    [
      'a notice',
      {
        ...LOPEND,
        status: 'opgezegd',
        opzegging: { datum: '2026-06-01', door: 'leeuwarden', grond: 'geld', per: '2026-09-30' },
      },
      [...LOOPT, feit('opgezegd', '2026-06-01', { partij: 'leeuwarden', grond: 'geld', per: '2026-09-30' })],
    ],
    [
      'an end, and an evaluation of it',
      {
        status: 'geevalueerd',
        beeindigdOp: '2026-09-01',
        laatsteDag: '2026-08-31',
        reden: 'ontbonden',
        evaluaties: [{ datum: '2026-10-01', moment: 'eind', eind: true, uitkomst: 'goed', kenmerk: 'E-1' }],
      },
      [
        CONCEPT,
        AANBOD,
        feit('beeindigd', '2026-09-01', { laatsteDag: '2026-08-31', reden: 'ontbonden' }),
        feit('geevalueerd', '2026-10-01', { moment: 'eind', eind: true, uitkomst: 'goed', kenmerk: 'E-1' }),
      ],
    ],
    [
      'an end within the term, of which only the day is known',
      { status: 'beeindigd', beeindigdOp: '2026-09-01', reden: 'ontbonden' },
      [CONCEPT, AANBOD, feit('beeindigd', '2026-09-01', { laatsteDag: '2026-09-01', reden: 'ontbonden' })],
    ],
    [
      'an end after the term of the last text',
      { status: 'beeindigd', beeindigdOp: '2027-02-01', reden: 'looptijd_verstreken' },
      [CONCEPT, AANBOD, feit('beeindigd', '2027-02-01', { laatsteDag: '2026-12-31', reden: 'looptijd_verstreken' })],
    ],
  ])('%s', (_, wijziging, verwacht) => {
    expect(feitenVan(wijziging)).toStrictEqual(verwacht);
  });
});

test('every event is numbered, and recorded on its day by somebody unknown', () => {
  const hoofd = (nummer: number) => ({
    versie: 2,
    id: `staat-${nummer}`,
    overeenkomst: 'proef',
    geregistreerd: '2025-10-01',
    door: 'onbekend',
  });
  expect(migrateStaat(staat({ status: 'ter_ondertekening' }))).toStrictEqual({
    overeenkomst: 'proef',
    gebeurtenissen: [
      { ...CONCEPT, ...hoofd(1) },
      { ...AANBOD, ...hoofd(2) },
    ],
  });
});

test('a state before the first event, and what is no state', () => {
  const geen = { soort: 'overeenkomststaat', versie: 1, status: 'geen', aantal: 0 };
  expect(migrateStaat(geen)).toEqual({ overeenkomst: '', gebeurtenissen: [] });
  const fout = { ...geen, aantal: 1 };
  expect(migrateStaat(fout)).toBe(fout);
});
