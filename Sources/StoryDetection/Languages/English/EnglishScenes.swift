extension Language {
  /// The people, places and things of each kind, which tell of it beside a sign of how it stands.
  static let englishScenes: [String: String] = [
    "report-published": """
    report findings inquiry investigation investigator probe audit review conclusion commission \
    inspector watchdog panel coroner auditor dossier white_paper recommendation ombudsman \
    =results =reveal =lid transcript documents document dossier
    """,
    "results-declared": """
    result results grade marks score exam pupil student candidate winner laureate prize award \
    shortlist aspirant matric toppers =nobel =booker =oscar =oscars =pulitzer contestant judges \
    ranking nominee board medal trophy finalist jury ceremony
    """,
    "verdict": """
    court judge jury juror trial retrial tribunal defendant verdict appeal ruling case justices \
    accused conviction deliberation =deliberating =rule magistrate courtroom panel bench guilt \
    =guilty =innocence =acquitted =convicted testimony dock
    """,
    "sentence": """
    =years jail prison sentence sentencing sentenced =resentenced punishment judge =life bars \
    =death_=penalty term prosecutor court killer convict punished jailed
    """,
    "charged": """
    prosecutor charge indictment prosecution =prosecute =prosecuted =prosecuting =cps court \
    =indict =charged counts police case =da grand_=jury =justice_=department suspect \
    chargesheet crown attorney =criminal dock =efcc =sfo =cbi =ed
    """,
    "arrest": """
    police suspect gunman fugitive killer warrant custody manhunt =cops detective arrest \
    extradition attacker interpol shooter =arrested boss kingpin =net officers agents robber \
    =gunmen capture murderer escapee search hunt =fled
    """,
    "release": """
    jail prison bail hostage captive detainee prisoner inmate custody parole release freedom \
    detention captor =freed =free =swap abductee cell homecoming =held =jailed journalist \
    activist exchange kidnapper ransom sentence killer
    """,
    "compensation-paid": """
    compensation payout victim damages redress reparation settlement =families claimant survivor \
    refund payment insurer =compensate =compensated policyholder scheme =pay =money fund \
    =relatives claims owners passengers residents
    """,
    "damage-assessed": """
    damage loss cost bill destruction assessor insurer engineer adjuster surveyor toll estimate \
    =losses wreckage =scale =extent =devastation claims flood crop harvest
    """,
    "resignation": """
    resignation =resign =quit =go =job post minister chief boss president leader manager coach \
    director chairman =premier ceo mayor chancellor governor speaker exit departure future \
    secretary commissioner =head =throne =pm captain tenure
    """,
    "appointment": """
    appointment successor nominee candidate job post role chief boss head director ambassador \
    ceo chair judge justice governor coach manager commissioner nomination vacancy replacement \
    interview shortlist =lead =fed =helm =pick envoy secretary minister watchdog =named nominate \
    leader seat
    """,
    "agreement-signed": """
    agreement deal treaty accord pact memorandum contract signing signature signatory ceremony \
    mou partnership =sign =signed =signatures =ink protocol
    """,
    "ratified": """
    treaty convention accord pact ratification protocol agreement =ratify =ratified =approve \
    =approving =endorse =endorsing parliament senate =vote =signatories compact charter
    """,
    "in-force": """
    law rule regulation tax levy ban tariff act measure legislation limit requirement curb check \
    =force =effect fee charge duty system permit licence ordinance code standard legislation \
    =have_=to =required =compulsory =mandatory bylaw directive landlords
    """,
    "ceasefire": """
    truce ceasefire =cease_=fire armistice fighting hostilities =guns war peace mediator rebel \
    talks offensive =pause bombardment shelling =attacks conflict
    """,
    "election-result": """
    projection polling election vote count ballot poll result seat returns runoff voter candidate \
    turnout majority referendum counting =lead primary tally =recount precinct constituency \
    =winner by-election
    """,
    "date-set": """
    date =dates schedule timetable trial election hearing =begin =when polling inquest =fixture \
    tour =calendar referendum summit match ballot day final by-election kick-off
    """,
    "cancelled": """
    concert festival show tour match game race flight event parade marathon ceremony summit visit \
    trip exam fixture train sailing carnival gig tournament fireworks performance =games \
    production conference cancellation wedding service rally =cancel =cancelled derby party fair \
    expo =weather storm organiser
    """,
    "strike-started": """
    strike walkout stoppage industrial_=action union worker driver nurse teacher doctor picket \
    staff crew miner docker =ballot =action standstill pilots dispute member lecturer
    """,
    "strike-ended": """
    =striking striker offer strike walkout stoppage picket union dispute worker pay_=talks \
    industrial_=action =action staff walkout return_=to_=work doctor nurse teacher driver lockout \
    talks
    """,
    "recall": """
    recall car vehicle product maker carmaker regulator shelves battery toy device model \
    consumer defect fault market =shelf airbag medicine =recalled seat supermarket lounger \
    =off_=the_=market garages drugmaker
    """,
    "fine": """
    fine penalty regulator watchdog antitrust breach =fined turnover sanction =penalties \
    =million =billion points =bn =m fines
    """,
    "ban-imposed": """
    ban prohibition =outlaw =banned embargo moratorium restriction sanction =bar =illegal \
    blacklist =outlawed =outlawing =banning crackdown suspension =prohibit lawmakers curb \
    =deadline smokers phones
    """,
    "ban-lifted": """
    ban embargo sanctions restriction moratorium suspension prohibition =lift =banned \
    =lifting =unban exile =allowed =return =reopen =readmit =readmitted exclusion curb \
    =blacklist =back =reinstated =allow
    """,
    "cause-named": """
    cause investigator probe crash fire explosion collapse blaze disaster expert wreckage \
    inquiry accident clue blackout outage investigation =why blast =what_=caused derailment \
    mystery answers sabotage
    """,
    "recorders-found": """
    recorder =black_=box =black_=boxes wreckage diver pinger search seabed cockpit navy ship \
    salvage =box =boxes submersible underwater
    """,
    "case-closed": """
    case investigation probe inquiry file detective investigator prosecutor proceedings dossier \
    police magistrate mystery =closure
    """,
    "charges-dropped": """
    charge case indictment prosecutor prosecution count judge treason trial lawyer =dismiss \
    =dismissal =dismissed =tossed rap =toss motion defence attorney =drop
    """,
    "accession": """
    membership accession bloc =join =joins =joining =eu =nato =brics =wto =asean =schengen \
    eurozone euro =member candidate bid union alliance enlargement =un club =admitted
    """,
    "launch": """
    launch rocket satellite mission spacecraft lander =lift-off liftoff countdown debut rollout \
    service flight probe capsule telescope shuttle =orbit product app crew launchpad portal line \
    network system model opening spaceship =take-off
    """,
    "found": """
    missing search rescuer searchers hunt hiker survivor body =lost rescue wreck volunteer \
    trapped diver miner teenager boy girl child =trace =sign sniffer =vanished =disappeared \
    disappearance remains climber =stranded helicopter submarine woman
    """,
    "admission": """
    responsibility blame fault guilt liability mistake failing wrongdoing error =admit =accept \
    =acknowledge confession =confess role complicity charges =acknowledges =guilty innocence \
    =own_=up =come_=clean =plea truth
    """,
    "apology": """
    apology =apologise =apologize =sorry regret remark forgiveness remorse contrition =apologies \
    comment =apologising =apologizing =apologised =apologized
    """,
    "vote-passed": """
    bill vote law motion budget amendment reform resolution legislation parliament senate house \
    lawmaker =mps senator congress =lords assembly rebel referendum commons knesset package \
    overhaul plan legislature peer council =act
    """,
    "deal-reached": """
    deal agreement talks negotiation negotiator accord settlement union compromise pact takeover \
    merger bargain dispute mediator =table =terms breakthrough impasse tie-up shutdown =sides \
    bid offer
    """,
  ]
}
