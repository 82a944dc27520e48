import MarkdownIt from 'markdown-it';

// Read as HTML and as a link is whatever some reader might take for one, so that it is seen here.
const reader = new MarkdownIt({ html: true });
reader.validateLink = () => true;

const isSafe = (link: string | null): boolean => link !== null && /^(https:\/\/|mailto:)/i.test(link);

/** Whether a text in Markdown (CommonMark, with tables) holds nothing that acts or is fetched: no HTML, no image, no link but by https and mail. */
export const isPlain = (markdown: string): boolean =>
  reader
    .parse(markdown, {})
    .flatMap(token => [token, ...(token.children ?? [])])
    .every(token => !['html_block', 'html_inline', 'image'].includes(token.type) && (token.type !== 'link_open' || isSafe(token.attrGet('href'))));
