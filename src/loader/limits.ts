/** The longest article, in bytes of its file, its line of JSON or its web page. */
export const LARGEST_ARTICLE_BYTES = 5_000_000
/** The largest document of Word or PDF, in bytes of its file: most of these are pictures and fonts. */
export const LARGEST_DOCUMENT_BYTES = 20_000_000
/** How long a web page may take, in milliseconds, and how often it may send on elsewhere. */
export const PAGE_TIMEOUT_MS = 20_000
export const MOST_REDIRECTS = 5
