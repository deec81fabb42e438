import { cell } from '../../define.ts';

const matter = '(matter|case|issue|complaint|ticket|request|query|inquiry|chat|conversation|thread|file|claim|dispute|incident|correspondence|call|subject|topic|discussion|job|problem|concern|report|question|investigation|exchange|feedback|loop|appeal|review|support request|service request|book|session)';

export default cell({
  message: 'They hear the door shut. Ask whether it works, and keep it open until it does.',
  patterns: [
    {
      match: [
        `(<we>|<crew>|the company|the bank|the office) [<adv>] (consider|considers|regard|regards|deem|deems|treat|treats|view|views|mark|marks|count|take|see|declare|call|assume|believe|have considered|have marked|will consider|will regard|will treat|will mark|will assume|shall consider|are considering|am considering|are treating|am marking|are marking|must consider|now consider|now regard) [that] [<adv>] (this|the|your|it|that|our|any|these) [<adv>] [${matter}] [<adv>] [as|to be|is|to have been|has been] [<adv>] (closed|resolved|settled|finished|concluded|done|dealt with|complete|completed|solved|answered|over|ended|at an end|final|finalized|sorted|wrapped up) …`,
        `(<we>|<crew>) [<adv>] (am|are|will|shall|will be|am going to|are going to|have|had|must|need to|have to|can now|am now|are now|will now|would like to|plan to|intend to|may|might|can) [<adv>] [now|then|also|therefore|hereby|just|go ahead and|be] [<adv>] (closing|close|closed|shut|shutting|conclude|concluding|concluded|end|ending|ended|archive|archiving|archived|resolve and close|wrap up|wrapping up|sign off|signing off|mark|marking|marked|log|logging|logged|draw|drawing|lock|locking|locked) [<adv>] (this|the|your|it|that|out|off|our|a line under|on) [<adv>] [support] [${matter}] [<adv>] [off|down|as|out|up|at|on|now|then|from|under|here] [<adv>] [resolved|solved|closed|complete|completed|done|it|this|my|our|the|your|{x}] …`,
        `(<we>|<crew>) [<adv>] (am|are|will|shall|will be|have|am going to) [<adv>] (closing|close|closed|shutting|marking|marked|mark|ending|end|signing|sign) [<adv>] (this|the|your|it|that|our) [<adv>] [<adv>] ${matter} …`,
        `(your|the|this|that) [<adv>] ${matter} [<adv>] (is|has been|will be|was|have been|is being|shall be|gets|stands|is hereby|is considered|now|remains) [<adv>] [now|hereby|therefore|automatically] [be|being] [<adv>] (closed|marked [as] (resolved|solved|closed|complete|completed|done)|set to (resolved|solved|closed)|deemed (closed|resolved)|concluded|settled|at an end|archived|over|ended|shut|finished|completed and closed|considered (closed|resolved|settled|done)|treated as closed|locked|case closed|dealt with) …`,
        '(this|that|which) [<adv>] (concludes|ends|closes|settles|finishes|completes|brings|draws|wraps) [<adv>] (the|our|this|your|up|it|things|everything|my|to a close|a line) …',
        '(<we>|<crew>) [<adv>] (trust|hope|believe|assume|take it|presume|expect|am confident|are confident|am sure|are sure|consider|suppose) [that] [<adv>] (this|that|the above|my reply|our reply|it|the matter|this reply|this answer|this explanation|the explanation|this information|this letter|everything) [<adv>] (settles|resolves|concludes|closes|puts|answers|clears|is now (settled|closed|resolved|clear|over)|is (settled|closed|resolved|sufficient|clear)|will be the end|draws|brings|addresses|satisfies|explains|clarifies|finishes|ends|covers|suffices|will settle|will close|will resolve|can now be|lays|completes|has been (settled|closed|resolved)|finds you satisfied) …',
        '<we> (will|shall|are|do|am|can|would|intend) [<adv>] not [<adv>] [be|to|going to|able to|prepared to] [<adv>] (respond|responding|reply|replying|reply|enter|entering|engage|engaging|correspond|corresponding|answer|answering|discuss|discussing|read|reading|revisit|revisiting|reopen|reopening|comment|commenting|take [any] [further] (questions|calls|action)|communicate|continue this|continuing this|address|entertain|consider (any|it|this|the)|review (it|this|the|your)) [<adv>] [to|on|in|into|with|this|that|the|any|your|it] [<adv>] [further|more|additional|matter|case|issue|subject|topic|emails|messages|correspondence|again|discussion|requests|complaints|it|this|that] [<adv>] (further|any more|anymore|any further|again|more|correspondence|discussion|emails|messages|matter|communication|questions|on this|about this|from you|on the|to this|after this|topic|debate|subject|replies|to your|complaints|requests|letters) …',
        '(no|without|do not expect|not expect|there will be no|end of|not be) [<adv>] [any] (further|more|additional) (correspondence|communication|discussion|replies|response|responses|reply|comment|contact|messages|answers|action|emails|questions will|updates|review|appeal|explanation|debate) [<adv>] (on|will|is|from|about|regarding|in|by|possible|needed|required|entered|after|can|to this|of|will be) …',
        '(no further (action|discussion|correspondence|comment|steps|response) (is|will|from|on|can)|end of (story|discussion|conversation|matter|the matter|debate|the story|the discussion|the conversation)|case closed|that is (that|the end of (it|the|this)|final|all there is|all i (have|can)|all we (have|can)|my (last|final) word|our (last|final) word|it from (me|us)|all from (us|me|our)|where we leave|where it ends|that then|the final)|full stop|period|and that is (that|final|it|all)|the matter is (closed|settled|finished|over|final|done|resolved|concluded|at an end)|the matter (rests|ends|stands|remains)|this is the (end|last) (of|you|we|i|message|email|reply)|i have nothing (more|further|else|to add)|we have nothing (more|further|else|to add)|nothing (more|further|else) to (say|add|discuss|report|explain|be said|be done|do here|see)|nothing left to (say|discuss|do|add)|leave it (there|at that|here)|leaving it (there|at that|here)|let us leave (it|this)|move on|let us move on|moving on|time to move on|let us draw a line|draw a line under|put this (to rest|to bed|behind)|lay this to rest|consider it (done|closed|sorted|settled|dealt)|consider this (done|closed|sorted|settled|dealt|resolved|our (final|last))|job done|issue resolved|problem solved|all sorted then|all done here|we are done (here|with)|i am done (here|with)|are we done|my work here|goodbye and|end of chat|chat ended|chat closed|ticket closed|closing (now|this out|the chat|the ticket|your ticket|this ticket|the case|your case|the loop on this|this chat|this conversation|this case|this off|this thread)|before i (end|close|go|leave|sign off)|before we (end|close)|have other (customers|chats|tickets|guests|calls|patients) (to|waiting)|i have to go|i must go|need to wrap|have to wrap|let us wrap|wrapping up|i need to move on) …',
        `(if|unless|should) {x} (we|i|the ${matter}|this ${matter}|your ${matter}|it|this) [<adv>] (will|shall|would|is going to|am going to) [<adv>] [be|automatically|then|have to] [<adv>] (close|closed|closing|assume|consider|archive|archived|resolved|end|mark|treat|conclude|considered|assumed|regard|automatically) …`,
        '(auto close|autoclose|auto closed|automatically close|automatically closed|closes automatically|close automatically|will close (in|after|itself|automatically|within|shortly)|times out in|ending the chat|end the chat|close the chat|close this chat|end this chat|disconnect (this|the) (chat|call)|hang up now|due to (inactivity|no response|lack of response)|as (we|i) have not (heard|received)|since (we|i) have not (heard|received)|having (had|heard|received) no|in the absence of (a|any|further)|no (reply|response) (was|has been) received) …',
      ],
      except: ['(as|because|since) (you|requested) (asked|requested|wished|wanted|like|prefer|per your)', '(as|per) (requested|your request)', '(until|before|unless) [then] {x} (close|closing|closed)', '(not|never|before|until|keep|keeping|without) [<adv>] (close|closing|closed|closes|mark|consider|end|ending)', '(stays|stay|remain|remains|is|keep|keeping|kept|leave|leaving|left) [<adv>] open', '(close|closed|closing|end|lock|locked|archive|mark|end) (the|your|this|it) {x} (account|door|app|window|tab|gap|road|pool|valve|browser|card|position|loop)', '(closed|close) (your|the) (old|second|spare|duplicate|savings|current|other) {x}', '(we|i) (will|can|are|have|am) [<adv>] (close|closed|closing|end|lock|mark) (at|for|on|from|early|the (shop|store|pool|kitchen|road|bridge|office|gate|account|valve|doors|position|gap|session at|tab|window))', 'move on to', '(full stop|period) (at|after|of|in|from|is|between|that)', '(that is|this is) (all|it) (you|we) (need|have)', '(moving|move) (on|to) (the|to|your)', 'end of (the|this|next) (month|week|day|year)', 'i have nothing (more|else|further) to (do|ask|send)', 'nothing (more|else|further) to (do|pay|sign|be done)', '(and|that is) that is (on us|our|my|the)', '(that is|this is) the (end|last) of the (month|line|road|queue|week|stock|season)', 'if (it|this|that|you|they) (works|fixes|solves|helps|did|are happy|is solved|confirm|says) {x}', '(problem|issue) (is|has been) (settled|over) (with|and|in)', 'in the absence of (mr|mrs|ms|dr|our|my)', 'period (of|for|pain|is|ends|starts|ending|between|from)', '(the|trial|billing|grace|notice|cooling off|return|free|holiday|this|that|your|waiting) period', '(case|claim|file|loan|account|request) (was|is) settled (in your|and the money|for the full)'],
    },
  ],
  guards: ['negated'],
  rewrite: [
    { clause: 'please tell me whether this works for you' },
    { clause: 'I’ll keep this open until you tell me it works' },
    { sentence: 'Please tell me whether this works; I’ll keep it open until then.' },
    { delete: 'sentence' },
  ],
  span: 'clause',
  flags: {
    '⟦We consider this matter closed⟧.': 'Please tell me whether this works for you.',
    '⟦I’m now closing your ticket⟧.': 'Please tell me whether this works for you.',
    '⟦We have marked the case as resolved⟧.': 'Please tell me whether this works for you.',
    '⟦Your complaint has been closed⟧.': 'Please tell me whether this works for you.',
    '⟦This concludes our investigation⟧.': 'Please tell me whether this works for you.',
    '⟦I trust this settles it⟧.': 'Please tell me whether this works for you.',
    '⟦We will not respond to further messages⟧.': 'Please tell me whether this works for you.',
    '⟦There will be no further correspondence on this⟧.': 'Please tell me whether this works for you.',
    '⟦Case closed⟧.': 'Please tell me whether this works for you.',
    'If there is nothing else, ⟦I will close the chat⟧.': 'Please tell me whether this works for you.',
    '⟦The chat will close automatically⟧.': 'Please tell me whether this works for you.',
  },
  allows: [
    'As you asked, I’ve closed the ticket.',
    'I’ll keep the ticket open until it works.',
    'I won’t close this until you tell me it works.',
    'We close at 5 on Sundays.',
    'That’s all you need for the trip.',
    'I’ve closed the valve and the leak has stopped.',
    'The trial period ends in May.',
  ],
});
