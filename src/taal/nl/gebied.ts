/** Dutch texts of the room `gebied`, by code. A `{name}` is filled from the params of the finding. */
export const gebiedNl = {
  'gebied.gemeentecode_ongeldig': '{waarde} is geen gemeentecode: dat is GM met vier cijfers, zoals GM0080.',
  'gebied.wijkcode_ongeldig': '{waarde} is geen wijkcode: dat is WK met zes tekens, zoals WK008020.',
  'gebied.buurtcode_ongeldig': '{waarde} is geen buurtcode: dat is BU met acht tekens, zoals BU00802001.',
  'gebied.gebiedscode_ongeldig': '{waarde} is geen code van een gemeente, wijk of buurt, zoals GM0080 of BU00802001.',
  'gebied.tooi_ongeldig': '{waarde} is geen TOOI-identificatie van een gemeente.',
  'gebied.koppeling_dubbel': 'De koppeling van {van} naar {naar} staat er een tweede keer.',
  'gebied.koppeling_te_veel': '{van} wordt voor {aandeel} verdeeld: meer dan het hele gebied.',
  'gebied.koppeling_te_weinig': '{van} wordt voor {aandeel} verdeeld: de rest gaat verloren.',
  'gebied.punt_ongeldig': 'Het punt van {code} heeft geen eindige coördinaten.',
  'gebied.code_dubbel': '{code} komt een tweede keer voor.',
  'gebied.afstand_ongeldig': 'De afstand {waarde} is geen getal boven nul.',
  'gebied.tolerantie_ongeldig': 'De tolerantie {waarde} is geen getal van nul of hoger.',
  'gebied.geojson_ongeldig': 'De GeoJSON is niet te lezen: {plaats} ontbreekt of is niet goed.',
  'gebied.doelband_ongeldig': 'De band van {min} tot en met {max} met doel {doel} is niet goed.',
  'gebied.inwoners_ongeldig': '{code} heeft {waarde} inwoners: dat kan niet.',
  'gebied.inspanning_ongeldig': 'De inspanning {waarde} is geen geheel getal van nul of hoger.',
} as const;
