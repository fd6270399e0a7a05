import type { Toeval } from 'buurtaanpak/kern';

/** The character of a wijk. */
export type Karakter = 'binnenstad' | 'oost' | 'naoorlogs' | 'nieuwbouw' | 'dorpen' | 'bedrijven';

/** A wijk to make up figures for, with the names of its buurten. */
export interface VerzonnenWijk {
  readonly naam: string;
  readonly karakter: Karakter;
  readonly buurten: readonly string[];
}

/** A gemeente to make up figures for. */
export interface VerzonnenGemeente {
  readonly naam: string;
  /** The four digits of its code. */
  readonly nummer: string;
  readonly wijken: readonly VerzonnenWijk[];
  /** The first postcode. */
  readonly postcode: number;
  /**
   * Fixed numbers of inhabitants for some buurten. A real gemeente has very large and empty buurten, and a draw does not guarantee these.
   */
  readonly vast?: Readonly<Record<string, number>>;
}

/** The kind of buurt in a wijk: inhabitants, and middle values of the other figures. */
const KARAKTERS: Record<
  Karakter,
  {
    inwoners: [number, number];
    grootte: number;
    woz: number;
    koop: number;
    een: number;
    meer: number;
    inkomen: number;
    jong: number;
    oud: number;
    dicht: number;
    afstand: number;
  }
> = {
  binnenstad: {
    inwoners: [250, 1900],
    grootte: 1.4,
    woz: 245,
    koop: 28,
    een: 66,
    meer: 18,
    inkomen: 30,
    jong: 7,
    oud: 13,
    dicht: 7200,
    afstand: 0.4,
  },
  oost: {
    inwoners: [260, 1500],
    grootte: 1.9,
    woz: 196,
    koop: 36,
    een: 50,
    meer: 62,
    inkomen: 24,
    jong: 17,
    oud: 18,
    dicht: 5600,
    afstand: 0.6,
  },
  naoorlogs: {
    inwoners: [400, 2600],
    grootte: 2.0,
    woz: 248,
    koop: 53,
    een: 42,
    meer: 70,
    inkomen: 30,
    jong: 15,
    oud: 23,
    dicht: 3900,
    afstand: 0.8,
  },
  nieuwbouw: {
    inwoners: [500, 3900],
    grootte: 2.6,
    woz: 372,
    koop: 80,
    een: 22,
    meer: 90,
    inkomen: 37,
    jong: 23,
    oud: 11,
    dicht: 2500,
    afstand: 1.3,
  },
  dorpen: {
    inwoners: [90, 1400],
    grootte: 2.3,
    woz: 305,
    koop: 75,
    een: 30,
    meer: 95,
    inkomen: 32,
    jong: 16,
    oud: 22,
    dicht: 140,
    afstand: 2.9,
  },
  bedrijven: {
    inwoners: [0, 90],
    grootte: 2.2,
    woz: 340,
    koop: 60,
    een: 35,
    meer: 80,
    inkomen: 33,
    jong: 14,
    oud: 15,
    dicht: 60,
    afstand: 2.2,
  },
};

/** The headers of the workbook in which the blanks stand, as they stand there. */
export const KOP =
  'gwb_code_10;gwb_code_8;regio;gm_naam  ;recs;gwb_code;ind_wbz;a_inw;a_00_14  ;a_65_oo;a_hh;g_hhgro;bev_dich;g_wozbag  ;p_1gezw;p_koopw;g_ink_pi;g_afs_hp;g_afs_gs  ;g_afs_sc;g_3km_sc;a_lan_ha;pst_mvp;ste_mvs  ;ste_oad';

/** A figure per group of inhabitants; `undefined` for a figure that CBS does not publish. */
type Cijfers = Record<'inwoners' | 'jong' | 'oud' | 'huishoudens' | 'hectare', number> &
  Record<'woz' | 'een' | 'koop' | 'inkomen', number | undefined> & {
    afstand: number;
    scholen: number;
    adressen: number;
  };

/** Around a middle value: the sum of three draws, which leans to the middle. */
function around(toeval: Toeval, midden: number, spreiding: number): number {
  const drie = toeval.nextFractie() + toeval.nextFractie() + toeval.nextFractie();
  return midden * (1 + spreiding * ((drie * 2) / 3 - 1));
}

/** CBS rounds counts to fives. */
const opVijf = (getal: number) => 5 * Math.round(getal / 5);

function drawBuurt(toeval: Toeval, karakter: Karakter, vast: number | undefined): Cijfers {
  const k = KARAKTERS[karakter];
  const [minst, meest] = k.inwoners;
  const deel = toeval.nextFractie();
  const inwoners = vast ?? opVijf(minst + (meest - minst) * deel * Math.sqrt(deel));
  const huishoudens = opVijf(inwoners / around(toeval, k.grootte, 0.15));
  const bekend = inwoners >= 50;
  const inkomenBekend = inwoners >= 600 && toeval.nextFractie() < 0.8;
  const dichtheid = around(toeval, k.dicht, 0.6);
  return {
    inwoners,
    huishoudens,
    jong: opVijf((inwoners * around(toeval, k.jong, 0.4)) / 100),
    oud: opVijf((inwoners * around(toeval, k.oud, 0.4)) / 100),
    hectare: Math.max(3, Math.round((Math.max(inwoners, 20) / dichtheid) * 100)),
    woz: bekend ? Math.round(around(toeval, k.woz, 0.35)) : undefined,
    een: bekend ? Math.round(around(toeval, k.een, 0.3)) : undefined,
    koop: bekend && toeval.nextFractie() < 0.97 ? Math.min(100, Math.round(around(toeval, k.koop, 0.4))) : undefined,
    inkomen: inkomenBekend ? around(toeval, k.inkomen, 0.2) : undefined,
    afstand: around(toeval, k.afstand, 0.6),
    scholen: around(toeval, 9 / (k.afstand + 0.3), 0.5),
    adressen: Math.round(around(toeval, Math.sqrt(k.dicht) * 42, 0.4)),
  };
}

/** The figures of an area from those of its buurten: sums, and means over the inhabitants whose figure is known. */
function combine(delen: readonly Cijfers[]): Cijfers {
  const som = (pick: (c: Cijfers) => number) => delen.reduce((totaal, deel) => totaal + pick(deel), 0);
  const mean = (pick: (c: Cijfers) => number | undefined): number | undefined => {
    const bekend = delen.filter((deel) => pick(deel) !== undefined);
    const gewicht = bekend.reduce((totaal, deel) => totaal + deel.inwoners, 0);
    return gewicht === 0
      ? undefined
      : bekend.reduce((totaal, deel) => totaal + (pick(deel) ?? 0) * deel.inwoners, 0) / gewicht;
  };
  const rond = (getal: number | undefined) => (getal === undefined ? undefined : Math.round(getal));
  return {
    inwoners: som((c) => c.inwoners),
    huishoudens: som((c) => c.huishoudens),
    jong: som((c) => c.jong),
    oud: som((c) => c.oud),
    hectare: som((c) => c.hectare),
    woz: rond(mean((c) => c.woz)),
    een: rond(mean((c) => c.een)),
    koop: rond(mean((c) => c.koop)),
    inkomen: mean((c) => c.inkomen),
    afstand: mean((c) => c.afstand) ?? 1,
    scholen: mean((c) => c.scholen) ?? 1,
    adressen: Math.round(mean((c) => c.adressen) ?? 500),
  };
}

/** Writes a decimal comma, no comma for a whole number, and a dot for an unpublished figure. */
function write(getal: number | undefined, decimalen = 0): string {
  return getal === undefined ? '.' : String(Number(getal.toFixed(decimalen))).replace('.', ',');
}

function writeRegel(gemeente: string, code: string, naam: string, soort: string, postcode: string, c: Cijfers): string {
  const leeg = c.inwoners === 0;
  const grootte = c.huishoudens === 0 ? undefined : c.inwoners / c.huishoudens;
  const klasse = [2500, 1500, 1000, 500].findIndex((grens) => c.adressen >= grens) + 1 || 5;
  const kort = code.slice(2);
  return [
    code.padEnd(12),
    kort,
    naam,
    gemeente,
    soort,
    kort,
    '1',
    write(c.inwoners),
    write(c.jong),
    write(c.oud),
    write(c.huishoudens),
    write(grootte, 1),
    write(leeg ? undefined : Math.round((c.inwoners / c.hectare) * 100)),
    write(c.woz),
    write(c.een),
    write(c.koop),
    write(c.inkomen, 1),
    write(leeg ? undefined : c.afstand * 1.1, 1),
    write(leeg ? undefined : c.afstand, 1),
    write(leeg ? undefined : c.afstand * 0.8, 1),
    write(leeg ? undefined : c.scholen, 1),
    write(c.hectare),
    postcode,
    write(klasse),
    write(c.adressen),
  ].join(';');
}

/** The rows of a gemeente in the CBS workbook: the gemeente, its wijken, its buurten. */
export function verzinGemeente(toeval: Toeval, gemeente: VerzonnenGemeente): string[] {
  const { naam: gemeentenaam, nummer, postcode, vast = {} } = gemeente;
  const wijken = gemeente.wijken.map(({ naam, karakter, buurten }, w) => ({
    code: `WK${nummer}${String(w + 1).padStart(2, '0')}`,
    naam,
    buurten: buurten.map((buurt, b) => ({
      code: `BU${nummer}${String(w + 1).padStart(2, '0')}${String(b + 1).padStart(2, '0')}`,
      naam: buurt,
      postcode: String(postcode + w * 4 + (b % 4)),
      cijfers: drawBuurt(toeval, karakter, vast[buurt]),
    })),
  }));
  const buurten = wijken.flatMap((wijk) => wijk.buurten);
  const write = (code: string, naam: string, soort: string, pc: string, cijfers: Cijfers) =>
    writeRegel(gemeentenaam, code, naam, soort, pc, cijfers);
  return [
    write(`GM${nummer}`, gemeentenaam, 'Gemeente', '.', combine(buurten.map(({ cijfers }) => cijfers))),
    ...wijken.map((wijk) =>
      write(wijk.code, wijk.naam, 'Wijk', '.', combine(wijk.buurten.map(({ cijfers }) => cijfers))),
    ),
    ...buurten.map((buurt) => write(buurt.code, buurt.naam, 'Buurt', buurt.postcode, buurt.cijfers)),
  ];
}
