/** Where a helpdesk keeps its canned replies in what it exports. */
export interface SelectPreset {
  fields: { selector: string; format: string }[];
  /** The placeholder syntaxes of the product. */
  placeholders: string[];
  /** Where this stands beside them, the texts reach no customer. */
  unless?: string;
}

const html = (selector: string) => ({ selector, format: 'html' });
const text = (selector: string) => ({ selector, format: 'text' });
const markdown = (selector: string) => ({ selector, format: 'markdown' });

/** By the names that `--select` takes; docs/canned-replies.md says which export is meant. */
export const selectPresets: Record<string, SelectPreset> = {
  zendesk: {
    fields: [
      text('**.actions.*[field=comment_value].value'),
      text('**.actions.*[field=comment_value].value.1'),
      html('**.actions.*[field=comment_value_html].value'),
      html('**.actions.*[field=comment_value_html].value.1'),
    ],
    placeholders: ['{{…}}', '{%…%}'],
    unless: '**.actions.*[field=comment_mode_is_public][value=false]',
  },
  intercom: { fields: [html('data.*.body'), html('macros.*.body'), html('*.body'), html('body')], placeholders: ['{{…}}'] },
  freshdesk: { fields: [html('**.content_html')], placeholders: ['{{…}}'] },
  chatwoot: { fields: [markdown('*.content'), markdown('payload.*.content'), markdown('content')], placeholders: ['{{…}}'] },
  helpscout: { fields: [html('**.text'), text('**.chatText')], placeholders: ['{%…%}'] },
  zammad: { fields: [html('*.content'), html('content'), html('**.perform."article.note"[internal=false].body')], placeholders: ['#{…}'] },
};
