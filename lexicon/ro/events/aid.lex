# AID: something material given by one side to another.

entry: give-aid
verb: aproba + object(tranșă, împrumut, credit, grant) + pentru, aproba + object(tranșă, împrumut, credit, grant) + dative, acorda + object(@aidnoun, @money), da + object(@aidnoun, @money), oferi + object(@money, adăpost, hrană, medicament, azil, alimente), trimite + object(@aidnoun, @relief), furniza + object(@aidnoun, @relief), livra + object(@aidnoun, @relief, ajutor), dona, aloca + object(@money, @aidnoun) + dative - subject(@local), aloca + object(@money, @aidnoun) + pentru - subject(@local), asigura + object(@relief, asistență, finanțare), pune + la(dispoziție) + object(@money, @relief, @aidnoun), distribui + object(@relief, @aidnoun), împărți + object(@relief, @aidnoun), expedia + object(@relief, @aidnoun), parașuta + object(@relief, @aidnoun), debloca + object(ajutor, tranșă, împrumut, asistență), vărsa + object(@money) + dative, vira + object(@money) + dative, transporta + object(@relief, @aidnoun), aproviziona + object + cu, suplimenta + object(@aidnoun), mări + object(ajutor), dubla + object(ajutor), majora + object(ajutor)
event: AID
actor: subject
recipient: dative; pentru; "în"; către; "la"
needs: actor; recipient
yes: Polonia a livrat Ucrainei generatoare. => AID POL > UKR
yes: Germania a acordat Ucrainei un ajutor de două milioane de euro. => AID DEU > UKR
yes: Turcia a trimis medicamente Siriei. => AID TUR > SYR
yes: Croația a oferit adăpost refugiaților bosniaci. => AID HRV > BIH.REF
yes: FMI a aprobat o nouă tranșă pentru Argentina. => AID IGO > ARG
no: Primăria a alocat bani pentru repararea școlii.

entry: give-arms
verb: preda + object(@weapons, @aircraft, @warships, elicopter) + dative, ceda + object(@weapons, @aircraft, @warships, elicopter) + dative, livra + object(@weapons, @aircraft) + any(ajutor, gratuit, sprijin), trimite + object(@weapons, muniție, armament) + dative, dona + object(@weapons, @aircraft), furniza + object(armament, muniție) + dative, înarma, dota + object + cu, echipa + object + cu(@weapons), antrena + object(trupă, armată, soldat, militar, poliție, rebel, forță), instrui + object(trupă, armată, soldat, militar, poliție, rebel, forță), antrena + object(pilot, recrut, marinar, grănicer, polițist), instrui + object(pilot, recrut, marinar, grănicer, polițist)
event: AID
actor: subject
recipient: dative; object; către
needs: actor; recipient
yes: Marea Britanie a trimis rachete Ucrainei. => AID GBR > UKR
yes: Iranul i-a înarmat pe rebelii yemeniți. => AID IRN > YEM.REB
yes: Olanda a predat Ucrainei primele avioane de luptă. => AID NLD > UKR
yes: Danemarca a antrenat piloți ucraineni. => AID DNK > UKR
no: Clubul și-a dotat sala cu aparate noi.

entry: aid-noun
noun: ajutor - "în"(caz), ajutor + any(umanitar, financiar, militar, alimentar, economic, material), asistență + any(umanitar, financiar, militar, tehnic, economic, medical), sprijin + any(financiar, militar, material, umanitar, logistic, economic), împrumut, donație, grant, subvenție + any(extern), finanțare + any(extern, internațional), convoi + any(umanitar), transport + de(ajutor, medicament, hrană), contribuție + any(financiar), credit + any(guvernamental), tranșă + any(împrumut, ajutor), alimente, ajutorare, acordare + genitive(@aidnoun), deblocare + genitive(@aidnoun, @money), alocare + genitive(@aidnoun, @money), oferire + genitive(@aidnoun), donare, distribuire + genitive(@relief), furnizare + genitive(@relief), expediere + genitive(@relief), trimitere + genitive(@relief), trimitere + de(ajutor, medicament, armament), livrare + de(ajutor, medicament, armament), suport + any(financiar, logistic, material), sponsorizare + any(stat), ajutoare
event: AID
noun-actor: subject; "din partea"; "de către"; de; genitive; adjective
noun-recipient: pentru; dative; acordat; către; "în"
needs: actor; recipient
yes: Japonia a anunțat un ajutor umanitar pentru Filipine. => AID JPN > PHL
no: Elevii au învățat să dea primul ajutor.

entry: aid-received
# The same seen from the one who is helped.
verb: primi + object(@weapons, tanc, obuz, obuzier, obuziere, muniție, rachetă, dronă) + "de la", primi + object(ajutor, asistență, împrumut, donație, finanțare, tranșă, grant, subvenție, medicament, vaccin, credit) - any(@sport), primi + object(@money) + "din partea", beneficia + de(ajutor, asistență, finanțare, împrumut, donație), obține + object(ajutor, asistență, împrumut, finanțare, credit), contracta + object(împrumut, credit), beneficia + de(sprijin) - any(politic, diplomatic, moral, popular, electoral, parlamentar), primi + object(sprijin) + any(financiar, militar, material, umanitar, logistic, economic, tehnic), primi + object(@relief, @weapons) + "din partea", primi + object(@relief) + "de la"
event: AID
actor: "din partea"; "de la"; genitive; de
recipient: subject
needs: actor; recipient
yes: Moldova a primit un ajutor de zece milioane de euro din partea României. => AID ROU > MDA
yes: Grecia a obținut un împrumut de la FMI. => AID IGO > GRC
yes: Estonia beneficiază de sprijinul Suediei. => AID SWE > EST
yes: Armenia a primit sprijin financiar din partea Indiei. => AID IND > ARM
no: Studentul a primit un împrumut de la bancă.

entry: help
verb: ajuta + object, ajuta + dative, asista + object - object(@sport), veni + "în"(ajutor, sprijin), veni + "în ajutorul", veni + "în sprijinul", sări + "în"(ajutor), acorda + object(sprijin), ajutora, oferi + object(sprijin) + any(financiar, militar, material, umanitar), susține financiar, susține material, sprijini financiar, sprijini material, sprijini logistic, sprijini militar, susține militar, sprijini economic, ajuta financiar
event: AID
actor: subject
recipient: object; dative; "în ajutorul"; "în sprijinul"; genitive
needs: actor; recipient
yes: NATO a venit în ajutorul Pakistanului după inundații. => AID IGO > PAK
yes: Franța a venit în sprijinul Ucrainei cu o donație. => AID FRA > UKR
yes: Franța a ajutat Libanul. => AID FRA > LBN
no: Vitamina C ajută organismul.

entry: finance
verb: finanța, cofinanța, subvenționa, împrumuta, credita, sponsoriza + object(@rebels, stat, guvern), preda + object(ajutor), plăti + object(salariu, pensie, chirie) + genitive(stat), susține + object(@economy) + cu, contribui + cu(@money), contribui + la(fond, reconstrucție), investi + "în"(reconstrucție), reconstrui + object
event: AID
actor: subject
recipient: object; dative; genitive; pentru
needs: actor; recipient
yes: Qatarul a finanțat rebelii sirieni. => AID QAT > SYR.REB
yes: FMI a împrumutat Argentina. => AID IGO > ARG
no: Banca a finanțat construcția unui cartier.

entry: finance-noun
noun: finanțare + genitive(@rebels, stat, guvern), împrumut + de, creditare, înarmare + genitive(@rebels), antrenare + genitive(@rebels, armată, trupă), aprovizionare + genitive
event: AID
noun-actor: subject; "de către"; "din partea"; adjective
noun-recipient: genitive; pentru; dative
needs: actor; recipient
yes: Finanțarea rebelilor sirieni de către Qatar continuă. => AID QAT > SYR.REB

entry: debt-relief
verb: șterge + object(datorie), anula + object(datorie), ierta + object(datorie), reeșalona + object(datorie), eșalona + object(datorie), reduce + object(datorie), restructura + object(datorie), scuti + object + de(datorie, plată)
event: AID
actor: subject
recipient: dative; genitive; object
needs: actor; recipient
yes: Rusia a anulat datoria Vietnamului față de Moscova. => AID RUS > VNM
no: Banca a anulat datoria unui client.

entry: debt-relief-noun
noun: ștergere + genitive(datorie), anulare + genitive(datorie), reeșalonare + genitive(datorie), iertare + genitive(datorie), restructurare + genitive(datorie)
event: AID
noun-actor: subject; "de către"; adjective
noun-recipient: genitive; dative; către
needs: actor
yes: Ștergerea datoriei de către Rusia a bucurat autoritățile cubaneze. => AID RUS > -

entry: asylum
verb: acorda + object(azil, cetățenie, refugiu, protecție, viză, adăpost), oferi + object(azil, refugiu, protecție, adăpost, cetățenie), primi + object(@refugees, deportat), primi + any(refugiați, refugiații), găzdui + object(@refugees), adăposti + object(@refugees, civil, terorist), accepta + object(@refugees), da + object(azil, adăpost, refugiu), caza + object(@refugees), acorda azil, oferi azil
event: AID
actor: subject
recipient: dative; object
needs: actor
yes: Ecuadorul a acordat azil unui jurnalist australian. => AID ECU > AUS.JRN
yes: Germania a primit aproape un milion de refugiați sirieni în 2015. => AID DEU > SYR.REF
no: Pensiunea găzduiește turiști din Franța.

entry: asylum-noun
noun: azil + any(politic), refugiu, primire + genitive(@refugees), găzduire + genitive(@refugees), acordare + genitive(azil, cetățenie)
event: AID
noun-actor: subject; "de către"; "din partea"; adjective
noun-recipient: pentru; dative; genitive
needs: actor
yes: După acordarea azilului politic de către Norvegia, disidentul rus a plecat. => AID NOR > -

entry: rescue
verb: salva + object - object(@sport, @billing), elibera + object(ostatic, captiv, răpit) + any(operațiune, raid, comando, trupă, forță, armată), evacua + object(rănit, cetățean, civil, refugiat, diplomat, populație, locuitor), repatria, degaja + object(civil), vindeca + object(refugiat), trata + object(rănit, refugiat), hrăni, vaccina + object(refugiat, copil)
event: AID
actor: subject
recipient: object
needs: actor; recipient
yes: Armata franceză a salvat doi ostatici. => AID FRA.MIL > .CVL
yes: Marina italiană a salvat sute de refugiați. => AID ITA.MIL > .REF
no: Portarul a salvat echipa de la înfrângere.

entry: rescue-noun
noun: salvare + genitive(ostatic, @refugees, civil, marinar), evacuare + genitive(rănit, cetățean, civil, @refugees, @diplomats), repatriere
event: AID
noun-actor: subject; "de către"; adjective
noun-recipient: genitive
needs: actor
yes: Evacuarea cetățenilor americani de către Franța s-a încheiat. => AID FRA > USA
no: Evacuarea clădirii a durat o oră.

entry: relief-troops
verb: trimite + object(trupă, militar, soldat, salvator, pompier, medic, echipă) + any(ajutor, cutremur, inundație, incendiu, salvare, sinistrat), trimite + object(medic, pompier, salvator, expert) + dative, trimite + object(medic, pompier, salvator) + "în"
event: AID
actor: subject
recipient: "în"; dative; la
needs: actor; recipient
yes: Grecia a trimis pompieri în Turcia. => AID GRC > TUR
