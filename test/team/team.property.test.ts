import { addDuur, isDomeinFout } from 'buurtaanpak/kern';
import {
  checkTeamdossier,
  decideTeam,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  replayTeam,
  type Schaal,
  TEAMCOMMANDOSOORTEN,
  TEAMSTATUSSEN,
  type Teamcommando,
  Teamdossier,
  Teamgebeurtenis,
  type Teamrol,
  type Teamstand,
  type Teamstatus,
} from 'buurtaanpak/team';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { toVersie1 } from './toVersie1.js';
import { dag, opgave, type Stap } from './vertel.js';

/** The real thing: the record, the events that were stored, and today. */
interface Echt {
  dossier: Teamdossier;
  readonly gebeurtenissen: Teamgebeurtenis[];
  vandaag: ReturnType<typeof dag>;
  nummer: number;
}

/**
 * A model of a team that knows nothing of events or records: just what is so today, kept by hand. `null` is 'not yet'.
 * It is written from the words, not from the code.
 */
interface Model {
  status: Teamstatus | null;
  voorPauze: Teamstatus | null;
  begeleider: string | null;
  /** From which days the team waited for a begeleider (it had one or was formed) and no longer did, by the end of each day. */
  wacht: { dag: string; wacht: boolean }[];
  begeleidVanaf: string | null;
  leden: Map<string, readonly Teamrol[]>;
  opgaven: Map<string, { waar: 'wachtkamer' | 'opgepakt' | 'vervallen'; project: string | null }>;
  projecten: Map<string, { fase: string; wachtOp: readonly string[]; bewogen: string }>;
  bijeenkomsten: number;
  minuten: number;
  peilingen: { actief: boolean; vrijwilligers: number | null }[];
}

const createModel = (): Model => ({
  status: null,
  voorPauze: null,
  begeleider: null,
  wacht: [],
  begeleidVanaf: null,
  leden: new Map(),
  opgaven: new Map(),
  projecten: new Map(),
  bijeenkomsten: 0,
  minuten: 0,
  peilingen: [],
});
const createEcht = (): Echt => ({
  dossier: initialTeamdossier,
  gebeurtenissen: [],
  vandaag: dag('2026-09-01'),
  nummer: 0,
});

/** A begeleider who came and went on one day did not end the waiting. */
function setWacht(m: Model, wacht: boolean, dag: string): void {
  if (m.wacht.at(-1)?.dag === dag) m.wacht.pop();
  if (m.wacht.at(-1)?.wacht !== wacht) m.wacht.push({ dag, wacht });
}

/** What a step does to the model; `false` when it cannot be, and then the model has not changed. */
function live(m: Model, stap: Stap, vandaag: string): boolean {
  const { status } = m;
  if (stap.soort === 'gebied_aanmelden') {
    if (status !== null) return false;
    m.status = 'aangemeld';
    return true;
  }
  if (stap.soort === 'contact_vastleggen') {
    if (status === null) return false;
    m.minuten += stap.minuten;
    return true;
  }
  if (status === null || status === 'gestopt') return false;
  // After the end of the guidance the team lives on as a team without one: it meets, people come and go, and projects run.
  const voorbij = status === 'afgerond';
  const inBegeleiding = status === 'opstart' || status === 'begeleid' || status === 'zelfstandig';
  const gevormd = inBegeleiding || voorbij;
  const werft = status !== 'aangemeld';
  const gevormdOfPauze = gevormd || status === 'gepauzeerd';
  /** The first day on which a formed team has a begeleider. */
  const beginJaren = () => {
    m.begeleidVanaf ??= vandaag;
  };
  switch (stap.soort) {
    case 'werving_starten':
      if (status !== 'aangemeld') return false;
      m.status = 'werving';
      return true;
    case 'vrijwilliger_aansluiten':
      if (!werft || m.leden.has(stap.vrijwilliger)) return false;
      m.leden.set(stap.vrijwilliger, stap.rollen);
      return true;
    case 'vrijwilliger_afmelden':
      return werft && m.leden.delete(stap.vrijwilliger);
    case 'rollen_wijzigen':
      if (!werft || !m.leden.has(stap.vrijwilliger)) return false;
      m.leden.set(stap.vrijwilliger, stap.rollen);
      return true;
    case 'team_vormen':
      if (status !== 'werving' || m.leden.size < 2) return false;
      m.status = m.begeleider === null ? 'opstart' : 'begeleid';
      if (m.begeleider === null) setWacht(m, true, vandaag);
      else beginJaren();
      return true;
    case 'begeleider_toewijzen':
      if (!werft || m.begeleider !== null) return false;
      m.begeleider = stap.begeleider;
      setWacht(m, false, vandaag);
      if (status === 'opstart') m.status = 'begeleid';
      if (status === 'gepauzeerd' && m.voorPauze === 'opstart') m.voorPauze = 'begeleid';
      if (status !== 'werving' && !(status === 'gepauzeerd' && m.voorPauze === 'werving')) beginJaren();
      return true;
    case 'begeleider_wisselen':
      if (!werft || m.begeleider === null || m.begeleider === stap.begeleider) return false;
      m.begeleider = stap.begeleider;
      return true;
    case 'begeleider_afmelden':
      if (!werft || m.begeleider === null) return false;
      m.begeleider = null;
      setWacht(m, true, vandaag);
      return true;
    case 'bijeenkomst_vastleggen':
      if (status !== 'werving' && !gevormd) return false;
      m.bijeenkomsten++;
      return true;
    case 'nazorg_peilen':
      if (!voorbij) return false;
      m.peilingen.push({ actief: stap.actief, vrijwilligers: stap.vrijwilligers ?? null });
      return true;
    case 'pauzeren':
      if (status !== 'werving' && !inBegeleiding) return false;
      m.voorPauze = status;
      m.status = 'gepauzeerd';
      return true;
    case 'hervatten':
      if (status !== 'gepauzeerd') return false;
      m.status = m.voorPauze;
      return true;
    case 'zelfstandig_verklaren':
      if (status !== 'begeleid') return false;
      m.status = 'zelfstandig';
      return true;
    case 'stoppen':
    case 'vervangen':
      if (voorbij) return false;
      m.status = 'gestopt';
      return true;
    case 'overdragen':
      if (status !== 'begeleid' && status !== 'zelfstandig') return false;
      m.status = 'afgerond';
      return true;
    case 'afronden': {
      if (status !== 'begeleid' && status !== 'zelfstandig') return false;
      // One year of guidance in this test: the same day a year later (never 29 February here, see below).
      const einde =
        m.begeleidVanaf &&
        `${Number(m.begeleidVanaf.slice(0, 4)) + 1}${m.begeleidVanaf.slice(4).replace('-02-29', '-02-28')}`;
      if (einde === null || vandaag < einde) return false;
      m.status = 'afgerond';
      return true;
    }
    case 'opgave_toevoegen':
      if (m.opgaven.has(stap.opgave)) return false;
      m.opgaven.set(stap.opgave, { waar: 'wachtkamer', project: null });
      return true;
    case 'opgave_herzien':
      return m.opgaven.get(stap.opgave)?.waar === 'wachtkamer';
    case 'opgave_laten_vervallen': {
      const opgave = m.opgaven.get(stap.opgave);
      if (opgave?.waar !== 'wachtkamer') return false;
      opgave.waar = 'vervallen';
      return true;
    }
    case 'opgave_terugzetten': {
      const opgave = m.opgaven.get(stap.opgave);
      if (!gevormdOfPauze || opgave?.waar !== 'opgepakt' || m.projecten.get(opgave.project ?? '')?.fase !== 'gestaakt')
        return false;
      m.opgaven.set(stap.opgave, { waar: 'wachtkamer', project: null });
      return true;
    }
    case 'opgave_oppakken': {
      const opgave = m.opgaven.get(stap.opgave);
      if (!gevormd || opgave?.waar !== 'wachtkamer' || m.projecten.has(stap.project)) return false;
      m.opgaven.set(stap.opgave, { waar: 'opgepakt', project: stap.project });
      m.projecten.set(stap.project, { fase: 'idee', wachtOp: [], bewogen: vandaag });
      return true;
    }
    case 'project_starten':
      if (!gevormd || m.projecten.has(stap.project) || stap.afhankelijkVan.some((ander) => !m.projecten.has(ander)))
        return false;
      m.projecten.set(stap.project, { fase: 'idee', wachtOp: stap.afhankelijkVan, bewogen: vandaag });
      return true;
    case 'project_voortzetten':
    case 'project_afronden': {
      const project = m.projecten.get(stap.project);
      const naar = stap.soort === 'project_afronden' ? 'afgerond' : stap.fase;
      const mag: Record<string, readonly string[]> = {
        voorbereiding: ['idee'],
        uitvoering: ['idee', 'voorbereiding'],
        afgerond: ['uitvoering'],
      };
      if (!gevormd || !project || !mag[naar]?.includes(project.fase)) return false;
      if (naar !== 'voorbereiding' && project.wachtOp.some((ander) => m.projecten.get(ander)?.fase !== 'afgerond'))
        return false;
      project.fase = naar;
      project.bewogen = vandaag;
      return true;
    }
    case 'project_wijzigen': {
      const project = m.projecten.get(stap.project);
      if (!gevormdOfPauze || !project || !['idee', 'voorbereiding', 'uitvoering'].includes(project.fase)) return false;
      project.bewogen = vandaag;
      return true;
    }
    case 'project_staken': {
      const project = m.projecten.get(stap.project);
      if (!gevormdOfPauze || !project || project.fase === 'afgerond' || project.fase === 'gestaakt') return false;
      project.fase = 'gestaakt';
      project.bewogen = vandaag;
      return true;
    }
    case 'corrigeren':
      throw new Error('not in this model');
    default:
      return stap satisfies never;
  }
}

const bereikt = new Set<string>();
const gelukt = new Set<string>();

class Doe implements fc.Command<Model, Echt> {
  readonly stap: Stap;
  readonly dagenLater: number;

  constructor(stap: Stap, dagenLater: number) {
    this.stap = stap;
    this.dagenLater = dagenLater;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, echt: Echt): void {
    echt.vandaag = addDuur(echt.vandaag, { dagen: this.dagenLater });
    echt.nummer++;
    const commando = deepFreeze({
      ...this.stap,
      id: `e${echt.nummer}`,
      team: 't',
      datum: echt.vandaag,
      geregistreerd: echt.vandaag,
      door: 'm',
    }) as Teamcommando;
    const kan = live(model, this.stap, echt.vandaag);
    let gebeurtenissen: Teamgebeurtenis[] | undefined;
    try {
      gebeurtenissen = decideTeam(commando, echt.dossier);
    } catch (fout) {
      // A refusal is a code of this room, never a crash.
      expect(isDomeinFout(fout) && fout.code).toMatch(/^team\./);
    }
    expect(gebeurtenissen !== undefined, `${this.stap.soort} in ${model.status}`).toBe(kan);
    for (const gebeurtenis of gebeurtenissen ?? []) {
      expect(Teamgebeurtenis.parse(JSON.parse(JSON.stringify(gebeurtenis)))).toEqual(gebeurtenis);
      echt.gebeurtenissen.push(deepFreeze(gebeurtenis));
      echt.dossier = deepFreeze(evolveTeam(echt.dossier, gebeurtenis));
      gelukt.add(this.stap.soort);
    }
    compare(model, findTeamstand(echt.dossier, { peildatum: echt.vandaag }));
  }

  toString(): string {
    return `${this.stap.soort}+${this.dagenLater}`;
  }
}

function compare(model: Model, stand: Teamstand | undefined): void {
  expect(stand?.status ?? null).toBe(model.status);
  bereikt.add(model.status ?? 'begin');
  if (stand === undefined) return;
  expect(stand.begeleider ?? null).toBe(model.begeleider);
  const wacht = model.status === 'gestopt' || model.status === 'afgerond' ? undefined : model.wacht.at(-1);
  expect(stand.zonderBegeleiderSinds ?? null).toBe(wacht?.wacht === true ? wacht.dag : null);
  expect(stand.begeleidSinds ?? null).toBe(model.begeleidVanaf);
  expect(stand.bijeenkomsten).toHaveLength(model.bijeenkomsten);
  expect(stand.contacten.reduce((som, { minuten }) => som + minuten, 0)).toBe(model.minuten);
  const peilingen = stand.nazorgpeilingen.map(({ actief, vrijwilligers = null }) => ({ actief, vrijwilligers }));
  // Of one day they stand in order of their id, which is not that of the model.
  const byInhoud = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  expect(peilingen.sort(byInhoud)).toEqual([...model.peilingen].sort(byInhoud));
  const actief = stand.lidmaatschappen.filter(({ vertrokkenOp }) => vertrokkenOp === undefined);
  expect(new Map(actief.map(({ vrijwilliger, rollen }) => [vrijwilliger, [...rollen].sort()]))).toEqual(
    new Map([...model.leden].map(([lid, rollen]) => [lid, [...rollen].sort()])),
  );
  for (const { rol, vrijwilligers } of stand.rolbezetting) {
    expect(vrijwilligers).toEqual(
      [...model.leden]
        .filter(([, rollen]) => rollen.includes(rol))
        .map(([lid]) => lid)
        .sort(),
    );
  }
  expect(
    new Map(stand.opgaven.map(({ opgave, status, project }) => [opgave, { waar: status, project: project ?? null }])),
  ).toEqual(model.opgaven);
  expect(
    new Map(
      stand.projecten.map(({ project, fase, afhankelijkVan, bewogenOp }) => [
        project,
        { fase, wachtOp: afhankelijkVan, bewogen: bewogenOp },
      ]),
    ),
  ).toEqual(model.projecten);
}

const naam = (letter: string, aantal: number) => fc.integer({ min: 1, max: aantal }).map((n) => `${letter}${n}`);
const schaal = fc.constantFrom<Schaal>(1, 2, 3, 4, 5);
const rollen = fc.subarray<Teamrol>(['kenner', 'verbinder', 'ondernemer']);
const oordeel = {
  kans: schaal,
  urgentie: schaal,
  reden: fc.constant('te_groot' as const),
  opnieuwBekijkenOp: fc.constant(dag('2090-01-01')),
};
const van = <S extends Stap['soort']>(soort: S, velden: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ soort: fc.constant(soort), ...velden }) as unknown as fc.Arbitrary<Stap>;

/** Every kind of command, with few names, so that they meet; what ends a team is rare. */
const stap: fc.Arbitrary<Stap> = fc.oneof(
  { weight: 6, arbitrary: van('gebied_aanmelden', { buurt: fc.constant('BU1'), begeleidingsjaren: fc.constant(1) }) },
  { weight: 12, arbitrary: van('werving_starten') },
  { weight: 24, arbitrary: van('vrijwilliger_aansluiten', { vrijwilliger: naam('v', 4), rollen }) },
  { weight: 6, arbitrary: van('vrijwilliger_afmelden', { vrijwilliger: naam('v', 4) }) },
  { weight: 6, arbitrary: van('rollen_wijzigen', { vrijwilliger: naam('v', 4), rollen }) },
  { weight: 18, arbitrary: van('team_vormen') },
  { weight: 12, arbitrary: van('begeleider_toewijzen', { begeleider: naam('g', 2) }) },
  { weight: 3, arbitrary: van('begeleider_wisselen', { begeleider: naam('g', 2) }) },
  { weight: 4, arbitrary: van('begeleider_afmelden') },
  {
    weight: 6,
    arbitrary: van('nazorg_peilen', {
      actief: fc.boolean(),
      vrijwilligers: fc.option(fc.nat(9), { nil: undefined }),
    }),
  },
  { weight: 6, arbitrary: van('bijeenkomst_vastleggen', { aanwezigen: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: van('contact_vastleggen', { wijze: fc.constant('bezoek'), minuten: fc.integer({ min: 1, max: 90 }) }),
  },
  { weight: 6, arbitrary: van('pauzeren', { reden: fc.constant('x') }) },
  { weight: 12, arbitrary: van('hervatten') },
  { weight: 3, arbitrary: van('zelfstandig_verklaren') },
  { weight: 1, arbitrary: van('stoppen', { reden: fc.constant('x') }) },
  { weight: 1, arbitrary: van('vervangen', { doorBuurt: fc.constant('BU2'), reden: fc.constant('x') }) },
  { weight: 2, arbitrary: van('overdragen', { aan: fc.constant('opbouwwerk') }) },
  { weight: 3, arbitrary: van('afronden') },
  {
    weight: 5,
    arbitrary: van('opgave_toevoegen', {
      opgave: naam('o', 3),
      titel: fc.constant('t'),
      thema: fc.constant('groen'),
      bron: fc.constant('wijkplan'),
      omvang: schaal,
      complexiteit: schaal,
      rollen,
      ...oordeel,
    }),
  },
  { weight: 3, arbitrary: van('opgave_herzien', { opgave: naam('o', 3), ...oordeel }) },
  { weight: 16, arbitrary: van('opgave_terugzetten', { opgave: naam('o', 3), ...oordeel }) },
  { weight: 3, arbitrary: van('opgave_laten_vervallen', { opgave: naam('o', 3), motief: fc.constant('x') }) },
  { weight: 15, arbitrary: van('opgave_oppakken', { opgave: naam('o', 3), project: naam('p', 4) }) },
  {
    weight: 12,
    arbitrary: van('project_starten', {
      project: naam('p', 4),
      titel: fc.constant('t'),
      thema: fc.constant('groen'),
      omvang: schaal,
      complexiteit: schaal,
      partners: fc.constant([]),
      bijdragen: fc.constant([]),
      // On earlier names only, so that a ring cannot be: rings have tests of their own.
      afhankelijkVan: fc.constant([]),
    }).chain((een) => {
      const { project } = een as Extract<Stap, { soort: 'project_starten' }>;
      const eerder = ['p1', 'p2', 'p3'].filter((ander) => ander < project);
      return fc
        .subarray(eerder, { maxLength: Math.min(1, eerder.length) })
        .map((afhankelijkVan) => ({ ...een, afhankelijkVan }) as Stap);
    }),
  },
  { weight: 3, arbitrary: van('project_wijzigen', { project: naam('p', 4), omvang: schaal }) },
  {
    weight: 12,
    arbitrary: van('project_voortzetten', {
      project: naam('p', 4),
      fase: fc.constantFrom('voorbereiding', 'uitvoering'),
    }),
  },
  {
    weight: 12,
    arbitrary: van('project_afronden', {
      project: naam('p', 4),
      bewonersBereikt: fc.nat(99),
      resultaten: fc.constant([]),
    }),
  },
  { weight: 9, arbitrary: van('project_staken', { project: naam('p', 4), reden: fc.constant('x') }) },
);

const doe = fc.tuple(stap, fc.integer({ min: 0, max: 40 })).map(([een, later]) => new Doe(een, later));
const aanmelden = new Doe({ soort: 'gebied_aanmelden', buurt: 'BU1', begeleidingsjaren: 1 }, 0);
/** Half of the lives begin with a team, so that there is time for its projects. */
const vormen: readonly Doe[] = [
  new Doe({ soort: 'werving_starten' }, 1),
  new Doe({ soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: ['kenner'] }, 1),
  new Doe({ soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] }, 1),
  new Doe({ soort: 'team_vormen' }, 1),
  new Doe(opgave('o1'), 1),
  new Doe({ soort: 'opgave_oppakken', opgave: 'o1', project: 'p1' }, 1),
];

test('any sequence of commands does what a model by hand does, and equals its replay', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.commands([doe], { maxCommands: 120, size: 'max' }), (gevormd, commands) => {
      const echt = createEcht();
      const model = createModel();
      const werkelijk = { model, real: echt };
      fc.modelRun(() => werkelijk, [aanmelden, ...(gevormd ? vormen : []), ...commands]);
      expect(replayTeam(echt.gebeurtenissen)).toEqual(echt.dossier);
      expect(Teamdossier.parse(JSON.parse(JSON.stringify(echt.dossier)))).toEqual(echt.dossier);
      expect(checkTeamdossier(echt.dossier)).toEqual([]);
      // As known on the day of any event: the events up to and including that day.
      const bekendOp = echt.gebeurtenissen[echt.gebeurtenissen.length >> 1]?.geregistreerd;
      if (bekendOp === undefined) return;
      const toen = replayTeam(echt.gebeurtenissen.filter(({ geregistreerd = '' }) => geregistreerd <= bekendOp));
      for (const peildatum of [bekendOp, echt.vandaag])
        expect(findTeamstand(echt.dossier, { peildatum, bekendOp })).toEqual(findTeamstand(toen, { peildatum }));
      // Everything was recorded on the day it happened, so what was known then is what was so then.
      expect(findTeamstand(toen, { peildatum: bekendOp })).toEqual(
        findTeamstand(echt.dossier, { peildatum: bekendOp }),
      );
    }),
    { seed: 20260901, numRuns: 100 },
  );
  // The test is worth something only when it got everywhere.
  expect([...bereikt].sort()).toEqual([...TEAMSTATUSSEN].sort());
  expect([...gelukt].sort()).toEqual(TEAMCOMMANDOSOORTEN.filter((soort) => soort !== 'corrigeren').sort());
});

/** Lives a random life and gives its events. */
function liveOn(stappen: readonly (readonly [Stap, number])[]): Teamgebeurtenis[] {
  const echt = createEcht();
  const begin: readonly (readonly [Stap, number])[] = [
    [{ soort: 'gebied_aanmelden', buurt: 'BU1', begeleidingsjaren: 1 }, 0],
  ];
  for (const [een, later] of [...begin, ...stappen]) {
    echt.vandaag = addDuur(echt.vandaag, { dagen: later });
    echt.nummer++;
    const commando = {
      ...een,
      id: `e${echt.nummer}`,
      team: 't',
      datum: echt.vandaag,
      geregistreerd: echt.vandaag,
      door: 'm',
    } as Teamcommando;
    try {
      for (const gebeurtenis of decideTeam(commando, echt.dossier)) {
        echt.gebeurtenissen.push(gebeurtenis);
        echt.dossier = evolveTeam(echt.dossier, gebeurtenis);
      }
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
    }
  }
  return echt.gebeurtenissen;
}

/** An event of a store that numbers nothing: it gets its place from the order in which it comes. */
const dropNummer = ({ nummer: _, ...rest }: Teamgebeurtenis): Teamgebeurtenis => rest;

const begin: readonly (readonly [Stap, number])[] = [
  [{ soort: 'werving_starten' }, 0],
  [{ soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: [] }, 0],
  [{ soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] }, 0],
  [{ soort: 'team_vormen' }, 0],
];

const leven = fc.array(fc.tuple(stap, fc.integer({ min: 0, max: 3 })), { maxLength: 60, size: 'max' });

test('the order of recording does not matter: each day in its own order, the days in any', () => {
  fc.assert(
    fc.property(leven, fc.infiniteStream(fc.nat()), fc.integer({ min: 0, max: 120 }), (stappen, kans, dagen) => {
      const gebeurtenissen = liveOn(stappen);
      const sleutels = new Map<string, number>();
      for (const { datum } of gebeurtenissen) if (!sleutels.has(datum)) sleutels.set(datum, kans.next().value ?? 0);
      // `sort` is stable, so events of one day keep their order.
      const geschud = [...gebeurtenissen].sort(
        (a, b) =>
          (sleutels.get(a.datum) ?? 0) - (sleutels.get(b.datum) ?? 0) ||
          (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0),
      );
      const peildatum = addDuur(dag('2026-09-01'), { dagen });
      expect(findTeamstand(replayTeam(geschud.map(dropNummer)), { peildatum })).toEqual(
        findTeamstand(replayTeam(gebeurtenissen), { peildatum }),
      );
    }),
    { seed: 7, numRuns: 200 },
  );
});

/** Another form in which an event may also arrive: a copy that was received on another day or stands elsewhere, or another with its id. */
const variant = fc.record(
  {
    geregistreerd: fc.option(fc.constantFrom(dag('2030-01-01'), dag('2030-02-01')), { nil: undefined }),
    nummer: fc.integer({ min: 1, max: 70 }),
    door: fc.constant('iemand-anders'),
  },
  { requiredKeys: [] },
);

test('a record is a function of the set of its events, in whatever order they arrive and however often', () => {
  const correctie = fc.record({ betreft: naam('e', 40), nummer: fc.integer({ min: 1, max: 70 }) });
  fc.assert(
    fc.property(
      leven,
      fc.array(correctie, { maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(), variant), { maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      (stappen, correcties, varianten, kans) => {
        const echt = liveOn(stappen);
        const hoofd = { team: 't', door: 'm', datum: dag('2029-01-01'), genoteerd: dag('2029-01-01'), reden: 'x' };
        const gecorrigeerd = correcties.map((een, c): Teamgebeurtenis => {
          return { soort: 'correctie', versie: 2, id: `c${c}`, ...hoofd, ...een };
        });
        const alle = [...echt, ...gecorrigeerd];
        const anders = varianten.map(([n, een]) => ({ ...alle[n % alle.length], ...een }) as Teamgebeurtenis);
        const stroom = [...alle, ...anders];
        const geschud = stroom
          .map((een) => [kans.next().value ?? 0, een] as const)
          .sort(([a], [b]) => a - b)
          .map(([, een]) => een);
        const dossier = replayTeam(stroom);
        expect(replayTeam(geschud)).toEqual(dossier);
        expect(replayTeam([...geschud, ...stroom])).toEqual(dossier);
        expect(deepFreeze(geschud).reduce(evolveTeam, initialTeamdossier)).toEqual(dossier);
        const helft = geschud.length >> 1;
        expect(replayTeam(geschud.slice(helft), { vanaf: replayTeam(geschud.slice(0, helft)) })).toEqual(dossier);
        // What is wrong with it is told, whatever it is; and the order is not among it.
        expect(checkTeamdossier(dossier).map(({ code }) => code)).not.toContain('team.dossier_volgorde');
        checkPossible(findTeamstand(dossier, { peildatum: dag('2031-01-01') }));
      },
    ),
    { seed: 11, numRuns: runs(1000) },
  );
});

test('on one day, what is independent gives the same stand in any order', () => {
  const los = fc.uniqueArray(
    fc.oneof(
      van('vrijwilliger_aansluiten', { vrijwilliger: naam('w', 9), rollen }),
      van('opgave_toevoegen', {
        opgave: naam('x', 9),
        titel: fc.constant('t'),
        thema: fc.constant('groen'),
        bron: fc.constant('wijkplan'),
        omvang: schaal,
        complexiteit: schaal,
        rollen,
        ...oordeel,
      }),
      van('project_starten', {
        project: naam('y', 9),
        titel: fc.constant('t'),
        thema: fc.constant('groen'),
        omvang: schaal,
        complexiteit: schaal,
        partners: fc.constant([]),
        bijdragen: fc.constant([]),
        afhankelijkVan: fc.constant([]),
      }),
      fc.uuid().chain((toelichting) => van('bijeenkomst_vastleggen', { toelichting: fc.constant(toelichting) })),
      fc.uuid().chain((toelichting) =>
        van('contact_vastleggen', {
          wijze: fc.constant('bezoek'),
          minuten: fc.integer({ min: 1, max: 99 }),
          toelichting: fc.constant(toelichting),
        }),
      ),
    ),
    {
      selector: (een) => JSON.stringify([een.soort, Object.values(een)[1], 'toelichting' in een && een.toelichting]),
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(
      los.chain((stappen) =>
        fc.tuple(
          fc.constant(stappen),
          fc.shuffledSubarray(
            stappen.map((_, i) => i),
            { minLength: stappen.length },
          ),
        ),
      ),
      ([stappen, volgorde]) => {
        const gebeurtenissen = liveOn([...begin, ...stappen.map((een) => [een, 0] as const)]);
        expect(gebeurtenissen).toHaveLength(5 + stappen.length);
        const anders = [
          ...gebeurtenissen.slice(0, 5),
          ...volgorde.map((i) => gebeurtenissen[5 + i] as Teamgebeurtenis),
        ];
        const peildatum = dag('2026-09-01');
        expect(findTeamstand(replayTeam(anders.map(dropNummer)), { peildatum })).toEqual(
          findTeamstand(replayTeam(gebeurtenissen), { peildatum }),
        );
      },
    ),
    { seed: 8, numRuns: 200 },
  );
});

test('late, in any order, with corrections: never impossible, and a refusal changes nothing', () => {
  /** What a correction says that happened instead; the day of the command is its day. */
  const anders = fc.constantFrom(
    { soort: 'begeleidingscontact_gelegd', versie: 2, wijze: 'bezoek', minuten: 7 },
    { soort: 'bijeenkomst_gehouden', versie: 2 },
    { soort: 'vrijwilliger_aangesloten', versie: 2, vrijwilliger: 'v4', rollen: ['kenner'] },
  );
  const onregelmatig = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(stap, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 30 })) },
      {
        weight: 5,
        arbitrary: fc.tuple(
          fc.record({
            soort: fc.constant('corrigeren' as const),
            betreft: naam('e', 30),
            reden: fc.constant('x'),
            wordt: fc.option(anders, { nil: undefined }),
          }),
          fc.constant(0),
          fc.integer({ min: 0, max: 30 }),
        ) as fc.Arbitrary<[Stap, number, number]>,
      },
    ),
    { maxLength: 60, size: 'max' },
  );
  let laat = 0;
  let gecorrigeerd = 0;
  let vervangen = 0;
  fc.assert(
    fc.property(fc.boolean(), onregelmatig, (gevormd, stappen) => {
      const echt = createEcht();
      for (const [een, later, terug] of [
        [{ soort: 'gebied_aanmelden', buurt: 'BU1', begeleidingsjaren: 1 }, 0, 30],
        // Half of the lives begin with a team, so that more can be corrected.
        ...(gevormd ? begin.map(([stap]) => [stap, 0, 30] as const) : []),
        ...stappen,
      ] as [Stap, number, number][]) {
        echt.vandaag = addDuur(echt.vandaag, { dagen: later });
        echt.nummer++;
        const datum = addDuur(echt.vandaag, { dagen: -terug });
        const wordt = een.soort === 'corrigeren' && een.wordt !== undefined ? { wordt: { ...een.wordt, datum } } : {};
        const commando = deepFreeze({
          ...een,
          ...wordt,
          id: `e${echt.nummer}`,
          team: 't',
          datum,
          geregistreerd: echt.vandaag,
          door: 'm',
        }) as Teamcommando;
        const voor = JSON.stringify(echt.dossier);
        try {
          for (const gebeurtenis of decideTeam(commando, echt.dossier)) {
            echt.gebeurtenissen.push(gebeurtenis);
            echt.dossier = deepFreeze(evolveTeam(echt.dossier, gebeurtenis));
            if (terug > 0) laat++;
            if (een.soort === 'corrigeren') gecorrigeerd++;
            if ('wordt' in wordt) vervangen++;
          }
        } catch (fout) {
          if (!isDomeinFout(fout)) throw fout;
          expect(fout.code).toMatch(/^team\./);
          expect(JSON.stringify(echt.dossier)).toBe(voor);
        }
      }
      expect(checkTeamdossier(echt.dossier)).toEqual([]);
      expect(replayTeam(echt.gebeurtenissen)).toEqual(echt.dossier);
      // What was known on a day does not change by what is recorded after it.
      const helft = echt.gebeurtenissen.slice(0, echt.gebeurtenissen.length >> 1);
      const grens = helft.at(-1)?.geregistreerd;
      if (grens === undefined) return;
      const toen = replayTeam(echt.gebeurtenissen.filter(({ geregistreerd = '' }) => geregistreerd <= grens));
      const peildatum = echt.vandaag;
      expect(findTeamstand(echt.dossier, { peildatum, bekendOp: grens })).toEqual(findTeamstand(toen, { peildatum }));
      // Version 1 kept the record with the corrections applied: read, it gives the same stand on every day.
      const gelezen = Teamdossier.parse(JSON.parse(JSON.stringify(toVersie1(echt.gebeurtenissen))));
      expect(checkTeamdossier(gelezen)).toEqual([]);
      for (const { datum } of echt.gebeurtenissen.slice(-20))
        expect(findTeamstand(gelezen, { peildatum: datum })).toEqual(findTeamstand(echt.dossier, { peildatum: datum }));
      checkPossible(findTeamstand(echt.dossier, { peildatum: echt.vandaag }));
    }),
    { seed: 9, numRuns: 150 },
  );
  expect(laat).toBeGreaterThan(300);
  expect(gecorrigeerd).toBeGreaterThan(40);
  expect(vervangen).toBeGreaterThan(20);
});

/** What can never be, whatever happened. */
function checkPossible(stand: Teamstand | undefined): void {
  if (stand === undefined) return;
  const { status, gevormdOp, begeleidSinds, aangemeldOp, wervingGestartOp, einde } = stand;
  const opVolgorde = [
    aangemeldOp,
    wervingGestartOp,
    gevormdOp,
    begeleidSinds,
    stand.zelfstandigSinds,
    einde?.datum,
  ].filter((een) => een !== undefined);
  expect([...opVolgorde].sort()).toEqual(opVolgorde);
  expect(einde !== undefined).toBe(status === 'gestopt' || status === 'afgerond');
  expect(stand.begeleidingsjaar !== undefined).toBe(status === 'begeleid');
  const actief = stand.lidmaatschappen.filter(({ vertrokkenOp }) => vertrokkenOp === undefined);
  expect(new Set(actief.map(({ vrijwilliger }) => vrijwilliger)).size).toBe(actief.length);
  for (const { van: begin, vertrokkenOp } of stand.lidmaatschappen)
    expect(vertrokkenOp === undefined || begin <= vertrokkenOp).toBe(true);
  for (const { status: waar, project, tot } of stand.opgaven) {
    expect(project !== undefined).toBe(waar === 'opgepakt');
    expect(tot !== undefined).toBe(waar !== 'wachtkamer');
    if (project !== undefined) expect(stand.projecten.some((een) => een.project === project)).toBe(true);
  }
  for (const { fase, afhankelijkVan, gestartOp, faseSinds } of stand.projecten) {
    expect(gestartOp <= faseSinds).toBe(true);
    if (fase !== 'uitvoering' && fase !== 'afgerond') continue;
    for (const ander of afhankelijkVan)
      expect(stand.projecten.find((een) => een.project === ander)?.fase).toBe('afgerond');
  }
}
