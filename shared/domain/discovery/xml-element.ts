/** As much of an XML tree as reading a configuration needs. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly XmlElement[];
  /** All text below it. */
  readonly text: string;
}
