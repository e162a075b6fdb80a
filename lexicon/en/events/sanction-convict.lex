# SANCTION/convict: verdicts and judgments. The court or its country acts, the condemned receives.

entry: convict
verb: convict, find guilty + object, find guilty, find liable + object, sentence + object, sentence + to, condemn + object + to(death, prison, life, year, jail, month, imprisonment, exile), condemn + to(death, prison, life, year, jail, imprisonment), rule + against, rule unconstitutional, rule illegal, declare + content(unconstitutional, illegal, guilty, unlawful, void), declare unconstitutional, declare illegal, rule + content(unconstitutional, illegal, guilty, violate, breach), find + content(violate, breach, guilty), fine + subject(court, judge, tribunal) + object, jail + for(year, month, life, @crimes), imprison + for(year, month, life, @crimes), hand + dative + object(sentence, year, term, jail term), hand + object(sentence, verdict, death sentence, prison sentence), hand down + object(sentence, verdict, ruling, judgment, death sentence), impose + object(sentence, death sentence, life sentence, prison sentence, prison term, jail term), pass + object(sentence, death sentence, judgment), give + object(life sentence, prison sentence, death sentence, prison term, jail term, jail sentence), uphold + object(conviction, sentence, death sentence, verdict), confirm + object(sentence, death sentence, verdict), get + object(year, life sentence, prison term, jail term) - subject(court), receive + object(sentence, prison sentence, life sentence, death sentence, jail term, prison term), judge guilty, issue + object(verdict, guilty verdict, ruling, judgment) + against, return + object(guilty verdict, verdict), court-martial, dissolve + object(party) + subject(court), disqualify + subject(court), outlaw + subject(court), strike down + object(law, decree, ban) + subject(court)
event: SANCTION/convict
actor: subject
recipient: object; dative; on; against; to; of
needs: recipient
yes: A Polish court convicted the Belarusian spy. => SANCTION/convict POL > BLR
yes: Egypt sentenced three journalists from Qatar to death. => SANCTION/convict EGY > QAT
yes: The former president of Panama was found guilty of fraud. => SANCTION/convict - > PAN
no: The sentence was too long for the French novelist.

entry: get-sentence
# The convict is the subject.
verb: get + object(life sentence, prison term, jail term, prison sentence, death sentence), receive + object(sentence, prison sentence, life sentence, death sentence, jail term, prison term, suspended sentence), serve + object(sentence, prison sentence, life sentence, jail term, prison term)
event: SANCTION/convict
actor: from; in; by
recipient: subject
needs: recipient
yes: The Rwandan mayor received a life sentence from a court in Belgium. => SANCTION/convict BEL > RWA
no: The essay received a closing sentence.

entry: conviction-noun
noun: conviction - any(religious, firm, deep), guilty verdict, death sentence, prison sentence, life sentence, prison term, jail term, sentencing, jail sentence, condemnation + to(death, prison), suspended sentence, verdict + against, judgment + against, ruling + against, court-martial, sentence + of(death, year), unconstitutionality ruling, sentence + for(@crimes)
event: SANCTION/convict
noun-actor: by; subject; "'s"; adjective; from
noun-recipient: of; against; for
needs: recipient
yes: The conviction of the Liberian president by the court in the Netherlands was a first. => SANCTION/convict NLD > LBR
no: He spoke with conviction about trees in Norway.
