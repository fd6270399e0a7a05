/** Figures that every theme of the catalogue has, in the notation of its lists: a count of people, homes and the like. */
export const TELLING = { aard: 'aantal', eenheid: 'aantal', gewicht: 'som', min: 0 } as const;

/** A share, in percents. What it is weighted by stands beside it. */
export const AANDEEL = { aard: 'percentage', eenheid: 'percentage', min: 0, max: 100 } as const;

/** A number for every thousand inhabitants. */
export const PER_DUIZEND = {
  aard: 'gemiddelde',
  eenheid: 'per 1000 inwoners',
  gewicht: 'aantal_inwoners',
  min: 0,
  max: 1000,
} as const;
