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
      .verbs("clear", "=of_=murder =of_=charges =of =charges", except: "=way"),
      .states(
        "=guilty_=of =found_=guilty =guilty_=verdict =guilty_=verdicts =not_=guilty =guilty_=in =cleared_=of =guilty_=over",
        except: "=plea =pleads =pleaded =plead =pleading =enters =entered =admits"),
      .contrary("declare", "=mistrial"),
      .nouns("verdict conviction acquittal"),
      .things("verdict ruling")),
    KindWords(
      "sentence", example: "Former mayor jailed for eight years",
      .verbs("jail sentence imprison", except: "", implies: "court суд"),
      .verbs(
        "get receive give hand hand_down impose serve face_down",
        "=years =life =jail =prison =year =months sentence =term =imprisonment =probation",
        except: "=old =award =warning =ago"),
      .verbs("lock_up"),
      .contrary("spare escape avoid", "=jail =prison"),
      .verbs("send", "=to_=prison =to_=jail =behind_=bars"),
      .verbs("punish", "=guilty =those_=responsible culprit perpetrator =those"),
      .states("=to_=spend =life_=for =gets_=life =years_=for =years_=in_=prison_=for"),
      .states("=sentence_=for =life_=sentence_=for"),
      .nouns("sentence punishment sentencing imprisonment"),
      .things("sentence sentencing punishment =years_=in =years_=in_=prison =life_=in")),
    KindWords(
      "charged", example: "Pilot charged with manslaughter over crash",
      .verbs(
        "charge indict recharge reindict",
        except:
          "=in_=charge =fee =fees =price =battery =customers =extra =card =phone =car =cars =electric"
      ),
      .verbs("file bring press lay slap level hit", "=charges =charge indictment =indictments"),
      .verbs("face", "=charges =charge", except: ""),
      .verbs("arraign"),
      .contrary("drop dismiss", "=charges =charge"),
      .nouns("=charge =charges indictment", except: "=in_=charge"),
      .things("=charges =charge indictment prosecution", except: "=in_=charge")),
    KindWords(
      "arrest", example: "Police arrest three suspects over bombing",
      .verbs("arrest detain nab apprehend", except: "=development"),
      .verbs("capture", "suspect =gunman =killer fugitive =leader"),
      .verbs("take", "=into_=custody =in_=custody"),
      .verbs("round_up"),
      .verbs("turn_in", "=himself =herself =themselves"),
      .contrary("remain", "=at_=large =on_=run"),
      .verbs(
        "hold", "=over =in_=connection =on_=suspicion =suspect =by_=police =in_=custody",
        except: "=talks =vote =election =meeting =press =rally"),
      .states("=in_=custody", except: "=remains =death =died =dies"),
      .verbs(
        "remand place", "=in_=custody =under_=arrest =under_=house_=arrest"),
      .contrary("release free"),
      .nouns("=arrest =arrests detention"),
      .things("=arrest =arrests")),
    KindWords(
      "release", example: "Journalist freed after two years in prison",
      .verbs("free", except: "=market =trade =speech =kick =smoke =toll"),
      .verbs(
        "release",
        except:
          "report statement data figures album film footage video =photo =image results trailer =book =song =movie =findings =update funds document =names =details money =water emails =version =transcript audio"
      ),
      .verbs("walk", "=free =out_=of_=prison =out_=of_=jail"),
      .verbs("bail parole"),
      .verbs("grant get win secure", "=bail =parole release =freedom"),
      .verbs("leave exit", "prison jail =detention =custody"),
      .verbs("return come", "=from_=captivity =home_=after_=years"),
      .states("=out_=on_=bail =out_=of_=jail"),
      .verbs("set_free liberate let_go"),
      .contrary("deny refuse reject", "=bail =parole release"),
      .contrary("stay remain keep", "=behind_=bars =in_=custody =in_=jail =in_=prison"),
      .contrary("extend", "detention custody"),
      .nouns("=release =freedom", except: "report data album film statement"),
      .things("=release", except: "report data album film statement")),
    KindWords(
      "compensation-paid", example: "Airline pays compensation to crash victims' families",
      .verbs(
        "pay disburse settle transfer receive get hand_over pay_out distribute compensate refund reimburse",
        """
        compensation damages payout reparation victim =families =crore settlement =ex_=gratia =kin \
        =claims =relatives redress =insurance =survivors
        """, except: "=tribute =visit =respects =tributes =attention =price =homage =threat"),
      .verbs("compensate refund reimburse"),
      .verbs("pay_out shell_out", except: "=penalty =dividend"),
      .contrary("dispute refuse", "compensation damages payout"),
      .nouns("payout payment =compensation", "victim =families =made =paid =relatives"),
      .things("compensation payout reparation damages =ex_=gratia")),
    KindWords(
      "case-closed", example: "Prosecutors close investigation into crash",
      .verbs(
        "close drop end discontinue shelve terminate dismiss conclude wind_up throw_out toss_out toss quash",
        "=case =lawsuit =suit =complaint =investigation =probe =inquiry =proceedings =file =lawsuit",
        except: "=in_=on"),
      .contrary("reopen continue resume", "=case =investigation =probe =inquiry"),
      .nouns("=closure", "=case =investigation =probe =inquiry"),
      .things("=closure_=of_=case")),
    KindWords(
      "charges-dropped", example: "Charges dropped against actor over set shooting",
      .verbs(
        "drop dismiss withdraw throw_out toss_out toss quash strike_out",
        "=charges =charge =case indictment", except: "=enhancement =some"),
      .contrary("file refile", "=charges =charge"),
      .nouns("=dismissal =withdrawal", "=charges =charge =case"),
      .things("=dismissal_=of_=charges")),
    KindWords(
      "fine", example: "Regulator fines bank £10m over outage",
      .verbs("fine"),
      .verbs(
        "impose slap hit hand give receive levy issue get order", "=fine =fines penalty =penalties",
        except: "=face"),
      .states("=fine_=for =maximum_=fine =record_=fine"),
      .contrary("overturn annul quash cancel", "=fine =fines penalty"),
      .nouns("=fine =fines penalty", except: "=is_=fine =just_=fine =fine_=dining"),
      .things("=fine =fines penalty")),
    KindWords(
      "admission", example: "Company admits responsibility for oil spill",
      .verbs(
        "admit acknowledge concede confess", except: "=hospital =patients =students =to_=hospital"),
      .verbs("accept take", "=responsibility =blame =liability =fault", except: "=resign"),
      .verbs("plead", "=guilty", except: "=not_=guilty"),
      .verbs("own_up"),
      .verbs("claim", "=responsibility"),
      .contrary("deny reject", "responsibility blame wrongdoing liability guilt involvement"),
      .nouns("admission confession =acknowledgement", except: "=ticket =hospital"),
      .things("admission =responsibility")),
    KindWords(
      "apology", example: "Airline chief apologises to passengers",
      .verbs("apologise apologize"),
      .verbs("say", "=sorry"),
      .verbs("ask beg", "=forgiveness"),
      .verbs("issue offer make give deliver publish tender", "apology =apologies"),
      .verbs("express", "=regret =remorse apology"),
      .nouns("apology"),
      .things("apology")),
  ]
}
