import { changeBijdrage, shiftFinanciering } from 'buurtaanpak/financiering';
import { Datum, euro, formatBevinding } from 'buurtaanpak/kern';
import { compareOvereenkomsten, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { overeenkomstVanBrief, ruweOvereenkomst } from './overeenkomsten.js';

// biome-ignore lint/suspicious/noExplicitAny: a document that is changed at will has no type.
type Ruw = any;

const van = overeenkomstVanBrief();

function zinnen(verander: (document: Ruw) => void): string[] {
  const ruw: Ruw = structuredClone(ruweOvereenkomst());
  verander(ruw);
  return compareOvereenkomsten(van, Samenwerkingsovereenkomst.parse(ruw)).map((verschil) =>
    formatBevinding(verschil, nl),
  );
}

test.each<[string, (document: Ruw) => void, string[]]>([
  [
    'the term',
    (doc) => (doc.looptijd.tot = '2030-08-31'),
    [
      'Van overeenkomst buurkracht-leeuwarden is looptijd gewijzigd: was 2026-09-01 t/m 2029-08-31, wordt 2026-09-01 t/m 2030-08-31.',
    ],
  ],
  [
    'a party more',
    (doc) =>
      doc.partijen.push({
        rol: 'medefinancier',
        id: 'provincie',
        naam: 'Provincie',
        ondertekenaars: [{ functie: 'gedeputeerde' }],
      }),
    ['Toegevoegd: partij provincie.', 'Toegevoegd: ondertekenaar provincie (gedeputeerde).'],
  ],
  [
    'a signatory less',
    (doc) => doc.partijen[0].ondertekenaars.pop(),
    ['Vervallen: ondertekenaar leeuwarden (secretaris).'],
  ],
  [
    'a number of buurten',
    (doc) => {
      doc.reikwijdte.aantalBuurten = 13;
      doc.reikwijdte.programmas[1].aantalBuurten = 5;
    },
    [
      'Van overeenkomst buurkracht-leeuwarden is aantalBuurten gewijzigd: was 12, wordt 13.',
      'Van programma energie is aantalBuurten gewijzigd: was 4, wordt 5.',
    ],
  ],
  [
    'another buurt',
    (doc) => (doc.reikwijdte.buurten[0].buurt = 'BU00802099'),
    ['Toegevoegd: buurt BU00802099.', 'Vervallen: buurt BU00802001.'],
  ],
  [
    'a buurt for another programme',
    (doc) => (doc.reikwijdte.buurten[0].programma = 'energie'),
    ['Van buurt BU00802001 is programma gewijzigd: was leeuwarden-oost, wordt energie.'],
  ],
  [
    'a theme',
    (doc) => doc.reikwijdte.themas.splice(1, 1, 'wonen'),
    ['Toegevoegd: thema wonen.', 'Vervallen: thema energie.'],
  ],
  [
    'a phase',
    (doc) => (doc.fasen[1].intensiteit = 'intensief'),
    ['Van fase jaar 2 is intensiteit gewijzigd: was regulier, wordt intensief.'],
  ],
  [
    'an obligation',
    (doc) => (doc.verplichtingen[0].wie = 'leeuwarden'),
    ['Van verplichting werven is wie gewijzigd: was buurkracht, wordt leeuwarden.'],
  ],
  ['an evaluation', (doc) => (doc.evaluatiemomenten = []), ['Vervallen: evaluatiemoment eind.']],
  [
    'the notice',
    (doc) => (doc.beeindiging.opzegtermijnMaanden = 6),
    ['Van overeenkomst buurkracht-leeuwarden is opzegtermijnMaanden gewijzigd: was 3, wordt 6.'],
  ],
  ['a ground', (doc) => doc.beeindiging.gronden.push('Overmacht'), ['Toegevoegd: grond Overmacht.']],
  [
    'an annex',
    (doc) => (doc.bijlagen[0].titel = 'De methode'),
    ['Van bijlage methode is titel gewijzigd: was De Buurkracht-methode, wordt De methode.'],
  ],
  ['a signature', (doc) => doc.handtekeningen.pop(), ['Vervallen: handtekening buurkracht (directeur).']],
  [
    'a cost bearer',
    (doc) => (doc.financieringsplan.kostendragers[0].taakveld.code = '6.21'),
    [
      'Van kostendrager wijkplannen-oost is taakveld gewijzigd: was {"code":"6.1","jaar":2026}, wordt {"code":"6.21","jaar":2026}.',
    ],
  ],
  [
    'what a year needs',
    (doc) => (doc.financieringsplan.perioden[0].benodigd = '160000.00'),
    ['Van financieringsperiode jaar 1 is benodigd gewijzigd: was -, wordt € 160.000,00.'],
  ],
  [
    'nothing but the order',
    (doc) => {
      doc.partijen.reverse();
      doc.reikwijdte.buurten.reverse();
      doc.verplichtingen.reverse();
    },
    [],
  ],
  ['nothing', () => {}, []],
])('says in words: %s', (_, verander, verwacht) => {
  expect(zinnen(verander)).toEqual(verwacht);
});

describe('the money', () => {
  const met = (financieringsplan: Samenwerkingsovereenkomst['financieringsplan']) =>
    compareOvereenkomsten(deepFreeze(van), { ...van, financieringsplan }).map(({ params }) => params);
  test('an amount, and with it the total', () => {
    expect(met(changeBijdrage(van.financieringsplan, 'bzk-1', { bedrag: euro(160_000) }))).toEqual([
      {
        onderdeel: 'financieringsplan',
        sleutel: 'Financiering Buurkracht Leeuwarden',
        veld: 'totaal',
        was: '270000.00',
        wordt: '280000.00',
      },
      { onderdeel: 'bijdrage', sleutel: 'bzk-1', veld: 'bedrag', was: '150000.00', wordt: '160000.00' },
    ]);
  });
  test('an instalment, a planned step, and what a stop and a suspension do', () => {
    const { financieringsplan } = van;
    const [eerste, ...rest] = financieringsplan.perioden;
    const [bijdrage] = eerste!.bijdragen;
    const termijn = { id: 't1', aandeel: '100', gepland: Datum.parse('2026-10-01') };
    const stap = { stap: 'toegezegd', uiterlijk: Datum.parse('2026-05-01') } as const;
    const metTermijn = (een: object) => ({
      ...financieringsplan,
      perioden: [{ ...eerste!, bijdragen: [{ ...bijdrage!, ...een }] }, ...rest],
    });
    expect(met(metTermijn({ termijnen: [termijn] }))).toEqual([{ onderdeel: 'termijn', sleutel: 'bzk-1/t1' }]);
    expect(met(metTermijn({ planning: [stap] }))).toEqual([{ onderdeel: 'planstap', sleutel: 'bzk-1/toegezegd' }]);
    expect(met({ ...financieringsplan, bijStop: 'vervanger', bijOpschorting: 'vervalt' })).toMatchObject([
      { veld: 'bijStop', was: '-', wordt: 'vervanger' },
      { veld: 'bijOpschorting', was: '-', wordt: 'vervalt' },
    ]);
    const optie = { uiterlijk: Datum.parse('2026-05-01') };
    expect(met({ ...financieringsplan, perioden: [{ ...eerste!, optie }, ...rest] })).toMatchObject([
      { onderdeel: 'financieringsperiode', veld: 'optie' },
    ]);
    expect(met(metTermijn({ soort: 'prijs_per_buurt', prijs: euro(1) })).map(({ veld }) => veld)).toEqual([
      'totaal',
      'soort',
      'prijs',
    ]);
  });
  test('a start that slips', () => {
    expect(
      met(shiftFinanciering(van.financieringsplan, { maanden: 3 })).map(({ onderdeel, veld }) => [onderdeel, veld]),
    ).toEqual([1, 2, 3].map(() => ['financieringsperiode', 'periode']));
  });
});

test('a change of any one value is seen', () => {
  const ruw: Ruw = structuredClone(ruweOvereenkomst());
  const gemist: string[] = [];
  let bezocht = 0;
  const visit = (hier: Ruw, pad: string) => {
    for (const [veld, waarde] of Object.entries(hier)) {
      if (typeof waarde === 'object') visit(waarde, `${pad}.${veld}`);
      else if (veld !== 'soort' && veld !== 'versie') {
        bezocht += 1;
        hier[veld] = typeof waarde === 'number' ? waarde + 1 : veld === 'bedrag' ? '7.77' : `${waarde}x`;
        if (compareOvereenkomsten(van, ruw).length === 0) gemist.push(`${pad}.${veld}`);
        hier[veld] = waarde;
      }
    }
  };
  visit(ruw, '');
  expect(bezocht).toBeGreaterThan(120);
  expect(gemist).toEqual([]);
});

test('a key that stands twice is two parts', () => {
  const dubbel = { ...van, bijlagen: [...(van.bijlagen ?? []), { id: 'methode', titel: 'Nog een' }] };
  expect(compareOvereenkomsten(van, dubbel).map(({ code, pad }) => [code, pad])).toEqual([
    ['overeenkomst.verschil_toegevoegd', ['bijlagen', 1]],
  ]);
});

test('in English', () => {
  const [verschil] = compareOvereenkomsten(van, { ...van, titel: 'Ander' });
  expect(verschil && formatBevinding(verschil, en)).toBe(
    'Of overeenkomst buurkracht-leeuwarden the field titel changed: was Samenwerkingsovereenkomst Buurkracht Leeuwarden, becomes Ander.',
  );
});
