import type { gebiedNl } from './nl.js';

/** English texts of the room `gebied`, by code, with the params of the Dutch ones. */
export const gebiedEn = {
  'gebied.gemeentecode_ongeldig': '{waarde} is not the code of a gemeente: GM with four digits, as in GM0080.',
  'gebied.wijkcode_ongeldig': '{waarde} is not the code of a wijk: WK with six signs, as in WK008020.',
  'gebied.buurtcode_ongeldig': '{waarde} is not the code of a buurt: BU with eight signs, as in BU00802001.',
  'gebied.gebiedscode_ongeldig': '{waarde} is not the code of a gemeente, wijk or buurt, as GM0080 and BU00802001 are.',
  'gebied.koppeling_dubbel': 'The mapping of {van} to {naar} is there a second time.',
  'gebied.koppeling_te_veel': '{van} is given away for {aandeel%}: more than the whole area.',
  'gebied.koppeling_te_weinig': '{van} is given away for {aandeel%}: the rest is lost.',
  'gebied.punt_ongeldig': 'The point of {code} has no finite coordinates.',
  'gebied.code_dubbel': '{code} occurs a second time.',
  'gebied.afstand_ongeldig': 'The distance {waarde} is not a number above zero.',
  'gebied.tolerantie_ongeldig': 'The tolerance {waarde} is not a number of zero or more.',
  'gebied.geojson_ongeldig': 'The GeoJSON cannot be read: {plaats} is missing or wrong.',
  'gebied.doelband_ongeldig': 'The band from {min} to {max} with target {doel} is not right.',
  'gebied.inwoners_ongeldig': '{code} has {waarde} {waarde|inhabitant|inhabitants}: that cannot be.',
  'gebied.inspanning_ongeldig': 'The effort {waarde} is not a whole number of zero or more.',
  'gebied.oppervlakte_ongeldig': '{code} has a surface of {waarde}: that cannot be.',
  'gebied.kolom_ontbreekt': 'The list of addresses {lijst} has no column {kolom}.',
  'gebied.adres_ongeldig': 'Row {rij} of the list of addresses {lijst} has no postcode (1234AB) with a number.',
  'gebied.adres_dubbel': 'Row {rij} of the list of addresses {lijst}: the address {adres} is there a second time.',
  'gebied.gewicht_ongeldig': 'The weight {waarde} is not a number of zero or more.',
  'gebied.kaart_zonder_punten': 'No point lies on the map {kaart}.',
  'gebied.vierkant_ongeldig': '{waarde} is not the code of a square of 100 metres, as E2269N5800 is.',
  'gebied.vierkant_buurt_onbekend': 'The square {code} lies in {buurt}, and that buurt is not given.',
  'gebied.te_veel_vierkanten': 'The buurt {buurt} has more than {hoogstens} squares: no buurt is that large.',
} as const satisfies Record<keyof typeof gebiedNl, string>;
