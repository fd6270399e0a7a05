import { isDomeinFout } from 'buurtaanpak/kern';
import {
  checkTeamdossier,
  computeTeamindicatoren,
  decideTeam,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  listSignalen,
  listWachtkamer,
  mergeTeam,
  rankOpgaven,
  replayTeam,
  type Teamcommando,
  Teamdossier,
  Teamgebeurtenis,
  type Teamstand,
} from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { dag, opgave, tellBegin } from './vertel.js';

const VREEMD: readonly unknown[] = [{}, null, 'x', [1], undefined, 0, [null], [[]]];
const DAG = dag('2027-01-01');
const verhaal = tellBegin();
const stand = findTeamstand(verhaal.dossier, { peildatum: DAG }) as Teamstand;
const commando = {
  ...opgave('a'),
  id: 'x1',
  team: 'team-1',
  datum: DAG,
  geregistreerd: DAG,
  door: 'm',
} as Teamcommando;

/** What a call does with each strange value: the code that it ends in, or that it took it. */
const codes = (roep: (vreemd: never) => unknown, waarden = VREEMD) =>
  waarden.map((waarde) => {
    try {
      roep(waarde as never);
      return 'took it';
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      return fout.code;
    }
  });

describe('what is no document, event or stand is refused with a code', () => {
  test.each<[string, (vreemd: never) => unknown]>([
    ['checkTeamdossier', (vreemd) => checkTeamdossier(vreemd)],
    ['findTeamstand', (vreemd) => findTeamstand(vreemd, { peildatum: DAG })],
    ['listSignalen', (vreemd) => listSignalen(vreemd, { peildatum: DAG })],
    ['decideTeam, the record', (vreemd) => decideTeam(commando, vreemd)],
    ['evolveTeam, the record', (vreemd) => evolveTeam(vreemd, verhaal.gebeurtenissen[0]!)],
    ['evolveTeam, the event', (vreemd) => evolveTeam(initialTeamdossier, vreemd)],
    ['replayTeam, an event', (vreemd) => replayTeam([vreemd])],
    ['mergeTeam, the first record', (vreemd) => mergeTeam(vreemd, verhaal.dossier)],
    ['mergeTeam, the second record', (vreemd) => mergeTeam(verhaal.dossier, vreemd)],
    ['listWachtkamer', (vreemd) => listWachtkamer(vreemd)],
    ['rankOpgaven', (vreemd) => rankOpgaven(vreemd)],
    ['computeTeamindicatoren, a stand', (vreemd) => computeTeamindicatoren([vreemd], { peildatum: DAG })],
    ['Teamdossier.parse', (vreemd) => Teamdossier.parse(vreemd)],
    ['Teamgebeurtenis.parse', (vreemd) => Teamgebeurtenis.parse(vreemd)],
  ])('%s', (_, roep) => {
    expect(codes(roep)).toEqual(VREEMD.map(() => 'kern.document_ongeldig'));
  });

  test('decideTeam, the command', () => {
    expect(new Set(codes((vreemd) => decideTeam(vreemd, initialTeamdossier)))).toEqual(
      new Set(['kern.keuze_onbekend', 'kern.document_ongeldig']),
    );
  });

  test('an event of a record without an id or a number', () => {
    const zonder = (veld: object) => ({
      ...verhaal.dossier,
      gebeurtenissen: verhaal.dossier.gebeurtenissen.map((een, i) => (i === 0 ? { ...een, ...veld } : een)),
    });
    for (const veld of [{ nummer: undefined }, { nummer: '1' }, { id: 1 }]) {
      expect(codeVan(() => mergeTeam(zonder(veld) as never, verhaal.dossier))).toBe('kern.document_ongeldig');
      expect(codeVan(() => findTeamstand(zonder(veld) as never, { peildatum: DAG }))).toBe('kern.document_ongeldig');
    }
  });

  test('a list that is none', () => {
    const geen = [{}, null, 'x', 0];
    const alle = geen.map(() => 'kern.document_ongeldig');
    expect(codes((vreemd) => replayTeam(vreemd), geen)).toEqual(alle);
    expect(codes((vreemd) => computeTeamindicatoren(vreemd, { peildatum: DAG }), geen)).toEqual(alle);
    expect(
      codes(
        (begeleidingsplan) => computeTeamindicatoren([], { peildatum: DAG, begeleidingsplan }),
        [{}, null, 'x', [null], ['x']],
      ),
    ).toEqual([...alle, 'kern.document_ongeldig']);
  });

  test.each<[string, (vreemd: never) => unknown]>([
    ['replayTeam', (vreemd) => replayTeam([], vreemd)],
    ['mergeTeam', (vreemd) => mergeTeam(verhaal.dossier, verhaal.dossier, vreemd)],
    ['listSignalen', (vreemd) => listSignalen(verhaal.dossier, vreemd)],
    ['findTeamstand', (vreemd) => findTeamstand(verhaal.dossier, vreemd)],
    ['rankOpgaven', (vreemd) => rankOpgaven(stand, vreemd)],
    ['computeTeamindicatoren', (vreemd) => computeTeamindicatoren([stand], vreemd)],
  ])('options that are none: %s', (_, roep) => {
    expect(codes(roep, [null, 'x', [1], 0])).toEqual([1, 2, 3, 4].map(() => 'kern.document_ongeldig'));
  });

  test('options that may be left out, and a day that may not', () => {
    expect(codes((vreemd) => replayTeam([], vreemd), [{}, undefined])).toEqual(['took it', 'took it']);
    expect(codes((vreemd) => mergeTeam(verhaal.dossier, verhaal.dossier, vreemd), [{}, undefined])).toEqual([
      'took it',
      'took it',
    ]);
    expect(codes((vreemd) => rankOpgaven(stand, vreemd), [{}, undefined])).toEqual(['took it', 'took it']);
    const zonder = [
      () => listSignalen(verhaal.dossier, {} as never),
      () => findTeamstand(verhaal.dossier, {} as never),
      () => computeTeamindicatoren([stand], {} as never),
    ];
    expect(zonder.map(codeVan)).toEqual(zonder.map(() => 'kern.datum_ongeldig'));
  });

  test('a day that is none', () => {
    const bekendOp = '1-2-2027' as never;
    expect(codeVan(() => findTeamstand(verhaal.dossier, { peildatum: DAG, bekendOp }))).toBe('kern.datum_ongeldig');
    expect(codeVan(() => mergeTeam(verhaal.dossier, verhaal.dossier, { geregistreerd: bekendOp }))).toBe(
      'kern.document_ongeldig',
    );
    expect(codeVan(() => replayTeam([], { vanaf: {} as never }))).toBe('kern.document_ongeldig');
  });
});

test.each<[string, (vreemd: never) => unknown]>([
  ['evolveTeam', (half) => evolveTeam(half, verhaal.gebeurtenissen[0]!)],
  ['replayTeam', (half) => replayTeam(verhaal.gebeurtenissen, { vanaf: half })],
  ['mergeTeam', (half) => mergeTeam(verhaal.dossier, half)],
])('a record that says what it is and holds no events is refused with its problems: %s', (_, roep) => {
  const half = { soort: 'teamdossier', versie: 2, team: 'team-1' };
  expect(codeVan(() => roep(half as never))).toBe('kern.document_ongeldig');
});

test('a stand in a status that there is not is refused, and counts nowhere', () => {
  const vreemd = { ...stand, status: 'begeleid ' } as never;
  expect(codeVan(() => computeTeamindicatoren([vreemd], { peildatum: DAG }))).toBe('kern.document_ongeldig');
});

describe('a record of the newest version that no program could have stored', () => {
  const [een, twee] = verhaal.gebeurtenissen as [Teamgebeurtenis, Teamgebeurtenis];
  const { nummer: _, ...zonderNummer } = een;
  const metGebeurtenis = (anders: object) =>
    ({ ...verhaal.dossier, gebeurtenissen: [een, { ...twee, ...anders }] }) as Teamdossier;

  test('a number that is none', () => {
    const kapot = metGebeurtenis({ nummer: Number.NaN });
    expect(codeVan(() => evolveTeam(kapot, een))).toBe('kern.document_ongeldig');
    expect(codeVan(() => findTeamstand(kapot, { peildatum: DAG }))).toBe('kern.document_ongeldig');
    expect(codeVan(() => mergeTeam(verhaal.dossier, kapot))).toBe('kern.document_ongeldig');
  });

  test.each([null, true, 3])('a day that is %j, where warnings are asked', (datum) => {
    const kapot = metGebeurtenis({ soort: 'werving_gestart', datum });
    expect(codeVan(() => listSignalen(kapot, { peildatum: DAG }))).toBe('kern.document_ongeldig');
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['no id', {}],
    ['an id that is no text', { ...twee, id: 3 }],
    ['a text', 'x'],
  ])('an event that is %s', (_, vreemd) => {
    const kapot = { ...verhaal.dossier, gebeurtenissen: [een, vreemd] } as never;
    const roepen = [
      () => evolveTeam(kapot, een),
      () => replayTeam([], { vanaf: kapot }),
      () => mergeTeam(verhaal.dossier, kapot),
    ];
    for (const roep of roepen) expect(codeVan(roep)).toBe('kern.document_ongeldig');
  });

  test('an event that cannot be held against another with its id', () => {
    const kapot = { ...verhaal.dossier, gebeurtenissen: [{ ...een, door: 10n }] } as never;
    expect(codeVan(() => evolveTeam(kapot, een))).toBe('kern.document_ongeldig');
    expect(codeVan(() => replayTeam([een], { vanaf: kapot }))).toBe('kern.document_ongeldig');
  });

  test('many events with one id, each once, in the order of their numbers', () => {
    const vele = Array.from({ length: 400 }, (_, i) => ({ ...zonderNummer, id: 'x', door: `m-${(i * 7) % 400}` }));
    const dossier = replayTeam([...vele, ...vele]);
    expect(dossier.gebeurtenissen.map(({ nummer }) => nummer)).toEqual(vele.map((_, i) => i + 1));
    expect(replayTeam(vele, { vanaf: dossier })).toBe(dossier);
    const eender = { ...dossier, gebeurtenissen: dossier.gebeurtenissen.map((een) => ({ ...een, nummer: 1 })) };
    const { gebeurtenissen } = mergeTeam(eender, structuredClone(eender)).dossier;
    expect(gebeurtenissen.map(({ door }) => door)).toEqual(vele.map(({ door }) => door).sort());
  });

  test('a day of recording that is no text', () => {
    const kapot = { ...twee, geregistreerd: new Array(3) } as never;
    expect(codeVan(() => evolveTeam(verhaal.dossier, kapot))).toBe('kern.document_ongeldig');
  });
});
