const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Links stay links; trailing punctuation is the sentence's. */
const linked = (line: string): string =>
  escape(line).replace(/https?:\/\/[^\s<]{1,2000}?(?=[.,;:!?)»]*(?:\s|$|&quot;))/g, url => `<a href="${url}">${url}</a>`);

/** The plain text as the least HTML that shows it: paragraphs, line breaks, links. No style, no image, nothing to load. */
export function htmlAlternative(text: string, language: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map(paragraph => `<p>${paragraph.split('\n').map(linked).join('<br>\n')}</p>`);
  return `<!doctype html>\n<html lang="${escape(language)}"><body>\n${paragraphs.join('\n')}\n</body></html>\n`;
}
