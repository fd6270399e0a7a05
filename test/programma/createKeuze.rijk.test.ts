/** A choice with all that a letter needs: what every option adds, and what does not belong to the selection. */
import { Datum } from 'buurtaanpak/kern';
import { createKeuze } from 'buurtaanpak/programma';
import { type Beoordeling, Routekaart, type Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
import {
  analyseSelectie,
  createSelectiebesluit,
  drawLoting,
  findBijnaGelijken,
  type SelectieGevonden,
  selectBuurten,
  selectIngeloot,
} from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { deepFreeze, foutVan } from '../hulp.js';

const CODES = ['A', 'B', 'C', 'D', 'E'];
const namen = CODES.map((code) => ({ code, naam: `Buurt ${code}` }));
const quota = [
  { id: 'oost', naam: 'Oost', programma: 'oost', aantal: 2 },
  { id: 'energie', programma: 'energie', aantal: 1 },
];
const rijen = (...scores: (number | null)[]) => scores.map((score, i) => ({ code: CODES[i]!, score }));
const scores = { oost: rijen(0.9, 0.8, 0.7, null, null), energie: rijen(0.1, 0.2, null, 0.6, null) };
const kies = (opties: Parameters<typeof selectBuurten>[2] = {}) =>
  selectBuurten(scores, quota, opties) as SelectieGevonden;
const selectie = kies();
const vast = {
  kenmerk: 'SB-1',
  datum: Datum.parse('2026-03-01'),
  routekaarten: { oost: { id: 'oost', versie: '1' }, energie: { id: 'energie', versie: '1' } },
};
const motief = 'Daar loopt al een bewonersinitiatief.';
const codesVan = (call: () => unknown) => foutVan(call).bevindingen.map(({ code }) => code);

describe('createKeuze fills in', () => {
  test('the numbers, the quota, the proof and the ways', () => {
    const keuze = createKeuze(deepFreeze(selectie), deepFreeze(namen), deepFreeze({ schaal: { van: 0, tot: 1 } }));
    expect(keuze).toMatchObject({ gescoord: 4, konMeedoen: 4, optimaal: true, gelijkspel: 'uniek', doel: 'totaal' });
    // A, B and C for Oost; A, B and D for energie.
    expect(keuze.verdelingen).toBe('5');
    expect(keuze.quota).toEqual([
      { id: 'oost', naam: 'Oost', programma: 'oost', van: 2, tot: 2, gescoord: 3, konMeedoen: 3, laagsteScore: 0.8 },
      {
        id: 'energie',
        naam: 'energie',
        programma: 'energie',
        van: 1,
        tot: 1,
        gescoord: 3,
        konMeedoen: 3,
        laagsteScore: 0.6,
      },
    ]);
    expect(keuze.zonderScore).toEqual([{ buurt: 'E', naam: 'Buurt E', reden: 'onbekend' }]);
    for (const veld of ['gat', 'afwijkingen', 'loting', 'methode', 'zekerheid', 'reserves'])
      expect(keuze).not.toHaveProperty(veld);
    expect(JSON.parse(JSON.stringify(keuze))).toEqual(keuze);
  });

  test('no lowest score for a quotum that took nothing', () => {
    const leeg = selectBuurten({ p: rijen(0.5) }, [
      { id: 'een', programma: 'p', aantal: 1 },
      { id: 'meer', programma: 'p', aantal: { van: 0, tot: 1 } },
    ]);
    expect(createKeuze(leeg, namen).quota?.map(({ laagsteScore }) => laagsteScore)).toEqual([0.5, undefined]);
  });

  test('a quotum that the question does not have by its id, and refuses that nothing was chosen for it', () => {
    const [een, ...rest] = selectie.quota;
    const vreemd = { ...selectie, quota: [een!, ...rest, { ...een!, quotum: 'west', van: 1, tot: 1 }] };
    expect(codesVan(() => createKeuze(vreemd, namen))).toEqual(['programma.quotum_telt_anders']);
  });

  test('without a proof the gap that is left', () => {
    const onbewezen = {
      ...selectie,
      uitkomst: 'beste_gevonden',
      bewijs: { ...selectie.bewijs, optimaal: false, gat: 0.125, gelijkspel: 'onbeslist' },
    } as const;
    expect(createKeuze(onbewezen, namen)).toMatchObject({ optimaal: false, gat: 0.125, gelijkspel: 'onbeslist' });
  });

  test('inhabitants of the list, else of the areas of the selection, in whole numbers', () => {
    const gebieden = CODES.map((code, i) => ({
      code,
      naam: `Gebied ${code}`,
      wijk: 'w1',
      inwoners: i === 0 ? 750 : null,
    }));
    const met = kies({ gebieden });
    // Without a list the names are those of the areas; what they call a wijk is for the rules.
    expect(createKeuze(met, []).buurten[0]).toEqual({
      buurt: 'A',
      naam: 'Gebied A',
      programma: 'oost',
      quotum: 'oost',
      score: 0.9,
      inwoners: 750,
    });
    const lijst = [
      { code: 'A', naam: 'De Wal', wijk: 'Oost', inwoners: 801.5 },
      { code: 'B', naam: 'Kade', inwoners: null },
    ];
    expect(createKeuze(met, lijst).buurten.map(({ naam, wijk, inwoners }) => [naam, wijk, inwoners])).toEqual([
      ['De Wal', 'Oost', 802],
      ['Kade', undefined, undefined],
      ['Gebied D', undefined, undefined],
    ]);
  });

  test('the ways only when they can be counted and written', () => {
    const breed = Array.from({ length: 5000 }, (_, i) => ({ code: `B${i}`, score: i / 5000 }));
    const veel = selectBuurten({ p: breed }, [{ id: 'q', programma: 'p', aantal: 2500 }]);
    const alle = breed.map(({ code }) => ({ code, naam: code }));
    expect(createKeuze(veel, alle)).not.toHaveProperty('verdelingen');
    const kapot = { ...selectie, invoer: { ...selectie.invoer, opties: { voorrang: ['A', 'A'] } } };
    expect(createKeuze(kapot, namen)).not.toHaveProperty('verdelingen');
  });
});

describe('createKeuze of a decision', () => {
  const afwijkingen = [{ eruit: 'B', erin: 'C', quotum: 'oost', motief, datum: Datum.parse('2026-02-20') }];
  const besluit = createSelectiebesluit(selectie, { ...vast, afwijkingen });

  test('is what is left after the deviations, and proves nothing of it', () => {
    const keuze = createKeuze(selectie, namen, { besluit: deepFreeze(besluit) });
    expect(keuze.buurten.map(({ buurt, score }) => [buurt, score])).toEqual([
      ['A', 0.9],
      ['C', 0.7],
      ['D', 0.6],
    ]);
    expect(keuze.afwijkingen).toEqual([
      { erin: 'Buurt C', eruit: 'Buurt B', reden: motief, datum: '2026-02-20', verlies: 0.1 },
    ]);
    expect(keuze).toMatchObject({
      kenmerk: 'SB-1',
      besluitdatum: '2026-03-01',
      vingerafdruk: besluit.vingerafdrukken.geheel,
    });
    for (const veld of ['optimaal', 'gat', 'gelijkspel']) expect(keuze).not.toHaveProperty(veld);
    expect(keuze.quota?.[0]?.laagsteScore).toBe(0.7);
  });

  test('that follows the calculation says so, and what is given goes before it', () => {
    const gelijk = createSelectiebesluit(selectie, vast);
    const keuze = createKeuze(selectie, namen, { besluit: gelijk, kenmerk: 'Z-9' });
    expect(keuze).toMatchObject({ kenmerk: 'Z-9', besluitdatum: '2026-03-01', afwijkingen: [], optimaal: true });
    expect(createKeuze(selectie, namen, { besluit, afwijkingen: [] }).optimaal).toBe(true);
    // A decision that was sealed without a fingerprint of the whole.
    const kaal = { ...gelijk, vingerafdrukken: { versie: 1 as const } };
    expect(createKeuze(selectie, namen, { besluit: kaal })).not.toHaveProperty('vingerafdruk');
  });

  test('a buurt may only come in or go out, and may have no score', () => {
    const erbij = createKeuze(selectie, namen, {
      afwijkingen: [
        { erin: 'E', quotum: 'energie', motief },
        { eruit: 'B', quotum: 'oost', motief },
        { erin: 'C', quotum: 'energie', motief },
      ],
    });
    expect(erbij.buurten.map(({ buurt, programma, score }) => [buurt, programma, score])).toEqual([
      ['A', 'oost', 0.9],
      ['D', 'energie', 0.6],
      ['E', 'energie', undefined],
      ['C', 'energie', undefined],
    ]);
    expect(erbij.afwijkingen).toEqual([
      { erin: 'Buurt E', reden: motief },
      { eruit: 'Buurt B', reden: motief, verlies: 0.8 },
      { erin: 'Buurt C', reden: motief },
    ]);
  });

  test('refuses a deviation that cannot be, a buurt without a name, and a decision on another selection', () => {
    const wijk = (afwijking: object) => () =>
      createKeuze(selectie, namen, { afwijkingen: [{ quotum: 'oost', motief, ...afwijking }] as never });
    expect(codesVan(wijk({ eruit: 'E' }))).toEqual(['selectie.besluit_afwijking']);
    expect(codesVan(wijk({ eruit: 'B', quotum: 'west' }))).toEqual(['selectie.quotum_onbekend']);
    expect(foutVan(wijk({ eruit: 'B', motief: 7 })).code).toBe('kern.document_ongeldig');
    expect(foutVan(wijk({ erin: 'Z' })).code).toBe('programma.naam_ontbreekt');
    const zonderB = namen.filter(({ code }) => code !== 'B');
    const eruit = { afwijkingen: [{ eruit: 'B', quotum: 'oost', motief }] };
    expect(foutVan(() => createKeuze(selectie, zonderB, eruit)).pad).toEqual(['afwijkingen', 0]);
    const ander = kies({ regels: [{ soort: 'uitgesloten', codes: ['B'], motief: 'sloop' }] });
    expect(codesVan(() => createKeuze(ander, namen, { besluit: createSelectiebesluit(selectie, vast) }))).toEqual([
      'programma.besluit_andere_selectie',
    ]);
    const minder = selectBuurten(scores, [{ ...quota[0]!, aantal: 1 }, quota[1]!]);
    expect(codesVan(() => createKeuze(minder, namen, { besluit: createSelectiebesluit(selectie, vast) }))).toEqual([
      'programma.besluit_andere_selectie',
    ]);
  });

  test('keeps the lot of a decision, or one that is given', () => {
    const gelijk = { p: rijen(0.9, 0.5, 0.5, 0.5) };
    const voor = selectBuurten(gelijk, [{ id: 'q', programma: 'p', aantal: 2 }]);
    const loting = drawLoting(findBijnaGelijken(voor), { zaad: 'Lotto 2026-09-05' });
    const na = selectIngeloot(voor, loting);
    const verwacht = { zaad: 'Lotto 2026-09-05', deelnemers: 3, plekken: 1 };
    expect(createKeuze(na, namen, { loting }).loting).toEqual(verwacht);
    const met = createSelectiebesluit(na, { ...vast, routekaarten: {}, loting });
    expect(createKeuze(na, namen, { besluit: met }).loting).toEqual(verwacht);
    expect(foutVan(() => createKeuze(na, namen, { loting: {} as never })).code).toBe('kern.document_ongeldig');
  });
});

describe('createKeuze of scores and judgements', () => {
  const kaart = (id: string, sleutels: readonly string[], weiger = false) =>
    Routekaart.create({
      id,
      naam: id,
      dekking: 0.6,
      beoordelingsschaal: {
        van: 1,
        tot: 5,
        ankers: [
          { waarde: 1, betekenis: 'niet' },
          { waarde: 5, betekenis: 'heel sterk' },
        ],
      },
      criteria: [
        ...sleutels.map((sleutel) => ({
          id: sleutel,
          naam: sleutel,
          bron: { soort: 'kerncijfer' as const, sleutel },
          richting: 'hoger' as const,
          ...(weiger ? { ontbrekend: { regel: 'weigeren' as const } } : {}),
        })),
        { id: 'animo', naam: 'Animo', bron: { soort: 'beoordeling' as const }, richting: 'hoger' as const },
      ],
    });
  const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
  const kolom = (sleutel: string, waarden: readonly number[]) => ({
    sleutel,
    figuur: sleutel,
    eenheid: 'aantal',
    bron,
    waarden: Float64Array.from(waarden),
    redenen: Uint8Array.from(waarden, (waarde) => (Number.isNaN(waarde) ? 1 : 0)),
  });
  const tabel = {
    indeling: { gebieden: 'cbs' as const, jaar: 2024 },
    gebieden: CODES.map((code) => ({ code, naam: code, soort: 'samengesteld' as const })),
    kolommen: [kolom('gas', [9, 8, 7, Number.NaN, Number.NaN]), kolom('koop', [1, 2, 3, 4, 5])],
  };
  const oordelen: Beoordeling[] = (['gemeente', 'wijk', 'wijk'] as const).flatMap((rol, m) =>
    ['A', 'B', 'C', 'D'].map((buurt) => ({
      buurt,
      criterium: 'animo',
      rol,
      beoordelaar: `mens-${m}`,
      score: 3,
      datum: Datum.parse('2026-01-01'),
    })),
  );
  const gescoord: Record<string, Routekaartscores> = {
    oost: scoreBuurten(kaart('oost', ['gas', 'koop']), tabel, oordelen),
    energie: scoreBuurten(kaart('energie', ['gas'], true), tabel, oordelen),
  };
  const keuzeVan = selectBuurten(gescoord, quota);

  test('says why a buurt has no score', () => {
    const redenen = (opties: Parameters<typeof createKeuze>[2]) =>
      createKeuze(keuzeVan, namen, opties).zonderScore?.map(({ buurt, reden }) => [buurt, reden]);
    // D has a score for Oost; E has none: too few for Oost, and a required figure misses for energie.
    expect(redenen({ scores: gescoord })).toEqual([['E', 'geweigerd']]);
    expect(redenen({ scores: { oost: gescoord.oost! } })).toEqual([['E', 'te_weinig_gegevens']]);
    expect(redenen({ scores: { energie: gescoord.energie!, oost: gescoord.oost! } })).toEqual([['E', 'geweigerd']]);
    expect(redenen({})).toBeUndefined();
    expect(redenen({ scores: gescoord, zonderScore: [{ code: 'E', reden: 'te_weinig_gegevens' }] })).toEqual([
      ['E', 'te_weinig_gegevens'],
    ]);
    // The areas of a selection tell that a buurt has no score, and not why.
    const gebieden = [{ code: 'F' }, ...CODES.toReversed().map((code) => ({ code }))];
    expect(createKeuze(selectBuurten(gescoord, quota, { gebieden }), namen).zonderScore).toEqual([
      { buurt: 'E', naam: 'Buurt E', reden: 'onbekend' },
      { buurt: 'F', naam: 'F', reden: 'onbekend' },
    ]);
    // One that the selection was not told of, by its code as it has no name.
    expect(createKeuze(keuzeVan, namen, { zonderScore: [{ code: 'Z', reden: 'geweigerd' }] }).zonderScore).toEqual([
      { buurt: 'Z', naam: 'Z', reden: 'geweigerd' },
    ]);
  });

  test('counts figures, questions and people once', () => {
    expect(createKeuze(keuzeVan, namen, { scores: gescoord, oordelen }).methode).toEqual({
      cijfers: 2,
      oordelen: 2,
      beoordelaars: [
        { rol: 'gemeente', aantal: 1 },
        { rol: 'bewoners', aantal: 2 },
      ],
    });
    expect(createKeuze(keuzeVan, namen, { scores: gescoord }).methode).toEqual({ cijfers: 2, oordelen: 2 });
    const vreemd = [{ ...oordelen[0]!, rol: 'wijkraad' }] as never;
    expect(createKeuze(keuzeVan, namen, { scores: gescoord, oordelen: vreemd }).methode?.beoordelaars).toEqual([
      { rol: 'wijkraad', aantal: 1 },
    ]);
    const methode = { cijfers: 1, oordelen: 0 };
    expect(createKeuze(keuzeVan, namen, { scores: gescoord, methode }).methode).toEqual(methode);
    // Of a programme that is not there, or of bare rows, nothing is known.
    const kaal = keuzeVan.invoer.scores.energie!;
    expect(createKeuze(keuzeVan, namen, { scores: { oost: gescoord.oost! } })).not.toHaveProperty('methode');
    expect(createKeuze(keuzeVan, namen, { scores: { ...gescoord, energie: kaal } })).not.toHaveProperty('methode');
  });

  test('refuses scores of another run, and a reason for a buurt with a score', () => {
    const anders = { ...gescoord, energie: gescoord.oost! };
    expect(codesVan(() => createKeuze(keuzeVan, namen, { scores: anders }))).toEqual([
      'programma.scores_andere_selectie',
    ]);
    // A programme that takes no part says nothing.
    expect(() => createKeuze(keuzeVan, namen, { scores: { ...gescoord, water: gescoord.oost! } })).not.toThrow();
    expect(codesVan(() => createKeuze(keuzeVan, namen, { zonderScore: [{ code: 'A', reden: 'geweigerd' }] }))).toEqual([
      'programma.zonder_score_heeft_score',
    ]);
  });
});

describe('createKeuze of an analysis', () => {
  const trek = (rij: readonly number[]) => ({ codes: CODES, scores: Float64Array.from(rij) });
  const trekkingen = {
    oost: [trek([9, 8, 7, Number.NaN, Number.NaN]), trek([9, 6, 7, Number.NaN, Number.NaN])],
    energie: [trek([1, 2, 0, 6, 0]), trek([1, 2, 0, 6, 0])],
  };
  const basis = selectie.gekozen.map(({ code }) => code);
  const analyse = analyseSelectie(trekkingen, quota, { basis });

  test('takes it as it is, with what was drawn', () => {
    const { zekerheid } = createKeuze(selectie, namen, { zekerheid: { ...analyse, bronnen: ['gewichten'] } });
    expect(zekerheid).toEqual({
      trekkingen: 2,
      kans: 0.5,
      overlap: analyse.geheel.overlap,
      bronnen: ['gewichten'],
      perBuurt: analyse.buurten.map(({ code, kans }) => ({ buurt: code, kans })),
    });
    expect(createKeuze(selectie, namen, { zekerheid: analyse }).zekerheid).not.toHaveProperty('bronnen');
    const woorden = { trekkingen: 10, kans: 0.5, overlap: 0.75 };
    expect(createKeuze(selectie, namen, { zekerheid: woorden }).zekerheid).toEqual(woorden);
  });

  test('refuses one of other buurten, also when people chose them', () => {
    const ander = analyseSelectie(trekkingen, quota, { basis: ['A', 'C', 'D'] });
    const fout = foutVan(() => createKeuze(selectie, namen, { zekerheid: ander }));
    expect(fout.bevindingen.map(({ code, params }) => [code, params])).toEqual([
      ['programma.zekerheid_andere_keuze', { buurten: ['C', 'B'] }],
    ]);
    const afwijkingen = [{ eruit: 'B', erin: 'C', quotum: 'oost', motief }];
    expect(codesVan(() => createKeuze(selectie, namen, { zekerheid: analyse, afwijkingen }))).toEqual([
      'programma.zekerheid_andere_keuze',
    ]);
    expect(createKeuze(selectie, namen, { zekerheid: ander, afwijkingen }).zekerheid?.kans).toBe(0.5);
    for (const vreemd of [7, { geheel: {} }, { geheel: analyse.geheel }])
      expect(foutVan(() => createKeuze(selectie, namen, { zekerheid: vreemd as never })).code).toBe(
        'kern.document_ongeldig',
      );
  });
});

test('what is no selection is refused', () => {
  for (const vreemd of [undefined, null, 7, {}, { uitkomst: 'optimaal', quota: [], gekozen: [] }])
    expect(foutVan(() => createKeuze(vreemd as never, [])).code).toBe('kern.document_ongeldig');
});
