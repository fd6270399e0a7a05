import { normalizeNaam } from '../kop/normalizeNaam.js';

/**
 * The figures of squares by key: their names in the files of several years (to 2014, without the year), in those of one year, and in those
 * with long names. Sources: the files of CBS of 2014 and later, and Statistische gegevens per vierkant en postcode 2019-2022.
 */
const NAMEN: Readonly<Record<string, string>> = {
  aantal_inwoners: 'INW INWONER aantal_inwoners',
  aantal_mannen: 'MAN aantal_mannen',
  aantal_vrouwen: 'VROUW aantal_vrouwen',
  aantal_0_tot_15: 'I_014 INW_014 aantal_inwoners_0_tot_15_jaar',
  aantal_15_tot_25: 'I_1524 INW_1524 aantal_inwoners_15_tot_25_jaar',
  aantal_25_tot_45: 'I_2544 INW_2544 aantal_inwoners_25_tot_45_jaar',
  aantal_45_tot_65: 'I_4564 INW_4564 aantal_inwoners_45_tot_65_jaar',
  aantal_65_plus: 'I_65PL INW_65PL aantal_inwoners_65_jaar_en_ouder',
  aantal_geboorten: 'GEBOORTE aantal_geboorten',
  aantal_huishoudens: 'AANTAL_HH aantal_part_huishoudens',
  aantal_eenpersoonshuishoudens: 'TOTHH_EENP aantal_eenpersoonshuishoudens',
  aantal_huishoudens_zonder_kinderen: 'TOTHH_MPZK aantal_meerpersoonshuishoudens_zonder_kind',
  gemiddelde_huishoudensgrootte: 'GEM_HH_GR gemiddelde_huishoudensgrootte',
  aantal_woningen: 'WON WONING aantal_woningen',
  gemiddelde_woz_waarde: 'WOZWON WOZWONING gemiddelde_woz_waarde_woning',
  percentage_koopwoningen: 'P_KOOPWON percentage_koopwoningen',
  percentage_huurwoningen: 'P_HUURWON percentage_huurwoningen',
  gemiddeld_aardgasverbruik: 'G_GAS_WON gemiddeld_gasverbruik_woning',
  gemiddelde_elektriciteitslevering: 'G_ELEK_WON gemiddeld_elektriciteitsverbruik_woning',
};

const sleutels: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMEN).flatMap(([sleutel, namen]) =>
    namen.split(' ').map((naam): [string, string] => [normalizeNaam(naam), sleutel]),
  ),
);

/** Shares by origin: autochtoon, western and non-western. Their cells are classes in words: `75% tot 90%`. They are not about cars. */
const KLASSEN: ReadonlySet<string> = new Set(['pauto', 'pwal', 'pnwal']);

/** A year between letters or at the end: `INW2014`, `MAN_2014`, `I2014_014`. */
const JAAR = /^([A-Za-z_]*?)((?:19|20)\d{2})(_[A-Za-z0-9]+)?$/;

/** The meaning of a column of squares. */
export interface Vierkantnaam {
  /** The key of its figure; undefined for a class in words. */
  readonly sleutel: string | undefined;
  /** The year in its name. */
  readonly jaar?: number;
}

/** The meaning of a column of squares by its name; undefined for a name that is not known. */
export function readVierkantnaam(veld: string): Vierkantnaam | undefined {
  const heel = normalizeNaam(veld);
  if (sleutels.has(heel)) return { sleutel: sleutels.get(heel) };
  const [, voor = '', jaar, na = ''] = JAAR.exec(veld.trim()) ?? [];
  const naam = normalizeNaam(voor + na);
  return jaar !== undefined && (sleutels.has(naam) || KLASSEN.has(naam))
    ? { sleutel: sleutels.get(naam), jaar: Number(jaar) }
    : undefined;
}
