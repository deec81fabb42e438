import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户看到的是没人读过的模板。发出前填上或删掉。',
  offer: [{ range: '{blank: 这里应该填什么？}' }, { delete: 'range' }],
});
