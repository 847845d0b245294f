type Attributes = Readonly<Record<string, string>>;

const times = (text: string | undefined): number => Math.max(1, Number(text ?? 1));

/**
 * A cell of an ODS file, filled while its XML is read. A number is taken from its attribute: the text that a reader sees may be
 * rounded.
 */
export class OdsCell {
  readonly repeated: number;
  private shown: string | undefined;
  private inside = false;

  constructor(private readonly attributes: Attributes) {
    this.repeated = times(attributes['table:number-columns-repeated']);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'text:p') {
      this.shown = this.shown === undefined ? '' : `${this.shown}\n`;
      this.inside = true;
    } else if (name === 'text:s') this.add(' '.repeat(times(attributes['text:c'])));
    else if (name === 'text:tab') this.add('\t');
    else if (name === 'text:line-break') this.add('\n');
  }

  close(name: string): void {
    if (name === 'text:p') this.inside = false;
  }

  /** Adds text that is inside a paragraph. Text between paragraphs is only the indentation of the XML. */
  add(text: string): void {
    if (this.inside) this.shown = (this.shown ?? '') + text;
  }

  /** The cell as text: the full number, the date, or the words. */
  value(): string {
    const { attributes } = this;
    switch (attributes['office:value-type'] ?? attributes['calcext:value-type']) {
      case 'float':
      case 'percentage':
      case 'currency':
        return attributes['office:value'] ?? '';
      case 'date':
        return attributes['office:date-value'] ?? '';
      default:
        return attributes['office:string-value'] ?? this.shown ?? '';
    }
  }
}
