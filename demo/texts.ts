/** The shop's own texts. What the widget shows comes from store/faq.json and from the widget itself. */

const fr = {
  'page.title': 'Aide et questions fréquentes · Atelier Foulée',
  'page.description':
    'Délais, livraison, annulation, retours : toutes les réponses de l’Atelier Foulée, fabricant de baskets sur commande.',
  'skip.label': 'Accès rapide',
  skip: 'Aller au contenu',

  'demo.label': 'Réglages de la démonstration',
  'demo.name': 'Démo',
  'demo.lang': 'Langue',
  'demo.scheme': 'Apparence',
  'demo.scheme.system': 'Système',
  'demo.scheme.light': 'Claire',
  'demo.scheme.dark': 'Sombre',
  'demo.dir': 'Sens',
  'demo.dir.auto': 'Auto',
  'demo.dir.ltr': 'De gauche à droite',
  'demo.dir.rtl': 'De droite à gauche',

  'nav.label': 'Boutique',
  'nav.models': 'Modèles',
  'nav.workshop': 'L’atelier',
  'nav.help': 'Aide',
  'languages.label': 'Langue',
  'breadcrumb.label': 'Fil d’Ariane',
  'breadcrumb.home': 'Accueil',
  'breadcrumb.help': 'Aide',

  'help.title': 'Comment vous aider ?',
  'help.lead': 'Délais, livraison, retours : les réponses de l’atelier, en toute simplicité.',

  'workshop.title': 'De la commande à vos pieds',
  'workshop.order': 'Vous choisissez',
  'workshop.order.text': 'Un modèle, une taille, une couleur.',
  'workshop.make': 'Nous fabriquons',
  'workshop.make.text': 'Une paire coupée et cousue rien que pour vous.',
  'workshop.ship': 'Elle voyage',
  'workshop.ship.text': 'En express, où que vous viviez.',
  'workshop.wear': 'Vous marchez',
  'workshop.wear.text': 'Un défaut ? Nous la remplaçons.',
  'workshop.link': 'Voir les délais',

  'models.title': 'Les modèles de l’atelier',
  'models.lead': 'Fabriqués à votre pointure, dès que vous les commandez.',
  'models.aube': 'Toile sable et cuir clair',
  'models.rivage': 'Daim vert profond',
  'models.garance': 'Cuir rouge, semelle crème',

  'footer.about': 'Des baskets fabriquées sur commande, une paire à la fois.',
  'footer.help': 'Aide',
  'footer.delivery': 'Délais et livraison',
  'footer.cancel': 'Annuler une commande',
  'footer.guarantee': 'Garantie et remplacement',
  'footer.withdrawal': 'Droit de rétractation',
  'footer.contact': 'Contact',
  'footer.contact.text': 'Écrivez-nous, nous vous répondons.',
  'footer.studio': 'Écrivez votre propre FAQ dans l’atelier',
  'footer.note': 'Boutique de démonstration du projet libre faq-widget : rien n’y est en vente.',
};

export type TextKey = keyof typeof fr;
type Texts = Readonly<Record<TextKey, string>>;

const en: Texts = {
  'page.title': 'Help and frequently asked questions · Atelier Foulée',
  'page.description':
    'Production times, delivery, canceling, returns: every answer from Atelier Foulée, maker of made-to-order sneakers.',
  'skip.label': 'Quick access',
  skip: 'Skip to content',

  'demo.label': 'Demo settings',
  'demo.name': 'Demo',
  'demo.lang': 'Language',
  'demo.scheme': 'Appearance',
  'demo.scheme.system': 'System',
  'demo.scheme.light': 'Light',
  'demo.scheme.dark': 'Dark',
  'demo.dir': 'Direction',
  'demo.dir.auto': 'Auto',
  'demo.dir.ltr': 'Left to right',
  'demo.dir.rtl': 'Right to left',

  'nav.label': 'Shop',
  'nav.models': 'Sneakers',
  'nav.workshop': 'Workshop',
  'nav.help': 'Help',
  'languages.label': 'Language',
  'breadcrumb.label': 'Breadcrumb',
  'breadcrumb.home': 'Home',
  'breadcrumb.help': 'Help',

  'help.title': 'How can we help?',
  'help.lead': 'Timing, delivery, returns: straight answers from the workshop.',

  'workshop.title': 'From your order to your feet',
  'workshop.order': 'You choose',
  'workshop.order.text': 'A style, a size, a color.',
  'workshop.make': 'We make',
  'workshop.make.text': 'One pair, cut and sewn just for you.',
  'workshop.ship': 'It travels',
  'workshop.ship.text': 'By express, wherever you live.',
  'workshop.wear': 'You walk',
  'workshop.wear.text': 'A defect? We replace it.',
  'workshop.link': 'See how long it takes',

  'models.title': 'Made by the workshop',
  'models.lead': 'In your size, as soon as you order.',
  'models.aube': 'Sand canvas, light leather',
  'models.rivage': 'Deep green suede',
  'models.garance': 'Red leather, cream sole',

  'footer.about': 'Sneakers made to order, one pair at a time.',
  'footer.help': 'Help',
  'footer.delivery': 'Timing and delivery',
  'footer.cancel': 'Cancel an order',
  'footer.guarantee': 'Guarantee and replacement',
  'footer.withdrawal': 'Right of withdrawal',
  'footer.contact': 'Contact',
  'footer.contact.text': 'Write to us, and we’ll write back.',
  'footer.studio': 'Write your own FAQ in the studio',
  'footer.note': 'A demo store for the open-source project faq-widget: nothing here is for sale.',
};

const ar: Texts = {
  'page.title': 'المساعدة والأسئلة الشائعة · Atelier Foulée',
  'page.description':
    'مدة التصنيع والتوصيل والإلغاء والإرجاع: كل الإجابات من Atelier Foulée، صانع الأحذية الرياضية حسب الطلب.',
  'skip.label': 'وصول سريع',
  skip: 'انتقل إلى المحتوى',

  'demo.label': 'إعدادات العرض التجريبي',
  'demo.name': 'عرض تجريبي',
  'demo.lang': 'اللغة',
  'demo.scheme': 'المظهر',
  'demo.scheme.system': 'حسب النظام',
  'demo.scheme.light': 'فاتح',
  'demo.scheme.dark': 'داكن',
  'demo.dir': 'الاتجاه',
  'demo.dir.auto': 'تلقائي',
  'demo.dir.ltr': 'من اليسار إلى اليمين',
  'demo.dir.rtl': 'من اليمين إلى اليسار',

  'nav.label': 'المتجر',
  'nav.models': 'الأحذية',
  'nav.workshop': 'الورشة',
  'nav.help': 'المساعدة',
  'languages.label': 'اللغة',
  'breadcrumb.label': 'مسار التنقل',
  'breadcrumb.home': 'الرئيسية',
  'breadcrumb.help': 'المساعدة',

  'help.title': 'كيف يمكننا مساعدتك؟',
  'help.lead': 'المواعيد والتوصيل والإرجاع: إجابات واضحة من الورشة مباشرةً.',

  'workshop.title': 'من طلبك إلى خطوتك الأولى',
  'workshop.order': 'تختار',
  'workshop.order.text': 'الطراز والمقاس واللون.',
  'workshop.make': 'نصنع',
  'workshop.make.text': 'حذاءً نقصّه ونخيطه من أجلك أنت.',
  'workshop.ship': 'نشحن',
  'workshop.ship.text': 'شحن سريع أينما كنت.',
  'workshop.wear': 'تمشي',
  'workshop.wear.text': 'وجدت عيبًا؟ نستبدله لك.',
  'workshop.link': 'اطّلع على المواعيد',

  'models.title': 'من صنع ورشتنا',
  'models.lead': 'نصنعها بمقاسك فور طلبك.',
  'models.aube': 'قماش رملي وجلد فاتح',
  'models.rivage': 'شمواه أخضر داكن',
  'models.garance': 'جلد أحمر ونعل كريمي',

  'footer.about': 'أحذية رياضية تُصنع حسب الطلب، زوجًا بعد زوج.',
  'footer.help': 'المساعدة',
  'footer.delivery': 'المواعيد والتوصيل',
  'footer.cancel': 'إلغاء طلب',
  'footer.guarantee': 'الضمان والاستبدال',
  'footer.withdrawal': 'حق العدول عن الشراء',
  'footer.contact': 'اتصل بنا',
  'footer.contact.text': 'راسلنا وسنردّ عليك.',
  'footer.studio': 'اكتب أسئلتك الشائعة في الاستوديو',
  'footer.note': 'متجر تجريبي لمشروع faq-widget المفتوح المصدر، ولا شيء فيه معروض للبيع.',
};

export const texts = { fr, en, ar } satisfies Record<string, Texts>;
export type Language = keyof typeof texts;

/** Languages of the shop that are written from right to left. */
export const rightToLeft: readonly Language[] = ['ar'];
