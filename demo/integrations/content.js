/** A document made by the app itself, where it comes from its own store and not from a file. */
export const content = {
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'orders', label: { en: 'Orders', fr: 'Commandes' } }],
  entries: [
    {
      id: 'cancel-order',
      topic: 'orders',
      question: { en: 'Can I cancel my order?', fr: 'Puis-je annuler ma commande ?' },
      answer: {
        en: 'Yes, within {{cancellation.window}}. [Work out what you get back](#calculator).',
        fr: 'Oui, dans les {{cancellation.window}}. [Calculez ce qui vous est remboursé](#calculator).',
      },
    },
    {
      id: 'handmade',
      topic: 'orders',
      question: { en: 'When is it made?', fr: 'Quand est-elle fabriquée ?' },
      answer: { en: 'When you order it.', fr: 'Dès que vous la commandez.' },
    },
  ],
  policy: {
    currency: 'USD',
    timeZone: 'America/New_York',
    calendar: { workingDays: [1, 2, 3, 4, 5] },
    cancellation: { rules: [{ until: 'PT12H', fee: { percent: '1.5' } }], lockedStates: ['shipped'] },
    modification: { rules: [{ until: 'PT12H' }], lockedStates: ['shipped'] },
    delivery: {
      handling: { min: 5, max: 10, unit: 'business-days' },
      zones: [
        {
          id: 'us',
          label: { en: 'United States', fr: 'États-Unis' },
          countries: ['US'],
          transit: { min: 1, max: 2, unit: 'weeks' },
        },
      ],
      products: [
        {
          tag: 'in-stock',
          label: { en: 'In stock', fr: 'En stock' },
          handling: { min: 0, max: 1, unit: 'business-days' },
        },
      ],
    },
  },
};

/** What lies in the cart: the calculator reads what may be sent at once. */
export const lines = [{ tags: ['in-stock'], quantity: 1 }];
