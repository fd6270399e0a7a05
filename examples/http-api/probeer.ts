/**
 * A client of the API: chooses buurten of Leeuwarden by figures of CBS and judgements that are made up, asks why one was not chosen, and
 * changes an agreement that someone else has changed as well. It starts the API itself, on a free port.
 *
 *     npx tsx examples/http-api/probeer.ts
 */
import { Datum } from 'buurtaanpak/kern';
import { selectKerncijfers, toKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { runOpzet } from 'buurtaanpak/opzet';
import { describeGebieden } from 'buurtaanpak/selectie';
import { CIJFERBRON, WERKMAP } from '../data/werkmap.js';
import { leesCsv } from '../opzet/leesCsv.js';
import { leesOpzet, vindOpzet } from '../opzet/leesOpzet.js';
import { maakBoxtelEnSintMichielsgestel } from '../overeenkomsten/documenten/boxtelEnSintMichielsgestel.js';
import { verzinOordelen } from '../verzonnen/verzinOordelen.js';
import { createApi } from './createApi.js';

const peildatum = Datum.parse('2026-09-01');
const app = createApi({ today: () => peildatum });
const adres = await app.listen({ host: '127.0.0.1', port: 0 });

/** What this client reads of the answers. */
interface Inhoud {
  readonly buurten: readonly { readonly code: string; readonly naam: string; readonly score: number }[];
  readonly uitkomst: string;
  readonly gekozen: readonly { readonly code: string }[];
  readonly bevindingen: readonly { readonly detail: string }[];
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
  readonly detail: string;
  readonly buurt: string;
  readonly status: string;
}

/** Asks the API, and shows the question with the status of the answer. */
async function ask(methode: string, pad: string, inhoud?: unknown, koppen: Record<string, string> = {}) {
  const antwoord = await fetch(`${adres}${pad}`, {
    method: methode,
    headers: { ...koppen, ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  });
  const kort = pad.replaceAll(/[0-9a-f]{8}[0-9a-f-]{28,}/g, (id) => `${id.slice(0, 8)}…`);
  console.log(`${methode} ${kort} -> ${antwoord.status}`);
  return { antwoord, json: (await antwoord.json()) as Inhoud };
}

console.log(`Bron: ${CIJFERBRON}.\nDe oordelen en de bedragen in dit voorbeeld zijn verzonnen.\n`);

const opzet = leesOpzet(vindOpzet('leeuwarden'));
const { tabel } = runOpzet(opzet, { rijen: { kwb: leesCsv(WERKMAP) } }, { peildatum, tot: 'tabel' });
if (tabel === undefined) throw new Error('the figures of Leeuwarden are in the workbook');
const buurten = selectKerncijfers(tabel, { soort: 'buurt' });
const oordelen = verzinOordelen(opzet, buurten);

const scores: Record<string, Inhoud['buurten']> = {};
for (const routekaart of opzet.routekaarten) {
  const { antwoord } = await ask('POST', '/v1/routekaarten', routekaart);
  const { json } = await ask('POST', `${antwoord.headers.get('location')}/scores`, {
    kerncijfers: toKerncijferdocument(buurten),
    beoordelingen: oordelen.find((een) => een.routekaart === routekaart.id),
  });
  scores[routekaart.id] = json.buurten;
  console.log(`  ${routekaart.naam}: ${json.buurten.length} buurten, bovenaan ${json.buurten[0]?.naam}`);
}

const { kandidaten } = opzet.keuze ?? {};
const quota = opzet.programmas.flatMap(({ id, quota: eigen }) =>
  eigen.map((quotum) => ({ ...quotum, programma: id, waar: { ...quotum.waar, ...kandidaten } })),
);
const gebieden = describeGebieden(buurten, { kenmerken: opzet.kenmerken, quota });
const selectie = await ask('POST', '/v1/selecties', {
  scores: Object.fromEntries(
    Object.entries(scores).map(([id, rij]) => [id, rij.map(({ code, score }) => ({ code, score }))]),
  ),
  quota,
  opties: { gebieden },
});
console.log(`  ${selectie.json.uitkomst}: ${selectie.json.gekozen.length} buurten gekozen`);

const gekozen = new Set(selectie.json.gekozen.map(({ code }) => code));
// The best of Oost that was not chosen.
const oost = new Set(gebieden.flatMap(({ code, kenmerken = [] }) => (kenmerken.includes('oost') ? [code] : [])));
const afvaller = scores['leeuwarden-oost']?.find(({ code }) => oost.has(code) && !gekozen.has(code));
const waarom = await ask('GET', `${selectie.antwoord.headers.get('location')}/buurten/${afvaller?.code}`);
for (const { detail } of waarom.json.bevindingen) console.log(`  ${detail}`);

const overeenkomst = maakBoxtelEnSintMichielsgestel();
const { antwoord: eerste } = await ask('POST', '/v1/samenwerkingsovereenkomsten', overeenkomst);
const plek = eerste.headers.get('location') ?? '';
const gezien = { 'if-match': eerste.headers.get('etag') ?? '' };
await ask('PUT', plek, { ...overeenkomst, onderwerp: 'Twaalf buurten in Boxtel en Sint-Michielsgestel.' }, gezien);
const laat = await ask('PUT', plek, { ...overeenkomst, onderwerp: 'Twaalf buurten.' }, gezien);
console.log(`  ${laat.json.detail}`);
const fout = await ask('POST', '/v1/samenwerkingsovereenkomsten', { ...overeenkomst, titel: undefined, onderwep: 'x' });
for (const { pointer, detail } of fout.json.errors) console.log(`  ${pointer} ${detail}`);

const hoofd = { id: 'e1', datum: '2026-09-01', door: 'medewerker-7' };
const gebeurtenissen = '/v1/teams/team-1/gebeurtenissen';
await ask('POST', gebeurtenissen, {
  ...hoofd,
  soort: 'gebied_aanmelden',
  buurt: afvaller?.code,
  begeleidingsjaren: 3,
});
const teVroeg = await ask(
  'POST',
  gebeurtenissen,
  { ...hoofd, id: 'e2', soort: 'team_vormen' },
  { 'accept-language': 'en' },
);
console.log(`  ${teVroeg.json.detail}`);
const stand = await ask('GET', '/v1/teams/team-1/stand?peildatum=2026-09-01');
console.log(`  ${stand.json.buurt} is ${stand.json.status}`);

const stroom = `/v1/overeenkomsten/${overeenkomst.id}/gebeurtenissen`;
const opdracht = { datum: '2026-09-01', door: 'medewerker-7' };
await ask('POST', stroom, { ...opdracht, id: 'g1', soort: 'stel_op', document: overeenkomst });
const betaling = {
  ...opdracht,
  id: 'factuur-117',
  soort: 'leg_vast',
  feit: { soort: 'betaald', datum: '2026-09-01', bijdrage: 'bzk-1', bedrag: '120000.00' },
};
await ask('POST', stroom, betaling);
await ask('POST', stroom, betaling);
const geld = await ask('GET', `/v1/overeenkomsten/${overeenkomst.id}/uitputting?peildatum=2026-09-01`);
for (const { detail } of geld.json.bevindingen) console.log(`  ${detail}`);

await app.close();
