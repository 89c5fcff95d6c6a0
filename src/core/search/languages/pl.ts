import type { LanguageTable } from '../language.js';

const pl: LanguageTable = {
  functionWords: `
    i a oraz ale lub albo czy że żeby aby jeśli jeżeli gdy bo ponieważ więc niż jak jako
    w we z ze na do od dla o po przy przez za pod nad u bez między przed podczas według
    ja mnie mi mną mój moja moje moją mojego mojej moich ty ciebie cię ci tobie twój twoja twoje on jego go mu ona jej ją ono oni ich im my nas nam nasz nasza nasze wy was wam wasz wasza wasze państwo pan pani się siebie swój swoje swoją
    ten ta to te ci tego tej tym tych tę ta tamten taki taka takie
    jest jestem są być był była było były będzie będę będą mam masz ma mamy mają mieć miał miałem miałam
    mogę możesz może możemy możecie mogą móc można chcę chcesz chce chciałbym chciałabym chcieć muszę musi musimy trzeba należy powinien powinna powinno
    robić robię zrobić robi co kto gdzie kiedy dlaczego czemu jaki jaka jakie jakich jaką który która które których ile skąd dokąd
    nie tak już jeszcze też także tylko bardzo więcej mniej dużo mało zawsze nigdy nic coś ktoś wszystko wszystkie każdy inny inne sam
    tu tutaj tam teraz dziś dzisiaj dobrze
    cześć witam dzień dobry dziękuję proszę
    wiem wiedzieć powiedzieć dać zobaczyć potrzebuję sposób możliwe`,
  groups: `
    zwrot pieniędzy, refundacja, zwrócić pieniądze, odzyskać pieniądze, zwrot kosztów
    zwrot, zwrócić, odesłać, odesłanie, oddać
    wymiana, wymienić, zamienić, zamiana
    anulować, anulowanie, rezygnacja, zrezygnować, odwołać, wycofać
    odstąpienie, odstąpić, rozmyślić, zmiana zdania
    zamówienie, zamówić, zamawiać, zakup, kupić, kupować
    dostawa, dostarczyć, wysyłka, wysłać, przesyłka, kurier, przewoźnik, doręczenie, koszt wysyłki
    dotrzeć, dotrze, przyjść, przyjdzie, otrzymać, dostać, dostawa
    czas dostawy, jak długo, ile trwa, dni, termin, czas
    opóźnienie, opóźniony, spóźnia, czekać, czekam
    śledzić, śledzenie, gdzie jest, status, tracking, zlokalizować
    zagubiony, zgubiony, zaginęła, brakuje, skradziony, nie dotarła
    paczka, przesyłka, karton
    faktura, rachunek, paragon, dowód zakupu
    płatność, zapłacić, płacić, zapłata
    karta, karta kredytowa, karta płatnicza, visa, blik
    raty, ratalna, odroczona płatność
    cena, koszt, kosztuje, opłata, kwota, drogo
    bezpłatny, darmowy, gratis, za darmo
    rabat, kupon, promocja, kod, zniżka, bon, oferta
    prezent, podarunek, karta podarunkowa, pakowanie
    konto, profil, użytkownik
    rejestracja, zarejestrować, założyć konto, zapisać
    logowanie, zalogować, login, dostęp
    hasło, dane logowania
    zapomniałem, zapomnieć, zresetować, odzyskać
    gość, bez konta, bez rejestracji
    usunąć, skasować, zamknąć, usunięcie
    zmienić, zmiana, edytować, poprawić, zaktualizować, zmodyfikować
    błąd, błędny, zły, pomyłka, niewłaściwy
    problem, trudność, nie działa, odrzucona, awaria
    uszkodzony, zepsuty, uszkodzenie, wada, wadliwy, pęknięty
    jakość, materiał, tkanina
    gwarancja, rękojmia, gwarantowany
    naprawa, naprawić
    kontakt, skontaktować, zadzwonić, napisać, rozmawiać
    konsultant, człowiek, pracownik, osoba, doradca
    pomoc, wsparcie, obsługa klienta, biuro obsługi, pomóc
    telefon, komórka, numer, infolinia
    e-mail, mail, wiadomość
    godziny, otwarcia, otwarte, czynne, zamknięte
    adres, miejsce dostawy
    zagranica, międzynarodowy, kraj, kraje, świat
    cło, podatek, vat, opłaty celne
    sklep, salon, punkt
    dostępny, dostępność, magazyn, wyprzedany, brak, stan
    rozmiar, wymiary, numer, tabela rozmiarów
    mały, ciasny, duży, luźny
    kolor, odcień, barwa
    personalizacja, spersonalizowany, na wymiar, grawer
    produkt, artykuł, towar
    prywatność, dane, rodo, poufność
    bezpieczny, bezpieczeństwo, oszustwo, wiarygodny
    opinia, recenzja, ocena
    reklamacja, reklamować, skarga
    newsletter, subskrypcja, wypisać
    dowód, zdjęcie, fotografia
    oryginalny, autentyczny, podróbka
    ekologiczny, środowisko, zrównoważony
    prać, pranie, czyścić
    ekspres, szybki, szybko, pilne
    odbiór, odebrać, punkt odbioru, paczkomat
    nowy, utworzyć, otworzyć, dodać`,
  endings: /(?<=\p{L}{3})(?:ami|ach|ów|om|em|ie|[aeiouy])$/u,
};

export default pl;
