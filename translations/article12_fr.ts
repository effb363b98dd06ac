<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>DateEntry</name>
    <message>
        <source>This is not a date. Type it as 9.11.2026, 9 Nov 2026 or 2026-11-09.</source>
        <translation>Ce n’est pas une date. Saisissez-la ainsi&#xa0;: 9.11.2026, 9 nov 2026 ou 2026-11-09.</translation>
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
        <source>Choose an e-mail saved as an .eml file.</source>
        <translation>Choisissez un e-mail enregistré au format .eml.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than 150 MB.</source>
        <translation>Le fichier dépasse 150 Mo.</translation>
    </message>
    <message>
        <source>Outlook .msg files cannot be read.</source>
        <translation>Les fichiers .msg d’Outlook ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Save the message as an .eml file or send it on as an attachment.</source>
        <translation>Enregistrez le message au format .eml ou transférez-le en pièce jointe.</translation>
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
        <source>%1: open</source>
        <translation>%1&#xa0;: à renseigner</translation>
    </message>
    <message>
        <source>%1: not complete</source>
        <translation>%1&#xa0;: incomplet</translation>
    </message>
    <message>
        <source>%1: to confirm</source>
        <translation>%1&#xa0;: à confirmer</translation>
    </message>
    <message>
        <source>%1: with this value the right cannot be granted</source>
        <translation>%1&#xa0;: avec cette valeur, il ne peut être fait droit à la demande</translation>
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
        <translation>Elle ne peut pas parvenir au référent le %1, avant le jour de réception.</translation>
    </message>
    <message>
        <source>Right no. %1 cannot be part of an identity question.</source>
        <translation>Le droit n° %1 ne peut pas faire l’objet d’une demande d’identité.</translation>
    </message>
    <message>
        <source>The reply of %1 cannot be earlier than the question of %2.</source>
        <translation>La réponse du %1 ne peut pas précéder la question du %2.</translation>
    </message>
    <message>
        <source>The decision “%1” cannot be recorded here. Possible: granted, no_data.</source>
        <translation>La décision «&#xa0;%1&#xa0;» ne peut pas être enregistrée ici. Possibles&#xa0;: granted, no_data.</translation>
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
        <translation>«&#xa0;%1&#xa0;» de %2 ne peut pas être rectifié. Possibles&#xa0;: %3.</translation>
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
        <translation>Les pièces de la réponse ne peuvent pas être détruites avant la réponse du %1.</translation>
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
        <translation>décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>inform %1 or record why not (Art. 19)</source>
        <translation>informer %1 ou noter pourquoi non (art. 19)</translation>
    </message>
    <message>
        <source>the restriction is in force</source>
        <translation>la limitation est en vigueur</translation>
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
        <translation>fixer la date de destruction des pièces de la réponse</translation>
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
        <source>no open right allows it: none is needed to stop marketing or withdraw a consent</source>
        <translation>aucun droit en cours ne le permet&#xa0;: rien n’est à prouver pour arrêter la prospection ou retirer un consentement</translation>
    </message>
    <message>
        <source>the identity question is open already: remind the person instead</source>
        <translation>la demande d’identité est déjà ouverte&#xa0;: relancez plutôt la personne</translation>
    </message>
    <message>
        <source>the identity is confirmed already</source>
        <translation>l’identité est déjà confirmée</translation>
    </message>
    <message>
        <source>the facts behind the doubt (Art. 12(6) GDPR)</source>
        <translation>les faits qui fondent le doute (art. 12, § 6, RGPD)</translation>
    </message>
    <message>
        <source>the lighter means considered</source>
        <translation>les moyens plus légers envisagés</translation>
    </message>
    <message>
        <source>why nothing lighter than a copy works</source>
        <translation>pourquoi rien de plus léger qu’une copie ne convient</translation>
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
        <source>the question is open already: remind the person instead</source>
        <translation>la question est déjà ouverte&#xa0;: relancez plutôt la personne</translation>
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
        <translation>qui l’a vérifiée</translation>
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
        <source>no undecided right under Art. 15 to 22 GDPR</source>
        <translation>aucun droit des art. 15 à 22 RGPD n’attend une décision</translation>
    </message>
    <message>
        <source>only undecided rights under Art. 15 to 22 GDPR</source>
        <translation>seulement des droits des art. 15 à 22 RGPD sans décision</translation>
    </message>
    <message>
        <source>complexity, number of requests, or both (Art. 12(3) GDPR)</source>
        <translation>la complexité, le nombre de demandes, ou les deux (art. 12, § 3, RGPD)</translation>
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
        <source>the identity must be confirmed</source>
        <translation>l’identité doit être confirmée</translation>
    </message>
    <message>
        <source>the authority to act must be seen</source>
        <translation>le mandat doit avoir été vu</translation>
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
        <translation>pourquoi la réponse n’est pas électronique (art. 12, § 3, RGPD)</translation>
    </message>
    <message>
        <source>the decision comes first</source>
        <translation>la décision vient d’abord</translation>
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
        <translation>impossible ou disproportionné (art. 19 RGPD)</translation>
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
        <translation>l’événement à rectifier</translation>
    </message>
    <message>
        <source>the fact to correct</source>
        <translation>l’élément à rectifier</translation>
    </message>
    <message>
        <source>the right value</source>
        <translation>la valeur exacte</translation>
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
        <source>registered: received on %1, %2</source>
        <translation>enregistrée&#xa0;: reçue le %1, %2</translation>
    </message>
    <message>
        <source>rights identified: %1</source>
        <translation>demande qualifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>right added: %1</source>
        <translation>droit ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>the clock runs on, because it was asked late without a reason</source>
        <translation>le délai continue, car la question est venue tard et sans motif</translation>
    </message>
    <message>
        <source>the clock runs on, because no large quantity of data is asked for</source>
        <translation>le délai continue, car la demande ne porte pas sur une grande quantité de données</translation>
    </message>
    <message>
        <source>the clock runs on under the clock policy</source>
        <translation>le délai continue selon la règle de délai retenue</translation>
    </message>
    <message>
        <source>identity asked, clock stopped: %1</source>
        <translation>identité demandée, délai suspendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>identity asked: %1; %2</source>
        <translation>identité demandée&#xa0;: %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>clarification asked, clock stopped: %1</source>
        <translation>précisions demandées, délai suspendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>clarification asked: %1; %2</source>
        <translation>précisions demandées&#xa0;: %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>reply of %1 received, not sufficient</source>
        <translation>réponse du %1 reçue, insuffisante</translation>
    </message>
    <message>
        <source>reply of %1 received, clock runs again</source>
        <translation>réponse du %1 reçue, le délai reprend</translation>
    </message>
    <message>
        <source>identity confirmed: %1</source>
        <translation>identité confirmée&#xa0;: %1</translation>
    </message>
    <message>
        <source>identity not confirmed: %1</source>
        <translation>identité non confirmée&#xa0;: %1</translation>
    </message>
    <message>
        <source>identity copy destroyed on %1</source>
        <translation>copie du titre d’identité détruite le %1</translation>
    </message>
    <message>
        <source>reminded, still missing: %1</source>
        <translation>relancée, il manque encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>no reply: the clock runs again since %1, by itself</source>
        <translation>sans réponse&#xa0;: le délai a repris le %1, de lui-même</translation>
    </message>
    <message>
        <source>no reply: the clock runs again since %1</source>
        <translation>sans réponse&#xa0;: le délai a repris le %1</translation>
    </message>
    <message>
        <source>extended by two months: %1</source>
        <translation>prolongée de deux mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>extension notice sent too late: the due date stays</source>
        <translation>avis de prolongation envoyé trop tard&#xa0;: l’échéance demeure</translation>
    </message>
    <message>
        <source>right no. %1: complied with</source>
        <translation>droit n° %1&#xa0;: il y est fait droit</translation>
    </message>
    <message>
        <source>right no. %1: no data held</source>
        <translation>droit n° %1&#xa0;: aucune donnée détenue</translation>
    </message>
    <message>
        <source>right no. %1: complied with in part</source>
        <translation>droit n° %1&#xa0;: il y est fait droit en partie</translation>
    </message>
    <message>
        <source>right no. %1: refused</source>
        <translation>droit n° %1&#xa0;: refusé</translation>
    </message>
    <message>
        <source>right no. %1: left aside</source>
        <translation>droit n° %1&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>answer sent on %1, %2</source>
        <translation>réponse envoyée le %1, %2</translation>
    </message>
    <message>
        <source>%1 informed on %2</source>
        <translation>%1&#xa0;: information donnée le %2</translation>
    </message>
    <message>
        <source>%1 not informed: %2</source>
        <translation>%1&#xa0;: pas d’information, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>withdrawn by the person: %1</source>
        <translation>retirée par la personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>withdrawn in part by the person: %1</source>
        <translation>retirée en partie par la personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>corrected in event %1: %2; %3</source>
        <translation>rectifié dans l’événement %1&#xa0;: %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>note, with %1: %2</source>
        <translation>note, avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>point filled in from the organisation profile: %1</source>
        <translation>point prérempli depuis le profil de l’organisme&#xa0;: %1</translation>
    </message>
    <message>
        <source>point recorded: %1</source>
        <translation>point renseigné&#xa0;: %1</translation>
    </message>
    <message>
        <source>point confirmed: %1</source>
        <translation>point confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 sent on %2, %3</source>
        <translation>%1&#xa0;: envoi le %2, %3</translation>
    </message>
    <message>
        <source>file added: %1</source>
        <translation>fichier ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>file removed: %1</source>
        <translation>fichier retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>answer delivered on %1</source>
        <translation>réponse remise le %1</translation>
    </message>
    <message>
        <source>answer returned on %1</source>
        <translation>réponse revenue le %1</translation>
    </message>
    <message>
        <source>reply bundle to be deleted on %1</source>
        <translation>pièces de la réponse à détruire le %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>suivi par %1</translation>
    </message>
    <message>
        <source>reminder for %1: %2</source>
        <translation>rappel pour le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>linked to request no. %1</source>
        <translation>liée à la demande n° %1</translation>
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
        <source>on %1</source>
        <translation>le %1</translation>
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
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
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
        <translation>Rectifier un élément</translation>
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
        <translation>Noter la remise</translation>
    </message>
    <message>
        <source>Destroy the identity copy</source>
        <translation>Détruire la copie du titre d’identité</translation>
    </message>
    <message>
        <source>Set when the reply bundle is deleted</source>
        <translation>Fixer la destruction des pièces de la réponse</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Confier à</translation>
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
            <numerusform>informer %n destinataire (art. 19)</numerusform>
            <numerusform>informer %n destinataires (art. 19)</numerusform>
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
        <translation>répondu</translation>
    </message>
    <message numerus="yes">
        <source>suspended, %n left</source>
        <translation>
            <numerusform>délai suspendu, reste %n jour</numerusform>
            <numerusform>délai suspendu, reste %n jours</numerusform>
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
        <translation>Un mois à compter du %1 expire le %2</translation>
    </message>
    <message>
        <source>Two months from %1 end on %2</source>
        <translation>Deux mois à compter du %1 expirent le %2</translation>
    </message>
    <message>
        <source>Three months from %1 end on %2</source>
        <translation>Trois mois à compter du %1 expirent le %2</translation>
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
        <translation>Il répond à un message de %1.</translation>
    </message>
    <message>
        <source>It names the reference %1.</source>
        <translation>Il cite la référence %1.</translation>
    </message>
    <message>
        <source>It comes from the address of %1.</source>
        <translation>Il vient de l’adresse de %1.</translation>
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
        <translation>Recherché le</translation>
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
        <translation>Systèmes recherchés</translation>
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
        <translation>Finalités, catégories, durées (15, § 1, a à d)</translation>
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
        <translation>a) plus nécessaires</translation>
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
        <translation>Systèmes effacés</translation>
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
        <translation>Systèmes corrigés</translation>
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
    <name>article12::DeadlineRuler</name>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>safe</source>
        <comment>the date without suspension or extension</comment>
        <translation>prudente</translation>
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
        <translation>répondu</translation>
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
</context>
<context>
    <name>article12::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
</TS>
