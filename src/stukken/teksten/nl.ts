/** Dutch texts of the room `stukken`, by code. */
export const stukkenNl = {
  'verslag.deelnemer_onbekend': 'De deelnemer "{deelnemer}" is er niet, of er moet worden gekozen uit {deelnemers}.',
  'verslag.overeenkomst_onbekend':
    'Van {deelnemer} is geen tekst van een overeenkomst bekend. Zonder die tekst is er geen stuk te schrijven.',
  'verslag.naam_ontbreekt': 'De gekozen buurt {buurt} heeft geen naam.',
} as const;
