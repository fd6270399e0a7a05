/** The pieces for the council and for who ordered the programme mislead nobody, in whatever state the programme is. */
import { getProgrammastand, type Keuze, type Programma } from 'buurtaanpak/programma';
import {
  listBronnen,
  type StukOptions,
  writeLandelijkeRapportage,
  writeSamenvatting,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, type Verslag, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { briefdossier, brieftekst, dossierVan, type Feit } from '../programma/dossiers.js';
import { proefprogramma } from '../programma/proefprogramma.js';
import { dag, opgave, tellBegin } from '../team/vertel.js';
import { anderen, GELD, KEUZE, leeuwarden, metAnderen, OPDRACHT, PLAN, rijkTeam, vol } from './proefbrief.js';
import { schrijfBrief } from './schrijfBrief.js';

const DAG = dag('2028-04-01');
const tekst = brieftekst();
const [een] = KEUZE.buurten;

/** One buurt, of one programme, with one gemeente that pays. */
const enkel: Programma = vol({
  keuze: { buurten: [een!], optimaal: true },
  overeenkomst: briefdossier({
    reikwijdte: {
      ...tekst.reikwijdte,
      aantalBuurten: 1,
      programmas: [{ id: 'leeuwarden-oost', naam: 'programma Leeuwarden Oost', aantalBuurten: 1 }],
      buurten: [{ buurt: een!.buurt, programma: 'leeuwarden-oost' }],
    } as never,
    financieringsplan: {
      ...tekst.financieringsplan,
      perioden: tekst.financieringsplan.perioden.map((periode) => ({
        ...periode,
        bijdragen: periode.bijdragen.map(({ verdeelsleutel: _, ...rest }) => rest),
      })),
    },
  }),
});
const EINDE: Feit = { soort: 'beeindigd', datum: '2027-06-01', laatsteDag: '2027-06-30', reden: 'ontbonden' };

const PROGRAMMAS: Readonly<Record<string, Programma>> = {
  'the programme of the tests': proefprogramma,
  'everything known': vol(),
  'nothing chosen': { ...proefprogramma, deelnemers: [{ ...leeuwarden, keuze: undefined, teams: [] }] },
  'one buurt': enkel,
  'no proof': vol({ keuze: { ...KEUZE, optimaal: false, gat: 0.0123 } }),
  'proof unknown': vol({ keuze: { ...KEUZE, optimaal: undefined, gelijkspel: undefined } }),
  'certainty unknown': vol({ keuze: { ...KEUZE, zekerheid: undefined } }),
  'only the buurten known': vol({ keuze: { buurten: KEUZE.buurten, optimaal: true } }),
  'several gemeenten': { ...vol(), deelnemers: [{ ...anderen()[1]!, id: 'leeuwarden', keuze: KEUZE }] },
  'several deelnemers': metAnderen(vol()),
  ended: vol({ overeenkomst: briefdossier({}, EINDE) }),
  'council not told': vol({ overeenkomst: dossierVan(tekst) }),
};

const makers: Readonly<Record<string, (programma: Programma, options: StukOptions) => Verslag>> = {
  writeRaadsbrief: (programma, options) => schrijfBrief(programma, { ...options, evaluatieplan: PLAN }),
  writeSamenvatting,
  writeVoortgangsrapportage,
  writeLandelijkeRapportage,
};

describe.each(Object.entries(makers))('%s', (_, maak) => {
  test.each(Object.entries(PROGRAMMAS))('%s', (__, programma) => {
    for (const peildatum of [dag('2026-06-01'), DAG, dag('2030-01-01')])
      for (const kleineAantallen of [5, 'toon_alles'] as const) {
        const options = { peildatum, deelnemer: 'leeuwarden', kleineAantallen };
        const verslag = maak(deepFreeze(programma), options);
        const { bevindingen } = getProgrammastand(programma, options);
        expect(checkVerslag(verslag, { bevindingen })).toEqual([]);
        expect(verifyHerkomst(verslag, listBronnen(programma, { ...options, evaluatieplan: PLAN }))).toEqual([]);
        expect(renderTekst(verslag)).not.toMatch(/undefined|NaN|\[object| {2,}\.| ,/);
      }
  });
});

const brief = (programma: Programma, opties: Partial<Parameters<typeof schrijfBrief>[1]> = {}) => {
  const options = { peildatum: DAG, deelnemer: 'leeuwarden', ...opties };
  const verslag = schrijfBrief(deepFreeze(programma), options);
  const { bevindingen } = getProgrammastand(programma, options);
  expect(checkVerslag(verslag, { bevindingen })).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(programma, options))).toEqual([]);
  return renderTekst(verslag, { breedte: 10_000 });
};
const keuze = (anders: Partial<Keuze>, opties = {}) => brief(vol({ keuze: { ...KEUZE, ...anders } }), opties);

describe('how sure the choice is', () => {
  test('a claim of proof carries its limit, by what is known', () => {
    expect(keuze({ zekerheid: undefined })).toContain('Het gaat om 12 buurten uit 71. Hoe vaak andere');
    expect(keuze({ zekerheid: undefined, konMeedoen: undefined })).toContain(
      'Het gaat om 12 buurten uit 109. Hoe vaak',
    );
    expect(keuze({ zekerheid: undefined, konMeedoen: undefined, gescoord: undefined })).toContain(
      'Dat gaat over deze 12 buurten. Uit hoeveel buurten is gekozen, en hoe vaak andere gewichten een andere keuze geven, is niet bekend.',
    );
    expect(brief(enkel)).toContain('Dat gaat over deze 1 buurt. Uit hoeveel');
    expect(keuze({ doel: 'gewogen_totaal' })).toContain('geteld zoals vooraf is afgesproken');
    expect(keuze({ doel: 'lexicografisch' })).toContain('met de programma’s in de afgesproken volgorde');
  });

  test('what was drawn is named, and what is not known is not', () => {
    const zekerheid = { trekkingen: 60, kans: 7 / 60, overlap: 0.5 };
    expect(keuze({ zekerheid: { ...zekerheid, bronnen: ['methode', 'cijfers', 'ontbrekend'] } })).toContain(
      'Wij hebben 60 keer opnieuw gerekend, met andere keuzes in de methode, andere cijfers, binnen hun onzekerheid en andere waarden voor wat ontbrak. Precies deze keuze kwam er in 7 van de 60 keer uit. Gemiddeld bleven 6,0 van de 12',
    );
    expect(keuze({ zekerheid: { ...zekerheid, bronnen: [] } })).toContain('keuzes of cijfers die anders hadden kunnen');
    expect(keuze({ optimaal: undefined, zekerheid })).toContain('Precies deze keuze kwam er');
    expect(keuze({ optimaal: undefined, zekerheid })).not.toContain('bewezen');
    expect(
      brief({
        ...enkel,
        deelnemers: [{ ...enkel.deelnemers[0]!, keuze: { buurten: [een!], optimaal: true, zekerheid } }],
      }),
    ).not.toContain('Gemiddeld bleven');
  });

  test('without a proof the gap is told upwards, and not when it is unknown', () => {
    const zonder = { optimaal: false, gelijkspel: undefined } as const;
    expect(keuze({ ...zonder, gat: 0.0123 })).toContain('hoger scoort, maar hoogstens 0,013 hoger. Wij hebben');
    expect(keuze({ ...zonder, gat: 0, zekerheid: undefined })).toContain('kan een keuze bestaan die hoger scoort.\n');
    expect(keuze({ ...zonder, zekerheid: undefined })).not.toContain('hoogstens');
  });

  test('a tie: by the rule, by lot, or undecided', () => {
    expect(keuze({ gelijkspel: 'beslist' })).toContain('Vooraf was afgesproken welke dan voorgaat.');
    expect(keuze({ gelijkspel: 'onbeslist' })).toContain(
      'De afspraken zeggen niet welke voorgaat. Het college moet kiezen',
    );
    const loting = { zaad: 'trekking 12-06', deelnemers: 5, plekken: 1 };
    expect(keuze({ gelijkspel: 'beslist', loting })).toContain(
      '5 buurten waren gelijk voor 1 plek. Daarom is er geloot. Iedereen kan de loting nadoen met nummer trekking 12-06.',
    );
    expect(keuze({ loting: { ...loting, plekken: 2 } })).toContain('voor 2 plekken.');
  });

  test('one coin toss is one', () => {
    const zekerheid = { trekkingen: 10, kans: 0.2, overlap: 0.9, buurten: [{ buurt: een!.buurt, kans: 0.35 }] };
    expect(keuze({ zekerheid })).toContain('Bij 1 gekozen buurt was het bijna kop of munt: Molenhoek.');
    expect(keuze({ zekerheid: { ...zekerheid, buurten: [] } })).not.toContain('kop of munt');
  });
});

describe('out of whom, and who deviated', () => {
  test('a buurt without a score, by its reason', () => {
    const zonderScore = [
      { buurt: 'X', naam: 'X', reden: 'geweigerd' },
      { buurt: 'Y', naam: 'Y', reden: 'onbekend' },
      { buurt: 'Z', naam: 'Z', reden: 'onbekend' },
    ] as const;
    const gezegd = keuze({ zonderScore });
    expect(gezegd).toContain(
      '1 van de 112 buurten kreeg geen score, omdat een cijfer ontbrak dat niet mag ontbreken. Die kon niet worden gekozen.',
    );
    expect(gezegd).toContain('2 van de 112 buurten kregen geen score. Zij konden niet worden gekozen.');
    expect(keuze({ zonderScore, gescoord: undefined })).toContain('1 buurt kreeg geen score,');
  });

  test('a deviation with its reason, and that there was none', () => {
    expect(keuze({ afwijkingen: [] })).toContain('Het college week nergens af van de berekening.');
    const gezegd = keuze({
      optimaal: undefined,
      afwijkingen: [
        { erin: 'Kerkbuurt', eruit: 'Bosrand', reden: 'Daar is al een team', datum: dag('2026-06-20'), verlies: 0.012 },
        { erin: 'Zuid', reden: 'Op verzoek.' },
        { eruit: 'Noord', reden: 'Sloop!', verlies: 0 },
      ],
    });
    expect(gezegd).toContain('Op 3 plekken week het college af van de berekening:');
    expect(gezegd).toContain(
      '- De buurt Kerkbuurt kwam in de plaats van Bosrand. Dat is besloten op 20 juni 2026. De reden: Daar is al een team. De totale score is daardoor 0,012 lager.\n',
    );
    expect(gezegd).toContain(
      '- De buurt Zuid kwam erbij. De reden: Op verzoek.\n- De buurt Noord viel af. De reden: Sloop!\n',
    );
    expect(keuze({ afwijkingen: [{ erin: 'Zuid', reden: 'x' }] })).toContain('Op 1 plek week het college af');
  });

  test('a replacement with its day, its reason and what it cost', () => {
    const gezegd = brief(proefprogramma);
    expect(gezegd).toContain(
      '- De buurt Kanaalzicht is op 1 februari 2027 vervangen door Kerkbuurt. De reden: Te weinig animo. De totale score is daardoor 0,183 lager.',
    );
    const stop: Feit = {
      soort: 'buurt_gestopt',
      datum: '2027-06-01',
      buurt: 'BU00802004',
      laatsteDag: '2027-05-31',
      vervangenDoor: { buurt: 'BU00802013', programma: 'leeuwarden-oost', start: '2027-06-01' },
    };
    const volgens = brief(
      vol({
        teams: [],
        keuze: { ...KEUZE, reserves: [{ buurt: 'BU00802013', naam: 'Kerkbuurt', programma: 'leeuwarden-oost' }] },
        overeenkomst: briefdossier({}, stop),
      }),
    );
    expect(volgens).toContain('- De buurt Zonneveld is op 31 mei 2027 vervangen door Kerkbuurt.\n');
  });

  test('a composed buurt is named', () => {
    const eigen = (aantal: number) => KEUZE.buurten.map((b, i) => (i < aantal ? { ...b, buurt: `eigen-${i}` } : b));
    expect(keuze({ buurten: eigen(1) })).toContain(
      'Deze gekozen buurt is geen buurt van het CBS, maar zelf samengesteld: Molenhoek.',
    );
    expect(keuze({ buurten: eigen(2) })).toContain('zelf samengesteld: Molenhoek en Kanaalzicht.');
  });

  test('a quotum without a name is called by its programme, and each buurt counts as one', () => {
    const quota = [
      { id: 'oost', naam: 'oost', programma: 'leeuwarden-oost', van: 8, tot: 8, konMeedoen: 1 },
      { id: 'w', naam: 'w', programma: 'water', van: 0, tot: 1, konMeedoen: 70 },
      { id: 'v', naam: 'veen', programma: 'water', van: 1, tot: 1, konMeedoen: 0 },
    ];
    const gezegd = keuze({ quota });
    expect(gezegd).toContain('- programma Leeuwarden Oost: 8 plekken. Daarvoor kon 1 buurt meedoen.\n');
    expect(gezegd).toContain('- w: 0 tot 1 plekken. Daarvoor konden 70 buurten meedoen. Gekozen zijn er 0.\n');
    expect(gezegd).toContain('- veen: 1 plek. Daarvoor konden 0 buurten meedoen. Gekozen zijn er 0.\n');
    expect(gezegd).not.toContain('Tel deze aantallen');
  });

  test('what the scores are made of, as far as that is known', () => {
    const { beoordelaars: _, ...kaal } = KEUZE.methode!;
    expect(keuze({ methode: kaal })).toContain('De score komt uit 9 cijfers en 2 oordelen van mensen.\n');
    expect(keuze({ methode: { cijfers: 1, oordelen: 0, beoordelaars: [] } })).toContain(
      'De score komt uit 1 cijfer.\n',
    );
    expect(keuze({ methode: { cijfers: 0, oordelen: 0 } })).not.toContain('De score komt uit');
    expect(
      keuze({
        methode: {
          cijfers: 0,
          oordelen: 1,
          beoordelaars: [
            { rol: 'gemeente', aantal: 1 },
            { rol: 'school', aantal: 0 },
          ],
        },
      }),
    ).toContain('De score komt uit 1 oordeel van mensen. 1 mens gaf een oordeel, van: gemeente.\n');
  });

  test('inhabitants: some, all alike, and of one buurt', () => {
    const buurten = (inwoners: (i: number) => number | undefined) =>
      KEUZE.buurten.map(({ inwoners: _, ...b }, i) => {
        const aantal = inwoners(i);
        return aantal === undefined ? b : { ...b, inwoners: aantal };
      });
    expect(keuze({ buurten: buurten((i) => (i < 2 ? 700 + i : undefined)) })).toContain(
      'Van 2 van de 12 gekozen buurten is het aantal inwoners bekend: 700 tot 701 inwoners, gemiddeld 701.',
    );
    expect(keuze({ buurten: buurten(() => 750) })).toContain('De gekozen buurten hebben elk 750 inwoners.');
    expect(brief(enkel)).toContain('De gekozen buurt heeft 500 inwoners.');
  });
});
