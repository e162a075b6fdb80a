# REQUEST: what is asked is given by the noun the verb governs. Verbs that govern an act (a cere să, a solicita) are in operators.lex.

entry: request-meet
verb: cere + object(@talks, @summit, audiență, dialog), solicita + object(@talks, @summit, audiență, dialog), pretinde + object(@talks, dialog), chema + la(@talks, dialog, masă), îndemna + la(@talks, dialog), convoca + object(consiliu) + any(securitate), cere + object(convocare, mediere, reluare), solicita + object(convocare, mediere, reluare), face + object(apel) + la(@talks, dialog), lansa + object(apel) + la(@talks, dialog), insista + pentru(@talks, dialog)
event: REQUEST/meet
actor: subject
recipient: dative; object; cu; "de la"; genitive
needs: actor
yes: Ucraina a cerut Rusiei negocieri directe. => REQUEST/meet UKR > RUS
yes: Serbia a solicitat convocarea Consiliului de Securitate al ONU. => REQUEST/meet SRB > UNO
no: Părinții au cerut o întâlnire cu dirigintele.

entry: request-meet-noun
noun: cerere + de(@talks, dialog, mediere), apel + la(@talks, dialog), solicitare + de(@talks, mediere), convocare + genitive(@talks, consiliu, adunare, sesiune)
event: REQUEST/meet
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: "la adresa"; către; dative
needs: actor
yes: Apelul la dialog lansat de Turcia nu a primit răspuns. => REQUEST/meet TUR > -

entry: request-assist
verb: cere + object(@aidnoun, @money, @backing, azil, protecție, intervenție, cooperare, aderare, extrădare, recunoaștere, informație, despăgubire, desfășurare), solicita + object(@aidnoun, @money, @backing, azil, protecție, intervenție, cooperare, aderare, extrădare, recunoaștere, informație, desfășurare), pretinde + object(@aidnoun, @money, extrădare, recunoaștere, despăgubire), revendica + object(@aidnoun, @money), face + object(apel) + la(@aidnoun, solidaritate, cooperare, donație), lansa + object(apel) + la(@aidnoun, solidaritate, cooperare), cere + object(anulare, ștergere, reeșalonare, iertare) + any(datorie, datorii), solicita + object(anulare, ștergere, reeșalonare, iertare) + any(datorie, datorii), cere + object(dosar, explicație, clarificare, lămurire), solicita + object(explicație, clarificare, lămurire), chema + "în"(ajutor), chema + object(@troops, ajutor) - la, chema + object + any(ajuta, sprijini), invoca + object(ajutor, articol), implora + object, cerși, depune + object(cerere) + de(aderare, azil, extrădare), căuta + object(sprijin, aliat, ajutor), bate + la(ușă), adresa + object(cerere) + de(@aidnoun, extrădare), sesiza + object(curte, consiliu)
event: REQUEST/assist
actor: subject
recipient: dative; la; "de la"; object; genitive; "din partea"
needs: actor
yes: Libanul a cerut ajutor Franței. => REQUEST/assist LBN > FRA
yes: Premierul Etiopiei a cerut anularea datoriilor. => REQUEST/assist ETH > -
yes: Italia a solicitat Spaniei extrădarea unui traficant. => REQUEST/assist ITA > ESP
no: Clientul a cerut ajutor vânzătorului.

entry: request-appeal-to
verb: apela + la - content, recurge + la(mediere, arbitraj), se adresa + dative
event: REQUEST/assist
actor: subject
recipient: la; dative
needs: actor; recipient
yes: Libanul a apelat la Franța. => REQUEST/assist LBN > FRA
no: Turiștii apelează la serviciile agențiilor.

entry: request-assist-noun
noun: cerere + de(@aidnoun, azil, extrădare, aderare, protecție, cooperare, intervenție), solicitare + de(@aidnoun, extrădare, sprijin), apel + la(@aidnoun, solidaritate, cooperare), revendicare + any(financiar)
event: REQUEST/assist
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: "la adresa"; către; dative
needs: actor
yes: Cererea de extrădare a Italiei a ajuns luni la Madrid. => REQUEST/assist ITA > -

entry: request-yield
verb: cere + object(eliberare, retragere, încetare, oprire, evacuare, dezarmare, ridicare, respectare, amnistie, grațiere, scuză, acces, predare, demilitarizare, restituire, capitulare) - any(își), solicita + object(eliberare, retragere, încetare, oprire, evacuare, dezarmare, ridicare, respectare, amnistie, grațiere, acces, predare, demilitarizare, restituire), pretinde + object(eliberare, retragere, încetare, ridicare, scuză, predare, restituire, capitulare), pleda + pentru(eliberare, retragere, încetare, ridicare), milita + pentru(eliberare, retragere, încetare, ridicare), face + object(apel) + la(calm, încetare, reținere, pace, moderație, armistițiu), lansa + object(apel) + la(calm, încetare, reținere, pace, moderație, armistițiu), chema + la(calm, încetare, reținere, pace, moderație, armistițiu), îndemna + la(calm, încetare, reținere, pace, moderație, armistițiu), soma - content, insista + pentru(eliberare, retragere, încetare, ridicare), exige + object - content, reclama + object(eliberare, retragere, încetare)
event: REQUEST/yield
actor: subject
recipient: dative; genitive; object; "din partea"; adresă
needs: actor
yes: ONU a cerut încetarea focului. => REQUEST/yield UNO > -
yes: Georgia a solicitat Rusiei retragerea trupelor. => REQUEST/yield GEO > RUS
no: Arbitrul a cerut retragerea mingii de pe teren.

entry: request-yield-noun
noun: cerere + de(retragere, eliberare, încetare, predare), apel + la(calm, încetare, reținere, pace, moderație, armistițiu), somație, chemare + la(calm, pace, armistițiu), îndemn + la(calm, pace, reținere), solicitare + de(retragere, eliberare)
event: REQUEST/yield
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: "la adresa"; către; dative
needs: actor
yes: Apelul la calm al Uniunii Europene a fost ignorat. => REQUEST/yield EUR > -

entry: request-change
verb: cere + object(demisie, demitere, alegere, reformă, schimbare, dizolvare, referendum, modificare, abrogare, anulare, independență, autonomie, înlocuire, revizuire, moțiune, suspendare, adoptare, anchetă, drept, abdicare, plecare, respingere), solicita + object(demisie, demitere, alegere, reformă, schimbare, dizolvare, referendum, modificare, abrogare, anulare, independență, autonomie, înlocuire, revizuire, suspendare, adoptare, anchetă, abdicare), pretinde + object(demisie, independență, autonomie, reformă, schimbare, teritoriu), revendica + object(@territory, @lands, independență, autonomie, suveranitate, drept, putere), milita + pentru(independență, autonomie, reformă, schimbare, drept), pleda + pentru(reformă, schimbare, alegere, modificare), depune + object(moțiune), iniția + object(moțiune), introduce + object(moțiune), propune + object(rezoluție, amendament, modificare, suspendare, reformă, lege, proiect, demitere, dizolvare), recomanda + object(reformă, schimbare, modificare, suspendare), impune + object(reformă, condiție), cere + dative + object(reformă), chema + la(vot, referendum, boicot, reformă), insista + asupra(reformă), vota + object(moțiune)
event: REQUEST/change
actor: subject
recipient: genitive; dative; object; "împotriva"; "din partea"; "de la"
needs: actor
yes: Opoziția a cerut demisia guvernului bulgar. => REQUEST/change BGR > BGR
yes: Uniunea Europeană a cerut Turciei reforme. => REQUEST/change EUR > TUR
yes: Catalonia revendică independența. => REQUEST/change ESP > -
no: Clienții cer schimbarea produsului defect.

entry: request-change-noun
noun: moțiune + de(cenzură, neîncredere), cerere + de(demisie, reformă, autonomie, independență, schimbare), revendicare + any(teritorial, politic), pretenție + any(teritorial), petiție, memoriu + any(adresat), solicitare + de(demisie), rezoluție + any(adoptat), recomandare + any(adresat), referendum + pentru(independență), inițiativă + any(legislativ)
event: REQUEST/change
noun-actor: subject; "din partea"; "de către"; genitive; adjective
noun-recipient: "împotriva"; "la adresa"; către; dative; "față de"
needs: actor
yes: Pretențiile teritoriale ale Chinei asupra Indiei continuă. => REQUEST/change CHN > -

entry: request-general
verb: emite + object(pretenție), trimite + object(petiție, memoriu, somație), ridica + object(pretenție), formula + object(revendicare, pretenție), face + object(presiune), exercita + object(presiune), pune + object(presiune), spori + object(presiune), mări + object(presiune), impune + object(termen), pune + object(condiție), înainta + object(memoriu, petiție), depune + object(memoriu, petiție), adresa + object(petiție, memoriu), lansa + object(ultimatum) + any(cere)
event: REQUEST
actor: subject
recipient: dative; asupra; către; "la adresa"; genitive; la
needs: actor
yes: Sindicatele franceze au înaintat un memoriu guvernului. => REQUEST FRA.LAB > .GOV
yes: Statele Unite fac presiuni asupra Israelului. => REQUEST USA > ISR
no: Pasagerul a făcut un apel de pe telefonul mobil.

entry: request-general-noun
noun: cerere + any(adresat, oficial, insistent), apel + any(adresat, lansat), solicitare + any(adresat, oficial), chemare + any(lansat), îndemn + any(adresat), rugăminte + any(adresat), presiune + asupra, presiune + any(diplomatic, internațional, politic)
event: REQUEST
noun-actor: subject; "din partea"; "de către"; genitive; adjective
noun-recipient: asupra; dative; "la adresa"; către
needs: actor
yes: Presiunile Statelor Unite asupra Israelului au crescut. => REQUEST USA > ISR
no: Presiunea aerului asupra geamului crește cu viteza.
