# CONSULT/visit: the visitor is the actor, the host (or host country) the recipient.

entry: visit
verb: visit - subject(@sport, tourist, fan, holidaymaker, ballet, orchestra, choir, band, circus, pupil) - object(website, site, page, doctor, dentist, restaurant, hotel, museum, fair, store)
verb: revisit - object(issue, question, topic, decision), tour - subject(band, singer, orchestra, @sport)
verb: pay + object(@visit), make + object(@visit) + to, undertake + object(@visit), begin + object(@visit)
verb: conclude + object(@visit), end + object(@visit), complete + object(@visit), start + object(@visit), go + on(@visit)
verb: arrive + for(@visit), arrive + on(@visit), come + on(@visit), come + for(@visit), travel + on(@visit), fly + for(@visit)
verb: embark + on(@visit), set off + on(@visit), leave + on(@visit), wrap up + object(@visit), open + object(@visit)
verb: continue + object(@visit), set out + on(@visit), depart + on(@visit), stop off, stop off + in
verb: call + on(@officials, king, pope), drop in + on, kick off + object(@visit), extend + object(@visit)
verb: make + object(stop) + in, pay + object(courtesy call), make + object(appearance) + in, visit + with
verb: cut short + object(@visit)
event: CONSULT/visit
actor: subject
recipient: object; to; in; on; with; at
needs: actor
yes: The president of China visited Serbia. => CONSULT/visit CHN > SRB
yes: The Indonesian defence minister paid a visit to Australia. => CONSULT/visit IDN > AUS
no: Two million tourists visited Croatia in July.
no: The rock band toured Norway.

entry: travel
verb: travel + to - subject(@troops, tourist, refugee, migrant, fan, team, athlete)
verb: arrive + in - subject(@troops, @aid, deployment, arrival, peacekeeping force, advance party, vanguard, tourist, refugee, migrant, fan, team, train, ship, convoy, storm)
verb: arrive + at(palace, ministry, airport, residence, headquarters, chancellery)
verb: fly + to - subject(@troops, tourist, refugee, plane, bird, fan), fly + into - subject(tourist, plane, bird), jet + to
verb: journey + to - subject(tourist), head + to(capital) - subject(@troops)
verb: land + in - subject(@troops, tourist, plane, probe), touch down + in, head + for(capital), return + from(@visit), come back + from(@visit)
verb: leave + for - subject(@troops, tourist, refugee, migrant), depart + for - subject(@troops, tourist)
verb: set off + for - subject(@troops), come + to + for(@talks), go + to + for(@talks), travel + for(@talks)
verb: fly + for(@talks), arrive + for(@talks), proceed + to - subject(@troops), stop + in + on(way), make + object(trip) + to
verb: make + object(journey) + to, shuttle + to, return + to + for(@talks), cross + into + for(@talks)
verb: dispatch + object(envoy, delegation, emissary, mission, negotiator, diplomat, minister)
verb: send + object(envoy, delegation, emissary, negotiator, special envoy, diplomat, minister) - any(home, back)
event: CONSULT/visit
actor: subject
recipient: to; in; into; for; at
needs: actor; recipient
yes: The Swedish foreign minister travelled to Moldova on Sunday. => CONSULT/visit SWE > MDA
yes: The prime minister of Pakistan arrived in Tehran. => CONSULT/visit PAK > IRN
yes: Turkey sent an envoy to Iraq. => CONSULT/visit TUR > IRQ
no: Peacekeepers from Nepal arrived in Haiti.
no: The winger travelled to Italy with his team.

entry: host
# The subject is the host, the object the guest.
verb: host + object(@officials, counterpart, delegation, king, queen, envoy, pope, guest, visitor, team, mission)
verb: receive + object(@officials, counterpart, delegation, king, queen, envoy, pope, guest, visitor, emissary, leader, diplomat)
verb: receive + object + at(palace, residence, airport), receive + object + in(audience, kremlin)
verb: welcome + object(@officials, counterpart, delegation, king, queen, envoy, pope, guest, visitor, leader)
verb: welcome + object + at(palace, residence, airport, kremlin, white house), welcome + object + to(capital)
verb: greet + object(@officials, counterpart, delegation, king, queen, envoy, pope, guest, visitor, leader)
verb: greet + object + at(airport, palace), entertain + object(@officials, counterpart, delegation, guest)
verb: give + object(audience, welcome, reception) + to, accord + object(welcome, reception), grant + object(audience)
verb: roll out + object(red carpet), host + object + for(@talks), receive + object + for(@talks), usher + object(@officials)
verb: fete + object(@officials), give + object(dinner, banquet, lunch) + for, host + object(dinner, banquet, lunch) + for
verb: host - object(@talks, @sport, election, show, game, game show, event, exhibition, festival, contest, refugee, base, troop, troops, missile, weapon, concert)
event: CONSULT/visit
actor: object; dative; to; for
recipient: subject
needs: actor; recipient
yes: The king of Jordan received the Portuguese prime minister. => CONSULT/visit PRT > JOR
yes: Iceland welcomed the president of Estonia at the airport. => CONSULT/visit EST > ISL
yes: The Hungarian foreign minister was hosted by the Serbian president. => CONSULT/visit HUN > SRB
no: Russia hosted the ice hockey championship.
no: The comedian hosts a late-night show.

entry: receive-visit
verb: receive + object(@visit), host + object(@visit), get + object(@visit)
event: CONSULT/visit
actor: from; "'s"; by; of
recipient: subject
needs: actor; recipient
yes: Georgia received a visit from the Latvian president. => CONSULT/visit LVA > GEO
no: The old man received a visit from his nieces.

entry: visit-noun
noun: visit + any(on), tour + any(on) - any(concert), trip + any(on)
noun: visit - by(tourist, doctor) - to(museum, dentist, doctor, site, website), state visit, official visit, working visit
noun: goodwill visit, private visit, surprise visit, courtesy visit, courtesy call, fact-finding mission, fact-finding visit
noun: goodwill tour, stopover, trip + to - any(school, shopping), tour + of - any(concert)
noun: tour + any(diplomatic, regional, european, asian, african), pilgrimage + to, farewell visit, return visit
noun: homecoming + to, arrival - of(@troops, @aid, refugee, migrant, tourist, train), goodwill mission, whistle-stop tour
noun: papal visit, papal trip
event: CONSULT/visit
noun-actor: subject; by; "'s"; of; adjective
noun-recipient: to; of; in
needs: actor
yes: The Slovak prime minister is on an official visit to Austria. => CONSULT/visit SVK > AUT
yes: The visit of the Turkish president to Azerbaijan lasted two days. => CONSULT/visit TUR > AZE
yes: During the Chinese premier's trip to Nigeria, engineers opened the railway. => CONSULT/visit CHN > NGA
no: A visit to the dentist should not be put off.

entry: visit-people
# A person named by the visit.
noun: visitor + from, visiting delegation, delegation + in
verb: accompany + object + on(@visit), accompany + object + to
event: CONSULT/visit
actor: subject + object
recipient: to; in
noun-actor: from
noun-recipient: subject; in
needs: actor; recipient
yes: The defence minister of Vietnam accompanied the president to Laos. => CONSULT/visit VNM+.GOV > LAO
no: The visitors from the museum board enjoyed the exhibition.
