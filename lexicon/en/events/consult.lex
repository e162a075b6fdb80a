# CONSULT: meetings, talks, negotiation, mediation, telephone calls and letters. Visits stand in consult-visit.lex.
# All who take part are actors; there is no recipient.
# English splits the genitive: `of` is the of-phrase, `'s` the possessor ("Iran's", "its"), `genitive` both.

entry: summit
verb: hold + object(summit, congress, conference, general assembly, emergency session)
verb: attend + object(summit, conference, congress, general assembly, funeral)
verb: convene + object(summit, conference, session, meeting), gather + at(summit, conference, forum)
verb: gather + for(summit, conference, forum), meet + at(summit, conference, forum)
verb: participate + in(summit, conference, forum), take part + in(summit, conference, forum)
verb: host + object(summit, conference) - between, join + object(summit), open + object(summit)
verb: chair + object(summit, session, meeting) - between, address + object(summit, general assembly, security council)
verb: arrive + for(summit, conference), go + to(summit), represent + object + at(summit, conference), assemble + at(summit)
verb: convene + in(session)
event: CONSULT/multilateral
actor: subject
recipient: -
needs: actor
yes: Leaders from Ghana, Togo and Benin attended a summit in Lagos. => CONSULT/multilateral GHA + TGO + BEN > -
yes: Thailand hosted a summit of Asian nations. => CONSULT/multilateral THA > -
no: The climbers reached the summit at dawn.

entry: summit-noun
noun: summit - any(mountain, peak, climb), summit meeting, summit talk, peace conference, international conference
noun: ministerial meeting, general assembly, security council meeting, donor conference, multilateral talk, summit conference
noun: six-party talk, council meeting, emergency session, ministerial conference, mini-summit, extraordinary session
event: CONSULT/multilateral
noun-actor: subject + of + between + adjective + "'s" + with + among
needs: actor
yes: A summit of Russia and Iran took place in Sochi. => CONSULT/multilateral RUS+IRN > -
no: Snow fell on the summit of the mountain.

entry: phone
verb: telephone + object, phone + object, call + object(@officials, counterpart) - content - object(liar, terrorist, dictator)
verb: ring + object(@officials, counterpart), speak + by(phone, telephone, video, videoconference, video link)
verb: talk + by(phone, telephone, video, videoconference), speak + on(phone, telephone) + with, speak + over(phone, telephone)
verb: talk + over(phone, telephone), talk + on(phone, telephone), discuss + by(phone, telephone)
verb: speak + via(video, phone, telephone, video link), confer + by(phone, telephone)
verb: hold + object(phone call, telephone call, phone conversation, telephone conversation, video call, video conference, videoconference, call)
verb: have + object(phone call, telephone call, phone conversation, telephone conversation, video call)
verb: make + object(phone call, telephone call, call) + to, place + object(call) + to, converse + by(phone, telephone)
verb: discuss + object + in(phone call, telephone call, phone conversation, call), talk + via(video)
verb: address + object + via(video, video link), meet + via(video), meet + by(video, videoconference), meet virtually
verb: get + object(phone call, call) + from, telephone, video-call
event: CONSULT/phone
actor: subject + with + object + to + from
needs: actor
yes: The Israeli prime minister telephoned the Egyptian president. => CONSULT/phone ISR+EGY > -
yes: The president of Brazil spoke by phone with the president of Chile. => CONSULT/phone BRA+CHL > -
no: The teacher phoned the plumber.

entry: phone-noun
noun: phone call, telephone call, telephone conversation, phone conversation, call + with - for, video conference
noun: videoconference, video call, teleconference, phone talk, telephone talk, conference call - any(analyst, earnings)
noun: hotline conversation, call + between, virtual meeting, virtual summit, video meeting
event: CONSULT/phone
noun-actor: subject + with + between + "'s" + to + from + by
needs: actor
yes: During a telephone call with the French president, the Lebanese prime minister described the crisis. => CONSULT/phone FRA+LBN > -
no: The firm held a conference call with analysts on its earnings.

entry: meet
verb: meet - object(@abstract, pocket, fate, death, match, eye, payment, bill) - any(@sport) - with(failure, success, resistance, approval, praise, applause, acclaim, criticism, disapproval, opposition, accident, disaster, skepticism, protest, silence)
verb: meet + with - with(failure, success, resistance, approval, praise, applause, acclaim, criticism, disapproval, opposition, accident, disaster, skepticism, protest, silence)
verb: meet up, meet up + with, get together, get together + with, sit down + with, sit down together, huddle + with
verb: hold court + with, see + object(@officials) + any(talk, meeting, office, palace), gather + for(@talks), convene + with
verb: assemble + for(@talks), come together + for(@talks), come face + with, rendezvous + with, liaise + with
verb: meet face-to-face, break bread + with
event: CONSULT
actor: subject + object + with
needs: actor
yes: The Japanese foreign minister met his Indian counterpart on Monday. => CONSULT JPN+IND > -
yes: The president of Kenya met with the president of Uganda in Nairobi. => CONSULT KEN+UGA > -
yes: Officials from Armenia and Turkey met at the border. => CONSULT ARM+TUR > -
no: The Danish government met the deadline for the budget.
no: Poland meets all criteria for membership.
no: Brazil met Argentina in the cup final.

entry: hold-talks
verb: sit down + for(@talks), sit down + to(@talks), gather + for(@talks), hold + object(@talks), have + object(@talks), conduct + object(@talks), enter + object(@talks), enter + into(@talks)
verb: open + object(@talks), begin + object(@talks), start + object(@talks), launch + object(@talks), resume + object(@talks)
verb: continue + object(@talks), complete + object(@talks), conclude + object(@talks), end + object(@talks)
verb: finish + object(@talks), engage + in(@talks), attend + object(@talks), join + object(@talks), participate + in(@talks)
verb: take part + in(@talks), return + to(@talks, negotiating table, table), hold + object(round) + any(@talks)
verb: pursue + object(@talks), wrap up + object(@talks), reopen + object(@talks), relaunch + object(@talks)
verb: revive + object(@talks), renew + object(@talks), restart + object(@talks), engage + object + in(@talks)
verb: come together + at(@talks), gather + at(@talks), arrive + at(@talks), come back + to(negotiating table, table)
event: CONSULT
actor: subject + with + between
needs: actor
yes: Moroccan diplomats held talks with officials of Spain on Thursday. => CONSULT MAR+ESP > -
yes: Sudan and South Sudan resumed negotiations in Juba. => CONSULT SDN+SSD > -
no: The bakery is in talks with its landlord.

entry: talks-noun
noun: talk + any(in), negotiation + any(in), contact + any(in), talk, talks
noun: meeting - any(annual general, shareholder, town hall), negotiation, consultation - any(medical), discussion, dialogue
noun: dialog, encounter - any(@sport), peace talk, tête-à-tête, tete-a-tete, face-to-face, bargaining - any(collective)
noun: parley, deliberation, exchange + of(view, opinion, idea), working lunch, working dinner, working breakfast
noun: luncheon + with, dinner + with, get-together, huddle, audience + with, session + with
noun: contact + any(high-level, diplomatic, direct, bilateral), huddle + with, proximity talk, roundtable, round table
noun: discussions, working session, closed-door session, back-channel, backchannel, rapprochement talk, interaction + with
event: CONSULT
noun-actor: subject + adjective + "'s" + of + with + between + among + by
needs: actor
yes: Egypt is in talks with Ethiopia over the dam. => CONSULT EGY+ETH > -
yes: Israel is in contact with Jordan about the water supply. => CONSULT ISR+JOR > -
yes: Talks between Colombia and Venezuela began on Friday. => CONSULT COL+VEN > -
yes: After a meeting with the Greek prime minister, the Bulgarian president praised the pipeline. => CONSULT GRC+BGR > -
yes: Negotiations between Serbia and Kosovo took place in Brussels. => CONSULT SRB+KOS > -
no: The talk of the town is the new stadium.

entry: negotiate
verb: negotiate - object(bend, curve, obstacle, corner, rapid), negotiate + with, renegotiate, haggle, bargain, bargain + with
verb: confer, confer + with, consult - object(lawyer, doctor, map, book, dictionary, website, list), consult + with
verb: parley + with, deliberate + with, talk + with
verb: talk + to - to(reporter, journalist, newspaper, press, media, agency, radio, television, tv, station)
verb: speak + with - with(reporter, journalist, newspaper, press, media, agency, radio, television, tv)
verb: discuss + object + with, discuss, debate + object + with, hammer out, thrash out, work out + object(@agreement)
verb: iron out + object(difference, detail), exchange + object(view, opinion, idea, information)
verb: coordinate + object(position, policy, response) + with, converse + with, chat + with, brief + object(@officials)
verb: review + object(relation, relations, tie, situation, cooperation) + with, hash out, discuss + object + at, talk peace
verb: address + object(issue, problem, dispute) + with, explore + object(way, option, possibility) + with
verb: broach + object + with, raise + object(issue, case, matter, question) + with
verb: take up + object(issue, case, matter, question) + with, bring up + object(issue, case, matter) + with, sound out
verb: update + object(@officials), consult + object + on
event: CONSULT
actor: subject + with + object
needs: actor
yes: Russia negotiated with Japan over fishing rights. => CONSULT RUS+JPN > -
yes: The Turkish president discussed the war with the emir of Qatar. => CONSULT TUR+QAT > -
yes: Canada consulted with the United Kingdom on steel. => CONSULT CAN+GBR > -
no: The driver negotiated the icy bend with care.
no: The foreign minister of Peru spoke with reporters.

entry: talk-to
verb: speak + to(@officials, counterpart, rebel, king, pope), talk + to(@officials, counterpart, rebel, king, pope)
event: CONSULT
actor: subject + to
needs: actor
yes: The German chancellor spoke to the Polish president about gas. => CONSULT DEU+POL > -
no: The Czech president spoke to reporters after lunch.

entry: mediate
verb: mediate, mediate + between, mediate + in, arbitrate + between, arbitrate + in, broker + object(@talks, @agreement, @truce, end, peace, settlement, solution, exchange, swap, release)
verb: facilitate + object(@talks), mediate + object(@talks, dispute, conflict, crisis, row), intercede + with
verb: intercede + between, act + as(mediator, intermediary, go-between, broker)
verb: serve + as(mediator, intermediary, go-between, broker), sponsor + object(@talks), host + object(@talks) + between
verb: moderate + object(@talks), chair + object(@talks) + between, bring together, conciliate + between
verb: oversee + object(@talks), organize + object(@talks) + between, bridge + object(gap, difference) + between
verb: host + object(negotiation, peace talk, peace conference), shuttle + between, offer + object(good office)
event: CONSULT/third-party
actor: subject
recipient: between; among; object; in
needs: actor
yes: Qatar has mediated between Chad and Sudan since March. => CONSULT/third-party QAT > TCD+SDN
yes: Oman has hosted peace talks between Iran and the United States. => CONSULT/third-party OMN > IRN+USA
yes: Kenya brokered negotiations between Ethiopia and Somalia. => CONSULT/third-party KEN > ETH+SOM
no: The new app brings together dog owners.

entry: mediation-noun
noun: mediation, mediation effort, mediation mission, shuttle diplomacy, arbitration - any(commercial, contract)
noun: brokerage + between, good office, good offices, intercession, peace mission, facilitation + of(@talks), mediation bid
noun: peace initiative + between, peacemaking, conciliation
event: CONSULT/third-party
noun-actor: subject; by; "'s"; adjective; of
noun-recipient: between; among; in
needs: actor
yes: Algeria launched a mediation effort between Mali and Niger. => CONSULT/third-party DZA > MLI+NER
no: The divorce went to mediation last spring.

entry: letter
verb: write + to - to(newspaper, editor), write + object(letter) + to, write + dative + object(letter)
verb: send + object(letter, message, note, telegram, cable, memo, memorandum, dispatch, missive) - object(bomb)
verb: deliver + object(letter, message, note), hand + object(letter, message, note), dispatch + object(letter, message, note)
verb: forward + object(letter, message), convey + object(message, letter), exchange + object(letter, message, note) + with
verb: correspond + with, relay + object(message), transmit + object(message, letter)
verb: address + object(letter, message, memorandum) + to, present + object(credential, letter)
verb: submit + object(letter, memorandum), pass + object(message, note) + to, brief + object + by(letter)
verb: carry + object(message, letter) + from, hand over + object(letter, message, note), send + object(emissary, letter)
event: CONSULT/phone
actor: subject
recipient: to; dative
needs: actor; recipient
yes: The president of Algeria sent a letter to the king of Morocco. => CONSULT/phone DZA > MAR
yes: The Vatican delivered a message to the Cuban government. => CONSULT/phone VAT > CUB
no: The pupils sent a letter to Santa Claus.

entry: letter-noun
noun: letter + to - any(editor), message + to - any(error), note + to, telegram + to, open letter + to, correspondence + with
noun: memorandum + to, missive + to, cable + to, diplomatic note
event: CONSULT/phone
noun-actor: subject; from; by; "'s"; adjective; of
noun-recipient: to; with
needs: actor; recipient
yes: After a letter from Eritrea to the United Nations, the two armies left the border. => CONSULT/phone ERI > UNO
no: A letter to the editor complained of the noise.

entry: seek-dialogue
# Approaches without a meeting yet.
verb: reach out + to - to(voter, fan, customer), approach + object + for(@talks)
verb: contact + object(@officials, counterpart, rebel, government), make + object(contact) + with
verb: establish + object(contact) + with, open + object(channel, line, dialogue, hotline) + with, get + in(touch, contact)
verb: make + object(overture) + to, keep + in(contact, touch), stay + in(contact, touch), remain + in(contact, touch), be + in(contact, touch)
verb: maintain + object(contact) + with, communicate + with, renew + object(contact) + with, put out + object(feeler) + to
event: CONSULT
actor: subject + with + object + to
needs: actor
yes: The Afghan government reached out to the Taliban. => CONSULT AFG+AFG > -
yes: Israel remained in contact with Jordan about the water supply. => CONSULT ISR+JOR > -
no: The store reached out to customers with coupons.
