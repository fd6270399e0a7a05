import {
  checkTeamdossier,
  decideTeam,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  replayTeam,
  type Teamcommando,
  Teamdossier,
  Teamgebeurtenis,
} from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { dag, opgave, tellBegin, Verteller } from './vertel.js';

const PEILDATUM = dag('2027-12-31');

const contact = { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 45 } as const;

const minuten = (dossier: Teamdossier, bekendOp?: string) =>
  findTeamstand(dossier, {
    peildatum: PEILDATUM,
    bekendOp: bekendOp === undefined ? undefined : dag(bekendOp),
  })?.contacten.reduce((som, een) => som + een.minuten, 0);

const corrigeer = (betreft: string, nummer: number, anders: object = {}) =>
  Teamgebeurtenis.parse({
    soort: 'correctie',
    versie: 2,
    id: 'c1',
    team: 'team-1',
    datum: '2026-12-05',
    genoteerd: '2026-12-05',
    nummer,
    door: 'm',
    betreft,
    reden: 'Vergissing.',
    ...anders,
  });

describe('an event that is delivered twice', () => {
  const verhaal = tellBegin().op('2026-12-01', contact);
  const gelegd = verhaal.gebeurtenissen.at(-1) as Teamgebeurtenis;

  test('changes nothing: a contact keeps its minutes', () => {
    expect(minuten(verhaal.dossier)).toBe(45);
    for (const gebeurtenis of verhaal.gebeurtenissen)
      expect(evolveTeam(verhaal.dossier, gebeurtenis)).toBe(verhaal.dossier);
    expect(replayTeam([...verhaal.gebeurtenissen, ...verhaal.gebeurtenissen])).toEqual(verhaal.dossier);
    const { nummer: _, ...zonder } = gelegd;
    expect(evolveTeam(verhaal.dossier, zonder)).toBe(verhaal.dossier);
  });

  test('also when it was corrected or withdrawn meanwhile, and so does its correction', () => {
    for (const wordt of [
      undefined,
      { ...contact, soort: 'begeleidingscontact_gelegd', versie: 2, datum: dag('2026-11-30') },
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

  test('is told from another one with its id: the first counts, and the other is named', () => {
    const ander = {
      ...gelegd,
      datum: dag('2026-12-02'),
      genoteerd: dag('2026-12-02'),
      geregistreerd: dag('2026-12-02'),
      minuten: 99,
    } as Teamgebeurtenis;
    const later = evolveTeam(verhaal.dossier, { ...ander, nummer: 9 });
    expect(minuten(later)).toBe(45);
    expect(checkTeamdossier(later).map(({ code, pad }) => [code, pad])).toEqual([
      ['team.gebeurtenis_bestaat_al', ['gebeurtenissen', 8, 'id']],
    ]);
    // The lower number is the first, whichever arrived first.
    const eerder = evolveTeam(verhaal.dossier, { ...ander, nummer: 7 });
    expect(minuten(eerder)).toBe(99);
    // What both are known by is told by the one that was known then.
    expect([minuten(eerder, '2026-12-01'), minuten(eerder, '2026-12-02')]).toEqual([45, 99]);
  });

  test('two that wrongly have one id and one number stand in one order, whichever came first', () => {
    const ander = { ...gelegd, minuten: 99 } as Teamgebeurtenis;
    const voor = tellBegin().dossier;
    const [een, twee] = [
      [gelegd, ander],
      [ander, gelegd],
    ].map((stroom) => stroom.reduce(evolveTeam, voor));
    expect(een).toEqual(twee);
    expect(een).toEqual(replayTeam([ander, gelegd], { vanaf: voor }));
    expect(minuten(een!)).toBe(45);
  });
});

describe('two copies of one event', () => {
  const begin = tellBegin().dossier;
  const apparaat = Teamgebeurtenis.parse({
    soort: 'begeleidingscontact_gelegd',
    versie: 2,
    id: 'n1',
    team: 'team-1',
    datum: '2026-11-10',
    genoteerd: '2026-11-11',
    nummer: 12,
    door: 'm',
    wijze: 'bezoek',
    minuten: 45,
  });

  test.each<[string, object[], object]>([
    ['a copy that the shared record received', [{ geregistreerd: '2026-11-20' }], { geregistreerd: '2026-11-20' }],
    [
      'received twice: the first day',
      [{ geregistreerd: '2026-11-21' }, { geregistreerd: '2026-11-20' }],
      { geregistreerd: '2026-11-20' },
    ],
    ['another place: the lower', [{ nummer: 9 }, { nummer: 15 }], { nummer: 9 }],
    ['both', [{ nummer: 15, geregistreerd: '2026-11-20' }, { nummer: 9 }], { nummer: 9, geregistreerd: '2026-11-20' }],
  ])('are one: %s', (_, anders, wordt) => {
    const kopieen = [apparaat, ...anders.map((een) => ({ ...apparaat, ...een }) as Teamgebeurtenis)];
    const verwacht = evolveTeam(begin, { ...apparaat, ...wordt } as Teamgebeurtenis);
    for (const stroom of [kopieen, [...kopieen].reverse()]) {
      expect(stroom.reduce(evolveTeam, begin)).toEqual(verwacht);
      expect(replayTeam(stroom, { vanaf: begin })).toEqual(verwacht);
    }
    expect(minuten(verwacht)).toBe(45);
  });

  test('that get a lower place give their number back: the next event takes the one after the highest', () => {
    const stroom = [apparaat, { ...apparaat, nummer: 9 }, { ...apparaat, id: 'n2', nummer: undefined }];
    const dossier = replayTeam(stroom, { vanaf: begin });
    expect(dossier.gebeurtenissen.slice(-2).map(({ id, nummer }) => [id, nummer])).toEqual([
      ['n1', 9],
      ['n2', 10],
    ]);
    expect(stroom.reduce(evolveTeam, begin)).toEqual(dossier);
    // Of two copies the one with the higher place changes nothing, also between others with a number.
    const hoger = [apparaat, { ...apparaat, nummer: 99 }, { ...apparaat, id: 'n2', nummer: undefined }];
    expect(replayTeam(hoger, { vanaf: begin }).gebeurtenissen.at(-1)?.nummer).toBe(13);
    const verder = [apparaat, { ...apparaat, nummer: 9 }, { ...apparaat, id: 'n3', nummer: 30 }];
    const erna = [...verder, { ...apparaat, id: 'n4', nummer: undefined }];
    expect(replayTeam(erna, { vanaf: begin }).gebeurtenissen.at(-1)?.nummer).toBe(31);
  });
});

describe('a correction', () => {
  const verhaal = tellBegin().op('2026-12-01', contact);
  const gelegd = verhaal.gebeurtenissen.at(-1) as Teamgebeurtenis;

  test('may arrive before what it corrects', () => {
    const voor = tellBegin().dossier;
    const weg = corrigeer('e8', 9);
    const eerst = evolveTeam(voor, weg);
    expect(minuten(eerst)).toBe(0);
    const dossier = evolveTeam(eerst, gelegd);
    expect(dossier).toEqual(evolveTeam(verhaal.dossier, weg));
    expect(minuten(dossier)).toBe(0);
    expect(minuten(dossier, '2026-12-04')).toBe(45);
    expect(checkTeamdossier(dossier)).toEqual([]);
  });

  test('of two counts the last in the order of noting, whichever arrived first', () => {
    const wordt = { soort: 'begeleidingscontact_gelegd', versie: 2, datum: '2026-12-01', wijze: 'bezoek' };
    const eerste = corrigeer('e8', 9, { wordt: { ...wordt, minuten: 10 } });
    const tweede = corrigeer('e8', 10, { id: 'c2', wordt: { ...wordt, minuten: 20 } });
    for (const stroom of [
      [eerste, tweede],
      [tweede, eerste],
    ])
      expect(minuten(stroom.reduce(evolveTeam, verhaal.dossier))).toBe(20);
  });

  test('about two events with one id is about the first', () => {
    const ander = { ...gelegd, minuten: 99, nummer: 7 } as Teamgebeurtenis;
    const dossier = [corrigeer('e8', 9), ander].reduce(evolveTeam, verhaal.dossier);
    expect(minuten(dossier)).toBe(0);
    // Also when the first of them, a correction, arrived last.
    const correctie = corrigeer('e1', 3, { id: 'e8' });
    const eerst = evolveTeam(verhaal.dossier, correctie);
    expect(minuten(eerst)).toBeUndefined();
    const hoofd = { id: 'c9', team: 'team-1', datum: dag('2027-01-01'), geregistreerd: dag('2027-01-01'), door: 'm' };
    expect(codeVan(() => decideTeam({ ...hoofd, soort: 'corrigeren', betreft: 'e8', reden: 'x' }, eerst))).toBe(
      'team.correctie_zonder_doel',
    );
  });
});

test('a record from which two others were made knows what is in it, and not what is in those', () => {
  const { dossier } = tellBegin();
  const hoofd = { team: 'team-1', datum: dag('2026-12-01'), geregistreerd: dag('2026-12-01'), door: 'm' };
  const [een] = decideTeam({ ...hoofd, ...contact, id: 'x1' }, dossier);
  const links = evolveTeam(dossier, een!);
  const [twee] = decideTeam({ ...hoofd, ...contact, id: 'x1', minuten: 5 }, dossier);
  const rechts = evolveTeam(dossier, twee!);
  expect([links, rechts].map((een) => een.gebeurtenissen.length)).toEqual([8, 8]);
  expect([dossier, links, rechts].map((een) => minuten(een))).toEqual([0, 45, 5]);
});

test('what is no event of the newest version is refused', () => {
  const [gebeurtenis] = tellBegin().gebeurtenissen;
  const { genoteerd: _, ...zonder } = gebeurtenis!;
  for (const vreemd of [{ ...gebeurtenis, versie: 1 }, zonder, { ...gebeurtenis, id: 7 }])
    expect(codeVan(() => evolveTeam(initialTeamdossier, vreemd as never))).toBe('kern.document_ongeldig');
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
    const wordt = { ...contact, soort: 'begeleidingscontact_gelegd', versie: 2, datum: dag('2026-11-09') } as const;
    const dagen = { datum: dag('2026-12-11'), geregistreerd: dag('2026-12-11') };
    const [correctie] = decideTeam(
      { soort: 'corrigeren', id: 'c1', team: 'team-1', door: 'm', ...dagen, betreft: 'n1', reden: 'x', wordt },
      dossier,
    );
    const na = Teamdossier.parse(JSON.parse(JSON.stringify(evolveTeam(dossier, correctie!))));
    expect(na.gebeurtenissen.find(({ id }) => id === 'n1')).toEqual(gelegd);
    const { contacten } = findTeamstand(na, { peildatum: PEILDATUM }) ?? {};
    expect(contacten).toEqual([{ id: 'n1', datum: '2026-11-09', wijze: 'bezoek', minuten: 45 }]);
    expect(checkTeamdossier(na)).toEqual([]);
  });

  test.each(['2026-11-09', '2026-12-11'])(
    'noted on %s is refused: before it happened, or after it came in',
    (genoteerd) => {
      expect(codeVan(() => noteer(genoteerd))).toBe('team.notitie_past_niet');
    },
  );

  test('is known on that device from the day of noting, and in the shared record from that of receipt', () => {
    const [gelegd] = decideTeam(
      { ...contact, ...hoofd, id: 'n1', datum: dag('2026-11-10'), genoteerd: dag('2026-11-11') },
      begin,
    );
    expect(gelegd).not.toHaveProperty('geregistreerd');
    const apparaat = evolveTeam(begin, gelegd!);
    const dagen = ['2026-11-10', '2026-11-11', '2026-12-09', '2026-12-10'];
    expect(dagen.map((op) => minuten(apparaat, op))).toEqual([0, 45, 45, 45]);
    const gedeeld = evolveTeam(begin, { ...gelegd!, geregistreerd: dag('2026-12-10') });
    expect(dagen.map((op) => minuten(gedeeld, op))).toEqual([0, 0, 0, 45]);
    // The device that gets its own note back learns the day on which it came in.
    const terug = evolveTeam(apparaat, { ...gelegd!, geregistreerd: dag('2026-12-10') });
    expect(terug).toEqual(gedeeld);
    expect(checkTeamdossier(terug)).toEqual([]);
  });
});

test('a record of events out of order still takes an event, and is named', () => {
  const { dossier } = tellBegin().op('2027-01-10', opgave('a'));
  const door: Teamdossier = { ...dossier, gebeurtenissen: [...dossier.gebeurtenissen].reverse() };
  const [erbij] = decideTeam(
    { ...contact, id: 'x1', team: 'team-1', datum: dag('2027-02-01'), geregistreerd: dag('2027-02-01'), door: 'm' },
    dossier,
  );
  const na = evolveTeam(door, erbij!);
  expect(na.gebeurtenissen).toHaveLength(9);
  expect(checkTeamdossier(na).some(({ code }) => code === 'team.dossier_volgorde')).toBe(true);
});
