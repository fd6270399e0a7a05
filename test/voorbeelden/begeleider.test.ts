import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVingerafdruk, formatBevinding, isDomeinFout } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import {
  checkTeamdossier,
  FEITSOORTEN,
  findTeamstand,
  replayTeam,
  type Teamdossier,
  type Teamgebeurtenis,
} from 'buurtaanpak/team';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { describeConflict } from '../../examples/begeleider/describeConflict.js';
import { NAMEN } from '../../examples/begeleider/describeGebeurtenis.js';
import { mergeWeek } from '../../examples/begeleider/mergeWeek.js';
import { receiveDossier } from '../../examples/begeleider/receiveDossier.js';
import { type Stap, Toestel } from '../../examples/begeleider/toestel.js';
import { toStap } from '../../examples/begeleider/toStap.js';
import { BEGIN, dag, TEAM, WEEK } from '../../examples/begeleider/week.js';
import { openSqlite } from '../../examples/event-store/openSqlite.js';
import { Opslag } from '../../examples/event-store/opslag.js';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';
import { runs } from '../runs.js';
import { run } from './run.js';

const map = mkdtempSync(join(tmpdir(), 'begeleider-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

let mappen = 0;
/** A folder of its own for the files of a test. */
function makeMap(): string {
  const eigen = join(map, `${++mappen}`);
  mkdirSync(eigen);
  return eigen;
}

type Wie = 'a' | 'b';
const hoofd = (wie: Wie) => ({ naam: `toestel-${wie}`, team: TEAM, door: `begeleider-${wie}` });

async function maakOpslag(bestand = ':memory:'): Promise<Opslag> {
  const opslag = new Opslag(openSqlite(bestand));
  for (const commando of BEGIN) await opslag.handle(commando);
  return opslag;
}

async function wisselUit(opslag: Opslag, toestel: Toestel, op: string): Promise<Teamgebeurtenis[]> {
  const { antwoord } = await receiveDossier(opslag, toestel.createVerzoek(), dag(op));
  return toestel.receive(JSON.stringify(antwoord));
}

/** A store, and two devices that have fetched the record and noted their week. */
async function maakWeek(eigen = makeMap()) {
  const opslag = await maakOpslag();
  const makeToestel = async (wie: Wie) => {
    const toestel = new Toestel(eigen, hoofd(wie));
    await wisselUit(opslag, toestel, '2027-03-01');
    for (const { datum, genoteerd, stap } of WEEK[wie]) toestel.note(datum, genoteerd, stap);
    return toestel;
  };
  const [a, b] = [await makeToestel('a'), await makeToestel('b')];
  return { opslag, a, b, map: eigen };
}

const afdrukken = (...dossiers: readonly Teamdossier[]) => new Set(dossiers.map((een) => createVingerafdruk(een))).size;
const minuten = (dossier: Teamdossier) =>
  findTeamstand(dossier, { peildatum: dag('2027-04-01') })?.contacten.reduce((som, een) => som + een.minuten, 0);

describe('the app of a begeleider', () => {
  test('the program tells the story and ends well', async () => {
    const { status, stdout, stderr } = await run('examples/begeleider.ts');
    expect([status, stderr]).toEqual([0, '']);
    for (const deel of [
      'toestel-b-1: bijeenkomst, 8 aanwezigen; op 2 maart 2027, genoteerd op 3 maart 2027 door begeleider-5, ontvangen op 9 maart 2027',
      'Haar bericht komt nog een keer aan: 0 erbij.',
      'Bert: 0 verstuurd, 5 binnengekomen.',
      'Om naar te kijken: 4.',
      'Project geveltuinen is al afgerond',
      'Verbeter toestel-a-3 met wat in toestel-b-3 staat',
      'Twee verschillende gebeurtenissen hebben het kenmerk toestel-a-6.',
      'hetzelfde dossier: ja.',
      'Bijeenkomsten: 10 februari 2027 (8), 2 maart 2027 (9). Begeleid: 95 minuten.',
      'zoals bekend op 8 maart 2027: afgerond, 40 bewoners bereikt.',
      'zoals bekend op 18 maart 2027: afgerond, 46 bewoners bereikt.',
      'het dossier van de week hetzelfde: ja.',
    ])
      expect(stdout).toContain(deel);
    expect(stdout).not.toMatch(/undefined|NaN|\[object|\{/);
  });

  test('both orders give one record, and the devices and the store have the same', async () => {
    expect(await mergeWeek(makeMap(), 'ba')).toEqual(await mergeWeek(makeMap(), 'ab'));
    for (const volgorde of [0, 1]) {
      const { opslag, a, b } = await maakWeek();
      const [eerst, daarna] = volgorde === 0 ? [a, b] : [b, a];
      await wisselUit(opslag, eerst, '2027-03-08');
      await wisselUit(opslag, daarna, '2027-03-09');
      await wisselUit(opslag, eerst, '2027-03-10');
      const gedeeld = await opslag.load(TEAM);
      expect(afdrukken(a.dossier, b.dossier, gedeeld)).toBe(1);
      expect(gedeeld.gebeurtenissen).toHaveLength(BEGIN.length + WEEK.a.length + WEEK.b.length);
      // The record read from the store is the set of its events, in whatever order they came.
      expect(replayTeam((await opslag.read(TEAM)).reverse())).toEqual(gedeeld);
      // Who comes last decides: the conflicts are put before nobody else.
      expect(eerst.voorgelegd).toEqual([]);
      expect(daarna.voorgelegd.map(({ soort }) => soort).sort()).toEqual(
        ['dubbel', 'onmogelijk', 'twee_correcties', 'zelfde_dag'].sort(),
      );
    }
  });

  test('the day of noting stays, and the day of receipt is that of the first time', async () => {
    const { opslag, b } = await maakWeek();
    await receiveDossier(opslag, b.createVerzoek(), dag('2027-03-09'));
    await wisselUit(opslag, b, '2027-03-20');
    const eigen = (await opslag.load(TEAM)).gebeurtenissen.filter(({ id }) => id.startsWith('toestel-b'));
    expect(eigen.map(({ datum, genoteerd, geregistreerd }) => [datum, genoteerd, geregistreerd])).toEqual(
      WEEK.b.map(({ datum, genoteerd }) => [datum, genoteerd, '2027-03-09']),
    );
    expect(b.dossier).toEqual(await opslag.load(TEAM));
  });

  test('what is sent twice counts once', async () => {
    const { opslag, a } = await maakWeek();
    const verzoek = a.createVerzoek();
    const eerste = await receiveDossier(opslag, verzoek, dag('2027-03-08'));
    const tweede = await receiveDossier(opslag, verzoek, dag('2027-03-08'));
    expect([eerste.nieuw.length, tweede.nieuw.length]).toEqual([WEEK.a.length, 0]);
    expect(tweede.antwoord).toEqual(eerste.antwoord);
    // Both answers arrive.
    for (const { antwoord } of [eerste, tweede]) a.receive(JSON.stringify(antwoord));
    expect(a.dossier).toEqual(await opslag.load(TEAM));
    expect(minuten(a.dossier)).toBe(20);
  });

  test('the app ends between writing and answering: nothing is lost, and no conflict either', async () => {
    const { opslag, a, b, map: eigen } = await maakWeek();
    await wisselUit(opslag, a, '2027-03-08');
    const { antwoord: verloren } = await receiveDossier(opslag, b.createVerzoek(), dag('2027-03-09'));
    expect(verloren.conflicten).toHaveLength(4);
    // In the meantime another event came in.
    a.note(dag('2027-03-09'), dag('2027-03-09'), { soort: 'contact_vastleggen', wijze: 'bericht', minuten: 5 });
    await wisselUit(opslag, a, '2027-03-09');

    const weer = new Toestel(eigen, hoofd('b'));
    expect(weer.dossier).toEqual(b.dossier);
    const { antwoord, nieuw } = await receiveDossier(opslag, weer.createVerzoek(), dag('2027-03-10'));
    expect(nieuw).toEqual([]);
    expect(antwoord.conflicten).toEqual(verloren.conflicten);
    // The app ends again, after the answer: what is to be decided is still there.
    weer.receive(JSON.stringify(antwoord));
    weer.receive(JSON.stringify(antwoord));
    const nogEens = new Toestel(eigen, hoofd('b'));
    expect(nogEens.voorgelegd).toEqual(verloren.conflicten);
    expect(nogEens.dossier).toEqual(await opslag.load(TEAM));
    expect(minuten(nogEens.dossier)).toBe(70);
  });

  test('a file that was half written is passed by', async () => {
    const { a, map: eigen } = await maakWeek();
    const bestand = join(eigen, 'toestel-a.dossier.json');
    writeFileSync(`${bestand}.nieuw`, readFileSync(bestand, 'utf8').slice(0, 100));
    expect(new Toestel(eigen, hoofd('a')).dossier).toEqual(a.dossier);
  });

  test('what a begeleider decides solves each conflict, on every device', async () => {
    const { opslag, a, b } = await maakWeek();
    await wisselUit(opslag, a, '2027-03-08');
    await wisselUit(opslag, b, '2027-03-09');
    const [id = ''] = b.voorgelegd.flatMap(({ soort, gebeurtenis }) => (soort === 'onmogelijk' ? gebeurtenis : []));
    expect(checkTeamdossier(b.dossier).map(({ code }) => code)).toEqual(['team.project_is_klaar']);
    for (const conflict of b.voorgelegd) {
      const [voorstel] = conflict.voorstellen;
      if (voorstel === undefined || conflict.soort === 'dubbel') b.leave(conflict);
      else b.take(conflict, voorstel, dag('2027-03-09'));
    }
    expect(b.voorgelegd).toEqual([]);
    expect(checkTeamdossier(b.dossier)).toEqual([]);
    expect(b.dossier.gebeurtenissen.map((een) => een.id)).toContain(id);
    await wisselUit(opslag, b, '2027-03-10');
    await wisselUit(opslag, a, '2027-03-10');
    expect([a.voorgelegd, b.voorgelegd]).toEqual([[], []]);
    expect(afdrukken(a.dossier, b.dossier, await opslag.load(TEAM))).toBe(1);
    // Two meetings, as nobody said that they are one.
    expect(findTeamstand(a.dossier, { peildatum: dag('2027-03-10') })?.bijeenkomsten).toHaveLength(3);
  });

  test('two devices of one name: both events stay, and what does not count can be noted again', async () => {
    const opslag = await maakOpslag();
    const toestellen = [makeMap(), makeMap()].map((eigen) => new Toestel(eigen, hoofd('a')));
    const stappen: readonly Stap[] = [
      { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 30 },
      { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v3', rollen: [] },
    ];
    for (const toestel of toestellen) await wisselUit(opslag, toestel, '2027-03-01');
    toestellen.forEach((toestel, t) => {
      const [stap] = stappen.slice(t);
      if (stap !== undefined) toestel.note(dag('2027-03-02'), dag('2027-03-02'), stap);
    });
    for (const toestel of toestellen) await wisselUit(opslag, toestel, '2027-03-03');
    const [eerste, tweede] = toestellen as [Toestel, Toestel];
    expect(tweede.voorgelegd.map(({ soort, gebeurtenis }) => [soort, gebeurtenis])).toEqual([
      ['zelfde_id', 'toestel-a-1'],
    ]);
    const [conflict] = tweede.voorgelegd;
    expect(conflict && describeConflict(conflict, tweede.dossier)).toHaveLength(4);
    expect((await opslag.load(TEAM)).gebeurtenissen.filter(({ id }) => id === 'toestel-a-1')).toHaveLength(2);

    const eigen = new Toestel(makeMap(), hoofd('b'));
    await wisselUit(opslag, eigen, '2027-03-03');
    for (const { id, datum, ...rest } of eigen.dossier.gebeurtenissen
      .filter((een) => een.id === 'toestel-a-1')
      .slice(1))
      eigen.note(datum, dag('2027-03-03'), toStap({ id, datum, ...rest } as Teamgebeurtenis));
    for (const toestel of [eigen, eerste, tweede]) await wisselUit(opslag, toestel, '2027-03-04');
    expect(afdrukken(eigen.dossier, eerste.dossier, tweede.dossier, await opslag.load(TEAM))).toBe(1);
    const stand = findTeamstand(eigen.dossier, { peildatum: dag('2027-03-04') });
    expect([stand?.contacten.length, stand?.lidmaatschappen.length]).toEqual([1, 3]);
  });
});

describe('the shared side', () => {
  test('when another writer comes first, it merges again', async () => {
    const { opslag, a, b } = await maakWeek();
    let nog = 3;
    /** Each time that it is read, another device is stored just after. */
    const druk: Pick<Opslag, 'load' | 'append'> = {
      load: async (team) => {
        const dossier = await opslag.load(team);
        if (nog-- > 0) {
          b.note(dag('2027-03-08'), dag('2027-03-08'), { soort: 'contact_vastleggen', wijze: 'bericht', minuten: 1 });
          await receiveDossier(opslag, b.createVerzoek(), dag('2027-03-08'));
        }
        return dossier;
      },
      append: (team, verwacht, gebeurtenissen) => opslag.append(team, verwacht, gebeurtenissen),
    };
    const { nieuw, pogingen, antwoord } = await receiveDossier(druk, a.createVerzoek(), dag('2027-03-08'));
    expect([nieuw.length, pogingen]).toEqual([WEEK.a.length, 4]);
    expect(antwoord.dossier).toEqual(await opslag.load(TEAM));
    // A writer that never comes first gives up, with nothing stored.
    nog = 1000;
    a.note(dag('2027-03-08'), dag('2027-03-08'), { soort: 'bijeenkomst_vastleggen' });
    await expect(receiveDossier(druk, a.createVerzoek(), dag('2027-03-08'))).rejects.toThrow(/events expected/);
  });

  test.each<[string, (goed: Teamdossier) => unknown, string]>([
    ['no record', () => ({}), 'kern.document_ongeldig'],
    ['an event of another team', (goed) => ({ ...goed, team: 'team-ander' }), 'team.ander_team'],
    [
      'a device of which the clock runs ahead',
      (goed) => ({ ...goed, gebeurtenissen: goed.gebeurtenissen.map((een) => ({ ...een, genoteerd: '2027-05-01' })) }),
      'team.ontvangen_te_vroeg',
    ],
  ])('%s is refused in words, and nothing is stored', async (_, maak, code) => {
    const { opslag, a } = await maakWeek();
    const voor = await opslag.read(TEAM);
    try {
      await receiveDossier(opslag, JSON.stringify(maak(a.dossier)), dag('2027-03-08'));
      expect.unreachable();
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      expect(fout.code).toBe(code);
      expect(formatBevinding(fout, nl)).toMatch(/\.$/);
    }
    expect(await opslag.read(TEAM)).toEqual(voor);
  });

  test('a team that began on a device is stored too', async () => {
    const opslag = new Opslag(openSqlite(':memory:'));
    const toestel = new Toestel(makeMap(), hoofd('a'));
    expect(await wisselUit(opslag, toestel, '2027-03-01')).toEqual([]);
    const stap = { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 } as const;
    toestel.note(dag('2027-03-02'), dag('2027-03-02'), stap);
    await wisselUit(opslag, toestel, '2027-03-03');
    expect(await opslag.load(TEAM)).toEqual(toestel.dossier);
    expect(toestel.dossier.gebeurtenissen.map(({ geregistreerd }) => geregistreerd)).toEqual(['2027-03-03']);
  });

  test('what a store lost by going back to a copy of before, comes back with the devices', async () => {
    const eigen = makeMap();
    const bestand = join(eigen, 'gedeeld.sqlite');
    const opslag = await maakOpslag(bestand);
    const toestel = new Toestel(eigen, hoofd('a'));
    await wisselUit(opslag, toestel, '2027-03-01');
    await opslag.close();
    copyFileSync(bestand, `${bestand}.kopie`);
    const weer = new Opslag(openSqlite(bestand));
    for (const { datum, genoteerd, stap } of WEEK.a) toestel.note(datum, genoteerd, stap);
    await wisselUit(weer, toestel, '2027-03-08');
    const voor = await weer.load(TEAM);
    await weer.close();
    copyFileSync(`${bestand}.kopie`, bestand);
    const terug = new Opslag(openSqlite(bestand));
    expect(await terug.load(TEAM)).not.toEqual(voor);
    await wisselUit(terug, toestel, '2027-03-20');
    expect(await terug.load(TEAM)).toEqual(voor);
    await terug.close();
  });
});

describe('whatever happens on the way', () => {
  const stappen: readonly Stap[] = [
    { soort: 'contact_vastleggen', wijze: 'telefoon', minuten: 10 },
    { soort: 'bijeenkomst_vastleggen' },
    { soort: 'project_staken', project: 'geveltuinen', reden: 'geen tijd' },
    { soort: 'rollen_wijzigen', vrijwilliger: 'v2', rollen: ['ondernemer'] },
    { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v2' },
    { soort: 'pauzeren', reden: 'vakantie' },
    { soort: 'hervatten' },
    { soort: 'corrigeren', betreft: 'kantoor-9', reden: 'was er niet' },
  ];
  const voorval = fc.record({
    wie: fc.constantFrom<Wie>('a', 'b'),
    wat: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...stappen) },
      { weight: 4, arbitrary: fc.constantFrom('uitwisselen', 'antwoord weg', 'dubbel', 'opnieuw', 'voorstel') },
    ),
  });

  test('every event is in all records once, with its own days', async () => {
    let conflicten = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(voorval, { minLength: 12, maxLength: 24 }), async (voorvallen) => {
        const eigen = makeMap();
        const opslag = await maakOpslag();
        const toestellen = { a: new Toestel(eigen, hoofd('a')), b: new Toestel(eigen, hoofd('b')) };
        const genoteerd: Teamgebeurtenis[] = [];
        const doe = async (wie: Wie, wat: (typeof voorvallen)[number]['wat'], op: ReturnType<typeof dag>) => {
          const toestel = toestellen[wie];
          const voor = toestel.dossier.gebeurtenissen.length;
          if (typeof wat !== 'string') genoteerd.push(...toestel.note(dag('2027-03-02'), op, wat));
          else if (wat === 'opnieuw') toestellen[wie] = new Toestel(eigen, hoofd(wie));
          else if (wat === 'voorstel') {
            const [conflict] = toestel.voorgelegd;
            const [voorstel] = conflict?.voorstellen ?? [];
            if (conflict === undefined || voorstel === undefined) return;
            conflicten += 1;
            toestel.take(conflict, voorstel, op);
            genoteerd.push(...toestel.dossier.gebeurtenissen.slice(voor));
          } else {
            if (wat !== 'uitwisselen') await receiveDossier(opslag, toestel.createVerzoek(), op);
            if (wat !== 'antwoord weg') await wisselUit(opslag, toestel, op);
          }
        };
        for (const wie of ['a', 'b'] as const) await wisselUit(opslag, toestellen[wie], '2027-03-01');
        for (const [n, { wie, wat }] of voorvallen.entries()) {
          try {
            await doe(wie, wat, dag(`2027-03-${String(n + 2).padStart(2, '0')}`));
          } catch (fout) {
            // The rules refuse what cannot be on that device.
            if (!isDomeinFout(fout)) throw fout;
          }
        }
        for (const wie of ['a', 'b', 'a'] as const) await wisselUit(opslag, toestellen[wie], '2027-04-01');
        const gedeeld = await opslag.load(TEAM);
        expect(afdrukken(gedeeld, toestellen.a.dossier, toestellen.b.dossier)).toBe(1);
        const perId = new Map(gedeeld.gebeurtenissen.map((een) => [een.id, een]));
        expect(perId.size).toBe(gedeeld.gebeurtenissen.length);
        expect(perId.size).toBe(BEGIN.length + genoteerd.length);
        for (const een of genoteerd) {
          const { geregistreerd = '', ...rest } = perId.get(een.id) ?? {};
          expect(rest).toEqual(een);
          expect(geregistreerd >= een.genoteerd).toBe(true);
        }
        await opslag.close();
      }),
      { numRuns: runs(200), seed: 22 },
    );
    expect(conflicten).toBeGreaterThan(0);
  });

  test('a device that is killed in the middle of its work has all that it said, and nothing counts twice', async () => {
    const eigen = makeMap();
    const bestand = join(eigen, 'gedeeld.sqlite');
    await (await maakOpslag(bestand)).close();
    const args = await bundleProgramma('test/voorbeelden/toestel.script.ts');
    const gezegd: string[] = [];
    for (const regels of [3, 4, 7]) {
      // An odd number of lines ends after noting, an even one after the store has written and before the answer is read.
      gezegd.push(...(await killAfter([...args, eigen], regels)));
    }
    const ids = gezegd.filter((regel) => regel !== 'geschreven');
    expect(new Set(ids).size).toBe(ids.length);

    const opslag = new Opslag(openSqlite(bestand));
    const toestel = new Toestel(eigen, hoofd('a'));
    const bekend = toestel.dossier.gebeurtenissen.map(({ id }) => id);
    expect(ids.filter((id) => !bekend.includes(id))).toEqual([]);
    await wisselUit(opslag, toestel, '2027-03-03');
    const gedeeld = await opslag.load(TEAM);
    expect(toestel.dossier).toEqual(gedeeld);
    expect(checkTeamdossier(gedeeld)).toEqual([]);
    // Every contact is a minute, so minutes count events; at most one of each life was noted and not yet told of.
    expect(minuten(gedeeld)).toBe(gedeeld.gebeurtenissen.length - BEGIN.length);
    expect(Number(minuten(gedeeld)) - ids.length).toBeLessThanOrEqual(3);
    await opslag.close();
  }, 120_000);
});

/** Starts a device and kills it when it has said so many lines; gives the whole lines that it said. */
function killAfter(args: readonly string[], regels: number): Promise<string[]> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let gezegd = '';
    kind.stdout.on('data', (stuk) => {
      gezegd += stuk;
      if (gezegd.split('\n').length > regels) kind.kill('SIGKILL');
    });
    kind.on('close', (_code, signaal) => {
      if (signaal === 'SIGKILL') klaar(gezegd.split('\n').slice(0, -1));
      else mislukt(new Error('The device stopped by itself'));
    });
  });
}

test('a begeleider has a word for every kind of event', () => {
  expect(Object.keys(NAMEN).sort()).toEqual([...FEITSOORTEN, 'correctie'].sort());
});
