# COERCE/arrest.

entry: arrest
verb: arrest - object(attention, decline, fall, development, growth, burglar, thief, robber) - for(stealing, theft, speeding, burglary, shoplifting, drunk driving), detain, jail - for(year, month, life), imprison
verb: incarcerate, intern, lock up - object(bike, shop, store, capital, saving)
verb: round up + object - object(number, figure, sum, total, cattle, herd, sheep), take + object + into(custody)
verb: take + into(custody, police custody), take custody
verb: hold + in(custody, prison, jail, detention, cell, solitary confinement)
verb: hold + object + in(custody, prison, jail, detention), hold + on(suspicion, charge), hold + without(charge, trial)
verb: hold + object + without(charge, trial), hold incommunicado, put + object + under(house arrest, arrest)
verb: place + object + under(house arrest, arrest), put + object + in(jail, prison, custody), put + object + behind(bar, bars)
verb: throw + object + in(jail, prison), throw + object + into(jail, prison), remand, remand + in, apprehend, nab
verb: nab + object, collar + object(suspect, thief), bust + object(dealer, smuggler, ring)
verb: pick up + object(suspect, activist, dissident, journalist, opposition, student)
verb: seize + object(suspect, activist, dissident, opposition leader, smuggler, fugitive)
verb: capture + object(suspect, fugitive, criminal, drug lord, killer, smuggler) - object(attention)
verb: catch + object(suspect, fugitive, killer, spy, smuggler, terrorist)
verb: send + object + to(jail, prison, labor camp, labour camp, gulag), intern + object
verb: confine + object + to(house, home, prison), handcuff, rearrest, re-arrest, net + object(suspect, militant, dissident)
verb: commit + object + to(prison, psychiatric hospital), make + object(arrest), carry out + object(arrest)
verb: lead away + object, cart off, haul off, bundle + into(car, van, police van) + subject(@police), drag away + object
verb: keep + object + under(house arrest), hold + object + under(house arrest), smash + object(ring, cell, spy ring)
verb: dismantle + object(cell, terrorist cell, network, ring), break up + object(cell, spy ring, terrorist cell, network)
verb: jail + object
event: COERCE/arrest
actor: subject
recipient: object; of; "'s"
needs: recipient
yes: Russian police arrested two Georgian fishermen. => COERCE/arrest RUS > GEO
yes: A French journalist was detained in Niger. => COERCE/arrest - > FRA
yes: The Cambodian government jailed the opposition leader. => COERCE/arrest KHM > KHM
yes: Myanmar placed the party leader of Myanmar under house arrest. => COERCE/arrest MMR > MMR
no: The measure arrested the decline of bees in Wales.

entry: arrest-noun
noun: arrest - any(warrant, cardiac, threat), detention - any(school, after-school), imprisonment, jailing, incarceration
noun: internment, roundup - any(news, market), house arrest, mass arrest, capture + of(suspect, fugitive, drug lord, killer)
noun: custody, arbitrary detention, wave of arrests, solitary confinement, apprehension + of, remand, preventive detention
noun: administrative detention, pre-trial detention
event: COERCE/arrest
noun-actor: by; subject; "'s"; adjective; in
noun-recipient: of
needs: recipient
yes: The arrest of a Korean missionary by China was announced on Sunday. => COERCE/arrest CHN > KOR
yes: The detention of the Turkish mayor by Greek police angered Adana. => COERCE/arrest GRC > TUR
no: Cardiac arrest is common in Japan.
