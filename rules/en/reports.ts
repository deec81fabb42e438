import { pasts, thirds } from './verbs.ts';

/** What people and things did to the customer. */
const deeds =
  pasts(`add, arrive, bill, block, book, break, buy, call, cancel, change, charge, clean, close, come, connect, cost, cover, cut, decline, deliver, deny, disconnect, double, drop, eat, end, email, expire, fail, fall, fit, forget, freeze, get, give,
  go, hand, happen, hear, install, keep, land, leave, let, log, lose, make, miss, move, offer, open, order, pack, pay, pick, pour, print, promise, put, quote, read, reboot, receive, reject, remove, renew, repair, replace, reply, reset, return, ring, run, say, see,
  sell, send, serve, shrink, shut, sit, skip, sleep, slip, spend, spill, split, stand, start, stop, swap, switch, take, tell, throw, touch, turn, update, wait, walk, work, write`);
/** What broken things do. */
const faults =
  thirds(`beep, blink, bleed, buzz, click, close, come, crackle, creak, cut, disconnect, drip, drop, echo, fall, flash, flicker, freeze, get, give, go, grind, hang, hum, itch, jump, lag, lean, leak, log, loop, peel, rattle, refuse, reject, repeat, ring,
  run, rub, say, shake, show, shrink, shut, sit, skip, smell, spark, spin, squeak, stall, stay, stick, stop, stutter, sway, tear, trip, turn, vibrate, whistle, wobble`);

/** How a customer tells what happened without a word of trouble. */
export const reports: string[] = [
  `(you|they|he|she|it|which|nobody|someone|somebody|everyone|half|none) [<adv>] ${deeds}`,
  `(you|they|he|she|it) (have|has) [<adv>] ${deeds}`,
  `(my|our|your|the|this|that|a|an) * [*] [*] [<adv>] ${deeds}`,
  '(i|we) [<adv>] (ordered|booked|bought|asked|called|rang|wrote|emailed|messaged|waited|cancelled|canceled|told|chose|picked|selected|wanted|reported|complained|stood|sat|slept|had to|was (told|quoted|charged|given|sent)|were (told|quoted|charged|given|sent))',
  '^ (ordered|booked|paid|bought|asked|called|rang|waited|cancelled|canceled|returned|sent|got|received|told|quoted|charged|delivered|banned|rejected|stood|spent|opened) …',
  `(my|our|your|the|this) * [*] [*] [<adv>] ${faults}`,
  '(my|our|your) * [*] (is|are|was|were|has|have|had) *',
  '(the|this|both|all|two|three) * [*] (is|are|was|were) [<adv>] (a different|not|too|so|only|just|still|gone|empty|cold|warm|hot|wet|damp|green|black|grey|brown|pink|open|shut|closed|off|out|down|half|different|tiny|loose|thin|blank|locked|expired|marked|suspended|declined|rejected|blocked|twice|double)',
  '(never|without|nobody) *',
  '(is|are|was|were|do|does|did|has|have|had|will|would|can|could) not *',
  'not (#|<number>|a|an|the|one)',
  '(#|<number>) {x} (not|instead|but|only) *',
  '(for|in|after|over|almost|nearly) (#|<number>) (days|weeks|months|hours|years|minutes|mins|hrs|nights)',
  '(since|for) (weeks|months|days|hours|years|ages)',
  'since [last] (#|<number>|easter|christmas|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(#|<number>) (days|weeks|months|hours|minutes|hrs|mins|times|nights|mornings) [*] (ago|late|later|now|and|in|without|to|for|running|with|of|already|so)',
  '(it is|today is|now it is|it has been|it is now) [now|already] (the|#|<number>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december) …',
  '(still|again|yet) $',
  '(still|again) (no|not|the|says|shows|on|in|down|here|there|off|out|waiting|only)',
  '(no|zero) (sign|trace|news|word|one|heat|heating|water|signal|service|sound|picture|light|key|doors|slats|hot|lift|bin|receipt|ticket|seat|seats|room|towels|milk|email|call|letter|code|record|reply)',
  '(says|shows|marked|tracking|stuck|half|twice|offline|cold|soggy|damp|blew|peeling)',
  '(another|a different|the wrong|other) (couple|person|family|name|color|size|model|address|customer|house|patient|child|date)',
  '(keeps|kept|gone|disagree)',
  '(arrears|overdue|debt|eviction|disconnection|late payment|final) (letter|notice|demand|warning) [*] (dated|came|arrived|received|today|yesterday|on the|from)',
];
