/** The words for an evaluatieplan and its figures. */
export const evaluatieteksten = {
  delen: {
    EvaluatieplanUitkomsten: 'Een uitkomst: iets waaraan wordt afgemeten of de methode werkt.',
    EvaluatieplanKenmerken: 'Een kenmerk: iets waarin buurten van elkaar verschillen.',
    EvaluatieplanVergelijkingen: 'De vraag of een uitkomst samengaat met een kenmerk.',
    EvaluatiegegevensKenmerken: 'In de plaats van een waarde die ontbreekt: de reden.',
  },
  velden: {
    'Evaluatieplan.naam': 'De naam van het evaluatieplan.',
    'Evaluatieplan.vastgesteldOp':
      'De dag waarop het plan is vastgesteld. Ligt die na de eerste meting van een uitkomst, dan is de evaluatie verkennend.',
    'Evaluatieplan.uitkomsten': 'Waaraan wordt afgemeten of de methode werkt.',
    'Evaluatieplan.kenmerken': 'Waarin buurten verschillen.',
    'Evaluatieplan.vergelijkingen':
      'De vragen: een uitkomst naar een kenmerk. Alle tellen mee in de correctie, ook die niet worden getoond.',
    'Evaluatieplan.alfa':
      'De aanvaarde kans om in het hele plan toeval voor een vondst te houden, tussen 0 en 1. Standaard 0,05.',
    'Evaluatieplan.correctie':
      'Hoe p-waarden worden gecorrigeerd voor het aantal vergelijkingen: holm, benjamini_hochberg of geen. Standaard holm.',
    'Evaluatieplan.onderscheidingsvermogen':
      'De kans waarmee een effect gevonden moet worden als het er is, tussen 0 en 1. Standaard 0,8.',
    'Evaluatieplan.margeDagen':
      'Hoeveel dagen een meting voor of na de gevraagde dag mag liggen; de dichtstbijzijnde telt. Standaard 0.',
    'Evaluatieplan.geloot':
      'Of de situaties door loting over de buurten zijn verdeeld; anders toont een verschil geen oorzaak. Standaard false.',
    'Evaluatieplan.selectie':
      'Hoe de buurten zijn gekozen. Ontbreekt als dat niet bekend is; bij elke verandering in de tijd staat dan een waarschuwing.',
    besluit: 'De vingerafdruk van het besluit waarmee de buurten zijn gekozen.',
    'selectie.gekozenOp': 'De dag waarop de buurten zijn gekozen.',
    criteria: 'De cijfers die meetelden bij de keuze; leeg als alleen mensen oordeelden.',
    'criteria.uitkomst': 'De sleutel van de uitkomst of het kenmerk dat meetelde.',
    'criteria.van': 'De eerste dag van de periode waarover het cijfer gaat.',
    'criteria.tot': 'De laatste dag van de periode waarover het cijfer gaat.',
    'EvaluatieplanUitkomsten.sleutel': 'De sleutel van de uitkomst, uniek onder de uitkomsten.',
    'EvaluatieplanUitkomsten.naam': 'De naam van de uitkomst.',
    'EvaluatieplanUitkomsten.soort': 'Wat de uitkomst is: een getal, of janee (1 is ja, 0 is nee).',
    'EvaluatieplanUitkomsten.eenheid': 'De eenheid van de uitkomst. Ontbreekt als zij er geen heeft.',
    'EvaluatieplanKenmerken.sleutel': 'De sleutel van het kenmerk, uniek onder de kenmerken.',
    'EvaluatieplanKenmerken.naam': 'De naam van het kenmerk.',
    'EvaluatieplanKenmerken.soort': 'Wat het kenmerk is: een groep (een soort buurt, zoals dorp) of een getal.',
    'EvaluatieplanVergelijkingen.sleutel': 'De sleutel van de vergelijking, uniek onder de vergelijkingen.',
    'EvaluatieplanVergelijkingen.uitkomst': 'De sleutel van de uitkomst die wordt vergeleken.',
    'EvaluatieplanVergelijkingen.kenmerk': 'De sleutel van het kenmerk waarnaar wordt vergeleken.',
    'EvaluatieplanVergelijkingen.op': 'De dag waarop de uitkomst geldt.',
    'EvaluatieplanVergelijkingen.vanaf':
      'Met deze dag gaat het om de verandering van deze dag tot op. Ontbreekt als het om de uitkomst zelf gaat.',
    'EvaluatieplanVergelijkingen.groep':
      'De groep die tegenover de andere wordt gezet. Ontbreekt als alle groepen samen worden vergeleken of het kenmerk een getal is.',
    'EvaluatieplanVergelijkingen.tegenover':
      'De groep waar groep tegenover staat, alleen samen met groep. Ontbreekt als dat alle andere groepen als één zijn.',
    'Evaluatiegegevens.situaties': 'De kenmerken van elke buurt.',
    'situaties.buurt': 'De code van de buurt van deze situatie, of de verwijzing naar een samengestelde buurt.',
    'situaties.blok':
      'Het blok waarbinnen de buurt wordt vergeleken. Ontbreekt het, dan is dat de gemeente uit de code van de buurt; zonder code zijn buurten samen één blok.',
    'situaties.start':
      'De dag waarop het programma in deze buurt begon; van een buurt die een andere verving haar eigen dag. Ontbreekt als dat niet bekend is.',
    'situaties.kenmerken': 'Per sleutel de groep (een tekst), een getal, of waarom het ontbreekt.',
    'Evaluatiegegevens.uitkomsten': 'De uitkomsten per buurt en dag, of de reden waarom zij ontbreken.',
    'uitkomsten.buurt': 'De code van de buurt van deze uitkomst, of de verwijzing naar een samengestelde buurt.',
    'uitkomsten.uitkomst': 'De sleutel van de gemeten uitkomst.',
    'uitkomsten.moment': 'De dag waarop is gemeten.',
    'uitkomsten.waarde': 'Het gemeten getal (bij janee 1 of 0), of waarom het ontbreekt.',
    'EvaluatiegegevensKenmerken.reden':
      'Waarom de waarde ontbreekt: onbekend (de bron heeft haar niet), geheim, niet_van_toepassing of niet_geleverd.',
  },
  voorbeelden: {
    'Evaluatieplan.naam': ['Waar werkt de werkwijze het beste?'],
    'Evaluatieplan.vastgesteldOp': ['2026-06-01'],
    'Evaluatieplan.alfa': [0.05],
    'Evaluatieplan.correctie': ['holm'],
    'Evaluatieplan.onderscheidingsvermogen': [0.8],
    'Evaluatieplan.margeDagen': [30],
    'Evaluatieplan.geloot': [false],
    'selectie.besluit': ['sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    'selectie.gekozenOp': ['2026-08-01'],
    'criteria.uitkomst': ['projecten'],
    'criteria.van': ['2024-01-01'],
    'criteria.tot': ['2024-12-31'],
    'EvaluatieplanUitkomsten.sleutel': ['projecten'],
    'EvaluatieplanUitkomsten.naam': ['Afgeronde projecten'],
    'EvaluatieplanUitkomsten.soort': ['getal'],
    'EvaluatieplanUitkomsten.eenheid': ['projecten'],
    'EvaluatieplanKenmerken.sleutel': ['ligging'],
    'EvaluatieplanKenmerken.naam': ['Ligging van de buurt'],
    'EvaluatieplanKenmerken.soort': ['groep'],
    'EvaluatieplanVergelijkingen.sleutel': ['projecten-dorp'],
    'EvaluatieplanVergelijkingen.uitkomst': ['projecten'],
    'EvaluatieplanVergelijkingen.kenmerk': ['ligging'],
    'EvaluatieplanVergelijkingen.op': ['2029-08-31'],
    'EvaluatieplanVergelijkingen.vanaf': ['2026-09-01'],
    'EvaluatieplanVergelijkingen.groep': ['dorp'],
    'EvaluatieplanVergelijkingen.tegenover': ['stad'],
  },
};
