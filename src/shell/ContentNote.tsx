import type { JSX } from 'preact';
import { href } from '../contract/addresses.ts';

/** What a page is about, and the name of the way to help: the first words of every page with figures. */
const WORDS = { about: 'About sexual offences.', help: 'Talk to someone' };

/** Says what the page is about and leads to help, before any figure. */
export const ContentNote = (): JSX.Element => (
  <p class="content-note">
    {WORDS.about} <a href={href('help/')}>{WORDS.help}</a>
  </p>
);
