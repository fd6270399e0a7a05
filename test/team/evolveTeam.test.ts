import {
  checkTeamdossier,
  decideTeam,
  evolveTeam,
  findTeamstand,
  replayTeam,
  type Teamcommando,
  Teamdossier,
  Teamgebeurtenis,
} from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { dag, tellBegin, Verteller } from './vertel.js';

const PEILDATUM = dag('2027-12-31');

const contact = { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 45 } as const;

const minuten = (dossier: Parameters<typeof findTeamstand>[0]) =>
  findTeamstand(dossier, { peildatum: PEILDATUM })?.contacten.reduce((som, een) => som + een.minuten, 0);

describe('an event that is delivered twice', () => {
  const verhaal = tellBegin().op('2026-12-01', contact);
  const gelegd = verhaal.gebeurtenissen.at(-1) as Teamgebeurtenis;

  test('changes nothing: a contact keeps its minutes', () => {
    expect(minuten(verhaal.dossier)).toBe(45);
    for (const gebeurtenis of verhaal.gebeurtenissen)
      expect(evolveTeam(verhaal.dossier, gebeurtenis)).toBe(verhaal.dossier);
    expect(replayTeam([...verhaal.gebeurtenissen, ...verhaal.gebeurtenissen])).toEqual(verhaal.dossier);
  });

  test('also when it was corrected or withdrawn meanwhile, and so does its correction', () => {
    for (const wordt of [
      undefined,
      { ...contact, soort: 'begeleidingscontact_gelegd', versie: 1, datum: dag('2026-11-30') },
    ]) {
      const correctie = { soort: 'corrigeren', betreft: gelegd.id, reden: 'Vergissing.', wordt } as const;
      const commando = {
        ...correctie,
        id: 'c1',
        team: 'team-1',
        datum: dag('2026-12-05'),
        geregistreerd: dag('2026-12-05'),
        door: 'm',
      };
      const [gecorrigeerd] = decideTeam(commando as Teamcommando, verhaal.dossier);
      const dossier = evolveTeam(verhaal.dossier, gecorrigeerd!);
      expect(evolveTeam(dossier, gelegd)).toBe(dossier);
      expect(evolveTeam(dossier, gecorrigeerd!)).toBe(dossier);
    }
  });

  test('is told from another one with its id, which has no effect and is named', () => {
    const ander = {
      ...gelegd,
      datum: dag('2026-12-02'),
      geregistreerd: dag('2026-12-02'),
      minuten: 99,
    } as Teamgebeurtenis;
    const dossier = evolveTeam(verhaal.dossier, ander);
    expect(minuten(dossier)).toBe(45);
    expect(checkTeamdossier(dossier).map(({ code }) => code)).toEqual([
      'team.gebeurtenis_bestaat_al',
      'team.dossier_aantal',
    ]);
  });

  test('a correction of what is not there yet does not stand in its way', () => {
    const correctie = Teamgebeurtenis.parse({
      soort: 'correctie',
      versie: 1,
      id: 'c1',
      team: 'team-1',
      datum: '2026-12-05',
      geregistreerd: '2026-12-05',
      door: 'm',
      betreft: 'e99',
      reden: 'x',
    });
    const dossier = [correctie, { ...gelegd, id: 'e99' } as Teamgebeurtenis].reduce(evolveTeam, verhaal.dossier);
    expect(dossier.aantal).toBe(verhaal.dossier.aantal + 2);
  });
});

describe('a contact', () => {
  test('before the recruitment and after the end is recorded, and counts', () => {
    const begin = new Verteller().op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU1', begeleidingsjaren: 3 });
    expect(minuten(begin.op('2026-09-02', contact).dossier)).toBe(45);
    const einde = tellBegin().op('2027-02-01', { soort: 'stoppen', reden: 'x' }).op('2027-03-01', contact);
    expect(minuten(einde.dossier)).toBe(45);
    expect(findTeamstand(einde.dossier, { peildatum: PEILDATUM })).toMatchObject({
      status: 'gestopt',
      statusSinds: '2027-02-01',
    });
  });

  test('not before the buurt is known', () => {
    expect(codeVan(() => new Verteller().op('2026-09-02', contact))).toBe('team.niet_aangemeld');
  });
});

describe('a note of a device that was offline', () => {
  const hoofd = { team: 'team-1', door: 'm' };
  const begin = tellBegin().dossier;
  const noteer = (genoteerd: string) =>
    decideTeam(
      {
        ...contact,
        ...hoofd,
        id: 'n1',
        datum: dag('2026-11-10'),
        geregistreerd: dag('2026-12-10'),
        genoteerd: dag(genoteerd),
      },
      begin,
    );

  test('keeps the day of noting beside the day on which it came in, also when it is corrected', () => {
    const [gelegd] = noteer('2026-11-11');
    expect(gelegd).toMatchObject({ datum: '2026-11-10', genoteerd: '2026-11-11', geregistreerd: '2026-12-10' });
    const dossier = evolveTeam(begin, gelegd!);
    const wordt = { ...contact, soort: 'begeleidingscontact_gelegd', versie: 1, datum: dag('2026-11-09') } as const;
    const dagen = { datum: dag('2026-12-11'), geregistreerd: dag('2026-12-11') };
    const [correctie] = decideTeam(
      { soort: 'corrigeren', id: 'c1', team: 'team-1', door: 'm', ...dagen, betreft: 'n1', reden: 'x', wordt },
      dossier,
    );
    const na = Teamdossier.parse(JSON.parse(JSON.stringify(evolveTeam(dossier, correctie!))));
    expect(na.maanden.flatMap(({ regels }) => regels).find(({ gebeurtenis }) => gebeurtenis.id === 'n1')).toMatchObject(
      {
        gebeurtenis: { datum: '2026-11-09', genoteerd: '2026-11-11' },
      },
    );
    expect(checkTeamdossier(na)).toEqual([]);
  });

  test.each(['2026-11-09', '2026-12-11'])(
    'noted on %s is refused: before it happened, or after it came in',
    (genoteerd) => {
      expect(codeVan(() => noteer(genoteerd))).toBe('team.notitie_past_niet');
    },
  );

  test('that was stored with a day of noting after that of recording is named', () => {
    const [gelegd] = noteer('2026-11-11');
    const dossier = evolveTeam(begin, { ...gelegd!, genoteerd: dag('2026-12-11') });
    expect(checkTeamdossier(dossier).map(({ code }) => code)).toEqual(['team.notitie_past_niet']);
  });
});
