/** Dutch texts of the room `grafieken`, by code. */
export const grafiekenNl = {
  'verslag.kaart_zonder_code': 'Vlak {positie} van de kaart heeft geen code in {veld}.',
  'verslag.kaart_geen_vlak': 'De omtrek van {code} is geen vlak met ringen van ten minste vier punten: {waarde}.',
  'grafieken.te_veel_lijnen':
    'Een grafiek met {aantal} {aantal|lijn|lijnen} is niet te volgen: kies er hoogstens {hoogstens}.',
  'grafieken.reeks_ontbreekt': 'De reeks heeft geen gebied {code}.',
} as const;
