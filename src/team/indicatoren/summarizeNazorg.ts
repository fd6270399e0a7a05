import { addDuur, type Datum } from '../../kern/index.js';
import { countDagenTussen } from '../stand/countDagenTussen.js';
import { listLedenBijEinde } from '../verloop/listLedenBijEinde.js';
import type { Nazorgpeiling, Teamstand } from '../verloop/teamstand.js';
import type { Nazorgcijfers, Nazorgtermijn } from './teamindicatoren.js';

/** The terms, in months after the end. */
const TERMIJNEN = [12, 24, 36];

/** A peiling belongs to the term when it is at most so many months from it. */
const SPELING = 6;

/** The peiling nearest to a day, within the margin; the later of two that are as near. */
function findPeiling(peilingen: readonly Nazorgpeiling[], dag: Datum): Nazorgpeiling | undefined {
  const van = addDuur(dag, { maanden: -SPELING });
  const tot = addDuur(dag, { maanden: SPELING });
  let beste: Nazorgpeiling | undefined;
  let afstand = Number.POSITIVE_INFINITY;
  for (const peiling of peilingen) {
    if (peiling.datum < van || peiling.datum >= tot) continue;
    const ver = Math.abs(countDagenTussen(dag, peiling.datum));
    if (ver > afstand) continue;
    beste = peiling;
    afstand = ver;
  }
  return beste;
}

function summarizeTermijn(teams: readonly Teamstand[], maanden: number, peildatum: Datum): Nazorgtermijn {
  let bereikt = 0;
  let gepeild = 0;
  let actief = 0;
  let geteld = 0;
  let vrijwilligersBijEinde = 0;
  let vrijwilligersToen = 0;
  for (const team of teams) {
    const dag = addDuur(team.statusSinds, { maanden });
    if (dag > peildatum) continue;
    bereikt++;
    const peiling = findPeiling(team.nazorgpeilingen, dag);
    if (peiling === undefined) continue;
    gepeild++;
    if (peiling.actief) actief++;
    if (peiling.vrijwilligers === undefined) continue;
    geteld++;
    vrijwilligersBijEinde += listLedenBijEinde(team).length;
    vrijwilligersToen += peiling.vrijwilligers;
  }
  return { maanden, bereikt, gepeild, actief, geteld, vrijwilligersBijEinde, vrijwilligersToen };
}

/** Summarises the after-care of teams: what was recorded after the end of their guidance. */
export function summarizeNazorg(standen: readonly Teamstand[], peildatum: Datum): Nazorgcijfers {
  const teams = standen.filter(({ status }) => status === 'afgerond');
  let gevolgd = 0;
  let contacten = 0;
  let minuten = 0;
  let bijeenkomsten = 0;
  let projectenGestart = 0;
  let projectenAfgerond = 0;
  for (const team of teams) {
    const { statusSinds: datum } = team;
    const daarna = team.contacten.filter((contact) => contact.datum > datum);
    if (daarna.length > 0 || team.nazorgpeilingen.length > 0) gevolgd++;
    contacten += daarna.length;
    for (const contact of daarna) minuten += contact.minuten;
    bijeenkomsten += team.bijeenkomsten.filter((bijeenkomst) => bijeenkomst.datum > datum).length;
    projectenGestart += team.projecten.filter(({ gestartOp }) => gestartOp > datum).length;
    projectenAfgerond += team.projecten.filter(
      ({ afgerondOp }) => afgerondOp !== undefined && afgerondOp > datum,
    ).length;
  }
  const termijnen = TERMIJNEN.map((maanden) => summarizeTermijn(teams, maanden, peildatum));
  return {
    teams: teams.length,
    gevolgd,
    contacten,
    minuten,
    bijeenkomsten,
    projectenGestart,
    projectenAfgerond,
    termijnen,
  };
}
