/** The money in the letters: the same sums as the cells, what falls free, what stands on the balance, and what changed. */
import { listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { type Bedrag, euro, Procent, sumBedragen } from 'buurtaanpak/kern';
import { initialOvereenkomstdossier, type Overeenkomstdossier, toGeldverloop } from 'buurtaanpak/overeenkomst';
import type { Programma } from 'buurtaanpak/programma';
import {
  listBronnen,
  type StukOptions,
  writeFinancieleVerantwoording,
  writeLandelijkeRapportage,
  writeSamenvatting,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, type Verslag, type Verslagblok, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { describeOorzaak } from '../../src/stukken/delen/describeOorzaak.js';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { codeVan, deepFreeze } from '../hulp.js';
import { briefdossier, brieftekst, type Feit, metDeelnemer } from '../programma/dossiers.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag } from '../team/vertel.js';
import { schrijfBrief as writeRaadsbrief } from './schrijfBrief.js';

const options = { peildatum: PEILDATUM };
const met = (overeenkomst: Overeenkomstdossier): Programma =>
  deepFreeze(metDeelnemer(proefprogramma, { overeenkomst, teams: [] }));

/** The piece as text, after it was found to be traceable and to add up. */
function lees(
  maak: (programma: Programma, options: StukOptions) => Verslag,
  programma: Programma,
  opties: StukOptions = options,
): { readonly tekst: string; readonly verslag: Verslag } {
  const verslag = maak(programma, opties);
  expect(checkVerslag(verslag)).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(programma, opties))).toEqual([]);
  return { tekst: renderTekst(verslag, { breedte: 10_000 }), verslag };
}

function* visit(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* visit(blok.blokken);
  }
}
const rijen = (verslag: Verslag, id: string) =>
  [...visit(verslag.blokken)].flatMap((blok) =>
    blok.soort === 'tabel' && blok.tabel.id === id
      ? blok.tabel.rijen.map((rij) => rij.map((waarde) => formatWaarde(waarde)))
      : [],
  );

const bzk = (soort: string, bedrag: string, datum: string, rest: object = {}): Feit => ({
  soort,
  datum,
  bijdrage: 'bzk-1',
  bedrag,
  ...rest,
});
const STOP: Feit = {
  soort: 'buurt_gestopt',
  datum: '2027-06-01',
  geregistreerd: '2027-06-10',
  buurt: 'BU00802004',
  laatsteDag: '2027-05-31',
};
const GELD: readonly Feit[] = [
  bzk('verplichting_aangegaan', '150000.00', '2026-07-01'),
  bzk('betaald', '140000.00', '2026-09-15'),
  bzk('vastgesteld', '145000.00', '2027-08-20'),
  bzk('teruggevorderd', '1000.00', '2027-08-21'),
  bzk('terugontvangen', '500.00', '2027-08-25'),
  { soort: 'betaald', datum: '2027-08-30', bijdrage: 'gemeente-2', bedrag: '5000.00' },
];
const dossier = briefdossier({}, ...GELD.slice(0, 2), STOP, ...GELD.slice(2));

describe('VAT that the payer gets back', () => {
  const { financieringsplan } = brieftekst();
  // 21 percent in 60,000 a year, of the two years of the gemeente: 10,413.22 each.
  const perioden = financieringsplan.perioden.map((periode) => ({
    ...periode,
    bijdragen: periode.bijdragen.map((een) =>
      een.van === 'bzk' ? een : { ...een, btw: { tarief: Procent.parse('21'), verwerking: 'compensabel' as const } },
    ),
  }));
  const programma = met(briefdossier({ financieringsplan: { ...financieringsplan, perioden } }));

  test('every piece about money says that the amounts are without it, and how much it is', () => {
    for (const maak of [writeRaadsbrief, writeSamenvatting, writeFinancieleVerantwoording])
      expect(lees(maak, programma).tekst).toContain(
        'De bedragen zijn zonder de btw die de betaler terugkrijgt; die is € 20.826,44.',
      );
    expect(lees(writeRaadsbrief, programma).tekst).toContain('samen ten minste € 249.173,56');
  });

  test('an account says which of its amounts have it in them', () => {
    expect(lees(writeFinancieleVerantwoording, programma).tekst).toContain(
      'zit de btw die de betaler terugkrijgt; in de andere bedragen niet. Op de prognose is die btw € 20.826,44.',
    );
    expect(lees(writeLandelijkeRapportage, programma).tekst).toContain(
      'In wat is vastgelegd en betaald, zit de btw die de betalers terugkrijgen; in de andere bedragen niet. Op de prognose is die btw € 20.826,44.',
    );
  });

  test('without such VAT nothing is said of it; VAT that is a cost stands in the amounts', () => {
    const kosten = perioden.map((periode) => ({
      ...periode,
      bijdragen: periode.bijdragen.map((een) => ({
        ...een,
        btw: { tarief: Procent.parse('21'), verwerking: 'kostprijsverhogend' as const },
      })),
    }));
    for (const zonder of [
      met(briefdossier()),
      met(briefdossier({ financieringsplan: { ...financieringsplan, perioden: kosten } })),
    ])
      for (const maak of [writeRaadsbrief, writeFinancieleVerantwoording, writeLandelijkeRapportage])
        expect(lees(maak, zonder).tekst).not.toContain('btw');
  });
});

describe('one answer to one question', () => {
  const programma = met(dossier);
  const cellen = listBoekingen(toGeldverloop(dossier), options);
  const { verslag, tekst } = lees(writeRaadsbrief, programma);
  const lasten = cellen.filter(({ soort }) => soort !== 'vrijval');
  const namen: Readonly<Record<string, string>> = { bzk: 'Ministerie van BZK', leeuwarden: 'Gemeente Leeuwarden' };
  const som = (lijst: readonly { readonly bedrag: Bedrag }[]) => sumBedragen(lijst.map(({ bedrag }) => bedrag));
  const cel = (bedrag: Bedrag) => formatWaarde({ soort: 'bedrag', waarde: bedrag });

  test('the letter shows the sums of the cells: by year and party, and by cost bearer', () => {
    const tabel = rijen(verslag, 'bijdragen-per-begrotingsjaar');
    const perJaar = sumRegels(lasten, ['begrotingsjaar', 'van']);
    const get = (jaar: number, van: string) =>
      som(perJaar.filter((een) => een.begrotingsjaar === jaar && een.van === van));
    const jaren = [2026, 2027, 2028, 2029];
    expect(tabel).toEqual([
      ...jaren.map((jaar) => [
        String(jaar),
        ...['bzk', 'leeuwarden'].map((van) => cel(get(jaar, van))),
        cel(som(perJaar.filter((een) => een.begrotingsjaar === jaar))),
      ]),
      [
        'Totaal',
        ...['bzk', 'leeuwarden'].map((van) => cel(som(lasten.filter((een) => een.van === van)))),
        cel(som(lasten)),
      ],
    ]);
    const dragers = rijen(verslag, 'kostendragers-per-begrotingsjaar');
    expect(dragers.map((rij) => rij.at(-1))).toEqual([
      ...sumRegels(lasten, ['van', 'kostendrager']).map(({ bedrag }) => cel(bedrag)),
      cel(som(lasten)),
    ]);
  });

  test('what falls free in the letter is what falls free in the cells, with its reason', () => {
    const vrij = cellen.filter(({ soort }) => soort === 'vrijval');
    expect(tekst).toContain(`Daarvan valt ${cel(som(vrij))} vrij: dat is niet meer nodig.`);
    expect(rijen(verslag, 'vrijval')).toEqual([
      ...sumRegels(vrij, ['begrotingsjaar', 'van', 'reden'])
        .filter(({ bedrag }) => bedrag !== '0.00')
        .sort((a, b) => a.begrotingsjaar - b.begrotingsjaar)
        .map(({ begrotingsjaar, van, reden, bedrag }) => [
          String(begrotingsjaar),
          namen[van],
          reden === 'gestopt' ? 'een buurt stopte' : 'de bijdrage is op een ander bedrag vastgesteld',
          cel(bedrag),
        ]),
      ['Totaal', '', '', cel(som(vrij))],
    ]);
  });

  test.each(Object.entries({ writeSamenvatting, writeFinancieleVerantwoording }))(
    '%s has the same table',
    (_, maak) => {
      const id = 'bijdragen-per-begrotingsjaar';
      expect(rijen(lees(maak, programma).verslag, id)).toEqual(rijen(verslag, id));
    },
  );
});

describe('the account of the money', () => {
  test('tells of each contribution what was agreed, committed, set, paid, and what is still to come', () => {
    const { verslag, tekst } = lees(writeFinancieleVerantwoording, met(dossier));
    const [eerste, tweede] = rijen(verslag, 'bijdragen');
    expect(eerste).toEqual([
      'Ministerie van BZK',
      '1',
      '1 september 2026 t/m 31 augustus 2027',
      'ten minste',
      '€ 150.000',
      '€ 150.000',
      '€ 145.000',
      '€ 140.000',
      '€ 500',
      '€ 5.500',
      '€ 0',
    ]);
    expect(tweede?.slice(4, 8)).toEqual(['€ 60.000', 'n.v.t.', 'n.v.t.', '€ 5.000']);
    expect(tekst).toContain('is € 150.000 vastgelegd en € 144.500 betaald, na aftrek van wat is terugontvangen.');
    expect(tekst).toContain('Vastgesteld is € 145.000.');
    expect(
      rijen(lees(writeSamenvatting, met(dossier)).verslag, 'stand-per-buurt')
        .slice(2, 5)
        .map(([naam, team]) => [naam, team]),
    ).toEqual([
      ['De Wissel', 'nog geen team'],
      ['Zonneveld', 'gestopt, geen team'],
      ['Havenkwartier', 'nog geen team'],
    ]);
    expect(rijen(verslag, 'balans')).toEqual([
      ['nog te betalen', 'Ministerie van BZK', '1', '€ 5.500'],
      ['vooruitbetaald', 'Gemeente Leeuwarden', '2', '€ 5.000'],
    ]);
    const kas = rijen(verslag, 'kas');
    expect(kas[0]).toEqual(['2026', 'Ministerie van BZK', '€ 140.000', '€ 0', '€ 0', '€ 0']);
    expect(kas.at(-1)?.slice(2, 4)).toEqual(['€ 145.000', '€ 500']);
  });

  test('posts of one kind have a total, and without posts it says so', () => {
    const { perioden, ...rest } = brieftekst().financieringsplan;
    const [een, ...later] = perioden;
    if (een === undefined) throw new Error('no period');
    const tweede = { id: 'bzk-extra', soort: 'bedrag', van: 'bzk', bedrag: euro(1000), aard: 'exact' } as const;
    const plan = (...doelen: readonly ('werven' | 'directe_kosten')[]) => ({
      ...rest,
      perioden: [
        {
          ...een,
          bijdragen: [...een.bijdragen, ...doelen.map((doel, i) => ({ ...tweede, id: `${tweede.id}-${i}`, doel }))],
        },
        ...later,
      ],
    });
    const { verslag } = lees(writeFinancieleVerantwoording, met(briefdossier({ financieringsplan: plan('werven') })));
    // Two contributions of one party in one year are told apart by their purpose.
    expect(rijen(verslag, 'balans')).toEqual([
      ['nog te betalen', 'Ministerie van BZK (directe kosten)', '1', '€ 150.000'],
      ['nog te betalen', 'Ministerie van BZK (werven)', '1', '€ 1.000'],
      ['Totaal nog te betalen', '', '', '€ 151.000'],
    ]);
    const zelfde = lees(
      writeFinancieleVerantwoording,
      met(briefdossier({ financieringsplan: plan('directe_kosten') })),
    );
    expect(rijen(zelfde.verslag, 'balans')[1]?.[1]).toBe('bzk-extra-0');
    const vroeg = lees(writeFinancieleVerantwoording, met(briefdossier()), { peildatum: dag('2026-08-01') });
    expect(vroeg.tekst).toContain(
      'Op 1 augustus 2026 is er niets vooruit of te veel betaald, en niets nog te betalen.',
    );
  });

  test('a specifieke uitkering stands apart, and is in no total', () => {
    const { perioden, ...rest } = brieftekst().financieringsplan;
    const [een, ...later] = perioden;
    if (een === undefined) throw new Error('no period');
    const spuk = {
      soort: 'specifieke_uitkering',
      van: 'bzk',
      bedrag: euro(90_000),
      dekt: ['gemeente-2'],
      aard: 'exact',
      doel: 'begeleiden',
    } as const;
    const bijdragen = [...een.bijdragen, { ...spuk, id: 'spuk-1', naar: 'leeuwarden' }, { ...spuk, id: 'spuk-2' }];
    const financieringsplan = { ...rest, perioden: [{ ...een, bijdragen }, ...later] };
    const ontvangen: Feit = {
      soort: 'uitkering_ontvangen',
      datum: '2027-08-01',
      bijdrage: 'spuk-1',
      bedrag: '40000.00',
    };
    const { verslag, tekst } = lees(writeFinancieleVerantwoording, met(briefdossier({ financieringsplan }, ontvangen)));
    const tabel = rijen(verslag, 'uitkeringen');
    expect(tabel[0]?.slice(1)).toEqual(['Gemeente Leeuwarden', '1', '€ 90.000', '€ 40.000', '€ 0']);
    expect(tabel[1]?.[1]).toBe('n.v.t.');
    expect(rijen(verslag, 'bijdragen').at(-1)?.[4]).toBe('€ 270.000');
    expect(rijen(verslag, 'balans')).toContainEqual(['vooruitontvangen van het Rijk', 'spuk-1', '1', '€ 40.000']);
    expect(tekst).toContain('Een specifieke uitkering dekt andere bijdragen.');
  });

  test('more set than agreed is told as that', () => {
    const { tekst } = lees(writeSamenvatting, met(briefdossier({}, bzk('vastgesteld', '151000.00', '2027-08-20'))));
    expect(tekst).toContain('De prognose is € 271.000: er is meer vastgesteld dan was afgesproken.');
    expect(tekst).toContain('Een bedrag onder nul komt erbij: er is meer vastgesteld dan er nog voor die jaren stond.');
  });
});

describe('the day of knowing', () => {
  const alle = { writeRaadsbrief, writeSamenvatting, writeVoortgangsrapportage, writeFinancieleVerantwoording };
  test.each(Object.entries(alle))('%s names it', (_, maak) => {
    const { tekst } = lees(maak, met(dossier), { ...options, bekendOp: dag('2027-06-05') });
    expect(tekst).toContain('de stand op 31 augustus 2027, met wat bekend was op 5 juni 2027');
    expect(tekst).not.toContain('valt');
  });

  test('all deelnemers together too; before anything was known there is nothing to write', () => {
    const bekendOp = dag('2027-06-05');
    expect(renderTekst(writeLandelijkeRapportage(met(dossier), { ...options, bekendOp }))).toContain(
      'met wat bekend was op',
    );
    expect(codeVan(() => writeRaadsbrief(met(dossier), { ...options, bekendOp: dag('2020-01-01') }))).toBe(
      'verslag.overeenkomst_onbekend',
    );
    expect(codeVan(() => writeRaadsbrief(met(initialOvereenkomstdossier), options))).toBe(
      'verslag.overeenkomst_onbekend',
    );
    expect(codeVan(() => writeRaadsbrief(met(dossier), { ...options, vergelekenMet: '1 mei' as never }))).toBe(
      'kern.document_ongeldig',
    );
  });
});

describe('what changed since the previous account', () => {
  const zinnen = (overeenkomst: Overeenkomstdossier, vergelekenMet: string, bekendOp?: string) => {
    const opties = {
      ...options,
      vergelekenMet: dag(vergelekenMet),
      ...(bekendOp === undefined ? {} : { bekendOp: dag(bekendOp) }),
    };
    const { tekst, verslag } = lees(writeFinancieleVerantwoording, met(overeenkomst), opties);
    const [, na = ''] = tekst.split('Wat er veranderde\n');
    const [deel = ''] = na.split('\nAandachtspunten');
    return { zinnen: deel.split('\n').filter((regel) => regel.startsWith('- ')), deel, verslag };
  };

  test('per year the difference, with the event that caused it', () => {
    const { zinnen: lijst, verslag, deel } = zinnen(dossier, '2027-06-09');
    expect(deel).toContain('De vorige verantwoording gaf wat bekend was op 9 juni 2027. Sindsdien is dit veranderd.');
    expect(lijst).toEqual([
      '- Vastgelegd op 10 juni 2027: een buurt stopt (Zonneveld). De prognose wordt € 13.150,71 lager: in 2027 € 4.817,36 lager, in 2028 € 5.004,58 lager, in 2029 € 3.328,77 lager.',
      '- Vastgelegd op 20 augustus 2027: een bijdrage is vastgesteld (Ministerie van BZK, programmajaar 1). De prognose wordt € 1.849,31 lager: in 2026 € 631,39 lager, in 2027 € 1.217,92 lager.',
    ]);
    const tabel = rijen(verslag, 'verandering');
    expect(tabel.at(-1)).toEqual(['Totaal', '€ 270.000', '€ 254.999,98', '€ -15.000,02']);
    expect(tabel.map(([jaar]) => jaar)).toEqual(['2026', '2027', '2028', '2029', 'Totaal']);
  });

  test('nothing changed is told as that, and without the question there is no section', () => {
    expect(zinnen(dossier, '2027-08-31').deel).toContain(
      'De prognose is dezelfde als met wat bekend was op 31 augustus 2027.',
    );
    expect(zinnen(dossier, '2027-06-01', '2027-06-05').zinnen).toEqual([]);
    for (const maak of [writeRaadsbrief, writeSamenvatting, writeVoortgangsrapportage]) {
      expect(lees(maak, met(dossier)).tekst).not.toContain('Wat er veranderde');
      expect(lees(maak, met(dossier), { ...options, vergelekenMet: dag('2027-06-09') }).tekst).toContain(
        'een buurt stopt',
      );
    }
  });

  test('names what an event is about, also when a correction wrote it', () => {
    const { geregistreerd: _, ...stop } = STOP;
    const feiten: readonly Feit[] = [
      STOP,
      { ...stop, datum: '2027-06-12', buurt: 'BU00802005' },
      {
        soort: 'buurt_vervangen',
        datum: '2027-06-13',
        buurt: 'BU00802013',
        vervangt: 'BU00802005',
        start: '2027-06-15',
      },
      {
        soort: 'correctie',
        datum: '2027-06-20',
        // The council was told first.
        betreft: 'f-2',
        reden: 'Verkeerde dag',
        wordt: { ...stop, laatsteDag: '2027-06-14' },
      },
      { soort: 'opgeschort', datum: '2027-07-01', vanaf: '2027-07-01', reden: 'Verkiezingen' },
      { soort: 'hervat', datum: '2027-07-15', vanaf: '2027-07-15' },
      { soort: 'partij_uitgetreden', datum: '2027-08-01', partij: 'leeuwarden', laatsteDag: '2028-12-31' },
      { soort: 'beeindigd', datum: '2027-08-10', laatsteDag: '2028-06-30', reden: 'ontbonden' },
    ];
    const plan = brieftekst().financieringsplan;
    const wijziging = {
      financieringsplan: { ...plan, bijStop: 'vervanger', bijOpschorting: 'vervalt' },
    } as const;
    const { zinnen: lijst } = zinnen(briefdossier(wijziging, ...feiten), '2027-06-09');
    const kort = lijst.map((zin) => zin.replace(/^- Vastgelegd op (.*?): (.*?)\. De prognose.*$/, '$1: $2'));
    expect(kort).toEqual([
      '10 juni 2027: een buurt stopt (Zonneveld)',
      '12 juni 2027: een buurt stopt (Havenkwartier)',
      '13 juni 2027: een buurt komt in de plaats van een andere (Kerkbuurt voor Havenkwartier)',
      '20 juni 2027: een correctie op: een buurt stopt (Zonneveld)',
      '1 juli 2027: de overeenkomst is opgeschort',
      '15 juli 2027: de opschorting is voorbij',
      '1 augustus 2027: een partij treedt uit (Gemeente Leeuwarden)',
      '10 augustus 2027: de overeenkomst eindigt eerder',
    ]);
  });

  test('an end that a correction moved is told as a correction', () => {
    const einde = { soort: 'beeindigd', datum: '2027-06-01', laatsteDag: '2028-06-30', reden: 'ontbonden' };
    const correctie: Feit = {
      soort: 'correctie',
      datum: '2027-07-01',
      betreft: 'f-2',
      reden: 'Verkeerde dag',
      wordt: { ...einde, laatsteDag: '2028-08-31' },
    };
    const { zinnen: lijst, verslag } = zinnen(briefdossier({}, einde, correctie), '2027-06-15');
    expect(lijst.length).toBeGreaterThan(0);
    for (const zin of lijst) expect(zin).toContain('1 juli 2027: een correctie op: de overeenkomst eindigt eerder.');
    // Sixty-two days of the second year come back.
    expect(rijen(verslag, 'verandering').at(-1)?.[3]).toMatch(/^€ 10\.1\d\d,\d\d$/);
  });

  test('of a buurt that the programme does not name, and of a kind that it does not know, it tells no more than the kind', () => {
    const programma = deepFreeze(metDeelnemer(proefprogramma, { overeenkomst: dossier, teams: [], keuze: undefined }));
    const { tekst } = lees(writeSamenvatting, programma, { ...options, vergelekenMet: dag('2027-06-09') });
    expect(tekst).toContain('Vastgelegd op 10 juni 2027: een buurt stopt. De prognose wordt');
    const leeg = { deelnemer: { overeenkomst: { gebeurtenissen: [] } } } as never;
    expect(describeOorzaak(leeg, { id: 'x', soort: 'iets_nieuws' } as never)).toEqual(['iets nieuws']);
  });

  test('a change that only moves money between years is told as that', () => {
    const feiten: readonly Feit[] = [
      { soort: 'opgeschort', datum: '2027-07-01', vanaf: '2027-07-01', reden: 'Verkiezingen' },
      { soort: 'hervat', datum: '2027-08-01', vanaf: '2027-08-01' },
    ];
    const plan = brieftekst().financieringsplan;
    const schuift = briefdossier({ financieringsplan: { ...plan, bijOpschorting: 'schuift_op' } }, ...feiten);
    const { zinnen: lijst } = zinnen(schuift, '2027-06-30');
    expect(lijst.at(-1)).toMatch(/De prognose blijft samen gelijk: in \d{4} € [\d.,]+ (?:hoger|lager), in/);
  });
});

test.each(Object.entries({ writeFinancieleVerantwoording, writeVoortgangsrapportage }))(
  '%s shows the charts of the caller',
  (_, maak) => {
    const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' } as const;
    const grafieken = [{ id: 'g', titel: 'Geld', alternatief: 'Een staaf per jaar.', spec }];
    expect(renderTekst(maak(met(dossier), { ...options, grafieken }))).toContain('Grafiek: Geld. Een staaf per jaar.');
  },
);
