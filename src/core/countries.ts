/** First letter, then all second ones. */
const CODES =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW';

/** ISO 3166-1 alpha-2 codes of all countries, as of November 2026, in alphabetical order. */
export const COUNTRIES: readonly string[] = CODES.split(' ').flatMap((letters) =>
  letters
    .slice(1)
    .split('')
    .map((second) => letters.charAt(0) + second),
);
