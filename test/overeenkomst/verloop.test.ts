/** The small steps with which facts become a stand. */
import type { Datum } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { getTekst } from '../../src/overeenkomst/regels/getTekst.js';
import { applyEinde } from '../../src/overeenkomst/verloop/applyEinde.js';
import { applyFeit } from '../../src/overeenkomst/verloop/applyFeit.js';
import { applyHandtekening } from '../../src/overeenkomst/verloop/applyHandtekening.js';
import { endOnderbreking } from '../../src/overeenkomst/verloop/endOnderbreking.js';
import { findLaatsteDag } from '../../src/overeenkomst/verloop/findLaatsteDag.js';
import { findStatus } from '../../src/overeenkomst/verloop/findStatus.js';
import { findWerkdag } from '../../src/overeenkomst/verloop/findWerkdag.js';
import { listPartijen } from '../../src/overeenkomst/verloop/listPartijen.js';
import { createOpbouw } from '../../src/overeenkomst/verloop/opbouw.js';
import { A, addendumVanaf, B, BZK, feit, kleinOpbouw, tekstVan } from './klein.js';

const d = (dag: string) => dag as Datum;
const VORM = { vorm: 'e9' } as never;
const opzegging = { opzegging: { waarde: { per: '2026-09-30' } } };
const eindeOp = (laatsteDag: string) => ({ einde: { waarde: { laatsteDag, reden: 'ontbonden' } } });

describe('the last day', () => {
  test.each<[string, object, string]>([
    ['of the term', {}, '2026-12-31'],
    [
      'of the last text',
      { addenda: [addendumVanaf('2026-06-01', { looptijd: { van: 'x', tot: '2027-12-31' } })] },
      '2027-12-31',
    ],
    ['of a notice', opzegging, '2026-09-30'],
    ['of an end, also when it is later than the notice', { ...opzegging, ...eindeOp('2026-10-31') }, '2026-10-31'],
    ['of the term, when an end is later', eindeOp('2027-01-01'), '2026-12-31'],
  ])('%s', (_, opbouw, verwacht) => {
    expect(findLaatsteDag(kleinOpbouw(opbouw))).toBe(verwacht);
  });

  test('there is none without a text', () => {
    expect(findLaatsteDag(createOpbouw())).toBeUndefined();
    expect(findLaatsteDag(kleinOpbouw({ eerste: undefined, ...eindeOp('2026-06-30') }))).toBeUndefined();
  });
});

describe('the status', () => {
  const ondertekend = { ondertekend: { waarde: '2025-11-01' } };
  const stil = { opschortingen: [{ van: '2026-03-01', tot: '2026-03-31' }] };

  test.each<[string, object, string, string]>([
    ['no text', { eerste: undefined }, '2026-01-01', 'geen'],
    ['signed, without a text', { eerste: undefined, ...ondertekend }, '2026-01-01', 'geen'],
    ['a draft', {}, '2026-01-01', 'concept'],
    ['a draft after the term', {}, '2027-01-01', 'concept'],
    ['offered', { aangeboden: true }, '2026-01-01', 'ter_ondertekening'],
    ['somebody signed', { eerste: tekstVan({}, { handtekeningen: [{}] }) }, '2026-01-01', 'ter_ondertekening'],
    ['offered, after the term', { aangeboden: true }, '2027-01-01', 'ter_ondertekening'],
    ['signed, the day before the term', ondertekend, '2025-12-31', 'ondertekend'],
    ['signed, on the first day', ondertekend, '2026-01-01', 'lopend'],
    ['begun before the term', { inWerkingOp: '2025-12-01' }, '2025-12-01', 'lopend'],
    ['the day before a suspension', { ...ondertekend, ...stil }, '2026-02-28', 'lopend'],
    ['the first day of a suspension', { ...ondertekend, ...stil }, '2026-03-01', 'opgeschort'],
    ['the last day of a suspension', { ...ondertekend, ...stil }, '2026-03-31', 'opgeschort'],
    ['the day after a suspension', { ...ondertekend, ...stil }, '2026-04-01', 'lopend'],
    ['an open suspension', { ...ondertekend, opschortingen: [{ van: '2026-03-01' }] }, '2026-12-31', 'opgeschort'],
    ['a notice during a suspension', { ...ondertekend, ...stil, ...opzegging }, '2026-03-15', 'opgezegd'],
    ['the last day of a notice', { ...ondertekend, ...opzegging }, '2026-09-30', 'opgezegd'],
    ['the day after a notice', { ...ondertekend, ...opzegging }, '2026-10-01', 'afgelopen'],
    ['the day after a notice that nobody began or signed', opzegging, '2026-10-01', 'afgelopen'],
    ['the last day of the term', ondertekend, '2026-12-31', 'lopend'],
    ['the day after the term', ondertekend, '2027-01-01', 'afgelopen'],
    ['begun and not signed, the day after the term', { inWerkingOp: '2026-01-01' }, '2027-01-01', 'afgelopen'],
    [
      'signed, over before its first day',
      { eerste: tekstVan({ looptijd: { van: '2026-03-01', tot: '2026-01-31' } }), ...ondertekend },
      '2026-02-01',
      'afgelopen',
    ],
    ['the last day of an end', { ...ondertekend, ...eindeOp('2026-06-30') }, '2026-06-30', 'lopend'],
    ['the day after an end', { ...ondertekend, ...eindeOp('2026-06-30') }, '2026-07-01', 'beeindigd'],
    ['evaluated', { ...eindeOp('2026-06-30'), evaluaties: [{ eind: false }] }, '2026-07-01', 'beeindigd'],
    [
      'evaluated at the end',
      { ...eindeOp('2026-06-30'), evaluaties: [{ eind: false }, { eind: true }] },
      '2026-07-01',
      'geevalueerd',
    ],
  ])('%s', (_, opbouw, dag, verwacht) => {
    expect(findStatus(kleinOpbouw(opbouw), d(dag))).toBe(verwacht);
  });
});

describe('the day from which a fact works', () => {
  const [VROEG, DAG, LAAT] = ['2026-05-01', '2026-06-01', '2026-07-01'];
  test.each([
    ['beeindigd', 'laatsteDag'],
    ['buurt_gestopt', 'laatsteDag'],
    ['partij_uitgetreden', 'laatsteDag'],
    ['opgeschort', 'vanaf'],
    ['hervat', 'vanaf'],
    ['buurt_gepauzeerd', 'vanaf'],
    ['buurt_hervat', 'vanaf'],
    ['partij_toegetreden', 'vanaf'],
    ['buurt_vervangen', 'start'],
    ['addendum_vastgesteld', 'ingangsdatum'],
    ['opgezegd', 'per'],
  ])('%s: its %s when that is earlier than its own day', (soort, veld) => {
    const werkdag = (dag: string) => findWerkdag(feit(soort, DAG, { [veld]: dag }));
    expect([VROEG, DAG, LAAT].map(werkdag)).toEqual([VROEG, DAG, DAG]);
  });

  test('any other: its own', () => {
    expect(findWerkdag(feit('raad_geinformeerd', DAG, { vanaf: VROEG, laatsteDag: VROEG, per: VROEG }))).toBe(DAG);
  });
});

describe('the text in force', () => {
  const opbouw = kleinOpbouw({
    addenda: [addendumVanaf('2026-03-01', { titel: 'een' }), addendumVanaf('2026-06-01', { titel: 'twee' })],
  });
  test.each([
    ['2025-12-31', 'Proef'],
    ['2026-02-28', 'Proef'],
    ['2026-03-01', 'een'],
    ['2026-05-31', 'een'],
    ['2026-06-01', 'twee'],
  ])('on %s', (dag, titel) => {
    expect(getTekst(opbouw, d(dag)).titel).toBe(titel);
  });
});

describe('the parties on a day', () => {
  const namen = (dag: string, wijziging: object) => listPartijen(kleinOpbouw(wijziging), d(dag)).map(({ id }) => id);
  const erbij = (id: string, vanaf: string) => ({ partij: { ...BZK, id }, vanaf });
  const tekst = ['leeuwarden', 'buurkracht', 'bzk'];

  test.each<[string, object, string, string[]]>([
    ['those of the text', {}, '2026-06-01', tekst],
    ['no text', { eerste: undefined }, '2026-06-01', []],
    ['the day before one joins', { toegetreden: [erbij('rijk', '2026-06-02')] }, '2026-06-01', tekst],
    ['the day on which one joins', { toegetreden: [erbij('rijk', '2026-06-01')] }, '2026-06-01', [...tekst, 'rijk']],
    [
      'who joins stands in the text by now',
      { toegetreden: [erbij('buurkracht', '2026-03-01'), erbij('rijk', '2026-03-01')] },
      '2026-06-01',
      [...tekst, 'rijk'],
    ],
    ['the last day of one', { uitgetreden: [{ partij: 'bzk', laatsteDag: '2026-06-01' }] }, '2026-06-01', tekst],
    [
      'the day after the last day of one',
      { uitgetreden: [{ partij: 'bzk', laatsteDag: '2026-05-31' }] },
      '2026-06-01',
      ['leeuwarden', 'buurkracht'],
    ],
  ])('%s', (_, wijziging, dag, verwacht) => {
    expect(namen(dag, wijziging)).toEqual(verwacht);
  });
});

describe('an interruption ends', () => {
  const open = { van: d('2026-03-01') };
  const voorbij = { van: d('2026-01-01'), tot: d('2026-01-31') };
  test('on the day before; one that would not last a day is removed', () => {
    expect(endOnderbreking([voorbij, open], d('2026-04-01'))).toEqual([voorbij, { ...open, tot: '2026-03-31' }]);
    expect(endOnderbreking([voorbij, open], d('2026-03-02'))).toEqual([voorbij, { ...open, tot: '2026-03-01' }]);
    expect(endOnderbreking([voorbij, open], d('2026-03-01'))).toEqual([voorbij]);
  });

  test('only the one that is meant', () => {
    const opbouw = kleinOpbouw({
      gepauzeerd: [
        { buurt: A, van: '2026-03-01' },
        { buurt: B, van: '2026-03-01' },
      ],
    });
    applyFeit(opbouw, { gebeurtenis: feit('buurt_hervat', '2026-04-01', { buurt: B, vanaf: '2026-04-01' }) } as never);
    expect(opbouw.gepauzeerd).toEqual([
      { buurt: A, van: '2026-03-01' },
      { buurt: B, van: '2026-03-01', tot: '2026-03-31' },
    ]);
  });
});

describe('the end of an agreement', () => {
  const na = (inhoud: object, wijziging: object) => {
    const opbouw = kleinOpbouw(wijziging);
    applyEinde(opbouw, feit('beeindigd', '2026-06-01', inhoud), VORM);
    return opbouw.einde;
  };
  test.each<[string, string, object, string]>([
    ['its own last day', '2026-08-31', {}, '2026-08-31'],
    ['earlier than the notice', '2026-08-31', opzegging, '2026-08-31'],
    ['later than the notice', '2026-10-31', opzegging, '2026-09-30'],
  ])('after a notice: %s', (_, laatsteDag, wijziging, verwacht) => {
    expect(na({ laatsteDag, reden: 'opgezegd' }, wijziging)).toStrictEqual({
      waarde: { laatsteDag: verwacht, reden: 'opgezegd' },
      vorm: VORM,
    });
  });

  test('for another reason: its own last day, whatever the notice says', () => {
    expect(na({ laatsteDag: '2026-10-31', reden: 'ontbonden', toelichting: 'x' }, opzegging)?.waarde).toStrictEqual({
      laatsteDag: '2026-10-31',
      reden: 'ontbonden',
      toelichting: 'x',
    });
  });
});

describe('a signature', () => {
  const eerder = { partij: 'buurkracht', functie: 'directeur', datum: '2025-11-01' };
  const teken = (inhoud: object, wijziging: object) => {
    const opbouw = kleinOpbouw(wijziging);
    const gezet = feit('handtekening_gezet', '2025-11-02', {
      partij: 'leeuwarden',
      functie: 'burgemeester',
      ...inhoud,
    });
    applyHandtekening(opbouw, gezet, VORM);
    return { handtekeningen: opbouw.eerste?.waarde.handtekeningen, ondertekend: opbouw.ondertekend };
  };
  const gezet = { partij: 'leeuwarden', functie: 'burgemeester', datum: '2025-11-02' };
  const metEerder = { eerste: tekstVan({}, { handtekeningen: [eerder] }) };

  test('the first, the last, and one after the last', () => {
    expect(teken({}, {})).toStrictEqual({ handtekeningen: [gezet], ondertekend: undefined });
    expect(teken({ persoon: 'p-1' }, metEerder)).toStrictEqual({
      handtekeningen: [eerder, { ...gezet, persoon: 'p-1' }],
      ondertekend: { waarde: '2025-11-02', vorm: VORM },
    });
    const ondertekend = { waarde: '2025-11-01', vorm: {} };
    expect(teken({}, { ...metEerder, ondertekend })).toStrictEqual({ handtekeningen: [eerder, gezet], ondertekend });
  });

  test('under no text', () => {
    expect(teken({}, { eerste: undefined })).toEqual({ handtekeningen: undefined, ondertekend: undefined });
  });
});

test('an agreement in the making begins with nothing', () => {
  expect(createOpbouw()).toStrictEqual({
    addenda: [],
    aangeboden: false,
    raadsinformatie: [],
    evaluaties: [],
    gestopt: [],
    gepauzeerd: [],
    opschortingen: [],
    uitgetreden: [],
    toegetreden: [],
    besluiten: [],
    opties: [],
  });
});
