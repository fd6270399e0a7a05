// The events of an agreement in SQLite, with the id as key; redelivery does no harm: `npx tsx examples/event-store/overeenkomst.ts`
import { computeUitputting } from 'buurtaanpak/financiering';
import { euro, formatBedrag } from 'buurtaanpak/kern';
import { getOvereenkomststand, type Overeenkomstcommando, toGeldverloop } from 'buurtaanpak/overeenkomst';
import { dag } from '../overeenkomsten/documenten/bouwstenen.js';
import { maakLeeuwarden } from '../overeenkomsten/documenten/leeuwarden.js';
import { hasOpslagcode } from './contract/opslagfout.js';
import { openSqlite } from './openSqlite.js';
import { Overeenkomstopslag } from './overeenkomstopslag.js';

const overeenkomst = maakLeeuwarden(dag('2026-09-01'));
const hoofd = (id: string, op: string) => ({ id, datum: dag(op), geregistreerd: dag(op), door: 'medewerker-7' });
const betaling: Overeenkomstcommando = {
  ...hoofd('factuur-2026-117', '2026-10-15'),
  soort: 'leg_vast',
  feit: { soort: 'betaald', datum: dag('2026-10-15'), bijdrage: 'bzk-1', bedrag: euro(120_000) },
};
const commandos: readonly Overeenkomstcommando[] = [
  { ...hoofd('opgesteld', '2026-06-15'), soort: 'stel_op', document: overeenkomst },
  { ...hoofd('aangeboden', '2026-07-01'), soort: 'bied_aan' },
  { ...hoofd('teken-1', '2026-08-25'), soort: 'onderteken', partij: 'leeuwarden', functie: 'burgemeester' },
  { ...hoofd('teken-2', '2026-08-25'), soort: 'onderteken', partij: 'buurkracht', functie: 'directeur' },
  betaling,
];

const opslag = new Overeenkomstopslag(openSqlite(':memory:'));
for (const commando of commandos) await opslag.handle(overeenkomst.id, commando);

// The bank sends its message again, and the queue delivers all events again.
await opslag.handle(overeenkomst.id, betaling);
const gebeurtenissen = await opslag.read(overeenkomst.id);
const nieuw = await opslag.append(overeenkomst.id, 0, gebeurtenissen);
console.log(`Stored: ${gebeurtenissen.map(({ id }) => id).join(', ')}. New after redelivery: ${nieuw}.`);

const dossier = await opslag.load(overeenkomst.id);
const peildatum = dag('2026-12-31');
const { bijdragen } = computeUitputting(toGeldverloop(dossier), { peildatum });
console.log(`Status: ${getOvereenkomststand(dossier, { peildatum }).status}.`);
console.log(`Paid of bzk-1: ${formatBedrag(bijdragen[0]?.betaald ?? euro(0))}.`);

// A writer that did not see the last event may not add one.
try {
  const [eerste] = gebeurtenissen;
  await opslag.append(overeenkomst.id, 1, [{ ...gebeurtenissen.at(-1), id: 'te-laat' } as NonNullable<typeof eerste>]);
  process.exitCode = 1;
} catch (fout) {
  if (!(fout instanceof Error) || !hasOpslagcode(fout, 'versie_conflict')) throw fout;
  console.log(`Refused: ${fout.message}.`);
}
await opslag.close();
