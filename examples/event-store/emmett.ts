// The decider of a team under the emmett library, with its store in memory: `npx tsx examples/event-store/emmett.ts`
import { type Command, DeciderCommandHandler, type Event, getInMemoryEventStore } from '@event-driven-io/emmett';
import { Datum } from 'buurtaanpak/kern';
import {
  decideTeam,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  type Teamcommando,
  type Teamdossier,
  type Teamgebeurtenis,
} from 'buurtaanpak/team';

/** In emmett a command and an event have a `type`, and their own fields in `data`. */
type Vraag = Command<Teamcommando['soort'], { readonly commando: Teamcommando }>;
type Feit = Event<Teamgebeurtenis['soort'], { readonly gebeurtenis: Teamgebeurtenis }>;

const store = getInMemoryEventStore();
const handle = DeciderCommandHandler<Teamdossier, Vraag, Feit>({
  decide: ({ data }, dossier) =>
    decideTeam(data.commando, dossier).map((gebeurtenis) => ({ type: gebeurtenis.soort, data: { gebeurtenis } })),
  evolve: (dossier, { data }) => evolveTeam(dossier, data.gebeurtenis),
  initialState: () => initialTeamdossier,
});

const vandaag = Datum.parse('2026-09-01');
const hoofd = { team: 'team-1', datum: vandaag, geregistreerd: vandaag, door: 'medewerker-7' };
const doe = (commando: Teamcommando, expectedStreamVersion?: bigint) =>
  handle(
    store,
    commando.team,
    { type: commando.soort, data: { commando } },
    expectedStreamVersion === undefined ? undefined : { expectedStreamVersion },
  );
const refused = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'it was not',
    (fout: Error) => fout.message,
  );

const eerste = await doe({ ...hoofd, soort: 'gebied_aanmelden', id: 'e1', buurt: 'BU00802001', begeleidingsjaren: 3 });
const { nextExpectedStreamVersion: gezien } = eerste;
const { newState } = await doe({ ...hoofd, soort: 'werving_starten', id: 'e2' }, gezien);
console.log(`Status: ${findTeamstand(newState, { peildatum: vandaag })?.status}`);

// decideTeam refuses commands that break a rule; the store refuses when another writer came first.
console.log(`Refused: ${await refused(doe({ ...hoofd, soort: 'team_vormen', id: 'e3' }))}`);
console.log(`Refused: ${await refused(doe({ ...hoofd, soort: 'bijeenkomst_vastleggen', id: 'e4' }, gezien))}`);
const { events } = await store.readStream('team-1');
console.log(`Stored: ${events.map(({ type }) => type).join(', ')}`);
