import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Η επισκευή μόνη της δεν φτάνει για ό,τι έγινε. Σκεφτείτε κάτι παραπάνω.',
  offer: [
    { sentence: 'Για ό,τι περάσατε, {blank: τι μπορείτε να προσφέρετε;}.', register: 'formal' },
    { sentence: 'Για ό,τι πέρασες, {blank: τι μπορείς να προσφέρεις;}.', register: 'casual' },
  ],
});
