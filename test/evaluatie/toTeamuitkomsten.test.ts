import { Evaluatiegegevens, toTeamuitkomsten } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import type { Projectstand, Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';

const OP = Datum.parse('2027-09-01');

const project = (deel: Partial<Projectstand>): Projectstand => ({
  project: 'p',
  titel: 'Een tuin',
  thema: 'groen',
  omvang: 1,
  complexiteit: 1,
  partners: [],
  bijdragen: [],
  afhankelijkVan: [],
  fase: 'uitvoering',
  faseSinds: OP,
  bewogenOp: OP,
  gestartOp: OP,
  ...deel,
});

const stand = (deel: Partial<Teamstand>): Teamstand =>
  deepFreeze({
    team: 't',
    buurt: 'b1',
    peildatum: OP,
    status: 'begeleid',
    statusSinds: OP,
    begeleidingsjaren: 3,
    aangemeldOp: OP,
    pauzes: [],
    lidmaatschappen: [],
    rolbezetting: [],
    bijeenkomsten: [],
    contacten: [],
    nazorgpeilingen: [],
    opgaven: [],
    projecten: [],
    ...deel,
  });

const read = (rijen: ReturnType<typeof toTeamuitkomsten>, buurt: string) =>
  Object.fromEntries(rijen.filter((rij) => rij.buurt === buurt).map(({ uitkomst, waarde }) => [uitkomst, waarde]));

describe('toTeamuitkomsten', () => {
  test('counts what the stand of a team tells', () => {
    const rijen = toTeamuitkomsten([
      stand({
        gevormdOp: OP,
        lidmaatschappen: [
          { vrijwilliger: 'v1', rollen: [], van: OP },
          { vrijwilliger: 'v2', rollen: [], van: OP, vertrokkenOp: OP },
        ],
        bijeenkomsten: [{ id: 'm', datum: OP }],
        projecten: [
          project({}),
          project({ afgerondOp: OP, bewonersBereikt: 30 }),
          project({ afgerondOp: OP, bewonersBereikt: 12 }),
        ],
      }),
    ]);
    expect(read(rijen, 'b1')).toEqual({
      team_gevormd: 1,
      team_actief: 1,
      vrijwilligers: 1,
      projecten_gestart: 3,
      projecten_afgerond: 2,
      bijeenkomsten: 1,
      bewoners_bereikt: 42,
    });
    expect(rijen.every(({ moment }) => moment === OP)).toBe(true);
  });

  test('does not know the reach when one finished project does not tell it; without any it is none', () => {
    const rijen = toTeamuitkomsten([
      stand({ projecten: [project({ afgerondOp: OP, bewonersBereikt: 30 }), project({ afgerondOp: OP })] }),
      stand({ buurt: 'b2', status: 'gestopt' }),
    ]);
    expect(read(rijen, 'b1').bewoners_bereikt).toEqual({ reden: 'onbekend' });
    expect(read(rijen, 'b2')).toMatchObject({ bewoners_bereikt: 0, team_actief: 0, team_gevormd: 0 });
  });

  test('puts the teams of one buurt together, and keeps days apart', () => {
    const eerder = Datum.parse('2026-09-01');
    const rijen = toTeamuitkomsten([
      stand({ buurt: 'b2', status: 'zelfstandig', projecten: [project({})] }),
      stand({ team: 'u', buurt: 'b2', status: 'gestopt', projecten: [project({})] }),
      stand({ buurt: 'b2', peildatum: eerder }),
    ]);
    expect(rijen.map(({ moment }) => moment)).toEqual([...new Array(7).fill(eerder), ...new Array(7).fill(OP)]);
    expect(rijen.find(({ moment, uitkomst }) => moment === OP && uitkomst === 'projecten_gestart')!.waarde).toBe(2);
    expect(
      Evaluatiegegevens.parse({ soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten: rijen }).uitkomsten,
    ).toEqual(rijen);
  });
});

describe('who is in a team', () => {
  const leden = [
    { vrijwilliger: 'v1', rollen: [], van: OP },
    { vrijwilliger: 'v2', rollen: [], van: OP, vertrokkenOp: OP },
  ];

  test.each(['gestopt', 'vervangen', 'overgedragen', 'afgerond'] as const)(
    'after the end (%s) is counted as in the stand of a programme',
    (soort) => {
      const rijen = toTeamuitkomsten([
        stand({
          status: soort === 'afgerond' ? soort : 'gestopt',
          einde: { soort, datum: OP },
          lidmaatschappen: leden,
        }),
      ]);
      // A team that stopped or was replaced has nobody any more; one that was finished or handed over goes on by itself.
      expect(read(rijen, 'b1').vrijwilligers).toBe(soort === 'gestopt' || soort === 'vervangen' ? 0 : 1);
    },
  );

  test('what is no list of stands is refused by its code', () => {
    for (const standen of [undefined, null, {}, [undefined], [{ team: 't' }]])
      expect(codeVan(() => toTeamuitkomsten(standen as never))).toBe('kern.document_ongeldig');
  });
});
