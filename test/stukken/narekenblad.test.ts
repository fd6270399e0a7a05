/** The sheet to redo a choice: what it holds of what was handed in, and each sentence and table that tells it. */
import type { Verslagblok } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { createLezer } from '../../src/stukken/delen/createLezer.js';
import { composeNarekenafwijkingen } from '../../src/stukken/nareken/composeNarekenafwijkingen.js';
import { composeNarekencriteria } from '../../src/stukken/nareken/composeNarekencriteria.js';
import { composeNarekenkansen } from '../../src/stukken/nareken/composeNarekenkansen.js';
import { composeNarekenkeuze } from '../../src/stukken/nareken/composeNarekenkeuze.js';
import { composeDownloads, composeNarekenwijze } from '../../src/stukken/nareken/composeNarekenwijze.js';
import { composeWieBesliste } from '../../src/stukken/nareken/composeWieBesliste.js';
import { composeZonderscore } from '../../src/stukken/nareken/composeZonderscore.js';
import { createNarekenzin } from '../../src/stukken/nareken/createNarekenzin.js';
import type { Narekenstuk } from '../../src/stukken/nareken/opNareken.js';
import { readNarekenblad } from '../../src/stukken/nareken/readNarekenblad.js';
import { als, DAG, toon, toonTabel } from './klein.js';

const BLAD = {
  criteria: [],
  wegingen: [],
  quota: [],
  gekozen: 2,
  perBuurt: [],
  zonderScore: [],
  aantalZonderScore: 0,
  afdrukken: [],
  afdrukmethode: 'SHA-256',
  downloads: [],
  elders: 0,
  punten: [],
};

const stuk = (blad: object, selectie: object = {}): Narekenstuk => {
  const heel = { ...BLAD, ...blad };
  return als({ blad: heel, lezer: createLezer({ narekenblad: heel, selectie }), gemeente: 'Leeuwarden' });
};

const zeg = (blokken: readonly Verslagblok[]) => toon(blokken).map((een) => een.replaceAll(' < narekenblad ', ' < '));

const KANSEN = {
  trekkingen: 1000,
  geheel: { zin: 'in 230 van de 1000 keer', standaardfout: 0.013, wilson95: [0.2, 0.26] },
};

describe('who decided what', () => {
  const wie = (blad: object, gelijkspel = 'uniek') =>
    zeg(composeWieBesliste(stuk(blad), als({ bewijs: { gelijkspel } })));

  test('the least', () => {
    expect(wie({})).toEqual([
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
      'tabel wie-besliste: Wie wat besliste: mens of machine',
      'wat=Wat | wie=Wie | hoe=Hoe',
      '[De criteria, de quota en de regels] | [mens] | [vooraf afgesproken]',
      '[De scores] | [machine] | [gerekend uit de cijfers, de oordelen en de gewichten]',
      '[De keuze binnen de quota en de regels] | [machine] | [geen andere keuze was even goed]',
      '[De afwijkingen van de berekening] | [mens] | [niet bekend]',
      '[Het besluit] | [mens] | [het college]',
    ]);
  });

  test('with all that may be known', () => {
    const blad = {
      criteria: [{ soort: 'kerncijfer' }, { soort: 'beoordeling' }],
      wegingen: [
        { naam: 'Oost', methodes: ['opgegeven', 'gelijk', 'rangorde', 'swing'] },
        { naam: 'West', methodes: ['ahp', 'entropie', 'critic', 'pca'] },
      ],
      oordelaars: 'gemeente en wijk',
      loting: {},
      afwijkingen: [{}],
      besluit: { kenmerk: 'K-1', datum: DAG },
      gewichtenDoor: 'de raad',
    };
    expect(wie(blad, 'beslist')).toEqual([
      'De computer rekent. Het college van burgemeester en wethouders besluit. De gewichten koos: {tekst de raad < gewichtenDoor}. Het besluit is van {datum 2027-08-31 < besluit.datum}.',
      'tabel wie-besliste: Wie wat besliste: mens of machine',
      'wat=Wat | wie=Wie | hoe=Hoe',
      '[De criteria, de quota en de regels] | [mens] | [vooraf afgesproken]',
      '{tekst Oost < wegingen.0.naam} | [mens] | [de gewichten: elk gewicht is opgegeven]',
      '{tekst Oost < wegingen.0.naam} | [mens] | [de gewichten: afgesproken is dat alles even zwaar telt]',
      '{tekst Oost < wegingen.0.naam} | [mens] | [de gewichten: uit een volgorde van belang]',
      '{tekst Oost < wegingen.0.naam} | [mens] | [de gewichten: uit punten voor het verschil tussen slechtste en beste]',
      '{tekst West < wegingen.1.naam} | [mens] | [de gewichten: uit vergelijkingen, steeds twee aan twee]',
      '{tekst West < wegingen.1.naam} | [machine] | [de gewichten: uit de spreiding van de cijfers (entropie)]',
      '{tekst West < wegingen.1.naam} | [machine] | [de gewichten: uit de spreiding en de samenhang van de cijfers (CRITIC)]',
      '{tekst West < wegingen.1.naam} | [machine] | [de gewichten: uit de samenhang van de cijfers (hoofdcomponent)]',
      '[De oordelen over buurten] | [mens] | {tekst gemeente en wijk < oordelaars}',
      '[De scores] | [machine] | [gerekend uit de cijfers, de oordelen en de gewichten]',
      '[De keuze binnen de quota en de regels] | [machine] | [er was een gelijke stand; de afgesproken volgorde besliste]',
      '[De loting] | [machine] | [met een zaad dat iedereen kan gebruiken]',
      '[De afwijkingen van de berekening] | [mens] | [zie hieronder]',
      '[Het besluit] | [mens] | {tekst K-1 < besluit.kenmerk}',
    ]);
    expect(wie({ criteria: [{ soort: 'beoordeling' }], afwijkingen: [] }, 'onbeslist').slice(3, 8)).toEqual([
      '[De criteria, de quota en de regels] | [mens] | [vooraf afgesproken]',
      '[De oordelen over buurten] | [mens] | -niet_van_toepassing-',
      '[De scores] | [machine] | [gerekend uit de cijfers, de oordelen en de gewichten]',
      '[De keuze binnen de quota en de regels] | [machine] | [of een andere keuze even goed is, is niet uitgezocht]',
      '[De afwijkingen van de berekening] | [mens] | [er zijn er geen]',
    ]);
  });
});

describe('what counted, and what was left out', () => {
  test('the criteria', () => {
    const basis = { routekaart: 'Oost', richting: 'hoger' };
    const criteria = [
      {
        ...basis,
        naam: 'Gas',
        soort: 'kerncijfer',
        bron: 'CBS',
        tabel: 'T',
        jaar: 2024,
        gewicht: 0.5,
        effectief: 0.25,
      },
      { ...basis, naam: 'Animo', soort: 'beoordeling', richting: 'lager' },
      { ...basis, naam: 'Weg', soort: 'kerncijfer', richting: 'doel' },
    ];
    expect(toonTabel(composeNarekencriteria(stuk({ criteria })))).toEqual([
      'tabel criteria: Criterium, bron, jaar en gewicht',
      'routekaart=Routekaart | criterium=Criterium | bron=Bron | tabel=Tabel | jaar=Jaar! | gewicht=Gewicht op zijn niveau! | effectief=Gewicht in het geheel! | richting=Hoe het telt',
      '{tekst Oost < narekenblad criteria.0.routekaart} | {tekst Gas < narekenblad criteria.0.naam} | {tekst CBS < narekenblad criteria.0.bron} | {tekst T < narekenblad criteria.0.tabel} | {jaar 2024 < narekenblad criteria.0.jaar} | {percentage 0.5, decimalen=1 < narekenblad criteria.0.gewicht} | {percentage 0.25, decimalen=1 < narekenblad criteria.0.effectief} | [hoe hoger, hoe meer punten]',
      '{tekst Oost < narekenblad criteria.1.routekaart} | {tekst Animo < narekenblad criteria.1.naam} | [oordeel van mensen] | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | [hoe lager, hoe meer punten]',
      '{tekst Oost < narekenblad criteria.2.routekaart} | {tekst Weg < narekenblad criteria.2.naam} | -niet_geleverd- | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | [hoe dichter bij het doel, hoe meer punten]',
      'toelichting: Het gewicht in het geheel is het gewicht op zijn niveau, maal dat van de thema’s erboven. Per Routekaart is dat samen het geheel.',
    ]);
  });

  test('the deviations', () => {
    const zin = (afwijkingen?: readonly object[]) => zeg(composeNarekenafwijkingen(stuk({ afwijkingen })));
    expect([zin(), zin([])]).toEqual([
      ['Of mensen van de berekening afweken, staat niet in de gegevens van dit stuk.'],
      ['Mensen weken nergens van de berekening af.'],
    ]);
    expect(
      zin([
        { eruit: 'A', reden: 'R' },
        { erin: 'B', reden: 'S', datum: DAG, verlies: 0.125 },
      ]),
    ).toEqual([
      'tabel afwijkingen: Waar mensen van de berekening afweken',
      'eruit=Eruit | erin=Erin | reden=De reden | datum=Op! | verlies=Punten minder!',
      '{tekst A < afwijkingen.0.eruit} | -niet_van_toepassing- | {tekst R < afwijkingen.0.reden} | -niet_van_toepassing- | -niet_van_toepassing-',
      '-niet_van_toepassing- | {tekst B < afwijkingen.1.erin} | {tekst S < afwijkingen.1.reden} | {datum 2027-08-31 < afwijkingen.1.datum} | {getal 0.125, decimalen=3 < afwijkingen.1.verlies}',
    ]);
  });

  test('who has no score', () => {
    expect(zeg(composeZonderscore(stuk({})))).toEqual(['In de gegevens van dit stuk is geen buurt zonder score.']);
    const zonderScore = [
      { naam: 'A', routekaart: 'Oost', reden: 'R' },
      { naam: 'B', reden: 'S' },
    ];
    expect(zeg(composeZonderscore(stuk({ zonderScore, aantalZonderScore: 2 })))).toEqual([
      'Buurten die voor ten minste één Routekaart geen score kregen: {getal 2, decimalen=0 < aantalZonderScore}. Zij konden niet worden gekozen voor de plekken van die Routekaart.',
      'tabel zonder-score: Buurten zonder score',
      'buurt=Buurt | routekaart=Routekaart | reden=De reden',
      '{tekst A < zonderScore.0.naam} | {tekst Oost < zonderScore.0.routekaart} | {tekst R < zonderScore.0.reden}',
      '{tekst B < zonderScore.1.naam} | -niet_van_toepassing- | {tekst S < zonderScore.1.reden}',
    ]);
  });
});

describe('out of what it was chosen', () => {
  const kies = (blad: object, selectie: object = {}) => {
    const heel = { bewijs: { controle: 'exact' }, invoer: { opties: {} }, ...selectie };
    return zeg(composeNarekenkeuze(stuk(blad, heel), als(heel)));
  };

  test('proven, of quota, with rules or without', () => {
    const quotum = { naam: 'in Oost', van: 1, tot: 2, gescoord: 9, konMeedoen: 5, gekozen: 1 };
    expect(kies({ quota: [quotum], konMeedoen: 5, gekozen: 1 })).toEqual([
      '{getal 5, decimalen=0, groep=buurten die konden meedoen < konMeedoen} buurten konden meedoen, elke buurt één keer geteld. Daaruit is er {getal 1, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0 < konMeedoen} < gekozen} gekozen.',
      'tabel quota: Hoeveel plekken, en uit hoeveel buurten',
      'quotum=Quotum | van=Minste plekken! | tot=Meeste plekken! | gescoord=Met een score! | konMeedoen=Konden meedoen! | gekozen=Gekozen!',
      '{tekst in Oost < quota.0.naam} | {getal 1, decimalen=0 < quota.0.van} | {getal 2, decimalen=0 < quota.0.tot} | {getal 9, decimalen=0 < quota.0.gescoord} | {getal 5, decimalen=0 < quota.0.konMeedoen} | {getal 1, decimalen=0 < quota.0.gekozen}',
      'toelichting: Met een score zijn de buurten die binnen het quotum liggen, voor de regels. Een buurt kan bij meer dan één quotum passen: tel deze kolommen niet op.',
      'Een computer zoekt de buurten die samen de meeste punten hebben en aan de regels voldoen.',
      'bewezen: Bewezen is dat binnen deze quota en regels en met deze gewichten geen andere keuze beter uitkomt.',
      'voorbehoud: Dat geldt voor {getal 1, decimalen=0, groep=quota < lengte narekenblad quota} quotum samen. Hoe vaak de keuze met andere gewichten dezelfde is, is niet berekend.',
    ]);
    const regels = [{ soort: 'niet_aangrenzend' }];
    expect(
      kies(
        { quota: [quotum, quotum], konMeedoen: 1, afwijkingen: [{}], kansen: KANSEN },
        { invoer: { opties: { regels } }, bewijs: { controle: 'drijvende_komma' } },
      ),
    ).toEqual([
      '{getal 1, decimalen=0, groep=buurten die konden meedoen < konMeedoen} buurt kon meedoen, elke buurt één keer geteld. Daaruit zijn er {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 1, decimalen=0 < konMeedoen} < gekozen} gekozen.',
      'tabel quota: Hoeveel plekken, en uit hoeveel buurten',
      'quotum=Quotum | van=Minste plekken! | tot=Meeste plekken! | gescoord=Met een score! | konMeedoen=Konden meedoen! | gekozen=Gekozen!',
      '{tekst in Oost < quota.0.naam} | {getal 1, decimalen=0 < quota.0.van} | {getal 2, decimalen=0 < quota.0.tot} | {getal 9, decimalen=0 < quota.0.gescoord} | {getal 5, decimalen=0 < quota.0.konMeedoen} | {getal 1, decimalen=0 < quota.0.gekozen}',
      '{tekst in Oost < quota.1.naam} | {getal 1, decimalen=0 < quota.1.van} | {getal 2, decimalen=0 < quota.1.tot} | {getal 9, decimalen=0 < quota.1.gescoord} | {getal 5, decimalen=0 < quota.1.konMeedoen} | {getal 1, decimalen=0 < quota.1.gekozen}',
      'toelichting: Met een score zijn de buurten die binnen het quotum liggen, voor de regels. Een buurt kan bij meer dan één quotum passen: tel deze kolommen niet op.',
      'Naast de quota golden deze regels:',
      '- Gekozen buurten liggen niet naast elkaar.',
      'Een computer zoekt de buurten die samen de meeste punten hebben en aan de regels voldoen.',
      'bewezen: Voor de afwijkingen door mensen geldt: bewezen is dat binnen deze quota en regels en met deze gewichten geen andere keuze beter uitkomt. Dat is de uitkomst van een andere oplosser, en niet in hele getallen nagerekend.',
      'voorbehoud: Met andere gewichten kan het anders zijn: bij {getal 1000, decimalen=0 < kansen.trekkingen} trekkingen kwam {tekst in 230 van de 1000 keer < kansen.geheel.zin} precies deze keuze eruit.',
    ]);
  });

  test('one buurt; not proven, with a gap or without', () => {
    expect(kies({ gekozen: 1, gat: 0.25 })).toEqual([
      '{getal 1, decimalen=0, groep=gekozen buurten < gekozen} buurt is gekozen.',
      'tabel quota: Hoeveel plekken, en uit hoeveel buurten',
      'quotum=Quotum | van=Minste plekken! | tot=Meeste plekken! | gescoord=Met een score! | konMeedoen=Konden meedoen! | gekozen=Gekozen!',
      'toelichting: Met een score zijn de buurten die binnen het quotum liggen, voor de regels. Een buurt kan bij meer dan één quotum passen: tel deze kolommen niet op.',
      'Een computer zoekt de buurten die samen de meeste punten hebben en aan de regels voldoen.',
      'De berekening stopte voordat alles was uitgezocht. Een andere keuze kan beter uitkomen, maar hoogstens {getal 0.25, decimalen=3 < gat} punten.',
    ]);
    expect(kies({ gat: 0, afwijkingen: [] }).at(-1)).toEqual(
      'De berekening stopte voordat alles was uitgezocht. Een andere keuze kan beter uitkomen.',
    );
    expect(kies({ afwijkingen: [] }).at(-2)).toEqual(
      'bewezen: Bewezen is dat binnen deze quota en regels en met deze gewichten geen andere keuze beter uitkomt.',
    );
  });
});

test('how sensitive it is', () => {
  const zin = (blad: object) => zeg(composeNarekenkansen(stuk(blad)));
  expect(zin({})).toEqual(['Hoe gevoelig de keuze is voor andere gewichten of cijfers, is niet berekend.']);
  const perBuurt = [
    { naam: 'A', gekozen: true, zin: 'altijd', standaardfout: 0, laagste: 0.9, hoogste: 1 },
    { naam: 'B', gekozen: false, zin: 'soms', standaardfout: 0.1, laagste: 0.2, hoogste: 0.4 },
  ];
  expect(zin({ kansen: KANSEN, overlap: 0.86, perBuurt })).toEqual([
    'Er is {getal 1000, decimalen=0 < kansen.trekkingen} keer opnieuw gekozen, met andere gewichten of andere cijfers. Daarbij kwam {tekst in 230 van de 1000 keer < kansen.geheel.zin} precies deze keuze eruit. Gemiddeld was {percentage 0.86, decimalen=1, groep=trekkingen {getal 1000, decimalen=0 < kansen.trekkingen} < overlap} van de gekozen buurten dan ook gekozen. De standaardfout van het aandeel trekkingen met precies deze keuze is {percentage 0.013, decimalen=1, groep=trekkingen {getal 1000, decimalen=0 < kansen.trekkingen} < kansen.geheel.standaardfout}. Zijn interval van Wilson, met vijfennegentig procent zekerheid, loopt van {percentage 0.2, decimalen=1, groep=trekkingen {getal 1000, decimalen=0 < kansen.trekkingen} < kansen.geheel.wilson95.0} tot {percentage 0.26, decimalen=1, groep=trekkingen {getal 1000, decimalen=0 < kansen.trekkingen} < kansen.geheel.wilson95.1}.',
    'tabel kansen: Hoe vaak een buurt werd gekozen',
    'buurt=Buurt | gekozen=Gekozen | keer=In de trekkingen | standaardfout=Standaardfout! | laagste=Wilson, laagste! | hoogste=Wilson, hoogste!',
    '{tekst A < perBuurt.0.naam} | [ja] | {tekst altijd < perBuurt.0.zin} | {percentage 0, decimalen=1 < perBuurt.0.standaardfout} | {percentage 0.9, decimalen=1 < perBuurt.0.laagste} | {percentage 1, decimalen=1 < perBuurt.0.hoogste}',
    '{tekst B < perBuurt.1.naam} | [nee] | {tekst soms < perBuurt.1.zin} | {percentage 0.1, decimalen=1 < perBuurt.1.standaardfout} | {percentage 0.2, decimalen=1 < perBuurt.1.laagste} | {percentage 0.4, decimalen=1 < perBuurt.1.hoogste}',
  ]);
  expect(zin({ kansen: KANSEN, overlap: 0.86 })).toHaveLength(1);
});

describe('how to redo it', () => {
  test('with the documents', () => {
    const zin = (blad: object) => zeg(composeNarekenwijze(stuk(blad)));
    expect(zin({})).toEqual(['Er zijn geen documenten genoemd waarmee de keuze na te rekenen is.']);
    const afdrukken = [
      { wat: 'Het selectiebesluit', afdruk: 'x' },
      { wat: 'De verantwoording', versie: '1', afdruk: 'y' },
    ];
    expect(zin({ afdrukken })).toEqual([
      '1 Vraag de gemeente om de documenten in de tabel hieronder, als JSON.',
      '2 Bereken van elk document de vingerafdruk en leg die naast de tabel: {tekst SHA-256 < afdrukmethode}, zonder het veld vingerafdrukken. Zo weet u dat er niets aan is veranderd.',
      '3 De functie verifySelectiebesluit van de bibliotheek buurtaanpak rekent de keuze opnieuw uit en noemt elk verschil.',
      'tabel vingerafdrukken: De documenten en hun vingerafdruk',
      'document=Document | versie=Versie van de vorm | vingerafdruk=Vingerafdruk',
      '{tekst Het selectiebesluit < afdrukken.0.wat} | -niet_van_toepassing- | {tekst x < afdrukken.0.afdruk}',
      '{tekst De verantwoording < afdrukken.1.wat} | {tekst 1 < afdrukken.1.versie} | {tekst y < afdrukken.1.afdruk}',
    ]);
    expect(zin({ afdrukken: afdrukken.slice(1) })).toHaveLength(5);
    expect(zin({ afdrukken, software: 'b 1', loting: { deelnemers: 3, plekken: 1, zaad: 'z' } }).slice(2, 4)).toEqual([
      '3 Reken na met {tekst b 1 < software}, dat iedereen mag gebruiken. De functie verifyVerantwoording rekent de scores en de keuze opnieuw uit en noemt elk verschil.',
      '4 Er is geloot onder {getal 3, decimalen=0 < loting.deelnemers} buurten voor {getal 1, decimalen=0 < loting.plekken} plekken. Het zaad is {tekst z < loting.zaad}: daarmee komt dezelfde uitslag eruit. Of het zaad eerlijk is gekozen, volgt daar niet uit.',
    ]);
  });

  test('what can be downloaded', () => {
    const downloads = [{ titel: 'De cijfers', vorm: 'CSV', vindplaats: 'https://example.nl' }];
    expect(toonTabel(composeDownloads(stuk({ downloads }), als([{ id: 'quota', titel: 'Q' }])))).toEqual([
      'tabel downloads: Wat te downloaden is',
      'titel=Wat | vorm=Vorm | vindplaats=Waar',
      '{tekst De cijfers < narekenblad downloads.0.titel} | {tekst CSV < narekenblad downloads.0.vorm} | {tekst https://example.nl < narekenblad downloads.0.vindplaats}',
      '[Q] | [CSV] | [bij dit stuk: quota.csv]',
    ]);
  });
});

const ROUTEKAART = {
  naam: 'Oost',
  versie: 1,
  weging: { methode: 'gelijk' },
  themas: [
    { id: 't', naam: 'Thema', weging: { methode: 'entropie' } },
    { id: 'u', naam: 'U' },
  ],
  criteria: [
    { id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' },
    { id: 'animo', naam: 'Animo', bron: { soort: 'beoordeling', sleutel: 'gas' }, richting: 'lager' },
    { id: 'weg', naam: 'Weg', bron: { soort: 'kerncijfer', sleutel: 'weg' }, richting: 'doel' },
  ],
};

const cijferbron = (naam: string) => ({ bron: { naam, tabel: 'T', jaar: 2024 } });

const INVOER = {
  gemeente: 'Leeuwarden',
  namen: [
    { code: 'A', naam: 'De Wal' },
    { code: 'B', naam: 'Haven' },
  ],
  scores: {
    oost: {
      routekaart: ROUTEKAART,
      buurten: [
        { code: 'A', naam: 'Oude naam' },
        { code: 'C', naam: 'Dorp' },
      ],
      criteria: [{ id: 'gas', gewicht: 0.5, effectief: 0.25 }],
      meetlat: {
        criteria: [
          { id: 'gas', cijfer: cijferbron('CBS') },
          { id: 'weg', cijfer: cijferbron('RVO') },
        ],
      },
    },
  },
  selectie: {
    quota: [
      { quotum: 'q', van: 1, tot: 2, kandidaten: 9, over: 5 },
      { quotum: 'r', van: 0, tot: 1, kandidaten: 3, over: 2 },
    ],
    gekozen: [{ code: 'A', quotum: 'q' }],
    bewijs: { optimaal: true, gat: 0 },
    invoer: { quota: [{ id: 'r', naam: 'de rest' }, { id: 'q' }], opties: {} },
  },
};

const lees = (meer: object = {}) => {
  const { afdrukken, ...blad } = readNarekenblad(als({ ...INVOER, ...meer }));
  return { ...blad, afdrukken: afdrukken.map(({ afdruk, ...een }) => ({ ...een, afdruk: afdruk.slice(0, 7) })) };
};

describe('what the sheet holds', () => {
  test('of the selection and the scores', () => {
    expect(lees()).toEqual({
      aantalZonderScore: 0,
      afdrukken: [
        {
          afdruk: 'sha256:',
          versie: '1',
          wat: 'De Routekaart Oost',
        },
      ],
      afdrukmethode: 'SHA-256 over canonieke JSON (RFC 8785)',
      criteria: [
        {
          bron: 'CBS',
          effectief: 0.25,
          gewicht: 0.5,
          jaar: 2024,
          naam: 'Gas',
          richting: 'hoger',
          routekaart: 'Oost',
          soort: 'kerncijfer',
          tabel: 'T',
        },
        {
          naam: 'Animo',
          richting: 'lager',
          routekaart: 'Oost',
          soort: 'beoordeling',
        },
        {
          bron: 'RVO',
          jaar: 2024,
          naam: 'Weg',
          richting: 'doel',
          routekaart: 'Oost',
          soort: 'kerncijfer',
          tabel: 'T',
        },
      ],
      downloads: [],
      elders: 0,
      gekozen: 1,
      perBuurt: [],
      punten: [],
      quota: [
        {
          gekozen: 0,
          gescoord: 3,
          konMeedoen: 2,
          naam: 'de rest',
          tot: 1,
          van: 0,
        },
        {
          gekozen: 1,
          gescoord: 9,
          konMeedoen: 5,
          naam: 'q',
          tot: 2,
          van: 1,
        },
      ],
      wegingen: [
        {
          methodes: ['gelijk', 'entropie', 'opgegeven'],
          naam: 'Oost',
        },
      ],
      zonderScore: [],
    });
  });

  test('of more: the columns go before the yardstick, the decision before the choice', () => {
    const zekerheid = {
      trekkingen: 10,
      kans: 0.5,
      overlap: 0.9,
      perBuurt: [
        { buurt: 'B', kans: 0.3 },
        { buurt: 'A', kans: 1 },
        { buurt: 'Z', kans: 1 },
      ],
    };
    const keuze = {
      kenmerk: 'oud',
      besluitdatum: '2026-01-01',
      vingerafdruk: 'keuze-druk',
      afwijkingen: [{ reden: 'R' }],
      loting: { zaad: 'z', deelnemers: 2, plekken: 1 },
      methode: { beoordelaars: [{ rol: 'gemeente' }, { rol: 'sociaal_werk' }] },
      buurten: [],
    };
    const meer = {
      kolommen: [{ sleutel: 'gas', ...cijferbron('Eigen') }],
      keuze,
      besluit: { kenmerk: 'nieuw', datum: DAG, versie: 2, vingerafdrukken: { geheel: 'besluit-druk' } },
      verantwoording: { software: { naam: 'b', versie: '1' }, vingerafdrukken: { geheel: 'verantw-druk' }, versie: 3 },
      gewichtenDoor: 'de raad',
      zekerheid,
      downloads: [{ titel: 'D', vorm: 'CSV', vindplaats: 'V' }],
    };
    const selectie = { ...INVOER.selectie, konMeedoen: 5, bewijs: { optimaal: false, gat: 0.25 } };
    const { criteria, wegingen: _, quota: __, kansen, perBuurt, ...rest } = lees({ ...meer, selectie });
    expect(criteria.map(({ naam, bron }) => [naam, bron])).toEqual([
      ['Gas', 'Eigen'],
      ['Animo', undefined],
      ['Weg', 'RVO'],
    ]);
    expect([kansen?.trekkingen, kansen?.geheel.zin, kansen?.buurten]).toEqual([10, 'in 5 van de 10 keer', undefined]);
    expect(perBuurt.map(({ naam, gekozen, zin }) => [naam, gekozen, zin])).toEqual([
      ['Haven', false, 'in 3 van de 10 keer'],
      ['De Wal', true, 'in alle 10 keer'],
    ]);
    expect(rest).toEqual({
      aantalZonderScore: 0,
      afdrukken: [
        {
          afdruk: 'besluit',
          versie: '2',
          wat: 'Het selectiebesluit',
        },
        {
          afdruk: 'verantw',
          versie: '3',
          wat: 'De verantwoording',
        },
        {
          afdruk: 'sha256:',
          versie: '1',
          wat: 'De Routekaart Oost',
        },
      ],
      afdrukmethode: 'SHA-256 over canonieke JSON (RFC 8785)',
      afwijkingen: [
        {
          reden: 'R',
        },
      ],
      besluit: {
        datum: '2027-08-31',
        kenmerk: 'nieuw',
      },
      downloads: [
        {
          titel: 'D',
          vindplaats: 'V',
          vorm: 'CSV',
        },
      ],
      elders: 0,
      gat: 0.25,
      gekozen: 1,
      gewichtenDoor: 'de raad',
      konMeedoen: 5,
      loting: {
        deelnemers: 2,
        plekken: 1,
        zaad: 'z',
      },
      oordelaars: 'gemeente en sociaal werk',
      overlap: 0.9,
      punten: [],
      software: 'b 1',
      zonderScore: [],
    });
    const alleen = lees({ keuze: { ...keuze, zekerheid } });
    expect([alleen.besluit, alleen.afdrukken[0], alleen.kansen?.trekkingen]).toEqual([
      {
        datum: '2026-01-01',
        kenmerk: 'oud',
      },
      {
        afdruk: 'keuze-d',
        wat: 'Het selectiebesluit',
      },
      10,
    ]);
    expect(lees({ keuze: { ...keuze, besluitdatum: undefined, methode: {} } })).not.toHaveProperty('besluit');
  });

  test('the gap that is told is never under the real one', () => {
    const gat = (n: number) => lees({ selectie: { ...INVOER.selectie, bewijs: { optimaal: false, gat: n } } }).gat;
    expect([0, 0.25, 0.2501, 0.0004].map(gat)).toEqual([0, 0.25, 0.251, 0.001]);
    expect(lees()).not.toHaveProperty('gat');
  });

  test('who has no score: by the scores, else by the choice, in the order of the names', () => {
    const reden = { code: 'routekaart.te_weinig_gegevens', params: {} };
    const { oost } = INVOER.scores;
    const zonderScore = [
      { code: 'C', redenen: [{ code: 'a.b', params: {} }] },
      { code: 'B', redenen: [reden] },
      { code: 'Z', redenen: [] },
      { code: 'C', redenen: [] },
    ];
    const uitScores = lees({ scores: { oost: { ...oost, zonderScore } } });
    expect([
      uitScores.aantalZonderScore,
      uitScores.zonderScore.map(({ naam, routekaart }) => [naam, routekaart]),
    ]).toEqual([
      2,
      [
        ['Dorp', 'Oost'],
        ['Dorp', 'Oost'],
        ['Haven', 'Oost'],
      ],
    ]);
    const keuze = {
      buurten: [],
      zonderScore: [
        { naam: 'Z', reden: 'geweigerd' },
        { naam: 'A', reden: 'te_weinig_gegevens' },
        { naam: 'B', reden: 'onbekend' },
      ],
    };
    const { zonderScore: lijst, aantalZonderScore } = lees({ keuze });
    expect([aantalZonderScore, lijst]).toEqual([
      3,
      [
        {
          naam: 'A',
          reden: 'te weinig gegevens',
        },
        {
          naam: 'B',
          reden: 'de reden is niet bekend',
        },
        {
          naam: 'Z',
          reden: 'een cijfer dat niet mag ontbreken, ontbreekt',
        },
      ],
    ]);
  });

  test('the findings for a journalist', () => {
    const fout = { ernst: 'fout', pad: ['x'], params: {} };
    const code = 'kerncijfers.kolom_ontbreekt';
    expect(lees({ bevindingen: [] })).toMatchObject({ bekeken: 0, elders: 0, punten: [] });
    const bevindingen = [
      { ...fout, code: 'selectie.onhaalbaar' },
      { ...fout, code, params: { kolom: 'gas' } },
      { ...fout, code, ernst: 'info' },
    ];
    expect(lees({ bevindingen })).toMatchObject({ bekeken: 3 });
  });
});

test('a finding as a sentence, with names for keys', () => {
  const zin = createNarekenzin(
    als({
      ...INVOER,
      keuze: { buurten: [{ buurt: 'K', naam: 'Kade' }], zonderScore: [{ buurt: 'L', naam: 'Laan' }] },
    }),
  );
  const toon_ = (params: object) =>
    zin(als({ code: 'verslag.inbreng_onbekend', params: { soort: 'cijfer', ...params } }));
  expect(['gas', 't', 'A', 'C', 'K', 'L', 'r', 'q', 'een_twee', 'B_C'].map((wat) => toon_({ wat }))).toEqual([
    'Wat is ingebracht past nergens: cijfer "Gas" is er niet in de keuze.',
    'Wat is ingebracht past nergens: cijfer "Thema" is er niet in de keuze.',
    'Wat is ingebracht past nergens: cijfer "De Wal" is er niet in de keuze.',
    'Wat is ingebracht past nergens: cijfer "Dorp" is er niet in de keuze.',
    'Wat is ingebracht past nergens: cijfer "Kade" is er niet in de keuze.',
    'Wat is ingebracht past nergens: cijfer "Laan" is er niet in de keuze.',
    'Wat is ingebracht past nergens: cijfer "de rest" is er niet in de keuze.',
    'Wat is ingebracht past nergens: cijfer "q" is er niet in de keuze.',
    'Wat is ingebracht past nergens: cijfer "een twee" is er niet in de keuze.',
    'Wat is ingebracht past nergens: cijfer "B_C" is er niet in de keuze.',
  ]);
  expect(toon_({ wat: 3 })).toContain('3');
  expect(zin(als({ code: 'a.b', params: {} }))).toBeUndefined();
  expect(zin(als({ code: 'toString', params: {} }))).toBeUndefined();
  expect(zin(als({ code: 'verslag.bezwaar_herhaalt_niet', params: { wat: ['A', 'x_y', 2] } }))).toEqual(
    'Opnieuw rekenen zonder verandering geeft een andere keuze, door De Wal, x y, 2. Geef de cijfers en oordelen waarmee de keuze is gemaakt.',
  );
});
