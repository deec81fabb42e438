import { cell } from '../../define.ts';

export default cell({
  message: 'They hear that the ticket is being closed. Ask whether this solves it.',
  patterns: [
    {
      match: [
        '(is there|was there|would there be|if there is|if there was|should there be|do you have|have you got|did you have|is|need|needs|want|require|for|with|about) [<adv>] (anything|something) (else|further|more|other|additional) …',
        '(anything|something) else (<we>|on your|today|for you|that|to|you|<adv> today|i may|we may|before|at all|in the meantime|just|please|here|at this|then|my|this|?) …',
        '(anything|something) (else|further|more) ?',
        '(with|in|on|have|having|for|of|had|are|were|answer|clear|ask|asking|raise|regarding|about|face|need|require|want|is|resolve) [<adv>] (any|all|some|other|more|further|additional|remaining|your|if any) [<adv>] (other|further|more|additional|remaining|follow up|future|pending|outstanding|subsequent|new) [<adv>] (question|questions|query|queries|concern|concerns|inquiry|inquiries|issue|issues|doubt|doubts|request|requests|matter|matters|assistance|help|clarification|clarifications|information|support|problem|problems|needs|comments|feedback|difficulties|grievance|grievances|suggestions) …',
        '(any|for) (other|further|more|additional|remaining|future) (question|questions|query|queries|concern|concerns|inquiry|inquiries|issue|issues|doubt|doubts|request|requests|matter|assistance|help|clarification|support|problem|problems) …',
        '(need|require|want|needing|requiring|seek|like|desire|needed) [<adv>] [any|some] (further|more|additional|other|extra) (assistance|help|support|information|clarification|details|guidance|info|advice) …',
        '(how|what) else (can|may|could|might|shall|would) (<we>|you) …',
        '(in what|what) other (way|ways|thing|things|matter|matters) (can|may|could) <we> …',
        '(help|assist|helping|assisting|support) you with anything (else|further|more) …',
        '(will|would) (that|this) be all …',
        '(is|was) that (all|everything) [for (today|now|you)] ?',
        '(nothing|no) (else|other|further|more) [<adv>] (you need|on your mind|we can help|i can help|questions) [today|then] ?',
      ],
      except: ['(nothing|not|never|no|without) [<adv>] (ask|need|require|have|say|asking|needing) {x}', 'you (do not|will not|should not|need not) (have to|need to|need|send|bring|pay|ask|do) [do|send|bring|pay] (anything|something|any) {x}', '(has|have) [<adv>] (no|not) [any] (other|further|more)', '(i|we) (need|require|want|have|do not need) {x} (further|more|other|additional) {y}', '(without|no) [any] (further|more|additional)', '(anything|something) else (is|was|about your|in the (order|parcel|box|room)|missing|broken|damaged|that (was|is|did) (missing|broken|wrong|damaged))', '(cause|causing|avoid|prevent|spare|save) {x} (further|more|additional) {y}', 'or (anything|something) (else|more)', '(to|for) any other (questions|requests) {x} you asked'],
    },
    {
      match: [
        '(if|should|in case|when|whenever|please let us know if|let me know if|let us know if) [<adv>] (you|there) [<adv>] (have|are|need|face|come across|encounter|require|should have|want|do have|ever need|were to have) [<adv>] (any|a|some) [<adv>] (question|questions|query|queries|concern|concerns|issue|issues|doubt|doubts|help|assistance|problem|problems|inquiry|inquiries|clarification|trouble) …',
        '(in case of|for|in the event of) [<adv>] any [<adv>] (question|questions|query|queries|concern|concerns|issue|issues|doubt|doubts|assistance|help|inquiry|inquiries|clarification) …',
        'any questions (just|please|let|do|feel|call|write|drop|give|shout|ask|reply|you know) …',
        '(call|contact|write to|email|reach) us (anytime|any time|at any time|24) …',
      ],
      severity: 'suggestion',
    },
  ],
  rewrite: [
    { sentence: 'Does this solve it for you?' },
    { range: 'does this solve it for you' },
    { sentence: 'If it still isn’t right, reply here and I’ll see it.' },
    { delete: 'sentence' },
  ],
  span: 'sentence',
  flags: {
    '⟦Is there anything else we can help you with today⟧?': 'Does this solve it for you?',
    '⟦Anything else I can do for you⟧?': 'Does this solve it for you?',
    'It is fixed. ⟦Anything else⟧?': 'It is fixed. Does this solve it for you?',
    '⟦Let us know if you have any further questions⟧.': 'Does this solve it for you?',
    '⟦Any other questions⟧?': 'Does this solve it for you?',
    '⟦Should you require further assistance, call us⟧.': 'Does this solve it for you?',
    '⟦How else can I help⟧?': 'Does this solve it for you?',
    '⟦In what other way can we help⟧?': 'Does this solve it for you?',
    '⟦Can I help you with anything else⟧?': 'Does this solve it for you?',
    '⟦Will that be all⟧?': 'Does this solve it for you?',
    '⟦Is that everything for today⟧?': 'Does this solve it for you?',
    '⟦Nothing else on your mind today⟧?': 'Does this solve it for you?',
  },
  allows: [
    'Does your phone stay quiet now, or is one still slipping through?',
    'Does this solve it for you?',
    'You don’t need to send anything else.',
    'If anything else is missing from the box, send me a photo.',
    'Is there anything we got wrong?',
  ],
});
