import { listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { createVingerafdruk, euro, sumBedragen } from 'buurtaanpak/kern';
import { createOvereenkomstdossier, initialOvereenkomstdossier, toGeldverloop } from 'buurtaanpak/overeenkomst';
import { type Deelnemer, getProgrammastand, type Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { overeenkomstVanBrief } from '../overeenkomst/overeenkomsten.js';
import { dag, Verteller } from '../team/vertel.js';
import { briefdossier, type Feit } from './dossiers.js';
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

  test('the money adds up to the cent in every breakdown, and is the sum of the cells', () => {
    const geld = deel?.geld;
    expect(geld).toMatchObject({ totaal: '270000.00', prognose: '270000.00', vrijval: '0.00', betaald: '0.00' });
    for (const tabel of [
      geld?.perPartij,
      geld?.perJaar,
      geld?.perBegrotingsjaar,
      geld?.perKostendrager,
      geld?.perBuurt,
      geld?.bijdragen.map(({ prognose: bedrag }) => ({ bedrag })),
      geld?.uitputting.map(({ prognose: bedrag }) => ({ bedrag })),
      geld?.partijjaren.map(({ prognose: bedrag }) => ({ bedrag })),
    ])
      expect(sumBedragen((tabel ?? []).map(({ bedrag }) => bedrag))).toBe('270000.00');
    const cellen = listBoekingen(toGeldverloop(leeuwarden.overeenkomst), { peildatum: PEILDATUM });
    expect(geld?.perBuurt).toEqual(sumRegels(cellen, ['buurt']));
    expect(geld?.tenMinste).toBe(true);
    expect(stand.totaal).toMatchObject({
      totaal: '270000.00',
      prognose: '270000.00',
      // The first year of 150,000 ends on the peildatum.
      gerealiseerd: '150000.00',
      vastgelegd: '0.00',
      betaald: '0.00',
    });
  });

  test('before the first event there is nothing, and after the term it is over', () => {
    const op = (peildatum: string) => getProgrammastand(proefprogramma, { peildatum: dag(peildatum) }).deelnemers[0];
    const vroeg = op('2026-07-01');
    expect(vroeg).toMatchObject({
      overeenkomst: 'ondertekend',
      ondertekendOp: '2026-06-20',
      laatsteDag: '2029-08-31',
      tellingen: { teams: 0, buurten: 12 },
    });
    expect(vroeg && 'programmajaar' in vroeg).toBe(false);
    expect(vroeg?.buurten[0]).toMatchObject({ status: 'geen_team', vrijwilligers: 0, start: '2026-09-01' });
    expect(op('2026-06-16')?.overeenkomst).toBe('ter_ondertekening');
    expect(op('2029-09-01')?.overeenkomst).toBe('afgelopen');
    expect(op('2028-09-01')?.programmajaar).toBe(3);
  });

  test('before the text was made, what is known of it counts', () => {
    const voor = getProgrammastand(proefprogramma, { peildatum: dag('2026-01-01') }).deelnemers[0];
    expect(voor).toMatchObject({
      overeenkomst: 'geen',
      looptijd: { van: '2026-09-01', tot: '2029-08-31' },
      gemeenten: [{ code: 'GM0080', naam: 'Gemeente Leeuwarden' }],
      afgesprokenBuurten: 12,
      geld: { prognose: '270000.00', gerealiseerd: '0.00' },
    });
  });
});

describe('what is known', () => {
  const stop: Feit = {
    soort: 'buurt_gestopt',
    datum: '2027-06-01',
    geregistreerd: '2027-10-01',
    buurt: 'BU00802004',
    laatsteDag: '2027-05-31',
  };
  const programma = met({ overeenkomst: briefdossier({}, stop), teams: [] });
  const geld = (bekendOp?: string) =>
    getProgrammastand(programma, {
      peildatum: PEILDATUM,
      ...(bekendOp === undefined ? {} : { bekendOp: dag(bekendOp) }),
    });

  test('a stop that was recorded later is in the stand, and not in the stand as it was known before', () => {
    const nu = geld();
    expect('bekendOp' in nu).toBe(false);
    // A buurt has a twelfth: 12,500 for the first year, of which 92 of 365 days fall free, and twice 5,000. Its cells were laid in whole
    // cents before they were cut, so that 13,150.68 came to three cents more.
    expect(nu.totaal).toMatchObject({ totaal: '270000.00', prognose: '256849.29', vrijval: '13150.71' });
    expect(nu.deelnemers[0]?.geld.vrijgevallen).toMatchObject([
      { begrotingsjaar: 2027, partij: 'bzk', reden: 'gestopt' },
      { begrotingsjaar: 2027, partij: 'leeuwarden', reden: 'gestopt' },
      { begrotingsjaar: 2028, partij: 'leeuwarden', reden: 'gestopt' },
      { begrotingsjaar: 2029, partij: 'leeuwarden', reden: 'gestopt' },
    ]);
    expect(nu.deelnemers[0]?.buurten[3]).toMatchObject({ naam: 'Zonneveld', laatsteDag: '2027-05-31' });
    const toen = geld('2027-09-30');
    expect(toen).toMatchObject({ bekendOp: '2027-09-30', totaal: { prognose: '270000.00', vrijval: '0.00' } });
    expect(toen.deelnemers[0]?.buurten[3]).not.toHaveProperty('laatsteDag');
  });

  test('before anything was recorded no text is known, and there is no money', () => {
    const { deelnemers, totaal, bevindingen } = geld('2020-01-01');
    expect(deelnemers[0]).toMatchObject({ overeenkomst: 'geen', afgesprokenBuurten: 0, programmas: [], partijen: [] });
    expect(deelnemers[0]).not.toHaveProperty('looptijd');
    expect(deelnemers[0]?.buurten[0]).not.toHaveProperty('start');
    expect(totaal).toMatchObject({ totaal: '0.00', perBegrotingsjaar: [], gemeenten: 0 });
    expect(bevindingen.map(({ code }) => code)).toContain('programma.overeenkomst_ontbreekt');
    const zonder = met({ overeenkomst: initialOvereenkomstdossier, keuze: undefined, teams: [] });
    expect(getProgrammastand(zonder, { peildatum: PEILDATUM }).totaal.prognose).toBe('0.00');
  });
});

describe('the facts of the money', () => {
  const feiten = (...lijst: readonly Feit[]) =>
    getProgrammastand(met({ overeenkomst: briefdossier({}, ...lijst), teams: [] }), { peildatum: PEILDATUM })
      .deelnemers[0]?.geld;
  const bzk = (soort: string, bedrag: string, datum: string): Feit => ({ soort, datum, bijdrage: 'bzk-1', bedrag });

  test('committed and paid follow what had happened', () => {
    const geld = feiten(
      bzk('bijdrage_toegezegd', '160000.00', '2026-07-01'),
      bzk('verplichting_aangegaan', '150000.00', '2026-07-02'),
      bzk('betaald', '100000.00', '2026-09-15'),
      bzk('verplichting_aangegaan', '155000.00', '2027-01-01'),
      bzk('teruggevorderd', '2000.00', '2027-08-01'),
      bzk('terugontvangen', '1000.00', '2027-08-10'),
      bzk('betaald', '50000.00', '2027-09-15'),
    );
    expect(geld?.bijdragen[0]).toMatchObject({
      toegezegd: '160000.00',
      vastgelegd: '155000.00',
      betaald: '100000.00',
      terugontvangen: '1000.00',
      teruggevorderd: '2000.00',
    });
    expect(geld).toMatchObject({ vastgelegd: '155000.00', betaald: '99000.00' });
    expect(geld && 'vastgesteld' in geld).toBe(false);
    // The costs of the year are 150,000, and 99,000 was paid in the end.
    expect(geld?.balans).toEqual([{ bijdrage: 'bzk-1', van: 'bzk', post: 'nog_te_betalen', bedrag: '51000.00' }]);
  });

  test('what was set lower falls free', () => {
    const geld = feiten(bzk('vastgesteld', '145000.00', '2027-08-30'));
    expect(geld).toMatchObject({ vastgesteld: '145000.00', prognose: '265000.00', vrijval: '5000.00' });
    expect(new Set(geld?.vrijgevallen.map(({ reden }) => reden))).toEqual(new Set(['vastgesteld']));
  });

  test('a specifieke uitkering covers other contributions and is in no sum', () => {
    const plan = overeenkomstVanBrief().financieringsplan;
    const [een, ...rest] = plan.perioden;
    if (een === undefined) throw new Error('no period');
    const spuk = {
      id: 'spuk-1',
      soort: 'specifieke_uitkering',
      van: 'bzk',
      naar: 'leeuwarden',
      bedrag: euro(90_000),
      dekt: ['gemeente-2'],
      aard: 'exact',
      doel: 'begeleiden',
    } as const;
    const perioden = [{ ...een, bijdragen: [...een.bijdragen, spuk] }, ...rest];
    const overeenkomst = briefdossier({ financieringsplan: { ...plan, perioden } });
    const geld = getProgrammastand(met({ overeenkomst, teams: [] }), { peildatum: PEILDATUM }).deelnemers[0]?.geld;
    expect(geld).toMatchObject({ totaal: '270000.00', prognose: '270000.00', programmakosten: '270000.00' });
    expect(geld?.bijdragen.map(({ bijdrage }) => bijdrage)).toContain('spuk-1');
  });
});

test('another start moves the money over the begrotingsjaren and nothing else', () => {
  const overeenkomst = createOvereenkomstdossier(overeenkomstVanBrief('2027-01-01'));
  const januari = met({ overeenkomst, teams: [], keuze: undefined });
  const geld = getProgrammastand(januari, { peildatum: PEILDATUM }).deelnemers[0]?.geld;
  expect(geld?.perBegrotingsjaar).toEqual([
    { begrotingsjaar: 2027, partij: 'bzk', bedrag: '150000.00' },
    { begrotingsjaar: 2028, partij: 'leeuwarden', bedrag: '60000.00' },
    { begrotingsjaar: 2029, partij: 'leeuwarden', bedrag: '60000.00' },
  ]);
});
