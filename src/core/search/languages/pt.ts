import type { LanguageTable } from '../language.js';

const pt: LanguageTable = {
  functionWords: `
    o a os as um uma uns umas e ou mas se que de do da dos das dum duma em no na nos nas num numa por pelo pela pelos pelas para pra com sem sobre entre até desde após ante ao aos à às
    eu me mim meu minha meus minhas tu te ti teu tua teus tuas você vocês ele ela eles elas lhe lhes seu sua seus suas nós nosso nossa nossos nossas vos vosso
    este esta estes estas isto esse essa esses essas isso aquele aquela aquilo
    ser é és sou somos são era foi fui seja estar está estou estão estava ter tenho tens tem têm temos tinha haver há
    poder posso podes pode podem podia poderia querer quero quer queria gostaria dever devo deve fazer faço faz fazem feito ir vou vai vão
    qual quais quem como quando onde quanto quanta quantos quantas porque porquê quê
    não sim já muito muita muitos muitas mais menos tão também só ainda sempre nunca nada algo alguém algum alguma nenhum nenhuma todo toda todos todas tudo outro outra outros outras mesmo cada
    aqui ali lá agora hoje bem olá oi bom boa dia tarde obrigado obrigada favor
    saber sei dizer dar ver preciso gostava possível forma maneira`,
  groups: `
    reembolso, reembolsar, dinheiro de volta, devolução do dinheiro, estorno
    devolução, devolver, retornar, enviar de volta
    troca, trocar, substituir, substituição
    cancelar, cancelamento, anular, anulação, desistir
    arrependimento, livre resolução, mudar de ideias, mudar de ideia
    encomenda, pedido, encomendar, compra, comprar, pedir
    entrega, entregar, envio, enviar, expedição, transportadora, portes, frete, remessa
    chegar, chega, chegada, receber, entrega
    prazo, quanto tempo, quanto demora, dias, duração, data
    atraso, demora, atrasado, esperar, tarde
    rastrear, rastreio, rastreamento, seguimento, localizar, onde está, estado, acompanhar
    perdido, extraviado, falta, roubado, não chegou
    pacote, embrulho, caixa
    fatura, recibo, nota fiscal, comprovativo
    pagar, pagamento, formas de pagamento
    cartão, cartão de crédito, multibanco, visa, pix
    prestações, parcelas, parcelar, financiamento
    preço, custo, custa, custar, taxa, valor, caro
    grátis, gratuito, gratuita
    desconto, cupão, cupom, promoção, código, oferta, vale
    presente, oferecer, cartão presente, embalagem
    conta, perfil, utilizador, usuário
    registar, registo, cadastro, cadastrar, criar conta, inscrever
    entrar, login, iniciar sessão, aceder, acessar
    palavra-passe, senha, password
    esquecer, esqueci, recuperar, redefinir
    convidado, sem conta, sem registo
    eliminar, apagar, excluir, fechar, encerrar, remover
    alterar, modificar, mudar, editar, corrigir, atualizar, alteração
    errado, erro, engano, incorreto
    problema, dificuldade, não funciona, recusado
    partido, danificado, dano, defeito, defeituoso, quebrado, estragado
    qualidade, material, tecido
    garantia, garantido
    reparar, reparação, conserto, consertar
    contacto, contato, contactar, ligar, falar, escrever
    agente, pessoa, atendente, operador, humano
    apoio, ajuda, suporte, apoio ao cliente, atendimento, assistência
    telefone, telemóvel, celular, número
    email, e-mail, mensagem, correio
    horário, aberto, abertura, horas
    morada, endereço, destino
    estrangeiro, internacional, exterior, país, países
    alfândega, imposto, impostos, iva, taxas
    loja, ponto de venda
    stock, estoque, disponível, disponibilidade, esgotado
    tamanho, medida, dimensões, número
    pequeno, apertado, grande, largo
    cor, tom
    personalizar, personalizado, por medida, sob medida, gravação
    produto, artigo, mercadoria
    privacidade, dados, confidencialidade, rgpd, lgpd
    seguro, segurança, fraude, burla, golpe, confiável
    avaliação, opinião, comentário
    reclamação, reclamar, queixa
    newsletter, boletim, subscrição, assinatura
    prova, foto, imagem, fotografia
    autêntico, original, falso
    sustentável, ambiente, ecológico
    lavar, lavagem, limpar
    expresso, rápido, urgente
    levantar, levantamento, recolha, retirar, retirada
    novo, criar, abrir, adicionar`,
  endings: /(?<=\p{L}{3})(?:os|as|es|o|a|e|s)$/u,
};

export default pt;
