import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης δεν βλέπει ότι διαβάσατε το μήνυμά του. Πείτε ξανά με δυο λόγια τι έγινε.',
  offer: [
    { sentence: 'Μου γράφετε για {thing}.', register: 'formal' },
    { sentence: 'Μου γράφεις για {thing}.', register: 'casual' },
    { sentence: 'Διάβασα τι έγινε: {blank: τι έγινε, με δυο λόγια;}.' },
  ],
});
