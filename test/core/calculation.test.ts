import { expect } from '@open-wc/testing';
import { loaders } from '../../locales/index.js';
import { readCalculation, type Calculation } from '../../src/core/calculation.js';
import type { Policy } from '../../src/core/schema.js';
import faq from '../../demo/store/faq.json';
import { parseDocument } from '../../src/core/read-document.js';

const POLICY = parseDocument(faq).policy as Policy;
const words = new Map<string, Readonly<Record<string, string>>>();
for (const [language, load] of Object.entries(loaders)) words.set(language, (await load('found')).default);

const read = (query: string, locale: string, policy = POLICY): Calculation | undefined =>
  readCalculation(
    query,
    policy,
    locale,
    (task) => words.get(locale.slice(0, 2))![`found.words.${task}`] ?? '',
  );

/** "cancel 200.00 US": the task, then what is filled in; "-" for no offer. */
function said(query: string, locale: string, currency = 'USD'): string {
  const found = read(query, locale, { ...POLICY, currency });
  return found ? [found.task ?? 'calculator', found.total, found.country].filter(Boolean).join(' ') : '-';
}

describe('a query that asks for a calculation', () => {
  const cases: Record<string, [query: string, offer: string][]> = {
    en: [
      ['cancel 200 dollar order', 'cancel 200'],
      ['cancel $200 order', 'cancel 200'],
      ['cancel order of US$1,234.50', 'cancel 1234.50'],
      ['Can I cancel my 200-dollar order?', 'cancel 200'],
      ['cancel 200 usd order', 'cancel 200'],
      ['cancel ２００ dollars', 'cancel 200'],
      ['cancellation fee 80 bucks', 'cancel 80'],
      ['how much do i get back if i cancel a $ 49.90 order', 'cancel 49.90'],
      ['cancel my order from Germany', 'cancel DE'],
      ['return iphone 15 $900', 'return 900'],
      ['refund of 20 dollars', 'return 20'],
      ['send back shoes $60 from France', 'return 60 FR'],
      ['how long to ship to germany', 'delivery DE'],
      ['do you deliver to the United Kingdom', 'delivery GB'],
      ['do you ship to the uk?', 'delivery GB'],
      ['ship to US', 'delivery US'],
      ['shipping to the us', 'delivery US'],
      ['shipping usa', 'delivery US'],
      ['shipping canada', 'delivery CA'],
      ['shipping cost canada', 'delivery CA'],
      ['canada shipping', 'delivery CA'],
      ['when will it arrive in South Korea', 'delivery KR'],
      ['delivery to Papua New Guinea', 'delivery PG'],
      ['delivery time to côte d’ivoire', 'delivery CI'],
      ['delivery to Jordan', 'delivery JO'],
      ['is shipping free for a $150 order to canada', 'delivery 150 CA'],
      ['change my $200 order', 'change 200'],
      ['order calculator', 'calculator'],
      ['calculate refund', 'calculator'],
      // In another currency than the policy's, nothing is filled in.
      ['can I return 50 € shoes', 'return'],
      ['cancel CA$200 order', 'cancel'],
    ],
    fr: [
      ['annuler commande de 200 $', 'cancel 200'],
      ['annulation 1 234,50 $US', 'cancel 1234.50'],
      ['combien je récupère si j’annule 80 dollars', 'cancel 80'],
      ['annuler depuis la Belgique', 'cancel BE'],
      ['livraison au Canada', 'delivery CA'],
      ['livraison canada', 'delivery CA'],
      ['délai de livraison pour l’Allemagne', 'delivery DE'],
      ['livrez-vous en Suisse ?', 'delivery CH'],
      ['vous expédiez aux Etats Unis', 'delivery US'],
      ['livraison usa', 'delivery US'],
      ['frais de port Pays-Bas', 'delivery NL'],
      ['livraison en Angleterre', 'delivery GB'],
      ['livraison à Monaco', 'delivery MC'],
      ['retourner des chaussures à 50 $', 'return 50'],
      ['retour depuis le Canada', 'return CA'],
      ['remboursement 99,90 $', 'return 99.90'],
      ['retourner des baskets à 50 €', 'return'],
      ['modifier ma commande de 75 $', 'change 75'],
      ['simulateur', 'calculator'],
    ],
    // By keywords alone, and a country in its basic form.
    ar: [
      ['إلغاء طلب 200 $', 'cancel 200'],
      ['إلغاء ٢٠٠ $', 'cancel 200'],
      ['التوصيل إلى كندا', 'delivery CA'],
      ['التوصيل لكندا', 'delivery CA'],
    ],
    de: [
      ['Bestellung über 200 $ stornieren', 'cancel 200'],
      ['Lieferzeit Kanada', 'delivery CA'],
      ['Lieferung in die Schweiz', 'delivery CH'],
      ['Rückgabe 49,90 $', 'return 49.90'],
      ['Bestellrechner', 'calculator'],
    ],
    es: [
      ['cancelar pedido de 200 dólares', 'cancel 200'],
      ['envío a Canadá', 'delivery CA'],
    ],
    he: [
      ['ביטול הזמנה 200 $', 'cancel 200'],
      ['משלוח לקנדה', 'delivery CA'],
    ],
    it: [
      ['annullare ordine da 200 dollari', 'cancel 200'],
      ['spedizione in Canada', 'delivery CA'],
    ],
    ja: [
      ['200ドルの注文をキャンセル', '-'],
      ['$200の注文をキャンセル', 'cancel 200'],
      ['カナダへの配送', 'delivery CA'],
    ],
    nl: [
      ['bestelling van $ 200 annuleren', 'cancel 200'],
      ['levering naar Canada', 'delivery CA'],
    ],
    pl: [
      ['anulować zamówienie za 200 $', 'cancel 200'],
      ['wysyłka Kanada', 'delivery CA'],
    ],
    pt: [
      ['cancelar encomenda de 200 $', 'cancel 200'],
      ['frete para o Canadá', 'delivery CA'],
    ],
    sv: [
      ['avbeställa order på 200 dollar', 'cancel 200'],
      ['frakt till Kanada', 'delivery CA'],
    ],
    zh: [
      ['取消$200订单', 'cancel 200'],
      ['配送到加拿大', 'delivery CA'],
    ],
  };
  for (const [locale, table] of Object.entries(cases))
    for (const [query, offer] of table)
      it(`${locale}: “${query}” is ${offer}`, () => {
        expect(said(query, locale)).to.equal(offer);
      });

  const inOtherCurrencies: [query: string, locale: string, currency: string, offer: string][] = [
    ['annuler 50 €', 'fr', 'EUR', 'cancel 50'],
    ['annuler 50 euros', 'fr', 'EUR', 'cancel 50'],
    ['cancel 40 pounds order', 'en-GB', 'GBP', 'cancel 40'],
    ['cancel £40', 'en', 'GBP', 'cancel 40'],
    ['avbeställa 1 200 kr', 'sv', 'SEK', 'cancel 1200'],
    ['avbeställa 1200 kronor', 'sv', 'SEK', 'cancel 1200'],
    ['anulować 80 zł', 'pl', 'PLN', 'cancel 80'],
    ['anulować 80 złotych', 'pl', 'PLN', 'cancel 80'],
    ['5000円の注文をキャンセル', 'ja', 'JPY', 'cancel 5000'],
    ['取消300元的订单', 'zh', 'CNY', 'cancel 300'],
    ['stornieren 1.234,50 €', 'de', 'EUR', 'cancel 1234.50'],
    ['stornieren 1.234 €', 'de', 'EUR', 'cancel 1234'],
    ['cancel C$200', 'en', 'CAD', 'cancel 200'],
    ['cancel $200', 'en', 'CAD', 'cancel 200'],
    ['annuler 200 $CA', 'fr-CA', 'CAD', 'cancel 200'],
  ];
  for (const [query, locale, currency, offer] of inOtherCurrencies)
    it(`${locale}, ${currency}: “${query}” is ${offer}`, () => {
      expect(said(query, locale, currency)).to.equal(offer);
    });
});

describe('a query that only looks as if it asked for a calculation', () => {
  const innocent: Record<string, string[]> = {
    en: [
      '200 thread count',
      'iPhone 15',
      'size 42',
      'return size 42',
      'contact canada goose',
      'cancel canada goose order',
      'cancel order 10423',
      'cancel order #1002',
      'cancel my order',
      'return policy',
      'return within 14 days',
      'delivery in 24 hours',
      'shipping',
      'how long does shipping take',
      'where is my order',
      'gift card $50',
      'do you have 50 € shoes',
      'return to us',
      'deliver to us',
      'contact us about delivery',
      'jordan shoes delivery',
      'delivery of china plates',
      'return jersey',
      'turkey costume return',
      'brazil nuts delivery time',
      'ship from china',
      'ship 40 pounds package',
      'change delivery address',
      'change size 38 to 39',
      'pay with usd',
      'cancel 0 $',
      'return 3 for 2 offer',
      'limited edition $50',
      '$',
      '',
      '🙂',
      '((((((((((.*)+)+)+',
    ],
    fr: [
      'annuler ma commande',
      'annuler commande 10423',
      'retourner taille 42',
      'retour sous 14 jours',
      'livraison en 48 h',
      'livraison à domicile',
      'livraison en point relais',
      'délai de livraison',
      'contacter canada goose',
      'carte cadeau 50 $',
      'échanger un livre de 20 $',
      'expédié depuis la Chine',
      'modifier mon adresse au Canada',
      'drap 200 fils',
    ],
    de: ['Bestellung stornieren', 'Größe 42 zurückgeben', 'Lieferung in 2 Tagen'],
    es: ['cancelar pedido 200', 'talla 42'],
    ja: ['キャンセルしたい', 'サイズ42の返品'],
    zh: ['取消订单', '42码退货'],
    xx: ['cancel 200 $'],
  };
  for (const [locale, queries] of Object.entries(innocent))
    for (const query of queries)
      it(`${locale}: “${query}”`, () => {
        if (locale === 'xx') words.set('xx', {});
        expect(said(query, locale)).to.equal('-');
      });

  it('is of no concern to a policy that does not speak of it', () => {
    const { currency, timeZone, calendar, delivery } = POLICY;
    const policy = { currency, timeZone, calendar, delivery } as Policy;
    expect(read('cancel $200 order', 'en', policy)).to.equal(undefined);
    expect(read('return $200 order', 'en', policy)).to.equal(undefined);
    expect(read('shipping to canada', 'en', policy)?.country).to.equal('CA');
  });

  it('takes no time, however long it is', () => {
    const start = performance.now();
    for (const query of [
      '9'.repeat(10_000),
      'cancel 1 '.repeat(2_000),
      ' '.repeat(10_000),
      "1'000".repeat(2_000),
    ])
      read(`cancel ${query}`, 'en');
    expect(performance.now() - start).to.be.below(200);
  });
});
