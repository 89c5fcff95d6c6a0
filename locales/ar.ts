import type { Messages } from './messages.js';

const ar: Messages<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'> = {
  'load.busy': 'جارٍ تحميل الأسئلة…',
  'load.failed': 'تعذّر تحميل الأسئلة.',
  'load.retry': 'إعادة المحاولة',
  'load.empty': 'لا توجد أسئلة هنا بعد.',

  'search.label': 'ابحث في الأسئلة',
  'search.placeholder': 'بحث…',
  'search.results_zero': 'لا توجد أسئلة',
  'search.results_one': 'سؤال واحد',
  'search.results_two': 'سؤالان',
  'search.results_few': '{{count, number}} أسئلة',
  'search.results_many': '{{count, number}} سؤالًا',
  'search.results_other': '{{count, number}} سؤال',
  'search.failed': 'البحث غير متاح حاليًا.',

  'topics.label': 'تصفية حسب الموضوع',
  'topics.all': 'الكل',

  'empty.title': 'لم نعثر على إجابة عن «{{query}}»',
  'empty.hint': 'جرّب كلمات أقل أو كلمات أخرى، أو اختر موضوعًا.',
  'empty.nearest': 'هل تقصد أحد هذه الأسئلة؟',
  'empty.topics': 'تصفّح موضوعًا',
  'empty.clear': 'عرض كل الأسئلة',

  'entry.copyLink': 'نسخ رابط هذه الإجابة',
  'entry.linkCopied': 'تم نسخ الرابط',
  'entry.copyByHand': 'انسخ هذا الرابط:',

  'help.title': 'هل تحتاج إلى مساعدة؟',
  'help.email': 'راسلنا',

  'fact.anyTime': 'في أي وقت',
  'fact.never': 'غير ممكن',
  'fact.free': 'مجانًا',
  'fact.always': 'على مدار الساعة طوال أيام الأسبوع',
  'fact.businessDays_zero': '{{count}} يوم عمل',
  'fact.businessDays_one': '{{count}} يوم عمل',
  'fact.businessDays_two': '{{count}} يومَي عمل',
  'fact.businessDays_few': '{{count}} أيام عمل',
  'fact.businessDays_many': '{{count}} يوم عمل',
  'fact.businessDays_other': '{{count}} يوم عمل',
};

export default ar;
