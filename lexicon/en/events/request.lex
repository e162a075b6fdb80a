# REQUEST: demands that no operator builds by itself, and demands whose object gives the mode.
# "demand that …", "urge … to" stand in operators.lex (`operator: request`, with `alone: REQUEST`).

entry: ask-help
verb: ask + for(@aid, @arms, help, support, backing, protection, intervention, extradition, recognition, membership, loan, bailout, asylum, cooperation, mediation, troop)
verb: appeal + for(@aid, @arms, help, support, backing, fund, donation, intervention, unity, solidarity)
verb: call + for(@aid, help, support, aid, donation, solidarity, cooperation, intervention, extradition, recognition, peacekeeper)
verb: request + object(@aid, @arms, extradition, support, protection, intervention, recognition, membership, bailout, permission, deployment, cooperation)
verb: seek + object(@aid, @arms, extradition, support, backing, protection, intervention, recognition, membership, bailout, cooperation, tie, relation, alliance, approval, partnership, trade, investment, permission, endorsement) - object(supply, supplies, fuel, water, gas, oil)
verb: plead + for(@aid, @arms, help, support, protection, intervention), beg + for(@aid, help, food)
verb: demand + object(extradition, @aid, support, recognition, cooperation, handover, protection)
verb: apply + for(@asylum, membership, loan, accession, aid, visa), lobby + object + for(@aid, @arms, support)
verb: solicit + object(@aid, support, donation), enlist + object(help, support, aid, cooperation)
verb: turn + to + for(@aid, @arms, help, support), court + object(@officials, investor, government)
verb: woo - object(customer, buyer), canvass + object(support), drum up + object(support)
verb: rally + object(support, international support), request + dative + object(@aid), bid + for(membership)
verb: file + for(asylum), make + object(overture, bid) + for, issue + object(appeal) + for(aid, help, fund, support)
verb: launch + object(appeal) + for(aid, help, fund), need + object(help) + from, go + to + for(help, aid)
verb: invoke + object(treaty, article, clause)
event: REQUEST/assist
actor: subject
recipient: from; to; of; object; dative; "'s"
needs: actor
yes: Ukraine asked Germany for air defence and artillery. => REQUEST/assist UKR > DEU
yes: Malawi appealed for food aid from the United Nations. => REQUEST/assist MWI > UNO
yes: Pakistan sought a loan from China. => REQUEST/assist PAK > CHN
yes: Italy requested the extradition of the smuggler from Libya. => REQUEST/assist ITA > LBY
no: The student asked for help with her essay.

entry: seek-asylum
# Where it is sought is of whom it is asked.
verb: request + object(@asylum), seek + object(@asylum, refuge, sanctuary, shelter), seek refuge, take + object(refuge, shelter), claim asylum, ask + for(asylum, refuge)
event: REQUEST/assist
actor: subject
recipient: from; in; at; of; to
needs: actor; recipient
yes: Two hundred Eritrean soldiers sought asylum in Ethiopia. => REQUEST/assist ERI > ETH
yes: The Gambian minister took refuge in the embassy of Ghana. => REQUEST/assist GMB > GHA
no: The hikers took refuge in a hut in Norway.

entry: help-request-noun
noun: appeal + for(@aid, help, fund, donation, support)
noun: request + for(@aid, @arms, help, extradition, support, protection, membership, asylum), call + for(@aid, help, support)
noun: bid + for(membership, recognition, support), application + for(membership, asylum), plea + for(@aid, help)
noun: extradition request, asylum request, membership application, asylum application, asylum bid, membership bid
noun: overture - any(opera, orchestra, violin), aid request
event: REQUEST/assist
noun-actor: subject; by; from; "'s"; adjective
noun-recipient: to
needs: actor
yes: Somalia's appeal for food aid to the United Nations was published in May. => REQUEST/assist SOM > UNO
no: A request for help with the printer is pending.

entry: demand-change
verb: demand + object(resignation, removal, ouster, dismissal, reform, election, referendum, change, autonomy, independence, right, rights, vote, inquiry, investigation, justice, democracy, apology, explanation, compensation, reparation, impeachment, constitution, action, departure, overthrow, self-rule, recount, rerun)
verb: call + for(resignation, removal, ouster, dismissal, reform, election, referendum, change, autonomy, independence, right, rights, vote, inquiry, investigation, probe, impeachment, boycott, recount, rerun, overthrow, departure, early election, democracy, constitution, abolition, uprising, revolution, overhaul, regime change)
verb: request + object(resignation, removal, dismissal, investigation, inquiry, referendum, probe)
verb: seek + object(resignation, removal, ouster, dismissal, reform, election, referendum, autonomy, independence, right, rights, vote, inquiry, impeachment, overthrow, change, justice, self-rule, statehood, secession)
verb: press + for(reform, resignation, change, election, autonomy, independence, vote, inquiry)
verb: push + for(reform, resignation, change, election, autonomy, independence, vote, inquiry, referendum, statehood)
verb: urge + object(reform, change, resignation), insist + on(reform, resignation, removal, election, referendum)
verb: campaign + for(independence, reform, autonomy, election, referendum), agitate + for(independence, reform, autonomy)
verb: petition + for(reform, referendum, independence, recount)
verb: table + object(motion of no confidence, no-confidence motion, censure motion, motion)
verb: file + object(no-confidence motion, censure motion, motion of no confidence, impeachment motion, petition)
verb: introduce + object(censure motion, no-confidence motion, impeachment resolution)
verb: submit + object(censure motion, no-confidence motion, petition, motion of no confidence)
verb: launch + object(petition, recall petition), vote + for(impeachment, no confidence), move + object(no-confidence motion)
verb: propose + object(reform, amendment, law, bill, resolution, change, constitution, impeachment)
verb: draft + object(resolution, bill, amendment), proclaim + object(independence, secession)
verb: declare + object(independence, secession)
event: REQUEST/change
actor: subject
recipient: of; from; to; "'s"; in; by; object; against
needs: actor
yes: The Armenian opposition demanded the resignation of the prime minister. => REQUEST/change ARM > ARM
yes: The United States called for an inquiry in Myanmar. => REQUEST/change USA > MMR
yes: Catalan separatists in Spain pressed for independence. => REQUEST/change ESP > -
no: The designer called for a change of curtains.

entry: change-demand-noun
noun: demand + for(resignation, reform, election, independence, autonomy, change, referendum, right, apology)
noun: call + for(resignation, reform, election, independence, change, referendum, boycott, inquiry, investigation)
noun: censure motion, no-confidence motion, motion of no confidence, no-confidence vote, motion of censure
noun: declaration of independence, impeachment motion, referendum demand, campaign + for(independence, reform, autonomy)
noun: call to arms
event: REQUEST/change
noun-actor: subject; by; from; "'s"; of; adjective
noun-recipient: to; against; of
needs: actor
yes: The Georgian opposition announced a censure motion against the government of Georgia. => REQUEST/change GEO > GEO
no: The Georgian choir filed into the church.

entry: demand-yield
verb: demand + object(release, withdrawal, end, halt, ceasefire, truce, return, access, freeing, lifting, surrender, pullout, disarmament, evacuation, cessation, concession, easing)
verb: call + for(release, withdrawal, end, halt, ceasefire, truce, cease-fire, return, access, freeing, lifting, surrender, pullout, disarmament, restraint, calm, peace, cessation, de-escalation, pause, dismantling, clemency, mercy, amnesty, armistice)
verb: appeal + for(release, withdrawal, end, ceasefire, truce, calm, restraint, peace, clemency, mercy, access)
verb: urge + object(restraint, calm, ceasefire, end), request + object(release, withdrawal, return, access, pardon)
verb: seek + object(release, withdrawal, return, end, ceasefire, truce, access, pardon, lifting, surrender, clemency)
verb: press + for(release, withdrawal, end, ceasefire, truce, access)
verb: push + for(release, withdrawal, end, ceasefire, truce, access), plead + for(release, clemency, mercy)
verb: insist + on(release, withdrawal, return, end, disarmament), demand + object(ransom)
event: REQUEST/yield
actor: subject
recipient: by; from; of; "'s"; to; in; on
needs: actor
yes: Canada demanded the release of the two envoys from China. => REQUEST/yield CAN > CHN
yes: Canada called for a ceasefire in Sudan. => REQUEST/yield CAN > SDN
no: The vet called for calm around the frightened horse.

entry: yield-demand-noun
noun: call + for(release, withdrawal, end, ceasefire, truce, cease-fire, restraint, calm, peace)
noun: demand + for(release, withdrawal, end, ceasefire, ransom, return)
noun: appeal + for(release, withdrawal, ceasefire, calm, peace, clemency), plea + for(release, clemency, mercy, peace)
noun: ransom demand, ceasefire call, peace appeal
event: REQUEST/yield
noun-actor: subject; by; from; "'s"; of; adjective
noun-recipient: to
needs: actor
yes: The appeal for a ceasefire by the Turkish president was ignored. => REQUEST/yield TUR > -
no: The call for peace in the kitchen came from grandmother.

entry: ask-meeting
verb: request + object(@talks, visit, audience)
verb: seek + object(@talks, audience, mediation, negotiation, solution, settlement, peace, dialogue)
verb: demand + object(@talks, negotiation, dialogue)
verb: call + for(@talks, dialogue, mediation, negotiation, summit, settlement, solution, peace talk)
verb: appeal + for(@talks, dialogue, mediation, negotiation), ask + for(@talks, audience, mediation, session)
verb: urge + object(@talks, dialogue), press + for(@talks, dialogue, settlement), push + for(@talks, dialogue, settlement)
verb: convene + object(security council), call + object(meeting, emergency meeting, session, emergency session)
verb: propose + object(mediation), petition + object + for(@talks)
event: REQUEST/meet
actor: subject
recipient: with; of; from; between; by; to
needs: actor
yes: Lebanon requested a meeting of the Security Council. => REQUEST/meet LBN > UNO
yes: Norway has called for talks between Israel and Syria. => REQUEST/meet NOR > ISR+SYR
no: The parents requested a meeting with the football coach's assistant.

entry: meeting-request-noun
noun: call + for(@talks, dialogue, mediation), request + for(@talks, audience), appeal + for(@talks, dialogue)
noun: demand + for(@talks)
event: REQUEST/meet
noun-actor: subject; by; from; "'s"; of; adjective
noun-recipient: to; with
needs: actor
yes: The call for talks by Somalia was published in Kenya. => REQUEST/meet SOM > -
no: Your request for a meeting room has been received.

entry: demand-noun
noun: call + to - any(telephone, phone), instruction, directive, injunction, lobbying, rallying cry, wish list
event: REQUEST
noun-actor: subject; by; from; "'s"; of; adjective
noun-recipient: to; on; of
needs: actor
yes: Haiti stepped up its lobbying of Canada. => REQUEST HTI > CAN
no: The rally of classic cars in Haiti was fun.
