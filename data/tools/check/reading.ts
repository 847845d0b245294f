import type { Rule } from './rule.ts';

/** Every table can be read: UTF-8, quotes, the columns of the schema, and in each row cells of the right type. */
export const reading: Rule = (tables) => tables.faults;
