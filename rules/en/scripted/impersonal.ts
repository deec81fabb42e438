import { cell } from '../../define.ts';

const roles =
  '(customer|customers|client|clients|user|users|guest|guests|member|members|account holder|tenant|resident|passenger|passengers|subscriber|player|patient|cardholder|card holder|policyholder|policy holder|policy owner|reader|shopper|merchant|partner|applicant|candidate|buyer|consumer|traveler|borrower|student|parent|donor|owner|homeowner|leaseholder|taxpayer|citizen|visitor|viewer|seller|app user|employee|license holder|ticket holder|complainant|claimant|investor|beneficiary|patron|patrons|fan|gamer|friend of the house|motorist|driver|cyclist|commuter|rider|diner|learner|pupil|pensioner|voter|ratepayer|bidder|exhibitor|vendor|developer|host|holidaymaker|householder|occupier|occupant|bill payer|licensee|delegate|attendee|participant|viewer|listener|keyholder|registrant|enquirer|inquirer|correspondent|neighbor|householders|recipient|contributor|supporter|hirer|renter|lessee|mortgagor|payee|payer|respondent|petitioner|appellant)';

export default cell({
  message: 'They hear no human being. Use their name, and say “I” or “we”.',
  patterns: [
    {
      match: ['our [<adv>] (valued|esteemed|highly valued) <client> $'],
      rewrite: [{ delete: 'clause' }],
      span: 'match',
    },
    {
      match: [
        '(you are|all parties are|recipients are) [<adv>] (hereby|herewith|kindly|cordially|respectfully|politely|humbly|strictly) [<adv>] (requested|advised|asked|reminded|required|instructed) to {x}',
        'one is [<adv>] (requested|asked|advised|reminded|invited|expected) to {x}',
        '(the|this|any|every) [*] (<client>|cardholder|account holder|applicant|claimant|complainant|buyer|seller|hirer|purchaser|sender|recipient|addressee) (is|are) [<adv>] [kindly|hereby|<adv>] (requested|asked|advised|reminded|required|instructed) to {x}',
      ],
      except: ['to {y} (their|they|them|one is)'],
      rewrite: [{ range: 'please {x}' }, { sentence: 'Could you please {x}?' }],
      span: 'match',
    },
    {
      match: [
        '(the|this|our) [*] <orgn> (wishes|would like|begs|desires|is pleased|has the honor) to (inform|advise|notify|remind) you that {x}',
      ],
      rewrite: [{ range: '{x}' }],
      span: 'match',
    },
    {
      match: [
        '^ [the] (management|directorate|administration|secretariat) [<adv>] (has|have) [<adv>] (taken (note|notice|cognizance)|noted|received|reviewed|examined|considered) …',
        '^ we (hereby|herewith) acknowledge {x}',
      ],
      rewrite: [{ clause: 'I’ve read what you wrote' }],
      span: 'clause',
    },
    {
      match: [
        `^ (dear|hello|hi|hey|greetings|good morning|good afternoon|good evening|respected|esteemed|attention|welcome) [our|all|most] [<adv>] [valued|esteemed|loyal|respected|honored|precious|beloved|dear|fellow|most valued|highly valued] [<dept>|bank|app|hotel|<third>|phone|mobile|gold|silver|platinum|premium] ${roles}`,
        '^ dear (purchaser|depositor|ticket holder|season ticket holder|permit holder|licensee|franchisee|lessee|mortgagor|insured|consignee|renter|lodger|playgoer|diner|shopper|buyer)',
        '^ dear [our] (esteemed|valued|honored|respected|most valued) *',
        '^ (dear|hello|hi|respected|attention|greetings) (recipient|consumer|concerned|all concerned|user name|valued)',
        '(dear|our|as a|a|esteemed|honored) [<adv>] (valued|esteemed|highly valued) (customer|customers|client|clients|user|guest|member)',
        'to (whom it may|whomsoever it may|whom this may) concern …',
        'to (our|all our|all|the|every) [<adv>] (valued|esteemed|dear|loyal|honored) *',
      ],
      except: [
        'dear (parents|students|members|residents|all|colleagues|guests|visitors|owners|partners|tenants|parent|student|patient|partner|colleague) (and|of|in|at)',
        '^ dear (parents|students|residents|neighbors|tenants|members) $',
      ],
      rewrite: [{ range: 'Hello' }, { range: 'Hello {blank: the customer’s name}' }],
      span: 'match',
    },
    {
      match: [
        '(the|this) (company|bank|hotel|management|school|airline|council|organization|office|department|store|restaurant|clinic|trust|ministry|university|agency|authority|undersigned) [<adv>] (regrets|deeply regrets|sincerely regrets|apologizes for) {what}',
      ],
      except: ['regrets (that|to) {x}'],
      rewrite: [{ clause: 'I’m sorry about {what}' }, { clause: 'I’m sorry about this' }],
      span: 'clause',
    },
    {
      match: ['the (undersigned|writer) [hereby] confirms {what}'],
      rewrite: [{ clause: 'I confirm {what}' }],
      span: 'clause',
    },
    {
      match: [
        '(the|this) [<dept>|railway|railroad|water|energy|power|insurance|bus|train|housing|local|parish|city|town|county|district|appeals|examination|hospital|customer|complaints|general|transport|parking|delivery|telephone|gas|medical] (company|bank|hotel|management|school|airline|council|organization|office|department|undersigned|firm|store|restaurant|clinic|trust|ministry|university|undersigned officer|agency|authority|institution|board|committee|hospital|insurer|property|landlord|college|academy|practice|society|association|foundation|corporation|directorate|administration|commission|borough|municipality|library|club|service desk|customer service department|complaints department|claims department|support team) [<adv>] (regrets|apologizes|wishes to|would like to|is unable to|is not able to|is pleased to|acknowledges|accepts (no|your|that|responsibility|liability|the (complaint|claim|blame))|takes note|takes (the|your|all|such|this|these|every|complaints|its|a|any) (view|liberty|complaint|complaints|concerns|concern|matter|matters|feedback|allegation|allegations|safety|responsibility|privacy|opportunity|comments|position)|takes [<adv>] seriously|thanks|has decided|advises|informs|deems|considers|reserves|hereby|appreciates|requests|notes|is not in a position|has noted|has reviewed|has considered|has concluded|has determined|sincerely|deeply|extends|expresses|assures|strives|is committed|denies|rejects|does not accept|accepts no|cannot accept|can not accept|sees no|finds no|has no record|shall|maintains|stands by|values|will not be able|trusts|hopes) …',
        '(the|this) (undersigned|writer|present writer|below signed|below mentioned|aforementioned|above mentioned|abovementioned|aforesaid|said customer|above customer|above named|said order|said payment|said complaint|said account|captioned|subject matter) …',
        '(the|all|such|each|said|our|any) [<adv>] (customer|client|complainant|claimant|user|guest|patient|passenger|tenant|resident|applicant|account holder|cardholder|policyholder|member|subscriber|consumer|buyer|customers|guests|passengers|applicants|users|tenants|patients|members|borrower|caller) ((is|are) [<adv>] [<adv>] (notified|informed)|(is|are|was|were|has been|have been) [<adv>] [<adv>] (advised|requested|reminded|asked|required|kindly|responsible|deemed|urged|obliged|expected|instructed|invited|referred|entitled|liable|directed|encouraged)) [to|that|of|for] …',
        '(the|said) (complainant|claimant|customer|client|guest|tenant|passenger|applicant|patient|user|account holder|resident|consumer|subscriber|insured|borrower) [<adv>] (is (complaint|request|claim|concern|dissatisfaction|letter|account|case|comments|query|failure|allegation)|states|alleges|claims|stated|alleged|claimed|reported|complained|raised|must|shall|failed|should|has (not|failed|raised|stated|been|complained|requested|alleged)|did not|will (receive|be|need)|may (contact|wish|appeal|apply)|can (contact|appeal|apply)|needs to|wishes) …',
        'it (is|has been|was|must be|should be|will be) [<adv>] [hereby|herewith|further] (regretted|noted|requested|understood|observed|advised|kindly|hereby|herewith|felt|considered|determined|concluded|deemed|confirmed|regrettable|acknowledged|recommended|to be noted|assumed|decided|suggested|assured|emphasized) (that|to|by|from|in|with|as|the) …',
        '(you are|all parties are|you will be|you were|recipients are) [<adv>] (hereby|herewith|kindly|cordially|respectfully|politely|humbly|strictly|advised to|requested to|required to|kindly requested|kindly advised|kindly asked|reminded that|advised that) [<adv>] (informed|requested|advised|asked|required|reminded|notified|to|that|invited|submit|provide|contact|complete|refer|pay|visit|await|return|note|refrain|reply|call|raise) …',
        '(hereby|herewith) (inform|confirm|acknowledge|notify|advise|request|certify|declare|terminate|state|regret|reject|decline|apologize) …',
        '(this (is an|is an automatically) (automated|generated|automatic)|this (email|message|mailbox|inbox|address|is an unmonitored) (is|was) (automatically|not monitored|unmonitored|auto|unattended)|do not reply to this (email|message|e mail|mail)|please do not (reply|respond) to this|replies to this (email|address|message) (are|will) not|auto generated|automatically generated|system generated|computer generated|no reply mailbox|unattended mailbox|unmonitored (mailbox|inbox)|noreply|donotreply) …',
        '(no (liability|responsibility|claims|complaints|requests|correspondence|refunds) (is|are|can be|will be|shall be) (accepted|entertained|assumed|taken|admitted|entered)|can not be entertained|will not be entertained|shall not be entertained|is deemed (to|closed|accepted|complete|withdrawn)|shall be deemed|has been deemed|was deemed|in respect of the|with reference to (your|the) (above|captioned|subject)|reference is made to|with regard to the (above|captioned|aforementioned)|your good self|your goodselves|your esteemed|the same has been|the same shall|the same will be|further to the above|regret to inform|regrets to inform|regret is expressed|apologies are (offered|extended|hereby|due|tendered)|an apology is (offered|extended|due)|thanks are (due|extended)) …',
        '^ (residents|tenants|parents|passengers|customers|guests|members|visitors|users|clients|patients|students|subscribers|account holders|owners|travelers|cardholders|all {x}) (are|is|must|should|may|shall|will) [<adv>] [be] [<adv>] (reminded|requested|advised|asked|required|informed|notified|expected|urged|responsible|directed|instructed) …',
      ],
      except: [
        '(other|another|many|some|most|our other|new|all other|two|three|several|few|every|by|per|group by|each) {x} (customer|customers|guests|users|passengers|tenants) {y}',
        '(the|a) [<adv>] (school|hotel|office|bank|clinic|restaurant|store|library|council|university|trust|department|club|board|property|practice|college|hospital|company|landlord) (takes|accepts|confirms|requests|values|maintains) (cash|cards|card|checks|bookings|dogs|pets|about|new|your|walk|a|#)',
        'the (user|customer|client|patient|guest|account holder|subscriber|member|tenant|applicant|borrower) (must|should|needs to|can|may|has|did not|will) {x} (permission|rights|role|field|column|list|table|page|api|menu|id|group|object|record|token|login|password|tab|setting|settings|profile)',
        '(all|our|any) (users|members|guests|customers|tenants|patients|passengers) (are|were) (invited|encouraged|welcome|entitled|asked to join)',
        'it was (confirmed|decided|assumed) that we',
        'you are (advised|required|requested) to {x} because',
        '(kindly|hereby|herewith|cordially|respectfully|politely|humbly) (requested|advised|asked|reminded|required|instructed) to',
        '(the|this) (hotel|school|office|bank|clinic|airline|company|council) (would like to|wishes to) (see|meet|know|hear|speak)',
        'you will be (informed|notified|asked|reminded|invited|required|requested)',
        '(it is|it was) (noted|confirmed|assumed) (in|on|as) (the|your)',
        'as an api (user|customer)',
      ],
      span: 'clause',
      rewrite: [
        { clause: 'I’m sorry about this' },
        { clause: 'I’ve read what you wrote, and I’m looking after it' },
        { sentence: 'I’ve read what you wrote. {blank: what happens next, and when?}' },
      ],
    },
    {
      match: [
        'dear (requester|traveler|traveller|reader|sender|complainant|petitioner|enquirer|caller|buyer|seller|viewer|listener|visitor|learner|citizen|friend of [*]|homeowner|leaseholder|motorist|claimant|beneficiary|donor|contributor)',
      ],
      rewrite: [{ range: 'Hello' }, { range: 'Hello {blank: the customer’s name}' }],
    },
    {
      match: [
        '^ [the] (management|surgery|shop|school|hotel|clinic|council|bank|airline|management team|society|club|agency|university|institution|practice|college) [<adv>] (apologizes|wishes to apologize|would like to apologize) for',
      ],
      rewrite: [{ range: 'I’m sorry about' }],
    },
    {
      match: [
        '^ (the|our) (management|management team|institution|organization|society|authority|office|university|practice|college) [<adv>] (expresses (its|it is|their) regret|(deeply|sincerely|greatly) regrets)',
      ],
      rewrite: [{ range: 'I’m sorry about' }],
    },
    {
      match: ['the (guest|customer|client|patient|passenger|user|tenant|buyer|complainant|member|student|subscriber) in question …'],
      span: 'sentence',
      rewrite: [{ sentence: 'You {blank: what happened to them?}.' }],
    },
    {
      match: [
        '[the] (management|college|clinic|surgery|museum|theater|library|society|club|parish|airline|nursery|university|practice|charity|gallery|hospital|association|festival|academy|railway|insurer|court|company|council|bank|hotel|school|board|trust|department|ministry|authority|administration|secretariat|registrar is office|undersigned|office) [<adv>] (regrets|regret|apologizes|apologises|wishes to (inform|apologize|express|advise)|begs to|is sorry|acknowledges|takes note|would like to (inform|advise|apologize)) …',
        'the (guest|customer|client|complainant|applicant|claimant|policyholder|member|patient|tenant|passenger|subscriber|student|consumer|account holder|cardholder|user) is [*] (complaint|concern|concerns|request|feedback|grievance|claim|query|case|issue) [<adv>] (has|have|is|was|were|will|are|stands) …',
      ],
      rewrite: [{ clause: 'I’m sorry about this' }, { clause: 'I’ve read what you wrote' }],
      except: ['(another|other|each|every) (guest|customer|client|user|member) is'],
    },
    {
      match: [
        'the (customer|policyholder|tenant|resident|passenger|client|user|guest|patient|applicant|claimant|complainant|member|subscriber|account holder|leaseholder|hirer|purchaser|student|player) (should|must|shall|needs to|has to|ought to) [<adv>] {v: <duty>} {x}',
      ],
      rewrite: [{ range: 'please {v} {x}' }],
      span: 'match',
    },
    {
      match: [
        '(the|all|our) [*] (customer|customers|policyholder|policyholders|tenant|tenants|resident|residents|passenger|passengers|client|clients|user|users|guests|patient|patients|applicant|applicants|claimant|members|subscribers|students|parents|visitors|players) (is|are) [<adv>] (advised|requested|reminded|asked|urged|invited|directed) to {x}',
        '^ (customer|customers|policyholder|policyholders|tenant|tenants|resident|residents|passenger|passengers|client|clients|user|users|guests|patient|patients|applicant|applicants|claimant|members|subscribers|students|parents|visitors|players) (are|is) [<adv>] (advised|requested|reminded|asked|urged|invited|directed) to {x}',
      ],
      except: ['to {y} (their|they|them|his|her) …'],
      rewrite: [{ range: 'please {x}' }],
      span: 'match',
    },
    {
      match: [
        '[the|all|our] [*] (customer|customers|policyholder|policyholders|tenant|tenants|resident|residents|passenger|passengers|client|clients|user|users|guests|patient|patients|applicant|applicants|claimant|members|subscribers|students|parents|visitors|players) (is|are) [<adv>] (advised|requested|reminded|asked|urged|invited|directed) to {y} (their|they|them|his|her) …',
      ],
      rewrite: [{ range: 'could you please {blank: what should they do?}' }],
      span: 'clause',
    },
    {
      match: [
        '[(the|all|our) [*]] (customer|customers|policyholder|policyholders|tenant|tenants|resident|residents|passenger|passengers|client|clients|user|users|guests|patient|patients|applicant|applicants|claimant|members|subscribers|students|parents|visitors|players) (is|are) [<adv>] (informed|notified|advised|reminded) that {x}',
        '[the|all|our] (customer|customers|policyholder|policyholders|tenant|tenants|resident|residents|passenger|passengers|client|clients|user|users|guests|patient|patients|applicant|applicants|claimant|members|subscribers|students|parents|visitors|players) (should|must|may) [<adv>] (note|be aware) that {x}',
      ],
      rewrite: [{ range: '{x}' }],
      span: 'match',
    },
    {
      match: [
        'this (office|department|company|bank|council|institution|authority|hotel|school|section|directorate|ministry|clinic|surgery|organization|airline|establishment|branch) (regrets|apologizes for) {x}',
      ],
      rewrite: [{ range: 'I’m sorry about {x}' }],
      span: 'match',
    },
    {
      match: [
        'this (office|department|company|bank|council|institution|authority|hotel|school|section|directorate|ministry|clinic|surgery|organization|airline|establishment|branch) (is in receipt|has received|has noted|acknowledges|wishes|notes|takes note|deems|holds that|is (pleased|sorry|unable|minded)) …',
      ],
      rewrite: [{ clause: 'I’ve read what you wrote' }],
    },
    {
      match: ['^ (valued|esteemed|respected|loyal|cherished|dearest) <client> …'],
      rewrite: [{ range: 'Hello' }],
      span: 'match',
    },
    {
      match: ['notice is [hereby] given that {x}'],
      rewrite: [{ range: '{x}' }],
      span: 'match',
    },
    {
      match: [
        'it is the [considered] (view|opinion|position|understanding) of (this|the) (authority|council|bank|company|office|department|board|university|school|trust|tribunal) …',
      ],
      rewrite: [{ delete: 'sentence' }, { clause: 'I want to tell you this myself' }],
    },
    {
      match: [
        '^ (customers|passengers|tenants|residents|guests|users|patients|applicants|members|students|parents|visitors|players|policyholders) (must|should|need to|have to) [<adv>] {v: <duty>} {x}',
      ],
      except: ['(must|should|need to|have to) {y} (their|they|them)'],
      rewrite: [{ range: 'please {v} {x}' }],
      span: 'match',
    },
    {
      match: [
        '(the|this|our) [*] <orgn> (wishes|would like|begs|desires|is pleased|has the honor) to (inform|advise|notify|assure|express|thank|state|point out|remind) …',
      ],
      rewrite: [{ clause: 'I want to tell you this myself' }],
      span: 'clause',
    },
    {
      match: [
        'this (office|department|bank|institution|authority|secretariat|branch|company|establishment|society|desk) (has taken (note|cognizance)|takes note|regrets|acknowledges|is in receipt|has noted|wishes to|begs to|would like to (inform|state|advise))',
        'the (applicant|complainant|policyholder|account holder|subscriber|consumer|claimant|tenant|member|passenger|student) is [hereby|therefore|accordingly] (informed|advised|requested|notified|reminded|directed)',
      ],
    },
    {
      match: [
        '^ (the|our) [ferry|bus|train|rail|tram|cruise|parking|network|water|power] (operator|airport|line|depot|station|registry|faculty|cinema|theater|museum|railway) [<adv>] (regrets|apologizes|wishes to apologize|would like to apologize) [for|to|that|the|any] …',
      ],
    },
  ],
  except: [
    'the same has been (true|said|so|the case)',
    'would like to say sorry to *',
    'the (tenant|resident|guest|passenger|patient|customer|client) (upstairs|downstairs|next door|above|below|before you|in the|on the|at the)',
    'decided not to (charge|bill|fine|evict|raise|close|cut)',
    'decided against (the|a|any|raising|closing|charging) [higher|new|rise|increase|fee|closure]',
    '(customer|client|guest|tenant|member|patient|passenger|resident|user) (relations|care|success|liaison|assistance|transport|experience team|services $)',
    '(customer|client|guest|tenant|member|patient|passenger|user) (service|services|support|accounts) (team|department|office|desk|colleagues|at|$)',
  ],
  rewrite: [{ delete: 'sentence' }, { clause: 'I’ve read what you wrote' }],
  span: 'match',
  flags: {
    '⟦Dear Purchaser⟧, your seats are row F.': 'Hello, your seats are row F.',
    '⟦The operator regrets the delay to passengers⟧.': 'I’ve read what you wrote.',
    '⟦Dear Account Holder⟧, your card is on its way.': 'Hello, your card is on its way.',
    '⟦The Society regrets the delay experienced by the member⟧.': 'I’m sorry about this.',
    '⟦The management regrets the cold soup on Saturday⟧.': 'I’m sorry about this.',
    '⟦To whom it may concern⟧, the bag has been found.': 'Hello, the bag has been found.',
    '⟦Dear Policyholder⟧, the money goes back today.': 'Hello, the money goes back today.',
    '⟦The guest will be reimbursed⟧.': 'I’m sorry about this.',
    '⟦This office has taken note⟧ of the grievance.': 'I’ve read what you wrote.',
    '⟦The Bank sincerely regrets the lapse⟧.': 'I’m sorry about the lapse.',
    '⟦The applicant is hereby informed⟧ that the fee stands refunded.': 'I’ve read what you wrote.',
    '⟦Dear Parent⟧, the coach was late.': 'Hello, the coach was late.',
    '⟦The undersigned will see to it⟧.': 'I’m sorry about this.',
    '⟦Management apologises for the cold water⟧.': 'I’m sorry about this.',
    '⟦The management team deeply regrets⟧ the incident.': 'I’m sorry about the incident.',
    '⟦The guest in question was charged correctly⟧.': 'You ….',
    '⟦Dear traveller⟧, your bag is in Rome.': 'Hello, your bag is in Rome.',
    '⟦The bank regrets the errors in letter 12⟧.': null,
    '⟦The writer confirms the deposit of AUD 400⟧.': 'I confirm the deposit of AUD 400.',
    '⟦To our valued patrons⟧: the lift works.': 'Hello: the lift works.',
    '⟦Residents are reminded to close the gate⟧.': 'Please close the gate.',
    '⟦Dear valued customer⟧,\n\nYour parcel arrives on Friday.': 'Hello,\n\nYour parcel arrives on Friday.',
    '⟦Dear Recipient⟧,\n\nYour parcel arrives on Friday.': 'Hello,\n\nYour parcel arrives on Friday.',
    'Thank you for staying, ⟦our valued guest⟧.': 'Thank you for staying.',
    '⟦To whom it may concern⟧: the lift works again.': 'Hello: the lift works again.',
    '⟦The company regrets the incident⟧.': 'I’m sorry about this.',
    '⟦The undersigned confirms the deposit⟧.': 'I confirm the deposit.',
    '⟦The customer is requested to call⟧.': 'Please call.',
    '⟦The complainant has not paid⟧.': 'I’m sorry about this.',
    '⟦It is regretted that the room was cold⟧.': 'I’m sorry about this.',
    '⟦You are kindly requested to wait⟧.': 'I’ve read what you wrote.',
    '⟦We hereby acknowledge your letter⟧.': 'I’m sorry about this.',
    '⟦Please do not reply to this e-mail⟧.': 'I’m sorry about this.',
    '⟦No liability is accepted for coats⟧.': 'I’m sorry about this.',
    '⟦Management regrets the noise⟧.': 'I’m sorry about this.',
    '⟦The guest’s complaint has been noted⟧.': 'I’m sorry about this.',
    '⟦The tenant must provide two keys⟧.': 'Please provide two keys.',
    '⟦All residents are kindly reminded to sort their waste⟧.': 'Could you please ….',
    '⟦Passengers should note that the gate has moved⟧.': 'The gate has moved.',
    '⟦Esteemed guest⟧, your room is ready.': 'Hello, your room is ready.',
    '⟦This department regrets the delay⟧.': 'I’m sorry about the delay.',
    '⟦All tenants are informed that the lift is closed⟧.': 'The lift is closed.',
    '⟦This office has noted your concerns⟧.': 'I’ve read what you wrote.',
    '⟦Notice is given that the lift is closed⟧.': 'The lift is closed.',
    '⟦It is the position of this council that no sum is due⟧.': 'I want to tell you this myself.',
    '⟦Tenants must provide two references⟧.': 'Please provide two references.',
    '⟦The college wishes to inform you of the date⟧.': 'I want to tell you this myself.',
    '⟦The college wishes to inform you that the gate is shut⟧.': 'The gate is shut.',
    '⟦We hereby acknowledge your letter of May⟧.': 'I’m sorry about this.',
    '⟦One is asked to fill in the form⟧.': 'I’ve read what you wrote.',
    '⟦Management has taken note of your words⟧.': 'I’ve read what you wrote.',
    '⟦The cardholder is kindly requested to cut up the old card⟧.': 'Please cut up the old card.',
  },
  allows: [
    'The university accepts the scan, I asked them.',
    'The line is down in Leeds until noon.',
    'Dear parents, the coach will be at school at about 5.20.',
    'Dear Customer Relations team at Holm,',
    'Dear Customer Service Team, our order 2231 hasn’t arrived yet.',
    'The management course starts in May.',
    'The customer in front of you took the last one, and a new one comes on Friday.',
    'Dear Sir or Madam,\n\nYour parcel arrives on Friday.',
    'Other customers reported it, too.',
    'Yes, the chart can group by customer.',
    'Hello Anna,\n\nYour parcel arrives on Friday.',
    'The user needs to have the admin role to see the page.',
    'The school accepts cash or cards.',
    'The other guest’s complaint led us to change the lock.',
    'Other guests were asked the same thing.',
    'The council has decided not to charge you for the second visit.',
    "The tenant upstairs must turn the music down after ten, and I've told him so.",
    'The school would like to say sorry to Ben in person.',
    'The same has been true for your neighbour, and both bills are corrected.',
  ],
});
