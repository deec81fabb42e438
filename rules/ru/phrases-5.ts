/** Word classes of the frames found with sentence banks. */
export const more5 = {
  /** The reader as the doer of a passive, instrumental: by "you" or by role. */
  вами: '(вами|тобой|клиентом|абонентом|заявителем|пассажиром|пациентом|покупателем|гостем|заемщиком|арендатором|страхователем|пользователем|заказчиком|получателем|отправителем|собственником|владельцем|родителями|жильцом|жильцами|игроком)',
};
