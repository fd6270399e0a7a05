import { splitBuurten } from 'buurtaanpak/gebied';
import { formatBevinding } from 'buurtaanpak/kern';
import {
  aggregateKerncijfers,
  fromKerncijferdocument,
  type Kerncijfertabel,
  REDENEN,
  type Reden,
  readEigenTabel,
  readKerncijfers,
  splitKerncijfers,
} from 'buurtaanpak/kerncijfers';
import {
  type Criterium,
  compareBuurten,
  explainScore,
  Routekaartscores,
  type Scoreverklaring,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { en, nl } from 'buurtaanpak/taal';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

/** The words for each reason, Dutch and English. */
const WOORDEN: Readonly<Record<Reden, readonly [string, string]>> = {
  onbekend: ['onbekend', 'unknown'],
  geheim: ['geheim', 'secret'],
  niet_van_toepassing: ['niet van toepassing', 'not applicable'],
  niet_geleverd: ['niet geleverd', 'not delivered'],
  niet_gepubliceerd: ['niet gepubliceerd', 'not published'],
  nog_niet_verschenen: ['nog niet verschenen', 'not released yet'],
  niet_gemeten_in_periode: ['niet gemeten in deze periode', 'not measured in this period'],
};

const copy = (scores: Routekaartscores): Routekaartscores => Routekaartscores.parse(JSON.parse(JSON.stringify(scores)));
const findings = ({ bevindingen }: Routekaartscores) =>
  bevindingen.filter(({ code }) => /^routekaart\.cijfer_(?:geschat|overgenomen)$/.test(code));
const zinnen = (verklaring: Scoreverklaring | { readonly soort: 'zonder_score' }) =>
  'criteria' in verklaring ? verklaring.criteria.map(({ zin }) => [zin.nl, zin.en]) : [];
/** What is told of the figures of a criterion, by code of the buurt. */
function readKenmerken({ buurten, criteria }: Routekaartscores, id: string) {
  const kolom = criteria.find((een) => een.id === id);
  const codes = (rijen: readonly number[] | undefined) => rijen?.map((rij) => buurten[rij]?.code);
  return {
    geschat: codes(kolom?.geschat),
    overgenomen: codes(kolom?.overgenomen),
    ontbreekt: kolom?.ontbreekt?.map(({ reden, rijen }) => [reden, ...(codes(rijen) ?? [])]),
  };
}

describe('figures that someone estimated', () => {
  const rijen = [
    { buurt: 'BU00010001', inkomen: '24', merk: 'wijk', woz: '300' },
    { buurt: 'BU00010002', inkomen: '30', merk: '', woz: '.' },
    { buurt: 'BU00010003', inkomen: '27.5', merk: ' wijk ', woz: '200' },
    { buurt: 'BU00010004', inkomen: '.', merk: '', woz: '250' },
    { buurt: 'BU00010005', inkomen: '18', merk: 'cbs', woz: '150' },
    // The maker marked a cell and gave no figure: there is nothing that could be estimated.
    { buurt: 'BU00010006', inkomen: 'x', merk: 'wijk', woz: '260' },
  ];
  const { tabel } = readEigenTabel(
    rijen,
    {
      tabel: 'inkomen',
      bron: 'gemeente',
      jaar: 2024,
      codekolom: 'buurt',
      kolommen: [
        {
          kolom: 'inkomen',
          sleutel: 'inkomen',
          eenheid: '1000 euro',
          geschat: { kolom: 'merk', waarden: ['wijk'] },
        },
        { kolom: 'woz', sleutel: 'woz', eenheid: '1000 euro', geschat: true },
      ],
    },
    { markeringen: { '.': 'niet_gepubliceerd', x: 'geheim' } },
  );
  // Who has no published income has a score too.
  const kaart = makeRoutekaart(
    [
      makeCriterium('inkomen', { richting: 'lager', gewicht: 3 }),
      makeCriterium('woz', { ontbrekend: { regel: 'mediaan' } }),
    ],
    { dekking: 0 },
  );
  const scores = scoreBuurten(kaart, deepFreeze(tabel));

  test('stand in the document by place, and come through JSON', () => {
    for (const document of [scores, copy(scores)]) {
      expect(readKenmerken(document, 'inkomen')).toEqual({
        geschat: expect.toSatisfy((codes: string[]) => [...codes].sort().join() === 'BU00010001,BU00010003'),
        overgenomen: undefined,
        ontbreekt: [
          ['geheim', 'BU00010006'],
          ['niet_gepubliceerd', 'BU00010004'],
        ],
      });
      expect(readKenmerken(document, 'woz').geschat).toHaveLength(5);
      expect(readKenmerken(document, 'woz').ontbreekt).toEqual([['niet_gepubliceerd', 'BU00010002']]);
    }
    expect(copy(scores)).toEqual(JSON.parse(JSON.stringify(scores)));
  });

  test('are counted in a finding', () => {
    // 2 of 6 is 33%; 5 of 6 is 83%.
    expect(findings(scores)).toEqual([
      {
        code: 'routekaart.cijfer_geschat',
        ernst: 'info',
        pad: ['criteria', 0],
        params: { criterium: 'inkomen', kandidaten: 6, aantal: 2, procent: 33 },
      },
      {
        code: 'routekaart.cijfer_geschat',
        ernst: 'info',
        pad: ['criteria', 1],
        params: { criterium: 'woz', kandidaten: 6, aantal: 5, procent: 83 },
      },
    ]);
    const [bevinding] = findings(scores);
    expect([formatBevinding(bevinding!, nl), formatBevinding(bevinding!, en)]).toEqual([
      'Bij inkomen is het cijfer van 2 van de 6 kandidaten (33%) geschat: de bron publiceerde daar geen cijfer.',
      'For inkomen the figure of 2 of the 6 candidates (33%) is estimated: the source published none there.',
    ]);
  });

  test('are counted among the candidates only, and not for a criterion that does not count', () => {
    const kandidaten = ['BU00010001', 'BU00010003', 'BU00010005'];
    const deel = scoreBuurten(kaart, tabel, [], { kandidaten });
    expect(findings(deel).map(({ params }) => [params.aantal, params.kandidaten, params.procent])).toEqual([
      [2, 3, 67],
      [3, 3, 100],
    ]);
    expect(findings(scoreBuurten(kaart, tabel, [], { kandidaten: ['BU00010002', 'BU00010005'] }))).toMatchObject([
      { params: { criterium: 'woz', aantal: 1, procent: 50 } },
    ]);
    const zonder = { ...kaart, criteria: [kaart.criteria[0]!, { ...kaart.criteria[1]!, gewicht: 0 }] };
    expect(findings(scoreBuurten(zonder, tabel)).map(({ params }) => params.criterium)).toEqual(['inkomen']);
  });

  test('are 0 or 100 percent only when that is exact', () => {
    const meet = (aantal: number, geheel: number) => {
      const groot = makeTabel({ a: Array.from({ length: geheel }, (_, i) => i) });
      const [kolom] = groot.kolommen;
      const geschat = Uint8Array.from({ length: geheel }, (_, i) => (i < aantal ? 1 : 0));
      const met = { ...groot, kolommen: [{ ...kolom!, geschat }] };
      return findings(scoreBuurten(makeRoutekaart([makeCriterium('a')]), met))[0]?.params.procent;
    };
    expect([meet(1, 300), meet(299, 300), meet(300, 300), meet(0, 300)]).toEqual([1, 99, 100, undefined]);
  });

  test('say so in both languages, and a missing figure says why', () => {
    for (const document of [scores, copy(scores)]) {
      // By hand: 24 is lower than two of 30, 27.5 and 18. It gets (30 - 24) / 12 of 3/4, and the highest woz all of 1/4.
      expect(zinnen(explainScore(document, 'BU00010001'))).toEqual([
        [
          'inkomen € 24.000 (geschat, niet gepubliceerd): lager dan 67% van de andere buurten, telt 0,38 van 0,63',
          'inkomen € 24,000 (estimated, not published): lower than 67% of the other buurten, counts for 0.38 of 0.63',
        ],
        [
          'woz € 300.000 (geschat, niet gepubliceerd): hoger dan 100% van de andere buurten, telt 0,25 van 0,63',
          'woz € 300,000 (estimated, not published): higher than 100% of the other buurten, counts for 0.25 of 0.63',
        ],
      ]);
      const ongemarkeerd = explainScore(document, 'BU00010005');
      expect(ongemarkeerd).toMatchObject({ criteria: [{ id: 'inkomen', waarde: 18 }, { id: 'woz' }] });
      expect('criteria' in ongemarkeerd && Object.keys(ongemarkeerd.criteria[0]!)).not.toContain('geschat');
      expect(compareBuurten(document, 'BU00010005', 'BU00010003').criteria[0]?.zin).toEqual({
        nl: 'inkomen: € 18.000 tegen € 27.500 (geschat, niet gepubliceerd), +0,59',
        en: 'inkomen: € 18,000 against € 27,500 (estimated, not published), +0.59',
      });
      const tegenLeeg = compareBuurten(document, 'BU00010001', 'BU00010006').criteria;
      expect(tegenLeeg.find(({ id }) => id === 'inkomen')).toMatchObject({
        a: { geschat: true, aangevuld: false },
        b: { reden: 'geheim', aangevuld: false },
        zin: { nl: 'inkomen: € 24.000 (geschat, niet gepubliceerd) tegen geheim, 0,00' },
      });
      // Filled in by the median of 150, 200, 250, 260, 300.
      const gevuld = explainScore(document, 'BU00010002');
      expect('criteria' in gevuld && gevuld.criteria.find(({ id }) => id === 'woz')).toMatchObject({
        waarde: 250,
        aangevuld: true,
        reden: 'niet_gepubliceerd',
        zin: {
          nl: expect.stringContaining(
            'woz € 250.000: hoger dan 40% van de andere buurten, ontbreekt en is aangevuld (niet gepubliceerd)',
          ),
          en: expect.stringContaining(', missing and filled in (not published), counts for '),
        },
      });
    }
  });
});

describe('why a figure is missing', () => {
  const tabel = fromKerncijferdocument({
    soort: 'kerncijfertabel',
    versie: 2,
    indeling: { gebieden: 'cbs', jaar: 2024 },
    gebieden: Array.from({ length: 9 }, (_, i) => ({ code: `BU0001000${i}`, naam: `B${i}`, soort: 'buurt' })),
    kolommen: [
      { sleutel: 'a', eenheid: 'aantal', bron: { naam: 'x', tabel: 'y', jaar: 2024 }, cellen: [1, 2, ...REDENEN] },
      {
        sleutel: 'b',
        eenheid: 'aantal',
        bron: { naam: 'x', tabel: 'y', jaar: 2024 },
        cellen: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      },
    ],
  });
  const codeVan = (reden: Reden) => `BU0001000${REDENEN.indexOf(reden) + 2}`;
  const score = (ontbrekend: Criterium['ontbrekend']) =>
    copy(
      scoreBuurten(
        makeRoutekaart([makeCriterium('a', ontbrekend === undefined ? {} : { ontbrekend }), makeCriterium('b')]),
        tabel,
      ),
    );
  const uitleg = (document: Routekaartscores, reden: Reden) =>
    zinnen(explainScore(document, codeVan(reden))).find(([zin]) => zin?.startsWith('a'));

  test.each(REDENEN)('%s is told in words: left out, filled in, at the bottom and refused', (reden) => {
    const [woordNl, woordEn] = WOORDEN[reden];
    const weg = score(undefined);
    expect(readKenmerken(weg, 'a').ontbreekt).toEqual(REDENEN.map((een) => [een, codeVan(een)]));
    expect(uitleg(weg, reden)).toEqual([`a: ${woordNl}, telt niet mee`, `a: ${woordEn}, does not count`]);
    expect(compareBuurten(weg, 'BU00010001', codeVan(reden)).criteria.find(({ id }) => id === 'a')?.zin).toEqual({
      nl: `a: 2 tegen ${woordNl}, 0,00`,
      en: `a: 2 against ${woordEn}, 0.00`,
    });
    expect(uitleg(score({ regel: 'gemiddelde' }), reden)?.map((zin) => zin.split(', ')[1])).toEqual([
      `ontbreekt en is aangevuld (${woordNl})`,
      `missing and filled in (${woordEn})`,
    ]);
    // The lowest score is no value: the reason is told in its place, once.
    expect(uitleg(score({ regel: 'bodem' }), reden)?.[0]).toMatch(
      new RegExp(`^a: ${woordNl}, ontbreekt en is aangevuld, telt 0,00 van `),
    );
    const zonder = explainScore(score({ regel: 'weigeren' }), codeVan(reden));
    const [bevinding] = zonder.soort === 'zonder_score' ? zonder.redenen : [];
    expect([formatBevinding(bevinding!, nl), formatBevinding(bevinding!, en)]).toEqual([
      `Geen score: a mag niet ontbreken, maar is er niet (${woordNl}).`,
      `No score: a may not be missing, but is not there (${woordEn}).`,
    ]);
  });

  test('is not told of a judgement, and its refusal says that there is none', () => {
    const kaart = makeRoutekaart(
      [makeCriterium('a', { bron: { soort: 'beoordeling' }, ontbrekend: { regel: 'weigeren' } }), makeCriterium('b')],
      { beoordelingsschaal: schaal },
    );
    const document = copy(scoreBuurten(kaart, tabel, [makeOordeel('BU00010000', 'a', 'wijk', 'w', 4)]));
    expect(readKenmerken(document, 'a')).toEqual({});
    const [eerste] = document.zonderScore;
    expect(formatBevinding(eerste!.redenen[0]!, nl)).toBe(
      'Geen score: a mag niet ontbreken, maar is er niet (geen oordeel).',
    );
    expect(formatBevinding(eerste!.redenen[0]!, en)).toBe(
      'No score: a may not be missing, but is not there (no judgement).',
    );
    // A reason in words of somebody else stays as it is.
    expect(formatBevinding({ ...eerste!.redenen[0]!, params: { criterium: 'a', reden: 'zoek' } }, nl)).toContain(
      '(zoek)',
    );
  });

  test('is unknown in scores from before it was told', () => {
    const document = score(undefined);
    const oud = { ...document, criteria: document.criteria.map(({ ontbreekt: _, ...kolom }) => kolom) };
    expect(uitleg(Routekaartscores.parse(oud), 'geheim')).toEqual([
      'a: onbekend, telt niet mee',
      'a: unknown, does not count',
    ]);
  });
});

describe('figures that were taken over from a whole buurt', () => {
  const [A, B, C] = ['BU00140000', 'BU00140001', 'BU00140002'] as const;
  const rij = (gwb_code_10: string, regio: string, a_inw: string, a_hh: string, g_hhgro: string, p_koopw = '50') => ({
    gwb_code_10,
    regio,
    recs: 'Buurt',
    a_inw,
    a_hh,
    g_hhgro,
    p_koopw,
  });
  const { tabel: heel } = readKerncijfers(
    [
      rij(A, 'Oost', '1500', '700', '2,0', '40'),
      rij(B, 'West', '1600', '800', '2,6', '40'),
      rij(C, 'Noord', '600', '300', '1,8', '70'),
    ],
    { jaar: 2024 },
  );
  const vierkanten = [A, B].flatMap((buurt, b) =>
    [0, 1, 2, 3].map((i) => ({ code: `E233${i}N582${b}`, inwoners: b === 0 ? 375 : 400, buurt })),
  );
  const { delen } = splitBuurten(
    [
      { code: A, inwoners: 1500 },
      { code: B, inwoners: 1600 },
    ],
    vierkanten,
  );
  const { tabel } = splitKerncijfers(heel, delen);
  const [a1, a2, b1, b2] = delen.map(({ code }) => code) as [string, string, string, string];
  const kaart = makeRoutekaart(
    ['gemiddelde_huishoudensgrootte', 'percentage_koopwoningen', 'aantal_huishoudens'].map((id) => makeCriterium(id)),
  );
  const scores = scoreBuurten(kaart, tabel);

  test('are told apart from estimates and from buurten that stayed whole', () => {
    expect(delen.map(({ buurt }) => buurt)).toEqual([A, A, B, B]);
    for (const document of [scores, copy(scores)]) {
      const groei = readKenmerken(document, 'gemiddelde_huishoudensgrootte');
      expect([...(groei.overgenomen ?? [])].sort()).toEqual([a1, a2, b1, b2]);
      expect(groei.geschat).toBeUndefined();
      // Without figures of the squares a count is divided by the inhabitants: an estimate, and nothing that was taken over.
      const huishoudens = readKenmerken(document, 'aantal_huishoudens');
      expect([...(huishoudens.geschat ?? [])].sort()).toEqual([a1, a2, b1, b2]);
      expect(huishoudens.overgenomen).toBeUndefined();
    }
  });

  test('are counted in a finding, with those that tie', () => {
    const tel = (kandidaten?: readonly string[]) =>
      findings(scoreBuurten(kaart, tabel, [], kandidaten === undefined ? {} : { kandidaten })).map(
        ({ code, params: { aantal, kandidaten: van, gelijk, procent } }) => [
          code.replace('routekaart.cijfer_', ''),
          aantal,
          van,
          gelijk ?? procent,
        ],
      );
    expect(tel()).toEqual([
      ['overgenomen', 4, 5, 4],
      ['overgenomen', 4, 5, 4],
      ['geschat', 4, 5, 80],
    ]);
    // 2.0 and 2.6 are apart; both buurten have 40% koopwoningen, so that also their parts tie.
    expect(tel([a1, b1, C])).toEqual([
      ['overgenomen', 2, 3, 0],
      ['overgenomen', 2, 3, 2],
      ['geschat', 2, 3, 67],
    ]);
    expect(tel([a1, a2, b1])[0]).toEqual(['overgenomen', 3, 3, 2]);
    const [bevinding] = findings(scores);
    expect([formatBevinding(bevinding!, nl), formatBevinding(bevinding!, en)]).toEqual([
      'Bij gemiddelde huishoudensgrootte is het cijfer van 4 van de 5 kandidaten overgenomen van de hele buurt waar zij deel van zijn. Van hen staan er 4 bij dit criterium gelijk met een ander deel.',
      'For gemiddelde huishoudensgrootte the figure of 4 of the 5 candidates is taken over from the whole buurt that they are part of. Of these, 4 tie with another part on this criterion.',
    ]);
  });

  test('say so in both languages, and parts of one buurt tie', () => {
    for (const document of [scores, copy(scores)]) {
      const grootte = (code: string) => {
        const verklaring = explainScore(document, code);
        return 'criteria' in verklaring
          ? verklaring.criteria.find(({ id }) => id === 'gemiddelde_huishoudensgrootte')
          : undefined;
      };
      expect(grootte(a1)).toMatchObject({ waarde: 2, overgenomen: true, beterDan: 0.25 });
      expect(grootte(a1)?.zin).toEqual({
        nl: 'gemiddelde_huishoudensgrootte 2 personen (overgenomen van de hele buurt): hoger dan 25% van de andere buurten, telt 0,08 van 0,25',
        en: 'gemiddelde_huishoudensgrootte 2 persons (taken over from the whole buurt): higher than 25% of the other buurten, counts for 0.08 of 0.25',
      });
      expect(grootte(C)?.overgenomen).toBeUndefined();
      const { criteria } = compareBuurten(document, a1, a2);
      expect(criteria.map(({ verschil }) => verschil)).toEqual([0, 0, 0]);
      expect(criteria.find(({ id }) => id === 'percentage_koopwoningen')?.zin).toEqual({
        nl: 'percentage_koopwoningen: 40% (overgenomen van de hele buurt) tegen 40% (overgenomen van de hele buurt), 0,00',
        en: 'percentage_koopwoningen: 40% (taken over from the whole buurt) against 40% (taken over from the whole buurt), 0.00',
      });
    }
    const rangen = new Map(scores.buurten.map(({ code, rang }) => [code, rang]));
    expect([rangen.get(a1), rangen.get(b1)]).toEqual([rangen.get(a2), rangen.get(b2)]);
  });

  test('an estimate of a buurt that stayed whole is no figure that was taken over', () => {
    const kolommen = heel.kolommen.map((kolom) =>
      kolom.figuur === 'percentage_koopwoningen' ? { ...kolom, geschat: Uint8Array.from([0, 0, 1]) } : kolom,
    );
    const document = scoreBuurten(kaart, splitKerncijfers({ ...heel, kolommen }, delen).tabel);
    const koop = readKenmerken(document, 'percentage_koopwoningen');
    expect(koop.geschat).toEqual([C]);
    expect([...(koop.overgenomen ?? [])].sort()).toEqual([a1, a2, b1, b2]);
    expect(
      zinnen(explainScore(document, C))
        .flat()
        .filter((zin) => zin?.includes('70%')),
    ).toEqual([
      expect.stringContaining('70% (geschat, niet gepubliceerd)'),
      expect.stringContaining('70% (estimated, not published)'),
    ]);
  });

  test('are still that after parts were composed again', () => {
    const samen = aggregateKerncijfers(tabel, [
      { code: a1, eenheden: [a1] },
      { code: 'AA', eenheden: [a1, a2] },
      { code: C, eenheden: [C] },
    ]).tabel;
    const document = scoreBuurten(kaart, samen);
    expect([...(readKenmerken(document, 'percentage_koopwoningen').overgenomen ?? [])].sort()).toEqual(['AA', a1]);
  });
});

describe('a document that tells what cannot be', () => {
  const kaart = makeRoutekaart(
    [
      makeCriterium('a'),
      makeCriterium('o', { bron: { soort: 'beoordeling' } }),
      makeCriterium('m', { ontbrekend: { regel: 'mediaan' } }),
    ],
    { beoordelingsschaal: schaal },
  );
  const document = copy(
    scoreBuurten(kaart, makeTabel({ a: [3, 2, 1, null], m: [null, 2, 1, 5] }), [
      makeOordeel('BU00010001', 'o', 'wijk', 'w', 4),
      makeOordeel('BU00010004', 'o', 'wijk', 'w', 2),
    ]),
  );
  const plaats = (code: string) => document.buurten.findIndex((buurt) => buurt.code === code);
  const [r1, r2, r3, r4] = ['BU00010001', 'BU00010002', 'BU00010003', 'BU00010004'].map(plaats) as [
    number,
    number,
    number,
    number,
  ];
  const oplopend = (...rijen: readonly number[]) => [...rijen].sort((x, y) => x - y);
  type Kenmerken = Pick<Routekaartscores['criteria'][number], 'geschat' | 'overgenomen' | 'ontbreekt'>;
  const melden = (id: string, kenmerken: Kenmerken) => {
    const criteria = document.criteria.map((kolom) => (kolom.id === id ? { ...kolom, ...kenmerken } : kolom));
    const gelezen = Routekaartscores.safeParse({ ...document, criteria });
    return gelezen.success
      ? []
      : gelezen.error.bevindingen.map(({ code, pad, params }) => [
          code.split('.')[1],
          pad.slice(2).join(' '),
          params.kenmerk,
        ]);
  };

  test('is refused, each by its place', () => {
    expect(melden('a', { geschat: oplopend(r1, r2), overgenomen: [r3] })).toEqual([]);
    expect(melden('a', { geschat: [4] })).toEqual([['scores_rij', 'geschat 0', undefined]]);
    expect(melden('a', { overgenomen: oplopend(r1, r2).reverse() })).toEqual([
      ['scores_rij', 'overgenomen 1', undefined],
    ]);
    expect(melden('a', { geschat: [r1, r1] })).toEqual([['scores_rij', 'geschat 1', undefined]]);
    // Of a figure that is missing, or was filled in.
    expect(melden('a', { geschat: [r4] })).toEqual([['scores_kenmerk', 'geschat 0', 'geschat']]);
    expect(melden('m', { overgenomen: [r1] })).toEqual([['scores_kenmerk', 'overgenomen 0', 'overgenomen']]);
    // A reason for a figure that is there.
    expect(melden('a', { ontbreekt: [{ reden: 'geheim', rijen: [r1] }] })).toEqual([
      ['scores_kenmerk', 'ontbreekt 0 rijen 0', 'geheim'],
    ]);
    expect(melden('m', { ontbreekt: [{ reden: 'onbekend', rijen: [r1] }] })).toEqual([]);
    expect(melden('a', { ontbreekt: [{ reden: 'geheim', rijen: [7] }] })).toEqual([
      ['scores_rij', 'ontbreekt 0 rijen 0', undefined],
    ]);
    // Two reasons for one figure.
    const twee = (['geheim', 'onbekend'] as const).map((reden) => ({ reden, rijen: [r4] }));
    expect(melden('a', { ontbreekt: twee })).toEqual([['scores_kenmerk', 'ontbreekt 1 rijen 0', 'onbekend']]);
    // Of a judgement, there or not.
    expect(melden('o', { geschat: [r1] })).toEqual([['scores_kenmerk', 'geschat 0', 'geschat']]);
    expect(melden('o', { ontbreekt: [{ reden: 'onbekend', rijen: [r2] }] })).toEqual([
      ['scores_kenmerk', 'ontbreekt 0 rijen 0', 'onbekend'],
    ]);
    expect(melden('a', { ontbreekt: [{ reden: 'zoek' as never, rijen: [r4] }] })).toEqual([
      ['keuze_onbekend', 'ontbreekt 0 reden', undefined],
    ]);
    expect(formatBevinding({ code: 'routekaart.scores_kenmerk', params: { rij: 2, kenmerk: 'geschat' } }, nl)).toBe(
      'De rij 2 heet geschat, en dat past niet bij het cijfer dat er staat of ontbreekt, of het is een oordeel.',
    );
  });
});

const cel = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(...REDENEN));
const gebied = fc.record({
  cellen: fc.tuple(cel, cel),
  merken: fc.tuple(fc.boolean(), fc.boolean()),
  soort: fc.constantFrom('buurt' as const, 'samengesteld' as const),
});
const CODES = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'];
const geval = fc.record({
  gebieden: fc.array(gebied, { minLength: 2, maxLength: CODES.length }),
  nummers: fc.shuffledSubarray(CODES, { minLength: CODES.length }),
  volgorde: fc.shuffledSubarray(CODES, { minLength: 3 }),
  splitst: fc.tuple(fc.boolean(), fc.boolean()),
  regels: fc.tuple(
    ...([0, 1] as const).map(() =>
      fc.constantFrom('weglaten' as const, 'mediaan' as const, 'bodem' as const, 'weigeren' as const),
    ),
  ),
});

test('the places are exactly the rows of the table for which it holds, for any order of candidates', () => {
  fc.assert(
    fc.property(geval, ({ gebieden, nummers, volgorde, splitst, regels }) => {
      const ids = ['a', 'b'] as const;
      const tabel: Kerncijfertabel = deepFreeze({
        indeling: { gebieden: 'cbs' as const, jaar: 2024 },
        gebieden: gebieden.map(({ soort }, i) => ({ code: nummers[i]!, naam: `B${i}`, soort })),
        kolommen: ids.map((sleutel, k) => ({
          sleutel,
          figuur: sleutel,
          eenheid: 'aantal',
          bron: { naam: 'x', tabel: 'y', jaar: 2024 },
          ...(splitst[k] === true ? { nauwkeurigheid: { soort: 'overgenomen' as const } } : {}),
          waarden: Float64Array.from(gebieden, ({ cellen }) =>
            typeof cellen[k] === 'number' ? cellen[k] : Number.NaN,
          ),
          redenen: Uint8Array.from(gebieden, ({ cellen }) => REDENEN.indexOf(cellen[k] as Reden) + 1),
          geschat: Uint8Array.from(gebieden, ({ merken }) => (merken[k] === true ? 1 : 0)),
        })),
      });
      const kandidaten = volgorde.filter((code) => tabel.gebieden.some((een) => een.code === code));
      const meedoend = gebieden.flatMap((een, i) =>
        kandidaten.includes(nummers[i]!) ? [{ ...een, code: nummers[i]! }] : [],
      );
      fc.pre(ids.every((_, k) => meedoend.some(({ cellen }) => typeof cellen[k] === 'number')));
      const kaart = makeRoutekaart(
        ids.map((id, k) => makeCriterium(id, { ontbrekend: { regel: regels[k] ?? 'weglaten' } })),
      );
      const scores = scoreBuurten(kaart, tabel, [], { kandidaten });
      const gelezen = copy(scores);
      expect(gelezen).toEqual(JSON.parse(JSON.stringify(scores)));
      for (const [k, id] of ids.entries()) {
        const { geschat = [], overgenomen = [], ontbreekt = [] } = readKenmerken(gelezen, id);
        const wie = (hoort: (een: (typeof gebieden)[number]) => boolean) =>
          meedoend.flatMap((een) => (hoort(een) ? [een.code] : [])).sort();
        const gemerkt = (een: (typeof gebieden)[number]) => typeof een.cellen[k] === 'number' && een.merken[k] === true;
        const isDeel = ({ soort }: { readonly soort: string }) => splitst[k] === true && soort === 'samengesteld';
        expect([...geschat].sort()).toEqual(wie((een) => gemerkt(een) && !isDeel(een)));
        expect([...overgenomen].sort()).toEqual(wie((een) => gemerkt(een) && isDeel(een)));
        const perReden = new Map(ontbreekt.map(([reden, ...codes]) => [reden, codes]));
        for (const reden of REDENEN)
          expect([...(perReden.get(reden) ?? [])].sort()).toEqual(wie(({ cellen }) => cellen[k] === reden));
      }
      for (const code of kandidaten) expect(explainScore(gelezen, code)).toEqual(explainScore(scores, code));
      const inVolgorde = meedoend.map(({ code }) => code);
      expect(scoreBuurten(kaart, tabel, [], { kandidaten: inVolgorde })).toEqual(scores);
    }),
    { numRuns: runs(400) },
  );
});
