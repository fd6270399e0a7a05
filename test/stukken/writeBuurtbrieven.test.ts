import {
  drawLoting,
  explainSelectie,
  findBijnaGelijken,
  rankReserves,
  type SelectieGevonden,
  selectIngeloot,
} from 'buurtaanpak/selectie';
import { type Bewonersinvoer, listBronnen, writeBuurtbrieven } from 'buurtaanpak/stukken';
import { describe, expect, test } from 'vitest';
import { toKolommen } from '../grafieken/toKolommen.js';
import { codeVan, foutVan } from '../hulp.js';
import { dag } from '../team/vertel.js';
import { expectGoed, kies, lees, maakInvoer, OPTIONS } from './bewonersgeval.js';

const OOST = [{ id: 'q-1', naam: 'Oost', programma: 'oost', aantal: 2 }];
const gewoon = kies({ oost: { A: 0.9, B: 0.8, C: 0.5, D: 0.2 } }, OOST);

describe('who was chosen', () => {
  test('reads the message first, then for what, its place, what would be otherwise, and what happens', () => {
    const tekst = lees(maakInvoer(gewoon), 'B', {
      periode: { van: dag('2026-09-01'), tot: dag('2029-08-31') },
      uitvoerder: 'Buurkracht',
      contact: 'Bel 14 058.',
    });
    expect(tekst).toMatch(/Buurt B: uw buurt is gekozen =+ (?:[^.]+: .*)?Uw buurt Buurt B is gekozen\. In deze brief/);
    for (const zin of [
      'Buurkracht helpt dat team. Dat begint op 1 september 2026. Het eindigt op 31 augustus 2029. U hoeft niet mee te doen.',
      'Uw buurt is gekozen voor Oost.',
      'Voor Oost waren er 2 plekken. Uw buurt kreeg 0,80 punten. Dat is plaats 2 van de 4 buurten die konden meedoen.',
      'Stel dat uw buurt niet was gekozen. Dan kwam Buurt C erbij. De buurten samen kregen dan 0,30 punten minder.',
      'Met ongeveer 0,30 punten minder verloor uw buurt die plek.',
      'De gemeente gaf 4 buurten punten. Daarvan konden 4 buurten meedoen. 2 buurten zijn gekozen.',
      'Er zijn 6 manieren om de plekken te verdelen.',
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
      'Hebt u een vraag of een klacht? Bel 14 058.',
      'De gemeente kan u vertellen of u bezwaar kunt maken.',
    ])
      expect(tekst).toContain(zin);
    expect(tekst).not.toContain('tweede kans');
    expect(tekst).not.toContain('q-1');
  });

  test('without names it is for the programme, and what is not known is not told', () => {
    const selectie = kies({ p_1: { A: 12.34 } }, [{ id: 'q-1', programma: 'p_1', aantal: { van: 1, tot: 2 } }]);
    const tekst = lees(maakInvoer(selectie), 'A');
    expect(tekst).toContain('Uw buurt is gekozen voor het programma.');
    expect(tekst).toContain('Voor het programma waren er 1 tot en met 2 plekken. Uw buurt kreeg 12,3 punten.');
    expect(tekst).toContain('Geen andere buurt kon daarvoor meedoen.');
    expect(tekst).toContain('Neem dan contact op met de gemeente.');
    expect(tekst).not.toMatch(/p_1|begint op|helpt dat team|berekeningen|1 punten/);
  });

  test('without another buurt for its place, the place would stay empty', () => {
    const selectie = kies({ oost: { A: 0.9, B: 0.8 } }, [
      { id: 'q', naam: 'Oost', programma: 'oost', aantal: { van: 1, tot: 2 } },
    ]);
    expect(lees(maakInvoer(selectie), 'B')).toContain(
      'Stel dat uw buurt niet was gekozen. De buurten samen kregen dan 0,80 punten minder.',
    );
  });

  test('because it stood fixed beforehand', () => {
    const vast = (motief?: string) =>
      kies({ oost: { A: 0.9, B: 0.1 } }, [{ id: 'q', naam: 'Oost', programma: 'oost', aantal: 1 }], {
        regels: [{ soort: 'vast', code: 'B', ...(motief === undefined ? {} : { motief }) }],
      });
    expect(lees(maakInvoer(vast('Hier loopt al een proef')), 'B')).toContain(
      'De gemeente had vooraf afgesproken dat uw buurt meedoet. De reden: Hier loopt al een proef.',
    );
    expect(lees(maakInvoer(vast()), 'B')).not.toContain('De reden');
    expect(lees(maakInvoer(vast('Proef.')), 'A')).toContain(
      'Eén buurt was vooraf al gekozen. De reden: Proef. Gekozen is: Buurt B. Zonder die afspraak was uw buurt wel gekozen.',
    );
  });

  test('a loss of the spread of a score decides its decimals', () => {
    const met = (spreidingScore: number) =>
      lees(maakInvoer(gewoon, { spreiding: { oost: [{ code: 'A', spreidingScore }] } }), 'A');
    expect(met(0.05)).toContain('Uw buurt kreeg 0,90 punten.');
    expect(met(0.5)).toContain('Uw buurt kreeg 0,9 punten.');
    expect(met(0.0001)).toContain('Uw buurt kreeg 0,900 punten.');
    expect(met(0)).toContain('Uw buurt kreeg 0,900 punten.');
    expect(met(8)).toContain('Uw buurt kreeg 1 punten.');
    const groot = kies({ oost: { A: 1234.5, B: 1234.4 } }, [{ id: 'q', naam: 'Oost', programma: 'oost', aantal: 1 }]);
    expect(lees(maakInvoer(groot), 'B')).toContain('Voor een plek waren ongeveer minder dan 1 punten meer nodig.');
  });
});

describe('who was not chosen, and could take part', () => {
  test('by its score: its place, the points short, who would go out, one place more, and the figures', () => {
    const invoer = maakInvoer(gewoon);
    const tekst = lees(invoer, 'C');
    const uitleg = explainSelectie(gewoon, 'C');
    if (uitleg.soort !== 'niet_gekozen') throw new Error(uitleg.soort);
    expect(uitleg.stijging?.punten).toBeCloseTo(0.3, 6);
    for (const zin of [
      'Uw buurt Buurt C is niet gekozen.',
      'Uw buurt kon meedoen. Voor Oost waren er 2 plekken. Uw buurt kreeg 0,50 punten. Dat is plaats 3 van de 4 buurten die konden meedoen.',
      'Andere buurten kregen meer punten. Voor een plek waren ongeveer 0,30 punten meer nodig.',
      'Stel dat uw buurt wel was gekozen. Dan viel Buurt B af. De buurten samen kregen dan 0,30 punten minder.',
      'Met één plek meer voor Oost was uw buurt gekozen.',
    ])
      expect(tekst).toContain(zin);
    expect(lees(invoer, 'D')).not.toContain('Met één plek meer');
  });

  test('for several places, as a list', () => {
    const selectie = kies({ oost: { A: 0.9, B: 0.8, C: 0.5 }, energie: { A: 0.1, B: 0.7, C: 0.4 } }, [
      { id: 'o', naam: 'Oost', programma: 'oost', aantal: 1 },
      { id: 'e', naam: 'Energie', programma: 'energie', aantal: 1 },
    ]);
    const tekst = lees(maakInvoer(selectie, { programmas: { oost: 'wijkplan Oost' } }), 'C');
    expect(tekst).toContain('- Voor Oost was er 1 plek. Uw buurt kreeg 0,50 punten. Dat is plaats 3 van de 3 buurten');
    expect(tekst).toContain(
      '- Voor Energie was er 1 plek. Uw buurt kreeg 0,40 punten. Dat is plaats 2 van de 3 buurten',
    );
    expect(lees(maakInvoer(selectie, { programmas: { oost: 'wijkplan Oost' } }), 'A')).toContain(
      'Uw buurt is gekozen voor Oost. Dat hoort bij wijkplan Oost.',
    );
  });

  test('by a maximum per wijk', () => {
    const gebieden = ['A', 'B', 'C'].map((code) => ({ code, wijk: code === 'C' ? 'W2' : 'W1' }));
    const selectie = kies({ oost: { A: 0.9, B: 0.8, C: 0.5 } }, OOST, {
      gebieden,
      regels: [{ soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' }],
    });
    expect(lees(maakInvoer(selectie), 'B')).toContain(
      'Uw buurt heeft meer punten dan sommige gekozen buurten. Toch is uw buurt niet gekozen. Er komt hoogstens 1 buurt uit één wijk. In uw wijk is dat: Buurt A. Zonder die afspraak was uw buurt wel gekozen.',
    );
    const groep = kies({ oost: { A: 0.9, B: 0.8, C: 0.5 } }, OOST, {
      regels: [{ soort: 'hoogstens_per_groep', hoogstens: 1, groepen: [{ naam: 'W1', codes: ['A', 'B'] }] }],
    });
    expect(lees(maakInvoer(groep), 'B')).toContain('In uw groep is dat: Buurt A.');
  });

  test('by neighbours, by a pair that may not be together, by a number elsewhere, and by rules together', () => {
    const met = (regels: Bewonersinvoer['selectie']['invoer']['opties']['regels'], meer = {}) =>
      kies({ oost: { A: 0.9, B: 0.8, C: 0.5 } }, OOST, { regels, ...meer });
    const buren = met([{ soort: 'niet_aangrenzend' }], { buren: [['A', 'B']] });
    expect(lees(maakInvoer(buren), 'B')).toContain(
      'Gekozen buurten liggen niet naast elkaar. Naast uw buurt ligt: Buurt A. Die is gekozen. Zonder die afspraak',
    );
    const paar = met([{ soort: 'niet_samen', codes: ['A', 'B'] }]);
    expect(lees(maakInvoer(paar), 'B')).toContain('mag er hoogstens één worden gekozen. Gekozen is: Buurt A.');
    const dorp = met([{ soort: 'aantal_met', aantal: 1, waar: { gebieden: ['C'] } }], {
      gebieden: ['A', 'B', 'C'].map((code) => ({ code })),
    });
    expect(lees(maakInvoer(dorp), 'B')).toContain(
      'Van de gekozen buurten past er 1 bij een extra afspraak. Daarvoor telt: Buurt C.',
    );
    const samen = kies({ oost: { A: 0.9, B: 0.8, C: 0.7, D: 0.1 } }, OOST, {
      regels: [{ soort: 'samen', codes: ['B', 'D'] }],
    });
    expect(lees(maakInvoer(samen), 'B')).toContain(
      'Die worden allemaal gekozen, of geen van alle. Zonder die afspraak was uw buurt wel gekozen.',
    );
    const twee = met([
      { soort: 'niet_samen', codes: ['A', 'B'] },
      { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: [{ naam: 'X', codes: ['A', 'B'] }] },
    ]);
    expect(lees(maakInvoer(twee), 'B')).toMatch(
      /Deze afspraken samen hielden uw buurt tegen: - .* - .* Zonder deze afspraken was uw buurt wel gekozen\./,
    );
  });

  test('when no list with it exists, with one rule or with several', () => {
    const vol = kies({ oost: { A: 0.9, B: 0.8 } }, [{ id: 'q', naam: 'Oost', programma: 'oost', aantal: 1 }], {
      regels: [{ soort: 'vast', code: 'A' }],
    });
    expect(lees(maakInvoer(vol), 'B')).toContain('Er is geen lijst mogelijk met uw buurt erbij.');
    const twee = kies({ oost: { A: 0.9, B: 0.8, C: 0.1 } }, [{ id: 'q', naam: 'Oost', programma: 'oost', aantal: 1 }], {
      regels: [{ soort: 'vast', code: 'A' }],
    });
    expect(lees(maakInvoer(twee), 'C')).toContain('Zonder die afspraak had uw buurt gekozen kunnen worden.');
  });

  test('by an order that was agreed, by the order of codes, or by none', () => {
    const gelijk = (voorrang?: readonly string[]) =>
      kies({ oost: { A: 0.9, B: 0.5, C: 0.5 } }, OOST, voorrang === undefined ? {} : { voorrang });
    expect(lees(maakInvoer(gelijk(['C'])), 'B')).toContain(
      'Uw buurt en Buurt C kregen evenveel punten. Vooraf was afgesproken wie dan voorgaat. Uw buurt stond lager in die volgorde.',
    );
    const code = lees(maakInvoer(gelijk()), 'C');
    expect(code).toContain('Vooraf was afgesproken wie dan voorgaat: de buurt met het laagste nummer.');
    expect(code).toContain('Dat is samen met een andere buurt plaats 2 van de 3 buurten die konden meedoen.');
    expect(code).not.toContain('Stel dat');
    const open: SelectieGevonden = {
      ...gelijk(),
      bewijs: { ...gelijk().bewijs, gelijkspel: 'onbeslist' },
    };
    expect(lees(maakInvoer(open), 'C')).toContain('De afspraken zeggen niet welke dan voorgaat.');
    const som = kies({ oost: { A: 0.9, B: 0.5, C: 0.6, D: 0.4 } }, OOST, {
      regels: [
        { soort: 'samen', codes: ['A', 'B'] },
        { soort: 'samen', codes: ['C', 'D'] },
        { soort: 'niet_samen', codes: ['A', 'C'] },
      ],
    });
    expect(lees(maakInvoer(som), 'C')).toContain('Uw buurt');
  });

  test('by lot', () => {
    const gelijk = kies({ oost: { A: 0.9, B: 0.5, C: 0.5, D: 0.5 } }, OOST);
    const loting = drawLoting(findBijnaGelijken(gelijk), { zaad: 'Lotto 5' });
    const geloot = selectIngeloot(gelijk, loting);
    if (!('gekozen' in geloot)) throw new Error(geloot.uitkomst);
    const invoer = maakInvoer(geloot, { loting });
    const [blok] = loting.blokken;
    const [wel = ''] = blok?.ingeloot ?? [];
    const [niet = ''] = blok?.uitgeloot ?? [];
    expect(lees(invoer, niet)).toContain(
      'Voor Oost is geloot. De loting ging over 1 plek en 3 buurten. Uw buurt is niet ingeloot. Iedereen kan de loting nadoen met nummer Lotto 5.',
    );
    expect(lees(invoer, niet)).toContain('Daarom is er geloot. Uw buurt is niet ingeloot.');
    expect(lees(invoer, wel)).toContain('Uw buurt is ingeloot.');
    expect(lees(invoer, 'A')).not.toContain('geloot');
    const anders = { ...loting, blokken: loting.blokken.map((een) => ({ ...een, quotum: 'onbekend' })) };
    expect(lees(maakInvoer(geloot, { loting: anders }), niet)).toContain('Voor het programma is geloot.');
  });

  test('without proof no reason is given; a better list is told', () => {
    const bewijs = { ...gewoon.bewijs, optimaal: false, gat: 0.00004 };
    const onbewezen: SelectieGevonden = { ...gewoon, uitkomst: 'beste_gevonden', bewijs };
    const tekst = lees(maakInvoer(onbewezen), 'C');
    expect(tekst).toContain('De computer heeft niet alles kunnen uitzoeken. Daarom weten wij de reden niet zeker.');
    expect(tekst).toContain(
      'Misschien bestaat er een iets betere keuze. Het verschil is dan hoogstens ongeveer 0,00004 punten.',
    );
    expect(tekst).not.toMatch(/bewees|punten meer nodig/);
    const slecht: SelectieGevonden = {
      ...onbewezen,
      gekozen: onbewezen.gekozen.map((een) => (een.code === 'B' ? { ...een, code: 'D', score: 0.2 } : een)),
      bewijs: { ...bewijs, gat: 0, doelwaarde: 1.1, stappen: [{ doel: 'totaal', doelwaarde: 1.1, bovengrens: 1.7 }] },
    };
    const beter = lees(maakInvoer(slecht), 'B');
    expect(beter).toContain('De computer vond later een lijst die meer punten heeft.');
    expect(beter).not.toContain('hoogstens');
  });

  test('what a list would have less, by each objective', () => {
    const quota = [
      { id: 'o', naam: 'Oost', programma: 'oost', aantal: 1 },
      { id: 'e', naam: 'Energie', programma: 'energie', aantal: 1 },
    ];
    const scores = { oost: { A: 0.9, B: 0.8, C: 0.5 }, energie: { A: 0.1, B: 0.7, C: 0.4 } };
    const met = (doel: Bewonersinvoer['selectie']['invoer']['opties']['doel']) => kies(scores, quota, { doel });
    const gewogen = lees(maakInvoer(met({ soort: 'totaal', gewichten: { oost: 2 } })), 'C');
    expect(gewogen).toContain('Daarbij tellen niet alle punten even zwaar.');
    const laagste = lees(maakInvoer(met({ soort: 'hoogste_minimum' })), 'C');
    expect(laagste).toContain('De laagste score van de lijst was dan 0,20 punten lager.');
    expect(laagste).toContain('De computer bewees dat geen verdeling beter is.');
    const volgorde = met({ soort: 'lexicografisch', volgorde: ['oost', 'energie'] });
    expect(lees(maakInvoer(volgorde), 'C')).toMatch(
      /De buurten van één programma kregen dan samen 0,\d\d punten minder\./,
    );
    expect(lees(maakInvoer(volgorde, { programmas: { energie: 'thema energie', oost: 'Oost' } }), 'C')).toMatch(
      /De buurten van (?:thema energie|Oost) kregen dan samen/,
    );
    const bonus = kies({ oost: { A: 0.9, B: 0.8, C: 0.5 } }, OOST, {
      regels: [{ soort: 'liever_aangrenzend', bonus: 0.1 }],
      buren: [['A', 'B']],
    });
    expect(lees(maakInvoer(bonus), 'C')).toContain('Daarbij tellen niet alle punten even zwaar.');
  });
});

describe('who could not take part', () => {
  const gebieden = [
    {
      code: 'A',
      kenmerken: ['oost_wijk'],
      cijfers: { aantal_inwoners: 500, gemiddelde_woz_waarde: 200 },
      inwoners: 500,
    },
    { code: 'B', kenmerken: ['dorp'], cijfers: { aantal_inwoners: 80, gemiddelde_woz_waarde: null }, inwoners: 80 },
    { code: 'C', kenmerken: [], cijfers: { aantal_inwoners: 9000, gemiddelde_woz_waarde: 600 }, inwoners: 9000 },
    { code: 'D', kenmerken: ['oost_wijk'], cijfers: { aantal_inwoners: 400, gemiddelde_woz_waarde: 190 } },
  ];
  const scores = { oost: { A: 0.9, B: 0.5, C: 0.4, D: null } };
  const quota = [{ id: 'o', naam: 'Oost', programma: 'oost', aantal: 1, waar: { kenmerken: ['oost_wijk'] } }];

  test('by a feature, an area, a figure that is too low or too high, or missing', () => {
    const met = (waar: (typeof quota)[0]['waar'] | object, naam = 'Plekken') =>
      kies(scores, [{ id: 'o', naam, programma: 'oost', aantal: 1, waar }], { gebieden });
    const kenmerk = maakInvoer(met({ kenmerken: ['oost_wijk'] }));
    expect(lees(kenmerk, 'B')).toContain(
      'Uw buurt kon niet meedoen. De gemeente zocht buurten voor deze plekken. Uw buurt paste daar niet bij: - Voor Plekken: die plekken waren voor oost wijk. Uw buurt hoort daar niet bij.',
    );
    expect(lees({ ...kenmerk, kenmerken: { oost_wijk: 'Plekken' } }, 'B')).toContain(
      'Voor Plekken: uw buurt hoort daar niet bij.',
    );
    expect(lees(maakInvoer(met({ zonderKenmerken: ['dorp'] })), 'B')).toContain(
      'die plekken waren niet voor dorp. Uw buurt hoort daar wel bij.',
    );
    expect(lees(maakInvoer(met({ gebieden: ['A'] })), 'B')).toContain('Voor Plekken: uw buurt ligt daar niet.');
    const cijfers = [{ cijfer: 'aantal_inwoners', minimaal: 100, maximaal: 1000 }];
    const cijfer = maakInvoer(met({ cijfers }));
    expect(lees(cijfer, 'B')).toContain(
      'er is gekeken naar aantal inwoners. Dat moest minstens 100 zijn. In uw buurt is dat 80.',
    );
    expect(lees(cijfer, 'C')).toContain('Dat moest hoogstens 1.000 zijn. In uw buurt is dat 9.000.');
    const woz = maakInvoer(met({ cijfers: [{ cijfer: 'gemiddelde_woz_waarde', maximaal: 500 }] }));
    expect(lees(woz, 'B')).toContain(
      'van uw buurt was niet alles bekend. Dit ontbrak: gemiddelde WOZ-waarde van woningen.',
    );
    expect(lees(woz, 'C')).toContain('Dat moest hoogstens € 500.000 zijn. In uw buurt is dat € 600.000.');
    const typisch = { cijfers: ['aantal_inwoners', 'gemiddelde_woz_waarde'], hoogstens: 0.4 };
    expect(lees(maakInvoer(met({ typisch })), 'C')).toContain('die plekken waren voor een gewone buurt.');
    expect(lees(maakInvoer(met({ typisch })), 'B')).toContain('Dit ontbrak: gemiddelde WOZ-waarde van woningen.');
    const zekerheid = { trekkingen: 100, kans: 0.5, overlap: 0.9, buurten: [] };
    expect(lees({ ...kenmerk, zekerheid }, 'B')).not.toContain('Uw buurt werd');
  });

  test('by a rule that leaves it out, with its motive and what would be without it', () => {
    const uit = (code: string) =>
      kies({ oost: { A: 0.9, B: 0.5 } }, [{ id: 'q', naam: 'Oost', programma: 'oost', aantal: 1 }], {
        regels: [{ soort: 'uitgesloten', codes: [code], motief: 'Hier wordt gesloopt.' }],
      });
    expect(lees(maakInvoer(uit('A')), 'A')).toContain(
      'Uw buurt kon niet meedoen. De gemeente had afgesproken dat uw buurt niet meedoet. De reden: Hier wordt gesloopt. Zonder die afspraak was uw buurt wel gekozen.',
    );
    expect(lees(maakInvoer(uit('B')), 'B')).not.toContain('Zonder die afspraak');
  });

  test('by unknown inhabitants, by a lowest score, and without a score', () => {
    const inwoners = kies({ oost: { A: 0.9, D: 0.8 } }, quota, {
      gebieden,
      regels: [{ soort: 'inwoners', maximaal: 900 }],
    });
    expect(lees(maakInvoer(inwoners), 'D')).toContain('Van uw buurt is niet bekend hoeveel mensen er wonen.');
    const laag = kies(scores, [{ id: 'o', naam: 'Oost', programma: 'oost', aantal: 1 }], {
      regels: [{ soort: 'minimumscore', minimaal: 0.45 }],
    });
    expect(lees(maakInvoer(laag), 'C')).toContain(
      'Voor Oost: er waren minstens 0,45 punten nodig. Uw buurt kreeg er 0,40.',
    );
    const zonder = maakInvoer(kies(scores, quota, { gebieden }));
    expect(lees(zonder, 'D')).toContain('Uw buurt kreeg geen score. Geen score is niet hetzelfde als een lage score.');
    const twee = kies(
      { oost: { A: 0.9, B: 0.5 }, energie: { A: 0.5, D: 0.4 } },
      [...quota, { id: 'e', naam: 'Energie', programma: 'energie', aantal: 1, waar: { gebieden: ['A', 'B'] } }].map(
        (een) => ({ ...een, aantal: { van: 0, tot: 1 } }),
      ),
      { gebieden },
    );
    expect(lees(maakInvoer(twee), 'D')).toContain('Voor Oost: uw buurt kreeg daarvoor geen score.');
    expect(lees(maakInvoer(twee), 'D')).toContain('Voor Energie: uw buurt ligt daar niet.');
  });
});

describe('figures', () => {
  const criterium = (id: string, naam: string, meer = {}) =>
    ({ id, naam, bron: { soort: 'kerncijfer', sleutel: id }, richting: 'hoger', ...meer }) as const;
  const criteria = [
    criterium('woz', 'Woz-waarde', { richting: 'lager' }),
    criterium('koop', 'Koopwoningen'),
    criterium('afstand', 'Afstand tot een winkel'),
    criterium('jaar', 'Bouwjaar'),
    criterium('animo', 'Animo', { bron: { soort: 'beoordeling' } }),
    criterium('kans', 'Kans', { bron: { soort: 'beoordeling', schaal: { van: 1, tot: 7 } } }),
    criterium('weg', 'Weggelaten'),
  ];
  const routekaart = { soort: 'routekaart', versie: 1, id: 'oost', naam: 'Programma Oost', criteria } as const;
  const kolommen = toKolommen(
    [
      {
        code: 'A',
        naam: 'Wal',
        rang: 1,
        score: 0.9,
        bijdragen: { woz: 0.4, koop: 0.2, afstand: 0.1, jaar: 0.1, animo: 0.1, kans: 0 },
      },
      {
        code: 'B',
        naam: 'Dam',
        rang: 2,
        score: 0.5,
        bijdragen: { woz: 0.1, afstand: 0.1, jaar: 0.1, animo: 0.1, kans: 0.1 },
      },
    ],
    { woz: 0.4, koop: 0.2, afstand: 0.1, jaar: 0.1, animo: 0.1, kans: 0.1 },
  );
  const waarden: Record<string, [string | undefined, (number | null)[]]> = {
    woz: ['1000 euro', [150, 131]],
    koop: ['percentage', [12.5, null]],
    afstand: ['km', [1.25, 0.5]],
    jaar: ['jaar', [1975, 2001]],
    animo: [undefined, [3.4, 2]],
    kans: [undefined, [6, 5.5]],
  };
  const gevuld = kolommen.criteria.map((kolom) => ({
    ...kolom,
    ...(waarden[kolom.id]?.[0] === undefined ? {} : { eenheid: waarden[kolom.id]?.[0] }),
    waarden: waarden[kolom.id]?.[1] ?? [],
    aangevuld: kolom.id === 'afstand' ? [1] : [],
    ingrepen: kolom.id === 'woz' ? [{ rij: 0, soort: 'winsoriseren' as const, was: 219 }] : [],
    ...(kolom.id === 'jaar' ? { geschat: [1] } : {}),
    ...(kolom.id === 'kans' ? { overgenomen: [1] } : {}),
  }));
  const selectie = kies({ oost: { A: 0.9, B: 0.5, Z: null } }, [{ id: 'q', programma: 'oost', aantal: 1 }], {
    gebieden: ['A', 'B', 'Z'].map((code) => ({ code })),
  });
  const scores = { oost: { routekaart, ...kolommen, criteria: gevuld } };
  const invoer = maakInvoer(selectie, { scores });

  test('the two that gave most, with the figure of the buurt itself before extremes were drawn in', () => {
    const tekst = lees(invoer, 'A');
    expect(tekst).toContain('Uw buurt is gekozen voor Programma Oost. Voor Programma Oost was er 1 plek.');
    expect(tekst).toContain(
      'Dit gaf uw buurt de meeste punten: - Woz-waarde: € 219.000. Voor dit punt geldt: hoe lager, hoe meer punten. - Koopwoningen: 12,5%.',
    );
  });

  test('a table of the own figures, and what is not known or known badly', () => {
    const tekst = lees(invoer, 'B');
    for (const cel of ['€ 131.000', '2001', '2,0', '5,5 (van 1 tot 7)', 'onbekend']) expect(tekst).toContain(cel);
    for (const zin of [
      'Koopwoningen: dat was niet bekend. Dat telde daarom niet mee.',
      'Afstand tot een winkel: dat was niet bekend. Daarvoor is een ander getal ingevuld, volgens een vaste regel.',
      'Bouwjaar: dat is geschat.',
      'Kans: dat is het cijfer van een groter gebied, waar uw buurt in ligt.',
    ])
      expect(tekst).toContain(zin);
    expect(lees(invoer, 'A')).toContain('1,25 km');
  });

  test('judgements with their scale, what was filled in, other units, and figures that quota look at', () => {
    const met = (bijdragen: Record<string, number>) => {
      const rijen = [{ code: 'A', naam: 'Wal', rang: 1, score: 0.9, bijdragen }];
      const kaal = toKolommen(rijen, { woz: 1, kans: 1, animo: 1, afstand: 1 });
      const kolommen = kaal.criteria.map((een) => {
        const vol = gevuld.find(({ id }) => id === een.id);
        return {
          ...een,
          eenheid: vol?.eenheid,
          waarden: vol?.waarden ?? [null],
          aangevuld: een.id === 'afstand' ? [0] : [],
        };
      });
      return lees(maakInvoer(selectie, { scores: { oost: { routekaart, ...kaal, criteria: kolommen } } }), 'A');
    };
    expect(met({ kans: 0.5, afstand: 0.4 })).toContain(
      'Kans: 6,0 op een schaal van 1 tot 7. Dat vinden mensen die de buurt kennen. Voor dit punt geldt: hoe hoger, hoe meer punten. - Afstand tot een winkel.',
    );
    expect(met({ animo: 0.5 })).toContain('Animo: 3,4. Voor dit punt');
    const jaar = kies(
      { oost: { A: 0.9, B: 0.5 } },
      [
        {
          id: 'q',
          naam: 'Oost',
          programma: 'oost',
          aantal: 1,
          waar: {
            cijfers: [
              { cijfer: 'jaar', minimaal: 1980 },
              { cijfer: 'afstand', maximaal: 0.6 },
            ],
          },
        },
      ],
      {
        gebieden: [
          { code: 'A', cijfers: { jaar: 1975, afstand: 1.25 } },
          { code: 'B', cijfers: { jaar: 2001, afstand: 0.5 } },
        ],
      },
    );
    const tekst = lees(maakInvoer(jaar, { scores }), 'A');
    expect(tekst).toContain('er is gekeken naar bouwjaar. Dat moest minstens 1980 zijn. In uw buurt is dat 1975.');
    expect(tekst).toContain('Dat moest hoogstens 0,6 km zijn. In uw buurt is dat 1,25 km.');
  });

  test('a list that is as good but made of others', () => {
    const som = kies({ oost: { A: 0.9, B: 0.1, C: 0.6, D: 0.4 } }, OOST, {
      regels: [
        { soort: 'samen', codes: ['A', 'B'] },
        { soort: 'samen', codes: ['C', 'D'] },
      ],
    });
    expect(lees(maakInvoer(som), 'C')).toContain('Een lijst met uw buurt is precies even goed.');
  });

  test('a buurt without a score reads which figures are missing', () => {
    const rij = { code: 'Z', naam: 'Zee', score: null, rang: null, dekking: 0 };
    const met = {
      ...scores.oost,
      buurten: [...scores.oost.buurten, rij],
      criteria: gevuld.map((kolom) => ({
        ...kolom,
        waarden: [...kolom.waarden, null],
        bijdragen: [...kolom.bijdragen, null],
      })),
    };
    const tekst = lees(maakInvoer(selectie, { scores: { oost: met } }), 'Z');
    expect(tekst).toContain('Uw buurt kreeg geen score. Er ontbraken te veel gegevens: - Woz-waarde - Koopwoningen');
    expect(tekst).toContain('Geen score is niet hetzelfde als een lage score.');
    const eerste = { ...met, routekaart: { ...routekaart, criteria: criteria.slice(0, 2) } };
    expect(lees(maakInvoer(selectie, { scores: { oost: eerste } }), 'Z')).toContain(
      'Er ontbraken te veel gegevens: Woz-waarde en Koopwoningen.',
    );
    const naam = lees({ ...maakInvoer(selectie, { scores: { oost: met } }), namen: [] }, 'Z');
    expect(naam).toContain('Uw buurt Zee is niet gekozen.');
  });
});

describe('what is known beside the selection', () => {
  test('how sure it was, as people count', () => {
    const met = (kans: number, buurt: number | undefined, trekkingen = 1000) =>
      lees(
        maakInvoer(gewoon, {
          zekerheid: {
            trekkingen,
            kans,
            overlap: 0.9,
            bronnen: ['gewichten'],
            ...(buurt === undefined ? {} : { perBuurt: [{ buurt: 'B', kans: buurt }] }),
          },
        }),
        'B',
      );
    const tekst = met(0.231, 0.5);
    expect(tekst).toContain(
      'Wij hebben ook 1.000 keer anders gerekend. Daarbij telden andere dingen zwaarder. Deze lijst kwam toen in ongeveer 23 van de 100 berekeningen precies zo terug.',
    );
    expect(tekst).toContain('Uw buurt werd in ongeveer 50 van de 100 berekeningen gekozen.');
    expect(met(0, 0.001)).toContain('in geen van de 1.000 berekeningen precies zo terug. Er veranderde dus altijd');
    expect(met(0, 0.001)).toContain('Uw buurt werd in minder dan 1 van de 100 berekeningen gekozen.');
    expect(met(1, 1)).toContain('in alle 1.000 berekeningen precies zo terug.');
    expect(met(1, undefined)).not.toContain('Uw buurt werd');
    expect(met(0.5, 0.999)).toContain('meer dan 99 van de 100');
    expect(met(0.5, 0.5, 10)).toContain('in 5 van de 10 berekeningen gekozen');
  });

  test('reserves, a second chance and objections, in the words of the gemeente', () => {
    const reserves = rankReserves(gewoon, { aantal: 1 });
    const invoer = maakInvoer(gewoon, { reserves });
    const vervolg = ['Het college kijkt op 1 mei 2027 opnieuw.'];
    const tekst = lees(invoer, 'C', { vervolg, oneens: ['U kunt bezwaar maken tot en met 17 augustus 2026.'] });
    expect(tekst).toContain(
      'Uw buurt staat reserve voor Oost. Uw buurt heeft plek 1 van de 1 op die lijst. Valt een buurt af? Dan kijken wij eerst naar de reserves.',
    );
    expect(tekst).toContain('Het college kijkt op 1 mei 2027 opnieuw.');
    expect(tekst).toContain('U kunt bezwaar maken tot en met 17 augustus 2026.');
    expect(lees(invoer, 'D')).toContain('Uw buurt staat niet op de lijst met reserves.');
    expect(lees(maakInvoer(gewoon), 'D')).not.toContain('reserve');
  });

  test('a deviation of people: who came in, and who went out', () => {
    const besluit = {
      datum: dag('2026-07-01'),
      afwijkingen: [{ eruit: 'B', erin: 'C', quotum: 'q-1', motief: 'In C is meer steun.' }],
    };
    const invoer = maakInvoer(gewoon, { besluit });
    expect(lees(invoer, 'B')).toContain(
      'Volgens de berekening was uw buurt gekozen. Het college week daarvan af. In de plaats van uw buurt kwam Buurt C. De reden: In C is meer steun.',
    );
    expect(lees(invoer, 'C')).toContain(
      'Volgens de berekening was uw buurt niet gekozen. Het college week daarvan af. Uw buurt kwam in de plaats van Buurt B. De reden: In C is meer steun. Uw buurt is gekozen voor Oost.',
    );
    expect(lees(invoer, 'A')).toContain('Dat deed het op 1 juli 2026.');
    const weg = { ...besluit, afwijkingen: [{ eruit: 'B', quotum: 'q-1', motief: 'Gestopt.' }] };
    expect(lees(maakInvoer(gewoon, { besluit: weg }), 'B')).not.toContain('In de plaats');
    const erbij = { ...besluit, afwijkingen: [{ erin: 'D', quotum: 'elders', motief: 'Extra.' }] };
    expect(lees(maakInvoer(gewoon, { besluit: erbij }), 'D')).toContain('Uw buurt Buurt D is gekozen.');
  });
});

describe('writeBuurtbrieven', () => {
  test('a letter for every buurt of the selection, with its letterhead', () => {
    const invoer = maakInvoer(gewoon);
    const brieven = writeBuurtbrieven(invoer, { ...OPTIONS, cijferbronnen: ['CBS 2024'], brief: { kenmerk: 'Z-1' } });
    expect(Object.keys(brieven)).toEqual(['A', 'B', 'C', 'D']);
    expect(brieven.A?.brief).toEqual({
      onderwerp: 'Buurt A: uw buurt is gekozen',
      aan: 'De bewoners van Buurt A',
      van: 'Burgemeester en wethouders van Leeuwarden',
      bijlagen: [],
      ondertekenaars: [],
      kenmerk: 'Z-1',
      datum: '2026-07-06',
    });
    expect([brieven.A?.lezer, brieven.D?.lezer]).toEqual(['bewoner_gekozen', 'bewoner_niet_gekozen']);
    expect(brieven.A?.bronnen.at(-1)).toEqual({ id: 'cijfers-1', naam: 'CBS 2024' });
  });

  test('long names keep every sentence within its length', () => {
    const lang = 'Verspreide huizen Koningslaagte en omgeving van de Hoge en Lage Dijken ten noorden van het kanaal';
    const invoer = maakInvoer(gewoon);
    const namen = invoer.namen.map(({ code }) => ({ code, naam: `${lang} ${code}` }));
    const brieven = writeBuurtbrieven({ ...invoer, namen }, OPTIONS);
    for (const [buurt, brief] of Object.entries(brieven))
      expectGoed(brief, listBronnen({ ...invoer, namen }, { ...OPTIONS, buurt }));
  });

  test('so many ways to fill the places that the number says nothing', () => {
    const veel = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`B${i}`, i / 80]));
    const selectie = kies({ oost: veel }, [{ id: 'q', naam: 'Oost', programma: 'oost', aantal: 40 }]);
    expect(lees(maakInvoer(selectie), 'B3')).not.toContain('manieren om de plekken');
  });

  test('a selection of an earlier version knows not how many could take part', () => {
    const { konMeedoen: _, ...oud } = gewoon;
    const tekst = lees(maakInvoer(oud), 'A');
    expect(tekst).toContain('De gemeente gaf 4 buurten punten. 2 buurten zijn gekozen.');
    expect(tekst).toContain('Dat geldt voor deze 2 buurten.');
  });

  test('buurten without a name, unknown buurten and what is no selection are refused', () => {
    const invoer = maakInvoer(gewoon);
    const fout = foutVan(() => writeBuurtbrieven({ ...invoer, namen: [] }, OPTIONS));
    expect([fout.code, fout.bevindingen.length]).toEqual(['verslag.naam_ontbreekt', 4]);
    const afwijkingen = [{ eruit: 'A', erin: 'X', quotum: 'q-1', motief: 'Ja.' }];
    const besluit = { datum: dag('2026-07-01'), afwijkingen };
    expect(codeVan(() => writeBuurtbrieven({ ...invoer, besluit }, OPTIONS))).toBe('verslag.naam_ontbreekt');
    expect(codeVan(() => writeBuurtbrieven(invoer, { ...OPTIONS, buurten: ['X'] }))).toBe('selectie.code_onbekend');
    expect(codeVan(() => writeBuurtbrieven(null as never, OPTIONS))).toBe('kern.document_ongeldig');
    expect(codeVan(() => writeBuurtbrieven(invoer, null as never))).toBe('kern.document_ongeldig');
    expect(codeVan(() => writeBuurtbrieven(invoer, { ...OPTIONS, datum: '6 juli' as never }))).toBe(
      'kern.datum_ongeldig',
    );
    expect(codeVan(() => listBronnen(invoer, OPTIONS as never))).toBe('selectie.code_onbekend');
  });
});
