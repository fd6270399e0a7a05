import { isDomeinFout } from 'buurtaanpak/kern';
import {
  checkTeamdossier,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  replayTeam,
  Teamdossier,
} from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { refusal } from './refusal.js';
import { toVersie1 } from './toVersie1.js';
import { dag, opgave, tellBegin } from './vertel.js';

const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The findings of a document that is refused, as path and code. */
const bevindingen = (value: unknown) => {
  const gelezen = Teamdossier.safeParse(value);
  return gelezen.success ? [] : gelezen.error.bevindingen.map(({ code, pad }) => `${pad.join('.')} ${code}`);
};

describe('the record as a snapshot', () => {
  test('goes through JSON unchanged, and goes on from there', () => {
    const verhaal = tellBegin().op('2027-01-10', opgave('a'));
    const bewaard = Teamdossier.parse(toJson(verhaal.dossier));
    expect(bewaard).toEqual(verhaal.dossier);
    verhaal.op('2027-02-01', opgave('b')).op('2027-02-02', { soort: 'corrigeren', betreft: 'e8', reden: 'dubbel' });
    const verder = verhaal.gebeurtenissen.slice(bewaard.gebeurtenissen.length);
    expect(replayTeam(verder, { vanaf: bewaard })).toEqual(verhaal.dossier);
    expect(Teamdossier.parse(toJson(verhaal.dossier))).toEqual(verhaal.dossier);
    expect(Teamdossier.parse(toJson(initialTeamdossier))).toEqual(initialTeamdossier);
  });

  test('of another kind, of a later version or of a bad form is refused', () => {
    expect(refusal(() => Teamdossier.parse({ ...initialTeamdossier, versie: 3 }))?.code).toBe('kern.document_ongeldig');
    const [eerste] = tellBegin().gebeurtenissen;
    const { nummer: _, ...zonder } = eerste!;
    expect(bevindingen({ ...initialTeamdossier, gebeurtenissen: [zonder] })).toEqual([
      'gebeurtenissen.0 team.nummer_ontbreekt',
    ]);
    expect(bevindingen({ ...initialTeamdossier, gebeurtenissen: [{ ...eerste, nummer: 0 }], aantal: 1 })).toEqual([
      'gebeurtenissen.0.nummer kern.te_klein',
      'aantal kern.veld_onbekend',
    ]);
  });

  test('two streams do not mix', () => {
    const [ander] = tellBegin('team-2').gebeurtenissen;
    const geweigerd = { code: 'team.ander_team', pad: ['team'] };
    expect(refusal(() => evolveTeam(tellBegin().dossier, ander!))).toEqual(geweigerd);
    expect(refusal(() => replayTeam([...tellBegin().gebeurtenissen, ander!]))).toEqual(geweigerd);
  });
});

describe('a record of version 1', () => {
  /** A contact (e8) that was corrected, one (e9) that was withdrawn, and one (e10) that was both, and was put back. */
  const tell = () => {
    const contact = { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 45 } as const;
    const wordt = { ...contact, soort: 'begeleidingscontact_gelegd', versie: 2 } as const;
    const corrigeer = (betreft: string) => ({ soort: 'corrigeren', betreft, reden: 'Vergissing.' }) as const;
    return tellBegin()
      .op('2026-12-01', contact)
      .op('2026-12-02', contact)
      .op('2026-12-03', contact)
      .op('2026-12-10', { ...corrigeer('e8'), wordt: { ...wordt, datum: dag('2026-12-05'), minuten: 50 } })
      .op('2026-12-10', corrigeer('e9'))
      .op('2026-12-11', corrigeer('e10'))
      .op('2026-12-12', { ...corrigeer('e10'), wordt: { ...wordt, datum: dag('2026-12-04'), minuten: 60 } });
  };

  test('has the same events, of which a corrected one is what it had become, and the same stand on every day', () => {
    const verhaal = tell();
    const gelezen = Teamdossier.parse(toJson(toVersie1(verhaal.gebeurtenissen)));
    expect(gelezen.gebeurtenissen.map(({ id, nummer }) => [id, nummer])).toEqual(
      verhaal.dossier.gebeurtenissen.map(({ id, nummer }) => [id, nummer]),
    );
    for (const e of [0, 1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 13])
      expect(gelezen.gebeurtenissen[e]).toEqual(verhaal.dossier.gebeurtenissen[e]);
    expect(gelezen.gebeurtenissen[7]).toMatchObject({ id: 'e8', datum: '2026-12-05', minuten: 50 });
    for (const datum of ['2026-09-20', '2026-12-02', '2026-12-04', '2026-12-05', '2027-01-01']) {
      const peildatum = dag(datum);
      expect(findTeamstand(gelezen, { peildatum })).toEqual(findTeamstand(verhaal.dossier, { peildatum }));
    }
    expect(checkTeamdossier(gelezen)).toEqual([]);
  });

  test('goes on with the next number, and knows an event of before that is delivered again', () => {
    const verhaal = tell();
    const gelezen = Teamdossier.parse(toJson(toVersie1(verhaal.gebeurtenissen.slice(0, 8))));
    expect(replayTeam(verhaal.gebeurtenissen, { vanaf: gelezen })).toEqual(verhaal.dossier);
    verhaal.dossier = Teamdossier.parse(toJson(toVersie1(verhaal.gebeurtenissen)));
    verhaal.op('2027-01-10', opgave('a'));
    expect(verhaal.dossier.gebeurtenissen.at(-1)).toMatchObject({ nummer: 15, genoteerd: '2027-01-10' });
  });

  test('keeps the day of noting that it had', () => {
    const verhaal = tellBegin().op(
      '2026-12-01',
      { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 45, genoteerd: dag('2026-12-02') },
      '2026-12-10',
    );
    const oud = toVersie1(verhaal.gebeurtenissen);
    expect(JSON.stringify(oud)).toContain('"genoteerd":"2026-12-02"');
    expect(JSON.stringify(oud)).not.toContain('"genoteerd":"2026-09-01"');
    expect(Teamdossier.parse(toJson(oud))).toEqual(verhaal.dossier);
  });

  test('that holds nonsense is refused with findings, and nothing of it is left out unseen', () => {
    const goed = toVersie1(tell().gebeurtenissen) as Record<string, unknown> & {
      maanden: { regels: { nummer: number; gebeurtenis: object }[] }[];
      correcties: object[];
    };
    const [maand] = goed.maanden;
    const [regel] = maand?.regels ?? [];
    const metRegel = (eerste: unknown) => ({ ...goed, maanden: [{ ...maand, regels: [eerste] }] });
    const [correctie] = goed.correcties;
    expect(bevindingen(goed)).toEqual([]);
    const slecht: readonly unknown[] = [
      ...['maanden', 'ingetrokken', 'correcties', 'team', 'aantal'].flatMap((veld) => [
        { ...goed, [veld]: null },
        { ...goed, [veld]: undefined },
        { ...goed, [veld]: { 0: 'x' } },
        { ...goed, [veld]: veld === 'team' ? 7 : veld === 'aantal' ? 1.5 : ['x', 7, null, [[]]] },
      ]),
      { ...goed, extra: 1 },
      { ...goed, maanden: [{ maand: '2026-09' }] },
      ...[{}, { nummer: 1 }, { nummer: 'x', gebeurtenis: regel?.gebeurtenis }, { gebeurtenis: 'x', nummer: 1 }].map(
        metRegel,
      ),
      metRegel({ ...regel, gebeurtenis: { ...regel?.gebeurtenis, versie: 9 } }),
      metRegel({ ...regel, gebeurtenis: { ...regel?.gebeurtenis, genoteerd: null } }),
      metRegel({ ...regel, gebeurtenis: { ...regel?.gebeurtenis, geregistreerd: undefined } }),
      metRegel({ ...regel, gebeurtenis: correctie }),
      { ...goed, correcties: [regel?.gebeurtenis] },
      { ...goed, correcties: [{ ...correctie, versie: 9 }] },
      { ...goed, correcties: [{ ...correctie, wordt: 'x' }] },
      { ...goed, correcties: [{ ...correctie, wordt: { soort: 'hervat', versie: 9, datum: '2026-12-01' } }] },
    ];
    for (const [i, document] of slecht.entries()) expect(bevindingen(document), `${i}`).not.toEqual([]);
  });

  test('that was not read first is refused by what works on records', () => {
    const oud = toVersie1(tell().gebeurtenissen) as never;
    const codes = [
      () => findTeamstand(oud, { peildatum: dag('2027-01-01') }),
      () => checkTeamdossier(oud),
      () => replayTeam([], { vanaf: oud }),
    ].map((roep) => {
      try {
        return roep();
      } catch (fout) {
        return isDomeinFout(fout) ? fout.bevindingen.map(({ code }) => code) : fout;
      }
    });
    expect(codes).toEqual(codes.map(() => expect.arrayContaining(['kern.versie_onbekend'])));
  });
});
