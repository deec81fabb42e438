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
};
