import {
  type Beoordeling,
  type Datum,
  describeGebieden,
  type Financieringsoverzicht,
  Gemeentecode,
  type Kerncijfertabel,
  type Routekaartscores,
  type Samenwerkingsovereenkomst,
  type SelectieGebied,
  type SelectieGevonden,
  scoreBuurten,
  summarizeFinanciering,
  type Teamdossier,
  type Teamstand,
} from 'buurtaanpak';
import { verzinBeoordelingen } from '../verzonnen/verzinBeoordelingen.js';
import { GEMEENTEN } from './gemeenten.js';
import { kiesBuurten, QUOTA } from './kiesBuurten.js';
import { leesCijfers } from './leesCijfers.js';
import { routekaartEnergie, routekaartOost } from './routekaarten.js';
import { START, sluitOvereenkomst } from './sluitOvereenkomst.js';
import { stop } from './stop.js';
import { volgTeams } from './volgTeams.js';

/** The judgements of people for each Routekaart. */
export type Oordelen = Readonly<Record<'leeuwarden-oost' | 'energie', readonly Beoordeling[]>>;

/** The result of the main job. */
export interface Uitkomst {
  readonly gemeente: string;
  readonly naam: string;
  readonly buurten: Kerncijfertabel;
  /** Names of the wijken by code. */
  readonly wijknamen: ReadonlyMap<string, string>;
  readonly gebieden: readonly SelectieGebied[];
  readonly oordelen: Oordelen;
  readonly scores: Readonly<Record<'leeuwarden-oost' | 'energie', Routekaartscores>>;
  readonly selectie: SelectieGevonden;
  readonly overeenkomst: Samenwerkingsovereenkomst;
  readonly financiering: Financieringsoverzicht;
  readonly dossiers: readonly Teamdossier[];
  readonly peildatum: Datum;
  readonly standen: readonly Teamstand[];
}

/** Made-up judgements for both Routekaarten. */
function verzinOordelen(buurten: Kerncijfertabel): Oordelen {
  return {
    'leeuwarden-oost': verzinBeoordelingen(routekaartOost, buurten),
    energie: verzinBeoordelingen(routekaartEnergie, buurten),
  };
}

/** The year of the CBS figures and of the classification of the buurten. */
export const JAAR = 2024;

/** Options of {@link voerUit}. */
export interface VoerUitOptions {
  /** The judgements of people. Default: made up. */
  readonly oordelen?: Oordelen;
}

/** From a CBS file to twelve teams. */
export function voerUit(bestand: string, gemeente: string, options: VoerUitOptions = {}): Uitkomst {
  if (!Gemeentecode.is(gemeente)) stop(`${gemeente} is geen gemeentecode, zoals GM0080.`);
  const { buurten, wijknamen } = leesCijfers(bestand, [gemeente], JAAR);
  const keuze = GEMEENTEN[gemeente];
  if (!keuze) {
    const bekend = Object.keys(GEMEENTEN).join(' en ');
    return stop(`Het voorbeeld weet niet welke wijken van ${gemeente} Oost zijn en welke dorpen; wel van ${bekend}.`);
  }
  const { oordelen = verzinOordelen(buurten) } = options;
  const scores = {
    'leeuwarden-oost': scoreBuurten(routekaartOost, buurten, oordelen['leeuwarden-oost']),
    energie: scoreBuurten(routekaartEnergie, buurten, oordelen.energie),
  };
  // Only the gemeente knows which wijken have which feature. A file with a part of the gemeente lacks some of them.
  const wijken = new Set(buurten.gebieden.map(({ wijk }) => wijk));
  const kenmerken = [
    { id: 'oost', gebieden: keuze.oost.filter((wijk) => wijken.has(wijk)) },
    { id: 'dorp', gebieden: keuze.dorpen.filter((wijk) => wijken.has(wijk)) },
  ];
  const gebieden = describeGebieden(buurten, { kenmerken, quota: QUOTA });
  const selectie = kiesBuurten(scores, QUOTA, { gebieden });
  const overeenkomst = sluitOvereenkomst(gemeente, keuze.naam, selectie, JAAR);
  const financiering = summarizeFinanciering(overeenkomst.financieringsplan);
  const teams = volgTeams(
    selectie.gekozen.map(({ code }) => code),
    START,
  );
  return {
    gemeente,
    naam: keuze.naam,
    buurten,
    wijknamen,
    gebieden,
    oordelen,
    scores,
    selectie,
    overeenkomst,
    financiering,
    ...teams,
  };
}
