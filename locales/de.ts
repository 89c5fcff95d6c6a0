import type { Messages } from './messages.js';

/**
 * Intl says durations in the nominative ("14 Tage"): before `{{days}}` and `{{reply}}` stands nothing that asks for
 * another case. Abbreviations end in a full stop ("12 Min."), so no sentence ends with `{{time}}`.
 */
const de: Messages<'one' | 'other'> = {
  'load.busy': 'Fragen werden geladen…',
  'load.failed': 'Die Fragen konnten nicht geladen werden.',
  'load.retry': 'Erneut versuchen',
  'load.empty': 'Hier gibt es noch keine Fragen.',

  'search.label': 'Fragen durchsuchen',
  'search.placeholder': 'Suchen…',
  'search.results_one': '{{count, number}} Frage',
  'search.results_other': '{{count, number}} Fragen',
  'search.failed': 'Die Suche ist gerade nicht verfügbar.',

  'topics.label': 'Nach Thema filtern',
  'topics.all': 'Alle',

  'found.none': 'Keine Antwort zu „{{query}}“ gefunden',
  'found.hint': 'Versuchen Sie es mit weniger oder anderen Wörtern, oder wählen Sie ein Thema.',
  'found.nearest': 'Meinten Sie eine dieser Fragen?',
  'found.clear': 'Alle Fragen anzeigen',
  'found.unsure': 'Keine Frage passt genau. Diese kommen am nächsten.',
  'found.didYouMean': 'Meinten Sie „{{query}}“?',
  'found.searching': 'Suche läuft…',
  'found.calculate': 'Berechnen',
  'found.calculate.cancel': 'Was bekommen Sie bei einer Stornierung zurück?',
  'found.calculate.change': 'Lässt sich die Bestellung noch ändern?',
  'found.calculate.return': 'Ist eine Rückgabe möglich, und bis wann?',
  'found.calculate.delivery': 'Wann würde die Bestellung ankommen?',
  'found.words.cancel': 'storn, widerruf, abbestell',
  'found.words.return':
    'rückgabe, rückgeb, zurückgeb, zurückschick, zurücksend, rücksend, retour, erstatt, rückerstatt',
  'found.words.delivery': 'liefer, versand, versend, verschick, zustell, ankomm',
  'found.words.change': 'änder, umbestell',
  'found.words.calculator': 'rechner, berechn, bestellrechner',

  'entry.copyLink': 'Link zu dieser Antwort kopieren',
  'entry.linkCopied': 'Link kopiert',
  'entry.copyByHand': 'Kopieren Sie diesen Link:',

  'vote.question': 'War diese Antwort hilfreich?',
  'vote.yes': 'Ja',
  'vote.no': 'Nein',
  'vote.reason': 'Was hat gefehlt?',
  'vote.did-not-like': 'Sie gefällt mir nicht',
  'vote.confusing': 'Sie ist unverständlich',
  'vote.not-accurate': 'Sie stimmt nicht',
  'vote.did-not-answer': 'Sie beantwortet meine Frage nicht',
  'vote.skip': 'Keine Angabe',
  'vote.thanks': 'Vielen Dank für Ihre Rückmeldung.',

  'help.title': 'Brauchen Sie Hilfe?',
  'help.email': 'E-Mail schreiben',
  'help.contact': 'Kundenservice kontaktieren',

  'view.questions': 'Fragen',
  'view.calculator': 'Bestellrechner',
  'view.contact': 'Kontakt',
  'view.label': 'Hilfe zu Ihrer Bestellung',

  'calculator.title': 'Bestellrechner',
  'calculator.private': 'Was Sie eingeben, bleibt auf dieser Seite.',
  'calculator.note':
    'Eine Schätzung, nicht der Vertrag: Maßgeblich sind die Bedingungen des Shops und das Gesetz. Ein Aufpreis für Expressversand muss nicht erstattet werden.',
  'calculator.unavailable': 'Es gibt keine Bestellbedingungen, mit denen sich rechnen ließe.',
  'calculator.busy': 'Der Bestellrechner wird geladen…',
  'calculator.failed': 'Der Bestellrechner konnte nicht geladen werden.',
  'calculator.stale': 'Ihr letztes gültiges Ergebnis, bis der Fehler behoben ist:',

  'calculator.order.total': 'Gesamtbetrag der Bestellung ({{currency}})',
  'calculator.order.placed': 'Wann wurde bestellt?',
  'calculator.order.placedHint': 'Für „gerade eben“ leer lassen.',
  'calculator.order.storeTime': 'In der Zeitzone des Shops: {{time}}',
  'calculator.order.kind': 'Art der Bestellung',
  'calculator.order.standard': 'Normale Bestellung',
  'calculator.order.state': 'Stand der Bestellung',
  'calculator.order.state.placed': 'Aufgegeben',
  'calculator.order.state.delivered': 'Geliefert',
  'calculator.order.country': 'Lieferland',
  'calculator.order.chooseCountry': 'Land wählen',
  'calculator.order.personalised': 'Nach meinem eigenen Entwurf gefertigt',
  'calculator.order.personalisedHint':
    'Zum Beispiel mit eigener Zeichnung oder Gravur. Eine Größe oder Farbe, die der Shop anbietet, zählt nicht dazu.',
  'calculator.order.delivered': 'Wann ist der letzte Artikel angekommen?',
  'calculator.order.cart': 'Was liegt im Warenkorb?',
  'calculator.order.otherItems': 'Andere Artikel',
  'calculator.order.items': 'Anzahl der Artikel',

  'calculator.error.not-a-number': 'Bitte geben Sie einen Betrag ein, zum Beispiel {{example}}.',
  'calculator.error.not-positive': 'Bitte geben Sie einen Betrag über null ein.',
  'calculator.error.too-many-decimals':
    'Bitte geben Sie nicht mehr Nachkommastellen ein, als die Währung hat, zum Beispiel {{example}}.',
  'calculator.error.not-a-count': 'Bitte geben Sie ganze Zahlen von 0 bis 9999 ein.',
  'calculator.error.in-future': 'Das liegt in der Zukunft: Bitte geben Sie einen vergangenen Zeitpunkt ein.',
  'calculator.error.not-a-date': 'Bitte geben Sie ein Datum ein.',

  'calculator.cancel.title': 'Stornieren oder ändern',
  'calculator.cancel.open':
    'Sie können noch {{time}} lang stornieren: Sie erhalten {{refund}} zurück, wir behalten {{fee}}.',
  'calculator.cancel.openFree':
    'Sie können noch {{time}} lang stornieren: Sie erhalten {{refund}} zurück, wir behalten nichts.',
  'calculator.cancel.anyTime':
    'Sie können jederzeit stornieren: Sie erhalten {{refund}} zurück, wir behalten {{fee}}.',
  'calculator.cancel.anyTimeFree':
    'Sie können jederzeit stornieren: Sie erhalten {{refund}} zurück, wir behalten nichts.',
  'calculator.cancel.openUnpriced':
    'Sie können noch {{time}} lang stornieren. Geben Sie den Gesamtbetrag ein, um zu sehen, was Sie zurückerhalten.',
  'calculator.cancel.anyTimeUnpriced':
    'Sie können jederzeit stornieren. Geben Sie den Gesamtbetrag ein, um zu sehen, was Sie zurückerhalten.',
  'calculator.cancel.closed': 'Die Stornofrist des Shops endete am {{date}} Uhr.',
  'calculator.cancel.later': 'Sie können noch nicht stornieren: Das ist ab dem {{date}} Uhr möglich.',
  'calculator.cancel.never': 'Diese Bestellung kann nicht storniert werden.',
  'calculator.cancel.locked':
    'Diese Bestellung ist gesperrt und kann nicht mehr storniert werden. Stand: {{state}}.',
  'calculator.change.open': 'Sie können die Bestellung noch {{time}} lang kostenlos ändern.',
  'calculator.change.openFee': 'Sie können die Bestellung noch {{time}} lang für {{fee}} ändern.',
  'calculator.change.anyTime': 'Sie können die Bestellung jederzeit kostenlos ändern.',
  'calculator.change.anyTimeFee': 'Sie können die Bestellung jederzeit für {{fee}} ändern.',
  'calculator.change.openUnpriced':
    'Sie können die Bestellung noch {{time}} lang ändern. Geben Sie den Gesamtbetrag ein, um zu sehen, was das kostet.',
  'calculator.change.anyTimeUnpriced':
    'Sie können die Bestellung jederzeit ändern. Geben Sie den Gesamtbetrag ein, um zu sehen, was das kostet.',
  'calculator.change.closed': 'Die Frist für Änderungen endete am {{date}} Uhr.',
  'calculator.change.later':
    'Sie können die Bestellung noch nicht ändern: Das ist ab dem {{date}} Uhr möglich.',
  'calculator.change.never': 'Diese Bestellung kann nicht geändert werden.',
  'calculator.change.locked':
    'Diese Bestellung ist gesperrt und kann nicht mehr geändert werden. Stand: {{state}}.',
  'calculator.next.change': 'Stornierung: {{from}} bis zum {{date}} Uhr, danach {{to}}.',
  'calculator.next.free': 'kostenlos',
  'calculator.next.closes': 'Möglich bis zum {{date}} Uhr.',
  'calculator.instead.title': 'Was Sie stattdessen tun können:',
  'calculator.instead.return': 'Prüfen, ob eine Rückgabe möglich ist',
  'calculator.instead.contact': 'Kundenservice kontaktieren',

  'calculator.right.title': 'Ihr Widerrufsrecht',
  'calculator.right.openUndelivered':
    'Sie haben das gesetzliche Recht, den Vertrag ohne Angabe von Gründen zu widerrufen, mindestens bis {{days}} nach Erhalt des letzten Artikels.',
  'calculator.right.open':
    'Sie haben das gesetzliche Recht, den Vertrag ohne Angabe von Gründen zu widerrufen, mindestens bis {{date}}.',
  'calculator.right.refund': 'Sie erhalten alles zurück: {{refund}}.',
  'calculator.right.refundAll': 'Sie erhalten alles zurück.',
  'calculator.right.link': 'Vertrag widerrufen',
  'calculator.right.closed': 'Die gesetzliche Widerrufsfrist endete am {{date}}.',
  'calculator.right.exempt':
    'Was nach Ihrem eigenen Entwurf gefertigt wird, ist vom Widerrufsrecht ausgenommen.',
  'calculator.right.chooseCountry':
    'In manchen Ländern haben Sie gesetzlich mehr Rechte. Wählen Sie Ihr Lieferland, um sie zu sehen.',

  'calculator.lines.title': 'So wird gerechnet',
  'calculator.lines.total': 'Gesamtbetrag',
  'calculator.lines.subtotal': 'Warenwert',
  'calculator.lines.custom': 'Wert der für Sie gefertigten Waren',
  'calculator.lines.rate': 'Einbehaltener Anteil',
  'calculator.lines.fixed': 'Feste Gebühr',
  'calculator.lines.raw': 'Genaue Gebühr',
  'calculator.lines.rounding': 'Gerundet',
  'calculator.lines.minimum': 'Mindestens',
  'calculator.lines.maximum': 'Höchstens',
  'calculator.lines.limit': 'Nie mehr als der Gesamtbetrag',
  'calculator.lines.statutory': 'Widerrufsrecht: keine Gebühr',
  'calculator.lines.fee': 'Wir behalten',
  'calculator.lines.refund': 'Sie erhalten zurück',

  'calculator.return.title': 'Rückgabe',
  'calculator.return.reason': 'Grund',
  'calculator.return.until': 'Möglich',
  'calculator.return.shipping': 'Rückversand zahlt',
  'calculator.return.resolution': 'Lösung',
  'calculator.return.evidence': 'Hilfreiche Fotos',
  'calculator.return.yesUntil': 'ja, bis {{date}}',
  'calculator.return.yesDays': 'ja, bis {{days}} nach der Lieferung',
  'calculator.return.over': 'nicht mehr, die Frist endete am {{date}}',
  'calculator.return.no': 'nein',
  'calculator.return.store': 'der Shop',
  'calculator.return.shopper': 'Sie',
  'calculator.return.replacement': 'Ersatz',
  'calculator.return.refund': 'Erstattung',
  'calculator.return.refundOf': 'Erstattung von {{refund}}',
  'calculator.return.fee': 'Gebühr: {{fee}}',
  'calculator.return.exchange': 'Umtausch',
  'calculator.return.none': 'keine',
  'calculator.return.chooseCountry': 'Wählen Sie ein Lieferland, um zu sehen, was zurückgegeben werden kann.',
  'calculator.return.withdrawal': 'Ich habe es mir anders überlegt',
  'calculator.return.evidenceNote':
    'Fotos sind willkommen, aber nie die Bedingung für ein gesetzliches Recht.',

  'calculator.delivery.title': 'Lieferung',
  'calculator.delivery.now': 'Wenn Sie jetzt bestellen, voraussichtliche Lieferung: {{range}}.',
  'calculator.delivery.placed': 'Voraussichtliche Lieferung: {{range}}.',
  'calculator.delivery.oneParcel': 'Ein Paket',
  'calculator.delivery.parcel': 'Paket {{number}}',
  'calculator.delivery.ordered': 'Bestellung',
  'calculator.delivery.ships': 'Versand',
  'calculator.delivery.arrives': 'Ankunft',
  'calculator.delivery.orderBy': 'Für diese Termine können Sie noch {{time}} lang bestellen.',
  'calculator.delivery.skipped': 'Tage, die nicht zählen',
  'calculator.delivery.skippedDay': '{{date}}: {{reason}}',
  'calculator.delivery.weekend': 'kein Arbeitstag',
  'calculator.delivery.closure': 'geschlossen',
  'calculator.delivery.closureNamed': 'geschlossen, {{name}}',
  'calculator.delivery.cutoff': 'nach {{time}} Uhr bestellt (Ortszeit des Shops)',
  'calculator.delivery.no-delivery': 'keine Zustellung',
  'calculator.delivery.nowhere': 'In dieses Land liefern wir nicht: {{country}}.',
  'calculator.delivery.chooseCountry': 'Wählen Sie ein Lieferland, um den Liefertermin zu sehen.',
  'calculator.delivery.service': 'Versandart: {{service}}',
  'calculator.delivery.rate': 'Versandkosten: {{rate}}',
  'calculator.delivery.free': 'Der Versand ist kostenlos.',
  'calculator.delivery.remaining': 'Noch {{amount}} bis zum kostenlosen Versand.',
  'calculator.delivery.progress': 'Kostenloser Versand',

  'contact.title': 'Kundenservice kontaktieren',
  'contact.busy': 'Kontaktmöglichkeiten werden geladen…',
  'contact.failed': 'Die Kontaktmöglichkeiten konnten nicht geladen werden.',
  'contact.unavailable': 'Hier gibt es keine Möglichkeit, den Shop zu erreichen.',

  'contact.always': 'Wir sind rund um die Uhr für Sie da.',
  'contact.open': 'Wir sind jetzt für Sie da, bis {{time}}.',
  'contact.closed': 'Gerade ist niemand da.',
  'contact.back': 'Gerade ist niemand da. Wir sind zurück ab {{time}}.',
  'contact.yourTime': '{{store}} (bei Ihnen {{own}})',
  'contact.reply': 'Unsere Antwortzeit: {{reply}}.',

  'contact.chat.title': 'Mit uns chatten',
  'contact.chat.start': 'Chat starten',
  'contact.chat.link': 'Chat über {{name}}',
  'contact.chat.opening': 'Der Chat wird geöffnet…',
  'contact.chat.open': 'Der Chat ist geöffnet.',
  'contact.chat.failed':
    'Der Chat konnte nicht geöffnet werden. Bitte schreiben Sie uns stattdessen; Ihre Eingaben sind noch da.',
  'contact.chat.again': 'Chat erneut versuchen',
  'contact.cancel': 'Abbrechen',

  'contact.write': 'Schreiben Sie uns',
  'contact.others': 'Weitere Wege zu uns',
  'contact.phone': '{{phone}} anrufen',

  'contact.topic': 'Ihr Anliegen',
  'contact.topic.choose': 'Bitte wählen',
  'contact.topic.questions': 'Eine Frage',
  'contact.topic.claims': 'Ein Problem mit einem Artikel',
  'contact.topic.other': 'Etwas anderes',
  'contact.orderNumber': 'Bestellnummer',
  'contact.message': 'Ihre Nachricht',
  'contact.name': 'Ihr Name',
  'contact.email': 'Ihre E-Mail-Adresse',
  'contact.emailHint': 'An diese Adresse antworten wir.',
  'contact.context': 'Woher Sie kommen',
  'contact.contextHint':
    'Dies geht mit Ihrer Nachricht mit, damit Sie es nicht erklären müssen. Ändern oder löschen Sie es, wie Sie möchten.',
  'contact.context.entry': 'Gelesene Antwort: {{question}}',
  'contact.context.query': 'Ohne Erfolg gesucht: {{query}}',
  'contact.context.verdict': 'Bestellrechner: {{verdict}}',
  'contact.optional': '{{label}} (optional)',
  'contact.draft': 'Was Sie schreiben, bleibt in diesem Tab, bis Sie es absenden.',
  'contact.privacy': 'Wie wir mit Ihren Daten umgehen',
  'contact.trap': 'Lassen Sie dieses Feld leer',

  'contact.photos': 'Fotos',
  'contact.photo.limits_one': 'Ein Foto als JPEG, PNG oder WebP; nach dem Verkleinern höchstens {{size}}.',
  'contact.photo.limits_other':
    'Bis zu {{count, number}} Fotos als JPEG, PNG oder WebP; nach dem Verkleinern zusammen höchstens {{size}}.',
  'contact.photo.private':
    'Vor dem Absenden werden Fotos verkleinert und verlieren die Angabe, wo sie aufgenommen wurden.',
  'contact.photo.welcome': 'Fotos sind willkommen, aber nie die Bedingung für ein gesetzliches Recht.',
  'contact.photo.hint': 'Scharf, gut beleuchtet und vollständig im Bild.',
  'contact.photo.any': 'Fotos von dem, worum es geht',
  'contact.photo.add': 'Fotos hinzufügen',
  'contact.photo.drop': 'oder hier ablegen',
  'contact.photo.busy': '{{name}} wird vorbereitet…',
  'contact.photo.added': '{{name}} wurde hinzugefügt.',
  'contact.photo.remove': '{{name}} entfernen',
  'contact.photo.removed': '{{name}} wurde entfernt.',
  'contact.photo.empty': '{{name}} ist leer. Bitte wählen Sie ein anderes Bild.',
  'contact.photo.not-an-image':
    '{{name}} ist kein Bild, das dieser Browser lesen kann. Bitte wählen Sie ein Bild als JPEG, PNG oder WebP.',
  'contact.photo.too-large':
    '{{name}} hat mehr Pixel, als dieses Gerät verarbeiten kann. Bitte wählen Sie ein kleineres Bild.',
  'contact.photo.too-many': 'Mit {{name}} sind es zu viele Fotos. Entfernen Sie zuerst ein anderes.',
  'contact.photo.too-heavy':
    'Mit {{name}} wären die Fotos zu groß zum Senden. Entfernen Sie zuerst ein anderes Foto.',
  'contact.photo.failed':
    'Gerade können keine Fotos hinzugefügt werden. Ihre Nachricht kann ohne sie gesendet werden.',
  'contact.photo.unavailable': '{{name}} konnte nicht vorbereitet werden. Bitte versuchen Sie es erneut.',

  'contact.send': 'Senden',
  'contact.sending': 'Ihre Nachricht wird gesendet…',
  'contact.sendingShare': 'Ihre Nachricht wird gesendet: {{share}}',
  'contact.sent': 'Vielen Dank, Ihre Nachricht ist angekommen.',
  'contact.reference': 'Ihre Vorgangsnummer: {{reference}}',
  'contact.answer': 'Wir antworten an {{email}} (Antwortzeit: {{reply}}).',
  'contact.another': 'Weitere Nachricht schreiben',

  'contact.check_one': 'Bitte sehen Sie sich {{count, number}} Feld noch einmal an:',
  'contact.check_other': 'Bitte sehen Sie sich {{count, number}} Felder noch einmal an:',
  'contact.error.message': 'Bitte schreiben Sie, worum es geht.',
  'contact.error.email': 'Bitte geben Sie Ihre E-Mail-Adresse ein, damit wir antworten können.',
  'contact.error.emailFormat': 'Bitte geben Sie eine E-Mail-Adresse wie name@example.com ein.',
  'contact.error.trap': 'Bitte leeren Sie dieses Feld: Es soll Roboter abfangen.',

  'contact.failure.offline':
    'Sie sind offline. Es ist nichts verloren: Senden Sie erneut, sobald Sie wieder online sind.',
  'contact.failure.network':
    'Die Verbindung ist abgebrochen. Es ist nichts verloren: Bitte versuchen Sie es erneut.',
  'contact.failure.timeout':
    'Der Server des Shops antwortet nicht. Es ist nichts verloren: Bitte versuchen Sie es erneut.',
  'contact.failure.too-large':
    'Ihre Nachricht ist zu groß für den Server des Shops. Es ist nichts verloren: Bitte entfernen Sie ein Foto und versuchen Sie es erneut.',
  'contact.failure.rejected':
    'Der Server des Shops hat Ihre Nachricht nicht angenommen. Es ist nichts verloren: Bitte sehen Sie sie durch und versuchen Sie es erneut.',
  'contact.failure.server':
    'Beim Shop ist etwas schiefgegangen. Es ist nichts verloren: Bitte versuchen Sie es erneut.',
  'contact.failure.aborted':
    'Abgebrochen. Ihre Nachricht ist noch da; vielleicht ist sie trotzdem angekommen.',
  'contact.failure.mail': 'Stattdessen per E-Mail senden',

  'contact.mail.copy': 'Nachricht kopieren',
  'contact.mail.copied': 'Kopiert. Fügen Sie die Nachricht in eine E-Mail an {{email}} ein.',
  'contact.mail.byHand': 'Kopieren Sie diesen Text in eine E-Mail an {{email}}:',
  'contact.mail.open': 'E-Mail-Programm öffnen',
  'contact.mail.tooLong':
    'Ihre Nachricht ist zu lang für den Link zu Ihrem E-Mail-Programm, der nur ihren Anfang enthält. Kopieren Sie sie zuerst, und fügen Sie sie dann in die E-Mail ein.',
  'contact.mail.attach': 'Ein Link kann keine Fotos anhängen. Fügen Sie diese Ihrer E-Mail selbst hinzu:',
  'contact.mail.share': 'Nachricht und Fotos teilen',
  'contact.mail.subject': 'Frage an den Shop',
  'contact.mail.order': 'Bestellung {{orderNumber}}',
  'contact.mail.topic': 'Thema',
  'contact.mail.line': '{{label}}: {{value}}',

  'fact.anyTime': 'jederzeit',
  'fact.never': 'nicht möglich',
  'fact.free': 'kostenlos',
  'fact.always': 'rund um die Uhr, 7 Tage die Woche',
  'fact.businessDays_one': '{{count}} Arbeitstag',
  'fact.businessDays_other': '{{count}} Arbeitstage',
};

export default de;
