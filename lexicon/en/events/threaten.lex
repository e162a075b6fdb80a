# THREATEN: threats that stand by themselves. "threaten to …" stands in operators.lex.

entry: threaten-with
verb: threaten + with(@sanctions, embargo, boycott, tariff, ban, strike, legal action, isolation)
verb: threaten + object(@sanctions, boycott, embargo, tariff, strike, ban, restriction, walkout, curfew, blockade, industrial action, retaliatory measure, countermeasure)
verb: issue + object(ultimatum), give + object(ultimatum), deliver + object(ultimatum)
verb: set + object(ultimatum, deadline) + for(@officials, government, rebel, country), present + object + with(ultimatum)
verb: announce + object(boycott, strike, general strike)
verb: call + object(strike, general strike, shutdown, hartal, bandh, walkout, boycott), call + for(strike, general strike)
verb: plan + object(strike, boycott, sanction, protest, demonstration, blockade, restriction)
verb: propose + object(@sanctions, ban), vow + object(sanction, consequence), seek + object(@sanctions) + against
verb: draw up + object(@sanctions)
verb: warn + of(sanction, consequence, boycott, strike, retaliation, embargo, tariff, countermeasure)
verb: warn + object + of(sanction, consequence, boycott, retaliation)
event: THREATEN/restrict
actor: subject
recipient: object; against; on; to; dative
needs: actor
yes: The United States threatened Mexico with tariffs. => THREATEN/restrict USA > MEX
yes: Turkey gave Syria an ultimatum. => THREATEN/restrict TUR > SYR
yes: The European Union warned Serbia of consequences. => THREATEN/restrict EUR > SRB
no: The landlord warned the tenants of a power cut.

entry: threaten-violence
verb: threaten + with(attack, war, invasion, violence, force, death, military action, destruction, annihilation, nuclear weapon, strike, bombing, retaliation, missile, reprisal) - with(general strike, hunger strike)
verb: threaten + object(attack, war, invasion, violence, military action, retaliation, reprisal, revenge, jihad, bombing, death, strike) + against
verb: threaten + object(retaliation, war, violence, revenge, attack, military action, reprisal)
verb: warn + of(attack, war, invasion, reprisal, military action, bloodshed, strike, revenge, civil war) - subject(analyst, expert)
verb: vow + object(revenge, retaliation, vengeance, attack, response, war, reprisal, jihad)
verb: swear + object(revenge, vengeance), promise + object(revenge, retaliation, vengeance, response)
verb: rattle + object(sabre, saber, sword), menace, intimidate, brandish + object(@arms, sword, knife)
verb: declare + object(war, jihad, holy war), call + for(jihad, holy war, uprising, war, armed struggle, revenge, attack)
verb: incite, incite + object, incite + to, foment, instigate, stir up + object(violence, hatred, unrest, trouble)
verb: plot + object(attack, coup, assassination, bombing, killing), hatch + object(plot), conspire + against
verb: urge + object(attack, revenge, jihad), put + object(bounty) + on, issue + object(death threat, fatwa)
verb: make + object(death threat), send + object(death threat), hint + at(military action, force, strike)
verb: aim + object(missile, gun) + at, point + object(gun, missile, weapon) + at, target + object + with(missile, weapon)
verb: authorize + object(strike, attack, invasion), authorise + object(strike, attack, invasion)
event: THREATEN/violence
actor: subject
recipient: object; against; on; at; with; of; dative; to
needs: actor
yes: North Korea threatened Japan with missiles. => THREATEN/violence PRK > JPN
yes: Iran vowed revenge against Israel. => THREATEN/violence IRN > ISR
yes: Ethiopian rebels have called for jihad against Djibouti. => THREATEN/violence ETH > DJI
no: Drought threatens the harvest in Zambia.
no: The virus threatens pigs in Germany.

entry: threaten-answer
# Who warns of an answer of his own threatens, whatever it will be.
verb: warn + content(respond, react, answer, hit back, strike back), caution + content(respond, react)
verb: warn + content(take) + any(countermeasure, measure, step, action), say + content(take) + any(countermeasure, retaliatory)
verb: say + content(respond) + any(forcefully, decisively, harshly, firmly, strongly, kind), vow + infinitive(respond), vow + infinitive(take) + any(countermeasure, step, action, measure)
event: THREATEN
actor: content-subject; subject
recipient: object; to; against; content-against
needs: actor
yes: The Kremlin warned that Moscow would respond if Poland sent troops to Ukraine. => THREATEN RUS > POL
yes: China said it would take countermeasures against Lithuania. => THREATEN CHN > LTU
yes: Iran vowed to respond forcefully. => THREATEN IRN > -
no: Doctors in Rome warned that patients would respond badly.

entry: threat-noun
noun: plot + against, conspiracy + against, threat + against, threat + of(attack, war, force, violence, invasion, retaliation)
noun: warning + of(war, attack, reprisal, retaliation), death threat, sabre-rattling, saber-rattling, declaration of war
noun: bomb threat, incitement, intimidation, menace + against, vow of revenge, fatwa + against, coup plot, assassination plot
noun: warmongering, nuclear threat, war threat, bellicose rhetoric
event: THREATEN/violence
noun-actor: subject; by; from; "'s"; adjective; of
noun-recipient: against; to; on; of
needs: actor
yes: The threats of war by Iraq against Kuwait continued for weeks. => THREATEN/violence IRQ > KWT
yes: Somalia repeated its declaration of war on the rebels. => THREATEN/violence SOM > -
no: Smoking is a hazard in Hungary.

# A veto restricts nobody: it is no mode of PLOVER's.
entry: threaten-veto
verb: threaten + with(veto), threaten + object(veto), wield + object(veto, veto power), brandish + object(veto)
noun: threat + of(veto), veto threat
event: THREATEN
actor: subject
recipient: against; object; on; to
noun-actor: subject; by; from; "'s"; adjective
noun-recipient: against; on; to
needs: actor
yes: China threatened a veto against the Danish motion. => THREATEN CHN > DNK
no: Senators in Lima debated the veto.

entry: sanction-threat-noun
noun: threat + of(@sanctions, boycott, strike, tariff, embargo), sanctions threat, strike threat
noun: tariff threat, boycott threat, strike call, boycott call, call + for(@sanctions, boycott, strike)
event: THREATEN/restrict
noun-actor: subject; by; from; "'s"; adjective; of
noun-recipient: against; on; to; of
needs: actor
yes: Canada renewed its threat of tariffs against Denmark. => THREATEN/restrict CAN > DNK
no: The threat of frost worries growers.

entry: warrant
verb: issue + object(arrest warrant, warrant, international arrest warrant, red notice), seek + object(arrest, arrest warrant)
verb: order + object(arrest, detention), threaten + with(arrest, prison, jail, prosecution, imprisonment)
verb: issue + object + for(arrest), put + object + on(wanted list, most wanted list), want + object + for(@crimes)
verb: place + object + on(wanted list)
noun: arrest warrant, warrant + for(arrest), international arrest warrant, manhunt + for, red notice
event: THREATEN/arrest
actor: subject
recipient: for; against; of; object; on
noun-actor: subject; by; from; "'s"; adjective
noun-recipient: for; against; of
needs: actor
yes: Argentina issued an arrest warrant for the Iranian ambassador. => THREATEN/arrest ARG > IRN
yes: A Turkish court ordered the arrest of the Israeli general. => THREATEN/arrest TUR > ISR
no: The warranty for the phone ended.

entry: threaten-relations
verb: threaten + object(break, rupture, end) + of(@ties), threaten + with(rupture, break, isolation)
verb: threaten + object(@ties), warn + of(break, rupture)
noun: threat + of(rupture, break, withdrawal, walkout)
event: THREATEN/relations
actor: subject
recipient: with; to; object
noun-actor: subject; by; from; "'s"; adjective
noun-recipient: with; to
needs: actor
yes: Algeria threatened a rupture of relations with Morocco, and Algeria warned of a break with Morocco. => THREATEN/relations DZA > MAR
no: The quarrel over the hedge threatened a break between cousins.

entry: threaten-expulsion
verb: threaten + object(expulsion, deportation, eviction), threaten + with(expulsion, deportation, eviction)
verb: warn + of(expulsion, deportation), order + object(expulsion, deportation), announce + object(expulsion, deportation)
noun: threat + of(expulsion, deportation), expulsion threat, expulsion order, deportation order
event: THREATEN/expel
actor: subject
recipient: object; of; against
noun-actor: subject; by; from; "'s"; adjective
noun-recipient: of; against; for
needs: actor
yes: Sudan threatened the Norwegian envoy with expulsion. => THREATEN/expel SDN > NOR
no: The school threatened the pupils with expulsion from the choir.

entry: claim-territory
verb: claim + object(sovereignty, ownership) + over, lay + object(claim) + to, lay + content(claim) - any(title, crown, trophy, medal, prize, fame)
verb: claim + object(@territory, islet, shoal, waters) - object(title, life, responsibility)
verb: threaten + with(annexation, occupation), threaten + object(annexation, occupation), plan + object(annexation)
verb: assert + object(sovereignty, claim) + over, covet + object(@territory)
noun: territorial claim, claim + to(@territory, islet), threat + of(annexation, occupation), annexation plan
noun: annexation threat, sovereignty claim
event: THREATEN/territory
actor: subject
recipient: of; from; against; on; to; over; object
noun-actor: subject; by; "'s"; adjective
noun-recipient: of; against; on; to
needs: actor
yes: Venezuela has laid claim to a province of Guyana. => THREATEN/territory VEN > GUY
yes: Israel threatened the annexation of the valley. => THREATEN/territory ISR > -
no: The tourist claimed his bag at the airport in Rome.
no: A Kenyan runner has laid claim to the title.
