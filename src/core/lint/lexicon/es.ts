import { any, countTo99, type Lexicon } from './lexicon.js';

const UNITS =
  'un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve';
const TENS = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const TWENTIES =
  'veinti(?:uno|ún|una) veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';

export const es: Lexicon = {
  numbers: {
    ...countTo99(UNITS.split(' '), TENS.split(' '), (ten, unit) => `${ten} y ${unit}`),
    ...Object.fromEntries(TWENTIES.split(' ').map((word, index) => [word, 21 + index])),
    'primer[ao]?': 1,
    'medi[oa]': 0.5,
    cien: 100,
    'un par(?: de)?': 2,
    'una decena(?: de)?': 10,
    'una docena(?: de)?': 12,
  },
  units: {
    minute: 'minutos?|min',
    hour: 'horas?(?:\\s+(?:hábiles|laborables))?|hs?|hrs?',
    business: 'd[ií]as?\\s+(?:h[áa]bil(?:es)?|laborables?|laborales?|de trabajo)',
    day: 'd[ií]as?(?:\\s+(?:naturales|corridos|calendario|completos?|enteros?))?|jornadas?',
    week: 'semanas?|sem\\.?',
    month: 'mes(?:es)?',
  },
  to: 'a|o|u|hasta',
  between: 'entre|de',
  and: 'y',
  or: 'o|u|ni',
  atMost:
    'en (?:un plazo (?:máximo )?de|menos de|un máximo de)|dentro de(?: las| los)?|hasta|como (?:máximo|mucho)|máximo(?: de)?|máx\\.?|menos de|antes de|plazo de(?: las)?|durante|no más de|o menos|a lo sumo',
  percent: '%|por ?ciento',
  currencies: {
    USD: 'dólares?(?: estadounidenses)?',
    EUR: 'euros?',
    GBP: 'libras?(?: esterlinas)?',
    MXN: 'pesos',
  },
  clock:
    '(?<=(?<!\\p{L})las?\\s+)(?<hour>\\d{1,2}(?!\\d))(?:[:.](?<minute>\\d{2}))?(?!\\s*(?:horas?|hrs?|hs?)?\\s*(?:siguientes|posteriores|desde|tras|después|primeras|hábiles|de (?:la|tu|su|haber)))(?:\\s*(?:horas?|h)(?!\\p{L}))?(?:\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)?|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?:\\s*(?:horas|h))?|(?<hourHalf>\\d{1,2})\\s*(?<halfDay>[ap])\\.?\\s?m\\b\\.?|(?<noon>mediodía)|(?<midnight>medianoche)',
  cues: {
    cancel:
      'cancel\\p{L}*(?!\\p{L}| solos| autom)|anul\\p{L}*|ech\\p{L}* atrás|renunciar al pedido|dar marcha atrás|arrepentir\\p{L}* de(?:l pedido| la compra)',
    modify: any(
      'modific\\p{L}*|modifiqu\\p{L}*|cambi(?:ar|arlo|arla|arlos|o|os|e|es|ado|amos)(?! (?:de (?:opinión|idea|parecer)|y devol))|cámbi\\p{L}*|corr(?:eg|ig|íg)\\p{L}*|correcci\\p{L}*|edit\\p{L}*|edici\\p{L}*|rectific\\p{L}*|alter\\p{L}*|ajust\\p{L}*|actualiz\\p{L}*',
      'añad\\p{L}*|añád\\p{L}*|olvidad\\p{L}*|equivoqu\\p{L}*|equivoca\\p{L}*|talla errónea|dirección errónea|error en (?:la|el|tu)|errata',
    ),
    handling: any(
      'producción|produci\\p{L}*|prepara\\p{L}*|fabric(?!ación tiene|antes?)\\p{L}*|confeccion\\p{L}*|elabor\\p{L}*|procesa\\p{L}*|tramit\\p{L}*|despach\\p{L}*|sal(?:e|en|dr[áa]n?|ga|gan)(?!\\p{L})(?! gratis)|envia(?:mos|do|da|rá|dos|das|r)|se envía|salidas?|taller|almacén|hech[oa]s? a mano|bajo pedido|empaquet\\p{L}*|embala\\p{L}*',
      'list[oa]s?(?! de)|gestion(?:ar|amos) (?:su|tu|el|los) pedidos?|hacer (?:tu|cada|su|el|un) \\p{L}+|(?:coser|montar)\\p{L}*|entregamos (?:\\p{L}+ )*al transportista|manos del? (?:transportista|mensajer\\p{L}*)|al transportista|ponemos en marcha|se empiezan?|empezamos',
    ),
    transit: any(
      'estimaci\\p{L}*|estimad\\p{L}*|entreg\\p{L}*|envíos?(?! grat)|transporte|tránsito|lleg\\p{L}*|repart\\p{L}*|mensajer\\p{L}*|recib(?:ir|irás|irá|es|e|irlo|irlos)\\p{L}*|paquetes?|en camino|trayecto|viaj\\p{L}*|correos|en (?:tu|su) (?:casa|domicilio|puerta)|tendrás|dhl|ups|fedex|seur',
    ),
    returns: any(
      'devol(?!vemos (?:todo|el))\\p{L}*|devuel\\p{L}*|devuélv\\p{L}*|retorn\\p{L}*|cambios? y devoluciones|canje\\p{L}*|(?:cambi\\p{L}*) de (?:opinión|idea)|sin usar|sin estrenar|no (?:te|le|les) (?:gust|conven|qued)\\p{L}*|(?<!atrás )arrepient\\p{L}*|defectos?|defectuos\\p{L}*|de vuelta|probártel\\p{L}*|pruébal\\p{L}*|reembolso íntegro',
    ),
    withdrawal: 'desist\\p{L}*|por ley|la ley|legal(?:es|mente)?|derechos? del consumidor|consumidores',
    reply: any(
      'respond\\p{L}*|respuestas?|contest\\p{L}*|nos (?:pondremos|ponemos) en contacto|te (?:escrib|llam)\\p{L}*|mensajes?|consultas?|tickets?|noticias nuestras|atende(?:mos|remos) (?:tu|cada|su|los|las) (?:consulta|mensaje|correo|solicitud)\\p{L}*|contactar|contacto|antes de (?:insistir|volver a)|devolvemos la llamada',
    ),
    charge:
      'gastos?|comisi\\p{L}*|cargos?|cobr\\p{L}*|reten\\p{L}*|descont\\p{L}*|penaliza\\p{L}*|tarifa|deduc\\p{L}*|coste?s?|recargo|restar\\p{L}*|restamos|quedamos|cuesta|pagas|pagarás|perder\\p{L}*|pierdes|menos|devuel\\p{L}*|devolv\\p{L}*|recuper\\p{L}*|reembols\\p{L}*',
    free: 'cero|no hay (?:gastos|portes|coste)|gratis|gratuit\\p{L}*|sin (?:gastos|coste|costo|cargo)|(?:corre|va)n? (?:de|por) nuestra cuenta|no (?:se )?(?:cobramos|cobra|pagas?|pagarás|tiene coste|cuesta)|invitamos|asumimos|regalamos el envío|incluid\\p{L}*|0 (?:\\$|€)|bonific\\p{L}*',
    carriage: 'envíos?|gastos de envío|enviamos|entrega|portes|transporte|se envían?',
    over: 'superior\\p{L}*|a partir de|más de|desde|super\\p{L}*|mínim\\p{L}*|por encima|exced\\p{L}*|compras?|pedidos?|de al menos|alcan[zc]\\p{L}*|carrito|cesta|importe|llegu\\p{L}*|gast(?:as|es|ar|ando)',
    cutoff:
      'antes|hasta|después|límite|mismo día|hoy mismo|corte|más tardar|como tarde|haz (?:tu|el) pedido|a partir|hoy|día siguiente|al siguiente',
    hours: any(
      'abiert\\p{L}*|horarios?|disponib\\p{L}*|atención|atende\\p{L}*|soporte|equipo|teléfono|telefónic\\p{L}*|chat|lunes|viernes|cerrad\\p{L}*|cierra\\p{L}*|servicio|llam\\p{L}*|localizables?|hablar con|línea|asesor\\p{L}*',
    ),
    other: any(
      'garantías?|repara\\p{L}*|limpi\\p{L}*|impermeab\\p{L}*|grabad\\p{L}*|estudiant\\p{L}*|klarna|regal\\p{L}*|cup[oó]n\\p{L}*|código|vales?|descuento\\p{L}*|rebajas?|oferta\\p{L}*|promoci\\p{L}*|puntos|caduc\\p{L}*|válid\\p{L}*|newsletter|boletín|suscri\\p{L}*|miembros?|socios?|fidelidad|bienvenida|primera compra|primer pedido',
      'banco|bancari\\p{L}*|(?:a|en) (?:tu|mi|su|la) cuenta|abon\\p{L}*|reembols(?!o íntegro)\\p{L}*|tarjetas?|(?<!proveedor de )pag(?:ar|o|os|ue|an|a|amos)|impagad\\p{L}*|automátic\\p{L}*|se cancelan solos|cobr(?:áis|an?|amos) |facturas?|plazos sin|a plazos|cuotas?|transferencias?|anticipo|cargo (?:\\p{L}+ )?desaparec\\p{L}*|desaparec\\p{L}*|pendiente|el dinero',
      'guarda\\p{L}*|retrasar|lista de espera|apartamos|sin recoger|seguimiento|confirmación|reserv\\p{L}*|recog\\p{L}*|almacen(?:amos|aje|ado)|punto de|aduan\\p{L}*|iva|impuestos?|retener\\p{L}* (?:un|el|tu)',
      'revis\\p{L}*|inspecci\\p{L}*|reclam\\p{L}*|avis(?:a|e)(?!nos antes)\\p{L}*|notific\\p{L}*|comunic\\p{L}*|daños?|dañad\\p{L}*|rot[oa]s?|perdid\\p{L}*|extravi\\p{L}*|novedades|segur\\p{L}*|fotos?|incidencia\\p{L}*',
      'prueba|lav\\p{L}*|sec\\p{L}*|batería\\p{L}*|autonomía|años?|suelas?|algodón|poliéster|lana|cuero|piel|recicla\\p{L}*|compuest\\p{L}*|tacón|descansar|uso|de trabajo|cuidad\\p{L}*|tallas? (?:grande|pequeñ)\\p{L}*|números? de pie',
      'reposici\\p{L}*|repon\\p{L}*|agotad\\p{L}*|preventa|contraseña|enlaces?|elimin\\p{L}*|borra\\p{L}*|cookies?|ahorr\\p{L}*|satisf\\p{L}*|valoraci\\p{L}*|opiniones|precios?|cita|fundad\\p{L}*|desde (?:19|20)\\d\\d|empleados|dona\\p{L}*|tienda|calle|estación|candidat\\p{L}*|prácticas|vacaciones',
      'museo|galería|exposición|al lado|cerca|barrio|vecin\\p{L}*|cafetería|parking|aparcamiento|autobús|tren|cursos?|talleres|visitas?|evento\\p{L}*|feria|mercado|darse de baja|date de baja|concurso|ganador\\p{L}*|sorteo|prensa|periodist\\p{L}*|afiliad\\p{L}*|influencers?|podcasts?|episodios?|v[ií]deos?|directo|blog|encuesta|reto|lluvia|agua|sol|árboles?|carbono|clima',
      'oficina de correos|espera',
    ),
  },
  places: {
    home: 'nacional(?:es)?|península|peninsular\\p{L}*',
    europe: 'europa|europea|ue',
    abroad:
      'internaciona\\p{L}*|extranjero|resto del (?:mundo|planeta)|todo el mundo|otros (?:países|destinos)|demás países',
    outside: 'fuera de|excepto|salvo',
  },
  more: 'más|adicional\\p{L}*|extra|más tarde|de diferencia',
  anchor: 'tras|una vez|después de|desde|a partir de|cuando|siguientes? a|posteriores a|luego de|nada más|al',
  anchorNear: 'de la|del|de los|de las|antes de',
  gap: 'l|el|la|los|las|que|de|del|tu|su|tus|sus|un|una|haber|hemos|ha|has|hayas|haya|sea|se|lo|les|ya|está|fue|pedido|paquete|producto|artículo|compra|día|fecha|momento|a|recepción',
  arrival: 'entrega|recepción|recibir\\p{L}*|recibid[oa]s?|recibes|recibas|llegada|llegue',
  departure: 'envi|enví|despach|sal|entregamos',
  weak: 'reembolso íntegro|estima\\p{L}*|lunes|viernes|equipo|(?:cambi\\p{L}*) de (?:opinión|idea)|arrepient\\p{L}*|paquetes?|mensajes?|tickets?|consultas?',
  condition: 'si|en caso|sin',
  negation: 'no|ning\\p{L}*|nada|sin|nunca',
  clauseEnd: '[,;()–—.?!]|\\s-\\s|(?<!\\p{L})(?:pero|luego|mientras|después)(?!\\p{L}|\\s+del?)',
};
