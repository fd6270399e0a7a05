import { join } from 'node:path';
import { createVingerafdruk, type Datum, formatBevinding, formatDatum } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { checkTeamdossier, findTeamstand, type Teamconflict } from 'buurtaanpak/team';
import { openSqlite } from '../event-store/openSqlite.js';
import { Opslag } from '../event-store/opslag.js';
import { describeGebeurtenis } from './describeGebeurtenis.js';
import { mergeWeek } from './mergeWeek.js';
import { receiveDossier } from './receiveDossier.js';
import { Scherm } from './scherm.js';
import { Toestel } from './toestel.js';
import { toStap } from './toStap.js';
import { BEGIN, dag, TEAM, WEEK } from './week.js';

/** The story of the devices, as the begeleiders see it, and whether all have the same record at the end. */
export interface Vertelling {
  readonly regels: readonly string[];
  readonly gelijk: boolean;
}

const ANS = { naam: 'toestel-a', team: TEAM, door: 'begeleider-3' };
const BERT = { naam: 'toestel-b', team: TEAM, door: 'begeleider-5' };
/** Somebody copied the settings of Ans to the telephone of Carla, with its name. */
const CARLA_VERGETEN = { naam: 'toestel-a', team: TEAM, door: 'begeleider-8' };
const CARLA = { ...CARLA_VERGETEN, naam: 'toestel-c' };

/** Both note a week without a connection. Ans comes back first; her message arrives twice. */
async function vertelWeek(scherm: Scherm, ans: Toestel, bert: Toestel): Promise<void> {
  scherm.kop('1 maart 2027. Beide begeleiders halen het dossier op en gaan op pad.');
  await scherm.wisselUit('Ans', ans, dag('2027-03-01'));
  await scherm.wisselUit('Bert', bert, dag('2027-03-01'));
  scherm.kop('2 tot en met 5 maart, toestel van Ans, zonder verbinding.');
  scherm.noteer(ans, WEEK.a);
  scherm.kop('3 tot en met 6 maart, toestel van Bert, zonder verbinding.');
  scherm.noteer(bert, WEEK.b);
  scherm.kop('8 maart 2027. Ans heeft weer verbinding.');
  const verzoek = ans.createVerzoek();
  await scherm.wisselUit('Ans', ans, dag('2027-03-08'));
  const { nieuw } = await receiveDossier(scherm.opslag, verzoek, dag('2027-03-08'));
  scherm.zeg(`Haar bericht komt nog een keer aan: ${nieuw.length} erbij.`);
}

/** The app of Bert is killed after the store has written and before the answer is there. Then he decides. */
async function vertelBesluiten(scherm: Scherm, map: string, bert: Toestel): Promise<Toestel> {
  scherm.kop('9 maart 2027. Bert heeft even verbinding. Zijn app wordt afgesloten voordat het antwoord er is.');
  const { nieuw } = await receiveDossier(scherm.opslag, bert.createVerzoek(), dag('2027-03-09'));
  scherm.zeg(`In de gedeelde opslag staan er ${nieuw.length} bij; het toestel weet dat niet.`);

  scherm.kop('10 maart 2027. De app van Bert begint opnieuw, uit het bestand op het toestel, en verstuurt alles weer.');
  const weer = new Toestel(map, BERT);
  await scherm.wisselUit('Bert', weer, dag('2027-03-10'));

  scherm.kop('Bert belt met Ans en besluit, nog zonder te versturen.');
  const keuzes: Readonly<Record<Teamconflict['soort'], number>> = {
    dubbel: 1,
    onmogelijk: 2,
    zelfde_dag: 1,
    twee_correcties: 2,
    zelfde_id: 1,
  };
  for (const conflict of weer.voorgelegd) {
    const keuze = keuzes[conflict.soort];
    const voorstel = conflict.voorstellen[keuze - 1];
    const voor = weer.dossier.gebeurtenissen.length;
    if (voorstel === undefined) weer.leave(conflict);
    else weer.take(conflict, voorstel, dag('2027-03-10'));
    scherm.zeg(`${conflict.gebeurtenis}: keuze ${keuze}${voorstel === undefined ? ', niets doen' : ''}.`);
    scherm.zeg(...weer.dossier.gebeurtenissen.slice(voor).map(describeGebeurtenis));
  }

  scherm.kop('11 maart 2027. Bert verstuurt zijn besluiten.');
  await scherm.wisselUit('Bert', weer, dag('2027-03-11'));
  return weer;
}

/** The telephone of a third begeleider has the name of that of Ans, so both give the same ids. */
async function vertelVergeten(scherm: Scherm, map: string, ans: Toestel): Promise<Toestel> {
  scherm.kop('15 maart 2027. Ans haalt op wat Bert besloot. Carla begint, op een toestel dat ook toestel-a heet.');
  await scherm.wisselUit('Ans', ans, dag('2027-03-15'));
  const vergeten = new Toestel(join(map, 'carla'), CARLA_VERGETEN);
  await scherm.wisselUit('Carla', vergeten, dag('2027-03-15'));

  scherm.kop('16 maart 2027. Ans en Carla noteren allebei zonder verbinding, Ans verstuurt.');
  const bezoek = { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 30 } as const;
  scherm.noteer(ans, [{ genoteerd: dag('2027-03-16'), datum: dag('2027-03-16'), stap: bezoek }]);
  const erbij = { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v3', rollen: ['ondernemer'] } as const;
  scherm.noteer(vergeten, [{ genoteerd: dag('2027-03-16'), datum: dag('2027-03-16'), stap: erbij }]);
  await scherm.wisselUit('Ans', ans, dag('2027-03-16'));

  scherm.kop('17 maart 2027. Carla verstuurt.');
  await scherm.wisselUit('Carla', vergeten, dag('2027-03-17'));

  scherm.kop('Het toestel van Carla krijgt een eigen naam, en zij legt opnieuw vast wat niet telt.');
  const carla = new Toestel(map, CARLA);
  await scherm.wisselUit('Carla', carla, dag('2027-03-17'));
  for (const { gebeurtenis } of vergeten.voorgelegd) {
    const [, ...telt] = carla.dossier.gebeurtenissen.filter(({ id }) => id === gebeurtenis);
    for (const een of telt)
      scherm.noteer(carla, [{ genoteerd: dag('2027-03-17'), datum: een.datum, stap: toStap(een) }]);
  }
  await scherm.wisselUit('Carla', carla, dag('2027-03-17'));
  return carla;
}

/** Everybody fetches what is new; then all must have the same record. */
async function vertelStand(
  scherm: Scherm,
  toestellen: Readonly<Record<string, Toestel>>,
  peildatum: Datum,
): Promise<boolean> {
  scherm.kop(`${formatDatum(peildatum)}. Allen halen op.`);
  for (const [wie, toestel] of Object.entries(toestellen)) await scherm.wisselUit(wie, toestel, peildatum);
  const dossier = await scherm.opslag.load(TEAM);
  const afdruk = createVingerafdruk(dossier);
  const gelijk = Object.values(toestellen).every((een) => createVingerafdruk(een.dossier) === afdruk);
  scherm.zeg(`De toestellen en de gedeelde opslag hebben hetzelfde dossier: ${gelijk ? 'ja' : 'nee'}.`);
  const stand = findTeamstand(dossier, { peildatum });
  const aanwezig = stand?.bijeenkomsten.map(({ datum, aanwezigen }) => `${formatDatum(datum)} (${aanwezigen})`) ?? [];
  const minuten = stand?.contacten.reduce((som, contact) => som + contact.minuten, 0);
  scherm.zeg(`Bijeenkomsten: ${aanwezig.join(', ')}. Begeleid: ${minuten} minuten.`);
  for (const bekendOp of [dag('2027-03-08'), peildatum]) {
    const [project] = findTeamstand(dossier, { peildatum: dag('2027-03-08'), bekendOp })?.projecten ?? [];
    const bereikt = `${project?.fase}, ${project?.bewonersBereikt} bewoners bereikt`;
    scherm.zeg(`Geveltuinen op 8 maart, zoals bekend op ${formatDatum(bekendOp)}: ${bereikt}.`);
  }
  scherm.zeg(...checkTeamdossier(dossier).map((een) => `Het dossier blijft melden: ${formatBevinding(een, nl)}`));
  return gelijk;
}

/** Tells the story. `map` is an empty folder for the store and the devices. */
export async function vertel(map: string): Promise<Vertelling> {
  const opslag = new Opslag(openSqlite(join(map, 'gedeeld.sqlite')));
  for (const commando of BEGIN) await opslag.handle(commando);
  const scherm = new Scherm(opslag);
  const ans = new Toestel(map, ANS);
  await vertelWeek(scherm, ans, new Toestel(map, BERT));
  const bert = await vertelBesluiten(scherm, map, new Toestel(map, BERT));
  const carla = await vertelVergeten(scherm, map, ans);
  const gelijk = await vertelStand(scherm, { Ans: ans, Bert: bert, Carla: carla }, dag('2027-03-18'));
  await opslag.close();
  const eender = createVingerafdruk(await mergeWeek(map, 'ab')) === createVingerafdruk(await mergeWeek(map, 'ba'));
  scherm.zeg(`Was Bert als eerste teruggekomen, dan was het dossier van de week hetzelfde: ${eender ? 'ja' : 'nee'}.`);
  return { regels: scherm.regels.slice(1), gelijk: gelijk && eender };
}
