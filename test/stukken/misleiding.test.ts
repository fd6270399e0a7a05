/** The pieces for the council and for who ordered the programme mislead nobody, in whatever state the programme is. */
import { initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
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
import { codeVan, deepFreeze } from '../hulp.js';
import { briefdossier, brieftekst, dossierVan, type Feit } from '../programma/dossiers.js';
import { proefprogramma } from '../programma/proefprogramma.js';
import { dag, opgave, tellBegin } from '../team/vertel.js';
import { anderen, KEUZE, leeuwarden, metAnderen, OPDRACHT, PLAN, rijkTeam, vol } from './proefbrief.js';
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
    const zekerheid = { trekkingen: 10, kans: 0.2, overlap: 0.9, perBuurt: [{ buurt: een!.buurt, kans: 0.35 }] };
    expect(keuze({ zekerheid })).toContain('Bij 1 gekozen buurt was het bijna kop of munt: Molenhoek.');
    expect(keuze({ zekerheid: { ...zekerheid, perBuurt: [] } })).not.toContain('kop of munt');
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
      reden: 'Te weinig animo.',
    };
    const erin: Feit = {
      soort: 'buurt_vervangen',
      datum: '2027-06-02',
      buurt: 'BU00802013',
      vervangt: 'BU00802004',
      start: '2027-06-03',
    };
    const volgens = brief(
      vol({
        teams: [],
        keuze: { ...KEUZE, reserves: [{ buurt: 'BU00802013', naam: 'Kerkbuurt', programma: 'leeuwarden-oost' }] },
        overeenkomst: briefdossier({}, stop, erin),
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

describe('the money', () => {
  const [bzk] = tekst.financieringsplan.perioden[0]!.bijdragen;
  const [gemeente] = tekst.financieringsplan.perioden[1]!.bijdragen;
  const geld = (bijdragen: readonly (readonly object[])[], ...feiten: readonly Feit[]) =>
    brief(
      vol({
        overeenkomst: briefdossier(
          {
            financieringsplan: {
              ...tekst.financieringsplan,
              perioden: tekst.financieringsplan.perioden.map((periode, i) => ({
                ...periode,
                bijdragen: bijdragen[i] ?? [],
              })),
            } as never,
          },
          ...feiten,
        ),
      }),
    );
  const stap = (soort: string, bijdrage: string, bedrag: string, datum = '2026-07-01'): Feit => ({
    soort,
    datum,
    bijdrage,
    bedrag,
  });

  test('how far a contribution is, also when it is for a part', () => {
    const eerste = (...feiten: readonly Feit[]) => geld([[bzk!]], ...feiten);
    expect(eerste()).toContain('Dat is nog niet gevraagd of toegezegd.');
    expect(eerste(stap('bijdrage_gevraagd', 'bzk-1', '150000.00'))).toContain('Dat is gevraagd en nog niet toegezegd.');
    expect(eerste(stap('bijdrage_toegezegd', 'bzk-1', '100000.00'))).toContain(
      'Daarvan is € 100.000 toegezegd en nog niet vastgelegd.',
    );
    const vast = stap('verplichting_aangegaan', 'bzk-1', '150000.00');
    expect(eerste(vast, stap('betaald', 'bzk-1', '40000.00', '2027-01-01'))).toContain(
      'Dat is vastgelegd. Betaald is € 40.000.',
    );
    expect(eerste(vast, stap('betaald', 'bzk-1', '150000.00', '2027-01-01'))).toContain('Dat is betaald.');
    expect(eerste(stap('betaald', 'bzk-1', '40000.00', '2027-01-01'))).toContain(' Betaald is € 40.000.\n');
    expect(eerste(vast, stap('vastgesteld', 'bzk-1', '150000.00', '2027-08-01'))).toContain(
      'Dat is definitief vastgesteld.',
    );
  });

  test('VAT that the payer gets back is told beside a step, and only once in all', () => {
    const btw = { tarief: '21', verwerking: 'compensabel' };
    const gezegd = geld(
      [[], [{ ...gemeente!, btw }], [{ ...gemeente!, id: 'gemeente-3', btw }]],
      stap('verplichting_aangegaan', 'gemeente-2', '60000.00'),
      stap('verplichting_aangegaan', 'gemeente-3', '60000.00'),
      stap('betaald', 'gemeente-2', '60000.00', '2027-10-01'),
    );
    expect(gezegd).toContain('Daarvan is € 60.000 (met btw) vastgelegd. Betaald is € 60.000 (met btw).');
    expect(gezegd.match(/zonder de btw/g)).toHaveLength(1);
  });

  test('several payers of the first year, and firm in other ways', () => {
    const gezegd = geld([
      [
        { ...bzk!, aard: 'ten_hoogste', doel: 'coordinatie' },
        { ...gemeente!, id: 'g-1', aard: 'geraamd', doel: 'overig' },
      ],
      [{ ...gemeente!, naar: 'buurkracht' }],
    ]);
    expect(gezegd).toContain(
      'In het eerste jaar betalen het Ministerie van BZK en de Gemeente Leeuwarden. De bijdrage van het Ministerie van BZK is ten hoogste € 150.000 voor de coördinatie.',
    );
    expect(gezegd).toContain('De bijdrage van de Gemeente Leeuwarden is naar schatting € 60.000.');
    expect(gezegd).toContain('Voor het tweede jaar is de bijdrage van de Gemeente Leeuwarden aan Buurkracht € 60.000.');
    expect(gezegd).toContain('De kosten zijn naar verwachting € 120.000 voor de Gemeente Leeuwarden.');
  });

  test('money that is thirty days late is for the council too', () => {
    const laat = (gepland: string) =>
      geld(
        [[{ ...bzk!, termijnen: [{ id: 'een', aandeel: '1', gepland: dag(gepland) }] }]],
        stap('verplichting_aangegaan', 'bzk-1', '150000.00'),
      );
    expect(laat('2028-03-02')).toMatch(/Aandachtspunten\n-+\n[\s\S]*2 maart 2028/);
    expect(laat('2028-03-03')).not.toContain('3 maart 2028');
  });

  test('a gemeente that pays nothing has no costs, and a plan without contributions no list', () => {
    expect(geld([[bzk!]])).not.toContain('De kosten zijn');
    const leeg = geld([]);
    expect(leeg).not.toContain('de bijdrage van');
    expect(leeg).not.toContain('ten laste van');
  });
});

describe('what was agreed', () => {
  const met = (wijziging: Parameters<typeof briefdossier>[0], opties = {}) =>
    brief(vol({ overeenkomst: briefdossier(wijziging) }), opties);

  test('one programme is not divided, and none is not told', () => {
    expect(brief(enkel)).toContain('1 buurt is voor programma Leeuwarden Oost.');
    expect(brief(enkel)).toContain('gaat over 1 buurt en loopt');
    const { programmas, buurten: _, ...rest } = tekst.reikwijdte;
    const leeg = met({ reikwijdte: { ...rest, programmas: programmas.map((p) => ({ ...p, aantalBuurten: 0 })) } });
    expect(leeg).not.toMatch(/buurten? (?:is|zijn) voor/);
  });

  test('several intensive years, and none after them', () => {
    const fasen = (...zwaar: readonly boolean[]) =>
      met({ fasen: tekst.fasen.map((fase, i) => ({ ...fase, intensiteit: zwaar[i] ? 'intensief' : 'regulier' })) });
    expect(fasen(true, false, true)).toContain(
      'Het meest intensief is het eerste en het derde jaar, van 1 september 2026 t/m 31 augustus 2027 en 1 september 2028 t/m 31 augustus 2029.\n',
    );
    expect(fasen(false, true, false)).toContain('Daarna gaat de begeleiding door in een gewoon tempo.');
  });

  test('an obligation of a party that is not known keeps its period', () => {
    const [eerste] = tekst.verplichtingen;
    expect(met({ verplichtingen: [{ ...eerste!, wie: 'vreemd' as never }] })).toContain(
      '- 1 september 2026 t/m 31 augustus 2027: In iedere buurt werven.',
    );
  });

  test('who signs nobody knows: the letter still ends as a letter', () => {
    const partijen = tekst.partijen.map((partij) => ({ ...partij, ondertekenaars: [] }));
    const gezegd = met({ partijen, handtekeningen: undefined });
    expect(gezegd).toContain('Hoogachtend,\n\nBurgemeester en wethouders van Leeuwarden\n');
    expect(met({ partijen, handtekeningen: undefined })).not.toContain('Ondertekening');
  });

  test('the words of the college stand below the order, with the remarks', () => {
    const gezegd = brief(vol(), { aanleiding: ['Bewoners vroegen erom.'], kanttekeningen: ['Het is een proef.'] });
    expect(gezegd).toMatch(/Landelijk zijn dat 48 buurten\.\n\nBewoners vroegen erom\./);
    expect(gezegd).toContain('- Het is een proef.');
  });

  test('an order of one gemeente and of one buurt is in the singular; a pair counts as one', () => {
    const klein = { ...vol(), opdracht: { ...OPDRACHT, aantalDeelnemers: 1, buurtenPerDeelnemer: 1 } };
    expect(brief(klein)).toContain('werkt Buurkracht in 1 gemeente. Het gaat om 1 buurt per gemeente.');
    expect(brief(metAnderen(vol()))).toContain('Gemeenten met samen één overeenkomst tellen daarbij als één.');
    const [zaanstad, boxtel] = anderen();
    const naast = (ander: typeof zaanstad) => brief({ ...vol(), deelnemers: [...vol().deelnemers, ander!] });
    expect(naast(zaanstad)).toContain('Naast de Gemeente Leeuwarden doet Zaanstad mee.');
    expect(naast(boxtel)).toContain('Naast de Gemeente Leeuwarden doen Boxtel en Sint-Michielsgestel samen mee.');
    const leeg = { ...zaanstad!, overeenkomst: initialOvereenkomstdossier };
    expect(naast(leeg)).toContain('Naast de Gemeente Leeuwarden doet Zaanstad mee.');
  });
});

describe('the teams and what waits', () => {
  const wacht = (sinds: string, ...dagen: readonly string[]) =>
    brief(
      vol({
        teams: [
          dagen.reduce(
            (verhaal, dagOp, i) =>
              verhaal.op(sinds, opgave(`o${i}`, { bron: 'anders', opnieuwBekijkenOp: dag(dagOp) })),
            tellBegin(),
          ).dossier,
        ],
      }),
    );
  test('one opgave waits one day, and what is past is said to be past', () => {
    expect(wacht('2028-03-31', '2028-05-01')).toContain(
      '1 opgave wacht. Zij wacht 1 dag. Op 1 mei 2028 kijken wij opnieuw.\n',
    );
    expect(wacht('2028-03-01', '2028-03-31', '2028-03-31')).toContain(
      '2 opgaven wachten. De langste wacht 31 dagen. Voor 2 opgaven is de dag om opnieuw te kijken voorbij.\n',
    );
  });

  test('a mean number of volunteers is not told beside a number that is hidden', () => {
    expect(brief(vol())).not.toContain('gemiddeld 6');
    expect(brief(vol(), { kleineAantallen: 'toon_alles' })).toContain('Een team heeft gemiddeld 6 vrijwilligers.');
    const een_programma = vol({
      teams: [rijkTeam()],
      keuze: { ...KEUZE, buurten: [een!] },
      overeenkomst: briefdossier({
        reikwijdte: {
          ...tekst.reikwijdte,
          programmas: [{ id: 'leeuwarden-oost', naam: 'programma Leeuwarden Oost', aantalBuurten: 12 }],
          buurten: undefined,
        } as never,
      }),
    });
    const gezegd = brief(een_programma);
    expect(gezegd).toContain(
      'De buurt heeft een team. Daar doen 6 vrijwilligers mee. Een team heeft gemiddeld 6 vrijwilligers.',
    );
    expect(gezegd).not.toContain('De stand per programma');
  });

  test('a team without a project in its first year has nothing to grow from', () => {
    const laat = tellBegin()
      .op('2027-11-20', opgave('plein'))
      .op('2027-12-02', { soort: 'opgave_oppakken', opgave: 'plein', project: 'plein' })
      .op('2027-12-03', { soort: 'project_voortzetten', project: 'plein', fase: 'uitvoering' })
      .op('2028-03-01', { soort: 'project_afronden', project: 'plein', bewonersBereikt: 30, resultaten: [] });
    expect(brief(vol({ teams: [laat.dossier] }))).not.toContain('na het eerste jaar');
  });

  test('a project that runs is counted, and grows nothing yet', () => {
    const bezig = tellBegin()
      .op('2027-11-20', opgave('plein'))
      .op('2027-12-02', { soort: 'opgave_oppakken', opgave: 'plein', project: 'plein' });
    const gezegd = brief(vol({ teams: [bezig.dossier] }));
    expect(gezegd).toContain('Er zijn 0 projecten afgerond; er loopt nog 1.');
    expect(gezegd).not.toContain('na het eerste jaar');
  });

  test('a team that pauses, and a buurt without a team', () => {
    const pauze = tellBegin().op('2028-03-01', { soort: 'pauzeren', reden: 'x' }).dossier;
    expect(brief(vol({ teams: [pauze] }))).toContain('Van de 12 buurten heeft er 1 een team; 1 daarvan pauzeert.');
    expect(renderTekst(writeSamenvatting(enkel, { peildatum: dag('2026-09-02') }), { breedte: 400 })).toContain(
      'De buurt heeft nog geen team. Er zijn nog geen projecten.',
    );
  });
});

describe('the plan of the evaluation tells what it can see', () => {
  const plan = (anders: Partial<typeof PLAN>, keuzevelden: Partial<Keuze> = {}, wijk?: (i: number) => string) => {
    const buurten = (keuzevelden.buurten ?? KEUZE.buurten).map((b, i) =>
      wijk === undefined ? b : { ...b, wijk: wijk(i) },
    );
    const programma = vol({ keuze: { ...KEUZE, ...keuzevelden, buurten } });
    const evaluatieplan = { ...PLAN, ...anders };
    const [, na = ''] = brief(programma, { evaluatieplan }).split('Terugkijken en leren');
    return na;
  };
  const [vergelijking] = PLAN.vergelijkingen;

  test('groups by programme, by a group of a wijk, and against one other', () => {
    const wijken = ['Oost', 'Oost', 'Oost', 'Noord'];
    const wijk = (i: number) => wijken[i] ?? 'Zuid';
    const kenmerken = [{ sleutel: 'ligging', naam: 'de ligging', soort: 'groep' as const }];
    const ligging = { ...vergelijking!, kenmerk: 'ligging', groep: 'Oost' };
    expect(plan({ kenmerken, vergelijkingen: [ligging] }, {}, wijk)).toContain(
      'vergelijken wij de buurten naar de ligging: 9 en 3 buurten.',
    );
    expect(plan({ kenmerken, vergelijkingen: [{ ...ligging, tegenover: 'Noord' }] }, {}, wijk)).toContain(
      'naar de ligging: 3 en 1 buurten. Een groep van minder dan vier buurten beschrijven wij alleen.',
    );
    expect(plan({ kenmerken, vergelijkingen: [{ ...ligging, groep: 'Mars' }] })).toContain(
      'vergelijken wij 12 buurten naar de ligging. Met zo weinig buurten zien wij alleen heel grote verschillen.',
    );
    expect(plan({ kenmerken, vergelijkingen: [{ ...ligging, groep: undefined }] })).toContain('wij 12 buurten naar');
    const { wijk: _, ...zonder } = een!;
    expect(
      plan(
        {
          kenmerken: [{ sleutel: 'wijk', naam: 'de wijk', soort: 'groep' }],
          vergelijkingen: [{ ...vergelijking!, kenmerk: 'wijk' }],
        },
        { buurten: [zonder] },
      ),
    ).toContain('vergelijken wij 1 buurt naar de wijk. Met zo weinig buurten kunnen wij geen verschil aantonen.');
  });

  test('a figure, yes or no, more outcomes, and more buurten see more or less', () => {
    const getal = { kenmerken: [{ sleutel: 'programma', naam: 'de leeftijd', soort: 'getal' as const }] };
    expect(plan(getal)).toContain(
      'wij 12 buurten naar de leeftijd. Met zo weinig buurten zien wij alleen grote verschillen.',
    );
    const janee = { uitkomsten: [{ sleutel: 'vrijwilligers', naam: 'actief', soort: 'janee' as const }] };
    expect(plan(janee)).toContain('8 en 4 buurten. Met zo weinig buurten kunnen wij geen verschil aantonen.');
    const beide = {
      uitkomsten: [...janee.uitkomsten, { sleutel: 'meer', naam: 'meer', soort: 'getal' as const }],
      vergelijkingen: [
        vergelijking!,
        { ...vergelijking!, sleutel: 'twee', uitkomst: 'meer' },
        { ...vergelijking!, sleutel: 'drie' },
      ],
    };
    expect(plan(beide).match(/vergelijken wij/g)).toHaveLength(1);
    expect(plan(beide)).toContain('alleen heel grote verschillen');
    expect(plan({ alfa: 0.2, onderscheidingsvermogen: 0.5 })).toContain('alleen grote verschillen');
    const veel = (aantal: number) =>
      Array.from({ length: aantal }, (_, i) => ({
        ...een!,
        buurt: `BU0080${1000 + i}`,
        programma: i % 2 ? 'energie' : 'leeuwarden-oost',
      }));
    const los = {
      zekerheid: undefined,
      konMeedoen: undefined,
      gescoord: undefined,
      quota: undefined,
      zonderScore: undefined,
    };
    expect(plan({}, { ...los, buurten: veel(80) })).toContain(
      '40 en 40 buurten. Heel kleine verschillen zien wij daarmee niet.',
    );
    expect(plan({}, { ...los, buurten: veel(502) })).toContain('251 en 251 buurten. Heel kleine verschillen');
    expect(plan({ vergelijkingen: [{ ...vergelijking!, kenmerk: 'weg' }] })).not.toContain('vergelijken wij');
    expect(plan({ vergelijkingen: [{ ...vergelijking!, uitkomst: 'weg' }] })).toContain(
      'alleen heel grote verschillen',
    );
  });

  test('a plan that is none is refused, with its problems', () => {
    const fout = () => brief(vol(), { evaluatieplan: { naam: 'x' } as never });
    expect(codeVan(fout)).toBe('kern.document_ongeldig');
  });

  test('without a choice it names no numbers', () => {
    expect(brief(vol({ keuze: undefined }), { evaluatieplan: PLAN })).toContain(
      'Op 31 augustus 2029 vergelijken wij de buurten naar het programma. Met zo weinig buurten kunnen wij geen verschil aantonen.',
    );
  });
});
