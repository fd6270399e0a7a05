/** What was handed in with a selection, and what is taken out of it for the choice. */
import { createKeuze } from 'buurtaanpak/programma';
import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { checkHerkomst } from '../../src/programma/keuze/checkHerkomst.js';
import { createNamenboek } from '../../src/programma/keuze/createNamenboek.js';
import { createScoreboek } from '../../src/programma/keuze/createScoreboek.js';
import { listAfwijkingen } from '../../src/programma/keuze/listAfwijkingen.js';
import { listBuurten } from '../../src/programma/keuze/listBuurten.js';
import { nameDoel } from '../../src/programma/keuze/nameDoel.js';
import { expectVolledigeTekst, foutVan } from '../hulp.js';

type Selectie = Parameters<typeof checkHerkomst>[0];
type Options = Parameters<typeof checkHerkomst>[3];
type Doel = Parameters<typeof nameDoel>[0];

const kies = (code: string, quotum = 'oost', programma = 'oost', score = 0.5) => ({ code, quotum, programma, score });
const SELECTIE = {
  gekozen: [kies('A'), kies('B')],
  invoer: {
    quota: [
      { id: 'oost', programma: 'oost' },
      { id: 'west', programma: 'west' },
    ],
    scores: {
      oost: [
        { code: 'A', score: 0.5 },
        { code: 'B', score: 0.25 },
        { code: 'C', score: null },
      ],
      west: [
        { code: 'B', score: 0.75 },
        { code: 'D', score: 0.125 },
      ],
    },
    opties: {},
  },
} as unknown as Selectie;
const BOEK = createScoreboek(SELECTIE);
const NAMEN = createNamenboek(
  [
    { code: 'A', naam: 'Buurt A', wijk: 'Oost', inwoners: 9.6 },
    { code: 'B', naam: 'Buurt B' },
    { code: 'D', naam: 'Buurt D', inwoners: null },
  ],
  SELECTIE,
);

describe('what was handed in is about this selection', () => {
  const fout = (code: string, pad: readonly (string | number)[], params: object) => ({
    code: `programma.${code}`,
    ernst: 'fout',
    pad: ['opties', ...pad],
    params,
  });
  const vind = (options: object) => {
    const buurten = ['A', 'B'].map((buurt) => ({ buurt, naam: buurt, programma: 'oost' }));
    const gevonden = checkHerkomst(SELECTIE, buurten, BOEK, options as Options);
    gevonden.forEach(expectVolledigeTekst);
    return gevonden;
  };
  const besluit = (...gekozen: readonly object[]) => ({ besluit: { kenmerk: 'b-1', gekozen } });
  const anderBesluit = [fout('besluit_andere_selectie', ['besluit'], { kenmerk: 'b-1' })];
  const zekerheid = (...basis: readonly string[]) => ({ zekerheid: { geheel: { basis } } });
  const anderekeuze = (...buurten: readonly string[]) => [fout('zekerheid_andere_keuze', ['zekerheid'], { buurten })];
  const scores = (oost: readonly object[], west?: readonly object[]) => ({ scores: { oost, ...(west && { west }) } });
  const andereScores = (programma: string) => fout('scores_andere_selectie', ['scores', programma], { programma });

  test.each<[string, object, object[]]>([
    ['nothing', {}, []],
    ['a decision on it, in another order', besluit(kies('B'), kies('A')), []],
    ['a decision on fewer', besluit(kies('A')), anderBesluit],
    ['a decision on one twice', besluit(kies('A'), kies('A'), kies('B')), anderBesluit],
    ['a decision on another', besluit(kies('A'), kies('C')), anderBesluit],
    ['a decision on another quotum', besluit(kies('A'), kies('B', 'west')), anderBesluit],
    ['draws of it', zekerheid('B', 'A'), []],
    ['draws of another', zekerheid('C', 'A'), anderekeuze('C', 'B')],
    ['a certainty in so many words', { zekerheid: { kans: 1 } }, []],
    ['its scores, and those of a programme that it does not have', scores([{ code: 'A', score: 0.5 }]), []],
    [
      'a score that it does not have',
      scores([
        { code: 'A', score: 0.5 },
        { code: 'C', score: 0.1 },
      ]),
      [andereScores('oost')],
    ],
    ['no score where it has one', scores([], [{ code: 'D', score: null }]), [andereScores('west')]],
    ['scores of a programme that it does not have', { scores: { zuid: [{ code: 'A', score: 9 }] } }, []],
    [
      'scores with more around them',
      { scores: { oost: { buurten: [{ code: 'B', score: 0.75 }] } } },
      [andereScores('oost')],
    ],
    [
      'the second buurt without a score has one, for one of the programmes',
      { zonderScore: [{ code: 'C' }, { code: 'D' }] },
      [fout('zonder_score_heeft_score', ['zonderScore', 1], { buurt: 'D' })],
    ],
    [
      'all of it at once',
      { ...besluit(kies('A')), ...zekerheid('A'), ...scores([{ code: 'A', score: 1 }]), zonderScore: [{ code: 'A' }] },
      [
        ...anderBesluit,
        ...anderekeuze('B'),
        andereScores('oost'),
        fout('zonder_score_heeft_score', ['zonderScore', 0], { buurt: 'A' }),
      ],
    ],
  ])('%s', (_, options, verwacht) => {
    expect(vind(options)).toEqual(verwacht);
  });
});

describe('the objective', () => {
  const aangrenzend = (bonus: number) => ({ soort: 'liever_aangrenzend', bonus });

  test.each<[object, string]>([
    [{}, 'totaal'],
    [{ doel: { soort: 'totaal' } }, 'totaal'],
    [{ doel: { soort: 'totaal', gewichten: { oost: 1, west: 1 } } }, 'totaal'],
    [{ doel: { soort: 'totaal', gewichten: { oost: 1, west: 2 } } }, 'gewogen_totaal'],
    [{ doel: { soort: 'hoogste_minimum' }, regels: [aangrenzend(1)] }, 'hoogste_minimum'],
    [{ doel: { soort: 'lexicografisch' } }, 'lexicografisch'],
    [{ regels: [aangrenzend(0)] }, 'totaal'],
    [{ regels: [{ soort: 'anders', bonus: 1 }] }, 'totaal'],
    [{ regels: [{ soort: 'anders' }, aangrenzend(0.1)] }, 'gewogen_totaal'],
  ])('of %j is %s', (opties, doel) => {
    expect(nameDoel(opties as Doel)).toBe(doel);
  });
});

describe('the buurten after the deviations of people', () => {
  const afwijking = (delen: object) => ({ quotum: 'oost', motief: 'Daarom.', ...delen });
  type Afwijkingen = Parameters<typeof listBuurten>[1];
  const list = (...afwijkingen: readonly object[]) =>
    listBuurten(SELECTIE, afwijkingen as Afwijkingen, NAMEN, BOEK, (naam) => `p-${naam}`);

  test('have what is known of them: one that people brought in has the score of the programme of its quotum', () => {
    const a = {
      buurt: 'A',
      naam: 'Buurt A',
      wijk: 'Oost',
      programma: 'p-oost',
      quotum: 'oost',
      score: 0.5,
      inwoners: 10,
    };
    const b = { buurt: 'B', naam: 'Buurt B', programma: 'p-oost', quotum: 'oost', score: 0.5 };
    expect(list()).toStrictEqual([a, b]);
    const erin = list(afwijking({ erin: 'D', eruit: 'B', quotum: 'oost' }));
    expect(erin).toStrictEqual([a, { buurt: 'D', naam: 'Buurt D', programma: 'p-oost', quotum: 'oost' }]);
    const terug = list(afwijking({ eruit: 'B' }), afwijking({ erin: 'B', quotum: 'west' }));
    expect(terug).toStrictEqual([a, { ...b, programma: 'p-west', quotum: 'west', score: 0.75 }]);
    const fout = foutVan(() => list(afwijking({ erin: 'C', eruit: 'A' })));
    expect(fout).toMatchObject({ code: 'programma.naam_ontbreekt', params: { buurt: 'C' } });
    expect(fout.pad).toEqual(['gekozen', expect.any(Number)]);
  });

  test('and the deviations: in names, with what they cost, where that is known', () => {
    const lijst = (...afwijkingen: readonly object[]) =>
      listAfwijkingen(SELECTIE, afwijkingen as Afwijkingen, NAMEN, BOEK);
    expect(
      lijst(
        afwijking({ erin: 'B', eruit: 'A', datum: '2026-06-30' }),
        afwijking({ eruit: 'A' }),
        afwijking({ erin: 'D' }),
        afwijking({ erin: 'D', eruit: 'B', quotum: 'west' }),
      ),
    ).toStrictEqual([
      { erin: 'Buurt B', eruit: 'Buurt A', reden: 'Daarom.', datum: '2026-06-30', verlies: 0.25 },
      { eruit: 'Buurt A', reden: 'Daarom.', verlies: 0.5 },
      { erin: 'Buurt D', reden: 'Daarom.' },
      { erin: 'Buurt D', eruit: 'Buurt B', reden: 'Daarom.', verlies: 0.625 },
    ]);
    const fout = foutVan(() => lijst(afwijking({ eruit: 'A' }), afwijking({ erin: 'C' })));
    expect(fout).toMatchObject({ code: 'programma.naam_ontbreekt', params: { buurt: 'C' }, pad: ['afwijkingen', 1] });
  });
});

describe('what is no selection, no list of names, no option or no choice is refused by its name', () => {
  const kiesbaar = (aantal: number) =>
    selectBuurten({ oost: [{ code: 'A', score: 0.5 }] }, [{ id: 'q', programma: 'oost', aantal }]);
  const selectie = kiesbaar(1);
  const namen = [{ code: 'A', naam: 'De Wal' }];
  const nooit = (waarde: unknown) => waarde as never;

  test.each<[string, () => unknown]>([
    ['selectie', () => createKeuze(nooit({}), namen)],
    ['selectie', () => createKeuze(nooit({ ...selectie, invoer: {} }), namen)],
    ['namen', () => createKeuze(selectie, nooit({}))],
    ['opties', () => createKeuze(selectie, namen, nooit({ scores: 1 }))],
    ['keuze', () => createKeuze(selectie, namen, { kenmerk: '' })],
  ])('%s', (soort, call) => {
    expect(foutVan(call)).toMatchObject({ code: 'kern.document_ongeldig', params: { soort } });
  });

  test('a selection that chose nothing tells of which quota', () => {
    expect(foutVan(() => createKeuze(kiesbaar(2), namen))).toMatchObject({
      code: 'programma.selectie_zonder_uitkomst',
      params: { quota: ['q'] },
    });
  });
});
