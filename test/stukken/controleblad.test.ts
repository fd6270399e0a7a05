/** What a controller reads of the sheet: the rows, the years, the books, the proposal and the grants. */
import type { Verslagblok } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { composeBegroting } from '../../src/stukken/controller/composeBegroting.js';
import { composeBladverandering } from '../../src/stukken/controller/composeBladverandering.js';
import { composeBoeken } from '../../src/stukken/controller/composeBoeken.js';
import { composeBudgetjaren } from '../../src/stukken/controller/composeBudgetjaren.js';
import { composeBudgettabel } from '../../src/stukken/controller/composeBudgettabel.js';
import { composeSisa } from '../../src/stukken/controller/composeSisa.js';
import type { Bladstuk } from '../../src/stukken/controller/controleblad.js';
import { sumControle } from '../../src/stukken/controller/sumControle.js';
import { als, DAG, stukVan, toon, toonTabel } from './klein.js';
import { geldDeel } from './kleinGeld.js';

const zeg = (compose: (stuk: Bladstuk) => Verslagblok[], blad: object, geld: object = {}) =>
  toon(compose(stukVan({ deel: geldDeel(geld), blad: { peildatum: DAG, ...blad } })));

describe('the proposal for another budget', () => {
  test('nothing to change', () => {
    expect(zeg(composeBegroting, { begroting: { voorstellen: [], perPartij: [] } })).toEqual([
      'Er is niets te wijzigen: in elk open begrotingsjaar is de begroting gelijk aan de prognose.',
    ]);
  });

  test('a shift to another year, and a change; only what differs in an open year of a party', () => {
    const begroting = {
      voorstellen: [
        { soort: 'krediet_overgeheveld', bijdrage: 'a', vanJaar: 2026, naarJaar: 2027, bedrag: '5.00' },
        { soort: 'begroting_gewijzigd', bijdrage: 'b', begrotingsjaar: 2027, bedrag: '-3.00' },
      ],
      perPartij: [
        { begrotingsjaar: 2027, van: 'g' },
        { begrotingsjaar: 2026, van: 'm' },
      ],
    };
    const regel = (begrotingsjaar: number, van: string, bijdrage: string, afwijking: string) => ({
      begrotingsjaar,
      van,
      bijdrage,
      afwijking,
      begroot: '10.00',
      prognose: '15.00',
    });
    const uitputting = [
      regel(2026, 'g', 'a', '5.00'),
      regel(2027, 'g', 'a', '5.00'),
      regel(2027, 'g', 'b', '0.00'),
      regel(2026, 'm', 'd', '-6.00'),
    ];
    expect(zeg(composeBegroting, { begroting }, { uitputting })).toEqual([
      'De raad beslist over de begroting van de eigen gemeente. Met dit voorstel wordt zij in elk open begrotingsjaar gelijk aan de prognose. Eerst schuift geld van een bijdrage naar een ander jaar; wat dan nog scheelt, gaat erbij of eraf.',
      'tabel voorstellen: Wat de raad zou besluiten',
      'bijdrage=Bijdrage van! | programmajaar=Programmajaar! | besluit=Besluit | begrotingsjaar=Begrotingsjaar! | naar-jaar=Over naar! | bedrag=Bedrag',
      '[gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [overhevelen] | {jaar 2026 < controleblad begroting.voorstellen.0.vanJaar} | {jaar 2027 < controleblad begroting.voorstellen.0.naarJaar} | {bedrag 5.00 < controleblad begroting.voorstellen.0.bedrag}',
      '[gemeente Leeuwarden (actief houden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar} | [bijstellen] | {jaar 2027 < controleblad begroting.voorstellen.1.begrotingsjaar} | -niet_van_toepassing- | {bedrag -3.00 < controleblad begroting.voorstellen.1.bedrag}',
      'toelichting: Bij overhevelen gaat het bedrag van het ene jaar naar het andere. Bij bijstellen komt het bij de begroting van het jaar; onder nul gaat het eraf.',
      'tabel begrotingswijziging: De begroting voor en na het voorstel',
      'begrotingsjaar=Begrotingsjaar! | bijdrage=Bijdrage van! | programmajaar=Programmajaar! | begroot=Begroot | afwijking=Wijziging | prognose=Na wijziging',
      '{jaar 2027 < stand ~.geld.uitputting.1.begrotingsjaar} | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | {bedrag 10.00 < stand ~.geld.uitputting.1.begroot} | {bedrag 5.00 < stand ~.geld.uitputting.1.afwijking} | {bedrag 15.00 < stand ~.geld.uitputting.1.prognose}',
      '{jaar 2026 < stand ~.geld.uitputting.3.begrotingsjaar} | {tekst d < stand ~.geld.bijdragen.3.bijdrage} | {getal 2, decimalen=0 < stand ~.geld.bijdragen.3.programmajaar} | {bedrag 10.00 < stand ~.geld.uitputting.3.begroot} | {bedrag -6.00 < stand ~.geld.uitputting.3.afwijking} | {bedrag 15.00 < stand ~.geld.uitputting.3.prognose}',
      '[Totaal] | [] | [] | {bedrag 20.00 < som stand ~.geld.uitputting.1.begroot + ~.geld.uitputting.3.begroot} | {bedrag -1.00 < som stand ~.geld.uitputting.1.afwijking + ~.geld.uitputting.3.afwijking} | {bedrag 30.00 < som stand ~.geld.uitputting.1.prognose + ~.geld.uitputting.3.prognose}',
      'rij 2 = 0+1',
    ]);
  });
});

describe('the books', () => {
  const regel = (wijziging: object) => ({
    datum: '2027-06-30',
    bijdrage: 'a',
    stand: 'betaald',
    bevestigd: '40.00',
    berekend: '40.00',
    verschil: '0.00',
    sluitAan: true,
    laatste: true,
    verklaringen: [],
    ...wijziging,
  });

  test('nothing was confirmed', () => {
    expect(zeg(composeBoeken, { boeken: { regels: [], nooitBevestigd: [], sluitAan: true } })).toEqual([
      'De boeken bevestigden nog geen stand, dus er is niets te vergelijken.',
    ]);
  });

  test('all agrees', () => {
    const boeken = { regels: [regel({ kenmerk: 'J-1' })], nooitBevestigd: [], sluitAan: true };
    expect(zeg(composeBoeken, { boeken })).toEqual([
      'Bevestigde standen: {getal 1, decimalen=0, groep=bevestigde standen < lengte controleblad boeken.regels}. Daarvan wijken af: {getal 0, decimalen=0, groep=bevestigde standen {getal 1, decimalen=0 < lengte controleblad boeken.regels} < aantal controleblad }. Wat de boeken het laatst zeiden, is bij elke kolom hetzelfde als hier.',
      'tabel boeken: Wat de boeken bevestigden, en wat hier staat',
      'dag=Stand op | bijdrage=Bijdrage van! | programmajaar=Programmajaar! | kolom=Kolom | kenmerk=Kenmerk | bevestigd=Bevestigd | berekend=Berekend | verschil=Verschil | sluit-aan=Sluit aan',
      '{datum 2027-06-30 < controleblad boeken.regels.0.datum} | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [betaald] | {tekst J-1 < controleblad boeken.regels.0.kenmerk} | {bedrag 40.00 < controleblad boeken.regels.0.bevestigd} | {bedrag 40.00 < controleblad boeken.regels.0.berekend} | {bedrag 0.00 < controleblad boeken.regels.0.verschil} | [ja]',
      'toelichting: Berekend is wat hier voor die dag staat, zoals het nu bekend is. Verschil is bevestigd min berekend.',
    ]);
  });

  test('differences: with explanations, without, and confirmed anew', () => {
    const anders = { sluitAan: false, verschil: '3.00', bevestigd: '43.00' };
    const verklaringen = [
      {
        soort: 'later_vastgelegd',
        delen: [
          { soort: 'betaald', id: 'f1', datum: '2027-06-29', geregistreerd: '2027-07-02', bedrag: '1.00' },
          { soort: 'kosten_gemaakt', bedrag: '2.00' },
        ],
      },
      { soort: 'btw', delen: [{ bedrag: '3.00' }] },
    ];
    const boeken = {
      regels: [regel({}), regel({ ...anders, laatste: false }), regel({ ...anders, verklaringen, stand: 'verplicht' })],
      nooitBevestigd: [{ bijdrage: 'b', stand: 'gerealiseerd', berekend: '9.00' }],
      sluitAan: false,
    };
    expect(zeg(composeBoeken, { boeken })).toEqual([
      'Bevestigde standen: {getal 3, decimalen=0, groep=bevestigde standen < lengte controleblad boeken.regels}. Daarvan wijken af: {getal 2, decimalen=0, groep=bevestigde standen {getal 3, decimalen=0 < lengte controleblad boeken.regels} < aantal controleblad boeken.regels.1.verschil + boeken.regels.2.verschil}. Wat de boeken het laatst zeiden, is niet bij elke kolom hetzelfde als hier.',
      'tabel boeken: Wat de boeken bevestigden, en wat hier staat',
      'dag=Stand op | bijdrage=Bijdrage van! | programmajaar=Programmajaar! | kolom=Kolom | kenmerk=Kenmerk | bevestigd=Bevestigd | berekend=Berekend | verschil=Verschil | sluit-aan=Sluit aan',
      '{datum 2027-06-30 < controleblad boeken.regels.0.datum} | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [betaald] | -niet_van_toepassing- | {bedrag 40.00 < controleblad boeken.regels.0.bevestigd} | {bedrag 40.00 < controleblad boeken.regels.0.berekend} | {bedrag 0.00 < controleblad boeken.regels.0.verschil} | [ja]',
      '{datum 2027-06-30 < controleblad boeken.regels.1.datum} | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [betaald] | -niet_van_toepassing- | {bedrag 43.00 < controleblad boeken.regels.1.bevestigd} | {bedrag 40.00 < controleblad boeken.regels.1.berekend} | {bedrag 3.00 < controleblad boeken.regels.1.verschil} | [nee, later opnieuw bevestigd]',
      '{datum 2027-06-30 < controleblad boeken.regels.2.datum} | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [verplicht] | -niet_van_toepassing- | {bedrag 43.00 < controleblad boeken.regels.2.bevestigd} | {bedrag 40.00 < controleblad boeken.regels.2.berekend} | {bedrag 3.00 < controleblad boeken.regels.2.verschil} | [nee]',
      'toelichting: Berekend is wat hier voor die dag staat, zoals het nu bekend is. Verschil is bevestigd min berekend.',
      'tabel verklaringen: Wat een verschil met de boeken kan verklaren',
      'dag=Stand op | bijdrage=Bijdrage van! | programmajaar=Programmajaar! | kolom=Kolom | verschil=Verschil | mogelijkheid=Mogelijkheid! | verklaring=Verklaring | gebeurtenis=Gebeurtenis | nummer=Nummer | gebeurd=Gebeurd op | vastgelegd=Vastgelegd op | bedrag=Bedrag',
      '{datum 2027-06-30 < controleblad boeken.regels.1.datum} | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [betaald] | {bedrag 3.00 < controleblad boeken.regels.1.verschil} | -niet_van_toepassing- | [geen verklaring gevonden] | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing-',
      '{datum 2027-06-30 < controleblad boeken.regels.2.datum} | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [verplicht] | {bedrag 3.00 < controleblad boeken.regels.2.verschil} | {getal 1, decimalen=0 < aantal controleblad boeken.regels.2.verklaringen.0.soort} | [hier pas later vastgelegd] | [betaald] | {tekst f1 < controleblad boeken.regels.2.verklaringen.0.delen.0.id} | {datum 2027-06-29 < controleblad boeken.regels.2.verklaringen.0.delen.0.datum} | {datum 2027-07-02 < controleblad boeken.regels.2.verklaringen.0.delen.0.geregistreerd} | {bedrag 1.00 < controleblad boeken.regels.2.verklaringen.0.delen.0.bedrag}',
      '{datum 2027-06-30 < controleblad boeken.regels.2.datum} | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [verplicht] | {bedrag 3.00 < controleblad boeken.regels.2.verschil} | {getal 1, decimalen=0 < aantal controleblad boeken.regels.2.verklaringen.0.soort} | [hier pas later vastgelegd] | [kosten waaraan een bijdrage meebetaalt] | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | {bedrag 2.00 < controleblad boeken.regels.2.verklaringen.0.delen.1.bedrag}',
      '{datum 2027-06-30 < controleblad boeken.regels.2.datum} | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [verplicht] | {bedrag 3.00 < controleblad boeken.regels.2.verschil} | {getal 2, decimalen=0 < aantal controleblad boeken.regels.2.verklaringen.0.soort + boeken.regels.2.verklaringen.1.soort} | [met of zonder btw] | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | {bedrag 3.00 < controleblad boeken.regels.2.verklaringen.1.delen.0.bedrag}',
      'toelichting: Elke mogelijkheid verklaart het verschil helemaal: haar bedragen zijn er samen aan gelijk. Welke de goede is, staat in de administratie.',
      'tabel nooit-bevestigd: Wat de boeken nooit bevestigden',
      'bijdrage=Bijdrage van! | programmajaar=Programmajaar! | kolom=Kolom | berekend=Berekend',
      '[gemeente Leeuwarden (actief houden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar} | [gerealiseerd] | {bedrag 9.00 < controleblad boeken.nooitBevestigd.0.berekend}',
    ]);
  });
});

const BEDRAGEN = { afgesproken: '10.00', gerealiseerd: '4.00', verwacht: '5.00', prognose: '9.00', vrijval: '1.00' };

describe('the totals', () => {
  test('agree with the bookings, or do not', () => {
    const blad = (sluitAan: boolean, samen: string) => ({
      budgetstaat: { perJaar: [{ begrotingsjaar: 2027, ...BEDRAGEN }], totaal: BEDRAGEN },
      boekingen: { perJaar: [{ samen }], totaal: { samen } },
      sluitAan,
    });
    expect(zeg(composeBudgetjaren, blad(true, '10.00'))).toEqual([
      'De boekingen zijn nog eens opgeteld, buiten de regels om. In elk begrotingsjaar komt bij gerealiseerd, verwacht en vrijval hetzelfde uit: het verschil is {bedrag 0.00 < verschil controleblad budgetstaat.totaal.afgesproken + boekingen.totaal.samen}.',
      'tabel budgetjaren: Totalen per begrotingsjaar',
      'begrotingsjaar=Begrotingsjaar! | afgesproken=Afgesproken | gerealiseerd=Gerealiseerd | verwacht=Verwacht | prognose=Prognose | vrijval=Vrijval | boekingen=Som van de boekingen | controle=Verschil',
      '{jaar 2027 < controleblad budgetstaat.perJaar.0.begrotingsjaar} | {bedrag 10.00 < controleblad budgetstaat.perJaar.0.afgesproken} | {bedrag 4.00 < controleblad budgetstaat.perJaar.0.gerealiseerd} | {bedrag 5.00 < controleblad budgetstaat.perJaar.0.verwacht} | {bedrag 9.00 < controleblad budgetstaat.perJaar.0.prognose} | {bedrag 1.00 < controleblad budgetstaat.perJaar.0.vrijval} | {bedrag 10.00 < controleblad boekingen.perJaar.0.samen} | {bedrag 0.00 < verschil controleblad budgetstaat.perJaar.0.afgesproken + boekingen.perJaar.0.samen}',
      '[Totaal] | {bedrag 10.00 < controleblad budgetstaat.totaal.afgesproken} | {bedrag 4.00 < controleblad budgetstaat.totaal.gerealiseerd} | {bedrag 5.00 < controleblad budgetstaat.totaal.verwacht} | {bedrag 9.00 < controleblad budgetstaat.totaal.prognose} | {bedrag 1.00 < controleblad budgetstaat.totaal.vrijval} | {bedrag 10.00 < controleblad boekingen.totaal.samen} | {bedrag 0.00 < verschil controleblad budgetstaat.totaal.afgesproken + boekingen.totaal.samen}',
      'rij 1 = 0',
    ]);
    expect(zeg(composeBudgetjaren, blad(false, '8.00'))[0]).toEqual(
      'Let op: de regels tellen niet op tot de boekingen. Het verschil is in totaal {bedrag 2.00 < verschil controleblad budgetstaat.totaal.afgesproken + boekingen.totaal.samen}. Gebruik dit blad niet voordat dat is uitgezocht.',
    );
  });

  test('the cells are added by year and kind; a year or a kind that differs is seen', () => {
    const cel = (begrotingsjaar: number, soort: string, bedrag: string) => ({ begrotingsjaar, soort, bedrag });
    const cellen = [
      cel(2026, 'gerealiseerd', '4.00'),
      cel(2026, 'verwacht', '5.00'),
      cel(2026, 'vrijval', '1.00'),
      cel(2027, 'verwacht', '2.00'),
      cel(2027, 'begroot', '99.00'),
    ];
    const tweede = { afgesproken: '2.00', gerealiseerd: '0.00', verwacht: '2.00', vrijval: '0.00' };
    const totaal = { afgesproken: '12.00', gerealiseerd: '4.00', verwacht: '7.00', vrijval: '1.00' };
    const som = (anders: object = {}, jaar: object = {}) =>
      sumControle(
        als({
          perJaar: [
            { begrotingsjaar: 2026, ...BEDRAGEN, ...jaar },
            { begrotingsjaar: 2027, ...tweede },
          ],
          totaal: { ...totaal, ...anders },
        }),
        als(cellen),
      );
    expect(som()).toEqual({
      boekingen: {
        perJaar: [
          { gerealiseerd: '4.00', verwacht: '5.00', vrijval: '1.00', samen: '10.00' },
          { gerealiseerd: '0.00', verwacht: '2.00', vrijval: '0.00', samen: '2.00' },
        ],
        totaal: { gerealiseerd: '4.00', verwacht: '7.00', vrijval: '1.00', samen: '12.00' },
      },
      sluitAan: true,
    });
    for (const veld of ['afgesproken', 'gerealiseerd', 'verwacht', 'vrijval']) {
      expect(som({ [veld]: '0.01' }).sluitAan, veld).toBe(false);
      expect(som({}, { [veld]: '0.01' }).sluitAan, veld).toBe(false);
    }
  });
});

describe('the rows', () => {
  const regels = [
    { begrotingsjaar: 2026, van: 'g', ...BEDRAGEN, toen: '9.00', verschil: '0.00' },
    { begrotingsjaar: 2027, van: 'm', buurt: 'BU1', ...BEDRAGEN, toen: '7.00', verschil: '2.00' },
    { begrotingsjaar: 2027, van: 'm', buurt: 'BU9', ...BEDRAGEN, toen: '8.00', verschil: '1.00' },
  ];
  const tabel = (meer: readonly object[], keep = () => true) =>
    toonTabel(
      composeBudgettabel(
        stukVan({
          deel: geldDeel({}, { buurten: [{ buurt: 'BU0' }, { buurt: 'BU1', naam: 'De Wal' }] }),
          blad: { budgetstaat: { regels: meer } },
        }),
        { id: 'x', titel: 'Regels', keep, bedragen: [['prognose', 'Prognose']] },
      ),
    );

  test('without bearers and taakvelden', () => {
    expect(tabel(regels)).toEqual([
      'tabel x: Regels',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | buurt=Buurt! | buurtcode=Code! | prognose=Prognose',
      '{jaar 2026 < controleblad budgetstaat.regels.0.begrotingsjaar} | [gemeente Leeuwarden] | [geen buurt] | -niet_van_toepassing- | {bedrag 9.00 < controleblad budgetstaat.regels.0.prognose}',
      '{jaar 2027 < controleblad budgetstaat.regels.1.begrotingsjaar} | [Ministerie] | {tekst De Wal < stand ~.buurten.1.naam} | {tekst BU1 < controleblad budgetstaat.regels.1.buurt} | {bedrag 9.00 < controleblad budgetstaat.regels.1.prognose}',
      '{jaar 2027 < controleblad budgetstaat.regels.2.begrotingsjaar} | [Ministerie] | -niet_van_toepassing- | {tekst BU9 < controleblad budgetstaat.regels.2.buurt} | {bedrag 9.00 < controleblad budgetstaat.regels.2.prognose}',
      '[Totaal] | [] | [] | [] | {bedrag 27.00 < som controleblad budgetstaat.regels.0.prognose + budgetstaat.regels.1.prognose + budgetstaat.regels.2.prognose}',
      'rij 3 = 0+1+2',
    ]);
    expect(tabel(regels, () => false).slice(2)).toEqual([
      '[Totaal] | [] | [] | [] | {bedrag 0.00 < som controleblad }',
      'rij 0 = ',
    ]);
  });

  test('with those of one row only', () => {
    const taakveld = { code: '6.1', categorie: '4.3.8' };
    expect(tabel([{ ...regels[0], kostendrager: 'k', taakveld }, { ...regels[1], taakveld: {} }, regels[2]!])).toEqual([
      'tabel x: Regels',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | kostendrager=Kostendrager! | code=Taakveld! | categorie=Categorie! | buurt=Buurt! | buurtcode=Code! | prognose=Prognose',
      '{jaar 2026 < controleblad budgetstaat.regels.0.begrotingsjaar} | [gemeente Leeuwarden] | [Wonen] | {tekst 6.1 < controleblad budgetstaat.regels.0.taakveld.code} | {tekst 4.3.8 < controleblad budgetstaat.regels.0.taakveld.categorie} | [geen buurt] | -niet_van_toepassing- | {bedrag 9.00 < controleblad budgetstaat.regels.0.prognose}',
      '{jaar 2027 < controleblad budgetstaat.regels.1.begrotingsjaar} | [Ministerie] | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | {tekst De Wal < stand ~.buurten.1.naam} | {tekst BU1 < controleblad budgetstaat.regels.1.buurt} | {bedrag 9.00 < controleblad budgetstaat.regels.1.prognose}',
      '{jaar 2027 < controleblad budgetstaat.regels.2.begrotingsjaar} | [Ministerie] | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | {tekst BU9 < controleblad budgetstaat.regels.2.buurt} | {bedrag 9.00 < controleblad budgetstaat.regels.2.prognose}',
      '[Totaal] | [] | [] | [] | [] | [] | [] | {bedrag 27.00 < som controleblad budgetstaat.regels.0.prognose + budgetstaat.regels.1.prognose + budgetstaat.regels.2.prognose}',
      'rij 3 = 0+1+2',
    ]);
  });

  test('with a code alone', () => {
    expect(tabel([{ ...regels[0], taakveld: { code: '6.1' } }])).toEqual([
      'tabel x: Regels',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | code=Taakveld! | buurt=Buurt! | buurtcode=Code! | prognose=Prognose',
      '{jaar 2026 < controleblad budgetstaat.regels.0.begrotingsjaar} | [gemeente Leeuwarden] | {tekst 6.1 < controleblad budgetstaat.regels.0.taakveld.code} | [geen buurt] | -niet_van_toepassing- | {bedrag 9.00 < controleblad budgetstaat.regels.0.prognose}',
      '[Totaal] | [] | [] | [] | [] | {bedrag 9.00 < som controleblad budgetstaat.regels.0.prognose}',
      'rij 1 = 0',
    ]);
  });

  const wijziging = {
    totaal: { voor: '24.00', na: '27.00', verschil: '3.00' },
    perJaar: [{ begrotingsjaar: 2027, voor: '15.00', na: '18.00', verschil: '3.00' }],
  };

  test('what changed since the last time', () => {
    const vergelijking = {
      vanaf: '2027-01-01',
      totaal: { perJaar: wijziging.perJaar, totaal: wijziging.totaal },
      oorzaken: [{ id: 'f1', soort: 'kosten_gemaakt', geregistreerd: '2027-02-01', wijziging }],
    };
    const deel = geldDeel({}, { buurten: [{ buurt: 'BU1', naam: 'De Wal' }] });
    const blad = { budgetstaat: { regels } };
    expect(toon(composeBladverandering(stukVan({ deel, blad, vergelijking })))).toEqual([
      '# Wat is er veranderd sinds de vorige keer',
      'De vorige verantwoording gaf wat bekend was op {datum 2027-01-01 < vergelijking vanaf}. Sindsdien is dit veranderd.',
      'tabel verandering: De prognose per begrotingsjaar, toen en nu',
      'begrotingsjaar=Begrotingsjaar! | voor=Toen | na=Nu | verschil=Verschil',
      '{jaar 2027 < vergelijking totaal.perJaar.0.begrotingsjaar} | {bedrag 15.00 < vergelijking totaal.perJaar.0.voor} | {bedrag 18.00 < vergelijking totaal.perJaar.0.na} | {bedrag 3.00 < vergelijking totaal.perJaar.0.verschil}',
      '[Totaal] | {bedrag 24.00 < vergelijking totaal.totaal.voor} | {bedrag 27.00 < vergelijking totaal.totaal.na} | {bedrag 3.00 < vergelijking totaal.totaal.verschil}',
      'rij 1 = 0',
      '- Vastgelegd op {datum 2027-02-01 < vergelijking oorzaken.0.geregistreerd}: kosten waaraan een bijdrage meebetaalt. De prognose wordt {bedrag 3.00 < verschil vergelijking oorzaken.0.wijziging.totaal.na + oorzaken.0.wijziging.totaal.voor} hoger: in {jaar 2027 < vergelijking oorzaken.0.wijziging.perJaar.0.begrotingsjaar} {bedrag 3.00 < verschil vergelijking oorzaken.0.wijziging.perJaar.0.na + oorzaken.0.wijziging.perJaar.0.voor} hoger.',
      'tabel oorzaken: Wat elke gebeurtenis veranderde',
      'rij=Vastgelegd op | gebeurtenis=Gebeurtenis! | nummer=Nummer! | 2027=2027',
      '{datum 2027-02-01 < vergelijking oorzaken.0.geregistreerd} | [kosten waaraan een bijdrage meebetaalt] | {tekst f1 < vergelijking oorzaken.0.id} | {bedrag 3.00 < som vergelijking oorzaken.0.wijziging.perJaar.0.verschil}',
      '[Totaal] | [] | [] | {bedrag 3.00 < som vergelijking oorzaken.0.wijziging.perJaar.0.verschil}',
      'rij 1 = 0',
      'tabel veranderde-regels: De regels waarvan de prognose veranderde, toen en nu',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | buurt=Buurt! | buurtcode=Code! | toen=Toen | prognose=Nu | verschil=Verschil',
      '{jaar 2027 < controleblad budgetstaat.regels.1.begrotingsjaar} | [Ministerie] | {tekst De Wal < stand ~.buurten.0.naam} | {tekst BU1 < controleblad budgetstaat.regels.1.buurt} | {bedrag 7.00 < controleblad budgetstaat.regels.1.toen} | {bedrag 9.00 < controleblad budgetstaat.regels.1.prognose} | {bedrag 2.00 < controleblad budgetstaat.regels.1.verschil}',
      '{jaar 2027 < controleblad budgetstaat.regels.2.begrotingsjaar} | [Ministerie] | -niet_van_toepassing- | {tekst BU9 < controleblad budgetstaat.regels.2.buurt} | {bedrag 8.00 < controleblad budgetstaat.regels.2.toen} | {bedrag 9.00 < controleblad budgetstaat.regels.2.prognose} | {bedrag 1.00 < controleblad budgetstaat.regels.2.verschil}',
      '[Totaal] | [] | [] | [] | {bedrag 15.00 < som controleblad budgetstaat.regels.1.toen + budgetstaat.regels.2.toen} | {bedrag 18.00 < som controleblad budgetstaat.regels.1.prognose + budgetstaat.regels.2.prognose} | {bedrag 3.00 < som controleblad budgetstaat.regels.1.verschil + budgetstaat.regels.2.verschil}',
      'rij 2 = 0+1',
      '#',
    ]);
    expect(composeBladverandering(stukVan({ deel, blad }))).toEqual([]);
  });
});

describe('the lines of SiSa', () => {
  test('none, or with a code or without', () => {
    expect(zeg(composeSisa, { sisa: [] })).toEqual([
      'Er loopt tot nu toe geen specifieke uitkering, dus er is geen regel voor de SiSa-bijlage.',
    ]);
    const bedragen = { besteed: '1.00', cumulatiefBesteed: '2.00', ontvangen: '3.00', cumulatiefOntvangen: '4.00' };
    const regel = { begrotingsjaar: 2026, bijdrage: 'c', ...bedragen, uiterlijk: '2027-07-15' };
    const sisa = [
      { ...regel, sisacode: 'C99', eindverantwoording: false, jaarAfgesloten: true },
      { ...regel, begrotingsjaar: 2027, eindverantwoording: true, jaarAfgesloten: false },
    ];
    expect(zeg(composeSisa, { sisa })).toEqual([
      'tabel sisa: Regels voor de SiSa-bijlage',
      'begrotingsjaar=Begrotingsjaar | bijdrage=Bijdrage van! | programmajaar=Programmajaar! | sisacode=SiSa-code | besteed=Besteed | cumulatiefBesteed=Besteed t/m dit jaar | ontvangen=Ontvangen | cumulatiefOntvangen=Ontvangen t/m dit jaar | eindverantwoording=Eindverantwoording | afgesloten=Jaar afgesloten | uiterlijk=Uiterlijk',
      '{jaar 2026 < controleblad sisa.0.begrotingsjaar} | [Ministerie] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.2.programmajaar} | {tekst C99 < controleblad sisa.0.sisacode} | {bedrag 1.00 < controleblad sisa.0.besteed} | {bedrag 2.00 < controleblad sisa.0.cumulatiefBesteed} | {bedrag 3.00 < controleblad sisa.0.ontvangen} | {bedrag 4.00 < controleblad sisa.0.cumulatiefOntvangen} | [nee] | [ja] | {datum 2027-07-15 < controleblad sisa.0.uiterlijk}',
      '{jaar 2027 < controleblad sisa.1.begrotingsjaar} | [Ministerie] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.2.programmajaar} | -niet_van_toepassing- | {bedrag 1.00 < controleblad sisa.1.besteed} | {bedrag 2.00 < controleblad sisa.1.cumulatiefBesteed} | {bedrag 3.00 < controleblad sisa.1.ontvangen} | {bedrag 4.00 < controleblad sisa.1.cumulatiefOntvangen} | [ja] | [nee] | {datum 2027-07-15 < controleblad sisa.1.uiterlijk}',
      'toelichting: Besteed zijn de lasten tot en met {datum 2027-08-31 < controleblad peildatum} van wat de uitkering dekt, zonder btw die terugkomt. Wat in dat jaar nog volgt, staat er niet bij.',
    ]);
  });
});
