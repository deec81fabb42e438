import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης διαβάζει λύση πριν δει ότι τον καταλάβαμε. Βάλτε μια φράση κατανόησης στην αρχή.',
  offer: [
    { sentence: 'Καταλαβαίνω πόσο ενοχλητικό είναι αυτό.', register: 'formal' },
    { sentence: 'Καταλαβαίνω πόσο σπαστικό είναι αυτό.', register: 'casual' },
  ],
});
