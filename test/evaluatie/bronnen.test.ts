import { Evaluatiegegevens, toKerncijferuitkomsten, toSituaties, toTeamuitkomsten } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
import type { Projectstand, Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

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
      Evaluatiegegevens.parse({ soort: 'evaluatiegegevens', versie: 1, situaties: [], uitkomsten: rijen }).uitkomsten,
    ).toEqual(rijen);
  });
});

const tabel = fromKerncijferdocument({
  soort: 'kerncijfertabel',
  versie: 1,
  gebieden: [
    { code: 'BU00010001', naam: 'Een', soort: 'buurt', gemeente: 'GM0001', jaar: 2024 },
    { code: 'X', naam: 'Samen', soort: 'samengesteld', jaar: 2024 },
  ],
  kolommen: [
    { sleutel: 'a', eenheid: 'aantal', bron: { naam: 'CBS', tabel: 't', jaar: 2024 }, cellen: [5, 'geheim'] },
    { sleutel: 'b', eenheid: 'aantal', bron: { naam: 'CBS', tabel: 't', jaar: 2024 }, cellen: [0, 7] },
  ],
});

describe('figures of a table', () => {
  test('become outcomes on a day, missing ones with their reason', () => {
    expect(toKerncijferuitkomsten(tabel, { sleutels: ['a'], moment: OP })).toEqual([
      { buurt: 'BU00010001', uitkomst: 'a', moment: OP, waarde: 5 },
      { buurt: 'X', uitkomst: 'a', moment: OP, waarde: { reden: 'geheim' } },
    ]);
    expect(() => toKerncijferuitkomsten(tabel, { sleutels: ['c'], moment: OP })).toThrow(
      expect.objectContaining({ code: 'kerncijfers.sleutel_onbekend' }),
    );
  });

  test('become situations, with groups and blocks', () => {
    expect(toSituaties(tabel, { groepen: { X: { ligging: 'dorp' } } })).toEqual([
      { buurt: 'BU00010001', blok: 'GM0001', kenmerken: { a: 5, b: 0 } },
      { buurt: 'X', kenmerken: { a: { reden: 'geheim' }, b: 7, ligging: 'dorp' } },
    ]);
    expect(toSituaties(tabel, { sleutels: ['b'] })[0]).toEqual({
      buurt: 'BU00010001',
      blok: 'GM0001',
      kenmerken: { b: 0 },
    });
    const samen = toSituaties(tabel, { binnenGemeente: false });
    expect(samen.map(({ blok }) => blok)).toEqual(['alle gemeenten', 'alle gemeenten']);
    expect(() => toSituaties(tabel, { groepen: { Y: { ligging: 'dorp' } } })).toThrow(
      expect.objectContaining({ code: 'evaluatie.groep_onbekende_buurt' }),
    );
    expect(() => toSituaties(tabel, { groepen: { X: { a: 'dorp' } } })).toThrow(
      expect.objectContaining({ code: 'evaluatie.kenmerk_dubbel' }),
    );
    expect(() => toSituaties(tabel, { sleutels: ['c'] })).toThrow(
      expect.objectContaining({ code: 'kerncijfers.sleutel_onbekend' }),
    );
  });
});
