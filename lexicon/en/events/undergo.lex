# Acts told from the side of those to whom they are done: "faced criticism", "came under attack", "received aid".
# The subject is the recipient; the actor stands behind `from`, `by` or `of`.

entry: undergo-attack
verb: face + object(attack, assault, bombing, raid, invasion, shelling, bombardment, offensive, onslaught, violence, ambush, rocket fire)
verb: suffer + object(attack, assault, bombing, raid, invasion, shelling, bombardment, ambush, air strike, airstrike, aggression) - any(heart, panic, asthma, anxiety, epileptic)
verb: endure + object(attack, assault, bombing, siege, bombardment, shelling, invasion, occupation)
verb: sustain + object(attack, fire, shelling)
verb: survive + object(assassination attempt, attack, bombing, assassination bid, ambush, attempt)
verb: escape + object(assassination attempt, attack, assassination bid, bombing)
verb: come + under(attack, fire, shelling, bombardment, assault, mortar fire, rocket fire, artillery fire, sniper fire)
verb: encounter + object(fire, ambush), receive + object(fire), experience + object(attack, violence, bombing)
verb: witness + object(attack, bombing), fall + to(attack, rebel, @militia)
event: ASSAULT
actor: from; by; of; adjective
recipient: subject
needs: recipient
yes: The Ugandan convoy came under attack from Congolese rebels. => ASSAULT COD > UGA
yes: The Haitian president survived an assassination attempt. => ASSAULT - > HTI
no: The Czech nurse suffered a heart attack.

entry: undergo-criticism
verb: face + object(criticism, condemnation, outcry, backlash, censure, outrage, opposition, anger)
verb: draw + object(criticism, condemnation, rebuke, outcry, outrage, anger, ire, censure, objection)
verb: receive + object(criticism, rebuke, condemnation, reprimand), endure + object(criticism)
verb: attract + object(criticism, condemnation), provoke + object(criticism, condemnation, outcry, outrage, anger)
verb: spark + object(criticism, condemnation, outcry, outrage), come + under(criticism), come + in + for(criticism)
verb: incur + object(wrath, criticism), meet + with(criticism, condemnation, disapproval)
verb: earn + object(rebuke, criticism, condemnation), prompt + object(criticism, condemnation, outcry)
verb: trigger + object(criticism, condemnation, outcry)
event: ACCUSE/disapprove
actor: from; by; of; among; adjective
recipient: subject
yes: The Hungarian prime minister faced criticism from Germany over the law. => ACCUSE/disapprove DEU > HUN
no: The new opera in Milan drew criticism from reviewers.

entry: undergo-sanctions
verb: face + object(sanction, embargo, arms embargo, blockade, boycott, asset freeze, travel ban, trade ban)
verb: suffer + under(sanction, embargo, blockade), come + under(sanction, embargo)
event: SANCTION/discontinue
actor: from; by; of; adjective
recipient: subject
needs: actor; recipient
yes: Eritrea faced sanctions from the United States. => SANCTION/discontinue USA > ERI
no: The Cuban boxer faced a ban from boxing.

entry: undergo-praise
verb: win + object(praise, support, backing, endorsement, approval, recognition, blessing, vote of confidence)
verb: receive + object(praise, support, backing, endorsement, approval, recognition, blessing, congratulation, condolence)
verb: earn + object(praise, support, respect), gain + object(support, backing, recognition, endorsement)
verb: draw + object(praise, support), enjoy + object(support, backing), secure + object(support, backing, endorsement)
verb: get + object(support, backing, endorsement, approval)
event: SUPPORT
actor: from; by; of; adjective
recipient: subject
needs: actor; recipient
yes: Kosovo won recognition from Malaysia. => SUPPORT MYS > KOS
yes: The Zambian government received the backing of Botswana. => SUPPORT BWA > ZMB
no: The Danish film won praise from critics.

entry: undergo-aid
verb: receive + object(@aid, @arms) + from, get + object(@aid, @arms) + from, obtain + object(@aid, @arms, @asylum) + from
verb: accept + object(@aid, @arms) + from, secure + object(@aid) + from, win + object(@aid) + from
verb: receive + object(@asylum) + in, find + object(@asylum) + in, enjoy + object(@asylum) + in
event: AID
actor: from; in; by
recipient: subject
needs: actor; recipient
yes: Tajikistan received food aid and tents from Turkey. => AID TUR > TJK
no: The Tajik baker received a letter from his aunt.

entry: undergo-pressure
verb: face + object(call, demand, pressure), come + under(pressure), receive + object(request, demand, appeal)
event: REQUEST
actor: from; by; of; adjective
recipient: subject
needs: actor; recipient
yes: Togo came under pressure from Ghana. => REQUEST GHA > TGO
no: The pipe in Bonn came under pressure from the water.

entry: undergo-investigation
verb: face + object(investigation, inquiry, probe), come + under(investigation, scrutiny)
event: ACCUSE/investigate
actor: from; by; of; in; adjective
recipient: subject
needs: recipient
yes: The Croatian minister came under investigation by the prosecutors of Austria. => ACCUSE/investigate AUT > HRV
no: The stain on the Croatian vase came under scrutiny by cleaners.

entry: undergo-protest
verb: face + object(@protests, strike, general strike), draw + object(@protests), provoke + object(@protests)
verb: spark + object(@protests), trigger + object(@protests), meet + with(@protests)
event: PROTEST/demo
actor: from; by; of; adjective
recipient: subject
needs: actor
yes: The Serbian government faced a demonstration by Serbian students. => PROTEST/demo SRB > SRB
no: The Serbian striker faced a goalkeeper.

entry: undergo-threat
verb: receive + object(threat, death threat, ultimatum, warning), face + object(threat, ultimatum) + from
verb: get + object(ultimatum, threat) + from
event: THREATEN
actor: from; by; of
recipient: subject
needs: actor; recipient
yes: Denmark received threats from militants in Pakistan. => THREATEN PAK > DNK
no: The pilot in Oslo received a storm warning.

entry: undergo-cyber
verb: suffer + object(cyberattack, cyber attack, cyber-attack, hacking attack, data breach), face + object(cyberattack, cyber attack, cyber-attack)
verb: experience + object(cyberattack, cyber attack, cyber-attack), come + under(cyberattack, cyber attack, cyber-attack)
event: COERCE/cyber
actor: by; from; of; adjective
recipient: subject
needs: recipient
yes: Estonia suffered a cyberattack by Russia. => COERCE/cyber RUS > EST
no: The Estonian cook suffered a burn.

entry: undergo-apology
verb: receive + object(apology, compensation, concession, reparation), get + object(apology), win + object(concession, apology)
verb: extract + object(concession, apology), obtain + object(concession, apology)
event: CONCEDE
actor: from; by; of; adjective
recipient: subject
needs: actor; recipient
yes: Kenya received an apology from Britain. => CONCEDE GBR > KEN
no: The diner in Rome received an apology from the cook.

entry: undergo-asylum
verb: give + content(@asylum) - subject, grant + content(@asylum) - subject
event: AID
actor: from; by; in
recipient: subject; object
needs: actor; recipient
yes: Three Laotian students were given asylum in Australia. => AID AUS > LAO
no: The hikers from Laos were given a map in the barn.

entry: summoned
verb: summon + object(@diplomats) + to - subject, call in + object(@diplomats) + to - subject, summon + object(@diplomats) + by
event: ACCUSE/disapprove
actor: by; to
recipient: object
needs: recipient
yes: The Angolan ambassador was summoned to the Ethiopian foreign ministry. => ACCUSE/disapprove ETH > AGO
no: The nurse was summoned to the ward.

entry: expelled
verb: expel + object + from - from(match, game, school, race, college, class, club, tournament) - subject, expel + object(@diplomats) + from - subject, order + object(@diplomats) + any(out) - subject, order + object(@diplomats) + any(leave) - subject
event: SANCTION/expel
actor: by; from; out of
recipient: object
needs: recipient
yes: Two Iraqi diplomats were expelled from Turkey on Friday. => SANCTION/expel TUR > IRQ
no: The Irish striker was expelled from the match.

entry: talks-fail
verb: break down + subject(@talks), collapse + subject(@talks), fall apart + subject(@talks), fail + subject(@talks)
event: REJECT/meet
actor: between; with; of
recipient: -
needs: actor
yes: Peace talks between Cyprus and Turkey collapsed on Friday. => REJECT/meet CYP+TUR > -
no: The roof collapsed during the talks in Lyon.

entry: driven-out
# Who drives them out is not the subject.
verb: deport + object + from - subject
verb: expel + object(migrant, refugee, immigrant, asylum seeker, worker, journalist, student, missionary) + from - subject
event: COERCE/deport
actor: by; from
recipient: object
needs: recipient
yes: Hundreds of Afghan refugees were expelled from Pakistan last week. => COERCE/deport PAK > AFG
no: The Afghan rug was exported from Pakistan.

entry: overthrown
verb: overthrow + object - subject, oust + object - subject, topple + object(@officials, government, regime) - subject
verb: depose + object - subject, sack + object(@officials) - subject, dismiss + object(@officials) - subject
verb: remove + object(@officials, king) + from(office, power, post) - subject
event: SANCTION/expel
actor: by
recipient: object
needs: recipient
yes: The Ivorian president was overthrown in a military coup on Friday. => SANCTION/expel CIV.MIL > CIV
no: The old lamp was toppled in the storm.
