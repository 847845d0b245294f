import type { Measure } from '../../dataset/types.ts';

/** Who counts, by name alone: `Home Office`; all that is said of it in a record kept from before files had the name alone. */
export const publisherName = ({ publisher, publisherShort }: Measure): string => publisherShort ?? publisher;
