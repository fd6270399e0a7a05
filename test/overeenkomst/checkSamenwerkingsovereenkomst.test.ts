import { listBoekingen } from 'buurtaanpak/financiering';
import { Datum, formatBevinding } from 'buurtaanpak/kern';
import { formatPad } from 'buurtaanpak/kern/huis';
import {
  type CheckSamenwerkingsovereenkomstOptions,
  checkSamenwerkingsovereenkomst,
  Samenwerkingsovereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst, foutVan } from '../hulp.js';
import { addendum, gaVerder, na, opdracht, totLopend } from './leven.js';
import { overeenkomstVanBrief, ruweOvereenkomst } from './overeenkomsten.js';

// biome-ignore lint/suspicious/noExplicitAny: a document that is broken on purpose has no type.
type Ruw = any;

/** What the check finds in a document that is broken in one place. */
function find(breek: (document: Ruw) => void, options?: CheckSamenwerkingsovereenkomstOptions) {
  const document: Ruw = structuredClone(ruweOvereenkomst());
  breek(document);
  return checkSamenwerkingsovereenkomst(Samenwerkingsovereenkomst.parse(document), options).map(
    ({ code, ernst, pad }) => `${ernst} ${code} ${formatPad(pad)}`,
  );
}

describe('finds, and nothing else, when', () => {
  const gevallen: [string, (document: Ruw) => void, string[]][] = [
    [
      'there is no uitvoerder',
      (doc) => {
        doc.partijen[1].rol = 'medefinancier';
      },
      ['fout overeenkomst.rol_ontbreekt partijen'],
    ],
    [
      'a party stands twice',
      (doc) => doc.partijen.push({ ...doc.partijen[2] }),
      ['fout overeenkomst.partij_dubbel partijen[3].id'],
    ],
    [
      'a gemeente stands twice',
      (doc) => doc.partijen.push({ ...doc.partijen[0], id: 'leeuwarden-2' }),
      ['fout overeenkomst.gemeente_dubbel partijen[3].gemeentecode'],
    ],
    [
      'the TOOI identifier is that of another gemeente',
      (doc) => {
        doc.partijen[0].tooi = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0599';
      },
      ['fout overeenkomst.tooi_past_niet partijen[0].tooi'],
    ],
    [
      'nobody signs for the gemeente who can bind it',
      (doc) => {
        doc.partijen[0].ondertekenaars.shift();
        doc.handtekeningen.shift();
      },
      ['fout overeenkomst.functie_ontbreekt partijen[0].ondertekenaars'],
    ],
    [
      'nobody signs for the uitvoerder',
      (doc) => {
        doc.partijen[1].ondertekenaars = [];
        doc.handtekeningen.pop();
      },
      ['fout overeenkomst.ondertekenaar_ontbreekt partijen[1].ondertekenaars'],
    ],
    [
      'a signatory stands twice',
      (doc) => doc.partijen[1].ondertekenaars.push({ functie: 'directeur' }),
      ['fout overeenkomst.ondertekenaar_dubbel partijen[1].ondertekenaars[1].functie'],
    ],
    [
      'a mandate runs backwards',
      (doc) => {
        doc.partijen[1].ondertekenaars[0].mandaat = { kenmerk: 'm', van: '2026-06-20', tot: '2026-06-19' };
        doc.handtekeningen.pop();
      },
      ['fout overeenkomst.mandaat_omgekeerd partijen[1].ondertekenaars[0].mandaat'],
    ],
    [
      'the programmes do not add up to the scope',
      (doc) => {
        doc.reikwijdte.programmas[1].aantalBuurten = 3;
        delete doc.reikwijdte.buurten;
      },
      ['fout overeenkomst.programmas_tellen_niet_op reikwijdte.programmas'],
    ],
    [
      'a programme stands twice',
      (doc) => {
        doc.reikwijdte.programmas.push({ ...doc.reikwijdte.programmas[1], aantalBuurten: 0 });
        delete doc.reikwijdte.buurten;
      },
      ['fout overeenkomst.programma_dubbel reikwijdte.programmas[2].id'],
    ],
    [
      'a programme lies in a gemeente that is no party',
      (doc) => {
        doc.reikwijdte.programmas[1].gemeente = 'GM0599';
        delete doc.reikwijdte.buurten;
      },
      ['fout overeenkomst.programma_gemeente_geen_partij reikwijdte.programmas[1].gemeente'],
    ],
    [
      'a programme is charged to an unknown cost bearer',
      (doc) => {
        doc.reikwijdte.programmas[1].kostendragers = ['thema-energie', 'thema-enrgie'];
      },
      ['fout overeenkomst.programma_kostendrager_onbekend reikwijdte.programmas[1].kostendragers[1]'],
    ],
    [
      'a buurt was chosen twice',
      (doc) => {
        doc.reikwijdte.buurten[1].buurt = doc.reikwijdte.buurten[0].buurt;
      },
      ['fout overeenkomst.buurt_dubbel reikwijdte.buurten[1].buurt'],
    ],
    [
      'a buurt belongs to an unknown programme',
      (doc) => {
        doc.reikwijdte.buurten[11].programma = 'enrgie';
      },
      [
        'fout overeenkomst.buurt_programma_onbekend reikwijdte.buurten[11].programma',
        'fout overeenkomst.programma_aantal_wijkt_af reikwijdte.buurten',
      ],
    ],
    [
      'a buurt lies outside the gemeente',
      (doc) => {
        doc.reikwijdte.buurten[3].buurt = 'BU05990110';
      },
      ['fout overeenkomst.buurt_buiten_gemeente reikwijdte.buurten[3].buurt'],
    ],
    [
      'a buurt starts outside the term',
      (doc) => {
        doc.reikwijdte.buurten[3].start = '2026-08-31';
      },
      ['fout overeenkomst.buurt_buiten_looptijd reikwijdte.buurten[3].start'],
    ],
    [
      'one buurt is missing',
      (doc) => doc.reikwijdte.buurten.pop(),
      [
        'fout overeenkomst.aantal_buurten_wijkt_af reikwijdte.buurten',
        'fout overeenkomst.programma_aantal_wijkt_af reikwijdte.buurten',
      ],
    ],
    [
      'a buurt counts for the wrong programme',
      (doc) => {
        doc.reikwijdte.buurten[0].programma = 'energie';
      },
      [
        'fout overeenkomst.programma_aantal_wijkt_af reikwijdte.buurten',
        'fout overeenkomst.programma_aantal_wijkt_af reikwijdte.buurten',
      ],
    ],
    [
      'a phase stands twice, at the same time',
      (doc) => doc.fasen.push({ ...doc.fasen[2] }),
      ['fout overeenkomst.fase_dubbel fasen[3].programmajaar', 'fout overeenkomst.fasen_overlappen fasen[3].periode'],
    ],
    [
      'a phase goes beyond the term',
      (doc) => {
        doc.fasen[2].periode.tot = '2029-09-01';
      },
      ['fout overeenkomst.fase_buiten_looptijd fasen[2].periode'],
    ],
    [
      'two phases share a day',
      (doc) => {
        doc.fasen[1].periode.van = '2027-08-31';
      },
      ['fout overeenkomst.fasen_overlappen fasen[1].periode'],
    ],
    [
      'there is a day between two phases',
      (doc) => {
        doc.fasen[1].periode.van = '2027-09-02';
      },
      ['waarschuwing overeenkomst.fasen_gat fasen'],
    ],
    [
      'an obligation stands twice',
      (doc) => {
        doc.verplichtingen[1].id = 'werven';
      },
      ['fout overeenkomst.verplichting_dubbel verplichtingen[1].id'],
    ],
    [
      'an obligation is of a stranger',
      (doc) => {
        doc.verplichtingen[0].wie = 'opbouwwerk';
      },
      ['fout overeenkomst.verplichting_geen_partij verplichtingen[0].wie'],
    ],
    [
      'an obligation begins before the term',
      (doc) => {
        doc.verplichtingen[0].periode.van = '2026-08-31';
      },
      ['fout overeenkomst.verplichting_buiten_looptijd verplichtingen[0].periode'],
    ],
    [
      'an evaluation stands twice',
      (doc) => doc.evaluatiemomenten.push({ ...doc.evaluatiemomenten[0] }),
      ['fout overeenkomst.evaluatiemoment_dubbel evaluatiemomenten[1].id'],
    ],
    [
      'an evaluation comes before the start',
      (doc) => {
        doc.evaluatiemomenten[0].datum = '2026-08-31';
      },
      ['fout overeenkomst.evaluatiemoment_voor_begin evaluatiemomenten[0].datum'],
    ],
    [
      'an annex stands twice',
      (doc) => doc.bijlagen.push({ ...doc.bijlagen[0] }),
      ['fout overeenkomst.bijlage_dubbel bijlagen[1].id'],
    ],
    [
      'the notice is as long as the term',
      (doc) => {
        doc.beeindiging.opzegtermijnMaanden = 36;
      },
      ['waarschuwing overeenkomst.opzegtermijn_te_lang beeindiging.opzegtermijnMaanden'],
    ],
    [
      'a cost bearer belongs to a stranger',
      (doc) => doc.financieringsplan.kostendragers.push({ id: 'fonds', naam: 'fonds', partij: 'provincie' }),
      ['fout overeenkomst.kostendrager_geen_partij financieringsplan.kostendragers[2].partij'],
    ],
    [
      'a stranger contributes',
      (doc) => {
        doc.financieringsplan.perioden[0].bijdragen[0].van = 'provincie';
      },
      ['fout overeenkomst.bijdrage_geen_partij financieringsplan.perioden[0].bijdragen[0].van'],
    ],
    [
      'a stranger receives',
      (doc) => {
        doc.financieringsplan.perioden[0].bijdragen[0].naar = 'provincie';
      },
      ['fout overeenkomst.ontvanger_geen_partij financieringsplan.perioden[0].bijdragen[0].naar'],
    ],
    [
      'a contribution pays for a buurt that was not chosen',
      (doc) => {
        doc.financieringsplan.perioden[0].bijdragen[0].buurten = ['BU00802001', 'BU00802099'];
      },
      ['fout overeenkomst.bijdrage_buurt_onbekend financieringsplan.perioden[0].bijdragen[0].buurten[1]'],
    ],
    [
      'a contribution pays for a programme that does not exist',
      (doc) => {
        doc.financieringsplan.perioden[0].bijdragen[0].programmas = ['energie', 'sport'];
      },
      ['fout overeenkomst.bijdrage_programma_onbekend financieringsplan.perioden[0].bijdragen[0].programmas[1]'],
    ],
    [
      'no buurt is charged to a cost bearer of a key',
      (doc) => {
        doc.financieringsplan.perioden[1].bijdragen[0].verdeelsleutel = [
          { soort: 'procent', kostendrager: 'thema-energie', procent: '40' },
          { soort: 'rest', kostendrager: 'wijkplannen-oost' },
        ];
        doc.financieringsplan.perioden[1].bijdragen[0].programmas = ['energie'];
        doc.reikwijdte.programmas[1].kostendragers = ['thema-energie'];
      },
      ['fout overeenkomst.kostendrager_zonder_buurt financieringsplan.perioden[1].bijdragen[0].verdeelsleutel'],
    ],
    [
      'a contribution pays for no buurt at all',
      (doc) => {
        doc.partijen.push({
          ...doc.partijen[0],
          id: 'heerlen',
          gemeentecode: 'GM0917',
          tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0917',
        });
        const [eerste] = doc.financieringsplan.perioden[0].bijdragen;
        const { verdeelsleutel: _, ...zonder } = eerste;
        doc.financieringsplan.perioden[0].bijdragen.push({ ...zonder, id: 'heerlen-1', van: 'heerlen' });
      },
      ['fout overeenkomst.kostendrager_zonder_buurt financieringsplan.perioden[0].bijdragen[1]'],
    ],
    [
      'the college did not decide',
      (doc) => {
        delete doc.partijen[0].besluit;
      },
      ['waarschuwing overeenkomst.besluit_ontbreekt partijen[0].besluit'],
    ],
    [
      'the college decided after the first signature',
      (doc) => {
        doc.partijen[0].besluit.datum = '2026-06-16';
      },
      ['waarschuwing overeenkomst.besluit_na_ondertekening partijen[0].besluit.datum'],
    ],
    [
      'the funding goes beyond the term',
      (doc) => {
        doc.financieringsplan.perioden[2].periode.tot = '2029-12-31';
      },
      ['fout overeenkomst.financiering_buiten_looptijd financieringsplan.perioden[2].periode'],
    ],
    [
      'nobody pays for the last year',
      (doc) => doc.financieringsplan.perioden.pop(),
      ['fout overeenkomst.financiering_dekt_looptijd_niet financieringsplan.perioden'],
    ],
    [
      'a taakveld did not exist in its year',
      (doc) => {
        doc.financieringsplan.kostendragers[0].taakveld = { code: '6.2', jaar: 2026 };
      },
      ['fout financiering.taakveld_onbekend financieringsplan.kostendragers[0].taakveld'],
    ],
    [
      'somebody signed twice',
      (doc) => doc.handtekeningen.push({ ...doc.handtekeningen[2] }),
      ['fout overeenkomst.handtekening_dubbel handtekeningen[3]'],
    ],
    [
      'a stranger signed',
      (doc) => doc.handtekeningen.push({ ...doc.handtekeningen[2], partij: 'provincie' }),
      ['fout overeenkomst.handtekening_geen_partij handtekeningen[3].partij'],
    ],
    [
      'the wrong function signed',
      (doc) => {
        doc.handtekeningen[1].functie = 'wethouder';
      },
      ['fout overeenkomst.handtekening_verkeerde_functie handtekeningen[1].functie'],
    ],
    [
      'another person signed',
      (doc) => {
        doc.handtekeningen[1].persoon = 'p-1';
      },
      ['fout overeenkomst.handtekening_ander_persoon handtekeningen[1].persoon'],
    ],
    [
      'somebody signed the day before the mandate',
      (doc) => {
        doc.handtekeningen[0].datum = '2025-12-31';
      },
      ['fout overeenkomst.handtekening_voor_mandaat handtekeningen[0].datum'],
    ],
    [
      'somebody signed the day after the mandate',
      (doc) => {
        doc.partijen[0].ondertekenaars[0].mandaat.tot = '2026-06-14';
      },
      ['fout overeenkomst.handtekening_na_mandaat handtekeningen[0].datum'],
    ],
    [
      'somebody signed the day after the start',
      (doc) => {
        doc.handtekeningen[2].datum = '2026-09-02';
      },
      ['fout overeenkomst.handtekening_na_begin handtekeningen[2].datum'],
    ],
  ];
  test.each(gevallen)('%s', (_, breek, verwacht) => {
    expect(find(breek)).toEqual(verwacht);
  });
});

describe('buurten with a start of their own', () => {
  test('that go on after the term', () => {
    expect(
      find((doc) => {
        doc.reikwijdte.buurten[3].start = '2026-09-02';
      }),
    ).toEqual(['waarschuwing overeenkomst.buurt_loopt_door reikwijdte.buurten[3].start']);
  });
  test('that start with the term', () => {
    expect(
      find((doc) => {
        doc.reikwijdte.buurten[3].start = '2026-09-01';
      }),
    ).toEqual([]);
  });
  // A term of four years and three years of money: the fourth year is paid for only when a buurt starts a year later.
  test('that make three years of money cover four', () => {
    const vier = (doc: Ruw) => {
      doc.looptijd.tot = '2030-08-31';
      doc.fasen = [];
    };
    expect(find(vier)).toEqual(['fout overeenkomst.financiering_dekt_looptijd_niet financieringsplan.perioden']);
    expect(
      find((doc) => {
        vier(doc);
        doc.reikwijdte.buurten[3].start = '2027-09-01';
      }),
    ).toEqual([]);
  });
});

describe('edges that are all right', () => {
  test.each<[string, (document: Ruw) => void]>([
    [
      'a gemeente without a secretaris',
      (doc) => {
        doc.partijen[0].ondertekenaars.pop();
        doc.handtekeningen.splice(1, 1);
      },
    ],
    ['no signatures yet', (doc) => delete doc.handtekeningen],
    ['no buurten chosen yet', (doc) => delete doc.reikwijdte.buurten],
    ['no annexes', (doc) => delete doc.bijlagen],
    ['no phases', (doc) => (doc.fasen = [])],
    ['signed on the first day of the mandate', (doc) => (doc.handtekeningen[0].datum = '2026-01-01')],
    ['signed on the first day of the term', (doc) => (doc.handtekeningen[2].datum = '2026-09-01')],
    ['an evaluation after the end', (doc) => (doc.evaluatiemomenten[0].datum = '2029-12-01')],
    [
      'a year that is an option, after the term',
      (doc) => {
        const { bijdragen } = doc.financieringsplan.perioden[2];
        doc.financieringsplan.perioden.push({
          programmajaar: 4,
          periode: { van: '2029-09-01', tot: '2030-08-31' },
          optie: { uiterlijk: '2029-06-01' },
          bijdragen: [{ ...bijdragen[0], id: 'gemeente-4' }],
        });
        doc.reikwijdte.buurten[0].start = doc.looptijd.van;
      },
    ],
    ['the decision of the college on the day of signing', (doc) => (doc.partijen[0].besluit.datum = '2026-06-15')],
    [
      'buurten for a contribution that are not chosen yet',
      (doc) => {
        delete doc.reikwijdte.buurten;
        doc.financieringsplan.perioden[0].bijdragen[0].buurten = ['BU00802099'];
      },
    ],
    ['a programme in the gemeente that is a party', (doc) => (doc.reikwijdte.programmas[0].gemeente = 'GM0080')],
  ])('%s', (_, verander) => {
    expect(find(verander)).toEqual([]);
  });
});

describe('against the selection', () => {
  const { buurten = [] } = overeenkomstVanBrief().reikwijdte;
  const selectie = buurten.map(({ buurt, programma }) => ({ buurt, programma }));

  test('the same buurten', () => {
    expect(find(() => {}, { selectie })).toEqual([]);
  });
  test('another number', () => {
    expect(find(() => {}, { selectie: selectie.slice(1) })).toEqual([
      'fout overeenkomst.selectie_aantal_wijkt_af reikwijdte.aantalBuurten',
      'fout overeenkomst.buurt_niet_geselecteerd reikwijdte.buurten[0].buurt',
    ]);
  });
  test('another number, no buurten written down yet', () => {
    expect(find((doc) => delete doc.reikwijdte.buurten, { selectie: selectie.slice(1) })).toEqual([
      'fout overeenkomst.selectie_aantal_wijkt_af reikwijdte.aantalBuurten',
    ]);
  });
  test('another buurt', () => {
    const anders = selectie.map((een, index) => (index === 5 ? { ...een, buurt: 'BU00802099' as never } : een));
    expect(find(() => {}, { selectie: anders })).toEqual([
      'fout overeenkomst.buurt_niet_geselecteerd reikwijdte.buurten[5].buurt',
      'fout overeenkomst.geselecteerde_buurt_ontbreekt reikwijdte.buurten',
    ]);
  });
  test('for another programme', () => {
    const anders = selectie.map((een, index) => (index === 5 ? { ...een, programma: 'energie' } : een));
    expect(find(() => {}, { selectie: anders })).toEqual([
      'fout overeenkomst.buurt_ander_programma reikwijdte.buurten[5].programma',
    ]);
  });
});

test('taakvelden of a year to come can be handed over', () => {
  const later = (doc: Ruw) => {
    doc.financieringsplan.kostendragers[0].taakveld = { code: '6.1', jaar: 2031 };
  };
  expect(find(later)).toEqual([
    'waarschuwing financiering.taakveld_jaar_onbekend financieringsplan.kostendragers[0].taakveld',
  ]);
  expect(find(later, { taakvelden: { 2031: ['6.1'] } })).toEqual([]);
});

test('a finding reads as a sentence', () => {
  const [bevinding] = checkSamenwerkingsovereenkomst({
    ...overeenkomstVanBrief(),
    reikwijdte: { ...overeenkomstVanBrief().reikwijdte, aantalBuurten: 48 },
  });
  expect(bevinding && formatBevinding(bevinding, nl)).toBe(
    'De programma’s tellen samen 12 buurten, de overeenkomst 48.',
  );
});

describe('money that cannot be divided over the chosen buurten', () => {
  const HIER = ['financieringsplan', 'perioden', 1, 'bijdragen', 0, 'verdeelsleutel'];
  const { handtekeningen: _, ...document } = ruweOvereenkomst();
  /** All buurten charged to one bearer, while the contributions of these years are divided over two. */
  const metJaren = (...jaren: readonly number[]) => {
    const ruw: Ruw = structuredClone(document);
    for (const programma of ruw.reikwijdte.programmas) programma.kostendragers = ['wijkplannen-oost'];
    ruw.financieringsplan.perioden.forEach((periode: Ruw, p: number) => {
      if (!jaren.includes(p)) periode.bijdragen[0].verdeelsleutel = undefined;
    });
    return Samenwerkingsovereenkomst.parse(JSON.parse(JSON.stringify(ruw)));
  };

  test('is found exactly when the course of its money cannot be reckoned with', () => {
    for (const jaren of [[], [1], [2], [1, 2]]) {
      const tekst = metJaren(...jaren);
      const codes = checkSamenwerkingsovereenkomst(tekst).map(({ code }) => code);
      const dossier = na(opdracht('stel_op', '2026-05-01', { document: tekst }));
      const reken = () => listBoekingen(toGeldverloop(dossier), { peildatum: Datum.parse('2026-12-31') });
      expect(codes).toEqual([
        ...jaren.map(() => 'overeenkomst.kostendrager_zonder_buurt'),
        ...codes.filter((code) => code === 'overeenkomst.besluit_ontbreekt'),
      ]);
      if (jaren.length > 0)
        expect(foutVan(reken).bevindingen.map(({ code }) => code)).toContain('financiering.kostendrager_zonder_buurt');
      else expect(reken().length).toBeGreaterThan(0);
    }
    const zonder: Ruw = { ...metJaren(1), reikwijdte: { ...metJaren(1).reikwijdte, buurten: undefined } };
    expect(checkSamenwerkingsovereenkomst(JSON.parse(JSON.stringify(zonder)))).toEqual([]);
    const [bevinding] = checkSamenwerkingsovereenkomst(metJaren(1));
    expect(bevinding).toMatchObject({ pad: HIER, params: { kostendrager: 'thema-energie', bijdrage: 'gemeente-2' } });
    expectVolledigeTekst(bevinding!);
  });

  test('is no problem in an addendum of a year that is over before it', () => {
    const sluit = (tekst: Samenwerkingsovereenkomst, ingangsdatum: string) => () =>
      gaVerder(
        na(...totLopend()),
        opdracht('stel_addendum_vast', '2028-07-01', addendum(tekst, ingangsdatum, '2028-07-01')),
      );
    const dossier = sluit(metJaren(1), '2028-09-01')();
    expect(listBoekingen(toGeldverloop(dossier), { peildatum: Datum.parse('2028-12-31') }).length).toBeGreaterThan(0);
    expect(foutVan(sluit(metJaren(1), '2028-08-31'))).toMatchObject({ code: 'overeenkomst.document_past_niet' });
    expect(foutVan(sluit(metJaren(2), '2028-09-01'))).toMatchObject({ code: 'overeenkomst.document_past_niet' });
  });
});
