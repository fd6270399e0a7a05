import assert from 'node:assert/strict';
import { mergeTeam, replayTeam, type Teamdossier, type Teamgebeurtenis } from 'buurtaanpak/team';
import type { Bench } from '../harnas.js';
import { createStroom } from './createStroom.js';

const TEAMS = 48;
const GEBEURTENISSEN = 2000;
const GEDEELD = 1600;

/** The least that a merge costs: the events of both by id, in one list by number. It looks for no conflict. */
function uniteBare(a: Teamdossier, b: Teamdossier): Teamgebeurtenis[] {
  const perId = new Map<string, Teamgebeurtenis & { nummer: number }>();
  for (const gebeurtenis of a.gebeurtenissen) perId.set(gebeurtenis.id, gebeurtenis);
  for (const gebeurtenis of b.gebeurtenissen) if (!perId.has(gebeurtenis.id)) perId.set(gebeurtenis.id, gebeurtenis);
  return [...perId.values()].sort((x, y) => x.nummer - y.nummer || (x.id < y.id ? -1 : 1));
}

export default (): Bench => {
  // Two devices have the same first events, and each noted two hundred contacts of its own.
  const paren = Array.from({ length: TEAMS }, (_, t) => {
    const stroom = createStroom(`team-${t + 1}`, GEBEURTENISSEN);
    const gedeeld = replayTeam(stroom.slice(0, GEDEELD));
    const rest = stroom.slice(GEDEELD).filter(({ soort }) => soort === 'begeleidingscontact_gelegd');
    const tak = (over: number) =>
      replayTeam(
        rest.filter((_een, n) => n % 2 === over),
        { vanaf: gedeeld },
      );
    // As a store hands them over: a device has copies of its own.
    const kopie = (dossier: Teamdossier) => JSON.parse(JSON.stringify(dossier)) as Teamdossier;
    return [kopie(tak(0)), kopie(tak(1))] as const;
  });
  return [
    {
      naam: `mergeTeam of two branches, ${TEAMS} teams of about ${GEBEURTENISSEN} events, with the search for conflicts`,
      onze: () => paren.map(([a, b]) => mergeTeam(a, b)),
      ander: () => paren.map(([a, b]) => uniteBare(a, b)),
      anderNaam: 'bare loop, no conflicts',
      controle: (onze, ander) => {
        const samen = onze as ReturnType<typeof mergeTeam>[];
        assert.deepEqual(
          samen.map(({ dossier }) => dossier.gebeurtenissen.map(({ id }) => id)),
          (ander as Teamgebeurtenis[][]).map((lijst) => lijst.map(({ id }) => id)),
        );
      },
    },
  ];
};
