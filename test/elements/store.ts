const text = (en: string, fr: string, ar: string) => ({ en, fr, ar });

/** A small store in three languages. French is its own, and the only one of the last entry. */
export const STORE = {
  version: 1,
  defaultLocale: 'fr',
  title: text('Questions and answers', 'Questions et réponses', 'أسئلة وأجوبة'),
  topics: [
    { id: 'orders', label: text('Orders', 'Commandes', 'الطلبات') },
    { id: 'returns', label: text('Returns', 'Retours', 'الإرجاع') },
  ],
  entries: [
    {
      id: 'delivery',
      topic: 'orders',
      question: text('When will my parcel arrive?', 'Quand arrivera mon colis ?', 'متى يصل طردي؟'),
      answer: text('Allow five *working* days.', 'Comptez cinq jours *ouvrés*.', 'خلال خمسة أيام *عمل*.'),
    },
    {
      id: 'payment',
      topic: 'orders',
      question: text('How can I pay?', 'Comment payer ?', 'كيف يمكنني الدفع؟'),
      answer: text('By card or PayPal.', 'Par carte ou PayPal.', 'بالبطاقة أو PayPal.'),
    },
    {
      id: 'exchange',
      topic: 'returns',
      question: text('Can I exchange my sneakers?', 'Puis-je échanger mes baskets ?', 'هل يمكن الاستبدال؟'),
      answer: text(
        'Yes. See [payment](#payment), or [ask us](#contact).',
        'Oui. Voyez [le paiement](#payment), ou [écrivez-nous](#contact).',
        'نعم. انظر [الدفع](#payment).',
      ),
    },
    {
      id: 'gift',
      topic: 'returns',
      question: { fr: 'Peut-on rendre un cadeau ?' },
      answer: { fr: 'Oui, **sans ticket**.' },
    },
  ],
  support: { email: 'help@shop.example' },
};

/** The questions of `STORE` as an English reader sees them. */
export const ENGLISH = [
  'When will my parcel arrive?',
  'How can I pay?',
  'Can I exchange my sneakers?',
  'Peut-on rendre un cadeau ?',
];

/** A store with one answer, which is open from the start. */
export const storeOf = (answer: string, more: object = {}) => ({
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'topic', label: 'Topic' }],
  entries: [{ id: 'one', topic: 'topic', question: 'One?', answer }],
  ...more,
});

/** A store with one question. */
export const asking = (question: string) => ({
  ...storeOf('Yes.'),
  entries: [{ id: 'one', topic: 'topic', question, answer: 'Yes.' }],
});

/** A document on the test server (tools/test-routes.mjs), which answers as `options` say. */
export function serve(body: unknown, options: Readonly<Record<string, string>> = {}) {
  const id = crypto.randomUUID();
  const look = async (route: string, least: number) => {
    const response = await fetch(`/${route}?id=${id}&least=${least}`);
    return (await response.json()) as { asked: number; left: number };
  };
  const query = new URLSearchParams({ id, body: JSON.stringify(body), ...options });
  return {
    // Without an ending: the test runner lets browsers keep what has one.
    url: `/respond/faq?${query.toString()}`,
    /** Lets held answers go. */
    release: () => fetch(`/release?id=${id}`),
    /** How often it was asked for, once that is so often. */
    asked: async (least = 0) => (await look('asked', least)).asked,
    /** How many went away before the answer, once there are so many. */
    left: async (least = 0) => (await look('left', least)).left,
  };
}
