/** Every bound the program keeps, in one place; docs/limits.md says why and where each is tested. */
export const limits = {
  /** Bytes of one document as received. */
  documentBytes: 10_000_000,
  /** Bytes of one JSON Lines file, which holds many documents of at most `documentBytes` each. */
  linesFileBytes: 100_000_000,
  /** UTF-16 units of one document's text. */
  textLength: 2_000_000,
  /** Elements inside one another on a page; the deepest page seen in the wild has 26. */
  pageDepth: 256,
  pageElements: 200_000,
  /** Elements, texts and entities of a page in which the article is still looked for; in a larger one everything visible is read. */
  articleNodes: 40_000,
  /** The same for the sum of the squares of their depths, with which the search grows. */
  articleDepths: 15_000_000,
  /** Attributes of one element. */
  pageAttributes: 256,
  /** Bytes of one block of JSON-LD that is looked into for a date and a publisher. */
  jsonLdLength: 1_000_000,
  /** Bytes at the head of a page in which a declared encoding is looked for. */
  declarationBytes: 4_096,
  /** Bytes of one feed, list of feeds or list of addresses. */
  feedBytes: 5_000_000,
  /** Items of one feed, or addresses of one list; later ones are left with a note. */
  feedItems: 1_000,
  /** Elements inside one another in XML. */
  xmlDepth: 64,
  pdfPages: 2_000,
  /** Bytes of all that an archive or an Office document unpacks to. */
  archiveBytes: 50_000_000,
  /** How many times larger than its packed form a part of an archive may become; parts under 100 kB are not asked. */
  archiveRatio: 100,
  archiveEntries: 1_000,
  /** Bytes of a web archive or a mailbox, which is read as it flows by. */
  streamBytes: 2_000_000_000,
  /** Milliseconds of processor that one document may cost to take apart. */
  examineCpuMs: 10_000,
  /** Milliseconds until an examination that gives nothing is ended. */
  examineWallMs: 30_000,
  /** Bytes of memory of a process that takes documents apart. */
  examineBytes: 512_000_000,
  /** Redirections followed. */
  fetchHops: 5,
  /** Times that a download which broke off is gone on with, or begun again. */
  fetchResumes: 2,
  /** Milliseconds until an answer must begin. */
  fetchFirstByteMs: 10_000,
  /** Milliseconds until an answer must have come. */
  fetchWholeMs: 30_000,
  /** Bytes of an answer after decoding. */
  fetchBytes: 10_000_000,
  /** Lines of front matter, the fences not counted. */
  frontMatterLines: 100,
  /** Units of text from which the language is told. */
  languageSample: 4_000,
  /** A shorter text has no language of its own to tell. */
  languageMinimum: 40,
  /** Characters of a document that are sent to a second reader at once. */
  windowLength: 24_000,
  /** Windows of one document; a longer one is refused to that reader. */
  windows: 20,
  /** Bytes of one answer of a second reader, as received. */
  answerBytes: 2_000_000,
  /** Characters of one quote in it. */
  quoteLength: 600,
  /** Agreements in one answer; mentions, and facts, of one agreement. */
  proposedAgreements: 60,
  proposedMentions: 200,
  proposedFacts: 100,
  /** Characters of one parameter of an address, a search among them. */
  queryLength: 512,
  /** Characters of one address. */
  addressLength: 8_192,
  /** Rows of one page of an answer. */
  pageRows: 200,
  /** Bytes of the body of a request to the server. */
  requestBytes: 100_000,
  /** Requests that wait for their turn; one more is sent away with 503. */
  requestsWaiting: 64,
  /** Things in one picture of a network. */
  graphNodes: 60,
  /** Marks on one timeline. */
  timelineMarks: 400,
} as const;
