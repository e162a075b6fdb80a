# COERCE/censor, /cyber, /misinformation and coercion without a mode.

entry: censor
verb: censor, gag + object(press, media, newspaper, journalist, court), muzzle + object(press, media, newspaper, journalist)
verb: silence + object(press, media, newspaper, journalist, station)
verb: ban + object(@media-things, foreign media, journalist, reporter)
verb: block + object(@media-things, internet access) - subject(protester, teenager, parent, user, browser, wife, husband)
verb: shut down + object(@media-things, newspaper, station), shut + object(@media-things)
verb: close + object(@media-things, newspaper, news agency), close down + object(@media-things)
verb: suspend + object(@media-things, publication, broadcasting)
verb: jam + object(broadcast, radio, station, signal, frequency, channel), restrict + object(@media-things, coverage)
verb: take + object(channel, station) + off(air), revoke + object(license, accreditation) + of(@media-things, journalist)
verb: bar + object(journalist, reporter, medium, media, camera crew, foreign journalist)
verb: impose + object(censorship, blackout, news blackout, information blackout, gag order, media blackout)
verb: expel + object + from(briefing), suppress + object(report, information, news, book, article)
verb: withdraw + object(book, film) + from(sale), burn + object(book, newspaper) + subject(@police, government)
verb: cut + object(internet access, broadcast, signal), shut off + object(broadcast, internet)
verb: confiscate + object(newspaper, issue, magazine, book), filter + object(internet, website)
verb: order + object(newspaper, station, magazine, broadcaster, channel, website, paper) + any(suspend, close, shut, stop, cease, remove, halt)
verb: throttle + object(internet, site), classify + object(report, document, file), redact
verb: ban + object(book, film, song, play), forbid + object(publication, newspaper, broadcast)
noun: censorship, news blackout, media blackout, information blackout, internet shutdown, internet blackout, gag order
noun: closure + of(@media-things), blocking + of(@media-things), ban + on(@media-things, book, film, journalist, reporting)
noun: jamming, suppression + of(press, media, news, newspaper, information)
noun: suspension + of(@media-things, publication, broadcasting), press restriction, press censorship, media crackdown
noun: shutdown + of(@media-things), muzzling, gagging
event: COERCE/censor
actor: subject
recipient: object; of; "'s"; on
noun-actor: by; subject; "'s"; adjective; in
noun-recipient: of; on; against
needs: actor
yes: Turkey blocked the website of a Kurdish newspaper. => COERCE/censor TUR > TUR
yes: The Venezuelan government closed two radio stations. => COERCE/censor VEN > VEN
yes: Fiji has imposed censorship on the press since the coup. => COERCE/censor FJI > FJI
yes: The government of Nicaragua ordered the newspaper to suspend publication. => COERCE/censor NIC > NIC
no: The teenager in Graz blocked a website on her phone.

entry: cyber
verb: hack - object(leg, way, bush, cough), hack + into, hack + object, attack + object + subject(hacker), target + object + subject(hacker)
verb: launch + object(cyberattack, cyber attack, cyber-attack, hacking attack, hacking campaign)
verb: carry out + object(cyberattack, cyber attack, hack), conduct + object(cyberattack, cyber attack)
verb: mount + object(cyberattack, cyber attack), penetrate + object(network, computer, system, server)
verb: breach + object(network, computer, system, server, database), break + into(network, computer, server, email)
verb: infiltrate + object(network, computer, server, system), infect + object(computer, network, system, server)
verb: steal + object(data, file, email, password, secret) - subject(thief)
verb: attack + object(network, server, website, computer system), crash + object(website, server)
verb: cripple + object(network, website, server), take down + object(website, server), tap + object(phone, cable, telephone)
noun: cyberattack, cyber attack, cyber-attack, hacking, hack - any(life), cyber espionage, cyberespionage, cyber-espionage
noun: ransomware attack, malware attack, denial-of-service attack, data breach, hacking attack, phishing attack
noun: phishing campaign, cyberwar, cyber warfare, cyberwarfare, digital attack, computer attack, network attack, DDoS attack
noun: cyber operation, cyber intrusion
event: COERCE/cyber
actor: subject
recipient: object; of; "'s"; on; against; into; from
noun-actor: by; subject; "'s"; adjective; from; of
noun-recipient: on; against; of; in
needs: actor
yes: North Korean hackers hacked into the network of the Japanese ministry. => COERCE/cyber PRK > JPN
yes: A Russian cyberattack on Estonia took place in April. => COERCE/cyber RUS > EST
no: The gardener in Kent hacked the bush.

entry: misinformation
verb: spread + object(disinformation, misinformation, propaganda, lie, falsehood, fake news, false information, rumor, rumour, conspiracy theory)
verb: disseminate + object(disinformation, misinformation, propaganda, lie, fake news), deceive
verb: mislead + object(public, people, inspector, country, parliament, voter, council, congress)
verb: manipulate + object(information, election, voter, media, public, opinion, result, data)
verb: falsify + object(result, data, document, report, history, election)
verb: fabricate + object(evidence, report, document, story, charge)
verb: circulate + object(disinformation, false information, fake news)
verb: publish + object(disinformation, fake news, false information)
verb: doctor + object(video, photo, document, evidence, footage), forge + object(document, evidence, letter)
verb: lie + to(public, parliament, people, inspector, congress), lie + about
verb: conceal + object(evidence, program, programme, weapon, death, massacre, information) + from
verb: hide + object(evidence, weapon, death toll, information, program) + from
verb: cover up + object(massacre, crime, killing, death, abuse, outbreak), distort + object(history, fact, truth), dupe
verb: brainwash, indoctrinate, conduct + object(disinformation campaign, smear campaign), plant + object(evidence, story)
verb: peddle + object(lie, disinformation, propaganda), sow + object(disinformation, confusion)
verb: wage + object(propaganda war, disinformation campaign), destroy + object(evidence)
verb: stage + object(provocation, false flag), smear
noun: disinformation, misinformation, disinformation campaign, propaganda campaign, deception + of(public, people, inspector)
noun: cover-up, coverup, influence operation, fake news, manipulation + of(election, information, vote, media)
noun: falsification + of(result, document, history), propaganda war, information war, smear campaign + against
noun: false flag operation, fabrication + of(evidence), doctoring, brainwashing, troll farm, influence campaign
event: COERCE/misinformation
actor: subject
recipient: object; about; to; of; in; against
noun-actor: by; subject; "'s"; adjective; from; of
noun-recipient: about; against; in; of
needs: actor
yes: The Russian government spread disinformation about Ukraine. => COERCE/misinformation RUS > UKR
yes: The Polish government was the target of a disinformation campaign by Belarus, and Belarus deceived the Polish public. => COERCE/misinformation BLR > POL
no: The magician in Brno deceived the crowd of children.

entry: coerce-general
verb: destabilize, destabilise, subvert
verb: undermine + object(government, stability, democracy, sovereignty, independence, state, country, regime)
verb: sabotage - object(@agreement, @talks), sow + object(chaos, discord, division, unrest)
verb: create + object(strife, unrest, chaos) + in, infiltrate + object(government, party, movement, group)
verb: smuggle + object(drug, migrant, people, cigarette, heroin, cocaine, goods), traffic, spy, spy + for
verb: steal + object(technology, secret, oil, grain, land), exert + object(pressure)
verb: put + object(pressure) + on(government, country, regime), step up + object(pressure)
verb: subject + object + to(pressure, repression), mistreat, ill-treat, maltreat
verb: abuse + object(prisoner, detainee, refugee, migrant, woman, human right), humiliate, squeeze + object(economy, country)
verb: trouble + object(waters)
noun: subversion, sabotage - of(@agreement, @talks), destabilization, destabilisation, provocation, humiliation + of
noun: pressure + on, spying - on, espionage - against, arms smuggling, drug trafficking, people smuggling, human trafficking
noun: abuse + of(prisoner, detainee, migrant, refugee, power), prisoner abuse, human rights abuse
noun: piracy - any(music, film, software, dvd, video)
event: COERCE
actor: subject
recipient: object; on; in; of; against; for; from
noun-actor: by; subject; "'s"; adjective; from
noun-recipient: of; on; in; against
needs: actor; recipient
yes: Libya destabilised Chad. => COERCE LBY > TCD
yes: Ethiopia put pressure on the government of Djibouti. => COERCE ETH > DJI
no: The heat in Sweden put pressure on the pumps.
