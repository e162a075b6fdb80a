# RETREAT: yielding with material effect.

entry: withdraw-forces
verb: retrage + object(@troops, @weapons, contingent, bază, misiune) + din, retrage + object(@troops, @weapons, contingent, bază, misiune), se retrage + din(@territory), se retrage - din(@competition) - any(@sport) - object, repatria + object(@troops), rechema + object(@troops), evacua + object(@territory, bază, colonist, colonie), părăsi + object(@territory), abandona + object(@territory, poziție, bază), replia + object(@troops), se replia, reduce + object(@troops, contingent, prezență, efectiv), micșora + object(contingent, efectiv), diminua + object(efectiv, contingent), scoate + object(@troops) + din, muta + object(@troops) + din, aduce + object(@troops) + any(acasă), preda + object(@territory, control, bază, poziție), ceda + object(@territory, control), restitui + object(@territory, bază), înapoia + object(@territory, bază), închide + object(bază), evacua + object(oraș, regiune, sector), pleca + din(@territory), demobiliza, bate + "în"(retragere), pierde + object(control, @territory) - any(@sport), dezangaja, lăsa + object(@territory)
event: RETREAT/withdraw
actor: subject
# The land that is left is a place, no recipient.
recipient: dative
needs: actor
yes: Statele Unite și-au retras trupele din Afganistan. => RETREAT/withdraw USA > -
yes: Rebelii libieni s-au retras din oraș. => RETREAT/withdraw LBY.REB > -
yes: Armata rusă a abandonat orașul Herson. => RETREAT/withdraw RUS.MIL > -
no: Tenismena s-a retras din turneu.
no: Banca a retras din circulație bancnotele vechi.

entry: leave-country
verb: părăsi + object - object(@talks, @summit, @igo, @office, sală, viață, coaliție, alianță, tabără), pleca + din - din(@office, viață, sală), ieși + din(@territory), evacua + object
event: RETREAT/withdraw
actor: subject
recipient: -
needs: actor(MIL, REB, PRM, UAF)
yes: Ultimii soldați americani au părăsit Irakul. => RETREAT/withdraw USA.MIL > -
yes: Armata rusă a părăsit Hersonul. => RETREAT/withdraw RUS.MIL > -
no: Turiștii britanici au părăsit Grecia.

entry: withdraw-forces-noun
noun: retragere + genitive(@troops, @weapons, contingent), retragere + any(militar), retragere + din(@territory), repliere, evacuare + genitive(@territory, bază, colonie, colonist), retragere - din(@competition) - genitive(moțiune, cerere, ambasador, licență, permis), demobilizare, reducere + genitive(@troops, contingent), dezangajare, plecare + genitive(@troops), restituire + genitive(@territory), cedare + genitive(@territory)
event: RETREAT/withdraw
noun-actor: subject; "de către"; genitive; adjective
noun-recipient: dative
needs: actor
yes: Retragerea trupelor ruse din Georgia a început luni. => RETREAT/withdraw RUS.MIL > -
no: Retragerea permisului de conducere este prevăzută de lege.

entry: release
verb: elibera + object - object(@territory, @lands, @documents, @gas) - any(funcție, post), pune + "în"(libertate), repatria + object(prizonier, ostatic), preda + object(ostatic, prizonier, cadavru, trup), schimba + object(prizonier), lăsa liber, lăsa + object + "în"(libertate), restitui + object(corp, trup, rămășiță, bun, operă, tezaur, artefact, obiect, colecție, statuie, arhivă), înapoia + object(corp, trup, rămășiță, copil, operă, tezaur, artefact, obiect, colecție, statuie, arhivă), returna + object(corp, trup, rămășiță, operă, tezaur, artefact, obiect, colecție, statuie, arhivă), da + object(drum) + dative(deținut, ostatic), elibera + pe(cauțiune), trimite + object(prizonier) + any(acasă)
event: RETREAT/release
actor: subject
recipient: object; dative; genitive
yes: Rebelii din Columbia au eliberat luni doi soldați. => RETREAT/release COL.REB > .MIL
yes: Iranul a pus în libertate trei jurnaliști americani. => RETREAT/release IRN > USA.JRN
no: Primăria eliberează autorizații de construire.
no: Fabrica a eliberat gaze toxice.

entry: release-noun
noun: eliberare + genitive(@captives), eliberare - genitive(@territory, @lands, @documents, @gas), punere + "în"(libertate), repatriere + genitive(prizonier), predare + genitive(ostatic, prizonier)
event: RETREAT/release
noun-actor: subject; "de către"; adjective
noun-recipient: genitive
needs: actor
yes: Eliberarea ostaticilor de către Hamas a durat trei zile. => RETREAT/release PSE > .CVL
no: Eliberarea pașapoartelor durează două săptămâni.

entry: disarm
verb: dezarma - object, se dezarma, depune + object(@weapons, armă), preda + object(@weapons, armament, arsenal), distruge + object(arsenal, stoc, armament) + any(propriu, chimic, nuclear), demonta + object(@weapons, silo), dezafecta + object(@weapons, silo), elimina + object(arsenal, @weapons), renunța + la(arsenal, armament, @weapons), denucleariza, demilitariza, capitula, se preda - any(@sport), dezactiva + object(reactor, instalație), opri + object(îmbogățire, program) + any(nuclear, uraniu), îngheța + object(program) + any(nuclear), dezmembra + object(arsenal, @weapons)
event: RETREAT/disarm
actor: subject
recipient: dative; "în fața"
needs: actor
yes: Rebelii din Filipine au depus armele. => RETREAT/disarm PHL.REB > -
yes: Coreea de Nord a distrus arsenalul chimic propriu. => RETREAT/disarm PRK > -
no: Zâmbetul copilului a dezarmat publicul.

entry: disarm-noun
noun: dezarmare, capitulare, denuclearizare, demilitarizare, depunere + genitive(@weapons), predare + genitive(@weapons, armament, arsenal), distrugere + genitive(arsenal), act + de(capitulare), act + genitive(capitulare), semnare + genitive(capitulare)
event: RETREAT/disarm
noun-actor: subject; genitive; "de către"; adjective
needs: actor
yes: Dezarmarea rebelilor nepalezi a început luni. => RETREAT/disarm NPL.REB > -
yes: Actul de capitulare a fost semnat de generalul italian. => RETREAT/disarm ITA.MIL > -

entry: surrender-generic
verb: se da bătut, semna + object(capitulare), recunoaște + object(capitulare), ceda militar
event: RETREAT
actor: subject
recipient: dative; "în fața"
needs: actor
yes: Rebelii sudanezi au semnat capitularea. => RETREAT SDN.REB > -

entry: ceasefire-kept
verb: respecta + object(@ceasefire), aplica + object(@ceasefire), implementa + object(@ceasefire), înceta + object(foc, ostilitate, luptă, atac, bombardament, violență, operațiune, ofensivă), opri + object(ostilitate, luptă, atac, bombardament, ofensivă, tir, operațiune, violență), suspenda + object(ostilitate, bombardament, atac, ofensivă, operațiune), sista + object(ostilitate, bombardament, foc), pune + object(capăt) + dative(ostilitate, luptă, război, ofensivă, violență, conflict), întrerupe + object(bombardament, atac, ofensivă), încheia + object(război, ofensivă, operațiune, ostilitate), ridica + object(asediu, blocadă, baricadă)
event: RETREAT/ceasefire
actor: subject + cu; dintre; între
needs: actor
yes: Armata israeliană a încetat bombardamentele. => RETREAT/ceasefire ISR.MIL > -
yes: Rebelii din Darfur respectă armistițiul. => RETREAT/ceasefire SDN.REB > -
no: Legea contabilității a intrat în vigoare.

entry: ceasefire-noun
noun: încetare + genitive(foc, ostilitate, luptă, violență), oprire + genitive(ostilitate, luptă, atac, violență, bombardament), respectare + genitive(@ceasefire), suspendare + genitive(bombardament, ostilitate), încheiere + genitive(război, ostilitate, ofensivă), aplicare + genitive(@ceasefire), acalmie, dezescaladare
event: RETREAT/ceasefire
noun-actor: dintre; între; subject; "de către"; genitive; adjective
yes: După încetarea focului dintre Rusia și Georgia, refugiații s-au întors. => RETREAT/ceasefire RUS+GEO > -

entry: access
verb: permite + dative(inspector, observator, anchetator, convoi, jurnalist, medic, organizație) + content, permite + object(acces, intrare, inspecție, vizită, trecere, survol, control, desfășurare), lăsa + object(inspector, observator, convoi, jurnalist, ajutor, avion) + content, autoriza + object(acces, intrare, inspecție, trecere, survol), admite + object(inspector, observator), primi + object(inspector, observator, cască), deschide + object(coridor, culoar, instalație, port, spațiu), accepta + object(inspector, observator, inspecție), da + object(acces), acorda + object(acces), redeschide + object(instalație, coridor, port), oferi + object(acces), coopera + cu(inspector, anchetator), deschide + object(poartă) + dative(inspector, observator)
event: RETREAT/access
actor: subject
recipient: dative; object; pentru
needs: actor
yes: Iranul a permis accesul inspectorilor ONU. => RETREAT/access IRN > UNO
yes: Armata siriană a deschis un coridor umanitar. => RETREAT/access SYR.MIL > -
no: Biletul permite accesul în toate muzeele.

entry: access-noun
noun: acces + genitive(inspector, observator, convoi), deschidere + genitive(coridor), intrare + genitive(inspector, observator, convoi), sosire + genitive(inspector, observator)
event: RETREAT/access
noun-actor: subject; "de către"; "din partea"; adjective
noun-recipient: genitive
needs: actor
yes: Deschiderea coridorului de către armata siriană a salvat mii de civili. => RETREAT/access SYR.MIL > -

entry: resign
verb: demisiona, depune + object(mandat), da + object(demisie), prezenta + object(demisie), înainta + object(demisie), anunța + object(demisie), abdica, se retrage + din(@office), se retrage + "de la"(@office), renunța + la(@office, tron, putere, mandat), părăsi + object(guvern, @office, putere, coaliție), ceda + object(putere), preda + object(putere, mandat), abandona + object(@office, putere), pleca + "de la"(putere, conducere), pleca + din(@office, guvern), depune + object(demisie)
event: RETREAT/resign
actor: subject
recipient: dative
needs: actor
yes: Premierul Bulgariei a demisionat. => RETREAT/resign BGR > -
yes: Ministrul italian al justiției și-a prezentat demisia. => RETREAT/resign ITA > -
no: Antrenorul a demisionat după ultimul meci pierdut.

entry: resign-noun
noun: demisie, abdicare, retragere + din(@office), renunțare + la(@office, tron, mandat, putere)
event: RETREAT/resign
noun-actor: genitive; subject; adjective
needs: actor
yes: După demisia premierului Bulgariei, partidele negociază. => RETREAT/resign BGR > -
no: Demisia antrenorului a fost acceptată de club.

entry: exile
verb: fugi + din(țară), se exila, se refugia + "în", se întoarce + din(exil), pleca + "în"(exil), lua + object(calea) + genitive(exil)
event: RETREAT
actor: subject
recipient: "în"
needs: actor(GOV, ELI, MIL)
yes: Președintele Siriei a fugit din țară. => RETREAT SYR > -
no: Pisica a fugit din apartament.
