import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户听到的是一连串盘问。先说您在做什么，只问最要紧的一个。',
  offer: [{ range: '我已经在查了，只想先确认一点：{blank: 最要紧的一个问题？}' }],
});
