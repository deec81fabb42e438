import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Η συγγνώμη έρχεται πριν από την κατανόηση. Δείξτε πρώτα ότι καταλαβαίνετε, μετά ζητήστε συγγνώμη.',
  offer: [
    { sentence: 'Καταλαβαίνω ότι αυτό σας έχει κουράσει.', register: 'formal' },
    { sentence: 'Καταλαβαίνω ότι αυτό σε έχει κουράσει.', register: 'casual' },
  ],
});
