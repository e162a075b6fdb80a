# SANCTION/convict: verdicts and judgments. The court or its country acts, the condemned receives.

entry: convict
verb: convict, find guilty + object, find guilty, find liable + object, sentence + object - object(burglar, thief, driver, robber, rapist, fraudster, drug dealer, murderer), sentence + to - object(burglar, thief, driver, robber, rapist, fraudster, drug dealer)
verb: condemn + object + to(death, prison, life, year, jail, month, imprisonment, exile)
verb: condemn + to(death, prison, life, year, jail, imprisonment), rule + against, rule unconstitutional, rule illegal
verb: declare + content(unconstitutional, illegal, guilty, unlawful, void), declare unconstitutional, declare illegal
verb: rule + content(unconstitutional, illegal, guilty, violate, breach), find + content(violate, breach, guilty)
verb: fine + subject(court, judge, tribunal) + object - for(speeding, parking, littering), jail + for(year, month, life, @crimes)
verb: imprison + for(year, month, life, @crimes), hand + dative + object(sentence, year, term, jail term)
verb: hand + object(sentence, verdict, death sentence, prison sentence)
verb: hand down + object(sentence, verdict, ruling, judgment, death sentence)
verb: impose + object(sentence, death sentence, life sentence, prison sentence, prison term, jail term)
verb: pass + object(sentence, death sentence, judgment)
verb: give + object(life sentence, prison sentence, death sentence, prison term, jail term, jail sentence)
verb: uphold + object(conviction, sentence, death sentence, verdict), confirm + object(sentence, death sentence, verdict)
verb: judge guilty
verb: issue + object(verdict, guilty verdict, ruling, judgment) + against, return + object(guilty verdict, verdict)
verb: court-martial, dissolve + object(party) + subject(court), disqualify + subject(court), outlaw + subject(court)
verb: strike down + object(law, decree, ban) + subject(court)
event: SANCTION/convict
actor: subject
recipient: object; dative; on; against; to; of
needs: recipient
yes: A Polish court convicted the Belarusian spy. => SANCTION/convict POL > BLR
yes: Egypt sentenced three Qatari journalists to death. => SANCTION/convict EGY > QAT
yes: The former president of Panama was found guilty of fraud. => SANCTION/convict - > PAN
no: The sentence was too long for the French novelist.

entry: get-sentence
# The convict is the subject.
verb: get + object(life sentence, prison term, jail term, prison sentence, death sentence)
verb: receive + object(sentence, prison sentence, life sentence, death sentence, jail term, prison term, suspended sentence)
verb: serve + object(sentence, prison sentence, life sentence, jail term, prison term)
event: SANCTION/convict
actor: from; in; by
recipient: subject
needs: recipient
yes: The Rwandan mayor received a life sentence from a court in Belgium. => SANCTION/convict BEL > RWA
no: The essay received a closing sentence.

entry: conviction-noun
noun: conviction - any(religious, firm, deep), guilty verdict, death sentence, prison sentence, life sentence, prison term
noun: jail term, sentencing, jail sentence, condemnation + to(death, prison), suspended sentence, verdict + against
noun: judgment + against, ruling + against, court-martial, sentence + of(death, year), unconstitutionality ruling
noun: sentence + for(@crimes)
event: SANCTION/convict
noun-actor: by; subject; "'s"; adjective; from
noun-recipient: of; against; for
needs: recipient
yes: The conviction of the Liberian president by the court in the Netherlands was a first. => SANCTION/convict NLD > LBR
no: He spoke with conviction about trees in Norway.
