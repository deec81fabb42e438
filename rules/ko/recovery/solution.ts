import { replyCell } from '../../define.ts';

export default replyCell({
  message: '달라지는 것이 없습니다. 고칠 방법이나 고를 수 있는 길을 하나라도 내어 주세요.',
  offer: [
    { sentence: '{blank: 무엇을 해 드릴 수 있나요?} 해 드리겠습니다.', register: 'formal' },
    { sentence: '{blank: 무엇을 해 드릴 수 있나요?} 해 드릴게요.', register: 'casual' },
    { sentence: '어떻게 해 드리면 좋을지 들려주시겠습니까?', register: 'formal' },
    { sentence: '어떻게 해 드리면 좋을지 들려주시겠어요?', register: 'casual' },
  ],
});
