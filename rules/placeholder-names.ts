/** English names of placeholders, which templates of other languages use too. */
export const inEnglish: readonly string[] = [
  'name',
  'order',
  'number',
  'date',
  'agent',
  'signature',
  'link',
  'amount',
  'customer',
  'company',
  'product',
  'phone',
  'address',
  'insert',
  'ticket',
  'here',
];
