/** Word classes of the frames that whole families of wordings share. */
export const bank: Record<string, string> = {
  /** What the customer asks for. */
  plea: '(request|requests|claim|claims|appeal|application|refund|return|exchange|cancellation|transfer|upgrade|extension|dispute|petition|proposal|plea|demand|reimbursement|compensation|replacement)',
  /** What refusing verbs do. */
  sayno: '(decline|refuse|reject|deny|say no|turn (it|this|that|you|your *|the *) down|turn down|disappoint)',
  /** Those we serve. */
  client:
    '(customer|customers|guest|guests|player|players|member|members|patient|patients|tenant|tenants|resident|residents|passenger|passengers|student|students|client|clients|user|users|traveler|travelers|diner|diners|visitor|visitors|parent|parents|learner|learners|shopper|shoppers|subscriber|subscribers|policyholder|policyholders|leaseholder|leaseholders)',
  /** Put right, one day. */
  mendedsoon:
    '(sorted|fixed|resolved|back [to normal]|up and running|with you|dealt with|put right|rectified|done|ready|working|cleared|straightened out|all good|taken care of)',
  /** Somebody of ours who is not the writer. */
  elseone:
    '(<colleague>|<mate>|<workers>|<unitany>|<staffer>|(someone|somebody|whoever) (in|at|on|from) [the|our|that] *|(your|the) (old|previous|former|last|other|usual|weekend|night) [*] (manager|officer|adviser|agent|team|contact|nurse|doctor|tutor|shift|staff|people|person|crew|worker|coordinator|rep|engineer|technician)|one of (our|my|the) *)',
  /** Other offices. */
  office:
    '(planning|highways|environmental health|licensing|parking|council tax|estates|facilities|revenues|benefits|social services|housing|building control|trading standards|registry|bursary|<dept>)',
  /** We mend it ourselves. */
  acts: '((i am|we are) [<adv>] (sending|swapping|replacing|ordering|bringing|coming|fixing|changing|taking|booking|refunding|repairing)|(i|we) will [<adv>] (send|replace|swap|fix|change|order|bring|mend|repair|take|come|book|refund|exchange)|(i|we) have [<adv>] (sent|ordered|booked|replaced|fixed|swapped|put|cleared|refunded|changed|taken|repaired))',
  /** What stands between us and them. */
  machine:
    '(system|systems|computer|software|portal|app|till|site|website|platform|database|machine|terminal|tool|program|booking engine|crm|server|algorithm|form|gateway|reader)',
  /** Departments named like persons. */
  baredept:
    '(billing|accounts|accounting|finance|dispatch|logistics|housekeeping|maintenance|procurement|payroll|marketing|sales|shipping|receiving|reception|hr|legal|engineering|operations|ops|customer service|customer services|customer care|front desk|night shift|stores|bookings|reservations|admissions|ticketing|tech support|head office|catering|purchasing|goods in|inventory|planning|production|quality control|field service|the warehouse|the kitchen|the web team|the night shift|the depot|the stores)',
  /** To give what they hold to somebody else. */
  letgo:
    '((release|cancel|resell|withdraw|reallocate|drop|void|forfeit) (it|them|the *|your *|that *)|let (it|them|the * [*]|your * [*]) go|(give|sell|pass|offer|hand) (it|them|the * [*]|your * [*]) (away|on|off|to (someone|somebody|the next|another|others|other *))|put (it|them|the *|your *) back (on|into|up|out|in)|take it (that|as) [you] [*] *|(have|need) to (sell|give) (it|them|the *|your *))',
};
