# SANCTION: existing relations are reduced.

entry: impose-sanctions
verb: impune + object(@sanctions, taxă, tarif, restricție), institui + object(@sanctions, taxă, tarif), adopta + object(@sanctions), aplica + object(@sanctions, taxă, tarif), introduce + object(@sanctions, taxă, tarif), decreta + object(@sanctions), decide + object(@sanctions), vota + object(@sanctions), extinde + object(@sanctions), înăspri + object(@sanctions), pune + object(embargo) + pe, pune + object(taxă) + pe, îngheța + object(@money, avere, activ, cont, bun), trece + pe(listă) + any(negru), include + pe(listă) + any(negru), pune + pe(listă) + any(negru), boicota economic, pune + sub(@sanctions), supune + dative(@sanctions), lovi + cu(@sanctions), prelungi + object(@sanctions), reînnoi + object(@sanctions), prelungi + object(embargo, blocadă)
event: SANCTION/discontinue
actor: subject
recipient: dative; "împotriva"; asupra; "față de"; contra; pentru; genitive; object; pe
needs: recipient
yes: Uniunea Europeană a impus sancțiuni Belarusului. => SANCTION/discontinue EUR > BLR
yes: Uniunea Europeană a prelungit sancțiunile împotriva Rusiei. => SANCTION/discontinue EUR > RUS

entry: sanction-somebody
# Drivers and shops are fined too: who sanctions must be named.
verb: sancționa - object(@norm) - any(@sport, lege, amendă), penaliza - any(@sport), pedepsi economic
event: SANCTION/discontinue
actor: subject
recipient: object; genitive
needs: actor; recipient
yes: Statele Unite au sancționat Iranul. => SANCTION/discontinue USA > IRN
no: Arbitrul a sancționat portarul cu cartonaș galben.

entry: sanctions-noun
noun: prelungire + genitive(@sanctions, embargo), sancțiune, embargo, embargou, penalitate + any(economic), măsură + any(punitiv, economic), restricție + any(comercial, economic), boicot + any(comercial, economic), impunere + genitive(@sanctions), instituire + genitive(@sanctions), înăsprire + genitive(@sanctions), blocadă + any(economic, comercial), înghețare + genitive(@money, avere, activ, cont)
event: SANCTION/discontinue
noun-actor: subject; "de către"; "din partea"; genitive; adjective
noun-recipient: "împotriva"; asupra; contra; dative; "față de"; pentru
needs: actor
yes: Embargoul Statelor Unite împotriva Cubei a intrat în vigoare în 1962. => SANCTION/discontinue USA > CUB

entry: cut-relations
verb: rupe + object(@relations, acord, pact, tratat), rupt + object(@relations, acord, pact, tratat), întrerupe + object(@relations, livrare, export, furnizare, cooperare, aprovizionare, import, zbor), suspenda + object(@relations, cooperare, acord, tratat, participare, livrare, export, import, zbor, alianță), denunța + object(@agreement), rezilia + object(@agreement), înceta + object(@relations, cooperare, livrare, export, colaborare, furnizare), opri + object(livrare, export, import, furnizare, cooperare, comerț, gaz, petrol), sista + object(livrare, export, import, furnizare, cooperare, relație, zbor), îngheța + object(@relations, cooperare), reduce + object(@relations, livrare, cooperare, import, export), anula + object(@agreement, contract, livrare), închide + object(ambasadă, consulat, frontieră, graniță, conductă, robinet, gazoduct), tăia + object(@relations, legătură, livrare, gaz), rupe relațiile, revoca + object(@agreement), interzice + object(import, export, comerț), bloca + object(livrare, export, import, comerț), abroga + object(@agreement), retrograda + object(@relations), desface + object(@agreement, alianță, legătură), se desprinde + din, limita + object(import, export, livrare), renunța + la(@agreement, alianță, parteneriat, cooperare), pune + object(capăt) + dative(@relations, cooperare, colaborare, alianță, uniune, acord, parteneriat)
event: SANCTION/discontinue
actor: subject
recipient: cu; din; dative; către; "în"; spre; genitive; la
needs: actor; recipient
yes: Turcia a rupt relațiile cu Siria. => SANCTION/discontinue TUR > SYR
yes: Rusia a oprit livrarea de gaze către Polonia. => SANCTION/discontinue RUS > POL
no: Clubul a reziliat contractul cu antrenorul.

entry: cut-relations-noun
noun: rupere + genitive(@relations, acord, tratat), întrerupere + genitive(@relations, livrare, cooperare), suspendare + genitive(@relations, cooperare, acord, tratat, livrare), denunțare + genitive(@agreement), reziliere, sistare + genitive(livrare, export, import, cooperare), oprire + genitive(livrare, export, import), înghețare + genitive(@relations), ruptură + any(diplomatic), închidere + genitive(ambasadă, consulat, frontieră, graniță), încetare + genitive(@relations, cooperare, livrare)
event: SANCTION/discontinue
noun-actor: subject; "de către"; adjective; "din partea"
noun-recipient: cu; către; din
needs: actor
yes: Ruperea relațiilor cu Siria de către Turcia a surprins Europa. => SANCTION/discontinue TUR > SYR

entry: cut-aid
verb: suspenda + object(@aidnoun, finanțare, împrumut, tranșă, program), tăia + object(@aidnoun, finanțare, fond), opri + object(@aidnoun, finanțare), îngheța + object(@aidnoun, finanțare, fond, împrumut), retrage + object(@aidnoun, finanțare, sprijin, licență, acreditare, recunoaștere, statut, garanție), întrerupe + object(@aidnoun, finanțare), anula + object(@aidnoun, finanțare, împrumut), reduce + object(@aidnoun, finanțare), sista + object(@aidnoun, finanțare), bloca + object(fond), înceta + object(@aidnoun, finanțare)
event: SANCTION/discontinue
actor: subject
recipient: pentru; dative; către; genitive; acordat
needs: actor; recipient
yes: Statele Unite au suspendat ajutorul pentru Pakistan. => SANCTION/discontinue USA > PAK

entry: cut-aid-noun
noun: suspendare + genitive(@aidnoun, finanțare, împrumut), tăiere + genitive(@aidnoun, finanțare), înghețare + genitive(@aidnoun, finanțare), reducere + genitive(@aidnoun), sistare + genitive(@aidnoun, finanțare), retragere + genitive(sprijin, finanțare, recunoaștere)
event: SANCTION/discontinue
noun-actor: subject; "de către"; adjective; "din partea"
noun-recipient: pentru; către; dative
needs: actor
yes: Suspendarea ajutorului pentru Pakistan de către Statele Unite a fost criticată. => SANCTION/discontinue USA > PAK

entry: expel-diplomats
verb: expulza + object(@diplomats, @troops, misiune), declara + object + any(indezirabil, persona), trimite + object(@diplomats) + any(acasă), da afară + object(@diplomats), alunga + object(@diplomats), retrage + object(acreditare) + dative, izgoni + object(@diplomats)
event: SANCTION/expel
actor: subject
recipient: object; dative; genitive
needs: recipient
yes: Bulgaria a expulzat doi diplomați ruși. => SANCTION/expel BGR > RUS
yes: Moldova l-a declarat pe ambasadorul rus persona non grata. => SANCTION/expel MDA > RUS

entry: expel-diplomats-noun
noun: expulzare + genitive(@diplomats), declarare + any(indezirabil)
event: SANCTION/expel
noun-actor: subject; "de către"; "din"; adjective
noun-recipient: genitive
needs: actor
yes: Expulzarea ambasadorului rus de către Bulgaria a fost anunțată vineri. => SANCTION/expel BGR > RUS

entry: exclude-member
verb: exclude + din, exclude + object - object(@abstract, @deeds), suspenda + object + din, suspenda + object + subject(uniune, ligă, organizație, comunitate, onu, nato) - object(@aidnoun, finanțare, @relations, @talks, @sanctions, @agreement, program, tranșă, fond, drept, procedură, misiune, operațiune, livrare, activitate, plată, decizie, lucrare), suspenda + object(membru, stat, ministru, judecător, deputat, procuror, primar, șef, premier, președinte), elimina + object + din(@igo, partid, guvern), excomunica, dizolva - object(zahăr, sare, pastilă), desființa + object(parlament, partid, instituție, minister), radia, da afară + din(partid, coaliție, guvern), retrage + object(calitate, statut, drept) + dative, ridica + object(imunitate, drept), marginaliza, înlătura + din(partid, coaliție)
event: SANCTION/expel
actor: subject
recipient: object; genitive; dative
needs: recipient
yes: Uniunea Africană a suspendat Nigerul după lovitura de stat. => SANCTION/expel IGO > NER
yes: Liga Arabă a exclus Siria. => SANCTION/expel IGO > SYR
yes: Președintele Tunisiei a dizolvat parlamentul. => SANCTION/expel TUN > .LEG
no: Medicul exclude un nou val de gripă.

entry: exclude-member-noun
noun: excludere, excomunicare, dizolvare + genitive(parlament, guvern, partid, adunare, consiliu), suspendare + genitive(membru, ministru, președinte, judecător, procuror, premier), radiere
event: SANCTION/expel
noun-actor: subject; "de către"; adjective; "din partea"
noun-recipient: genitive
needs: recipient
yes: Excluderea Siriei de către Liga Arabă a fost votată luni. => SANCTION/expel IGO > SYR

entry: dismiss
verb: demite, destitui, concedia + object(@officials), revoca + object(@officials), înlocui + object(@officials), epura, debarca, îndepărta + object(@officials, persoană), îndepărta + din(@office), îndepărta + "de la"(putere), elibera + object + any(funcție, post), schimba + object(@officials) + din(@office), răsturna + object(guvern, regim, președinte, dictator, premier, junta), detrona, mazili, înlătura + object(@officials), înlătura + "de la"(putere), retrograda + object(@officials), disponibiliza + object(@officials), suspenda + din(@office), pune + pe(liber) + object(@officials), licenția + object(@officials), concedia + object, lua + object(@office) + dative, trimite + "în"(rezervă)
event: SANCTION/expel
actor: subject
recipient: object; genitive
needs: recipient
yes: Președintele Turciei l-a demis pe ministrul apărării. => SANCTION/expel TUR > TUR
yes: Parlamentul bulgar a destituit guvernul. => SANCTION/expel BGR.LEG > .GOV
no: Clubul și-a demis antrenorul după ultima înfrângere.

entry: dismiss-noun
noun: demitere, destituire, revocare + genitive(@officials), înlăturare, îndepărtare, debarcare + genitive(@officials, guvern), epurare, răsturnare + genitive(guvern, regim, președinte, dictator), detronare, concediere, eliberare + din(@office), mazilire
event: SANCTION/expel
noun-actor: subject; "de către"; adjective; "din partea"
noun-recipient: genitive
needs: recipient
yes: Demiterea ministrului apărării de către președintele Turciei a surprins armata. => SANCTION/expel TUR > TUR
no: Demiterea antrenorului nu a rezolvat criza echipei.

entry: expel-refugees
verb: alunga - object(@things), izgoni, strămuta, sili + content + any(fugi, părăsi), forța + object + any(fugi, refugia), obliga + object + any(fugi, refugia), goni, împinge + object + "peste"(frontieră, graniță), epura etnic, dezrădăcina
event: SANCTION/expel
actor: subject
recipient: object
needs: actor; recipient
yes: Armata din Myanmar a alungat mii de refugiați. => SANCTION/expel MMR.MIL > .REF
no: Fumul alungă țânțarii.

entry: expel-refugees-noun
noun: alungare, izgonire, strămutare + any(forțat), epurare + any(etnic), purificare + any(etnic), exod + any(forțat)
event: SANCTION/expel
noun-actor: subject; "de către"; adjective
noun-recipient: genitive
needs: actor
yes: Alungarea refugiaților de către armata din Myanmar a continuat în august. => SANCTION/expel MMR.MIL > .REF

entry: withdraw-ambassador
verb: rechema + object(@diplomats), retrage + object(@diplomats, misiune, delegație, personal, observator, reprezentant), chema + object(@diplomats) + any(acasă), se retrage + din(@agreement), ieși + din(@agreement), se retrage + din(@igo, tribunal, organizație, coaliție, guvern, alianță, uniune, curs, cursă, alegere), ieși + din(@igo, guvern, coaliție, uniune, alianță), se separa + de(stat, uniune, țară, federație), se desprinde + din(stat, uniune, federație), se desprinde + de(stat, uniune, federație), proclama + object(independență), declara + object(independență, secesiune), denunța + object(apartenență), suspenda + object(participare, misiune), îngheța + object(participare, calitate), înceta + object(misiune)
event: SANCTION/withdraw
actor: subject
recipient: din; "de la"; "în"; de; la; "față de"
needs: actor; recipient
yes: Turcia și-a rechemat ambasadorul din Israel. => SANCTION/withdraw TUR > ISR
yes: Armenia a înghețat participarea la NATO. => SANCTION/withdraw ARM > IGO
yes: Rusia s-a retras din Consiliul Europei. => SANCTION/withdraw RUS > IGO
no: Alergătorul s-a retras din cursă.

entry: leave-body
verb: părăsi + object(@igo, alianță, uniune, organizație, coaliție, consiliu, misiune), rupe + object(coaliție), evacua + object(ambasadă, consulat), închide + object(misiune), reduce + object(personal) + any(ambasadă)
event: SANCTION/withdraw
actor: subject
recipient: din; "în"; object; genitive
needs: actor; recipient
yes: Rusia a părăsit Consiliul Europei. => SANCTION/withdraw RUS > IGO
no: Solistul a părăsit formația.

entry: call-home
# The host of the ambassador is often left unsaid.
verb: chema + object(@diplomats) + la(consultare, consultări), rechema + object(@diplomats) + any(consultare, consultări)
event: SANCTION/withdraw
actor: subject
recipient: din; "de la"; "în"
needs: actor
yes: Columbia și-a chemat ambasadorul la consultări. => SANCTION/withdraw COL > -

entry: withdraw-ambassador-noun
noun: rechemare + genitive(@diplomats), retragere + genitive(@diplomats, misiune, delegație, observator), retragere + din(@igo, @agreement, coaliție, guvern, alianță), ieșire + din(@agreement), ieșire + din(@igo, coaliție, guvern, alianță), secesiune, părăsire + genitive(@igo, coaliție), brexit, declarare + genitive(independență), proclamare + genitive(independență)
event: SANCTION/withdraw
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: din; "de la"
needs: actor
yes: Ieșirea Rusiei din Consiliul Europei a avut loc în martie. => SANCTION/withdraw RUS > IGO

entry: convict
verb: condamna + la(închisoare, moarte, ani, an, amendă, pedeapsă, muncă, detenție, plată, lună), condamna + pentru(crimă, omor, corupție, spionaj, terorism, trădare, genocid, trafic, furt), condamna + any(închisoare, moarte, spânzurătoare, contumacie), găsi + any(vinovat), declara + any(vinovat, neconstituțional), pedepsi, amenda - object(@norm), osândi, sentenția, invalida + object(alegere, lege, decizie), declara + object + any(neconstituțional), obliga + la(plată, despăgubire), întemnița + pentru, confirma + object(condamnare, sentință, pedeapsă), menține + object(condamnare, sentință, pedeapsă), pronunța + object(sentință, condamnare, verdict), primi + object(pedeapsă, condamnare, ani) + cu, scoate + "în afara"(lege), da + object(sentință, verdict)
event: SANCTION/convict
actor: subject
recipient: object; "împotriva"; genitive; dative; pentru
needs: recipient
yes: Un tribunal turc l-a condamnat pe jurnalist la zece ani de închisoare. => SANCTION/convict TUR.JUD > .JRN
yes: Tribunalul de la Haga l-a găsit vinovat pe generalul sârb. => SANCTION/convict .JUD > SRB.MIL
no: Rusia a condamnat declarațiile premierului polonez.

entry: convict-noun
noun: condamnare + la(închisoare, moarte, ani, an, amendă, detenție), condamnare + pentru(crimă, corupție, spionaj, terorism, trădare), sentință, verdict + any(vinovăție), pedeapsă + any(capital, închisoare), amendă + any(aplicat, record), invalidare + genitive(alegere, lege), osândire, osândă
event: SANCTION/convict
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: "împotriva"; pentru; genitive; dative
needs: recipient
yes: Condamnarea la închisoare a generalului sârb a fost anunțată la Haga. => SANCTION/convict - > SRB.MIL

entry: sanction-general
verb: izola + object - object(@building), pedepsi + object, răci + object(@relations), degrada + object(@relations), deteriora + object(@relations), tensiona + object(@relations), ostraciza, retrage + object(credit, încredere) + dative
event: SANCTION
actor: subject
recipient: object; cu; dative
needs: actor; recipient
yes: Statele Unite au izolat Iranul. => SANCTION USA > IRN
no: Muncitorii au izolat termic blocul.
