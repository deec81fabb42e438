import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης ακούει ανάκριση πριν από κάθε βοήθεια. Ρωτήστε το ένα που χρειάζεστε και πείτε γιατί.',
  offer: [],
});
