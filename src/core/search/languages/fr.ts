import type { LanguageTable } from '../language.js';

const fr: LanguageTable = {
  functionWords: `
    le la les un une des de du au aux l d et ou mais si que qui quoi dont où car donc ni or puis comme lorsque puisque
    à dans en sur sous par pour avec sans chez vers entre depuis pendant avant après jusque contre dès afin
    ce cet cette ces cela ça ceci celui celle ceux celles
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mien tien sien
    je j tu t il elle on nous vous ils elles me m te se s moi toi lui eux y
    ne n pas plus moins jamais rien aucun aucune non oui
    être est es suis sont sommes êtes était étais serait sera été ai as a avez ont avons avoir avait aura aurais eu
    peut peux puis pouvez pouvoir peuvent pourrais pourrait pourriez dois doit devez devoir faut faudrait
    fait faire fais faites font veux veut voulez vouloir voudrais voudrait aimerais souhaite souhaiterais
    vais va allez aller vont irai
    comment quel quelle quels quelles quand pourquoi combien lequel laquelle
    est-ce qu c jusqu lorsqu quelqu quelque quelques chose autre autres même tout toute tous toutes chaque plusieurs
    ici là voici voilà très trop bien peu beaucoup encore déjà toujours aussi alors vraiment juste seulement
    bonjour bonsoir salut svp stp merci plaît madame monsieur
    savoir connaître dire dites donner trouver voir besoin cas façon manière sujet`,
  groups: `
    remboursement, rembourser, remboursé, récupérer mon argent, rendre l'argent, avoir
    retour, retourner, renvoyer, rendre, renvoi, réexpédier
    échange, échanger, remplacer, remplacement, changer
    annuler, annulation, résilier, résiliation, stopper, arrêter, supprimer
    rétractation, rétracter, changer d'avis, changé d'avis, délai légal
    commande, commander, achat, acheter
    livraison, livrer, expédition, expédier, envoi, envoyer, transport, transporteur, acheminement, frais de port
    arriver, arrivée, recevoir, réception, livraison, reçu
    délai, durée, temps, combien de temps, jours, date
    retard, tarde, attendre, attente, long, toujours pas reçu
    suivi, suivre, tracer, localiser, où est, où en est, statut
    perdu, perdre, égaré, manquant, disparu, volé, jamais reçu, pas arrivé
    colis, paquet, carton
    facture, reçu, justificatif, ticket
    payer, paiement, régler, règlement
    carte, carte bancaire, carte bleue, CB, visa
    mensualité, plusieurs fois, crédit, échelonner, 3x, 4x
    prix, tarif, coût, coûter, frais, montant, cher, combien ça coûte
    gratuit, offert, gratuitement
    réduction, remise, promo, promotion, code, coupon, bon, solde, rabais, bon d'achat
    cadeau, offrir, carte cadeau, emballage
    compte, profil, espace client, utilisateur
    inscription, inscrire, créer un compte, enregistrer, adhérer
    connexion, connecter, identifier, accéder
    mot de passe, identifiant, code secret
    oublié, oublier, perdu, réinitialiser, récupérer
    invité, sans compte, sans inscription
    supprimer, effacer, fermer, enlever, retirer, désactiver, clôturer
    modifier, changer, modification, corriger, rectifier, mettre à jour, changement
    erreur, mauvais, faux, trompé, incorrect, pas le bon
    problème, souci, difficulté, ne marche pas, ne fonctionne pas, refusé, bug, panne
    cassé, abîmé, endommagé, défectueux, défaut, fissuré, déchiré, brisé, casse
    qualité, matière, tissu, composition
    garantie, garantir, garanti
    réparer, réparation, SAV
    contacter, contact, appeler, joindre, écrire, parler, téléphoner
    conseiller, humain, personne, agent, opérateur, interlocuteur
    support, aide, service client, assistance, SAV
    téléphone, portable, mobile, numéro, appel
    e-mail, mail, courriel, message, email
    horaire, ouvert, ouverture, heures, fermé
    adresse, destination, lieu
    étranger, international, monde, pays, hors de France, outre-mer
    douane, taxe, TVA, droits, importation
    magasin, boutique, point de vente
    stock, disponible, disponibilité, rupture, épuisé, réassort
    taille, pointure, dimension, mesure, guide des tailles
    petit, serré, grand, large
    couleur, coloris, teinte
    personnaliser, personnalisé, sur mesure, gravure, personnalisation
    produit, article, marchandise
    confidentialité, données, vie privée, RGPD, informations personnelles
    sécurité, sécurisé, sûr, fraude, arnaque, fiable, piratage, confiance
    avis, commentaire, note, évaluation, témoignage
    réclamation, réclamer, plainte, litige, mécontent, insatisfait
    newsletter, abonnement, abonner, désabonner, désinscrire
    preuve, photo, image, justificatif
    authentique, original, vrai, contrefaçon
    écologique, durable, environnement, recyclé
    laver, lavage, entretien, nettoyer
    minimum, maximum, limite
    express, rapide, vite, urgent, prioritaire
    retrait, point relais, retirer en magasin, récupérer
    nouveau, créer, ouvrir, ajouter
    travail, emploi, boulot, poste, recrutement
    salaire, paie, paye, rémunération
    entreprise, société, professionnel, employeur
    employé, salarié
    congé, vacances
    maladie, malade`,
  endings: /(?<=\p{L}{3})(?:es|s|x|e)$/u,
  elision: /^(?:qu|[cdjlmnst])(?=[aeiouyh])/u,
};

export default fr;
