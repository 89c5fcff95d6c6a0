import { expect } from '@open-wc/testing';
import type { FaqDocument } from '../../src/core/schema.js';
import { createSearch } from '../../src/core/search.js';

/*
 * The hard cases of each language by name. Each store has the entry that is asked for and two that are not.
 */

type Case = readonly [what: string, locale: string, question: string, query: string, matched?: string];

const OTHERS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Where is your workshop?', 'Who founded the company?'],
  fr: ['Où se trouve votre atelier ?', 'Qui a fondé la maison ?'],
  de: ['Wo ist eure Werkstatt?', 'Wer hat das Haus gegründet?'],
  es: ['¿Dónde está vuestro taller?', '¿Quién fundó la casa?'],
  it: ['Dove si trova il vostro laboratorio?', 'Chi ha fondato la casa?'],
  pt: ['Onde fica a vossa oficina?', 'Quem fundou a casa?'],
  nl: ['Waar is jullie atelier?', 'Wie heeft het huis opgericht?'],
  pl: ['Gdzie jest wasza pracownia?', 'Kto założył dom?'],
  sv: ['Var ligger er verkstad?', 'Vem grundade huset?'],
  ar: ['أين تقع ورشتكم؟', 'من أسس الشركة؟'],
  he: ['איפה נמצאת הסדנה שלכם?', 'מי הקים את החברה?'],
  ja: ['工房はどこにありますか？', '創業者は誰ですか？'],
  zh: ['你们的工坊在哪个城市？', '谁创立了公司？'],
};

const CASES: readonly Case[] = [
  ['an apostrophe of any kind', 'en', "What's the seller's name?", 'sellerʼs name', 'seller'],
  ['a hyphen of any kind', 'en', 'Can I change my e-mail?', 'email', 'e-mail'],
  ['a hyphen that the text lacks', 'en', 'Can I change my email?', 'e‑mail'],
  ['a synonym', 'en', 'When do I get my money back?', 'refund'],
  ['a phrase for a word', 'en', 'Refunds', 'how do i get my money back', 'Refunds'],
  ['a plural of a short word', 'en', 'Is there a fee?', 'fees', 'fee'],
  ['full-width digits', 'en', 'What is class 24?', '２４', '24'],
  ['a number and its unit in one', 'en', 'Does it take 24 hours?', '24h', '24'],
  ['elision', 'fr', 'Qui paie l’expédition ?', 'expedition', 'expédition'],
  ['elision without its apostrophe', 'fr', 'Qui paie l’expédition ?', 'lexpedition', 'expédition'],
  ['ligatures', 'fr', 'Une œuvre signée ?', 'oeuvre', 'œuvre'],
  [
    'the end of a compound',
    'de',
    'Wie funktioniert die Sendungsverfolgung?',
    'Verfolgung',
    'Sendungsverfolgung',
  ],
  ['a compound for its parts', 'de', 'Wie lange ist die Lieferung? Zeit?', 'Lieferzeit', 'Lieferung'],
  ['ß as ss', 'de', 'Welche Größe und Straße?', 'Strasse', 'Straße'],
  ['umlauts as ae, oe, ue', 'de', 'Kann ich die Größe ändern?', 'Groesse aendern', 'Größe'],
  ['umlauts without their dots', 'de', 'Kann ich die Größe ändern?', 'andern', 'ändern'],
  ['the end of a compound', 'nl', 'Wat zijn de verzendkosten?', 'kosten', 'verzendkosten'],
  ['the end of a compound', 'sv', 'Hur lång är leveranstiden?', 'leverans', 'leveranstiden'],
  ['å as aa', 'sv', 'Kan jag ångra mig?', 'aangra', 'ångra'],
  ['accents left out', 'es', '¿Cómo hago una devolución?', 'devolucion', 'devolución'],
  ['gender and number', 'es', '¿Qué tallas hay?', 'talla', 'tallas'],
  ['elision', 'it', 'Quando arriva l’ordine?', 'ordine', 'ordine'],
  ['elision without its apostrophe', 'it', 'Quando arriva l’ordine?', 'lordine', 'ordine'],
  ['plural in another vowel', 'it', 'Accettate resi?', 'reso', 'resi'],
  ['Brazil’s word for Portugal’s', 'pt', 'Posso alterar a morada?', 'endereço', 'morada'],
  ['cases', 'pl', 'Gdzie jest moja paczka?', 'paczki', 'paczka'],
  ['ł as l', 'pl', 'Ile kosztuje przesyłka?', 'przesylka', 'przesyłka'],
  ['the article', 'ar', 'متى يصل الطلب؟', 'طلب', 'الطلب'],
  ['a preposition with the article', 'ar', 'الدفع عند التوصيل', 'بالدفع', 'الدفع'],
  ['forms of alef and ta marbuta', 'ar', 'كيف يتم الإلغاء والإعادة؟', 'الغاء', 'الإلغاء'],
  ['vowel signs', 'ar', 'متى أستلم الشَّحنة؟', 'الشحنة', 'الشَّحنة'],
  ['Arabic digits', 'ar', 'هل يستغرق 24 ساعة؟', '٢٤', '24'],
  ['the article', 'he', 'מתי ההזמנה תגיע?', 'הזמנה', 'ההזמנה'],
  ['a preposition in the query', 'he', 'ביטול הזמנה', 'לביטול', 'ביטול'],
  ['words without spaces', 'ja', '注文をキャンセルできますか？', 'キャンセルしたい', 'キャンセル'],
  ['full-width letters', 'ja', 'ＳＳＬは使えますか？', 'ssl', 'ＳＳＬ'],
  ['a synonym in other characters', 'ja', '返金はいつですか？', '払い戻し', '返金'],
  ['words without spaces', 'zh', '如何取消订单？', '取消', '取消'],
  ['a synonym', 'zh', '配送需要几天？', '快递', '配送'],
];

const documentOf = (locale: string, question: string): FaqDocument => ({
  version: 1,
  defaultLocale: locale,
  topics: [{ id: 'all', label: 'All' }],
  entries: [...(OTHERS[locale] ?? []), question].map((text, index) => ({
    id: text === question ? 'it' : `other-${String(index)}`,
    topic: 'all',
    question: text,
    answer: '…',
  })),
});

describe('a search understands', () => {
  for (const [what, locale, question, query, matched] of CASES)
    it(`${locale}, ${what}: “${query}” finds “${question}”`, async () => {
      const engine = await createSearch(documentOf(locale, question), { locale });
      const [best] = engine.search(query);
      expect(best?.id).to.equal('it');
      if (matched) expect(best?.matches).to.deep.include({ field: 'question', text: matched });
    });

  it('the merchant’s own synonyms', async () => {
    const document = {
      ...documentOf('en', 'Is there a lifetime pledge?'),
      synonyms: {
        en: [
          ['pledge', 'vow'],
          ['lifetime', 'for ever'],
        ],
      },
    };
    const engine = await createSearch(document, { locale: 'en-GB' });
    expect(engine.search('vow')[0]?.id).to.equal('it');
    expect(engine.search('is it for ever')[0]?.id).to.equal('it');
    expect(
      (await createSearch(documentOf('en', 'Is there a lifetime pledge?'), { locale: 'en' })).search('vow'),
    ).to.deep.equal([]);
  });

  it('a question of function words alone', async () => {
    const engine = await createSearch(documentOf('en', 'Who are you?'), { locale: 'en' });
    expect(engine.search('who are you')[0]?.id).to.equal('it');
  });

  it('nothing of a language without a table but the words themselves', async () => {
    const engine = await createSearch(documentOf('sw', 'Nguo zinafika lini?'), { locale: 'sw' });
    expect(engine.search('zinafika')[0]?.id).to.equal('it');
  });
});
