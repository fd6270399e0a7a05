/** The tables of money: each cell with its source, the totals with their parts, and what is absent. */
import type { Verslagtabel } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { composeBalanstabel } from '../../src/stukken/controller/composeBalanstabel.js';
import { composeBijdragetabel } from '../../src/stukken/controller/composeBijdragetabel.js';
import { composeKastabel } from '../../src/stukken/controller/composeKastabel.js';
import { composeLaatstetabel } from '../../src/stukken/controller/composeLaatstetabel.js';
import { composeStappentabel } from '../../src/stukken/controller/composeStappentabel.js';
import { composeUitkeringtabel } from '../../src/stukken/controller/composeUitkeringtabel.js';
import { composeUitputtingtabel } from '../../src/stukken/controller/composeUitputtingtabel.js';
import { composeVerplichtingtabel } from '../../src/stukken/controller/composeVerplichtingtabel.js';
import { composeVoorwaardetabel } from '../../src/stukken/controller/composeVoorwaardetabel.js';
import { composeDragertabel } from '../../src/stukken/delen/composeDragertabel.js';
import { composeGeld } from '../../src/stukken/delen/composeGeld.js';
import { composeJaartabel } from '../../src/stukken/delen/composeJaartabel.js';
import { composeVrijvaltabel } from '../../src/stukken/delen/composeVrijvaltabel.js';
import type { Stuk } from '../../src/stukken/delen/stuk.js';
import { stukVan, toon, toonTabel } from './klein.js';
import { geldDeel } from './kleinGeld.js';

const tabel = (compose: (stuk: Stuk) => Verslagtabel, geld: object = {}) =>
  toonTabel(compose(stukVan({ deel: geldDeel(geld) })));

describe('of the contributions', () => {
  test('what was agreed and how far it came, without grants', () => {
    expect(tabel(composeBijdragetabel)).toEqual([
      'tabel bijdragen: Bijdragen en hoe ver zij zijn',
      'partij=Partij | programmajaar=Programmajaar! | periode=Periode! | aard=Aard! | afgesproken=Afgesproken | vastgelegd=Vastgelegd | vastgesteld=Vastgesteld | betaald=Betaald | terugontvangen=Terugontvangen | teBetalen=Nog te betalen | teVorderen=Te vorderen',
      "[gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | {periode {'van':'2026-09-01','tot':'2027-08-31'} < stand ~.geld.bijdragen.0.periode} | [vast] | {bedrag 100.00 < stand ~.geld.bijdragen.0.afgesproken} | {bedrag 90.00 < stand ~.geld.bijdragen.0.vastgelegd} | {bedrag 89.00 < stand ~.geld.bijdragen.0.vastgesteld} | {bedrag 40.00 < stand ~.geld.bijdragen.0.betaald} | {bedrag 1.00 < stand ~.geld.bijdragen.0.terugontvangen} | {bedrag 50.00 < stand ~.geld.bijdragen.0.teBetalen} | {bedrag 2.00 < stand ~.geld.bijdragen.0.teVorderen}",
      "[gemeente Leeuwarden (actief houden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar} | {periode {'van':'2026-09-01','tot':'2027-08-31'} < stand ~.geld.bijdragen.1.periode} | [ten minste] | {bedrag 30.00 < stand ~.geld.bijdragen.1.afgesproken} | -niet_van_toepassing- | -niet_van_toepassing- | {bedrag 0.00 < stand ~.geld.bijdragen.1.betaald} | {bedrag 0.00 < stand ~.geld.bijdragen.1.terugontvangen} | {bedrag 0.00 < stand ~.geld.bijdragen.1.teBetalen} | {bedrag 0.00 < stand ~.geld.bijdragen.1.teVorderen}",
      "{tekst d < stand ~.geld.bijdragen.3.bijdrage} | {getal 2, decimalen=0 < stand ~.geld.bijdragen.3.programmajaar} | {periode {'van':'2026-09-01','tot':'2027-08-31'} < stand ~.geld.bijdragen.3.periode} | [geraamd] | {bedrag 70.00 < stand ~.geld.bijdragen.3.afgesproken} | -niet_van_toepassing- | -niet_van_toepassing- | {bedrag 0.00 < stand ~.geld.bijdragen.3.betaald} | {bedrag 0.00 < stand ~.geld.bijdragen.3.terugontvangen} | {bedrag 0.00 < stand ~.geld.bijdragen.3.teBetalen} | {bedrag 0.00 < stand ~.geld.bijdragen.3.teVorderen}",
      "{tekst e < stand ~.geld.bijdragen.4.bijdrage} | {getal 2, decimalen=0 < stand ~.geld.bijdragen.4.programmajaar} | {periode {'van':'2026-09-01','tot':'2027-08-31'} < stand ~.geld.bijdragen.4.periode} | [geraamd] | {bedrag 5.00 < stand ~.geld.bijdragen.4.afgesproken} | -niet_van_toepassing- | -niet_van_toepassing- | {bedrag 0.00 < stand ~.geld.bijdragen.4.betaald} | {bedrag 0.00 < stand ~.geld.bijdragen.4.terugontvangen} | {bedrag 0.00 < stand ~.geld.bijdragen.4.teBetalen} | {bedrag 0.00 < stand ~.geld.bijdragen.4.teVorderen}",
      '[Totaal] | [] | [] | [] | {bedrag 205.00 < som stand ~.geld.bijdragen.0.afgesproken + ~.geld.bijdragen.1.afgesproken + ~.geld.bijdragen.3.afgesproken + ~.geld.bijdragen.4.afgesproken} | {bedrag 90.00 < som stand ~.geld.bijdragen.0.vastgelegd} | {bedrag 89.00 < som stand ~.geld.bijdragen.0.vastgesteld} | {bedrag 40.00 < som stand ~.geld.bijdragen.0.betaald + ~.geld.bijdragen.1.betaald + ~.geld.bijdragen.3.betaald + ~.geld.bijdragen.4.betaald} | {bedrag 1.00 < som stand ~.geld.bijdragen.0.terugontvangen + ~.geld.bijdragen.1.terugontvangen + ~.geld.bijdragen.3.terugontvangen + ~.geld.bijdragen.4.terugontvangen} | {bedrag 50.00 < som stand ~.geld.bijdragen.0.teBetalen + ~.geld.bijdragen.1.teBetalen + ~.geld.bijdragen.3.teBetalen + ~.geld.bijdragen.4.teBetalen} | {bedrag 2.00 < som stand ~.geld.bijdragen.0.teVorderen + ~.geld.bijdragen.1.teVorderen + ~.geld.bijdragen.3.teVorderen + ~.geld.bijdragen.4.teVorderen}',
      'rij 4 = 0+1+2+3',
    ]);
    expect(tabel(composeBijdragetabel, { bijdragen: [] })).toEqual([
      'tabel bijdragen: Bijdragen en hoe ver zij zijn',
      'partij=Partij | programmajaar=Programmajaar! | periode=Periode! | aard=Aard! | afgesproken=Afgesproken | vastgelegd=Vastgelegd | vastgesteld=Vastgesteld | betaald=Betaald | terugontvangen=Terugontvangen | teBetalen=Nog te betalen | teVorderen=Te vorderen',
      '[Totaal] | [] | [] | [] | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand }',
      'rij 0 = ',
    ]);
  });

  test('the margin and the last step; VAT that comes back is told below', () => {
    expect(tabel(composeLaatstetabel)).toEqual([
      'tabel laatste-stappen: De marge en de laatste stap van elke bijdrage',
      'bijdrage=Bijdrage van! | programmajaar=Programmajaar! | aard=Aard | minimum=Minst! | maximum=Meest! | gevraagd=Gevraagd! | toegezegd=Toegezegd! | stap=Laatste stap | dag=Op! | bedrag=Bedrag van die stap!',
      '[gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [vast] | {bedrag 100.00 < stand ~.geld.bijdragen.0.afgesproken} | {bedrag 100.00 < stand ~.geld.bijdragen.0.afgesproken} | {bedrag 99.00 < stand ~.geld.bijdragen.0.gevraagd} | {bedrag 98.00 < stand ~.geld.bijdragen.0.toegezegd} | [betaald] | {datum 2027-01-10 < stand ~.geld.bijdragen.0.laatsteStap.datum} | {bedrag 40.00 < stand ~.geld.bijdragen.0.laatsteStap.bedrag}',
      '[gemeente Leeuwarden (actief houden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar} | [ten minste] | {bedrag 30.00 < stand ~.geld.bijdragen.1.afgesproken} | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | [nog geen] | -niet_van_toepassing- | -niet_van_toepassing-',
      '[Ministerie] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.2.programmajaar} | [ten hoogste] | -niet_van_toepassing- | {bedrag 60.00 < stand ~.geld.bijdragen.2.afgesproken} | -niet_van_toepassing- | -niet_van_toepassing- | [nog geen] | -niet_van_toepassing- | -niet_van_toepassing-',
      '{tekst d < stand ~.geld.bijdragen.3.bijdrage} | {getal 2, decimalen=0 < stand ~.geld.bijdragen.3.programmajaar} | [geraamd] | {bedrag 65.00 < stand ~.geld.bijdragen.3.bandbreedte.minimum} | {bedrag 75.00 < stand ~.geld.bijdragen.3.bandbreedte.maximum} | -niet_van_toepassing- | -niet_van_toepassing- | [gevraagd] | {datum 2027-02-01 < stand ~.geld.bijdragen.3.laatsteStap.datum} | {bedrag 70.00 < stand ~.geld.bijdragen.3.laatsteStap.bedrag}',
      '{tekst e < stand ~.geld.bijdragen.4.bijdrage} | {getal 2, decimalen=0 < stand ~.geld.bijdragen.4.programmajaar} | [geraamd] | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | [nog geen] | -niet_van_toepassing- | -niet_van_toepassing-',
    ]);
    expect(tabel(composeLaatstetabel, { bijdragen: [], btwTerug: '-1.00' })).toEqual([
      'tabel laatste-stappen: De marge en de laatste stap van elke bijdrage',
      'bijdrage=Bijdrage van! | programmajaar=Programmajaar! | aard=Aard | minimum=Minst! | maximum=Meest! | gevraagd=Gevraagd! | toegezegd=Toegezegd! | stap=Laatste stap | dag=Op! | bedrag=Bedrag van die stap!',
      'toelichting: Gevraagd, toegezegd en de laatste stap zijn zoals zij zijn vastgelegd, met btw. Minst en meest zijn zonder de btw die de betaler terugkrijgt; de bandbreedte van een raming is met btw.',
    ]);
  });

  test('what was planned and when it happened', () => {
    expect(tabel(composeStappentabel)).toEqual([
      'tabel stappen: Wat was gepland, en wanneer het gebeurde',
      'bijdrage=Bijdrage van! | programmajaar=Programmajaar! | stap=Stap | termijn=Termijn | bedrag=Bedrag! | gepland=Gepland op! | werkelijk=Gedaan op! | dagen=Dagen te laat! | stand=Stand',
      '[gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [toegezegd] | -niet_van_toepassing- | {bedrag 98.00 < stand ~.geld.bijdragen.0.stappen.0.bedrag} | {datum 2026-10-01 < stand ~.geld.bijdragen.0.stappen.0.gepland} | {datum 2026-10-03 < stand ~.geld.bijdragen.0.stappen.0.werkelijk} | {getal 2, decimalen=0 < stand ~.geld.bijdragen.0.stappen.0.dagen} | [later gedaan dan gepland]',
      '[gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | [betaald] | {tekst t1 < stand ~.geld.bijdragen.0.stappen.1.termijn} | {bedrag 50.00 < stand ~.geld.bijdragen.0.stappen.1.bedrag} | {datum 2027-10-01 < stand ~.geld.bijdragen.0.stappen.1.gepland} | -niet_van_toepassing- | -niet_van_toepassing- | [nog niet aan de orde]',
      'toelichting: Het bedrag is wat er nog moet gebeuren. Bij wat is gedaan of niet meer nodig is, is het wat was gepland.',
    ]);
  });

  test('the conditions', () => {
    expect(tabel(composeVoorwaardetabel)).toEqual([
      'tabel voorwaarden: De voorwaarden',
      'bijdrage=Bijdrage van! | programmajaar=Programmajaar! | voorwaarde=Voorwaarde | uiterlijk=Uiterlijk op! | vervuld=Vervuld op! | dagen=Dagen te laat! | stand=Stand',
      '[gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | {tekst Het plan ligt er < stand ~.geld.bijdragen.0.voorwaarden.0.omschrijving} | {datum 2026-12-01 < stand ~.geld.bijdragen.0.voorwaarden.0.uiterlijk} | {datum 2026-12-04 < stand ~.geld.bijdragen.0.voorwaarden.0.vervuldOp} | {getal 3, decimalen=0 < stand ~.geld.bijdragen.0.voorwaarden.0.dagen} | [te laat vervuld]',
      '[gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | {tekst Het krediet is er < stand ~.geld.bijdragen.0.voorwaarden.1.omschrijving} | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing- | [nog niet vervuld]',
    ]);
  });

  test('what is committed and not paid', () => {
    expect(tabel(composeVerplichtingtabel)).toEqual([
      'tabel open-verplichtingen: Wat is vastgelegd en nog niet betaald',
      'bijdrage=Bijdrage van! | programmajaar=Programmajaar! | verplicht=Verplicht | betaald=Betaald | terugontvangen=Terugontvangen | openVerplichting=Nog open',
      '[gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | {bedrag 88.00 < stand ~.geld.bijdragen.0.verplicht} | {bedrag 40.00 < stand ~.geld.bijdragen.0.betaald} | {bedrag 1.00 < stand ~.geld.bijdragen.0.terugontvangen} | {bedrag 48.00 < stand ~.geld.bijdragen.0.openVerplichting}',
      '[gemeente Leeuwarden (actief houden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar} | {bedrag 29.00 < stand ~.geld.bijdragen.1.verplicht} | {bedrag 0.00 < stand ~.geld.bijdragen.1.betaald} | {bedrag 0.00 < stand ~.geld.bijdragen.1.terugontvangen} | {bedrag 29.00 < stand ~.geld.bijdragen.1.openVerplichting}',
      '[Totaal] | [] | {bedrag 117.00 < som stand ~.geld.bijdragen.0.verplicht + ~.geld.bijdragen.1.verplicht} | {bedrag 40.00 < som stand ~.geld.bijdragen.0.betaald + ~.geld.bijdragen.1.betaald} | {bedrag 1.00 < som stand ~.geld.bijdragen.0.terugontvangen + ~.geld.bijdragen.1.terugontvangen} | {bedrag 77.00 < som stand ~.geld.bijdragen.0.openVerplichting + ~.geld.bijdragen.1.openVerplichting}',
      'rij 2 = 0+1',
      'toelichting: Verplicht is wat is vastgelegd of vastgesteld, min wat daarvan is vervallen. Nog open is verplicht, min wat per saldo is betaald. Alle bedragen zijn met btw.',
    ]);
    expect(tabel(composeVerplichtingtabel, { bijdragen: [] })).toEqual([
      'tabel open-verplichtingen: Wat is vastgelegd en nog niet betaald',
      'bijdrage=Bijdrage van! | programmajaar=Programmajaar! | verplicht=Verplicht | betaald=Betaald | terugontvangen=Terugontvangen | openVerplichting=Nog open',
      '[Totaal] | [] | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand }',
      'rij 0 = ',
      'toelichting: Verplicht is wat is vastgelegd of vastgesteld, min wat daarvan is vervallen. Nog open is verplicht, min wat per saldo is betaald. Alle bedragen zijn met btw.',
    ]);
  });

  test('the grants', () => {
    expect(tabel(composeUitkeringtabel)).toEqual([
      'tabel uitkeringen: Specifieke uitkeringen',
      'van=Van | naar=Aan | programmajaar=Programmajaar! | afgesproken=Toegekend | betaald=Ontvangen | terugontvangen=Terugbetaald',
      '[Ministerie] | [gemeente Leeuwarden] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.2.programmajaar} | {bedrag 60.00 < stand ~.geld.bijdragen.2.afgesproken} | {bedrag 20.00 < stand ~.geld.bijdragen.2.betaald} | {bedrag 3.00 < stand ~.geld.bijdragen.2.terugontvangen}',
      'toelichting: Een specifieke uitkering dekt andere bijdragen. Zij telt daarom niet mee in de andere tabellen.',
    ]);
  });

  test('a grant for nobody', () => {
    const { geld } = geldDeel();
    const bijdragen = geld.bijdragen.map((een) => ({ ...een, naar: undefined }));
    expect(tabel(composeUitkeringtabel, { bijdragen })[2]).toEqual(
      '[Ministerie] | -niet_van_toepassing- | {getal 1, decimalen=0 < stand ~.geld.bijdragen.2.programmajaar} | {bedrag 60.00 < stand ~.geld.bijdragen.2.afgesproken} | {bedrag 20.00 < stand ~.geld.bijdragen.2.betaald} | {bedrag 3.00 < stand ~.geld.bijdragen.2.terugontvangen}',
    );
  });
});

describe('of the years', () => {
  test('the use of the budget', () => {
    const regel = (begrotingsjaar: number, bijdrage: string, n: number) => ({
      begrotingsjaar,
      bijdrage,
      begroot: `${n}1.00`,
      verplicht: `${n}2.00`,
      gerealiseerd: `${n}3.00`,
      prognose: `${n}4.00`,
      vrijval: `${n}5.00`,
      vrij: `${n}6.00`,
      afwijking: `${n}7.00`,
    });
    expect(tabel(composeUitputtingtabel, { uitputting: [regel(2026, 'b', 1), regel(2027, 'd', 2)] })).toEqual([
      'tabel uitputting: Uitputting per begrotingsjaar en bijdrage',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | programmajaar=Programmajaar! | begroot=Begroot | verplicht=Verplicht | gerealiseerd=Gerealiseerd | prognose=Prognose | vrijval=Vrijval | vrij=Nog vrij | afwijking=Afwijking',
      '{jaar 2026 < stand ~.geld.uitputting.0.begrotingsjaar} | [gemeente Leeuwarden (actief houden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar} | {bedrag 11.00 < stand ~.geld.uitputting.0.begroot} | {bedrag 12.00 < stand ~.geld.uitputting.0.verplicht} | {bedrag 13.00 < stand ~.geld.uitputting.0.gerealiseerd} | {bedrag 14.00 < stand ~.geld.uitputting.0.prognose} | {bedrag 15.00 < stand ~.geld.uitputting.0.vrijval} | {bedrag 16.00 < stand ~.geld.uitputting.0.vrij} | {bedrag 17.00 < stand ~.geld.uitputting.0.afwijking}',
      '{jaar 2027 < stand ~.geld.uitputting.1.begrotingsjaar} | {tekst d < stand ~.geld.bijdragen.3.bijdrage} | {getal 2, decimalen=0 < stand ~.geld.bijdragen.3.programmajaar} | {bedrag 21.00 < stand ~.geld.uitputting.1.begroot} | {bedrag 22.00 < stand ~.geld.uitputting.1.verplicht} | {bedrag 23.00 < stand ~.geld.uitputting.1.gerealiseerd} | {bedrag 24.00 < stand ~.geld.uitputting.1.prognose} | {bedrag 25.00 < stand ~.geld.uitputting.1.vrijval} | {bedrag 26.00 < stand ~.geld.uitputting.1.vrij} | {bedrag 27.00 < stand ~.geld.uitputting.1.afwijking}',
      '[Totaal] | [] | [] | {bedrag 32.00 < som stand ~.geld.uitputting.0.begroot + ~.geld.uitputting.1.begroot} | {bedrag 34.00 < som stand ~.geld.uitputting.0.verplicht + ~.geld.uitputting.1.verplicht} | {bedrag 36.00 < som stand ~.geld.uitputting.0.gerealiseerd + ~.geld.uitputting.1.gerealiseerd} | {bedrag 38.00 < som stand ~.geld.uitputting.0.prognose + ~.geld.uitputting.1.prognose} | {bedrag 40.00 < som stand ~.geld.uitputting.0.vrijval + ~.geld.uitputting.1.vrijval} | {bedrag 42.00 < som stand ~.geld.uitputting.0.vrij + ~.geld.uitputting.1.vrij} | {bedrag 44.00 < som stand ~.geld.uitputting.0.afwijking + ~.geld.uitputting.1.afwijking}',
      'rij 2 = 0+1',
    ]);
  });

  test('what was paid: a year in which nothing went about is left out', () => {
    const nul = { betaald: '0.00', terugontvangen: '0.00', teBetalen: '0.00', teVorderen: '0.00' };
    const partijjaren = [
      { ...nul, begrotingsjaar: 2026, van: 'g', teVorderen: '5.00' },
      { ...nul, begrotingsjaar: 2026, van: 'm' },
      { ...nul, begrotingsjaar: 2027, van: 'x', betaald: '7.00' },
    ];
    expect(tabel(composeKastabel, { partijjaren })).toEqual([
      'tabel kas: Betalingen per begrotingsjaar',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | betaald=Betaald | terugontvangen=Terugontvangen | teBetalen=Nog te betalen | teVorderen=Te vorderen',
      '{jaar 2026 < stand ~.geld.partijjaren.0.begrotingsjaar} | [gemeente Leeuwarden] | {bedrag 0.00 < stand ~.geld.partijjaren.0.betaald} | {bedrag 0.00 < stand ~.geld.partijjaren.0.terugontvangen} | {bedrag 0.00 < stand ~.geld.partijjaren.0.teBetalen} | {bedrag 5.00 < stand ~.geld.partijjaren.0.teVorderen}',
      '{jaar 2027 < stand ~.geld.partijjaren.2.begrotingsjaar} | [x] | {bedrag 7.00 < stand ~.geld.partijjaren.2.betaald} | {bedrag 0.00 < stand ~.geld.partijjaren.2.terugontvangen} | {bedrag 0.00 < stand ~.geld.partijjaren.2.teBetalen} | {bedrag 0.00 < stand ~.geld.partijjaren.2.teVorderen}',
      '[Totaal] | [] | {bedrag 7.00 < som stand ~.geld.partijjaren.0.betaald + ~.geld.partijjaren.2.betaald} | {bedrag 0.00 < som stand ~.geld.partijjaren.0.terugontvangen + ~.geld.partijjaren.2.terugontvangen} | {bedrag 0.00 < som stand ~.geld.partijjaren.0.teBetalen + ~.geld.partijjaren.2.teBetalen} | {bedrag 5.00 < som stand ~.geld.partijjaren.0.teVorderen + ~.geld.partijjaren.2.teVorderen}',
      'rij 2 = 0+1',
    ]);
    expect(tabel(composeKastabel)).toEqual([
      'tabel kas: Betalingen per begrotingsjaar',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | betaald=Betaald | terugontvangen=Terugontvangen | teBetalen=Nog te betalen | teVorderen=Te vorderen',
      '[Totaal] | [] | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand } | {bedrag 0.00 < som stand }',
      'rij 0 = ',
    ]);
  });

  test('who pays what per year: a party of one year has nothing in the other', () => {
    const perBegrotingsjaar = [
      { begrotingsjaar: 2026, partij: 'g', bedrag: '10.00' },
      { begrotingsjaar: 2026, partij: 'm', bedrag: '20.00' },
      { begrotingsjaar: 2027, partij: 'g', bedrag: '30.00' },
    ];
    expect(tabel(composeJaartabel, { perBegrotingsjaar })).toEqual([
      'tabel bijdragen-per-begrotingsjaar: Wie betaalt wat, per begrotingsjaar',
      'rij=Begrotingsjaar | g=gemeente Leeuwarden | m=Ministerie | totaal=Totaal',
      '{jaar 2026 < stand ~.geld.perBegrotingsjaar.0.begrotingsjaar} | {bedrag 10.00 < som stand ~.geld.perBegrotingsjaar.0.bedrag} | {bedrag 20.00 < som stand ~.geld.perBegrotingsjaar.1.bedrag} | {bedrag 30.00 < som stand ~.geld.perBegrotingsjaar.0.bedrag + ~.geld.perBegrotingsjaar.1.bedrag}',
      '{jaar 2027 < stand ~.geld.perBegrotingsjaar.2.begrotingsjaar} | {bedrag 30.00 < som stand ~.geld.perBegrotingsjaar.2.bedrag} | {bedrag 0.00 < som stand } | {bedrag 30.00 < som stand ~.geld.perBegrotingsjaar.2.bedrag}',
      '[Totaal] | {bedrag 40.00 < som stand ~.geld.perBegrotingsjaar.0.bedrag + ~.geld.perBegrotingsjaar.2.bedrag} | {bedrag 20.00 < som stand ~.geld.perBegrotingsjaar.1.bedrag} | {bedrag 60.00 < som stand ~.geld.perBegrotingsjaar.0.bedrag + ~.geld.perBegrotingsjaar.1.bedrag + ~.geld.perBegrotingsjaar.2.bedrag}',
      'rij 2 = 0+1',
      'kolom 3 = 1+2',
    ]);
    expect(tabel(composeJaartabel, { perBegrotingsjaar: perBegrotingsjaar.slice(0, 1) })).toEqual([
      'tabel bijdragen-per-begrotingsjaar: Wie betaalt wat, per begrotingsjaar',
      'rij=Begrotingsjaar | g=gemeente Leeuwarden',
      '{jaar 2026 < stand ~.geld.perBegrotingsjaar.0.begrotingsjaar} | {bedrag 10.00 < som stand ~.geld.perBegrotingsjaar.0.bedrag}',
      '[Totaal] | {bedrag 10.00 < som stand ~.geld.perBegrotingsjaar.0.bedrag}',
      'rij 1 = 0',
    ]);
  });

  test('who bears what: a bearer, and a party without one', () => {
    const perKostendrager = [
      { begrotingsjaar: 2026, kostendrager: 'k', partij: 'g', bedrag: '10.00' },
      { begrotingsjaar: 2026, partij: 'm', bedrag: '20.00' },
      { begrotingsjaar: 2027, kostendrager: 'k', partij: 'm', bedrag: '30.00' },
      { begrotingsjaar: 2027, kostendrager: 'onbekend', partij: 'm', bedrag: '40.00' },
    ];
    expect(tabel(composeDragertabel, { perKostendrager })).toEqual([
      'tabel kostendragers-per-begrotingsjaar: Wie draagt wat, per begrotingsjaar',
      'rij=Kostendrager | 2026=2026 | 2027=2027 | totaal=Totaal',
      '[Wonen] | {bedrag 10.00 < som stand ~.geld.perKostendrager.0.bedrag} | {bedrag 30.00 < som stand ~.geld.perKostendrager.2.bedrag} | {bedrag 40.00 < som stand ~.geld.perKostendrager.0.bedrag + ~.geld.perKostendrager.2.bedrag}',
      '[Ministerie] | {bedrag 20.00 < som stand ~.geld.perKostendrager.1.bedrag} | {bedrag 0.00 < som stand } | {bedrag 20.00 < som stand ~.geld.perKostendrager.1.bedrag}',
      '[onbekend] | {bedrag 0.00 < som stand } | {bedrag 40.00 < som stand ~.geld.perKostendrager.3.bedrag} | {bedrag 40.00 < som stand ~.geld.perKostendrager.3.bedrag}',
      '[Totaal] | {bedrag 30.00 < som stand ~.geld.perKostendrager.0.bedrag + ~.geld.perKostendrager.1.bedrag} | {bedrag 70.00 < som stand ~.geld.perKostendrager.2.bedrag + ~.geld.perKostendrager.3.bedrag} | {bedrag 100.00 < som stand ~.geld.perKostendrager.0.bedrag + ~.geld.perKostendrager.1.bedrag + ~.geld.perKostendrager.2.bedrag + ~.geld.perKostendrager.3.bedrag}',
      'rij 3 = 0+1+2',
      'kolom 3 = 1+2',
    ]);
  });

  test('what falls free and why; a rise is explained', () => {
    const vrijgevallen = [
      { begrotingsjaar: 2026, partij: 'g', reden: 'gestopt', bedrag: '10.00' },
      { begrotingsjaar: 2027, partij: 'm', reden: 'vastgesteld', bedrag: '-4.00' },
    ];
    expect(tabel(composeVrijvaltabel, { vrijgevallen })).toEqual([
      'tabel vrijval: Wat vrijvalt, per begrotingsjaar',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | reden=Reden! | bedrag=Bedrag',
      '{jaar 2026 < stand ~.geld.vrijgevallen.0.begrotingsjaar} | [gemeente Leeuwarden] | [een buurt stopte] | {bedrag 10.00 < stand ~.geld.vrijgevallen.0.bedrag}',
      '{jaar 2027 < stand ~.geld.vrijgevallen.1.begrotingsjaar} | [Ministerie] | [de bijdrage is op een ander bedrag vastgesteld] | {bedrag -4.00 < stand ~.geld.vrijgevallen.1.bedrag}',
      '[Totaal] | [] | [] | {bedrag 6.00 < som stand ~.geld.vrijgevallen.0.bedrag + ~.geld.vrijgevallen.1.bedrag}',
      'rij 2 = 0+1',
      'toelichting: Een bedrag onder nul komt erbij: er is meer vastgesteld dan er nog voor die jaren stond.',
    ]);
    expect(tabel(composeVrijvaltabel, { vrijgevallen: [{ ...vrijgevallen[0], bedrag: '0.00' }] })).toEqual([
      'tabel vrijval: Wat vrijvalt, per begrotingsjaar',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | reden=Reden! | bedrag=Bedrag',
      '{jaar 2026 < stand ~.geld.vrijgevallen.0.begrotingsjaar} | [gemeente Leeuwarden] | [een buurt stopte] | {bedrag 0.00 < stand ~.geld.vrijgevallen.0.bedrag}',
      '[Totaal] | [] | [] | {bedrag 0.00 < som stand ~.geld.vrijgevallen.0.bedrag}',
      'rij 1 = 0',
    ]);
  });
});

test('the balance: a total of each post with two rows, and of no other', () => {
  const balans = [
    { post: 'nog_te_betalen', bijdrage: 'a', bedrag: '1.00' },
    { post: 'vooruitbetaald', bijdrage: 'b', bedrag: '2.00' },
    { post: 'te_vorderen', bijdrage: 'a', bedrag: '4.00' },
    { post: 'te_vorderen', bijdrage: 'd', bedrag: '8.00' },
    { post: 'nog_te_ontvangen', bijdrage: 'c', bedrag: '16.00' },
    { post: 'nog_te_betalen', bijdrage: 'e', bedrag: '32.00' },
  ];
  expect(tabel(composeBalanstabel, { balans })).toEqual([
    'tabel balans: Wat op de balans staat',
    'post=Post | partij=Partij! | programmajaar=Programmajaar! | bedrag=Bedrag',
    '[nog te betalen] | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | {bedrag 1.00 < stand ~.geld.balans.0.bedrag}',
    '[nog te betalen] | {tekst e < stand ~.geld.bijdragen.4.bijdrage} | {getal 2, decimalen=0 < stand ~.geld.bijdragen.4.programmajaar} | {bedrag 32.00 < stand ~.geld.balans.5.bedrag}',
    '[Totaal nog te betalen] | [] | [] | {bedrag 33.00 < som stand ~.geld.balans.0.bedrag + ~.geld.balans.5.bedrag}',
    '[te vorderen] | [gemeente Leeuwarden (begeleiden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar} | {bedrag 4.00 < stand ~.geld.balans.2.bedrag}',
    '[te vorderen] | {tekst d < stand ~.geld.bijdragen.3.bijdrage} | {getal 2, decimalen=0 < stand ~.geld.bijdragen.3.programmajaar} | {bedrag 8.00 < stand ~.geld.balans.3.bedrag}',
    '[Totaal te vorderen] | [] | [] | {bedrag 12.00 < som stand ~.geld.balans.2.bedrag + ~.geld.balans.3.bedrag}',
    '[vooruitbetaald] | [gemeente Leeuwarden (actief houden)] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar} | {bedrag 2.00 < stand ~.geld.balans.1.bedrag}',
    '[nog te ontvangen van het Rijk] | [Ministerie] | {getal 1, decimalen=0 < stand ~.geld.bijdragen.2.programmajaar} | {bedrag 16.00 < stand ~.geld.balans.4.bedrag}',
    'rij 2 = 0+1',
    'rij 5 = 3+4',
  ]);
  expect(tabel(composeBalanstabel)).toEqual([
    'tabel balans: Wat op de balans staat',
    'post=Post | partij=Partij! | programmajaar=Programmajaar! | bedrag=Bedrag',
  ]);
});

describe('the money of all years', () => {
  const zeg = (geld: object) => toon(composeGeld(stukVan({ deel: geldDeel(geld) })));

  test('nothing falls free, or something does', () => {
    expect(zeg({})).toEqual([
      'De bijdragen zijn samen {bedrag 205.00 < stand ~.geld.totaal}. De tabel geeft per begrotingsjaar de prognose: wat dat jaar kost, voor zover nu bekend. Een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.',
      'tabel bijdragen-per-begrotingsjaar: Wie betaalt wat, per begrotingsjaar',
      'rij=Begrotingsjaar',
      '[Totaal]',
      'rij 0 = ',
    ]);
    const vrijgevallen = [{ begrotingsjaar: 2026, partij: 'g', reden: 'no_go', bedrag: '5.00' }];
    expect(zeg({ tenMinste: true, vrijval: '5.00', prognose: '200.00', vrijgevallen, btwTerug: '7.00' })).toEqual([
      'De bijdragen zijn samen ten minste {bedrag 205.00 < stand ~.geld.totaal}. Daarvan valt {bedrag 5.00 < stand ~.geld.vrijval} vrij: dat is niet meer nodig. De prognose is {bedrag 200.00 < stand ~.geld.prognose}. De bedragen zijn zonder de btw die de betaler terugkrijgt; die is {bedrag 7.00 < stand ~.geld.btwTerug}. De tabel geeft per begrotingsjaar de prognose: wat dat jaar kost, voor zover nu bekend. Een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.',
      'tabel bijdragen-per-begrotingsjaar: Wie betaalt wat, per begrotingsjaar',
      'rij=Begrotingsjaar',
      '[Totaal]',
      'rij 0 = ',
      'tabel vrijval: Wat vrijvalt, per begrotingsjaar',
      'begrotingsjaar=Begrotingsjaar! | partij=Partij! | reden=Reden! | bedrag=Bedrag',
      '{jaar 2026 < stand ~.geld.vrijgevallen.0.begrotingsjaar} | [gemeente Leeuwarden] | [besloten is om niet door te gaan] | {bedrag 5.00 < stand ~.geld.vrijgevallen.0.bedrag}',
      '[Totaal] | [] | [] | {bedrag 5.00 < som stand ~.geld.vrijgevallen.0.bedrag}',
      'rij 1 = 0',
    ]);
  });

  test('more was fixed than agreed', () => {
    expect(zeg({ vrijval: '-5.00', prognose: '210.00' })[0]).toEqual(
      'De bijdragen zijn samen {bedrag 205.00 < stand ~.geld.totaal}. De prognose is {bedrag 210.00 < stand ~.geld.prognose}: er is meer vastgesteld dan was afgesproken. De tabel geeft per begrotingsjaar de prognose: wat dat jaar kost, voor zover nu bekend. Een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.',
    );
  });
});
