# REJECT: the refusal of a thing. The refusal of an act (a refuza să) is in operators.lex.

entry: reject-plan
verb: accepta + object(@plan, @deal, condiție, rezultat, decizie) + any(nu), respinge + object(@plan, @deal, @agreement, cerere, ofertă, invitație, rezoluție, idee, condiție, compromis, rezultat, pretenție, revendicare, solicitare, numire, candidatură, proiect, amendament, buget, intervenție, variantă), refuza + object(@plan, @deal, cerere, ofertă, invitație, condiție, compromis, ultimatum, cooperare, colaborare, pretenție, solicitare, numire), declina + object(ofertă, invitație, răspundere, competență), bloca + object(@plan, @norm, decizie, rezoluție, aderare, numire, extindere, vot, acord, sancțiune, proiect), se opune + dative(@plan, @norm, aderare, decizie, rezoluție, extindere, numire, sancțiune, război, intervenție, acord), se împotrivi + "față de", se împotrivi + dative, contesta + object(rezultat, alegere, decizie, legitimitate), combate + object(@plan, idee), torpila + object(@plan, @talks), întoarce + object(spate), ignora + object(cerere, apel, ultimatum, avertisment, rezoluție, propunere), sfida, desconsidera + object(rezoluție, cerere), încălca + object(@ceasefire, @agreement, rezoluție, înțelegere), nesocoti, viola + object(@ceasefire, @agreement, rezoluție), da înapoi + any(propunere), închide + object(ușă) + dative, spune + any(nu) + dative, tergiversa, infirma + object(@plan), trânti + object(ușă), da + object(peste) + any(cap), considera + object(@plan) + any(inacceptabil), considera + any(inacceptabil) + object, vota + "împotriva", vota + contra, se pronunța + contra, se abține
event: REJECT
actor: subject
recipient: genitive; dative; object; "din partea"; "împotriva"
needs: actor
yes: Iranul a respins propunerea Franței. => REJECT IRN > FRA
yes: Serbia se opune aderării Kosovo la ONU. => REJECT SRB > KOS
yes: Turcia nu acceptă planul Ciprului. => REJECT TUR > CYP
no: Portarul a respins șutul atacantului.
no: Calul a refuzat obstacolul.

entry: reject-noun
noun: respingere + genitive, refuz - content, respingere, opoziție + "împotriva", împotrivire, blocare + genitive(@plan, @norm, aderare, rezoluție, decizie), încălcare + genitive(@ceasefire, @agreement, rezoluție), sfidare, vot + "împotriva", contestare + genitive(rezultat, decizie), neacceptare, nesocotire, violare + genitive(@ceasefire, @agreement)
event: REJECT
noun-actor: subject; "din partea"; "de către"; genitive; adjective
noun-recipient: dative; "față de"; genitive; "împotriva"
needs: actor
yes: Respingerea propunerii franceze de către Iran a fost anunțată luni. => REJECT IRN > FRA
no: Refuzul calului la obstacol a costat victoria.

entry: veto
verb: opune + object(veto), folosi + object(drept) + any(veto), utiliza + object(drept) + any(veto), folosi + object(veto), își exercita dreptul de veto, exercita + object(drept) + any(veto), se opune + prin(veto), bloca + prin(veto), impune + object(veto), face + object(uz) + de(veto), uza + de(veto), utiliza + object(veto)
event: REJECT
actor: subject
recipient: dative; genitive; "împotriva"
needs: actor
yes: China și-a folosit dreptul de veto. => REJECT CHN > -

entry: veto-noun
noun: veto
event: REJECT
noun-actor: subject; genitive; adjective; "din partea"
noun-recipient: "împotriva"; asupra; "la"
needs: actor
yes: Rezoluția a căzut după un veto al Rusiei. => REJECT RUS > -

entry: reject-meet
verb: participa + la(@talks, @summit) + any(nu), lua parte + la(@talks, @summit) + any(nu), veni + la(@talks, @summit) + any(nu), anula + object(@talks, @summit, @visitnoun), contramanda + object(@talks, @visitnoun, @summit), amâna + object(@visitnoun, @summit, @talks), întrerupe + object(@talks, vizită), suspenda + object(@talks), abandona + object(@talks), părăsi + object(@talks, @summit, masă, sală), rupe + object(@talks), boicota + object(@talks, @summit), se retrage + "de la"(@talks), se retrage + din(@talks), sista + object(@talks), refuza + object(@talks, @summit, @visitnoun, dialog, mediere, întâlnire), respinge + object(@talks, dialog, mediere, întâlnire), evita + object(întâlnire, dialog), absenta + "de la"(@summit, @talks), pleca + "de la"(@talks, masă), îngheța + object(@talks, dialog), bloca + object(@talks, dialog), lipsi + "de la"(@summit, @talks), scurta + object(@visitnoun), închide + object(dialog)
event: REJECT/meet
actor: subject; genitive
recipient: cu; "în"; genitive; la; dative
needs: actor
yes: Turcia a anulat vizita în Suedia. => REJECT/meet TUR > SWE
yes: Premierul Ungariei nu a participat la summitul NATO. => REJECT/meet HUN > IGO
yes: Vizita premierului indian la Moscova a fost amânată. => REJECT/meet IND > RUS
yes: Rebelii au părăsit negocierile cu guvernul columbian. => REJECT/meet .REB > COL
no: Compania aeriană a anulat zece zboruri.

entry: reject-meet-noun
noun: anulare + genitive(@talks, @summit, @visitnoun), suspendare + genitive(@talks), întrerupere + genitive(@talks, @visitnoun), contramandare, amânare + genitive(@talks, @summit, @visitnoun), boicotare + genitive(@talks, @summit), refuz + genitive(@talks, dialog), eșec + genitive(@talks), eșuare + genitive(@talks), blocare + genitive(@talks)
event: REJECT/meet
noun-actor: subject; "de către"; "din partea"; adjective
noun-recipient: cu; "în"
needs: actor
yes: Anularea vizitei în Suedia de către Turcia a surprins NATO. => REJECT/meet TUR > SWE

entry: reject-assist
verb: bloca + object(ajutor, finanțare, împrumut, pachet) + any(euro, dolar, miliard, milion, financiar, militar), refuza + object(@aidnoun, @money, extrădare, recunoaștere, cooperare, colaborare, viză, azil, sprijin, credit, predare), respinge + object(extrădare, cerere) + any(azil, extrădare, ajutor), nega + object(azil, viză, acces), se opune + dative(extrădare, recunoaștere, ajutor, livrare), bloca + object(ajutor, extrădare, livrare, finanțare, împrumut), respinge + object(cerere) + de(extrădare, azil, ajutor, aderare), refuza + object(ajutor)
event: REJECT/assist
actor: subject
recipient: genitive; dative; către; pentru; "din partea"
needs: actor
yes: Ungaria a blocat un ajutor de un miliard de euro pentru Ucraina. => REJECT/assist HUN > UKR
yes: Suedia a refuzat extrădarea unui jurnalist turc. => REJECT/assist SWE > TUR.JRN
yes: Guvernul din Myanmar a refuzat ajutorul Statelor Unite. => REJECT/assist MMR > USA
no: Banca a refuzat creditul unui client.

entry: reject-assist-noun
noun: refuz + genitive(extrădare, ajutor), respingere + genitive(extrădare, ajutor), blocare + genitive(ajutor, finanțare, livrare), refuzare + genitive(ajutor, extrădare)
event: REJECT/assist
noun-actor: subject; "de către"; "din partea"; adjective
noun-recipient: dative; către
needs: actor
yes: Refuzarea ajutorului de către Myanmar a fost criticată. => REJECT/assist MMR > -

entry: reject-change
verb: respinge + object(reformă, schimbare, demisie, moțiune, amendament, modificare, referendum, alegere, autonomie, independență, rezoluție), refuza + object(demisie, reformă, schimbare, autonomie, independență), se opune + dative(reformă, schimbare, independență, autonomie, modificare, referendum, alegere), vota + "împotriva"(moțiune, reformă, independență, lege, rezoluție), exclude + object(demisie, alegere, reformă, referendum, independență), menține + object(decizie, poziție, politică), relua + object(program, îmbogățire, construcție) + any(nuclear, uraniu, centrifugă), persista + "în", stărui + "în", continua + any(uraniu, centrifugă, reactor), relua + any(uraniu, centrifugă, reactor)
event: REJECT/change
actor: subject
recipient: genitive; dative
needs: actor
yes: Premierul Spaniei a respins independența Cataloniei. => REJECT/change ESP > ESP
yes: Parlamentul ungar a respins moțiunea. => REJECT/change HUN.LEG > -

entry: reject-change-noun
noun: continuare + any(uraniu, centrifugă), reluare + any(uraniu, centrifugă), respingere + genitive(reformă, moțiune, amendament, schimbare, referendum, lege, rezoluție)
event: REJECT/change
noun-actor: subject; "de către"; adjective
needs: actor
yes: Respingerea moțiunii de către parlamentul bulgar era așteptată. => REJECT/change BGR.LEG > -

entry: reject-yield
verb: refuza + object(retragere, eliberare, predare, dezarmare, armistițiu, capitulare, acces, inspecție, evacuare, grațiere), respinge + object(armistițiu, ultimatum, retragere, eliberare, capitulare, grațiere, inspecție, încetare, dezarmare), exclude + object(retragere, armistițiu, eliberare, amnistie, concesie), se opune + dative(retragere, armistițiu, dezarmare, ridicare, eliberare, inspecție), bloca + object(inspector, observator, convoi, acces), interzice + object(acces) + dative(inspector, observator), permite + object(acces, inspecție, trecere, intrare, vizită) + any(nu), menține + object(@sanctions, embargo, blocadă, ocupație), refuza + object(intrare, acces)
event: REJECT/yield
actor: subject
recipient: genitive; dative; din; asupra; "împotriva"
needs: actor
yes: Israelul a respins armistițiul. => REJECT/yield ISR > -
yes: Iranul nu a permis accesul inspectorilor. => REJECT/yield IRN > -

entry: reject-yield-noun
noun: refuz + genitive(retragere, eliberare, dezarmare), respingere + genitive(armistițiu, ultimatum, retragere), menținere + genitive(@sanctions, embargo, blocadă)
event: REJECT/yield
noun-actor: subject; "de către"; adjective
noun-recipient: "împotriva"; asupra
needs: actor
yes: Respingerea armistițiului de către Serbia a fost anunțată luni. => REJECT/yield SRB > -
