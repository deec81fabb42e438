import type { Language } from '../../src/types.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What the rules for whole replies look for. */
export const replies = {
  asks: {
    order: [
      '<askfor> … <ordernumber>',
      '<whatis> [your|the] <ordernumber>',
      '(do you have|have you got) [the|your|an] <ordernumber> …',
      '(drop|pop|ping|shoot|fire|pass) (me|us) [over] … <ordernumber>',
      '(your|the|an) <ordernumber> (please|again)',
      '^ <ordernumber> {x} ?',
      '(which|what) (order|booking|invoice|reservation|account) (is|was|are) (it|this|that|you)',
      '<whatis> the number of your (order|booking|invoice|reservation)',
    ],
    email: [
      '<askfor> … <mailaddress>',
      '<whatis> [your|the] <mailaddress>',
      '(which|what) <mailaddress> {x} ?',
      '(your|the) <mailaddress> (please|again)',
    ],
    phone: [
      '<askfor> … <phonenumber>',
      '<whatis> [your|the] <phonenumber>',
      '(your|a|the) <phonenumber> (please|again)',
      '(which|what) number {x} (reach|call|ring) you {y} ?',
    ],
    date: [
      '<askfor> … (date|day|night|time) (of|it|you|when|on which|that)',
      '<askfor> … (the|your|which|what) [<adv>] [order|delivery|purchase|booking|flight|travel|arrival|payment|visit|incident] (date|day)',
      '(on|from|since|for) (which|what) (day|date|night|evening|morning) {x} ?',
      '(which|what) (day|date|night|evening) (did|was|were|is|have|had) {x} ?',
      '<whatis> the (date|day) {x} ?',
      'when (did|was|were|exactly did|had|have) [<adv>] (you|it|this|that|the|your) {x} ?',
      'since when {x} ?',
    ],
    amount: [
      '<askfor> … [exact] (amount|sum|price you paid|total)',
      'how much (did|was|were|have|has) {x} ?',
      '<whatis> the (amount|total|price) ?',
      '<whatis> the [exact] (amount|sum|total) {x} ?',
    ],
    name: [
      '<askfor> … [full] name',
      '(may|can|could) i (have|take|get) [your|a] [full] name',
      '<whatis> your [full] name',
      'who am i (speaking|talking|chatting) (to|with)',
    ],
    address: [
      '<askfor> … [delivery|postal|home|shipping|billing|street] (address|postcode|zip code)',
      '<whatis> your [delivery|postal|home|shipping|billing] (address|postcode|zip code)',
    ],
    product: [
      '<askfor> … (product|model|item|serial) (name|number|code)',
      '(which|what) (product|model|item|device|phone) {x} ?',
      '<whatis> the (product|model|item) {x} ?',
    ],
    event: [
      'what [exactly] (happened|went wrong|has happened|has wrong) {x} ?',
      'what [exactly] (happened|went wrong|has happened) ?',
      '(what|which) [exactly] (is|was|seems to be|appears to be|are) (the|your) [exact|actual] (problem|issue|problems|issues|trouble|matter|complaint|concern|error) {x}',
      'what is [exactly] (wrong|the matter|broken) {x} ?',
      '<askfor> … (what (is|was|has|happened|went|exactly|seems)|(some|the|any) (details|detail|information)|describe|elaborate|the (problem|issue|problems|issues|situation|incident|circumstances))',
      '(can|could|would|will) you [please|kindly|<adv>] (describe|explain|elaborate|clarify|specify) {x}',
      '(please|kindly) (describe|explain|elaborate|specify) {x} (problem|issue|happened|wrong|detail|details|situation|incident|experience|complaint)',
      '(how|in what way|in which way) (is|was|were|are) (it|they|the {y}) (broken|damaged|wrong|faulty) ?',
    ],
  },
  asksNot: [
    // who asks for more has read what there is
    '<askfor> … (more|further|additional) [<adv>] (details|detail|information|info|about|on) …',
    '(no need|not need|need not|not have|not necessary|unnecessary|no reason) [<adv>] [to|for you to] [<adv>] (send|give|repeat|share|provide|tell|quote|look|find|resend|type|do)  …',
    '(i|we) [<adv>] [already] have [<adv>] [already] (your|the) {x} (now|here|already|in front of me|thank you|thanks|on file)',
  ],
  tells: {
    name: ['(my name is|my full name is|i am called|the name is) {x}', 'name : {x}'],
    address: [
      '# {x} (street|road|avenue|lane|close|drive|way|court|place|terrace|gardens|crescent|grove)',
      '(live|living|address is) [at] {x}',
    ],
  },
  calls: [
    '(call|ring|phone|telephone|speak|talk|chat|meet|visit) [with|to] (you|me|us|by phone|on the phone|this through|it through|this over|it over|in person|directly)',
    '(give|giving) (you|me|us) a (call|ring|bell|buzz)',
    '(on|over|by) the (phone|telephone)',
    '(good|best|better|convenient|suitable) (time|number|moment|day) (to|for) {x} (call|ring|reach|talk|speak|phone)',
    '(reach|call) (me|us) [directly] (on|at)',
    '(my|a) direct (line|number|dial|extension)',
    '(video|phone) (call|chat|meeting)',
    '(come|stop|drop) by',
    '(sit|get|go) (down|together|through this) with (you|me)',
  ],
  serious: [
    '(second|third|fourth|fifth|sixth|# th|#) (time|times)',
    '(twice|three times|four times|many times|every time|every week|every day|again|over and over|time and again|keeps happening|yet again|in a row|several times|repeatedly)',
    '(wedding|birthday|funeral|graduation|christmas|honeymoon|anniversary|interview|exam|surgery|operation|hospital|party|passport|visa|christening|baptism|deadline|conference|concert|flight|cruise|holiday|vacation|moving day)',
    '(missed|lost|ruined|cost (me|us)|destroyed|flooded|burned|injured|hurt|bleeding|allergic|poisoned|sick|stranded|locked out|evicted|fined|fell|scared|dangerous|cried|crying|bounced|rent|wages|salary|savings|medicine|medication|insulin|baby|infant|pregnant|elderly|disabled|wheelchair|asthmatic|asthma|toddler)',
    '(for|since|over|after|almost|nearly) (#|two|three|four|five|six|seven|eight|several|many) (weeks|months|years)',
    '(weeks|months) (now|late|ago|without)',
    '(hundreds|thousands|food money|last money)',
    'take (a|the|another) day off',
  ],
  heated: [
    '(furious|livid|fuming|disgusting|disgusted|disgraceful|disgrace|appalling|appalled|unacceptable|outrageous|outraged|ridiculous|pathetic|joke|scam|scammers|fraud|thieves|liars|liar|crooks|worst|shame|useless|incompetent|idiots|idiot|stupid|morons|lawyer|solicitor|sue|court|ombudsman|trading standards|wtf|ffs|bullshit|hell|damn|bloody|crap|screw|insane|horrendous|atrocious|abysmal|shambles|insult|insulting|angry|enraged|seething|hopeless|garbage|rubbish|joke)',
    '(never again|fed up|sick of|sick and tired|had enough|enough is enough|how dare|last straw|last chance|what the|answer me|do something|give me my money|i want my money|cancel everything|beyond a joke|taking the (mick|piss)|waste of (time|money)|kidding me|are you serious|unbelievable)',
    '{x} !',
  ],
  residue: [
    'traceback … (most recent call last|file|error|line)',
    '(uncaught|unhandled) (exception|error|rejection)',
    '(null pointer|nullpointer|index out of range|stack overflow|segmentation) (exception|error|fault)',
    '(within|in|up to|takes|after) [the next] (working|business|calendar) days',
    '(will|shall) {x} within (days|hours|weeks) $',
    '(x|xx|xxx|n|nn|xyz) (days|hours|working|business|minutes|weeks|percent)',
    '(insert|enter|add|put) (name|link|date|text|amount|reason|product|order number|customer name|agent name|signature) (here|below)',
    '(agent|customer|company) name here',
    '(insert|fill in) (contractor|customer|engineer|client|guest|agent|product|order|tenant|patient|course|event|company|driver|store|branch|officer|technician|amount|reference|correct|appropriate) (name|date|number|details|address|amount|here|time|reference)',
    '(hi|hey|hello|dear|thanks) (username|user name|firstname|lastname|first name|customer name|guest name|client name)',
    'delete as (appropriate|applicable)',
    '(delete|remove) (this|if) (line|paragraph|section|not (applicable|needed))',
    'internal (note|use) only',
    '(choose|pick|select) one (option|of the following) :',
    'dear first name',
    '(nb|n b|todo|to do|fixme|memo|internal|reminder|tbc|draft) {x} (before (this|it) (goes|is sent|gets sent|leaves)|before (sending|posting|we send|i send|you send)|not (to be sent|for sending)|do not send)',
    '(note|memo|reminder|nb) to (self|myself)',
    '(nb|n b|todo|fixme) [*] (check|ask|confirm|verify|add|update|change|get|run|fill|find|put|look up) …',
    '(pls|plz|please) (check|confirm|verify|ok|amend|update|fix|add) {x} before (sending|this goes out|it goes out|we send|i send|posting)',
    '(do not|not to be) [<adv>] (send|sent|post|posted|publish|published) [yet] (until|before|till) * (has|have|is) (ok|okayed|approved|checked|signed|confirmed|seen|read|had) …',
    'tbc with (finance|legal|sales|accounts|the *|my *|*) do not send [yet]',
  ],
  subordinators: words(
    'because that if when since as where which who why how whether although though while unless until what before after than like',
  ),
  causes: [
    'because',
    'since',
    'as',
    'because of the fact that',
    'due to the fact that',
    'given that',
    'seeing that',
    'seeing as',
    'so that',
    'and that is because',
    "and that's because",
  ],
  results: [
    'so',
    'and so',
    'so of course',
    'and therefore',
    'therefore',
    'hence',
    'and hence',
    'and as a result',
    'as a result',
    'which is why',
    'and that is why',
    "and that's why",
    'that is why',
    "that's why",
    'which means that',
    'which means',
    'which meant that',
    'which meant',
    'but',
    'and yet',
    'yet',
  ],
  clauseStarts: words('i we let could please here it this that there'),
  tails: [
    "i'm afraid",
    'i am afraid',
    "we're afraid",
    'unfortunately',
    'sadly',
    'regrettably',
    'sorry',
    'please',
    'though',
    'really',
    'i fear',
    'as you know',
    'you know',
    'you see',
    'to be honest',
    'to be fair',
    'frankly',
    'obviously',
    'sir',
    'madam',
    'mate',
    'folks',
  ],
  commonWords: words(`
    able about above account actually afraid after again against ahead almost along already also although always among annoying another answer answered anybody anyone anything apologies
    apologize apology appreciate appreciated aren around asked asking asks back been before behind being believe below best better between both bring business call calls came cannot case
    check checked come comes company complain complaint contact contacted contacting could couldn credit credited customer customers days dear detail details didn does doesn doing done down
    during each either else email emails enough even ever every everybody everyone everything exactly experience feedback feel felt fine first fixed fixing forward forwarded from frustrating
    frustration full further gave gets getting give given gives glad goes going good great happen happened happens happy hasn have haven having hearing hello help helped helps here hers
    herself himself home hope hour hours however idea important inconvenience info information instead into issue issues item items itself just kind kindly knew know known last least left
    less letter letting like little long look looked looking lots made make makes manager many matter maybe mean means message messages might mind moment more most much must myself near
    nearly need needed needs neither never next nobody none nothing number offer offered often once only onto order ordered orders other others otherwise ours ourselves over patience people
    perhaps phone please point possible probably problem problems quite rather read really reason receive received reference refund refunded regarding regards reply report request resolution
    resolve resolved response result right said same says seem seems self send sending sent service several shall should shouldn show side since sincerely some somebody someone something
    sometimes somewhere soon sorry sorted sorting stay still such support sure take taken takes taking team tell than thank thanks that their them themselves then there therefore these they
    thing things think this those though thought three through time today together tomorrow tonight took toward tries true under understand understanding unless until update updated upon
    upset upsetting used user using usually very want wanted wants wasn well went were weren what when where whether which while whole whom whose will with within without wonder work working
    works world would wouldn yesterday your yours yourself yourselves`),
} satisfies Partial<Language>;
