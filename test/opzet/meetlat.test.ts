import { Datum } from 'buurtaanpak/kern';
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { checkOpzet, compareOpzetten, listOpzetbronnen, Opzet, runOpzet, writeOpzet } from 'buurtaanpak/opzet';
import { toAlgoritmeregistratie, verifyVerantwoording } from 'buurtaanpak/register';
import { deriveMeetlat, Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
import { writeSelectieverantwoording } from 'buurtaanpak/stukken';
import { renderTekst, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { KLEIN, KWB, leesOpzet, maakOordelen, PEILDATUM, RIJEN } from './gegevens.js';

type Programma = Opzet['programmas'][number];

/** The small opzet, of which the programmes have other fields. */
const met = (...delen: Partial<Programma>[]): Opzet =>
  Opzet.parse({ ...KLEIN, programmas: KLEIN.programmas.map((een, p) => ({ ...een, ...delen[p] })) });
const run = (opzet: Opzet, rijen: unknown = RIJEN) =>
  runOpzet(opzet, { rijen: { kwb: rijen } }, { peildatum: PEILDATUM });
const kaart = KLEIN.routekaarten[0]!;
const { tabel } = readKerncijfers(RIJEN, { jaar: 2024 });
/** The share of owned homes runs from 10 to 80 in the rows. */
const meetlat = deriveMeetlat(kaart, tabel, [], { naam: 'Leeuwarden 2024' });
const scoresVan = (opzet: Opzet, programma: string, rijen?: unknown) =>
  Routekaartscores.parse(JSON.parse(JSON.stringify(run(opzet, rijen).scores[programma])));
const perCode = ({ buurten }: Routekaartscores) => Object.fromEntries(buurten.map(({ code, score }) => [code, score]));

/** The same rows a year later: everyone owns ten percent more. */
const LATER = RIJEN.map(({ p_koopw, ...rij }) => ({ ...rij, p_koopw: String(Number(p_koopw) + 10) }));

describe('an opzet says what scores are measured by', () => {
  test('the candidates, unless it says otherwise', () => {
    const gewoon = scoresVan(KLEIN, 'oost');
    expect(gewoon.referentie).toBeUndefined();
    expect(scoresVan(met({ referentie: 'kandidaten' }), 'oost')).toEqual(gewoon);
    // All buurten of the figures are candidates here.
    expect(scoresVan(met({ referentie: 'alle' }), 'oost')).toEqual(gewoon);
  });

  test('the buurten that meet a condition, by features and figures', () => {
    const dorp = scoresVan(met({ referentie: { kenmerken: ['dorp'] } }), 'oost');
    expect(dorp.referentie).toEqual(['BU00808001', 'BU00808002', 'BU00808003', 'BU00808004']);
    // Among 50 to 80: everything in Oost is below.
    expect(perCode(dorp)).toMatchObject({ BU00802001: 0, BU00802004: 0, BU00808001: 0, BU00808004: 1 });
    const groot = { cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 502, maximaal: 701 }] };
    expect(scoresVan(met({ referentie: groot }), 'oost').meetlat?.criteria[0]?.maten).toMatchObject({
      laagste: 30,
      hoogste: 60,
    });
  });

  test('a yardstick of the year before: who went up went up in the scores', () => {
    const vast = met({ meetlat }, { meetlat });
    const toen = perCode(scoresVan(vast, 'oost'));
    const nu = scoresVan(vast, 'oost', LATER);
    expect(nu.meetlat).toEqual(meetlat);
    expect(nu.referentie).toBe('meetlat');
    expect(perCode(nu).BU00802001).toBeCloseTo(toen.BU00802001! + 1 / 7, 12);
    // Among themselves nothing changed.
    expect(perCode(scoresVan(KLEIN, 'oost', LATER))).toEqual(perCode(scoresVan(KLEIN, 'oost')));
    expect(run(vast, LATER).bevindingen.map(({ code }) => code)).toContain('routekaart.buiten_meetlat');
  });

  test('the account can be redone, and holds what measured the scores', () => {
    const opzet = met({ meetlat }, { referentie: { kenmerken: ['dorp'] } });
    const { verantwoording } = run(opzet);
    const kopie = JSON.parse(JSON.stringify(verantwoording));
    expect(kopie.programmas.map(({ meetlat: lat, referentie }: Programma) => [lat?.naam, referentie])).toEqual([
      ['Leeuwarden 2024', undefined],
      [undefined, ['BU00808001', 'BU00808002', 'BU00808003', 'BU00808004']],
    ]);
    expect(verifyVerantwoording(kopie)).toEqual({ klopt: true, bevindingen: [] });
    const zonder = kopie.programmas.map(({ meetlat: _, referentie: __, ...rest }: Programma) => rest);
    expect(verifyVerantwoording({ ...kopie, programmas: zonder }).klopt).toBe(false);
  });

  test('with certainty: the draws are measured by it too', () => {
    const keuze = { ...KLEIN.keuze, zekerheid: { zaad: 'x', trekkingen: 20 } };
    const uit = run(Opzet.parse({ ...met({ meetlat }, { referentie: { kenmerken: ['dorp'] } }), keuze }));
    expect(uit.bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    // One criterion: its weight is all there is.
    expect(uit.zekerheid?.geheel.kans).toBe(1);
  });

  test('a gemeente among both: the judgements of the others count in the reference set', () => {
    const boxtel = leesOpzet('boxtel-sint-michielsgestel');
    const eigen = boxtel.programmas.find(({ gemeente }) => gemeente !== undefined)!;
    const alle = Opzet.parse({
      ...boxtel,
      programmas: boxtel.programmas.map((een) => (een.id === eigen.id ? { ...een, referentie: 'alle' } : een)),
    });
    const codes = boxtel.gemeenten.map(({ code }) => code.slice(2));
    const kwb = KWB.filter(({ gwb_code_10: code = '' }) => codes.includes(code.slice(2, 6)));
    const beide = readKerncijfers(kwb, { jaar: 2024, gemeenten: boxtel.gemeenten.map(({ code }) => code) }).tabel;
    const buurten = beide.gebieden.filter(({ soort }) => soort === 'buurt');
    const oordelen = maakOordelen(
      boxtel,
      buurten.map(({ code }) => code),
    );
    const uit = runOpzet(alle, { rijen: { kwb }, oordelen }, { peildatum: PEILDATUM, tot: 'scores' });
    const routekaart = boxtel.routekaarten.find(({ id }) => id === eigen.routekaart)!;
    const kandidaten = buurten.flatMap(({ code, gemeente }) => (gemeente === eigen.gemeente ? [code] : []));
    const rijen = oordelen.find((een) => een.routekaart === routekaart.id)?.rijen ?? [];
    const hand = scoreBuurten(routekaart, beide, rijen, { kandidaten, referentie: 'alle' });
    expect(JSON.stringify(uit.scores[eigen.id])).toBe(JSON.stringify(hand));
    expect(hand.referentie).toBe('alle');
  });
});

describe('what does not fit is told before it is run', () => {
  const codes = (opzet: Opzet, metTabel = false) =>
    checkOpzet(opzet, metTabel ? { tabel } : {}).map(({ code, pad }) => `${code} ${pad.join('.')}`);
  const [deel] = meetlat.criteria;

  test('a yardstick of another Routekaart, or made in another way', () => {
    expect(codes(met({ meetlat: { ...meetlat, criteria: [{ ...deel!, id: 'ander' }] } }))).toEqual([
      'routekaart.meetlat_zonder_criterium programmas.0.meetlat.criteria',
    ]);
    const band = { ...deel!, doel: { van: 1, tot: 2 } };
    expect(codes(met({ meetlat: { ...meetlat, criteria: [band] } }))).toEqual([
      'routekaart.meetlat_anders programmas.0.meetlat.criteria.0',
    ]);
    const cijfer = { ...deel!.cijfer!, sleutel: 'aantal_inwoners' };
    expect(codes(met({ meetlat: { ...meetlat, criteria: [{ ...deel!, cijfer }] } }))).toEqual([
      'routekaart.meetlat_anders programmas.0.meetlat.criteria.0',
    ]);
    const { cijfer: _, ...oordeel } = deel!;
    expect(codes(met({ meetlat: { ...meetlat, criteria: [oordeel] } }))).toEqual([
      'routekaart.meetlat_anders programmas.0.meetlat.criteria.0',
    ]);
  });

  test('its unit, when the figures are there', () => {
    const eenheid = { ...deel!, cijfer: { ...deel!.cijfer!, eenheid: 'euro' } };
    const opzet = met({ meetlat: { ...meetlat, criteria: [eenheid] } });
    expect(codes(opzet)).toEqual([]);
    expect(codes(opzet, true)).toEqual(['routekaart.meetlat_anders programmas.0.meetlat.criteria.0']);
    expect(codes(met({ meetlat }), true)).toEqual([]);
    // The same figure of another year is the same figure.
    const toen = { ...deel!, cijfer: { ...deel!.cijfer!, sleutel: 'percentage_koopwoningen:2023' } };
    expect(codes(met({ meetlat: { ...meetlat, criteria: [toen] } }), true)).toEqual([]);
  });

  test('a yardstick of judgements fits by its criterion', () => {
    const criteria = [{ id: 'animo', naam: 'Animo', richting: 'hoger', bron: { soort: 'beoordeling' } }];
    const ankers = [1, 5].map((waarde) => ({ waarde, betekenis: String(waarde) }));
    const beoordelingsschaal = { van: 1, tot: 5, ankers };
    const routekaarten = [{ ...kaart, beoordelingsschaal, criteria }];
    const { cijfer: _, ...oordeel } = { ...deel!, id: 'animo' };
    const opzet = { ...met({ meetlat: { ...meetlat, criteria: [oordeel] } }), routekaarten };
    expect(codes(Opzet.parse(opzet))).toEqual([]);
  });

  test('both a yardstick and a reference set', () => {
    expect(codes(met({ meetlat, referentie: 'kandidaten' }))).toEqual([
      'opzet.meetlat_en_referentie programmas.0.referentie',
    ]);
  });

  test('a condition of what is not there', () => {
    expect(codes(met({ referentie: { kenmerken: ['stad'] } }))).toEqual([
      'opzet.kenmerk_onbekend programmas.0.referentie.kenmerken.0',
    ]);
    expect(codes(met({ referentie: { gebieden: ['BU03630000'] } }))).toEqual([
      'opzet.gebied_buiten_gemeenten programmas.0.referentie.gebieden.0',
    ]);
    expect(codes(met({ referentie: { gebieden: ['BU00809999'] } }), true)).toEqual([
      'selectie.waar_onbekend programmas.0.referentie.gebieden.0',
    ]);
    expect(codes(met({ referentie: { cijfers: [{ cijfer: 'aantal_inwoner', minimaal: 1 }] } }))).toEqual([
      'opzet.cijfer_onbekend_suggestie programmas.0.referentie.cijfers.0.cijfer',
    ]);
    expect(codes(met({ referentie: { cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 9, maximaal: 1 }] } }))).toEqual([
      'selectie.grenzen_omgekeerd programmas.0.referentie.cijfers.0',
    ]);
  });

  test('a condition that no buurt meets is told by the run', () => {
    const niemand = { cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 100_000 }] };
    const { bevindingen, scores } = run(met({ referentie: niemand }));
    expect(bevindingen.map(({ code, pad }) => `${code} ${pad.join('.')}`)).toContain(
      'routekaart.geen_kandidaten scores.oost.referentie',
    );
    expect(Object.keys(scores)).toEqual(['dorp']);
  });
});

/** A piece on one line: where its lines end says nothing. */
const joinRegels = (tekst: string) => tekst.replace(/\s+/g, ' ');

describe('it is told to who reads', () => {
  const tekst = (opzet: Opzet) => {
    const verslag = writeOpzet(opzet, { peildatum: PEILDATUM });
    expect(verifyHerkomst(verslag, listOpzetbronnen(opzet))).toEqual([]);
    return joinRegels(renderTekst(verslag)).split('Bronnen -------')[0]!;
  };

  test('in the piece for the council', () => {
    const gewoon = tekst(KLEIN);
    expect(tekst(met({ referentie: 'kandidaten' }))).toBe(gewoon);
    expect(tekst(met({ meetlat }))).toContain(
      'De scores voor Oost zijn gemeten langs de meetlat ‘Leeuwarden 2024’, gemaakt van 8 gebieden van 2024. Wie er nu meedoet, verandert daar niets aan.',
    );
    const { naam: _, ...naamloos } = meetlat;
    const open = tekst(met({ meetlat: { ...naamloos, begrenzen: false } }));
    expect(open).toContain('zijn gemeten langs een vaste meetlat, gemaakt van 8 gebieden');
    expect(open).toContain('krijgt meer of minder punten dan de schaal heeft');
    expect(tekst(met({ referentie: 'alle' }))).toContain(
      'De cijfers voor Oost worden vergeleken met die van alle buurten in de cijfers.',
    );
    expect(tekst(met({}, { referentie: { kenmerken: ['dorp'] } }))).toContain(
      'De cijfers voor dorpen worden vergeleken met die van een vaste groep buurten: met kenmerk dorp.',
    );
  });

  test('in the register and to residents', () => {
    const oordeel = {
      organisatie: 'gemeente Leeuwarden',
      aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Vaste regels.' },
      status: 'In ontwikkeling',
      contact: 'algoritmes@leeuwarden.example',
      publicatiecategorie: 'Overige algoritmes',
      doel: 'Kiezen.',
      proportionaliteit: 'Ja.',
      menselijkeTussenkomst: 'Het college besluit.',
      risicos: 'Geen.',
      grondslag: 'Gemeentewet, artikel 160.',
      impacttoetsen: 'Geen.',
    } as const;
    const zeg = (opzet: Opzet, programma: string) => {
      const uit = run(opzet);
      const scores = Routekaartscores.parse(JSON.parse(JSON.stringify(uit.scores[programma])));
      const { selectie } = uit;
      if (selectie === undefined || !('gekozen' in selectie)) return expect.fail();
      const stuk = writeSelectieverantwoording(
        { gemeente: 'Leeuwarden', selectie, scores: { [programma]: scores }, namen: tabel.gebieden },
        { peildatum: Datum.parse('2026-09-01') },
      );
      return [
        toAlgoritmeregistratie([kaart], oordeel, { scores: { [programma]: scores } })[0]?.methods_and_models,
        joinRegels(renderTekst(stuk)),
      ];
    };
    const [register, bewoners] = zeg(met({ meetlat }), 'oost');
    expect(register).toContain('gemeten langs een vaste meetlat (Leeuwarden 2024), gemaakt van 8 gebieden.');
    expect(bewoners).toContain(
      'leggen we elk cijfer langs een vaste meetlat. Die is gemaakt van 8 gebieden. Die heet: Leeuwarden 2024.',
    );
    const { naam: _, ...naamloos } = meetlat;
    const [kort, zonderNaam] = zeg(met({ meetlat: naamloos }), 'oost');
    expect(kort).toContain('langs een vaste meetlat, gemaakt van');
    expect(zonderNaam).not.toContain('Die heet');
    const [groep, vast] = zeg(met({ referentie: { kenmerken: ['dorp'] } }), 'oost');
    expect(groep).toContain('vergeleken met die van een vaste groep van 4 gebieden.');
    expect(vast).toContain('vergelijken we elk cijfer met dat van een vaste groep van 4 buurten.');
    const binnen = met({ referentie: 'alle' });
    const scores = scoreBuurten(kaart, tabel, [], { referentie: 'alle', kandidaten: ['BU00802001', 'BU00808001'] });
    const alle = toAlgoritmeregistratie([kaart], oordeel, { scores: { oost: scores } })[0]?.methods_and_models;
    expect(alle).toContain('vergeleken met die van alle 8 buurten in de tabel.');
    const uit = run(binnen);
    if (uit.selectie === undefined || !('gekozen' in uit.selectie)) return expect.fail();
    const stuk = writeSelectieverantwoording(
      { gemeente: 'Leeuwarden', selectie: uit.selectie, scores: { oost: scores }, namen: tabel.gebieden },
      { peildatum: PEILDATUM },
    );
    expect(joinRegels(renderTekst(stuk))).toContain('vergelijken we elk cijfer met dat van alle 8 buurten.');
  });

  test('as a difference between two opzetten', () => {
    const { verschillen, gevolgen } = compareOpzetten(KLEIN, met({ meetlat }), {
      gegevens: { rijen: { kwb: LATER } },
      peildatum: PEILDATUM,
    });
    expect(verschillen.map(({ pad }) => pad)).toEqual([['programmas', 'oost', 'meetlat']]);
    expect(gevolgen?.scores.programmas.map(({ programma }) => programma)).toContain('oost');
    const breder = { ...meetlat, aantal: 9 };
    expect(compareOpzetten(met({ meetlat }), met({ meetlat: breder })).verschillen).toEqual([
      { pad: ['programmas', 'oost', 'meetlat', 'aantal'], voor: 8, na: 9 },
    ]);
  });
});

describe('the example of Zaanstad by the yardstick of the Netherlands', () => {
  const opzet = leesOpzet('langs-de-meetlat');

  test('chooses six buurten whose points are those of the Netherlands', () => {
    expect(checkOpzet(opzet)).toEqual([]);
    const uit = run(opzet, KWB);
    expect(uit.bevindingen).toEqual([]);
    expect(uit.gekozen?.map(({ code }) => code)).toEqual([
      'BU04796140',
      'BU04791522',
      'BU04791511',
      'BU04792220',
      'BU04791322',
      'BU04791112',
    ]);
    const scores = uit.scores.buurten as Routekaartscores;
    const rij = scores.buurten.findIndex(({ code }) => code === 'BU04796140');
    const koop = scores.criteria[1]!;
    // Less is better, from 100 down to 1 percent.
    expect(koop.genormaliseerd[rij]).toBeCloseTo((100 - koop.waarden[rij]!) / 99, 12);
    expect(verifyVerantwoording(JSON.parse(JSON.stringify(uit.verantwoording))).klopt).toBe(true);
  });
});
