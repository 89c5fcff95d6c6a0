import type { LanguageTable } from '../language.js';

const en: LanguageTable = {
  functionWords: `
    a an the this that these those here there and or but nor so if then than as because while though although
    of to in on at by for from with without within about into onto over under between through during before after
    up down out off again since until till per via
    i me my mine myself we us our ours you your yours u ur he him his she her hers it its they them their theirs
    im ive id ill youre youve were weve theyre thats whats wheres hows its cant cannot dont doesnt didnt wont isnt
    arent wasnt havent hasnt couldnt shouldnt wouldnt
    am is are was be been being do does did done doing have has had having will would shall should can could may
    might must ought need needs want wants wanna gonna gotta
    what which who whom whose when where why how whether
    not no yes ok okay any some all both each every either neither other another such same own
    only just also too very much many more most less least few lot lots bit really quite still already yet ever never
    now today please pls plz thanks thank hi hello hey dear sir madam
    know tell show say said ask wondering wonder like get got getting give let make makes made go going come
    see look looking find try trying thing things something anything nothing someone anyone everything
    possible way able explain regarding concerning assist
    don t s re ve ll d m`,
  groups: `
    refund, reimburse, reimbursement, money back, repay, compensation, get my money
    return, send back, give back, bring back, ship back
    exchange, swap, replace, replacement, trade in
    cancel, cancellation, call off, revoke, terminate, undo, stop, abort, annul, withdraw
    withdrawal, cooling off, change my mind, changed my mind
    order, purchase, buy, bought
    delivery, deliver, shipping, ship, shipment, dispatch, courier, carrier, send, postage
    arrive, arrival, receive, delivery, come, get here, show up, turn up
    how long, delivery time, days, duration, time frame, lead time
    late, delay, delayed, overdue, waiting, slow, still not here
    track, tracking, trace, locate, where is my, follow, status, whereabouts
    lost, missing, stolen, never arrived, not received, disappeared, gone
    parcel, package, packet, box
    invoice, bill, receipt, proof of purchase
    pay, payment, paid, paying, checkout
    card, credit card, debit card, visa, mastercard
    instalment, installment, pay later, split payment, financing
    price, cost, fee, charge, expensive, how much, rate, amount
    free, gratis, no charge, without cost
    discount, coupon, promo, promotion, voucher, code, deal, sale, offer, rebate
    gift, present, gift card, wrap
    account, profile, user, membership
    sign up, register, registration, create account, join, enroll, subscribe
    log in, login, sign in, access, log on
    password, passcode, pin, credentials
    forgot, forgotten, lost, reset, recover, retrieve, restore
    guest, without account, without registering
    delete, remove, close, erase, deactivate, get rid of
    change, modify, edit, update, alter, correct, amend, adjust, switch, fix, set up
    wrong, incorrect, mistake, error, mixed up, not what
    problem, issue, trouble, difficulty, not working, fails, failed, declined, rejected
    broken, damaged, damage, defective, faulty, cracked, torn, defect, scratched, smashed
    quality, material, fabric, made of
    warranty, guarantee, guaranteed
    repair, fix, mend
    contact, reach, call, phone, speak, talk, chat, email, write
    agent, human, person, representative, operator, advisor, someone, assistant
    support, help, customer service, helpdesk, assistance, customer care
    phone, telephone, mobile, cell, number, hotline
    email, mail, message
    hours, open, opening, schedule, closed
    address, destination, location
    abroad, international, overseas, worldwide, foreign, country, countries
    customs, duty, duties, tax, taxes, vat, import
    store, shop, outlet, showroom, branch, boutique
    stock, available, availability, in stock, sold out, out of stock, restock
    size, sizing, fit, dimensions, measurement, measure, length
    small, tight, large, big, loose
    color, colour, shade
    custom, personalise, personalised, personalize, personalized, customise, customize, engraving, bespoke, made to measure
    product, item, article, goods
    privacy, personal data, personal information, confidential, gdpr
    safe, secure, security, fraud, scam, trust, hacked
    review, feedback, rating, opinion, comment, testimonial
    complain, complaint, claim, dispute, unhappy, dissatisfied
    newsletter, mailing list, subscription, unsubscribe, spam
    evidence, proof, photo, picture, image
    genuine, authentic, original, real, fake, counterfeit
    sustainable, eco, environment, recycled, green
    wash, clean, care, maintain
    minimum, least, maximum, limit
    express, fast, quick, urgent, priority, rush
    pick up, pickup, collect, collection
    language, english, translate
    new, create, open, start, add
    use, work, works, function
    employee, job, career, hiring
    bulk, wholesale, quantity, business`,
  endings: /(?<=[^siu])s$/u,
};

export default en;
