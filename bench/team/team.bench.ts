import assert from 'node:assert/strict';
import { Datum } from 'buurtaanpak/kern';
import {
  computeTeamindicatoren,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  listSignalen,
  replayTeam,
  type Teamdossier,
  type Teamgebeurtenis,
} from 'buurtaanpak/team';
import type { Bench } from '../harnas.js';
import { createStroom } from './createStroom.js';

const TEAMS = 48;
const GEBEURTENISSEN = 2000;
const peildatum = Datum.parse('2028-12-31');

/**
 * The least that a record costs: the events of a team in a list, each with its number, and the place of each by its id. In place, without
 * any copy of the list. Ours copies what it changes, so that no record changes under the one who holds it.
 */
function fillBare(stroom: readonly Teamgebeurtenis[]): { lijst: Teamgebeurtenis[]; plaatsen: Map<string, number> } {
  const lijst: Teamgebeurtenis[] = [];
  const plaatsen = new Map<string, number>();
  for (const gebeurtenis of stroom) {
    plaatsen.set(gebeurtenis.id, lijst.length);
    lijst.push({ ...gebeurtenis, nummer: lijst.length + 1 });
  }
  return { lijst, plaatsen };
}

/** The same figures that ours gives, counted by a bare loop over the events. */
function countBare(dossiers: readonly Teamdossier[]): { minuten: number; bijeenkomsten: number; afgerond: number } {
  let minuten = 0;
  let bijeenkomsten = 0;
  let afgerond = 0;
  for (const { gebeurtenissen } of dossiers) {
    for (const gebeurtenis of gebeurtenissen) {
      if (gebeurtenis.datum > peildatum) continue;
      if (gebeurtenis.soort === 'begeleidingscontact_gelegd') minuten += gebeurtenis.minuten;
      else if (gebeurtenis.soort === 'bijeenkomst_gehouden') bijeenkomsten++;
      else if (gebeurtenis.soort === 'project_afgerond') afgerond++;
    }
  }
  return { minuten, bijeenkomsten, afgerond };
}

export default (): Bench => {
  const stromen = Array.from({ length: TEAMS }, (_, i) => createStroom(`team-${i + 1}`, GEBEURTENISSEN));
  const dossiers = stromen.map((stroom) => replayTeam(stroom));
  const eerste = stromen[0]!;
  return [
    {
      naam: `evolveTeam, ${GEBEURTENISSEN} events of one team, each giving a new record`,
      onze: () => {
        let dossier = initialTeamdossier;
        for (const gebeurtenis of eerste) dossier = evolveTeam(dossier, gebeurtenis);
        return dossier;
      },
      ander: () => fillBare(eerste),
      anderNaam: 'bare loop, in place',
      controle: (onze, ander) => {
        assert.deepEqual((onze as Teamdossier).gebeurtenissen, (ander as ReturnType<typeof fillBare>).lijst);
      },
    },
    {
      naam: `stand, indicators and signals of ${TEAMS} teams of ${GEBEURTENISSEN} events (the demand is 150 ms)`,
      onze: () => {
        const standen = dossiers.flatMap((dossier) => findTeamstand(dossier, { peildatum }) ?? []);
        const signalen = dossiers.flatMap((dossier) => listSignalen(dossier, { peildatum }));
        return { standen, signalen, indicatoren: computeTeamindicatoren(standen, { peildatum }) };
      },
      ander: () => countBare(dossiers),
      anderNaam: 'bare loop, three counts',
      controle: (onze, ander) => {
        const { indicatoren } = onze as { indicatoren: ReturnType<typeof computeTeamindicatoren> };
        const { minuten, bijeenkomsten, afgerond } = ander as ReturnType<typeof countBare>;
        assert.equal(
          indicatoren.begeleiding.reduce((som, jaar) => som + jaar.minuten, 0),
          minuten,
        );
        assert.equal(
          indicatoren.themas.reduce((som, thema) => som + thema.afgerond, 0),
          afgerond,
        );
        assert.ok(bijeenkomsten > 0);
      },
    },
    {
      naam: `from the stored events to all that, ${TEAMS} teams of ${GEBEURTENISSEN} events`,
      onze: () => {
        const verse = stromen.map((stroom) => replayTeam(stroom));
        const standen = verse.flatMap((dossier) => findTeamstand(dossier, { peildatum }) ?? []);
        const signalen = verse.flatMap((dossier) => listSignalen(dossier, { peildatum }));
        return { signalen, indicatoren: computeTeamindicatoren(standen, { peildatum }) };
      },
      ander: () => stromen.map(fillBare),
      anderNaam: 'bare loop, in place',
    },
  ];
};
