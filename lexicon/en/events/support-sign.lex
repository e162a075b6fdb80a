# SUPPORT by signature: whoever signs with whom is an actor.

entry: sign
verb: sign + object(@agreement, declaration, statement, letter of intent) - subject(striker, player, goalkeeper, midfielder, defender, coach, driver, rider, boxer, champion, singer, actor, band, club), ink + object(@agreement)
verb: initial + object(@agreement), countersign, conclude + object(@agreement), cosign, co-sign
verb: accede + to(@agreement), join + object(@igo), enter + into(@agreement), enter + object(@igo)
verb: seal + object(treaty, pact, accord, alliance), renew + object(@agreement), extend + object(@agreement)
verb: formalize + object(@agreement, @ties), formalise + object(@agreement, @ties), put + object(signature) + to
verb: become + content(member, signatory), become + object(member, signatory), subscribe + to(@agreement)
verb: prolong + object(@agreement), adhere + to(convention, treaty), sign peace, set + object(seal) + to
verb: rejoin + object(@igo), affix + object(signature)
event: SUPPORT
actor: subject + with + between
needs: actor
yes: Romania and Bulgaria signed a security treaty. => SUPPORT ROU+BGR > -
yes: Egypt concluded a pact with Greece. => SUPPORT EGY+GRC > -
no: The striker signed a three-year contract with a club in Spain.
no: The author signed copies of her novel.

# One side ratifies by itself what both have signed.
entry: ratify
verb: ratify, promulgate + object(@agreement, law)
event: SUPPORT
actor: subject
recipient: with; of; object
needs: actor
yes: Mexico ratified the convention. => SUPPORT MEX > -
yes: Estonia ratified a border treaty with Latvia. => SUPPORT EST > LVA
no: The shareholders of the Danish bank ratified the accounts.

entry: sign-noun
noun: signing + of(@agreement), signature + of(@agreement), conclusion + of(@agreement)
noun: accession + to(@agreement, @igo), entry + into(@igo), treaty + between, pact + with, treaty + with, peace treaty
noun: peace agreement, peace accord, friendship treaty, trade agreement, nonaggression pact, non-aggression pact, defense pact
noun: defence pact, agreement + with, military pact, mutual defense treaty, signing ceremony, admission + to(@igo)
noun: admission + into(@igo), extradition treaty
event: SUPPORT
noun-actor: subject + between + with + by + "'s" + adjective
needs: actor
yes: The signing of the accord by Angola and Namibia took place on Tuesday. => SUPPORT AGO+NAM > -
yes: After the peace treaty between Ecuador and Peru, traders returned to the valley. => SUPPORT ECU+PER > -
no: The signing of the goalkeeper cost nine million.
