import { cell } from '../../define.ts';

export default cell({
  message: 'They hear that the stars matter more than the trouble. Leave it out until it is solved.',
  patterns: [
    {
      match: [
        '(reconsider|reconsidering|revise|revising|change|changing|update|updating|edit|editing|revisit|revisiting|raise|raising|amend|amending|upgrade|upgrading|increase|increasing|adjust|adjusting|improve|improving|modify|modifying|rethink|re evaluate|reevaluate|remove|removing|delete|deleting|take down|taking down|alter|bump|bumping|bump up|lift) [<adv>] (your|the|this|that|our|those) [<adv>] [current|star|play store|app store|google|negative|bad|low|1 star|one star|2 star|trustpilot] (rating|ratings|review|reviews|stars|star|feedback|score|vote|#)',
        '(take|taking|taken|pull|pulling) (the|your|this|that) [<adv>] (review|rating|post|comment) down …',
        '(do us a favor|do me a favor|help us out|support us|if you enjoyed|if you are happy|if you like) … (leave|rate|give|review|drop|click|tap) (us|#|five|a|the|5) …',
        '(give|giving|leave|leaving|rate|rating|drop|dropping|consider|award|awarding|grant|post|posting|write|writing|submit|submitting|share|sharing|provide|providing|add|spare|bless) [us|me|the app|our app|the|a|your|this|it] [<adv>] [with|at|a|an|your|the|on] [<adv>] (good|better|higher|high|positive|# star|# stars|five star|five stars|5 star|5 stars|nice|great|glowing|full|best|updated|kind|perfect|top) [star|stars|#] [rating|ratings|review|reviews|score|marks|on|in|star|at|if|feedback|stars] …',
        '(please|kindly|could you|would you|do|consider|can you|if you could|if you can|you could|love it if you|appreciate it if you|grateful if you|appreciate if you|you to|to) [<adv>] [please|also|kindly|consider] (rate (us|our|the app|your experience|this|me)|rating (us|our|the app)|leave (us|a|me|an) [<adv>] (review|rating|star|feedback on)|leaving (us|a|me|an) [<adv>] (review|rating)|review us|write [us] a (review|rating)|give us [<adv>] (a|your|#|five|5) [<adv>] (rating|review|stars|star|shout)|share your (rating|review)|drop [us] a (review|rating)|spread the word|post a review|upvote|recommend us (to|on)|vote for us) …',
        '(a|an|your) [<adv>] (better|higher|positive|good|5 star|five star|updated|# star|nice|great|glowing|perfect|kind) [star] (rating|review|score|stars) [from you|would|will|on|for|really|helps|means|keeps|goes|makes] …',
        '(leaving|by leaving|submitting|posting|writing|with|give|leave|leave us|drop) [us] [a|an] (updated|new|revised|changed|honest) (review|rating) …',
        '(your|those|these|the|every|each) [<adv>] [#|five|5] (stars|star|rating|ratings|review|reviews) [<adv>] (mean|means|help|helps|matter|matters|make|makes|keep|keeps|motivate|motivates|affect|affects|hurt|hurts|encourage|decide|determine|count|counts|would|will) [<adv>] …',
        '(a|the) (one|1|two|2|#) star [rating|review] [<adv>] (hurts|affects|is|means|does|can|damages|harms|pulls|drags|really|makes|costs|seems|feels|for) …',
        '(deserve|deserves|earn|earning|merit|worthy of|turn (it|this|that) into|help us (reach|get|achieve)|hoping for|aim for|hope for) [<adv>] (a|your|those|that|all|the|five|5|#|full) [<adv>] (better|higher|good|positive|5|five|#|remaining|missing|full|star|all|other) [star|stars] (rating|review|stars|star) …',
        '(leave|leaving|give|giving|gave|left|drop|get|receive|have|see) [<adv>] [us|me|you] [<adv>] [with] (five stars|5 stars|# stars|a 5 star|a five star|a good review|a nice review|a positive review|a good rating|a high rating|a positive rating|a better rating|full marks|top marks) …',
        '(forget|remember|reminder|take a (moment|minute|second)|spare a (moment|minute|second)|mind|time) [<adv>] to (rate|review|leave a|give us|score|vote) …',
        '(mind|consider|about|by|of) (changing|updating|revising|editing|raising|removing|upgrading|improving|rethinking|reconsidering|amending|adjusting) (the|your|that|this|those) [*] [<adv>] (star|stars|rating|review|score|comment) …',
      ],
      except: ['(thank|thanks|thank you|glad|happy|delighted|appreciate|grateful) {x} (rating|review|stars|star|reviews)', '(change|update|edit) {x} review (date|date of|meeting|copy)', '(you can|how to|to) (change|update|edit|delete|remove) {x} (rating|review) {y} (in|under|by|open|go|tap)', 'your (review|rating) (has been|was|is|will be)', '(saw|read|seen|noticed|in) your {x} (review|rating)'],
    },
  ],
  rewrite: [{ delete: 'sentence' }, { sentence: 'Does it work for you now?' }, { range: 'tell me whether it works for you now' }],
  span: 'sentence',
  flags: {
    '⟦We’d love it if you’d leave us five stars⟧.': 'Does it work for you now?',
    '⟦Don’t forget to rate this chat⟧!': 'Does it work for you now?',
    '⟦Would you mind changing the one star to five⟧?': 'Does it work for you now?',
    '⟦Would you consider taking the review down⟧?': 'Does it work for you now?',
    '⟦Do us a favour and leave five stars⟧.': 'Does it work for you now?',
    '⟦We hope you will reconsider your rating⟧.': 'Does it work for you now?',
    '⟦Please give us a 5 star rating⟧.': null,
    '⟦Could you rate us in the store⟧?': 'Does it work for you now?',
    '⟦A better rating would make our day⟧.': 'Does it work for you now?',
    '⟦Tell us by leaving an updated review⟧.': 'Does it work for you now?',
    '⟦Your stars mean a lot to the team⟧.': 'Does it work for you now?',
    '⟦A one star review hurts small shops⟧.': 'Does it work for you now?',
    '⟦We’d like to earn those missing stars⟧.': 'Does it work for you now?',
  },
  allows: [
    'Thanks a million for the five stars!',
    'Does it work for you now?',
    'Thank you for your review.',
    'Once it works, a short survey comes by e-mail.',
  ],
});
