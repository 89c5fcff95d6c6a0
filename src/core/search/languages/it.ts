import type { LanguageTable } from '../language.js';

const it: LanguageTable = {
  functionWords: `
    il lo la i gli le un uno una e ed o od ma se che di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle
    in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra senza verso fino presso entro dopo prima durante
    io mi me mio mia miei mie tu ti te tuo tua tuoi tue lui lei suo sua suoi sue si ci noi nostro nostra nostri nostre vi voi vostro vostra vostri vostre loro ne
    questo questa questi queste quello quella quelli quelle ciò
    sono sei è siamo siete era ero stato stata essere ho hai ha abbiamo avete hanno avere avevo
    posso puoi può possiamo potete possono potrei potere devo devi deve dovete dovrei dovere voglio vuoi vuole vorrei volere
    fare faccio fai fa fate fatto vado vai va andare vengo viene
    come cosa quale quali quando dove chi quanto quanta quanti quante perché cosa
    non no sì più meno molto molta molti molte poco troppo anche ancora già mai sempre solo tutto tutta tutti tutte ogni altro altra altri qualche qualcosa nessuno
    qui qua lì là ora oggi bene ciao salve buongiorno grazie favore prego
    sapere so sai dire dirmi dare vedere bisogno serve possibile modo`,
  groups: `
    rimborso, rimborsare, indietro i soldi, restituzione del denaro, riaccredito
    reso, restituire, restituzione, rispedire, rimandare indietro, rendere
    cambio, cambiare, sostituire, sostituzione, scambiare
    annullare, annullamento, cancellare, disdire, revocare
    recesso, recedere, ripensamento, cambiato idea
    ordine, ordinare, acquisto, acquistare, comprare
    consegna, consegnare, spedizione, spedire, invio, inviare, corriere, trasporto, spese di spedizione
    arrivare, arriva, arrivo, ricevere, consegna
    tempi di consegna, quanto tempo, quanto ci vuole, giorni, durata, tempi, data
    ritardo, tarda, in ritardo, aspettare, attesa
    tracciare, tracciamento, tracking, seguire, dov'è, stato, rintracciare
    perso, smarrito, mancante, rubato, mai arrivato
    pacco, collo, scatola
    fattura, ricevuta, scontrino
    pagare, pagamento, metodi di pagamento
    carta, carta di credito, bancomat, visa
    rate, rateale, finanziamento
    prezzo, costo, costa, costare, tariffa, importo, caro, spese
    gratis, gratuito, gratuita, omaggio
    sconto, coupon, promozione, codice, offerta, buono, saldi
    regalo, regalare, carta regalo, confezione
    account, profilo, utente, conto
    registrarsi, registrazione, creare un account, iscriversi
    accedere, accesso, login, entrare
    password, credenziali
    dimenticato, dimenticare, reimpostare, recuperare
    ospite, senza account, senza registrazione
    eliminare, cancellare, chiudere, rimuovere
    modificare, cambiare, modifica, correggere, aggiornare
    sbagliato, errore, errato
    problema, difficoltà, non funziona, rifiutato
    rotto, danneggiato, danno, difettoso, difetto
    qualità, materiale, tessuto
    garanzia, garantito
    riparare, riparazione
    contatto, contattare, chiamare, scrivere, parlare
    operatore, persona, addetto, consulente
    assistenza, supporto, aiuto, servizio clienti
    telefono, cellulare, numero
    email, e-mail, posta, messaggio
    orario, orari, aperto, apertura, chiuso
    indirizzo, destinazione
    estero, internazionale, paese, paesi, mondo
    dogana, dazio, tasse, iva, imposte
    negozio, punto vendita
    disponibile, disponibilità, esaurito, scorte, magazzino
    taglia, misura, dimensioni, numero
    piccolo, stretto, grande, largo
    colore, tinta
    personalizzare, personalizzato, su misura, incisione
    prodotto, articolo, merce
    privacy, dati, riservatezza, gdpr
    sicuro, sicurezza, frode, truffa, affidabile
    recensione, opinione, valutazione, commento
    reclamo, lamentela, reclamare
    newsletter, iscrizione, disiscriversi
    prova, foto, immagine
    autentico, originale, falso
    sostenibile, ambiente, ecologico
    lavare, lavaggio, pulire
    espresso, veloce, rapido, urgente
    ritiro, ritirare, punto di ritiro
    nuovo, creare, aprire, aggiungere`,
  endings: /(?<=\p{L}{3})[aeio]$/u,
  elision: /^(?:dell|all|nell|dall|sull|[cdlmstv])(?=[aeiouh])/u,
};

export default it;
