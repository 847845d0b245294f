/** The measure that the ONS tables by force fill: all sexual offences, against children and adults, online or not. */
export const TOTAL_SEXUAL = 'total-sexual-ons';
export const ONS = 'Office for National Statistics';
