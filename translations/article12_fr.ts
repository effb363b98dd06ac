<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>%1 cannot be read, or is larger than 100 MB.</source>
        <translation>%1 est illisible, ou dépasse 100&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Message.eml</source>
        <translation>Message.eml</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texte collé.txt</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Image collée.png</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>This is not a date. Type it as 9.11.2026, 9 Nov 2026 or 2026-11-09.</source>
        <translation>Ce n’est pas une date. Saisissez-la ainsi&#xa0;: 9.11.2026, 9 nov. 2026 ou 2026-11-09.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Il n’y a pas de mois %1.</translation>
    </message>
    <message>
        <source>The year %1 is out of range.</source>
        <translation>L’année %1 est hors limites.</translation>
    </message>
    <message>
        <source>%1 %2 has no day %3.</source>
        <translation>Il n’y a pas de %3 %1 %2.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>The key “%1” holds a character that cannot be stored.</source>
        <translation>La clé «&#xa0;%1&#xa0;» contient un caractère qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be stored.</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at character %3.</source>
        <translation>%1 n’est pas du JSON valide&#xa0;: %2 au caractère %3.</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object { … }.</source>
        <translation>%1 doit contenir un seul objet JSON { … }.</translation>
    </message>
    <message>
        <source>%1 holds the key “%2” twice.</source>
        <translation>%1 contient deux fois la clé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of a list: &quot;a, b and c&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The message has too many parts; the rest was not read.</source>
        <translation>Le message a trop de parties&#xa0;; la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>The message is not built as it says; its text is shown as it came.</source>
        <translation>Le message n’est pas construit comme il l’annonce&#xa0;; son texte est montré tel quel.</translation>
    </message>
    <message>
        <source>The message is very large; some attachments were not read.</source>
        <translation>Le message est très volumineux&#xa0;; certaines pièces jointes n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some letters may be wrong.</source>
        <translation>Le jeu de caractères «&#xa0;%1&#xa0;» est inconnu&#xa0;; certaines lettres peuvent être fausses.</translation>
    </message>
    <message>
        <source>Some letters could not be read in the character set the message names.</source>
        <translation>Certaines lettres n’ont pas pu être lues dans le jeu de caractères annoncé par le message.</translation>
    </message>
    <message>
        <source>Outlook packed attachments into winmail.dat; it is kept but its content is not shown.</source>
        <translation>Outlook a mis des pièces jointes dans winmail.dat&#xa0;; le fichier est conservé, son contenu n’est pas montré.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than 150 MB.</source>
        <translation>Le fichier dépasse 150&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The file is not an e-mail message.</source>
        <translation>Le fichier n’est pas un e-mail.</translation>
    </message>
    <message>
        <source>The message names several days; check the day of receipt.</source>
        <translation>Le message indique plusieurs jours&#xa0;; vérifiez le jour de réception.</translation>
    </message>
    <message>
        <source>No server of yours noted the arrival; the day is the sender&apos;s claim.</source>
        <translation>Aucun de vos serveurs n’a noté l’arrivée&#xa0;; le jour est celui qu’indique l’expéditeur.</translation>
    </message>
    <message>
        <source>The message has no date; enter the day of receipt.</source>
        <translation>Le message n’a pas de date&#xa0;; saisissez le jour de réception.</translation>
    </message>
    <message>
        <source>The message has more than one Date line.</source>
        <translation>Le message a plus d’une ligne Date.</translation>
    </message>
    <message>
        <source>The message has no readable text.</source>
        <translation>Le message n’a pas de texte lisible.</translation>
    </message>
    <message>
        <source>The message names no sender.</source>
        <translation>Le message n’indique pas d’expéditeur.</translation>
    </message>
    <message>
        <source>The sender asks for a read receipt; none is sent.</source>
        <translation>L’expéditeur demande un accusé de lecture&#xa0;; aucun n’est envoyé.</translation>
    </message>
    <message>
        <source>The file is a mail server&apos;s delivery report, not a message of a person.</source>
        <translation>Le fichier est un avis de remise d’un serveur de messagerie, pas le message d’une personne.</translation>
    </message>
    <message>
        <source>%1, point %2: %3</source>
        <translation>%1, point %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>id, fact, label and source are needed</source>
        <translation>id, fact, label et source sont nécessaires</translation>
    </message>
    <message>
        <source>choices belong to the shape choice</source>
        <translation>choices va avec la forme choice</translation>
    </message>
    <message>
        <source>columns belong to the shape table</source>
        <translation>columns va avec la forme table</translation>
    </message>
    <message>
        <source>every choice needs a label</source>
        <translation>chaque choix a besoin d’un libellé</translation>
    </message>
    <message>
        <source>“%1” must be: %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être&#xa0;: %2.</translation>
    </message>
    <message>
        <source>unknown key or wrong type</source>
        <translation>clé inconnue ou type inexact</translation>
    </message>
    <message>
        <source>the fact stands twice</source>
        <translation>l’élément figure deux fois</translation>
    </message>
    <message>
        <source>only_when names no earlier fact</source>
        <translation>only_when ne désigne aucun élément qui précède</translation>
    </message>
    <message>
        <source>“%1” is no column of “%2”. Known: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne de «&#xa0;%2&#xa0;». Colonnes connues&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is no right. Known: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un droit. Droits connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The request has no right %1.</source>
        <translation>La demande ne comporte pas le droit %1.</translation>
    </message>
    <message>
        <source>The request has several rights %1: give the number.</source>
        <translation>La demande comporte plusieurs fois le droit %1&#xa0;: indiquez le numéro.</translation>
    </message>
    <message>
        <source>%1 is in the future: only what has happened is recorded.</source>
        <translation>Le %1 est dans l’avenir&#xa0;: seul ce qui a eu lieu s’enregistre.</translation>
    </message>
    <message>
        <source>%1 is before the day of receipt, %2.</source>
        <translation>Le %1 précède le jour de réception, le %2.</translation>
    </message>
    <message>
        <source>The day of receipt, %1, is in the future.</source>
        <translation>Le jour de réception, le %1, est dans l’avenir.</translation>
    </message>
    <message>
        <source>It cannot reach the officer on %1, before the day of receipt.</source>
        <translation>Elle ne peut pas parvenir au délégué le %1, avant le jour de réception.</translation>
    </message>
    <message>
        <source>Right no. %1 cannot be part of an identity question.</source>
        <translation>Le droit n°&#xa0;%1 ne peut pas faire l’objet d’une demande d’identité.</translation>
    </message>
    <message>
        <source>The reply of %1 cannot be earlier than the question of %2.</source>
        <translation>La réponse du %1 ne peut pas précéder la question du %2.</translation>
    </message>
    <message>
        <source>For a withdrawal use the step withdraw.</source>
        <translation>Pour un retrait, utilisez l’étape withdraw.</translation>
    </message>
    <message>
        <source>Event %1 is not part of this request.</source>
        <translation>L’événement %1 n’appartient pas à cette demande.</translation>
    </message>
    <message>
        <source>“%1” of %2 cannot be corrected. Possible: %3.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 ne peut pas être corrigé. Possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It cannot be answered on %1, before the day of receipt.</source>
        <translation>Elle ne peut pas recevoir de réponse le %1, avant le jour de réception.</translation>
    </message>
    <message>
        <source>checklist not available yet for %1</source>
        <translation>pas encore de liste de contrôle pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not a point of this checklist. Known: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un point de cette liste. Points connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The reply bundle cannot be deleted before the answer of %1.</source>
        <translation>Les pièces de la réponse ne peuvent pas être supprimées avant la réponse du %1.</translation>
    </message>
    <message>
        <source>“%1” is not possible: the request is in the state %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible&#xa0;: la demande est à l’état %2.</translation>
    </message>
    <message>
        <source>not in the state %1</source>
        <translation>pas à l’état %1</translation>
    </message>
    <message>
        <source>“%1” still needs:</source>
        <translation>«&#xa0;%1&#xa0;» demande encore&#xa0;:</translation>
    </message>
    <message>
        <source>The event %1 (version %2) cannot be read: %3</source>
        <translation>L’événement %1 (version %2) ne peut pas être lu&#xa0;: %3</translation>
    </message>
    <message>
        <source>The event %1 was written by a newer program (version %2).</source>
        <translation>L’événement %1 a été écrit par un programme plus récent (version %2).</translation>
    </message>
    <message>
        <source>This program does not know the event %1.</source>
        <translation>Ce programme ne connaît pas l’événement %1.</translation>
    </message>
    <message>
        <source>Open the register with the program that wrote it.</source>
        <translation>Ouvrez le registre avec le programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>“%1” is not a key of this step. Allowed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de cette étape. Clés admises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the day the letter was sent</source>
        <translation>le jour d’envoi du courrier</translation>
    </message>
    <message>
        <source>the right concerned</source>
        <translation>le droit concerné</translation>
    </message>
    <message>
        <source>decide on %1</source>
        <translation>décider (%1)</translation>
    </message>
    <message>
        <source>inform %1 or record why not (Art. 19)</source>
        <translation>informer %1 ou noter pourquoi non (art.&#xa0;19)</translation>
    </message>
    <message>
        <source>send the returned answer again</source>
        <translation>renvoyer la réponse revenue</translation>
    </message>
    <message>
        <source>record the delivery, or wait until %1</source>
        <translation>noter la remise, ou attendre le %1</translation>
    </message>
    <message>
        <source>destroy the identity copy</source>
        <translation>détruire la copie du titre d’identité</translation>
    </message>
    <message>
        <source>set when the reply bundle is deleted</source>
        <translation>fixer la date de suppression des pièces de la réponse</translation>
    </message>
    <message>
        <source>the day of arrival</source>
        <translation>le jour d’arrivée</translation>
    </message>
    <message>
        <source>a text, a scan or a note</source>
        <translation>un texte, un scan ou une note</translation>
    </message>
    <message>
        <source>at least one right</source>
        <translation>au moins un droit</translation>
    </message>
    <message>
        <source>the state of the authority to act</source>
        <translation>l’état du mandat</translation>
    </message>
    <message>
        <source>the identity is confirmed already</source>
        <translation>l’identité est déjà confirmée</translation>
    </message>
    <message>
        <source>the facts behind the doubt (Art. 12(6) GDPR)</source>
        <translation>les faits qui fondent le doute (art.&#xa0;12, §&#xa0;6, RGPD)</translation>
    </message>
    <message>
        <source>the lighter means considered</source>
        <translation>les moyens moins intrusifs envisagés</translation>
    </message>
    <message>
        <source>why nothing lighter than a copy works</source>
        <translation>pourquoi rien de moins intrusif qu’une copie ne convient</translation>
    </message>
    <message>
        <source>that the person was told what may be masked</source>
        <translation>que la personne sait ce qu’elle peut masquer</translation>
    </message>
    <message>
        <source>that the person was told the copy is destroyed after the check</source>
        <translation>que la personne sait que la copie est détruite après le contrôle</translation>
    </message>
    <message>
        <source>what is unclear</source>
        <translation>ce qui n’est pas clair</translation>
    </message>
    <message>
        <source>the figure or list behind the large quantity</source>
        <translation>le chiffre ou la liste qui montre la grande quantité de données</translation>
    </message>
    <message>
        <source>no question is open</source>
        <translation>aucune question n’est ouverte</translation>
    </message>
    <message>
        <source>which open question was answered</source>
        <translation>à quelle question la réponse se rapporte</translation>
    </message>
    <message>
        <source>the day of the reply</source>
        <translation>le jour de la réponse</translation>
    </message>
    <message>
        <source>the result of the check</source>
        <translation>le résultat du contrôle</translation>
    </message>
    <message>
        <source>how the identity was checked</source>
        <translation>comment l’identité a été vérifiée</translation>
    </message>
    <message>
        <source>who checked it</source>
        <translation>qui a fait la vérification</translation>
    </message>
    <message>
        <source>what the person said</source>
        <translation>ce que la personne a dit</translation>
    </message>
    <message>
        <source>which open question</source>
        <translation>quelle question ouverte</translation>
    </message>
    <message>
        <source>what is still missing</source>
        <translation>ce qui manque encore</translation>
    </message>
    <message>
        <source>no question about the data is open</source>
        <translation>aucune question sur les données n’est ouverte</translation>
    </message>
    <message>
        <source>it was extended once already</source>
        <translation>le délai a déjà été prolongé une fois</translation>
    </message>
    <message>
        <source>complexity, number of requests, or both (Art. 12(3) GDPR)</source>
        <translation>la complexité, le nombre de demandes, ou les deux (art.&#xa0;12, §&#xa0;3, RGPD)</translation>
    </message>
    <message>
        <source>the reasons about this request</source>
        <translation>les motifs propres à cette demande</translation>
    </message>
    <message>
        <source>%1 is decided already</source>
        <translation>décision déjà prise&#xa0;: %1</translation>
    </message>
    <message>
        <source>the person&apos;s reply to the open question</source>
        <translation>la réponse de la personne à la question ouverte</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la décision</translation>
    </message>
    <message>
        <source>identify the rights</source>
        <translation>qualifier la demande</translation>
    </message>
    <message>
        <source>that the channel is safe for these data</source>
        <translation>que la voie d’envoi est sûre pour ces données</translation>
    </message>
    <message>
        <source>that the letter holds all it must</source>
        <translation>que le courrier contient tout ce qu’il doit</translation>
    </message>
    <message>
        <source>why the answer is not electronic (Art. 12(3) GDPR)</source>
        <translation>pourquoi la réponse n’est pas électronique (art.&#xa0;12, §&#xa0;3, RGPD)</translation>
    </message>
    <message>
        <source>the recipient, by name</source>
        <translation>le destinataire, nommément</translation>
    </message>
    <message>
        <source>the day the recipient was informed</source>
        <translation>le jour où le destinataire a été informé</translation>
    </message>
    <message>
        <source>what the recipient was told</source>
        <translation>ce qui a été dit au destinataire</translation>
    </message>
    <message>
        <source>impossible or disproportionate (Art. 19 GDPR)</source>
        <translation>impossible ou disproportionné (art.&#xa0;19 RGPD)</translation>
    </message>
    <message>
        <source>the facts behind it</source>
        <translation>les faits qui le fondent</translation>
    </message>
    <message>
        <source>only rights still open</source>
        <translation>seulement des droits encore en cours</translation>
    </message>
    <message>
        <source>the day of the person&apos;s statement</source>
        <translation>le jour de la déclaration de la personne</translation>
    </message>
    <message>
        <source>the person&apos;s own words</source>
        <translation>les mots de la personne</translation>
    </message>
    <message>
        <source>that it was free of pressure</source>
        <translation>qu’elle a été faite sans pression</translation>
    </message>
    <message>
        <source>the event to correct</source>
        <translation>l’événement à corriger</translation>
    </message>
    <message>
        <source>the fact to correct</source>
        <translation>l’élément à corriger</translation>
    </message>
    <message>
        <source>why it was wrong</source>
        <translation>pourquoi c’était inexact</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the right</source>
        <translation>le droit</translation>
    </message>
    <message>
        <source>the point of the checklist</source>
        <translation>le point de la liste</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>sa valeur</translation>
    </message>
    <message>
        <source>a point that was filled in</source>
        <translation>un point prérempli</translation>
    </message>
    <message>
        <source>which letter</source>
        <translation>quel courrier</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>there is no file</source>
        <translation>il n’y a pas de fichier</translation>
    </message>
    <message>
        <source>a file of this request</source>
        <translation>un fichier de cette demande</translation>
    </message>
    <message>
        <source>why it is removed</source>
        <translation>pourquoi il est retiré</translation>
    </message>
    <message>
        <source>whether it arrived</source>
        <translation>si elle est arrivée</translation>
    </message>
    <message>
        <source>there is no identity copy</source>
        <translation>il n’y a pas de copie de titre d’identité</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>another request</source>
        <translation>une autre demande</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par courrier postal</translation>
    </message>
    <message>
        <source>through the web form</source>
        <translation>par le formulaire en ligne</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>à l’accueil</translation>
    </message>
    <message>
        <source>through a social network</source>
        <translation>par un réseau social</translation>
    </message>
    <message>
        <source>through a processor</source>
        <translation>par un sous-traitant</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>par une autre voie</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>accusé de réception</translation>
    </message>
    <message>
        <source>identity request</source>
        <translation>demande d’identité</translation>
    </message>
    <message>
        <source>clarification request</source>
        <translation>demande de précisions</translation>
    </message>
    <message>
        <source>extension notice</source>
        <translation>avis de prolongation</translation>
    </message>
    <message>
        <source>access answer</source>
        <translation>réponse à une demande d’accès</translation>
    </message>
    <message>
        <source>rectification, erasure or restriction done</source>
        <translation>rectification, effacement ou limitation effectués</translation>
    </message>
    <message>
        <source>objection accepted</source>
        <translation>opposition acceptée</translation>
    </message>
    <message>
        <source>objection refused</source>
        <translation>opposition refusée</translation>
    </message>
    <message>
        <source>portability delivery</source>
        <translation>remise au titre de la portabilité</translation>
    </message>
    <message>
        <source>partial refusal</source>
        <translation>refus partiel</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>notice to a recipient</source>
        <translation>information d’un destinataire</translation>
    </message>
    <message>
        <source>confirmation of withdrawal, directive or review</source>
        <translation>confirmation de retrait, de directive ou de réexamen</translation>
    </message>
    <message>
        <source>fee notice</source>
        <translation>avis de frais</translation>
    </message>
    <message>
        <source>transfer to the competent controller</source>
        <translation>transmission au responsable compétent</translation>
    </message>
    <message>
        <source>closure without identity</source>
        <translation>clôture faute d’identité</translation>
    </message>
    <message>
        <source>before a restriction is lifted</source>
        <translation>avant la levée d’une limitation</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>no data held</source>
        <translation>aucune donnée détenue</translation>
    </message>
    <message>
        <source>request for proof of standing</source>
        <translation>demande de justificatif de qualité</translation>
    </message>
    <message>
        <source>possible until %1; the reasons must be about this request</source>
        <translation>possible jusqu’au %1&#xa0;; les motifs doivent être propres à cette demande</translation>
    </message>
    <message>
        <source>suspends only when the quantity of data is large</source>
        <translation>ne suspend que si la quantité de données est grande</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open on %1</source>
        <translation>
            <numerusform>%n point à renseigner, %1</numerusform>
            <numerusform>%n points à renseigner, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no clock policy “%1”. Known: %2.</source>
        <translation>Il n’y a pas de règle de délai «&#xa0;%1&#xa0;». Règles connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>rectification</source>
        <translation>rectification</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>limitation</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>portabilité</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>opposition</translation>
    </message>
    <message>
        <source>marketing stop</source>
        <translation>opposition prospection</translation>
    </message>
    <message>
        <source>objection to research</source>
        <translation>opposition à la recherche</translation>
    </message>
    <message>
        <source>automated decision</source>
        <translation>décision automatisée</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>retrait du consentement</translation>
    </message>
    <message>
        <source>directive recorded</source>
        <translation>directive enregistrée</translation>
    </message>
    <message>
        <source>directive after death</source>
        <translation>directive après décès</translation>
    </message>
    <message>
        <source>request of heirs</source>
        <translation>demande d’héritiers</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites à donner</translation>
    </message>
    <message numerus="yes">
        <source>Closed</source>
        <translation>
            <numerusform>Clôturée</numerusform>
            <numerusform>Clôturées</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Identify the rights</source>
        <translation>Qualifier la demande</translation>
    </message>
    <message>
        <source>Ask who the person is</source>
        <translation>Demander l’identité</translation>
    </message>
    <message>
        <source>Ask which data are meant</source>
        <translation>Demander des précisions</translation>
    </message>
    <message>
        <source>Record the person&apos;s reply</source>
        <translation>Noter la réponse de la personne</translation>
    </message>
    <message>
        <source>Remind the person</source>
        <translation>Relancer la personne</translation>
    </message>
    <message>
        <source>Go on without a reply</source>
        <translation>Continuer sans réponse</translation>
    </message>
    <message>
        <source>Extend by two months</source>
        <translation>Prolonger de deux mois</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Noter la décision</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Record that a recipient was informed</source>
        <translation>Noter qu’un destinataire est informé</translation>
    </message>
    <message>
        <source>Record why a recipient is not informed</source>
        <translation>Noter pourquoi un destinataire n’est pas informé</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Clôturer la demande</translation>
    </message>
    <message>
        <source>The person withdraws</source>
        <translation>La personne se désiste</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>Corriger un élément</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a right</source>
        <translation>Ajouter un droit</translation>
    </message>
    <message>
        <source>Complete the points</source>
        <translation>Renseigner les points</translation>
    </message>
    <message>
        <source>Confirm a point</source>
        <translation>Confirmer un point</translation>
    </message>
    <message>
        <source>Record a letter sent</source>
        <translation>Noter l’envoi d’un courrier</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Retirer un fichier</translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation>Noter la remise de la réponse</translation>
    </message>
    <message>
        <source>Destroy the identity copy</source>
        <translation>Détruire la copie du titre d’identité</translation>
    </message>
    <message>
        <source>Set when the reply bundle is deleted</source>
        <translation>Fixer la date de suppression des pièces de la réponse</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Poser un rappel</translation>
    </message>
    <message>
        <source>Link to another request</source>
        <translation>Lier à une autre demande</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n point à renseigner</numerusform>
            <numerusform>%n points à renseigner</numerusform>
        </translation>
    </message>
    <message>
        <source>carry out %1</source>
        <translation>exécuter&#xa0;: %1</translation>
    </message>
    <message>
        <source>send the answer</source>
        <translation>envoyer la réponse</translation>
    </message>
    <message>
        <source>identity asked on %1</source>
        <translation>identité demandée le %1</translation>
    </message>
    <message>
        <source>clarification asked on %1</source>
        <translation>précisions demandées le %1</translation>
    </message>
    <message>
        <source>fee announced on %1</source>
        <translation>frais annoncés le %1</translation>
    </message>
    <message numerus="yes">
        <source>inform %n recipient(s) (Art. 19)</source>
        <translation>
            <numerusform>informer %n destinataire (art.&#xa0;19)</numerusform>
            <numerusform>informer %n destinataires (art.&#xa0;19)</numerusform>
        </translation>
    </message>
    <message>
        <source>answered on %1, record the delivery</source>
        <translation>réponse envoyée le %1, noter la remise</translation>
    </message>
    <message>
        <source>restriction in force</source>
        <translation>limitation en vigueur</translation>
    </message>
    <message>
        <source>close the request</source>
        <translation>clôturer la demande</translation>
    </message>
    <message>
        <source>authority to act not seen</source>
        <translation>mandat non vu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse envoyée</translation>
    </message>
    <message numerus="yes">
        <source>suspended, %n left</source>
        <translation>
            <numerusform>suspendu, reste %n j</numerusform>
            <numerusform>suspendu, reste %n j</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>délai suspendu</translation>
    </message>
    <message numerus="yes">
        <source>stop %n day(s) late</source>
        <translation>
            <numerusform>arrêt en retard de %n jour</numerusform>
            <numerusform>arrêt en retard de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>stop today</source>
        <translation>arrêt aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>stop in %n day(s)</source>
        <translation>
            <numerusform>arrêt sous %n jour</numerusform>
            <numerusform>arrêt sous %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>reste %n jour</numerusform>
            <numerusform>reste %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Échéance sous 7 jours</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>En attente de la personne</translation>
    </message>
    <message>
        <source>Follow-up after the reply</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Toutes en cours</translation>
    </message>
    <message>
        <source>“since” is later than “until”</source>
        <translation>«&#xa0;since&#xa0;» est postérieur à «&#xa0;until&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not a key of a holiday rule</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de règle de jour férié</translation>
    </message>
    <message>
        <source>exactly one of %1 must be given</source>
        <translation>il faut exactement une de ces clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>“unless” goes with “nth” only</source>
        <translation>«&#xa0;unless&#xa0;» ne va qu’avec «&#xa0;nth&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” must be a word</source>
        <translation>«&#xa0;%1&#xa0;» doit être un mot</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” must be a day of every year, like 05-01</source>
        <translation>«&#xa0;%1&#xa0;» doit être un jour de chaque année, comme 05-01</translation>
    </message>
    <message>
        <source>“weekday” must be one of Mon, Tue, Wed, Thu, Fri, Sat, Sun</source>
        <translation>«&#xa0;weekday&#xa0;» doit être Mon, Tue, Wed, Thu, Fri, Sat ou Sun</translation>
    </message>
    <message>
        <source>“weekend” must be one of %1</source>
        <translation>«&#xa0;weekend&#xa0;» doit être l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>“number” must be 1 to 4, or -1 for the last</source>
        <translation>«&#xa0;number&#xa0;» doit aller de 1 à 4, ou valoir -1 pour le dernier</translation>
    </message>
    <message>
        <source>“days” holds “%1”, which is not a day like 2026-05-01</source>
        <translation>«&#xa0;days&#xa0;» contient «&#xa0;%1&#xa0;», qui n’est pas un jour comme 2026-05-01</translation>
    </message>
    <message>
        <source>“days” must be in order, each once: %1</source>
        <translation>«&#xa0;days&#xa0;» doit être dans l’ordre, chaque jour une fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>“days” is empty</source>
        <translation>«&#xa0;days&#xa0;» est vide</translation>
    </message>
    <message>
        <source>Region %1: “%2” is not a key of a region.</source>
        <translation>Région %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une clé de région.</translation>
    </message>
    <message>
        <source>Region %1 has no name.</source>
        <translation>La région %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>Region %1 has no holidays.</source>
        <translation>La région %1 n’a pas de jours fériés.</translation>
    </message>
    <message>
        <source>Region %1, rule %2 “%3”: %4.</source>
        <translation>Région %1, règle %2 «&#xa0;%3&#xa0;»&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The holiday rules name no region.</source>
        <translation>Les règles de jours fériés ne nomment aucune région.</translation>
    </message>
    <message>
        <source>Alias %1 must be a new name of a region.</source>
        <translation>L’alias %1 doit être un nouveau nom d’une région.</translation>
    </message>
    <message>
        <source>Region %1: its parent %2 is not a region.</source>
        <translation>Région %1&#xa0;: sa région mère %2 n’existe pas.</translation>
    </message>
    <message>
        <source>Region %1 is its own parent.</source>
        <translation>La région %1 est sa propre région mère.</translation>
    </message>
    <message>
        <source>Region %1, rule “%2”: a day lies outside the years %3 to %4.</source>
        <translation>Région %1, règle «&#xa0;%2&#xa0;»&#xa0;: un jour est hors des années %3 à %4.</translation>
    </message>
    <message>
        <source>The holiday rules need a version, a first_year and a later last_year.</source>
        <translation>Les règles de jours fériés doivent avoir version, first_year et un last_year postérieur.</translation>
    </message>
    <message>
        <source>No region has a municipal holiday “%1”.</source>
        <translation>Aucune région n’a de jour férié communal «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no holiday calendar for the region “%1”.</source>
        <translation>Il n’y a pas de calendrier des jours fériés pour la région «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clock policy %1: “%2” is not a setting.</source>
        <translation>Règle de délai %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un réglage.</translation>
    </message>
    <message>
        <source>Clock policy %1: “%2” must be one of %3.</source>
        <translation>Règle de délai %1&#xa0;: «&#xa0;%2&#xa0;» doit être l’un de&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Clock policy %1: “%2” must be a number of days.</source>
        <translation>Règle de délai %1&#xa0;: «&#xa0;%2&#xa0;» doit être un nombre de jours.</translation>
    </message>
    <message>
        <source>Clock policy %1: “%2” must be true or false.</source>
        <translation>Règle de délai %1&#xa0;: «&#xa0;%2&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>Clock policy %1: the source of “%2” is missing.</source>
        <translation>Règle de délai %1&#xa0;: la source de «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The clock policies have no rules_version.</source>
        <translation>Les règles de délai n’ont pas de rules_version.</translation>
    </message>
    <message>
        <source>The clock policies lack STRICT, the strict track.</source>
        <translation>Il manque STRICT, le décompte strict, aux règles de délai.</translation>
    </message>
    <message>
        <source>a Monday</source>
        <translation>un lundi</translation>
    </message>
    <message>
        <source>a Tuesday</source>
        <translation>un mardi</translation>
    </message>
    <message>
        <source>a Wednesday</source>
        <translation>un mercredi</translation>
    </message>
    <message>
        <source>a Thursday</source>
        <translation>un jeudi</translation>
    </message>
    <message>
        <source>a Friday</source>
        <translation>un vendredi</translation>
    </message>
    <message>
        <source>a Saturday</source>
        <translation>un samedi</translation>
    </message>
    <message>
        <source>a Sunday</source>
        <translation>un dimanche</translation>
    </message>
    <message>
        <source>%1 does not stop the clock under this policy.</source>
        <translation>%1 ne suspend pas le délai selon cette règle.</translation>
    </message>
    <message>
        <source>%1 does not stop the clock: it came more than %2 days after %3 and no reason for that is written.</source>
        <translation>%1 ne suspend pas le délai&#xa0;: envoi plus de %2 jours après le %3, sans motif noté.</translation>
    </message>
    <message>
        <source>%1 does not stop the clock: no doubt about the identity is recorded.</source>
        <translation>%1 ne suspend pas le délai&#xa0;: aucun doute sur l’identité n’est noté.</translation>
    </message>
    <message>
        <source>%1 does not stop the clock: only a request for access to a large quantity of data allows that.</source>
        <translation>%1 ne suspend pas le délai&#xa0;: seule une demande d’accès portant sur une grande quantité de données le permet.</translation>
    </message>
    <message>
        <source>%1 does not stop the clock: no reason for a fee is recorded.</source>
        <translation>%1 ne suspend pas le délai&#xa0;: aucun motif de frais n’est noté.</translation>
    </message>
    <message>
        <source>The clarification question of %1</source>
        <translation>La demande de précisions du %1</translation>
    </message>
    <message>
        <source>The fee notice of %1</source>
        <translation>L’avis de frais du %1</translation>
    </message>
    <message>
        <source>The identity question of %1</source>
        <translation>La demande d’identité du %1</translation>
    </message>
    <message>
        <source>a day off in lieu (%1)</source>
        <translation>un jour de compensation (%1)</translation>
    </message>
    <message>
        <source>a public holiday (%1)</source>
        <translation>un jour férié (%1)</translation>
    </message>
    <message>
        <source>One month from %1 ends on %2</source>
        <translation>Un délai d’un mois à compter du %1 expire le %2</translation>
    </message>
    <message>
        <source>Two months from %1 end on %2</source>
        <translation>Un délai de deux mois à compter du %1 expire le %2</translation>
    </message>
    <message>
        <source>Three months from %1 end on %2</source>
        <translation>Un délai de trois mois à compter du %1 expire le %2</translation>
    </message>
    <message>
        <source>%1, the last day of that month</source>
        <translation>%1, dernier jour de ce mois</translation>
    </message>
    <message>
        <source>Several questions stopped the clock from %1 to %2, for one day</source>
        <translation>Plusieurs questions ont suspendu le délai du %1 au %2, pendant un jour</translation>
    </message>
    <message>
        <source>Several questions stopped the clock from %1 to %2, for %3 days</source>
        <translation>Plusieurs questions ont suspendu le délai du %1 au %2, pendant %3 jours</translation>
    </message>
    <message>
        <source>%1 stopped the clock for one day, the most that counts</source>
        <translation>%1 a suspendu le délai pendant un jour, le maximum qui compte</translation>
    </message>
    <message>
        <source>%1 stopped the clock for %2 days, the most that count</source>
        <translation>%1 a suspendu le délai pendant %2 jours, le maximum qui compte</translation>
    </message>
    <message>
        <source>%1, answered on %2, stopped the clock for one day</source>
        <translation>%1, avec réponse le %2, a suspendu le délai pendant un jour</translation>
    </message>
    <message>
        <source>%1, answered on %2, stopped the clock for %3 days</source>
        <translation>%1, avec réponse le %2, a suspendu le délai pendant %3 jours</translation>
    </message>
    <message>
        <source>Questions are not answered yet: the clock stands still since %1 and no date can be given.</source>
        <translation>Des questions attendent une réponse&#xa0;: le délai est suspendu depuis le %1 et aucune date ne peut être donnée.</translation>
    </message>
    <message>
        <source>%1 is not answered yet: the clock stands still and no date can be given.</source>
        <translation>%1 attend une réponse&#xa0;: le délai est suspendu et aucune date ne peut être donnée.</translation>
    </message>
    <message>
        <source>%1 counts: the reason for it is recorded.</source>
        <translation>%1 compte&#xa0;: le motif en est noté.</translation>
    </message>
    <message>
        <source>%1 counts: it came late, but the reason for that is written.</source>
        <translation>%1 compte&#xa0;: l’envoi est tardif, mais le motif en est écrit.</translation>
    </message>
    <message>
        <source>%1 counts: it came within %2 days of %3.</source>
        <translation>%1 compte&#xa0;: l’envoi a eu lieu dans les %2 jours suivant le %3.</translation>
    </message>
    <message>
        <source>The extension notified on %1 gives no reasons and does not count.</source>
        <translation>La prolongation notifiée le %1 ne donne pas de motifs et ne compte pas.</translation>
    </message>
    <message>
        <source>The extension notified on %1 came after %2, the last day for it, and does not count.</source>
        <translation>La prolongation notifiée le %1 est venue après le %2, dernier jour pour cela, et ne compte pas.</translation>
    </message>
    <message>
        <source>A question to the person is dated before the request came in.</source>
        <translation>Une question à la personne est datée d’avant l’arrivée de la demande.</translation>
    </message>
    <message>
        <source>An answer of the person is dated before the question.</source>
        <translation>Une réponse de la personne est datée d’avant la question.</translation>
    </message>
    <message>
        <source>The extension is dated before the request came in.</source>
        <translation>La prolongation est datée d’avant l’arrivée de la demande.</translation>
    </message>
    <message>
        <source>Check the dates.</source>
        <translation>Vérifiez les dates.</translation>
    </message>
    <message>
        <source>The period ends on or after %1, outside the holiday calendar %2, which covers %3 to %4.</source>
        <translation>Le délai expire le %1 ou après, hors du calendrier %2, qui couvre %3 à %4.</translation>
    </message>
    <message>
        <source>The request came in on %1.</source>
        <translation>La demande est arrivée le %1.</translation>
    </message>
    <message>
        <source>%1 was answered on %2: the clock starts on %3.</source>
        <translation>%1 a reçu une réponse le %2&#xa0;: le délai part du %3.</translation>
    </message>
    <message>
        <source>%1 came after the first month and does not move the start.</source>
        <translation>%1 est venue après le premier mois et ne déplace pas le point de départ.</translation>
    </message>
    <message>
        <source>%1 is not answered yet: the clock has not started.</source>
        <translation>%1 attend une réponse&#xa0;: le délai n’a pas commencé.</translation>
    </message>
    <message>
        <source>%1 was over before the clock started and adds nothing.</source>
        <translation>%1 avait pris fin avant le départ du délai et n’ajoute rien.</translation>
    </message>
    <message>
        <source>%1 does not count: the period begins on %2.</source>
        <translation>Le %1 ne compte pas&#xa0;: le délai commence le %2.</translation>
    </message>
    <message>
        <source>%1: the period now ends on %2.</source>
        <translation>%1&#xa0;: le délai expire maintenant le %2.</translation>
    </message>
    <message>
        <source>What was asked on %1 does not move this end: the period was over on %2.</source>
        <translation>La question du %1 ne déplace pas cette fin&#xa0;: le délai avait expiré le %2.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>Le %1 est %2.</translation>
    </message>
    <message>
        <source>The period ends with the next working day, %1.</source>
        <translation>Le délai expire à la fin du jour ouvrable suivant, le %1.</translation>
    </message>
    <message>
        <source>An extension can be notified until %1.</source>
        <translation>Une prolongation peut être notifiée jusqu’au %1.</translation>
    </message>
    <message>
        <source>The period was extended on %1.</source>
        <translation>Le délai a été prolongé le %1.</translation>
    </message>
    <message>
        <source>The extension was notified on %1, in time and with reasons.</source>
        <translation>La prolongation a été notifiée le %1, à temps et avec ses motifs.</translation>
    </message>
    <message>
        <source>If it is extended in time, the period ends on %1.</source>
        <translation>Si le délai est prolongé à temps, il expire le %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>The next working day is %1, %2.</source>
        <translation>Le jour ouvrable suivant est le %1, %2.</translation>
    </message>
    <message>
        <source>It answers a message of %1.</source>
        <translation>Il répond à un message de la demande %1.</translation>
    </message>
    <message>
        <source>It names the reference %1.</source>
        <translation>Il cite la référence %1.</translation>
    </message>
    <message>
        <source>It comes from the address of %1.</source>
        <translation>Il vient de l’adresse indiquée dans la demande %1.</translation>
    </message>
    <message>
        <source>It names the day %1.</source>
        <translation>Il cite le jour du %1.</translation>
    </message>
    <message>
        <source>It says “%1”.</source>
        <translation>Il dit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The phrase file has an entry that cannot be read: %1.</source>
        <translation>Le fichier d’expressions contient une entrée illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The same without suspended days</source>
        <translation>Idem, sans les jours de suspension</translation>
    </message>
    <message>
        <source>Days to answer, median</source>
        <translation>Jours jusqu’à la réponse, médiane</translation>
    </message>
    <message>
        <source>Days to answer, 90th percentile</source>
        <translation>Jours jusqu’à la réponse, 90e centile</translation>
    </message>
    <message>
        <source>Days to answer, maximum</source>
        <translation>Jours jusqu’à la réponse, maximum</translation>
    </message>
    <message>
        <source>Compliance report, %1</source>
        <translation>Rapport de conformité, %1</translation>
    </message>
    <message>
        <source>By right</source>
        <translation>Par droit</translation>
    </message>
    <message>
        <source>Our own promises: withdrawn consents and data of the deceased</source>
        <translation>Nos propres engagements&#xa0;: consentements retirés et données des personnes décédées</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <translation>Choisissez un autre emplacement ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (pour %2)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Step and what comes next</source>
        <translation>Étape et suite</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Event %1 cannot be read: its “%2” is missing or wrong.</source>
        <translation>L’événement %1 ne peut pas être lu&#xa0;: son champ «&#xa0;%2&#xa0;» manque ou est incorrect.</translation>
    </message>
    <message>
        <source>Event %1 corrects event %2, which is not of its request.</source>
        <translation>L’événement %1 corrige l’événement %2, qui n’appartient pas à sa demande.</translation>
    </message>
    <message>
        <source>Letter text %1: %2 %3</source>
        <translation>Texte de la lettre %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>this line belongs to no head:</source>
        <translation>cette ligne n’appartient à aucun en-tête&#xa0;:</translation>
    </message>
    <message>
        <source>there is no proof of</source>
        <translation>aucune preuve pour</translation>
    </message>
    <message>
        <source>this letter has no element</source>
        <translation>cette lettre n’a pas d’élément</translation>
    </message>
    <message>
        <source>the proof can’t be read:</source>
        <translation>la preuve ne peut pas être lue&#xa0;:</translation>
    </message>
    <message>
        <source>subject and body are needed</source>
        <translation>l’objet et le corps sont nécessaires</translation>
    </message>
    <message>
        <source>the text can’t be read:</source>
        <translation>le texte ne peut pas être lu&#xa0;:</translation>
    </message>
    <message>
        <source>there is no line “---” between head and body</source>
        <translation>il manque la ligne «&#xa0;---&#xa0;» entre l’en-tête et le corps</translation>
    </message>
    <message>
        <source>this must be a text:</source>
        <translation>ceci doit être un texte&#xa0;:</translation>
    </message>
    <message>
        <source>this phrase is needed:</source>
        <translation>cette phrase est nécessaire&#xa0;:</translation>
    </message>
    <message>
        <source>phrases.json is missing</source>
        <translation>phrases.json manque</translation>
    </message>
    <message>
        <source>Complaint to the authority, judicial remedy</source>
        <translation>Réclamation auprès de l’autorité de contrôle, recours juridictionnel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Date of receipt</source>
        <translation>Date de réception</translation>
    </message>
    <message>
        <source>Rights understood</source>
        <translation>Droits compris dans la demande</translation>
    </message>
    <message>
        <source>Last day for the answer</source>
        <translation>Dernier jour pour répondre</translation>
    </message>
    <message>
        <source>Rights concerned</source>
        <translation>Droits concernés</translation>
    </message>
    <message>
        <source>Reasons specific to the request</source>
        <translation>Motifs propres à la demande</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Nouveau dernier jour</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Recipients by name</source>
        <translation>Destinataires désignés nommément</translation>
    </message>
    <message>
        <source>Period or criteria</source>
        <translation>Durée ou critères</translation>
    </message>
    <message>
        <source>Rectification, erasure, restriction, objection</source>
        <translation>Rectification, effacement, limitation, opposition</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Décisions automatisées</translation>
    </message>
    <message>
        <source>Third countries and safeguards</source>
        <translation>Pays tiers et garanties</translation>
    </message>
    <message>
        <source>Copy of the data</source>
        <translation>Copie des données</translation>
    </message>
    <message>
        <source>Codes explained</source>
        <translation>Explication des codes</translation>
    </message>
    <message>
        <source>What was withheld and why</source>
        <translation>Ce qui n’a pas été communiqué et pourquoi</translation>
    </message>
    <message>
        <source>Fees for further copies</source>
        <translation>Frais pour les copies supplémentaires</translation>
    </message>
    <message>
        <source>What was done, where, when</source>
        <translation>Ce qui a été fait, où et quand</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Recipients told, or why not</source>
        <translation>Destinataires informés, ou pourquoi ils ne l’ont pas été</translation>
    </message>
    <message>
        <source>Told before the restriction is lifted</source>
        <translation>Information avant la levée de la limitation</translation>
    </message>
    <message>
        <source>What is kept, why, until when</source>
        <translation>Ce qui est conservé, pourquoi, jusqu’à quand</translation>
    </message>
    <message>
        <source>Entry on the suppression list</source>
        <translation>Inscription sur la liste repoussoir</translation>
    </message>
    <message>
        <source>Stopped since when, per channel</source>
        <translation>Arrêt depuis quand, canal par canal</translation>
    </message>
    <message>
        <source>Entry on the suppression list for that sole purpose</source>
        <translation>Inscription sur la liste repoussoir à cette seule fin</translation>
    </message>
    <message>
        <source>Campaigns already printed</source>
        <translation>Campagnes déjà imprimées</translation>
    </message>
    <message>
        <source>Format and how to read it</source>
        <translation>Format et mode de lecture</translation>
    </message>
    <message>
        <source>Scope: provided, not inferred</source>
        <translation>Périmètre&#xa0;: données fournies, non déduites</translation>
    </message>
    <message>
        <source>Direct transmission, or why not</source>
        <translation>Transmission directe, ou pourquoi elle n’a pas lieu</translation>
    </message>
    <message>
        <source>Erasure stays possible</source>
        <translation>L’effacement reste possible</translation>
    </message>
    <message>
        <source>Where we searched</source>
        <translation>Où nous avons cherché</translation>
    </message>
    <message>
        <source>With which identifiers</source>
        <translation>Avec quels identifiants</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Aucune donnée trouvée</translation>
    </message>
    <message>
        <source>How long this request is kept</source>
        <translation>Durée de conservation de cette demande</translation>
    </message>
    <message>
        <source>The text of the letter can’t be read.</source>
        <translation>Le texte de la lettre ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no text for letter %1 in the language “%2”.</source>
        <translation>Il n’y a pas de texte pour la lettre %1 dans la langue «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another language, or record the letter as sent with your own file.</source>
        <translation>Choisissez une autre langue, ou enregistrez la lettre comme envoyée avec votre propre fichier.</translation>
    </message>
    <message>
        <source>“%1” is needed in a profile.</source>
        <translation>«&#xa0;%1&#xa0;» est nécessaire dans un profil.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>“%1” is not a key of a profile.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de profil.</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d’objets</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 100 MiB.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse 100&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Split it, or keep it elsewhere and note where.</source>
        <translation>Divisez-le, ou conservez-le ailleurs et notez où.</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was being read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Do the step again.</source>
        <translation>Recommencez l’étape.</translation>
    </message>
    <message>
        <source>The register does not hold this file.</source>
        <translation>Le registre ne contient pas ce fichier.</translation>
    </message>
    <message>
        <source>It was removed, or left out of the backup (identity copies).</source>
        <translation>Il a été supprimé, ou laissé hors de la sauvegarde (copies de titres d’identité).</translation>
    </message>
    <message>
        <source>The copy does not hold the same journal.</source>
        <translation>La copie ne contient pas le même journal.</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>Il n’y a pas de demande %1.</translation>
    </message>
    <message>
        <source>More than 1,000 steps at once.</source>
        <translation>Plus de 1 000 étapes à la fois.</translation>
    </message>
    <message>
        <source>The step names no request.</source>
        <translation>L’étape ne désigne aucune demande.</translation>
    </message>
    <message>
        <source>This step takes no files.</source>
        <translation>Cette étape n’accepte pas de fichiers.</translation>
    </message>
    <message>
        <source>The file “%1” is not in the register.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>Two different SQLite libraries are loaded: nothing is written.</source>
        <translation>Deux bibliothèques SQLite différentes sont chargées&#xa0;: rien n’est écrit.</translation>
    </message>
    <message>
        <source>Install the program from one source only.</source>
        <translation>Installez le programme à partir d’une seule source.</translation>
    </message>
    <message>
        <source>A statement of the program does not fit its parameters.</source>
        <translation>Une instruction du programme ne correspond pas à ses paramètres.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. Nothing was saved.</source>
        <translation>%1 a été déplacé ou supprimé pendant qu’il était ouvert. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Put the file back where it was, then open it again.</source>
        <translation>Remettez le fichier à sa place, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>There is no such request in this register.</source>
        <translation>Cette demande n’existe pas dans ce registre.</translation>
    </message>
    <message>
        <source>References look like 2026-0243.</source>
        <translation>Les références sont de la forme 2026-0243.</translation>
    </message>
    <message>
        <source>The row of request %1 in the table “%2” cannot be read.</source>
        <translation>La ligne de la demande %1 dans la table «&#xa0;%2&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Rebuild the tables from the journal.</source>
        <translation>Reconstruisez les tables à partir du journal.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choisissez un autre nom&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Event %1 is missing from the journal.</source>
        <translation>L’événement %1 manque dans le journal.</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing from the journal.</source>
        <translation>Les événements %1 à %2 manquent dans le journal.</translation>
    </message>
    <message>
        <source>Event %1 does not link to the event before it.</source>
        <translation>L’événement %1 n’est pas lié à l’événement précédent.</translation>
    </message>
    <message>
        <source>The content of event %1 is gone and no purge tells of it.</source>
        <translation>Le contenu de l’événement %1 a disparu et aucune purge n’en fait état.</translation>
    </message>
    <message>
        <source>The content of event %1 was changed after it was written.</source>
        <translation>Le contenu de l’événement %1 a été modifié après son écriture.</translation>
    </message>
    <message>
        <source>The hash of event %1 does not fit the event.</source>
        <translation>L’empreinte de l’événement %1 ne correspond pas à l’événement.</translation>
    </message>
    <message>
        <source>Close it there, or look at its newest backup.</source>
        <translation>Fermez-le là-bas, ou consultez sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>%1 is open since %2 by %3.</source>
        <translation>%1 est ouvert depuis %2 par %3.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere.</source>
        <translation>%1 est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2), where two people can damage a register without noticing.</source>
        <translation>%1 se trouve sur un lecteur réseau (%2), où deux personnes peuvent endommager un registre sans s’en apercevoir.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer; backups may go to the network.</source>
        <translation>Choisissez un dossier de cet ordinateur&#xa0;; les sauvegardes peuvent aller sur le réseau.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 copies to other computers while the register is being written.</source>
        <translation>%1 se trouve dans un dossier que %2 copie sur d’autres ordinateurs pendant l’écriture du registre.</translation>
    </message>
    <message>
        <source>Choose another folder; backups may go there.</source>
        <translation>Choisissez un autre dossier&#xa0;; les sauvegardes peuvent aller dans celui-ci.</translation>
    </message>
    <message>
        <source>The register is busy with a longer job.</source>
        <translation>Le registre est occupé par une tâche plus longue.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Attendez qu’elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>There is no request with the reference “%1”.</source>
        <translation>Il n’y a pas de demande portant la référence «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Look at the name, or make a new register.</source>
        <translation>Vérifiez le nom, ou créez un nouveau registre.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a register.</source>
        <translation>%1 est un dossier, pas un registre.</translation>
    </message>
    <message>
        <source>Name the file; it ends in .a12.</source>
        <translation>Indiquez le fichier&#xa0;; son nom se termine par .a12.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (version %2).</source>
        <translation>%1 a été écrit par un programme plus récent (version %2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer program.</source>
        <translation>%1 a été écrit par un programme plus récent.</translation>
    </message>
    <message>
        <source>Install that version; the file was left as it is.</source>
        <translation>Installez cette version&#xa0;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Keep the file and restore a backup.</source>
        <translation>Conservez le fichier et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The journal changed while the file was brought up to date.</source>
        <translation>Le journal a changé pendant la mise à niveau du fichier.</translation>
    </message>
    <message>
        <source>A row of the table “%1” points nowhere.</source>
        <translation>Une ligne de la table «&#xa0;%1&#xa0;» ne renvoie à rien.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>Name it like Europe/Paris.</source>
        <translation>Indiquez-le sous la forme Europe/Paris.</translation>
    </message>
    <message>
        <source>Keep the file and restore its newest backup: %1</source>
        <translation>Conservez le fichier et restaurez sa sauvegarde la plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event %1 and what follows it are missing from the journal.</source>
        <translation>L’événement %1 et les suivants manquent dans le journal.</translation>
    </message>
    <message>
        <source>The backup of the day could not be made: %1</source>
        <translation>La sauvegarde du jour n’a pas pu être faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not a code of a journal.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de journal.</translation>
    </message>
    <message>
        <source>It stands in the footer of each monthly report.</source>
        <translation>Il figure au pied de chaque rapport mensuel.</translation>
    </message>
    <message>
        <source>The code belongs to another register.</source>
        <translation>Le code appartient à un autre registre.</translation>
    </message>
    <message>
        <source>The journal ends before event %1: its end was cut off.</source>
        <translation>Le journal s’arrête avant l’événement %1&#xa0;: sa fin a été coupée.</translation>
    </message>
    <message>
        <source>Event %1 is not the one the code was printed from.</source>
        <translation>L’événement %1 n’est pas celui dont le code imprimé est issu.</translation>
    </message>
    <message>
        <source>The backup and the register are the same file.</source>
        <translation>La sauvegarde et le registre sont le même fichier.</translation>
    </message>
    <message>
        <source>The file&apos;s structure was changed: %1 is missing.</source>
        <translation>La structure du fichier a été modifiée&#xa0;: %1 manque.</translation>
    </message>
    <message>
        <source>The file&apos;s structure was changed: %1 is not as made.</source>
        <translation>La structure du fichier a été modifiée&#xa0;: %1 n’est plus comme à l’origine.</translation>
    </message>
    <message>
        <source>The file&apos;s structure was changed: %1 was added.</source>
        <translation>La structure du fichier a été modifiée&#xa0;: %1 a été ajouté.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>Le disque est plein. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Make room, then do the step again.</source>
        <translation>Libérez de l’espace, puis recommencez l’étape.</translation>
    </message>
    <message>
        <source>%1 is not a register.</source>
        <translation>%1 n’est pas un registre.</translation>
    </message>
    <message>
        <source>Registers are files made by this program; their name ends in .a12.</source>
        <translation>Les registres sont des fichiers créés par ce programme&#xa0;; leur nom se termine par .a12.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Ask for the right to write it, or work on a copy.</source>
        <translation>Demandez le droit d’écriture, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2 (%3).</source>
        <translation>%1 n’a pas pu être lu ou écrit&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Close the register, look at the disk, and open it again.</source>
        <translation>Fermez le registre, vérifiez le disque, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The disk is full: about %1 MB are missing. Nothing was saved.</source>
        <translation>Le disque est plein&#xa0;: il manque environ %1&#xa0;Mo. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Pages, indexes and references of the file</source>
        <translation>Pages, index et références du fichier</translation>
    </message>
    <message numerus="yes">
        <source>Structure of the file: %n table(s), index(es) and trigger(s)</source>
        <translation>
            <numerusform>Structure du fichier&#xa0;: %n table, index ou déclencheur</numerusform>
            <numerusform>Structure du fichier&#xa0;: %n tables, index et déclencheurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Journal: %n event(s), their content, numbers and links</source>
        <translation>
            <numerusform>Journal&#xa0;: %n événement, son contenu, son numéro et son lien</numerusform>
            <numerusform>Journal&#xa0;: %n événements, leur contenu, leurs numéros et leurs liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) dated before the one in front of them</source>
        <translation>
            <numerusform>%n événement daté avant celui qui le précède</numerusform>
            <numerusform>%n événements datés avant celui qui les précède</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists hold a request %1 that the journal does not know.</source>
        <translation>Les listes contiennent une demande %1 que le journal ne connaît pas.</translation>
    </message>
    <message numerus="yes">
        <source>Lists, figures and search of %n request(s) against the journal</source>
        <translation>
            <numerusform>Listes, chiffres et recherche de %n demande comparés au journal</numerusform>
            <numerusform>Listes, chiffres et recherche de %n demandes comparés au journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1 is missing from the lists, the figures or the search.</source>
        <translation>La demande %1 manque dans les listes, les chiffres ou la recherche.</translation>
    </message>
    <message>
        <source>The list row of request %1 is not what the journal says.</source>
        <translation>La ligne de la demande %1 dans les listes ne correspond pas au journal.</translation>
    </message>
    <message>
        <source>The figures of request %1 are not what the journal says.</source>
        <translation>Les chiffres de la demande %1 ne correspondent pas au journal.</translation>
    </message>
    <message>
        <source>The search words of request %1 are not what the journal says.</source>
        <translation>Les mots de recherche de la demande %1 ne correspondent pas au journal.</translation>
    </message>
    <message>
        <source>A file of request %1 is missing (SHA-256 %2).</source>
        <translation>Un fichier de la demande %1 manque (SHA-256 %2).</translation>
    </message>
    <message>
        <source>Request %1 has a file that no event names (SHA-256 %2).</source>
        <translation>La demande %1 a un fichier qu’aucun événement ne cite (SHA-256 %2).</translation>
    </message>
    <message>
        <source>A file of request %1 was changed (SHA-256 %2).</source>
        <translation>Un fichier de la demande %1 a été modifié (SHA-256 %2).</translation>
    </message>
    <message>
        <source>A file belongs to request %1, which the journal does not know.</source>
        <translation>Un fichier appartient à la demande %1, que le journal ne connaît pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), byte for byte</source>
        <translation>
            <numerusform>%n fichier, octet par octet</numerusform>
            <numerusform>%n fichiers, octet par octet</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses envoyées</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Dans les délais</translation>
    </message>
    <message>
        <source>Within one month</source>
        <translation>Dans le délai d’un mois</translation>
    </message>
    <message>
        <source>Within the extended period</source>
        <translation>Dans le délai prolongé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Late although extended</source>
        <translation>En retard malgré la prolongation</translation>
    </message>
    <message>
        <source>Withdrawn after the due date</source>
        <translation>Retirées après l’échéance</translation>
    </message>
    <message>
        <source>Extended, of the requests received</source>
        <translation>Prolongées, parmi les demandes reçues</translation>
    </message>
    <message>
        <source>Extension notices sent</source>
        <translation>Avis de prolongation envoyés</translation>
    </message>
    <message>
        <source>Extension notices sent too late</source>
        <translation>Avis de prolongation envoyés trop tard</translation>
    </message>
    <message>
        <source>Overdue at the end of the month</source>
        <translation>En retard à la fin du mois</translation>
    </message>
    <message>
        <source>Suspended at the end of the month</source>
        <translation>Délai suspendu à la fin du mois</translation>
    </message>
    <message>
        <source>Refused in full</source>
        <translation>Refusées en totalité</translation>
    </message>
    <message>
        <source>Refused in part</source>
        <translation>Refusées en partie</translation>
    </message>
    <message>
        <source>Refused after one month</source>
        <translation>Refusées après un mois</translation>
    </message>
    <message>
        <source>Complied with in part</source>
        <translation>Satisfaites en partie</translation>
    </message>
    <message>
        <source>No data held</source>
        <translation>Aucune donnée détenue</translation>
    </message>
    <message>
        <source>Person not identified</source>
        <translation>Personne non identifiée</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Retirées par la personne</translation>
    </message>
    <message>
        <source>Forwarded to another controller</source>
        <translation>Transmises à un autre responsable du traitement</translation>
    </message>
    <message>
        <source>Identity asked</source>
        <translation>Identité demandée</translation>
    </message>
    <message>
        <source>Copy of an identity document asked</source>
        <translation>Copie d’un titre d’identité demandée</translation>
    </message>
    <message>
        <source>Restrictions in force</source>
        <translation>Limitations en vigueur</translation>
    </message>
    <message>
        <source>Identity copies held</source>
        <translation>Copies de titres d’identité détenues</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Days to answer: median, 90th percentile, maximum</source>
        <translation>Jours jusqu’à la réponse&#xa0;: médiane, 90e centile, maximum</translation>
    </message>
    <message>
        <source>The month that begins on %1 has not begun yet.</source>
        <translation>Le mois qui commence le %1 n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>Choose an earlier month.</source>
        <translation>Choisissez un mois antérieur.</translation>
    </message>
    <message>
        <source>Measured on %1, %2. The month is not over.</source>
        <translation>Mesuré le %1, %2. Le mois n’est pas terminé.</translation>
    </message>
    <message>
        <source>One letter can exercise several rights: this table counts rights, the other one counts requests.</source>
        <translation>Un même courrier peut exercer plusieurs droits&#xa0;: ce tableau compte les droits, l’autre les demandes.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>complied</source>
        <translation>fait droit</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1: the day of receipt is not certain</source>
        <translation>%1&#xa0;: le jour de réception n’est pas certain</translation>
    </message>
    <message>
        <source>give it with --received-on</source>
        <translation>indiquez-le avec --received-on</translation>
    </message>
    <message>
        <source>%1 is already in %2</source>
        <translation>%1 figure déjà dans %2</translation>
    </message>
    <message>
        <source>register messages, scans or notes; prints reference and due date</source>
        <translation>enregistrer des messages, des scans ou des notes&#xa0;; affiche la référence et l’échéance</translation>
    </message>
    <message>
        <source>how it arrived</source>
        <translation>mode d’arrivée</translation>
    </message>
    <message>
        <source>day of arrival</source>
        <translation>jour d’arrivée</translation>
    </message>
    <message>
        <source>rights identified: qualified at once</source>
        <translation>droits identifiés&#xa0;: demande qualifiée aussitôt</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>qui demande</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop</translation>
    </message>
    <message>
        <source>take this day for today</source>
        <translation>prendre ce jour pour aujourd’hui</translation>
    </message>
    <message>
        <source>who acts; otherwise the name of the login</source>
        <translation>qui agit&#xa0;; à défaut, le nom de la session</translation>
    </message>
    <message>
        <source>language of messages, letters and reports</source>
        <translation>langue des messages, des courriers et des rapports</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>print help; with a verb, about that verb</source>
        <translation>afficher l’aide&#xa0;; avec un verbe, l’aide de ce verbe</translation>
    </message>
    <message>
        <source>%1 does not know “%2”</source>
        <translation>%1 ne connaît pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>choisissez parmi %1</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>option inconnue %1</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 ne prend pas de valeur</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 demande une valeur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un jour</translation>
    </message>
    <message>
        <source>write it as 2026-03-31</source>
        <translation>écrivez-le ainsi&#xa0;: 2026-03-31</translation>
    </message>
    <message>
        <source>write a copy and verify it; an existing file is never overwritten</source>
        <translation>écrire une copie et la vérifier&#xa0;; un fichier existant n’est jamais écrasé</translation>
    </message>
    <message>
        <source>backed up and verified: %1</source>
        <translation>sauvegardé et vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: “%2” is not known</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>the dates of a table of cases with waits and extensions</source>
        <translation>les dates d’un tableau de cas, avec suspensions et prolongations</translation>
    </message>
    <message>
        <source>the table; results are written as a table</source>
        <translation>le tableau&#xa0;; les résultats sont écrits sous forme de tableau</translation>
    </message>
    <message>
        <source>--csv FILE is needed</source>
        <translation>--csv FILE est nécessaire</translation>
    </message>
    <message>
        <source>%1 holds no table</source>
        <translation>%1 ne contient pas de tableau</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>other people and days for another number</source>
        <translation>d’autres personnes et d’autres jours avec un autre nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invented request(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n demande fictive</numerusform>
            <numerusform>%1&#xa0;: %n demandes fictives</numerusform>
        </translation>
    </message>
    <message>
        <source>allowed keys: %1</source>
        <translation>clés admises&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>perform a step; do --help STEP tells its facts</source>
        <translation>exécuter une étape&#xa0;; do --help STEP indique les éléments attendus</translation>
    </message>
    <message>
        <source>“%1” is not a day</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour</translation>
    </message>
    <message>
        <source>when an answer is due: within one month, and within three when extended</source>
        <translation>échéance de la réponse&#xa0;: un mois, et trois en cas de prolongation</translation>
    </message>
    <message>
        <source>calendar; “-”: no holidays</source>
        <translation>calendrier&#xa0;; «&#xa0;-&#xa0;»&#xa0;: sans jours fériés</translation>
    </message>
    <message>
        <source>clock policy</source>
        <translation>règle de calcul du délai</translation>
    </message>
    <message>
        <source>local holidays that count</source>
        <translation>jours fériés locaux à compter</translation>
    </message>
    <message>
        <source>tell how each date comes about</source>
        <translation>expliquer comment chaque date est obtenue</translation>
    </message>
    <message>
        <source>read lines “region,start”, write a table</source>
        <translation>lire des lignes «&#xa0;region,start&#xa0;», écrire un tableau</translation>
    </message>
    <message>
        <source>--odt is not there yet</source>
        <translation>--odt n’est pas encore disponible</translation>
    </message>
    <message>
        <source>use --pdf, --html or --eml</source>
        <translation>utilisez --pdf, --html ou --eml</translation>
    </message>
    <message>
        <source>one of --pdf, --html and --eml is needed</source>
        <translation>il faut --pdf, --html ou --eml</translation>
    </message>
    <message>
        <source>write a letter about a request; --language chooses its language</source>
        <translation>écrire un courrier sur une demande&#xa0;; --language choisit sa langue</translation>
    </message>
    <message>
        <source>as PDF; - is standard output</source>
        <translation>en PDF&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>as HTML</source>
        <translation>en HTML</translation>
    </message>
    <message>
        <source>as a draft for the mail program</source>
        <translation>en brouillon pour la messagerie</translation>
    </message>
    <message>
        <source>as ODT (not there yet)</source>
        <translation>en ODT (pas encore disponible)</translation>
    </message>
    <message>
        <source>which requests; todo if left out</source>
        <translation>quelles demandes&#xa0;; todo par défaut</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>en CSV</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>en JSON</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other</source>
        <translation>--csv et --json s’excluent</translation>
    </message>
    <message>
        <source>make an empty register; an existing file is never overwritten</source>
        <translation>créer un registre vide&#xa0;; un fichier existant n’est jamais écrasé</translation>
    </message>
    <message>
        <source>the organisation that answers; without it, one named like the file</source>
        <translation>l’organisme qui répond&#xa0;; à défaut, un organisme au nom du fichier</translation>
    </message>
    <message>
        <source>calendar that moves due dates</source>
        <translation>calendrier qui déplace les échéances</translation>
    </message>
    <message>
        <source>standard output could not be written</source>
        <translation>la sortie standard n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>check the disk or the program that reads it</source>
        <translation>vérifiez le disque ou le programme qui la lit</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>--zone: there is no time zone “%1”</source>
        <translation>--zone&#xa0;: il n’y a pas de fuseau horaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>what intake reads from messages; changes nothing</source>
        <translation>ce que l’enregistrement lit dans les messages&#xa0;; ne modifie rien</translation>
    </message>
    <message>
        <source>as JSON, one object a line</source>
        <translation>en JSON, un objet par ligne</translation>
    </message>
    <message>
        <source>look for requests it belongs to</source>
        <translation>chercher les demandes auxquelles il se rattache</translation>
    </message>
    <message>
        <source>time zone of civil days</source>
        <translation>fuseau horaire des jours civils</translation>
    </message>
    <message>
        <source>mail domains of the organisation</source>
        <translation>domaines de messagerie de l’organisme</translation>
    </message>
    <message>
        <source>make the derived tables again from the journal</source>
        <translation>refaire les tables dérivées à partir du journal</translation>
    </message>
    <message>
        <source>derived tables made again: %1</source>
        <translation>tables dérivées refaites&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not a month</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois</translation>
    </message>
    <message>
        <source>write it as 2026-03</source>
        <translation>écrivez-le ainsi&#xa0;: 2026-03</translation>
    </message>
    <message>
        <source>the figures of a month; - is standard output</source>
        <translation>les chiffres d’un mois&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>as PDF</source>
        <translation>en PDF</translation>
    </message>
    <message>
        <source>put a verified backup in place; the present file is kept beside it</source>
        <translation>remettre en place une sauvegarde vérifiée&#xa0;; le fichier actuel est conservé à côté</translation>
    </message>
    <message>
        <source>restored: %1</source>
        <translation>restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>the earlier file is kept as %1</source>
        <translation>le fichier antérieur est conservé sous %1</translation>
    </message>
    <message>
        <source>received %1, %2</source>
        <translation>reçue le %1, %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance le %1</translation>
    </message>
    <message>
        <source>an extension can be notified until %1</source>
        <translation>une prolongation peut être notifiée jusqu’au %1</translation>
    </message>
    <message>
        <source>one request, its clock and what can be done now</source>
        <translation>une demande, son délai et ce qui peut être fait maintenant</translation>
    </message>
    <message>
        <source>what can be done now:</source>
        <translation>ce qui peut être fait maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>history:</source>
        <translation>historique&#xa0;:</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>check the file, the journal&apos;s chain and the tables derived from it</source>
        <translation>vérifier le fichier, la chaîne de hachage du journal et les tables qui en dérivent</translation>
    </message>
    <message>
        <source>the register is not sound</source>
        <translation>le registre n’est pas intègre</translation>
    </message>
    <message>
        <source>keep the file and restore the newest backup</source>
        <translation>conservez le fichier et restaurez la dernière sauvegarde</translation>
    </message>
    <message>
        <source>identity question</source>
        <translation>demande d’identité</translation>
    </message>
    <message>
        <source>the name differs from the account</source>
        <translation>le nom diffère de celui du compte</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>numéro de client</translation>
    </message>
    <message>
        <source>code to the known address</source>
        <translation>code à l’adresse connue</translation>
    </message>
    <message>
        <source>reminder of the identity question</source>
        <translation>relance de la demande d’identité</translation>
    </message>
    <message>
        <source>the code sent to the known address</source>
        <translation>le code envoyé à l’adresse connue</translation>
    </message>
    <message>
        <source>login to the account</source>
        <translation>connexion au compte</translation>
    </message>
    <message>
        <source>question about the data meant</source>
        <translation>question sur les données visées</translation>
    </message>
    <message>
        <source>which of the contracts and which years</source>
        <translation>lequel des contrats et quelles années</translation>
    </message>
    <message>
        <source>11 contracts, about 4,000 messages</source>
        <translation>11 contrats, environ 4 000 messages</translation>
    </message>
    <message>
        <source>only the last two years</source>
        <translation>seulement les deux dernières années</translation>
    </message>
    <message>
        <source>data in seven systems and paper files of two sites</source>
        <translation>données dans sept systèmes et dossiers papier de deux sites</translation>
    </message>
    <message>
        <source>checked in the person&apos;s file</source>
        <translation>vérifié dans le dossier de la personne</translation>
    </message>
    <message>
        <source>see the person&apos;s file</source>
        <translation>voir le dossier de la personne</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>read in the customer&apos;s account</source>
        <translation>lu dans le compte du client</translation>
    </message>
    <message>
        <source>what was changed or erased, and the wish to do the same</source>
        <translation>ce qui a été modifié ou effacé, en les priant de faire de même</translation>
    </message>
    <message>
        <source>“It is settled, please forget my request.”</source>
        <translation>«&#xa0;C’est réglé, oubliez ma demande.&#xa0;»</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>more about a verb: article12 VERB --help</source>
        <translation>en savoir plus sur un verbe&#xa0;: article12 VERB --help</translation>
    </message>
    <message>
        <source>--language does not know “%1”</source>
        <translation>--language ne connaît pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>write it as fr or en</source>
        <translation>écrivez fr ou en</translation>
    </message>
    <message>
        <source>there is no display to open the window on</source>
        <translation>il n’y a pas d’écran où ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>article12 --help lists what works without one</source>
        <translation>article12 --help énumère ce qui fonctionne sans écran</translation>
    </message>
    <message>
        <source>“%1” is neither a verb nor a register</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un verbe ni un registre</translation>
    </message>
    <message>
        <source>article12 --help lists the verbs</source>
        <translation>article12 --help énumère les verbes</translation>
    </message>
    <message>
        <source>%1 is open elsewhere: this is its backup of %2</source>
        <translation>%1 est ouvert ailleurs&#xa0;: ceci est sa sauvegarde du %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Délai suspendu</translation>
    </message>
    <message>
        <source>complied with</source>
        <translation>fait droit</translation>
    </message>
    <message>
        <source>complied with in part</source>
        <translation>fait droit en partie</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>personne non identifiée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmise</translation>
    </message>
    <message>
        <source>attached to another request</source>
        <translation>rattachée à une autre demande</translation>
    </message>
    <message>
        <source>not a request</source>
        <translation>pas une demande</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidée</translation>
    </message>
    <message>
        <source>comply</source>
        <translation>faire droit</translation>
    </message>
    <message>
        <source>comply in part</source>
        <translation>faire droit en partie</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>post</source>
        <translation>courrier postal</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>formulaire en ligne</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>réseau social</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>an agent</source>
        <translation>un mandataire</translation>
    </message>
    <message>
        <source>a lawyer</source>
        <translation>un avocat</translation>
    </message>
    <message>
        <source>a parent</source>
        <translation>un parent</translation>
    </message>
    <message>
        <source>an heir</source>
        <translation>un héritier</translation>
    </message>
    <message>
        <source>an executor</source>
        <translation>une personne désignée par les directives</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>job applicant</source>
        <translation>candidat à un emploi</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>salarié</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>visiteur</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>identity copy</source>
        <translation>copie du titre d’identité</translation>
    </message>
    <message>
        <source>letter as sent</source>
        <translation>courrier tel qu’envoyé</translation>
    </message>
    <message>
        <source>reply bundle</source>
        <translation>pièces de la réponse</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>not sufficient</source>
        <translation>insuffisante</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>disproportionate effort</source>
        <translation>efforts disproportionnés</translation>
    </message>
    <message>
        <source>which data are meant</source>
        <translation>données visées</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>For which rights</source>
        <translation>Pour quels droits</translation>
    </message>
    <message>
        <source>Rights extended</source>
        <translation>Droits dont le délai est prolongé</translation>
    </message>
    <message>
        <source>Reasons about this request</source>
        <translation>Motifs propres à cette demande</translation>
    </message>
    <message>
        <source>Rights withdrawn</source>
        <translation>Droits retirés de la demande</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Ce que la personne a dit</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse reçue le</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Motif de l’absence d’information</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informé le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>Quelle copie</translation>
    </message>
    <message>
        <source>Proof, or what happened</source>
        <translation>Preuve, ou ce qui s’est passé</translation>
    </message>
    <message>
        <source>Delete the bundle on</source>
        <translation>Supprimer les pièces de la réponse le</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Quel élément</translation>
    </message>
    <message>
        <source>Why they belong together</source>
        <translation>Pourquoi elles vont ensemble</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What exactly is asked</source>
        <translation>Objet précis de la demande</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Répondre en</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>Pourquoi ce jour</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui fait la demande</translation>
    </message>
    <message>
        <source>The person is a</source>
        <translation>Type de personne</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçue par</translation>
    </message>
    <message>
        <source>Reached you on</source>
        <translation>Vous est parvenue le</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Jours fériés de</translation>
    </message>
    <message>
        <source>Clock policy</source>
        <translation>Règle de délai</translation>
    </message>
    <message>
        <source>Message number</source>
        <translation>Numéro du message</translation>
    </message>
    <message>
        <source>Rights read</source>
        <translation>Droits repérés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What is asked, a line for each right</source>
        <translation>Ce qui est demandé, une ligne par droit</translation>
    </message>
    <message>
        <source>Authority to act</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse par</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Réponse à</translation>
    </message>
    <message>
        <source>Why you doubt the identity</source>
        <translation>Raisons de douter de l’identité</translation>
    </message>
    <message>
        <source>Ask for a copy of an identity document</source>
        <translation>Demander une copie du titre d’identité</translation>
    </message>
    <message>
        <source>Why nothing lighter works</source>
        <translation>Pourquoi rien de moins intrusif ne convient</translation>
    </message>
    <message>
        <source>The letter says what may be masked</source>
        <translation>Le courrier dit ce qui peut être masqué</translation>
    </message>
    <message>
        <source>The letter says that the copy is destroyed</source>
        <translation>Le courrier dit que la copie sera détruite</translation>
    </message>
    <message>
        <source>Why asked only now</source>
        <translation>Pourquoi la question vient si tard</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation>Ce qui n’est pas clair</translation>
    </message>
    <message>
        <source>A large quantity of data is held</source>
        <translation>Une grande quantité de données est détenue</translation>
    </message>
    <message>
        <source>How much: figures or a list</source>
        <translation>Quelle quantité&#xa0;: chiffres ou liste</translation>
    </message>
    <message>
        <source>Question about</source>
        <translation>Objet de la question</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>How checked</source>
        <translation>Mode de vérification</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Identity copy destroyed on</source>
        <translation>Copie du titre d’identité détruite le</translation>
    </message>
    <message>
        <source>The clock runs again from</source>
        <translation>Le délai reprend le</translation>
    </message>
    <message>
        <source>The request is complex</source>
        <translation>La demande est complexe</translation>
    </message>
    <message>
        <source>There are many requests</source>
        <translation>Les demandes sont nombreuses</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>The channel is safe for these data</source>
        <translation>Le canal est sûr pour ces données</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été communiqué</translation>
    </message>
    <message>
        <source>Facts behind it</source>
        <translation>Faits à l’appui</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Déclaration du</translation>
    </message>
    <message>
        <source>The person&apos;s own words</source>
        <translation>Les mots mêmes de la personne</translation>
    </message>
    <message>
        <source>Said freely, without pressure</source>
        <translation>Déclaration libre, sans pression</translation>
    </message>
    <message>
        <source>Entry to correct</source>
        <translation>Entrée à corriger</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>La réponse est arrivée</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Détruite le</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Reference of the other request</source>
        <translation>Référence de l’autre demande</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Why not by e-mail</source>
        <translation>Pourquoi pas par e-mail</translation>
    </message>
    <message>
        <source>Dates worked out</source>
        <translation>Dates calculées</translation>
    </message>
    <message>
        <source>Stops the clock</source>
        <translation>Suspend le délai</translation>
    </message>
    <message>
        <source>Why it does not</source>
        <translation>Pourquoi il n’est pas suspendu</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>Répond à la question</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>À l’initiative de</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Nothing is left to answer</source>
        <translation>Plus rien à traiter</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Valeur précédente</translation>
    </message>
    <message>
        <source>From the organisation profile, to confirm</source>
        <translation>Repris du profil de l’organisme, à confirmer</translation>
    </message>
    <message>
        <source>Names recipients to inform</source>
        <translation>Nomme des destinataires à informer</translation>
    </message>
    <message>
        <source>Recipients named</source>
        <translation>Destinataires nommés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>asked late without a reason</source>
        <translation>demandé tard sans motif</translation>
    </message>
    <message>
        <source>no large quantity of data</source>
        <translation>pas de grande quantité de données</translation>
    </message>
    <message>
        <source>the program, at the term of the clock policy</source>
        <translation>le programme, au terme prévu par la règle de délai</translation>
    </message>
    <message>
        <source>the officer</source>
        <translation>le délégué</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Request received on %1 %2, registered as %3</source>
        <translation>Demande reçue le %1 %2, enregistrée sous %3</translation>
    </message>
    <message>
        <source>Rights identified: %1</source>
        <translation>Demande qualifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Right added: %1</source>
        <translation>Droit ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identity asked on %1 because %2</source>
        <translation>Identité demandée le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asked on %1 which data are meant: %2</source>
        <translation>Précisions demandées le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answered on %1 (%2), but not sufficiently: the question stays open</source>
        <translation>Réponse du %1 (%2) insuffisante&#xa0;: la question reste posée</translation>
    </message>
    <message>
        <source>Answered on %1 (%2)</source>
        <translation>Réponse reçue le %1 (%2)</translation>
    </message>
    <message>
        <source>Answered on %1 (%2): the clock runs again</source>
        <translation>Réponse reçue le %1 (%2)&#xa0;: le délai court à nouveau</translation>
    </message>
    <message>
        <source>Identity confirmed on %1</source>
        <translation>Identité confirmée le %1</translation>
    </message>
    <message>
        <source>Identity not confirmed on %1</source>
        <translation>Identité non confirmée le %1</translation>
    </message>
    <message>
        <source>Copy of the identity document destroyed on %1</source>
        <translation>Copie du titre d’identité détruite le %1</translation>
    </message>
    <message>
        <source>Reminder sent on %1, still missing: %2</source>
        <translation>Relance envoyée le %1, manque encore&#xa0;: %2</translation>
    </message>
    <message>
        <source>No answer came: the clock runs again from %1, at the term of the clock policy</source>
        <translation>Sans réponse, le délai court à nouveau depuis le %1, au terme prévu par la règle de délai</translation>
    </message>
    <message>
        <source>No answer came: the clock runs again from %1</source>
        <translation>Sans réponse, le délai court à nouveau depuis le %1</translation>
    </message>
    <message>
        <source>Extended by two months (%1), notice sent on %2, because %3</source>
        <translation>Prolongation de deux mois (%1), annoncée le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Extension notice of %1 sent too late: the due date stays</source>
        <translation>Prolongation annoncée trop tard, le %1&#xa0;: l’échéance ne change pas</translation>
    </message>
    <message>
        <source>Decision on %1: %2</source>
        <translation>Décision (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer sent on %1 %2</source>
        <translation>Réponse envoyée le %1 %2</translation>
    </message>
    <message>
        <source>Recipient informed on %1 (%2): %3</source>
        <translation>Destinataire informé le %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Recipient not informed (%1): %2; %3</source>
        <translation>Destinataire non informé (%1)&#xa0;: %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>Request closed on %1: %2</source>
        <translation>Demande clôturée le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The person withdrew the request on %1: “%2”</source>
        <translation>La personne a retiré sa demande le %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The person withdrew part of the request on %1 (%2): “%3”</source>
        <translation>La personne a retiré une partie de sa demande le %1 (%2)&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Corrected “%1”: %2 instead of %3, because %4</source>
        <translation>Correction de «&#xa0;%1&#xa0;»&#xa0;: %2 au lieu de %3 (motif&#xa0;: %4)</translation>
    </message>
    <message>
        <source>Note of %1: %2</source>
        <translation>Note du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note of %1, with %2: %3</source>
        <translation>Note du %1, avec %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Point filled in from the organisation profile (%1): %2 — %3</source>
        <translation>Point repris du profil de l’organisme (%1)&#xa0;: %2 — %3</translation>
    </message>
    <message>
        <source>Point recorded (%1): %2 — %3</source>
        <translation>Point renseigné (%1)&#xa0;: %2 — %3</translation>
    </message>
    <message>
        <source>Point confirmed (%1): %2</source>
        <translation>Point confirmé (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Letter sent on %1 %2: %3</source>
        <translation>Courrier envoyé le %1 %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added: %1</source>
        <translation>
            <numerusform>%n fichier ajouté&#xa0;: %1</numerusform>
            <numerusform>%n fichiers ajoutés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File removed: %1, because %2</source>
        <translation>Fichier retiré&#xa0;: %1 (motif&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Answer delivered on %1</source>
        <translation>Réponse remise le %1</translation>
    </message>
    <message>
        <source>Answer came back on %1</source>
        <translation>Réponse revenue le %1</translation>
    </message>
    <message>
        <source>Reply bundle to be deleted on %1</source>
        <translation>Pièces de la réponse à supprimer le %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Suivi par %1</translation>
    </message>
    <message>
        <source>To do on %1: %2</source>
        <translation>À faire le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Linked to request %1</source>
        <translation>Liée à la demande %1</translation>
    </message>
    <message>
        <source>%1; the clock is suspended</source>
        <translation>%1&#xa0;; délai suspendu</translation>
    </message>
    <message>
        <source>%1; the clock runs on, as this was asked late without a reason</source>
        <translation>%1&#xa0;; le délai court toujours, car la question a été posée tard sans motif</translation>
    </message>
    <message>
        <source>%1; the clock runs on, as no large quantity of data is asked for</source>
        <translation>%1&#xa0;; le délai court toujours, car la demande ne porte pas sur une grande quantité de données</translation>
    </message>
    <message>
        <source>%1; the clock runs on under the clock policy</source>
        <translation>%1&#xa0;; le délai court toujours selon la règle de délai</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the register</source>
        <translation>
            <numerusform>et %n autre dans le registre</numerusform>
            <numerusform>et %n autres dans le registre</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Date prudente</translation>
    </message>
    <message numerus="yes">
        <source>was due on %1, %n day(s) late</source>
        <translation>
            <numerusform>réponse due le %1, %n jour de retard</numerusform>
            <numerusform>réponse due le %1, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>réponse due aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>due on %1, in %n day(s)</source>
        <translation>
            <numerusform>réponse due demain, %1</numerusform>
            <numerusform>réponse due le %1, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: decide whether an extension will be needed</source>
        <translation>%1&#xa0;: décider si une prolongation sera nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>our own target of %1 is past by %n day(s)</source>
        <translation>
            <numerusform>notre propre échéance du %1 est dépassée de %n jour</numerusform>
            <numerusform>notre propre échéance du %1 est dépassée de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>our own target is today</source>
        <translation>notre propre échéance est aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>our own target is %1, in %n day(s)</source>
        <translation>
            <numerusform>notre propre échéance est demain, %1</numerusform>
            <numerusform>notre propre échéance est le %1, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>recipients should have been informed by %1 (Art. 19)</source>
        <translation>les destinataires auraient dû être informés au plus tard le %1 (art.&#xa0;19)</translation>
    </message>
    <message>
        <source>inform the recipients by %1 (Art. 19)</source>
        <translation>informer les destinataires au plus tard le %1 (art.&#xa0;19)</translation>
    </message>
    <message>
        <source>one month, nothing added, ends today</source>
        <translation>le mois sans suspension ni report se termine aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>one month, nothing added, ends on %1, in %n day(s)</source>
        <translation>
            <numerusform>le mois sans suspension ni report se termine demain, %1</numerusform>
            <numerusform>le mois sans suspension ni report se termine le %1, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>an extension can only be notified until %1</source>
        <translation>une prolongation ne peut être notifiée que jusqu’au %1</translation>
    </message>
    <message>
        <source>your reminder for %1</source>
        <translation>votre rappel pour le %1</translation>
    </message>
    <message numerus="yes">
        <source>clarification asked on %1, no reply for %n day(s): send a reminder</source>
        <translation>
            <numerusform>précisions demandées le %1, sans réponse depuis %n jour&#xa0;: relancer</numerusform>
            <numerusform>précisions demandées le %1, sans réponse depuis %n jours&#xa0;: relancer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>identity asked on %1, no reply for %n day(s): consider closing</source>
        <translation>
            <numerusform>identité demandée le %1, sans réponse depuis %n jour&#xa0;: envisager de clôturer</numerusform>
            <numerusform>identité demandée le %1, sans réponse depuis %n jours&#xa0;: envisager de clôturer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>identity asked on %1, no reply for %n day(s): send a reminder</source>
        <translation>
            <numerusform>identité demandée le %1, sans réponse depuis %n jour&#xa0;: relancer</numerusform>
            <numerusform>identité demandée le %1, sans réponse depuis %n jours&#xa0;: relancer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the identity copy of %1 has been on file for %n day(s)</source>
        <translation>
            <numerusform>la copie du titre d’identité du %1 est conservée depuis %n jour</numerusform>
            <numerusform>la copie du titre d’identité du %1 est conservée depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: own reminder</source>
        <translation>%1&#xa0;: rappel</translation>
    </message>
    <message>
        <source>%1: answer due</source>
        <translation>%1&#xa0;: réponse due</translation>
    </message>
    <message>
        <source>%1: last day to notify an extension</source>
        <translation>%1&#xa0;: dernier jour pour notifier une prolongation</translation>
    </message>
    <message>
        <source>%1: own target</source>
        <translation>%1&#xa0;: échéance interne</translation>
    </message>
    <message>
        <source>You became aware of the breach.</source>
        <translation>Vous avez pris connaissance de la violation.</translation>
    </message>
    <message>
        <source>72 hours later: notify the authority by then.</source>
        <translation>72 heures plus tard&#xa0;: notifier la violation à l’autorité d’ici là.</translation>
    </message>
    <message>
        <source>A period in hours also ends on a weekend or a holiday.</source>
        <translation>Un délai en heures s’achève aussi un week-end ou un jour férié.</translation>
    </message>
    <message>
        <source>The clocks change in between: 72 real hours count, so the time of day differs.</source>
        <translation>L’heure change entre-temps&#xa0;: 72 heures réelles comptent, l’heure affichée diffère donc.</translation>
    </message>
    <message>
        <source>When the risk to the person is high, tell the person without undue delay.</source>
        <translation>Si le risque pour la personne est élevé, l’en informer dans les meilleurs délais.</translation>
    </message>
    <message>
        <source>The clock has not started. One month, nothing added, ends on %1.</source>
        <translation>Le délai n’a pas commencé. Le mois sans suspension ni report se termine le %1.</translation>
    </message>
    <message>
        <source>While the question is open there is no due date. One month, nothing added, ends on %1.</source>
        <translation>Tant que la question reste sans réponse, il n’y a pas d’échéance. Le mois sans suspension ni report se termine le %1.</translation>
    </message>
    <message>
        <source>Nothing was added: both dates are the same.</source>
        <translation>Rien n’a été ajouté&#xa0;: les deux dates sont les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>The extension makes a difference of %n day(s).</source>
        <translation>
            <numerusform>La prolongation fait une différence de %n jour.</numerusform>
            <numerusform>La prolongation fait une différence de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The later start makes a difference of %n day(s).</source>
        <translation>
            <numerusform>Le départ plus tardif fait une différence de %n jour.</numerusform>
            <numerusform>Le départ plus tardif fait une différence de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weekend or holiday at the end makes a difference of %n day(s).</source>
        <translation>
            <numerusform>Le week-end ou le jour férié en fin de délai fait une différence de %n jour.</numerusform>
            <numerusform>Le week-end ou le jour férié en fin de délai fait une différence de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stopped clock makes a difference of %n day(s).</source>
        <translation>
            <numerusform>La suspension fait une différence de %n jour.</numerusform>
            <numerusform>La suspension fait une différence de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stopped clock and the weekend or holiday at the end make a difference of %n day(s).</source>
        <translation>
            <numerusform>La suspension et le week-end ou le jour férié en fin de délai font une différence de %n jour.</numerusform>
            <numerusform>La suspension et le week-end ou le jour férié en fin de délai font une différence de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock policy was %1 and is now %2.</source>
        <translation>La règle de délai était %1, elle est maintenant %2.</translation>
    </message>
    <message>
        <source>The calendar was that of %1 and is now that of %2.</source>
        <translation>Le calendrier était&#xa0;: %1&#xa0;; c’est maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The holidays were those of version %1 and are now those of version %2.</source>
        <translation>Les jours fériés étaient ceux de la version %1, ce sont maintenant ceux de la version %2.</translation>
    </message>
    <message>
        <source>The rules were those of version %1 and are now those of version %2.</source>
        <translation>Les règles étaient celles de la version %1, ce sont maintenant celles de la version %2.</translation>
    </message>
    <message>
        <source>a date that moves: the rules of today give the dates it has</source>
        <translation>une date qui change&#xa0;: les règles actuelles donnent les mêmes dates</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ce qui a changé</translation>
    </message>
    <message>
        <source>due on %1 instead of %2</source>
        <translation>réponse due le %1 au lieu du %2</translation>
    </message>
    <message>
        <source>the rules of today give other dates</source>
        <translation>les règles actuelles donnent d’autres dates</translation>
    </message>
    <message>
        <source>Take over the new dates</source>
        <translation>Adopter les nouvelles dates</translation>
    </message>
    <message>
        <source>what is late, due or waits too long; exit 3 when there is anything</source>
        <translation>ce qui est en retard, dû ou en attente depuis trop longtemps&#xa0;; code 3 s’il y a quelque chose</translation>
    </message>
    <message>
        <source>last day already told; the working day before if left out</source>
        <translation>dernier jour déjà signalé&#xa0;; à défaut, le jour ouvrable précédent</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>the deadlines as a calendar file, no personal data in it</source>
        <translation>les échéances dans un fichier de calendrier, sans donnée personnelle</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This line has another number of cells than there are columns.</source>
        <translation>Cette ligne n’a pas autant de cellules qu’il y a de colonnes.</translation>
    </message>
    <message>
        <source>%1 of %2 lines have no result.</source>
        <translation>%1 lignes sur %2 sont sans résultat.</translation>
    </message>
    <message>
        <source>one of the clock policies %1</source>
        <translation>l’une des règles de délai %1</translation>
    </message>
    <message>
        <source>Dates worked out again, due on %1</source>
        <translation>Dates recalculées, réponse due le %1</translation>
    </message>
    <message>
        <source>Dates worked out again</source>
        <translation>Dates recalculées</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>dans les délais</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Answers per month, on time and late</source>
        <translation>Réponses par mois, dans les délais et en retard</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>journal %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Douze mois</translation>
    </message>
    <message>
        <source>Answers per month</source>
        <translation>Réponses par mois</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1.</source>
        <translation>Le classeur n’a pas pu être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refused in full / in part</source>
        <translation>Refusées en totalité / en partie</translation>
    </message>
    <message>
        <source>Days to answer without suspended days: median, 90th percentile, maximum</source>
        <translation>Jours jusqu’à la réponse, hors jours suspendus&#xa0;: médiane, 90e centile, maximum</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n jour</numerusform>
            <numerusform>%1, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; …</source>
        <translation>%1&#xa0;; …</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) arrived.</source>
        <translation>
            <numerusform>%n demande est arrivée.</numerusform>
            <numerusform>%n demandes sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer was sent.</source>
        <translation>Aucune réponse n’a été envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were sent, of these %1 on time (%2).</source>
        <translation>
            <numerusform>%n réponse a été envoyée, dont %1 dans les délais (%2).</numerusform>
            <numerusform>%n réponses ont été envoyées, dont %1 dans les délais (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers took %1 days or fewer; the longest took %2.</source>
        <translation>La moitié des réponses sont parties en %1 jours ou moins&#xa0;; la plus tardive en %2 jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were open at the end, of these %1 overdue and %2 suspended while we wait for the person.</source>
        <translation>
            <numerusform>%n demande était en cours à la fin, dont %1 en retard et %2 dont le délai est suspendu dans l’attente de la personne.</numerusform>
            <numerusform>%n demandes étaient en cours à la fin, dont %1 en retard et %2 dont le délai est suspendu dans l’attente de la personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 on time, %3 late</source>
        <translation>%1&#xa0;: %2 dans les délais, %3 en retard</translation>
    </message>
    <message>
        <source>Further figures</source>
        <translation>Autres chiffres</translation>
    </message>
    <message>
        <source>make the example register: invented requests around today and two years of earlier ones</source>
        <translation>créer le registre d’exemple&#xa0;: des demandes inventées autour d’aujourd’hui et deux ans de demandes antérieures</translation>
    </message>
    <message>
        <source>how many in all; if left out, 40 around today and 200 of the two years before</source>
        <translation>combien en tout&#xa0;; à défaut, 40 autour d’aujourd’hui et 200 des deux années précédentes</translation>
    </message>
    <message>
        <source>at least one of --pdf, --xlsx, --csv and --json is needed</source>
        <translation>il faut au moins l’une des options --pdf, --xlsx, --csv et --json</translation>
    </message>
    <message>
        <source>as an Excel workbook (XLSX)</source>
        <translation>en classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>no account, no customer number, paper file only</source>
        <translation>ni compte, ni numéro de client, dossier papier seulement</translation>
    </message>
    <message>
        <source>copy of an identity card, photograph masked</source>
        <translation>copie d’une carte d’identité, photographie masquée</translation>
    </message>
    <message>
        <source>returned: no longer at this address</source>
        <translation>retour&#xa0;: n’habite plus à cette adresse</translation>
    </message>
    <message>
        <source>the company was wound up and has no successor</source>
        <translation>la société a été dissoute et n’a pas de successeur</translation>
    </message>
    <message>
        <source>ask the workshop for the invoices of 2023</source>
        <translation>demander à l’atelier les factures de 2023</translation>
    </message>
    <message>
        <source>writes again about the same contracts</source>
        <translation>écrit de nouveau à propos des mêmes contrats</translation>
    </message>
    <message>
        <source>the tour in %1 came to no end</source>
        <translation>la visite dans %1 n’est pas allée à son terme</translation>
    </message>
    <message>
        <source>the example register, its letters and report, and a picture of every screen: both languages, light and dark, wide and narrow</source>
        <translation>le registre d’exemple, ses lettres et son rapport, et une image de chaque écran&#xa0;: deux langues, clair et sombre, large et étroit</translation>
    </message>
    <message>
        <source>with --language: at this scale, in a narrow window only</source>
        <translation>avec --language&#xa0;: à cette échelle, dans une fenêtre étroite seulement</translation>
    </message>
    <message>
        <source>--scale is a number from 50 to 400</source>
        <translation>--scale est un nombre de 50 à 400</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be shown.</source>
        <translation>Le fichier est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password and cannot be shown.</source>
        <translation>Le PDF est protégé par un mot de passe et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The file is too large to be shown.</source>
        <translation>Le fichier est trop volumineux pour être affiché.</translation>
    </message>
    <message>
        <source>Only PDF files and pictures can be shown.</source>
        <translation>Seuls les PDF et les images peuvent être affichés.</translation>
    </message>
    <message>
        <source>This page is damaged or too heavy to be shown.</source>
        <translation>Cette page est endommagée ou trop lourde pour être affichée.</translation>
    </message>
    <message>
        <source>This attachment cannot be taken out of the message.</source>
        <translation>Cette pièce jointe ne peut pas être retirée du message.</translation>
    </message>
    <message>
        <source>It went to the address of %1.</source>
        <translation>Il a été envoyé à l’adresse indiquée dans la demande %1.</translation>
    </message>
    <message>
        <source>The file is not a text.</source>
        <translation>Le fichier n’est pas un texte.</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>The file cannot be read, or is larger than 100 MB.</source>
        <translation>Le fichier est illisible, ou dépasse 100&#xa0;Mo.</translation>
    </message>
    <message>
        <source>What is asked is not clear yet</source>
        <translation>L’objet de la demande n’est pas encore clair</translation>
    </message>
    <message>
        <source>%1 arrived later: the later one is attached to the earlier.</source>
        <translation>%1 est arrivée plus tard&#xa0;: la plus récente se rattache à la plus ancienne.</translation>
    </message>
    <message>
        <source>it names a column that is not there</source>
        <translation>il nomme une colonne qui n’existe pas</translation>
    </message>
    <message>
        <source>no decision is proposed</source>
        <translation>aucune décision n’est proposée</translation>
    </message>
    <message>
        <source>somebody else than %1 must agree</source>
        <translation>une autre personne que %1 doit approuver</translation>
    </message>
    <message>
        <source>whether you agree or send it back</source>
        <translation>si vous approuvez ou renvoyez</translation>
    </message>
    <message>
        <source>why it is sent back</source>
        <translation>pourquoi elle est renvoyée</translation>
    </message>
    <message>
        <source>no right is left to answer: pass it on, or say what it is</source>
        <translation>aucun droit ne reste à traiter&#xa0;: transmettez la demande ou dites ce qu’elle est</translation>
    </message>
    <message>
        <source>which letter was sent</source>
        <translation>quel courrier a été envoyé</translation>
    </message>
    <message>
        <source>a right that is decided and carried out</source>
        <translation>un droit décidé et exécuté</translation>
    </message>
    <message>
        <source>nothing else is open: send the answer</source>
        <translation>rien d’autre n’est en cours&#xa0;: envoyez la réponse</translation>
    </message>
    <message>
        <source>a part only: something stays open</source>
        <translation>une partie seulement&#xa0;: quelque chose reste en cours</translation>
    </message>
    <message>
        <source>only rights that are decided and carried out</source>
        <translation>seulement des droits décidés et exécutés</translation>
    </message>
    <message>
        <source>everything was answered already</source>
        <translation>il a déjà été répondu à tout</translation>
    </message>
    <message>
        <source>a right is decided otherwise: send the answer</source>
        <translation>un droit a été décidé autrement&#xa0;: envoyez la réponse</translation>
    </message>
    <message>
        <source>the demonstration you owe (Art. 12(5) GDPR)</source>
        <translation>la démonstration qui vous incombe (art.&#xa0;12, §&#xa0;5, RGPD)</translation>
    </message>
    <message>
        <source>The decision “%1” cannot be recorded here. Possible: %2.</source>
        <translation>La décision «&#xa0;%1&#xa0;» ne peut pas être enregistrée ici. Possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a right was answered already: finish what is left</source>
        <translation>il a déjà été répondu à un droit&#xa0;: terminez le reste</translation>
    </message>
    <message>
        <source>the day the letter was sent, or why none could be</source>
        <translation>le jour d’envoi de la lettre, ou pourquoi aucune n’a pu l’être</translation>
    </message>
    <message>
        <source>what was sent, or its file</source>
        <translation>ce qui a été envoyé, ou son fichier</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <source>the earlier request</source>
        <translation>la demande antérieure</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>that we are controller of none of the data asked</source>
        <translation>que nous ne sommes responsables du traitement d’aucune des données demandées</translation>
    </message>
    <message>
        <source>who is the controller</source>
        <translation>qui est le responsable du traitement</translation>
    </message>
    <message>
        <source>why we are not</source>
        <translation>pourquoi nous ne le sommes pas</translation>
    </message>
    <message>
        <source>the day it was forwarded</source>
        <translation>le jour de la transmission</translation>
    </message>
    <message>
        <source>no identity question is open</source>
        <translation>aucune demande d’identité n’est en cours</translation>
    </message>
    <message>
        <source>remind the person once at least</source>
        <translation>relancer la personne au moins une fois</translation>
    </message>
    <message>
        <source>wait until %1</source>
        <translation>attendre le %1</translation>
    </message>
    <message>
        <source>answer the rights that need no identity</source>
        <translation>répondre aux droits qui ne demandent pas d’identité</translation>
    </message>
    <message>
        <source>why the person cannot be identified (Art. 11(2), 12(2) GDPR)</source>
        <translation>pourquoi la personne ne peut pas être identifiée (art.&#xa0;11, §&#xa0;2, et 12, §&#xa0;2, RGPD)</translation>
    </message>
    <message>
        <source>no open right of access</source>
        <translation>aucun droit d’accès en cours</translation>
    </message>
    <message>
        <source>no open right for which a fee is possible</source>
        <translation>aucun droit en cours pour lequel des frais sont possibles</translation>
    </message>
    <message>
        <source>why a fee is asked</source>
        <translation>pourquoi des frais sont demandés</translation>
    </message>
    <message>
        <source>why the request is excessive (Art. 12(5) GDPR)</source>
        <translation>pourquoi la demande est excessive (art.&#xa0;12, §&#xa0;5, RGPD)</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>the specific costs behind it, no overhead</source>
        <translation>les coûts propres à la demande, sans frais généraux</translation>
    </message>
    <message>
        <source>a term after the day of the letter</source>
        <translation>un délai après le jour de la lettre</translation>
    </message>
    <message>
        <source>that the letter offers to withdraw or narrow the request</source>
        <translation>que la lettre propose de retirer ou de restreindre la demande</translation>
    </message>
    <message>
        <source>no fee is announced</source>
        <translation>aucuns frais ne sont annoncés</translation>
    </message>
    <message>
        <source>no restriction is in force</source>
        <translation>aucune limitation n’est en vigueur</translation>
    </message>
    <message>
        <source>why it is lifted</source>
        <translation>pourquoi elle est levée</translation>
    </message>
    <message>
        <source>the day it is lifted, not before the letter (Art. 18(3) GDPR)</source>
        <translation>le jour de la levée, pas avant la lettre (art.&#xa0;18, §&#xa0;3, RGPD)</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>only rights of this request</source>
        <translation>seulement des droits de cette demande</translation>
    </message>
    <message>
        <source>the day the missing element arrived</source>
        <translation>le jour d’arrivée de l’élément manquant</translation>
    </message>
    <message>
        <source>It cannot be lifted before the person was told on %1.</source>
        <translation>Elle ne peut pas être levée avant l’information de la personne, le %1.</translation>
    </message>
    <message>
        <source>It cannot be taken up again on %1, before it ended on %2.</source>
        <translation>Elle ne peut pas être reprise le %1, avant sa fin le %2.</translation>
    </message>
    <message>
        <source>The target, %1, is before the reopening.</source>
        <translation>L’échéance interne, le %1, précède la reprise.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Reference of the earlier request</source>
        <translation>Référence de la demande antérieure</translation>
    </message>
    <message>
        <source>What it is, and why</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Why no letter could be sent</source>
        <translation>Pourquoi aucun courrier n’a pu être envoyé</translation>
    </message>
    <message>
        <source>First the copy, then the erasure</source>
        <translation>D’abord la copie, ensuite l’effacement</translation>
    </message>
    <message>
        <source>Rights answered</source>
        <translation>Droits auxquels il est répondu</translation>
    </message>
    <message>
        <source>Why a fee</source>
        <translation>Pourquoi des frais</translation>
    </message>
    <message>
        <source>Why the request is excessive</source>
        <translation>Pourquoi la demande est excessive</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>The specific costs behind it</source>
        <translation>Les coûts propres à la demande</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>À payer au plus tard le</translation>
    </message>
    <message>
        <source>The letter offers to withdraw or narrow the request</source>
        <translation>Le courrier propose de retirer ou de restreindre la demande</translation>
    </message>
    <message>
        <source>Why it is lifted</source>
        <translation>Pourquoi elle est levée</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Levée le</translation>
    </message>
    <message>
        <source>We are controller of none of the data asked</source>
        <translation>Nous ne sommes responsables du traitement d’aucune des données demandées</translation>
    </message>
    <message>
        <source>Who is the controller</source>
        <translation>Qui est le responsable du traitement</translation>
    </message>
    <message>
        <source>Why we are not</source>
        <translation>Pourquoi nous ne le sommes pas</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Transmise le</translation>
    </message>
    <message>
        <source>What was asked, and why the person cannot be identified</source>
        <translation>Ce qui a été demandé, et pourquoi la personne ne peut pas être identifiée</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Rights decided anew</source>
        <translation>Droits décidés à nouveau</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Échéance interne</translation>
    </message>
    <message>
        <source>Missing element arrived on</source>
        <translation>Élément manquant arrivé le</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Devant</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Sa référence</translation>
    </message>
    <message>
        <source>Its letter arrived on</source>
        <translation>Sa lettre est arrivée le</translation>
    </message>
    <message>
        <source>Observations due on</source>
        <translation>Observations attendues le</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Observations sent on</source>
        <translation>Observations envoyées le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment elle s’est terminée</translation>
    </message>
    <message>
        <source>Proof that is missing</source>
        <translation>Justificatif manquant</translation>
    </message>
    <message>
        <source>What exactly, and what suffices</source>
        <translation>Quoi exactement, et ce qui suffit</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Réponse attendue le</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>The proof is</source>
        <translation>Le justificatif est</translation>
    </message>
    <message>
        <source>Document seen, and what it covers</source>
        <translation>Document vu, et ce qu’il couvre</translation>
    </message>
    <message>
        <source>Department or processor</source>
        <translation>Service ou sous-traitant</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Attendu le</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Relancé le</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nouveau jour</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was delivered</source>
        <translation>Ce qui a été remis</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Approuvez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Why it is sent back</source>
        <translation>Pourquoi elle est renvoyée</translation>
    </message>
    <message>
        <source>The other one only asks again</source>
        <translation>L’autre n’est qu’une relance</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Refused after the first month</source>
        <translation>Refusé après le premier mois</translation>
    </message>
    <message>
        <source>Rights refused</source>
        <translation>Droits refusés</translation>
    </message>
    <message>
        <source>not a data-protection request</source>
        <translation>pas une demande d’exercice de droits</translation>
    </message>
    <message>
        <source>a reminder or duplicate of an earlier request</source>
        <translation>une relance ou un doublon d’une demande antérieure</translation>
    </message>
    <message>
        <source>excessive request (Art. 12(5)(a) GDPR)</source>
        <translation>demande excessive (art.&#xa0;12, §&#xa0;5, a), RGPD)</translation>
    </message>
    <message>
        <source>further copy (Art. 15(3) GDPR)</source>
        <translation>copie supplémentaire (art.&#xa0;15, §&#xa0;3, RGPD)</translation>
    </message>
    <message>
        <source>new fact</source>
        <translation>fait nouveau</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>réclamation</translation>
    </message>
    <message>
        <source>answer returned</source>
        <translation>réponse revenue</translation>
    </message>
    <message>
        <source>error found</source>
        <translation>erreur constatée</translation>
    </message>
    <message>
        <source>identity proved later</source>
        <translation>identité prouvée plus tard</translation>
    </message>
    <message>
        <source>supervisory authority</source>
        <translation>autorité de contrôle</translation>
    </message>
    <message>
        <source>court</source>
        <translation>juridiction</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>autorité parentale</translation>
    </message>
    <message>
        <source>proof of the heir</source>
        <translation>qualité d’héritier</translation>
    </message>
    <message>
        <source>proof of the executor</source>
        <translation>désignation par les directives</translation>
    </message>
    <message>
        <source>data found</source>
        <translation>données trouvées</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>non concerné</translation>
    </message>
    <message>
        <source>Not a data-protection request: %1</source>
        <translation>Pas une demande d’exercice de droits&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer on %n right(s) sent on %1</source>
        <translation>
            <numerusform>Réponse sur %n droit envoyée le %1</numerusform>
            <numerusform>Réponse sur %n droits envoyée le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Refusal sent on %1</source>
        <translation>Refus envoyé le %1</translation>
    </message>
    <message>
        <source>Fee of %1 announced, to be paid by %2</source>
        <translation>Frais de %1 annoncés, à payer au plus tard le %2</translation>
    </message>
    <message>
        <source>The fee had not been paid by %1</source>
        <translation>Les frais n’étaient toujours pas payés le %1</translation>
    </message>
    <message>
        <source>The person was told that the restriction ends on %1: %2</source>
        <translation>La personne a été informée que la limitation prend fin le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Restriction lifted on %1</source>
        <translation>Limitation levée le %1</translation>
    </message>
    <message>
        <source>Passed on to %1 on %2</source>
        <translation>Transmise à %1 le %2</translation>
    </message>
    <message>
        <source>Closed without identification: %1</source>
        <translation>Clôturée sans identification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Complaint at %1, observations due on %2; nothing is deleted meanwhile</source>
        <translation>Réclamation devant %1, observations attendues le %2&#xa0;; rien n’est supprimé entre-temps</translation>
    </message>
    <message>
        <source>Observations on the complaint sent on %1</source>
        <translation>Observations sur la réclamation envoyées le %1</translation>
    </message>
    <message>
        <source>Complaint ended on %1: %2</source>
        <translation>Réclamation close le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Authority to act asked for, by %1: %2</source>
        <translation>Mandat demandé, au plus tard le %1 : %2</translation>
    </message>
    <message>
        <source>Authority to act seen: %1</source>
        <translation>Mandat vu : %1</translation>
    </message>
    <message>
        <source>Authority to act not sufficient: %1</source>
        <translation>Mandat insuffisant : %1</translation>
    </message>
    <message>
        <source>Asked %1, wanted by %2: %3</source>
        <translation>Demandé à %1, attendu le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Colleague reminded on %1</source>
        <translation>Collègue relancé le %1</translation>
    </message>
    <message>
        <source>Colleague answered on %1: data found</source>
        <translation>Réponse du collègue le %1&#xa0;: données trouvées</translation>
    </message>
    <message>
        <source>Colleague answered on %1: nothing found</source>
        <translation>Réponse du collègue le %1&#xa0;: rien trouvé</translation>
    </message>
    <message>
        <source>Colleague answered on %1: not concerned</source>
        <translation>Réponse du collègue le %1&#xa0;: non concerné</translation>
    </message>
    <message>
        <source>a complaint holds everything until one year after its end</source>
        <translation>une réclamation retient tout jusqu’à un an après sa fin</translation>
    </message>
    <message>
        <source>on %1, proposed by %2</source>
        <translation>%1, proposé par %2</translation>
    </message>
    <message>
        <source>%1, ground %2: %3</source>
        <translation>%1, motif %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>article, label, rights and kinds are needed</source>
        <translation>article, libellé, droits et genres sont nécessaires</translation>
    </message>
    <message>
        <source>nothing is to be documented</source>
        <translation>rien n’est à documenter</translation>
    </message>
    <message>
        <source>a document needs its own key, a label and the shape text or date</source>
        <translation>un document demande une clé propre, un libellé et la forme texte ou date</translation>
    </message>
    <message>
        <source>every ground has an id of its own</source>
        <translation>chaque motif a son propre identifiant</translation>
    </message>
    <message>
        <source>“%1” does not document %2. It asks for: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne documente pas %2. Il demande&#xa0;: %3.</translation>
    </message>
    <message>
        <source>which open question to a colleague</source>
        <translation>quelle question en cours à un collègue</translation>
    </message>
    <message>
        <source>nothing is asked of a colleague</source>
        <translation>rien n’est demandé à un collègue</translation>
    </message>
    <message>
        <source>authority or court</source>
        <translation>autorité ou juridiction</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>the day its letter arrived</source>
        <translation>le jour d’arrivée de sa lettre</translation>
    </message>
    <message>
        <source>the last day for your observations</source>
        <translation>le dernier jour pour vos observations</translation>
    </message>
    <message>
        <source>no complaint waits for observations</source>
        <translation>aucune réclamation n’attend d’observations</translation>
    </message>
    <message>
        <source>which complaint</source>
        <translation>quelle réclamation</translation>
    </message>
    <message>
        <source>no complaint is open</source>
        <translation>aucune réclamation n’est en cours</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>comment elle s’est terminée</translation>
    </message>
    <message>
        <source>the person asks for themselves</source>
        <translation>la personne agit pour elle-même</translation>
    </message>
    <message>
        <source>the authority to act is settled already</source>
        <translation>le mandat est déjà réglé</translation>
    </message>
    <message>
        <source>which proof is missing</source>
        <translation>quel justificatif manque</translation>
    </message>
    <message>
        <source>what exactly is missing, and what suffices</source>
        <translation>ce qui manque exactement, et ce qui suffit</translation>
    </message>
    <message>
        <source>the term given</source>
        <translation>le délai donné</translation>
    </message>
    <message>
        <source>no authority to act was asked for</source>
        <translation>aucun mandat n’a été demandé</translation>
    </message>
    <message>
        <source>the day it came</source>
        <translation>le jour d’arrivée</translation>
    </message>
    <message>
        <source>the document seen, and what it covers</source>
        <translation>le document vu, et ce qu’il couvre</translation>
    </message>
    <message>
        <source>the department or processor</source>
        <translation>le service ou le sous-traitant</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>ce qui est demandé</translation>
    </message>
    <message>
        <source>the day asked</source>
        <translation>le jour de la demande</translation>
    </message>
    <message>
        <source>the day by which it is wanted</source>
        <translation>le jour où c’est attendu</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>ce qui en est résulté</translation>
    </message>
    <message>
        <source>%1 is before %2, when it began.</source>
        <translation>Le %1 précède le %2, jour où cela a commencé.</translation>
    </message>
    <message>
        <source>Say that it is no request, or a reminder</source>
        <translation>Classer sans suite&#xa0;: relance ou hors sujet</translation>
    </message>
    <message>
        <source>Send a part of the answer</source>
        <translation>Envoyer une partie de la réponse</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Refuser la demande</translation>
    </message>
    <message>
        <source>Announce a fee</source>
        <translation>Annoncer des frais</translation>
    </message>
    <message>
        <source>The fee was not paid</source>
        <translation>Les frais n’ont pas été payés</translation>
    </message>
    <message>
        <source>Announce the end of the restriction</source>
        <translation>Annoncer la fin de la limitation</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Lever la limitation</translation>
    </message>
    <message>
        <source>Close without identification</source>
        <translation>Clôturer sans identification</translation>
    </message>
    <message>
        <source>Record a complaint</source>
        <translation>Noter une réclamation</translation>
    </message>
    <message>
        <source>Record the observations sent</source>
        <translation>Noter l’envoi des observations</translation>
    </message>
    <message>
        <source>Record the end of the complaint</source>
        <translation>Noter la fin de la réclamation</translation>
    </message>
    <message>
        <source>Ask for the authority to act</source>
        <translation>Demander le mandat</translation>
    </message>
    <message>
        <source>Record the authority to act</source>
        <translation>Enregistrer le mandat</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Interroger un collègue</translation>
    </message>
    <message>
        <source>Remind a colleague</source>
        <translation>Relancer un collègue</translation>
    </message>
    <message>
        <source>Record a colleague&apos;s answer</source>
        <translation>Noter la réponse d’un collègue</translation>
    </message>
    <message>
        <source>Agree to a refusal</source>
        <translation>Approuver un refus</translation>
    </message>
    <message numerus="yes">
        <source>complement %n day(s) late</source>
        <translation>
            <numerusform>complément en retard de %n jour</numerusform>
            <numerusform>complément en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>complement today</source>
        <translation>complément aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>complement in %n day(s)</source>
        <translation>
            <numerusform>complément demain</numerusform>
            <numerusform>complément dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) late</source>
        <translation>
            <numerusform>%1&#xa0;: %n jour de retard</numerusform>
            <numerusform>%1&#xa0;: %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: today</source>
        <translation>%1&#xa0;: aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) left</source>
        <translation>
            <numerusform>%1&#xa0;: reste %n jour</numerusform>
            <numerusform>%1&#xa0;: reste %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>agree to the refusal of %1</source>
        <translation>approuver le refus (%1)</translation>
    </message>
    <message>
        <source>send the complement</source>
        <translation>envoyer le complément</translation>
    </message>
    <message>
        <source>pass it on, or say what it is</source>
        <translation>transmettre, ou dire ce que c’est</translation>
    </message>
    <message>
        <source>send the observations on the complaint</source>
        <translation>envoyer les observations sur la réclamation</translation>
    </message>
    <message>
        <source>Waiting for colleagues</source>
        <translation>En attente de collègues</translation>
    </message>
    <message>
        <source>confirmation of the withdrawal</source>
        <translation>confirmation du retrait</translation>
    </message>
    <message>
        <source>Decision on %1: a second person agrees</source>
        <translation>Décision (%1)&#xa0;: approuvée par une seconde personne</translation>
    </message>
    <message>
        <source>Decision on %1 sent back: %2</source>
        <translation>Décision (%1) renvoyée&#xa0;: %2</translation>
    </message>
    <message>
        <source>A question about identity does not stop the clock.</source>
        <translation>Une question sur l’identité ne suspend pas le délai.</translation>
    </message>
    <message>
        <source>While the person has not shown who they are, the clock stands still.</source>
        <translation>Tant que la personne n’a pas justifié de son identité, le délai est suspendu.</translation>
    </message>
    <message>
        <source>The month begins only when the person has shown who they are.</source>
        <translation>Le mois ne commence que lorsque la personne a justifié de son identité.</translation>
    </message>
    <message>
        <source>A question about which data are meant does not stop the clock.</source>
        <translation>Une question sur les données demandées ne suspend pas le délai.</translation>
    </message>
    <message>
        <source>While the person has not said which data are meant, the clock stands still; only for access to a large quantity of data.</source>
        <translation>Tant que la personne n’a pas précisé les données demandées, le délai est suspendu&#xa0;; seulement pour l’accès à une grande quantité de données.</translation>
    </message>
    <message>
        <source>The month begins only when the person has said which data are meant.</source>
        <translation>Le mois ne commence que lorsque la personne a précisé les données demandées.</translation>
    </message>
    <message>
        <source>Announcing a fee does not stop the clock.</source>
        <translation>L’annonce de frais ne suspend pas le délai.</translation>
    </message>
    <message>
        <source>While a fee is not paid, the clock stands still.</source>
        <translation>Tant que les frais ne sont pas payés, le délai est suspendu.</translation>
    </message>
    <message>
        <source>The month begins only when the fee is paid.</source>
        <translation>Le mois ne commence que lorsque les frais sont payés.</translation>
    </message>
    <message>
        <source>A stop counts from the day of the question to the day before the reply.</source>
        <translation>Une suspension compte du jour de la question à la veille de la réponse.</translation>
    </message>
    <message>
        <source>A stop counts the day of the question and the day of the reply.</source>
        <translation>Une suspension compte le jour de la question et le jour de la réponse.</translation>
    </message>
    <message>
        <source>A stop counts neither the day of the question nor the day of the reply.</source>
        <translation>Une suspension ne compte ni le jour de la question ni le jour de la réponse.</translation>
    </message>
    <message>
        <source>An extended period ends three months after its start.</source>
        <translation>Un délai prolongé prend fin trois mois après son début.</translation>
    </message>
    <message>
        <source>An extended period ends two months after the end of the first month.</source>
        <translation>Un délai prolongé prend fin deux mois après la fin du premier mois.</translation>
    </message>
    <message>
        <source>An extended period ends two months after the due date.</source>
        <translation>Un délai prolongé prend fin deux mois après l’échéance.</translation>
    </message>
    <message>
        <source>Of two ways to count an extension the earlier date is taken.</source>
        <translation>Des deux manières de compter une prolongation, la date la plus proche est retenue.</translation>
    </message>
    <message>
        <source>One month from receipt, suspended by questions</source>
        <translation>Un mois à compter de la réception, suspendu par les questions</translation>
    </message>
    <message>
        <source>One month from receipt, nothing added</source>
        <translation>Un mois à compter de la réception, sans suspension ni report</translation>
    </message>
    <message>
        <source>One month from the complete request</source>
        <translation>Un mois à compter de la demande complète</translation>
    </message>
    <message>
        <source>British rules</source>
        <translation>Règles britanniques</translation>
    </message>
    <message>
        <source>The GDPR as the European authorities read it. The usual choice.</source>
        <translation>Le RGPD tel que le lisent les autorités européennes. Le choix habituel.</translation>
    </message>
    <message>
        <source>The most careful reading: no question and no holiday moves the date.</source>
        <translation>La lecture la plus prudente&#xa0;: ni question ni jour férié ne déplace la date.</translation>
    </message>
    <message>
        <source>What some privacy policies promise. While the request is incomplete there is no due date at all: an authority may see this otherwise.</source>
        <translation>Ce que promettent certaines politiques de confidentialité. Tant que la demande est incomplète, il n’y a aucune échéance&#xa0;: une autorité peut en juger autrement.</translation>
    </message>
    <message>
        <source>For requests under the UK GDPR.</source>
        <translation>Pour les demandes relevant du RGPD britannique.</translation>
    </message>
    <message numerus="yes">
        <source>A question asked more than %n day(s) after receipt counts only with a written reason.</source>
        <translation>
            <numerusform>Une question posée plus de %n jour après la réception ne compte qu’avec un motif écrit.</numerusform>
            <numerusform>Une question posée plus de %n jours après la réception ne compte qu’avec un motif écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A question about the data that stays without reply stops the clock for %n day(s) at most.</source>
        <translation>
            <numerusform>Une question sur les données restée sans réponse suspend le délai %n jour au plus.</numerusform>
            <numerusform>Une question sur les données restée sans réponse suspend le délai %n jours au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A period that ends on a weekend or a holiday ends on the next working day.</source>
        <translation>Un délai qui prend fin un week-end ou un jour férié prend fin le jour ouvrable suivant.</translation>
    </message>
    <message>
        <source>A weekend or a holiday does not move the end of the period.</source>
        <translation>Un week-end ou un jour férié ne déplace pas la fin du délai.</translation>
    </message>
    <message>
        <source>A refusal after the first month is marked, even when the period was extended.</source>
        <translation>Un refus après le premier mois est signalé, même si le délai a été prolongé.</translation>
    </message>
    <message>
        <source>Event %1, a change of the settings, cannot be read: %2</source>
        <translation>L’événement %1, une modification des réglages, est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>The journal names no organisation.</source>
        <translation>Le journal ne nomme aucun organisme.</translation>
    </message>
    <message>
        <source>The authority “%1” lacks “%2”.</source>
        <translation>Il manque «&#xa0;%2&#xa0;» à l’autorité «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Policy check %1: “%2” is missing or unknown.</source>
        <translation>Contrôle de la politique %1&#xa0;: «&#xa0;%2&#xa0;» manque ou est inconnu.</translation>
    </message>
    <message>
        <source>A processing has no purpose.</source>
        <translation>Un traitement n’a pas de finalité.</translation>
    </message>
    <message>
        <source>Say what the data are used for, or remove it.</source>
        <translation>Indiquez à quoi servent les données, ou retirez-le.</translation>
    </message>
    <message>
        <source>Two processings have the same key, “%1”.</source>
        <translation>Deux traitements ont la même clé, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>L’organisme n’a pas de nom.</translation>
    </message>
    <message>
        <source>It stands at the head of each letter.</source>
        <translation>Il figure en tête de chaque courrier.</translation>
    </message>
    <message>
        <source>A person needs a name of their own.</source>
        <translation>Une personne doit avoir un nom à elle.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken off the list.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être retiré de la liste.</translation>
    </message>
    <message>
        <source>Whoever works now stays on it.</source>
        <translation>La personne qui travaille en ce moment y reste.</translation>
    </message>
    <message numerus="yes">
        <source>Organisation and clock policy: %n version(s)</source>
        <translation>
            <numerusform>Organisme et règle de délai&#xa0;: %n version</numerusform>
            <numerusform>Organisme et règle de délai&#xa0;: %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>Indiquez le jour.</translation>
    </message>
    <message>
        <source>%1 is outside the years of the calendar, %2 to %3.</source>
        <translation>Le %1 est hors des années du calendrier, %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is a holiday already: %2.</source>
        <translation>Le %1 est déjà férié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Give the holiday a name.</source>
        <translation>Donnez un nom au jour férié.</translation>
    </message>
    <message>
        <source>%1 is no holiday.</source>
        <translation>Le %1 n’est pas férié.</translation>
    </message>
    <message>
        <source>%1 is as shipped.</source>
        <translation>Le %1 est tel que fourni.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>Art. 15 GDPR</source>
        <translation>Art.&#xa0;15 RGPD</translation>
    </message>
    <message>
        <source>Art. 16 GDPR</source>
        <translation>Art.&#xa0;16 RGPD</translation>
    </message>
    <message>
        <source>Art. 17 GDPR</source>
        <translation>Art.&#xa0;17 RGPD</translation>
    </message>
    <message>
        <source>Art. 18 GDPR</source>
        <translation>Art.&#xa0;18 RGPD</translation>
    </message>
    <message>
        <source>Art. 19 GDPR</source>
        <translation>Art.&#xa0;19 RGPD</translation>
    </message>
    <message>
        <source>Art. 20 GDPR</source>
        <translation>Art.&#xa0;20 RGPD</translation>
    </message>
    <message>
        <source>Art. 21(1) GDPR</source>
        <translation>Art.&#xa0;21, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 21(2)–(3) GDPR</source>
        <translation>Art.&#xa0;21, §&#xa0;2 et 3, RGPD</translation>
    </message>
    <message>
        <source>Art. 21(6) GDPR</source>
        <translation>Art.&#xa0;21, §&#xa0;6, RGPD</translation>
    </message>
    <message>
        <source>Art. 22 GDPR</source>
        <translation>Art.&#xa0;22 RGPD</translation>
    </message>
    <message>
        <source>Art. 7(3) GDPR</source>
        <translation>Art.&#xa0;7, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 85 I LIL</source>
        <translation>Art.&#xa0;85 I LIL</translation>
    </message>
    <message>
        <source>Art. 85 II LIL</source>
        <translation>Art.&#xa0;85 II LIL</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number of this country, or begin it with + and the country.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone de ce pays&#xa0;; sinon, commencez-le par + et l’indicatif.</translation>
    </message>
    <message>
        <source>“%1” is not a postal address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse postale.</translation>
    </message>
    <message>
        <source>An entry needs a channel and a day that is not in the future.</source>
        <translation>Une inscription demande un canal et un jour qui n’est pas à venir.</translation>
    </message>
    <message>
        <source>Say why the address is taken off the list.</source>
        <translation>Indiquez pourquoi l’adresse est retirée de la liste.</translation>
    </message>
    <message>
        <source>A row of the suppression list cannot be read.</source>
        <translation>Une ligne de la liste repoussoir est illisible.</translation>
    </message>
    <message>
        <source>The suppression list is not what the journal says.</source>
        <translation>La liste repoussoir ne correspond pas au journal.</translation>
    </message>
    <message numerus="yes">
        <source>Suppression list: %n entry(ies)</source>
        <translation>
            <numerusform>Liste repoussoir&#xa0;: %n inscription</numerusform>
            <numerusform>Liste repoussoir&#xa0;: %n inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>This point is recorded by the step “%1”.</source>
        <translation>Ce point s’enregistre par l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Entered on the suppression list from %1: %2</source>
        <translation>Inscription sur la liste repoussoir à partir du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Channels that end</source>
        <translation>Canaux arrêtés</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Arrêtés le</translation>
    </message>
    <message>
        <source>How you know that it arrived</source>
        <translation>Comment vous savez qu’elle est arrivée</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>calling machines</source>
        <translation>automates d’appel</translation>
    </message>
    <message>
        <source>profiling</source>
        <translation>profilage</translation>
    </message>
    <message>
        <source>the channels</source>
        <translation>les canaux</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>le numéro de téléphone</translation>
    </message>
    <message>
        <source>the postal address</source>
        <translation>l’adresse postale</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>l’adresse e-mail</translation>
    </message>
    <message>
        <source>a right that ends marketing: objection, erasure, consent</source>
        <translation>un droit qui met fin à la prospection&#xa0;: opposition, effacement, consentement</translation>
    </message>
    <message>
        <source>more than the end of marketing is asked: identify the rights</source>
        <translation>la demande va au-delà de la prospection&#xa0;: qualifiez-la</translation>
    </message>
    <message>
        <source>an objection to marketing that is still to be decided</source>
        <translation>une opposition à la prospection encore à décider</translation>
    </message>
    <message>
        <source>the day the marketing stopped</source>
        <translation>le jour où la prospection s’est arrêtée</translation>
    </message>
    <message>
        <source>by %1: a copy goes as soon as it was checked</source>
        <translation>au plus tard le %1&#xa0;: une copie est détruite dès qu’elle a été vérifiée</translation>
    </message>
    <message>
        <source>Enter on the suppression list</source>
        <translation>Inscrire sur la liste repoussoir</translation>
    </message>
    <message>
        <source>Stop the marketing</source>
        <translation>Arrêter la prospection</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) on the suppression list</source>
        <translation>
            <numerusform>%n adresse sur la liste repoussoir</numerusform>
            <numerusform>%n adresses sur la liste repoussoir</numerusform>
        </translation>
    </message>
    <message>
        <source>who is kept out of marketing; only hashes are kept</source>
        <translation>qui ne reçoit plus de prospection&#xa0;; seules des empreintes sont conservées</translation>
    </message>
    <message>
        <source>exit 3 when this address or number is on the list; - reads one a line from standard input</source>
        <translation>code 3 si cette adresse ou ce numéro est sur la liste&#xa0;; - en lit un par ligne sur l’entrée standard</translation>
    </message>
    <message>
        <source>the list for mailing tools</source>
        <translation>la liste pour les outils d’envoi</translation>
    </message>
    <message>
        <source>this is no compiled translation</source>
        <translation>ce n’est pas une traduction compilée</translation>
    </message>
    <message>
        <source>this is neither a letter, phrases.json nor sentences.qm</source>
        <translation>ce n’est ni une lettre, ni phrases.json, ni sentences.qm</translation>
    </message>
    <message>
        <source>Reminder attached: request %1 only asks again</source>
        <translation>Relance rattachée&#xa0;: la demande %1 ne fait que relancer</translation>
    </message>
    <message>
        <source>Questions that did not stop the clock: late or without a reason</source>
        <translation>Questions sans effet sur le délai&#xa0;: tardives ou sans motif</translation>
    </message>
    <message>
        <source>Answered again after a reopening</source>
        <translation>Nouvelles réponses après une reprise</translation>
    </message>
    <message>
        <source>Of these after their own target</source>
        <translation>Dont hors du délai que nous avions fixé</translation>
    </message>
    <message>
        <source>Reminders of earlier requests</source>
        <translation>Relances de demandes antérieures</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>le plus ancien depuis %n jour</numerusform>
            <numerusform>le plus ancien depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>next review on %1</source>
        <translation>prochain réexamen le %1</translation>
    </message>
    <message>
        <source>Days until a request reached the officer: median, 90th percentile, maximum</source>
        <translation>Jours avant que la demande ne parvienne au délégué&#xa0;: médiane, 90e centile, maximum</translation>
    </message>
    <message>
        <source>Days until a request was forwarded to its controller: median, 90th percentile, maximum</source>
        <translation>Jours avant la transmission au responsable du traitement&#xa0;: médiane, 90e centile, maximum</translation>
    </message>
    <message>
        <source>That is what it says already.</source>
        <translation>C’est déjà ce qui est inscrit.</translation>
    </message>
    <message>
        <source>Art. 12(3) GDPR</source>
        <translation>Art.&#xa0;12, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 15 to 22 GDPR</source>
        <translation>Art.&#xa0;15 à 22 RGPD</translation>
    </message>
    <message>
        <source>Art. 12(6) GDPR</source>
        <translation>Art.&#xa0;12, §&#xa0;6, RGPD</translation>
    </message>
    <message>
        <source>recital 63 GDPR</source>
        <translation>considérant 63 RGPD</translation>
    </message>
    <message>
        <source>Art. 12(1) to (3) GDPR</source>
        <translation>Art.&#xa0;12, §&#xa0;1 à 3, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(4) GDPR</source>
        <translation>Art.&#xa0;12, §&#xa0;4, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(4) and (5) GDPR</source>
        <translation>Art.&#xa0;12, §&#xa0;4 et 5, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(5) and 15(3) GDPR</source>
        <translation>Art.&#xa0;12, §&#xa0;5, et 15, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(5) GDPR</source>
        <translation>Art.&#xa0;12, §&#xa0;5, RGPD</translation>
    </message>
    <message>
        <source>Art. 18(3) GDPR</source>
        <translation>Art.&#xa0;18, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(1) and (2), 28(3)(e) GDPR</source>
        <translation>Art.&#xa0;12, §&#xa0;1 et 2, et 28, §&#xa0;3, e), RGPD</translation>
    </message>
    <message>
        <source>Art. 11(2) and 12(2) GDPR</source>
        <translation>Art.&#xa0;11, §&#xa0;2, et 12, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(1) and (2) GDPR</source>
        <translation>Art.&#xa0;12, §&#xa0;1 et 2, RGPD</translation>
    </message>
    <message>
        <source>Art. 77 to 79 GDPR</source>
        <translation>Art.&#xa0;77 à 79 RGPD</translation>
    </message>
    <message>
        <source>Art. 5(1)(e) GDPR</source>
        <translation>Art.&#xa0;5, §&#xa0;1, e), RGPD</translation>
    </message>
    <message>
        <source>what we understood, and whom to ask</source>
        <translation>ce que nous avons compris, et à qui s’adresser</translation>
    </message>
    <message>
        <source>both messages are one request</source>
        <translation>les deux messages forment une seule demande</translation>
    </message>
    <message>
        <source>asks the same again</source>
        <translation>redemande la même chose</translation>
    </message>
    <message>
        <source>who is the controller, and that we forwarded</source>
        <translation>qui est le responsable, et que nous avons transmis</translation>
    </message>
    <message>
        <source>we only host the data of this shop</source>
        <translation>nous ne faisons qu’héberger les données de cette boutique</translation>
    </message>
    <message>
        <source>closed without an answer, and how to go on</source>
        <translation>clôture sans réponse, et comment reprendre</translation>
    </message>
    <message>
        <source>asked twice for the customer number or a login; nobody answered</source>
        <translation>numéro de client ou connexion demandés deux fois&#xa0;; personne n’a répondu</translation>
    </message>
    <message>
        <source>everything held on this person, as a file</source>
        <translation>tout ce qui est détenu sur cette personne, sous forme de fichier</translation>
    </message>
    <message>
        <source>the person finds the answer incomplete</source>
        <translation>la personne trouve la réponse incomplète</translation>
    </message>
    <message>
        <source>a further copy and its cost</source>
        <translation>une copie supplémentaire et son coût</translation>
    </message>
    <message>
        <source>paper and registered post for 310 pages</source>
        <translation>papier et envoi recommandé pour 310 pages</translation>
    </message>
    <message>
        <source>asks when a parcel arrives</source>
        <translation>demande quand un colis arrive</translation>
    </message>
    <message>
        <source>the invoices, which the accounting law obliges us to keep</source>
        <translation>les factures, que le droit comptable oblige à conserver</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for our observations since %2, %n day(s) late</source>
        <translation>
            <numerusform>%1 attend nos observations depuis le %2, %n jour de retard</numerusform>
            <numerusform>%1 attend nos observations depuis le %2, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expects our observations today</source>
        <translation>%1 attend nos observations aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1 expects our observations by %2, in %n day(s)</source>
        <translation>
            <numerusform>%1 attend nos observations pour demain, %2</numerusform>
            <numerusform>%1 attend nos observations pour le %2, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: observations to the authority</source>
        <translation>%1&#xa0;: observations à l’autorité</translation>
    </message>
    <message>
        <source>Art. 21(2) and (3) GDPR</source>
        <translation>Art.&#xa0;21, §&#xa0;2 et 3, RGPD</translation>
    </message>
    <message>
        <source>With this value the step would still need:</source>
        <translation>Avec cette valeur, il manquerait à l’étape&#xa0;:</translation>
    </message>
    <message>
        <source>the law knows no reason for this on %1</source>
        <translation>la loi ne connaît aucun motif pour cela (%1)</translation>
    </message>
    <message>
        <source>the reason for refusal</source>
        <translation>le motif du refus</translation>
    </message>
    <message>
        <source>%1 is no reason for this on %2</source>
        <translation>%1 n’est pas un motif pour cela (%2)</translation>
    </message>
    <message>
        <source>only letters that answer</source>
        <translation>uniquement des courriers de réponse</translation>
    </message>
    <message>
        <source>a letter sent after the silence, from %1 on</source>
        <translation>un courrier envoyé après le silence, à partir du %1</translation>
    </message>
    <message>
        <source>a day after the term of %1</source>
        <translation>un jour après l’échéance du %1</translation>
    </message>
    <message>
        <source>Reason for refusal</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>What the reason must show</source>
        <translation>Ce que le motif exige</translation>
    </message>
    <message>
        <source>no open right under Art. 15 to 22 GDPR</source>
        <translation>aucun droit des art.&#xa0;15 à 22 RGPD encore ouvert</translation>
    </message>
    <message>
        <source>only open rights under Art. 15 to 22 GDPR</source>
        <translation>uniquement des droits des art.&#xa0;15 à 22 RGPD encore ouverts</translation>
    </message>
    <message>
        <source>a right that was granted, at least in part</source>
        <translation>un droit auquel il est fait droit, au moins en partie</translation>
    </message>
    <message>
        <source>Refusal sent on %1. %2</source>
        <translation>Refus envoyé le %1. %2</translation>
    </message>
    <message>
        <source>Decision on %1: %2. %3</source>
        <translation>Décision (%1)&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Decision on %1 proposed by %2: %3. %4</source>
        <translation>Décision (%1) proposée par %2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>%1 is a register and stays as it is.</source>
        <translation>%1 est un registre et reste tel quel.</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>Choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing from the journal: its end was cut off.</source>
        <translation>Les événements %1 à %2 manquent dans le journal&#xa0;: sa fin a été coupée.</translation>
    </message>
    <message>
        <source>%1 is damaged and only read: %2 %3</source>
        <translation>%1 est endommagé et n’est que lu&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1 is another register than the one in the backup.</source>
        <translation>%1 est un autre registre que celui de la sauvegarde.</translation>
    </message>
    <message>
        <source>Restore the backup under another name.</source>
        <translation>Restaurez la sauvegarde sous un autre nom.</translation>
    </message>
    <message>
        <source>A file of request %1 has another name or kind than the journal says (SHA-256 %2).</source>
        <translation>Un fichier de la demande %1 porte un autre nom ou un autre type que ce que dit le journal (SHA-256 %2).</translation>
    </message>
    <message>
        <source>the receipt owed for a request made on site (L01): record its sending</source>
        <translation>l’accusé de réception dû pour une demande faite sur place (L01)&#xa0;: enregistrez son envoi</translation>
    </message>
    <message>
        <source>one month, nothing added: the safe date</source>
        <translation>un mois, sans suspension ni report&#xa0;: la date prudente</translation>
    </message>
    <message>
        <source>--csv takes days and regions from the table: no DATE, --region or --explain</source>
        <translation>--csv prend jours et régions dans le tableau&#xa0;: ni DATE, ni --region, ni --explain</translation>
    </message>
    <message>
        <source>a view of the queue: todo, overdue, due_7, waiting_person, waiting_colleagues, follow_up, open, closed, suspended</source>
        <translation>une vue de la file&#xa0;: todo, overdue, due_7, waiting_person, waiting_colleagues, follow_up, open, closed, suspended</translation>
    </message>
    <message>
        <source>only one form goes to standard output</source>
        <translation>une seule forme va sur la sortie standard</translation>
    </message>
    <message>
        <source>It takes effect the day it came in: %1.</source>
        <translation>Cela prend effet le jour de la réception&#xa0;: %1.</translation>
    </message>
    <message>
        <source>day of arrival at any official channel</source>
        <translation>jour d’arrivée par n’importe quel canal officiel</translation>
    </message>
    <message>
        <source>why this day, when the message leaves a doubt</source>
        <translation>pourquoi ce jour, quand le message laisse un doute</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>postal address, lines</source>
        <translation>adresse postale, en lignes</translation>
    </message>
    <message>
        <source>address for the answer</source>
        <translation>adresse pour la réponse</translation>
    </message>
    <message>
        <source>the data subject, when somebody else writes</source>
        <translation>la personne concernée, quand quelqu’un d’autre écrit</translation>
    </message>
    <message>
        <source>authority to act, as far as known</source>
        <translation>mandat, s’il est connu</translation>
    </message>
    <message>
        <source>category of person</source>
        <translation>catégorie de personne</translation>
    </message>
    <message>
        <source>through whom it reached the officer</source>
        <translation>par qui la demande est arrivée au délégué</translation>
    </message>
    <message>
        <source>day it reached the officer</source>
        <translation>jour où elle est arrivée au délégué</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>calendar region</source>
        <translation>région du calendrier</translation>
    </message>
    <message>
        <source>Message-ID of the mail</source>
        <translation>Message-ID de l’e-mail</translation>
    </message>
    <message>
        <source>rights read from the message</source>
        <translation>droits lus dans le message</translation>
    </message>
    <message>
        <source>what is asked is not clear yet</source>
        <translation>ce qui est demandé n’est pas encore clair</translation>
    </message>
    <message>
        <source>message, scan or note</source>
        <translation>message, scan ou note</translation>
    </message>
    <message>
        <source>rights the person exercises</source>
        <translation>droits que la personne exerce</translation>
    </message>
    <message>
        <source>what exactly is asked for each right, same order</source>
        <translation>ce qui est demandé exactement pour chaque droit, même ordre</translation>
    </message>
    <message>
        <source>authority to act</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>langue de la réponse</translation>
    </message>
    <message>
        <source>how the answer goes</source>
        <translation>par quelle voie part la réponse</translation>
    </message>
    <message>
        <source>where the answer goes</source>
        <translation>où part la réponse</translation>
    </message>
    <message>
        <source>first the copy, then the erasure</source>
        <translation>d’abord la copie, puis l’effacement</translation>
    </message>
    <message>
        <source>number of the event</source>
        <translation>numéro de l’événement</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>sa clé</translation>
    </message>
    <message>
        <source>right value</source>
        <translation>valeur exacte</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>avec qui</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>what exactly is asked</source>
        <translation>ce qui est demandé exactement</translation>
    </message>
    <message>
        <source>item</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>point of the checklist</source>
        <translation>point de la liste de contrôle</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>what they are</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <source>the file&apos;s SHA-256</source>
        <translation>le SHA-256 du fichier</translation>
    </message>
    <message>
        <source>false: bounced or returned</source>
        <translation>false&#xa0;: rejeté ou revenu</translation>
    </message>
    <message>
        <source>proof or what happened</source>
        <translation>preuve, ou ce qui s’est passé</translation>
    </message>
    <message>
        <source>the copy&apos;s SHA-256; none: every copy</source>
        <translation>le SHA-256 de la copie&#xa0;; aucun&#xa0;: toutes les copies</translation>
    </message>
    <message>
        <source>day the reply bundle is deleted</source>
        <translation>jour où les pièces de la réponse sont supprimées</translation>
    </message>
    <message>
        <source>person of the register</source>
        <translation>personne du registre</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ce qu’il faut faire</translation>
    </message>
    <message>
        <source>number of the other request</source>
        <translation>numéro de l’autre demande</translation>
    </message>
    <message>
        <source>why they belong together</source>
        <translation>pourquoi elles vont ensemble</translation>
    </message>
    <message>
        <source>the other one only asks again</source>
        <translation>l’autre ne fait que redemander</translation>
    </message>
    <message>
        <source>receipt_day belongs to the shape date</source>
        <translation>receipt_day va avec la forme date</translation>
    </message>
    <message>
        <source>needed_with names no earlier fact</source>
        <translation>needed_with ne désigne aucun élément qui précède</translation>
    </message>
    <message>
        <source>items covered; none: all that allow it</source>
        <translation>droits couverts&#xa0;; aucun&#xa0;: tous ceux qui le permettent</translation>
    </message>
    <message>
        <source>facts of the reasonable doubt (Art. 12(6))</source>
        <translation>faits du doute raisonnable (art.&#xa0;12, §&#xa0;6)</translation>
    </message>
    <message>
        <source>lighter means considered</source>
        <translation>moyens moins intrusifs envisagés</translation>
    </message>
    <message>
        <source>a copy of an identity document is asked</source>
        <translation>une copie d’un titre d’identité est demandée</translation>
    </message>
    <message>
        <source>why nothing lighter works</source>
        <translation>pourquoi rien de moins intrusif ne convient</translation>
    </message>
    <message>
        <source>the person was told what may be masked</source>
        <translation>la personne sait ce qu’elle peut masquer</translation>
    </message>
    <message>
        <source>the person was told the copy is destroyed</source>
        <translation>la personne sait que la copie sera détruite</translation>
    </message>
    <message>
        <source>why asked late</source>
        <translation>pourquoi la question est tardive</translation>
    </message>
    <message>
        <source>access to a large quantity of data (recital 63)</source>
        <translation>accès à une grande quantité de données (considérant&#xa0;63)</translation>
    </message>
    <message>
        <source>the figure or list behind it</source>
        <translation>le chiffre ou la liste à l’appui</translation>
    </message>
    <message>
        <source>which question was answered</source>
        <translation>à quelle question la personne a répondu</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>jour de la réponse</translation>
    </message>
    <message>
        <source>identity: result of the check</source>
        <translation>identité&#xa0;: résultat de la vérification</translation>
    </message>
    <message>
        <source>identity: how checked</source>
        <translation>identité&#xa0;: comment elle a été vérifiée</translation>
    </message>
    <message>
        <source>identity: who checked</source>
        <translation>identité&#xa0;: qui a fait la vérification</translation>
    </message>
    <message>
        <source>day the identity copy was destroyed</source>
        <translation>jour où la copie du titre d’identité a été détruite</translation>
    </message>
    <message>
        <source>files that came with it</source>
        <translation>fichiers joints</translation>
    </message>
    <message>
        <source>which question</source>
        <translation>quelle question</translation>
    </message>
    <message>
        <source>day the clock runs again</source>
        <translation>jour où le délai court à nouveau</translation>
    </message>
    <message>
        <source>items extended; none: all undecided under Art. 15-22</source>
        <translation>droits prolongés&#xa0;; aucun&#xa0;: tous ceux des art.&#xa0;15 à 22 non décidés</translation>
    </message>
    <message>
        <source>because of complexity</source>
        <translation>en raison de la complexité</translation>
    </message>
    <message>
        <source>because of the number of requests</source>
        <translation>en raison du nombre de demandes</translation>
    </message>
    <message>
        <source>reasons about this request</source>
        <translation>motifs propres à cette demande</translation>
    </message>
    <message>
        <source>clock policy from now on; none: the one it has</source>
        <translation>règle de délai désormais&#xa0;; aucune&#xa0;: la sienne</translation>
    </message>
    <message>
        <source>how the letter was sent</source>
        <translation>par quelle voie la lettre est partie</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>day; today if left out</source>
        <translation>jour&#xa0;; à défaut, aujourd’hui</translation>
    </message>
    <message>
        <source>partial, refused, not_applicable: ground (G01 …)</source>
        <translation>partial, refused, not_applicable&#xa0;: motif (G01 …)</translation>
    </message>
    <message>
        <source>what the ground asks for, {key: text}</source>
        <translation>ce que le motif exige, {clé&#xa0;: texte}</translation>
    </message>
    <message>
        <source>letters sent; none: those the decisions call for</source>
        <translation>lettres envoyées&#xa0;; aucune&#xa0;: celles qu’appellent les décisions</translation>
    </message>
    <message>
        <source>the channel is safe for these data</source>
        <translation>le canal est sûr pour ces données</translation>
    </message>
    <message>
        <source>everything it must contain is there</source>
        <translation>tout ce qu’il doit contenir y est</translation>
    </message>
    <message>
        <source>recipient, by name</source>
        <translation>destinataire, nommé</translation>
    </message>
    <message>
        <source>day the recipient was told</source>
        <translation>jour où le destinataire a été informé</translation>
    </message>
    <message>
        <source>how</source>
        <translation>par quelle voie</translation>
    </message>
    <message>
        <source>what was told</source>
        <translation>ce qui lui a été dit</translation>
    </message>
    <message>
        <source>why not told</source>
        <translation>pourquoi il n’est pas informé</translation>
    </message>
    <message>
        <source>facts behind it</source>
        <translation>faits à l’appui</translation>
    </message>
    <message>
        <source>day of the person&apos;s statement</source>
        <translation>jour de la déclaration de la personne</translation>
    </message>
    <message>
        <source>the person&apos;s words</source>
        <translation>les mots de la personne</translation>
    </message>
    <message>
        <source>items withdrawn; none: all</source>
        <translation>droits retirés de la demande&#xa0;; aucun&#xa0;: tous</translation>
    </message>
    <message>
        <source>free of pressure</source>
        <translation>sans pression</translation>
    </message>
    <message>
        <source>why no letter could be sent</source>
        <translation>pourquoi aucune lettre n’a pu partir</translation>
    </message>
    <message>
        <source>merged: number of the earlier request</source>
        <translation>merged&#xa0;: numéro de la demande antérieure</translation>
    </message>
    <message>
        <source>items answered; none: all that are ready</source>
        <translation>droits auxquels on répond&#xa0;; aucun&#xa0;: tous ceux qui sont prêts</translation>
    </message>
    <message>
        <source>ground of the items not decided yet (G01 …)</source>
        <translation>motif pour les droits non décidés (G01 …)</translation>
    </message>
    <message>
        <source>the demonstration the controller owes</source>
        <translation>la démonstration que doit le responsable du traitement</translation>
    </message>
    <message>
        <source>why a fee</source>
        <translation>pourquoi des frais</translation>
    </message>
    <message>
        <source>excessive: why</source>
        <translation>excessive&#xa0;: pourquoi</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>the specific costs, no overhead</source>
        <translation>les coûts propres, sans frais généraux</translation>
    </message>
    <message>
        <source>term given</source>
        <translation>délai donné</translation>
    </message>
    <message>
        <source>the letter offers to withdraw or narrow</source>
        <translation>la lettre propose de retirer ou de réduire la demande</translation>
    </message>
    <message>
        <source>day the restriction ends</source>
        <translation>jour où la limitation prend fin</translation>
    </message>
    <message>
        <source>day the restriction ended</source>
        <translation>jour où la limitation a pris fin</translation>
    </message>
    <message>
        <source>we are controller of none of the data asked</source>
        <translation>nous ne sommes responsables du traitement d’aucune des données demandées</translation>
    </message>
    <message>
        <source>who is</source>
        <translation>qui l’est</translation>
    </message>
    <message>
        <source>day it was forwarded</source>
        <translation>jour de la transmission</translation>
    </message>
    <message>
        <source>what was asked, and why the person cannot be identified</source>
        <translation>ce qui a été demandé, et pourquoi la personne ne peut être identifiée</translation>
    </message>
    <message>
        <source>items decided anew; none: only a complement is sent</source>
        <translation>droits à décider à nouveau&#xa0;; aucun&#xa0;: seul un complément part</translation>
    </message>
    <message>
        <source>own target of the complement; one month if left out</source>
        <translation>échéance interne du complément&#xa0;; un mois à défaut</translation>
    </message>
    <message>
        <source>identity proved later: day the missing element arrived</source>
        <translation>identité prouvée plus tard&#xa0;: jour où l’élément manquant est arrivé</translation>
    </message>
    <message>
        <source>identity proved later: how checked</source>
        <translation>identité prouvée plus tard&#xa0;: comment</translation>
    </message>
    <message>
        <source>identity proved later: who checked</source>
        <translation>identité prouvée plus tard&#xa0;: qui a vérifié</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>date yyyy-mm-dd</source>
        <translation>date aaaa-mm-jj</translation>
    </message>
    <message>
        <source>right (ACC) or item number</source>
        <translation>droit (ACC) ou son numéro</translation>
    </message>
    <message>
        <source>value in the shape of the point</source>
        <translation>valeur dans la forme du point</translation>
    </message>
    <message>
        <source>object {%1}</source>
        <translation>objet {%1}</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>how the recipient was informed</source>
        <translation>par quelle voie le destinataire a été informé</translation>
    </message>
    <message>
        <source>channels that end</source>
        <translation>canaux qui cessent</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <source>day from which it counts</source>
        <translation>jour à partir duquel cela compte</translation>
    </message>
    <message>
        <source>day the marketing stopped</source>
        <translation>jour où la prospection a cessé</translation>
    </message>
    <message>
        <source>tools and processors told that day</source>
        <translation>outils et sous-traitants prévenus ce jour-là</translation>
    </message>
    <message>
        <source>how it is known that it arrived, if it is</source>
        <translation>comment on sait qu’elle est arrivée, si on le sait</translation>
    </message>
    <message>
        <source>within_months belongs to the shape date</source>
        <translation>within_months va avec la forme date</translation>
    </message>
    <message numerus="yes">
        <source>%1: with %n month(s) or more in between this is no reason</source>
        <translation>
            <numerusform>%1&#xa0;: avec %n mois d’intervalle ou plus, ce n’est pas un motif</numerusform>
            <numerusform>%1&#xa0;: avec %n mois d’intervalle ou plus, ce n’est pas un motif</numerusform>
        </translation>
    </message>
    <message>
        <source>its reference</source>
        <translation>sa référence</translation>
    </message>
    <message>
        <source>day of its letter&apos;s arrival</source>
        <translation>jour d’arrivée de sa lettre</translation>
    </message>
    <message>
        <source>last day for our observations</source>
        <translation>dernier jour pour nos observations</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de quoi il s’agit</translation>
    </message>
    <message>
        <source>its letter</source>
        <translation>sa lettre</translation>
    </message>
    <message>
        <source>number of the complaint; the only one open</source>
        <translation>numéro de la réclamation&#xa0;; à défaut, la seule ouverte</translation>
    </message>
    <message>
        <source>day our observations were sent</source>
        <translation>jour d’envoi de nos observations</translation>
    </message>
    <message>
        <source>what was sent</source>
        <translation>ce qui a été envoyé</translation>
    </message>
    <message>
        <source>as sent</source>
        <translation>tel qu’envoyé</translation>
    </message>
    <message>
        <source>day it ended</source>
        <translation>jour de la fin</translation>
    </message>
    <message>
        <source>proof that is missing</source>
        <translation>preuve qui manque</translation>
    </message>
    <message>
        <source>what exactly, and what suffices</source>
        <translation>ce qui manque exactement, et ce qui suffit</translation>
    </message>
    <message>
        <source>day it came</source>
        <translation>jour d’arrivée</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>document seen, and what it covers</source>
        <translation>document vu, et ce qu’il couvre</translation>
    </message>
    <message>
        <source>who checked</source>
        <translation>qui a vérifié</translation>
    </message>
    <message>
        <source>department or processor</source>
        <translation>service ou sous-traitant</translation>
    </message>
    <message>
        <source>day asked</source>
        <translation>jour de la demande</translation>
    </message>
    <message>
        <source>wanted by</source>
        <translation>attendu pour le</translation>
    </message>
    <message>
        <source>number of the question; the only one open</source>
        <translation>numéro de la question&#xa0;; à défaut, la seule ouverte</translation>
    </message>
    <message>
        <source>day reminded</source>
        <translation>jour de la relance</translation>
    </message>
    <message>
        <source>new day, if any</source>
        <translation>nouveau jour, s’il y en a un</translation>
    </message>
    <message>
        <source>day delivered</source>
        <translation>jour de remise</translation>
    </message>
    <message>
        <source>what was delivered</source>
        <translation>ce qui a été remis</translation>
    </message>
    <message>
        <source>files delivered</source>
        <translation>fichiers remis</translation>
    </message>
    <message>
        <source>true: agreed; false: sent back</source>
        <translation>true&#xa0;: accord&#xa0;; false&#xa0;: renvoyé</translation>
    </message>
    <message>
        <source>day the letter was sent</source>
        <translation>jour d’envoi de la lettre</translation>
    </message>
    <message>
        <source>how it was sent; none: the way the answer goes</source>
        <translation>par quelle voie&#xa0;; à défaut, celle de la réponse</translation>
    </message>
    <message>
        <source>language (fr, en …)</source>
        <translation>langue (fr, en …)</translation>
    </message>
    <message>
        <source>why not electronically</source>
        <translation>pourquoi pas par voie électronique</translation>
    </message>
    <message>
        <source>text and PDF as sent</source>
        <translation>texte et PDF tels qu’envoyés</translation>
    </message>
    <message>
        <source>list of paths</source>
        <translation>liste de chemins</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>suivi par</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>jour possible</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>se rattache à</translation>
    </message>
    <message>
        <source>the head of recruitment, by telephone</source>
        <translation>la responsable du recrutement, au téléphone</translation>
    </message>
    <message>
        <source>the score is read by nobody before the refusal</source>
        <translation>personne ne lit la note avant le refus</translation>
    </message>
    <message>
        <source>Point filled in from the receipt (%1): %2 — %3</source>
        <translation>Point repris de la réception (%1)&#xa0;: %2 — %3</translation>
    </message>
    <message>
        <source>%1 is larger than 150 MB</source>
        <translation>%1 dépasse 150 Mo</translation>
    </message>
    <message>
        <source>what the person still has to send</source>
        <translation>ce que la personne doit encore envoyer</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Attached to request %1: %2</source>
        <translation>Rattachée à la demande %1 : %2</translation>
    </message>
    <message>
        <source>announce and lift the restriction in force</source>
        <translation>annoncer et lever la limitation en vigueur</translation>
    </message>
    <message>
        <source>%1 has gaps, shown as […]; not recorded yet: %2</source>
        <translation>%1 a des lacunes, marquées […]&#xa0;; pas encore enregistré : %2</translation>
    </message>
    <message>
        <source>Late, withdrawals after the due date included</source>
        <translation>En retard, retraits après l’échéance compris</translation>
    </message>
    <message>
        <source>Requests with an identity copy kept too long</source>
        <translation>Demandes dont une copie de titre d’identité est gardée trop longtemps</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after receipt at most</source>
        <translation>
            <numerusform>au plus %n jour après la réception</numerusform>
            <numerusform>au plus %n jours après la réception</numerusform>
        </translation>
    </message>
    <message>
        <source>Person not identified, days since receipt at most</source>
        <translation>Personne non identifiée, jours depuis la réception, maximum</translation>
    </message>
    <message>
        <source>Restrictions in force, next review</source>
        <translation>Limitations en vigueur, prochain réexamen</translation>
    </message>
    <message>
        <source>Refused on ground %1</source>
        <translation>Refusées pour le motif %1</translation>
    </message>
    <message>
        <source>Verdicts worked out anew</source>
        <translation>Constats refaits</translation>
    </message>
    <message>
        <source>It is the message of %1 again.</source>
        <translation>C’est de nouveau le message de %1.</translation>
    </message>
    <message>
        <source>A line of addresses is too long; only its beginning was read.</source>
        <translation>Une ligne d’adresses est trop longue&#xa0;; seul son début a été lu.</translation>
    </message>
    <message>
        <source>The arrival your server noted is not clear; check the day of receipt.</source>
        <translation>L’arrivée notée par votre serveur n’est pas claire&#xa0;; vérifiez le jour de réception.</translation>
    </message>
    <message>
        <source>%1 looks like a reminder of %2</source>
        <translation>%1 semble être une relance de %2</translation>
    </message>
    <message>
        <source>%1 looks like a withdrawal of %2</source>
        <translation>%1 semble être un retrait de %2</translation>
    </message>
    <message>
        <source>%1 is the message of %2 again</source>
        <translation>%1 est de nouveau le message de %2</translation>
    </message>
    <message>
        <source>%1 holds what looks like an identity copy, now kept too: %2</source>
        <translation>%1 contient ce qui semble être une copie de pièce d’identité, conservée elle aussi : %2</translation>
    </message>
    <message>
        <source>asked on %1, wanted by %2, last reminded on %3</source>
        <translation>demandé le %1 pour le %2, dernière relance le %3</translation>
    </message>
    <message>
        <source>asked on %1, wanted by %2</source>
        <translation>demandé le %1 pour le %2</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>réponse le %1</translation>
    </message>
    <message>
        <source>answered on %1: %2</source>
        <translation>réponse le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>informed on %1 (Art. 19)</source>
        <translation>informé le %1 (art. 19)</translation>
    </message>
    <message>
        <source>not informed: %1</source>
        <translation>pas informé&#xa0;: %1</translation>
    </message>
    <message>
        <source>still to be informed (Art. 19)</source>
        <translation>reste à informer (art. 19)</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>vu le %1</translation>
    </message>
    <message>
        <source>%1, case %2</source>
        <translation>%1, dossier %2</translation>
    </message>
    <message>
        <source>complaint ended on %1: %2</source>
        <translation>réclamation terminée le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>observations sent on %1; nothing is deleted until the end</source>
        <translation>observations envoyées le %1&#xa0;; rien n’est supprimé avant la fin</translation>
    </message>
    <message>
        <source>observations due on %1; nothing is deleted meanwhile</source>
        <translation>observations attendues le %1&#xa0;; rien n’est supprimé entre-temps</translation>
    </message>
    <message>
        <source>%1 was the last day for it: it would not move the due date</source>
        <translation>le dernier jour pour le faire était le %1&#xa0;: l’échéance ne changerait pas</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open: %1 …</source>
        <translation>
            <numerusform>%n point à renseigner&#xa0;: %1…</numerusform>
            <numerusform>%n points à renseigner&#xa0;: %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open: %1</source>
        <translation>
            <numerusform>%n point à renseigner&#xa0;: %1</numerusform>
            <numerusform>%n points à renseigner&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a holiday: %2.</source>
        <translation>Le %1 est un jour férié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The complement is wanted by %1, as set when the request was taken up again.</source>
        <translation>Le complément est attendu pour le %1, comme fixé à la reprise de la demande.</translation>
    </message>
    <message numerus="yes">
        <source>After an objection data are no longer processed for marketing (Art. 21(3) GDPR): our own target is %1, %n working day(s) after %2.</source>
        <translation>
            <numerusform>Après une opposition, les données ne sont plus traitées à des fins de prospection (article 21, § 3, du RGPD)&#xa0;: notre propre objectif est le %1, %n jour ouvré après le %2.</numerusform>
            <numerusform>Après une opposition, les données ne sont plus traitées à des fins de prospection (article 21, § 3, du RGPD)&#xa0;: notre propre objectif est le %1, %n jours ouvrés après le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Art. 19 GDPR names no day for informing the recipients: our own target is %1, %n working day(s) after %2.</source>
        <translation>
            <numerusform>L’article 19 du RGPD ne fixe pas de jour pour informer les destinataires&#xa0;: notre propre objectif est le %1, %n jour ouvré après le %2.</numerusform>
            <numerusform>L’article 19 du RGPD ne fixe pas de jour pour informer les destinataires&#xa0;: notre propre objectif est le %1, %n jours ouvrés après le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Art. 7(3) GDPR names no period for a withdrawn consent: our own target is %1 (receipt: %2).</source>
        <translation>L’article 7, § 3, du RGPD ne fixe aucun délai pour un consentement retiré&#xa0;: notre propre objectif est le %1 (réception&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Choose an e-mail saved as an .eml or .msg file.</source>
        <translation>Choisissez un e-mail enregistré au format .eml ou .msg.</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it once more, or as an .eml file.</source>
        <translation>Ouvrez-le dans Outlook et enregistrez-le de nouveau, ou au format .eml.</translation>
    </message>
    <message>
        <source>The file is a note, a contact or an appointment of Outlook, no message.</source>
        <translation>Le fichier est une note, un contact ou un rendez-vous d’Outlook, pas un message.</translation>
    </message>
    <message>
        <source>The message holds an object of another program; look at it in Outlook.</source>
        <translation>Le message contient un objet d’un autre programme&#xa0;; consultez-le dans Outlook.</translation>
    </message>
    <message>
        <source>The Outlook file is damaged; it cannot be read.</source>
        <translation>Le fichier Outlook est endommagé&#xa0;; il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is not an Outlook message.</source>
        <translation>Le fichier n’est pas un message Outlook.</translation>
    </message>
    <message>
        <source>The Outlook file is damaged; a part of it is missing.</source>
        <translation>Le fichier Outlook est endommagé&#xa0;; il en manque une partie.</translation>
    </message>
    <message>
        <source>The text is in Outlook&apos;s own format (RTF) and cannot be read here; look at it in Outlook.</source>
        <translation>Le texte est au format propre à Outlook (RTF) et ne peut pas être lu ici&#xa0;; consultez-le dans Outlook.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Choisissez un autre emplacement ou un autre nom.</translation>
    </message>
    <message>
        <source>Something of this name is there already: %1</source>
        <translation>Un élément de ce nom existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>clôturée le %1</translation>
    </message>
    <message>
        <source>Overdue as of today</source>
        <translation>En retard à ce jour</translation>
    </message>
    <message>
        <source>Suspended as of today</source>
        <translation>Délai suspendu à ce jour</translation>
    </message>
    <message>
        <source>Measured at the end of %1, %2. A later correction changes these figures.</source>
        <translation>Mesuré à la fin du %1, %2. Une correction ultérieure change ces chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are open today, of these %1 overdue and %2 suspended while we wait for the person.</source>
        <translation>
            <numerusform>%n demande est en cours à ce jour, dont %1 en retard et %2 dont le délai est suspendu dans l’attente de la personne.</numerusform>
            <numerusform>%n demandes sont en cours à ce jour, dont %1 en retard et %2 dont le délai est suspendu dans l’attente de la personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” (not complete)</source>
        <translation>«&#xa0;%1&#xa0;» (incomplet)</translation>
    </message>
    <message>
        <source>“%1” (to confirm)</source>
        <translation>«&#xa0;%1&#xa0;» (à confirmer)</translation>
    </message>
    <message>
        <source>“%1” (it says that there are data)</source>
        <translation>«&#xa0;%1&#xa0;» (ce point dit qu’il y a des données)</translation>
    </message>
    <message>
        <source>“%1” (with this value the right cannot be granted)</source>
        <translation>«&#xa0;%1&#xa0;» (avec cette valeur, il ne peut être fait droit)</translation>
    </message>
    <message>
        <source>an open right that allows it (none is needed to stop marketing or withdraw a consent)</source>
        <translation>un droit en cours qui le permet (rien n’est à prouver pour arrêter la prospection ou retirer un consentement)</translation>
    </message>
    <message>
        <source>the reply to the identity question already asked; remind the person meanwhile</source>
        <translation>la réponse à la demande d’identité déjà envoyée&#xa0;; relancez la personne en attendant</translation>
    </message>
    <message>
        <source>the reply to the question already asked; remind the person meanwhile</source>
        <translation>la réponse à la question déjà posée&#xa0;; relancez la personne en attendant</translation>
    </message>
    <message>
        <source>a second person agrees to the proposed decision, or sends it back</source>
        <translation>une seconde personne approuve la décision proposée, ou la renvoie</translation>
    </message>
    <message>
        <source>send the copy, which the person wishes before the erasure</source>
        <translation>envoyer la copie, que la personne souhaite avant l’effacement</translation>
    </message>
    <message>
        <source>refuse each right, to which a second person agrees</source>
        <translation>refuser chaque droit, avec l’accord d’une seconde personne</translation>
    </message>
    <message>
        <source>let the term of %1 pass</source>
        <translation>laisser passer le délai du %1</translation>
    </message>
    <message>
        <source>tell the person (Art. 18(3) GDPR)</source>
        <translation>informer la personne (art.&#xa0;18, §&#xa0;3, RGPD)</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>Reprise le</translation>
    </message>
    <message>
        <source>Reopened on %1, own target %2: %3</source>
        <translation>Reprise le %1, échéance interne le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Correct value</source>
        <translation>Valeur exacte</translation>
    </message>
    <message>
        <source>Version of the organisation profile</source>
        <translation>Version du profil de l’organisme</translation>
    </message>
    <message>
        <source>Lighter means considered, one per line</source>
        <translation>Moyens moins intrusifs envisagés, un par ligne</translation>
    </message>
    <message>
        <source>Tools and processors told, one per line</source>
        <translation>Outils et sous-traitants prévenus, un par ligne</translation>
    </message>
    <message>
        <source>clock policy “%1”, holidays of %2 (version %3), legal rules of version %4</source>
        <translation>règle de délai «&#xa0;%1&#xa0;», jours fériés&#xa0;: %2 (version %3), règles juridiques de la version %4</translation>
    </message>
    <message>
        <source>confirm the identity</source>
        <translation>confirmer l’identité</translation>
    </message>
    <message>
        <source>check the authority to act</source>
        <translation>vérifier le mandat</translation>
    </message>
    <message>
        <source>the correct value</source>
        <translation>la valeur exacte</translation>
    </message>
    <message>
        <source>Forward to another controller</source>
        <translation>Transmettre à un autre responsable</translation>
    </message>
    <message>
        <source>Reopen the request</source>
        <translation>Reprendre la demande</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Of a file only the kind can be corrected. A further one is attached, this one removed, with the step for it.</source>
        <translation>D’un fichier, seule la nature peut être corrigée. Un autre s’ajoute, celui-ci se retire, par l’étape prévue.</translation>
    </message>
    <message>
        <source>“%1”: the copy of a letter is made by sending it, and stays one.</source>
        <translation>« %1 » : la copie d’une lettre naît de son envoi et le reste.</translation>
    </message>
    <message>
        <source>The file “%1” is no longer kept.</source>
        <translation>Le fichier « %1 » n’est plus conservé.</translation>
    </message>
    <message>
        <source>%1 (%2, %3 bytes, SHA-256 %4)</source>
        <translation>%1 (%2, %3 octets, SHA-256 %4)</translation>
    </message>
    <message>
        <source>Corrected what a file is: %1, because %2</source>
        <translation>Nature d’un fichier corrigée : %1, motif : %2</translation>
    </message>
    <message>
        <source>“%1”: %2 instead of %3</source>
        <translation>« %1 » : %2 au lieu de %3</translation>
    </message>
    <message>
        <source>By the letter of the rule the hour in which you became aware does not count, and the 72 full hours end here. The hour above is the careful one.</source>
        <translation>À la lettre du texte, l’heure de la prise de connaissance ne compte pas et les 72 heures entières s’achèvent ici. L’heure ci-dessus est celle de la prudence.</translation>
    </message>
    <message>
        <source>Not answered at the end of the month</source>
        <translation>Sans réponse à la fin du mois</translation>
    </message>
    <message>
        <source>Requests with recipients still to inform</source>
        <translation>Demandes avec des destinataires à informer</translation>
    </message>
    <message>
        <source>Not answered as of today</source>
        <translation>Sans réponse à ce jour</translation>
    </message>
    <message>
        <source>Requests with recipients still to inform, days since the first answer</source>
        <translation>Demandes avec des destinataires à informer, jours depuis la première réponse</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>What is asked for again</source>
        <translation>Ce qui est redemandé</translation>
    </message>
    <message>
        <source>The letter contains all that is mandatory</source>
        <translation>Le courrier contient tout ce qui est obligatoire</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, au plus tard le %2</translation>
    </message>
    <message>
        <source>Assign the request</source>
        <translation>Affecter la demande</translation>
    </message>
    <message>
        <source>“%1” would be gone: a later entry says that the copies of identity documents were destroyed. Remove the file, or correct that entry first.</source>
        <translation>« %1 » disparaîtrait : une entrée postérieure dit que les copies de titres d’identité ont été détruites. Retirez le fichier, ou corrigez d’abord cette entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late: %1</source>
        <translation>
            <numerusform>%n jour de retard&#xa0;: %1</numerusform>
            <numerusform>%n jours de retard&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1: %2</source>
        <comment>line of the head of a mail</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Point</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Retirer la ligne %1</translation>
    </message>
    <message>
        <source>none, recorded so</source>
        <translation>aucun, consigné ainsi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Takes every row away: there is nothing to list.</source>
        <translation>Retire toutes les lignes&#xa0;: il n’y a rien à indiquer.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Is data about the person processed?</source>
        <translation>Des données de la personne sont-elles traitées&#xa0;?</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>data found</source>
        <translation>données trouvées</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>non concerné</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>Systems searched</source>
        <translation>Systèmes consultés</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Period or criteria</source>
        <translation>Durée ou critères</translation>
    </message>
    <message>
        <source>Purposes, categories, periods (15(1)(a)–(d))</source>
        <translation>Finalités, catégories, durées (15, §&#xa0;1, a à d)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Third country</source>
        <translation>Pays tiers</translation>
    </message>
    <message>
        <source>Recipients by name</source>
        <translation>Destinataires nommément désignés</translation>
    </message>
    <message>
        <source>Safeguards of transfers to third countries</source>
        <translation>Garanties des transferts vers des pays tiers</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Automated decisions about the person?</source>
        <translation>Décisions automatisées concernant la personne&#xa0;?</translation>
    </message>
    <message>
        <source>Logic, significance and consequences</source>
        <translation>Logique, importance et conséquences</translation>
    </message>
    <message>
        <source>Data of other people reviewed</source>
        <translation>Données d’autres personnes examinées</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What was blacked out and why</source>
        <translation>Ce qui a été occulté et pourquoi</translation>
    </message>
    <message>
        <source>Copy format</source>
        <translation>Format de la copie</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>another common form</source>
        <translation>une autre forme d’usage courant</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF and CSV</source>
        <translation>PDF et CSV</translation>
    </message>
    <message>
        <source>Codes and abbreviations explained</source>
        <translation>Codes et abréviations expliqués</translation>
    </message>
    <message>
        <source>Copy of the data itself ready, the first one free</source>
        <translation>Copie des données elles-mêmes prête, la première gratuite</translation>
    </message>
    <message>
        <source>List of what the reply bundle held, with its fingerprint</source>
        <translation>Liste des pièces de la réponse, avec leur empreinte</translation>
    </message>
    <message>
        <source>Ground that applies</source>
        <translation>Motif qui s’applique</translation>
    </message>
    <message>
        <source>(a) no longer necessary</source>
        <translation>a) ne sont plus nécessaires</translation>
    </message>
    <message>
        <source>(b) consent withdrawn</source>
        <translation>b) consentement retiré</translation>
    </message>
    <message>
        <source>(c) objection</source>
        <translation>c) opposition</translation>
    </message>
    <message>
        <source>(d) unlawful processing</source>
        <translation>d) traitement illicite</translation>
    </message>
    <message>
        <source>(e) legal obligation to erase</source>
        <translation>e) obligation légale d’effacer</translation>
    </message>
    <message>
        <source>(f) collected from a child</source>
        <translation>f) collectées auprès d’un enfant</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>(a) expression and information</source>
        <translation>a) expression et information</translation>
    </message>
    <message>
        <source>(b) legal obligation</source>
        <translation>b) obligation légale</translation>
    </message>
    <message>
        <source>(c) public health</source>
        <translation>c) santé publique</translation>
    </message>
    <message>
        <source>(d) archives, research, statistics</source>
        <translation>d) archives, recherche, statistiques</translation>
    </message>
    <message>
        <source>(e) legal claims</source>
        <translation>e) droits en justice</translation>
    </message>
    <message>
        <source>Applies?</source>
        <translation>S’applique&#xa0;?</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Exceptions tested</source>
        <translation>Exceptions examinées</translation>
    </message>
    <message>
        <source>Were the data made public?</source>
        <translation>Les données ont-elles été rendues publiques&#xa0;?</translation>
    </message>
    <message>
        <source>Steps taken to tell other controllers</source>
        <translation>Démarches pour informer d’autres responsables</translation>
    </message>
    <message>
        <source>Collected from a minor?</source>
        <translation>Collectées auprès d’un mineur&#xa0;?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Recipients to inform</source>
        <translation>Destinataires à informer</translation>
    </message>
    <message>
        <source>System or processor</source>
        <translation>Système ou sous-traitant</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>Instruction donnée le</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacé le</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Systems erased</source>
        <translation>Effacement, système par système</translation>
    </message>
    <message>
        <source>Backups: how and when they expire</source>
        <translation>Sauvegardes&#xa0;: comment et quand elles expirent</translation>
    </message>
    <message>
        <source>Entry on the suppression list needed?</source>
        <translation>Inscription sur la liste repoussoir nécessaire&#xa0;?</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>calling machines</source>
        <translation>automates d’appel</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>post</source>
        <translation>courrier postal</translation>
    </message>
    <message>
        <source>profiling</source>
        <translation>profilage</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Arrêté le</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Address or number to keep out</source>
        <translation>Adresse ou numéro à écarter</translation>
    </message>
    <message>
        <source>Entered on the suppression list on</source>
        <translation>Inscrit sur la liste repoussoir le</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informé le</translation>
    </message>
    <message>
        <source>Tools and processors told</source>
        <translation>Outils et sous-traitants informés</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>another basis</source>
        <translation>une autre base</translation>
    </message>
    <message>
        <source>Processed by automated means?</source>
        <translation>Traitement automatisé&#xa0;?</translation>
    </message>
    <message>
        <source>Data provided by the person, observed ones included</source>
        <translation>Données fournies par la personne, données observées comprises</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Direct transmission to another controller</source>
        <translation>Transmission directe à un autre responsable</translation>
    </message>
    <message>
        <source>wanted and feasible</source>
        <translation>souhaitée et possible</translation>
    </message>
    <message>
        <source>wanted, not feasible</source>
        <translation>souhaitée, impossible</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>non souhaitée</translation>
    </message>
    <message>
        <source>Why it is not feasible</source>
        <translation>Pourquoi elle est impossible</translation>
    </message>
    <message>
        <source>File ready and readable by machine</source>
        <translation>Fichier prêt et lisible par machine</translation>
    </message>
    <message>
        <source>Data contested</source>
        <translation>Données contestées</translation>
    </message>
    <message>
        <source>Value proposed by the person</source>
        <translation>Valeur proposée par la personne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Résultat du contrôle</translation>
    </message>
    <message>
        <source>data accurate and complete</source>
        <translation>données exactes et complètes</translation>
    </message>
    <message>
        <source>supplementary statement added</source>
        <translation>déclaration complémentaire ajoutée</translation>
    </message>
    <message>
        <source>data wrong, to be corrected</source>
        <translation>données inexactes, à corriger</translation>
    </message>
    <message>
        <source>Restriction asked meanwhile?</source>
        <translation>Limitation demandée entre-temps&#xa0;?</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>Corrigé le</translation>
    </message>
    <message>
        <source>Systems corrected</source>
        <translation>Rectification, système par système</translation>
    </message>
    <message>
        <source>Recipients named by category only, and why</source>
        <translation>Destinataires nommés par catégorie seulement, et pourquoi</translation>
    </message>
    <message>
        <source>Other controllers told of the erasure</source>
        <translation>Autres responsables informés de l’effacement</translation>
    </message>
    <message>
        <source>Supplementary statement added</source>
        <translation>Déclaration complémentaire ajoutée</translation>
    </message>
    <message>
        <source>Decision that is contested</source>
        <translation>Décision contestée</translation>
    </message>
    <message>
        <source>Solely automated?</source>
        <translation>Exclusivement automatisée&#xa0;?</translation>
    </message>
    <message>
        <source>Legal or similarly significant effect?</source>
        <translation>Effet juridique ou significatif de façon similaire&#xa0;?</translation>
    </message>
    <message>
        <source>Exception relied on</source>
        <translation>Exception invoquée</translation>
    </message>
    <message>
        <source>(a) necessary for a contract</source>
        <translation>a) nécessaire à un contrat</translation>
    </message>
    <message>
        <source>(b) authorised by law</source>
        <translation>b) autorisée par la loi</translation>
    </message>
    <message>
        <source>(c) explicit consent</source>
        <translation>c) consentement explicite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Who reviews the decision, and the competence to change it</source>
        <translation>Qui réexamine la décision, avec le pouvoir de la changer</translation>
    </message>
    <message>
        <source>Was the person’s point of view heard?</source>
        <translation>Le point de vue de la personne a-t-il été entendu&#xa0;?</translation>
    </message>
    <message>
        <source>The decision after the review</source>
        <translation>La décision après le réexamen</translation>
    </message>
    <message>
        <source>Its reasons</source>
        <translation>Ses motifs</translation>
    </message>
    <message>
        <source>Rectification, erasure or restriction the question is about</source>
        <translation>Rectification, effacement ou limitation dont il s’agit</translation>
    </message>
    <message>
        <source>Recipients told</source>
        <translation>Destinataires informés</translation>
    </message>
    <message>
        <source>legitimate interest, 6(1)(f)</source>
        <translation>intérêt légitime, 6, §&#xa0;1, f)</translation>
    </message>
    <message>
        <source>public task, 6(1)(e)</source>
        <translation>mission d’intérêt public, 6, §&#xa0;1, e)</translation>
    </message>
    <message>
        <source>The person’s particular situation</source>
        <translation>La situation particulière de la personne</translation>
    </message>
    <message>
        <source>Our interest</source>
        <translation>Notre intérêt</translation>
    </message>
    <message>
        <source>Interests of the person</source>
        <translation>Intérêts de la personne</translation>
    </message>
    <message>
        <source>our grounds override</source>
        <translation>nos motifs prévalent</translation>
    </message>
    <message>
        <source>the person’s interests override</source>
        <translation>les intérêts de la personne prévalent</translation>
    </message>
    <message>
        <source>Balancing test, when the processing goes on</source>
        <translation>Mise en balance, si le traitement continue</translation>
    </message>
    <message>
        <source>Erasure wanted too?</source>
        <translation>Effacement souhaité aussi&#xa0;?</translation>
    </message>
    <message>
        <source>Processing stopped</source>
        <translation>Traitement arrêté</translation>
    </message>
    <message>
        <source>scientific or historical research</source>
        <translation>recherche scientifique ou historique</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>Necessary for a task in the public interest?</source>
        <translation>Nécessaire à une mission d’intérêt public&#xa0;?</translation>
    </message>
    <message>
        <source>Specific consent to the directive, apart from the terms of use?</source>
        <translation>Consentement spécifique à la directive, distinct des conditions générales&#xa0;?</translation>
    </message>
    <message>
        <source>What is to become of the data</source>
        <translation>Le sort des données</translation>
    </message>
    <message>
        <source>communicate them</source>
        <translation>les communiquer</translation>
    </message>
    <message>
        <source>erase them</source>
        <translation>les effacer</translation>
    </message>
    <message>
        <source>keep them</source>
        <translation>les conserver</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Executor named by the person</source>
        <translation>Personne désignée pour l’exécution</translation>
    </message>
    <message>
        <source>The person was told that it can be changed or revoked at any time</source>
        <translation>La personne sait qu’elle peut la modifier ou la révoquer à tout moment</translation>
    </message>
    <message>
        <source>Where it is stored, and how it is found again</source>
        <translation>Où elle est conservée, et comment la retrouver</translation>
    </message>
    <message>
        <source>Death proved by</source>
        <translation>Décès prouvé par</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>the executor named in the directive</source>
        <translation>la personne désignée dans la directive</translation>
    </message>
    <message>
        <source>the heirs</source>
        <translation>les héritiers</translation>
    </message>
    <message>
        <source>The directive, and where it was found</source>
        <translation>La directive, et où elle a été trouvée</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>What was carried out</source>
        <translation>Ce qui a été exécuté</translation>
    </message>
    <message>
        <source>Proof of the heir</source>
        <translation>Preuve de la qualité d’héritier</translation>
    </message>
    <message>
        <source>acte de notoriété</source>
        <translation>acte de notoriété</translation>
    </message>
    <message>
        <source>livret de famille</source>
        <translation>livret de famille</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>un autre document</translation>
    </message>
    <message>
        <source>taking note of the death: closing accounts, stopping processing</source>
        <translation>prise en compte du décès&#xa0;: clôture des comptes, fin des traitements</translation>
    </message>
    <message>
        <source>another purpose</source>
        <translation>une autre finalité</translation>
    </message>
    <message>
        <source>settling the succession</source>
        <translation>règlement de la succession</translation>
    </message>
    <message>
        <source>Controller the file goes to</source>
        <translation>Responsable du traitement destinataire du fichier</translation>
    </message>
    <message>
        <source>Case that applies</source>
        <translation>Cas applicable</translation>
    </message>
    <message>
        <source>(a) accuracy contested</source>
        <translation>a) exactitude contestée</translation>
    </message>
    <message>
        <source>(b) unlawful, the person opposes erasure</source>
        <translation>b) illicite, la personne s’oppose à l’effacement</translation>
    </message>
    <message>
        <source>(c) needed by the person for legal claims</source>
        <translation>c) nécessaires à la personne pour ses droits en justice</translation>
    </message>
    <message>
        <source>(d) objection under examination</source>
        <translation>d) opposition en cours d’examen</translation>
    </message>
    <message>
        <source>no case applies</source>
        <translation>aucun cas</translation>
    </message>
    <message>
        <source>How the data are marked or moved</source>
        <translation>Comment les données sont marquées ou déplacées</translation>
    </message>
    <message>
        <source>Restricted on</source>
        <translation>Limité le</translation>
    </message>
    <message>
        <source>Systems restricted</source>
        <translation>Limitation, système par système</translation>
    </message>
    <message>
        <source>Who watches over the restriction</source>
        <translation>Qui veille à la limitation</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Réexamen le</translation>
    </message>
    <message>
        <source>Consents withdrawn</source>
        <translation>Consentements retirés</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Effectif le</translation>
    </message>
    <message>
        <source>Is there another legal basis?</source>
        <translation>Existe-t-il une autre base légale&#xa0;?</translation>
    </message>
    <message>
        <source>Which one, and for what</source>
        <translation>Laquelle, et pour quoi</translation>
    </message>
    <message>
        <source>Erasure proposed to the person?</source>
        <translation>Effacement proposé à la personne&#xa0;?</translation>
    </message>
    <message>
        <source>Recipients and processors told to stop</source>
        <translation>Destinataires et sous-traitants priés d’arrêter</translation>
    </message>
    <message>
        <source>Why the data cannot be linked to the person</source>
        <translation>Pourquoi les données ne peuvent pas être rattachées à la personne</translation>
    </message>
    <message>
        <source>How the person was invited to give more information</source>
        <translation>Comment la personne a été invitée à en dire plus</translation>
    </message>
    <message>
        <source>How the person was told, where possible</source>
        <translation>Comment la personne a été informée, si possible</translation>
    </message>
    <message>
        <source>We cannot find this person in our data</source>
        <translation>Nous ne pouvons pas retrouver cette personne dans nos données</translation>
    </message>
    <message>
        <source>The doubt</source>
        <translation>Le doute</translation>
    </message>
    <message>
        <source>What was asked, and the reminders</source>
        <translation>Ce qui a été demandé, et les relances</translation>
    </message>
    <message>
        <source>Silence, or why the proof is not sufficient</source>
        <translation>Silence, ou pourquoi la preuve ne suffit pas</translation>
    </message>
    <message>
        <source>The identity was not confirmed</source>
        <translation>L’identité n’a pas été confirmée</translation>
    </message>
    <message>
        <source>Which conditions are objectively absent, and how this shows</source>
        <translation>Quelles conditions manquent objectivement, et à quoi on le voit</translation>
    </message>
    <message>
        <source>Manifestly unfounded</source>
        <translation>Manifestement infondée</translation>
    </message>
    <message>
        <source>Earlier requests: numbers, days, same scope</source>
        <translation>Demandes antérieures&#xa0;: numéros, jours, même périmètre</translation>
    </message>
    <message>
        <source>How often the data change</source>
        <translation>À quelle fréquence les données changent</translation>
    </message>
    <message>
        <source>Why a refusal and not a fee</source>
        <translation>Pourquoi un refus et non des frais</translation>
    </message>
    <message>
        <source>Excessive, because it repeats earlier requests</source>
        <translation>Excessive, car elle répète des demandes antérieures</translation>
    </message>
    <message>
        <source>The objective element</source>
        <translation>L’élément objectif</translation>
    </message>
    <message>
        <source>The intention and its evidence (effort, rudeness or the wish to sue are none)</source>
        <translation>L’intention et ses preuves (l’effort, l’impolitesse ou la volonté d’agir en justice n’en sont pas)</translation>
    </message>
    <message>
        <source>Excessive, because of an abusive intention</source>
        <translation>Excessive, par intention abusive</translation>
    </message>
    <message>
        <source>Whose right is at stake</source>
        <translation>Quel droit est en jeu, et de qui</translation>
    </message>
    <message>
        <source>Why blacking out is not enough</source>
        <translation>Pourquoi occulter ne suffit pas</translation>
    </message>
    <message>
        <source>What was given instead</source>
        <translation>Ce qui a été donné à la place</translation>
    </message>
    <message>
        <source>Rights of others, trade secret or intellectual property, in the copy</source>
        <translation>Droits d’autrui, secret des affaires ou propriété intellectuelle, dans la copie</translation>
    </message>
    <message>
        <source>Why leaving it out of the file is not enough</source>
        <translation>Pourquoi l’ôter du fichier ne suffit pas</translation>
    </message>
    <message>
        <source>Rights of others</source>
        <translation>Droits d’autrui</translation>
    </message>
    <message>
        <source>The legal basis in the register</source>
        <translation>La base légale au registre</translation>
    </message>
    <message>
        <source>That access is offered instead</source>
        <translation>Que l’accès est proposé à la place</translation>
    </message>
    <message>
        <source>The basis is neither consent nor contract</source>
        <translation>La base n’est ni le consentement ni le contrat</translation>
    </message>
    <message>
        <source>Which data, and why</source>
        <translation>Quelles données, et pourquoi</translation>
    </message>
    <message>
        <source>Not processed by automated means, or not provided by the person</source>
        <translation>Traitement non automatisé, ou données non fournies par la personne</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>La mission</translation>
    </message>
    <message>
        <source>The text that gives it</source>
        <translation>Le texte qui la confie</translation>
    </message>
    <message>
        <source>Task in the public interest</source>
        <translation>Mission d’intérêt public</translation>
    </message>
    <message>
        <source>The technical reason</source>
        <translation>La raison technique</translation>
    </message>
    <message>
        <source>That the file was given to the person</source>
        <translation>Que le fichier a été remis à la personne</translation>
    </message>
    <message>
        <source>Direct transmission is not technically feasible</source>
        <translation>La transmission directe n’est pas techniquement possible</translation>
    </message>
    <message>
        <source>Why none of (a) to (f) applies, one by one</source>
        <translation>Pourquoi aucun des cas a) à f) ne s’applique, un par un</translation>
    </message>
    <message>
        <source>No ground for erasure applies</source>
        <translation>Aucun cas d’effacement ne s’applique</translation>
    </message>
    <message>
        <source>The balancing</source>
        <translation>La mise en balance</translation>
    </message>
    <message>
        <source>Freedom of expression and information</source>
        <translation>Liberté d’expression et d’information</translation>
    </message>
    <message>
        <source>The text that obliges (accounting, tax …)</source>
        <translation>Le texte qui oblige (comptabilité, fiscalité…)</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservées jusqu’au</translation>
    </message>
    <message>
        <source>Legal obligation or public task</source>
        <translation>Obligation légale ou mission d’intérêt public</translation>
    </message>
    <message>
        <source>The purpose under Art. 9(2)(h), (i) or 9(3)</source>
        <translation>La finalité de l’art.&#xa0;9, §&#xa0;2, h) ou i), ou 9, §&#xa0;3</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>Santé publique</translation>
    </message>
    <message>
        <source>Why erasure would impair the aim</source>
        <translation>Pourquoi l’effacement compromettrait l’objectif</translation>
    </message>
    <message>
        <source>Archives, research or statistics</source>
        <translation>Archives, recherche ou statistiques</translation>
    </message>
    <message>
        <source>The claim, or the limitation period</source>
        <translation>Le droit en cause, ou la prescription</translation>
    </message>
    <message>
        <source>The data strictly needed</source>
        <translation>Les données strictement nécessaires</translation>
    </message>
    <message>
        <source>Legal claims</source>
        <translation>Droits en justice</translation>
    </message>
    <message>
        <source>What was checked, with which evidence</source>
        <translation>Ce qui a été vérifié, avec quelles preuves</translation>
    </message>
    <message>
        <source>That a supplementary statement was offered</source>
        <translation>Qu’une déclaration complémentaire a été proposée</translation>
    </message>
    <message>
        <source>The data are accurate and complete</source>
        <translation>Les données sont exactes et complètes</translation>
    </message>
    <message>
        <source>Why none of (a) to (d) applies, one by one</source>
        <translation>Pourquoi aucun des cas a) à d) ne s’applique, un par un</translation>
    </message>
    <message>
        <source>No case of restriction applies</source>
        <translation>Aucun cas de limitation ne s’applique</translation>
    </message>
    <message>
        <source>The compelling grounds, and why they override</source>
        <translation>Les motifs impérieux, et pourquoi ils prévalent</translation>
    </message>
    <message>
        <source>Who approved the balancing test</source>
        <translation>Qui a approuvé la mise en balance</translation>
    </message>
    <message>
        <source>Compelling legitimate grounds</source>
        <translation>Motifs légitimes et impérieux</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>Le droit en cause</translation>
    </message>
    <message>
        <source>What is proposed instead: withdrawal of consent or erasure</source>
        <translation>Ce qui est proposé à la place&#xa0;: retrait du consentement ou effacement</translation>
    </message>
    <message>
        <source>The basis is neither legitimate interest nor public task</source>
        <translation>La base n’est ni l’intérêt légitime ni la mission d’intérêt public</translation>
    </message>
    <message>
        <source>The task and the text that gives it</source>
        <translation>La mission et le texte qui la confie</translation>
    </message>
    <message>
        <source>Necessary for a task in the public interest</source>
        <translation>Nécessaire à une mission d’intérêt public</translation>
    </message>
    <message>
        <source>Who intervenes, and when</source>
        <translation>Qui intervient, et quand</translation>
    </message>
    <message>
        <source>Not solely automated, or without legal or similar effect</source>
        <translation>Pas exclusivement automatisée, ou sans effet juridique ou similaire</translation>
    </message>
    <message>
        <source>Contract or consent, and why</source>
        <translation>Contrat ou consentement, et pourquoi</translation>
    </message>
    <message>
        <source>That a human review, the point of view and a contest are still offered</source>
        <translation>Que l’intervention humaine, le point de vue et la contestation restent proposés</translation>
    </message>
    <message>
        <source>Necessary for a contract, or explicit consent</source>
        <translation>Nécessaire à un contrat, ou consentement explicite</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>La loi</translation>
    </message>
    <message>
        <source>Its safeguards</source>
        <translation>Ses garanties</translation>
    </message>
    <message>
        <source>Authorised by law</source>
        <translation>Autorisée par la loi</translation>
    </message>
    <message>
        <source>The exact provision</source>
        <translation>La disposition exacte</translation>
    </message>
    <message>
        <source>Why it is necessary here</source>
        <translation>Pourquoi elle est nécessaire ici</translation>
    </message>
    <message>
        <source>A restriction of the right by law</source>
        <translation>Une limitation du droit par la loi</translation>
    </message>
    <message>
        <source>What the right would make impossible or seriously impair</source>
        <translation>Ce que le droit rendrait impossible ou entraverait gravement</translation>
    </message>
    <message>
        <source>Research, statistics or archives in the public interest</source>
        <translation>Recherche, statistiques ou archives d’intérêt public</translation>
    </message>
    <message>
        <source>Who is</source>
        <translation>Qui l’est</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Transmise le</translation>
    </message>
    <message>
        <source>We are not the controller</source>
        <translation>Nous ne sommes pas responsables du traitement</translation>
    </message>
    <message>
        <source>What it is, and who deals with it</source>
        <translation>Ce que c’est, et qui s’en occupe</translation>
    </message>
    <message>
        <source>Not a data-protection request</source>
        <translation>Pas une demande d’exercice de droits</translation>
    </message>
    <message>
        <source>What proof of authority was asked, and when</source>
        <translation>Quel justificatif a été demandé, et quand</translation>
    </message>
    <message>
        <source>Acting for another person without authority</source>
        <translation>Agit pour autrui sans pouvoir</translation>
    </message>
    <message>
        <source>The document asked, and when</source>
        <translation>Le document demandé, et quand</translation>
    </message>
    <message>
        <source>The purpose stated</source>
        <translation>La finalité indiquée</translation>
    </message>
    <message>
        <source>Heir without proof, or for a purpose the law does not know</source>
        <translation>Héritier sans preuve, ou pour une finalité que la loi ne prévoit pas</translation>
    </message>
    <message>
        <source>The directive, and why it is absent, revoked or contrary to law</source>
        <translation>La directive, et pourquoi elle est absente, révoquée ou contraire à la loi</translation>
    </message>
    <message>
        <source>No valid directive</source>
        <translation>Pas de directive valable</translation>
    </message>
    <message>
        <source>Which messages, and whom their search would harm</source>
        <translation>Quels messages, et à qui leur recherche nuirait</translation>
    </message>
    <message>
        <source>That the person was asked which, and declined</source>
        <translation>Que la personne a été priée de préciser et a refusé</translation>
    </message>
    <message>
        <source>Messages that only mention the person</source>
        <translation>Messages qui ne font que mentionner la personne</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany (federal)</source>
        <translation>Allemagne (fédération)</translation>
    </message>
    <message>
        <source>Germany (Baden-Württemberg)</source>
        <translation>Allemagne (Bade-Wurtemberg)</translation>
    </message>
    <message>
        <source>Germany (Bavaria, public bodies)</source>
        <translation>Allemagne (Bavière, organismes publics)</translation>
    </message>
    <message>
        <source>Germany (Bavaria, private bodies)</source>
        <translation>Allemagne (Bavière, organismes privés)</translation>
    </message>
    <message>
        <source>Germany (Berlin)</source>
        <translation>Allemagne (Berlin)</translation>
    </message>
    <message>
        <source>Germany (Brandenburg)</source>
        <translation>Allemagne (Brandebourg)</translation>
    </message>
    <message>
        <source>Germany (Bremen)</source>
        <translation>Allemagne (Brême)</translation>
    </message>
    <message>
        <source>Germany (Hamburg)</source>
        <translation>Allemagne (Hambourg)</translation>
    </message>
    <message>
        <source>Germany (Hesse)</source>
        <translation>Allemagne (Hesse)</translation>
    </message>
    <message>
        <source>Germany (Mecklenburg-Vorpommern)</source>
        <translation>Allemagne (Mecklembourg-Poméranie-Occidentale)</translation>
    </message>
    <message>
        <source>Germany (Lower Saxony)</source>
        <translation>Allemagne (Basse-Saxe)</translation>
    </message>
    <message>
        <source>Germany (North Rhine-Westphalia)</source>
        <translation>Allemagne (Rhénanie-du-Nord-Westphalie)</translation>
    </message>
    <message>
        <source>Germany (Rhineland-Palatinate)</source>
        <translation>Allemagne (Rhénanie-Palatinat)</translation>
    </message>
    <message>
        <source>Germany (Saarland)</source>
        <translation>Allemagne (Sarre)</translation>
    </message>
    <message>
        <source>Germany (Saxony)</source>
        <translation>Allemagne (Saxe)</translation>
    </message>
    <message>
        <source>Germany (Saxony-Anhalt)</source>
        <translation>Allemagne (Saxe-Anhalt)</translation>
    </message>
    <message>
        <source>Germany (Schleswig-Holstein)</source>
        <translation>Allemagne (Schleswig-Holstein)</translation>
    </message>
    <message>
        <source>Germany (Thuringia)</source>
        <translation>Allemagne (Thuringe)</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>One sentence lets the month begin with the complete request, the other with its receipt. The law says receipt.</source>
        <translation>Une phrase fait commencer le mois à la demande complète, l’autre à sa réception. La loi dit réception.</translation>
    </message>
    <message>
        <source>When the month begins</source>
        <translation>Quand commence le mois</translation>
    </message>
    <message>
        <source>Count from receipt (the clock policy proposed), and write: “We reply within one month of receipt of your request. If we must ask who you are or which data you mean, this period is suspended until your reply.”</source>
        <translation>Comptez à partir de la réception (la règle de délai proposée) et écrivez&#xa0;: «&#xa0;Nous répondons dans un délai d’un mois à compter de la réception de votre demande. Si nous devons vous demander qui vous êtes ou de quelles données il s’agit, ce délai est suspendu jusqu’à votre réponse.&#xa0;»</translation>
    </message>
    <message>
        <source>Five years in one place, three in another, for the same people and the same purpose. An answer to a request for access must state one period.</source>
        <translation>Cinq ans à un endroit, trois à un autre, pour les mêmes personnes et la même finalité. La réponse à une demande d’accès doit indiquer une seule durée.</translation>
    </message>
    <message>
        <source>How long data of prospects are kept</source>
        <translation>Durée de conservation des données des prospects</translation>
    </message>
    <message>
        <source>Pick one period for prospects and write it in the processing; the answer prints that one. The reference of the CNIL for canvassing is three years after the last contact from the person.</source>
        <translation>Choisissez une seule durée pour les prospects et écrivez-la dans le traitement&#xa0;; la réponse imprime celle-là. Pour la prospection, le référentiel de la CNIL retient trois ans après le dernier contact émanant de la personne.</translation>
    </message>
    <message>
        <source>Five years “for canvassing and as proof” mixes two purposes; elsewhere three years is the longest.</source>
        <translation>Cinq ans «&#xa0;à des fins de prospection et de preuve&#xa0;» mêle deux finalités&#xa0;; ailleurs, trois ans est la durée la plus longue.</translation>
    </message>
    <message>
        <source>How long data of clients are kept</source>
        <translation>Durée de conservation des données des clients</translation>
    </message>
    <message>
        <source>Split the processing by purpose: proof for five years after the contract, canvassing for three years after the last contact from the person.</source>
        <translation>Séparez le traitement par finalité&#xa0;: preuve pendant cinq ans après le contrat, prospection pendant trois ans après le dernier contact venant de la personne.</translation>
    </message>
    <message>
        <source>Once people are canvassed unless they object, once only when they have agreed. Withdrawing a consent and objecting are different rights.</source>
        <translation>Ici, la prospection a lieu sauf opposition&#xa0;; là, seulement avec un accord. Retirer un consentement et s’opposer sont deux droits différents.</translation>
    </message>
    <message>
        <source>Canvassing: consent or objection</source>
        <translation>Prospection&#xa0;: consentement ou opposition</translation>
    </message>
    <message>
        <source>Say for each channel (post, e-mail, text message, telephone) whether it rests on consent or on legitimate interest, in a processing of its own.</source>
        <translation>Indiquez pour chaque canal (courrier, courriel, SMS, téléphone) s’il repose sur le consentement ou sur l’intérêt légitime, dans un traitement à part.</translation>
    </message>
    <message>
        <source>Who has asked for nothing has no contract in preparation. Written like this, one could think that nobody may object.</source>
        <translation>Qui n’a rien demandé ne prépare aucun contrat. Écrit ainsi, on pourrait croire que personne ne peut s’opposer.</translation>
    </message>
    <message>
        <source>Canvassing filed as a step before a contract</source>
        <translation>Prospection classée en mesure précontractuelle</translation>
    </message>
    <message>
        <source>File canvassing under legitimate interest or consent. The objection to direct marketing is offered whatever the legal basis, and is always carried out.</source>
        <translation>Classez la prospection sous l’intérêt légitime ou le consentement. L’opposition à la prospection est offerte quelle que soit la base légale, et toujours suivie d’effet.</translation>
    </message>
    <message>
        <source>Data are said to stay in house, but advertising networks receive some.</source>
        <translation>Les données seraient gardées en interne, mais des réseaux publicitaires en reçoivent.</translation>
    </message>
    <message>
        <source>Recipients that the policy denies</source>
        <translation>Des destinataires que la politique nie</translation>
    </message>
    <message>
        <source>Name every network as a recipient of the processing. The answer to a request for access names the actual recipients.</source>
        <translation>Nommez chaque réseau parmi les destinataires du traitement. La réponse à une demande d’accès nomme les destinataires réels.</translation>
    </message>
    <message>
        <source>IP addresses and identifiers of devices single out a person even without a name.</source>
        <translation>Les adresses IP et les identifiants d’appareils permettent d’individualiser une personne même sans son nom.</translation>
    </message>
    <message>
        <source>Browsing data are personal data</source>
        <translation>Les données de navigation sont des données personnelles</translation>
    </message>
    <message>
        <source>Put the logs on the list of systems to search, and take the sentence out of the policy.</source>
        <translation>Mettez les journaux dans la liste des systèmes à consulter, et retirez la phrase de la politique.</translation>
    </message>
    <message>
        <source>72 hours is the period for the authority. The person is told without undue delay when the risk is high. Assisting a client is the duty of a processor, while the policy speaks as the controller.</source>
        <translation>72 heures est le délai envers l’autorité. La personne est informée dans les meilleurs délais lorsque le risque est élevé. Assister un client est le devoir d’un sous-traitant, alors que la politique parle en responsable du traitement.</translation>
    </message>
    <message>
        <source>72 hours, and in which role</source>
        <translation>72 heures, et à quel titre</translation>
    </message>
    <message>
        <source>Keep two clocks and two roles apart: the authority within 72 hours, the person without undue delay; as a processor, the controller without undue delay.</source>
        <translation>Distinguez deux délais et deux rôles&#xa0;: l’autorité dans les 72 heures, la personne dans les meilleurs délais&#xa0;; en tant que sous-traitant, le responsable dans les meilleurs délais.</translation>
    </message>
    <message>
        <source>The policy announces a copy with the signature. The authorities hold that this is generally inappropriate.</source>
        <translation>La politique annonce une copie portant la signature. Les autorités la jugent en général inappropriée.</translation>
    </message>
    <message>
        <source>Copies of identity documents</source>
        <translation>Copies de titres d’identité</translation>
    </message>
    <message>
        <source>Ask for a copy only after a reasonable doubt is written down and nothing lighter works; the step asks for both. Never by default.</source>
        <translation>Ne demandez une copie qu’après avoir noté un doute raisonnable et constaté que rien de moins intrusif ne suffit&#xa0;; l’étape demande les deux. Jamais par défaut.</translation>
    </message>
    <message>
        <source>The law of 1978 was written anew in 2018; what happens to data after death is now in Art. 85.</source>
        <translation>La loi de 1978 a été réécrite en 2018&#xa0;; le sort des données après la mort est désormais à l’art.&#xa0;85.</translation>
    </message>
    <message>
        <source>An old version of the French law</source>
        <translation>Une version ancienne de la loi française</translation>
    </message>
    <message>
        <source>Cite Art. 85 and Décret 2019-536. The letters do.</source>
        <translation>Citez l’art.&#xa0;85 et le décret 2019-536. Les courriers le font.</translation>
    </message>
    <message>
        <source>The law speaks of complexity and number. Whether one of them is enough is disputed; the reading that one is enough is preferred.</source>
        <translation>La loi parle de la complexité et du nombre. Il est discuté si l’un des deux suffit&#xa0;; la lecture selon laquelle un seul suffit est préférée.</translation>
    </message>
    <message>
        <source>Complexity “and/or” number</source>
        <translation>Complexité «&#xa0;et/ou&#xa0;» nombre</translation>
    </message>
    <message>
        <source>Nothing has to change: an extension records both reasons apart and asks for at least one.</source>
        <translation>Rien à changer&#xa0;: une prolongation note les deux motifs séparément et en demande au moins un.</translation>
    </message>
    <message>
        <source>Missing from the policy:</source>
        <translation>Il manque dans la politique&#xa0;:</translation>
    </message>
    <message>
        <source>What the policy does not say</source>
        <translation>Ce que la politique ne dit pas</translation>
    </message>
    <message>
        <source>Add it to the policy. Until then the letters bring what is missing.</source>
        <translation>Ajoutez-le à la politique. D’ici là, les courriers apportent ce qui manque.</translation>
    </message>
    <message>
        <source>How long a cookie lives and how long a choice is kept are two things.</source>
        <translation>La durée de vie d’un cookie et la durée pendant laquelle un choix est gardé sont deux choses.</translation>
    </message>
    <message>
        <source>How long a choice about cookies holds</source>
        <translation>Combien de temps vaut un choix sur les cookies</translation>
    </message>
    <message>
        <source>Check the present recommendation of your authority on keeping the choice.</source>
        <translation>Vérifiez la recommandation actuelle de votre autorité sur la conservation du choix.</translation>
    </message>
    <message>
        <source>The answer comes within one month of the complete request</source>
        <translation>La réponse intervient dans un délai d’un mois à compter de la demande complète</translation>
    </message>
    <message>
        <source>An extension is told within one month of receipt of the request</source>
        <translation>La prolongation est annoncée dans un délai d’un mois à compter de la réception de la demande</translation>
    </message>
    <message>
        <source>The period is extended for complexity and/or the number of requests</source>
        <translation>Le délai est prolongé pour la complexité et/ou le nombre de demandes</translation>
    </message>
    <message>
        <source>A copy of an identity document with the signature may be asked for</source>
        <translation>Une copie d’un titre d’identité portant la signature peut être demandée</translation>
    </message>
    <message>
        <source>Data of prospects are kept for five years after the last contact</source>
        <translation>Les données des prospects sont conservées cinq ans après le dernier contact</translation>
    </message>
    <message>
        <source>Data of clients are kept for five years after the contract, for canvassing and as proof</source>
        <translation>Les données des clients sont conservées cinq ans après le contrat, à des fins de prospection et de preuve</translation>
    </message>
    <message>
        <source>Data are kept for three years at most after the last contact</source>
        <translation>Les données sont conservées trois ans au plus après le dernier contact</translation>
    </message>
    <message>
        <source>Prospects are canvassed unless they object</source>
        <translation>Les prospects sont démarchés sauf opposition</translation>
    </message>
    <message>
        <source>There is canvassing only with consent</source>
        <translation>La prospection n’a lieu qu’avec un consentement</translation>
    </message>
    <message>
        <source>Canvassing counts as a step before a contract</source>
        <translation>La prospection relève des mesures précontractuelles</translation>
    </message>
    <message>
        <source>Data are not disclosed to third parties</source>
        <translation>Les données ne sont pas communiquées à des tiers</translation>
    </message>
    <message>
        <source>Advertising networks place cookies</source>
        <translation>Des réseaux publicitaires déposent des cookies</translation>
    </message>
    <message>
        <source>Browsing data cannot be traced back to a person</source>
        <translation>Les données de navigation ne permettent pas de remonter à une personne</translation>
    </message>
    <message>
        <source>A breach is told to the person within 72 hours</source>
        <translation>Une violation est communiquée à la personne dans les 72 heures</translation>
    </message>
    <message>
        <source>The organisation assists its client as a processor</source>
        <translation>L’organisme assiste son client en tant que sous-traitant</translation>
    </message>
    <message>
        <source>The French law of 1978 is cited as changed in 2004</source>
        <translation>La loi française de 1978 est citée dans sa version de 2004</translation>
    </message>
    <message>
        <source>Consent to cookies holds for 13 months</source>
        <translation>Le consentement aux cookies vaut 13 mois</translation>
    </message>
    <message>
        <source>How to reach the data protection officer</source>
        <translation>Comment joindre le délégué à la protection des données</translation>
    </message>
    <message>
        <source>Where data not given by the person come from</source>
        <translation>D’où viennent les données non fournies par la personne</translation>
    </message>
    <message>
        <source>The right not to be subject to automated decisions</source>
        <translation>Le droit de ne pas faire l’objet d’une décision automatisée</translation>
    </message>
    <message>
        <source>The right to go to court</source>
        <translation>Le droit de saisir le juge</translation>
    </message>
    <message>
        <source>Switzerland (days common to all cantons)</source>
        <translation>Suisse (jours communs à tous les cantons)</translation>
    </message>
    <message>
        <source>Germany (nationwide days only)</source>
        <translation>Allemagne (jours fédéraux seulement)</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandebourg</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Bade-Wurtemberg</translation>
    </message>
    <message>
        <source>Bayern</source>
        <translation>Bavière</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Brême</translation>
    </message>
    <message>
        <source>Hessen</source>
        <translation>Hesse</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hambourg</translation>
    </message>
    <message>
        <source>Mecklenburg-Vorpommern</source>
        <translation>Mecklembourg-Poméranie-Occidentale</translation>
    </message>
    <message>
        <source>Niedersachsen</source>
        <translation>Basse-Saxe</translation>
    </message>
    <message>
        <source>Nordrhein-Westfalen</source>
        <translation>Rhénanie-du-Nord-Westphalie</translation>
    </message>
    <message>
        <source>Rheinland-Pfalz</source>
        <translation>Rhénanie-Palatinat</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation>Sarre</translation>
    </message>
    <message>
        <source>Sachsen</source>
        <translation>Saxe</translation>
    </message>
    <message>
        <source>Sachsen-Anhalt</source>
        <translation>Saxe-Anhalt</translation>
    </message>
    <message>
        <source>Thüringen</source>
        <translation>Thuringe</translation>
    </message>
    <message>
        <source>Spain (days common to all communities)</source>
        <translation>Espagne (jours communs à toutes les communautés)</translation>
    </message>
    <message>
        <source>Andalucía</source>
        <translation>Andalousie</translation>
    </message>
    <message>
        <source>Aragón</source>
        <translation>Aragon</translation>
    </message>
    <message>
        <source>Asturias</source>
        <translation>Asturies</translation>
    </message>
    <message>
        <source>Cantabria</source>
        <translation>Cantabrie</translation>
    </message>
    <message>
        <source>Castilla y León</source>
        <translation>Castille-et-León</translation>
    </message>
    <message>
        <source>Castilla-La Mancha</source>
        <translation>Castille-La Manche</translation>
    </message>
    <message>
        <source>Canarias</source>
        <translation>Canaries</translation>
    </message>
    <message>
        <source>Cataluña</source>
        <translation>Catalogne</translation>
    </message>
    <message>
        <source>Extremadura</source>
        <translation>Estrémadure</translation>
    </message>
    <message>
        <source>Galicia</source>
        <translation>Galice</translation>
    </message>
    <message>
        <source>Illes Balears</source>
        <translation>Îles Baléares</translation>
    </message>
    <message>
        <source>Murcia</source>
        <translation>Murcie</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>Navarra</source>
        <translation>Navarre</translation>
    </message>
    <message>
        <source>País Vasco</source>
        <translation>Pays basque</translation>
    </message>
    <message>
        <source>La Rioja</source>
        <translation>La Rioja</translation>
    </message>
    <message>
        <source>Comunitat Valenciana</source>
        <translation>Communauté valencienne</translation>
    </message>
    <message>
        <source>France (metropolitan, outside Alsace-Moselle)</source>
        <translation>France (métropole, hors Alsace-Moselle)</translation>
    </message>
    <message>
        <source>Moselle (Alsace-Moselle)</source>
        <translation>Moselle (Alsace-Moselle)</translation>
    </message>
    <message>
        <source>Bas-Rhin (Alsace-Moselle)</source>
        <translation>Bas-Rhin (Alsace-Moselle)</translation>
    </message>
    <message>
        <source>Haut-Rhin (Alsace-Moselle)</source>
        <translation>Haut-Rhin (Alsace-Moselle)</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Angleterre</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlande du Nord</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Écosse</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Pays de Galles</translation>
    </message>
    <message>
        <source>Guyane (FR-973)</source>
        <translation>Guyane (FR-973)</translation>
    </message>
    <message>
        <source>Guadeloupe (FR-971)</source>
        <translation>Guadeloupe (FR-971)</translation>
    </message>
    <message>
        <source>Martinique (FR-972)</source>
        <translation>Martinique (FR-972)</translation>
    </message>
    <message>
        <source>La Réunion (FR-974)</source>
        <translation>La Réunion (FR-974)</translation>
    </message>
    <message>
        <source>Mayotte (FR-976)</source>
        <translation>Mayotte (FR-976)</translation>
    </message>
    <message>
        <source>GDPR Art. 33(1)</source>
        <translation>art.&#xa0;33, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Reg. 1182/71 Art. 3(4)</source>
        <translation>règlement 1182/71, art.&#xa0;3, §&#xa0;4</translation>
    </message>
    <message>
        <source>GDPR Art. 34(1)</source>
        <translation>art.&#xa0;34, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(4), 77, 79 GDPR</source>
        <translation>art.&#xa0;12, §&#xa0;4, 77, 79 RGPD</translation>
    </message>
    <message>
        <source>Art. 12(2) GDPR</source>
        <translation>art.&#xa0;12, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(1) GDPR</source>
        <translation>art.&#xa0;12, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>EDPB § 57</source>
        <translation>CEPD, §&#xa0;57</translation>
    </message>
    <message>
        <source>Art. 12(3) GDPR</source>
        <translation>art.&#xa0;12, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(3) GDPR; EDPB § 162–164</source>
        <translation>art.&#xa0;12, §&#xa0;3, RGPD&#xa0;; CEPD, §&#xa0;162–164</translation>
    </message>
    <message>
        <source>Art. 15(1) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(a) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, a), RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(b) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, b), RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(c) GDPR; C-154/21</source>
        <translation>art.&#xa0;15, §&#xa0;1, c), RGPD&#xa0;; C-154/21</translation>
    </message>
    <message>
        <source>Art. 15(1)(d) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, d), RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(e) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, e), RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(g) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, g), RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(h) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, h), RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(c), 15(2) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, c), 15, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>décret 2019-536 Art. 80</source>
        <translation>décret 2019-536, art.&#xa0;80</translation>
    </message>
    <message>
        <source>Art. 15(4) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;4, RGPD</translation>
    </message>
    <message>
        <source>Art. 15(3) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(3), 16, 17, 18 GDPR</source>
        <translation>art.&#xa0;12, §&#xa0;3, 16, 17, 18 RGPD</translation>
    </message>
    <message>
        <source>Art. 17, 12(1) GDPR</source>
        <translation>art.&#xa0;17, 12, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 19 GDPR</source>
        <translation>art.&#xa0;19 RGPD</translation>
    </message>
    <message>
        <source>Art. 18(3) GDPR</source>
        <translation>art.&#xa0;18, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 17(3) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 17(3)(b), 21(3) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;3, b), 21, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 21(3) GDPR</source>
        <translation>art.&#xa0;21, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 20(1) GDPR</source>
        <translation>art.&#xa0;20, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 20(2) GDPR</source>
        <translation>art.&#xa0;20, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>Art. 20(3) GDPR</source>
        <translation>art.&#xa0;20, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1) GDPR; EDPB § 179</source>
        <translation>art.&#xa0;15, §&#xa0;1, RGPD&#xa0;; CEPD, §&#xa0;179</translation>
    </message>
    <message>
        <source>Art. 15(1) and 15(3) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1 et 15, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(a), (b), (d) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, a), b), d) RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(c) GDPR; CJEU C-154/21</source>
        <translation>art.&#xa0;15, §&#xa0;1, c), RGPD&#xa0;; CJUE C-154/21</translation>
    </message>
    <message>
        <source>Art. 15(2) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>Art. 15(1)(h) and 22 GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;1, h) et 22 RGPD</translation>
    </message>
    <message>
        <source>Art. 15(3) and 12(3) GDPR</source>
        <translation>art.&#xa0;15, §&#xa0;3 et 12, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 5(2) GDPR</source>
        <translation>art.&#xa0;5, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>Art. 15 GDPR</source>
        <translation>art.&#xa0;15 RGPD</translation>
    </message>
    <message>
        <source>Art. 22(1) GDPR</source>
        <translation>art.&#xa0;22, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 22(2)(a)–(c) GDPR</source>
        <translation>art.&#xa0;22, §&#xa0;2, a) à c) RGPD</translation>
    </message>
    <message>
        <source>Art. 22(3) GDPR</source>
        <translation>art.&#xa0;22, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 22(3) GDPR, recital 71</source>
        <translation>art.&#xa0;22, §&#xa0;3, RGPD, considérant&#xa0;71</translation>
    </message>
    <message>
        <source>Art. 22 GDPR</source>
        <translation>art.&#xa0;22 RGPD</translation>
    </message>
    <message>
        <source>Art. 17(1) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 17(1)(a)–(f) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;1, a) à f) RGPD</translation>
    </message>
    <message>
        <source>Art. 17(3)(a)–(e) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;3, a) à e) RGPD</translation>
    </message>
    <message>
        <source>Art. 17(2) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>Art. 51 II LIL</source>
        <translation>art.&#xa0;51 II LIL</translation>
    </message>
    <message>
        <source>Art. 17(1) and 12(1) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;1 et 12, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 17(3)(b) and 21(3) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;3, b) et 21, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 17 GDPR</source>
        <translation>art.&#xa0;17 RGPD</translation>
    </message>
    <message>
        <source>Art. 19 GDPR, second sentence</source>
        <translation>art.&#xa0;19 RGPD, deuxième phrase</translation>
    </message>
    <message>
        <source>Art. 21(2)–(3) GDPR</source>
        <translation>art.&#xa0;21, §&#xa0;2 et 3, RGPD</translation>
    </message>
    <message>
        <source>Art. 21(3) and 12(2) GDPR</source>
        <translation>art.&#xa0;21, §&#xa0;3 et 12, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>Art. 21(3) and 28 GDPR</source>
        <translation>art.&#xa0;21, §&#xa0;3 et 28, RGPD</translation>
    </message>
    <message>
        <source>Art. 21(1) GDPR</source>
        <translation>art.&#xa0;21, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 21(1) and 6(1)(e), (f) GDPR</source>
        <translation>art.&#xa0;21, §&#xa0;1 et 6, §&#xa0;1, e), f) RGPD</translation>
    </message>
    <message>
        <source>Art. 18(1)(d) GDPR</source>
        <translation>art.&#xa0;18, §&#xa0;1, d), RGPD</translation>
    </message>
    <message>
        <source>Art. 17(1)(c) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;1, c), RGPD</translation>
    </message>
    <message>
        <source>Art. 21(6) GDPR</source>
        <translation>art.&#xa0;21, §&#xa0;6, RGPD</translation>
    </message>
    <message>
        <source>Art. 21(6) and 89(1) GDPR</source>
        <translation>art.&#xa0;21, §&#xa0;6 et 89, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 85 I LIL</source>
        <translation>art.&#xa0;85 I LIL</translation>
    </message>
    <message>
        <source>Art. 85 II LIL</source>
        <translation>art.&#xa0;85 II LIL</translation>
    </message>
    <message>
        <source>Décret 2019-536 Art. 124</source>
        <translation>décret 2019-536, art.&#xa0;124</translation>
    </message>
    <message>
        <source>Art. 20(1)(a) GDPR</source>
        <translation>art.&#xa0;20, §&#xa0;1, a), RGPD</translation>
    </message>
    <message>
        <source>Art. 20(1)(b) GDPR</source>
        <translation>art.&#xa0;20, §&#xa0;1, b), RGPD</translation>
    </message>
    <message>
        <source>Art. 20(1) GDPR; EDPB Guidelines 01/2022</source>
        <translation>art.&#xa0;20, §&#xa0;1, RGPD&#xa0;; lignes directrices 01/2022 du CEPD</translation>
    </message>
    <message>
        <source>Art. 20(4) GDPR</source>
        <translation>art.&#xa0;20, §&#xa0;4, RGPD</translation>
    </message>
    <message>
        <source>Art. 20 GDPR</source>
        <translation>art.&#xa0;20 RGPD</translation>
    </message>
    <message>
        <source>Art. 16 GDPR</source>
        <translation>art.&#xa0;16 RGPD</translation>
    </message>
    <message>
        <source>Art. 16 and 5(1)(d) GDPR</source>
        <translation>art.&#xa0;16 et 5, §&#xa0;1, d), RGPD</translation>
    </message>
    <message>
        <source>Art. 18(1)(a) GDPR</source>
        <translation>art.&#xa0;18, §&#xa0;1, a), RGPD</translation>
    </message>
    <message>
        <source>Art. 16 GDPR, second sentence</source>
        <translation>art.&#xa0;16 RGPD, deuxième phrase</translation>
    </message>
    <message>
        <source>Art. 18(1) GDPR</source>
        <translation>art.&#xa0;18, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 18(1)(a)–(d) GDPR</source>
        <translation>art.&#xa0;18, §&#xa0;1, a) à d) RGPD</translation>
    </message>
    <message>
        <source>Art. 18(1) and 4(3) GDPR</source>
        <translation>art.&#xa0;18, §&#xa0;1 et 4, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 18(2)–(3) GDPR</source>
        <translation>art.&#xa0;18, §&#xa0;2 et 3, RGPD</translation>
    </message>
    <message>
        <source>Art. 18 GDPR</source>
        <translation>art.&#xa0;18 RGPD</translation>
    </message>
    <message>
        <source>Art. 7(3) and 12(2) GDPR</source>
        <translation>art.&#xa0;7, §&#xa0;3 et 12, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>Art. 7(3) GDPR</source>
        <translation>art.&#xa0;7, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 17(1)(b) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;1, b), RGPD</translation>
    </message>
    <message>
        <source>Art. 6(1) GDPR</source>
        <translation>art.&#xa0;6, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Art. 7(3) and 28 GDPR</source>
        <translation>art.&#xa0;7, §&#xa0;3 et 28, RGPD</translation>
    </message>
    <message>
        <source>Art. 11(2) and 12(2) GDPR</source>
        <translation>art.&#xa0;11, §&#xa0;2 et 12, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(6) GDPR</source>
        <translation>art.&#xa0;12, §&#xa0;6, RGPD</translation>
    </message>
    <message>
        <source>Art. 12(5)(b) GDPR</source>
        <translation>art.&#xa0;12, §&#xa0;5, b), RGPD</translation>
    </message>
    <message>
        <source>Art. 12(5)(b) GDPR; CJEU C-526/24, C-416/23</source>
        <translation>art.&#xa0;12, §&#xa0;5, b), RGPD&#xa0;; CJUE C-526/24, C-416/23</translation>
    </message>
    <message>
        <source>Art. 15(4) GDPR, recital 63</source>
        <translation>art.&#xa0;15, §&#xa0;4, RGPD, considérant&#xa0;63</translation>
    </message>
    <message>
        <source>Art. 17(3)(a) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;3, a), RGPD</translation>
    </message>
    <message>
        <source>Art. 17(3)(b) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;3, b), RGPD</translation>
    </message>
    <message>
        <source>Art. 17(3)(c) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;3, c), RGPD</translation>
    </message>
    <message>
        <source>Art. 17(3)(d) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;3, d), RGPD</translation>
    </message>
    <message>
        <source>Art. 17(3)(e) GDPR</source>
        <translation>art.&#xa0;17, §&#xa0;3, e), RGPD</translation>
    </message>
    <message>
        <source>Art. 22(2)(a), 22(2)(c) and 22(3) GDPR</source>
        <translation>art.&#xa0;22, §&#xa0;2, a), 22, §&#xa0;2, c) et 22, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>Art. 22(2)(b) GDPR</source>
        <translation>art.&#xa0;22, §&#xa0;2, b), RGPD</translation>
    </message>
    <message>
        <source>Art. 23 GDPR and national law</source>
        <translation>art.&#xa0;23 RGPD et droit national</translation>
    </message>
    <message>
        <source>Art. 89(2)–(3) GDPR</source>
        <translation>art.&#xa0;89, §&#xa0;2 et 3, RGPD</translation>
    </message>
    <message>
        <source>Art. 4(7), 12(2) and 28(3)(e) GDPR</source>
        <translation>art.&#xa0;4, §&#xa0;7, 12, §&#xa0;2 et 28, §&#xa0;3, e), RGPD</translation>
    </message>
    <message>
        <source>Art. 12(2) GDPR; EDPB Guidelines 01/2022 § 80–81</source>
        <translation>art.&#xa0;12, §&#xa0;2, RGPD&#xa0;; lignes directrices 01/2022 du CEPD, §&#xa0;80–81</translation>
    </message>
    <message>
        <source>Art. 85 II LIL; décret 2019-536 Art. 124</source>
        <translation>art.&#xa0;85 II LIL&#xa0;; décret 2019-536, art.&#xa0;124</translation>
    </message>
    <message>
        <source>Art. 15(4) GDPR; guidance of the CNIL on access to e-mails of employees</source>
        <translation>art.&#xa0;15, §&#xa0;4, RGPD&#xa0;; CNIL, droit d’accès des salariés à leurs courriels</translation>
    </message>
    <message>
        <source>Art. 11, 12, 15–23 and 89 GDPR; EDPB Guidelines 01/2022</source>
        <translation>art.&#xa0;11, 12, 15–23 et 89 RGPD&#xa0;; lignes directrices 01/2022 du CEPD</translation>
    </message>
    <message>
        <source>GDPR recital 63; EDPB Guidelines 01/2022 § 159</source>
        <translation>considérant&#xa0;63 RGPD&#xa0;; lignes directrices 01/2022 du CEPD, §&#xa0;159</translation>
    </message>
    <message>
        <source>Guidance of the Irish DPC; the number of days is our own convention</source>
        <translation>recommandations de la DPC irlandaise&#xa0;; le nombre de jours est notre convention</translation>
    </message>
    <message>
        <source>Reg. 1182/71 Art. 3(1)</source>
        <translation>règlement 1182/71, art.&#xa0;3, §&#xa0;1</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3); Reg. 1182/71 Art. 3(2)(c)</source>
        <translation>art.&#xa0;12, §&#xa0;3, RGPD&#xa0;; règlement 1182/71, art.&#xa0;3, §&#xa0;2, c)</translation>
    </message>
    <message>
        <source>EDPB Guidelines 01/2022 § 194</source>
        <translation>lignes directrices 01/2022 du CEPD, §&#xa0;194</translation>
    </message>
    <message>
        <source>GDPR Art. 12(4)</source>
        <translation>art.&#xa0;12, §&#xa0;4, RGPD</translation>
    </message>
    <message>
        <source>EDPB Guidelines 01/2022 § 159; France: Décret 2019-536 Art. 77</source>
        <translation>lignes directrices 01/2022 du CEPD, §&#xa0;159&#xa0;; France&#xa0;: décret 2019-536, art.&#xa0;77</translation>
    </message>
    <message>
        <source>EDPB Guidelines 01/2022 § 159; the number of days is our own convention</source>
        <translation>lignes directrices 01/2022 du CEPD, §&#xa0;159&#xa0;; le nombre de jours est notre convention</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3); EDPB Guidelines 01/2022 § 159</source>
        <translation>art.&#xa0;12, §&#xa0;3, RGPD&#xa0;; lignes directrices 01/2022 du CEPD, §&#xa0;159</translation>
    </message>
    <message>
        <source>The organisation’s own promise: one month from the complete request</source>
        <translation>promesse de l’organisme&#xa0;: un mois à compter de la demande complète</translation>
    </message>
    <message>
        <source>Our own caution: nothing added</source>
        <translation>notre propre prudence&#xa0;: rien n’est ajouté</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3); of two readings the earlier date</source>
        <translation>art.&#xa0;12, §&#xa0;3, RGPD&#xa0;; de deux lectures, la date la plus proche</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A; Data (Use and Access) Act 2025</source>
        <translation>UK GDPR, art.&#xa0;12A&#xa0;; Data (Use and Access) Act 2025</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>aucune limite n’est fixée</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A; compare DPA 2018 s. 54(3C)</source>
        <translation>UK GDPR, art.&#xa0;12A&#xa0;; comparer DPA 2018, s. 54(3C)</translation>
    </message>
    <message>
        <source>ICO guidance on the right of access</source>
        <translation>recommandations de l’ICO sur le droit d’accès</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(4): within the applicable time period</source>
        <translation>UK GDPR, art.&#xa0;12, §&#xa0;4&#xa0;: dans le délai applicable</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A; ICO guidance on the right of access</source>
        <translation>UK GDPR, art.&#xa0;12A&#xa0;; recommandations de l’ICO sur le droit d’accès</translation>
    </message>
    <message>
        <source>GDPR Art. 15(1)(d); CNIL reference on the management of commercial activities</source>
        <translation>art.&#xa0;15, §&#xa0;1, d), RGPD&#xa0;; référentiel de la CNIL sur la gestion des activités commerciales</translation>
    </message>
    <message>
        <source>GDPR Art. 5(1)(e), 15(1)(d); Code civil Art. 2224</source>
        <translation>art.&#xa0;5, §&#xa0;1, e), 15, §&#xa0;1, d), RGPD&#xa0;; code civil, art.&#xa0;2224</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1)(a), (f), 7(3), 21(2)</source>
        <translation>art.&#xa0;6, §&#xa0;1, a), f), 7, §&#xa0;3, 21, §&#xa0;2, RGPD</translation>
    </message>
    <message>
        <source>GDPR Art. 6(1)(b), 21(2)–(3)</source>
        <translation>art.&#xa0;6, §&#xa0;1, b), 21, §&#xa0;2 et 3, RGPD</translation>
    </message>
    <message>
        <source>GDPR Art. 15(1)(c); Court of Justice C-154/21</source>
        <translation>art.&#xa0;15, §&#xa0;1, c), RGPD&#xa0;; CJUE C-154/21</translation>
    </message>
    <message>
        <source>GDPR Art. 4(1)</source>
        <translation>art.&#xa0;4, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>GDPR Art. 28(3)(f), 33(1)–(2), 34(1)</source>
        <translation>art.&#xa0;28, §&#xa0;3, f), 33, §&#xa0;1 et 2, 34, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>GDPR Art. 12(6); EDPB Guidelines 01/2022 § 73–79</source>
        <translation>art.&#xa0;12, §&#xa0;6, RGPD&#xa0;; lignes directrices 01/2022 du CEPD, §&#xa0;73–79</translation>
    </message>
    <message>
        <source>Ordonnance 2018-1125; Loi 78-17 Art. 85; Décret 2019-536</source>
        <translation>ordonnance 2018-1125&#xa0;; loi 78-17, art.&#xa0;85&#xa0;; décret 2019-536</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>art.&#xa0;12, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>GDPR Art. 13(1)(b), 13(2)(d), (f), 14(2)(f), 79</source>
        <translation>art.&#xa0;13, §&#xa0;1, b), 13, §&#xa0;2, d), f), 14, §&#xa0;2, f), 79 RGPD</translation>
    </message>
    <message>
        <source>GDPR Art. 7(1)</source>
        <translation>art.&#xa0;7, §&#xa0;1, RGPD</translation>
    </message>
    <message>
        <source>Terms of our own; Art. 21(3), 7(3) and 19 GDPR name no number of days</source>
        <translation>nos propres délais&#xa0;; les art.&#xa0;21, §&#xa0;3, 7, §&#xa0;3 et 19 RGPD ne fixent aucun nombre de jours</translation>
    </message>
    <message>
        <source>Version or form of the consent</source>
        <translation>Version ou forme du consentement</translation>
    </message>
    <message>
        <source>Given on, or why unknown</source>
        <translation>Donné le, ou pourquoi on l’ignore</translation>
    </message>
    <message>
        <source>Day of the last one (a year or more before is never excessive)</source>
        <translation>Jour de la dernière (un an ou plus avant n’est jamais excessif)</translation>
    </message>
    <message>
        <source>The purpose</source>
        <translation>La finalité</translation>
    </message>
    <message>
        <source>The archive in the public interest: nothing else limits this right (Art. 89(3))</source>
        <translation>Les archives dans l’intérêt public&#xa0;: rien d’autre ne limite ce droit (art.&#xa0;89, §&#xa0;3)</translation>
    </message>
</context>
<context>
    <name>StepLabels</name>
    <message>
        <source>What the person wants, who asks, and how the answer goes.</source>
        <translation>Ce que veut la personne, qui demande et par quelle voie part la réponse.</translation>
    </message>
    <message>
        <source>Suspends the clock only for access to a large quantity of data.</source>
        <translation>Ne suspend le délai que pour l’accès à une grande quantité de données.</translation>
    </message>
    <message>
        <source>The person answered a question. The clock runs again from that day.</source>
        <translation>La personne a répondu à une question. Le délai reprend ce jour-là.</translation>
    </message>
    <message>
        <source>Asks again what is still missing.</source>
        <translation>Redemande ce qui manque encore.</translation>
    </message>
    <message>
        <source>The clock runs again although nobody answered.</source>
        <translation>Le délai reprend bien que la personne n’ait pas répondu.</translation>
    </message>
    <message>
        <source>Two months more. The person must be told, with the reasons, within the first month.</source>
        <translation>Deux mois de plus. La personne doit en être informée, avec les motifs, dans le premier mois.</translation>
    </message>
    <message>
        <source>Record what was sent and when. Only the sending date moves the request on.</source>
        <translation>Noter ce qui a été envoyé et quand. Seule la date d’envoi fait avancer la demande.</translation>
    </message>
    <message>
        <source>Somebody who got the data was told of the change.</source>
        <translation>Un destinataire des données a été informé du changement.</translation>
    </message>
    <message>
        <source>Why a recipient is not told.</source>
        <translation>Pourquoi un destinataire n’est pas informé.</translation>
    </message>
    <message>
        <source>The person takes the request back, in their own words.</source>
        <translation>La personne retire sa demande, dans ses propres mots.</translation>
    </message>
    <message>
        <source>The first entry stays in the history; the dates are worked out again.</source>
        <translation>La première entrée reste dans l’historique&#xa0;; les dates sont recalculées.</translation>
    </message>
    <message>
        <source>It is no data-protection request, or it only repeats an earlier one.</source>
        <translation>Ce n’est pas une demande d’exercice de droits, ou elle ne fait que répéter une demande antérieure.</translation>
    </message>
    <message>
        <source>What is ready goes out now; the rest stays open.</source>
        <translation>Ce qui est prêt part maintenant&#xa0;; la suite reste en cours.</translation>
    </message>
    <message>
        <source>Only the specific costs. The person may withdraw or narrow the request instead.</source>
        <translation>Seulement les coûts propres. La personne peut retirer ou restreindre sa demande.</translation>
    </message>
    <message>
        <source>The person must be told before the restriction ends.</source>
        <translation>La personne doit être informée avant la fin de la limitation.</translation>
    </message>
    <message>
        <source>The data may be used again from this day.</source>
        <translation>Les données peuvent être utilisées à nouveau à partir de ce jour.</translation>
    </message>
    <message>
        <source>Another organisation is the controller. The person is told, the request forwarded.</source>
        <translation>Un autre organisme est responsable du traitement. La personne est informée, la demande transmise.</translation>
    </message>
    <message>
        <source>The first answer keeps its date. The complement has a target of its own.</source>
        <translation>La première réponse garde sa date. Le complément a sa propre échéance.</translation>
    </message>
    <message>
        <source>An authority or a court asks. Nothing is deleted until one year after the end.</source>
        <translation>Une autorité ou une juridiction intervient. Rien n’est supprimé avant un an après la fin.</translation>
    </message>
    <message>
        <source>Somebody acts for another person. The clock runs on.</source>
        <translation>Quelqu’un agit pour une autre personne. Le délai continue de courir.</translation>
    </message>
    <message>
        <source>A department or processor has to find, correct or erase something.</source>
        <translation>Un service ou un sous-traitant doit trouver, corriger ou effacer quelque chose.</translation>
    </message>
    <message>
        <source>Refusals need a second person here.</source>
        <translation>Les refus demandent ici une seconde personne.</translation>
    </message>
    <message>
        <source>Kept out of marketing from this day. The list holds hashes, never the address.</source>
        <translation>Plus de prospection à partir de ce jour. La liste contient des empreintes, jamais l’adresse.</translation>
    </message>
    <message>
        <source>Everything at once: the channels that ended, the suppression list, the confirmation.</source>
        <translation>Tout en une fois&#xa0;: les canaux arrêtés, la liste repoussoir, la confirmation.</translation>
    </message>
    <message>
        <source>Asked for before the answer at the latest.</source>
        <translation>À demander au plus tard avant la réponse.</translation>
    </message>
    <message>
        <source>The erasure then waits for the copy.</source>
        <translation>L’effacement attend alors la copie.</translation>
    </message>
    <message>
        <source>What differs from what you know of the person.</source>
        <translation>Ce qui diffère de ce que vous savez de la personne.</translation>
    </message>
    <message>
        <source>Login, a code to a known address, the customer number …</source>
        <translation>Connexion, code à une adresse connue, numéro de client…</translation>
    </message>
    <message>
        <source>It is what the suspension rests on.</source>
        <translation>C’est ce qui justifie la suspension.</translation>
    </message>
    <message>
        <source>Once checked, a copy is not kept.</source>
        <translation>Une fois vérifiée, une copie n’est pas conservée.</translation>
    </message>
    <message>
        <source>About this request. The person reads them in the letter.</source>
        <translation>Propres à cette demande. La personne les lit dans le courrier.</translation>
    </message>
    <message>
        <source>Paper, postage, a disk. No share of salaries or rent.</source>
        <translation>Papier, affranchissement, support. Aucune part de salaires ou de loyer.</translation>
    </message>
    <message>
        <source>It is for you to show it, not for the person.</source>
        <translation>C’est à vous de le démontrer, pas à la personne.</translation>
    </message>
    <message>
        <source>What was tried, or what the effort would be.</source>
        <translation>Ce qui a été tenté, ou l’effort qu’il faudrait.</translation>
    </message>
    <message>
        <source>What has to be corrected, erased or restricted.</source>
        <translation>Ce qu’il faut rectifier, effacer ou limiter.</translation>
    </message>
    <message>
        <source>As written or as said.</source>
        <translation>Tels qu’écrits ou dits.</translation>
    </message>
    <message>
        <source>A department, or a processor by name.</source>
        <translation>Un service, ou un sous-traitant par son nom.</translation>
    </message>
    <message>
        <source>Receipt, tracking number, or the bounce as it came.</source>
        <translation>Accusé de réception, numéro de suivi, ou l’avis de retour tel quel.</translation>
    </message>
    <message>
        <source>Only if another one binds the request from now on.</source>
        <translation>Seulement si une autre s’applique désormais à la demande.</translation>
    </message>
    <message>
        <source>Nothing is complied with. Every right needs a reason for refusal that the law knows.</source>
        <translation>Rien n’est accordé. Chaque droit demande un motif de refus prévu par la loi.</translation>
    </message>
    <message>
        <source>Ends the request once nothing is left to do.</source>
        <translation>Met fin à la demande quand il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Once the term has passed. This is no withdrawal: the request is refused next.</source>
        <translation>Une fois le délai écoulé. Ce n’est pas un retrait : la demande est ensuite refusée.</translation>
    </message>
    <message>
        <source>The file is erased from the register for good. Its name and the reason stay in the history.</source>
        <translation>Le fichier est effacé du registre pour toujours. Son nom et le motif restent dans l’historique.</translation>
    </message>
    <message>
        <source>The copy is erased from the register for good. That it was checked stays in the history.</source>
        <translation>La copie est effacée du registre pour toujours. La vérification reste dans l’historique.</translation>
    </message>
    <message>
        <source>“None” where its letter gives none.</source>
        <translation>«&#xa0;Aucune&#xa0;» si sa lettre n’en donne pas.</translation>
    </message>
    <message>
        <source>None chosen: every right that allows it.</source>
        <translation>Aucun choisi : tous les droits qui le permettent.</translation>
    </message>
    <message>
        <source>None chosen: every undecided right under Art. 15 to 22.</source>
        <translation>Aucun choisi : tous les droits des art. 15 à 22 non décidés.</translation>
    </message>
    <message>
        <source>None chosen: the whole request.</source>
        <translation>Aucun choisi : toute la demande.</translation>
    </message>
    <message>
        <source>None chosen: all that are ready.</source>
        <translation>Aucun choisi : tous ceux qui sont prêts.</translation>
    </message>
    <message>
        <source>None chosen: only a complement is sent.</source>
        <translation>Aucun choisi : seul un complément part.</translation>
    </message>
    <message>
        <source>Nobody answered the identity question. It can be reopened when the proof comes.</source>
        <translation>La personne n’a pas répondu à la demande d’identité. La demande pourra être reprise quand le justificatif arrivera.</translation>
    </message>
    <message>
        <source>It is late: without a reason the clock runs on.</source>
        <translation>La question est tardive&#xa0;: sans raison, le délai continue de courir.</translation>
    </message>
    <message>
        <source>Left empty where no letter could be sent.</source>
        <translation>À laisser vide si aucun courrier n’a pu être envoyé.</translation>
    </message>
    <message>
        <source>Whom you rang or met.</source>
        <translation>La personne appelée ou rencontrée.</translation>
    </message>
    <message>
        <source>Only where there is a reasonable doubt. Asked in time, it suspends the clock until the answer.</source>
        <translation>Seulement en cas de doute raisonnable. Posée à temps, la question suspend le délai jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>Whether the answer reached the person, or came back.</source>
        <translation>Si la réponse est arrivée chez la personne, ou si elle est revenue.</translation>
    </message>
    <message>
        <source>The bundle is what went with the answer; on this day it is deleted here.</source>
        <translation>Ces pièces sont parties avec la réponse&#xa0;; à cette date, elles sont supprimées ici.</translation>
    </message>
    <message>
        <source>What went to the authority or the court, and when.</source>
        <translation>Ce qui est parti à l’autorité ou au juge, et quand.</translation>
    </message>
    <message>
        <source>What came of it. Nothing is deleted until one year later.</source>
        <translation>Ce qu’il en est advenu. Rien n’est supprimé avant un an.</translation>
    </message>
    <message>
        <source>Asks once more for what was not delivered.</source>
        <translation>Demande de nouveau ce qui n’a pas été fourni.</translation>
    </message>
    <message>
        <source>For yourself: the request comes back among what is to do on that day.</source>
        <translation>Pour vous-même&#xa0;: ce jour-là, la demande revient parmi ce qui est à faire.</translation>
    </message>
    <message>
        <source>Both stay open. One that only asks again is not counted as a request of its own.</source>
        <translation>Les deux restent ouvertes. Une simple relance ne compte pas comme une demande à part.</translation>
    </message>
    <message>
        <source>With its currency, for example 12.50 EUR.</source>
        <translation>Avec la devise, par exemple 12,50&#xa0;€.</translation>
    </message>
    <message>
        <source>One month from the reopening if left empty.</source>
        <translation>Un mois à compter de la reprise si le champ reste vide.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, day of receipt</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>day, time, city of the time zone</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) lost before it reached you</source>
        <translation>
            <numerusform>%n jour perdu avant de vous parvenir</numerusform>
            <numerusform>%n jours perdus avant de vous parvenir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AddedFiles</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>titre d’identité</translation>
    </message>
    <message>
        <source>to be destroyed after the check</source>
        <translation>à détruire après vérification</translation>
    </message>
    <message>
        <source>%1 is a copy of an identity document</source>
        <translation>%1 est une copie de titre d’identité</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
</context>
<context>
    <name>article12::AlertBar</name>
    <message>
        <source>Show these requests</source>
        <translation>Afficher ces demandes</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Reporter à demain</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference: what is due</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>references</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n request(s)</source>
        <translation>
            <numerusform>%1, dans %n demande</numerusform>
            <numerusform>%1, dans %n demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AlertBell</name>
    <message>
        <source>No alerts</source>
        <translation>Aucune alerte</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Nothing to see to today</source>
        <translation>Rien à traiter aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>%1; put off until %2</source>
        <translation>%1&#xa0;; reporté au %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Put off %1</source>
        <translation>Reporter %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>À demain</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>De trois jours</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>D’une semaine</translation>
    </message>
    <message>
        <source>Put off until later</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>article12::AlertWatch</name>
    <message>
        <source>%1: %2</source>
        <comment>reference: what is due</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AnswerList</name>
    <message numerus="yes">
        <source>This answer has %n letter(s), recorded as sent together.</source>
        <translation>
            <numerusform>Cette réponse comprend %n courrier, noté comme envoyé en une fois.</numerusform>
            <numerusform>Cette réponse comprend %n courriers, notés comme envoyés ensemble.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::AnswersView</name>
    <message>
        <source>Answers per month, on time and late</source>
        <translation>Réponses par mois, dans les délais et en retard</translation>
    </message>
</context>
<context>
    <name>article12::AssignDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Affecter</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n request(s)</source>
        <translation>
            <numerusform>Affecter %n demande</numerusform>
            <numerusform>Affecter %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a name, or type a new one.</source>
        <translation>Choisissez un nom ou saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Suivi par</translation>
    </message>
    <message numerus="yes">
        <source>%n closed request(s) left out: closed ones keep who had them.</source>
        <translation>
            <numerusform>%n demande clôturée écartée&#xa0;: une demande clôturée garde la personne qui la suivait.</numerusform>
            <numerusform>%n demandes clôturées écartées&#xa0;: une demande clôturée garde la personne qui la suivait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without assigning?</source>
        <translation>Quitter sans affecter&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed here has not been recorded.</source>
        <translation>Ce que vous avez saisi ici n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Leave without assigning</source>
        <translation>Quitter sans affecter</translation>
    </message>
</context>
<context>
    <name>article12::AttachmentList</name>
    <message>
        <source>%1, %2</source>
        <comment>name and size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, inside the forwarded message</source>
        <translation>%1, dans le message transféré</translation>
    </message>
    <message>
        <source>keep it until the check, then destroy it</source>
        <translation>la garder jusqu’à la vérification, puis la détruire</translation>
    </message>
    <message>
        <source>keep it out of the register</source>
        <translation>ne pas la mettre au registre</translation>
    </message>
    <message>
        <source>it is no identity document</source>
        <translation>ce n’est pas un titre d’identité</translation>
    </message>
    <message>
        <source>%1: what to do with the identity document</source>
        <translation>%1&#xa0;: que faire du titre d’identité</translation>
    </message>
    <message>
        <source>This looks like a copy of an identity document. Unless it is needed for a check, keep it out; the message is then stored without it.</source>
        <translation>Cela ressemble à une copie de titre d’identité. Sauf si une vérification l’exige, ne la gardez pas&#xa0;; le message est alors conservé sans elle.</translation>
    </message>
    <message>
        <source>%1, can only be saved</source>
        <translation>%1, peut seulement être enregistré</translation>
    </message>
    <message>
        <source>view</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Voir %1</translation>
    </message>
    <message>
        <source>save…</source>
        <translation>enregistrer…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
</context>
<context>
    <name>article12::AuthorityChooser</name>
    <message>
        <source>Supervisory authority from the list</source>
        <translation>Autorité de contrôle de la liste</translation>
    </message>
    <message>
        <source>country…</source>
        <translation>pays…</translation>
    </message>
</context>
<context>
    <name>article12::Batch</name>
    <message>
        <source>Recording each of them.</source>
        <translation>Enregistrement de chacune.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) recorded, the others not</source>
        <translation>
            <numerusform>%n demande enregistrée, les autres non</numerusform>
            <numerusform>%n demandes enregistrées, les autres non</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::BreachTab</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An answer that reached the wrong person is a personal data breach. Unless it is unlikely to harm anybody, the authority is notified within 72 hours of becoming aware of it (Art. 33(1) GDPR).</source>
        <translation>Une réponse parvenue à la mauvaise personne est une violation de données à caractère personnel. Sauf si elle n’est guère susceptible de porter préjudice à quelqu’un, elle est notifiée à l’autorité de contrôle dans les 72 heures suivant la prise de connaissance (art.&#xa0;33, §&#xa0;1, RGPD).</translation>
    </message>
    <message>
        <source>Became aware on</source>
        <translation>Prise de connaissance le</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>À quelle heure</translation>
    </message>
    <message>
        <source>&amp;Became aware on</source>
        <translation>Prise de &amp;connaissance le</translation>
    </message>
    <message>
        <source>At what &amp;time</source>
        <translation>À quelle &amp;heure</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Type the day and the time.</source>
        <translation>Indiquez le jour et l’heure.</translation>
    </message>
    <message>
        <source>Notify by %1</source>
        <translation>Notifier au plus tard le %1</translation>
    </message>
</context>
<context>
    <name>article12::Calculator</name>
    <message>
        <source>Deadline calculator</source>
        <translation>Calculateur de délai</translation>
    </message>
    <message>
        <source>&amp;Answer to a request</source>
        <translation>&amp;Réponse à une demande</translation>
    </message>
    <message>
        <source>An answer went to the &amp;wrong person</source>
        <translation>Réponse à la &amp;mauvaise personne</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Jours fériés de</translation>
    </message>
    <message>
        <source>Clock policy</source>
        <translation>Règle de délai</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>Reçue &amp;le</translation>
    </message>
    <message>
        <source>&amp;Holidays of</source>
        <translation>Jours &amp;fériés de</translation>
    </message>
    <message>
        <source>Clock &amp;policy</source>
        <translation>Règle de &amp;délai</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>none: Saturdays and Sundays only</source>
        <translation>aucun&#xa0;: samedis et dimanches seulement</translation>
    </message>
    <message>
        <source>Type the day on which the request came in.</source>
        <translation>Indiquez le jour de réception de la demande.</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Répondre au plus tard le %1</translation>
    </message>
    <message>
        <source>If it is extended by %1, with reasons: answer by %2.</source>
        <translation>En cas de prolongation motivée notifiée au plus tard le %1&#xa0;: répondre au plus tard le %2.</translation>
    </message>
    <message>
        <source>One month, nothing added: %1.</source>
        <translation>Un mois, sans suspension ni report&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What to work out</source>
        <translation>Que calculer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>article12::ChoiceEditor</name>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
</context>
<context>
    <name>article12::ClockPolicyPage</name>
    <message>
        <source>Clock policy</source>
        <translation>Règle de délai</translation>
    </message>
    <message>
        <source>For requests received from now on. Those already registered keep the policy of their receipt.</source>
        <translation>Pour les demandes reçues à partir de maintenant. Celles déjà enregistrées gardent la règle de leur réception.</translation>
    </message>
</context>
<context>
    <name>article12::ClockView</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Under the rules of today it would be due on %1</source>
        <translation>Selon les règles actuelles, la réponse serait due le %1</translation>
    </message>
    <message>
        <source>Under the rules of today it would have no due date now</source>
        <translation>Selon les règles actuelles, il n’y aurait pas d’échéance pour l’instant</translation>
    </message>
    <message>
        <source>Take over the new dates…</source>
        <translation>Adopter les nouvelles dates…</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>demain</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Clock policy: %1. Holidays %2 %3, rules %4</source>
        <translation>Règle de délai&#xa0;: %1. Jours fériés %2 %3, règles %4</translation>
    </message>
    <message>
        <source>One month, nothing added (for internal use)</source>
        <translation>Un mois, sans suspension ni report (à usage interne)</translation>
    </message>
</context>
<context>
    <name>article12::CodeCheck</name>
    <message>
        <source>Code of the journal</source>
        <translation>Code du journal</translation>
    </message>
    <message>
        <source>Each print and file of the report carries it. With the code of an old print one can check that nothing recorded before it was changed or removed.</source>
        <translation>Chaque impression et chaque fichier du rapport le porte. Avec le code d’une ancienne impression, on peut vérifier que rien de ce qui était inscrit avant elle n’a été modifié ou retiré.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Con&amp;trôler</translation>
    </message>
    <message>
        <source>Code of a printed report</source>
        <translation>Code d’un rapport imprimé</translation>
    </message>
    <message>
        <source>Type the code that stands at the foot of the printed report.</source>
        <translation>Saisissez le code qui figure au pied du rapport imprimé.</translation>
    </message>
    <message>
        <source>It matches: nothing recorded before that print was changed or removed.</source>
        <translation>Le code correspond&#xa0;: rien de ce qui était inscrit avant cette impression n’a été modifié ou retiré.</translation>
    </message>
</context>
<context>
    <name>article12::ConfirmationPanel</name>
    <message>
        <source>The confirmation</source>
        <translation>La confirmation</translation>
    </message>
    <message>
        <source>The letter appears here as soon as the form is complete.</source>
        <translation>Le courrier apparaît ici dès que le formulaire est complet.</translation>
    </message>
    <message>
        <source>Open as e-mail dra&amp;ft…</source>
        <translation>Ouvrir en &amp;brouillon d’e-mail…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>article12::ConflictBox</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>article12::CorrectionBox</name>
    <message>
        <source>Record the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave this correction?</source>
        <translation>Quitter cette correction&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed here has not been recorded.</source>
        <translation>Ce que vous avez saisi ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>article12::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>article12::DateMoves</name>
    <message>
        <source>&amp;Take over the new dates of those ticked</source>
        <translation>Adop&amp;ter les nouvelles dates des demandes cochées</translation>
    </message>
    <message>
        <source>Their dates stay as they are until you take over the new ones; each becomes an event of its request. Answered requests never move.</source>
        <translation>Leurs dates restent inchangées tant que vous n’adoptez pas les nouvelles&#xa0;; chaque changement est inscrit à l’historique de la demande. Les demandes auxquelles il a été répondu ne changent jamais.</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) would move</source>
        <translation>
            <numerusform>%n demande en cours changerait de date</numerusform>
            <numerusform>%n demandes en cours changeraient de date</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: du %2 au %3</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Dates inchangées</translation>
    </message>
    <message>
        <source>New dates</source>
        <translation>Nouvelles dates</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved, the others not</source>
        <translation>
            <numerusform>%n demande a changé de date, les autres non</numerusform>
            <numerusform>%n demandes ont changé de date, les autres non</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::DeadlineRuler</name>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>safe</source>
        <comment>the date without suspension or extension</comment>
        <translation>date prudente</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>if extended</source>
        <translation>si prolongée</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>suspended from %1 to %2</source>
        <translation>suspendu du %1 au %2</translation>
    </message>
    <message>
        <source>suspended since %1</source>
        <translation>suspendu depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stopped</source>
        <translation>
            <numerusform>%n jour suspendu</numerusform>
            <numerusform>%n jours suspendus</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>over the days on which the clock stood still</comment>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>safe %1: one month, nothing added</source>
        <translation>prudente %1&#xa0;: un mois, sans suspension ni report</translation>
    </message>
</context>
<context>
    <name>article12::ElementRow</name>
    <message>
        <source>is there</source>
        <translation>y est</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>article12::ExtensionBox</name>
    <message>
        <source>The request is comple&amp;x</source>
        <translation>La demande est comple&amp;xe</translation>
    </message>
    <message>
        <source>There are man&amp;y requests</source>
        <translation>Les demandes sont no&amp;mbreuses</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>Pourquoi il faut plus de temps</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Reasons about this request, as the person will read them.</source>
        <translation>Les raisons propres à cette demande, telles que la personne les lira.</translation>
    </message>
</context>
<context>
    <name>article12::FigureTable</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
    <message>
        <source>Show the requests behind “%1”</source>
        <translation>Afficher les demandes derrière «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>article12::FilesEditor</name>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>copy of an identity document</source>
        <translation>copie d’un titre d’identité</translation>
    </message>
    <message>
        <source>It is kept until the check, then destroyed (Art. 5(1)(e) GDPR).</source>
        <translation>Elle est gardée jusqu’à la vérification, puis détruite (art.&#xa0;5, §&#xa0;1, e), RGPD).</translation>
    </message>
</context>
<context>
    <name>article12::FilesView</name>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>sent on %1, %2</source>
        <translation>envoyé le %1, %2</translation>
    </message>
    <message>
        <source>No letter has been sent yet.</source>
        <translation>Aucun courrier n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No file is kept.</source>
        <translation>Aucun fichier n’est conservé.</translation>
    </message>
    <message>
        <source>save…</source>
        <translation>enregistrer…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Fichier non enregistré</translation>
    </message>
    <message>
        <source>view</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Voir %1</translation>
    </message>
    <message>
        <source>Record the destruction of %1</source>
        <translation>Noter la destruction du fichier %1</translation>
    </message>
    <message>
        <source>remove…</source>
        <translation>retirer…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>The file is deleted for good. Its name and the reason stay in the history.</source>
        <translation>Le fichier est supprimé définitivement. Son nom et le motif restent dans l’historique.</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Pourquoi il est retiré</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>no copy kept</source>
        <translation>aucune copie conservée</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>destroy…</source>
        <translation>détruire…</translation>
    </message>
    <message numerus="yes">
        <source>was to be destroyed by %1, %n day(s) late</source>
        <translation>
            <numerusform>devait être détruite le %1, %n jour de retard</numerusform>
            <numerusform>devait être détruite le %1, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>to be destroyed by %1</source>
        <translation>à détruire le %1 au plus tard</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <comment>mail, size</comment>
        <translation>dans %1 · %2</translation>
    </message>
    <message>
        <source>kind…</source>
        <translation>nature…</translation>
    </message>
    <message>
        <source>Correct the kind of %1</source>
        <translation>Corriger la nature de %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Nature de %1</translation>
    </message>
    <message>
        <source>The content stays as it came. A copy of an identity document is destroyed after the check (Art. 5(1)(e) GDPR).</source>
        <translation>Le contenu reste tel quel. Une copie de titre d’identité est détruite après la vérification (art. 5, paragraphe 1, point e), du RGPD).</translation>
    </message>
    <message>
        <source>Why it is of another kind</source>
        <translation>Pourquoi la nature change</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
</context>
<context>
    <name>article12::FoundBar</name>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Lier…</translation>
    </message>
    <message>
        <source>Ans&amp;wer together…</source>
        <translation>Répondre &amp;ensemble…</translation>
    </message>
    <message>
        <source>show the queue again</source>
        <translation>revenir à la liste</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
</context>
<context>
    <name>article12::HandEntry</name>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Text of the letter, or a note of what was said</source>
        <translation>Texte de la lettre, ou note de ce qui a été dit</translation>
    </message>
    <message>
        <source>Add a &amp;scan…</source>
        <translation>Ajouter un &amp;scan…</translation>
    </message>
    <message>
        <source>Text, a picture or files from the clipboard</source>
        <translation>Un texte, une image ou des fichiers du presse-papiers</translation>
    </message>
    <message>
        <source>Add scans</source>
        <translation>Ajouter des scans</translation>
    </message>
    <message>
        <source>Note.txt</source>
        <translation>Note.txt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>A letter, a call or a visit: type what was asked, in the person&apos;s words, or add the scan. Either is enough.</source>
        <translation>Lettre, appel ou visite : saisissez ce qui a été demandé, dans les mots de la personne, ou ajoutez le scan. L’un ou l’autre suffit.</translation>
    </message>
</context>
<context>
    <name>article12::HistoryView</name>
    <message>
        <source>%1 (before the correction: %2)</source>
        <translation>%1 (avant la correction&#xa0;: %2)</translation>
    </message>
    <message>
        <source>correct…</source>
        <translation>corriger…</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>A wrong entry is corrected under its details; both values stay in the history.</source>
        <translation>Une entrée erronée se corrige dans ses détails&#xa0;; les deux valeurs restent dans l’historique.</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Détails de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>article12::HolidaysPage</name>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>Augsburg Peace Festival</source>
        <translation>Fête de la paix d’Augsbourg</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Fête-Dieu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>decree of …, day off of the town, …</source>
        <translation>décret du …, jour chômé de la commune, …</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>Version %1 of the calendar.</source>
        <translation>Version %1 du calendrier.</translation>
    </message>
    <message>
        <source>struck: %1</source>
        <translation>retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>day off in lieu</source>
        <translation>jour de compensation</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>%1 as shipped again</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Only in some municipalities</source>
        <translation>Seulement dans certaines communes</translation>
    </message>
    <message>
        <source>%1 counts here</source>
        <translation>%1&#xa0;: compte ici</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>%1, %2, as shipped again</source>
        <translation>Rétablir %1, %2</translation>
    </message>
    <message>
        <source>%1 does not count here</source>
        <translation>%1&#xa0;: ne compte pas ici</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”, %2</source>
        <translation>Retirer «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>no longer a day off since …, worked here by agreement of …</source>
        <translation>n’est plus chômé depuis le …, travaillé ici selon l’accord du …</translation>
    </message>
    <message>
        <source>changed by mistake, decree withdrawn on …</source>
        <translation>modifié par erreur, décret abrogé le …</translation>
    </message>
    <message>
        <source>&amp;Add the day</source>
        <translation>Ajouter le jour</translation>
    </message>
    <message>
        <source>Re&amp;move the day</source>
        <translation>Retirer le jour</translation>
    </message>
    <message>
        <source>Res&amp;tore the day</source>
        <translation>Rétablir le jour</translation>
    </message>
</context>
<context>
    <name>article12::IntakeDialog</name>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Check what was read from the e-mail. Nothing is required except the day of arrival and the text.</source>
        <translation>Vérifiez ce qui a été lu dans l’e-mail. Rien n’est obligatoire, sauf le jour d’arrivée et le texte.</translation>
    </message>
    <message>
        <source>Nothing is required except the day of arrival and a text, a file or a note.</source>
        <translation>Rien n’est obligatoire, sauf le jour d’arrivée et un texte, un fichier ou une note.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Register and &amp;acknowledge</source>
        <translation>Enregistrer et a&amp;ccuser réception</translation>
    </message>
    <message>
        <source>Answer due by %1</source>
        <translation>Réponse à donner au plus tard le %1</translation>
    </message>
    <message>
        <source>No due date yet</source>
        <translation>Pas encore d’échéance</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>found when it was registered</source>
        <translation>repéré lors de l’enregistrement</translation>
    </message>
    <message>
        <source>Leave without registering?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing of this request has been kept.</source>
        <translation>Rien de cette demande n’a été conservé.</translation>
    </message>
    <message>
        <source>Leave without registering</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>It belongs to a registered re&amp;quest…</source>
        <translation>Cela concerne une demande dé&amp;jà enregistrée…</translation>
    </message>
    <message>
        <source>its reference, then Enter</source>
        <translation>sa référence, puis Entrée</translation>
    </message>
    <message>
        <source>Reference of the registered request</source>
        <translation>Référence de la demande enregistrée</translation>
    </message>
    <message>
        <source>Leave out the &amp;others</source>
        <translation>Écarter les au&amp;tres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Answer was due by %1</source>
        <translation>Réponse attendue depuis le %1</translation>
    </message>
    <message>
        <source>kept with this request when it came in</source>
        <translation>rattaché à cette demande à l’arrivée</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>reminder received on %1</source>
        <translation>relance reçue le %1</translation>
    </message>
    <message>
        <source>proof, sent on %1</source>
        <translation>preuve, envoi du %1</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Extension possible until then; at the latest %1.</source>
        <translation>Prolongation possible jusque-là&#xa0;; au plus tard le %1.</translation>
    </message>
    <message>
        <source>Extension possible until %1; at the latest %2.</source>
        <translation>Prolongation possible jusqu’au %1&#xa0;; au plus tard le %2.</translation>
    </message>
    <message>
        <source>Consent withdrawal carried out by %1.</source>
        <translation>Retrait du consentement à appliquer au plus tard le %1.</translation>
    </message>
    <message>
        <source>Marketing stopped by %1.</source>
        <translation>Prospection à arrêter au plus tard le %1.</translation>
    </message>
    <message numerus="yes">
        <source>This one and %n more would be left out: nothing of them has been kept.</source>
        <translation>
            <numerusform>Celle-ci et %n autre seraient écartées&#xa0;: rien n’en a été conservé.</numerusform>
            <numerusform>Celle-ci et %n autres seraient écartées&#xa0;: rien n’en a été conservé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::IntakeForm</name>
    <message>
        <source>Surname</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>The person is a</source>
        <translation>Type de personne</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>&amp;Reçue le</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Can&amp;al</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Reply &amp;to</source>
        <translation>Répon&amp;dre à</translation>
    </message>
    <message>
        <source>address for the answer</source>
        <translation>adresse pour la réponse</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation>&amp;Qui fait la demande</translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation>Au no&amp;m de</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Reached you on</source>
        <translation>Vous est parvenue le</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>%1, as in the settings</source>
        <translation>%1, comme dans les réglages</translation>
    </message>
    <message>
        <source>Clock policy</source>
        <translation>Règle de délai</translation>
    </message>
    <message>
        <source>&amp;Fewer fields</source>
        <translation>Moins de c&amp;hamps</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>comme dans les réglages</translation>
    </message>
    <message>
        <source>The rights are clear: &amp;identify them at once</source>
        <translation>Les droits sont clairs : quali&amp;fier tout de suite</translation>
    </message>
    <message>
        <source>&amp;More fields…</source>
        <translation>Pl&amp;us de champs…</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>article12::IntakeQueue</name>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
</context>
<context>
    <name>article12::InterfacePage</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Letters have their own language, request by request.</source>
        <translation>Les courriers ont leur propre langue, demande par demande.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau du système</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Both are kept for you on this computer. The register is not changed.</source>
        <translation>Ces deux choix sont gardés pour vous sur cet ordinateur. Le registre n’est pas modifié.</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>C&amp;lair</translation>
    </message>
</context>
<context>
    <name>article12::JobDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>article12::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>article12::LetterEditor</name>
    <message>
        <source>Text of the letter</source>
        <translation>Texte du courrier</translation>
    </message>
</context>
<context>
    <name>article12::LetterPage</name>
    <message>
        <source>Written in</source>
        <translation>Rédigé en</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Added after the fixed text. Optional.</source>
        <translation>Ajouté après le texte fixe. Facultatif.</translation>
    </message>
    <message>
        <source>‹ &amp;Back to the request</source>
        <translation>‹ Re&amp;tour à la demande</translation>
    </message>
    <message>
        <source>What it must contain</source>
        <translation>Ce que le courrier doit contenir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Ouverture impossible</translation>
    </message>
    <message>
        <source>the language of the request</source>
        <translation>la langue de la demande</translation>
    </message>
    <message>
        <source>the organisation&apos;s language</source>
        <translation>la langue de l’organisme</translation>
    </message>
    <message>
        <source>This letter cannot be written</source>
        <translation>Ce courrier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Something is still missing in this letter</source>
        <translation>Il manque encore quelque chose dans ce courrier</translation>
    </message>
    <message>
        <source>Gaps are shown in square brackets.</source>
        <translation>Les passages à compléter sont entre crochets.</translation>
    </message>
    <message>
        <source>No mandatory list for this letter.</source>
        <translation>Pas de liste obligatoire pour ce courrier.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>&amp;Modifier le texte</translation>
    </message>
    <message>
        <source>Back to the standard text</source>
        <translation>Revenir au texte type</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Open as e-mail dra&amp;ft…</source>
        <translation>Ouvrir en &amp;brouillon d’e-mail…</translation>
    </message>
    <message>
        <source>The text you changed by hand is replaced.</source>
        <translation>Le texte que vous avez modifié est remplacé.</translation>
    </message>
    <message>
        <source>Replace my text</source>
        <translation>Remplacer mon texte</translation>
    </message>
    <message>
        <source>Write it in another language?</source>
        <translation>L’écrire dans une autre langue&#xa0;?</translation>
    </message>
    <message>
        <source>Back to the standard text?</source>
        <translation>Revenir au texte type&#xa0;?</translation>
    </message>
    <message>
        <source>You are changing the text itself.</source>
        <translation>Vous modifiez le texte même.</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Voir les feuilles</translation>
    </message>
    <message>
        <source>Leave this letter?</source>
        <translation>Quitter ce courrier&#xa0;?</translation>
    </message>
    <message>
        <source>Your own words have not been recorded.</source>
        <translation>Vos propres mots ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Record it as it is?</source>
        <translation>L’enregistrer tel quel&#xa0;?</translation>
    </message>
    <message>
        <source>Record it as it is</source>
        <translation>Enregistrer tel quel</translation>
    </message>
    <message>
        <source>%1 does not contain: %2.</source>
        <translation>%1&#xa0;: il manque %2.</translation>
    </message>
    <message>
        <source>%1 has gaps in square brackets.</source>
        <translation>%1&#xa0;: des passages restent entre crochets.</translation>
    </message>
    <message>
        <source>This letter was sent on %1</source>
        <translation>Ce courrier a été envoyé le %1</translation>
    </message>
    <message>
        <source>Once more is recorded as a further letter.</source>
        <translation>Un nouvel envoi est enregistré comme un courrier de plus.</translation>
    </message>
</context>
<context>
    <name>article12::LetterRound</name>
    <message>
        <source>L&amp;eave this one out</source>
        <translation>&amp;Passer celui-ci</translation>
    </message>
    <message>
        <source>E&amp;nd the round</source>
        <translation>&amp;Terminer la série</translation>
    </message>
    <message>
        <source>Letter %1 of %2</source>
        <translation>Courrier %1 sur %2</translation>
    </message>
</context>
<context>
    <name>article12::LetterWays</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Fichier non enregistré</translation>
    </message>
    <message>
        <source>Save the e-mail draft</source>
        <translation>Enregistrer le brouillon d’e-mail</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Messages (*.eml)</translation>
    </message>
    <message>
        <source>The draft is saved</source>
        <translation>Le brouillon est enregistré</translation>
    </message>
    <message>
        <source>No mail program opened it. It is here: %1</source>
        <translation>Aucun logiciel de messagerie ne l’a ouvert. Il se trouve ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>article12::LinkCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>✓ Will be linked</source>
        <translation>✓ Sera liée</translation>
    </message>
    <message>
        <source>Already registered in %1</source>
        <translation>Déjà enregistré dans %1</translation>
    </message>
    <message>
        <source>Reply to the identity question of %1, %2?</source>
        <translation>Réponse à la demande d’identité du %1, %2&#xa0;?</translation>
    </message>
    <message>
        <source>Reply to the question of %1 about the data, %2?</source>
        <translation>Réponse à la demande de précisions du %1, %2&#xa0;?</translation>
    </message>
    <message>
        <source>Reply to the fee announced on %1, %2?</source>
        <translation>Réponse aux frais annoncés le %1, %2&#xa0;?</translation>
    </message>
    <message>
        <source>Reminder of %1?</source>
        <translation>Relance de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Withdrawal of %1?</source>
        <translation>Retrait de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Belongs to %1?</source>
        <translation>Concerne %1&#xa0;?</translation>
    </message>
    <message>
        <source>Another request of this person: %1</source>
        <translation>Autre demande de cette personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent by you, for %1?</source>
        <translation>Envoyé par vous, pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Concerne %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>reçue le %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>réponse le %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Attach as a reminder</source>
        <translation>Rattacher comme relance</translation>
    </message>
    <message>
        <source>Keep there as proof</source>
        <translation>Garder comme preuve</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Record the reply…</source>
        <translation>Noter la réponse…</translation>
    </message>
    <message>
        <source>Record the withdrawal…</source>
        <translation>Noter le retrait…</translation>
    </message>
    <message>
        <source>Record the answer sent…</source>
        <translation>Noter la réponse envoyée…</translation>
    </message>
    <message>
        <source>Record the letter sent…</source>
        <translation>Noter le courrier envoyé…</translation>
    </message>
    <message>
        <source>Proof of delivery…</source>
        <translation>Preuve de distribution…</translation>
    </message>
    <message>
        <source>Another request, perhaps of the same person: %1</source>
        <translation>Autre demande, peut-être de la même personne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>article12::LinkDialog</name>
    <message>
        <source>%1, received %2: %3</source>
        <comment>reference, day, rights</comment>
        <translation>%1, reçue le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>Link requests</source>
        <translation>Lier des demandes</translation>
    </message>
    <message>
        <source>These requests</source>
        <translation>Ces demandes</translation>
    </message>
    <message>
        <source>to this one</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Liées à</translation>
    </message>
    <message>
        <source>because</source>
        <translation>parce que</translation>
    </message>
    <message>
        <source>the &amp;person is the same</source>
        <translation>la personne est la &amp;même</translation>
    </message>
    <message>
        <source>they &amp;belong together</source>
        <translation>elles &amp;vont ensemble</translation>
    </message>
    <message>
        <source>More about it. Optional.</source>
        <translation>Précisions. Facultatif.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Tick a request to link.</source>
        <translation>Cochez une demande à lier.</translation>
    </message>
    <message>
        <source>The others are linked to it already.</source>
        <translation>Les autres y sont déjà liées.</translation>
    </message>
    <message>
        <source>they are &amp;reminders of it: they close and are answered with it</source>
        <translation>ce sont des &amp;relances&#xa0;: elles sont clôturées et reçoivent la même réponse</translation>
    </message>
    <message>
        <source>answered with the earlier request</source>
        <translation>réponse donnée avec la première demande</translation>
    </message>
    <message>
        <source>Only open requests that came later can be attached.</source>
        <translation>Seules des demandes en cours, arrivées plus tard, peuvent être rattachées.</translation>
    </message>
    <message>
        <source>C&amp;lose and link</source>
        <translation>C&amp;lôturer et lier</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be closed</source>
        <translation>
            <numerusform>%n demande sera clôturée</numerusform>
            <numerusform>%n demandes seront clôturées</numerusform>
        </translation>
    </message>
    <message>
        <source>They are answered with %1 and get no answer of their own. This cannot be undone.</source>
        <translation>La réponse est donnée avec %1, sans réponse séparée. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Leave without linking?</source>
        <translation>Quitter sans lier&#xa0;?</translation>
    </message>
    <message>
        <source>What you chose here has not been recorded.</source>
        <translation>Ce que vous avez choisi ici n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Leave without linking</source>
        <translation>Quitter sans lier</translation>
    </message>
</context>
<context>
    <name>article12::ListActions</name>
    <message>
        <source>requests-%1.csv</source>
        <translation>demandes-%1.csv</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Writing the rows.</source>
        <translation>Écriture des lignes.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Fichier non enregistré</translation>
    </message>
    <message>
        <source>Export the deadlines</source>
        <translation>Exporter les échéances</translation>
    </message>
    <message>
        <source>deadlines.ics</source>
        <translation>echeances.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>Reading the register.</source>
        <translation>Lecture du registre.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Closed requests keep who had them. Nothing has been changed.</source>
        <translation>Les demandes clôturées gardent la personne qui les suivait. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>article12::MainWindow</name>
    <message>
        <source>Article 12</source>
        <translation>Article 12</translation>
    </message>
    <message>
        <source>%1 – Article 12</source>
        <translation>%1 – Article 12</translation>
    </message>
    <message>
        <source>About Article 12</source>
        <translation>À propos d’Article 12</translation>
    </message>
    <message>
        <source>Article 12, version %1

A register of data-subject requests. Everything stays in one file on this computer; the program has no network code.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Article 12, version %1

Un registre des demandes d’exercice de droits. Tout reste dans un seul fichier sur cet ordinateur&#xa0;; le logiciel ne contient aucun code réseau.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>article12::MessageView</name>
    <message>
        <source>The e-mail</source>
        <translation>L’e-mail</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>%1, as the sender says</source>
        <translation>%1, selon l’expéditeur</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>sender and time</comment>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>%1, %2, stored unchanged in the register</source>
        <translation>%1, %2, conservé tel quel dans le registre</translation>
    </message>
    <message>
        <source>%1, %2, stored without the identity document</source>
        <translation>%1, %2, conservé sans le titre d’identité</translation>
    </message>
    <message>
        <source>Hide what is quoted below</source>
        <translation>Masquer le texte cité</translation>
    </message>
    <message>
        <source>Show what is quoted below</source>
        <translation>Afficher le texte cité</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Text, a picture or files from the clipboard, as a further file of this request</source>
        <translation>Texte, image ou fichiers du presse-papiers, comme autre fichier de cette demande</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>‹ Back to the e-mail</source>
        <translation>‹ Retour à l’e-mail</translation>
    </message>
    <message>
        <source>‹ Back to the text</source>
        <translation>‹ Retour au texte</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here.</source>
        <translation>Ce type de fichier ne peut pas être affiché ici.</translation>
    </message>
</context>
<context>
    <name>article12::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>article12::NewRegisterPage</name>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Only the name is needed to begin. Everything can be changed later in the settings.</source>
        <translation>Seul le nom est nécessaire pour commencer. Tout peut être modifié plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <translation>&amp;Importer un profil…</translation>
    </message>
    <message>
        <source>&amp;Fill in the profile of %1</source>
        <translation>Reprendre le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clock policy</source>
        <translation>Règle de délai</translation>
    </message>
    <message>
        <source>Privacy policies often contradict themselves about when the month begins. That is why it is asked:</source>
        <translation>Les politiques de confidentialité se contredisent souvent sur le début du mois. C’est pourquoi la question est posée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Make the register…</source>
        <translation>Créer le registre…</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>First the name of whoever answers.</source>
        <translation>D’abord le nom de l’organisme qui répond.</translation>
    </message>
</context>
<context>
    <name>article12::Notice</name>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Il manque encore :</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>D’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>First:</source>
        <translation>D’abord&#xa0;:</translation>
    </message>
</context>
<context>
    <name>article12::OfferCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Nothing is left to do on this request.</source>
        <translation>Il ne reste rien à faire pour cette demande.</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Également possible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and right</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your reminder for %1</source>
        <translation>Votre rappel du %1</translation>
    </message>
    <message>
        <source>Your reminder for %1: %2</source>
        <translation>Votre rappel du %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>article12::OrganisationPage</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Systems to search</source>
        <translation>Systèmes à consulter</translation>
    </message>
    <message>
        <source>Our mail domains</source>
        <translation>Nos domaines de messagerie</translation>
    </message>
    <message>
        <source>Prefix of references</source>
        <translation>Préfixe des références</translation>
    </message>
    <message>
        <source>as DSR for DSR-2026-0243: in letters; understood in searches and mails</source>
        <translation>par exemple DSR pour DSR-2026-0243&#xa0;; affiché dans les courriers, compris dans les recherches et les messages</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>A second person agrees to each of them</source>
        <translation>Une seconde personne approuve chacun d’eux</translation>
    </message>
    <message>
        <source>one per line; each request for access starts with this list</source>
        <translation>un par ligne&#xa0;; chaque demande d’accès commence par cette liste</translation>
    </message>
    <message>
        <source>one per line; a sender there is a colleague, never the person who asks</source>
        <translation>un par ligne&#xa0;; un expéditeur de ces domaines est un collègue, jamais la personne qui demande</translation>
    </message>
</context>
<context>
    <name>article12::PaperView</name>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Le courrier tel qu’il sera imprimé</translation>
    </message>
</context>
<context>
    <name>article12::PeoplePage</name>
    <message>
        <source>Each step is written down with the name of whoever did it. This is no password: whoever can open the file can choose any name.</source>
        <translation>Chaque étape est notée avec le nom de la personne qui l’a faite. Ce n’est pas un mot de passe&#xa0;: qui peut ouvrir le fichier peut choisir n’importe quel nom.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>data protection officer, legal department, …</source>
        <translation>délégué à la protection des données, service juridique, …</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Nobody has written to this register yet.</source>
        <translation>Personne n’a encore écrit dans ce registre.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>change role</source>
        <translation>changer la fonction</translation>
    </message>
    <message>
        <source>Change the role of %1</source>
        <translation>Changer la fonction&#xa0;: %1</translation>
    </message>
    <message>
        <source>take off the list</source>
        <translation>retirer de la liste</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Fonction&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name is not proposed any more. What was done under it stays in the history.</source>
        <translation>Le nom n’est plus proposé. Ce qui a été fait sous ce nom reste dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>%1 (current user)</source>
        <translation>%1 (utilisateur actuel)</translation>
    </message>
</context>
<context>
    <name>article12::PersonLine</name>
    <message numerus="yes">
        <source>%n other request(s) of this person</source>
        <translation>
            <numerusform>%n autre demande de cette personne</numerusform>
            <numerusform>%n autres demandes de cette personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, perhaps %n more</source>
        <translation>
            <numerusform>%1, peut-être %n de plus</numerusform>
            <numerusform>%1, peut-être %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Other requests of this person</source>
        <translation>Autres demandes de cette personne</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps %n other request(s) of this person</source>
        <translation>
            <numerusform>Peut-être %n autre demande de cette personne</numerusform>
            <numerusform>Peut-être %n autres demandes de cette personne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::PersonView</name>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>pas encore clair</translation>
    </message>
    <message>
        <source>Asked under %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>non affectée</translation>
    </message>
    <message>
        <source>assign…</source>
        <translation>affecter…</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>ajouter…</translation>
    </message>
    <message>
        <source>correct…</source>
        <translation>corriger…</translation>
    </message>
    <message>
        <source>Others involved</source>
        <translation>Autres personnes et services concernés</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>en retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Linked requests</source>
        <translation>Demandes liées</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>article12::PointRow</name>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>%1 (not complete)</source>
        <translation>%1 (incomplet)</translation>
    </message>
    <message>
        <source>%1 (from the organisation profile, to confirm)</source>
        <translation>%1 (profil de l’organisme, à confirmer)</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmer</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>renseigner</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (the day of receipt, to confirm)</source>
        <translation>%1 (jour de la réception, à confirmer)</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
</context>
<context>
    <name>article12::PolicyCheckPage</name>
    <message>
        <source>What the published privacy policy says</source>
        <translation>Ce que dit la politique de confidentialité publiée</translation>
    </message>
    <message>
        <source>Tick what your policy says. The contradictions above follow at once.</source>
        <translation>Cochez ce que dit votre politique. Les contradictions ci-dessus suivent aussitôt.</translation>
    </message>
    <message>
        <source>Tick below what your published privacy policy says: sentences that contradict each other or the law appear here, with what to do.</source>
        <translation>Cochez ci-dessous ce que dit votre politique de confidentialité publiée&#xa0;: les phrases qui se contredisent ou contredisent la loi apparaissent ici, avec ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>No contradiction in what is ticked below.</source>
        <translation>Aucune contradiction dans ce qui est coché ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::PolicyChooser</name>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>article12::ProcessingBox</name>
    <message>
        <source>consent, Art. 6(1)(a)</source>
        <translation>consentement, art.&#xa0;6, §&#xa0;1, a)</translation>
    </message>
    <message>
        <source>contract or steps before it, Art. 6(1)(b)</source>
        <translation>contrat ou mesures précontractuelles, art.&#xa0;6, §&#xa0;1, b)</translation>
    </message>
    <message>
        <source>legal obligation, Art. 6(1)(c)</source>
        <translation>obligation légale, art.&#xa0;6, §&#xa0;1, c)</translation>
    </message>
    <message>
        <source>vital interests, Art. 6(1)(d)</source>
        <translation>intérêts vitaux, art.&#xa0;6, §&#xa0;1, d)</translation>
    </message>
    <message>
        <source>public task, Art. 6(1)(e)</source>
        <translation>mission d’intérêt public, art.&#xa0;6, §&#xa0;1, e)</translation>
    </message>
    <message>
        <source>legitimate interests, Art. 6(1)(f)</source>
        <translation>intérêts légitimes, art.&#xa0;6, §&#xa0;1, f)</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>decides which rights exist: portability, objection, withdrawal of consent</source>
        <translation>décide des droits qui existent&#xa0;: portabilité, opposition, retrait du consentement</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Recipients by name</source>
        <translation>Destinataires nommément</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Transfers outside the EU</source>
        <translation>Transferts hors de l’UE</translation>
    </message>
    <message>
        <source>country and safeguard; empty where there are none</source>
        <translation>pays et garantie&#xa0;; vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>Decisions are made by a machine alone (Art. 22)</source>
        <translation>Des décisions sont prises de façon exclusivement automatisée (art.&#xa0;22)</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>une par ligne</translation>
    </message>
    <message>
        <source>one per line; an answer names them (Court of Justice C-154/21)</source>
        <translation>un par ligne&#xa0;; une réponse les nomme (Cour de justice C-154/21)</translation>
    </message>
    <message>
        <source>New processing activity</source>
        <translation>Nouveau traitement</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>replier</translation>
    </message>
</context>
<context>
    <name>article12::ProcessingsEditor</name>
    <message>
        <source>&amp;Add a processing activity</source>
        <translation>A&amp;jouter un traitement</translation>
    </message>
</context>
<context>
    <name>article12::ProcessingsPage</name>
    <message>
        <source>What the data are used for</source>
        <translation>À quoi servent les données</translation>
    </message>
    <message>
        <source>Filled into each request for access and kept there to be confirmed; a change here does not touch requests already filled in.</source>
        <translation>Repris dans chaque demande d’accès pour y être confirmé&#xa0;; une modification ici ne touche pas les demandes déjà remplies.</translation>
    </message>
</context>
<context>
    <name>article12::ProfileFields</name>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>The controller of Art. 4(7) GDPR, as it stands at the head of each letter.</source>
        <translation>Le responsable du traitement au sens de l’art.&#xa0;4, §&#xa0;7, RGPD, tel qu’il figure en tête de chaque courrier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nom commercial</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>only for letters that leave the country</source>
        <translation>seulement pour les courriers qui quittent le pays</translation>
    </message>
    <message>
        <source>E-mail address for requests</source>
        <translation>Adresse e-mail pour les demandes</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>name; empty where none had to be designated</source>
        <translation>nom&#xa0;; vide si aucun n’a dû être désigné</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Autorité de contrôle</translation>
    </message>
    <message>
        <source>Where a person may complain: every reply that refuses something names it (Art. 12(4) GDPR).</source>
        <translation>Celle auprès de laquelle une personne peut introduire une réclamation&#xa0;: chaque réponse qui refuse quelque chose la nomme (art.&#xa0;12, §&#xa0;4, RGPD).</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Complaint form</source>
        <translation>Formulaire de réclamation</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>A period that ends on a day off ends on the next working day of this calendar.</source>
        <translation>Un délai qui prend fin un jour non ouvrable prend fin le jour ouvrable suivant de ce calendrier.</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des courriers</translation>
    </message>
    <message>
        <source>when the language of the person is not known</source>
        <translation>quand la langue de la personne n’est pas connue</translation>
    </message>
    <message>
        <source>Clock policy</source>
        <translation>Règle de délai</translation>
    </message>
    <message>
        <source>for example Europe/Paris: where the day of receipt begins and ends</source>
        <translation>par exemple Europe/Paris&#xa0;: là où le jour de réception commence et finit</translation>
    </message>
</context>
<context>
    <name>article12::QueuePage</name>
    <message>
        <source>From e-mail or &amp;scan…</source>
        <translation>Depuis un e-mail ou un &amp;scan…</translation>
    </message>
    <message>
        <source>Answered on time in %1</source>
        <translation>Réponses dans les délais en %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Aucune demande pour l’instant</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Drop an e-mail on this window, or add a scan of a letter. Its due date is worked out before it is registered.</source>
        <translation>Déposez un e-mail sur cette fenêtre, ou ajoutez le scan d’un courrier. L’échéance est calculée avant l’inscription au registre.</translation>
    </message>
    <message>
        <source>The search looks at names, references, addresses and the texts of requests and letters.</source>
        <translation>La recherche porte sur les noms, les références, les adresses et les textes des demandes et des courriers.</translation>
    </message>
    <message>
        <source>No request is in this list today. The other lists at the left may hold some.</source>
        <translation>Aucune demande dans cette liste aujourd’hui. Les autres listes, à gauche, peuvent en contenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of this person</source>
        <translation>
            <numerusform>%n demande de cette personne</numerusform>
            <numerusform>%n demandes de cette personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1</source>
        <translation>
            <numerusform>%n demande (%1)</numerusform>
            <numerusform>%n demandes (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with “%1”</source>
        <translation>
            <numerusform>%n demande avec «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n demandes avec «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with “%1” in “%2”</source>
        <translation>
            <numerusform>%n demande avec «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>%n demandes avec «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>in all requests: %1</source>
        <translation>dans toutes les demandes&#xa0;: %1</translation>
    </message>
    <message>
        <source>only in “%1”: %2</source>
        <translation>seulement dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Lecture des demandes…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Requests of this person</source>
        <translation>Demandes de cette &amp;personne</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>A&amp;ffecter…</translation>
    </message>
    <message>
        <source>&amp;Write letter</source>
        <translation>&amp;Écrire un courrier</translation>
    </message>
    <message>
        <source>&amp;Write the same letter</source>
        <translation>&amp;Écrire le même courrier</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Lier…</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n row(s)</source>
        <translation>
            <numerusform>&amp;Copier %n ligne</numerusform>
            <numerusform>&amp;Copier %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)…</source>
        <translation>
            <numerusform>Exporter %n ligne…</numerusform>
            <numerusform>Exporter %n lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%1, perhaps %n of somebody else</source>
        <translation>
            <numerusform>%1, dont %n peut-être d’une autre personne</numerusform>
            <numerusform>%1, dont %n peut-être d’une autre personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>Réponses envoyées en %1</translation>
    </message>
</context>
<context>
    <name>article12::QueueTable</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>As at the first start</source>
        <translation>Comme au premier démarrage</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
</context>
<context>
    <name>article12::ReceiptField</name>
    <message>
        <source>day of arrival at any official address</source>
        <translation>jour d’arrivée à l’une de vos adresses</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>why this day</source>
        <translation>pourquoi ce jour</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>Pourquoi ce jour</translation>
    </message>
    <message>
        <source>The day is not certain:</source>
        <translation>Le jour n’est pas certain&#xa0;:</translation>
    </message>
    <message>
        <source>Several days are named:</source>
        <translation>Plusieurs jours sont indiqués&#xa0;:</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Reçue le %1</translation>
    </message>
    <message>
        <source>%1, noted by the mail server</source>
        <translation>%1, noté par le serveur de messagerie</translation>
    </message>
    <message>
        <source>%1, as the sender says</source>
        <translation>%1, selon l’expéditeur</translation>
    </message>
    <message>
        <source>%1, arrival of the forwarded message</source>
        <translation>%1, arrivée du message transféré</translation>
    </message>
    <message>
        <source>%1, date of the forwarded message</source>
        <translation>%1, date du message transféré</translation>
    </message>
    <message>
        <source>%1, head of the quoted message</source>
        <translation>%1, en-tête du message cité</translation>
    </message>
    <message>
        <source>%1, written in the text</source>
        <translation>%1, écrit dans le texte</translation>
    </message>
    <message>
        <source>%1 (not plausible)</source>
        <translation>%1 (peu plausible)</translation>
    </message>
    <message>
        <source>%1, noted by Outlook</source>
        <translation>%1, noté par Outlook</translation>
    </message>
</context>
<context>
    <name>article12::RegisterArea</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture du registre %1</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Where to keep the example register</source>
        <translation>Où garder le registre d’exemple</translation>
    </message>
    <message>
        <source>The example register</source>
        <translation>Le registre d’exemple</translation>
    </message>
    <message>
        <source>Inventing requests and living through their days.</source>
        <translation>Invention de demandes et de leur suivi jour après jour.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Création impossible</translation>
    </message>
    <message>
        <source>Where to keep the register</source>
        <translation>Où garder le registre</translation>
    </message>
    <message>
        <source>requests.a12</source>
        <translation>demandes.a12</translation>
    </message>
    <message>
        <source>Leave without recording?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed in an open form has not been recorded.</source>
        <translation>Ce que vous avez saisi dans un formulaire ouvert n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
</context>
<context>
    <name>article12::RegisterDesk</name>
    <message>
        <source>Queue</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Rapport mensuel</translation>
    </message>
    <message>
        <source>From e-mail or scan</source>
        <translation>Depuis un e-mail ou un scan</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message numerus="yes">
        <source>%1 open of %n request(s)</source>
        <translation>
            <numerusform>%1 en cours sur %n demande</numerusform>
            <numerusform>%1 en cours sur %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Ouverture impossible</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>There is no text, picture or file in it.</source>
        <translation>Il ne contient ni texte, ni image, ni fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n letter(s) of an authority to answer</source>
        <translation>
            <numerusform>%1, %n courrier d’autorité sans réponse</numerusform>
            <numerusform>%1, %n courriers d’autorité sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Rien n’a été imprimé</translation>
    </message>
</context>
<context>
    <name>article12::RegisterJobs</name>
    <message>
        <source>Registers (*.a12)</source>
        <translation>Registres (*.a12)</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Checking %1 and making the backup of the day.</source>
        <translation>Vérification du registre %1 et sauvegarde du jour.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Ouverture impossible</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Fermer le registre</translation>
    </message>
    <message>
        <source>Making the last backup.</source>
        <translation>Dernière sauvegarde en cours.</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Où placer la sauvegarde</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Copying the register and checking the copy.</source>
        <translation>Copie du registre et vérification de la copie.</translation>
    </message>
    <message>
        <source>The backup was checked and is complete, without copies of identity documents:
%1</source>
        <translation>La sauvegarde est vérifiée et complète, sans les copies de titres d’identité&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Sauvegarde non faite</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checking the file, the audit trail and every list made from it.</source>
        <translation>Vérification du fichier, du journal et de toutes les listes qui en découlent.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Vérification non faite</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Tout concorde</translation>
    </message>
    <message>
        <source>Something does not fit</source>
        <translation>Quelque chose ne concorde pas</translation>
    </message>
    <message>
        <source>Keep the file as it is. What does not fit:
%1

Checked:
%2</source>
        <translation>Gardez le fichier tel quel. Ce qui ne concorde pas&#xa0;:
%1

Vérifié&#xa0;:
%2</translation>
    </message>
    <message>
        <source>Make the lists again?</source>
        <translation>Refaire les listes&#xa0;?</translation>
    </message>
    <message>
        <source>The lists, the search and the figures are worked out again from the audit trail. No request changes.</source>
        <translation>Les listes, la recherche et les chiffres sont recalculés à partir du journal. Aucune demande ne change.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Les refaire</translation>
    </message>
    <message>
        <source>Make the lists again</source>
        <translation>Refaire les listes</translation>
    </message>
    <message>
        <source>Reading every request again.</source>
        <translation>Relecture de toutes les demandes.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Quelle sauvegarde</translation>
    </message>
    <message>
        <source>Where to put the restored register</source>
        <translation>Où placer le registre restauré</translation>
    </message>
    <message>
        <source>requests.a12</source>
        <translation>demandes.a12</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Checking the backup and putting a copy in place.</source>
        <translation>Vérification de la sauvegarde et mise en place d’une copie.</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Restauration impossible</translation>
    </message>
    <message>
        <source>The file that was there is kept as:
%1</source>
        <translation>Le fichier qui s’y trouvait est conservé sous&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>article12::ReportPage</name>
    <message>
        <source>By right</source>
        <translation>Par droit</translation>
    </message>
    <message>
        <source>Compliance report</source>
        <translation>Rapport de conformité</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>C&amp;SV</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <translation>Enregistrer le rapport en %1</translation>
    </message>
    <message>
        <source>The register holds no request yet: there is nothing to count. Register a request, and its month appears here.</source>
        <translation>Le registre ne contient encore aucune demande&#xa0;: il n’y a rien à compter. Inscrivez une demande, et son mois apparaît ici.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>report-%1</source>
        <translation>rapport-%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Fichier non enregistré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No late answer in these twelve months.</source>
        <translation>Aucune réponse en retard au cours de ces douze mois.</translation>
    </message>
    <message>
        <source>Late answers – %1.</source>
        <translation>Réponses en retard – %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Answers per month, on time and late</source>
        <translation>Réponses par mois, dans les délais et en retard</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>PD&amp;F</translation>
    </message>
    <message>
        <source>E&amp;xcel</source>
        <translation>E&amp;xcel</translation>
    </message>
    <message>
        <source>Compliance report, %1</source>
        <translation>Rapport de conformité, %1</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>In %1 nothing arrived, no answer was sent and no request was open. There is nothing to count.</source>
        <translation>En %1, rien n’est arrivé, aucune réponse n’est partie et aucune demande n’était en cours. Il n’y a rien à compter.</translation>
    </message>
</context>
<context>
    <name>article12::RequestFile</name>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Les dates</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Courriers et fichiers</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>envoyé le %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Where to put the folder with the file of the request</source>
        <translation>Où placer le dossier de la demande</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
</context>
<context>
    <name>article12::RequestPage</name>
    <message>
        <source>‹ &amp;Back to the queue</source>
        <translation>‹ Re&amp;tour à la liste</translation>
    </message>
    <message>
        <source>Pages of the request</source>
        <translation>Pages de la demande</translation>
    </message>
    <message>
        <source>Rights and &amp;decisions</source>
        <translation>Droits et décis&amp;ions</translation>
    </message>
    <message>
        <source>Request a&amp;nd person</source>
        <translation>Demande et person&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>Dé&amp;lai</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>Letters and &amp;files (%1)</source>
        <translation>Courriers et &amp;fichiers (%1)</translation>
    </message>
    <message>
        <source>Histor&amp;y (%1)</source>
        <translation>&amp;Historique (%1)</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>pas encore clair</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>Dro&amp;its</translation>
    </message>
    <message>
        <source>Perso&amp;n</source>
        <translation>Perso&amp;nne</translation>
    </message>
    <message>
        <source>&amp;Files (%1)</source>
        <translation>Pièce&amp;s (%1)</translation>
    </message>
    <message>
        <source>Leave this request?</source>
        <translation>Quitter cette demande&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed on its pages has not been recorded.</source>
        <translation>Ce que vous avez saisi sur ses pages n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
</context>
<context>
    <name>article12::RightsField</name>
    <message>
        <source>What &amp;exactly is asked…</source>
        <translation>Ce qui est demandé précisém&amp;ent…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>pas encore clair</translation>
    </message>
    <message>
        <source>Show more rights</source>
        <translation>Afficher d’autres droits</translation>
    </message>
    <message>
        <source>“%1” may mean %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut signifier&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”: the person wants the copy before anything is erased.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la personne veut la copie avant tout effacement.</translation>
    </message>
    <message>
        <source>What exactly is asked: %1</source>
        <translation>Ce qui est demandé précisément&#xa0;: %1</translation>
    </message>
    <message>
        <source>more rights…</source>
        <translation>plus de droits…</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>right, words of the message</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>article12::RightsTable</name>
    <message>
        <source>%1: show the requests behind “%2”</source>
        <translation>%1&#xa0;: montrer les demandes derrière «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>article12::RightsView</name>
    <message>
        <source>Before the decision on %1</source>
        <translation>Avant la décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before the answer</source>
        <translation>Avant la réponse</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Avant la clôture</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>points&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Add a right…</source>
        <translation>Ajouter un droit…</translation>
    </message>
    <message>
        <source>The rights are not identified yet.</source>
        <translation>La demande n’est pas encore qualifiée.</translation>
    </message>
    <message>
        <source>Read what the person asks and tick the rights. The points to complete for each right appear here.</source>
        <translation>Lisez ce que la personne demande et cochez les droits. Les points à renseigner pour chaque droit apparaissent ici.</translation>
    </message>
    <message>
        <source>&amp;Identify the rights…</source>
        <translation>&amp;Qualifier la demande…</translation>
    </message>
    <message>
        <source>Decision: %1, %2</source>
        <translation>Décision&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>It is not clear yet what is asked.</source>
        <translation>Ce qui est demandé n’est pas encore clair.</translation>
    </message>
    <message>
        <source>It was registered so. Ask the person, or read the message again and tick the rights; the clock runs meanwhile.</source>
        <translation>La demande a été enregistrée ainsi. Interrogez la personne, ou relisez le message et cochez les droits&#xa0;; le délai court entre-temps.</translation>
    </message>
    <message>
        <source>%1 proposes: %2. Somebody else approves it.</source>
        <translation>%1 propose&#xa0;: %2. Une autre personne approuve.</translation>
    </message>
    <message>
        <source>Comply</source>
        <translation>Faire droit</translation>
    </message>
    <message>
        <source>In part…</source>
        <translation>En partie…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>Sans objet…</translation>
    </message>
    <message>
        <source>No data held</source>
        <translation>Aucune donnée détenue</translation>
    </message>
    <message>
        <source>Leave this point?</source>
        <translation>Quitter ce point&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed has not been recorded.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>In part, depending on the reason, also: %1.</source>
        <translation>En partie, selon le motif, il faut aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>A refusal names a reason the law knows for %1. It was to be sent by %2 (Art. 12(4) GDPR).</source>
        <translation>Un refus énonce un motif prévu pour ce droit (%1). Il devait partir au plus tard le %2 (art.&#xa0;12, §&#xa0;4, RGPD).</translation>
    </message>
    <message>
        <source>A refusal names a reason the law knows for %1 and is sent by %2 (Art. 12(4) GDPR).</source>
        <translation>Un refus énonce un motif prévu pour ce droit (%1) et part au plus tard le %2 (art.&#xa0;12, §&#xa0;4, RGPD).</translation>
    </message>
</context>
<context>
    <name>article12::ScanView</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more page(s) are not shown</source>
        <translation>
            <numerusform>%1&#xa0;; %n autre page n’est pas affichée</numerusform>
            <numerusform>%1&#xa0;; %n autres pages ne sont pas affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file and page</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>article12::SendingBox</name>
    <message>
        <source>Record as &amp;sent</source>
        <translation>Enre&amp;gistrer l’envoi</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Why another way than asked for</source>
        <translation>Pourquoi une autre voie que celle demandée</translation>
    </message>
    <message>
        <source>First the day it was sent.</source>
        <translation>D’abord le jour de l’envoi.</translation>
    </message>
    <message>
        <source>The request was made by e-mail: answer by e-mail unless asked otherwise. Art. 12(3) GDPR</source>
        <translation>La demande a été faite par e-mail&#xa0;: répondez par e-mail, sauf demande contraire. Art.&#xa0;12, §&#xa0;3, RGPD</translation>
    </message>
    <message>
        <source>The answer goes by: %1.</source>
        <translation>La réponse part par&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>article12::SettingsArea</name>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Policy check</source>
        <translation>Contrôle de la politique</translation>
    </message>
    <message>
        <source>Clock and holidays</source>
        <translation>Délais et jours fériés</translation>
    </message>
    <message>
        <source>Clock policy</source>
        <translation>Règle de délai</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Réglages non enregistrés</translation>
    </message>
    <message>
        <source>What you typed in the settings is not saved yet.</source>
        <translation>Ce que vous avez saisi dans les réglages n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Langue et couleurs</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Liste repoussoir</translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation>Traitements</translation>
    </message>
</context>
<context>
    <name>article12::SettingsPage</name>
    <message>
        <source>Saved: version %1 of %2, by %3</source>
        <translation>Enregistré&#xa0;: version %1 du %2, par %3</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Annuler ce qui a été saisi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Replace what you typed?</source>
        <translation>Remplacer votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed below the list is not recorded yet.</source>
        <translation>Ce que vous avez saisi sous la liste n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>article12::SidePanel</name>
    <message>
        <source>Select a request to see its deadline and what can be done now.</source>
        <translation>Sélectionnez une demande pour voir son échéance et ce qui peut être fait maintenant.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce que vous pouvez faire maintenant</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Courriers et fichiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoyé le %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Affecter…</translation>
    </message>
    <message>
        <source>all of them to one person</source>
        <translation>toutes à une même personne</translation>
    </message>
    <message>
        <source>Write the same letter…</source>
        <translation>Écrire le même courrier…</translation>
    </message>
    <message>
        <source>one after the other; each is read and recorded for its own request</source>
        <translation>l’un après l’autre&#xa0;; chacun est relu et enregistré pour sa demande</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>as a table for a spreadsheet</source>
        <translation>en tableau pour un tableur</translation>
    </message>
    <message numerus="yes">
        <source>%n requests chosen</source>
        <translation>
            <numerusform>%n demande choisie</numerusform>
            <numerusform>%n demandes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open letters and files</source>
        <translation>%1&#xa0;: ouvrir les courriers et fichiers</translation>
    </message>
</context>
<context>
    <name>article12::StatementsEditor</name>
    <message>
        <source>the sentence, if you want to keep it</source>
        <translation>la phrase, si vous voulez la garder</translation>
    </message>
    <message>
        <source>Sentence: %1</source>
        <translation>Phrase&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>article12::StatusLine</name>
    <message>
        <source>Saved %1, backed up %2</source>
        <translation>Enregistré&#xa0;: %1&#xa0;; sauvegardé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved %1, not backed up yet</source>
        <translation>Enregistré&#xa0;: %1&#xa0;; pas encore sauvegardé</translation>
    </message>
    <message>
        <source>Audit trail verified</source>
        <translation>Journal vérifié</translation>
    </message>
    <message>
        <source>Audit trail verified %1</source>
        <translation>Journal vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calendar %1, %2</source>
        <comment>version, country</comment>
        <translation>Calendrier %1, %2</translation>
    </message>
</context>
<context>
    <name>article12::StepDialog</name>
    <message>
        <source>&amp;Record</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Leave this step?</source>
        <translation>Quitter cette étape&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed here has not been recorded.</source>
        <translation>Ce que vous avez saisi ici n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Write the letter…</source>
        <translation>É&amp;crire le courrier…</translation>
    </message>
    <message>
        <source>&amp;Remove the file</source>
        <translation>&amp;Retirer le fichier</translation>
    </message>
    <message>
        <source>&amp;Destroy the copy</source>
        <translation>&amp;Détruire la copie</translation>
    </message>
    <message>
        <source>C&amp;lose the request</source>
        <translation>&amp;Clôturer la demande</translation>
    </message>
</context>
<context>
    <name>article12::StepEditors</name>
    <message>
        <source>every copy</source>
        <translation>toutes les copies</translation>
    </message>
</context>
<context>
    <name>article12::StepForm</name>
    <message>
        <source>The letter</source>
        <translation>Le courrier</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>The due date becomes %1 (it is %2 now).</source>
        <translation>L’échéance devient %1 (actuellement&#xa0;: %2).</translation>
    </message>
    <message>
        <source>This does not move the due date: the notice comes after the last day for it, or lacks what it needs.</source>
        <translation>L’échéance ne change pas&#xa0;: l’avis vient après le dernier jour possible, ou il y manque un élément nécessaire.</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>note personnelle</translation>
    </message>
    <message>
        <source>The day the letter bears. It is changed beside the letter.</source>
        <translation>La date que porte le courrier. Elle se change à côté du courrier.</translation>
    </message>
</context>
<context>
    <name>article12::SuppressionModel</name>
    <message>
        <source>due since %1</source>
        <translation>à revoir depuis le %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>Inscrit depuis le</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Issue de</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
</context>
<context>
    <name>article12::SuppressionPage</name>
    <message>
        <source>Address or number to check</source>
        <translation>Adresse ou numéro à vérifier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Export for mailing tools…</source>
        <translation>E&amp;xporter pour les outils d’envoi…</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse ou numéro</translation>
    </message>
    <message>
        <source>Whoever objected to marketing is kept out of it (Art. 21(3) GDPR). Only hashes are kept: no address can be read from the list.</source>
        <translation>Qui s’est opposé à la prospection n’en reçoit plus (art.&#xa0;21, §&#xa0;3, RGPD). Seules des empreintes sont conservées&#xa0;: aucune adresse ne peut être lue dans la liste.</translation>
    </message>
    <message>
        <source>Is this address on it?</source>
        <translation>Cette adresse y est-elle&#xa0;?</translation>
    </message>
    <message>
        <source>e-mail address, telephone number or postal address</source>
        <translation>adresse e-mail, numéro de téléphone ou adresse postale</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Liste repoussoir</translation>
    </message>
    <message>
        <source>why it is taken off: consented anew on …, entered by mistake, …</source>
        <translation>pourquoi&#xa0;: nouveau consentement du …, saisie par erreur, …</translation>
    </message>
    <message>
        <source>Enter an address by hand</source>
        <translation>Inscrire une adresse</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>&amp;Address or number</source>
        <translation>Adresse ou nu&amp;méro</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À par&amp;tir du</translation>
    </message>
    <message>
        <source>a deleted request</source>
        <translation>une demande supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on it yet. A marketing objection enters the address here.</source>
        <translation>Personne n’y figure encore. Une opposition à la prospection y inscrit l’adresse.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n due for review</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Not on the list.</source>
        <translation>Absente de la liste.</translation>
    </message>
    <message>
        <source>On the list: %1.</source>
        <translation>Sur la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Take off the suppression list</source>
        <translation>Retirer de la liste repoussoir</translation>
    </message>
    <message numerus="yes">
        <source>Marketing may reach %n address(es) again. The entry stays in the history.</source>
        <translation>
            <numerusform>La prospection peut de nouveau atteindre %n adresse. L’inscription reste dans l’historique.</numerusform>
            <numerusform>La prospection peut de nouveau atteindre %n adresses. L’inscription reste dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the suppression list</source>
        <translation>Exporter la liste repoussoir</translation>
    </message>
    <message>
        <source>suppression-list.csv</source>
        <translation>liste-repoussoir.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Keep on the list</source>
        <translation>&amp;Garder sur la liste</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation>Retirer de &amp;la liste</translation>
    </message>
    <message>
        <source>A&amp;dd to the list</source>
        <translation>&amp;Inscrire</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>Choisissez d’abord une inscription de la liste.</translation>
    </message>
    <message>
        <source>Give the reason first.</source>
        <translation>Indiquez d’abord le motif.</translation>
    </message>
</context>
<context>
    <name>article12::ToolRow</name>
    <message>
        <source>Search name, reference or text (Ctrl+F)</source>
        <translation>Chercher un nom, une référence ou un texte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Who works: click to change</source>
        <translation>Utilisateur actuel&#xa0;: cliquez pour changer</translation>
    </message>
    <message>
        <source>%1 register</source>
        <translation>Registre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 works; change</source>
        <translation>Utilisateur actuel&#xa0;: %1&#xa0;; changer</translation>
    </message>
    <message>
        <source>Ne&amp;w request</source>
        <translation>Nou&amp;velle demande</translation>
    </message>
    <message>
        <source>Wri&amp;te letter</source>
        <translation>Écrire un c&amp;ourrier</translation>
    </message>
    <message>
        <source>From e-ma&amp;il or scan…</source>
        <translation>Depuis &amp;un e-mail ou un scan…</translation>
    </message>
</context>
<context>
    <name>article12::WelcomePage</name>
    <message>
        <source>A register of data-subject requests</source>
        <translation>Un registre des demandes d’exercice de droits</translation>
    </message>
    <message>
        <source>Who asked what, by when the answer is due, what is still missing, and the proof of what was sent. Everything stays in one file on this computer.</source>
        <translation>Qui a demandé quoi, pour quand la réponse est due, ce qui manque encore, et la preuve de ce qui a été envoyé. Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Look at the example register</source>
        <translation>Voir le registre d’exemple</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Nouveau registre…</translation>
    </message>
    <message>
        <source>An empty file for your organisation.</source>
        <translation>Un fichier vide pour votre organisme.</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
    <message>
        <source>A file made earlier, ending in .a12.</source>
        <translation>Un fichier créé auparavant, qui se termine par .a12.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>%1: not there now</source>
        <translation>%1&#xa0;: introuvable pour le moment</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autres possibilités</translation>
    </message>
    <message>
        <source>Invented requests around today: late ones, suspended ones, and two years of answered ones.</source>
        <translation>Demandes inventées autour d’aujourd’hui&#xa0;: en retard, suspendues, et deux ans de réponses.</translation>
    </message>
</context>
<context>
    <name>article12::WhatIf</name>
    <message>
        <source>Reply of the person on</source>
        <translation>Réponse de la personne le</translation>
    </message>
    <message>
        <source>Extended on, with reasons</source>
        <translation>Délai prolongé le, avec motifs</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse envoyée le</translation>
    </message>
    <message>
        <source>That is before the request came in.</source>
        <translation>C’est avant la réception de la demande.</translation>
    </message>
    <message>
        <source>On time: no due date exists yet.</source>
        <translation>Dans les délais&#xa0;: il n’y a pas encore d’échéance.</translation>
    </message>
    <message>
        <source>On time, on the last day, %1.</source>
        <translation>Dans les délais, le dernier jour, le %1.</translation>
    </message>
    <message numerus="yes">
        <source>On time, %n day(s) before %1.</source>
        <translation>
            <numerusform>Dans les délais, %n jour avant le %1.</numerusform>
            <numerusform>Dans les délais, %n jours avant le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A refusal would be marked: it comes after the first month (Art. 12(4) GDPR).</source>
        <translation>Un refus serait signalé&#xa0;: il vient après le premier mois (art.&#xa0;12, §&#xa0;4, RGPD).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late: it was due on %1.</source>
        <translation>
            <numerusform>%n jour de retard&#xa0;: la réponse était due le %1.</numerusform>
            <numerusform>%n jours de retard&#xa0;: la réponse était due le %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article12::WhoPage</name>
    <message>
        <source>Who works?</source>
        <translation>Qui utilise le registre&#xa0;?</translation>
    </message>
    <message>
        <source>Each step in the register of %1 is written down with this name. It is no password.</source>
        <translation>Chaque étape dans le registre de l’organisme %1 est notée avec ce nom. Ce n’est pas un mot de passe.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>works now</source>
        <translation>travaille en ce moment</translation>
    </message>
    <message>
        <source>%1, works now</source>
        <comment>role</comment>
        <translation>%1, travaille en ce moment</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>article12::WindowMenus</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Courrier</translation>
    </message>
    <message>
        <source>&amp;Write a letter…</source>
        <translation>&amp;Écrire un courrier…</translation>
    </message>
    <message>
        <source>&amp;Kind of letter</source>
        <translation>&amp;Type de courrier</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Ra&amp;pport</translation>
    </message>
    <message>
        <source>&amp;Monthly report</source>
        <translation>&amp;Rapport mensuel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Clavier…</translation>
    </message>
    <message>
        <source>&amp;About Article 12</source>
        <translation>À &amp;propos d’Article 12</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Re&amp;cent registers</source>
        <translation>Registres ré&amp;cents</translation>
    </message>
    <message>
        <source>Open the &amp;example register…</source>
        <translation>Ouvrir le registre d’&amp;exemple…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>Make the &amp;lists again…</source>
        <translation>Refaire les &amp;listes…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Res&amp;taurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close the re&amp;gister</source>
        <translation>&amp;Fermer le registre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nouvelle demande</translation>
    </message>
    <message>
        <source>From e-mail or &amp;scan…</source>
        <translation>Depuis un e-mail ou un &amp;scan…</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>The entries at the left</source>
        <translation>Les rubriques de gauche</translation>
    </message>
    <message>
        <source>Open the request chosen in the list</source>
        <translation>Ouvrir la demande choisie dans la liste</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + lettre soulignée</translation>
    </message>
    <message>
        <source>A button or menu</source>
        <translation>Un bouton ou un menu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Requests of this person</source>
        <translation>Demandes de cette &amp;personne</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>A&amp;ffecter…</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>Request be&amp;side the list</source>
        <translation>Demande à &amp;côté de la liste</translation>
    </message>
    <message>
        <source>Copy the rows chosen in the list</source>
        <translation>Copier les lignes choisies dans la liste</translation>
    </message>
    <message>
        <source>Choose all rows of the list</source>
        <translation>Choisir toutes les lignes de la liste</translation>
    </message>
    <message>
        <source>Deadline &amp;calculator…</source>
        <translation>Calculateur de &amp;délai…</translation>
    </message>
    <message>
        <source>From the clip&amp;board</source>
        <translation>Depuis le pr&amp;esse-papiers</translation>
    </message>
    <message>
        <source>Co&amp;lumns of the list</source>
        <translation>Colo&amp;nnes de la liste</translation>
    </message>
    <message>
        <source>Select a request first</source>
        <translation>Sélectionnez d’abord une demande</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Export the &amp;deadlines…</source>
        <translation>E&amp;xporter les échéances…</translation>
    </message>
    <message>
        <source>To what can be &amp;done</source>
        <translation>Aller à ce qui peut être &amp;fait</translation>
    </message>
    <message>
        <source>Export its &amp;file…</source>
        <translation>Exporter son &amp;dossier…</translation>
    </message>
</context>
<context>
    <name>article12::YesNoEditor</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
</TS>
