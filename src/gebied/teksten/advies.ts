import type { gebiedNl } from './nl.js';

/** What to do about each code of the room `gebied`. */
export const gebiedAdvies = {
  'gebied.gemeentecode_ongeldig':
    'Write GM and four digits; a spreadsheet that dropped leading zeros is mended by `Gemeentecode.parse(code, { herstelNullen: true })`.',
  'gebied.wijkcode_ongeldig':
    'Write WK and six characters; where a spreadsheet dropped leading zeros, parse with `herstelNullen: true`.',
  'gebied.buurtcode_ongeldig':
    'Write BU and eight characters; where a spreadsheet dropped leading zeros, parse with `herstelNullen: true`.',
  'gebied.gebiedscode_ongeldig':
    'Use the code that CBS publishes, and not the name or a number of your own administration.',
  'gebied.koppeling_dubbel': 'Add the two shares together in one row.',
  'gebied.koppeling_te_veel': 'Correct the shares of this area so that they add up to 1.',
  'gebied.koppeling_te_weinig':
    'Add the area where the rest went, or accept that counts fall: `convertKerncijfers` lists what is lost.',
  'gebied.punt_ongeldig': 'Leave this area out, or give it the coordinates of its centre in metres.',
  'gebied.code_dubbel': 'Keep one row for each code; two parts of one area belong together in one outline.',
  'gebied.afstand_ongeldig':
    'Give a distance above zero in the unit of the coordinates, such as 100 for squares of 100 m.',
  'gebied.tolerantie_ongeldig': 'Give zero, or a small number in the unit of the coordinates.',
  'gebied.geojson_ongeldig':
    'Open the file at the path given; most often the code stands in another property, which `codeveld` names.',
  'gebied.doelband_ongeldig': 'Choose `min` ≤ `doel` ≤ `max`, all above zero, such as 500, 750 and 1000.',
  'gebied.inwoners_ongeldig':
    'Look the number up; an area whose inhabitants are not published should be left out rather than given as 0.',
  'gebied.inspanning_ongeldig': 'Pass a whole number of rounds; 0 stops after the first composition.',
  'gebied.oppervlakte_ongeldig': 'Leave out parts without an area: what overlaps only along a line is no overlap.',
  'gebied.kolom_ontbreekt':
    'Look at the first line of the file: `Buurt2020` must have the year of the classification, and the lists may have changed places.',
  'gebied.adres_ongeldig':
    'Look at this row; often the delimiter or the quotes of the file were read wrongly, or it has a total at its end.',
  'gebied.adres_dubbel':
    'Keep one row for each address. Where both lists have a column Huisletter or Toevoeging, give it to both, so that addresses stay apart.',
  'gebied.gewicht_ongeldig': 'Give every address a number of zero or more, with a point before decimals.',
  'gebied.kaart_zonder_punten':
    'Bring the points and both maps into the same coordinates: degrees on one side and metres (RD) on the other never meet.',
  'gebied.vierkant_ongeldig':
    'Use the code of CBS for squares of 100 m: E and N, each with four digits. Squares of 500 m are too coarse to split by.',
  'gebied.vierkant_buurt_onbekend':
    'Leave out squares that lie outside your buurten, or look whether square and buurt are of the same year of the classification.',
  'gebied.te_veel_vierkanten':
    'Look whether every square got the buurt of its middle, and not all of them the same one.',
} as const satisfies Record<keyof typeof gebiedNl, string>;
