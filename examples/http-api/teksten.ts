/** The languages that the API speaks. */
export type Taal = 'nl' | 'en';

/** What the API itself has to say, beside the texts of the library. A title belongs to a status, in words of RFC 9110. */
export const TEKSTEN = {
  nl: {
    titel_400: 'Ongeldige vraag',
    titel_404: 'Niet gevonden',
    titel_405: 'Methode niet toegestaan',
    titel_406: 'Niet beschikbaar in deze vorm',
    titel_408: 'Te lang gewacht',
    titel_409: 'In strijd met de huidige toestand',
    titel_412: 'Voorwaarde niet vervuld',
    titel_413: 'Inhoud te groot',
    titel_415: 'Soort inhoud niet ondersteund',
    titel_428: 'Voorwaarde vereist',
    titel_431: 'Kopregels te groot',
    titel_500: 'Interne fout',
    adres_onbekend: 'Op {adres} is niets te vinden. Wat er wel is staat in /v1/openapi.json.',
    adres_onleesbaar: 'Het adres is niet goed geschreven.',
    document_onbekend: 'Er is geen {soort} met id {id}.',
    team_onbekend: 'Van het team {team} is op {datum} niets vastgelegd.',
    methode_onbekend: '{methode} kan hier niet; wel {toegestaan}.',
    vorm_onbekend: 'Deze API antwoordt met application/json en aanvaardt geen andere vorm.',
    inhoud_soort: 'De inhoud moet application/json zijn, niet {soort}.',
    inhoud_te_groot: 'De inhoud is groter dan {maximum} bytes.',
    inhoud_leeg: 'De vraag heeft geen inhoud.',
    inhoud_geen_utf8: 'De inhoud is geen UTF-8.',
    inhoud_geen_json: 'De inhoud is geen JSON.',
    kop_te_groot: 'De kopregels van de vraag zijn te groot.',
    vraag_onleesbaar: 'De vraag is geen goed HTTP-bericht.',
    vraag_te_traag: 'De vraag kwam niet binnen de tijd binnen.',
    versie_nodig: 'Geef in If-Match de ETag van de versie die u wijzigt.',
    versie_verouderd: 'Een ander heeft dit intussen gewijzigd: haal de nieuwe versie op en probeer het opnieuw.',
    intern: 'Er ging iets mis aan onze kant. Noem {instance} als u het meldt.',
  },
  en: {
    titel_400: 'Bad request',
    titel_404: 'Not found',
    titel_405: 'Method not allowed',
    titel_406: 'Not acceptable',
    titel_408: 'Request timeout',
    titel_409: 'Conflict',
    titel_412: 'Precondition failed',
    titel_413: 'Content too large',
    titel_415: 'Unsupported media type',
    titel_428: 'Precondition required',
    titel_431: 'Request header fields too large',
    titel_500: 'Internal server error',
    adres_onbekend: 'There is nothing at {adres}. What there is, /v1/openapi.json tells.',
    adres_onleesbaar: 'The address is not written well.',
    document_onbekend: 'There is no {soort} with id {id}.',
    team_onbekend: 'Nothing is recorded of the team {team} on {datum}.',
    methode_onbekend: '{methode} is not possible here; {toegestaan} is.',
    vorm_onbekend: 'This API answers with application/json and accepts no other form.',
    inhoud_soort: 'The content must be application/json, not {soort}.',
    inhoud_te_groot: 'The content is larger than {maximum} bytes.',
    inhoud_leeg: 'The request has no content.',
    inhoud_geen_utf8: 'The content is not UTF-8.',
    inhoud_geen_json: 'The content is not JSON.',
    kop_te_groot: 'The headers of the request are too large.',
    vraag_onleesbaar: 'The request is not a good HTTP message.',
    vraag_te_traag: 'The request did not come in within the time for it.',
    versie_nodig: 'Give the ETag of the version that you change in If-Match.',
    versie_verouderd: 'Someone else has changed this in the meantime: fetch the new version and try again.',
    intern: 'Something went wrong on our side. Name {instance} when you report it.',
  },
} as const satisfies Record<Taal, Record<string, string>>;

/** The name of a text. */
export type Tekstsleutel = keyof (typeof TEKSTEN)['nl'];

/** A status with which the API refuses. */
export type Foutstatus = 400 | 404 | 405 | 406 | 408 | 409 | 412 | 413 | 415 | 428 | 431 | 500;

/** A text in a language, its `{params}` filled in. */
export function fillTekst(taal: Taal, sleutel: Tekstsleutel, params: Readonly<Record<string, string>> = {}): string {
  return TEKSTEN[taal][sleutel].replace(/\{([a-z]+)\}/g, (haak, naam: string) => params[naam] ?? haak);
}
