import { SaxesParser } from 'saxes';
import { CUT_SHORT, ImportProblem } from '../problem.ts';

/** What {@link walkXml} calls for each tag and text, in the order of the file. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Goes through an XML text piece by piece, and hands over after each. @throws ImportProblem where it is not well-formed */
export function* walkXml(pieces: Iterable<string>, name: string, events: XmlEvents): Generator<void> {
  // Tags are known by their usual prefixes: resolving namespaces would make reading half as slow again.
  const parser = new SaxesParser({ xmlns: false, position: false });
  const { open, text, close } = events;
  parser.on('error', (fault) => {
    throw new ImportProblem({}, `${name}, which is not sound XML (${fault.message})`, CUT_SHORT);
  });
  if (open) parser.on('opentag', (tag) => open(tag.name, tag.attributes));
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', (tag) => close(tag.name));
  for (const piece of pieces) {
    parser.write(piece);
    yield;
  }
  parser.close();
}

/** Like {@link walkXml}, in one go, for small files. */
export function readXml(pieces: Iterable<string>, name: string, events: XmlEvents): void {
  const walk = walkXml(pieces, name, events);
  while (walk.next().done !== true);
}
