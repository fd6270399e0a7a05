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
} as const;
