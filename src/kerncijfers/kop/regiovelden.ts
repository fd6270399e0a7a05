/** The fields of OData with the code of the area. */
export const REGIOVELDEN: readonly string[] = [
  'WijkenEnBuurten',
  'RegioS',
  'Regio',
  'RegioIndeling',
  'DistrictsAndNeighbourhoods',
  'Regions',
];
