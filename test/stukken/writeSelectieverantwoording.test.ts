import { selectBuurten } from 'buurtaanpak/selectie';
import { listBronnen, type Selectieverantwoording, writeSelectieverantwoording } from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, Verslag, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { toKolommen } from '../grafieken/toKolommen.js';
import { dag } from '../team/vertel.js';

const criteria = [
  { id: 'woz', naam: 'Woz-waarde', bron: { soort: 'kerncijfer', sleutel: 'woz' }, richting: 'lager' },
  { id: 'animo', naam: 'Animo', bron: { soort: 'beoordeling' }, richting: 'hoger' },
  {
    id: 'omvang',
    naam: 'Omvang',
    bron: { soort: 'kerncijfer', sleutel: 'inwoners' },
    richting: 'doel',
    doel: { van: 1, tot: 2 },
  },
] as const;

const buurt = (code: string, naam: string, rang: number, woz: number, animo: number) => ({
  code,
  naam,
  rang,
  score: woz + animo,
  bijdragen: { woz, animo },
});

const buurten = [buurt('A', 'De Wal', 1, 0.5, 0.4), buurt('B', 'Haven', 2, 0.6, 0), buurt('C', 'Dorp', 3, 0.1, 0.1)];

const kaart = { soort: 'routekaart', versie: 1, id: 'oost', naam: 'Programma Oost', criteria } as const;
const scores = {
  'Leeuwarden Oost': { routekaart: kaart, ...toKolommen(buurten, { woz: 0.6, animo: 0.4 }) },
};

const quota = [
  { id: 'oost', naam: 'In Oost', programma: 'Leeuwarden Oost', aantal: 1 },
  { id: 'elders', programma: 'Leeuwarden Oost', aantal: { van: 1, tot: 2 }, waar: { gebieden: ['B'] } },
];

const selectie = selectBuurten({ 'Leeuwarden Oost': buurten }, quota);

if (!('gekozen' in selectie)) throw new Error('no selection');

const invoer: Selectieverantwoording = {
  gemeente: 'Leeuwarden',
  selectie,
  scores,
  namen: buurten.map(({ code, naam }) => ({ code, naam })),
};

const options = { peildatum: dag('2026-06-30') };

describe('writeSelectieverantwoording', () => {
  const verslag = writeSelectieverantwoording(invoer, {
    ...options,
    cijferbronnen: ['CBS, Kerncijfers wijken en buurten 2024'],
    oneens: ['Bel ons op 14 058.'],
  });
  const tekst = renderTekst(verslag, { breedte: 1000 });

  test('every number has a source that says the same', () => {
    expect(checkVerslag(verslag).map(({ code }) => code)).toEqual(['verslag.waarde_zonder_bron']); // the words of the gemeente
    expect(verifyHerkomst(verslag, listBronnen(invoer))).toEqual([]);
    expect(Verslag.parse(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
  });

  test('says what counts, by which rules, what was chosen and why', () => {
    expect(tekst).toContain('De gemeente Leeuwarden heeft 2 buurten gekozen.');
    expect(tekst).toMatch(/Woz-waarde +cijfers +hoe lager, hoe meer punten +60%/);
    expect(tekst).toMatch(/Animo +oordeel van mensen +hoe hoger, hoe meer punten +40%/);
    expect(tekst).toMatch(/Omvang +cijfers +hoe dichter bij het doel, hoe meer punten +n\.v\.t\./);
    expect(tekst).toContain('- In Oost: 1 buurt. Er konden 3 buurten meedoen.');
    expect(tekst).toContain('- De plekken van Programma Oost: 1 tot en met 2 buurten. Er kon 1 buurt meedoen.');
    expect(tekst).toContain(
      '- De Wal kreeg 0,90 punten. Dat is plaats 1 van de 3 die voor die plek konden meedoen. De meeste punten kwamen van: Woz-waarde en Animo.',
    );
    expect(tekst).toContain(
      '- Haven kreeg 0,60 punten. Dat is plaats 1 van de 1 die voor die plek konden meedoen. De meeste punten kwamen van: Woz-waarde.',
    );
    expect(tekst).toContain(
      'De computer bewees dat geen verdeling meer punten geeft. Hij hoefde ze niet één voor één te bekijken.',
    );
    expect(tekst).not.toContain('alle mogelijke keuzes');
    expect(tekst).toContain('Samen konden 3 buurten meedoen: wie vaker past, telt één keer.');
    expect(tekst).toContain('Bel ons op 14 058.');
    expect(tekst).toContain('2. Routekaart Programma Oost met de scores');
  });

  // Simple Dutch has short sentences and everyday words; the average of its own sentences is held under 12 words.
  test('its own sentences are short', () => {
    const zinnen = verslag.blokken
      .flatMap((blok) => (blok.soort === 'sectie' ? blok.blokken : [blok]))
      .flatMap((blok) => (blok.soort === 'alinea' ? blok.tekst.filter((deel) => typeof deel === 'string') : []))
      .join(' ')
      .split(/[.?!:]\s+/)
      .filter((zin) => zin.trim() !== '');
    const woorden = zinnen.map((zin) => zin.trim().split(/\s+/).length);
    expect(Math.max(...woorden)).toBeLessThanOrEqual(16);
    expect(woorden.reduce((a, b) => a + b, 0) / woorden.length).toBeLessThan(12);
  });

  test('without scores, or without proof, it says no more than it knows', () => {
    const kaal = renderTekst(writeSelectieverantwoording({ ...invoer, scores: {} }, options));
    expect(kaal).toContain('De Wal kreeg 0,90 punten.');
    expect(kaal).not.toContain('Waar we op letten');
    const zonderBewijs = (gat: number) => {
      const bewijs = { ...selectie.bewijs, optimaal: false, gat };
      return renderTekst(writeSelectieverantwoording({ ...invoer, selectie: { ...selectie, bewijs } }, options), {
        breedte: 1000,
      });
    };
    expect(zonderBewijs(0.25)).toContain(
      'Misschien bestaat er een iets betere keuze. Het verschil is dan hoogstens ongeveer 0,250 punten.',
    );
    expect(zonderBewijs(0)).not.toContain('hoogstens');
    expect(zonderBewijs(0)).not.toContain('bewees');
    expect(kaal).toContain('- De plekken van het programma: 1 tot en met 2 buurten.');
    const cijfers = { ...kaart, criteria: criteria.slice(0, 1) };
    const zonder = { 'Leeuwarden Oost': { ...scores['Leeuwarden Oost'], routekaart: cijfers } };
    expect(renderTekst(writeSelectieverantwoording({ ...invoer, scores: zonder }, options))).not.toContain(
      'opbouwwerk',
    );
    const nul = {
      'Leeuwarden Oost': { routekaart: kaart, ...toKolommen(buurten.map((een) => ({ ...een, bijdragen: {} }))) },
    };
    expect(renderTekst(writeSelectieverantwoording({ ...invoer, scores: nul }, options))).not.toContain(
      'De meeste punten',
    );
  });

  test('the proof has its limit: how sure the choice is, or for whom it holds; each objective in its words', () => {
    const show = (anders: Partial<Selectieverantwoording>) => {
      const eigen = { ...invoer, ...anders };
      const stuk = writeSelectieverantwoording(eigen, options);
      expect(checkVerslag(stuk)).toEqual([]);
      expect(verifyHerkomst(stuk, listBronnen(eigen))).toEqual([]);
      return renderTekst(stuk, { breedte: 1000 });
    };
    expect(show({})).toContain('Dat geldt voor de 3 buurten die konden meedoen.');
    const zeker = { trekkingen: 100, kans: 0.23, overlap: 0.9 };
    expect(show({ zekerheid: zeker })).toContain(
      'Deze lijst kwam toen in ongeveer 23 van de 100 berekeningen precies zo terug.',
    );
    expect(show({ zekerheid: { ...zeker, bronnen: ['gewichten'] } })).toContain(
      'Daarbij telden andere dingen zwaarder.',
    );
    const minimum = selectBuurten({ 'Leeuwarden Oost': buurten }, quota, { doel: { soort: 'hoogste_minimum' } });
    if (!('gekozen' in minimum)) throw new Error(minimum.uitkomst);
    expect(show({ selectie: minimum })).toContain('De computer bewees dat geen verdeling beter is.');
    const { konMeedoen: _, ...oud } = selectie;
    expect(show({ selectie: oud })).toContain('Dat geldt voor deze 2 buurten.');
  });

  test('a programme whose name has no letter still has a source of its own', () => {
    const naam = '\u2605';
    const ster = selectBuurten({ [naam]: buurten }, [{ id: 'q', programma: naam, aantal: 1 }]);
    if (!('gekozen' in ster)) throw new Error('no selection');
    const eigen = { ...invoer, selectie: ster, scores: { [naam]: scores['Leeuwarden Oost'] } };
    const uit = writeSelectieverantwoording(eigen, options);
    expect(uit.bronnen.map(({ id }) => id)).toContain('routekaart-programma');
    expect(checkVerslag(uit)).toEqual([]);
    expect(verifyHerkomst(uit, listBronnen(eigen))).toEqual([]);
  });

  test('a chosen buurt without a name is refused', () => {
    expect(() => writeSelectieverantwoording({ ...invoer, namen: [] }, options)).toThrow('verslag.naam_ontbreekt');
    expect(() => writeSelectieverantwoording(invoer, { peildatum: '1-1-2026' as never })).toThrow(
      'kern.datum_ongeldig',
    );
  });
});
