import {
  type Algoritmeoordeel,
  type Algoritmeregistratie,
  checkAlgoritmeregistratie,
  type ToAlgoritmeregistratieOptions,
  toAlgoritmeregistratie,
} from 'buurtaanpak/register';
import { type Criterium, Routekaart, type RoutekaartInvoer, scoreBuurten } from 'buurtaanpak/routekaart';
import {
  analyseSelectie,
  type Bewijs,
  drawLoting,
  findBijnaGelijken,
  type Selectieanalyse,
  type SelectieGevonden,
  type Selectieopties,
  selectBuurten,
  selectIngeloot,
} from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { countTekens } from '../../src/register/algoritme/countTekens.js';
import { kerncijfers } from './hulp.js';

const OORDEEL: Algoritmeoordeel = {
  organisatie: 'Gemeente Voorbeeld',
  status: 'In ontwikkeling',
  contact: 'algoritmes@voorbeeld.nl',
  publicatiecategorie: 'Impactvolle algoritmes',
  aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Vaste regels.' },
  doel: 'Kiezen.',
  proportionaliteit: 'Uitleg.',
  menselijkeTussenkomst: 'Het college besluit.',
  risicos: 'Oude cijfers.',
  grondslag: 'Gemeentewet.',
  impacttoetsen: 'Geen.',
};

const cijfer = (id: string, extra: Partial<Criterium> = {}): Criterium => ({
  id,
  naam: `Criterium ${id}`,
  bron: { soort: 'kerncijfer', sleutel: 'aantal_inwoners' },
  richting: 'hoger',
  ...extra,
});

const kaart = (deel: Partial<RoutekaartInvoer>) =>
  Routekaart.create({ id: 'k', naam: 'Kaart', criteria: [cijfer('a')], ...deel });

const methode = (deel: Partial<RoutekaartInvoer>, options: ToAlgoritmeregistratieOptions = {}) =>
  toAlgoritmeregistratie([kaart(deel)], OORDEEL, options)[0]?.methods_and_models ?? '';

const tweeThemas = (a: number, b: number, deel: Partial<RoutekaartInvoer> = {}) =>
  methode({
    themas: [
      { id: 't', naam: 'Cijfers', gewicht: a, dekking: 0.5 },
      { id: 'u', naam: 'Mensen', gewicht: b },
      { id: 'v', naam: 'Onder', boven: 't' },
    ],
    criteria: [cijfer('a', { thema: 'v', gewicht: 3 }), cijfer('b', { thema: 'v' }), cijfer('c', { thema: 'u' })],
    ...deel,
  });

const KNOP = {
  name: 'Buurten kiezen',
  description_short: 'Helpt kiezen.',
  organization: 'gemeente Voorbeeld',
  status: 'In gebruik',
  begin_date: '2026-09',
  contact_email: 'algoritmes@voorbeeld.nl',
  publication_category: 'Impactvolle algoritmes',
  lang: 'nld',
} as const satisfies Algoritmeregistratie;

describe('one entry, one organisation', () => {
  const ernst = (organization: string) => checkAlgoritmeregistratie({ ...KNOP, organization }).map((een) => een.ernst);
  test.each(['gemeenten Boxtel en Sint-Michielsgestel', 'Boxtel/St. Michielsgestel', 'gemeente A, gemeente B'])(
    '%s is two, and cannot be one entry',
    (organisatie) => {
      expect(ernst(organisatie)).toEqual(['fout']);
      expect(() => toAlgoritmeregistratie([kaart({})], { ...OORDEEL, organisatie })).toThrow(
        'register.registratie_ongeldig',
      );
    },
  );
  test('a name with en may be two', () => {
    expect(ernst('Gemeente Boxtel en Sint-Michielsgestel')).toEqual(['waarschuwing']);
    for (const naam of [
      'Gemeente Kaag en Braassem',
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
      'Boxtel',
    ])
      expect(ernst(naam)).toEqual([]);
  });
});

describe('the text of the method', () => {
  test('says input, score, choice, output and learning, in that order, as html', () => {
    const tekst = methode({});
    const delen = ['Invoer:', 'Score:', 'Keuze:', 'Uitvoer:', 'Zelflerend: nee.'].map((deel) =>
      tekst.indexOf(`<p>${deel}`),
    );
    expect(delen.every((plek) => plek >= 0)).toBe(true);
    expect([...delen].sort((a, b) => a - b)).toEqual(delen);
    expect(tekst).not.toContain('\n');
    expect(tekst).toContain('Hoe daaruit buurten worden gekozen, staat er niet in.');
    expect(tekst).toContain(
      'Een buurt krijgt alleen een score als ten minste 50% van het gewicht van het hoogste niveau een score heeft.',
    );
    expect(methode({ dekking: 0 })).toContain('Een buurt zonder enig gegeven krijgt geen score.');
    expect(methode({ naam: 'A & <b>', criteria: [cijfer('a', { naam: 'Hoog & <laag>' })] })).toContain(
      '<li>Hoog &amp; &lt;laag>:',
    );
  });

  test('tells the weights of themas, in the whole, and the thresholds', () => {
    const tekst = tweeThemas(1, 9, { dekking: 0.75 });
    expect(tekst).not.toBe(tweeThemas(9, 1, { dekking: 0.75 }));
    expect(tekst).toContain('Cijfers: gewicht 1, dat is 10% van het geheel; het gewogen rekenkundig gemiddelde');
    expect(tekst).toContain('telt voor een buurt alleen mee als ten minste 50% van het gewicht een score heeft');
    expect(tekst).toContain('Onder: gewicht 1 binnen Cijfers, dat is 10% van het geheel');
    expect(tekst).toContain('Criterium a: cijfer; hoger telt zwaarder; gewicht 3, dat is 7,5% van het geheel');
    expect(tekst).toContain('als ten minste 75% van het gewicht van het hoogste niveau een score heeft');
    expect(tweeThemas(1, 1999)).toContain('minder dan 0,1% van het geheel');
    expect(tweeThemas(1, 1999)).toContain('meer dan 99,9% van het geheel');
  });

  test('tells no threshold where anything at all is enough', () => {
    const themas = (dekking: number) =>
      methode({ themas: [{ id: 't', naam: 'T', dekking }], criteria: [cijfer('a', { thema: 't' })] });
    expect(themas(0)).not.toContain('telt voor een buurt alleen mee');
    expect(themas(0.2)).toContain('telt voor een buurt alleen mee als ten minste 20% van het gewicht een score heeft');
  });

  test('says that weights follow from figures or comparisons, and how heavily they then count', () => {
    const criteria = [
      cijfer('a'),
      cijfer('b', { bron: { soort: 'kerncijfer', sleutel: 'gemiddeld_aardgasverbruik' } }),
      cijfer('c', { bron: { soort: 'kerncijfer', sleutel: 'gemiddelde_woz_waarde' } }),
    ];
    for (const weging of ['entropie', 'critic'] as const) {
      const deel = { weging: { methode: weging }, criteria, dekking: 1 };
      const zonder = methode(deel);
      expect(zonder).toContain(
        `Gewichten die uit de buurtcijfers volgen (${weging === 'critic' ? 'CRITIC' : weging}), veranderen als die cijfers veranderen`,
      );
      expect(zonder).not.toContain('van het geheel');
      expect(zonder).not.toContain('De regels hierboven staan vooraf vast.');
      const scores = scoreBuurten(kaart(deel), kerncijfers, []);
      const met = methode(deel, { scores: { p: scores } });
      expect(met).toMatch(/Criterium a: cijfer; hoger telt zwaarder; telt voor [\d,]+% in het geheel/);
      expect(met).toContain('5 buurten hebben een score; 1 buurt heeft geen score, omdat er te weinig gegevens zijn');
    }
    expect(methode({ weging: { methode: 'pca' } })).toContain('hoofdcomponent van de buurtcijfers');
    expect(methode({ criteria, weging: { methode: 'rangorde', volgorde: ['a', ['b', 'c']] } })).toContain(
      'volgorde van belang (Criterium a > Criterium b = Criterium c)'.replaceAll('>', '>'),
    );
    expect(methode({ criteria, weging: { methode: 'swing', punten: { a: 100, b: 50, c: 2.5 } } })).toContain(
      'swing: Criterium a 100, Criterium b 50, Criterium c 2,5',
    );
    const vergelijkingen = [
      { a: 'a', b: 'b', verhouding: 2 },
      { a: 'a', b: 'c', verhouding: 2 },
      { a: 'b', b: 'c', verhouding: 1 },
    ];
    expect(methode({ criteria, weging: { methode: 'ahp', vergelijkingen } })).toContain(
      'Criterium a 2 keer Criterium b',
    );
    const onder = {
      themas: [{ id: 't', naam: 'T', weging: { methode: 'entropie' as const } }],
      criteria: [cijfer('a', { thema: 't' })],
    };
    expect(methode(onder)).toContain('Gewichten die uit de buurtcijfers volgen');
    expect(
      methode({
        weging: { methode: 'rangorde', volgorde: ['t'] },
        themas: [{ id: 't', naam: 'T' }],
        criteria: [cijfer('a', { thema: 't' })],
      }),
    ).toContain('<li>T: telt voor 100% in het geheel; het gewogen rekenkundig gemiddelde');
  });

  test('tells the same weights without scores as with them, when people ordered what counts', () => {
    const deel = {
      weging: { methode: 'rangorde' as const, volgorde: ['t', 'b'] },
      themas: [{ id: 't', naam: 'T' }],
      criteria: [cijfer('a', { thema: 't' }), cijfer('b')],
    };
    const scores = scoreBuurten(kaart(deel), kerncijfers);
    expect(methode(deel, { scores: { p: scores } })).toContain('<li>T: telt voor 75% in het geheel');
    expect(methode(deel)).toContain('<li>T: telt voor 75% in het geheel');
    expect(methode({ ...deel, weging: { methode: 'swing', punten: { t: 100, b: 25 } } })).toContain(
      '<li>T: telt voor 80%',
    );
  });

  test('tells weights that follow from the figures only with scores', () => {
    const deel = {
      weging: { methode: 'entropie' as const },
      themas: [{ id: 't', naam: 'T' }],
      criteria: [cijfer('a', { thema: 't' }), cijfer('b')],
    };
    const scores = scoreBuurten(kaart(deel), kerncijfers);
    expect(methode(deel, { scores: { p: scores } })).toContain('<li>T: telt voor');
    expect(methode(deel)).toContain('<li>T: het gewogen rekenkundig gemiddelde');
  });

  test('tells with what each criterion was set, so that two that differ are told apart', () => {
    const een = (extra: Partial<Criterium>) => methode({ criteria: [cijfer('a', extra)] });
    const oordeel = { soort: 'beoordeling' } as const;
    const schaal = {
      van: 1,
      tot: 5,
      ankers: [
        { waarde: 1, betekenis: 'x' },
        { waarde: 5, betekenis: 'y' },
      ],
    };
    const gezien = [
      een({ normalisatie: { methode: 'zscore' } }),
      een({ normalisatie: { methode: 'zscore', gemiddelde: 1, spreiding: 2 } }),
      een({ normalisatie: { methode: 'robuuste_zscore' } }),
      een({ normalisatie: { methode: 'rang' } }),
      een({ normalisatie: { methode: 'percentielrang' } }),
      een({ normalisatie: { methode: 'borda' } }),
      een({ normalisatie: { methode: 'vector' } }),
      een({ normalisatie: { methode: 'afstand_maximum' } }),
      een({ normalisatie: { methode: 'afstand_referentie', waarde: 5 } }),
      een({ normalisatie: { methode: 'ijkpunten', onder: 1, boven: 5 } }),
      een({ normalisatie: { methode: 'ijkpunten', onder: 1, boven: 6 } }),
      een({ richting: 'doel', doel: { van: 1, tot: 2 }, normalisatie: { methode: 'doelband', onder: 0, boven: 9 } }),
      een({ normalisatie: { methode: 'categorieen', grenzen: [10], scores: [0, 1] } }),
      een({ normalisatie: { methode: 'categorieen', volgens: 'percentiel', grenzen: [0.5], scores: [0, 1] } }),
      een({ behandeling: {} }),
      een({ behandeling: { transformatie: { methode: 'log' } } }),
      een({ behandeling: { transformatie: { methode: 'boxcox', lambda: 0.5 } } }),
      een({ ontbrekend: { regel: 'mediaan', groep: 'wijk' } }),
      een({ ontbrekend: { regel: 'mediaan', groep: 'alle' } }),
      een({ bron: { ...oordeel, schaal } }),
      een({ bron: { ...oordeel, schaal, perRol: 'mediaan' } }),
      een({ bron: { ...oordeel, schaal, rolgewichten: { wijk: 2 } } }),
      een({ bron: { ...oordeel, schaal, minimumRollen: 2 } }),
      een({ bron: { ...oordeel, schaal, minimumStemmen: { wijk: 3 } } }),
      methode({ aggregatie: { methode: 'machtsgemiddelde', macht: 0.5 } }),
      methode({ aggregatie: { methode: 'machtsgemiddelde', macht: 2 } }),
      methode({ aggregatie: { methode: 'copeland' } }),
      methode({ aggregatie: { methode: 'meetkundig' } }),
      methode({ aggregatie: { methode: 'harmonisch' } }),
    ];
    expect(new Set(gezien).size).toBe(gezien.length);
  });
});

describe('the selection in the text', () => {
  const rijen = ['A', 'B', 'C', 'D'].map((code, i) => ({ code, score: 0.9 - i / 10 }));
  const gebieden = rijen.map(({ code }, i) => ({
    code,
    ...(i === 0 ? { naam: 'De Wal' } : {}),
    kenmerken: i < 3 ? ['oost'] : ['dorp'],
    inwoners: 500 + i,
    cijfers: { inwoners: 500 + i },
  }));
  const quota = [
    { id: 'oost', naam: 'In Oost', programma: 'p', aantal: 1, waar: { kenmerken: ['oost'] } },
    { id: 'rest', programma: 'p', aantal: { van: 1, tot: 2 } },
  ];
  const kies = (opties: Selectieopties = {}, vragen: Parameters<typeof selectBuurten>[1] = quota) =>
    selectBuurten({ p: rijen }, vragen, { gebieden, ...opties });
  const tekst = (opties: Selectieopties = {}, analyse?: Selectieanalyse) =>
    methode({}, { selectie: kies(opties), ...(analyse === undefined ? {} : { analyse }) });

  test('its quota with who could take part, objective, rounding, ties, proof and outcome', () => {
    const uit = tekst();
    expect(uit).toContain('<li>Doel: de som van de scores wordt zo hoog mogelijk gemaakt.</li>');
    expect(uit).toContain('<li>In Oost: 1 voor programma p, met kenmerk oost. 3 buurten konden meedoen.</li>');
    expect(uit).toContain('<li>rest: 1 tot en met 2 voor programma p, overal. 4 buurten konden meedoen.</li>');
    expect(uit).toContain('afgerond op 9 decimalen');
    expect(uit).toContain('Bij een gelijke stand beslist de volgorde van de codes van de buurten.');
    expect(uit).toContain('Bewezen is dat geen andere keuze onder deze quota en regels hoger uitkomt');
    expect(uit).toContain('Gekozen: 3 buurten uit 4 buurten die konden meedoen.');
    expect(uit).toContain('<li>Gekozen voor programma p: De Wal, B, C</li>');
    expect(tekst({ voorrang: ['D', 'C'], decimalen: 2 })).toContain(
      'de vooraf gegeven volgorde van voorrang (2 buurten), daarna de code',
    );
    expect(tekst({ decimalen: 2 })).toContain('afgerond op 2 decimalen');
    // Without gebieden a buurt is called by its code.
    const zonder = selectBuurten({ p: rijen }, [{ id: 'q', programma: 'p', aantal: 1 }], {});
    expect(methode({}, { selectie: zonder })).toContain('<li>Gekozen voor programma p: A</li>');
  });

  test('how it was proven, for every method', () => {
    const gevonden = kies() as SelectieGevonden;
    const bewijs = (deel: Partial<Bewijs>) =>
      methode({}, { selectie: { ...gevonden, bewijs: { ...gevonden.bewijs, ...deel } } });
    const bewezen = 'Bewezen is dat geen andere keuze onder deze quota en regels hoger uitkomt. De methode ';
    const slot = ' Elke bovengrens is nagerekend in hele getallen.';
    expect(bewijs({ methode: 'lineair', knopen: 1 })).toContain(
      `${bewezen}is lineair programmeren: zij berekent hoe hoog een keuze ten hoogste kan uitkomen (1 deelvraag bekeken).${slot}`,
    );
    expect(bewijs({ methode: 'vertakken', knopen: 7 })).toContain(
      `${bewezen}is lineair programmeren met vertakken en begrenzen: zij splitst de vraag in deelvragen, en berekent van elke deelvraag hoe hoog een keuze ten hoogste kan uitkomen (7 deelvragen bekeken).${slot}`,
    );
    // As a decision of an earlier version says it.
    expect(bewijs({ methode: 'stroom', knopen: 1, controle: undefined })).toContain(
      `${bewezen}verdeelt de plaatsen als een stroom door een netwerk (1 deelvraag bekeken).${slot}`,
    );
    const extern = { methode: 'extern', controle: 'drijvende_komma', knopen: 5 } as const;
    expect(bewijs({ ...extern, oplosser: { naam: 'HiGHS', versie: '1.15.1' } })).toContain(
      'Volgens een ander rekenprogramma komt geen andere keuze onder deze quota en regels hoger uit. De keuze is gezocht met een ander rekenprogramma (HiGHS 1.15.1) (5 deelvragen bekeken). De keuze zelf is nagerekend in hele getallen, de uitspraak van dat programma niet.',
    );
    expect(bewijs({ ...extern, optimaal: false, gat: 0.5 })).toContain(
      'Niet bewezen: er kan een keuze bestaan die ten hoogste 0,5 hoger uitkomt. De keuze is gezocht met een ander rekenprogramma (onbekend)',
    );
  });

  test('the lot that divided its places, instead of the rules that follow it', () => {
    const gelijk = rijen.map(({ code }) => ({ code, score: code === 'A' ? 0.9 : 0.5 }));
    const voor = selectBuurten({ p: gelijk }, [{ id: 'q', programma: 'p', aantal: 2 }], { gebieden });
    const loting = drawLoting(findBijnaGelijken(voor), { zaad: 'x' });
    const uit = methode({}, { selectie: selectIngeloot(voor, loting) });
    const [erin] = loting.blokken[0]?.ingeloot ?? [];
    expect(uit).toContain(
      `openbare loting de plaatsen heeft verdeeld. De andere gekozen buurten stonden daarvoor al vast. Ingeloot: ${erin}.`,
    );
    expect(uit).not.toContain('Regel:');
    expect(uit).toContain('Bij een gelijke stand beslist de volgorde van de loting, daarna de code van de buurt.');
  });

  test('its objective, in words', () => {
    expect(tekst({ doel: { soort: 'hoogste_minimum' } })).toContain('de laagste score van de gekozen buurten wordt');
    expect(tekst({ doel: { soort: 'totaal', gewichten: { p: 2 } } })).toContain('maal een gewicht per programma (p 2)');
    expect(tekst({ doel: { soort: 'lexicografisch', volgorde: ['p'] } })).toContain('in deze volgorde: p.');
  });

  test('each of its rules', () => {
    const regels: Selectieopties['regels'] = [
      { soort: 'vast', code: 'A', motief: 'loopt al' },
      { soort: 'vast', code: 'A' },
      { soort: 'uitgesloten', codes: ['D'], motief: 'sloop' },
      { soort: 'hoogstens_per_groep', groepen: 'wijk', hoogstens: 3, programmas: ['p'] },
      { soort: 'hoogstens_per_groep', groepen: [{ naam: 'G', codes: ['A'] }], hoogstens: 3 },
      { soort: 'niet_aangrenzend' },
      { soort: 'liever_aangrenzend', bonus: 0.25 },
      { soort: 'samen', codes: ['A', 'B'] },
      { soort: 'niet_samen', codes: ['C', 'D'] },
      { soort: 'inwoners', minimaal: 10, maximaal: 5000 },
      { soort: 'inwoners', maximaal: 9000 },
      { soort: 'minimumscore', minimaal: 0.5 },
      { soort: 'minimumscore', minimaal: 0.5, programma: 'p' },
      {
        soort: 'aantal_met',
        aantal: { van: 0, tot: 3 },
        waar: {
          gebieden: ['A', 'B'],
          zonderKenmerken: ['dorp'],
          cijfers: [{ cijfer: 'inwoners', minimaal: 100 }],
          typisch: { cijfers: ['inwoners'], hoogstens: 1 },
        },
      },
    ];
    const uit = tekst({ buren: [], regels });
    for (const zin of [
      'De Wal is vooraf gekozen: loopt al.',
      'De Wal is vooraf gekozen.',
      'uitgesloten zijn 1 buurt (D): sloop.',
      'hoogstens 3 uit één wijk (voor p).',
      'hoogstens 3 uit elk van G.',
      'geen twee gekozen buurten naast elkaar.',
      'elk paar gekozen buurten naast elkaar geeft 0,25 punten extra.',
      'allemaal of geen: De Wal, B.',
      'hoogstens één van: C, D.',
      'samen ten minste 10 en ten hoogste 5000 inwoners.',
      'samen ten hoogste 9000 inwoners.',
      'elke gekozen buurt scoort ten minste 0,5.',
      'elke gekozen buurt scoort ten minste 0,5 voor programma p.',
      '0 tot en met 3 van de gekozen buurten in De Wal, B; zonder kenmerk dorp; inwoners ten minste 100; dicht bij het midden in inwoners (afstand ten hoogste 1).',
    ])
      expect(uit).toContain(`<li>Regel: ${zin}</li>`);
    expect(uit).not.toContain('D: ');
  });

  test('how sure it is, and what was not proven or not found', () => {
    const codes = rijen.map(({ code }) => code);
    const trekking = (scores: number[]) => ({ codes, scores: Float64Array.from(scores) });
    const analyse = analyseSelectie({ p: [trekking([4, 3, 2, 1]), trekking([1, 2, 3, 4])] }, quota, {
      gebieden,
      basis: ['A', 'B', 'C'],
    });
    expect(tekst({}, analyse)).toContain(
      'Bij 2 keer rekenen met keuzes of cijfers die anders hadden kunnen zijn, kwam precies deze keuze in 1 van de 2 keer terug',
    );
    const gevonden = kies();
    if (!('gekozen' in gevonden)) throw new Error('no selection');
    const { konMeedoen: _, ...bewaard } = gevonden;
    const bewijs = { ...gevonden.bewijs, optimaal: false, gat: 0.125, methode: 'vertakken' as const };
    for (const [gelijkspel, zin] of [
      ['beslist', 'er waren keuzes die even goed zijn'],
      ['onbeslist', 'is niet uitgezocht'],
    ] as const) {
      const uit = methode({}, { selectie: { ...bewaard, quota: [], bewijs: { ...bewijs, gelijkspel } } });
      expect(uit).toContain(
        'Niet bewezen: er kan een keuze bestaan die ten hoogste 0,125 hoger uitkomt. De methode is lineair programmeren met vertakken',
      );
      expect(uit).toContain(zin);
      expect(uit).toContain('Gekozen: 3 buurten.');
    }
    expect(methode({}, { selectie: kies({}, [{ id: 'q', programma: 'p', aantal: 9 }]) })).toContain(
      'Geen enkele keuze voldoet aan deze quota en regels.',
    );
    const open = { uitkomst: 'onbeslist' as const, quota: [], knopen: 1, invoer: gevonden.invoer };
    expect(methode({}, { selectie: open, analyse })).toContain('Binnen het rekenbudget is geen keuze gevonden.');
  });

  test('stays when hundreds of criteria do not fit', () => {
    const criteria = Array.from({ length: 300 }, (_, i) =>
      cijfer(`c${i}`, { naam: `Een heel lange naam voor een criterium ${i}` }),
    );
    const uit =
      toAlgoritmeregistratie([kaart({ criteria })], OORDEEL, { selectie: kies() })[0]?.methods_and_models ?? '';
    expect(countTekens(uit)).toBeLessThanOrEqual(5000);
    expect(countTekens(uit)).toBeGreaterThan(4850);
    expect(uit).toMatch(/en nog \d+ andere\./);
    expect(uit).toContain('In Oost: 1 voor programma p');
    expect(uit).toContain('Zelflerend: nee.');
    // When even without criteria it does not fit, the themas go next.
    const themas = Array.from({ length: 200 }, (_, i) => ({ id: `t${i}`, naam: `Thema met een lange naam ${i}` }));
    const veel =
      toAlgoritmeregistratie(
        [kaart({ themas, criteria: themas.map(({ id }) => cijfer(`c${id}`, { thema: id })) })],
        OORDEEL,
        { selectie: kies() },
      )[0]?.methods_and_models ?? '';
    expect(countTekens(veel)).toBeLessThanOrEqual(5000);
    expect(veel).toContain('<ul><li>en nog 200 andere.</li></ul>');
    expect(veel).toContain('In Oost: 1 voor programma p');
  });
});

test('a name begins with a verb, is at most 100 signs, and is no html', () => {
  const name = (deel: object, meer: readonly Routekaart[] = []) =>
    toAlgoritmeregistratie([kaart(deel), ...meer], OORDEEL)[0]?.name;
  expect(name({ naam: 'A & <b>' })).toBe('Buurten kiezen: A &amp; &lt;b>');
  expect(name({ naam: 'x'.repeat(84) })).toHaveLength(100);
  expect(name({ naam: 'x'.repeat(85) })).toBe('Buurten kiezen met 1 Routekaart');
  expect(name({ naam: 'x'.repeat(85) }, [kaart({ id: 'l' })])).toBe('Buurten kiezen met 2 Routekaarten');
});

const isLeeg = (waarde: unknown) =>
  typeof waarde === 'object' && !Array.isArray(waarde) && Object.keys(waarde ?? {}).length === 0 && waarde !== null;

test('what is no Routekaart, oordeel or selection is refused by its code', () => {
  for (const vreemd of [null, undefined, 'x', {}, [], [{}], 3]) {
    expect(() => toAlgoritmeregistratie(vreemd as never, OORDEEL)).toThrow(/kern\.document_ongeldig|routekaart\./);
    if (vreemd !== undefined)
      for (const veld of ['selectie', 'analyse', 'scores', 'kolommen'] as const)
        if (
          !(veld === 'kolommen' && Array.isArray(vreemd) && vreemd.length === 0) &&
          !(veld === 'scores' && isLeeg(vreemd))
        )
          expect(() => toAlgoritmeregistratie([kaart({})], OORDEEL, { [veld]: vreemd } as never)).toThrow(
            'kern.document_ongeldig',
          );
  }
  for (const vreemd of [null, undefined, 'x', 3])
    expect(() => toAlgoritmeregistratie([kaart({})], vreemd as never)).toThrow('kern.document_ongeldig');
  expect(() => toAlgoritmeregistratie([kaart({})], { ...OORDEEL, trefwoorden: 'a', bronnen: 'b' } as never)).toThrow(
    'kern.document_ongeldig',
  );
});
