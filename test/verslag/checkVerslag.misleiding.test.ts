import { type Bevinding, Datum, euro } from 'buurtaanpak/kern';
import {
  type Bewering,
  type Briefkop,
  checkVerslag,
  type Getalwaarde,
  type Percentagewaarde,
  type Verslag,
  type Verslagblok,
  type Verslagtekst,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { countWoorden } from '../../src/verslag/zinnen/countWoorden.js';
import { splitZinnen } from '../../src/verslag/zinnen/splitZinnen.js';
import { toWoorden } from '../../src/verslag/zinnen/toWoorden.js';
import { readGegevensJson } from '../gegevens.js';
import { metBlokken } from './metBlokken.js';

const telWoorden = (tekst: Verslagtekst) => splitZinnen(toWoorden(tekst, 'hele')).map(countWoorden);

const herkomst = (bewerking: 'waarde' | 'lengte' | 'aantal', ...pad: (string | number)[]) =>
  ({ bron: 'model', bewerking, paden: [pad] }) as const;
const getal = (waarde: number, meer: Partial<Getalwaarde> = {}): Getalwaarde => ({
  soort: 'getal',
  waarde,
  decimalen: 0,
  herkomst: herkomst('waarde', 'getal'),
  ...meer,
});
const alinea = (...tekst: Verslagtekst): Verslagblok => ({ soort: 'alinea', tekst });
const sectie = (...blokken: Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel: 'Een deel', blokken });
const codes = (bevindingen: readonly Bevinding[]) => bevindingen.map(({ code }) => code);
const check = (blokken: readonly Verslagblok[], meer?: Partial<Verslag>) =>
  codes(checkVerslag(metBlokken(blokken, meer)));

const bevinding = (
  code: string,
  pad: Bevinding['pad'] = [],
  ernst: Bevinding['ernst'] = 'waarschuwing',
): Bevinding => ({
  code,
  ernst,
  pad,
  params: {},
});

describe('each reader is told the findings that concern him', () => {
  const ondertekend = bevinding('programma.niet_ondertekend', ['deelnemers', 1]);
  const met = (meer: Partial<Verslag>, bevindingen: readonly Bevinding[] = [ondertekend]) =>
    checkVerslag(metBlokken([alinea('Wij melden.')], { lezer: 'raad', ...meer }), { bevindingen });
  const vermelding = { code: ondertekend.code, pad: ondertekend.pad, blok: ['blokken', 0] };

  test('a finding that is not told is named, with its place and the reader', () => {
    expect(met({})).toEqual([
      {
        code: 'verslag.bevinding_niet_vermeld',
        ernst: 'fout',
        pad: ['vermeldingen'],
        params: { bevinding: 'programma.niet_ondertekend', plek: 'deelnemers[1]', lezer: 'raad' },
      },
    ]);
    expect(met({}, [bevinding('programma.niet_ondertekend')])[0]?.params.plek).toBe('document');
  });

  test('it is told by its code and its path together', () => {
    expect(met({ vermeldingen: [vermelding] })).toEqual([]);
    expect(codes(met({ vermeldingen: [{ ...vermelding, pad: ['deelnemers', 1, 'naam'] }] }))).toEqual([
      'verslag.bevinding_niet_vermeld',
    ]);
    expect(codes(met({ vermeldingen: [{ ...vermelding, code: 'programma.ander' }] }))).toEqual([
      'verslag.bevinding_niet_vermeld',
    ]);
  });

  test('who is no reader of it, and what is only good to know, ask nothing', () => {
    expect(met({ lezer: 'journalist' })).toEqual([]);
    expect(met({ lezer: undefined })).toEqual([]);
    expect(met({}, [{ ...ondertekend, ernst: 'info' }])).toEqual([]);
    expect(checkVerslag(metBlokken([], { lezer: 'raad' }))).toEqual([]);
  });

  test('a piece about one deelnemer is asked for no other, and for what concerns all', () => {
    expect(met({ betreft: ['deelnemers', 0] })).toEqual([]);
    expect(met({ betreft: ['deelnemers', 1] })).toHaveLength(1);
    expect(met({ betreft: ['deelnemers', 0] }, [bevinding('programma.niet_ondertekend', ['looptijd'])])).toHaveLength(
      1,
    );
    expect(met({ betreft: ['deelnemers', 0] }, [bevinding('programma.niet_ondertekend', [])])).toHaveLength(1);
    expect(met({ betreft: ['deelnemers', 1] }, [bevinding('programma.x', ['deelnemers', 1, 'teams', 0])])).toHaveLength(
      1,
    );
  });

  test('money that is late concerns the council from thirty days on', () => {
    const laat = (dagen: number): Bevinding => ({ ...bevinding('financiering.stap_te_laat'), params: { dagen } });
    expect(met({}, [laat(29)])).toEqual([]);
    expect(met({}, [laat(30)])).toHaveLength(1);
  });

  test('a mention points at a block', () => {
    expect(met({ vermeldingen: [{ ...vermelding, blok: ['blokken', 7] }] })).toMatchObject([
      {
        code: 'verslag.vermelding_zonder_blok',
        pad: ['vermeldingen', 0, 'blok'],
        params: { bevinding: 'programma.niet_ondertekend', plek: 'blokken[7]' },
      },
    ]);
    expect(codes(met({ vermeldingen: [{ ...vermelding, blok: [] }] }))).toEqual(['verslag.vermelding_zonder_blok']);
  });

  test('nobody is reassured wrongly, also when the finding is told', () => {
    const rust: Bewering = { soort: 'bewering', aard: 'geen_aandachtspunten', tekst: ['Er is niets te melden.'] };
    const blokken = [alinea('Wij melden.'), sectie(rust)];
    expect(met({ blokken, vermeldingen: [vermelding] })).toMatchObject([
      {
        code: 'verslag.geruststelling_onwaar',
        ernst: 'fout',
        pad: ['blokken', 1, 'blokken', 0],
        params: { lezer: 'raad', aantal: 1 },
      },
    ]);
    expect(met({ blokken }, [])).toEqual([]);
    expect(met({ blokken, lezer: 'landelijk' })).toEqual([]);
    expect(checkVerslag(metBlokken(blokken, { lezer: 'raad' }))).toEqual([]);
  });
});

describe('every number has its group', () => {
  const konden = getal(71, { herkomst: herkomst('lengte', 'konden'), groep: { naam: 'buurten die konden meedoen' } });
  const gekozen = getal(12, {
    herkomst: herkomst('lengte', 'gekozen'),
    groep: { naam: 'buurten die konden meedoen', aantal: konden },
  });
  const { groep: _, ...kaal } = gekozen;

  test('a count, a rank, a share and a number of people without it are found', () => {
    const deel: Percentagewaarde = {
      soort: 'percentage',
      waarde: 0.2,
      decimalen: 0,
      herkomst: herkomst('waarde', 'p'),
    };
    const rang = getal(3, { herkomst: herkomst('waarde', 'buurten', 0, 'rang') });
    for (const waarde of [
      kaal,
      { ...kaal, waarde: 0 },
      { ...kaal, herkomst: herkomst('aantal', 'a') },
      deel,
      rang,
      getal(9, { personen: true }),
    ])
      expect(check([alinea('Het zijn er ', waarde, '.')]), JSON.stringify(waarde)).toEqual([
        'verslag.getal_zonder_groep',
      ]);
    expect(check([alinea('Het zijn er ', { ...kaal, groep: { naam: ' ' } }, '.')])).toEqual([
      'verslag.getal_zonder_groep',
    ]);
    expect(check([{ soort: 'lijst', genummerd: false, items: [['Buurten: ', kaal]] }])).toEqual([
      'verslag.getal_zonder_groep',
    ]);
    expect(checkVerslag(metBlokken([sectie(alinea('Er zijn ', kaal, ' buurten.'))]))).toEqual([
      {
        code: 'verslag.getal_zonder_groep',
        ernst: 'fout',
        pad: ['blokken', 0, 'blokken', 0, 'tekst', 1],
        params: { waarde: '12' },
      },
    ]);
  });

  test('a score or another number needs none', () => {
    expect(check([alinea('De score is ', getal(62.5, { decimalen: 1 }), '.')])).toEqual([]);
    expect(
      check([alinea('Van ', { soort: 'bedrag', waarde: euro(5), herkomst: herkomst('waarde', 'b') }, '.')]),
    ).toEqual([]);
    expect(check([alinea('Getal ', { soort: 'onderdrukt' }, '.')])).toEqual([]);
  });

  test('the size of the group stands in the same section itself', () => {
    expect(check([sectie(alinea('Uit ', konden, ' buurten zijn er ', gekozen, ' gekozen.'))])).toEqual([]);
    expect(
      check([sectie(alinea('Er zijn er ', gekozen, ' gekozen.')), sectie(alinea('Er konden er ', konden, '.'))]),
    ).toEqual(['verslag.groep_niet_genoemd']);
    expect(check([alinea('Er zijn er ', gekozen, ' gekozen.'), sectie(alinea('Er konden er ', konden, '.'))])).toEqual([
      'verslag.groep_niet_genoemd',
    ]);
    expect(checkVerslag(metBlokken([alinea('Er zijn er ', gekozen, ' gekozen.')]))).toMatchObject([
      {
        ernst: 'fout',
        pad: ['blokken', 0, 'tekst', 1, 'groep', 'aantal'],
        params: { waarde: '12', groep: 'buurten die konden meedoen', aantal: '71' },
      },
    ]);
  });

  test('no more are chosen than could take part', () => {
    const met = (waarde: number) => check([alinea('Uit ', konden, ' zijn er ', { ...gekozen, waarde }, ' gekozen.')]);
    expect([met(0), met(71), met(72)]).toEqual([[], [], ['verslag.groep_te_klein']]);
    const deel: Percentagewaarde = { soort: 'percentage', waarde: 90, decimalen: 0, groep: gekozen.groep };
    expect(check([alinea('Uit ', konden, ' is dat ', { ...deel, herkomst: herkomst('waarde', 'p') }, '.')])).toEqual(
      [],
    );
  });

  test('a table of the section names it too, and in a table nothing is asked', () => {
    const tabel = (waarde: Verslagwaarde): Verslagblok => ({
      soort: 'tabel',
      tabel: {
        id: 't',
        titel: 'Buurten',
        kolommen: [
          { sleutel: 'wat', kop: 'Wat' },
          { sleutel: 'aantal', kop: 'Aantal' },
        ],
        rijen: [[{ soort: 'tekst', waarde: 'Konden meedoen' }, waarde]],
        totaalrijen: [],
        totaalkolommen: [],
        toelichting: ['Dat zijn er ', kaal, '.'],
      },
    });
    expect(check([sectie(alinea('Er zijn er ', gekozen, ' gekozen.'), tabel(konden))])).toEqual([]);
    expect(check([sectie(tabel(kaal))])).toEqual([]);
  });

  test('it is the same number by its source; without a source by its value', () => {
    const ander = { ...konden, herkomst: herkomst('lengte', 'anders') };
    expect(check([alinea('Uit ', ander, ' zijn er ', gekozen, ' gekozen.')])).toEqual(['verslag.groep_niet_genoemd']);
    const { herkomst: __, ...los } = konden;
    const uitLos = { ...gekozen, groep: { naam: 'buurten', aantal: los } };
    expect(check([alinea('Uit ', ander, ' zijn er ', uitLos, ' gekozen.')])).toEqual(['verslag.waarde_zonder_bron']);
    expect(check([alinea('Er zijn er ', uitLos, ' gekozen.')])).toEqual([
      'verslag.waarde_zonder_bron',
      'verslag.groep_niet_genoemd',
    ]);
    // The number itself has no source, so it is none of the source.
    expect(check([alinea('Uit ', los, ' zijn er ', gekozen, ' gekozen.')])).toEqual([
      'verslag.waarde_zonder_bron',
      'verslag.groep_niet_genoemd',
    ]);
  });
});

describe('every claim has its limit', () => {
  const claim = (aard: Bewering['aard'], voorbehoud?: Verslagtekst): Bewering => ({
    soort: 'bewering',
    aard,
    tekst: ['Niets is beter.'],
    ...(voorbehoud === undefined ? {} : { voorbehoud }),
  });
  const kans = getal(23);

  test('a claim without a number in its reservation is found', () => {
    for (const aard of ['bewezen', 'beste', 'uniek', 'effect'] as const) {
      expect(check([claim(aard)])).toEqual(['verslag.bewering_zonder_voorbehoud']);
      expect(check([claim(aard, ['Met andere gewichten kan het anders zijn.'])])).toEqual([
        'verslag.bewering_zonder_voorbehoud',
      ]);
      expect(check([claim(aard, ['In ', kans, ' keer.'])])).toEqual([]);
    }
    expect(check([claim('geen_aandachtspunten')])).toEqual([]);
    expect(check([claim('beste', ['Hoogstens ', { soort: 'onderdrukt' }, ' meer.'])])).toHaveLength(1);
    const bedrag = { soort: 'bedrag', waarde: euro(5), herkomst: herkomst('waarde', 'b') } as const;
    expect(check([claim('beste', ['Hoogstens ', bedrag, ' meer.'])])).toEqual([]);
    const deel = { soort: 'percentage', waarde: 0.01, decimalen: 0, groep: { naam: 'de score' } } as const;
    expect(check([claim('beste', ['Hoogstens ', { ...deel, herkomst: herkomst('waarde', 'p') }, '.'])])).toEqual([]);
    expect(checkVerslag(metBlokken([claim('beste')]))).toMatchObject([
      { ernst: 'fout', pad: ['blokken', 0], params: { bewering: 'Niets is beter.' } },
    ]);
  });

  test('words that claim a proof are a claim', () => {
    for (const tekst of [
      'Het is bewezen.',
      'De computer bewees dat.',
      'Dat Bewijst het.',
      'Het bewijst niet alleen dat.',
    ]) {
      expect(check([alinea(tekst)]), tekst).toEqual(['verslag.bewering_zonder_voorbehoud']);
      expect(check([{ soort: 'lijst', genummerd: false, items: [['Niets.'], [tekst]] }])).toHaveLength(1);
      expect(check([{ ...claim('geen_aandachtspunten'), tekst: [tekst] }])).toHaveLength(1);
      expect(check([{ ...claim('bewezen', [kans, ' keer.']), tekst: [tekst] }])).toEqual([]);
    }
    for (const tekst of ['Onbewezen stellingen.', 'Het bewijsstuk.', 'Dat is niet bewezen.', 'Dat bewijst niet dat.'])
      expect(check([alinea(tekst)]), tekst).toEqual([]);
    expect(check([alinea('Het is ', { soort: 'tekst', waarde: 'bewezen' })])).toHaveLength(1);
    const bron = { soort: 'tekst', waarde: 'bewezen', herkomst: herkomst('waarde', 'x') } as const;
    expect(check([alinea('Er staat: ', bron)])).toEqual([]);
    expect(checkVerslag(metBlokken([alinea(' Het is bewezen voor ', kans, '. ')]))).toMatchObject([
      { pad: ['blokken', 0, 'tekst'], params: { bewering: 'Het is bewezen voor 23.' } },
    ]);
  });

  test('they may stand beside a claim with its reservation, in the same section', () => {
    const goed = claim('bewezen', ['In ', kans, ' keer.']);
    expect(check([sectie(goed, alinea('Het is bewezen.'))])).toEqual([]);
    expect(check([sectie(goed), sectie(alinea('Het is bewezen.'))])).toHaveLength(1);
  });
});

describe('a promise says when', () => {
  const belofte = (tekst: string) => checkVerslag(metBlokken([alinea(tekst)]));

  test('words of a promise without a day are found', () => {
    for (const [tekst, woorden] of [
      ['De andere buurten komen later aan de beurt.', 'komen later aan de beurt'],
      ['Uw buurt is later aan de beurt.', 'later aan de beurt'],
      ['Binnenkort hoort u meer.', 'Binnenkort'],
      ['Op termijn volgt meer.', 'Op termijn'],
      ['Dat komt op lange termijn.', 'op lange termijn'],
      ['In de toekomst doen wij meer.', 'In de toekomst'],
      ['Wij komen erop terug.', 'Wij komen erop terug'],
      ['Hier komen wij later op terug.', 'Hier komen wij later op terug'],
      ['Het college komt hier later op terug.', 'komt hier later op terug'],
      ['Hierop komen wij terug.', undefined],
      ['Daar volgt nog een brief over.', 'volgt nog'],
      ['U hoort nog van ons.', 'U hoort nog'],
    ] as const)
      expect(
        belofte(tekst).map(({ params }) => params.belofte),
        tekst,
      ).toEqual(woorden === undefined ? [] : [woorden]);
    expect(belofte('Wij komen binnenkort.')).toEqual([
      {
        code: 'verslag.belofte_zonder_dag',
        ernst: 'waarschuwing',
        pad: ['blokken', 0, 'tekst'],
        params: { belofte: 'binnenkort' },
      },
    ]);
    expect(belofte('De termijn is drie jaar, op termijnen na.')).toEqual([]);
  });

  test('a day, a period or a year says when', () => {
    const dag = Datum.parse('2028-01-01');
    for (const waarde of [
      { soort: 'datum', waarde: dag },
      { soort: 'periode', waarde: { van: dag, tot: dag } },
      { soort: 'jaar', waarde: 2028 },
    ] as const)
      expect(check([alinea('Binnenkort: ', { ...waarde, herkomst: herkomst('waarde', 'd') }, '.')])).toEqual([]);
    expect(check([alinea('Binnenkort: ', { soort: 'ontbreekt', reden: 'onbekend' }, '.')])).toHaveLength(1);
  });
});

describe('a letter has its head', () => {
  const brief: Briefkop = {
    datum: Datum.parse('2027-09-01'),
    onderwerp: 'Voortgang',
    aan: 'De gemeenteraad',
    van: 'Het college',
    bijlagen: [],
    ondertekenaars: [],
  };

  test('each field that is not there, or blank, is named', () => {
    expect(check([], { brief })).toEqual([]);
    expect(check([])).toEqual([]);
    expect(checkVerslag(metBlokken([], { brief: { ...brief, aan: ' ' } }))).toEqual([
      { code: 'verslag.briefkop_onvolledig', ernst: 'fout', pad: ['brief', 'aan'], params: { veld: 'aan' } },
    ]);
    const leeg = checkVerslag(metBlokken([], { brief: { bijlagen: [], ondertekenaars: [] } }));
    expect(leeg.map(({ params }) => params.veld)).toEqual(['datum', 'onderwerp', 'aan', 'van']);
  });

  test('it is not older than what it tells', () => {
    expect(checkVerslag(metBlokken([], { brief: { ...brief, datum: Datum.parse('2027-08-31') } }))).toMatchObject([
      {
        code: 'verslag.briefdatum_voor_peildatum',
        ernst: 'fout',
        pad: ['brief', 'datum'],
        params: { datum: '2027-08-31', peildatum: '2027-09-01' },
      },
    ]);
  });
});

interface Formuleringen {
  readonly moeilijkeWoorden: Readonly<Record<string, string>>;
  readonly formuleringen: readonly {
    readonly nr: number;
    readonly lezer: string;
    readonly tekst: string;
    readonly woordenPerZin: readonly number[];
  }[];
}
const { formuleringen, moeilijkeWoorden } = readGegevensJson<Formuleringen>('referentie/publicatie_formuleringen.json');

/** A formulation as running text: a field is a value, and so is a number. */
const toTekst = (tekst: string): Verslagtekst =>
  tekst
    .split(/(\{[^}]*\}|\d+)/)
    .filter((deel) => deel !== '')
    .map((deel) =>
      /^[{\d]/.test(deel)
        ? { soort: 'tekst', waarde: 'Een. Twee woorden! Art. 3: Ja', herkomst: herkomst('waarde', 'x') }
        : deel,
    );

describe('residents read short sentences and no hard words', () => {
  const bewoner = (blokken: readonly Verslagblok[], meer: Partial<Verslag> = {}) =>
    checkVerslag(metBlokken(blokken, { lezer: 'bewoner_gekozen', ...meer }));
  const woord = (n: number, begin = 'Dit') => [begin, ...Array.from({ length: n - 1 }, () => 'woord')].join(' ');

  test('a sentence has at most 20 words', () => {
    expect(bewoner([alinea(`${woord(20)}`)])).toEqual([]);
    expect(bewoner([alinea(`${woord(21)}`)])).toEqual([
      {
        code: 'verslag.zin_te_lang',
        ernst: 'waarschuwing',
        pad: ['blokken', 0, 'tekst'],
        params: { woorden: 21, hoogstens: 20 },
      },
    ]);
    expect(check([alinea(`${woord(21)}.`)], { lezer: 'raad' })).toEqual([]);
    expect(check([alinea(`${woord(21)}.`)], { lezer: 'bewoner_niet_gekozen' })).toHaveLength(2);
  });

  test('they have at most 12 on average; a loose line does not count', () => {
    const twee = (een: number, ander: number) => bewoner([alinea(`${woord(een)}. ${woord(ander)}.`)]);
    expect(twee(12, 12)).toEqual([]);
    expect(twee(12, 13)).toEqual([
      {
        code: 'verslag.zinnen_gemiddeld_te_lang',
        ernst: 'waarschuwing',
        pad: [],
        params: { gemiddeld: 12.5, hoogstens: 12 },
      },
    ]);
    expect(bewoner([alinea(`${woord(13)}.`), { soort: 'lijst', genummerd: false, items: [['Post']] }])).toHaveLength(1);
    expect(
      bewoner([...Array.from({ length: 99 }, () => alinea(`${woord(12)}.`)), alinea(`${woord(13)}.`)]),
    ).toMatchObject([{ params: { gemiddeld: 12.1 } }]);
  });

  test('a sentence ends before a capital or a value, not at an abbreviation or inside a value', () => {
    const lengte = (...tekst: Verslagtekst) => bewoner([alinea(...tekst)]).map(({ params }) => params.woorden);
    const lang = woord(15, 'dit');
    expect(lengte(`${woord(10)}: ${lang}`)).toEqual([25]);
    expect(lengte(`${woord(10)}: ${woord(15)}`)).toEqual([]);
    expect(lengte(`${woord(10)} o.a. ${woord(15)}`)).toEqual([26]);
    expect(lengte(`${woord(10)} (nr. ${woord(15)})`)).toEqual([26]);
    expect(lengte(`${woord(10)} e.d. ${woord(15)}`)).toEqual([]);
    expect(lengte(`${woord(10)} "zo." "${woord(15)}"`)).toEqual([]);
    expect(lengte(`${woord(10)}. `, getal(3), ` ${lang}`)).toEqual([]);
    expect(lengte(`${woord(10)} – `, getal(3), `-${lang}`)).toEqual([25]);
  });

  test('words of the gemeente that stand alone count as what they are', () => {
    const eigen = { soort: 'tekst', waarde: woord(21) } as const;
    expect(bewoner([alinea(eigen)])).toMatchObject([{ code: 'verslag.zin_te_lang', params: { woorden: 21 } }]);
    expect(bewoner([alinea(' ', eigen)])).toHaveLength(1);
    expect(bewoner([alinea('Hier staat: ', eigen)])).toEqual([]);
    expect(bewoner([alinea({ ...eigen, herkomst: herkomst('waarde', 'x') })])).toEqual([]);
  });

  test.each(formuleringen)('formulation $nr has the words that were counted', ({ tekst, woordenPerZin, lezer }) => {
    expect(telWoorden(toTekst(tekst))).toEqual(woordenPerZin);
    // Formulation 2 tells of a proof, so it stands beside a claim with its reservation.
    const claim: Bewering = { soort: 'bewering', aard: 'bewezen', tekst: ['Zo.'], voorbehoud: [getal(1), ' keer.'] };
    if (lezer === 'bewoner') expect(bewoner([claim, alinea(...toTekst(tekst))])).toEqual([]);
  });

  test('the formulations for residents together keep to the rules', () => {
    const blokken = formuleringen
      .filter(({ lezer }) => lezer === 'bewoner')
      .map(({ tekst }) => alinea(...toTekst(tekst)));
    expect(
      bewoner(
        blokken.map((blok) =>
          sectie({ soort: 'bewering', aard: 'bewezen', tekst: ['Zo.'], voorbehoud: [getal(1)] }, blok),
        ),
      ),
    ).toEqual([]);
  });

  test.each(Object.entries(moeilijkeWoorden))('%s is a hard word', (moeilijk, beter) => {
    const vind = (tekst: string) =>
      bewoner([alinea(tekst)]).map(({ code, params }) => [code, params.woord, params.beter]);
    for (const vorm of [moeilijk, moeilijk.toUpperCase(), `${moeilijk}e`, `${moeilijk}en`, `${moeilijk}s`])
      expect(vind(`Dit is ${vorm}, zei u.`)).toEqual([['verslag.moeilijk_woord', vorm, beter]]);
    expect(vind(`Dit is x${moeilijk} of ${moeilijk}x.`)).toEqual([]);
  });

  test('forms that no ending makes are found, and every text that somebody wrote is read', () => {
    const vind = (tekst: string) => bewoner([alinea(tekst)]).map(({ params }) => params.woord);
    expect(vind('De kandidaten, quota en criteria.')).toEqual(['quota', 'kandidaten', 'criteria']);
    expect(vind('De effectieve gewichten en de optimale keuze.')).toEqual(['optimale', 'effectieve gewichten']);
    const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' } as const;
    const gevonden = bewoner(
      [
        sectie(
          alinea('De ', { soort: 'tekst', waarde: 'solver' }, '.'),
          alinea('De ', { soort: 'tekst', waarde: 'solver', herkomst: herkomst('waarde', 'x') }, '.'),
          { soort: 'grafiek', grafiek: { id: 'g', titel: 'De indicator', alternatief: 'Een indicator.', spec } },
          {
            soort: 'tabel',
            tabel: {
              id: 't',
              titel: 'Per quotum',
              kolommen: [{ sleutel: 'a', kop: 'Criterium' }],
              rijen: [[{ soort: 'tekst', waarde: 'Dekking' }], [getal(1)]],
              totaalrijen: [],
              totaalkolommen: [],
              toelichting: ['Methodiek.'],
            },
          },
        ),
        { soort: 'sectie', titel: 'Participatie', blokken: [] },
      ],
      {
        titel: 'Optimaal',
        brief: {
          datum: Datum.parse('2027-09-01'),
          onderwerp: 'Solver',
          aan: 'u',
          van: 'wij',
          bijlagen: [],
          ondertekenaars: [],
        },
      },
    );
    expect(gevonden.map(({ pad }) => pad.join('.'))).toEqual([
      'titel',
      'brief.onderwerp',
      'blokken.0.blokken.0.tekst',
      'blokken.0.blokken.2.grafiek.titel',
      'blokken.0.blokken.2.grafiek.alternatief',
      'blokken.0.blokken.3.tabel.titel',
      'blokken.0.blokken.3.tabel.kolommen.0.kop',
      'blokken.0.blokken.3.tabel.rijen.0.0',
      'blokken.0.blokken.3.tabel.toelichting',
      'blokken.1.titel',
    ]);
  });
});

describe('no value has more digits than the draws carry', () => {
  const score = (decimalen: number, spreiding: number) =>
    checkVerslag(metBlokken([alinea('De score is ', getal(62.345, { decimalen, spreiding }), '.')]));
  const deel = (decimalen: number, spreiding: number) =>
    checkVerslag(
      metBlokken([
        alinea('Het deel is ', {
          soort: 'percentage',
          waarde: 0.12345,
          decimalen,
          spreiding,
          groep: { naam: 'buurten' },
          herkomst: herkomst('waarde', 'p'),
        }),
      ]),
    );

  test('the last digit is a tenth of the spread or more', () => {
    expect(score(1, 1)).toEqual([]);
    expect(score(1, 1.0001)).toMatchObject([
      {
        code: 'verslag.schijnnauwkeurig',
        ernst: 'waarschuwing',
        pad: ['blokken', 0, 'tekst', 1],
        params: { waarde: '62,3', spreiding: '1,0' },
      },
    ]);
    expect(score(0, 10)).toEqual([]);
    expect(score(0, 12)).toMatchObject([{ params: { waarde: '62', spreiding: '12' } }]);
    expect(score(9, 0)).toEqual([]);
    // 0.1 * 3 is not 0.3 in binary; that is no difference.
    expect(score(2, 0.1)).toEqual([]);
    expect(score(2, 0.1 * 3 - 0.2)).toEqual([]);
    expect(score(15, 1e-14)).toEqual([]);
    expect(score(15, 1.1e-14)).toMatchObject([{ params: { spreiding: '0,000000000000011' } }]);
  });

  test('a share is shown a hundred times larger', () => {
    expect(deel(0, 0.1)).toEqual([]);
    expect(deel(1, 0.01)).toEqual([]);
    expect(deel(1, 0.011)).toMatchObject([{ params: { waarde: '12,3%', spreiding: '1,1%' } }]);
    expect(deel(1, Number.MAX_VALUE)).toHaveLength(1);
  });

  test('a table and the size of a group are looked at too', () => {
    const scherp = getal(7.123, { decimalen: 3, spreiding: 1 });
    const tabel: Verslagblok = {
      soort: 'tabel',
      tabel: {
        id: 't',
        titel: 'T',
        kolommen: [{ sleutel: 'a', kop: 'A' }],
        rijen: [[scherp]],
        totaalrijen: [],
        totaalkolommen: [],
      },
    };
    expect(check([tabel])).toEqual(['verslag.schijnnauwkeurig']);
    expect(check([tabel, alinea('Van ', getal(2, { groep: { naam: 'g', aantal: scherp } }))])).toEqual([
      'verslag.schijnnauwkeurig',
      'verslag.schijnnauwkeurig',
    ]);
  });
});

test('what is no verslag, or no finding, is refused by name', () => {
  const vreemd = (bevindingen: unknown) => () =>
    checkVerslag(metBlokken([], { lezer: 'raad' }), { bevindingen: bevindingen as Bevinding[] });
  expect(vreemd([null])).toThrow(/document is ongeldig/);
  expect(vreemd(7)).toThrow(/document is ongeldig/);
  expect(() => checkVerslag({} as Verslag, { bevindingen: [] })).toThrow(/document is ongeldig/);
});
