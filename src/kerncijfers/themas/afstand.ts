/** The kind of a distance by road to the nearest one, the mean over the inhabitants of an area. */
export const afstand = {
  thema: 'nabijheid',
  bron: 'CBS',
  aard: 'afstand',
  eenheid: 'km',
  gewicht: 'aantal_inwoners',
  min: 0,
  afronding: 0.1,
  drempel: ['ten minste 10 inwoners', 'at least 10 inhabitants'],
} as const;
