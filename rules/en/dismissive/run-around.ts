import { cell } from '../../define.ts';

const go = '(contact|call|write to|speak to|speak with|talk to|ask|reach out to|go to|visit|check with|take it up with|take this up with|take that up with|raise (it|this|that) with|get in touch with|phone|ring|email|e mail|approach|consult|follow up with|turn to|refer to|deal with|complain to|try|see|discuss (it|this) with|liaise with|connect with|message|write|report (it|this|that) to|address (it|this|that) to|direct (it|this|that) to|submit (it|this|that) to|open a (ticket|case|dispute) with|file (a|it|this) {x} with|book [it] through|arrange (it|this|that) with|sort (it|this|that) out with)';
const away = '(the|your|our|another|a|their|that|this|one of (the|our)|any|someone (in|at|from)|somebody (in|at|from)) [<adv>] [relevant|concerned|appropriate|respective|right|correct|local|nearest|own|different|other|original|main|network|internet|mobile|device|phone|hosting|email|bank is|previous|specialist|central|regional]';
const who = '(<dept> [<group>|<person>]|<third>|<group>|<person>|<boss>|support|customer (service|care|support|services)|help (desk|center|line)|helpdesk|helpline|hotline|call center|provider|service provider|internet provider|phone company|manufacturer|maker|seller|shop|store|merchant|restaurant|venue|organizer|organizers|authority|authorities|embassy|consulate|police|doctor|gp|pharmacist|ombudsman|council|housing office|city hall|town hall|registry|admissions|faculty|secretariat|union|forum|community|developers|vendor|specialist|electrician|plumber|lawyer|accountant|insurer|insurance|employer|school|university|landlord|hotel|branch|dealer|reseller|operator|carrier|website|faq|front desk|reception|box office|counter|franchise|owner|host|driver|neighbor|neighbors|building management|property manager|admin|administrator|sysadmin|it)';

export default cell({
  message: 'They hear “go elsewhere”. Pass it on yourself, and say when they hear from you.',
  patterns: [
    {
      match: [
        `(you) [<adv>] (will have to|have to|need to|would need to|would have to|must|should|will need to|ought to|had better|are best to|may want to|might want to|can only|will want to|are advised to|may wish to|are better off|would be better|could always|can always) [<adv>] [to] ${go} [<adv>] (${away} ${who}|them|him|her|someone else|somebody else|customer (service|care|support|services)|support|head office|apple|google|microsoft|amazon|royal mail|fedex|ups|dhl|paypal|housekeeping|reception|billing|sales|accounts|hr|maintenance|us (again|later|by phone|on|by calling|through|via|directly)) …`,
        `(please|kindly|we (suggest|recommend|advise|request|would suggest|would recommend|would advise|ask)|i (suggest|recommend|advise|would suggest|would recommend|would advise)|request you to|it is best to|it is better to|your best bet is to|best bet is to|best to|better to|just|simply|try to|perhaps|maybe) [<adv>] [you|that you|you to] [<adv>] [to] ${go} [<adv>] (${away} ${who}|them|someone else|somebody else|customer (service|care|support|services)|head office|apple|google|microsoft|amazon|royal mail|fedex|ups|dhl|paypal|housekeeping|reception|billing|sales|accounts|hr|maintenance) …`,
        `^ ${go} [<adv>] (${away} ${who}|them|customer (service|care|support|services)|head office|apple|google|microsoft|amazon|royal mail|fedex|ups|dhl|paypal|housekeeping|reception|billing|sales|accounts|hr|maintenance) …`,
        '(so|then|and|just|please|better|you could|you can|perhaps|or) [<adv>] (try|ask|ring|call|contact|email|phone|see|bother|pester) (them|him|her|there|elsewhere|someone else|somebody else|another {x}|a different {x}) …',
        '(best off|better off|best) [<adv>] (raising|asking|contacting|calling|trying|taking|checking|speaking|talking|writing|going|emailing|ringing) {x} (to|with|at) …',
        '(raise|raising|taking|take) (it|this|that|your {x}|the matter) [up] (with|directly with) …',
        '(direct|address|send|submit|take|bring|raise|forward|redirect|refer|post) [<adv>] (your|this|the|any|such|all|these|it|that) [<adv>] [further] [question|questions|query|queries|complaint|complaints|request|requests|inquiry|inquiries|concern|concerns|matter|issue|claim|feedback] [<adv>] (to|with|through|via) (the|your|our|another|their) [<adv>] [relevant|concerned|appropriate|respective|right|correct|local] ' + `${who} …`,
      ],
      except: ['(if|should|in case) {x} (contact|call|ask|speak|visit|reach|get in touch|see|write|phone|ring|email) {y}', '(to|that) (ask|call|contact|speak|see|visit|talk) (me|us|my)', 'you (should|will|may|might|can|could) [<adv>] (see|deal with|try) (the|your|our|a|it|them)', 'please (see|visit|try|refer to) (the|our|your|this) (attached|link|page|photo|table|guide|steps|link|list|menu|map)', 'ask (for|our|the) {x} (at|on) {y} (and|he|she|they) (will|is|are|knows)', '(see|try|visit|check) (the|our|your) (store|shop|hotel|restaurant|branch|website|counter) (at|on|in|from|between|opens|is open)', '(just|simply) (call|ask|ring|email|write|message) (me|us)', '(please|just) (try|see|visit) (it|our|the) {x} (again|now|and)', 'see (your|the|a|our) (doctor|gp|dentist) {x} (if|straight|at once|immediately)', '(ask|see|visit) (your|the|our) (driver|host|waiter|server|receptionist|front desk|reception) (for|to|on|when)'],
    },
    {
      match: [
        '(call|come|try|check|write|ring|message|phone|contact|email|get|ask|reach out to|get in touch with|drop) (us|me|this number|here|in) [<adv>] [back|again] (later|another time|some other time|after|when|once|in (a|an|the|#|two|three|a few|a couple) [<adv>] [<duration>|month|while|bit|working days|morning|afternoon|minutes|weeks]|next (week|month|year|time|monday)|tomorrow|on (monday|tuesday|wednesday|thursday|friday)|during|from|if|if you (still|have not))',
        '(call|come|try|check|write|ring|phone|pop|get) (back|again) [<adv>] (later|another time|some other time|after|when|once|in|next|tomorrow|on|during|soon|at|if|from) …',
        '(please|just|kindly|you can|you could|you will have to|you may|best to|so) [<adv>] (try|call|check|come|ring) (back|again) [$|later|please|and|then] …',
        '(please|kindly|you need to|you must|you have to|you should|you will (need|have) to|simply|request you to) [<adv>] (visit|see|read|check|consult|refer to|look at|look in|browse|search|go through|use|fill in|fill out|complete|submit|raise|open|log|create|file|post|go to|head to|head over to) (our|the|a|an|your|this) [<adv>] [new|online|separate|another|official|dedicated|contact|support|general|public|complaints|complaint|web|formal] (website|web site|faq|faqs|help center|help page|help pages|help section|support page|support site|support portal|knowledge base|form|ticket|support ticket|case|portal|hotline|chatbot|bot|forum|community|community forum|terms|contact page|contact form|complaint|request|service request|dispute|appeal|manual|documentation|docs|app store|webform|mailbox) …',
        '^ (for|regarding|about|concerning|on) (this|that|such|these|those|all|any|further) [<adv>] [questions|matters|issues|complaints|requests|queries|kind of] [<adv>] (please|kindly|you (need|have|will|should|must)|contact|see|visit|refer|write|call) …',
        '(this|that|it|your {x}) (is|would be|sounds like|seems) [<adv>] (a question|something|a matter|one|an issue|a job|a topic|a query) (for|you (need|have|will|should|must|would) [<adv>] [need|have] [to] (take|raise|ask|discuss|contact|speak)) …',
        '(you would|you will|you) [<adv>] (have to|need to) [<adv>] ask (that|this|about|someone|elsewhere|there|at|the|your) …',
        '(not|nor) the (right|correct|best|proper|appropriate) (place|channel|forum|address|way|email|platform|page|account|number|team|person|thread|department) (to|for|here) …',
        '<we> (do|can|are|am|could) not [<adv>] [able to|in a position to] (handle|accept|answer|take|deal with|discuss|process|help with|respond to|resolve|look into|provide support|investigate) [<adv>] (complaints|requests|questions|refunds|this|that|such|these|issues|any|account|orders|queries|it|inquiries|support) … (here|via|on|by|over|through|in) [this|the|e mail|email|chat|social|phone|twitter|facebook|public|here|review|forum|our] …',
        '(not enough|insufficient|too little|not sufficient|no) (information|detail|details|info|data) [<adv>] (to|for us|here|in your|provided|given|from you) …',
        '(we|i) [<adv>] (can not|could not|am not able to|are not able to|are unable to|am unable to|do not) [<adv>] (understand|make sense of|make out|figure out) (your|what) [<adv>] (concern|issue|query|problem|message|request|you (want|mean|need|are)|question|complaint|review) …',
        '(back to|start over|start again|begin again|from scratch|from the beginning|all over again|re apply|reapply|resubmit|re submit|submit (it|your {x}|a new {x}) again|send (it|everything|your {x}) again|join the queue again|go through the (process|form|steps) again) [<adv>] (the (queue|end|beginning|start|back)|with|by|and|via|through|the|from|using|as|for) …',
        '(please|kindly|just|you (can|may|should|need to|have to|must)) [<adv>] (wait|hold on|sit tight|hang on|hang tight|stand by|stay on hold|keep waiting|remain on the line|wait it out|be patient and wait) [<adv>] (for (the|your|our|a|another|further|them|someone)|until|till|and|in line|while|to be|it out|on the) …',
        '(keep|keep on) (trying|checking|calling|refreshing|ringing|waiting|an eye on|watching) …',
        '(google it|look it up (on|in|at)|please look it up|search the (forum|web|internet)|use the search|find (it|that|this|them|out) (yourself|online|on the (web|internet|website))|read the docs|read the manual|check the (docs|documentation|manual|website|faq|internet)|it is all on (our|the) (website|site)|everything is on (our|the) (website|site)|the answer is on (our|the) (website|site)|all the information is on) …',
      ],
      except: ['(call|ring|phone|write|get|come) (back|again) (if|in|on|at|with|to you) {x}', '(i|we) (will|can|could|shall|would|am going to|are going to) [<adv>] (call|ring|come|write|check|get|try|pop|phone|drop|message|email)', '(let|have) (us|me) {x} (call|ring|get) back', '(try|check) again (now|with|in (the|a (new|private|different)))', '(if|should|in case|once|when) {x} (call|contact|write to|email|message|ring|phone|ask|drop|get) (us|me) {y}', 'come (back|again) (any time|soon|and|with|for|to|on)', 'see (our|the|a) (form|ticket|manual|portal) (attached|below|enclosed|here)', 'hold on to', 'keep an eye on (it|this|the|your) {x} (for you|until)', '(i|we) (will|am|are|can) [<adv>] keep', 'no (information|details|info|data) (was|is|were|has|have|will|about|left|of|on) {x}', '(use|check|see|visit|open|read) (the|our|this) (form|app store|page|portal|website) (below|attached|at|here|link|linked)', '(do|need) not (wait|have to wait)', 'you (do not|will not) (have|need) to (wait|start|send|submit|reapply)', 'not enough (information|detail|details|info) {x} (so|which|could you|can you|please)', 'start over', 'we can not (tell|see|make out) {x} from (here|the photo|the picture)', 'something (for|you) (you|the|your|we|i|would|will|can|might|may|both|everyone)', 'is one for (the|your|you) {x} (and|i|we)'],
    },
  ],
  guards: ['conditional', 'negated'],
  rewrite: [
    { clause: 'I’ll pass this on and keep it with me until it’s answered' },
    { sentence: 'I’ll pass this on and write to you by {blank: day and time}.' },
    { clause: 'let me find this out for you' },
  ],
  span: 'clause',
  flags: {
    '⟦We cannot discuss account issues here⟧.': 'Let me find this out for you.',
    '⟦Raise it with the driver⟧.': 'Let me find this out for you.',
    '⟦You’d be best off raising this with the gate staff⟧.': 'Let me find this out for you.',
    '⟦This is something you need to raise with the gate staff⟧.': 'Let me find this out for you.',
    '⟦You’ll have to contact the manufacturer⟧.': 'Let me find this out for you.',
    '⟦Please contact your bank⟧.': 'Let me find this out for you.',
    '⟦Contact the seller⟧.': 'Let me find this out for you.',
    'The office does the photos, ⟦so try them⟧.': 'The office does the photos, let me find this out for you.',
    '⟦Direct your complaint to the relevant department⟧.': 'Let me find this out for you.',
    '⟦Call us back later⟧.': 'Let me find this out for you.',
    '⟦Come back tomorrow⟧.': 'Let me find this out for you.',
    '⟦Just try again⟧.': 'Let me find this out for you.',
    '⟦Please visit our website⟧.': 'Let me find this out for you.',
    '⟦For this, please see the price list⟧.': 'Let me find this out for you.',
    '⟦You would have to ask at the gate⟧.': 'Let me find this out for you.',
    '⟦This is not the right place to ask⟧.': 'Let me find this out for you.',
    '⟦There is not enough information to help⟧.': 'Let me find this out for you.',
    '⟦We are unable to understand your concern⟧.': 'Let me find this out for you.',
    '⟦Send everything again using the form⟧.': 'Let me find this out for you.',
    '⟦Please wait until the bank answers⟧.': 'Let me find this out for you.',
    '⟦Keep checking the page⟧.': 'Let me find this out for you.',
    '⟦Look it up on the site⟧.': 'Let me find this out for you.',
  },
  allows: [
    'I’ve passed this to the courier, and I’ll call you at 4.',
    'Should you want to ask about the visa yourself, their number is 020 7946 0011; I’ll check back with them on Wednesday.',
    'If anything is still wrong, call us back.',
    'I’ll call the bank and write to you by noon.',
    'Come back soon!',
  ],
});
