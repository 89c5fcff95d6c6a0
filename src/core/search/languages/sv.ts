import type { LanguageTable } from '../language.js';

const sv: LanguageTable = {
  functionWords: `
    en ett den det de dem och eller men om att som för så då när medan eftersom än
    i på av till från med utan vid hos under över mellan efter före innan genom mot kring per inom ur åt
    jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes vi oss vår vårt våra ni er ert era de deras sig sin sitt sina man
    denna detta dessa här där nu idag
    är var vara varit blir blev bli har hade ha haft kan kunde kunna ska skall skulle vill ville får fick få måste bör
    gör göra gjort gjorde går gå gick kommer komma kom tar ta
    vad vem vilken vilket vilka var vart varför hur hurdan
    inte ej ingen inget inga aldrig nej ja jo också även bara mycket mer mindre många få något någon några allt alla varje annan annat andra själv
    redan ännu fortfarande alltid igen
    hej hejsan tack snälla
    vet veta säga ge se behöver möjligt sätt`,
  groups: `
    återbetalning, återbetala, pengar tillbaka, pengarna tillbaka, kompensation
    retur, returnera, skicka tillbaka, lämna tillbaka, återsända
    byte, byta, ersätta, utbyte, ersättningsvara
    avbryta, avbeställa, annullera, avbokning, ångra, säga upp, avbeställning
    ångerrätt, ånger, ångerfrist, ändrat mig
    beställning, beställa, order, köp, köpa, beställt
    leverans, leverera, frakt, skicka, försändelse, transport, fraktkostnad, utkörning
    komma fram, anlända, få, ta emot, leverans
    leveranstid, hur lång tid, hur länge, dagar, tid, datum
    försening, försenad, sen, vänta, dröjer
    spåra, spårning, följa, var är, status
    försvunnen, förlorad, saknas, stulen, borttappad, inte kommit
    paket, försändelse, kartong
    faktura, kvitto, räkning
    betala, betalning, betalsätt
    kort, kreditkort, bankkort, visa, swish
    avbetalning, delbetalning, betala senare
    pris, kostnad, kostar, avgift, belopp, dyrt
    gratis, fri, kostnadsfri
    rabatt, rabattkod, kampanj, kod, erbjudande, kupong, värdecheck
    present, gåva, presentkort, inslagning
    konto, profil, användare
    registrera, registrering, skapa konto, gå med
    logga in, inloggning, login
    lösenord, inloggningsuppgifter
    glömt, glömma, återställa
    gäst, utan konto, utan att registrera
    radera, ta bort, avsluta, stänga
    ändra, ändring, redigera, uppdatera, korrigera
    fel, felaktig, misstag
    problem, svårighet, fungerar inte, nekad
    trasig, skadad, skada, defekt, sönder
    kvalitet, material, tyg
    garanti, reklamationsrätt, garanterad
    reparera, reparation, laga
    kontakt, kontakta, ringa, nå, skriva, prata
    person, människa, medarbetare, rådgivare
    kundtjänst, support, hjälp, kundservice, hjälpa
    telefon, mobil, nummer
    e-post, mejl, mail, meddelande
    öppettider, öppet, stängt, tider
    adress, destination
    utlandet, utomlands, internationell, land, länder
    tull, skatt, moms
    butik, affär
    lager, tillgänglig, slutsåld, tillgänglighet, i lager
    storlek, mått, passform, storleksguide
    liten, trång, stor
    färg, nyans
    personlig, anpassad, måttbeställd, gravyr, specialtillverkad
    produkt, vara, artikel
    integritet, personuppgifter, uppgifter, gdpr
    säker, säkerhet, trygg, bedrägeri
    recension, omdöme, betyg
    reklamation, reklamera, klagomål, klaga
    nyhetsbrev, prenumeration, avregistrera
    bevis, foto, bild
    äkta, original, falsk
    hållbar, miljö, ekologisk
    tvätta, tvätt, rengöra
    express, snabb, brådskande
    hämta, upphämtning, ombud, utlämningsställe
    ny, skapa, öppna, lägga till`,
  endings: /(?<=\p{L}{3})(?:arna|erna|orna|ar|er|or|en|et|na|an|a|e|n|t|s)$/u,
  spellings: [
    [/a[ae]/gu, 'a'],
    [/oe/gu, 'o'],
  ],
  compounds: true,
};

export default sv;
