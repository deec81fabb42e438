import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης δεν βλέπει πουθενά αυτό που του συνέβη. Πείτε το με το όνομά του.',
  offer: [
    { sentence: 'Καταλαβαίνω πόσο σας δυσκόλεψε αυτό με {thing}.', register: 'formal' },
    { sentence: 'Καταλαβαίνω πόσο σε δυσκόλεψε αυτό με {thing}.', register: 'casual' },
    { sentence: 'Καταλαβαίνω πόσο ενοχλητικό είναι αυτό που σας συνέβη.', register: 'formal' },
    { sentence: 'Καταλαβαίνω πόσο ενοχλητικό είναι αυτό που σου συνέβη.', register: 'casual' },
  ],
});
