/** What a council reads of the money: the main point of the letter, and the contributions in groups. */
import { describe, expect, test } from 'vitest';
import { composeBijdragen, composeDragers } from '../../src/stukken/raad/composeBijdragen.js';
import { composeHoofdzaak } from '../../src/stukken/raad/composeHoofdzaak.js';
import { describeOvereenkomst } from '../../src/stukken/raad/describeOvereenkomst.js';
import { isVoorgenomen } from '../../src/stukken/raad/isVoorgenomen.js';
import { listBijdragegroepen } from '../../src/stukken/raad/listBijdragegroepen.js';
import { metLidwoord } from '../../src/stukken/raad/metLidwoord.js';
import { nameJaren } from '../../src/stukken/raad/nameJaren.js';
import { zegAard } from '../../src/stukken/raad/zegAard.js';
import { als, stukVan, toon, toonTekst } from './klein.js';
import { BIJDRAGEN, geldDeel } from './kleinGeld.js';

const PARTIJEN = [
  { id: 'g', naam: 'gemeente Leeuwarden', rol: 'gemeente' },
  { id: 'u', naam: 'Stichting Buurkracht', rol: 'uitvoerder' },
  { id: 'm', naam: 'Ministerie van BZK', rol: 'medefinancier' },
];

const TEKST = {
  partijen: PARTIJEN,
  reikwijdte: { aantalBuurten: 12 },
  looptijd: { van: '2026-09-01', tot: '2029-08-31' },
};

describe('the main point', () => {
  const zeg = (meer: object, geld: object, punten: readonly number[] = [], tekst: object = TEKST) => {
    const deel = geldDeel({ perPartij: [], ...geld }, { overeenkomst: 'lopend', ...meer });
    return toon([composeHoofdzaak(stukVan({ deel, tekst, stand: { bevindingen: [{}, {}] } }), punten)]);
  };

  test('signed, with the costs of each gemeente, and points at the end', () => {
    const perPartij = [
      { partij: 'g', bedrag: '130.00' },
      { partij: 'm', bedrag: '75.00' },
      { partij: 'h', bedrag: '5.00' },
    ];
    const tekst = { ...TEKST, partijen: [...PARTIJEN, { id: 'h', naam: 'gemeente Hier', rol: 'gemeente' }] };
    expect(zeg({ ondertekendOp: '2026-06-20' }, { perPartij }, [1], tekst)).toEqual([
      "Met deze brief informeren wij u over de samenwerking met de {tekst Stichting Buurkracht < overeenkomst partijen.1.naam}. Op {datum 2026-06-20 < stand ~.ondertekendOp} hebben de {tekst gemeente Leeuwarden < overeenkomst partijen.0.naam}, de {tekst Stichting Buurkracht < overeenkomst partijen.1.naam} en de {tekst gemeente Hier < overeenkomst partijen.3.naam} de overeenkomst getekend. De overeenkomst gaat over {getal 12, decimalen=0, groep=buurten van de overeenkomst < overeenkomst reikwijdte.aantalBuurten} buurten en loopt van {periode {'van':'2026-09-01','tot':'2029-08-31'} < overeenkomst looptijd}. Zij is nu van kracht. De kosten zijn naar verwachting {bedrag 130.00 < stand ~.geld.perPartij.0.bedrag} voor de {tekst gemeente Leeuwarden < overeenkomst partijen.0.naam} en {bedrag 5.00 < stand ~.geld.perPartij.2.bedrag} voor de {tekst gemeente Hier < overeenkomst partijen.3.naam}. Deze brief geeft de stand op {datum 2027-08-31 < stand peildatum}. Aan het eind staat {getal 1, decimalen=0, groep=aandachtspunten < aantal stand bevindingen.1} aandachtspunt.",
    ]);
  });

  test('not signed, of one buurt, without costs, with more points', () => {
    const tekst = { ...TEKST, reikwijdte: { aantalBuurten: 1 } };
    expect(zeg({ overeenkomst: 'concept' }, { perPartij: [{ partij: 'g', bedrag: '0.00' }] }, [0, 1], tekst)).toEqual([
      "Met deze brief informeren wij u over de voorgenomen samenwerking met de {tekst Stichting Buurkracht < overeenkomst partijen.1.naam}. De overeenkomst gaat over {getal 1, decimalen=0, groep=buurten van de overeenkomst < overeenkomst reikwijdte.aantalBuurten} buurt en loopt van {periode {'van':'2026-09-01','tot':'2029-08-31'} < overeenkomst looptijd}. Zij is een concept en nog niet door iedereen ondertekend. Deze brief geeft de stand op {datum 2027-08-31 < stand peildatum}. Aan het eind staan {getal 2, decimalen=0, groep=aandachtspunten < aantal stand bevindingen.0 + bevindingen.1} aandachtspunten.",
    ]);
  });
});

test('where the agreement stands', () => {
  const zeg = (overeenkomst: string, meer: object = {}) =>
    toonTekst(describeOvereenkomst(stukVan({ deel: { overeenkomst, laatsteDag: '2028-01-31', ...meer } })));
  const standen = ['geen', 'concept', 'ter_ondertekening', 'ondertekend', 'lopend', 'opgeschort'];
  expect(standen.map((een) => zeg(een))).toEqual([
    'Zij is in voorbereiding en nog niet ondertekend.',
    'Zij is een concept en nog niet door iedereen ondertekend.',
    'Zij ligt ter ondertekening en is nog niet door iedereen ondertekend.',
    'Zij is nog niet ingegaan.',
    'Zij loopt, maar is nog niet door iedereen ondertekend.',
    'Zij is opgeschort: de partijen hebben haar stilgelegd.',
  ]);
  expect(zeg('lopend', { ondertekendOp: '2026-06-20' })).toEqual('Zij is nu van kracht.');
  expect(['opgezegd', 'afgelopen', 'beeindigd', 'geevalueerd'].map((een) => zeg(een))).toEqual([
    'Zij is opgezegd, met {datum 2028-01-31 < stand ~.laatsteDag} als laatste dag.',
    'Zij is afgelopen. Haar laatste dag was {datum 2028-01-31 < stand ~.laatsteDag}.',
    'Zij is beëindigd, met {datum 2028-01-31 < stand ~.laatsteDag} als laatste dag.',
    'Zij is beëindigd, met {datum 2028-01-31 < stand ~.laatsteDag} als laatste dag, en de partijen hebben haar geëvalueerd.',
  ]);
});

test('an agreement is intended as long as nobody signed and it is not there yet', () => {
  const is = (overeenkomst: string, ondertekendOp?: string) => isVoorgenomen(als({ overeenkomst, ondertekendOp }));
  expect(['geen', 'concept', 'ter_ondertekening', 'ondertekend', 'lopend'].map((een) => is(een))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(is('concept', '2026-06-20')).toBe(false);
});

describe('small words', () => {
  test('of a kind of amount, alone or mixed', () => {
    const zeg = (...aarden: readonly string[]) => zegAard(als(aarden));
    expect([
      zeg(),
      zeg('exact'),
      zeg('ten_minste'),
      zeg('ten_hoogste'),
      zeg('geraamd', 'geraamd'),
      zeg('exact', 'geraamd'),
    ]).toEqual(['', '', 'ten minste ', 'ten hoogste ', 'naar schatting ', 'naar verwachting ']);
  });

  test('the article before a name', () => {
    const zeg = (waarde: string) => toonTekst(metLidwoord({ soort: 'tekst', waarde }));
    const het = ['Ministerie van BZK', 'programmabureau', 'Rijk', 'waterschap X', 'college'];
    const de = ['gemeente X', 'Provincie', 'Stichting', 'vereniging', 'coöperatie', 'cooperatie', 'Woningcorporatie X'];
    expect(het.map(zeg)).toEqual(het.map((naam) => `het [${naam}]`));
    expect(de.map(zeg)).toEqual(de.map((naam) => `de [${naam}]`));
    const geen = ['Rijksdienst', 'De gemeente', 'Het Rijk', 'Gemeentebelangen', 'Leeuwarden'];
    expect(geen.map(zeg)).toEqual(geen.map((naam) => `[${naam}]`));
  });

  test('years, in order and once', () => {
    expect(nameJaren([1])).toBe('het eerste jaar');
    expect(nameJaren([2, 1, 2])).toBe('het eerste en het tweede jaar');
    expect(nameJaren([10, 9, 11])).toBe('het negende, het tiende en het elfde jaar');
    expect(nameJaren([12])).toBe('het twaalfde jaar');
    expect(nameJaren([13, 1])).toBe('jaar 1 en 13');
    expect([3, 4, 5, 6, 7, 8].map((jaar) => nameJaren([jaar]).split(' ')[1])).toEqual([
      'derde',
      'vierde',
      'vijfde',
      'zesde',
      'zevende',
      'achtste',
    ]);
  });
});

const GROEP = {
  jaren: 'het eerste jaar',
  aantal: 1,
  eersteJaar: true,
  van: 'gemeente Leeuwarden',
  bedrag: '100.00',
  aard: 'exact',
  doel: 'begeleiden',
  btwTerug: false,
  betaald: '0.00',
};

describe('the groups of contributions', () => {
  const groepen = (...bijdragen: readonly object[]) =>
    listBijdragegroepen(
      als(geldDeel({ bijdragen })),
      als({
        financieringsplan: {
          perioden: [
            {
              bijdragen: [
                { id: 'a', btw: { verwerking: 'compensabel' } },
                { id: 'b', btw: { verwerking: 'kostprijsverhogend' } },
              ],
            },
            { bijdragen: [{ id: 'c' }] },
          ],
        },
      }),
    );

  test('no grants, nothing of zero; of the first year the purpose counts', () => {
    const [a, b, c, d, e] = BIJDRAGEN;
    expect(groepen(d!, a!, b!, c!, { ...e, afgesproken: '0.00' })).toEqual([
      {
        aantal: 1,
        aard: 'geraamd',
        bedrag: '70.00',
        betaald: '0.00',
        btwTerug: false,
        doel: 'overig',
        eersteJaar: false,
        jaren: 'het tweede jaar',
        van: 'Ministerie',
      },
      {
        aantal: 1,
        aard: 'exact',
        bedrag: '100.00',
        betaald: '40.00',
        btwTerug: true,
        doel: 'begeleiden',
        eersteJaar: true,
        jaren: 'het eerste jaar',
        stap: {
          bedrag: '89.00',
          naam: 'vastgesteld',
        },
        van: 'gemeente Leeuwarden',
      },
      {
        aantal: 1,
        aard: 'ten_minste',
        bedrag: '30.00',
        betaald: '0.00',
        btwTerug: false,
        doel: 'actief_houden',
        eersteJaar: true,
        jaren: 'het eerste jaar',
        van: 'gemeente Leeuwarden',
      },
    ]);
  });

  test('later years that are alike in all but their purpose are one group', () => {
    const later = (programmajaar: number, meer: object = {}) => ({
      ...BIJDRAGEN[4],
      bijdrage: `x${programmajaar}`,
      programmajaar,
      naar: 'g',
      gevraagd: '4.00',
      ...meer,
    });
    expect(groepen(later(2), later(4, { doel: 'werven' }), later(3), later(5, { toegezegd: '4.00' }))).toEqual([
      {
        aantal: 1,
        aard: 'geraamd',
        bedrag: '5.00',
        betaald: '0.00',
        btwTerug: false,
        doel: 'begeleiden',
        eersteJaar: true,
        jaren: 'het tweede jaar',
        naar: 'gemeente Leeuwarden',
        stap: {
          bedrag: '4.00',
          naam: 'gevraagd',
        },
        van: 'Ministerie',
      },
      {
        aantal: 2,
        aard: 'geraamd',
        bedrag: '5.00',
        betaald: '0.00',
        btwTerug: false,
        doel: 'overig',
        eersteJaar: false,
        jaren: 'het derde en het vierde jaar',
        naar: 'gemeente Leeuwarden',
        stap: {
          bedrag: '4.00',
          naam: 'gevraagd',
        },
        van: 'Ministerie',
      },
      {
        aantal: 1,
        aard: 'geraamd',
        bedrag: '5.00',
        betaald: '0.00',
        btwTerug: false,
        doel: 'overig',
        eersteJaar: false,
        jaren: 'het vijfde jaar',
        naar: 'gemeente Leeuwarden',
        stap: {
          bedrag: '4.00',
          naam: 'toegezegd',
        },
        van: 'Ministerie',
      },
    ]);
    expect(groepen()).toEqual([]);
  });

  test('the furthest step counts', () => {
    const stap = (...velden: readonly string[]) =>
      groepen({ ...BIJDRAGEN[4], ...Object.fromEntries(velden.map((veld, v) => [veld, `${v + 1}.00`])) })[0]?.stap;
    expect(stap()).toBeUndefined();
    expect(stap('gevraagd')).toEqual({ naam: 'gevraagd', bedrag: '1.00' });
    expect(stap('gevraagd', 'toegezegd')).toEqual({ naam: 'toegezegd', bedrag: '2.00' });
    expect(stap('vastgelegd', 'toegezegd')).toEqual({ naam: 'vastgelegd', bedrag: '1.00' });
    expect(stap('vastgelegd', 'vastgesteld')).toEqual({ naam: 'vastgesteld', bedrag: '2.00' });
  });
});

describe('the contributions in sentences', () => {
  const zeg = (...groepen: readonly object[]) =>
    toon(
      composeBijdragen(
        stukVan({ deel: { naam: 'Leeuwarden' }, feiten: { bijdragen: groepen.map((een) => ({ ...GROEP, ...een })) } }),
      ),
    );

  test('none', () => {
    expect(zeg()).toEqual([]);
  });

  test('of the first year, of one payer: also of several parts', () => {
    expect(zeg({ aard: 'ten_minste' }, { doel: 'directe_kosten', bedrag: '20.00' })).toEqual([
      '- In {tekst het eerste jaar < brief bijdragen.0.jaren} betaalt de {tekst gemeente Leeuwarden < brief bijdragen.0.van}. Van dat geld is ten minste {bedrag 100.00 < brief bijdragen.0.bedrag} voor de begeleiding. Dat is nog niet gevraagd of toegezegd. De bijdrage van de {tekst gemeente Leeuwarden < brief bijdragen.1.van} is {bedrag 20.00 < brief bijdragen.1.bedrag} voor de directe kosten in {tekst Leeuwarden < stand ~.naam}. Dat is nog niet gevraagd of toegezegd.',
    ]);
  });

  test('of the first year, of two payers', () => {
    expect(zeg({ aard: 'ten_minste', doel: 'overig' }, { van: 'Ministerie', aard: 'geraamd', doel: 'werven' })).toEqual(
      [
        '- In {tekst het eerste jaar < brief bijdragen.0.jaren} betalen de {tekst gemeente Leeuwarden < brief bijdragen.0.van} en het {tekst Ministerie < brief bijdragen.1.van}. De bijdrage van de {tekst gemeente Leeuwarden < brief bijdragen.0.van} is ten minste {bedrag 100.00 < brief bijdragen.0.bedrag}. Dat is nog niet gevraagd of toegezegd. De bijdrage van het {tekst Ministerie < brief bijdragen.1.van} is naar schatting {bedrag 100.00 < brief bijdragen.1.bedrag} voor het werven. Dat is nog niet gevraagd of toegezegd.',
      ],
    );
  });

  test('each purpose has its words', () => {
    const doelen = ['actief_houden', 'projecten', 'coordinatie', 'evaluatie'];
    expect(doelen.map((doel) => zeg({ doel })[0]?.split('bijdragen.0.bedrag}')[1])).toEqual([
      ' voor het actief houden van de teams. Dat is nog niet gevraagd of toegezegd.',
      ' voor projecten. Dat is nog niet gevraagd of toegezegd.',
      ' voor de coördinatie. Dat is nog niet gevraagd of toegezegd.',
      ' voor de evaluatie. Dat is nog niet gevraagd of toegezegd.',
    ]);
  });

  test('of later years, one or several, to a party or not', () => {
    const later = { eersteJaar: false, jaren: 'het tweede jaar', doel: 'overig' };
    expect(zeg(later, { ...later, aantal: 2, naar: 'Stichting Buurkracht', aard: 'ten_hoogste' })).toEqual([
      '- Voor {tekst het tweede jaar < brief bijdragen.0.jaren} is de bijdrage van de {tekst gemeente Leeuwarden < brief bijdragen.0.van} {bedrag 100.00 < brief bijdragen.0.bedrag}. Dat is nog niet gevraagd of toegezegd.',
      '- Voor {tekst het tweede jaar < brief bijdragen.1.jaren} is de bijdrage van de {tekst gemeente Leeuwarden < brief bijdragen.1.van} aan de {tekst Stichting Buurkracht < brief bijdragen.1.naar} ten hoogste {bedrag 100.00 < brief bijdragen.1.bedrag} per jaar. Dat is nog niet gevraagd of toegezegd.',
    ]);
  });

  test('how far it came', () => {
    const stap = (groep: object) => zeg(groep)[0]?.split('voor de begeleiding.')[1];
    const met = (naam: string, bedrag: string) => ({ stap: { naam, bedrag } });
    expect(stap({})).toEqual(' Dat is nog niet gevraagd of toegezegd.');
    expect(stap({ betaald: '100.00' })).toEqual(' Dat is betaald.');
    expect(stap({ betaald: '99.99' })).toEqual(' Betaald is {bedrag 99.99 < brief bijdragen.0.betaald}.');
    expect(stap({ betaald: '100.00', btwTerug: true })).toEqual(
      ' Betaald is {bedrag 100.00 < brief bijdragen.0.betaald} (met btw).',
    );
    expect(stap(met('gevraagd', '100.00'))).toEqual(' Dat is gevraagd en nog niet toegezegd.');
    expect(stap(met('toegezegd', '90.00'))).toEqual(
      ' Daarvan is {bedrag 90.00 < brief bijdragen.0.stap.bedrag} toegezegd en nog niet vastgelegd.',
    );
    expect(stap({ ...met('vastgelegd', '90.00'), betaald: '90.00' })).toEqual(' Dat is betaald.');
    expect(stap({ ...met('vastgelegd', '100.00'), betaald: '60.00' })).toEqual(
      ' Dat is vastgelegd. Betaald is {bedrag 60.00 < brief bijdragen.0.betaald}.',
    );
    expect(stap({ ...met('vastgesteld', '90.00'), betaald: '60.00', aantal: 2, btwTerug: true })).toEqual(
      ' Daarvan is {bedrag 90.00 < brief bijdragen.0.stap.bedrag} per jaar (met btw) definitief vastgesteld. Betaald is {bedrag 60.00 < brief bijdragen.0.betaald} per jaar (met btw).',
    );
  });

  test('who bears it', () => {
    const dragers = (...namen: readonly string[]) =>
      toon(composeDragers(stukVan({ feiten: { dragers: namen.map((naam) => ({ naam, bedrag: '1.00' })) } })));
    expect(dragers()).toEqual([]);
    expect(dragers('Wonen', 'Zorg')).toEqual([
      'Over alle jaren samen komt {bedrag 1.00 < brief dragers.0.bedrag} ten laste van {tekst Wonen < brief dragers.0.naam} en {bedrag 1.00 < brief dragers.1.bedrag} ten laste van {tekst Zorg < brief dragers.1.naam}.',
    ]);
  });
});
