import { addDuur, type Datum, isDomeinFout } from 'buurtaanpak/kern';
import { findTeamstand, listSignalen, type Signaal, type Signaalregel, type Teamstand } from 'buurtaanpak/team';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';
import { dag, opgave, type Stap, Verteller } from './vertel.js';

const oordeel = { kans: 3, urgentie: 3, reden: 'anders' } as const;
const project = (naam: string): Stap => ({
  soort: 'project_starten',
  project: naam,
  titel: naam,
  thema: 'groen',
  omvang: 1,
  complexiteit: 1,
  partners: [],
  bijdragen: [],
  afhankelijkVan: [],
});

/** What may happen to a team, for one of three volunteers, projects or opgaven, on a day. Mostly the rules allow it. */
const gebeuren: readonly ((wie: number, vandaag: Datum) => Stap)[] = [
  (wie) => ({
    soort: 'vrijwilliger_aansluiten',
    vrijwilliger: `v${wie}`,
    rollen: wie === 0 ? ['kenner', 'verbinder'] : [],
  }),
  (wie) => ({ soort: 'vrijwilliger_afmelden', vrijwilliger: `v${wie}` }),
  (wie) => ({ soort: 'rollen_wijzigen', vrijwilliger: `v${wie}`, rollen: ['ondernemer', 'kenner'] }),
  (wie) => ({ soort: 'rollen_wijzigen', vrijwilliger: `v${wie}`, rollen: [] }),
  (wie) => ({ soort: 'begeleider_toewijzen', begeleider: `g${wie}` }),
  () => ({ soort: 'begeleider_afmelden' }),
  (wie) => ({ soort: 'begeleider_wisselen', begeleider: `g${wie}` }),
  () => ({ soort: 'bijeenkomst_vastleggen' }),
  () => ({ soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 30 }),
  () => ({ soort: 'pauzeren', reden: 'x' }),
  () => ({ soort: 'hervatten' }),
  () => ({ soort: 'team_vormen' }),
  (wie) => project(`p${wie}`),
  (wie) => ({ soort: 'project_voortzetten', project: `p${wie}`, fase: 'uitvoering' }),
  (wie) => ({ soort: 'project_wijzigen', project: `p${wie}`, omvang: 2 }),
  (wie) => ({ soort: 'project_afronden', project: `p${wie}`, bewonersBereikt: 1, resultaten: [] }),
  (wie) => ({ soort: 'project_staken', project: `p${wie}`, reden: 'x' }),
  (wie, vandaag) => opgave(`o${wie}`, { opnieuwBekijkenOp: addDuur(vandaag, { dagen: 1 + 20 * wie }) }),
  (wie, vandaag) => ({
    soort: 'opgave_herzien',
    opgave: `o${wie}`,
    ...oordeel,
    opnieuwBekijkenOp: addDuur(vandaag, { dagen: 1 + 10 * wie }),
  }),
  (wie) => ({ soort: 'opgave_laten_vervallen', opgave: `o${wie}`, motief: 'x' }),
  () => ({ soort: 'zelfstandig_verklaren' }),
  () => ({ soort: 'overdragen', aan: 'opbouwwerk' }),
  (wie) => ({ soort: 'nazorg_peilen', actief: wie === 0 }),
  () => ({ soort: 'afronden' }),
  () => ({ soort: 'stoppen', reden: 'x' }),
];

const stap = fc.record({
  // What ends a team or its guidance is rare.
  keuze: fc.oneof(
    { weight: 12, arbitrary: fc.nat(19) },
    { weight: 1, arbitrary: fc.constantFrom(20, 21, 23) },
    { weight: 2, arbitrary: fc.constant(22) },
    { weight: 1, arbitrary: fc.constantFrom(24, 22, 22) },
  ),
  wie: fc.nat(2),
  verder: fc.oneof(fc.nat(2), fc.nat(40)),
});

interface Leven {
  readonly verhaal: Verteller;
  readonly eind: Datum;
}

function leef(gevormd: boolean, stappen: readonly { keuze: number; wie: number; verder: number }[]): Leven {
  const verhaal = new Verteller()
    .op('2027-01-04', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 1 })
    .op('2027-01-05', { soort: 'werving_starten' });
  if (gevormd)
    verhaal
      .op('2027-01-06', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v0', rollen: ['kenner', 'verbinder'] })
      .op('2027-01-06', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: ['verbinder'] })
      .op('2027-01-06', { soort: 'team_vormen' })
      .op('2027-01-08', { soort: 'begeleider_toewijzen', begeleider: 'ga' });
  let vandaag = dag('2027-01-08');
  for (const { keuze, wie, verder } of stappen) {
    vandaag = addDuur(vandaag, { dagen: verder });
    const wat = gebeuren[keuze]?.(wie, vandaag);
    try {
      if (wat !== undefined) verhaal.op(vandaag, wat);
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
    }
  }
  return { verhaal, eind: addDuur(vandaag, { maanden: 4 }) };
}

const hoofd = { ernst: 'info', reden: 'x', opschalenNa: 1 } as const;
const regels: readonly Signaalregel[] = [
  { soort: 'geen_contact', weken: 1, ...hoofd },
  { soort: 'zonder_begeleider', weken: 0, ...hoofd },
  { soort: 'geen_bijeenkomst', weken: 2, ...hoofd },
  { soort: 'te_weinig_vrijwilligers', minimum: 2, ...hoofd },
  { soort: 'rol_ontbreekt', rollen: ['kenner', 'verbinder', 'ondernemer'], ...hoofd },
  { soort: 'een_persoon_draagt_alles', ...hoofd },
  { soort: 'werving_duurt_lang', maanden: 1, ...hoofd },
  { soort: 'geen_project', maanden: 1, ...hoofd },
  { soort: 'project_staat_stil', maanden: 1, ...hoofd },
  { soort: 'lange_pauze', maanden: 1, ...hoofd },
  { soort: 'begeleiding_eindigt', maanden: 6, ...hoofd },
  { soort: 'financiering_eindigt_eerst', ...hoofd },
  { soort: 'wachtkamer_over_tijd', ...hoofd },
  { soort: 'geen_nazorg', maanden: 1, duur: 6, ...hoofd },
  { soort: 'niet_meer_actief', ...hoofd },
];

const toSleutel = ({ regel, betreft = '' }: Signaal) => `${regel} ${betreft}`;

/** Every day of a life, with its signals by what they are about. */
function* listDagen({ verhaal, eind }: Leven) {
  for (let vandaag = dag('2027-01-04'); vandaag <= eind; vandaag = addDuur(vandaag, { dagen: 1 })) {
    const signalen = listSignalen(verhaal.dossier, { peildatum: vandaag, regels, financieringTot: dag('2027-12-31') });
    const opSleutel = new Map(signalen.map((signaal) => [toSleutel(signaal), signaal]));
    expect(opSleutel.size).toBe(signalen.length);
    yield { vandaag, opSleutel, stand: findTeamstand(verhaal.dossier, { peildatum: vandaag }) };
  }
}

const leven = fc
  .tuple(fc.boolean(), fc.array(stap, { minLength: 5, maxLength: 40 }))
  .map(([gevormd, stappen]) => leef(gevormd, stappen));

test('a signal was there on every day since, with the same first day, and not on the day before', () => {
  const gezien = new Set<string>();
  fc.assert(
    fc.property(leven, (een) => {
      let gisteren = new Map<string, Signaal>();
      for (const { vandaag, opSleutel } of listDagen(een)) {
        for (const [sleutel, { sinds, opgeschaaldOp, regel }] of opSleutel) {
          gezien.add(regel);
          expect(gisteren.get(sleutel)?.sinds, `${sleutel} on ${vandaag}`).toBe(sinds === vandaag ? undefined : sinds);
          const dan = addDuur(sinds, { maanden: 1 });
          expect(opgeschaaldOp).toBe(dan <= vandaag ? dan : undefined);
        }
        gisteren = opSleutel;
      }
    }),
    { seed: 22, numRuns: runs(120, 40) },
  );
  // Every kind of signal came by, so none was held by luck.
  expect([...gezien].sort()).toEqual(regels.map(({ soort }) => soort).sort());
});

/** What can be said of the end of a day in one word, and how long it must last before there is a signal. */
const toestanden: readonly {
  readonly soort: Signaalregel['soort'];
  readonly waar: (stand: Teamstand) => boolean;
  readonly begin: (sinds: Datum) => Datum;
}[] = [
  {
    soort: 'lange_pauze',
    waar: ({ status }) => status === 'gepauzeerd',
    begin: (sinds) => addDuur(sinds, { maanden: 1 }),
  },
  {
    soort: 'niet_meer_actief',
    waar: ({ nazorgpeilingen }) => nazorgpeilingen.at(-1)?.actief === false,
    begin: (sinds) => sinds,
  },
  {
    soort: 'te_weinig_vrijwilligers',
    waar: ({ gevormdOp, einde, lidmaatschappen }) =>
      gevormdOp !== undefined &&
      einde === undefined &&
      lidmaatschappen.filter(({ vertrokkenOp }) => vertrokkenOp === undefined).length < 2,
    begin: (sinds) => sinds,
  },
];

test('a signal is there exactly when the days themselves say so', () => {
  fc.assert(
    fc.property(leven, (een) => {
      const sinds = new Map<string, Datum>();
      for (const { vandaag, opSleutel, stand } of listDagen(een))
        for (const { soort, waar, begin } of toestanden) {
          if (stand === undefined || !waar(stand)) sinds.delete(soort);
          else if (!sinds.has(soort)) sinds.set(soort, vandaag);
          const eerste = sinds.get(soort);
          const verwacht = eerste === undefined || begin(eerste) > vandaag ? undefined : begin(eerste);
          expect(opSleutel.get(`${soort} `)?.sinds, `${soort} on ${vandaag}`).toBe(verwacht);
        }
    }),
    { seed: 23, numRuns: runs(80, 20) },
  );
});
