// One Dutch sentence per error code: what happened, what is safe, what to do. For the window and the command line.

export const sentencesNl = {
  INVALID_INPUT: 'Niet alles is goed ingevuld. Controleer de velden en probeer het opnieuw.',
  TOO_MANY:
    'Dit zijn er te veel: hier kunnen er hoogstens {{limit}}. Er is niets gewijzigd. Haal er weg, of doe het in delen.',
  UNKNOWN_ROUTE: 'Dit kent deze versie van Ketenkaart niet. Sluit het venster en open het opnieuw.',
  NOT_FOUND: 'Dit staat niet meer in het netwerk. Is het net verwijderd? Ongedaan maken haalt het terug.',
  NO_FILE_OPEN: 'Er is geen netwerk open. Open een bestand of maak een nieuw netwerk.',
  READ_ONLY: 'Alleen-lezen: bekijken kan, opslaan via Opslaan als.',
  SAME_ENDS: 'Een relatie loopt tussen twee verschillende partijen. Kies een andere.',
  RELATION_EXISTS: 'Deze relatie is er al. Open de relatie om haar te wijzigen.',
  PARENT_CYCLE: 'Een organisatie kan niet onder zichzelf vallen. Kies een andere bovenliggende organisatie.',
  SUCCESSOR_CYCLE: 'Iets kan niet zijn eigen opvolger zijn, ook niet langs een omweg. Kies een andere opvolger.',
  CHAIR_NO_PARTICIPANT: 'De voorzitter neemt niet deel aan dit overleg. Voeg de voorzitter eerst toe als deelnemer.',
  PARTICIPATION_EXISTS: 'Deze deelnemer zit in deze periode al in het overleg. Open de deelname om haar te wijzigen.',
  WORD_EXISTS: 'Dit woord staat al in de lijst. Kies een andere naam of gebruik het bestaande woord.',
  AREA_CYCLE: 'Een gebied kan zichzelf niet bevatten, ook niet langs een omweg. Kies andere gebieden.',
  TEMPLATE_BUILTIN: 'Dit sjabloon hoort bij Ketenkaart en blijft zoals het is. Maak er een eigen kopie van.',
  TEMPLATE_EXISTS: 'Er is al een sjabloon met deze naam. Kies een andere naam.',
  TEMPLATE_WORD_UNKNOWN:
    'Het sjabloon noemt ‘{{word}}’ en dat kent dit netwerk niet. Er is niets gewijzigd. Voeg het toe bij Beheer of haal het uit het sjabloon.',
  TEMPLATE_UNREADABLE: 'Dit is geen sjabloon van Ketenkaart, of het is beschadigd. Er is niets gewijzigd.',
  TEMPLATE_NEWER:
    'Dit sjabloon is gemaakt met een nieuwere versie van Ketenkaart. Werk Ketenkaart bij; er is niets gewijzigd.',
  PICTURE_REFUSED:
    'Deze afbeelding is te groot of van een soort die hier niet kan. Kies een PNG-, JPEG- of WebP-bestand.',
  FROM_AFTER_UNTIL: 'De begindatum ligt na de einddatum. Draai ze om of laat er een leeg.',
  STILL_IN_USE: 'Dit is nog in gebruik. Kies eerst wat ervoor in de plaats komt.',
  UNDO_CUT: 'Verder terug kan niet: hier is een persoon definitief gewist. Wie gewist is, komt niet terug.',
  NOTHING_TO_UNDO: 'Er is niets om ongedaan te maken.',
  NOTHING_TO_REDO: 'Er is niets om opnieuw te doen.',
  IMPORT_STALE:
    'Het netwerk is gewijzigd nadat de lijst is gelezen. Er is niets ingelezen. Controleer de lijst opnieuw.',
  LIST_STOPPED:
    'Het lezen van de lijst is gestopt, misschien omdat ze te groot is voor deze computer. Er is niets ingelezen. Deel de lijst op en probeer het opnieuw.',
  BSN_IN_NOTES:
    'Dit lijkt een burgerservicenummer. Ketenkaart bewaart geen cliëntgegevens. Haal het nummer weg en sla opnieuw op.',
  SAME_FILE: 'Dit is het bestand dat al open is. Kies een ander bestand om mee te vergelijken.',
  OTHER_NETWORK:
    'Deze twee bestanden zijn niet uit hetzelfde netwerk ontstaan. Er is niets gewijzigd. Sla de ander op als werkboek en kies Lijst inlezen.',
  NO_OTHER_FILE: 'Kies eerst het bestand om mee te vergelijken.',
  TAKEOVER_STALE:
    'Een van de twee bestanden is gewijzigd nadat ze zijn vergeleken. Er is niets overgenomen. Vergelijk opnieuw.',
  FILE_NOT_OURS: 'Dit is geen Ketenkaart-bestand. Er is niets aan gewijzigd. Een lijst met namen? Kies Lijst inlezen.',
  FILE_EMPTY: 'Dit is een leeg bestand. Er is niets aan gewijzigd. Kies een ander bestand.',
  FILE_UNREADABLE:
    'Dit bestand is nu niet te lezen: een ander programma houdt het vast, of je mag er niet bij. Sluit dat programma of vraag de beheerder om toegang.',
  FILE_DAMAGED: 'Dit bestand is beschadigd. Er is niets aan gewijzigd. Open een reservekopie.',
  FILE_DAMAGED_COPY: 'Dit bestand is beschadigd. Er is niets aan gewijzigd. De reservekopie van {{time}} is in orde.',
  FILE_FROM_FUTURE: 'Gemaakt met een nieuwere versie ({{version}}). Werk Ketenkaart bij; er is niets gewijzigd.',
  FILE_UNTRUSTED:
    'In dit bestand zit iets dat niet van Ketenkaart komt. Het is niet geopend en er is niets aan gewijzigd. Vraag om een contactlijst en kies Lijst inlezen.',
  FILE_EXISTS: 'Er staat al een bestand met deze naam. Kies een andere naam.',
  FILE_MISSING: 'Dit bestand is niet gevonden. Zoek het via Bestand openen of haal het uit de lijst.',
  FILE_MOVED: 'Het bestand is verplaatst of verwijderd. Je werk is er nog: kies Opslaan als.',
  FILE_AWAY:
    'De schijf, stick of netwerkmap met dit bestand is niet bereikbaar. Wijzigen kan nu niet; wat was opgeslagen, is er nog. Ketenkaart blijft het proberen. Wil je door? Kies Opslaan als.',
  FILE_CHANGED_ELSEWHERE:
    'Dit bestand is al open of buiten Ketenkaart vervangen. Je werk is er nog: kies Opslaan als, of sluit het en open het opnieuw.',
  FILE_REREAD:
    'Dit bestand is buiten Ketenkaart gewijzigd. Je ziet nu wat er echt in staat; je laatste wijziging is niet opgeslagen. Doe die zo nodig over.',
  FILE_OPEN_ELSEWHERE:
    'Dit bestand is al open in een ander venster van Ketenkaart op deze computer. Ga daarheen of sluit het daar.',
  OPEN_STOPPED:
    'Het wachten is gestopt en ‘{{name}}’ is niet geopend. Er is niets gewijzigd. Open het opnieuw als het er is.',
  PASSWORD_NEEDED: 'Dit bestand heeft een wachtwoord. Geef het wachtwoord of de herstelcode.',
  PASSWORD_WRONG:
    'Wachtwoord of herstelcode klopt niet. Er is niets gewijzigd. Let op hoofdletters en op de taal van het toetsenbord.',
  PASSWORD_WAIT: 'Dit klopte een paar keer niet. Probeer het over {{seconds}} seconden opnieuw.',
  CODE_WRONG: 'Deze herstelcode is niet goed overgetypt. Hij heeft acht groepjes van zeven tekens.',
  CODE_UNLIKE: 'Dit is niet wat op je herstelcode staat. Er is nog niets beveiligd. Kijk het na en typ het opnieuw.',
  COPY_LOCKED:
    'Deze kopie heeft een ander wachtwoord dan het bestand nu. Er is niets gewijzigd. Kies een andere kopie.',
  COPY_GONE: 'Deze kopie is er niet meer. Er is niets gewijzigd. Kies een andere kopie.',
  NOTHING_SAVED: 'In dit bestand is niets meer te lezen. Er is niets aan gewijzigd. Open een reservekopie.',
  FILE_TOO_LARGE: 'Dit bestand is te groot of verdacht ingepakt. Er is niets mee gedaan. Kies een kleiner bestand.',
  DISK_FULL: 'De schijf is vol. De laatste wijziging is niet opgeslagen, alles daarvoor wel. Maak ruimte vrij.',
  DISK_ERROR:
    'Er was een schijffout. We hebben het bestand opnieuw gelezen; je ziet wat echt is opgeslagen. Doe de laatste stap zo nodig over.',
  TARGET_LOCKED: 'Het bestand is in gebruik. Sluit het bestand in Excel en probeer het opnieuw.',
  FOLDER_SHUT: 'In deze map kan nu niet worden geschreven. Er is niets opgeslagen. Kies een andere map.',
  BACKEND_STOPPED: 'De verbinding met het bestand is weg. Wat is opgeslagen, is veilig. Probeer het opnieuw.',
  NOT_SHUT_IN:
    'Dit venster is niet afgeschermd zoals het hoort ({{doors}}), daarom komt er geen netwerk in. Er is niets gewijzigd. Installeer Ketenkaart opnieuw, of vraag je systeembeheerder.',
  WINDOW_FAILED:
    'Het venster viel drie keer uit met ‘{{name}}’, daarom is dat gesloten. Er is niets verloren. Open het opnieuw, of zet een kopie terug.',
  JOURNAL_SET_ASIDE:
    'Naast dit bestand lag een herstelbestand dat bij een ander bestand hoort. Het is niet gebruikt en niet weggegooid: het heet nu ‘{{name}}’. Zet het terug naast het bestand waar het bij hoort.',
  PICTURE_TOO_LARGE: 'Deze computer kan zo’n grote afbeelding niet maken. Kies een kleiner papier, of PDF of SVG.',
  NOT_HERE: 'Dit kan niet in de browser. Open Ketenkaart als programma.',
  LINK_REFUSED: 'Deze link is niet toegestaan. Gebruik een adres dat begint met https.',
  UNEXPECTED: 'Er ging iets onverwachts mis. Wat is opgeslagen, is veilig. Probeer het opnieuw.',
} as const;
