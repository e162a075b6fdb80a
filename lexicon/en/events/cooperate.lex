# COOPERATE: mutual material cooperation. A recipient is needed, or a second actor.

entry: cooperate
verb: cooperate, cooperate + with, help + object + content - subject(law, fact, drug, plan, policy, software, system, rain, technology), co-operate, co-operate + with, collaborate + with - any(studio, designer), collaborate - any(album), work together, work + with - with(client, clay, wood, patient, paper) + object, team up, team up + with, partner + with, pool + object(resource, force, effort), coordinate + object(@troops, operation, effort, action) + with, work + with + against, work closely, join force, combine + object(force, effort), act jointly, work jointly, help + object(authority, government, investigator, police, prosecutor), assist + object(authority, government, investigator, police, prosecutor), coordinate + with, work alongside, fight alongside, fight + with + against, act + with, operate jointly, build jointly, develop jointly, produce jointly, conspire + with, collude + with, integrate + with, harmonize + with
event: COOPERATE
actor: subject
recipient: with; object
needs: actor
yes: Uganda cooperated with Rwanda against the militia. => COOPERATE UGA > RWA
yes: The Swedish navy worked closely with Finland. => COOPERATE SWE > FIN
no: The singer collaborated with a DJ on the album.
no: The weather cooperated with the farmers.

entry: cooperation-noun
noun: cooperation, co-operation, collaboration - any(album, designer), joint operation, joint venture - any(brewery, carmaker), joint project, partnership + between - any(airline), military cooperation, security cooperation, intelligence sharing, coordination + with, coordination + between, joint patrol, joint mission, joint effort, economic cooperation, intelligence cooperation, joint investigation team, teamwork + with, joint action, cross-border cooperation, joint production
event: COOPERATE
noun-actor: subject; of; "'s"; adjective; between
noun-recipient: with; between; to
needs: actor
yes: Brazil began military cooperation with Nigeria. => COOPERATE BRA > NGA
no: The head teacher asked parents for their cooperation.

entry: joint-exercise
verb: hold + object(exercise, drill, maneuver, manoeuvre, military exercise, naval exercise, war game) + with, conduct + object(exercise, drill, maneuver, manoeuvre, military exercise, naval exercise, war game) + with, stage + object(exercise, drill, maneuver, manoeuvre) + with, hold + object(joint exercise, joint drill, joint military exercise, joint naval exercise, joint maneuver), conduct + object(joint exercise, joint drill, joint military exercise, joint patrol), begin + object(joint exercise, joint drill, joint military exercise), start + object(joint exercise, joint drill, joint military exercise), launch + object(joint exercise, joint drill), carry out + object(joint exercise, joint drill, joint patrol), train + with, train together, exercise + with, patrol jointly, patrol together, fly + object(joint patrol)
noun: joint exercise, joint drill, joint military exercise, joint maneuver, joint manoeuvre, joint war game, exercise + with + any(military, naval), war game + with, drill + with, maneuver + with, manoeuvre + with, combined exercise, joint naval exercise, exercise + between + any(military, naval)
event: COOPERATE
actor: subject
recipient: with
noun-actor: subject; of; "'s"; adjective; between; by
noun-recipient: with; between
needs: actor
yes: The Philippines held joint exercises with Australia. => COOPERATE PHL > AUS
yes: China conducted naval drills with Iran in the gulf. => COOPERATE CHN > IRN
no: Doctors advise exercise with a friend.

entry: extradite
verb: extradite, hand over + object(suspect, fugitive, terrorist, criminal, killer, defendant, accused, drug lord, murderer, bomber, man, war criminal, militant, spy) - object(hostage), turn over + object(suspect, fugitive, terrorist, criminal, killer, war criminal, militant), surrender + object(suspect, fugitive, criminal, war criminal), transfer + object(suspect, fugitive, defendant, accused) + to, deliver + object(suspect, fugitive, criminal) + to, render + object(suspect) + to, hand + object(suspect, fugitive, general, accused) + to, send + object(suspect, fugitive) + to(trial, tribunal, hague)
event: COOPERATE
actor: subject
recipient: to
needs: actor; recipient
yes: Thailand extradited the arms dealer to the United States. => COOPERATE THA > USA
yes: Serbia handed the fugitive general to the Dutch authorities. => COOPERATE SRB > NLD
no: The clerk handed over the keys to the tenant.

entry: extradition-noun
noun: extradition - any(treaty, request, hearing, law, bill), handover + of(suspect, fugitive), rendition - any(song, anthem), surrender + of(suspect, fugitive), transfer + of(suspect, fugitive)
event: COOPERATE
noun-actor: subject; by; "'s"; from; adjective
noun-recipient: to
needs: actor; recipient
yes: The extradition of the banker by Monaco to Malta was confirmed. => COOPERATE MCO > MLT
no: Extradition is a slow procedure.

entry: share-intelligence
verb: share + object(intelligence, information, data, evidence, technology, know-how, secret, file, expertise, satellite imagery, water), exchange + object(intelligence, information, data, technology, know-how, expertise, liaison officer) + with, swap + object(intelligence, information, data) + with, pass + object(intelligence, information) + to, provide + object(intelligence, information, evidence, data) + to, supply + object(intelligence, information) + to, hand over + object(evidence, file, document, data) + to, give + object(evidence, information, intelligence) + to, transfer + object(technology) + to
noun: intelligence exchange, information exchange, exchange of information, exchange of intelligence, information sharing, technology transfer, transfer of technology, sharing of intelligence
event: COOPERATE
actor: subject
recipient: with; to
noun-actor: subject; by; between; "'s"; adjective
noun-recipient: with; to; between
needs: actor
yes: Jordan shared intelligence with Belgium about the cell. => COOPERATE JOR > BEL
yes: Kazakhstan handed over evidence to Switzerland. => COOPERATE KAZ > CHE
no: Friends share information on a website.

entry: trade
verb: trade + with - object(barb, insult, blow, fire, accusation), do + object(business) + with, export + object + to - subject(@business, company), sell + object(@arms, oil, gas, grain, uranium, wheat, jet, electricity, submarine) + to, buy + object(@arms, oil, gas, grain, uranium, wheat, jet, electricity, submarine) + from, purchase + object(@arms, oil, gas, grain, uranium, wheat, jet) + from, import + object + from - subject(@business, company), supply + object(gas, oil, electricity, uranium) + to, order + object(@arms, jet, submarine) + from, barter + with, deliver + object(jet, submarine, frigate, gas, oil, system) + to, open + object(market) + to, exchange + object(good, goods, oil) + with, inaugurate + object(pipeline, railway, bridge) + with, acquire + object(@arms) + from, build + object(pipeline, railway, bridge, reactor, plant, port) + with, build + object(reactor, nuclear plant, power plant, port, base, railway) + in - subject(company), swap + object(oil, gas) + with, invest + in
noun: trade + with - any(trade war), trade + between, arms sale, arms deal, arms sales, sale + of(@arms) + to, export + to, purchase + of(@arms), gas deal, oil deal, trade deal, free trade, commerce + between, arms trade, weapons sale
event: COOPERATE
actor: subject
recipient: with; to; from; in
noun-actor: subject; by; "'s"; adjective; between; of
noun-recipient: with; to; from; between
needs: actor; recipient
yes: Italy sold frigates and helicopters with missiles to Egypt. => COOPERATE ITA > EGY
yes: Niger buys weapons from Russia. => COOPERATE NER > RUS
no: The club traded the striker with a rival.
no: The two boxers traded insults with fans.
