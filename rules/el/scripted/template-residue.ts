import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης βλέπει ότι κανείς δεν διάβασε το μήνυμα πριν φύγει. Συμπληρώστε το κενό ή σβήστε το.',
  offer: [],
});
