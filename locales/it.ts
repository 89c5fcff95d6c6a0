import type { Messages } from './messages.js';

/**
 * An article before a number depends on how the number is spoken ("il 7", "l’8"): the dates with a time, which begin
 * with one, therefore follow a colon, or words that take no article.
 */
const it: Messages<'one' | 'many' | 'other'> = {
  'load.busy': 'Caricamento delle domande…',
  'load.failed': 'Non è stato possibile caricare le domande.',
  'load.retry': 'Riprova',
  'load.empty': 'Qui non ci sono ancora domande.',

  'search.label': 'Cerca nelle domande',
  'search.placeholder': 'Cerca…',
  'search.results_one': '{{count, number}} domanda',
  'search.results_many': '{{count, number}} di domande',
  'search.results_other': '{{count, number}} domande',
  'search.failed': 'La ricerca non è disponibile al momento.',

  'topics.label': 'Filtra per argomento',
  'topics.all': 'Tutti',

  'found.none': 'Nessuna risposta trovata per «{{query}}»',
  'found.hint': 'Prova con meno parole o con parole diverse, oppure scegli un argomento.',
  'found.nearest': 'Cercavi una di queste domande?',
  'found.clear': 'Mostra tutte le domande',
  'found.unsure': 'Nessuna domanda corrisponde esattamente. Queste sono le più vicine.',
  'found.didYouMean': 'Intendevi «{{query}}»?',
  'found.searching': 'Ricerca in corso…',
  'found.calculate': 'Calcola',
  'found.calculate.cancel': 'Quanto ti viene rimborsato se annulli?',
  'found.calculate.change': 'Si può ancora modificare l’ordine?',
  'found.calculate.return': 'Si può restituire, e fino a quando?',
  'found.calculate.delivery': 'Quando arriverebbe l’ordine?',
  'found.words.cancel': 'annull, cancell, disdi, reced, recess',
  'found.words.return': 'reso, resi, restitu, rimbors',
  'found.words.delivery': 'consegn, sped, arriv',
  'found.words.change': 'modific, cambiare',
  'found.words.calculator': 'calcol',

  'entry.copyLink': 'Copia il link a questa risposta',
  'entry.linkCopied': 'Link copiato',
  'entry.copyByHand': 'Copia questo link:',

  'vote.question': 'Questa risposta ti è stata utile?',
  'vote.yes': 'Sì',
  'vote.no': 'No',
  'vote.reason': 'Che cosa manca?',
  'vote.did-not-like': 'Non mi piace',
  'vote.confusing': 'Non è chiara',
  'vote.not-accurate': 'Non è esatta',
  'vote.did-not-answer': 'Non risponde alla mia domanda',
  'vote.skip': 'Preferisco non dirlo',
  'vote.thanks': 'Grazie per avercelo detto.',

  'help.title': 'Serve aiuto?',
  'help.email': 'Scrivici un’e-mail',
  'help.contact': 'Contatta l’assistenza',

  'view.questions': 'Domande',
  'view.calculator': 'Calcolatore',
  'view.contact': 'Contatti',
  'view.label': 'Assistenza per il tuo ordine',

  'calculator.title': 'Calcolatore dell’ordine',
  'calculator.private': 'Quello che inserisci resta in questa pagina.',
  'calculator.note':
    'È una stima, non il contratto: decidono le condizioni del negozio e la legge. Il supplemento per la consegna espressa può non essere rimborsato.',
  'calculator.unavailable': 'Non ci sono condizioni d’ordine con cui fare il calcolo.',
  'calculator.busy': 'Caricamento del calcolatore…',
  'calculator.failed': 'Non è stato possibile caricare il calcolatore.',
  'calculator.stale': 'Il tuo ultimo risultato valido, finché l’errore non è corretto:',

  'calculator.order.total': 'Totale dell’ordine ({{currency}})',
  'calculator.order.placed': 'Quando è stato effettuato l’ordine?',
  'calculator.order.placedHint': 'Lascia vuoto per «adesso».',
  'calculator.order.storeTime': 'Nel fuso orario del negozio: {{time}}',
  'calculator.order.kind': 'Tipo di ordine',
  'calculator.order.standard': 'Ordine standard',
  'calculator.order.state': 'Stato dell’ordine',
  'calculator.order.state.placed': 'Effettuato',
  'calculator.order.state.delivered': 'Consegnato',
  'calculator.order.country': 'Destinazione',
  'calculator.order.chooseCountry': 'Scegli un paese',
  'calculator.order.personalised': 'Realizzato su mio disegno',
  'calculator.order.personalisedHint':
    'Per esempio con un disegno o un’incisione propri. Una taglia o un colore offerti dal negozio non contano.',
  'calculator.order.delivered': 'Quando è arrivato l’ultimo articolo?',
  'calculator.order.cart': 'Che cosa c’è nel carrello?',
  'calculator.order.otherItems': 'Altri articoli',
  'calculator.order.items': 'Numero di articoli',

  'calculator.error.not-a-number': 'Inserisci un importo, per esempio {{example}}.',
  'calculator.error.not-positive': 'Inserisci un importo maggiore di zero.',
  'calculator.error.too-many-decimals':
    'Inserisci al massimo i decimali previsti dalla valuta, per esempio {{example}}.',
  'calculator.error.not-a-count': 'Inserisci numeri interi da 0 a 9999.',
  'calculator.error.in-future': 'Questo momento deve ancora arrivare: inseriscine uno passato.',
  'calculator.error.not-a-date': 'Inserisci una data.',

  'calculator.cancel.title': 'Annullare o modificare',
  'calculator.cancel.open':
    'Puoi annullare ancora per {{time}}: ti rimborsiamo {{refund}} e tratteniamo {{fee}}.',
  'calculator.cancel.openFree':
    'Puoi annullare ancora per {{time}}: ti rimborsiamo {{refund}} e non tratteniamo nulla.',
  'calculator.cancel.anyTime':
    'Puoi annullare in qualsiasi momento: ti rimborsiamo {{refund}} e tratteniamo {{fee}}.',
  'calculator.cancel.anyTimeFree':
    'Puoi annullare in qualsiasi momento: ti rimborsiamo {{refund}} e non tratteniamo nulla.',
  'calculator.cancel.openUnpriced':
    'Puoi annullare ancora per {{time}}. Inserisci il totale dell’ordine per vedere quanto ti rimborsiamo.',
  'calculator.cancel.anyTimeUnpriced':
    'Puoi annullare in qualsiasi momento. Inserisci il totale dell’ordine per vedere quanto ti rimborsiamo.',
  'calculator.cancel.closed': 'Il termine del negozio per annullare è scaduto in data {{date}}.',
  'calculator.cancel.later': 'Non puoi ancora annullare. Sarà possibile da questo momento: {{date}}.',
  'calculator.cancel.never': 'Questo ordine non può essere annullato.',
  'calculator.cancel.locked':
    'Questo ordine è bloccato e non può più essere annullato. Il suo stato: {{state}}.',
  'calculator.change.open': 'Puoi modificare l’ordine ancora per {{time}}, senza costi.',
  'calculator.change.openFee': 'Puoi modificare l’ordine ancora per {{time}}, al costo di {{fee}}.',
  'calculator.change.anyTime': 'Puoi modificare l’ordine in qualsiasi momento, senza costi.',
  'calculator.change.anyTimeFee': 'Puoi modificare l’ordine in qualsiasi momento, al costo di {{fee}}.',
  'calculator.change.openUnpriced':
    'Puoi modificare l’ordine ancora per {{time}}. Inserisci il totale dell’ordine per vedere quanto costa.',
  'calculator.change.anyTimeUnpriced':
    'Puoi modificare l’ordine in qualsiasi momento. Inserisci il totale dell’ordine per vedere quanto costa.',
  'calculator.change.closed': 'Il termine per modificare l’ordine è scaduto in data {{date}}.',
  'calculator.change.later':
    'Non puoi ancora modificare l’ordine. Sarà possibile da questo momento: {{date}}.',
  'calculator.change.never': 'Questo ordine non può essere modificato.',
  'calculator.change.locked':
    'Questo ordine è bloccato e non può più essere modificato. Il suo stato: {{state}}.',
  'calculator.next.change': 'Annullamento: {{from}} (scadenza: {{date}}), poi {{to}}.',
  'calculator.next.free': 'senza costi',
  'calculator.next.closes': 'Termine ultimo: {{date}}.',
  'calculator.instead.title': 'Che cosa puoi fare invece:',
  'calculator.instead.return': 'Vedi se puoi restituirlo',
  'calculator.instead.contact': 'Contatta l’assistenza',

  'calculator.right.title': 'Il tuo diritto di recesso',
  'calculator.right.openUndelivered':
    'La legge ti permette di recedere dal contratto senza indicarne il motivo, almeno fino a {{days}} dopo l’arrivo dell’ultimo articolo.',
  'calculator.right.open':
    'La legge ti permette di recedere dal contratto senza indicarne il motivo, almeno fino a {{date}}.',
  'calculator.right.refund': 'Ti viene rimborsato tutto: {{refund}}.',
  'calculator.right.refundAll': 'Ti viene rimborsato tutto.',
  'calculator.right.link': 'Recedere dal contratto qui',
  'calculator.right.closed': 'Il termine di legge per recedere è scaduto {{date}}.',
  'calculator.right.exempt': 'Ciò che è realizzato su tuo disegno è escluso dal diritto di recesso.',
  'calculator.right.chooseCountry':
    'In alcuni paesi la legge ti dà più diritti. Scegli la destinazione per vederli.',

  'calculator.lines.title': 'Come si calcola',
  'calculator.lines.total': 'Totale dell’ordine',
  'calculator.lines.subtotal': 'Totale degli articoli',
  'calculator.lines.custom': 'Totale degli articoli fatti per te',
  'calculator.lines.rate': 'Quota trattenuta',
  'calculator.lines.fixed': 'Costo fisso',
  'calculator.lines.raw': 'Costo esatto',
  'calculator.lines.rounding': 'Arrotondato',
  'calculator.lines.minimum': 'Almeno',
  'calculator.lines.maximum': 'Al massimo',
  'calculator.lines.limit': 'Mai più del totale',
  'calculator.lines.statutory': 'Diritto di recesso: nessun costo',
  'calculator.lines.fee': 'Tratteniamo',
  'calculator.lines.refund': 'Ti rimborsiamo',

  'calculator.return.title': 'Reso',
  'calculator.return.reason': 'Motivo',
  'calculator.return.until': 'Accettato',
  'calculator.return.shipping': 'Chi paga il reso',
  'calculator.return.resolution': 'Soluzione',
  'calculator.return.evidence': 'Foto utili',
  'calculator.return.yesUntil': 'sì, fino a {{date}}',
  'calculator.return.yesDays': 'sì, fino a {{days}} dopo la consegna',
  'calculator.return.over': 'non più, il termine è scaduto {{date}}',
  'calculator.return.no': 'no',
  'calculator.return.store': 'il negozio',
  'calculator.return.shopper': 'tu',
  'calculator.return.replacement': 'sostituzione',
  'calculator.return.refund': 'rimborso',
  'calculator.return.refundOf': 'rimborso di {{refund}}',
  'calculator.return.fee': 'costo: {{fee}}',
  'calculator.return.exchange': 'cambio',
  'calculator.return.none': 'nessuna',
  'calculator.return.chooseCountry': 'Scegli una destinazione per vedere che cosa si può restituire.',
  'calculator.return.withdrawal': 'Ho cambiato idea',
  'calculator.return.evidenceNote':
    'Le foto sono utili, ma non sono mai una condizione per un diritto che la legge ti dà.',

  'calculator.delivery.title': 'Consegna',
  'calculator.delivery.now': 'Se ordini adesso, consegna prevista: {{range}}.',
  'calculator.delivery.placed': 'Consegna prevista: {{range}}.',
  'calculator.delivery.oneParcel': 'Un solo pacco',
  'calculator.delivery.parcel': 'Pacco {{number}}',
  'calculator.delivery.ordered': 'Ordine',
  'calculator.delivery.ships': 'Spedizione',
  'calculator.delivery.arrives': 'Arrivo',
  'calculator.delivery.orderBy': 'Per queste date, ordina entro {{time}}.',
  'calculator.delivery.skipped': 'Giorni che non contano',
  'calculator.delivery.skippedDay': '{{date}}: {{reason}}',
  'calculator.delivery.weekend': 'non lavorativo',
  'calculator.delivery.closure': 'chiuso',
  'calculator.delivery.closureNamed': 'chiuso, {{name}}',
  'calculator.delivery.cutoff': 'ordinato dopo le ore {{time}}, ora del negozio',
  'calculator.delivery.no-delivery': 'nessuna consegna',
  'calculator.delivery.nowhere': 'Non spediamo in questo paese: {{country}}.',
  'calculator.delivery.chooseCountry': 'Scegli una destinazione per vedere quando arriva.',
  'calculator.delivery.service': 'Servizio: {{service}}',
  'calculator.delivery.rate': 'Spese di spedizione: {{rate}}',
  'calculator.delivery.free': 'La spedizione è gratuita.',
  'calculator.delivery.remaining': 'Ancora {{amount}} per la spedizione gratuita.',
  'calculator.delivery.progress': 'Spedizione gratuita',

  'contact.title': 'Contatta l’assistenza',
  'contact.busy': 'Caricamento dei contatti…',
  'contact.failed': 'Non è stato possibile caricare i contatti.',
  'contact.unavailable': 'Qui non c’è modo di contattare il negozio.',

  'contact.always': 'Siamo qui 24 ore su 24.',
  'contact.open': 'Siamo qui adesso, fino alle ore {{time}}.',
  'contact.closed': 'Al momento non c’è nessuno.',
  'contact.back': 'Al momento non c’è nessuno. Torniamo {{time}}.',
  'contact.yourTime': '{{store}} (da te {{own}})',
  'contact.reply': 'Rispondiamo entro {{reply}}.',

  'contact.chat.title': 'Chatta con noi',
  'contact.chat.start': 'Avvia la chat',
  'contact.chat.link': 'Chatta su {{name}}',
  'contact.chat.opening': 'Apertura della chat…',
  'contact.chat.open': 'La chat è aperta.',
  'contact.chat.failed':
    'Non è stato possibile aprire la chat. Scrivici qui: quello che hai inserito c’è ancora.',
  'contact.chat.again': 'Riprova la chat',
  'contact.cancel': 'Annulla',

  'contact.write': 'Scrivici',
  'contact.others': 'Altri modi per contattarci',
  'contact.phone': 'Chiama {{phone}}',

  'contact.topic': 'Argomento',
  'contact.topic.choose': 'Scegli',
  'contact.topic.questions': 'Una domanda',
  'contact.topic.claims': 'Un problema con un articolo',
  'contact.topic.other': 'Altro',
  'contact.orderNumber': 'Numero d’ordine',
  'contact.message': 'Il tuo messaggio',
  'contact.name': 'Il tuo nome',
  'contact.email': 'Il tuo indirizzo e-mail',
  'contact.emailHint': 'Rispondiamo a questo indirizzo.',
  'contact.context': 'Da dove arrivi',
  'contact.contextHint':
    'Questo testo accompagna il tuo messaggio, così non devi spiegarlo. Puoi modificarlo o cancellarlo.',
  'contact.context.entry': 'Risposta letta: {{question}}',
  'contact.context.query': 'Ricerca senza risultati: {{query}}',
  'contact.context.verdict': 'Calcolatore dell’ordine: {{verdict}}',
  'contact.optional': '{{label}} (facoltativo)',
  'contact.draft': 'Quello che scrivi resta in questa scheda fino all’invio.',
  'contact.privacy': 'Come trattiamo i tuoi dati',
  'contact.trap': 'Lascia vuoto questo campo',

  'contact.photos': 'Foto',
  'contact.photo.limits_one': 'Una foto, in JPEG, PNG o WebP; al massimo {{size}} una volta ridotta.',
  'contact.photo.limits_many':
    'Fino a {{count, number}} di foto, in JPEG, PNG o WebP; al massimo {{size}} in tutto una volta ridotte.',
  'contact.photo.limits_other':
    'Fino a {{count, number}} foto, in JPEG, PNG o WebP; al massimo {{size}} in tutto una volta ridotte.',
  'contact.photo.private':
    'Prima dell’invio le foto vengono ridotte e perdono l’indicazione del luogo in cui sono state scattate.',
  'contact.photo.welcome':
    'Le foto sono utili, ma non sono mai una condizione per un diritto che la legge ti dà.',
  'contact.photo.hint': 'Nitida, ben illuminata e con il soggetto intero.',
  'contact.photo.any': 'Foto di ciò che vuoi mostrare',
  'contact.photo.add': 'Aggiungi foto',
  'contact.photo.drop': 'o trascinale qui',
  'contact.photo.busy': 'Preparazione di {{name}}…',
  'contact.photo.added': '{{name}} è stata aggiunta.',
  'contact.photo.remove': 'Rimuovi {{name}}',
  'contact.photo.removed': '{{name}} è stata rimossa.',
  'contact.photo.empty': '{{name}} è vuota. Scegli un’altra immagine.',
  'contact.photo.not-an-image':
    '{{name}} non è un’immagine che questo browser può leggere. Scegli un’immagine JPEG, PNG o WebP.',
  'contact.photo.too-large':
    '{{name}} ha più pixel di quanti questo dispositivo possa gestire. Scegli un’immagine più piccola.',
  'contact.photo.too-many': 'Con {{name}} le foto sono troppe. Rimuovi prima un’altra foto.',
  'contact.photo.too-heavy':
    'Con {{name}} le foto sarebbero troppo pesanti per l’invio. Rimuovi prima un’altra foto.',
  'contact.photo.failed': 'Al momento non è possibile aggiungere foto. Puoi inviare il messaggio senza.',
  'contact.photo.unavailable': 'Non è stato possibile preparare {{name}}. Riprova.',

  'contact.send': 'Invia',
  'contact.sending': 'Invio del messaggio…',
  'contact.sendingShare': 'Invio del messaggio: {{share}}',
  'contact.sent': 'Grazie, il tuo messaggio è arrivato.',
  'contact.reference': 'Il tuo riferimento: {{reference}}',
  'contact.answer': 'Rispondiamo all’indirizzo {{email}} entro {{reply}}.',
  'contact.another': 'Scrivi un altro messaggio',

  'contact.check_one': 'Ricontrolla {{count, number}} campo:',
  'contact.check_many': 'Ricontrolla {{count, number}} di campi:',
  'contact.check_other': 'Ricontrolla {{count, number}} campi:',
  'contact.error.message': 'Scrivi di che cosa si tratta.',
  'contact.error.email': 'Inserisci il tuo indirizzo e-mail, così possiamo risponderti.',
  'contact.error.emailFormat': 'Inserisci un indirizzo e-mail come nome@example.com.',
  'contact.error.trap': 'Svuota questo campo: serve a riconoscere i robot.',

  'contact.failure.offline':
    'Non hai connessione. Non è andato perso nulla: invia di nuovo quando torni online.',
  'contact.failure.network': 'La connessione non è riuscita. Non è andato perso nulla: riprova.',
  'contact.failure.timeout': 'Il server del negozio non risponde. Non è andato perso nulla: riprova.',
  'contact.failure.too-large':
    'Il tuo messaggio è troppo grande per il server del negozio. Non è andato perso nulla: rimuovi una foto e riprova.',
  'contact.failure.rejected':
    'Il server del negozio non ha accettato il messaggio. Non è andato perso nulla: ricontrollalo e riprova.',
  'contact.failure.server':
    'Qualcosa è andato storto dal lato del negozio. Non è andato perso nulla: riprova.',
  'contact.failure.aborted':
    'Invio interrotto. Il tuo messaggio è ancora qui; potrebbe essere arrivato lo stesso.',
  'contact.failure.mail': 'Invialo invece per e-mail',

  'contact.mail.copy': 'Copia il messaggio',
  'contact.mail.copied': 'Copiato. Incollalo in un’e-mail a {{email}}.',
  'contact.mail.byHand': 'Copia questo testo in un’e-mail a {{email}}:',
  'contact.mail.open': 'Apri il tuo programma di posta',
  'contact.mail.tooLong':
    'Il tuo messaggio è troppo lungo per il link al programma di posta, che ne contiene solo l’inizio. Prima copialo, poi incollalo nell’e-mail.',
  'contact.mail.attach': 'Un link non può allegare foto. Aggiungi queste alla tua e-mail:',
  'contact.mail.share': 'Condividi il messaggio e le foto',
  'contact.mail.subject': 'Domanda al negozio',
  'contact.mail.order': 'Ordine {{orderNumber}}',
  'contact.mail.topic': 'Argomento',
  'contact.mail.line': '{{label}}: {{value}}',

  'fact.anyTime': 'in qualsiasi momento',
  'fact.never': 'non possibile',
  'fact.free': 'gratis',
  'fact.always': '24 ore su 24, 7 giorni su 7',
  'fact.businessDays_one': '{{count}} giorno lavorativo',
  'fact.businessDays_many': '{{count}} di giorni lavorativi',
  'fact.businessDays_other': '{{count}} giorni lavorativi',
};

export default it;
