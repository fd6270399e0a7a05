import {
  type EigenTabel,
  getKerncijfer,
  type Leesresultaat,
  type ReadKerncijfersOptions,
  readEigenTabel,
  readKerncijfers,
} from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';
import { catchCode } from '../data.js';
import { type Bestand, type Cel, readRijen, readSamen, VERWACHT } from './lees.js';
import { EIGEN, GEEN_FIGUUR, toFiguur, toSleutel } from './sleutels.js';

const lees = (rijen: unknown, opties: ReadKerncijfersOptions = {}) => readKerncijfers(rijen, opties);

/** What a file does not say by itself. */
const OPTIES: Readonly<Record<string, ReadKerncijfersOptions>> = {
  'kerncijfers_kwb_utrecht_2023_tussenstand.xlsx': { jaar: 2023 },
  'kerncijfers_kwb_utrecht_2024_eerste.xlsx': { jaar: 2024 },
  'kerncijfers_statline_nabijheid_utrecht_2023.csv': { jaar: 2023 },
  // Eight areas are too few to see that a column of dots is still to come.
  'kerncijfers_statline_gekanteld_nabijheid_2021.csv': { jaar: 2021, afgifte: 'eerste' },
  'kerncijfers_kaart_groningen_2017.dbf.json': { jaar: 2017 },
  'kerncijfers_kaart_wijken_groningen_2017.csv': { jaar: 2017 },
  'kerncijfers_vierkant100m_groningen_2014.csv': { vorm: 'vierkant' },
  'kerncijfers_pdok_ermelo_2021_eerste.json': { jaar: 2021 },
  'kerncijfers_lang_bbga.csv': {
    vorm: 'lang',
    codekolom: 'gebiedcode15',
    codes: 'vrij',
    eenheden: { _P: 'percentage', '': 'aantal' },
    jaarkolom: 'jaar',
    variabelekolom: 'variabele',
    waardekolom: 'waarde',
    bron: 'Onderzoek en Statistiek Amsterdam',
    tabel: 'BBGA',
    indeling: 2015,
  },
};

/** The form that a reader calls each form of `verwacht.json`. */
const VORMEN: readonly (readonly [RegExp, string])[] = [
  [/^kwb/, 'kwb'],
  [/^statline/, 'statline'],
  [/^odata3/, 'odata3'],
  [/^kaart/, 'kaart'],
  [/^pdok/, 'pdok'],
  [/^lang/, 'lang'],
  [/^vierkant/, 'vierkant'],
  [/^eigen/, 'eigen'],
];

/** The classification where `verwacht.json` tells of it in words. */
const INDELINGEN: Readonly<Record<string, object>> = {
  'kerncijfers_vierkant100m_groningen_2014.csv': { gebieden: 'vierkant100m' },
  'kerncijfers_lang_bbga.csv': { gebieden: 'vrij', jaar: 2015 },
};

const ETMODEL: EigenTabel = {
  tabel: 'Energietransitiemodel',
  bron: 'Quintel',
  jaar: 2016,
  codekolom: 'geo_id',
  naamkolom: 'name',
  kolommen: [
    { kolom: 'number_of_inhabitants', sleutel: 'aantal_inwoners' },
    { kolom: 'number_of_residences', sleutel: 'aantal_woningen' },
  ],
};

async function read({ bestand }: Bestand): Promise<Leesresultaat> {
  const rijen = await readRijen(bestand);
  return bestand.startsWith('kerncijfers_etmodel') ? readEigenTabel(rijen, ETMODEL) : lees(rijen, OPTIES[bestand]);
}

/** The figure or reason of a cell in the words of the library. An empty square has nobody, which is a count of 0. */
function toVerwacht({ waarde, reden }: Cel): unknown {
  if (reden === undefined) return { waarde };
  if (reden === 'geen_inwoners_in_vierkant') return { waarde: 0 };
  return { reden: reden === 'leeg' ? 'onbekend' : reden };
}

/** A cell as read, or the code of the error. */
function getCel({ tabel }: Leesresultaat, gebied: string, sleutel: string): unknown {
  try {
    return getKerncijfer(tabel, gebied, sleutel);
  } catch (fout) {
    return { fout: (fout as { code?: string }).code ?? String(fout) };
  }
}

/** The cells by key, as they should be and as they are. */
function compareCellen(
  gelezen: Leesresultaat,
  entry: Bestand,
  getJaar: (cel: Cel) => number | undefined,
): [unknown, unknown] {
  const figuren = (entry.cellen ?? []).filter(({ sleutel }) => !GEEN_FIGUUR.includes(sleutel));
  const regel = (cel: Cel, uitkomst: unknown) => ({
    gebied: cel.gebied,
    sleutel: toSleutel(entry, cel, getJaar(cel)),
    uitkomst,
  });
  return [
    figuren.map((cel) => regel(cel, getCel(gelezen, cel.gebied, toSleutel(entry, cel, getJaar(cel))))),
    figuren.map((cel) => regel(cel, toVerwacht(cel))),
  ];
}

/** What each code of `ind_wbi` says of an area. */
const WIJZIGINGEN: Readonly<Record<number, string>> = { 1: 'geen', 2: 'code', 3: 'grens' };

const toNauwkeurigheid = (op: number) => (op === 5 ? { soort: 'aselect', basis: 5 } : { soort: 'afgerond', op });

const CODES = 'kerncijfers_codes_amsterdam_2015_2022.csv';
/** The files with figures, with a short name for the titles. */
const leesbaar = VERWACHT.filter(({ verwacht, bestand }) => verwacht === undefined && bestand !== CODES).map(
  (entry) => ({ ...entry, naam: entry.bestand.replace('kerncijfers_', '') }),
);
const find = (deel: string): Bestand => VERWACHT.find(({ bestand }) => bestand.includes(deel)) as Bestand;

const metCel = (geldt: (cel: Cel) => boolean) => leesbaar.filter(({ cellen = [] }) => cellen.some(geldt));
const isGerond = ({ afronding }: Cel) => afronding !== undefined;
const heeftEenheid = ({ eenheid }: Cel) => eenheid !== undefined;
const isGeenFiguur = ({ sleutel }: Cel) => GEEN_FIGUUR.includes(sleutel);
const sleutelVan = (entry: Bestand, cel: Cel) => toSleutel(entry, cel, cel.jaar);

describe('a real file', () => {
  it.each(leesbaar)('has the figures and reasons that a person reads: $naam', async (entry) => {
    const [gelezen, verwacht] = compareCellen(await read(entry), entry, ({ jaar }) => jaar);
    expect(gelezen).toEqual(verwacht);
  });

  it.each(leesbaar)('is of its form: $naam', async (entry) => {
    expect((await read(entry)).vorm).toBe(VORMEN.find(([patroon]) => patroon.test(entry.vorm))?.[1]);
  });

  it.each(leesbaar)('is of the classification of its codes: $naam', async (entry) => {
    const { indeling } = (await read(entry)).tabel;
    const jaar = typeof entry.indeling === 'number' ? { jaar: entry.indeling } : {};
    expect(indeling).toMatchObject(INDELINGEN[entry.bestand] ?? { gebieden: 'cbs', ...jaar });
  });

  it.each(leesbaar.filter(({ tabel }) => tabel !== undefined))('names its table: $naam', async (entry) => {
    const { kolommen } = (await read(entry)).tabel;
    expect([...new Set(kolommen.map(({ bron }) => bron.tabel))]).toEqual([entry.tabel]);
  });

  it.each(metCel(isGerond))('tells how its counts are rounded: $naam', async (entry) => {
    const { tabel } = await read(entry);
    const cellen = (entry.cellen ?? []).filter(isGerond);
    const gelezen = cellen.map((cel) => {
      const { figuur, nauwkeurigheid } = getKolom(tabel, sleutelVan(entry, cel));
      return [figuur, nauwkeurigheid];
    });
    expect(gelezen).toEqual(cellen.map((cel) => [toFiguur(cel.sleutel), toNauwkeurigheid(cel.afronding ?? 0)]));
  });

  it.each(metCel(heeftEenheid))('has its units: $naam', async (entry) => {
    const { tabel } = await read(entry);
    const cellen = (entry.cellen ?? []).filter(heeftEenheid);
    expect(cellen.map((cel) => getKolom(tabel, sleutelVan(entry, cel)).eenheid)).toEqual(
      cellen.map(({ eenheid }) => eenheid?.replace('1.000', '1000')),
    );
  });

  it.each(leesbaar.filter(({ geheel_punt }) => geheel_punt !== undefined))(
    'has columns of dots only that are not out yet: $naam',
    async (entry) => {
      const gelezen = await read(entry);
      const { kolommen, gebieden } = gelezen.tabel;
      const leeg = kolommen.filter(({ sleutel }) =>
        gebieden.every(
          ({ code }) => (getCel(gelezen, code, sleutel) as { reden?: string }).reden === 'nog_niet_verschenen',
        ),
      );
      expect(leeg).toHaveLength(entry.geheel_punt ?? 0);
      expect([...new Set(gebieden.map(({ wijziging }) => wijziging))]).toEqual(['geen']);
    },
  );

  it.each(metCel(isGeenFiguur))('makes no figure of what is none: $naam', async (entry) => {
    const { tabel, herkend } = await read(entry);
    for (const { sleutel, gebied, kolom, waarde } of (entry.cellen ?? []).filter(isGeenFiguur)) {
      expect(herkend.map((een) => een.kolom)).not.toContain(kolom);
      if (sleutel !== 'ind_wbi') continue;
      expect(tabel.gebieden.find(({ code }) => code === gebied)?.wijziging).toBe(WIJZIGINGEN[waarde ?? 0]);
    }
  });
});

describe('a download with names only', () => {
  it.each(['jordaan_zonder_code', 'engels_85231'])('is refused, saying what to tick: %s', async (deel) => {
    const { bestand } = find(deel);
    const rijen = await readRijen(bestand);
    expect(catchCode(() => lees(rijen, { jaar: 2021 }))).toBe('kerncijfers.statline_zonder_code');
  });

  it('is told in the words of StatLine, as the header of a good download has them', async () => {
    const tekst = nl['kerncijfers.statline_zonder_code'];
    for (const deel of ['nabijheid_utrecht', 'seswoa_amsterdam']) {
      const [rij = {}] = (await readRijen(find(deel).bestand)) as Record<string, string>[];
      const titel = Object.keys(rij).find((naam) => naam.endsWith(' (code)') && /Codering|Regiocode/.test(naam)) ?? '';
      const [woord = ''] = titel.split('/').at(-1)?.split(' ') ?? [];
      expect(['Codering', 'Regiocode']).toContain(woord);
      expect([tekst, nl['kerncijfers.vorm_onbekend']].filter((zin) => !zin.includes(woord))).toEqual([]);
    }
    const kop = Object.keys(((await readRijen(find('nabijheid_utrecht').bestand)) as object[])[0] ?? {});
    expect(kop).toContain('Regioaanduiding/Codering (code)');
    expect(tekst).toMatch(/Onderwerpen bij Regioaanduiding .* "CSV met statistische symbolen"/);
  });
});

describe('a tilted download of few areas', () => {
  it('does not tell whether a column of dots is still to come: that is asked', async () => {
    const rijen = await readRijen(find('gekanteld').bestand);
    const post = (opties: ReadKerncijfersOptions) => {
      const gelezen = lees(rijen, { jaar: 2021, ...opties });
      return [getCel(gelezen, 'GM1680', 'afstand_huisartsenpost'), gelezen.bevindingen.length > 0];
    };
    expect(post({ afgifte: 'eerste' })[0]).toEqual({ reden: 'nog_niet_verschenen' });
    expect(post({ afgifte: 'laatste' })[0]).toEqual({ reden: 'niet_gepubliceerd' });
    expect(post({})).toEqual([{ reden: 'niet_gepubliceerd' }, true]);
  });
});

describe('health by RIVM of three ages and three years together', () => {
  const rivm = VERWACHT.filter(({ bestand }) => bestand.includes('_rivm_'));

  it('has every cell under the key of its age and year', async () => {
    const gelezen = lees(await readSamen(rivm.map(({ bestand }) => bestand)));
    expect(gelezen.tabel.indeling).toEqual({ gebieden: 'cbs', jaar: 2020 });
    for (const entry of rivm) {
      const [uitkomst, verwacht] = compareCellen(gelezen, entry, () => entry.jaar as number);
      expect(uitkomst).toEqual(verwacht);
    }
  });

  it('has a column for each age and year of a figure, and never one for all of them', async () => {
    const gelezen = lees(await readSamen(rivm.map(({ bestand }) => bestand)));
    const eenzaam = gelezen.tabel.kolommen.filter(({ figuur }) => figuur === 'percentage_eenzaam');
    expect(eenzaam.map(({ dimensies, bron }) => `${dimensies?.leeftijd} ${bron.jaar}`).sort()).toEqual([
      '18_plus 2012',
      '18_plus 2016',
      '18_plus 2020',
      '18_tot_65 2012',
      '65_plus 2012',
      '65_plus 2020',
    ]);
    expect(getCel(gelezen, 'GM0080', 'percentage_eenzaam')).toEqual({ fout: 'kerncijfers.sleutel_meerduidig' });
  });

  it('answers to the bare key where a file has one age and one year', async () => {
    const { bestand } = find('2012_65plus');
    expect(getCel(lees(await readRijen(bestand)), 'GM0080', 'percentage_eenzaam')).toEqual({ waarde: 44.4 });
  });
});

describe('squares of 100 m', () => {
  it('add up to the inhabitants of the city: nobody counts as 0', async () => {
    const rijen = (await readRijen(find('vierkant100m').bestand)) as Record<string, string>[];
    const gelezen = lees(rijen, OPTIES[find('vierkant100m').bestand]);
    const som = rijen.reduce((tot, { C28992R100 = '' }) => {
      const cel = getCel(gelezen, C28992R100, 'aantal_inwoners:2014') as { waarde?: number };
      return tot + (cel.waarde ?? 0);
    }, 0);
    expect(som).toBe(rijen.reduce((tot, { INW2014 }) => tot + Math.max(0, Number(INW2014)), 0));
  });
});

describe('the figures of Amsterdam', () => {
  it('keep the keys of the gemeente, in small letters', async () => {
    const { tabel } = await read(find('lang_bbga'));
    const figuren = [...new Set(tabel.kolommen.map(({ figuur }) => figuur))];
    expect(figuren.filter((figuur) => !EIGEN.test(figuur))).toEqual([]);
    expect(figuren).toContain('bev0_17_p');
  });
});
