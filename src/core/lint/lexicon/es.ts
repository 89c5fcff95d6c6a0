import { countTo99, type Lexicon } from './lexicon.js';

const UNITS =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve';
const TENS = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const TWENTIES =
  'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';

export const es: Lexicon = {
  numbers: {
    ...countTo99(UNITS.split(' '), TENS.split(' '), (ten, unit) => `${ten} y ${unit}`),
    ...Object.fromEntries(TWENTIES.split(' ').map((word, index) => [word, 21 + index])),
    un: 1,
    una: 1,
    cien: 100,
  },
  units: {
    minute: 'minutos?|min',
    hour: 'horas?(?:\\s+(?:hábiles|laborables))?|hs?|hrs?',
    business: 'd[ií]as?\\s+(?:h[áa]bil(?:es)?|laborables?|laborales?)',
    day: 'd[ií]as?(?:\\s+(?:naturales|corridos|calendario))?',
    week: 'semanas?|sem\\.?',
    month: 'mes(?:es)?',
  },
  to: 'a|o|hasta',
  between: 'entre|de',
  and: 'y',
  atMost:
    'en (?:un plazo (?:máximo )?de|menos de|un máximo de)|dentro de(?: las| los)?|hasta|como máximo|máximo(?: de)?|máx\\.?|menos de|antes de|plazo de(?: las)?|durante|no más de',
  percent: '%|por ?ciento',
  currencies: {
    USD: 'dólares?(?: estadounidenses)?',
    EUR: 'euros?',
    GBP: 'libras?(?: esterlinas)?',
    MXN: 'pesos',
  },
  clock:
    '(?<=(?<!\\p{L})las?\\s+)(?<hour>\\d{1,2}(?!\\d))(?:[:.](?<minute>\\d{2}))?(?!\\s*(?:horas?|h)?\\s*(?:siguientes|posteriores|desde|tras|después|primeras|hábiles))(?:\\s*(?:horas?|h)(?!\\p{L}))?(?:\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)?|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?:\\s*(?:horas|h))?|(?<noon>mediodía)|(?<midnight>medianoche)',
  cues: {
    cancel: 'cancel\\p{L}*|anul\\p{L}*|echar\\p{L}* atrás',
    modify:
      'modific\\p{L}*|cambi(?:ar|arlo|arla|o|os|e|ado|amos)(?! de (?:opinión|idea|parecer))|corr(?:eg|ig)\\p{L}*|edit\\p{L}*|rectific\\p{L}*|alter\\p{L}*|ajust\\p{L}*|equivoqu\\p{L}*|equivocad\\p{L}*',
    handling:
      '(?<!(?:tras|una vez|después de|desde|a partir de|defectos? de|fallos? de)\\s+(?:\\p{L}+\\s+){0,3})(?:producción|producimos|prepara\\p{L}*|fabric\\p{L}*|confeccion\\p{L}*|elabor\\p{L}*|procesa\\p{L}*|despach\\p{L}*|sale(?:n)?|envia(?:mos|do|da|rá)|taller|hech[oa]s? a mano|bajo pedido|empaquet\\p{L}*|list[oa]s? para|gestion(?:ar|amos) (?:su|tu|el|los) pedidos?)',
    transit:
      'entreg\\p{L}*|envíos?(?! grat)|transporte|tránsito|lleg\\p{L}*|reparto|mensajería|recib(?:ir|irás|irá|es|e)\\p{L}*|paquetes?|en camino|(?:una vez|tras|desde|después de) (?:\\p{L}+ ){0,2}(?:enviad\\p{L}*|envío|despach\\p{L}*|salida)|viaj\\p{L}*',
    returns:
      'devol\\p{L}*|devuel\\p{L}*|retorn\\p{L}*|cambios? y devoluciones|canje\\p{L}*|(?:cambi\\p{L}*) de (?:opinión|idea)|sin usar|sin estrenar|no te (?:gusta|convence)|arrepient\\p{L}*|defectos?|defectuos\\p{L}*',
    withdrawal: 'desist\\p{L}*|por ley|la ley|legal(?:es|mente)?|derechos? del consumidor',
    reply:
      'respond\\p{L}*|respuestas?|contest\\p{L}*|respondemos|nos pondremos en contacto|te escrib\\p{L}*|mensajes?|consultas?|tickets?',
    charge:
      'gastos?|comisi\\p{L}*|cargos?|cobr\\p{L}*|reten\\p{L}*|descont\\p{L}*|penaliza\\p{L}*|tarifa|deduc\\p{L}*|coste?s?|recargo|restar\\p{L}*|quedamos',
    free: 'gratis|gratuit\\p{L}*|sin (?:gastos|coste|costo)|corre de nuestra cuenta|no (?:cobramos|pagas?|pagarás|tiene coste|cuesta)|invitamos|asumimos',
    carriage: 'envíos?|gastos de envío|enviamos|entrega|portes',
    over: 'superior\\p{L}*|a partir de|más de|desde|super\\p{L}*|mínim\\p{L}*|por encima|exced\\p{L}*|compras?|pedidos?|de al menos|alcanz\\p{L}*|carrito',
    cutoff: 'antes|hasta|después|límite|mismo día|corte|más tardar|a partir|hoy',
    hours:
      'abiert\\p{L}*|horarios?|disponib\\p{L}*|atención|atendemos|soporte|equipo|teléfono|chat|lunes|viernes|cerrad\\p{L}*|servicio',
    other:
      'garantías?|repara\\p{L}*|limpi\\p{L}*|impermeab\\p{L}*|grabad\\p{L}*|estudiant\\p{L}*|klarna|regal\\p{L}*|cup[oó]n\\p{L}*|código|vales?|regalo|descuento\\p{L}*|rebajas?|oferta\\p{L}*|promoci\\p{L}*|puntos|caduc\\p{L}*|válid\\p{L}*|newsletter|boletín|suscri\\p{L}*|miembros?|socios?|fidelidad|prueba|seguimiento|confirmación|banco|bancari\\p{L}*|cuenta|abon\\p{L}*|reembols\\p{L}*|tarjetas?|pag\\p{L}*|facturas?|plazos sin|cuotas?|reserv\\p{L}*|lav\\p{L}*|sec\\p{L}*|batería\\p{L}*|autonomía|años?|suelas?|reposici\\p{L}*|repon\\p{L}*|agotad\\p{L}*|preventa|contraseña|enlaces?|elimin\\p{L}*|borra\\p{L}*|cookies?|iva|impuestos?|aduan\\p{L}*|algodón|poliéster|lana|cuero|piel|recicla\\p{L}*|compuest\\p{L}*|ahorr\\p{L}*|tacón|satisf\\p{L}*|valoraci\\p{L}*|opiniones|precios?|cuesta|anticipo|cita|revis\\p{L}*|inspecci\\p{L}*|recog\\p{L}*|almacen\\p{L}*|reclam\\p{L}*|avis(?:a|e)\\p{L}*|notific\\p{L}*|segur\\p{L}*|fundad\\p{L}*|desde (?:19|20)\\d\\d|empleados|dona\\p{L}*|tallas?|números? de pie',
  },
  places: {
    home: 'nacional(?:es)?|península|peninsular\\p{L}*',
    europe: 'europa|europea|ue',
    abroad: 'internaciona\\p{L}*|extranjero|resto del mundo|todo el mundo|otros países|demás países',
    outside: 'fuera de|excepto|salvo',
  },
  more: 'más|adicional\\p{L}*|extra',
  clauseEnd: '[,;:()–—]|\\s-\\s|(?<!\\p{L})(?:pero|luego|mientras)(?!\\p{L})',
};
