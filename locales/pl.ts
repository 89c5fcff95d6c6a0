import type { Messages } from './messages.js';

/**
 * Polish declines what stands in a placeholder, but Intl gives the nominative: sentences are built to take it. The
 * short forms of `{{time}}` ("3 godz.") end with a full stop of their own, and so never end a sentence.
 */
const pl: Messages<'one' | 'few' | 'many' | 'other'> = {
  'load.busy': 'Wczytywanie pytań…',
  'load.failed': 'Nie udało się wczytać pytań.',
  'load.retry': 'Spróbuj ponownie',
  'load.empty': 'Nie ma tu jeszcze żadnych pytań.',

  'search.label': 'Szukaj w pytaniach',
  'search.placeholder': 'Szukaj…',
  'search.results_one': '{{count, number}} pytanie',
  'search.results_few': '{{count, number}} pytania',
  'search.results_many': '{{count, number}} pytań',
  'search.results_other': '{{count, number}} pytania',
  'search.failed': 'Wyszukiwanie jest teraz niedostępne.',

  'topics.label': 'Filtruj według tematu',
  'topics.all': 'Wszystkie',

  'found.none': 'Brak odpowiedzi na „{{query}}”',
  'found.hint': 'Wpisz mniej słów lub inne słowa albo wybierz temat.',
  'found.nearest': 'Może chodzi o jedno z tych pytań?',
  'found.clear': 'Pokaż wszystkie pytania',
  'found.unsure': 'Żadne pytanie nie pasuje dokładnie. Najbliższe są te.',
  'found.didYouMean': 'Czy chodziło o „{{query}}”?',
  'found.searching': 'Trwa wyszukiwanie…',
  'found.calculate': 'Oblicz',
  'found.calculate.cancel': 'Ile otrzymasz z powrotem po anulowaniu?',
  'found.calculate.change': 'Czy zamówienie można jeszcze zmienić?',
  'found.calculate.return': 'Czy można to zwrócić i do kiedy?',
  'found.calculate.delivery': 'Kiedy dotarłoby zamówienie?',
  'found.words.cancel': 'anul, odstąp, rezygn, zrezygn',
  'found.words.return': 'zwrot, zwróc, zwraca, odesła',
  'found.words.delivery': 'dostaw, dostarcz, wysył, wysła, przesył, doręcz',
  'found.words.change': 'zmian, zmieni',
  'found.words.calculator': 'kalkul, oblicz, wylicz',

  'entry.copyLink': 'Kopiuj link do tej odpowiedzi',
  'entry.linkCopied': 'Link skopiowany',
  'entry.copyByHand': 'Skopiuj ten link:',

  'vote.question': 'Czy to było pomocne?',
  'vote.yes': 'Tak',
  'vote.no': 'Nie',
  'vote.reason': 'Czego zabrakło?',
  'vote.did-not-like': 'Nie podoba mi się',
  'vote.confusing': 'Odpowiedź jest niejasna',
  'vote.not-accurate': 'Odpowiedź jest nieścisła',
  'vote.did-not-answer': 'Nie odpowiada na moje pytanie',
  'vote.skip': 'Wolę nie mówić',
  'vote.thanks': 'Dziękujemy za opinię.',

  'help.title': 'Potrzebujesz pomocy?',
  'help.email': 'Napisz do nas',
  'help.contact': 'Kontakt z obsługą klienta',

  'view.questions': 'Pytania',
  'view.calculator': 'Kalkulator',
  'view.contact': 'Kontakt',
  'view.label': 'Pomoc w sprawie zamówienia',

  'calculator.title': 'Kalkulator zamówienia',
  'calculator.private': 'Wpisane dane nie opuszczają tej strony.',
  'calculator.note':
    'To szacunek, a nie umowa: rozstrzygają regulamin sklepu i przepisy prawa. Dopłata za dostawę ekspresową może nie podlegać zwrotowi.',
  'calculator.unavailable': 'Brak zasad zamówień, na których można oprzeć obliczenia.',
  'calculator.busy': 'Wczytywanie kalkulatora…',
  'calculator.failed': 'Nie udało się wczytać kalkulatora.',
  'calculator.stale': 'Ostatni prawidłowy wynik, do czasu poprawienia błędu:',

  'calculator.order.total': 'Wartość zamówienia ({{currency}})',
  'calculator.order.placed': 'Kiedy złożono zamówienie?',
  'calculator.order.placedHint': 'Puste pole oznacza „przed chwilą”.',
  'calculator.order.storeTime': 'W strefie czasowej sklepu: {{time}}',
  'calculator.order.kind': 'Rodzaj zamówienia',
  'calculator.order.standard': 'Standardowe',
  'calculator.order.state': 'Status zamówienia',
  'calculator.order.state.placed': 'Złożone',
  'calculator.order.state.delivered': 'Dostarczone',
  'calculator.order.country': 'Kraj dostawy',
  'calculator.order.chooseCountry': 'Wybierz kraj',
  'calculator.order.personalised': 'Wykonane według mojego projektu',
  'calculator.order.personalisedHint':
    'Na przykład z własnym rysunkiem lub grawerunkiem. Rozmiar i kolor z oferty sklepu się nie liczą.',
  'calculator.order.delivered': 'Kiedy dotarła ostatnia rzecz?',
  'calculator.order.cart': 'Co jest w koszyku?',
  'calculator.order.otherItems': 'Inne produkty',
  'calculator.order.items': 'Liczba produktów',

  'calculator.error.not-a-number': 'Wpisz kwotę, na przykład {{example}}.',
  'calculator.error.not-positive': 'Wpisz kwotę większą od zera.',
  'calculator.error.too-many-decimals':
    'Wpisz nie więcej miejsc po przecinku, niż ma waluta, na przykład {{example}}.',
  'calculator.error.not-a-count': 'Wpisz liczby całkowite od 0 do 9999.',
  'calculator.error.in-future': 'Ten czas dopiero nadejdzie: podaj czas, który już minął.',
  'calculator.error.not-a-date': 'Wpisz datę.',

  'calculator.cancel.title': 'Anulowanie lub zmiana',
  'calculator.cancel.open':
    'Zamówienie można anulować jeszcze przez {{time}}: zwrócimy {{refund}}, a zatrzymamy {{fee}}.',
  'calculator.cancel.openFree':
    'Zamówienie można anulować jeszcze przez {{time}}: zwrócimy {{refund}} i nic nie zatrzymamy.',
  'calculator.cancel.anyTime':
    'Zamówienie można anulować w każdej chwili: zwrócimy {{refund}}, a zatrzymamy {{fee}}.',
  'calculator.cancel.anyTimeFree':
    'Zamówienie można anulować w każdej chwili: zwrócimy {{refund}} i nic nie zatrzymamy.',
  'calculator.cancel.openUnpriced':
    'Zamówienie można anulować jeszcze przez {{time}}; wpisz jego wartość, aby zobaczyć kwotę zwrotu.',
  'calculator.cancel.anyTimeUnpriced':
    'Zamówienie można anulować w każdej chwili. Wpisz jego wartość, aby zobaczyć kwotę zwrotu.',
  'calculator.cancel.closed': 'Przyznany przez sklep czas na anulowanie minął {{date}}.',
  'calculator.cancel.later': 'Zamówienia nie można jeszcze anulować: będzie to możliwe od {{date}}.',
  'calculator.cancel.never': 'Tego zamówienia nie można anulować.',
  'calculator.cancel.locked':
    'To zamówienie jest zablokowane i nie można go już anulować. Jego status: {{state}}.',
  'calculator.change.open': 'Jeszcze przez {{time}} zamówienie można zmienić bezpłatnie.',
  'calculator.change.openFee': 'Jeszcze przez {{time}} zamówienie można zmienić za {{fee}}.',
  'calculator.change.anyTime': 'Zamówienie można zmienić w każdej chwili, bezpłatnie.',
  'calculator.change.anyTimeFee': 'Zamówienie można zmienić w każdej chwili za {{fee}}.',
  'calculator.change.openUnpriced':
    'Zamówienie można zmienić jeszcze przez {{time}}; wpisz jego wartość, aby zobaczyć koszt zmiany.',
  'calculator.change.anyTimeUnpriced':
    'Zamówienie można zmienić w każdej chwili. Wpisz jego wartość, aby zobaczyć koszt zmiany.',
  'calculator.change.closed': 'Czas na zmianę zamówienia minął {{date}}.',
  'calculator.change.later': 'Zamówienia nie można jeszcze zmienić: będzie to możliwe od {{date}}.',
  'calculator.change.never': 'Tego zamówienia nie można zmienić.',
  'calculator.change.locked':
    'To zamówienie jest zablokowane i nie można go już zmienić. Jego status: {{state}}.',
  'calculator.next.change': 'Anulowanie: {{from}} do {{date}}, potem {{to}}.',
  'calculator.next.free': 'bezpłatnie',
  'calculator.next.closes': 'Możliwe do {{date}}.',
  'calculator.instead.title': 'Co można zrobić zamiast tego:',
  'calculator.instead.return': 'Sprawdź, czy możliwy jest zwrot',
  'calculator.instead.contact': 'Kontakt z obsługą klienta',

  'calculator.right.title': 'Prawo odstąpienia od umowy',
  'calculator.right.openUndelivered':
    'Prawo pozwala odstąpić od umowy bez podania przyczyny; termin to co najmniej {{days}} od otrzymania ostatniej rzeczy.',
  'calculator.right.open':
    'Prawo pozwala odstąpić od umowy bez podania przyczyny co najmniej do {{date}} włącznie.',
  'calculator.right.refund': 'Zwrot obejmuje całą kwotę: {{refund}}.',
  'calculator.right.refundAll': 'Zwrot obejmuje całą kwotę.',
  'calculator.right.link': 'Odstąp od umowy tutaj',
  'calculator.right.closed': 'Ustawowy termin na odstąpienie od umowy minął {{date}}.',
  'calculator.right.exempt':
    'Prawo odstąpienia od umowy nie obejmuje rzeczy wykonanych według własnego projektu klienta.',
  'calculator.right.chooseCountry':
    'W niektórych krajach prawo daje Ci więcej. Wybierz kraj dostawy, aby to zobaczyć.',

  'calculator.lines.title': 'Jak to obliczono',
  'calculator.lines.total': 'Wartość zamówienia',
  'calculator.lines.subtotal': 'Wartość towarów',
  'calculator.lines.custom': 'Wartość towarów wykonanych na zamówienie',
  'calculator.lines.rate': 'Zatrzymywana część',
  'calculator.lines.fixed': 'Opłata stała',
  'calculator.lines.raw': 'Dokładna opłata',
  'calculator.lines.rounding': 'Po zaokrągleniu',
  'calculator.lines.minimum': 'Nie mniej niż',
  'calculator.lines.maximum': 'Nie więcej niż',
  'calculator.lines.limit': 'Nigdy więcej niż całość',
  'calculator.lines.statutory': 'Prawo odstąpienia: bez opłat',
  'calculator.lines.fee': 'Zatrzymamy',
  'calculator.lines.refund': 'Zwrócimy',

  'calculator.return.title': 'Zwrot',
  'calculator.return.reason': 'Powód',
  'calculator.return.until': 'Przyjmujemy',
  'calculator.return.shipping': 'Kto płaci za odesłanie',
  'calculator.return.resolution': 'Rozwiązanie',
  'calculator.return.evidence': 'Pomocne zdjęcia',
  'calculator.return.yesUntil': 'tak, do {{date}}',
  'calculator.return.yesDays': 'tak, {{days}} od dostawy',
  'calculator.return.over': 'już nie, termin minął {{date}}',
  'calculator.return.no': 'nie',
  'calculator.return.store': 'sklep',
  'calculator.return.shopper': 'Ty',
  'calculator.return.replacement': 'wymiana na taki sam produkt',
  'calculator.return.refund': 'zwrot pieniędzy',
  'calculator.return.refundOf': 'zwrot {{refund}}',
  'calculator.return.fee': 'opłata: {{fee}}',
  'calculator.return.exchange': 'wymiana na inny produkt',
  'calculator.return.none': 'brak',
  'calculator.return.chooseCountry': 'Wybierz kraj dostawy, aby zobaczyć, co można zwrócić.',
  'calculator.return.withdrawal': 'Zmiana decyzji',
  'calculator.return.evidenceNote':
    'Zdjęcia są mile widziane, ale nigdy nie są warunkiem praw, które daje ustawa.',

  'calculator.delivery.title': 'Dostawa',
  'calculator.delivery.now': 'Dostawa przy zamówieniu teraz: {{range}}.',
  'calculator.delivery.placed': 'Przewidywana dostawa: {{range}}.',
  'calculator.delivery.oneParcel': 'Jedna paczka',
  'calculator.delivery.parcel': 'Paczka {{number}}',
  'calculator.delivery.ordered': 'Zamówienie',
  'calculator.delivery.ships': 'Wysyłka',
  'calculator.delivery.arrives': 'Dostawa',
  'calculator.delivery.orderBy': 'Jeszcze przez {{time}} można zamówić z dostawą w tym terminie.',
  'calculator.delivery.skipped': 'Dni, które się nie liczą',
  'calculator.delivery.skippedDay': '{{date}}: {{reason}}',
  'calculator.delivery.weekend': 'dzień wolny od pracy',
  'calculator.delivery.closure': 'nieczynne',
  'calculator.delivery.closureNamed': 'nieczynne, {{name}}',
  'calculator.delivery.cutoff': 'zamówienie po {{time}} czasu sklepu',
  'calculator.delivery.no-delivery': 'brak dostaw',
  'calculator.delivery.nowhere': 'Nie wysyłamy do tego kraju: {{country}}.',
  'calculator.delivery.chooseCountry': 'Wybierz kraj dostawy, aby zobaczyć jej termin.',
  'calculator.delivery.service': 'Usługa: {{service}}',
  'calculator.delivery.rate': 'Koszt dostawy: {{rate}}',
  'calculator.delivery.free': 'Dostawa jest bezpłatna.',
  'calculator.delivery.remaining': 'Do bezpłatnej dostawy brakuje {{amount}}.',
  'calculator.delivery.progress': 'Bezpłatna dostawa',

  'contact.title': 'Kontakt z obsługą klienta',
  'contact.busy': 'Wczytywanie sposobów kontaktu…',
  'contact.failed': 'Nie udało się wczytać sposobów kontaktu.',
  'contact.unavailable': 'Nie ma tu możliwości kontaktu ze sklepem.',

  'contact.always': 'Jesteśmy dostępni przez całą dobę.',
  'contact.open': 'Jesteśmy teraz dostępni, do {{time}}.',
  'contact.closed': 'Teraz nikogo nie ma.',
  'contact.back': 'Teraz nikogo nie ma. Wracamy: {{time}}.',
  'contact.yourTime': '{{store}} (u Ciebie {{own}})',
  'contact.reply': 'Czas odpowiedzi: {{reply}}.',

  'contact.chat.title': 'Czat z nami',
  'contact.chat.start': 'Rozpocznij czat',
  'contact.chat.link': 'Czat przez {{name}}',
  'contact.chat.opening': 'Otwieranie czatu…',
  'contact.chat.open': 'Czat jest otwarty.',
  'contact.chat.failed':
    'Nie udało się otworzyć czatu. Napisz do nas: wszystko, co tu wpisano, nadal tu jest.',
  'contact.chat.again': 'Spróbuj ponownie otworzyć czat',
  'contact.cancel': 'Anuluj',

  'contact.write': 'Napisz do nas',
  'contact.others': 'Inne sposoby kontaktu',
  'contact.phone': 'Zadzwoń: {{phone}}',

  'contact.topic': 'Temat',
  'contact.topic.choose': 'Wybierz',
  'contact.topic.questions': 'Pytanie',
  'contact.topic.claims': 'Problem z produktem',
  'contact.topic.other': 'Coś innego',
  'contact.orderNumber': 'Numer zamówienia',
  'contact.message': 'Wiadomość',
  'contact.name': 'Imię i nazwisko',
  'contact.email': 'Adres e-mail',
  'contact.emailHint': 'Odpowiemy na ten adres.',
  'contact.context': 'Kontekst wiadomości',
  'contact.contextHint':
    'Ten tekst dołączymy do wiadomości, więc nie trzeba tego wyjaśniać. Można go dowolnie zmienić lub usunąć.',
  'contact.context.entry': 'Przeczytana odpowiedź: {{question}}',
  'contact.context.query': 'Szukane bez powodzenia: {{query}}',
  'contact.context.verdict': 'Kalkulator zamówienia: {{verdict}}',
  'contact.optional': '{{label}} (opcjonalnie)',
  'contact.draft': 'Do chwili wysłania wpisany tekst pozostaje w tej karcie przeglądarki.',
  'contact.privacy': 'Jak przetwarzamy dane',
  'contact.trap': 'Pozostaw to pole puste',

  'contact.photos': 'Zdjęcia',
  'contact.photo.limits_one':
    'Jedno zdjęcie w formacie JPEG, PNG lub WebP; po zmniejszeniu najwyżej {{size}}.',
  'contact.photo.limits_few':
    'Najwyżej {{count, number}} zdjęcia w formacie JPEG, PNG lub WebP; po zmniejszeniu razem najwyżej {{size}}.',
  'contact.photo.limits_many':
    'Najwyżej {{count, number}} zdjęć w formacie JPEG, PNG lub WebP; po zmniejszeniu razem najwyżej {{size}}.',
  'contact.photo.limits_other':
    'Najwyżej {{count, number}} zdjęcia w formacie JPEG, PNG lub WebP; po zmniejszeniu razem najwyżej {{size}}.',
  'contact.photo.private':
    'Przed wysłaniem zdjęcia są zmniejszane i tracą informację o miejscu ich wykonania.',
  'contact.photo.welcome': 'Zdjęcia są mile widziane, ale nigdy nie są warunkiem praw, które daje ustawa.',
  'contact.photo.hint': 'Ostre, dobrze oświetlone, z całością w kadrze.',
  'contact.photo.any': 'Zdjęcia tego, o co chodzi',
  'contact.photo.add': 'Dodaj zdjęcia',
  'contact.photo.drop': 'lub upuść je tutaj',
  'contact.photo.busy': 'Przygotowywanie: {{name}}…',
  'contact.photo.added': 'Dodano: {{name}}.',
  'contact.photo.remove': 'Usuń: {{name}}',
  'contact.photo.removed': 'Usunięto: {{name}}.',
  'contact.photo.empty': 'Plik {{name}} jest pusty. Wybierz inne zdjęcie.',
  'contact.photo.not-an-image':
    'Plik {{name}} nie jest obrazem, który ta przeglądarka potrafi odczytać. Wybierz obraz JPEG, PNG lub WebP.',
  'contact.photo.too-large':
    'Plik {{name}} ma więcej pikseli, niż to urządzenie może przetworzyć. Wybierz mniejsze zdjęcie.',
  'contact.photo.too-many': 'Plik {{name}} przekracza dozwoloną liczbę zdjęć. Najpierw usuń inne zdjęcie.',
  'contact.photo.too-heavy':
    'Razem z plikiem {{name}} zdjęcia byłyby zbyt duże, aby je wysłać. Najpierw usuń inne zdjęcie.',
  'contact.photo.failed': 'Teraz nie można dodać zdjęć. Wiadomość można wysłać bez nich.',
  'contact.photo.unavailable': 'Nie udało się przygotować pliku {{name}}. Spróbuj ponownie.',

  'contact.send': 'Wyślij',
  'contact.sending': 'Wysyłanie wiadomości…',
  'contact.sendingShare': 'Wysyłanie wiadomości: {{share}}',
  'contact.sent': 'Dziękujemy, wiadomość do nas dotarła.',
  'contact.reference': 'Numer zgłoszenia: {{reference}}',
  'contact.answer': 'Odpowiemy na adres {{email}}. Czas odpowiedzi: {{reply}}.',
  'contact.another': 'Napisz kolejną wiadomość',

  'contact.check_one': 'Popraw {{count, number}} pole:',
  'contact.check_few': 'Popraw {{count, number}} pola:',
  'contact.check_many': 'Popraw {{count, number}} pól:',
  'contact.check_other': 'Popraw {{count, number}} pola:',
  'contact.error.message': 'Napisz, o co chodzi.',
  'contact.error.email': 'Wpisz adres e-mail, abyśmy mogli odpowiedzieć.',
  'contact.error.emailFormat': 'Wpisz adres e-mail, na przykład imie@example.com.',
  'contact.error.trap': 'Wyczyść to pole: służy do wykrywania robotów.',

  'contact.failure.offline':
    'Brak połączenia z internetem. Nic nie przepadło: wyślij ponownie, gdy wróci połączenie.',
  'contact.failure.network': 'Połączenie nie powiodło się. Nic nie przepadło: spróbuj ponownie.',
  'contact.failure.timeout': 'Serwer sklepu nie odpowiada. Nic nie przepadło: spróbuj ponownie.',
  'contact.failure.too-large':
    'Wiadomość jest za duża dla serwera sklepu. Nic nie przepadło: usuń zdjęcie i spróbuj ponownie.',
  'contact.failure.rejected':
    'Serwer sklepu nie przyjął wiadomości. Nic nie przepadło: sprawdź ją i spróbuj ponownie.',
  'contact.failure.server': 'Wystąpił problem po stronie sklepu. Nic nie przepadło: spróbuj ponownie.',
  'contact.failure.aborted': 'Zatrzymano. Wiadomość nadal tu jest; mimo to mogła już dotrzeć.',
  'contact.failure.mail': 'Wyślij zamiast tego e-mailem',

  'contact.mail.copy': 'Kopiuj wiadomość',
  'contact.mail.copied': 'Skopiowano. Wklej treść do e-maila na adres {{email}}.',
  'contact.mail.byHand': 'Skopiuj ten tekst do e-maila na adres {{email}}:',
  'contact.mail.open': 'Otwórz program pocztowy',
  'contact.mail.tooLong':
    'Wiadomość jest za długa na link do programu pocztowego, który mieści tylko jej początek. Najpierw ją skopiuj, a potem wklej do e-maila.',
  'contact.mail.attach': 'Link nie może załączyć zdjęć. Dodaj te pliki do e-maila:',
  'contact.mail.share': 'Udostępnij wiadomość ze zdjęciami',
  'contact.mail.subject': 'Pytanie do sklepu',
  'contact.mail.order': 'Zamówienie {{orderNumber}}',

  'fact.anyTime': 'w każdej chwili',
  'fact.never': 'niemożliwe',
  'fact.free': 'bezpłatnie',
  'fact.always': '24 godziny na dobę, 7 dni w tygodniu',
  'fact.businessDays_one': '{{count}} dzień roboczy',
  'fact.businessDays_few': '{{count}} dni robocze',
  'fact.businessDays_many': '{{count}} dni roboczych',
  'fact.businessDays_other': '{{count}} dnia roboczego',
};

export default pl;
