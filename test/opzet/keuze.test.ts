/** What a run puts in the choice of its programma, for the letters; and the order that an opzet is a part of. */
import { Datum } from 'buurtaanpak/kern';
import { checkOpzet, compareOpzetten, type Opzet, type Opzetgegevens, runOpzet, writeOpzet } from 'buurtaanpak/opzet';
import { createSelectiebesluit, drawLoting, findBijnaGelijken, selectBuurten } from 'buurtaanpak/selectie';
import { renderTekst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { listTrekbronnen } from '../../src/opzet/loop/stappen/listTrekbronnen.js';
import { KLEIN, KLEINE_GEGEVENS, PEILDATUM } from './gegevens.js';

const run = (opzet: Opzet, gegevens: Opzetgegevens = KLEINE_GEGEVENS) =>
  runOpzet(opzet, gegevens, { peildatum: PEILDATUM });
const keuzeVan = (uitkomst: ReturnType<typeof run>) => uitkomst.programma?.deelnemers[0]?.keuze ?? expect.fail();
const eerste = run(KLEIN);
const selectie = eerste.selectie ?? expect.fail();
const vast = { kenmerk: 'Z-1', datum: Datum.parse('2026-08-20'), routekaarten: {} };
const afwijkingen = [{ eruit: 'BU00802003', erin: 'BU00802002', quotum: 'oost', motief: 'Bewoners zijn al begonnen.' }];

describe('the choice of a run', () => {
  test('holds the numbers, what the scores were made of, and the inhabitants', () => {
    const keuze = keuzeVan(eerste);
    expect(keuze.konMeedoen).toBe(selectie && 'konMeedoen' in selectie ? selectie.konMeedoen : 0);
    expect(keuze.quota?.map(({ id, naam }) => [id, naam])).toEqual(
      selectie.invoer.quota.map(({ id, naam = id }) => [id, naam]),
    );
    expect(keuze.methode?.cijfers).toBeGreaterThan(0);
    expect(Number(keuze.verdelingen)).toBeGreaterThan(1);
    expect(keuze.zonderScore).toBeDefined();
    expect(keuze.buurten.every(({ inwoners }) => inwoners !== undefined)).toBe(true);
  });

  test('with a decision that deviates tells where, and who is left; one in reserve that came in is no reserve', () => {
    const besluit = createSelectiebesluit(selectie, { ...vast, afwijkingen });
    const keuze = keuzeVan(run(KLEIN, { ...KLEINE_GEGEVENS, besluit }));
    expect(keuze).toMatchObject({
      kenmerk: 'Z-1',
      besluitdatum: '2026-08-20',
      afwijkingen: [{ erin: 'Oost 2', eruit: 'Oost 3', reden: 'Bewoners zijn al begonnen.' }],
    });
    expect(keuze).not.toHaveProperty('optimaal');
    expect(keuze.konMeedoen).toBe(keuzeVan(eerste).konMeedoen);
    expect(keuze.buurten.map(({ naam }) => naam)).toContain('Oost 2');
    expect(keuze.reserves?.map(({ naam }) => naam)).not.toContain('Oost 2');
  });

  test('with a decision on another calculation tells the deviations and the lot, and no numbers', () => {
    const gelijk = { oost: [0.9, 0.5, 0.5].map((score, i) => ({ code: `BU0080200${i + 1}`, score })) };
    const voor = selectBuurten(gelijk, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
    const loting = drawLoting(findBijnaGelijken(voor), { zaad: 'Lotto' });
    const besluit = createSelectiebesluit(selectie, { ...vast, afwijkingen });
    const { gekozen } = besluit;
    const dag = Datum.parse('2026-08-01');
    const anders = {
      ...besluit,
      gekozen: gekozen.map((een) => (een.code === 'BU00802003' ? { ...een, code: 'BU00802001' } : een)),
      loting,
      afwijkingen: [
        { eruit: 'BU00802001', erin: 'BU00802002', quotum: 'oost', motief: 'Eerst.', datum: dag },
        { eruit: 'BU00808004', quotum: 'dorp', motief: 'Later.' },
        { erin: 'BU00808003', quotum: 'dorp', motief: 'Nog later.' },
      ],
    };
    const keuze = keuzeVan(run(KLEIN, { ...KLEINE_GEGEVENS, besluit: anders }));
    expect(keuze.afwijkingen).toEqual([
      { erin: 'Oost 2', eruit: 'Oost 1', reden: 'Eerst.', datum: '2026-08-01' },
      { eruit: 'Dorp 4', reden: 'Later.' },
      { erin: 'Dorp 3', reden: 'Nog later.' },
    ]);
    expect(keuze.loting).toEqual({ zaad: 'Lotto', deelnemers: 2, plekken: 1 });
    expect(keuze).not.toHaveProperty('konMeedoen');
    // As many buurten, of which one is another.
    const zelfdeAantal = { ...besluit, gekozen: anders.gekozen, afwijkingen: [] };
    expect(keuzeVan(run(KLEIN, { ...KLEINE_GEGEVENS, besluit: zelfdeAantal }))).not.toHaveProperty('konMeedoen');
  });

  test('of a selection that was handed in says nothing of what its scores were made of', () => {
    const keuze = keuzeVan(run(KLEIN, { ...KLEINE_GEGEVENS, selectie }));
    expect(keuze.konMeedoen).toBe(keuzeVan(eerste).konMeedoen);
    expect(keuze).not.toHaveProperty('methode');
  });

  test('with a certainty says how often the draws gave the buurten that people chose', () => {
    const opzet = { ...KLEIN, keuze: { ...KLEIN.keuze, zekerheid: { zaad: 'x', trekkingen: 20 } } };
    const besluit = createSelectiebesluit(selectie, { ...vast, afwijkingen });
    const uitkomst = run(opzet, { ...KLEINE_GEGEVENS, besluit });
    expect([...uitkomst.zekerheid!.geheel.basis].sort()).toEqual(uitkomst.gekozen?.map(({ code }) => code).sort());
    const { kans, overlap } = uitkomst.zekerheid!.geheel;
    expect(keuzeVan(uitkomst).zekerheid).toMatchObject({ kans, overlap, bronnen: ['gewichten', 'ontbrekend'] });
  });
});

test('what was drawn is named by what was uncertain', () => {
  expect(listTrekbronnen()).toEqual(['gewichten', 'ontbrekend']);
  expect(listTrekbronnen({})).toEqual([]);
  expect(listTrekbronnen({ criteriumWeglaten: true, rolWeglaten: true })).toEqual(['methode', 'oordelen']);
  expect(listTrekbronnen({ aggregaties: [], bootstrap: true, cijfers: true })).toEqual([
    'methode',
    'cijfers',
    'oordelen',
  ]);
  expect(listTrekbronnen({ cijfers: false, bootstrap: false, rolWeglaten: false, criteriumWeglaten: false })).toEqual(
    [],
  );
});

describe('the order of an opzet', () => {
  const opdracht = {
    opdrachtgever: 'ministerie van BZK',
    uitvoerder: 'Buurkracht',
    aantalDeelnemers: 4,
    buurtenPerDeelnemer: 3,
  };
  const met = (wijziging: object = {}): Opzet => ({ ...KLEIN, opdracht: { ...opdracht, ...wijziging } });
  const lees = (opzet: Opzet) => renderTekst(writeOpzet(opzet, { peildatum: PEILDATUM })).replace(/\s+/g, ' ');

  test('goes along to the programma, which misses no other deelnemers', () => {
    const uitkomst = run(met());
    expect(uitkomst.programma?.opdracht).toEqual(opdracht);
    expect(uitkomst.bevindingen.map(({ code }) => code)).toEqual(eerste.bevindingen.map(({ code }) => code));
    expect(eerste.programma).not.toHaveProperty('opdracht');
  });

  test('is told to people', () => {
    expect(lees(met())).toContain(
      'Het programma hoort bij een opdracht van ministerie van BZK aan Buurkracht: 4 deelnemers met elk 3 buurten.',
    );
    expect(lees(met({ uitvoerder: undefined, aantalDeelnemers: 1, buurtenPerDeelnemer: 1 }))).toContain(
      'Het programma hoort bij een opdracht van ministerie van BZK: 1 deelnemer met elk 1 buurt.',
    );
    expect(lees(KLEIN)).not.toContain('opdracht');
  });

  test('asks for as many buurten as the programmes', () => {
    const vind = (opzet: Opzet) => checkOpzet(opzet).filter(({ code }) => code === 'opzet.opdracht_telt_anders');
    expect(vind(met())).toEqual([]);
    expect(vind(met({ buurtenPerDeelnemer: 12 })).map(({ ernst, pad, params }) => [ernst, pad, params])).toEqual([
      ['waarschuwing', ['opdracht', 'buurtenPerDeelnemer'], { gevraagd: 12, van: 3, tot: 3 }],
    ]);
    const [een, ...rest] = KLEIN.programmas;
    const bereik = (van: number, tot: number, aantalBuurten?: number): Opzet => ({
      ...met(),
      programmas: [{ ...een!, aantalBuurten, quota: [{ ...een!.quota[0]!, aantal: { van, tot } }] }, ...rest],
    });
    expect(vind(bereik(1, 2))).toEqual([]);
    expect(vind(bereik(3, 4))).toHaveLength(1);
    expect(vind(bereik(0, 1))).toHaveLength(1);
    expect(vind(bereik(2, 1))).toEqual([]);
    expect(vind(bereik(1, 4, 2))).toEqual([]);
    expect(vind(bereik(1, 4, 3))).toHaveLength(1);
  });

  test('is a difference between two opzetten', () => {
    expect(compareOpzetten(met(), met({ uitvoerder: 'Ander' })).verschillen).toEqual([
      { pad: ['opdracht', 'uitvoerder'], voor: 'Buurkracht', na: 'Ander' },
    ]);
  });
});
