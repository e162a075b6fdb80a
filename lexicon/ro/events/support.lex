# SUPPORT: words and diplomacy, nothing material.

entry: praise
verb: lăuda, elogia, aplauda - any(@show), saluta, felicita, ovaționa, omagia, aprecia + object - object(preț, expert, analist, specialist, observator, sursă), aprecia + pozitiv, evidenția + object(rol, merit, contribuție, efort), aduce + object(elogiu, omagiu, laudă), aduce elogii, prezenta + object(omagiu, felicitare), adresa + object(felicitare, laudă), transmite + object(felicitare), trimite + object(felicitare), remarca + object(merit, progres, contribuție, efort), ridica + "în"(slavă), prețui, preamări, slăvi, cinsti, glorifica, onora + object
event: SUPPORT
actor: subject
recipient: object; dative; genitive; pentru
needs: actor; recipient
yes: Germania a lăudat reformele din Republica Moldova. => SUPPORT DEU > MDA
yes: Președintele Turciei l-a felicitat pe președintele Poloniei. => SUPPORT TUR > POL
yes: Premierul Indiei a transmis felicitări președintelui Franței. => SUPPORT IND > FRA
no: Criticii au lăudat noul film.

entry: praise-noun
noun: laudă, elogiu, felicitare, omagiu, apreciere, salut, aplauze, mesaj + de(felicitare, solidaritate, sprijin, susținere, condoleanță), telegramă + de(felicitare, condoleanță), scrisoare + de(felicitare, mulțumire, susținere), ovație, gratitudine, recunoștință, cuvânt + de(laudă, mulțumire)
event: SUPPORT
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: dative; "la adresa"; pentru; "față de"; către
needs: actor
yes: Laudele Indiei la adresa președintelui Franței au continuat marți. => SUPPORT IND > FRA
no: Aplauzele publicului au răsplătit orchestra.

entry: praise-received
# The same seen from the one who is praised or backed.
verb: primi + object(felicitare, laudă, elogiu, mulțumire, condoleanță, urare, sprijin, susținere, încurajare, asigurare, omagiu), se bucura + de(sprijin, susținere, încredere, apreciere, simpatie), beneficia + de(susținere), beneficia + de(sprijin) + any(politic, diplomatic, moral, popular, electoral, parlamentar), obține + object(sprijin, susținere, recunoaștere, vot), dobândi + object(sprijin, recunoaștere), avea + object(sprijin, susținere, încredere)
event: SUPPORT
actor: "din partea"; "de la"; genitive; de
recipient: subject
needs: actor; recipient
yes: Premierul Poloniei a primit felicitări din partea președintelui Franței. => SUPPORT FRA > POL
yes: Premierul Poloniei a primit felicitări pentru numirea sa în funcție din partea președintelui Franței. => SUPPORT FRA > POL
yes: Ucraina se bucură de sprijinul Poloniei. => SUPPORT POL > UKR
no: Câștigătoarea a primit felicitări din partea colegilor.

entry: back
verb: sprijini, sprijini politic, ajuta politic, lua + object(partea), lua + object(parte) + dative, se solidariza, se solidariza + cu, se ralia, apăra + object - object(teză, titlu, @territory, poartă), pleda + pentru, milita + pentru, pune + object(umăr), încuraja, se pronunța + pentru, se pronunța + "în favoarea", se declara + pentru, se declara + "în favoarea", vota + pentru, vota + "în favoarea", asigura + object + de(sprijin, susținere, solidaritate, prietenie), exprima + object(@backing), reafirma + object(@backing), reitera + object(@backing), declara + object(@backing), manifesta + object(@backing), transmite + object(@backing), arăta + object(@backing), acorda + object(susținere, încredere, vot), da + object(vot) + dative, gira, cauționa, se situa + "de partea", sta alături, împărtăși + object(poziție, opinie, punct), face + object(lobby) + pentru, promova + object(candidatură, aderare), avea + object(susținere), întări + object(@relations), consolida + object(@relations)
event: SUPPORT
actor: subject
recipient: object; dative; cu; pentru; "față de"; genitive; "în favoarea"; "de partea"
needs: actor; recipient
yes: Polonia sprijină aderarea Ucrainei la NATO. => SUPPORT POL > UKR
yes: Franța și-a exprimat solidaritatea cu Armenia. => SUPPORT FRA > ARM
no: Grinzile de stejar sprijină acoperișul.

entry: back-somebody
# "a susține" also means to claim and to hold (an exam, talks): somebody must be backed.
verb: susține - content - object(@exam, @talks)
event: SUPPORT
actor: subject
recipient: object; genitive; adjective
needs: actor; recipient
yes: China susține Serbia. => SUPPORT CHN > SRB
yes: Statele Unite susțin eforturile Georgiei. => SUPPORT USA > GEO
no: Ministrul susține că bugetul ajunge.
no: Elevii au susținut examenul de bacalaureat.

entry: backing-noun
noun: sprijin, susținere, solidaritate, suport + any(politic, diplomatic), vot + de(încredere), adeziune, încurajare, raliere, apărare + any(public), promovare + genitive(aderare, candidatură), simpatie, loialitate, încredere
event: SUPPORT
noun-actor: subject; "din partea"; "de către"; genitive; adjective
noun-recipient: pentru; dative; "față de"; cu; acordat; "în favoarea"
needs: actor
yes: Turcia și-a anunțat sprijinul pentru Azerbaidjan. => SUPPORT TUR > AZE
no: Sprijinul pentru spate al scaunului este reglabil.

entry: approve
verb: aproba + object(@agreement, aderare, extindere, rezoluție, intervenție, misiune), valida + object(@agreement, alegere), adopta + object(@agreement), adopta + object(@norm) + any(@foreign) - any(rezoluție), aproba + object(@norm) + any(@foreign) - any(rezoluție), vota + object(@agreement, încredere, aderare), vota + object(@norm) + any(@foreign), promulga + any(@foreign), încuviința, se declara + de(acord), da + object(aviz), autoriza + object(misiune, @plan), legifera, omologa + object(@agreement), consfinți, ratifica
event: SUPPORT
actor: subject; dintre; între
recipient: genitive; dative; pentru
needs: actor
yes: Parlamentul Ungariei a aprobat aderarea Suediei la NATO. => SUPPORT HUN.LEG > SWE
no: Consiliul local a aprobat tăierea copacilor bolnavi.
no: Profesorul a aprobat tema elevului.

entry: approve-somebody
# Plans, requests and candidates count where it is said whose they are.
verb: aproba + object(@plan, candidatură, numire, declarație, decizie, măsură, cerere), accepta + object(candidatură), confirma + object(numire, candidatură), da + object(undă) + any(verde), binecuvânta
event: SUPPORT
actor: subject
recipient: genitive; adjective; dative
needs: actor; recipient
yes: Statele Unite au aprobat planul Israelului. => SUPPORT USA > ISR
no: Consiliul local a aprobat planul de lucrări.

entry: approve-noun
noun: aprobare + genitive(@agreement, aderare, extindere), adoptare + genitive(@agreement), adoptare + genitive(@norm) + any(@foreign), ratificare, promulgare + any(@foreign), validare + genitive(alegere), aviz + any(favorabil)
event: SUPPORT
noun-actor: subject; "de către"; adjective; "în"
needs: actor
yes: După ratificarea tratatului de către Germania, au urmat alte șase state. => SUPPORT DEU > -
no: Aprobarea bugetului familiei e treaba bunicii.

entry: sign
verb: semna + object(@agreement) - any(@sport), parafa, încheia + object(@agreement) - any(@sport), contrasemna, pecetlui + object(@agreement), perfecta + object(@agreement), subscrie + object(@agreement), pune + object(semnătură) + pe(@agreement), se angaja + prin(@agreement), oficializa + object(@agreement, @relations), semna + object(declarație, armistițiu, pact), finaliza + object(@agreement), aproba + object(@agreement), extinde + object(@agreement), prelungi + object(@agreement), reînnoi + object(@agreement), adera + la(@agreement)
event: SUPPORT
actor: subject + cu; dintre; între; adjective
needs: actor
yes: România și Polonia au semnat un acord de securitate. => SUPPORT ROU+POL > -
yes: Egiptul a încheiat cu Grecia un acord maritim. => SUPPORT EGY+GRC > -
no: Fotbalistul a semnat un contract pe trei ani cu Barcelona.
no: Scriitorul a semnat autografe la târgul de carte.

entry: sign-noun
noun: semnare + genitive(@agreement), încheiere + genitive(@agreement), parafare, semnatar + genitive(@agreement), semnare, aderare, intrare + any(@igo), prelungire + genitive(@agreement)
event: SUPPORT
noun-actor: dintre; între; subject + cu; "de către"; adjective; genitive
needs: actor
yes: Semnarea acordului dintre Serbia și Kosovo a avut loc la Bruxelles. => SUPPORT SRB+KOS > -
no: Semnarea condicii este obligatorie.

entry: recognise
verb: recunoaște + object(independență, stat, guvern, suveranitate, statut, legitimitate, republică, frontieră, regim), recunoaște oficial, recunoaște diplomatic, recunoaște + object + drept(stat, președinte, guvern), acorda + object(recunoaștere, statut, independență)
event: SUPPORT
actor: subject
recipient: genitive; object; dative
needs: actor
yes: Germania a recunoscut independența Kosovo. => SUPPORT DEU > KOS
no: Inculpatul și-a recunoscut vina.

entry: recognise-state
# Un stat sau un guvern pe numele lui.
verb: recunoaște - object(vină, vinovăție, greșeală, eșec, înfrângere, chip, față, om, femeie, bărbat, persoană, nevoie, merit, valoare, importanță, rol, problemă, pericol, voce, existență, drept, contribuție, diplomă, competență) - content
event: SUPPORT
actor: subject
recipient: object
needs: actor(GOV, LEG); recipient
yes: Costa Rica a recunoscut Kosovo. => SUPPORT CRI > KOS
no: Turistul a recunoscut orașul danez.
no: Guvernul danez a recunoscut rolul Norvegiei.

entry: recognition-noun
noun: recunoaștere + genitive(independență, stat, guvern, suveranitate, republică), recunoaștere + any(internațional, diplomatic, oficial, reciproc)
event: SUPPORT
noun-actor: subject; "de către"; adjective
noun-recipient: genitive
needs: actor
yes: După recunoașterea independenței Kosovo de către Franța, Serbia a protestat. => SUPPORT FRA > KOS

entry: thank
verb: mulțumi - pentru(participare), exprima + object(recunoștință, gratitudine, mulțumire), aduce + object(mulțumire), adresa + object(mulțumire), transmite + object(mulțumire), se arăta recunoscător, rămâne recunoscător
event: SUPPORT
actor: subject
recipient: dative; "față de"; object
needs: actor; recipient
yes: Președintele Ucrainei a mulțumit Poloniei. => SUPPORT UKR > POL
no: Campioana a mulțumit antrenorului ei.

entry: condolence
verb: exprima + object(condoleanță, compasiune, regret) + dative, transmite + object(condoleanță), prezenta + object(condoleanță), trimite + object(condoleanță), compătimi, dori + object(succes), ura + object(succes, bun), transmite + object(urare), comemora
event: SUPPORT
actor: subject
recipient: dative; object; genitive
needs: actor; recipient
yes: Premierul Japoniei a transmis condoleanțe Turciei. => SUPPORT JPN > TUR
yes: Regele Spaniei a trimis condoleanțe Turciei. => SUPPORT ESP > TUR
no: Vecinii au transmis condoleanțe familiei îndoliate.

entry: condolence-noun
noun: condoleanță, compasiune, urare
event: SUPPORT
noun-actor: subject; "din partea"; genitive
noun-recipient: dative; pentru; "față de"; către
needs: actor; recipient
yes: Condoleanțele regelui Spaniei pentru poporul marocan au fost publicate luni. => SUPPORT ESP > MAR

entry: decorate
verb: decora + object, medalia + object - any(@sport), distinge + object, conferi + object(@award), înmâna + object(@award) - any(@sport), decerna + object(@award) - any(@sport, @show), acorda + object(@award) - any(@sport, @show), numi + object + any(cetățean) + any(onoare)
event: SUPPORT
actor: subject
recipient: dative; object
needs: actor; recipient
yes: Președintele Poloniei l-a decorat pe ministrul ucrainean al apărării. => SUPPORT POL > UKR
no: Juriul i-a acordat actriței trofeul festivalului.

entry: decorate-noun
noun: decorare, decorație, distincție
event: SUPPORT
noun-actor: subject; "de către"; "din partea"
noun-recipient: genitive; dative
needs: actor; recipient
yes: După decorarea ministrului italian de către președintele Albaniei, a urmat o recepție. => SUPPORT ALB > ITA

entry: open-relations
verb: stabili + object(@relations) + any(diplomatic, consular, oficial), restabili + object(@relations), normaliza + object(@relations), relansa + object(@relations), relua + object(@relations), înnoda + object(@relations), reface + object(@relations), dezvolta + object(@relations), îmbunătăți + object(@relations), îmbunătăți + object(cooperare), redeschide + object(ambasadă, consulat), deschide + object(ambasadă, consulat), inaugura + object(ambasadă, consulat), numi + object(ambasador), acredita + object(ambasador), se reconcilia, se reconcilia + cu, se împăca + cu, detensiona + object(@relations), intensifica + object(@relations), se apropia + de
event: SUPPORT
actor: subject + cu; dintre; între; adjective
recipient: "în"; la
needs: actor
yes: Israelul și Marocul au stabilit relații diplomatice. => SUPPORT ISR+MAR > -
yes: Turcia a restabilit relațiile cu Egiptul. => SUPPORT TUR+EGY > -
no: Cantina a reluat legătura cu furnizorul de pâine.

entry: open-relations-noun
noun: stabilire + genitive(@relations), restabilire + genitive(@relations), normalizare + genitive(@relations), reluare + genitive(@relations), reconciliere, împăcare, deschidere + genitive(ambasadă, consulat), redeschidere + genitive(ambasadă, consulat), apropiere + any(diplomatic)
event: SUPPORT
noun-actor: dintre; între; subject + cu; "de către"; adjective
needs: actor
yes: Normalizarea relațiilor dintre Turcia și Armenia a început în ianuarie. => SUPPORT TUR+ARM > -

entry: defend-verbally
verb: lua + object(apărare), lua apărarea, justifica + object(acțiune, decizie, intervenție, atac), disculpa, absolvi + de(vină, răspundere, acuzație), legitima + object(acțiune, regim, guvern, alegere), garanta + pentru, reabilita + object - object(@building), exonera
event: SUPPORT
actor: subject
recipient: object; dative; genitive
needs: actor; recipient
yes: China a luat apărarea Iranului. => SUPPORT CHN > IRN
no: Contabilul a justificat cheltuielile.

entry: support-adjective
adj: recunoscător, recunoscătoare, solidar + cu, solidară + cu, solidari + cu, mulțumită + de, favorabil + genitive, loial, mulțumit + de, satisfăcut + de, alături + de, partizan
event: SUPPORT
actor: subject
recipient: dative; cu; de; "față de"
needs: actor; recipient
yes: Ungaria este solidară cu Polonia. => SUPPORT HUN > POL
no: Antrenorul este mulțumit de jocul echipei.

entry: assure-of-success
# What one side tells the other will turn out well for it. What the speaker himself will do is an act of its own.
verb: asigura + object + content, încredința + object + content, liniști + object + content, da asigurări + dative + content, asigura + object + de(victorie, succes, izbândă, loialitate, respect, considerație, încredere, admirație)
event: SUPPORT
actor: subject
recipient: object; dative
needs: actor(GOV, LEG, MIL, PTY, REB); recipient(GOV, LEG, MIL, REB)
yes: Președintele Belarusului a asigurat guvernul Serbiei că dreptatea va învinge. => SUPPORT BLR > SRB
yes: Ministrul turc de externe i-a încredințat pe liderii azeri că dreptatea este de partea lor. => SUPPORT TUR > AZE
yes: Premierul Ungariei l-a asigurat pe președintele kazah de respectul său. => SUPPORT HUN > KAZ
no: Primarul i-a asigurat pe locatari că apa caldă revine până vineri.
no: Medicul l-a asigurat pe ministru că analizele sunt bune.

entry: join-organisation
# A state that joins an organisation accepts its treaty; ahead of time it is willing to.
verb: adera + la(@igo), se alătura + dative(@igo), se alătura + object(@igo), intra + "în"(nato, onu, ue, u.e., o.n.u., uniune, alianță, organizație, consiliu, ligă), deveni + object(membru) + genitive(@igo)
event: SUPPORT
actor: subject
recipient: la; dative; object; "în"; genitive
needs: actor; recipient
yes: Albania a aderat la NATO. => SUPPORT ALB > IGO
yes: Croația se va alătura Uniunii Europene în iulie. => AGREE HRV > EUR
yes: Estonia va intra în Uniunea Europeană la 1 mai. => AGREE EST > EUR
no: Muntenegru a intrat în finală.
