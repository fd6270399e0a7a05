import { createVingerafdruk, euro, sumBedragen } from 'buurtaanpak/kern';
import { type Deelnemer, getProgrammastand, type Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { overeenkomstVanBrief } from '../overeenkomst/overeenkomsten.js';
import { dag, Verteller } from '../team/vertel.js';
import { keuzebuurten, PEILDATUM, proefprogramma, RESERVE } from './proefprogramma.js';

const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];

const met = (wijziging: Partial<Deelnemer>): Programma => ({
  ...proefprogramma,
  deelnemers: [{ ...leeuwarden, ...wijziging }],
});

describe('getProgrammastand', () => {
  const stand = getProgrammastand(deepFreeze(proefprogramma), { peildatum: PEILDATUM });
  const [deel] = stand.deelnemers;

  test('survives JSON unchanged and names the programma it was made from', () => {
    expect(JSON.parse(JSON.stringify(stand))).toStrictEqual(stand);
    expect(stand.programma).toBe(createVingerafdruk(proefprogramma));
    const zonder = getProgrammastand(proefprogramma, { peildatum: PEILDATUM, metVingerafdruk: false });
    expect({ ...zonder, programma: stand.programma }).toEqual(stand);
    expect('programma' in zonder).toBe(false);
  });

  test('per buurt: its team, its people, its projects', () => {
    const kort = deel?.buurten.map((b) => [b.naam, b.status, b.vrijwilligers, b.projectenAfgerond, b.wachtkamer]);
    expect(kort).toEqual([
      ['Molenhoek', 'begeleid', 7, 1, 2],
      ['Kanaalzicht', 'gestopt', 0, 0, 0],
      ['Kerkbuurt', 'werving', 1, 0, 0],
      ['De Wissel', 'gepauzeerd', 6, 0, 0],
      ['Zonneveld', 'gestopt', 0, 0, 0],
      ['Havenkwartier', 'werving', 1, 0, 0],
      ['Boomgaard', 'begeleid', 6, 1, 2],
      ['Lindenhof', 'begeleid', 6, 1, 2],
      ['Vogelbuurt', 'begeleid', 7, 1, 2],
      ['Parkrand', 'begeleid', 8, 1, 2],
      ['Stationsbuurt', 'begeleid', 9, 1, 2],
      ['Terpdorp', 'begeleid', 10, 1, 2],
      ['Middenwijk', 'begeleid', 11, 1, 2],
    ]);
    expect(deel?.buurten[6]).toMatchObject({
      buurt: 'BU00802006',
      team: 'team-6',
      begeleidingsjaar: 1,
      gevormdOp: '2026-11-02',
      ooitVrijwilligers: 8,
      rollenOntbreken: ['verbinder'],
      bijeenkomsten: 1,
      laatsteContact: '2027-05-10',
      bewonersBereikt: 36,
      resultaten: [{ eenheid: 'm2 groen', aantal: 106 }],
    });
  });

  test('a buurt that was replaced counts no longer, its successor does', () => {
    expect(deel?.buurten[1]).toMatchObject({ vervangenDoor: RESERVE.buurt });
    expect(deel?.buurten[2]).toMatchObject({ vervangt: 'BU00802002', naam: 'Kerkbuurt', programma: 'leeuwarden-oost' });
    expect(deel?.tellingen.buurten).toBe(12);
  });

  test('the counts of the parts add up to those of the deelnemer and of the whole', () => {
    const velden = ['buurten', 'teams', 'vrijwilligers', 'projectenAfgerond', 'wachtkamer', 'bewonersBereikt'] as const;
    for (const veld of velden) {
      const som = deel?.programmas.reduce((samen, { tellingen }) => samen + tellingen[veld], 0);
      expect([veld, som]).toEqual([veld, deel?.tellingen[veld]]);
      expect(stand.totaal.tellingen[veld]).toBe(som);
    }
    expect(deel?.tellingen.perStatus.reduce((som, { aantal }) => som + aantal, 0)).toBe(12);
    // 7 + 1 + 6 + 0 + 1 + 6 + 6 + 7 + 8 + 9 + 10 + 11 of the list above; reached: 31 + 36 + 37 + 38 + 39 + 40 + 41 + 42
    expect(deel?.tellingen).toMatchObject({ teams: 9, vrijwilligers: 72, bewonersBereikt: 304, wachtkamer: 16 });
  });

  test('teams that were paused before they were formed are no teams', () => {
    const teams = keuzebuurten.map(
      ({ buurt }, i) =>
        new Verteller(`team-${i}`)
          .op('2026-09-01', { soort: 'gebied_aanmelden', buurt, begeleidingsjaren: 3 })
          .op('2026-09-14', { soort: 'werving_starten' })
          .op('2026-10-14', { soort: 'pauzeren', reden: 'Te weinig animo.' }).dossier,
    );
    const { tellingen, buurten = [] } = getProgrammastand(met({ teams }), { peildatum: PEILDATUM }).deelnemers[0] ?? {};
    expect(tellingen).toMatchObject({ buurten: 12, teams: 0 });
    expect(tellingen?.perStatus).toContainEqual({ status: 'gepauzeerd', aantal: 12 });
    expect(buurten.every((een) => een.status === 'gepauzeerd' && een.gevormdOp === undefined)).toBe(true);
  });

  test('the money adds up to the cent in every breakdown', () => {
    const geld = deel?.geld;
    expect(geld?.totaal).toBe('270000.00');
    for (const tabel of [
      geld?.perPartij,
      geld?.perJaar,
      geld?.perBegrotingsjaar,
      geld?.perKostendrager,
      geld?.perStand,
    ])
      expect(sumBedragen((tabel ?? []).map(({ bedrag }) => bedrag))).toBe('270000.00');
    expect(geld?.tenMinste).toBe(true);
    expect(stand.totaal).toMatchObject({ totaal: '270000.00', vastgelegd: '0.00', betaald: '0.00' });
  });

  test('before the first event there is nothing, and after the term it is over', () => {
    const vroeg = getProgrammastand(proefprogramma, { peildatum: dag('2026-07-01') }).deelnemers[0];
    expect(vroeg).toMatchObject({ overeenkomst: 'ondertekend', tellingen: { teams: 0, buurten: 12 } });
    expect(vroeg && 'programmajaar' in vroeg).toBe(false);
    expect(vroeg?.buurten[0]).toMatchObject({ status: 'geen_team', vrijwilligers: 0 });
    expect(getProgrammastand(proefprogramma, { peildatum: dag('2026-06-16') }).deelnemers[0]?.overeenkomst).toBe(
      'niet_ondertekend',
    );
    expect(getProgrammastand(proefprogramma, { peildatum: dag('2029-09-01') }).deelnemers[0]?.overeenkomst).toBe(
      'afgelopen',
    );
    expect(getProgrammastand(proefprogramma, { peildatum: dag('2028-09-01') }).deelnemers[0]?.programmajaar).toBe(3);
  });

  test('paid and committed follow the steps that had happened', () => {
    const plan = leeuwarden.overeenkomst.financieringsplan;
    const [eerste, ...rest] = plan.perioden;
    const [bzk] = eerste?.bijdragen ?? [];
    const stappen = [
      { status: 'toegezegd', bedrag: euro(160000), werkelijk: dag('2026-05-01') },
      { status: 'vastgelegd', bedrag: euro(150000), werkelijk: dag('2026-06-01') },
      { status: 'vastgelegd', bedrag: euro(155000), werkelijk: dag('2027-01-01') },
      { status: 'betaald', bedrag: euro(100000), werkelijk: dag('2026-09-15') },
      { status: 'betaald', bedrag: euro(50000), werkelijk: dag('2027-09-15') },
      { status: 'teruggevorderd', bedrag: euro(1000), werkelijk: dag('2027-08-01') },
      { status: 'betaald', bedrag: euro(1), gepland: dag('2027-01-01') },
    ] as const;
    if (!eerste || !bzk) throw new Error('no contribution');
    const perioden = [{ ...eerste, bijdragen: [{ ...bzk, stappen }] }, ...rest];
    const programma = met({ overeenkomst: { ...leeuwarden.overeenkomst, financieringsplan: { ...plan, perioden } } });
    const geld = getProgrammastand(programma, { peildatum: PEILDATUM }).deelnemers[0]?.geld;
    expect(geld?.bijdragen[0]).toMatchObject({
      gevraagd: '0.00',
      toegezegd: '160000.00',
      vastgelegd: '155000.00',
      betaald: '99000.00',
    });
    expect(geld).toMatchObject({ vastgelegd: '155000.00', betaald: '99000.00' });
  });
});

test('another start moves the money over the begrotingsjaren and nothing else', () => {
  const januari = met({ overeenkomst: overeenkomstVanBrief('2027-01-01'), teams: [], keuze: undefined });
  const geld = getProgrammastand(januari, { peildatum: PEILDATUM }).deelnemers[0]?.geld;
  expect(geld?.perBegrotingsjaar).toEqual([
    { begrotingsjaar: 2027, partij: 'bzk', bedrag: '150000.00' },
    { begrotingsjaar: 2028, partij: 'leeuwarden', bedrag: '60000.00' },
    { begrotingsjaar: 2029, partij: 'leeuwarden', bedrag: '60000.00' },
  ]);
});
