import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης το έχει ήδη γράψει. Πάρτε το από το μήνυμά του.',
  offer: [
    { sentence: 'Έχω ήδη τον αριθμό {order} από το μήνυμά σας.', register: 'formal' },
    { sentence: 'Έχω ήδη τον αριθμό {order} από το μήνυμά σου.', register: 'casual' },
  ],
});
