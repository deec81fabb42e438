import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Το όνομα σε κάθε γραμμή ακούγεται σαν έτοιμο κείμενο. Κρατήστε το στον χαιρετισμό.',
  offer: [],
});
