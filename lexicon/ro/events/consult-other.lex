# CONSULT with a mode other than visit.

entry: phone-call
verb: telefona, suna + object, vorbi + la(telefon), discuta + la(telefon), vorbi + prin(telefon), discuta + prin(telefon), vorbi telefonic, discuta telefonic, vorbi + any(telefonic, videoconferință), discuta + any(telefonic, videoconferință, telefon), se întreține + any(telefonic), conversa + any(telefonic, telefon), contacta + any(telefonic, telefon), se consulta + any(telefonic, telefon)
event: CONSULT/phone
actor: subject + cu + object
recipient: dative
needs: actor
yes: Cancelarul Germaniei a discutat la telefon cu președintele Ucrainei. => CONSULT/phone DEU+UKR > -
yes: Premierul Irakului l-a sunat pe premierul Kuweitului. => CONSULT/phone IRQ+KWT > -
no: Martorul a sunat la poliție imediat după accident.

entry: phone-noun
noun: convorbire + any(telefonic, telefon), discuție + any(telefonic, telefon), conversație + any(telefonic, telefon), apel + any(telefonic), dialog + any(telefonic), contact + any(telefonic), videoconferință, teleconferință, întâlnire + any(videoconferință, virtual), summit + any(videoconferință), consultare + any(telefonic), legătură + any(telefonic)
event: CONSULT/phone
noun-actor: dintre; între; subject + genitive + cu; adjective
needs: actor
yes: Președintele Franței a avut o convorbire telefonică cu premierul Indiei. => CONSULT/phone FRA+IND > -
no: O convorbire telefonică în roaming costă acum mai puțin.

entry: letter
verb: scrie + dative - object(carte, roman, articol), trimite + object(scrisoare, mesaj, telegramă, misivă, depeșă), adresa + object(scrisoare, mesaj, telegramă, notă, misivă), expedia + object(scrisoare, mesaj, telegramă), transmite + object(scrisoare, mesaj, telegramă), remite + object(scrisoare, mesaj, notă), înmâna + object(scrisoare, mesaj), comunica + dative + prin(scrisoare, notă), răspunde + dative + prin(scrisoare)
event: CONSULT/phone
actor: subject
recipient: dative; către
needs: actor; recipient
yes: Premierul Indiei i-a trimis o scrisoare președintelui Chinei. => CONSULT/phone IND > CHN
no: Bunica le-a trimis nepoților o scrisoare.

entry: letter-received
# The same seen from the one who gets it.
verb: primi + object(scrisoare, mesaj, telegramă, misivă, depeșă)
event: CONSULT/phone
actor: "din partea"; "de la"; genitive
recipient: subject
needs: actor; recipient
yes: Președintele Lituaniei a primit o scrisoare din partea președintelui Poloniei. => CONSULT/phone POL > LTU
no: Poetul a primit o scrisoare de la sora sa.

entry: letter-noun
noun: scrisoare + către, mesaj + către, scrisoare + any(adresat, trimis), mesaj + any(adresat, trimis, transmis), telegramă + any(adresat, trimis), corespondență + any(diplomatic)
event: CONSULT/phone
noun-actor: subject; "de către"; de; genitive
noun-recipient: dative; către
needs: actor; recipient
yes: Scrisoarea premierului Indiei către președintele Chinei, trimisă luni, a ajuns la Beijing. => CONSULT/phone IND > CHN
no: Muzeul păstrează o scrisoare adresată poetului de mama sa.

entry: multilateral-meet
verb: se reuni - subject(@domestic), se reuni + "în"(@summit), se întruni + "în"(sesiune, @summit), se întâlni + la(@summit), participa + la(@summit) - any(presă), participa + la(conferință) + subject(@officials, lider, reprezentant, delegație, stat, țară) - any(presă), lua + object(parte) + la(@summit), lua parte + la(@summit), asista + la(@summit), convoca + object(@summit), prezida + object(@summit), găzdui + object(@summit), organiza + object(@summit), ține + object(@summit), deschide + object(@summit), discuta + la(@summit), se întâlni + "în cadrul"(@summit), veni + la(@summit), sosi + la(@summit), se aduna + la(@summit), fi + any(reunit)
event: CONSULT/multilateral
actor: subject + genitive
needs: actor
yes: Miniștrii apărării din NATO s-au reunit la Bruxelles. => CONSULT/multilateral IGO > -
yes: Președintele Turciei a participat la summitul G20. => CONSULT/multilateral TUR+IGO > -
yes: Premierul Ungariei a luat parte la reuniunea premierilor din Polonia și Slovacia. => CONSULT/multilateral HUN+POL+SVK > -
no: Foștii colegi s-au reunit la zece ani de la absolvire.

entry: multilateral-gathered
# The gathering that brings them together, and the participle that lacks its clitic ("miniștrii reuniți la").
verb: reuni + object(@officials, lider, reprezentant, parlamentar, delegație, diplomat, stat, țară, consiliu, adunare, comitet, cardinal, membru) - subject(@show, muzeu, volum, manifestare, eveniment, competiție), întruni + object(lider, ministru, președinte, șef, reprezentant, delegație), aduna + object(lider, ministru, președinte, șef)
event: CONSULT/multilateral
actor: object
needs: actor
yes: Miniștrii apărării din NATO, reuniți la Bruxelles, au criticat Rusia. => CONSULT/multilateral IGO > -
no: Expoziția a reunit tablouri din șapte muzee.

entry: multilateral-noun
noun: summit, reuniune + any(vârf, ministerial, internațional, extraordinar, informal, nivel), conferință + any(internațional, ministerial, pace, aderare, interguvernamental, donator, securitate), forum + any(internațional, global, ministerial), sesiune + any(plenar, extraordinar), întâlnire + any(vârf, ministerial, nivel), consiliu + any(ministerial, extraordinar), congres + any(mondial, internațional), conclav, sinod, reuniune + genitive(@igo, ministru, premier, prim-ministru, președinte, lider, șef, membru, stat, țară, reprezentant, ambasador), ședință + genitive(@igo), sesiune + genitive(@igo), întâlnire + genitive(@igo), consfătuire + any(internațional)
event: CONSULT/multilateral
noun-actor: dintre; între; subject + genitive + cu; adjective
needs: actor
yes: Summitul NATO a avut loc la Varșovia. => CONSULT/multilateral IGO > -
no: Conferința internațională de cardiologie a adunat sute de medici.

entry: third-party-mediate
verb: media - object(articol), mijloci, intermedia, arbitra - any(@sport), facilita + object(@talks, @deal), găzdui + object(@talks), concilia, împăca, face + object(mediere), juca + object(rol) + any(mediator), se interpune + între, interveni + între, patrona + object(@talks), aduce + la(masă), se implica + "în"(mediere), servi + any(mediator)
event: CONSULT/third-party
# Those between whom somebody mediates take part too.
actor: subject + dintre + între
needs: actor
yes: Turcia a mediat negocierile dintre Rusia și Ucraina. => CONSULT/third-party TUR+RUS+UKR > -
yes: Elveția găzduiește convorbirile dintre Armenia și Azerbaidjan. => CONSULT/third-party CHE+ARM+AZE > -
no: Un arbitru francez va arbitra finala.

entry: third-party-noun
noun: mediere, mijlocire, arbitraj + any(internațional), bune oficii, conciliere, misiune + de(mediere, mijlocire), efort + de(mediere), facilitare + genitive(@talks), înțelegere + any(mediat, mijlocit, auspiciu), acord + any(mediat, mijlocit, auspiciu), armistițiu + any(mediat, mijlocit, auspiciu), negociere + any(mediat, mijlocit, auspiciu), convorbire + any(mediat, mijlocit, auspiciu), discuție + any(mediat, auspiciu)
event: CONSULT/third-party
noun-actor: subject + "de către" + genitive + dintre + între
needs: actor
yes: Medierea Norvegiei între Israel și Siria a continuat luni. => CONSULT/third-party NOR+ISR+SYR > -
