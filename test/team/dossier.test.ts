import {
  checkTeamdossier,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  replayTeam,
  Teamdossier,
  Teamgebeurtenis,
} from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { refusal } from './refusal.js';
import { dag, opgave, tellBegin } from './vertel.js';

describe('the record as a snapshot', () => {
  test('goes through JSON unchanged, and goes on from there', () => {
    const verhaal = tellBegin().op('2027-01-10', opgave('a'));
    const bewaard = Teamdossier.parse(JSON.parse(JSON.stringify(verhaal.dossier)));
    expect(bewaard).toEqual(verhaal.dossier);
    verhaal.op('2027-02-01', opgave('b')).op('2027-02-02', { soort: 'corrigeren', betreft: 'e8', reden: 'dubbel' });
    expect(replayTeam(verhaal.gebeurtenissen.slice(bewaard.aantal), { vanaf: bewaard })).toEqual(verhaal.dossier);
    expect(Teamdossier.parse(JSON.parse(JSON.stringify(verhaal.dossier)))).toEqual(verhaal.dossier);
    expect(Teamdossier.parse(JSON.parse(JSON.stringify(initialTeamdossier)))).toEqual(initialTeamdossier);
  });

  test('of another kind, of a later version or of a bad form is refused', () => {
    expect(refusal(() => Teamdossier.parse({ ...initialTeamdossier, versie: 2 }))?.code).toBe('kern.document_ongeldig');
    const slecht = Teamdossier.safeParse({ ...initialTeamdossier, maanden: [{ maand: '2027-13', regels: [] }] });
    expect(slecht.success ? [] : slecht.error.bevindingen.map(({ code }) => code)).toEqual([
      'kern.vorm_ongeldig',
      'kern.te_klein',
    ]);
    const [eerste] = tellBegin().gebeurtenissen;
    const geen = Teamdossier.safeParse({ ...initialTeamdossier, correcties: [eerste] });
    expect(geen.success ? [] : geen.error.bevindingen.map(({ code }) => code)).toEqual(['team.geen_correctie']);
  });

  test('two streams do not mix', () => {
    const [ander] = tellBegin('team-2').gebeurtenissen;
    expect(ander && refusal(() => evolveTeam(tellBegin().dossier, ander))).toEqual({
      code: 'team.ander_team',
      pad: ['team'],
    });
  });
});

describe('checkTeamdossier', () => {
  const goed = tellBegin().op('2027-01-10', opgave('a')).dossier;
  const codes = (dossier: Teamdossier) =>
    checkTeamdossier(dossier).map((bevinding) => {
      expectVolledigeTekst(bevinding);
      expect(bevinding.ernst).toBe('fout');
      return `${bevinding.pad.join('.')} ${bevinding.code}`;
    });

  test('has nothing to say of a record that decideTeam made', () => expect(codes(goed)).toEqual([]));

  test('finds events out of order, of another team, twice, or after the last recording', () => {
    const [september, ...rest] = goed.maanden;
    if (september === undefined) throw new Error('no september');
    const regels = september.regels.map((regel) => ({
      ...regel,
      gebeurtenis: { ...regel.gebeurtenis, team: 'team-9' },
    }));
    expect(codes({ ...goed, maanden: [{ ...september, regels }, ...rest] })).toEqual(
      [0, 1, 2].map((i) => `maanden.0.regels.${i}.gebeurtenis.team team.ander_team`),
    );
    expect(codes({ ...goed, maanden: [{ ...september, regels: [...september.regels].reverse() }, ...rest] })).toContain(
      'maanden.0.regels.1 team.dossier_volgorde',
    );
    expect(codes({ ...goed, maanden: [{ ...september, maand: '2026-08' }, ...rest] })).toContain(
      'maanden.0.regels.0 team.dossier_volgorde',
    );
    expect(codes({ ...goed, ingetrokken: september.regels.slice(0, 1) })).toEqual([
      'ingetrokken.0.gebeurtenis.id team.gebeurtenis_bestaat_al',
    ]);
    expect(codes({ ...goed, aantal: 9 })).toEqual(['aantal team.dossier_aantal']);
    expect(codes({ ...goed, geregistreerdTot: dag('2027-01-01') })).toEqual([
      'maanden.3.regels.0.gebeurtenis.datum team.in_toekomst',
    ]);
    const { geregistreerdTot: _, ...zonder } = goed;
    expect(codes(zonder)).toEqual([]);
  });

  test('finds an event that the rules do not allow at its place, and findTeamstand passes it by', () => {
    const verhaal = tellBegin();
    const hoofd = { versie: 1, team: 'team-1', datum: '2027-01-01', geregistreerd: '2027-01-01', door: 'm' };
    const dossier = evolveTeam(
      verhaal.dossier,
      Teamgebeurtenis.parse({ ...hoofd, id: 'x1', soort: 'vrijwilliger_vertrokken', vrijwilliger: 'v9' }),
    );
    expect(codes(dossier)).toEqual(['maanden.3.regels.0.gebeurtenis.vrijwilliger team.vrijwilliger_niet_aangesloten']);
    expect(findTeamstand(dossier, { peildatum: dag('2027-01-01') })?.lidmaatschappen).toHaveLength(3);
    // It was impossible before, so it does not stand in the way of what is possible.
    verhaal.dossier = dossier;
    verhaal.op('2027-02-01', opgave('a'));
    expect(verhaal.dossier.aantal).toBe(9);
  });
});

describe('Teamgebeurtenis.parse', () => {
  const contact = {
    soort: 'begeleidingscontact_gelegd',
    versie: 1,
    id: 'e9',
    team: 'team-1',
    datum: '2026-11-10',
    geregistreerd: '2026-11-10',
    door: 'm-7',
    wijze: 'bezoek',
    minuten: 90,
  };

  test('takes what is good as it is', () => expect(Teamgebeurtenis.parse(contact)).toEqual(contact));

  test('brings earlier forms up to date, step by step', () => {
    const upcasters = {
      contact: {
        0: ({ duur, ...rest }: Readonly<Record<string, unknown>>) => ({
          ...rest,
          soort: 'begeleidingscontact_gelegd',
          versie: 0,
          uren: duur,
        }),
      },
      begeleidingscontact_gelegd: {
        0: ({ uren, ...rest }: Readonly<Record<string, unknown>>) => ({
          ...rest,
          versie: 1,
          minuten: Number(uren) * 60,
        }),
      },
    };
    const { minuten: _, ...rest } = contact;
    expect(Teamgebeurtenis.parse({ ...rest, soort: 'contact', versie: 0, duur: 1.5 }, { upcasters })).toEqual(contact);
    expect(Teamgebeurtenis.parse(contact, { upcasters })).toEqual(contact);
    const hervat = {
      soort: 'hervat',
      versie: 1,
      id: 'e9',
      team: 't',
      datum: '2026-11-10',
      geregistreerd: '2026-11-10',
      door: 'm',
    };
    expect(Teamgebeurtenis.parse(hervat, { upcasters })).toEqual(hervat);
  });

  test('brings what a correction says up to date as well', () => {
    const upcasters = {
      begeleidingscontact_gelegd: {
        0: ({ uren, ...rest }: Readonly<Record<string, unknown>>) => ({
          ...rest,
          versie: 1,
          minuten: Number(uren) * 60,
        }),
        2: (oud: Readonly<Record<string, unknown>>) => oud,
      },
    };
    const { id, team, geregistreerd, door, minuten, ...feit } = contact;
    const correctie = {
      soort: 'correctie',
      versie: 1,
      id: 'c1',
      team,
      datum: geregistreerd,
      geregistreerd,
      door,
      betreft: id,
      reden: 'x',
    };
    const { minuten: _, ...oud } = { ...feit, minuten };
    const gelezen = Teamgebeurtenis.parse({ ...correctie, wordt: { ...oud, versie: 0, uren: 1.5 } }, { upcasters });
    expect(gelezen).toEqual({ ...correctie, wordt: { ...feit, minuten } });
    expect(Teamgebeurtenis.parse(correctie, { upcasters })).toEqual(correctie);
    const kring = Teamgebeurtenis.safeParse({ ...correctie, wordt: { ...feit, versie: 2 } }, { upcasters });
    expect(kring.success ? [] : kring.error.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.upcasters_in_kring', ['wordt', 'versie']],
    ]);
  });

  test('refuses an unknown kind or version, what is no object, and upcasters that go round', () => {
    const codes = (value: unknown, options = {}) => {
      const resultaat = Teamgebeurtenis.safeParse(value, options);
      return resultaat.success ? [] : resultaat.error.bevindingen.map(({ code }) => code);
    };
    expect(codes({ ...contact, soort: 'taart_gegeten' })).toEqual(['kern.keuze_onbekend']);
    expect(refusal(() => Teamgebeurtenis.parse({ ...contact, datum: 'gisteren' }))?.code).toBe(
      'kern.document_ongeldig',
    );
    expect(codes({ ...contact, versie: 2 })).toEqual(['kern.versie_onbekend']);
    expect(codes([contact])).toEqual(['kern.type_verkeerd']);
    expect(codes(null)).toEqual(['kern.type_verkeerd']);
    expect(codes(undefined)).toEqual(['kern.type_verkeerd']);
    const kring = { begeleidingscontact_gelegd: { 1: (oud: object) => oud } };
    expect(codes(contact, { upcasters: kring })).toEqual(['kern.upcasters_in_kring']);
  });
});
