/** A unit as a base and its multiple: `1000 euro` is a thousand times `euro`. */
interface Eenheid {
  readonly basis: string;
  readonly maal: number;
}

const VEELVOUD = /^(?:in )?(?:x )?(1 ?000 ?000|1 ?000|duizend|mln|miljoen|mld|miljard)\b\.? ?/;
const MAAL: Readonly<Record<string, number>> = {
  1000: 1e3,
  duizend: 1e3,
  1000000: 1e6,
  mln: 1e6,
  miljoen: 1e6,
  mld: 1e9,
  miljard: 1e9,
};

/** Words for the same unit. Counts of people, dwellings and the like are counts: what is counted stands in the title. */
const WOORDEN: ReadonlyMap<string, Eenheid> = new Map(
  Object.entries({
    '': { basis: 'aantal', maal: 1 },
    '-': { basis: 'aantal', maal: 1 },
    getal: { basis: 'aantal', maal: 1 },
    absoluut: { basis: 'aantal', maal: 1 },
    personen: { basis: 'aantal', maal: 1 },
    score: { basis: 'aantal', maal: 1 },
    index: { basis: 'aantal', maal: 1 },
    '%': { basis: 'percentage', maal: 1 },
    procent: { basis: 'percentage', maal: 1 },
    hectare: { basis: 'ha', maal: 1 },
    km2: { basis: 'ha', maal: 100 },
    m: { basis: 'km', maal: 0.001 },
    mwh: { basis: 'kwh', maal: 1000 },
    'inwoners per km2': { basis: 'per km2', maal: 1 },
    'aantal inwoners per km2': { basis: 'per km2', maal: 1 },
    'adressen per km2': { basis: 'per km2', maal: 1 },
    'aantal per km2': { basis: 'per km2', maal: 1 },
    'aantal per 1000 inwoners': { basis: 'per 1000 inwoners', maal: 1 },
    'aantal per huishouden': { basis: 'per huishouden', maal: 1 },
    'klasse 1-5': { basis: 'code', maal: 1 },
    'klasse 1-6': { basis: 'code', maal: 1 },
    klasse: { basis: 'code', maal: 1 },
    postcode: { basis: 'code', maal: 1 },
  }),
);

function readEenheid(tekst: string): Eenheid {
  const kaal = tekst.trim().toLowerCase().replace(/²/g, '2').replace(/³/g, '3').replace(/\s+/g, ' ');
  const [geheel = '', getal = ''] = VEELVOUD.exec(kaal) ?? [];
  const rest = kaal.slice(geheel.length).replace(/1 000/g, '1000');
  const { basis, maal } = WOORDEN.get(rest) ?? { basis: rest, maal: 1 };
  return { basis, maal: maal * (MAAL[getal.replace(/ /g, '')] ?? 1) };
}

/** The factor from a number in one unit to a number in another; undefined when these are not the same kind of unit. */
export function findFactor(van: string, naar: string): number | undefined {
  const [a, b] = [readEenheid(van), readEenheid(naar)];
  return a.basis === b.basis ? a.maal / b.maal : undefined;
}

/** A unit of a source in the words of the catalogue: `%` is `percentage`, `x 1 000 euro` is `1000 euro`. */
export function toEenheid(tekst: string): string {
  const { basis, maal } = readEenheid(tekst);
  const naam = basis === 'kwh' ? 'kWh' : basis;
  return maal === 1 ? naam : `${maal} ${naam}`;
}
