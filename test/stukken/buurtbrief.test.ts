/** The letter to a buurt and the answer to an objection: each sentence for each thing that a sheet can hold. */
import { describe, expect, test } from 'vitest';
import { alinea } from '../../src/stukken/bewoners/alinea.js';
import { BEZWAARBRON, composeBezwaarantwoord } from '../../src/stukken/bewoners/composeBezwaarantwoord.js';
import { composeBladreden } from '../../src/stukken/bewoners/composeBladreden.js';
import { composeBuurtbrief } from '../../src/stukken/bewoners/composeBuurtbrief.js';
import { countScoredecimalen } from '../../src/stukken/bewoners/countScoredecimalen.js';
import { describeBladwaarde } from '../../src/stukken/bewoners/describeBladwaarde.js';
import { describeGevolg } from '../../src/stukken/bewoners/describeGevolg.js';
import { describeKeer } from '../../src/stukken/bewoners/describeKeer.js';
import { finishBuurtstuk } from '../../src/stukken/bewoners/finishBuurtstuk.js';
import { joinNamen } from '../../src/stukken/bewoners/joinNamen.js';
import { listElders } from '../../src/stukken/bewoners/listElders.js';
import { showBladwaarde } from '../../src/stukken/bewoners/showBladwaarde.js';
import { somOp } from '../../src/stukken/bewoners/somOp.js';
import { createLezer } from '../../src/stukken/delen/createLezer.js';
import { op } from '../../src/stukken/delen/op.js';
import { als, DAG, toon, toonTekst } from './klein.js';

const BLAD = {
  naam: 'De Wal',
  gemeente: 'Leeuwarden',
  gekozen: false,
  aantallen: { gescoord: 9, gekozen: 2 },
  bewijs: { optimaal: true, gat: 0 },
  plaatsen: [],
  programmas: [],
  meeste: [],
  redenen: [],
  plekMeer: [],
  vervolg: [],
  oneens: [],
  kleinste: [1, 0.1, 0.01, 0.001],
};

const maakStuk = (blad: object, bron = 'buurtbrief') => {
  const heel = { ...BLAD, ...blad };
  return {
    blad: als<never>(heel),
    lezer: createLezer({ [bron]: heel }),
    at: (...pad: (string | number)[]) => op(bron, ...pad),
  };
};

const DOEL = { zoekt: 'Hij zoekt.', anderDoel: false };
const brief = (blad: object, doel = DOEL) =>
  toon(composeBuurtbrief(maakStuk(blad), doel)).map((een) => een.replaceAll(' < buurtbrief ', ' < '));

/** The lines of one section of the letter. */
function deel(titel: string, blad: object, doel = DOEL): string[] {
  const regels = brief(blad, doel);
  const begin = regels.indexOf(`# ${titel}`);
  return begin < 0 ? [] : regels.slice(begin + 1, regels.indexOf('#', begin));
}

const PLAATS = { naam: 'Oost', van: 2, tot: 2, kon: 5, rang: 3, gedeeld: false, score: 0.5, decimalen: 2 };

describe('the letter', () => {
  test('to a buurt that was not chosen, with the least', () => {
    expect(brief({})).toEqual([
      'Uw buurt {tekst De Wal < naam} is niet gekozen. In deze brief leest u waarom.',
      '# Waarom uw buurt niet?',
      'Uw buurt kon niet meedoen.',
      'De gemeente gaf {getal 9, decimalen=0, groep=buurten met punten < aantallen.gescoord} buurten punten. {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 9, decimalen=0, groep=buurten met punten < aantallen.gescoord} < aantallen.gekozen} buurten zijn gekozen.',
      '#',
      '# Hoe zeker is deze keuze?',
      'bewezen: Hij zoekt. De computer bewees dat geen verdeling meer punten geeft. Hij hoefde ze niet één voor één te bekijken.',
      'voorbehoud: Dat geldt voor deze {getal 2, decimalen=0, groep=gekozen buurten < aantallen.gekozen} buurten. De punten hangen af van wat de gemeente belangrijk vindt.',
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
      '#',
      '# Waar kunt u terecht?',
      'Hebt u een vraag of een klacht? Neem dan contact op met de gemeente.',
      '#',
      '# Bent u het niet eens met de keuze?',
      'De gemeente kan u vertellen of u bezwaar kunt maken.',
      '#',
    ]);
  });

  test('to a buurt that was chosen, with the least', () => {
    expect(brief({ gekozen: true })).toEqual([
      'Uw buurt {tekst De Wal < naam} is gekozen. In deze brief leest u waarom, en wat er nu gebeurt.',
      '# Wat gaat er gebeuren?',
      'In uw buurt gaat een team van bewoners aan de slag. U hoeft niet mee te doen. U kiest zelf of u meedoet.',
      '#',
      '# Waarom uw buurt?',
      'De gemeente gaf {getal 9, decimalen=0, groep=buurten met punten < aantallen.gescoord} buurten punten. {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 9, decimalen=0, groep=buurten met punten < aantallen.gescoord} < aantallen.gekozen} buurten zijn gekozen.',
      '#',
      '# Hoe zeker is deze keuze?',
      'bewezen: Hij zoekt. De computer bewees dat geen verdeling meer punten geeft. Hij hoefde ze niet één voor één te bekijken.',
      'voorbehoud: Dat geldt voor deze {getal 2, decimalen=0, groep=gekozen buurten < aantallen.gekozen} buurten. De punten hangen af van wat de gemeente belangrijk vindt.',
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
      '#',
      '# Waar kunt u terecht?',
      'Hebt u een vraag of een klacht? Neem dan contact op met de gemeente.',
      '#',
      '# Bent u het niet eens met de keuze?',
      'De gemeente kan u vertellen of u bezwaar kunt maken.',
      '#',
    ]);
  });

  test('the numbers', () => {
    const zin = (aantallen: object) =>
      deel('Waarom uw buurt niet?', { aantallen: { ...BLAD.aantallen, ...aantallen } }).at(-1);
    expect(zin({ gescoord: 1, gekozen: 1 })).toEqual(
      'De gemeente gaf {getal 1, decimalen=0, groep=buurten met punten < aantallen.gescoord} buurt punten. {getal 1, decimalen=0, groep=buurten die konden meedoen {getal 1, decimalen=0, groep=buurten met punten < aantallen.gescoord} < aantallen.gekozen} buurt is gekozen.',
    );
    expect(zin({ konMeedoen: 5 })).toEqual(
      'De gemeente gaf {getal 9, decimalen=0, groep=buurten met punten < aantallen.gescoord} buurten punten. Daarvan konden {getal 5, decimalen=0, groep=buurten die konden meedoen < aantallen.konMeedoen} buurten meedoen. {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < aantallen.konMeedoen} < aantallen.gekozen} buurten zijn gekozen.',
    );
    expect(zin({ konMeedoen: 1 })?.split('. ')[1]).toEqual(
      'Daarvan kon {getal 1, decimalen=0, groep=buurten die konden meedoen < aantallen.konMeedoen} buurt meedoen',
    );
  });

  test('what will happen', () => {
    const periode = { van: '2026-09-01', tot: DAG };
    expect(deel('Wat gaat er gebeuren?', { gekozen: true, uitvoerder: 'Buurkracht', periode })).toEqual([
      'In uw buurt gaat een team van bewoners aan de slag. {tekst Buurkracht < uitvoerder} helpt dat team. Dat begint op {datum 2026-09-01 < periode.van}. Het eindigt op {datum 2027-08-31 < periode.tot}. U hoeft niet mee te doen. U kiest zelf of u meedoet.',
    ]);
  });

  test('a second chance', () => {
    const zeg = (blad: object) => deel('Komt er een tweede kans?', blad);
    expect(zeg({})).toEqual([]);
    expect(zeg({ reserves: [] })).toEqual(['Uw buurt staat niet op de lijst met reserves.']);
    const reserves = [{ naam: 'Oost', rang: 2, aantal: 3 }];
    expect(zeg({ reserves, vervolg: ['In 2027.', 'Kijk op de site.'] })).toEqual([
      'Uw buurt staat reserve voor {tekst Oost < reserves.0.naam}. Uw buurt heeft plek {getal 2, decimalen=0, groep=reserves {getal 3, decimalen=0, groep=reserves < reserves.0.aantal} < reserves.0.rang} van de {getal 3, decimalen=0, groep=reserves < reserves.0.aantal} op die lijst. Valt een buurt af? Dan kijken wij eerst naar de reserves.',
      '{tekst In 2027. < vervolg.0}',
      '{tekst Kijk op de site. < vervolg.1}',
    ]);
  });

  test('where to go', () => {
    const blad = { contact: 'Bel 14 058.', oneens: ['Bezwaar.', 'Klacht.'] };
    expect([...deel('Waar kunt u terecht?', blad), ...deel('Bent u het niet eens met de keuze?', blad)]).toEqual([
      'Hebt u een vraag of een klacht? {tekst Bel 14 058. < contact}',
      '{tekst Bezwaar. < oneens.0}',
      '{tekst Klacht. < oneens.1}',
    ]);
  });

  test('the figures, and what is not well known of them', () => {
    const cijfer = {
      richting: 'hoger',
      getoond: '3',
      waarde: { vorm: 'getal', waarde: 3, decimalen: 0 },
      punten: 0.5,
      aangevuld: false,
      geschat: false,
      overgenomen: false,
    };
    const onbekend = { ...cijfer, getoond: undefined, waarde: undefined, punten: undefined };
    const programmas = [
      {
        naam: 'Oost',
        decimalen: 2,
        cijfers: [
          { ...cijfer, naam: 'A' },
          { ...cijfer, naam: 'B', richting: 'lager', geschat: true, overgenomen: true },
          { ...onbekend, naam: 'C', richting: 'doel' },
          { ...cijfer, naam: 'D', overgenomen: true },
        ],
      },
      {
        naam: 'West',
        decimalen: 1,
        cijfers: [
          { ...onbekend, naam: 'E', aangevuld: true },
          { ...cijfer, naam: 'B', geschat: true },
        ],
      },
    ];
    expect(deel('De cijfers van uw buurt', { programmas })).toEqual([
      'tabel cijfers-1: De cijfers van uw buurt: Oost',
      'wat=Waar we op letten | waarde=Uw buurt! | richting=Hoe het telt | punten=Punten!',
      '{tekst A < programmas.0.cijfers.0.naam} | {tekst 3 < programmas.0.cijfers.0.getoond} | [hoe hoger, hoe meer punten] | {getal 0.5, decimalen=2 < programmas.0.cijfers.0.punten}',
      '{tekst B < programmas.0.cijfers.1.naam} | {tekst 3 < programmas.0.cijfers.1.getoond} | [hoe lager, hoe meer punten] | {getal 0.5, decimalen=2 < programmas.0.cijfers.1.punten}',
      '{tekst C < programmas.0.cijfers.2.naam} | -onbekend- | [hoe dichter bij het doel, hoe meer punten] | -niet_van_toepassing-',
      '{tekst D < programmas.0.cijfers.3.naam} | {tekst 3 < programmas.0.cijfers.3.getoond} | [hoe hoger, hoe meer punten] | {getal 0.5, decimalen=2 < programmas.0.cijfers.3.punten}',
      'tabel cijfers-2: De cijfers van uw buurt: West',
      'wat=Waar we op letten | waarde=Uw buurt! | richting=Hoe het telt | punten=Punten!',
      '{tekst E < programmas.1.cijfers.0.naam} | -onbekend- | [hoe hoger, hoe meer punten] | -niet_van_toepassing-',
      '{tekst B < programmas.1.cijfers.1.naam} | {tekst 3 < programmas.1.cijfers.1.getoond} | [hoe hoger, hoe meer punten] | {getal 0.5, decimalen=1 < programmas.1.cijfers.1.punten}',
      'Niet alles van uw buurt is goed bekend:',
      '- {tekst B < programmas.0.cijfers.1.naam}: dat is geschat.',
      '- {tekst C < programmas.0.cijfers.2.naam}: dat was niet bekend. Dat telde daarom niet mee.',
      '- {tekst D < programmas.0.cijfers.3.naam}: dat is het cijfer van een groter gebied, waar uw buurt in ligt.',
      '- {tekst E < programmas.1.cijfers.0.naam}: dat was niet bekend. Daarvoor is een ander getal ingevuld, volgens een vaste regel.',
    ]);
    expect(
      deel('De cijfers van uw buurt', { programmas: [{ ...programmas[0], cijfers: [{ ...cijfer, naam: 'A' }] }] }),
    ).toHaveLength(3);
  });
});

describe('how sure the choice is', () => {
  const zeg = (blad: object, doel = DOEL) => deel('Hoe zeker is deze keuze?', blad, doel);
  const keer = (soort: string, aantal = 230) => ({ soort, aantal, van: 1000 });

  test('proven', () => {
    expect(zeg({ aantallen: { ...BLAD.aantallen, konMeedoen: 5, verdelingen: '12' }, besluitdatum: DAG })).toEqual([
      'bewezen: Hij zoekt. Er zijn {tekst 12 < aantallen.verdelingen} manieren om de plekken te verdelen. De computer bewees dat geen verdeling meer punten geeft. Hij hoefde ze niet één voor één te bekijken.',
      'voorbehoud: Dat geldt voor de {getal 5, decimalen=0, groep=buurten die konden meedoen < aantallen.konMeedoen} buurten die konden meedoen. De punten hangen af van wat de gemeente belangrijk vindt.',
      'De computer rekent. Het college van burgemeester en wethouders besluit. Dat deed het op {datum 2027-08-31 < besluitdatum}.',
    ]);
    expect(zeg({ aantallen: { ...BLAD.aantallen, konMeedoen: 1, verdelingen: '1' } }).slice(0, 2)).toEqual([
      'bewezen: Hij zoekt. Er is {tekst 1 < aantallen.verdelingen} manier om de plekken te verdelen. De computer bewees dat geen verdeling meer punten geeft. Hij hoefde ze niet één voor één te bekijken.',
      'voorbehoud: Dat geldt voor de {getal 1, decimalen=0, groep=buurten die konden meedoen < aantallen.konMeedoen} buurt die kon meedoen. De punten hangen af van wat de gemeente belangrijk vindt.',
    ]);
    expect(zeg({}, { zoekt: 'Z.', anderDoel: true })[0]).toEqual(
      'bewezen: Z. De computer bewees dat geen verdeling beter is. Hij hoefde ze niet één voor één te bekijken.',
    );
  });

  test('not proven: the gap with as many decimals as it needs', () => {
    const gat = (n: number) => zeg({ bewijs: { optimaal: false, gat: n } })[0];
    expect(gat(0)).toEqual(
      'Hij zoekt. De computer heeft niet alles kunnen uitzoeken. Misschien bestaat er een iets betere keuze.',
    );
    expect(gat(0.25)).toEqual(
      'Hij zoekt. De computer heeft niet alles kunnen uitzoeken. Misschien bestaat er een iets betere keuze. Het verschil is dan hoogstens ongeveer {getal 0.25, decimalen=3 < bewijs.gat} punten.',
    );
    expect(gat(1)?.slice(-40)).toEqual('getal 1, decimalen=3 < bewijs.gat} punt.');
    expect(gat(0.001)).toMatch(/is dan hoogstens ongeveer \{getal 0\.001, decimalen=3 < bewijs\.gat\} punten\.$/);
    expect(gat(0.0004)).toMatch(/is dan hoogstens ongeveer \{getal 0\.0004, decimalen=4 < bewijs\.gat\} punten\.$/);
    expect(gat(1e-15)).toMatch(/is dan hoogstens ongeveer \{getal 1e-15, decimalen=12 < bewijs\.gat\} punten\.$/);
  });

  test('drawn anew', () => {
    const zekerheid = { trekkingen: 1000, gewichten: true, geheel: keer('ongeveer') };
    expect(zeg({ zekerheid })).toEqual([
      'bewezen: Hij zoekt. De computer bewees dat geen verdeling meer punten geeft. Hij hoefde ze niet één voor één te bekijken.',
      'voorbehoud: Wij hebben ook {getal 1000, decimalen=0, groep=berekeningen < zekerheid.trekkingen} keer anders gerekend. Daarbij telden andere dingen zwaarder. Deze lijst kwam toen in ongeveer {getal 230, decimalen=0, groep=berekeningen {getal 1000, decimalen=0, groep=berekeningen < zekerheid.geheel.van} < zekerheid.geheel.aantal} van de {getal 1000, decimalen=0, groep=berekeningen < zekerheid.geheel.van} berekeningen precies zo terug. In de andere berekeningen veranderde een deel van de lijst.',
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
    ]);
    const buurt = { ...zekerheid, gewichten: false, geheel: keer('alle', 1000), buurt: keer('meer_dan', 990) };
    expect(zeg({ zekerheid: buurt, plaatsen: [PLAATS] }).slice(1)).toEqual([
      'voorbehoud: Wij hebben ook {getal 1000, decimalen=0, groep=berekeningen < zekerheid.trekkingen} keer anders gerekend. Daarbij waren de keuzes of de cijfers steeds iets anders. Deze lijst kwam toen in alle {getal 1000, decimalen=0, groep=berekeningen < zekerheid.geheel.van} berekeningen precies zo terug.',
      'Uw buurt werd in meer dan {getal 990, decimalen=0, groep=berekeningen {getal 1000, decimalen=0, groep=berekeningen < zekerheid.buurt.van} < zekerheid.buurt.aantal} van de {getal 1000, decimalen=0, groep=berekeningen < zekerheid.buurt.van} berekeningen gekozen.',
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
    ]);
    expect(zeg({ zekerheid: buurt })).toHaveLength(3);
    expect(
      zeg({ zekerheid: { ...zekerheid, geheel: keer('geen', 0) }, bewijs: { optimaal: false, gat: 0 } }).slice(1),
    ).toEqual([
      'Wij hebben ook {getal 1000, decimalen=0, groep=berekeningen < zekerheid.trekkingen} keer anders gerekend. Daarbij telden andere dingen zwaarder. Deze lijst kwam toen in geen van de {getal 1000, decimalen=0, groep=berekeningen < zekerheid.geheel.van} berekeningen precies zo terug. Er veranderde dus altijd een deel van de lijst.',
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
    ]);
  });

  test('how often, in words', () => {
    const lezer = createLezer({ d: { aantal: 3, van: 10 } });
    const zeg = (soort: string) =>
      toonTekst(describeKeer(lezer, als({ soort }), (veld) => op('d', veld), 'berekeningen'));
    expect(['geen', 'alle', 'minder_dan', 'meer_dan', 'ongeveer', 'precies'].map(zeg)).toEqual([
      'in geen van de {getal 10, decimalen=0, groep=berekeningen < d van} berekeningen',
      'in alle {getal 10, decimalen=0, groep=berekeningen < d van} berekeningen',
      'in minder dan {getal 3, decimalen=0, groep=berekeningen {getal 10, decimalen=0, groep=berekeningen < d van} < d aantal} van de {getal 10, decimalen=0, groep=berekeningen < d van} berekeningen',
      'in meer dan {getal 3, decimalen=0, groep=berekeningen {getal 10, decimalen=0, groep=berekeningen < d van} < d aantal} van de {getal 10, decimalen=0, groep=berekeningen < d van} berekeningen',
      'in ongeveer {getal 3, decimalen=0, groep=berekeningen {getal 10, decimalen=0, groep=berekeningen < d van} < d aantal} van de {getal 10, decimalen=0, groep=berekeningen < d van} berekeningen',
      'in {getal 3, decimalen=0, groep=berekeningen {getal 10, decimalen=0, groep=berekeningen < d van} < d aantal} van de {getal 10, decimalen=0, groep=berekeningen < d van} berekeningen',
    ]);
  });
});

describe('why it was chosen', () => {
  const zeg = (blad: object) => deel('Waarom uw buurt?', { gekozen: true, ...blad }).slice(0, -1);

  test('for which place', () => {
    const plek = (programma?: string) => zeg({ plek: { naam: 'Oost', programma } });
    expect(plek()).toEqual(['Uw buurt is gekozen voor {tekst Oost < plek.naam}.']);
    expect(plek('Oost')).toEqual(plek());
    expect(plek('Programma Oost')).toEqual([
      'Uw buurt is gekozen voor {tekst Oost < plek.naam}. Dat hoort bij {tekst Programma Oost < plek.programma}.',
    ]);
  });

  test('what gave the most points', () => {
    const meeste = [
      { naam: 'Gas', richting: 'hoger', waarde: { vorm: 'getal', waarde: 3, decimalen: 0, eenheid: 'm3' } },
      { naam: 'Animo', richting: 'doel', waarde: { vorm: 'oordeel', waarde: 4, decimalen: 1, van: 1, tot: 5 } },
      { naam: 'Weg', richting: 'lager' },
    ];
    expect(zeg({ meeste })).toEqual([
      'Dit gaf uw buurt de meeste punten:',
      '- {tekst Gas < meeste.0.naam}: {getal 3, decimalen=0 < meeste.0.waarde.waarde} {tekst m3 < meeste.0.waarde.eenheid}. Voor dit punt geldt: hoe hoger, hoe meer punten.',
      '- {tekst Animo < meeste.1.naam}: {getal 4, decimalen=1 < meeste.1.waarde.waarde} op een schaal van {getal 1, decimalen=0 < meeste.1.waarde.van} tot {getal 5, decimalen=0 < meeste.1.waarde.tot}. Dat vinden mensen die de buurt kennen. Voor dit punt geldt: hoe dichter bij het doel, hoe meer punten.',
      '- {tekst Weg < meeste.2.naam}.',
    ]);
  });

  test('beforehand, with a reason or without', () => {
    expect(zeg({ vast: {} })).toEqual(['De gemeente had vooraf afgesproken dat uw buurt meedoet.']);
    expect(zeg({ vast: { motief: 'Er is al een team.' } })).toEqual([
      'De gemeente had vooraf afgesproken dat uw buurt meedoet. De reden: {tekst Er is al een team. < vast.motief}',
    ]);
  });

  test('its places: one, shared, alone, or several', () => {
    expect(zeg({ plaatsen: [PLAATS] })).toEqual([
      'Voor {tekst Oost < plaatsen.0.naam} waren er {getal 2, decimalen=0, groep=plekken < plaatsen.0.tot} plekken. Uw buurt kreeg {getal 0.5, decimalen=2 < plaatsen.0.score} punten. Dat is plaats {getal 3, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.kon} < plaatsen.0.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.kon} buurten die konden meedoen.',
    ]);
    expect(
      zeg({
        plaatsen: [
          { ...PLAATS, van: 1, tot: 1, gedeeld: true, spreiding: 0.1 },
          { ...PLAATS, van: 1, kon: 1, score: 0.001 },
        ],
      }),
    ).toEqual([
      '- Voor {tekst Oost < plaatsen.0.naam} was er {getal 1, decimalen=0, groep=plekken < plaatsen.0.tot} plek. Uw buurt kreeg {getal 0.5, decimalen=2, spreiding=0.1 < plaatsen.0.score} punten. Dat is samen met een andere buurt plaats {getal 3, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.kon} < plaatsen.0.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.kon} buurten die konden meedoen.',
      '- Voor {tekst Oost < plaatsen.1.naam} waren er {getal 1, decimalen=0, groep=plekken < plaatsen.1.van} tot en met {getal 2, decimalen=0, groep=plekken < plaatsen.1.tot} plekken. Uw buurt kreeg minder dan {getal 0.01, decimalen=2 < kleinste.2} punten. Geen andere buurt kon daarvoor meedoen.',
    ]);
  });

  test('by lot', () => {
    const loting = { ingeloot: true, naam: 'Oost', plekken: 1, deelnemers: 3, zaad: 'z' };
    expect(zeg({ loting })).toEqual([
      'Voor {tekst Oost < loting.naam} is geloot. De loting ging over {getal 1, decimalen=0, groep=buurten in de loting {getal 3, decimalen=0, groep=buurten in de loting < loting.deelnemers} < loting.plekken} plek en {getal 3, decimalen=0, groep=buurten in de loting < loting.deelnemers} buurten. Uw buurt is ingeloot. Iedereen kan de loting nadoen met nummer {tekst z < loting.zaad}.',
    ]);
    expect(zeg({ loting: { ...loting, ingeloot: false, plekken: 2, deelnemers: 1 } })).toEqual([
      'Voor {tekst Oost < loting.naam} is geloot. De loting ging over {getal 2, decimalen=0, groep=buurten in de loting {getal 1, decimalen=0, groep=buurten in de loting < loting.deelnemers} < loting.plekken} plekken en {getal 1, decimalen=0, groep=buurten in de loting < loting.deelnemers} buurt. Uw buurt is niet ingeloot. Iedereen kan de loting nadoen met nummer {tekst z < loting.zaad}.',
    ]);
  });

  const gevolg = { anderen: ['Haven'], ook: [], verlies: 0.25, maat: 'samen', decimalen: 2 };

  test('what would be otherwise', () => {
    expect(zeg({ gevolg, speling: { punten: 0.5, decimalen: 2 } })).toEqual([
      'Stel dat uw buurt niet was gekozen. Dan kwam {tekst Haven < gevolg.anderen.0} erbij. De buurten samen kregen dan {getal 0.25, decimalen=2 < gevolg.verlies} punten minder. Met ongeveer {getal 0.5, decimalen=2 < speling.punten} punten minder verloor uw buurt die plek.',
    ]);
    expect(zeg({ gevolg, afwijking: { soort: 'erin', motief: 'Toch' } })).toEqual([
      'Volgens de berekening was uw buurt niet gekozen. Het college week daarvan af. De reden: {tekst Toch < afwijking.motief}.',
    ]);
  });

  test('by people', () => {
    expect(zeg({ afwijking: { soort: 'erin', motief: 'Toch.', ander: 'Haven' } })).toEqual([
      'Volgens de berekening was uw buurt niet gekozen. Het college week daarvan af. Uw buurt kwam in de plaats van {tekst Haven < afwijking.ander}. De reden: {tekst Toch. < afwijking.motief}',
    ]);
  });

  test('the difference, in the words of the objective', () => {
    const zin = (deel: object, gekozen: boolean) => {
      const heel = { ...gevolg, ...deel };
      return toonTekst(describeGevolg(maakStuk({ gevolg: heel }), als(heel), gekozen)).replaceAll(
        ' < buurtbrief ',
        ' < ',
      );
    };
    expect(zin({}, false)).toEqual(
      'Stel dat uw buurt wel was gekozen. Dan viel {tekst Haven < gevolg.anderen.0} af. De buurten samen kregen dan {getal 0.25, decimalen=2 < gevolg.verlies} punten minder.',
    );
    expect(zin({ anderen: ['A', 'B'], ook: ['C'], maat: 'gewogen' }, true)).toEqual(
      'Stel dat uw buurt niet was gekozen. Dan kwamen {tekst A < gevolg.anderen.0} en {tekst B < gevolg.anderen.1} erbij. Ook viel dan {tekst C < gevolg.ook.0} af. De hele lijst kreeg dan {getal 0.25, decimalen=2 < gevolg.verlies} punten minder. Daarbij tellen niet alle punten even zwaar.',
    );
    expect(zin({ anderen: ['A', 'B'], ook: ['C', 'D'], maat: 'laagste' }, false)).toEqual(
      'Stel dat uw buurt wel was gekozen. Dan vielen {tekst A < gevolg.anderen.0} en {tekst B < gevolg.anderen.1} af. Ook kwamen dan {tekst C < gevolg.ook.0} en {tekst D < gevolg.ook.1} erbij. De laagste score van de lijst was dan {getal 0.25, decimalen=2 < gevolg.verlies} punten lager.',
    );
    expect(zin({ anderen: [], ook: ['C', 'D'], maat: 'programma', programma: 'Oost' }, true)).toEqual(
      'Stel dat uw buurt niet was gekozen. Ook vielen dan {tekst C < gevolg.ook.0} en {tekst D < gevolg.ook.1} af. De buurten van {tekst Oost < gevolg.programma} kregen dan samen {getal 0.25, decimalen=2 < gevolg.verlies} punten minder.',
    );
    expect(zin({ anderen: [], ook: ['C'], maat: 'programma', verlies: 0.001 }, false)).toEqual(
      'Stel dat uw buurt wel was gekozen. Ook kwam dan {tekst C < gevolg.ook.0} erbij. De buurten van één programma kregen dan samen minder dan {getal 0.01, decimalen=2 < kleinste.2} punten minder.',
    );
    expect(zin({ verlies: -0.1 }, true)).toEqual(
      'De computer vond later een lijst die meer punten heeft. De gemeente kan de keuze opnieuw laten uitrekenen.',
    );
    expect(zin({ verlies: 0 }, true)).not.toContain('later een lijst');
    expect(zin({ anderen: ['1', '2', '3', '4', '5', '6', '7'] }, true).match(/tekst/g)).toHaveLength(6);
  });
});

describe('why it was not chosen', () => {
  const zeg = (blad: object) => deel('Waarom uw buurt niet?', blad).slice(0, -1);

  test('by people', () => {
    expect(zeg({ afwijking: { soort: 'eruit', motief: 'Nee', ander: 'Haven' }, plaatsen: [PLAATS] })).toEqual([
      'Volgens de berekening was uw buurt gekozen. Het college week daarvan af. In de plaats van uw buurt kwam {tekst Haven < afwijking.ander}. De reden: {tekst Nee < afwijking.motief}.',
      'Voor {tekst Oost < plaatsen.0.naam} waren er {getal 2, decimalen=0, groep=plekken < plaatsen.0.tot} plekken. Uw buurt kreeg {getal 0.5, decimalen=2 < plaatsen.0.score} punten. Dat is plaats {getal 3, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.kon} < plaatsen.0.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.kon} buurten die konden meedoen.',
    ]);
    expect(zeg({ afwijking: { soort: 'eruit', motief: 'Nee?' } })).toEqual([
      'Volgens de berekening was uw buurt gekozen. Het college week daarvan af. De reden: {tekst Nee? < afwijking.motief}',
    ]);
  });

  test('it could not take part', () => {
    expect(zeg({ redenen: [{ soort: 'inwoners' }] })).toEqual([
      'Uw buurt kon niet meedoen.',
      'Van uw buurt is niet bekend hoeveel mensen er wonen. Dat moest bekend zijn.',
    ]);
    expect(
      zeg({ redenen: [{ soort: 'inwoners' }, { soort: 'elders', naam: 'Oost', eisen: [{ soort: 'gebied' }] }] }),
    ).toEqual([
      'Uw buurt kon niet meedoen.',
      'Van uw buurt is niet bekend hoeveel mensen er wonen. Dat moest bekend zijn.',
      'De gemeente zocht buurten voor deze plekken. Uw buurt paste daar niet bij:',
      '- Voor {tekst Oost < redenen.1.naam}: uw buurt ligt daar niet.',
    ]);
  });

  test('it could, and was short of points or places', () => {
    const blad = {
      plaatsen: [PLAATS],
      redenen: [{ soort: 'score' }, { soort: 'onbewezen' }],
      tekort: { punten: 0.25, decimalen: 2 },
      gevolg: { anderen: ['Haven'], ook: [], verlies: 0.25, maat: 'samen', decimalen: 2 },
      plekMeer: ['Oost', 'West'],
      loting: { ingeloot: false, naam: 'Oost', plekken: 1, deelnemers: 3, zaad: 'z' },
    };
    expect(zeg(blad)).toEqual([
      'Uw buurt kon meedoen.',
      'Voor {tekst Oost < plaatsen.0.naam} waren er {getal 2, decimalen=0, groep=plekken < plaatsen.0.tot} plekken. Uw buurt kreeg {getal 0.5, decimalen=2 < plaatsen.0.score} punten. Dat is plaats {getal 3, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.kon} < plaatsen.0.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.kon} buurten die konden meedoen.',
      'De computer heeft niet alles kunnen uitzoeken. Daarom weten wij de reden niet zeker.',
      'Voor {tekst Oost < loting.naam} is geloot. De loting ging over {getal 1, decimalen=0, groep=buurten in de loting {getal 3, decimalen=0, groep=buurten in de loting < loting.deelnemers} < loting.plekken} plek en {getal 3, decimalen=0, groep=buurten in de loting < loting.deelnemers} buurten. Uw buurt is niet ingeloot. Iedereen kan de loting nadoen met nummer {tekst z < loting.zaad}.',
      'Andere buurten kregen meer punten. Voor een plek waren ongeveer {getal 0.25, decimalen=2 < tekort.punten} punten meer nodig.',
      'Stel dat uw buurt wel was gekozen. Dan viel {tekst Haven < gevolg.anderen.0} af. De buurten samen kregen dan {getal 0.25, decimalen=2 < gevolg.verlies} punten minder.',
      'Met één plek meer voor {tekst Oost < plekMeer.0} was uw buurt gekozen. Met één plek meer voor {tekst West < plekMeer.1} was uw buurt gekozen.',
    ]);
    expect(zeg({ plaatsen: [PLAATS], redenen: [{ soort: 'onmogelijk' }] }).slice(2)).toEqual([
      'Er is geen lijst mogelijk met uw buurt erbij. Dat komt door de afspraken van de gemeente.',
    ]);
  });

  const reden = (een: object) =>
    toon(composeBladreden(maakStuk({ redenen: [een] }), als(een), 0)).map((regel) =>
      regel.replaceAll(' < buurtbrief ', ' < '),
    );

  test('without a score', () => {
    expect(reden({ soort: 'zonder_score', cijfers: [] })).toEqual([
      'Uw buurt kreeg geen score. Geen score is niet hetzelfde als een lage score.',
    ]);
    expect(reden({ soort: 'zonder_score', cijfers: ['A', 'B', 'C', 'D'] })).toEqual([
      'Uw buurt kreeg geen score. Er ontbraken te veel gegevens: {tekst A < redenen.0.cijfers.0}, {tekst B < redenen.0.cijfers.1}, {tekst C < redenen.0.cijfers.2} en {tekst D < redenen.0.cijfers.3}.',
      'Geen score is niet hetzelfde als een lage score.',
    ]);
    expect(reden({ soort: 'zonder_score', cijfers: ['A', 'B', 'C', 'D', 'E'] })).toHaveLength(7);
  });

  test('left out', () => {
    expect(reden({ soort: 'uitgesloten', motief: 'Te klein! ', gekozen: true })).toEqual([
      'De gemeente had afgesproken dat uw buurt niet meedoet. De reden: {tekst Te klein!  < redenen.0.motief} Zonder die afspraak was uw buurt wel gekozen.',
    ]);
    expect(reden({ soort: 'uitgesloten', motief: 'Te klein', gekozen: false })).toEqual([
      'De gemeente had afgesproken dat uw buurt niet meedoet. De reden: {tekst Te klein < redenen.0.motief}.',
    ]);
    expect([reden({ soort: 'elders', naam: 'x', eisen: [] }), reden({ soort: 'score' })]).toEqual([[], []]);
  });

  test('by a rule, with those that hold it', () => {
    const regel = (een: object, meer: object = {}) =>
      reden({ soort: 'regel', regel: een, gevolg: 'gekozen', houders: ['Haven'], hoger: false, ...meer })[0]
        ?.split('. ')
        .slice(1)
        .join('. ');
    expect(regel({ soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' })).toEqual(
      'In uw wijk is dat: {tekst Haven < redenen.0.houders.0}. Zonder die afspraak was uw buurt wel gekozen.',
    );
    expect(regel({ soort: 'hoogstens_per_groep', hoogstens: 1, groepen: [[]] }, { houders: ['A', 'B'] })).toEqual(
      'In uw groep zijn dat: {tekst A < redenen.0.houders.0} en {tekst B < redenen.0.houders.1}. Zonder die afspraak was uw buurt wel gekozen.',
    );
    expect(regel({ soort: 'niet_aangrenzend' })).toEqual(
      'Naast uw buurt ligt: {tekst Haven < redenen.0.houders.0}. Die is gekozen. Zonder die afspraak was uw buurt wel gekozen.',
    );
    expect(regel({ soort: 'niet_aangrenzend' }, { houders: ['A', 'B'], gevolg: 'mogelijk' })).toEqual(
      'Naast uw buurt liggen: {tekst A < redenen.0.houders.0} en {tekst B < redenen.0.houders.1}. Die zijn gekozen. Zonder die afspraak had uw buurt gekozen kunnen worden.',
    );
    expect(regel({ soort: 'vast' })).toEqual(
      'Gekozen is: {tekst Haven < redenen.0.houders.0}. Zonder die afspraak was uw buurt wel gekozen.',
    );
    expect(regel({ soort: 'niet_samen' }, { houders: ['A', 'B'] })).toEqual(
      'Gekozen zijn: {tekst A < redenen.0.houders.0} en {tekst B < redenen.0.houders.1}. Zonder die afspraak was uw buurt wel gekozen.',
    );
    expect(regel({ soort: 'inwoners', minimaal: 1 })).toEqual(
      'Daarvoor telt: {tekst Haven < redenen.0.houders.0}. Zonder die afspraak was uw buurt wel gekozen.',
    );
    expect(regel({ soort: 'samen' }, { houders: ['A', 'B'] })).toEqual(
      'Die worden allemaal gekozen, of geen van alle. Daarvoor tellen: {tekst A < redenen.0.houders.0} en {tekst B < redenen.0.houders.1}. Zonder die afspraak was uw buurt wel gekozen.',
    );
    expect(regel({ soort: 'vast' }, { houders: [] })).toEqual('Zonder die afspraak was uw buurt wel gekozen.');
    expect(regel({ soort: 'vast' }, { houders: ['1', '2', '3', '4', '5', '6', '7'] })?.match(/tekst/g)).toHaveLength(6);
    expect(
      reden({ soort: 'regel', regel: { soort: 'niet_aangrenzend' }, gevolg: 'gekozen', houders: [], hoger: true }),
    ).toEqual([
      'Uw buurt heeft meer punten dan sommige gekozen buurten. Toch is uw buurt niet gekozen. Gekozen buurten liggen niet naast elkaar. Zonder die afspraak was uw buurt wel gekozen.',
    ]);
  });

  test('by rules together', () => {
    const regels = [{ soort: 'niet_aangrenzend' }, { soort: 'minimumscore', minimaal: 0.5 }];
    expect(reden({ soort: 'regels', regels, gevolg: 'gekozen' })).toEqual([
      'Deze afspraken samen hielden uw buurt tegen:',
      '- Gekozen buurten liggen niet naast elkaar.',
      '- Een gekozen buurt heeft minstens {getal 0.5, decimalen=1 < redenen.0.regels.1.minimaal} punten.',
      'Zonder deze afspraken was uw buurt wel gekozen.',
    ]);
    expect(reden({ soort: 'regels', regels, gevolg: 'mogelijk' }).at(-1)).toEqual(
      'Zonder deze afspraken had uw buurt gekozen kunnen worden.',
    );
  });

  test('by a tie', () => {
    const gelijk = (doorslag: string) => reden({ soort: 'gelijk', doorslag });
    expect(['loting', 'voorrang', 'code', 'onbeslist'].map(gelijk)).toEqual([
      ['Een lijst met uw buurt is precies even goed. Daarom is er geloot. Uw buurt is niet ingeloot.'],
      [
        'Een lijst met uw buurt is precies even goed. Vooraf was afgesproken wie dan voorgaat. Uw buurt stond lager in die volgorde.',
      ],
      [
        'Een lijst met uw buurt is precies even goed. Vooraf was afgesproken wie dan voorgaat: de buurt met het laagste nummer.',
      ],
      ['Een lijst met uw buurt is precies even goed. De afspraken zeggen niet welke dan voorgaat.'],
    ]);
    expect(reden({ soort: 'gelijk', doorslag: 'code', ander: 'Haven' })).toEqual([
      'Uw buurt en {tekst Haven < redenen.0.ander} kregen evenveel punten. Vooraf was afgesproken wie dan voorgaat: de buurt met het laagste nummer.',
    ]);
  });

  test('the conditions of a place that it did not meet', () => {
    const waarde = { vorm: 'percentage', waarde: 0.25, decimalen: 0 };
    const grens = { vorm: 'percentage', waarde: 0.5, decimalen: 1 };
    const eisen = [
      { soort: 'gebied' },
      { soort: 'kenmerk', kenmerk: 'dorp', heeft: true },
      { soort: 'kenmerk', kenmerk: 'Dorp', heeft: false },
      { soort: 'kenmerk', kenmerk: 'stad', heeft: false },
      { soort: 'cijfer_te_laag', cijfer: 'koop', waarde, grens },
      { soort: 'cijfer_te_hoog', cijfer: 'koop', waarde, grens },
      { soort: 'ontbreekt', cijfers: ['1', '2', '3', '4', '5', '6', '7'] },
      { soort: 'typisch' },
      { soort: 'minimumscore', score: 0.25, minimaal: 0.5, decimalen: 2 },
      { soort: 'zonder_score', cijfers: [] },
      { soort: 'zonder_score', cijfers: ['A'] },
    ];
    const redenen = [{ soort: 'score' }, { soort: 'elders', naam: 'een dorp', eisen }];
    expect(listElders(maakStuk({ redenen })).map((een) => toonTekst(een).replaceAll(' < buurtbrief ', ' < '))).toEqual([
      'Voor {tekst een dorp < redenen.1.naam}: uw buurt ligt daar niet.',
      'Voor {tekst een dorp < redenen.1.naam}: die plekken waren niet voor {tekst dorp < redenen.1.eisen.1.kenmerk}. Uw buurt hoort daar wel bij.',
      'Voor {tekst een dorp < redenen.1.naam}: uw buurt hoort daar niet bij.',
      'Voor {tekst een dorp < redenen.1.naam}: die plekken waren voor {tekst stad < redenen.1.eisen.3.kenmerk}. Uw buurt hoort daar niet bij.',
      'Voor {tekst een dorp < redenen.1.naam}: er is gekeken naar {tekst koop < redenen.1.eisen.4.cijfer}. Dat moest minstens {percentage 0.5, decimalen=1, groep=uw buurt < redenen.1.eisen.4.grens.waarde} zijn. In uw buurt is dat {percentage 0.25, decimalen=0, groep=uw buurt < redenen.1.eisen.4.waarde.waarde}.',
      'Voor {tekst een dorp < redenen.1.naam}: er is gekeken naar {tekst koop < redenen.1.eisen.5.cijfer}. Dat moest hoogstens {percentage 0.5, decimalen=1, groep=uw buurt < redenen.1.eisen.5.grens.waarde} zijn. In uw buurt is dat {percentage 0.25, decimalen=0, groep=uw buurt < redenen.1.eisen.5.waarde.waarde}.',
      'Voor {tekst een dorp < redenen.1.naam}: van uw buurt was niet alles bekend. Dit ontbrak: {tekst 1 < redenen.1.eisen.6.cijfers.0}, {tekst 2 < redenen.1.eisen.6.cijfers.1}, {tekst 3 < redenen.1.eisen.6.cijfers.2}, {tekst 4 < redenen.1.eisen.6.cijfers.3}, {tekst 5 < redenen.1.eisen.6.cijfers.4} en {tekst 6 < redenen.1.eisen.6.cijfers.5}.',
      'Voor {tekst een dorp < redenen.1.naam}: die plekken waren voor een gewone buurt. De cijfers van uw buurt wijken daarvan te veel af.',
      'Voor {tekst een dorp < redenen.1.naam}: er waren minstens {getal 0.5, decimalen=2 < redenen.1.eisen.8.minimaal} punten nodig. Uw buurt kreeg er {getal 0.25, decimalen=2 < redenen.1.eisen.8.score}.',
      'Voor {tekst een dorp < redenen.1.naam}: uw buurt kreeg daarvoor geen score.',
      'Voor {tekst een dorp < redenen.1.naam}: uw buurt kreeg daarvoor geen score. Dit ontbrak: {tekst A < redenen.1.eisen.10.cijfers.0}.',
    ]);
  });
});

describe('small words', () => {
  test('names in a row, and under each other when there are many', () => {
    const namen = (n: number) => Array.from({ length: n }, (_, i) => ({ soort: 'tekst', waarde: `${i}` }) as const);
    expect([0, 1, 2, 3].map((n) => toonTekst(joinNamen(namen(n))))).toEqual([
      '',
      '[0]',
      '[0] en [1]',
      '[0], [1] en [2]',
    ]);
    expect(toon(somOp(['Dit:'], namen(4)))).toEqual(['Dit: [0], [1], [2] en [3].']);
    expect(toon(somOp(['Dit:'], namen(5)))).toEqual(['Dit:', '- [0]', '- [1]', '- [2]', '- [3]', '- [4]']);
  });

  test('sentences as a paragraph', () => {
    expect(alinea()).toEqual([]);
    expect(alinea([], [])).toEqual([]);
    expect(alinea([], ['a'], [], ['b', 'c'])).toEqual([{ soort: 'alinea', tekst: ['a', ' ', 'b', 'c'] }]);
  });

  test('a value in a sentence and in a table', () => {
    const waarden = [
      { vorm: 'bedrag', waarde: '1000.00' },
      { vorm: 'bedrag', waarde: '1000.50' },
      { vorm: 'percentage', waarde: 0.255, decimalen: 1 },
      { vorm: 'jaar', waarde: 2025 },
      { vorm: 'getal', waarde: 1234.5, decimalen: 1 },
      { vorm: 'getal', waarde: 1234, decimalen: 0, eenheid: 'm3' },
      { vorm: 'oordeel', waarde: 3.5, decimalen: 1, van: 1, tot: 5 },
    ];
    expect(waarden.map((een) => showBladwaarde(als(een)))).toEqual([
      '€ 1.000',
      '€ 1.000,50',
      '25,5%',
      '2025',
      '1.234,5',
      '1.234 m3',
      '3,5 (van 1 tot 5)',
    ]);
    expect(
      waarden.map((een) => toonTekst(describeBladwaarde(createLezer({ d: een }), als(een), (veld) => op('d', veld)))),
    ).toEqual([
      '{bedrag 1000.00 < d waarde}',
      '{bedrag 1000.50 < d waarde}',
      '{percentage 0.255, decimalen=1, groep=uw buurt < d waarde}',
      '{jaar 2025 < d waarde}',
      '{getal 1234.5, decimalen=1 < d waarde}',
      '{getal 1234, decimalen=0 < d waarde} {tekst m3 < d eenheid}',
      '{getal 3.5, decimalen=1 < d waarde} op een schaal van {getal 1, decimalen=0 < d van} tot {getal 5, decimalen=0 < d tot}',
    ]);
  });

  test('the decimals of a score, by its size or by how much it differs', () => {
    expect([0, 9.99, 10, 99.9, 100].map((grootte) => countScoredecimalen(grootte, undefined))).toEqual([2, 2, 1, 1, 0]);
    expect(
      [0, 0.001, 0.009, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 200].map((spreiding) => countScoredecimalen(1, spreiding)),
    ).toEqual([3, 3, 3, 3, 2, 2, 1, 1, 0, 0, 0]);
  });

  test('the end of a letter', () => {
    const kern = { naam: 'De Wal', gemeente: 'Leeuwarden', gekozen: true };
    const inhoud = { bronnen: [], blokken: [] };
    const maak = (gekozen: boolean, meer: object = {}) =>
      finishBuurtstuk({ ...kern, gekozen }, 'T', inhoud, { peildatum: DAG, datum: DAG, ...meer });
    expect(maak(true)).toEqual({
      blokken: [],
      brief: {
        aan: 'De bewoners van De Wal',
        bijlagen: [],
        datum: '2027-08-31',
        ondertekenaars: [],
        onderwerp: 'T',
        van: 'Burgemeester en wethouders van Leeuwarden',
      },
      bronnen: [],
      lezer: 'bewoner_gekozen',
      onthulling: {
        aantal: 0,
        grens: 5,
        regel: 'onderdrukt',
      },
      peildatum: '2027-08-31',
      soort: 'verslag',
      taal: 'nl',
      titel: 'T',
      vermeldingen: [],
      versie: 2,
    });
    expect(maak(false).lezer).toBe('bewoner_niet_gekozen');
    expect(maak(true, { brief: { aan: 'U', kenmerk: undefined, datum: '2020-01-01' } }).brief).toEqual({
      aan: 'U',
      bijlagen: [],
      datum: '2027-08-31',
      ondertekenaars: [],
      onderwerp: 'T',
      van: 'Burgemeester en wethouders van Leeuwarden',
    });
  });
});

describe('the answer to an objection', () => {
  const BEZWAAR = {
    datum: DAG,
    ingebracht: [],
    punten: [],
    plaatsen: [],
    uitkomst: 'lijst',
    bewezen: true,
    toen: false,
    nu: false,
    erin: [],
    eruit: [],
    geloot: false,
  };
  const zeg = (blad: object) =>
    toon(composeBezwaarantwoord(maakStuk({ ...BEZWAAR, ...blad }, BEZWAARBRON))).map((een) =>
      een.replaceAll(` < ${BEZWAARBRON} `, ' < '),
    );
  const lijst = (blad: object) => zeg(blad).filter((een) => een.startsWith('- '));

  test('the whole, with nothing that changes', () => {
    expect(zeg({})).toEqual([
      'U vroeg ons om opnieuw te kijken naar uw buurt {tekst De Wal < naam}. Op {datum 2027-08-31 < datum} hebben wij opnieuw gerekend. Volgens de nieuwe berekening is uw buurt nog steeds niet gekozen. De hele lijst blijft dezelfde.',
      '# Wat liet u ons weten?',
      '#',
      '# Wat verandert er?',
      'Wij hebben opnieuw gerekend, met precies dezelfde regels.',
      'Volgens de nieuwe berekening is uw buurt nog steeds niet gekozen. De hele lijst blijft dezelfde.',
      '#',
      '# Wie besluit?',
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
      '#',
      '# Waar kunt u terecht?',
      'Hebt u een vraag of een klacht? Neem dan contact op met de gemeente.',
      '#',
      '# Bent u het niet eens met dit antwoord?',
      'De gemeente kan u vertellen of u bezwaar kunt maken.',
      '#',
    ]);
  });

  test('what was brought in', () => {
    const bron = { bron: 'de wijkraad', dag: DAG };
    const getal = (waarde: number) => ({ vorm: 'getal', waarde, decimalen: 0 });
    const ingebracht = [
      { ...bron, soort: 'cijfer', naam: 'klachten', oud: getal(1), nieuw: getal(2) },
      { ...bron, soort: 'oordeel', naam: 'animo', nieuw: getal(3), geweigerd: 'Te laat' },
      { ...bron, soort: 'kenmerk', naam: 'dorp', heeft: true },
      { ...bron, soort: 'kenmerk', naam: 'dorp', heeft: false },
      { ...bron, soort: 'regel', oud: { soort: 'niet_aangrenzend' } },
      { ...bron, soort: 'regel', oud: { soort: 'vast' }, nieuw: { soort: 'minimumscore', minimaal: 0.5 } },
      { ...bron, soort: 'regel', oud: { soort: 'samen' }, geweigerd: 'Nee.' },
    ];
    expect(lijst({ ingebracht })).toEqual([
      '- Over {tekst klachten < ingebracht.0.naam}: dat is volgens u {getal 2, decimalen=0 < ingebracht.0.nieuw.waarde}. Wij rekenden met {getal 1, decimalen=0 < ingebracht.0.oud.waarde}. Dit komt van {tekst de wijkraad < ingebracht.0.bron}, op {datum 2027-08-31 < ingebracht.0.dag}.',
      '- Over een oordeel over {tekst animo < ingebracht.1.naam}: dat is volgens u {getal 3, decimalen=0 < ingebracht.1.nieuw.waarde}. Bij ons was dat niet bekend. Dit komt van {tekst de wijkraad < ingebracht.1.bron}, op {datum 2027-08-31 < ingebracht.1.dag}. Dit hebben wij niet meegeteld. De reden: {tekst Te laat < ingebracht.1.geweigerd}.',
      '- Over {tekst dorp < ingebracht.2.naam}: daar hoort uw buurt volgens u wel bij. Dit komt van {tekst de wijkraad < ingebracht.2.bron}, op {datum 2027-08-31 < ingebracht.2.dag}.',
      '- Over {tekst dorp < ingebracht.3.naam}: daar hoort uw buurt volgens u niet bij. Dit komt van {tekst de wijkraad < ingebracht.3.bron}, op {datum 2027-08-31 < ingebracht.3.dag}.',
      '- Een afspraak is volgens u niet goed gebruikt. Gekozen buurten liggen niet naast elkaar. Wij hebben nu zonder die afspraak gerekend. Dit komt van {tekst de wijkraad < ingebracht.4.bron}, op {datum 2027-08-31 < ingebracht.4.dag}.',
      '- Een afspraak is volgens u niet goed gebruikt. Eén buurt was vooraf al gekozen. Wij hebben nu gerekend met deze afspraak. Een gekozen buurt heeft minstens {getal 0.5, decimalen=1 < ingebracht.5.nieuw.minimaal} punten. Dit komt van {tekst de wijkraad < ingebracht.5.bron}, op {datum 2027-08-31 < ingebracht.5.dag}.',
      '- Een afspraak is volgens u niet goed gebruikt. Sommige buurten horen bij elkaar. Die worden allemaal gekozen, of geen van alle. Dit komt van {tekst de wijkraad < ingebracht.6.bron}, op {datum 2027-08-31 < ingebracht.6.dag}. Dit hebben wij niet meegeteld. De reden: {tekst Nee. < ingebracht.6.geweigerd}',
    ]);
    expect(zeg({ ingebracht })).toContain('Wij hebben opnieuw gerekend. De andere regels zijn precies dezelfde.');
    expect(zeg({ ingebracht: ingebracht.slice(-1) })).toContain(
      'Wij hebben opnieuw gerekend, met precies dezelfde regels.',
    );
    expect(zeg({ ingebracht: ingebracht.slice(0, 4) })).toContain(
      'Wij hebben opnieuw gerekend, met precies dezelfde regels.',
    );
  });

  test('the points', () => {
    const punten = [
      { toen: 0.5, nu: 0.75 },
      { toen: 0.5, nu: 0.5 },
      { toen: 0.501, nu: 0.502 },
      { nu: 0.5 },
      { toen: 0.001 },
      {},
    ].map((een) => ({ naam: 'Oost', decimalen: 2, ...een }));
    expect(lijst({ punten })).toEqual([
      '- Voor {tekst Oost < punten.0.naam} had uw buurt {getal 0.5, decimalen=2 < punten.0.toen} punten. Nu zijn dat {getal 0.75, decimalen=2 < punten.0.nu} punten.',
      '- Voor {tekst Oost < punten.1.naam} houdt uw buurt {getal 0.5, decimalen=2 < punten.1.nu} punten.',
      '- Voor {tekst Oost < punten.2.naam} scheelt het minder dan {getal 0.01, decimalen=2 < kleinste.2} punten. Uw buurt heeft er {getal 0.502, decimalen=2 < punten.2.nu}.',
      '- Voor {tekst Oost < punten.3.naam} had uw buurt geen score. Nu zijn dat {getal 0.5, decimalen=2 < punten.3.nu} punten.',
      '- Voor {tekst Oost < punten.4.naam} had uw buurt minder dan {getal 0.01, decimalen=2 < kleinste.2} punten. Nu heeft uw buurt geen score.',
      '- ',
    ]);
  });

  test('the places', () => {
    const stand = { rang: 2, gedeeld: false, kon: 5 };
    const plaatsen = [
      { toen: stand, nu: stand },
      { toen: stand, nu: { ...stand, rang: 1 } },
      { toen: stand, nu: { ...stand, kon: 6 } },
      { toen: stand, nu: { ...stand, gedeeld: true } },
      { nu: stand },
      { toen: stand },
      {},
    ].map((een) => ({ naam: 'Oost', ...een }));
    expect(lijst({ plaatsen })).toEqual([
      '- Voor {tekst Oost < plaatsen.0.naam} blijft uw buurt op plaats {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.nu.kon} < plaatsen.0.nu.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.0.nu.kon} buurten die konden meedoen.',
      '- Voor {tekst Oost < plaatsen.1.naam} stond uw buurt op plaats {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.1.toen.kon} < plaatsen.1.toen.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.1.toen.kon} buurten die konden meedoen. Nu is dat plaats {getal 1, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.1.nu.kon} < plaatsen.1.nu.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.1.nu.kon} buurten.',
      '- Voor {tekst Oost < plaatsen.2.naam} stond uw buurt op plaats {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.2.toen.kon} < plaatsen.2.toen.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.2.toen.kon} buurten die konden meedoen. Nu is dat plaats {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 6, decimalen=0, groep=buurten die konden meedoen < plaatsen.2.nu.kon} < plaatsen.2.nu.rang} van de {getal 6, decimalen=0, groep=buurten die konden meedoen < plaatsen.2.nu.kon} buurten.',
      '- Voor {tekst Oost < plaatsen.3.naam} stond uw buurt op plaats {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.3.toen.kon} < plaatsen.3.toen.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.3.toen.kon} buurten die konden meedoen. Nu is dat samen met een andere buurt plaats {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.3.nu.kon} < plaatsen.3.nu.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.3.nu.kon} buurten.',
      '- Voor {tekst Oost < plaatsen.4.naam} kon uw buurt eerst niet meedoen. Nu wel, op plaats {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.4.nu.kon} < plaatsen.4.nu.rang} van de {getal 5, decimalen=0, groep=buurten die konden meedoen < plaatsen.4.nu.kon} buurten.',
      '- Voor {tekst Oost < plaatsen.5.naam} kon uw buurt eerst meedoen. Nu kan dat niet meer.',
      '- ',
    ]);
  });

  test('the list', () => {
    const zin = (blad: object) => zeg(blad)[0]?.split('opnieuw gerekend. ')[1];
    expect(zin({ uitkomst: 'onhaalbaar' })).toEqual('Er is nu geen lijst mogelijk die bij alle afspraken past.');
    expect(zin({ uitkomst: 'onbeslist' })).toEqual('De computer heeft geen nieuwe lijst kunnen uitrekenen.');
    expect(zin({ toen: true, nu: true })).toEqual(
      'Volgens de nieuwe berekening is uw buurt nog steeds gekozen. De hele lijst blijft dezelfde.',
    );
    expect(zin({ nu: true, eruit: ['Haven'] })).toEqual(
      'Volgens de nieuwe berekening is uw buurt nu wel gekozen. Dan valt {tekst Haven < eruit.0} af.',
    );
    expect(zin({ toen: true, erin: ['Haven', 'Dorp'] })).toEqual(
      'Volgens de nieuwe berekening is uw buurt nu niet meer gekozen. Dan komen {tekst Haven < erin.0} en {tekst Dorp < erin.1} erbij.',
    );
    expect(zin({ erin: ['A'], eruit: ['1', '2', '3', '4', '5', '6', '7'] })?.match(/tekst/g)).toHaveLength(7);
    expect(zin({ toen: true, nu: true, erin: ['A'], eruit: ['B'] })).toEqual(
      'Volgens de nieuwe berekening is uw buurt nog steeds gekozen. Dan valt {tekst B < eruit.0} af. Dan komt {tekst A < erin.0} erbij.',
    );
  });

  test('the rest, and who decides', () => {
    const slot = (blad: object) => zeg({ contact: 'Bel.', oneens: ['Beroep.'], ...blad }).slice(5);
    expect(slot({ tekort: { punten: 0.25, decimalen: 2 }, bewezen: false, geloot: true })).toEqual([
      'Volgens de nieuwe berekening is uw buurt nog steeds niet gekozen. De hele lijst blijft dezelfde. Voor een plek zijn ongeveer {getal 0.25, decimalen=2 < tekort.punten} punten meer nodig. De computer heeft niet alles kunnen uitzoeken. De loting is niet opnieuw gedaan.',
      '#',
      '# Wie besluit?',
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
      '#',
      '# Waar kunt u terecht?',
      'Hebt u een vraag of een klacht? {tekst Bel. < contact}',
      '#',
      '# Bent u het niet eens met dit antwoord?',
      '{tekst Beroep. < oneens.0}',
      '#',
    ]);
    const besluit = (blad: object) => zeg(blad).some((een) => een.includes('nog geen besluit'));
    expect([
      besluit({}),
      besluit({ uitkomst: 'onbeslist' }),
      besluit({ nu: true }),
      besluit({ erin: ['A'] }),
      besluit({ eruit: ['A'] }),
    ]).toEqual([false, true, true, true, true]);
    expect(zeg({ uitkomst: 'onbeslist', bewezen: false }).join()).not.toContain('niet alles');
  });
});
