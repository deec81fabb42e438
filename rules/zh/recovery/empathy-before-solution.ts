import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户还没听到理解，就先听到办法或问题。先接住心情，再办事。',
  offer: [{ sentence: '碰上这样的事，换谁都会恼火。' }, { sentence: '{thing}，我明白这有多让人着急。' }],
});
