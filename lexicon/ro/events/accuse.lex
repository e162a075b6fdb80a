# ACCUSE: disapproval, allegation, indictment, investigation.

entry: disapprove-verb
verb: critica, condamna - la(închisoare, moarte, ani, an, amendă, pedeapsă, muncă, detenție, plată) - pentru(crimă, omor, furt, corupție, spionaj, trafic), dezaproba, dezavua, blama, înfiera, stigmatiza, denunța - object(acord, tratat, contract, convenție, pact), deplora, dojeni, mustra, admonesta, ataca verbal, ataca dur + "în"(discurs), ataca + any(verbal, discurs, declarație, interviu, cuvânt), reproșa, imputa, certa, protesta + "față de", deplânge, repudia, ponegri, defăima, calomnia, insulta, ofensa, jigni, batjocori, ridiculiza, ironiza, discredita, persifla, apostrofa, contesta, sancționa verbal, desconsidera, huli, vitupera, bruftui, desolidariza, se desolidariza + de, se dezice + de, se distanța + de, se delimita + de, disprețui, sări + la(gât), combate verbal, acuza dur, trage + la(răspundere), trage + object(semnal), face + object(reproș, critică), aduce + object(critică, reproș), adresa + object(critică, reproș, protest), exprima + object(dezaprobare, nemulțumire, indignare, dezacord, revoltă, dezamăgire, consternare, protest), formula + object(critică, protest, obiecție, rezervă), manifesta + object(nemulțumire, indignare, dezacord), lansa + object(critică, atac) + "la adresa", lansa + object(critică), se pronunța + "împotriva", se declara + "împotriva", lua + object(poziție) + "împotriva", se ridica + "împotriva", ridica + object(glas, voce) + "împotriva", considera + any(inacceptabil, părtinitor, ilegal, nelegitim, abuziv, inadmisibil, intolerabil, provocare, provocator), califica + drept(@badword), califica + any(@badword), numi + any(@badword) - subject(@badword, agresor), eticheta + drept, eticheta + any(@badword), compara + cu(hitler, nazist, fascist, terorist), echivala + cu(agresiune, genocid, război, crimă), taxa + drept, taxa + any(dur), vedea + "în" + object(amenințare, provocare), declara + any(inacceptabil, ilegal, nelegitim), aprecia + any(inacceptabil, inadmisibil), cataloga + drept, cataloga + any(@badword), descrie + drept(@badword), catalogat + drept
event: ACCUSE/disapprove
actor: subject
recipient: object; dative; "la adresa"; "împotriva"; "față de"; genitive; de
yes: Franța a criticat Ungaria. => ACCUSE/disapprove FRA > HUN
yes: ONU a condamnat atacurile rebelilor sirieni. => ACCUSE/disapprove UNO > SYR.REB
yes: Premierul Cehiei a catalogat drept inacceptabile declarațiile Rusiei. => ACCUSE/disapprove CZE > RUS
yes: Rusia a calificat decizia NATO drept o provocare. => ACCUSE/disapprove RUS > IGO
no: Tribunalul l-a condamnat pe traficant la zece ani de închisoare.
no: Cronicarii au criticat ultimul volum al autorului.

entry: disapprove-noun
noun: critică - any(literar, teatru, film), dezaprobare, reproș, protest + "față de", protest + any(diplomatic, oficial, ferm, scris), notă + de(protest), condamnare + any(ferm, unanim, internațional), condamnare + genitive(atac, atentat, invazie, agresiune, violență, anexare, acțiune, decizie), denunțare + genitive - genitive(acord, tratat, contract, convenție, pact), dezavuare, blam, indignare, insultă, calomnie, ofensă, invectivă, mustrare, obiecție, rezervă + "față de", atac + "la adresa", atac + any(verbal), diatribă, rechizitoriu + "la adresa", dezacord, nemulțumire + "față de", opoziție + "față de", semnal + de(alarmă), contestare, contestație + any(electoral), critic + any(din partea), val + de(critică), critic + "din partea", critic + any(vehement, dur, aspru)
event: ACCUSE/disapprove
noun-actor: subject; "din partea"; "de către"; genitive; adjective
noun-recipient: "la adresa"; "față de"; "împotriva"; asupra; dative
needs: actor
yes: Criticile Poloniei la adresa Germaniei continuă. => ACCUSE/disapprove POL > DEU
yes: Reproșurile Rusiei la adresa Lituaniei au continuat și în luna iunie. => ACCUSE/disapprove RUS > LTU
no: Critica literară a primit bine volumul.

entry: disapprove-condemnation-object
noun: condamnare + genitive, criticare, blamare, denunțare, discreditare, calomniere
event: ACCUSE/disapprove
noun-actor: subject; "de către"; "din partea"; adjective
noun-recipient: genitive
needs: actor; recipient
yes: Condamnarea Iranului de către Uniunea Europeană a fost unanimă. => ACCUSE/disapprove EUR > IRN

entry: concern
verb: exprima + object(@concern), își exprima îngrijorarea, manifesta + object(@concern), declara + object(@concern), transmite + object(@concern), se declara + any(îngrijorat, preocupat, alarmat, nemulțumit, dezamăgit, indignat, revoltat, consternat, șocat), se arăta + any(îngrijorat, preocupat, alarmat, nemulțumit, dezamăgit, indignat, revoltat, consternat), se îngrijora, se alarma, se teme + de, avertiza, avertiza + asupra, avertiza + "cu privire la", avertiza + "în privința", atrage + object(atenție) + asupra, atrage + object(atenție) + content, atenționa, alerta - object(poliție, pompier), trage + object(semnal) + de(alarmă), suna + object(alarmă), preveni + asupra, își exprima nemulțumirea, se plânge, se plânge + de, se plâns + de, reclama, se revolta + "împotriva", se indigna
event: ACCUSE/disapprove
actor: subject
recipient: "față de"; "în privința"; asupra; dative; object; "cu privire la"; de; content-subject
needs: actor
yes: Uniunea Europeană și-a exprimat îngrijorarea față de Turcia. => ACCUSE/disapprove EUR > TUR
no: Meteorologii avertizează asupra vântului puternic.

entry: concern-noun
noun: îngrijorare, preocupare + any(profund), avertisment - any(galben, roșu), avertizare - any(meteo, hidrologic), nemulțumire, plângere - any(penal), regret + any(profund)
event: ACCUSE/disapprove
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: "față de"; "la adresa"; dative; "împotriva"; "cu privire la"
needs: actor; recipient
yes: Avertismentul adresat Iranului de către Statele Unite a fost publicat luni. => ACCUSE/disapprove USA > IRN
no: Avertizarea meteorologilor privește județele din sud.

entry: concern-adjective
adj: îngrijorat, preocupat, alarmat, nemulțumit, indignat, dezamăgit, revoltat, consternat, ostil, critic + "la adresa", critic + "față de"
event: ACCUSE/disapprove
actor: subject
recipient: de; "față de"; dative; "la adresa"; "în privința"
needs: actor; recipient
yes: Premierul Ungariei este critic la adresa Germaniei. => ACCUSE/disapprove HUN > DEU
no: Publicul este nemulțumit de concert.

entry: concern-passive
# Who is worried disapproves of what worries him: "X îngrijorează Polonia", "Polonia este îngrijorată de X".
verb: îngrijora, neliniști, alarma, indigna, dezamăgi, revolta, consterna, nemulțumi, deranja, irita, înfuria - object(familie, rudă), supăra - object(familie, rudă, vecin), nedumeri
event: ACCUSE/disapprove
actor: object
recipient: subject
needs: actor; recipient
yes: Polonia este îngrijorată de Rusia. => ACCUSE/disapprove POL > RUS
yes: Germania s-a declarat nemulțumită de Grecia. => ACCUSE/disapprove DEU > GRC
yes: Cancelarul Germaniei este nemulțumit de Turcia. => ACCUSE/disapprove DEU > TUR
yes: Deciziile guvernului turc au iritat Germania. => ACCUSE/disapprove DEU > TUR
no: Ploaia i-a supărat pe turiști.

entry: summon-ambassador
verb: convoca + object(ambasador, diplomat, atașat, consul, chargé), chema + object(ambasador, diplomat) + la(minister, sediu), protesta + la(ambasadă, minister), protesta + "pe lângă", depune + object(protest), înainta + object(protest), remite + object(notă, protest), înmâna + object(notă, protest), trimite + object(notă, protest), adresa + object(notă, protest), cere + object(explicație) + any(ambasador), protesta + la + any(oficial, diplomatic, energic, ferm), protesta + "pe lângă" + any(oficial, diplomatic)
event: ACCUSE/disapprove
actor: subject; la
recipient: object; dative; genitive; "împotriva"; "față de"; la
needs: actor
yes: Turcia l-a convocat pe ambasadorul Suediei. => ACCUSE/disapprove TUR > SWE
yes: Ambasadorul suedez a fost convocat la ministerul turc de externe. => ACCUSE/disapprove TUR > SWE
yes: Japonia a înaintat un protest Chinei. => ACCUSE/disapprove JPN > CHN
yes: Rusia a trimis o notă de protest Lituaniei. => ACCUSE/disapprove RUS > LTU
yes: Japonia a protestat oficial la Phenian. => ACCUSE/disapprove JPN > PRK

entry: summon-noun
noun: convocare + genitive(ambasador, diplomat), protest + dative, protest + any(înaintat, depus)
event: ACCUSE/disapprove
noun-actor: subject; "de către"; "la"; adjective
noun-recipient: genitive; dative
needs: actor
yes: Convocarea ambasadorului rus de către Polonia a avut loc marți. => ACCUSE/disapprove POL > RUS

entry: allege
verb: acuza, învinui, învinovăți, incrimina, suspecta, bănui + object, bănui, aduce + object(acuzație, învinuire), lansa + object(acuzație, învinuire), formula + object(acuzație, învinuire), susține + object(acuzație), da vina, da + object(vina, vină) + pe, arunca + object(vină) + pe, arunca + object(vină, responsabilitate) + asupra, pune + object(vină) + pe, face + any(răspunzător), face + any(responsabil, vinovat), considera + any(răspunzător, responsabil, vinovat), atribui + object(@attacks, responsabilitate) + dative, atribui + dative + object(@attacks), arăta + object(deget) + spre, indica + drept(autor, responsabil, vinovat), pârî, reclama + la, demasca, dezvălui + object(implicare, legătură, complicitate), taxa + pentru(trădare), imputa + dative, ține + any(responsabil, răspunzător), responsabiliza, suspiciona
event: ACCUSE/allege
actor: subject
recipient: object; dative; pe; asupra; "împotriva"; spre; "la adresa"
yes: Iranul a acuzat Israelul de sabotaj. => ACCUSE/allege IRN > ISR
yes: Rusia a dat vina pe Ucraina. => ACCUSE/allege RUS > UKR
no: Pacientul acuză dureri de spate.

entry: allege-judged
# Whose breach somebody finds or states: who says so accuses.
verb: considera + content + any(încălca, încalcă, viola, nerespecta, încălcat), constata + content + any(încălca, încalcă, viola, încălcat), aprecia + content + any(încălca, încalcă, viola, încălcat), susține + content(încălca, încalcă, viola, minți, sabota, submina), afirma + content(încălca, încalcă, viola, minți, sabota, submina), declara + content(încălca, încalcă, viola, minți, sabota, submina), spune + content(încălca, încalcă, viola, minți, sabota, submina), considera + content + any(îndeplini, respecta) + any(nu, obligație), reproșa + dative + content, dovedi + content + any(încălca, încălcat)
event: ACCUSE/allege
actor: subject
recipient: content-subject; dative
needs: actor; recipient
yes: Comisia Europeană consideră că Ungaria a încălcat tratatul. => ACCUSE/allege EUR > HUN
yes: Premierul Armeniei a declarat că Azerbaidjanul încalcă armistițiul. => ACCUSE/allege ARM > AZE
no: Șoferul consideră că pietonul a încălcat regulile.

entry: disapprove-spoken
# What somebody calls an aggression or a provocation: the speaker disapproves.
verb: reprezenta + object(@badword), reprezenta + content(@badword), constitui + object(@badword), constitui + content(@badword), echivala + cu(@badword, declarație), însemna + object(@badword)
event: ACCUSE/disapprove
actor: speaker
recipient: genitive; subject
needs: actor; recipient
yes: Premierul Armeniei a declarat că decizia Turciei reprezintă o provocare. => ACCUSE/disapprove ARM > TUR
no: Medicul a declarat că excesul de sare reprezintă o amenințare.

entry: allege-noun
noun: acuzație, acuzare, învinuire, incriminare, învinovățire, suspiciune + "la adresa", suspiciune + any(spionaj, terorism), dezvăluire, insinuare, imputație
event: ACCUSE/allege
noun-actor: subject; "din partea"; "de către"; genitive; adjective
noun-recipient: "la adresa"; "împotriva"; dative; "față de"
needs: actor
yes: Acuzațiile Rusiei la adresa Ucrainei au fost repetate la televiziune. => ACCUSE/allege RUS > UKR

entry: sue
verb: da + "în"(judecată), da + any(judecată), chema + "în"(judecată, instanță), acționa + "în"(judecată, instanță), trimite + "în"(judecată), trimite + any(judecată), chema + any(judecată), inculpa, pune + sub(acuzare, învinuire, urmărire), deferi + dative(justiție, tribunal, curte), aduce + "în fața"(tribunal, curte, justiție, judecător, instanță), aduce + "în"(instanță), judeca, începe + object(urmărire), intenta + object(proces, acțiune), deschide + object(proces, acțiune), înainta + object(plângere), depune + object(plângere), formula + object(plângere), sesiza + object(tribunal, curte, parchet, justiție), reclama + la(tribunal, curte), cere + object(condamnare), pune + object + sub(acuzare), demara + object(proces, urmărire), trimite + "în fața"(tribunal, curte, instanță), compărea + "în fața", târî + "în"(instanță, judecată), ataca + "în"(instanță, justiție), iniția + object(procedură, proces, impeachment), deschide + object(procedură) + "împotriva", deschide + object(procedură) + any(infringement, sancționare, constatare, penal, judiciar), declanșa + object(procedură) + any(infringement, sancționare, constatare, penal, judiciar), lansa + object(procedură) + any(infringement, sancționare, constatare, penal, judiciar), începe + object(proces, procedură), contesta + "în"(instanță), urmări penal, extinde + object(urmărire), solicita + object(condamnare)
event: ACCUSE/allege
actor: subject; "în fața"
recipient: object; dative; "împotriva"; genitive; "față de"
yes: Ucraina a dat în judecată Rusia. => ACCUSE/allege UKR > RUS
yes: Comisia Europeană a deschis procedura de infringement împotriva Ungariei. => ACCUSE/allege EUR > HUN
yes: Procurorii francezi i-au inculpat pe foștii miniștri. => ACCUSE/allege FRA.JUD > FRA
yes: Trei militari americani au fost aduși în fața Curții Marțiale. => ACCUSE/allege .JUD > USA.MIL
no: Arbitrul a judecat corect faza.

entry: sue-noun
noun: inculpare, punere + sub(acuzare), trimitere + "în"(judecată), proces + "împotriva", proces + any(intentat, penal), proces + genitive(@detainee), proces + any(genocid, crimă, corupție, spionaj, terorism, trădare, asasinare, masacru), rejudecare, urmărire + any(penal), plângere + any(penal), chemare + "în"(judecată), judecare, rechizitoriu - "la adresa", deferire, acțiune + "în"(justiție, instanță), impeachment, cap + de(acuzare)
event: ACCUSE/allege
noun-actor: subject; "de către"; adjective; "din partea"
noun-recipient: genitive; "împotriva"
needs: recipient
yes: Procesul împotriva fostului președinte sârb a început la Haga. => ACCUSE/allege - > SRB
no: Procesul de producție este automatizat.

entry: investigate
verb: ancheta, investiga, cerceta penal, cerceta + object(acuzație, atac, caz, crimă, incident, faptă, dosar, corupție), deschide + object(@inquiry), declanșa + object(@inquiry), începe + object(@inquiry), lansa + object(@inquiry), iniția + object(@inquiry), demara + object(@inquiry), dispune + object(@inquiry), ordona + object(@inquiry), efectua + object(@inquiry), redeschide + object(@inquiry), interoga, audia + object(suspect, martor, ministru, premier, președinte, general, deputat), chestiona, pune + "sub"(anchetă), cita + la(parchet, procuratură), verifica + object(acuzație), chema + la(audiere), se sesiza, cerceta, forma + object(comisie) + de(anchetă), crea + object(comisie) + de(anchetă), înființa + object(comisie) + de(anchetă), intra + "în"(anchetă), inspecta + object(uzină, centrală, instalație, depozit, bază, reactor, sit, facilitate, fabrică, arsenal)
event: ACCUSE/investigate
actor: subject
recipient: object; genitive; "împotriva"; pe; asupra
needs: actor
yes: Procurorii spanioli îl anchetează pe fostul premier. => ACCUSE/investigate ESP.JUD > ESP
yes: ONU a deschis o anchetă împotriva armatei din Myanmar. => ACCUSE/investigate UNO > MMR.MIL
yes: Experții ONU au inspectat o uzină chimică din Siria. => ACCUSE/investigate UNO > SYR
no: Jurnalistul cercetează arhivele muzeului.
no: Botaniștii cercetează o specie rară.

entry: investigate-noun
noun: anchetă - any(sociologic), investigație, audiere, interogatoriu, cercetare + any(penal), comisie + de(anchetă), percheziție + any(anchetă), instrumentare, expertiză + any(balistic)
event: ACCUSE/investigate
noun-actor: subject; "de către"; genitive; adjective
noun-recipient: "împotriva"; asupra; genitive; privind
needs: actor
yes: Investigația procurorilor elvețieni împotriva generalului algerian continuă. => ACCUSE/investigate CHE.JUD > DZA.MIL
no: Ancheta sociologică arată că lectura scade.

entry: accuse-general
verb: polemiza + cu, se certa + cu, arunca + object(acuzație), replica dur, riposta verbal, ridica + object(acuzație), schimba + object(acuzație, replică), demoniza
event: ACCUSE
actor: subject
recipient: object; cu; "la adresa"; dative
needs: actor; recipient
yes: Serbia polemizează cu Croația. => ACCUSE SRB > HRV
no: Vecinii se ceartă din cauza gardului.
