import * as evaluatie from 'buurtaanpak/evaluatie';
import * as financiering from 'buurtaanpak/financiering';
import * as gebied from 'buurtaanpak/gebied';
import * as gevoeligheid from 'buurtaanpak/gevoeligheid';
import * as grafieken from 'buurtaanpak/grafieken';
import * as highs from 'buurtaanpak/highs';
import * as kern from 'buurtaanpak/kern';
import * as kerncijfers from 'buurtaanpak/kerncijfers';
import * as opzet from 'buurtaanpak/opzet';
import * as overeenkomst from 'buurtaanpak/overeenkomst';
import * as programma from 'buurtaanpak/programma';
import * as register from 'buurtaanpak/register';
import * as routekaart from 'buurtaanpak/routekaart';
import * as selectie from 'buurtaanpak/selectie';
import * as stukken from 'buurtaanpak/stukken';
import * as taal from 'buurtaanpak/taal';
import * as team from 'buurtaanpak/team';
import * as verslag from 'buurtaanpak/verslag';
import { listFuncties } from '../../test/functies.js';
import type { Aanroep } from '../aanroepen/aanroep.js';
import { AANROEPEN } from '../aanroepen/index.js';
import { BELOFTEN, type Belofte } from './beloften.js';
import { copyTak } from './boom.js';
import { readDocumenten } from './documenten.js';
import type { Doel, Functie } from './doel.js';
import { maakVoorbeelden } from './voorbeelden.js';

const GOUD = readDocumenten();

/** Every room with a door, as an app imports it. */
export const DEUREN: Readonly<Record<string, object>> = {
  evaluatie,
  financiering,
  gebied,
  gevoeligheid,
  grafieken,
  highs,
  kern,
  kerncijfers,
  opzet,
  overeenkomst,
  programma,
  register,
  routekaart,
  selectie,
  stukken,
  taal,
  team,
  verslag,
};

/** So many units make a small call; a row that needs more says so by failing. */
const KLEIN = 6;

/** The arguments of a row at a size at which its call succeeds, the smallest first. */
async function makeKlein({ maak, roep, maten }: Aanroep): Promise<readonly unknown[]> {
  const klein = await maak(Math.min(KLEIN, maten[0]));
  try {
    await (roep as Functie)(...klein.map(copyTak));
    return klein;
  } catch {
    return maak(maten[0]);
  }
}

/** Reads a value as its parts: what it gives is no such value. */
const GEEN_HEEN_EN_TERUG = new Set(['kerncijfers.Cijfersleutel.parse']);

/** The stored documents of every version for a function of a document, whose row is not there or has but one. */
function listGoud(naam: string): readonly (readonly unknown[])[] {
  const soort = naam.split('.')[0]?.toLowerCase() ?? '';
  return (GOUD.get(soort === 'kerncijferdocument' ? 'kerncijfertabel' : soort) ?? []).map((document) => [document]);
}

/** What a program says, and no stranger: the class of a refusal, whose code and params are its own words. */
export const VAN_BINNEN: ReadonlySet<string> = new Set(['kern.DomeinFout']);

/** The functions of a door, each with the arguments of its row in the table of calls. */
function listDeur(kamer: string, deur: object): Doel[] {
  const functies = listFuncties(deur);
  const namen = [...functies].filter(([naam]) => !VAN_BINNEN.has(`${kamer}.${naam}`));
  return namen.map(([naam, roep]): Doel => {
    const rij = AANROEPEN[kamer]?.[naam];
    return {
      naam: `${kamer}.${naam}`,
      roep,
      maak: async () => [...(rij === undefined ? [] : [await makeKlein(rij)]), ...listGoud(naam)],
      vast: rij?.vast ?? [],
      leest: naam.endsWith('.parse') && !GEEN_HEEN_EN_TERUG.has(`${kamer}.${naam}`),
      safe: naam.endsWith('.parse') ? functies.get(naam.replace(/parse$/, 'safeParse')) : undefined,
    };
  });
}

/** A promise as a function of one argument: an example. */
const fromBelofte = ({ naam, soort, roep }: Belofte): Doel => ({
  naam: `belofte ${naam}`,
  roep: (waarde) => roep(waarde),
  maak: async () => (await maakVoorbeelden())[soort].map((voorbeeld) => [voorbeeld]),
  vast: [],
});

/** Every function of every door, and the promises about some of them together. */
export const DOELEN: readonly Doel[] = [
  ...Object.entries(DEUREN).flatMap(([kamer, deur]) => listDeur(kamer, deur)),
  ...BELOFTEN.map(fromBelofte),
];
