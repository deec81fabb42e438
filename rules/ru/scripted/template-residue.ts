import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Видно, что письмо ушло прямо из шаблона. Впишите то, чего не хватает, или уберите лишнее.',
  offer: [{ range: '{blank: что должно стоять здесь?}' }, { delete: 'range' }],
});
