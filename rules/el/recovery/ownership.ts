import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Κανείς δεν το παίρνει επάνω του. Γράψτε σε πρώτο πρόσωπο τι κάνετε.',
  offer: [
    { sentence: 'Το αναλαμβάνω εγώ.' },
    { sentence: 'Θα το ελέγξω εγώ και θα σας γράψω ως {blank: πότε;}.', register: 'formal' },
    { sentence: 'Θα το ελέγξω εγώ και θα σου γράψω ως {blank: πότε;}.', register: 'casual' },
  ],
});
