/** Dutch texts of the room `grafieken`, by code. */
export const grafiekenNl = {
  'verslag.kaart_zonder_code': 'Vlak {positie} van de kaart heeft geen code in {veld}.',
  'verslag.kaart_geen_vlak': 'De omtrek van {code} is geen vlak met ringen van ten minste vier punten: {waarde}.',
} as const;
