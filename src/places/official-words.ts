const OF_WHAT = '(?:city and county|city|county|district|(?:(?:royal|london|metropolitan) )?borough)';
const LEAD = new RegExp(`^(?:the )?(?:${OF_WHAT} of )?`);
const TAIL = new RegExp(
  ` (?:police(?: force)?|constabulary|${OF_WHAT} of|(?:${OF_WHAT} )?council|county borough|city|part)$`,
);

/**
 * Leaves out what officials put around a name: "bolton police", "city of york", "leeds city council".
 * @param typed normalised text
 */
export const withoutOfficialWords = (typed: string): string => typed.replace(LEAD, '').replace(TAIL, '');
