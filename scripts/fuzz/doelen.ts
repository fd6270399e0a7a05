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
import { AANROEPEN } from '../aanroepen/index.js';
import type { Doel, Functie } from './doel.js';

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

/** The functions of a door, each with the arguments of its row in the table of calls. */
function listDeur(kamer: string, deur: object): Doel[] {
  const functies = listFuncties(deur);
  return [...functies].map(([naam, roep]): Doel => {
    const rij = AANROEPEN[kamer]?.[naam];
    const leest = naam.endsWith('.parse');
    return {
      naam: `${kamer}.${naam}`,
      roep,
      maak: async () => (rij === undefined ? [] : [await rij.maak(rij.maten[0])]),
      vast: rij?.vast ?? [],
      leest,
      safe: leest ? (functies.get(naam.replace(/parse$/, 'safeParse')) as Functie | undefined) : undefined,
    };
  });
}

/** Every function of every door. */
export const DOELEN: readonly Doel[] = Object.entries(DEUREN).flatMap(([kamer, deur]) => listDeur(kamer, deur));
