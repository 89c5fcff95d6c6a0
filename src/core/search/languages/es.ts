import type { LanguageTable } from '../language.js';

const es: LanguageTable = {
  functionWords: `
    el la los las lo un una unos unas y e o u ni pero sino si que de del a al en con por para sin sobre entre desde hasta hacia según contra durante ante tras
    este esta estos estas esto ese esa esos esas eso aquel aquella aquello
    yo me mi mis mío mía mí tú tu tus te ti él ella ello usted ustedes se su sus nosotros nos nuestro nuestra nuestros vosotros os vuestro vuestra ellos ellas le les
    ser es soy eres somos son era fue fui sido sea estar está estoy estás están estaba he has ha hemos han haber hay había
    tener tengo tienes tiene tenéis tienen poder puedo puedes puede podéis pueden podría podrías podemos
    querer quiero quieres quiere quisiera querría deber debo debe debería hacer hago haces hace hacen hecho ir voy vas va vamos van
    qué cuál cuáles quién quiénes cómo cuándo dónde cuánto cuánta cuántos cuántas porque por qué adónde
    no sí ya muy más menos tan tanto también tampoco solo sólo todavía aún siempre nunca nada algo alguien alguno alguna algún ningún ninguno ninguna todo toda todos todas otro otra otros otras mismo misma cada
    aquí ahí allí ahora hoy bien mal mucho mucha muchos muchas poco
    hola buenas buenos días gracias favor porfa
    saber sé sabes decir dime dices decirme dar dame necesito gustaría ver posible forma manera acerca`,
  groups: `
    reembolso, reembolsar, devolver el dinero, devolución del dinero, reintegro, abono
    devolución, devolver, retornar, regresar, enviar de vuelta
    cambio, cambiar, sustituir, reemplazar, reemplazo, canje
    cancelar, cancelación, anular, anulación, dar de baja, desistir
    desistimiento, cambiar de opinión, arrepentirse
    pedido, pedir, compra, comprar, orden, encargo
    envío, enviar, entrega, entregar, mandar, transporte, mensajería, gastos de envío
    llegar, llega, recibir, entrega, llegada
    plazo, cuánto tarda, cuánto tiempo, días, duración, fecha, tiempo
    retraso, demora, tarda, tarde, esperar, atrasado
    seguimiento, rastrear, localizar, dónde está, estado, rastreo
    perdido, perder, extraviado, falta, robado, no ha llegado
    paquete, caja, bulto
    factura, recibo, comprobante, ticket
    pagar, pago, abonar, formas de pago
    tarjeta, tarjeta de crédito, tarjeta de débito, visa
    plazos, cuotas, financiación
    precio, coste, costo, cuesta, tarifa, importe, caro, gastos, cuánto vale
    gratis, gratuito, sin coste
    descuento, cupón, promoción, código, oferta, rebaja, vale
    regalo, regalar, tarjeta regalo, envolver
    cuenta, perfil, usuario
    registrarse, registro, crear cuenta, inscribirse, darse de alta
    iniciar sesión, entrar, acceder, login, conectarse
    contraseña, clave, pin
    olvidado, olvidar, restablecer, recuperar
    invitado, sin cuenta, sin registro
    eliminar, borrar, cerrar, quitar
    modificar, cambiar, editar, corregir, actualizar, modificación
    error, equivocado, incorrecto, equivocación
    problema, fallo, dificultad, no funciona, rechazado, inconveniente
    roto, dañado, daño, defectuoso, defecto, estropeado
    calidad, material, tela
    garantía, garantizar
    reparar, reparación, arreglar
    contacto, contactar, llamar, escribir, hablar
    agente, humano, persona, asesor, operador
    soporte, ayuda, atención al cliente, asistencia, ayudar
    teléfono, móvil, celular, número
    correo, email, e-mail, mensaje
    horario, abierto, abre, horas
    dirección, domicilio, destino
    extranjero, internacional, país, países, mundo
    aduana, impuesto, impuestos, iva, aranceles
    tienda, local, sucursal, establecimiento
    stock, disponible, disponibilidad, agotado, existencias
    talla, tamaño, medida, dimensiones, número
    pequeño, grande, ajustado
    color, tono
    personalizar, personalizado, a medida, grabado
    producto, artículo, mercancía
    privacidad, datos, confidencialidad, rgpd, información personal
    seguro, seguridad, fraude, estafa, fiable
    opinión, reseña, valoración, comentario
    reclamación, reclamar, queja, quejarse
    newsletter, boletín, suscripción, suscribirse
    prueba, foto, imagen
    auténtico, original, falso
    ecológico, sostenible, medio ambiente
    lavar, lavado, limpiar, cuidado
    mínimo, máximo, límite
    exprés, express, rápido, urgente
    recoger, recogida, punto de recogida
    nuevo, crear, abrir, añadir
    trabajo, empleo, trabajar
    empresa, compañía, negocio`,
  endings: /(?<=\p{L}{3})(?:os|as|es|o|a|e|s)$/u,
};

export default es;
