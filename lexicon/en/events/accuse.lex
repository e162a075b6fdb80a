# ACCUSE: disapproval, allegation, inquiry. A verdict is SANCTION/convict.

entry: criticise
verb: criticize - subject(reviewer), criticise - subject(reviewer)
verb: condemn + object - to(death, prison, life, year, jail, month), condemn - to(death, prison, life, year, jail, month)
verb: denounce, deplore, decry, censure
verb: slam - object(door, brake, car, ball, drawer) - into(wall, car, tree, pole, coast, beach)
verb: blast - object(rock, hole, stone, music, goal) - off, lambast, lambaste, deride, rebuke, reprimand, castigate, chastise
verb: berate, excoriate, assail - subject(@troops), attack + as, attack verbally
verb: attack + object(policy, decision, record, plan, proposal, statement, remark, critic, reform, comment) - subject(@troops)
verb: lash out, lash out + at, hit out, hit out + at, lash - subject(wind, rain, storm), rail + against, rail + at, fulminate
verb: fume + at, inveigh, pillory, scold, chide, upbraid, reproach, reprove, admonish, blast away, disparage, vilify, belittle
verb: mock - any(mockup), ridicule, deprecate, scorn, take + object(issue) + with, take + object(aim) + at - any(rifle, gun)
verb: take + object(exception) + to, take + object(swipe) + at, frown + on, disapprove, disapprove + of, bemoan, lament
verb: regret + object(decision, incident, attack, failure, remark, statement, move, violation), grumble, gripe, moan + about, bristle + at, find + object(fault) + with, express + object(@worry)
verb: voice + object(@worry), raise + object(concern, alarm, objection, doubt, fear), convey + object(@worry)
verb: register + object(@worry, protest), lodge + object(protest, complaint, objection, note, formal protest)
verb: file + object(protest, complaint, objection, grievance) - with(police), make + object(protest, complaint, demarche)
verb: deliver + object(protest, note of protest, demarche, protest note)
verb: send + object(protest note, note of protest, protest), hand + object(protest note, note of protest, protest)
verb: issue + object(protest, condemnation, rebuke, condemnation), summon + object(@diplomats, ambassador, charge, chargé)
verb: call in + object(@diplomats), haul in + object(@diplomats), carpet + object(@diplomats)
verb: protest + to - subject(@people, union, hundred, thousand, crowd)
verb: protest + object(decision, violation, statement, remark, raid, killing, attack, arrest) - subject(@people, hundred, thousand, crowd)
verb: protest + subject(human rights group, rights group, watchdog, human rights organisation, human rights organization, ministry, ambassador, envoy, spokesman, spokeswoman) - object
verb: protest + against + subject(embassy, ministry, government, ambassador, minister, president, consulate), speak out + against, come out + against, warn + against, warn + about, warn + of, caution + against, caution
verb: warn - content, trade + object(barb, insult, accusation, recrimination), demonize, demonise, savage, insult, slander
verb: heap + object(criticism, scorn, abuse), level + object(criticism) + at, direct + object(criticism) + at, shame
verb: single out + object + for(criticism)
verb: question + object(legitimacy, motive, credibility, fairness, integrity, commitment, sincerity, legality, decision, loyalty)
verb: challenge + object(legitimacy, legality, validity), cast + object(doubt) + on, brand + as(@negative-words)
verb: label + as(@negative-words), call + content(@negative-words), call + object + any(@negative-words) - for - on - upon, describe + as(@negative-words)
verb: dub + content(@negative-words), denounce + as, characterize + as(@negative-words), characterise + as(@negative-words)
verb: portray + as(@negative-words), dismiss + as(@negative-words), label + content(@negative-words)
verb: brand + object + any(@negative-words), label + object + any(@negative-words), dub + object + any(@negative-words)
verb: brand + content(@negative-words), term + content(@negative-words), term + as(@negative-words), decry + as
verb: deem + content(@negative-words), slam + as, declare + content(@negative-words), consider + content(@negative-words)
verb: see + as(@negative-words), view + as(@negative-words), regard + as(@negative-words), depict + as(@negative-words)
verb: call + for(@sanctions) - for(measure, restriction, quota, duty, penalty) + against, condemn + as, liken + object + to(hitler, nazi, stalin), compare + object + to(hitler, nazi, stalin), repudiate
verb: worry + about - subject(mother, parent), fear + for - subject(mother, parent), revile, besmirch, lament + over
verb: disagree + with, differ + with, take + object + to(task), tear + into, heckle, boo - subject(fan)
adj: critical + of - any(mission), dismayed, outraged, angry + at, angry + with, angry + over, disappointed, disappointed + by
adj: disappointed + with, concerned - any(as far as), alarmed, worried, appalled, unhappy + with, unhappy + about, displeased
adj: dissatisfied + with, skeptical + of, sceptical + of, suspicious + of, wary + of, contemptuous, scathing, shocked + at
adj: shocked + by, furious, furious + at, furious + with, indignant, disgusted, upset + with, upset + about, troubled + by
adj: incensed, perturbed, disturbed + by, uneasy + about, apprehensive, distrustful, frustrated + with, offended
event: ACCUSE/disapprove
actor: subject
recipient: object; against; at; with; to; of; for; by; about; over; "'s"
needs: actor
yes: The Irish government criticised Israel for the strike. => ACCUSE/disapprove IRL > ISR
yes: Vietnam summoned the Chinese ambassador. => ACCUSE/disapprove VNM > CHN
yes: The United Nations expressed concern over the arrests in Belarus. => ACCUSE/disapprove UNO > BLR
yes: The Bolivian president called the American ambassador a liar. => ACCUSE/disapprove BOL > USA
yes: Sweden was critical of Hungary. => ACCUSE/disapprove SWE > HUN
no: The wind lashed the coast of Ireland.
no: A court in Iran condemned two men to death.
no: The driver slammed the door of the Swedish car.

entry: complain
# To somebody about somebody else; without one it is about the hearer.
verb: complain - subject(patient, customer, passenger, viewer, resident), complain + about, complain + of - of(pain, headache, fever)
verb: complain + over, complain + to, complain + against, protest + to + over, protest + to + about
event: ACCUSE/disapprove
actor: subject
recipient: about; over; against; at; of; content-subject; to; by
needs: actor
yes: Lithuania complained to the European Union over the Belarusian balloons. => ACCUSE/disapprove LTU > BLR
yes: Gambia complained to Senegal on Tuesday. => ACCUSE/disapprove GMB > SEN
no: The patient in Turin complained of pain.

entry: protest-that
# "…, the ministry protested": a verb of saying.
verb: protest + content, object + content
event: ACCUSE/disapprove
actor: subject
recipient: content-subject
needs: actor(GOV, LEG, MIL, PTY, OPP, REB, JUD, SOC); recipient
yes: The Maltese government protested that Dutch soldiers are failing to guard the refugees. => ACCUSE/disapprove MLT > NLD
no: The boy from Graz protested that he was tired.

entry: negative-predicate
# "X said the raid was unacceptable": the speaker disapproves.
adj: unacceptable, inadmissible, intolerable, deplorable, regrettable, outrageous, shameful, disgraceful, barbaric
adj: irresponsible, unjustified, unjustifiable, illegitimate, reckless, despicable, cowardly, hypocritical, inexcusable
adj: undemocratic, unconstitutional, indefensible, reprehensible, abhorrent, scandalous, inhumane, inhuman, unlawful
adj: treacherous, repugnant, appalling, provocative, disproportionate
event: ACCUSE/disapprove
actor: speaker
recipient: subject; of
needs: actor
yes: The Irish prime minister said that the Israeli raid was unacceptable. => ACCUSE/disapprove IRL > ISR
no: The critic wrote that the acting was appalling.

entry: criticism-noun
noun: criticism, condemnation, denunciation, rebuke, reprimand, censure - any(motion), reproach, protest note, note of protest
noun: diplomatic protest, formal protest, official protest, outcry, backlash - any(gear), disapproval, displeasure
noun: complaint - any(chest, customer, stomach), objection, outrage, indignation, recrimination, tirade, diatribe
noun: tongue-lashing, attack + any(verbal, scathing), war of words, verbal attack, fierce criticism, concern + about
noun: concern + over, concern + at, alarm + over, dismay + at, dismay + over, anger + at, anger + over, fury + at
noun: disappointment + with, disappointment + at, disagreement + with, skepticism + about, scepticism + about, vilification
noun: disparagement, slur + against, insult, warning + about, warning + against
noun: protest + against + any(diplomatic, official, formal, strong), protest + to, demarche, démarche, broadside, opprobrium
noun: scolding, grievance + against, summons + of(@diplomats), condemnation + from, scorn + for, misgiving
noun: apprehension + about, unease + over, dissatisfaction + with, fear + of + any(voice, express)
event: ACCUSE/disapprove
noun-actor: from; by; subject; "'s"; adjective; of
noun-recipient: of; against; to; at; with; over; about
needs: actor
yes: The raid drew condemnation from Jordan. => ACCUSE/disapprove JOR > -
yes: Criticism of Turkey by the European Union continued. => ACCUSE/disapprove EUR > TUR
no: Her criticism of the novel was published in May.
no: A chest complaint kept the actor at home.

entry: blame
verb: accuse, blame - on(weather, fog, ice, rain, engine) - subject(mother), allege + against
verb: charge + with - with(task, duty, job, energy, cable), charge + content
verb: charge - object(fee, price, battery, phone, customer, rent, toll, interest, percent, tax, dollar, euro, commission, duty, car, vehicle, tourist, passenger) - with(battery) - for - at
verb: impute, implicate, incriminate, finger + object, point + object(finger), level + object(accusation, allegation, charge)
verb: make + object(accusation, allegation, charge, claim) + against
verb: bring + object(charge, case, suit, action, complaint) + against
verb: file + object(charge, case, complaint, criminal complaint, indictment) + against, press + object(charge) + against
verb: lay + object(blame), pin + object(blame), put + object(blame) + on, place + object(blame) + on
verb: hold responsible + object, hold liable + object, hold accountable + object
verb: attribute + object(attack, killing, bombing, blast, raid, crime, massacre, failure) + to, suspect + object + of, fault
verb: arraign, indict, prosecute, sue, try + for(@crimes), put + object + on(trial)
verb: bring + object + to(trial, court, justice), take + object + to(court, tribunal), haul + object + before(court), litigate
verb: impeach, file + object(lawsuit, suit), launch + object(lawsuit, legal action)
verb: initiate + object(proceeding, legal action, impeachment)
verb: open + object(proceeding, criminal case, impeachment) + against, start + object(proceeding, impeachment) + against
verb: institute + object(proceeding), arraign + on, subpoena
verb: refer + object + to(court, prosecutor, icc, international criminal court), report + object + to(prosecutor, police)
verb: link + object + to(attack, terrorist, group, militant), tie + object + to(attack, terrorist)
verb: link + object + with(attack, terrorist), reproach + object + with, indict + for, take + object(legal action)
verb: question + object + over, impugn, complain + of(violation, interference, aggression), press charge
verb: denounce + to(prosecutor), name + object + as(suspect), expose + object(plot, spy, corruption, conspiracy)
verb: uncover + object(plot, conspiracy), demand + object(explanation) + from
event: ACCUSE/allege
actor: subject
recipient: object; against; at; on; to; for
needs: actor
yes: Mali accused Algeria of supporting the rebels. => ACCUSE/allege MLI > DZA
yes: A spokesman for the Kenyan government accused Somalia of smuggling. => ACCUSE/allege KEN > SOM
yes: The Indian government blamed Pakistan for the bombing. => ACCUSE/allege IND > PAK
yes: A French court indicted the former president of Chad. => ACCUSE/allege FRA > TCD
yes: Gambia took Myanmar to the International Court of Justice in November. => ACCUSE/allege GMB > MMR
no: The taxi driver charged the Italian tourist a fee of ten euros.
no: He blamed the defeat of Spain on the weather.

entry: allege-that
# "X alleged that Y had …": the accused is the subject of the clause.
verb: allege + content - subject(agency, newspaper, lawsuit, report, press, daily, magazine)
event: ACCUSE/allege
actor: subject
recipient: against; content-subject
needs: actor; recipient
yes: Chad alleged that Sudan had armed the bandits. => ACCUSE/allege TCD > SDN
no: The tenant alleged that the heating had failed.

entry: stand-trial
# Who is on trial is the recipient.
verb: stand accused, go + on(trial), stand + object(trial)
verb: face + object(trial, charge, charges, court, prosecution, indictment, accusation, allegation, lawsuit)
verb: appear + in(court) + on(charge), appear + before(court, judge, tribunal) + on(charge), plead guilty, plead not
verb: plead innocent, answer + object(charge, accusation)
event: ACCUSE/allege
actor: by; from; in
recipient: subject
needs: recipient
yes: The former president of Korea went on trial for bribery. => ACCUSE/allege - > KOR
no: The new bus went on trial in Leeds.

entry: accusation-noun
noun: accusation, allegation, indictment, blame + on, prosecution + of, lawsuit - any(divorce, malpractice)
noun: impeachment - any(motion), trial + of - any(drug, vaccine, clinical), legal action + against, criminal complaint
noun: criminal case + against, criminal charge, charge + of(@crimes), charge + against, proceeding + against, arraignment
noun: suit + against, finger-pointing, smear campaign, show trial, treason trial, impeachment inquiry, complaint + against
noun: incrimination, war crimes trial, court case + against
event: ACCUSE/allege
noun-actor: subject; by; from; "'s"; adjective
noun-recipient: against; of; on
needs: actor
yes: Rwanda repeated its accusations against Congo. => ACCUSE/allege RWA > COD
yes: An indictment of the Sudanese general by the court in Belgium was announced. => ACCUSE/allege BEL > SDN
no: The trial of the new drug in Austria went well.

entry: investigate
verb: send + any(investigate, probe), dispatch + any(investigate, probe), investigate - object(planet, cell, effect, mars, possibility, option, way, use, cause)
verb: probe - object(planet, comet, wound), inquire + into, enquire + into
verb: look + into(allegation, claim, killing, report, case, crime, death, incident, attack, corruption, fraud, complaint)
verb: open + object(investigation, inquiry, probe, enquiry, case, criminal investigation)
verb: launch + object(investigation, inquiry, probe, enquiry, criminal investigation)
verb: start + object(investigation, inquiry, probe), begin + object(investigation, inquiry, probe)
verb: conduct + object(investigation, inquiry, probe, audit), hold + object(inquiry, hearing, inquest)
verb: order + object(investigation, inquiry, probe, audit, autopsy), announce + object(investigation, inquiry, probe)
verb: set up + object(commission, inquiry, tribunal) - any(trade)
verb: establish + object(commission of inquiry, inquiry, tribunal)
verb: appoint + object(commission, special prosecutor, investigator, inquiry), interrogate
verb: question + object(suspect, witness, minister, president, politician, journalist, activist, diplomat, prisoner, detainee, opposition, man, official, leader)
verb: quiz + object(suspect, minister, president), grill + object(minister, suspect, official), audit - subject(student)
verb: inspect + object(site, plant, reactor, prison, camp, facility)
verb: examine + object(allegation, evidence, claim, complaint, killing, case, remains, body)
verb: search + for(suspect, mass grave, gunman, killer, body, remains, hostage)
verb: hunt + for(suspect, gunman, killer, militant, terrorist), track + object(suspect, terrorist), wiretap
verb: bug + object(office, phone, embassy), spy + on, eavesdrop, eavesdrop + on, review + object(case, allegation), scrutinize
verb: scrutinise, summon + object + for(questioning), call + object + for(questioning)
verb: summon + object(minister, journalist, politician, opposition, witness, suspect), screen + object(refugee, migrant)
verb: exhume, monitor + object(election, violation, ceasefire), crosscheck + object(allegation)
verb: send + object(investigator, inspector, fact-finding mission, inspection team)
event: ACCUSE/investigate
actor: subject
recipient: into; object; by; against; of; on; "'s"
needs: actor
yes: Spanish prosecutors investigated the Moroccan embassy. => ACCUSE/investigate ESP > MAR
yes: The United Nations opened an inquiry into the killings by Syria. => ACCUSE/investigate UNO > SYR
yes: Norway investigated the crimes by Danish soldiers against Swedish prisoners. => ACCUSE/investigate NOR > DNK
yes: Malta launched a probe against the former minister. => ACCUSE/investigate MLT > MLT
no: Astronomers from Chile investigated a distant planet.

entry: investigation-noun
noun: investigation, inquiry - any(customer), enquiry - any(customer), probe - any(space, mars, lunar, moon), inquest
noun: commission of inquiry, criminal investigation, corruption probe, fact-finding commission, interrogation
noun: questioning + of(minister, suspect, politician), manhunt, inspection + of(site, plant, reactor), internal investigation
noun: murder investigation, hearing + into, hearing + on, crackdown + on(corruption), audit + of(government, ministry)
noun: wiretapping, espionage + against, spying + on, surveillance + of, parliamentary inquiry
event: ACCUSE/investigate
noun-actor: subject; by; "'s"; adjective; in
noun-recipient: into; against; of; on
needs: actor
yes: An investigation by Kenya into the Somali consul began in May. => ACCUSE/investigate KEN > SOM
no: The Japanese space probe reached the comet.

entry: violate
# Named breaches, reported as facts.
verb: call off + object(@truce), break off + object(@truce), scrap + object(@truce), abandon + object(@truce), end + object(@truce), suspend + object(@truce), tear up + object(@truce)
verb: violate + object(airspace, ceasefire, truce, cease-fire, agreement, treaty, resolution, border, sovereignty, territorial waters, sanction, embargo, human right, law, constitution, right, international law, accord, deal, waters, rule)
verb: breach + object(airspace, ceasefire, truce, agreement, treaty, resolution, embargo, accord, deal, law)
verb: break + object(ceasefire, truce, cease-fire, treaty, agreement, embargo)
verb: flout + object(sanction, resolution, law, ban, treaty, rule, embargo), infringe + object(airspace, sovereignty, right)
verb: trample + on, intrude + into(airspace, waters), enter + object(airspace, territorial waters)
verb: interfere + in(election, affair, affairs, internal affairs), meddle + in, renege, renege + on
verb: go back + on(promise, commitment, agreement, deal, word), default + on(debt, loan)
verb: abuse + object(human right, power, prisoner, detainee), break + object(promise, pledge, word) + to, contravene
verb: backslide
noun: violation + of(airspace, ceasefire, truce, agreement, treaty, border, sovereignty)
noun: breach + of(airspace, ceasefire, truce, agreement, treaty, sovereignty), airspace violation, ceasefire violation
noun: truce violation, interference + in(election, affair, affairs), meddling + in, infringement + of(sovereignty, airspace)
noun: border violation
event: REJECT
actor: subject
recipient: of; "'s"; with; in; to; on
noun-actor: subject; by; "'s"; adjective
noun-recipient: of; in
needs: actor
yes: Spanish separatists called off a ceasefire of fourteen months. => REJECT ESP > -
yes: Russian jets violated the airspace of Estonia. => REJECT RUS > EST
yes: Eritrea reneged on its deal with Ethiopia. => REJECT ERI > ETH
no: The guest from Rome violated the dress code.

entry: accused
# The accuser is not named.
verb: accuse + object - subject, implicate + object - subject, indict + object - subject, suspect + object + of - subject
verb: charge + object + with - subject, blame + object + for - subject, impeach + object - subject, sue + object - subject
event: ACCUSE/allege
actor: subject
recipient: object
needs: recipient
yes: The former president of Chad was accused of torture. => ACCUSE/allege - > TCD
no: The former goalkeeper was accused of cheating at cards.

entry: criticised
# The critic is not named.
verb: criticize + object - subject, criticise + object - subject, condemn + object - subject, denounce + object - subject
event: ACCUSE/disapprove
actor: subject
recipient: object
needs: recipient
yes: Belarus was widely criticised for the arrests. => ACCUSE/disapprove - > BLR
no: The new opera was criticised for its length.
