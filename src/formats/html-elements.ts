const set = (names: string) => new Set(names.split(' '));

/** Elements whose text nobody reads. */
export const unread = set('script style template noscript head title textarea select svg math iframe object audio video canvas');
/** Elements whose text is not ours. */
const foreign = set('pre code kbd samp var blockquote q');
/** Elements with an empty line round them. */
export const paragraphs = set('p blockquote table ul ol dl h1 h2 h3 h4 h5 h6 hr pre section article');
/** Elements that start a line of their own. */
export const lines = set(
  'div li tr td th dt dd address aside header footer main nav figure figcaption form fieldset body html center caption',
);
/** Elements that hold more than their look: losing them loses something. */
export const content = set('a img code kbd samp var button input abbr time q pre');

/** What mail programs put round quoted mail and signatures, by class or id. */
const quoteClasses =
  /(?:^|\s)(?:x_)?(?:gmail_quote(?:_container)?|gmail_extra|gmail_attr|gmail_signature|yahoo_quoted|moz-cite-prefix|moz-signature|protonmail_quote|protonmail_signature_block|tutanota_quote|zmail_extra|OutlookMessageHeader|WordSection0|divRplyFwdMsg|appendonsend|reply-intro|mail_quote_collapse|freshdesk_quote|zd-quote|front-blockquote|intercom-quote|AppleMailSignature|Signature)(?:\s|$)/;

/** Whether an element's text is somebody else's, is code, or is hidden. */
export function isForeign(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (foreign.has(name)) return true;
  const { class: classes = '', id = '', style = '' } = attributes;
  if (quoteClasses.test(classes) || quoteClasses.test(id)) return true;
  return 'hidden' in attributes || /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style);
}

/** Outlook quotes without an element round it: all that follows this one is the earlier mail. */
export function startsQuotedRest(attributes: Readonly<Record<string, string>>): boolean {
  const { id = '', style = '' } = attributes;
  if (/^(?:x_)?(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/.test(id)) return true;
  // the programs for the desktop mark only its header, by a grey or blue line above
  return /border:\s*none;\s*border-top:\s*solid #(?:E1E1E1|B5C4DF)\b/i.test(style);
}
