import { gerund, past, third } from './verbs.ts';

/** What is read as other words: contractions, British spellings, slips of every day. */
const table: Record<string, string> = {};
const add = (pairs: string) => {
  for (const pair of pairs.split(/[;\n]/)) {
    const [from, to] = pair.split('=').map((x) => x.trim());
    if (from && to) table[from] = to;
  }
};

add(`'s=is|has; 're=are; 've=have; 'll=will; 'd=would|had; 'm=am; can't=can not; cannot=can not; won't=will not; shan't=shall not; ain't=is not; let's=let us; y'all=you all
  it's=it is|has; its=it is|has; 'tis=it is; ma'am=madam; gonna=going to; wanna=want to; gotta=got to; dunno=do not know; lemme=let me; gimme=give me; kinda=kind of; sorta=sort of; c'mon=come on`);
for (const v of 'do does did is are was were have has had would could should must need might'.split(' ')) {
  table[`${v}n't`] = `${v} not`;
  table[`${v}nt`] = `${v} not`;
}
add(`cant=can not; wont=will not; im=i am; ive=i have; youre=you are; youve=you have; youll=you will; youd=you would|had; weve=we have; theyre=they are; theyve=they have; theyll=they will
  thats=that is|has; whats=what is; heres=here is; theres=there is; wheres=where is; hes=he is; itll=it will; shouldve=should have; couldve=could have; wouldve=would have; mustve=must have; thatll=that will
  i'd=i would|had; u=you; ur=your; pls=please; plz=please; plse=please; thx=thanks; tnx=thanks; thnx=thanks; ty=thank you; sry=sorry; soz=sorry; cos=because; coz=because; cuz=because; bc=because; tho=though; thru=through
  asap=as soon as possible; a.s.a.p=as soon as possible; tmrw=tomorrow; tmr=tomorrow; info=information; rep=representative; reps=representatives; dept=department; mgmt=management; mgr=manager
  shoudl=should; shuold=should; shold=should; woudl=would; wolud=would; coudl=could; cuold=could; teh=the; hte=the; thsi=this; taht=that; tht=that; waht=what; wich=which; whcih=which; wiht=with; adn=and; nad=and
  yuo=you; yoru=your; yuor=your; youself=yourself; becuase=because; beacuse=because; becouse=because; beleive=believe; recieve=receive; recieved=received; reciept=receipt; occured=occurred; occurence=occurrence
  seperate=separate; definately=definitely; definitly=definitely; unfortunatly=unfortunately; unfortunatley=unfortunately; unfortuantely=unfortunately; inconvinience=inconvenience; inconvience=inconvenience; inconvenence=inconvenience
  inconvienence=inconvenience; incovenience=inconvenience; inconvenince=inconvenience; inconveniance=inconvenience; inconveniences=inconvenience; appologies=apologies; appologise=apologize; appologize=apologize; apologise=apologize; apoligise=apologize; apoligize=apologize
  apologys=apologies; sory=sorry; srory=sorry; untill=until; adress=address; wrogn=wrong; worng=wrong; dosent=does not; doesent=does not; didint=did not; alot=a lot; thankyou=thank you; possibel=possible; possable=possible
  acording=according; responsability=responsibility; responsable=responsible; mispelled=misspelled; refered=referred; forwared=forwarded; hesistate=hesitate; hestiate=hesitate; assisstance=assistance; assitance=assistance; furthur=further
  patiance=patience; understnad=understand; undertsand=understand; custumer=customer; costumer=customer; costumers=customers; imediately=immediately; immediatly=immediately; shorlty=shortly; tommorow=tomorrow; tommorrow=tomorrow; tomorow=tomorrow
  calmdown=calm down; obviuosly=obviously; obviosly=obviously; clearley=clearly; explaned=explained; allready=already; beeing=being; attatch=attach; attatched=attached; attachement=attachment`);

add(`colour=color; colours=colors; favour=favor; favours=favors; favourite=favorite; favourites=favorites; behaviour=behavior; honour=honor; honoured=honored; honouring=honoring; neighbour=neighbor; neighbours=neighbors; labour=labor
  endeavour=endeavor; endeavours=endeavors; humour=humor; centre=center; centres=centers; theatre=theater; cancelled=canceled; cancelling=canceling; labelled=labeled; labelling=labeling; travelled=traveled; travelling=traveling; cheque=check; cheques=checks
  programme=program; programmes=programs; licence=license; defence=defense; offence=offense; offences=offenses; enquiry=inquiry; enquiries=inquiries; enquire=inquire; enquired=inquired; enquiring=inquiring; fulfil=fulfill; fulfils=fulfills
  judgement=judgment; acknowledgement=acknowledgment; whilst=while; amongst=among; towards=toward; grey=gray; mum=mom; despatch=dispatch; despatched=dispatched; learnt=learned; spelt=spelled; spoilt=spoiled; leant=leaned; burnt=burned; jewellery=jewelry; catalogue=catalog
  moulds=molds; mould=mold; tyre=tire; tyres=tires; fibre=fiber; kerb=curb; storey=story; practise=practice; sceptical=skeptical; instalment=installment; instalments=installments; authorisation=authorization; organisation=organization
  organisations=organizations; authorised=authorized; unauthorised=unauthorized; reorganisation=reorganization; prioritisation=prioritization; analyse=analyze; analysed=analyzed; analysing=analyzing; paralysed=paralyzed; analyses=analyzes
  generalisation=generalization; realisation=realization; cosy=cozy; plough=plow; ageing=aging; manoeuvre=maneuver; okay=ok`);
for (const v of 'apologise authorise capitalise categorise characterise criticise customise emphasise finalise formalise generalise hospitalise initialise itemise localise maximise minimise modernise normalise optimise organise personalise prioritise realise recognise reorganise revitalise scrutinise specialise standardise summarise sympathise trivialise utilise empathise jeopardise penalise publicise visualise'.split(
  ' ',
))
  for (const form of [v, ...third(v), ...past(v), ...gerund(v)]) table[form] = form.replace(/is(e|es|ed|ing)$/, 'iz$1');
for (const v of 'apologize realize'.split(' ')) table[v.replace('z', 's')] = v;

export const expand = table;
