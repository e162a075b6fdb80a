# COOPERATE: mutual material cooperation. A recipient is needed, or a second actor.

entry: cooperate
verb: cooperate, cooperate + with
verb: help + object + content - subject(law, fact, drug, plan, policy, software, system, rain, technology), co-operate
verb: co-operate + with, collaborate + with - any(studio, designer), collaborate - any(album), work together
verb: work + with - with(client, clay, wood, patient, paper) + object, team up, team up + with, partner + with
verb: pool + object(resource, force, effort), coordinate + object(@troops, operation, effort, action) + with
verb: work + with + against, work closely, join force, combine + object(force, effort), act jointly, work jointly
verb: help + object(authority, government, investigator, police, prosecutor)
verb: assist + object(authority, government, investigator, police, prosecutor), coordinate + with, work alongside
verb: fight alongside, fight + with + against, act + with, operate jointly, build jointly, develop jointly, produce jointly
verb: conspire + with, collude + with, integrate + with, harmonize + with
event: COOPERATE
actor: subject
recipient: with; object
needs: actor
yes: Uganda cooperated with Rwanda against the militia. => COOPERATE UGA > RWA
yes: The Swedish navy worked closely with Finland. => COOPERATE SWE > FIN
no: The singer collaborated with a DJ on the album.
no: The weather cooperated with the farmers.

entry: cooperation-noun
noun: cooperation, co-operation, collaboration - any(album, designer), joint operation, joint venture - any(brewery, carmaker)
noun: joint project, partnership + between - any(airline), military cooperation, security cooperation, intelligence sharing
noun: coordination + with, coordination + between, joint patrol, joint mission, joint effort, economic cooperation
noun: intelligence cooperation, joint investigation team, teamwork + with, joint action, cross-border cooperation
noun: joint production
event: COOPERATE
noun-actor: subject; of; "'s"; adjective; between
noun-recipient: with; between; to
needs: actor
yes: Brazil began military cooperation with Nigeria. => COOPERATE BRA > NGA
no: The head teacher asked parents for their cooperation.

entry: joint-exercise
verb: hold + object(exercise, drill, maneuver, manoeuvre, military exercise, naval exercise, war game) + with
verb: conduct + object(exercise, drill, maneuver, manoeuvre, military exercise, naval exercise, war game) + with
verb: stage + object(exercise, drill, maneuver, manoeuvre) + with
verb: hold + object(@joint)
verb: conduct + object(@joint), stage + object(@joint)
verb: begin + object(@joint)
verb: start + object(@joint), launch + object(@joint)
verb: carry out + object(@joint), train + with, train together, exercise + with
verb: patrol jointly, patrol together, fly + object(joint patrol)
noun: joint exercise, joint drill, joint military exercise, joint maneuver, joint manoeuvre, joint war game
noun: exercise + with + any(military, naval), war game + with, drill + with, maneuver + with, manoeuvre + with
noun: combined exercise, joint naval exercise, exercise + between + any(military, naval)
event: COOPERATE
actor: subject
recipient: with
noun-actor: subject; of; "'s"; adjective; between; by
noun-recipient: with; between
needs: actor
yes: The Philippines held joint exercises with Australia. => COOPERATE PHL > AUS
yes: China conducted naval drills with Iran in the gulf. => COOPERATE CHN > IRN
yes: The Chilean and Peruvian navies carried out joint manoeuvres off Callao. => COOPERATE CHL.MIL+PER.MIL > -
no: Doctors advise exercise with a friend.

entry: extradite
verb: extradite
verb: hand over + object(@suspects) + to - object(hostage), hand over + object(suspect, fugitive, terrorist, criminal, killer, defendant, war criminal, militant) - object(hostage)
verb: hand + over(@suspects), turn over + object(@suspects) - to(court, prosecutor, judge)
verb: surrender + object(suspect, fugitive, criminal, war criminal)
verb: transfer + object(suspect, fugitive, defendant, accused, extremist, militant) + to, deliver + object(@suspects) + to
verb: render + object(@suspects) + to, hand + object(@suspects) + to
verb: send + object(suspect, fugitive) + to(trial, tribunal, hague)
event: COOPERATE
actor: subject
recipient: to
needs: actor; recipient
yes: Thailand extradited the arms dealer to the United States. => COOPERATE THA > USA
yes: Peru handed a suspected drug baron over to the Chilean police. => COOPERATE PER > CHL
yes: Spain handed over a suspected Libyan extremist to Italy. => COOPERATE ESP > ITA
yes: Serbia handed the fugitive general to the Dutch authorities. => COOPERATE SRB > NLD
no: The clerk handed over the keys to the tenant.

entry: extradition-noun
noun: extradition - any(treaty, request, hearing, law, bill), handover + of(suspect, fugitive), rendition - any(song, anthem)
noun: surrender + of(suspect, fugitive), transfer + of(suspect, fugitive)
event: COOPERATE
noun-actor: subject; by; "'s"; from; adjective
noun-recipient: to
needs: actor; recipient
yes: The extradition of the banker by Monaco to Malta was confirmed. => COOPERATE MCO > MLT
no: Extradition is a slow procedure.

entry: share-intelligence
verb: share + object(intelligence, information, data, evidence, technology, know-how, secret, file, expertise, satellite imagery, water)
verb: exchange + object(intelligence, information, data, technology, know-how, expertise, liaison officer) + with
verb: swap + object(intelligence, information, data) + with, pass + object(intelligence, information) + to
verb: provide + object(information, evidence, data) + to, supply + object(information) + to
verb: hand over + object(evidence, file, document, data) + to, hand + over(evidence, file, document, data) + to, give + object(evidence, information, intelligence) + to, give + dative + object(evidence, information, intelligence)
verb: transfer + object(technology) + to
noun: intelligence exchange, information exchange, exchange of information, exchange of intelligence, information sharing
noun: technology transfer, transfer of technology, sharing of intelligence
event: COOPERATE
actor: subject
recipient: with; to; dative
noun-actor: subject; by; between; "'s"; adjective
noun-recipient: with; to; between
needs: actor
yes: Jordan shared intelligence with Belgium about the cell. => COOPERATE JOR > BEL
yes: Kazakhstan handed over evidence to Switzerland. => COOPERATE KAZ > CHE
no: Friends share information on a website.

entry: trade
verb: trade + with - object(barb, insult, blow, fire, accusation), do + object(business) + with
verb: export + object + to - subject(@business, company)
verb: sell + object(@arms, @warmachines, oil, gas, grain, uranium, wheat, jet, electricity, submarine) + to
verb: buy + object(@arms, @warmachines, oil, gas, grain, uranium, wheat, jet, electricity, submarine) + from
verb: purchase + object(@arms, @warmachines, oil, gas, grain, uranium, wheat, jet) + from
verb: import + object + from - subject(@business, company), supply + object(gas, oil, electricity, uranium) + to
verb: order + object(@arms, jet, submarine) + from, barter + with
verb: deliver + object(jet, submarine, frigate, gas, oil, system) + to, open + object(market) + to
verb: exchange + object(good, goods, oil) + with, inaugurate + object(pipeline, railway, bridge) + with
verb: acquire + object(@arms) + from, build + object(pipeline, railway, bridge, reactor, plant, port) + with
verb: build + object(reactor, nuclear plant, power plant, port, base, railway) + in - subject(company)
verb: swap + object(oil, gas) + with, invest + in
noun: trade + with - any(trade war), trade + between, arms sale, arms deal, arms sales, sale + of(@arms) + to, export + to
noun: purchase + of(@arms), gas deal, oil deal, trade deal, free trade, commerce + between, arms trade, weapons sale
event: COOPERATE
actor: subject
recipient: with; to; from; in
noun-actor: subject; by; "'s"; adjective; between; of
noun-recipient: with; to; from; between
needs: actor; recipient
yes: Italy sold two frigates to Egypt for a billion euros. => COOPERATE ITA > EGY
yes: Niger has bought weapons from Russia. => COOPERATE NER > RUS
no: The club traded the striker with a rival.
no: The two boxers traded insults with fans.
