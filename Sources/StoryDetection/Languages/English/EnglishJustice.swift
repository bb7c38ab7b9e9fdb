extension Language {
  /// Courts, police and prosecutors.
  static let englishJustice: [KindWords] = [
    KindWords(
      "verdict", example: "Jury finds former minister guilty of fraud",
      .verbs("convict acquit", implies: "court суд"),
      .verbs(
        "deliver return reach hand_down give announce issue read pronounce uphold render find",
        "verdict judgment judgement ruling =guilty =not_=guilty =innocent",
        except: "=plea =pleads =pleaded =plead"),
      .verbs(
        "clear exonerate",
        """
        =of =charges =jury =counts =court =judge =allegations =wrongdoing =over =in_=death \
        =shooting \
        =assault =officer =doctor =pilot =soldier =tribunal
        """, except: "=way =debris =snow =rubble =customs =path"),
      .verbs("absolve vindicate"),
      .verbs(
        "rule",
        "=unlawful =unlawfully =illegal =unconstitutional =lawful =against =in_=favour =in_=favor",
        except: "=motion =request =bid =bail =delay =evidence =expected"),
      .states(
        """
        =not_=guilty_=on =guilty_=on =leaves_=court_=free =walks_=free_=from_=court \
        =cleared_=on_=all =cleared_=by_=jury =guilty_=as_=charged =free_=man =free_=woman
        """,
        "=court =jury =counts =trial =verdict =case =charged =judge =tribunal"),
      .verbs("find", "=liable =responsible =negligent"),
      .prospects(
        "rule decide deliberate consider weigh",
        "=court =judge =judges =jury =jurors =appeal =tribunal =justices", except: "=bail =sentence"
      ),
      .prospects("learn hear await", "=fate =verdict"),
      .pending(
        "=jury_=out =jurors_=out =jury_=retires =jury_=still_=out =jurors_=retire =jury_=is_=out"),
      .pending("=jury_=deliberations =jury_=begins =jurors_=begin =closing_=arguments"),
      .states(
        """
        =guilty_=of =found_=guilty =guilty_=verdict =guilty_=verdicts =not_=guilty =guilty_=in \
        =cleared_=of =guilty_=over
        """,
        except: "=plea =pleads =pleaded =plead =pleading =enters =entered =admits"),
      .contrary("declare", "=mistrial"),
      .contrary("overturn quash", "=conviction =verdict =acquittal"),
      .nouns("verdict conviction acquittal"),
      .things("verdict ruling")),
    KindWords(
      "sentence", example: "Former mayor jailed for eight years",
      .verbs("jail sentence imprison", except: "", implies: "court суд"),
      .verbs(
        "get receive give hand hand_down impose serve face_down",
        """
        =years =life =jail =prison =year =months =month sentence =term =imprisonment =probation \
        =decade =decades =death_=penalty =whole-life =whole_=life =behind_=bars =life_=term \
        =custodial =gallows =life_=order =lifetime
        """,
        except: "=old =award =warning =ago"),
      .verbs("lock_up put_away"),
      .verbs("put", "=behind_=bars"),
      .states(
        "=death_=for =life_=terms_=for =prison_=for =jail_=for", except: "=threat =no =fight"),
      .verbs("condemn", "=to_=death =to_=life"),
      .verbs("order", "=to_=serve"),
      .prospects("learn hear await discover", "=fate =sentence =punishment"),
      .contrary("spare escape avoid dodge keep", "=freedom =jail =prison =custody"),
      .contrary("quash overturn", "=sentence =jail_=term =prison_=term"),
      .verbs("send", "=to_=prison =to_=jail =behind_=bars"),
      .verbs("punish", "=guilty =those_=responsible culprit perpetrator =those"),
      .states(
        """
        =behind_=bars_=for =life_=behind_=bars =to_=spend =life_=for =gets_=life =years_=for \
        =years_=in_=prison_=for
        """
      ),
      .states("=sentence_=for =life_=sentence_=for =suspended_=term_=for =jail_=term_=for"),
      .nouns("sentence punishment sentencing imprisonment"),
      .things("sentence sentencing punishment =years_=in =years_=in_=prison =life_=in")),
    KindWords(
      "charged", example: "Pilot charged with manslaughter over crash",
      .verbs(
        "charge indict recharge reindict",
        except:
          """
          =in_=charge =fee =fees =price =battery =customers =extra =card =phone =car =cars \
          =electric
          """
      ),
      .verbs(
        "file bring press lay slap level hit unseal serve lodge prefer",
        """
        =charges =charge indictment =indictments =counts =chargesheet =charge_=sheet \
        =lawsuit_=criminal
        """
      ),
      .verbs("face", "=charges =charge =counts =murder_=count =count_=of", except: "=could"),
      .verbs("hand_up hand_down return", "=indictment =indictments"),
      .verbs("drag", "=to_=court =before_=court"),
      .states(
        """
        =ordered_=to_=stand_=trial =committed_=for_=trial =sent_=for_=trial =to_=face_=trial_=for \
        =charge_=laid =charges_=laid
        """),
      .states(
        """
        =in_=court_=accused =in_=court_=charged =court_=on_=charges =court_=accused_=of \
        =in_=the_=dock =in_=dock =on_=murder_=charge =on_=murder_=charges
        """, except: "=trial =retrial =verdict"),
      .verbs("book chargesheet", except: "=hotel =ticket =flight =place =final =tour"),
      .verbs("accuse", "=formally"),
      .verbs("haul bring", "=before_=court =to_=court =into_=court"),
      .verbs("arraign"),
      .contrary("drop dismiss abandon throw_out", "=charges =charge =case =rap"),
      .contrary("clear exonerate", except: "=way =debris"),
      .nouns("=charge =charges indictment", except: "=in_=charge"),
      .things("=charges =charge indictment prosecution", except: "=in_=charge")),
    KindWords(
      "arrest", example: "Police arrest three suspects over bombing",
      .verbs("arrest detain nab apprehend", except: "=development"),
      .verbs("bust collar handcuff", except: "=myth =myths =budget"),
      .verbs(
        "capture seize catch pick_up corner",
        """
        suspect =gunman =killer fugitive =leader =warlord =boss =kingpin =man =men =driver \
        =attacker \
        =escapee =mastermind =ringleader smuggler =thief =raid =police \
        =cbi =fbi =interpol =agents =sleuths =detectives =airport =border =custody =officers \
        =owner =cops
        """,
        except: "=drugs =guns =assets =weapons =power =city =town =village =attention =speeding"),
      .verbs("surrender", "=to_=police =himself =herself", except: "=lead =title"),
      .pending("=manhunt =on_=the_=run =on_=run =wanted_=over =wanted_=for =closing_=in_=on"),
      .verbs("take", "=into_=custody =in_=custody"),
      .verbs("round_up cuff"),
      .states("=in_=cuffs =in_=handcuffs =in_=police_=net =under_=arrest"),
      .verbs("net make", "=suspects =arrest =arrests"),
      .verbs(
        "haul haul_off haul_away lead_away", "=police =cuffs =handcuffs =custody =cops =hague =jail"
      ),
      .verbs("hook nick", "=police =cops =suspect", except: "=knife"),
      .verbs(
        "turn_in hand_in give_up hand", "=himself =herself =themselves =himself_=in =herself_=in"),
      .contrary("remain", "=at_=large =on_=run"),
      .verbs(
        "hold",
        "=raid =stabbing =murder =killing =robbery =burglary =over =in_=connection =on_=suspicion =suspect =by_=police =in_=custody =suspected =at_=airport =at_=border =kingpin =smuggler",
        except: "=talks =vote =election =meeting =press =rally"),
      .states("=in_=custody", except: "=remains =death =died =dies"),
      .verbs(
        "remand place", "=in_=custody =under_=arrest =under_=house_=arrest"),
      .contrary("release free", except: "=bail =bond =parole"),
      .nouns("=arrest =arrests detention"),
      .things("=arrest =arrests")),
    KindWords(
      "release", example: "Journalist freed after two years in prison",
      .verbs("free", except: "=market =trade =speech =kick =smoke =toll"),
      .verbs(
        "release",
        except:
          """
          report statement data figures album film footage video =photo =image results trailer \
          =book =song =movie =findings =update funds document =names =details money =water emails \
          =version =transcript audio
          """
      ),
      .verbs("walk", "=free =out_=of_=prison =out_=of_=jail =from_=prison =from_=jail"),
      .verbs(
        "fly bring come arrive return", "=home", except: "=remains =body =bodies =medal =trophy"),
      .verbs("reunite", "=families =family =with"),
      .verbs("pardon"),
      .verbs("hand_over", "=hostage =hostages =prisoners =captives =detainees =captive"),
      .verbs("let_out"),
      .verbs("make post", "=bail"),
      .verbs("swap", "=prisoners =hostages"),
      .verbs("go", "=free"),
      .verbs("bail parole"),
      .verbs("grant get win secure", "=bail =parole release =freedom"),
      .verbs("leave exit", "prison jail =detention =custody"),
      .verbs("return come", "=from_=captivity =home_=after_=years"),
      .states(
        """
        =out_=on_=bail =out_=of_=jail =out_=of_=prison =free_=at_=last =now_=free =is_=free \
        =are_=free =free_=after
        """
      ),
      .verbs("set_free liberate let_go"),
      .states(
        """
        =a_=free_=man =a_=free_=woman =free_=men =tastes_=freedom =home_=at_=last =back_=home \
        =on_=home_=soil =home_=after =back_=home_=after =out_=after =back_=with_=family
        """,
        except:
          """
          =body =bodies =remains =flood =floods =fire =evacuated =power =injury =injured =test \
          =ruled =lights =knocked =not_=guilty =olympics =tour =match
          """),
      .contrary("deny refuse reject", "=bail =parole release"),
      .contrary("stay remain keep", "=behind_=bars =in_=custody =in_=jail =in_=prison"),
      .contrary("extend", "detention custody"),
      .nouns("=release =freedom", except: "report data album film statement"),
      .things("=prisoner_=exchange =prisoner_=swap =hostage_=deal =freedom"),
      .things("=release", except: "report data album film statement")),
    KindWords(
      "compensation-paid", example: "Airline pays compensation to crash victims' families",
      .verbs(
        """
        pay disburse settle transfer receive get hand_over pay_out distribute compensate refund \
        reimburse collect wire mail award
        """,
        """
        compensation damages payout reparation victim =families =crore settlement =ex_=gratia =kin \
        =claims =relatives redress =insurance =survivors =in_=full =cheques =cheque =checks \
        =penny =dime =widows =payments =compensated =redress_=payments =first_=payments \
        =next_=of_=kin =depositors =bereaved =aid =relief
        """, except: "=tribute =visit =respects =tributes =attention =price =homage =threat"),
      .verbs("hand give grant", "=ex-gratia =cheques =cheque"),
      .verbs("compensate refund reimburse"),
      .verbs("pay_out shell_out cough_up", except: "=penalty =dividend"),
      .verbs("land arrive reach", "=cheques =payments =payouts =accounts =compensation =money"),
      .verbs("get give", "=money_=back =refund =refunds =their_=money"),
      .verbs("see", "=penny =cent =dime =payout"),
      .pledges("announce sanction approve", "=ex_=gratia =compensation =crore =lakh =kin =payout"),
      .pledges("order", "=to_=pay =to_=compensate"),
      .contrary("dispute refuse", "compensation damages payout"),
      .nouns("payout payment =compensation", "victim =families =made =paid =relatives"),
      .things("compensation payout reparation damages =ex_=gratia")),
    KindWords(
      "case-closed", example: "Prosecutors close investigation into crash",
      .verbs(
        """
        close shut drop end discontinue shelve terminate dismiss conclude wind_up wrap_up \
        throw_out \
        toss_out toss quash abandon axe halt close_book_on wind_down scrap
        """,
        """
        =case =cases =lawsuit =suit =complaint =investigation =investigations =probe =inquiry \
        =proceedings =file =files =lawsuit
        """,
        except: "=in_=on"),
      .verbs("close shut", "=book_=on =books_=on =file_=on =files_=on"),
      .states("=case_=solved =case_=closed =mystery_=solved =case_=is_=closed =file_=closed"),
      .verbs("end call_off", "=hunt =manhunt", except: "=continue =no"),
      .contrary("reopen continue resume extend", "=case =investigation =probe =inquiry"),
      .contrary("remain stay keep", "=open", except: "=to =for =until =shop =shops =school =road"),
      .nouns("=closure", "=case =investigation =probe =inquiry"),
      .things("=closure_=of_=case")),
    KindWords(
      "charges-dropped", example: "Charges dropped against actor over set shooting",
      .verbs(
        """
        drop dismiss withdraw throw_out toss_out toss quash strike_out abandon ditch discontinue \
        void bin scrap axe
        """,
        "=rap =raps =charges =charge =case =cases indictment =counts =count =prosecution =accusation =accusations =allegation =allegations",
        except: "=enhancement =some =lawsuit =civil"),
      .verbs(
        "collapse crumble unravel fold",
        "=case =prosecution =trial =charges",
        except: "=talks =deal =market =bank =building =bridge =health"),
      .states("=offers_=no_=evidence =offered_=no_=evidence =offer_=no_=evidence =case_=is_=over"),
      .contrary("file refile", "=charges =charge"),
      .nouns("=dismissal =withdrawal", "=charges =charge =case"),
      .things("=dismissal_=of_=charges")),
    KindWords(
      "fine", example: "Regulator fines bank £10m over outage",
      .verbs("fine penalise penalize"),
      .verbs("order tell", "=to_=pay", except: "=compensation =damages"),
      .states(
        "=must_=pay =has_=to_=pay =have_=to_=pay =to_=pay",
        "=rules =ruled =orders =ordered =told =rule",
        except: "=compensation =damages =asks =asked =could =may =not =if"),
      .verbs("dock", except: "=ship =port =vessel =ferry =capsule =spacecraft =station =harbour"),
      .verbs("whack sting clobber wallop smack slap hit", "=with_=fine =fine =penalty"),
      .verbs(
        "impose slap hit hand give receive levy issue get order land sting",
        "=fine =fines penalty =penalties",
        except: "=face"),
      .states("=fine_=for =maximum_=fine =record_=fine"),
      .contrary("overturn annul quash cancel", "=fine =fines penalty"),
      .nouns("=fine =fines penalty", except: "=is_=fine =just_=fine =fine_=dining"),
      .things("=fine =fines penalty")),
    KindWords(
      "admission", example: "Company admits responsibility for oil spill",
      .verbs(
        "admit acknowledge concede confess fess_up come_clean",
        except:
          """
          =patients =students =to_=hospital =into_=hospital =to_=intensive =defeat =election =goal \
          =goals
          """
      ),
      .verbs(
        "accept take shoulder assume", "=responsibility =blame =liability =fault =rap",
        except: "=resign"),
      .verbs("plead", "=guilty", except: "=not_=guilty"),
      .contrary("plead", "=not_=guilty"),
      .verbs("own_up"),
      .states(
        """
        =got_=it_=wrong =we_=were_=wrong =i_=was_=wrong =mea_=culpa =my_=fault =our_=fault \
        =we_=failed =we_=lied =i_=lied =holds_=hands_=up =hold_=hands_=up =stunning_=confession \
        =i_=did_=it =my_=mistake =our_=mistake
        """),
      .verbs("claim", "=responsibility"),
      .contrary(
        "deny reject disclaim disown disavow",
        "responsibility blame wrongdoing liability guilt involvement =doping =cheating =bribery =fraud"
      ),
      .nouns("admission confession =acknowledgement", except: "=ticket =hospital"),
      .things("admission =responsibility")),
    KindWords(
      "apology", example: "Airline chief apologises to passengers",
      .verbs("apologise apologize"),
      .verbs("say", "=sorry", except: "=must =should"),
      .states("=we_=are_=sorry =am_=sorry =deeply_=sorry =unreservedly_=sorry =truly_=sorry"),
      .verbs("ask beg", "=forgiveness"),
      .verbs("voice convey", "=regret =remorse =contrition apology"),
      .verbs("eat", "=humble_=pie"),
      .states(
        """
        =let_=you_=down =let_=you_=all_=down =let_=everyone_=down =let_=people_=down \
        =profoundly_=sorry =so_=sorry =forgive_=me =forgive_=us =we_=apologise =i_=apologise
        """),
      .verbs("issue offer make give deliver publish tender send extend", "apology =apologies"),
      .verbs("express", "=regret =remorse =contrition apology"),
      .nouns("apology"),
      .things("apology")),
  ]
}
