# COOPERATE: mutual material cooperation between two named sides.

entry: cooperate-verb
verb: coopera, colabora, conlucra, coopera + cu, colabora + cu, conlucra + cu, se asocia + cu, face + object(echipă) + cu, se alia, se alia + cu, acționa împreună, face + object(front) + cu, desfășura + object(@coop), derula + object(@coop), contribui + la(misiune, operațiune, coaliție, forță), contribui + cu(@troops), se alătura + dative(misiune, operațiune, coaliție), intensifica + object(@coop), extinde + object(@coop), consolida + object(@coop), aprofunda + object(@coop), adânci + object(@coop), întări + object(@coop), lansa + object(@coop), începe + object(@coop), relua + object(@coop)
event: COOPERATE
actor: subject + cu
needs: actor
yes: Poliția turcă a colaborat cu poliția greacă. => COOPERATE TUR.COP+GRC.COP > -
yes: Rusia și China și-au intensificat cooperarea. => COOPERATE RUS+CHN > -
no: Regizorul a colaborat cu un scenarist cunoscut.

entry: cooperate-noun
noun: cooperare - any(lipsă), colaborare + dintre, colaborare + între, colaborare + any(militar, economic, polițienesc), conlucrare + dintre, conlucrare + între, parteneriat + dintre, parteneriat + între, parteneriat + any(strategic, militar), alianță + dintre, alianță + între, alianță + any(militar), acțiune + any(comun) + cu, acțiune + any(comun) + dintre, anchetă + any(comun), patrulă + any(comun), misiune + any(comun), operațiune + any(comun)
event: COOPERATE
noun-actor: dintre; între; subject + genitive + cu; adjective
needs: actor
yes: Cooperarea dintre Franța și Germania continuă în Sahel. => COOPERATE FRA+DEU > -
no: Colaborarea dintre cei doi muzicieni a dus la un album.

entry: joint-exercise
verb: exersa împreună, începe + object(@exercise) + any(comun), lansa + object(@exercise) + any(comun), demara + object(@exercise) + any(comun), ține + object(@exercise) + any(comun), executa + object(@exercise) + any(comun), încheia + object(@exercise) + any(comun), derula + object(@exercise) + any(comun), efectua + object(@exercise) + any(comun, cu, împreună), desfășura + object(@exercise) + any(comun, cu, împreună), organiza + object(@exercise) + any(comun, cu, împreună), avea + object(@exercise) + any(comun, cu), participa + la(@exercise), patrula împreună, patrula + any(comun), efectua + object(patrulă) + any(comun), se antrena + cu(trupă, armată, militar, soldat), participa + la(@exercise) + any(comun), lua parte + la(@exercise) + any(comun)
event: COOPERATE
actor: subject + cu
needs: actor
yes: Rusia și Belarus au început exerciții militare comune. => COOPERATE RUS+BLR > -
yes: România și Statele Unite au desfășurat exerciții comune în Marea Neagră. => COOPERATE ROU+USA > -
yes: Nave indiene și australiene participă la manevre comune în Marea Arafura. => COOPERATE IND+AUS > -
no: Iranul a desfășurat exerciții navale în Golf.

entry: joint-exercise-noun
noun: exercițiu + any(comun), manevră + any(comun), aplicație + any(comun), antrenament + any(comun) + any(militar), exercițiu + cu(armată, trupă), exercițiu + any(bilateral, multinațional)
event: COOPERATE
noun-actor: dintre; între; subject + genitive + cu; adjective
needs: actor
yes: Manevrele comune dintre Rusia și Belarus au început luni. => COOPERATE RUS+BLR > -

entry: extradite
verb: extrăda, returna + object(fugar, suspect, inculpat, condamnat, terorist, infractor), preda + object(suspect, fugar, inculpat, terorist, condamnat, acuzat, criminal) + dative, transfera + object(suspect, inculpat, acuzat, condamnat) + la(tribunal, curte), repatria + object(suspect, inculpat, condamnat)
event: COOPERATE
actor: subject
recipient: dative; "în"; la; către
needs: actor; recipient
yes: Spania a extrădat un suspect Statelor Unite. => COOPERATE ESP > USA
no: Studentul a predat lucrarea profesorului.

entry: extradition-noun
noun: extrădare, predare + genitive(suspect, inculpat, fugar, acuzat)
event: COOPERATE
noun-actor: subject; "de către"; "din"; adjective
noun-recipient: "în"; către; dative
needs: actor; recipient
yes: După extrădarea traficantului de către Serbia în Croația, procesul a început. => COOPERATE SRB > HRV
no: Extrădarea este reglementată de o convenție veche.

entry: share-intelligence
verb: face schimb + any(informație, prizonier, date, captiv), schimba + object(informație, date, prizonier, deținut, captiv), împărtăși + object(informație, date, tehnologie), face + object(schimb) + de(informație, prizonier, date, captiv), transmite + object(informație, date) + any(secret, serviciu), furniza + object(informație, date) + dative, transfera + object(tehnologie), pune + la(dispoziție) + object(informație, date, dosar, probă), oferi + object(informație) + dative
event: COOPERATE
actor: subject + cu
recipient: dative
needs: actor
yes: Franța și Marea Britanie au schimbat informații. => COOPERATE FRA+GBR > -
yes: Rusia și Ucraina au făcut schimb de prizonieri. => COOPERATE RUS+UKR > -
yes: Turcia a furnizat informații Irakului. => COOPERATE TUR > IRQ
no: Ghidul a furnizat informații turiștilor.

entry: exchange-noun
noun: schimb + de(informație, prizonier, date, captiv, deținut, expert), transfer + de(tehnologie), schimb + any(comercial)
event: COOPERATE
noun-actor: dintre; între; subject + genitive + cu; adjective
needs: actor
yes: Schimbul de prizonieri dintre Rusia și Ucraina a avut loc la frontieră. => COOPERATE RUS+UKR > -

entry: trade
verb: vinde + dative + any(@energy, @weapons, cereale, @aircraft, @warships), livra + dative + any(@energy, @weapons, @aircraft, @warships, cereale), livra + object(@energy, @weapons, cereale, echipament), vinde + object(@energy, @weapons, cereale, @aircraft, @warships), exporta + object(@energy, @weapons, cereale, produs, mașină, tehnologie, alimente), exporta + către, exporta + "în" - any(@billing), cumpăra + object(@energy, @weapons, cereale, @aircraft, @warships), achiziționa + object(@weapons, @aircraft, @warships), importa, furniza + object(@energy, @weapons), relua + object(livrare, comerț, export, import, zbor, tranzit), redeschide + object(frontieră, graniță, vamă, punct) + any(cu), deschide + object(frontieră, graniță) + any(cu), construi împreună, produce împreună, tranzacționa + object(@energy), face + object(comerț) + cu, investi, finaliza + object(gazoduct)
event: COOPERATE
actor: subject
recipient: dative; către; cu; "din"; "de la"; "în"; spre
needs: actor; recipient
yes: Rusia a vândut Indiei rachete antiaeriene. => COOPERATE RUS > IND
yes: Polonia a cumpărat tancuri din Coreea de Sud. => COOPERATE POL > KOR
no: Fermierii vând cereale la piață.

entry: trade-noun
noun: livrare + de(@energy, @weapons), vânzare + de(@energy, @weapons, @aircraft), export + de(@energy, @weapons, cereale), import + de(@energy, @weapons), achiziție + de(@weapons, @aircraft), furnizare + de(@energy), redeschidere + genitive(frontieră, graniță)
event: COOPERATE
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: către; dative; cu; "în"
needs: actor; recipient
yes: Rusia a început livrarea de gaze către Ungaria. => COOPERATE RUS > HUN
