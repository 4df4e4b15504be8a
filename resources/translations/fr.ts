<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Counter-examples</source>
        <translation>&amp;Contre-exemples</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Définition</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Touche</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 action</translation>
    </message>
    <message>
        <source>1 already here</source>
        <translation>1 déjà présent</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 annotation</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>1 article compared. Exact F1 {score}; {right} of {all} concepts right; {differing} differences.</source>
        <translation>1 article comparé. F1 exact {score}&#xa0;; {right} concepts justes sur {all}&#xa0;; {differing} différences.</translation>
    </message>
    <message>
        <source>1 article in {language}: no model for it; names and terms only.</source>
        <translation>1 article en {language}&#xa0;: aucun modèle pour cette langue&#xa0;; seulement noms et termes.</translation>
    </message>
    <message>
        <source>1 article is done.</source>
        <translation>1 article est terminé.</translation>
    </message>
    <message>
        <source>1 article or more</source>
        <translation>1 article ou plus</translation>
    </message>
    <message>
        <source>1 change in 1 article, as one step; Undo brings all of it back.</source>
        <translation>1 modification dans 1 article, en une étape&#xa0;; «&#xa0;Annuler&#xa0;» rétablit tout.</translation>
    </message>
    <message>
        <source>1 change in {m} articles, as one step; Undo brings all of it back.</source>
        <translation>1 modification dans {m} articles, en une étape&#xa0;; «&#xa0;Annuler&#xa0;» rétablit tout.</translation>
    </message>
    <message>
        <source>1 change stays as it is: see the list.</source>
        <translation>1 modification reste telle quelle&#xa0;: voir la liste.</translation>
    </message>
    <message>
        <source>1 could not be read</source>
        <translation>1 illisible</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 file will bring nothing; see Problem.</source>
        <translation>1 fichier n’apportera rien&#xa0;; voir Problème.</translation>
    </message>
    <message>
        <source>1 finding. Return opens the places.</source>
        <translation>1 constat. Return ouvre les occurrences.</translation>
    </message>
    <message>
        <source>1 place, decided by a person; open it to decide otherwise.</source>
        <translation>1 occurrence, décidée par une personne&#xa0;; ouvrez-la pour décider autrement.</translation>
    </message>
    <message>
        <source>1 place.</source>
        <translation>1 occurrence.</translation>
    </message>
    <message>
        <source>1 place; searching …</source>
        <translation>1 occurrence&#xa0;; recherche…</translation>
    </message>
    <message>
        <source>1 span added to those</source>
        <translation>1 segment ajouté à ceux-ci</translation>
    </message>
    <message>
        <source>1 span labelled {label} was left out, as was asked for.</source>
        <translation>1 segment portant l’étiquette {label} a été ignoré, comme demandé.</translation>
    </message>
    <message>
        <source>1 span left out</source>
        <translation>1 segment ignoré</translation>
    </message>
    <message>
        <source>1 span not written: rejected, and the format has no place for that.</source>
        <translation>1 segment non écrit&#xa0;: il est rejeté, et le format n’a pas de place pour cela.</translation>
    </message>
    <message>
        <source>1 span read</source>
        <translation>1 segment lu</translation>
    </message>
    <message>
        <source>1 span written like decided ones, though nobody has decided about it.</source>
        <translation>1 segment écrit comme les segments décidés, bien que personne n’ait décidé à son sujet.</translation>
    </message>
    <message>
        <source>1 span written to “spans” only: it does not fit into “ner_tags”.</source>
        <translation>1 segment écrit seulement dans «&#xa0;spans&#xa0;»&#xa0;: il n’entre pas dans «&#xa0;ner_tags&#xa0;».</translation>
    </message>
    <message>
        <source>1 span written without the concept: the format has no place for it.</source>
        <translation>1 segment écrit sans le concept&#xa0;: le format n’a pas de place pour lui.</translation>
    </message>
    <message>
        <source>1 span written without: {what}.</source>
        <translation>1 segment écrit sans&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 suggestion</translation>
    </message>
    <message>
        <source>1 twin</source>
        <translation>1 jumeau</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>A concept needs an id and a name.</source>
        <translation>Un concept doit avoir un identifiant et un nom.</translation>
    </message>
    <message>
        <source>A mention keeps at least one word.</source>
        <translation>Une mention garde au moins un mot.</translation>
    </message>
    <message>
        <source>A model is being installed already. Wait for it, or cancel it.</source>
        <translation>Un modèle est déjà en cours d’installation. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>A report to read and to comment; where spans overlap, one of them is shown.</source>
        <translation>Un rapport à lire et à commenter&#xa0;; là où des segments se chevauchent, un seul est affiché.</translation>
    </message>
    <message>
        <source>A report to read in any browser, and to print.</source>
        <translation>Un rapport à lire dans tout navigateur, et à imprimer.</translation>
    </message>
    <message>
        <source>A row for each mention, with the words around it.</source>
        <translation>Une ligne par mention, avec les mots qui l’entourent.</translation>
    </message>
    <message>
        <source>A row for each mention, with the words around it; sheets of articles and labels.</source>
        <translation>Une ligne par mention, avec les mots qui l’entourent&#xa0;; feuilles des articles et des étiquettes.</translation>
    </message>
    <message>
        <source>A text and an annotation file for each article, with brat&apos;s own set-up.</source>
        <translation>Un fichier de texte et un fichier d’annotations par article, avec la configuration propre à brat.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all that is left in this article</source>
        <translation>Accepter tout ce qui reste dans cet article</translation>
    </message>
    <message>
        <source>Accept as</source>
        <translation>Accepter comme</translation>
    </message>
    <message>
        <source>Accept it, and suggest these words as this concept in all articles</source>
        <translation>Accepter, et suggérer ces mots comme ce concept dans tous les articles</translation>
    </message>
    <message>
        <source>Accept what is suggested</source>
        <translation>Accepter ce qui est suggéré</translation>
    </message>
    <message>
        <source>Accept with concept</source>
        <translation>Accepter avec concept</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted spans of all articles</source>
        <translation>Segments acceptés de tous les articles</translation>
    </message>
    <message>
        <source>Accepted {n} as one step. {key} takes them back.</source>
        <translation>{n} acceptées en une étape. {key} annule le tout.</translation>
    </message>
    <message>
        <source>Accepted, by label</source>
        <translation>Acceptées, par étiquette</translation>
    </message>
    <message>
        <source>Accepted, by score</source>
        <translation>Acceptées, par score</translation>
    </message>
    <message>
        <source>Accepted, by who suggested</source>
        <translation>Acceptées, par origine</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actors and concepts</source>
        <translation>Acteurs et concepts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <source>Add as alias</source>
        <translation>Ajouter comme alias</translation>
    </message>
    <message>
        <source>Add concept</source>
        <translation>Ajouter le concept</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Ajouter un terme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All annotations keep to the rules.</source>
        <translation>Toutes les annotations respectent les règles.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>Tous les articles sont terminés.</translation>
    </message>
    <message>
        <source>All articles have suggestions already.</source>
        <translation>Tous les articles ont déjà des suggestions.</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>All listed articles are done. {key} exports gold.</source>
        <translation>Tous les articles de la liste sont terminés. {key} exporte la référence (gold).</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All {n} articles listed</source>
        <translation>Les {n} articles de la liste</translation>
    </message>
    <message>
        <source>All {n} spans of the first article fit.</source>
        <translation>Les {n} segments du premier article conviennent tous.</translation>
    </message>
    <message>
        <source>All {n} spans of the first {articles} articles fit.</source>
        <translation>Les {n} segments des {articles} premiers articles conviennent tous.</translation>
    </message>
    <message>
        <source>An export is running already. Wait for it, or cancel it.</source>
        <translation>Un export est déjà en cours. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>An import is running already. Wait for it, or cancel it.</source>
        <translation>Un import est déjà en cours. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Annoté</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Annotation {uid} is not as the journal left it.</source>
        <translation>L’annotation {uid} n’est pas telle que le journal l’a laissée.</translation>
    </message>
    <message>
        <source>Annotations by quote and position as JSON-LD, and the texts they are about.</source>
        <translation>Annotations par citation et position en JSON-LD, et les textes concernés.</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Projets Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Are</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Arrow keys move the caret by words and Shift selects; with Alt by characters. These keys, Esc and Ctrl+C stay as they are.</source>
        <translation>Les touches fléchées déplacent le curseur par mots et Shift sélectionne&#xa0;; avec Alt, par caractères. Ces touches, Esc et Ctrl+C ne changent pas.</translation>
    </message>
    <message>
        <source>Arrow keys walk through the numbers; Return opens the mentions.</source>
        <translation>Les touches fléchées parcourent les chiffres&#xa0;; Return ouvre les mentions.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article from day</source>
        <translation>Article à partir du jour</translation>
    </message>
    <message>
        <source>Article to day</source>
        <translation>Article jusqu’au jour</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles and annotations ({endings});;All files (*)</source>
        <translation>Articles et annotations ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Articles that are done</source>
        <translation>Articles terminés</translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation>Articles pris en compte</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>Revenir à la version fournie</translation>
    </message>
    <message>
        <source>Batch {number} of the journal changes an article that is gone.</source>
        <translation>Le lot {number} du journal modifie un article qui n’existe plus.</translation>
    </message>
    <message>
        <source>Batch {number} of the journal does not go on from what was there before it.</source>
        <translation>Le lot {number} du journal ne fait pas suite à ce qui était là avant lui.</translation>
    </message>
    <message>
        <source>Batch {number} of the journal is not as it was written, or something was taken out or put in before it.</source>
        <translation>Le lot {number} du journal n’est pas tel qu’il a été écrit, ou quelque chose a été retiré ou ajouté avant lui.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Below the article</source>
        <translation>Sous l’article</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Beside the article</source>
        <translation>À côté de l’article</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Briefing …</source>
        <translation>Note de synthèse…</translation>
    </message>
    <message>
        <source>Briefing: {project}</source>
        <translation>Note de synthèse&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring in concepts</source>
        <translation>Importer des concepts</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By status, new first</source>
        <translation>Par état, nouveaux d’abord</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Selon la règle</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By turns: next in the text, least certain first, label by label, concept by concept</source>
        <translation>Tour à tour&#xa0;: suivante dans le texte, moins sûres d’abord, étiquette par étiquette, concept par concept</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled; no model was installed.</source>
        <translation>Annulé&#xa0;; aucun modèle n’a été installé.</translation>
    </message>
    <message>
        <source>Capitals or not</source>
        <translation>Ignorer la casse</translation>
    </message>
    <message>
        <source>Carry decisions over to its twins</source>
        <translation>Reporter les décisions sur les articles jumeaux</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change labels, their keys, colours and definitions; rename, merge and retire them</source>
        <translation>Modifier les étiquettes, leurs touches, couleurs et définitions&#xa0;; les renommer, fusionner et désactiver</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes of what is chosen</source>
        <translation>Modifications de la sélection</translation>
    </message>
    <message>
        <source>Changing the labels …</source>
        <translation>Modification des étiquettes…</translation>
    </message>
    <message>
        <source>Changing {n} of {all} concepts …</source>
        <translation>Modification de {n} concepts sur {all}…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a mention to read what its label means.</source>
        <translation>Choisissez une mention pour lire ce que signifie son étiquette.</translation>
    </message>
    <message>
        <source>Choose the term that is to be removed.</source>
        <translation>Choisissez le terme à supprimer.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Choisir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>Fermer {title}</translation>
    </message>
    <message>
        <source>CoNLL (BILUO)</source>
        <translation>CoNLL (BILUO)</translation>
    </message>
    <message>
        <source>CoNLL (IOB2)</source>
        <translation>CoNLL (IOB2)</translation>
    </message>
    <message>
        <source>CoNLL columns</source>
        <translation>Colonnes CoNLL</translation>
    </message>
    <message>
        <source>Coded texts for MAXQDA, ATLAS.ti, NVivo and QualCoder.</source>
        <translation>Textes codés pour MAXQDA, ATLAS.ti, NVivo et QualCoder.</translation>
    </message>
    <message>
        <source>Colour on dark</source>
        <translation>Couleur sur fond sombre</translation>
    </message>
    <message>
        <source>Colour on light</source>
        <translation>Couleur sur fond clair</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Column of the address</source>
        <translation>Colonne de l’adresse</translation>
    </message>
    <message>
        <source>Column of the date</source>
        <translation>Colonne de la date</translation>
    </message>
    <message>
        <source>Column of the language</source>
        <translation>Colonne de la langue</translation>
    </message>
    <message>
        <source>Column of the source</source>
        <translation>Colonne de la source</translation>
    </message>
    <message>
        <source>Column of the text</source>
        <translation>Colonne du texte</translation>
    </message>
    <message>
        <source>Column of the title</source>
        <translation>Colonne du titre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with a gold file</source>
        <translation>Comparer à un fichier de référence (gold)</translation>
    </message>
    <message>
        <source>Compare with a gold file …</source>
        <translation>Comparer à un fichier de référence (gold)…</translation>
    </message>
    <message>
        <source>Compare with own gold</source>
        <translation>Comparer à la référence du projet</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Concept by concept</source>
        <translation>Concept par concept</translation>
    </message>
    <message>
        <source>Concept in the article</source>
        <translation>Concept dans l’article</translation>
    </message>
    <message>
        <source>Concept of “{words}”: a name, an alias or an abbreviation</source>
        <translation>Concept de «&#xa0;{words}&#xa0;»&#xa0;: un nom, un alias ou une abréviation</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Concepts and terms</source>
        <translation>Concepts et termes</translation>
    </message>
    <message>
        <source>Concepts and terms (*.csv *.tsv *.jsonl *.ttl);;All files (*)</source>
        <translation>Concepts et termes (*.csv *.tsv *.jsonl *.ttl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Concepts and terms …</source>
        <translation>Concepts et termes…</translation>
    </message>
    <message>
        <source>Concepts by article</source>
        <translation>Concepts par article</translation>
    </message>
    <message>
        <source>Concepts over time</source>
        <translation>Concepts dans le temps</translation>
    </message>
    <message>
        <source>Concepts written to {name}: {count}.</source>
        <translation>Concepts écrits dans {name}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordancier</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies of the project</source>
        <translation>Copies du projet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copie du</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Contre-exemples</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decide 1 place</source>
        <translation>Décider 1 occurrence</translation>
    </message>
    <message>
        <source>Decide everywhere</source>
        <translation>Décider partout</translation>
    </message>
    <message>
        <source>Decide everywhere …</source>
        <translation>Décider partout…</translation>
    </message>
    <message>
        <source>Decide the same passages of near-duplicates in the same way, never over a person</source>
        <translation>Décider de la même façon les mêmes passages des articles jumeaux, jamais contre une décision humaine</translation>
    </message>
    <message>
        <source>Decide {n} places</source>
        <translation>Décider {n} occurrences</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Decided 1 place in its twin as one step. {key} takes it back.</source>
        <translation>1 occurrence décidée dans l’article jumeau en une étape. {key} annule le tout.</translation>
    </message>
    <message>
        <source>Decided from day</source>
        <translation>Décidé à partir du jour</translation>
    </message>
    <message>
        <source>Decided spans as annotations, undecided ones as predictions, and the set-up beside it.</source>
        <translation>Segments décidés comme annotations, segments à décider comme prédictions, et la configuration à côté.</translation>
    </message>
    <message>
        <source>Decided to day</source>
        <translation>Décidé jusqu’au jour</translation>
    </message>
    <message>
        <source>Decided {n} as one step. {key} takes them back.</source>
        <translation>{n} décidées en une étape. {key} annule le tout.</translation>
    </message>
    <message>
        <source>Decided {n} as one step; {m} were not as they are listed. {key} takes them back.</source>
        <translation>{n} décidées en une étape&#xa0;; {m} n’étaient pas comme dans la liste. {key} annule le tout.</translation>
    </message>
    <message>
        <source>Decided {n} places in its twin as one step. {key} takes them back.</source>
        <translation>{n} occurrences décidées dans l’article jumeau en une étape. {key} annule le tout.</translation>
    </message>
    <message>
        <source>Decided {n} places in {m} twins as one step. {key} takes them back.</source>
        <translation>{n} occurrences décidées dans {m} articles jumeaux en une étape. {key} annule le tout.</translation>
    </message>
    <message>
        <source>Deciding {n} of {all} mentions …</source>
        <translation>Décision sur {n} mentions sur {all}…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions are stored under a name, so it cannot be empty.</source>
        <translation>Les décisions sont enregistrées sous un nom&#xa0;; il ne peut donc pas être vide.</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Fait&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Doubles and conflicts</source>
        <translation>Doublons et conflits</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Déposez des articles ici</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Livre EPUB</translation>
    </message>
    <message>
        <source>Each action can have other keys. The table shows which one has what.</source>
        <translation>Chaque action peut avoir d’autres raccourcis. Le tableau montre qui a lequel.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>End one word to the left</source>
        <translation>Fin&#xa0;: un mot à gauche</translation>
    </message>
    <message>
        <source>End one word to the right</source>
        <translation>Fin&#xa0;: un mot à droite</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Every place of a word or a mark in its context</source>
        <translation>Chaque occurrence d’un mot ou d’une marque, en contexte</translation>
    </message>
    <message>
        <source>Everything here is decided. {key} marks the article done.</source>
        <translation>Tout est décidé ici. {key} marque l’article comme terminé.</translation>
    </message>
    <message>
        <source>Everything, decisions included; Annotator reads it back without loss.</source>
        <translation>Tout, décisions comprises&#xa0;; Annotator le relit sans perte.</translation>
    </message>
    <message>
        <source>Everything, with its state</source>
        <translation>Tout, avec son état</translation>
    </message>
    <message>
        <source>Everywhere …</source>
        <translation>Partout…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Examples and counter-examples: one a line.</source>
        <translation>Exemples et contre-exemples&#xa0;: un par ligne.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expected checksum</source>
        <translation>Somme de contrôle attendue</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export concepts</source>
        <translation>Exporter les concepts</translation>
    </message>
    <message>
        <source>Export gold</source>
        <translation>Exporter la référence</translation>
    </message>
    <message>
        <source>Export gold …</source>
        <translation>Exporter la référence (gold)…</translation>
    </message>
    <message>
        <source>Export the annotations of the articles that are done</source>
        <translation>Exporter les annotations des articles terminés</translation>
    </message>
    <message>
        <source>Export those listed …</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Exported {spans}</source>
        <translation>Exporté&#xa0;: {spans}</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files in the archive:</source>
        <translation>Fichiers de l’archive&#xa0;:</translation>
    </message>
    <message>
        <source>Files of this format are not text; there is nothing to read here.</source>
        <translation>Les fichiers de ce format ne sont pas du texte&#xa0;; il n’y a rien à lire ici.</translation>
    </message>
    <message>
        <source>Filter and order of the articles</source>
        <translation>Filtre et ordre des articles</translation>
    </message>
    <message>
        <source>Filter and sort the articles</source>
        <translation>Filtrer et trier les articles</translation>
    </message>
    <message>
        <source>Filter, sort</source>
        <translation>Filtrer, trier</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou un raccourci</translation>
    </message>
    <message>
        <source>Find an action, a label, a concept or an article</source>
        <translation>Chercher une action, une étiquette, un concept ou un article</translation>
    </message>
    <message>
        <source>Find any action, label, concept or article by some of its letters</source>
        <translation>Trouver une action, une étiquette, un concept ou un article par quelques-unes de ses lettres</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Find anything …</source>
        <translation>Tout rechercher…</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Findings: {count}. A row leads to its concept.</source>
        <translation>Constats&#xa0;: {count}. Chaque ligne mène à son concept.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finishing the import …</source>
        <translation>Fin de l’import…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>First title</source>
        <translation>Premier titre</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget these words</source>
        <translation>Oublier ces mots</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>From moment</source>
        <translation>À partir du moment</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Give it a concept first: {key}. Then these words can be an alias of it.</source>
        <translation>Donnez-lui d’abord un concept&#xa0;: {key}. Ces mots pourront alors en être un alias.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on in another order</source>
        <translation>Continuer dans un autre ordre</translation>
    </message>
    <message>
        <source>Gold: accepted spans of the articles that are done</source>
        <translation>Référence (gold)&#xa0;: segments acceptés des articles terminés</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Guide to the label</source>
        <translation>Guide de l’étiquette</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide d’annotation</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Highlighted articles as a Word document</source>
        <translation>Articles surlignés en document Word</translation>
    </message>
    <message>
        <source>Highlighted articles as a web page</source>
        <translation>Articles surlignés en page web</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>How high the text of the article is. The column grows with it.</source>
        <translation>Hauteur du texte de l’article. La colonne s’élargit avec lui.</translation>
    </message>
    <message>
        <source>How many articles name both; a cell leads to the actor in the articles on the concept.</source>
        <translation>Nombre d’articles qui nomment les deux&#xa0;; une cellule mène à l’acteur dans les articles sur le concept.</translation>
    </message>
    <message>
        <source>How much stands on a line of the article, where the window is wide enough.</source>
        <translation>Quantité de texte sur une ligne de l’article, si la fenêtre est assez large.</translation>
    </message>
    <message>
        <source>How well the suggestions agree with gold</source>
        <translation>Accord entre les suggestions et la référence (gold)</translation>
    </message>
    <message>
        <source>Hugging Face data set</source>
        <translation>Jeu de données Hugging Face</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Id, such as BRI</source>
        <translation>Identifiant, par ex. BRI</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import articles from files</source>
        <translation>Importer des articles depuis des fichiers</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Imported 1 article</source>
        <translation>1 article importé</translation>
    </message>
    <message>
        <source>Imported {n} articles</source>
        <translation>{n} articles importés</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Dans tous les articles</translation>
    </message>
    <message>
        <source>In articles that are not done</source>
        <translation>Dans les articles non terminés</translation>
    </message>
    <message>
        <source>In sixty seconds</source>
        <translation>En soixante secondes</translation>
    </message>
    <message>
        <source>In the articles listed</source>
        <translation>Dans les articles de la liste</translation>
    </message>
    <message>
        <source>In the order of import</source>
        <translation>Dans l’ordre d’import</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Dans cet article</translation>
    </message>
    <message>
        <source>Inconsistencies</source>
        <translation>Incohérences</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install a language model from an official package file</source>
        <translation>Installer un modèle de langue depuis un paquet officiel</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Installer un modèle</translation>
    </message>
    <message>
        <source>Install model from file …</source>
        <translation>Installer un modèle depuis un fichier…</translation>
    </message>
    <message>
        <source>Install only models of makers whom you trust: a model decides what is suggested, and a crafted one may abuse a mistake in the programs that read it. Program code in the file is left out.</source>
        <translation>N’installez que des modèles d’auteurs de confiance&#xa0;: un modèle décide de ce qui est suggéré, et un modèle piégé peut exploiter une faille des programmes qui le lisent. Le code de programme contenu dans le fichier est ignoré.</translation>
    </message>
    <message>
        <source>Installing the model, MB</source>
        <translation>Installation du modèle, Mo</translation>
    </message>
    <message>
        <source>It could not be started ({why}).</source>
        <translation>Le démarrage a échoué ({why}).</translation>
    </message>
    <message>
        <source>It failed and said nothing.</source>
        <translation>Échec, sans aucun message.</translation>
    </message>
    <message>
        <source>It is named like an official release, but it is not that file. To install it all the same, paste the checksum that you were given for it.</source>
        <translation>Ce fichier porte le nom d’une version officielle, mais ce n’est pas elle. Pour l’installer quand même, collez la somme de contrôle qui vous a été donnée pour lui.</translation>
    </message>
    <message>
        <source>It is used when the settings say: model = &quot;{name}&quot;.</source>
        <translation>Il est utilisé quand les paramètres indiquent&#xa0;: model = &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>It keeps {marks}.</source>
        <translation>Elle garde {marks}.</translation>
    </message>
    <message>
        <source>It reads the articles in {language}.</source>
        <translation>Il lit les articles en {language}.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson);;All files (*)</source>
        <translation>JSON Lines (*.jsonl *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Keeps {features}.</source>
        <translation>Conserve {features}.</translation>
    </message>
    <message>
        <source>Kept in {file}.</source>
        <translation>Conservé dans {file}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keys of Annotator</source>
        <translation>Raccourcis d’Annotator</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Étiquette par étiquette</translation>
    </message>
    <message>
        <source>Label in the article</source>
        <translation>Étiquette dans l’article</translation>
    </message>
    <message>
        <source>Label in the files</source>
        <translation>Étiquette dans les fichiers</translation>
    </message>
    <message>
        <source>Label schemes (*.json)</source>
        <translation>Jeux d’étiquettes (*.json)</translation>
    </message>
    <message>
        <source>Label schemes (*.json);;All files (*)</source>
        <translation>Jeux d’étiquettes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Label {label}, key {key}</source>
        <translation>Étiquette {label}, touche {key}</translation>
    </message>
    <message>
        <source>Label, overlapping</source>
        <translation>Étiquette, avec chevauchement</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels by article</source>
        <translation>Étiquettes par article</translation>
    </message>
    <message>
        <source>Labels in the files</source>
        <translation>Étiquettes dans les fichiers</translation>
    </message>
    <message>
        <source>Labels over time</source>
        <translation>Étiquettes dans le temps</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>Language models (*.whl *.tar.gz);;All files (*)</source>
        <translation>Modèles de langue (*.whl *.tar.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>Language of the new term</source>
        <translation>Langue du nouveau terme</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Language …</source>
        <translation>Langue…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernière décision</translation>
    </message>
    <message>
        <source>Learnt. {key} takes it back.</source>
        <translation>Appris. {key} l’annule.</translation>
    </message>
    <message>
        <source>Learnt: these words mean {concept}. {key} takes it back.</source>
        <translation>Appris&#xa0;: ces mots désignent {concept}. {key} l’annule.</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Moins sûres d’abord</translation>
    </message>
    <message>
        <source>Least undecided first</source>
        <translation>Le moins à décider d’abord</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Left out: {what} and {rest} more.</source>
        <translation>Ignorés&#xa0;: {what} et {rest} de plus.</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Ignorés&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Load from file …</source>
        <translation>Charger depuis un fichier…</translation>
    </message>
    <message>
        <source>Load labels</source>
        <translation>Charger les étiquettes</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>Lignes plus longues</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Look at the copies kept of this project, and go back to one of them</source>
        <translation>Voir les copies conservées de ce projet, et revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Look for mentions in the articles that have no suggestions yet</source>
        <translation>Chercher des mentions dans les articles encore sans suggestions</translation>
    </message>
    <message>
        <source>Look in all articles, whoever suggested</source>
        <translation>Chercher dans tous les articles, quel que soit l’auteur de la suggestion</translation>
    </message>
    <message>
        <source>Looking at all mentions …</source>
        <translation>Examen de toutes les mentions…</translation>
    </message>
    <message>
        <source>Looking at the program and this machine …</source>
        <translation>Examen du programme et de cette machine…</translation>
    </message>
    <message>
        <source>Looking at what that will do …</source>
        <translation>Examen de ce qui va se passer…</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>Looking into the copies …</source>
        <translation>Examen des copies…</translation>
    </message>
    <message>
        <source>Looking into the model, MB</source>
        <translation>Examen du modèle, Mo</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Loses nothing.</source>
        <translation>Ne perd rien.</translation>
    </message>
    <message>
        <source>Loses {features}.</source>
        <translation>Perd {features}.</translation>
    </message>
    <message>
        <source>MIT licence. The model, the fonts, the icons and the libraries have licences of their own, which come with the program.</source>
        <translation>Licence MIT. Le modèle, les polices, les icônes et les bibliothèques ont leurs propres licences, fournies avec le programme.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Conçu pour</translation>
    </message>
    <message>
        <source>Make it an alias of its concept</source>
        <translation>En faire un alias de son concept</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Mark all as</source>
        <translation>Tout marquer comme</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Marquer terminé</translation>
    </message>
    <message>
        <source>Mark done and go to the next article</source>
        <translation>Marquer terminé et passer à l’article suivant</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked done; 1 suggestion was left undecided.</source>
        <translation>Marqué comme terminé&#xa0;; 1 suggestion reste à décider.</translation>
    </message>
    <message>
        <source>Marked done; {n} suggestions were left undecided.</source>
        <translation>Marqué comme terminé&#xa0;; {n} suggestions restent à décider.</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions as CSV</source>
        <translation>Mentions en CSV</translation>
    </message>
    <message>
        <source>Mentions as an Excel workbook</source>
        <translation>Mentions en classeur Excel</translation>
    </message>
    <message>
        <source>Mentions in this article</source>
        <translation>Mentions dans cet article</translation>
    </message>
    <message>
        <source>Menus, buttons and sentences. Articles may be in any language, whatever this is.</source>
        <translation>Menus, boutons et phrases. Les articles peuvent être dans n’importe quelle langue, indépendamment de ce choix.</translation>
    </message>
    <message>
        <source>Merge into …</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Missed and extra mentions</source>
        <translation>Mentions manquées et en trop</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Most undecided first</source>
        <translation>Le plus à décider d’abord</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move {title} below the article</source>
        <translation>Placer {title} sous l’article</translation>
    </message>
    <message>
        <source>Move {title} beside the article</source>
        <translation>Placer {title} à côté de l’article</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, such as Belt and Road Initiative</source>
        <translation>Nom, par ex. Belt and Road Initiative</translation>
    </message>
    <message>
        <source>Named entities for INCEpTION and other UIMA programs, a file for each article.</source>
        <translation>Entités nommées pour INCEpTION et d’autres programmes UIMA, un fichier par article.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requiert</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never match this</source>
        <translation>Ne jamais reconnaître</translation>
    </message>
    <message>
        <source>Never suggest it again</source>
        <translation>Ne plus jamais suggérer</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>Nouveau concept</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New project from a folder …</source>
        <translation>Nouveau projet depuis un dossier…</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Next in the text</source>
        <translation>Suivante dans le texte</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Occurrence trouvée suivante</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Suivante à décider</translation>
    </message>
    <message>
        <source>No article fits.</source>
        <translation>Aucun article ne correspond.</translation>
    </message>
    <message>
        <source>No article is done yet.</source>
        <translation>Aucun article n’est encore terminé.</translation>
    </message>
    <message>
        <source>No concept</source>
        <translation>Aucun concept</translation>
    </message>
    <message>
        <source>No concept is chosen.</source>
        <translation>Aucun concept n’est choisi.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sans raccourci</translation>
    </message>
    <message>
        <source>No language model was found: only the term base and the rules make suggestions. “Install model from file …” in the window&apos;s menu Project brings one in.</source>
        <translation>Aucun modèle de langue n’a été trouvé&#xa0;: seules la base terminologique et les règles font des suggestions. «&#xa0;Installer un modèle depuis un fichier…&#xa0;», dans le menu Projet de la fenêtre, en ajoute un.</translation>
    </message>
    <message>
        <source>No section has all these words.</source>
        <translation>Aucune section ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
        <source>No suggestions for this article ({kind}: {why}).</source>
        <translation>Pas de suggestions pour cet article ({kind}&#xa0;: {why}).</translation>
    </message>
    <message>
        <source>No term is found twice, and none contradicts another.</source>
        <translation>Aucun terme n’est en double, et aucun n’en contredit un autre.</translation>
    </message>
    <message>
        <source>No twin of this article has a passage left to decide in the same way.</source>
        <translation>Aucun article jumeau n’a de passage restant à décider de la même façon.</translation>
    </message>
    <message>
        <source>Nobody says in which language this article is, and it was not recognised.</source>
        <translation>Personne ne dit dans quelle langue est cet article, et elle n’a pas été reconnue.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>À exclure</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Nothing has been accepted here yet, so there is nothing to count.</source>
        <translation>Rien n’a encore été accepté ici&#xa0;; il n’y a donc rien à compter.</translation>
    </message>
    <message>
        <source>Nothing has been accepted here yet, so there is nothing to tell.</source>
        <translation>Rien n’a encore été accepté ici&#xa0;; il n’y a donc rien à dire.</translation>
    </message>
    <message>
        <source>Nothing has the focus. Choose a mention, then press {key}.</source>
        <translation>Rien n’a le focus. Choisissez une mention, puis appuyez sur {key}.</translation>
    </message>
    <message>
        <source>Nothing has the focus. {key} goes to the next suggestion.</source>
        <translation>Rien n’a le focus. {key} va à la suggestion suivante.</translation>
    </message>
    <message>
        <source>Nothing in focus</source>
        <translation>Aucune mention active</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Nothing is final</source>
        <translation>Rien n’est définitif</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Of the first {n}: {formats}.</source>
        <translation>Rien n’est encore importé. Parmi les {n} premiers&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. {formats}.</source>
        <translation>Rien n’est encore importé. {formats}.</translation>
    </message>
    <message>
        <source>Nothing is inconsistent: the same words are treated alike.</source>
        <translation>Aucune incohérence&#xa0;: les mêmes mots sont traités de la même façon.</translation>
    </message>
    <message>
        <source>Nothing is undecided in the articles listed.</source>
        <translation>Rien à décider dans les articles de la liste.</translation>
    </message>
    <message>
        <source>Nothing is undecided in this article.</source>
        <translation>Rien à décider dans cet article.</translation>
    </message>
    <message>
        <source>Nothing was taught yet. {alias} makes words an alias, {never} never matches.</source>
        <translation>Rien n’a encore été appris. {alias} fait des mots un alias, {never} ne les reconnaît jamais.</translation>
    </message>
    <message>
        <source>Nothing was undecided there; this is another article.</source>
        <translation>Il n’y avait plus rien à décider&#xa0;; voici un autre article.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Of the whole window. Labels keep a colour that can be read on each ground.</source>
        <translation>De toute la fenêtre. Les étiquettes gardent une couleur lisible sur chaque fond.</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>De quels articles</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>On the web: {address}</source>
        <translation>Sur le web&#xa0;: {address}</translation>
    </message>
    <message>
        <source>On to the next</source>
        <translation>Passer au suivant</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>One place where both stood keeps one.</source>
        <translation>Une occurrence qui portait les deux n’en garde qu’une.</translation>
    </message>
    <message>
        <source>Only articles that are done</source>
        <translation>Articles terminés seulement</translation>
    </message>
    <message>
        <source>Only what this project says</source>
        <translation>Seulement ce que dit ce projet</translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation>Seulement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the sample corpus</source>
        <translation>Ouvrir le corpus d’exemple</translation>
    </message>
    <message>
        <source>Open the sample corpus to look around, or drop a folder of articles here.</source>
        <translation>Ouvrez le corpus d’exemple pour découvrir, ou déposez ici un dossier d’articles.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>Ouvrir {project}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order in which the undecided is gone through</source>
        <translation>Ordre dans lequel on parcourt ce qui est à décider</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>Other forms of the concept</source>
        <translation>Autres formes du concept</translation>
    </message>
    <message>
        <source>Out of sight until it is back: {suggestions}.</source>
        <translation>En attente de sa réactivation&#xa0;: {suggestions}.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf);;Web page (*.html)</source>
        <translation>PDF à imprimer (*.pdf);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Parquet files with tokens, tags and spans, and a data set card.</source>
        <translation>Fichiers Parquet avec tokens, balises et segments, et une fiche du jeu de données.</translation>
    </message>
    <message>
        <source>Parts of the import</source>
        <translation>Parties de l’import</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place and label</source>
        <translation>Position et étiquette</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Places at which it was suggested in this project</source>
        <translation>Occurrences où il a été suggéré dans ce projet</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Modifications prévues</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>Pluriel</translation>
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
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision by source</source>
        <translation>Précision par source</translation>
    </message>
    <message>
        <source>Press Return on a row, then the new key. It is in force at once, and kept.</source>
        <translation>Appuyez sur Return sur une ligne, puis sur la nouvelle touche. Elle est active et conservée aussitôt.</translation>
    </message>
    <message>
        <source>Press the key of the right one, here below. To mark words that nobody has suggested, select them first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Appuyez sur la touche de la bonne étiquette, ci-dessous. Pour marquer des mots que personne n’a suggérés, sélectionnez-les d’abord&#xa0;: avec la souris, ou avec Shift et les touches fléchées.</translation>
    </message>
    <message>
        <source>Press the new key for {action}; Esc leaves it.</source>
        <translation>Appuyez sur la nouvelle touche pour {action}&#xa0;; Esc abandonne.</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Occurrence trouvée précédente</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Précédente à décider</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Prodigy JSON Lines</source>
        <translation>Prodigy JSON Lines</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Put a copy back …</source>
        <translation>Restaurer une copie…</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Restaurer cette copie</translation>
    </message>
    <message>
        <source>Putting the copy back …</source>
        <translation>Restauration de la copie…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <source>Read how everything is done</source>
        <translation>Lire comment tout se fait</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redoing {n} of {all} changes …</source>
        <translation>Rétablissement de {n} modifications sur {all}…</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject it, and suggest these words under this label in no article</source>
        <translation>Rejeter, et ne suggérer ces mots sous cette étiquette dans aucun article</translation>
    </message>
    <message>
        <source>Reject or remove</source>
        <translation>Rejeter ou retirer</translation>
    </message>
    <message>
        <source>Reject what is suggested</source>
        <translation>Rejeter ce qui est suggéré</translation>
    </message>
    <message>
        <source>Remove concept</source>
        <translation>Supprimer le concept</translation>
    </message>
    <message>
        <source>Remove term</source>
        <translation>Supprimer le terme</translation>
    </message>
    <message>
        <source>Removing what was imported …</source>
        <translation>Retrait de ce qui a été importé…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopen the article</source>
        <translation>Rouvrir l’article</translation>
    </message>
    <message>
        <source>Repair all listed</source>
        <translation>Corriger toute la liste</translation>
    </message>
    <message>
        <source>Repair the chosen</source>
        <translation>Corriger la sélection</translation>
    </message>
    <message>
        <source>Repairing {n} of {all} annotations …</source>
        <translation>Réparation de {n} annotations sur {all}…</translation>
    </message>
    <message>
        <source>Rescue to</source>
        <translation>Récupérer vers</translation>
    </message>
    <message>
        <source>Rescue what can be read …</source>
        <translation>Récupérer ce qui est lisible…</translation>
    </message>
    <message>
        <source>Rescued {n} spans of {articles} articles to {file}. Make a new project and import this file into it.</source>
        <translation>{n} segments de {articles} articles récupérés dans {file}. Créez un nouveau projet et importez-y ce fichier.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to something that is gone.</source>
        <translation>La ligne {row} de {table} renvoie à quelque chose qui n’existe plus.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: {why}</source>
        <translation>SQLite trouve le fichier endommagé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>SQLite reports “{message}”. Open a copy of it, or report this message</source>
        <translation>SQLite signale «&#xa0;{message}&#xa0;». Ouvrez une copie du fichier, ou signalez ce message</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Save for printing …</source>
        <translation>Enregistrer pour impression…</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message>
        <source>Save numbers …</source>
        <translation>Enregistrer les chiffres…</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Enregistrer les raccourcis</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Enregistrer cette recherche sous</translation>
    </message>
    <message>
        <source>Save to file …</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Say in which language the article is, or all that are listed</source>
        <translation>Dire dans quelle langue est l’article, ou tous ceux de la liste</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores by label</source>
        <translation>Scores par étiquette</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
        <source>Search names, ids and terms …</source>
        <translation>Rechercher noms, identifiants et termes…</translation>
    </message>
    <message>
        <source>Search the concepts</source>
        <translation>Rechercher dans les concepts</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>See, change and print the keys</source>
        <translation>Voir, modifier et imprimer les raccourcis</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Set the concept …</source>
        <translation>Définir le concept…</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>Définir la langue</translation>
    </message>
    <message>
        <source>Setting the language of {n} of {all} articles …</source>
        <translation>Définition de la langue de {n} articles sur {all}…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share accepted by score</source>
        <translation>Part acceptée par score</translation>
    </message>
    <message>
        <source>Shares of train, dev and test</source>
        <translation>Parts de train, dev et test</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>Lignes plus courtes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all the same mentions, and decide about them at once</source>
        <translation>Afficher toutes les mentions identiques, et les décider d’un coup</translation>
    </message>
    <message>
        <source>Show and change …</source>
        <translation>Afficher et modifier…</translation>
    </message>
    <message>
        <source>Show done</source>
        <translation>Afficher les articles terminés</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show to do</source>
        <translation>Afficher les articles à faire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Sorry, {what}</source>
        <translation>Désolé, {what}</translation>
    </message>
    <message>
        <source>Sorry, {what} No model was installed.</source>
        <translation>Désolé, {what} Aucun modèle n’a été installé.</translation>
    </message>
    <message>
        <source>Sorry, {what} Your decisions are saved.</source>
        <translation>Désolé, {what} Vos décisions sont enregistrées.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Spans and labels</source>
        <translation>Segments et étiquettes</translation>
    </message>
    <message>
        <source>Spans with these labels will be left out: {labels} and {n} more.</source>
        <translation>Les segments portant ces étiquettes seront ignorés&#xa0;: {labels} et {n} autres.</translation>
    </message>
    <message>
        <source>Spans with these labels will be left out: {labels}.</source>
        <translation>Les segments portant ces étiquettes seront ignorés&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Start one word to the left</source>
        <translation>Début&#xa0;: un mot à gauche</translation>
    </message>
    <message>
        <source>Start one word to the right</source>
        <translation>Début&#xa0;: un mot à droite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>Arrêté&#xa0;; tout est comme avant.</translation>
    </message>
    <message>
        <source>Stopping; everything will be as it was …</source>
        <translation>Arrêt en cours&#xa0;; tout sera comme avant…</translation>
    </message>
    <message>
        <source>Stored with each decision from now on, so that colleagues see who decided what.</source>
        <translation>Désormais enregistré avec chaque décision, pour que les collègues voient qui a décidé quoi.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggérer</translation>
    </message>
    <message>
        <source>Suggest again in all articles</source>
        <translation>Suggérer à nouveau dans tous les articles</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Recherche de suggestions</translation>
    </message>
    <message>
        <source>Suggestions are made anew, with the model and the terms of that language. Decisions stay as they are.</source>
        <translation>Les suggestions sont refaites, avec le modèle et les termes de cette langue. Les décisions restent telles quelles.</translation>
    </message>
    <message>
        <source>Suggestions are not available: their worker cannot be started.</source>
        <translation>Les suggestions ne sont pas disponibles&#xa0;: leur processus ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Suggestions still undecided</source>
        <translation>Suggestions encore à décider</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Soupçon</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Table (*.csv);;Patterns of spaCy and Prodigy (*.jsonl);;SKOS in Turtle (*.ttl)</source>
        <translation>Tableau (*.csv);;Motifs de spaCy et Prodigy (*.jsonl);;SKOS en Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tableau (CSV, TSV)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ces actions</translation>
    </message>
    <message>
        <source>Take back all listed …</source>
        <translation>Annuler toute la liste…</translation>
    </message>
    <message>
        <source>Take back the chosen …</source>
        <translation>Annuler les actions choisies…</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Reprendre la touche</translation>
    </message>
    <message>
        <source>Take spans</source>
        <translation>Reprendre les segments</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Taken back, as one step. Undo brings all of it back.</source>
        <translation>Actions annulées, en une étape. «&#xa0;Annuler&#xa0;» rétablit tout.</translation>
    </message>
    <message>
        <source>Taking back {changes} changes …</source>
        <translation>Annulation de {changes} modifications…</translation>
    </message>
    <message>
        <source>Taking back {n} of {all} changes …</source>
        <translation>Annulation de {n} modifications sur {all}…</translation>
    </message>
    <message>
        <source>Tasks for Prodigy, with tokens; those without undecided spans are answered.</source>
        <translation>Tâches pour Prodigy, avec tokens&#xa0;; celles sans segment à décider ont leur réponse.</translation>
    </message>
    <message>
        <source>Taught words</source>
        <translation>Mots appris</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Terms of the concept</source>
        <translation>Termes du concept</translation>
    </message>
    <message>
        <source>Terms that are new</source>
        <translation>Nouveaux termes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texte (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Texts with labels for doccano; other programs read it too.</source>
        <translation>Textes avec étiquettes pour doccano&#xa0;; d’autres programmes les lisent aussi.</translation>
    </message>
    <message>
        <source>Texts, web pages, office files, PDF, tables, annotated files, or a folder of them.</source>
        <translation>Textes, pages web, documents bureautiques, PDF, tableaux, fichiers annotés, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>That is what is said already.</source>
        <translation>C’est ce qui est déjà dit.</translation>
    </message>
    <message>
        <source>The articles listed</source>
        <translation>Les articles de la liste</translation>
    </message>
    <message>
        <source>The checksums are the same.</source>
        <translation>Les sommes de contrôle sont identiques.</translation>
    </message>
    <message>
        <source>The checksums differ: this is not the file that was meant. Fetch it again.</source>
        <translation>Les sommes de contrôle diffèrent&#xa0;: ce n’est pas le fichier attendu. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The code of a language, such as en, es, fr, zh</source>
        <translation>Le code d’une langue, par ex. en, es, fr, zh</translation>
    </message>
    <message>
        <source>The columns of {file}. What has no place here becomes metadata of the articles.</source>
        <translation>Les colonnes de {file}. Ce qui n’a pas de place ici devient métadonnées des articles.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}: more can be rescued from it later.</source>
        <translation>Le fichier endommagé est conservé sous {name}&#xa0;: on pourra en récupérer davantage plus tard.</translation>
    </message>
    <message>
        <source>The diagnosis failed; “annotator doctor” in a terminal says more.</source>
        <translation>Le diagnostic a échoué&#xa0;; «&#xa0;annotator doctor&#xa0;» dans un terminal en dit plus.</translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’export a été annulé&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The first {shown} of them are listed.</source>
        <translation>Les {shown} premières sont énumérées.</translation>
    </message>
    <message>
        <source>The id “{id}” is used already; choose another one.</source>
        <translation>L’identifiant «&#xa0;{id}&#xa0;» est déjà utilisé&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was brought in.</source>
        <translation>L’import a été annulé&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The key {key} is taken: {what}.</source>
        <translation>La touche {key} est prise&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The labels are not as the journal left them.</source>
        <translation>Les étiquettes ne sont pas telles que le journal les a laissées.</translation>
    </message>
    <message>
        <source>The labels stand in another order.</source>
        <translation>Les étiquettes sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The language is set. {key} takes it back.</source>
        <translation>La langue est définie. {key} l’annule.</translation>
    </message>
    <message>
        <source>The language model stopped twice. The term base goes on without it.</source>
        <translation>Le modèle de langue s’est arrêté deux fois. La base terminologique continue sans lui.</translation>
    </message>
    <message>
        <source>The language of {n} articles is set. {key} takes it back.</source>
        <translation>La langue de {n} articles est définie. {key} l’annule.</translation>
    </message>
    <message>
        <source>The language of “{title}” is not as the journal left it.</source>
        <translation>La langue de «&#xa0;{title}&#xa0;» n’est pas telle que le journal l’a laissée.</translation>
    </message>
    <message>
        <source>The machine suggests</source>
        <translation>La machine suggère</translation>
    </message>
    <message>
        <source>The model {model} cannot be used ({kind}: {why}).</source>
        <translation>Le modèle {model} ne peut pas être utilisé ({kind}&#xa0;: {why}).</translation>
    </message>
    <message>
        <source>The open one: {title}</source>
        <translation>Celui qui est ouvert&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The part of the decided places that was accepted</source>
        <translation>La part des occurrences décidées qui a été acceptée</translation>
    </message>
    <message>
        <source>The project as it is now is kept as a copy itself, so you can come back to it.</source>
        <translation>Le projet dans son état actuel est lui-même conservé comme copie&#xa0;; vous pourrez donc y revenir.</translation>
    </message>
    <message>
        <source>The project in numbers, each of which leads to its mentions</source>
        <translation>Le projet en chiffres, dont chacun mène à ses mentions</translation>
    </message>
    <message>
        <source>The project&apos;s own concepts are not as the journal left them.</source>
        <translation>Les concepts propres au projet ne sont pas tels que le journal les a laissés.</translation>
    </message>
    <message>
        <source>The project&apos;s own terms are not as the journal left them.</source>
        <translation>Les termes propres au projet ne sont pas tels que le journal les a laissés.</translation>
    </message>
    <message>
        <source>The request cannot be read: {why}.</source>
        <translation>La requête ne peut pas être lue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The same as JSON, with the types in each file.</source>
        <translation>La même chose en JSON, avec les types dans chaque fichier.</translation>
    </message>
    <message>
        <source>The same columns, with tags that tell the last and the only token of a span.</source>
        <translation>Les mêmes colonnes, avec des balises qui signalent le dernier token d’un segment et le token unique.</translation>
    </message>
    <message>
        <source>The same words treated in two ways</source>
        <translation>Les mêmes mots traités de deux façons</translation>
    </message>
    <message>
        <source>The scheme is called “{name}”.</source>
        <translation>Le jeu d’étiquettes s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The search index has articles that are gone: {n}.</source>
        <translation>L’index de recherche contient des articles qui n’existent plus&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The search index has {n} words; by its own count it has {counted}.</source>
        <translation>L’index de recherche contient {n} mots&#xa0;; selon son propre compte, {counted}.</translation>
    </message>
    <message>
        <source>The settings give keys to what is no action: {names}.</source>
        <translation>Les paramètres donnent des raccourcis à ce qui n’est pas une action&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The suggestion worker gave an answer that cannot be read.</source>
        <translation>Le processus de suggestion a donné une réponse illisible.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» n’est pas celui qui a été importé.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>There are no articles to export; choose other spans or articles.</source>
        <translation>Il n’y a aucun article à exporter&#xa0;; choisissez d’autres segments ou articles.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a aucune.</translation>
    </message>
    <message>
        <source>There are {names} and {n} more.</source>
        <translation>Il y a {names} et {n} autres.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Il y a {names}.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made whenever a project is opened.</source>
        <translation>Il n’y a pas encore de copie. Une copie est faite à chaque ouverture d’un projet.</translation>
    </message>
    <message>
        <source>There is no label {name}.</source>
        <translation>Il n’y a pas d’étiquette {name}.</translation>
    </message>
    <message>
        <source>There is no model “{name}” here; the one before stays.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;» ici&#xa0;; le précédent reste.</translation>
    </message>
    <message>
        <source>There is nothing here to import.</source>
        <translation>Il n’y a rien à importer ici.</translation>
    </message>
    <message>
        <source>There is nothing to take back any more.</source>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>They are kept in {folder}.</source>
        <translation>Elles sont conservées dans {folder}.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>This article is in {language}, as its file or an analyst says.</source>
        <translation>Cet article est en {language}, d’après son fichier ou un analyste.</translation>
    </message>
    <message>
        <source>This article is in {language}, as the program recognised it.</source>
        <translation>Cet article est en {language}, d’après ce que le programme a reconnu.</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>Cet article seulement</translation>
    </message>
    <message>
        <source>This is no SHA-256, which has 64 digits and letters from a to f.</source>
        <translation>Ce n’est pas un SHA-256, qui a 64 chiffres et lettres de a à f.</translation>
    </message>
    <message>
        <source>This is the official release: it has the checksum that its makers publish.</source>
        <translation>C’est la version officielle&#xa0;: elle a la somme de contrôle que publient ses auteurs.</translation>
    </message>
    <message>
        <source>This program knows no official release of this name and version. Compare the checksum with the one that the model&apos;s makers give.</source>
        <translation>Ce programme ne connaît pas de version officielle portant ce nom et ce numéro. Comparez la somme de contrôle à celle que donnent les auteurs du modèle.</translation>
    </message>
    <message>
        <source>This project can only be read here, so nothing can be applied.</source>
        <translation>Ce projet ne peut être que lu ici&#xa0;; rien ne peut donc être appliqué.</translation>
    </message>
    <message>
        <source>Those listed now: 1 article</source>
        <translation>Ceux de la liste actuelle&#xa0;: 1 article</translation>
    </message>
    <message>
        <source>Those listed now: {n} articles</source>
        <translation>Ceux de la liste actuelle&#xa0;: {n} articles</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Jusqu’au jour</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To moment</source>
        <translation>Jusqu’au moment</translation>
    </message>
    <message>
        <source>Tokens and tags in columns; spans must cover whole tokens and not overlap.</source>
        <translation>Tokens et balises en colonnes&#xa0;; les segments doivent couvrir des tokens entiers, sans chevauchement.</translation>
    </message>
    <message>
        <source>Tokens in columns for INCEpTION and WebAnno, a file for each article.</source>
        <translation>Tokens en colonnes pour INCEpTION et WebAnno, un fichier par article.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tour in five steps</source>
        <translation>Visite en cinq étapes</translation>
    </message>
    <message>
        <source>Train, dev, test</source>
        <translation>Train, dev, test</translation>
    </message>
    <message>
        <source>Training data for spaCy; spans must cover whole tokens and not overlap.</source>
        <translation>Données d’entraînement pour spaCy&#xa0;; les segments doivent couvrir des tokens entiers, sans chevauchement.</translation>
    </message>
    <message>
        <source>Try it out on the sample corpus</source>
        <translation>Essayer sur le corpus d’exemple</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turn articles into gold</source>
        <translation>Transformer des articles en référence (gold)</translation>
    </message>
    <message>
        <source>Turns news articles into gold-standard annotations, on this computer and without a network.</source>
        <translation>Transforme des articles de presse en annotations de référence (gold), sur cet ordinateur et sans réseau.</translation>
    </message>
    <message>
        <source>Type words, or choose what places must have.</source>
        <translation>Tapez des mots, ou choisissez ce que les occurrences doivent avoir.</translation>
    </message>
    <message>
        <source>UIMA CAS JSON</source>
        <translation>UIMA CAS JSON</translation>
    </message>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undoing {n} of {all} changes …</source>
        <translation>Annulation de {n} modifications sur {all}…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Unicode code points</source>
        <translation>points de code Unicode</translation>
    </message>
    <message>
        <source>Unknown concept in the files</source>
        <translation>Concept inconnu dans les fichiers</translation>
    </message>
    <message>
        <source>Unknown concepts</source>
        <translation>Concepts inconnus</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Use it for all articles from now on</source>
        <translation>L’utiliser désormais pour tous les articles</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Raccourci par défaut</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille du texte par défaut</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What breaks a rule</source>
        <translation>Ce qui enfreint une règle</translation>
    </message>
    <message>
        <source>What is inconsistent</source>
        <translation>Incohérence</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What suggests names of people, organisations and places: an installed model, or the path of a model&apos;s folder. Another one starts at once; decisions stay as they are.</source>
        <translation>Ce qui suggère les noms de personnes, d’organisations et de lieux&#xa0;: un modèle installé, ou le chemin du dossier d’un modèle. Un autre modèle démarre aussitôt&#xa0;; les décisions restent telles quelles.</translation>
    </message>
    <message>
        <source>What the label means, and which annotations break a rule</source>
        <translation>Ce que signifie l’étiquette, et quelles annotations enfreignent une règle</translation>
    </message>
    <message>
        <source>What the term base knows, and what this project says besides</source>
        <translation>Ce que sait la base terminologique, et ce que ce projet y ajoute</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>What will happen, as one step that can be undone</source>
        <translation>Ce qui va se passer, en une seule étape annulable</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where to check</source>
        <translation>Où vérifier</translation>
    </message>
    <message>
        <source>Whether capitals and small letters must be as written</source>
        <translation>Si majuscules et minuscules doivent être respectées</translation>
    </message>
    <message>
        <source>Whether it matches whole words only, or also inside longer ones</source>
        <translation>Reconnaître seulement des mots entiers, ou aussi l’intérieur de mots plus longs</translation>
    </message>
    <message>
        <source>Whether the English plural matches as well</source>
        <translation>Reconnaître aussi le pluriel anglais</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who did what and when, and the way to take it back</source>
        <translation>Qui a fait quoi et quand, et le moyen de l’annuler</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Mot entier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>With twins</source>
        <translation>Avec articles jumeaux</translation>
    </message>
    <message>
        <source>Within longer words</source>
        <translation>Dans des mots plus longs</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words of which one must occur in the article, with | between them</source>
        <translation>Mots dont l’un doit figurer dans l’article, séparés par |</translation>
    </message>
    <message>
        <source>Words that must not follow it, with | between them</source>
        <translation>Mots qui ne doivent pas le suivre, séparés par |</translation>
    </message>
    <message>
        <source>Words that must not stand right before it, with | between them</source>
        <translation>Mots qui ne doivent pas le précéder immédiatement, séparés par |</translation>
    </message>
    <message>
        <source>Words with a dashed line are suggestions. {nextSuggestion} goes to the next one that waits for you; looking decides nothing.</source>
        <translation>Les mots marqués d’un trait discontinu sont des suggestions. {nextSuggestion} passe à la prochaine qui vous attend&#xa0;; regarder ne décide rien.</translation>
    </message>
    <message>
        <source>Write a briefing</source>
        <translation>Rédiger une note de synthèse</translation>
    </message>
    <message>
        <source>Write a document with figures, passages and sources</source>
        <translation>Rédiger un document avec graphiques, passages et sources</translation>
    </message>
    <message>
        <source>Writing the briefing …</source>
        <translation>Rédaction de la note de synthèse…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Wrong label?</source>
        <translation>Mauvaise étiquette&#xa0;?</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Vous décidez</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name, stored with each decision</source>
        <translation>Votre nom, enregistré avec chaque décision</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>a DocBin has no room for so many articles; divide it with --split.</source>
        <translation>un DocBin n’a pas de place pour autant d’articles&#xa0;; divisez-le avec --split.</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a body that speaks</source>
        <translation>un organisme qui parle</translation>
    </message>
    <message>
        <source>a body, with a capital</source>
        <translation>un organisme, avec une majuscule</translation>
    </message>
    <message>
        <source>a bracketed acronym is a span of its own</source>
        <translation>un sigle entre parenthèses est un segment à part</translation>
    </message>
    <message>
        <source>a business year</source>
        <translation>un exercice comptable</translation>
    </message>
    <message>
        <source>a calendar date</source>
        <translation>une date du calendrier</translation>
    </message>
    <message>
        <source>a cell has more than {n} characters</source>
        <translation>une cellule a plus de {n} caractères</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>un siècle</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a concept</source>
        <translation>un concept</translation>
    </message>
    <message>
        <source>a country&apos;s</source>
        <translation>d’un pays</translation>
    </message>
    <message>
        <source>a date in figures</source>
        <translation>une date en chiffres</translation>
    </message>
    <message>
        <source>a day of the month</source>
        <translation>un jour du mois</translation>
    </message>
    <message>
        <source>a day of the week</source>
        <translation>un jour de la semaine</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>une décennie</translation>
    </message>
    <message>
        <source>a doc of this DocBin has more than {n} tokens; split it.</source>
        <translation>un doc de ce DocBin a plus de {n} tokens&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>une forme</translation>
    </message>
    <message>
        <source>a forum, fund or corridor of two sides</source>
        <translation>un forum, fonds ou corridor entre deux parties</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>un jour férié</translation>
    </message>
    <message>
        <source>a law with its number</source>
        <translation>une loi avec son numéro</translation>
    </message>
    <message>
        <source>a line of this table is longer than {size}; split it.</source>
        <translation>une ligne de ce tableau dépasse {size}&#xa0;; divisez-la.</translation>
    </message>
    <message>
        <source>a link or a device</source>
        <translation>un lien ou un périphérique</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>a month of a year named from today</source>
        <translation>un mois d’une année nommée à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>a name after the title “{title}”</source>
        <translation>un nom après le titre «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>a name in a credit line</source>
        <translation>un nom dans une ligne de crédits</translation>
    </message>
    <message>
        <source>a name that may lead out of the model&apos;s folder</source>
        <translation>un nom qui peut mener hors du dossier du modèle</translation>
    </message>
    <message>
        <source>a name with a nickname</source>
        <translation>un nom avec un surnom</translation>
    </message>
    <message>
        <source>a name with an account</source>
        <translation>un nom avec un compte</translation>
    </message>
    <message>
        <source>a name with its acronym in brackets</source>
        <translation>un nom avec son sigle entre parenthèses</translation>
    </message>
    <message>
        <source>a name with “{word}”</source>
        <translation>un nom avec «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>un lecteur réseau</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a place in a dateline</source>
        <translation>un lieu dans une mention d’origine</translation>
    </message>
    <message>
        <source>a plan with its year</source>
        <translation>un plan avec son année</translation>
    </message>
    <message>
        <source>a range of years</source>
        <translation>un intervalle d’années</translation>
    </message>
    <message>
        <source>a span group of it is damaged, or of another version of spaCy.</source>
        <translation>un de ses groupes de segments est endommagé, ou vient d’une autre version de spaCy.</translation>
    </message>
    <message>
        <source>a span group of it lies outside of the text.</source>
        <translation>un de ses groupes de segments est hors du texte.</translation>
    </message>
    <message>
        <source>a table of keys in quotes</source>
        <translation>un tableau de touches entre guillemets</translation>
    </message>
    <message>
        <source>a table of more than {size} must be in UTF-8; save it as that.</source>
        <translation>un tableau de plus de {size} doit être en UTF-8&#xa0;; enregistrez-le ainsi.</translation>
    </message>
    <message>
        <source>a term cannot ask for {token}</source>
        <translation>un terme ne peut pas demander {token}</translation>
    </message>
    <message>
        <source>a term is written exactly or in any letters, not part by part</source>
        <translation>un terme s’écrit exactement ou en lettres quelconques, pas partie par partie</translation>
    </message>
    <message>
        <source>a text has more than {n} characters</source>
        <translation>un texte a plus de {n} caractères</translation>
    </message>
    <message>
        <source>a time counted back from today</source>
        <translation>un moment compté à rebours d’aujourd’hui</translation>
    </message>
    <message>
        <source>a time named from today</source>
        <translation>un moment nommé à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>a token of the pattern is no object</source>
        <translation>un token du motif n’est pas un objet</translation>
    </message>
    <message>
        <source>a town of that name</source>
        <translation>une ville de ce nom</translation>
    </message>
    <message>
        <source>a verb is missing. “annotator --help” names them.</source>
        <translation>il manque un verbe. «&#xa0;annotator --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>a weekday and its date are one span</source>
        <translation>un jour de la semaine et sa date forment un segment</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>a word of it is missing in this DocBin, which is damaged.</source>
        <translation>il manque un de ses mots dans ce DocBin, qui est endommagé.</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>une année</translation>
    </message>
    <message>
        <source>a zone with its place</source>
        <translation>une zone avec son lieu</translation>
    </message>
    <message>
        <source>accept all that is left in the article</source>
        <translation>accepter tout ce qui reste dans l’article</translation>
    </message>
    <message>
        <source>accept it, and move on</source>
        <translation>l’accepter et continuer</translation>
    </message>
    <message>
        <source>accept {mentions}</source>
        <translation>accepter {mentions}</translation>
    </message>
    <message>
        <source>accept {n} suggestions</source>
        <translation>accepter {n} suggestions</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>accepted as {label} once in this project</source>
        <translation>accepté comme {label} une fois dans ce projet</translation>
    </message>
    <message>
        <source>accepted as {label} {n} times in this project</source>
        <translation>accepté comme {label} {n} fois dans ce projet</translation>
    </message>
    <message>
        <source>accepted {mention} {label}</source>
        <translation>acceptée {mention} {label}</translation>
    </message>
    <message>
        <source>accepted: {words}, {label}</source>
        <translation>acceptée&#xa0;: {words}, {label}</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>add 1 annotation to 1 article</source>
        <translation>ajouter 1 annotation à 1 article</translation>
    </message>
    <message>
        <source>add the concept {concept}</source>
        <translation>ajouter le concept {concept}</translation>
    </message>
    <message>
        <source>add the term “{term}” to {concept}</source>
        <translation>ajouter le terme «&#xa0;{term}&#xa0;» à {concept}</translation>
    </message>
    <message>
        <source>add {mentions}</source>
        <translation>ajouter {mentions}</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ajouter {name}</translation>
    </message>
    <message>
        <source>add {n} annotations to 1 article</source>
        <translation>ajouter {n} annotations à 1 article</translation>
    </message>
    <message>
        <source>add {n} annotations to {articles} articles</source>
        <translation>ajouter {n} annotations à {articles} articles</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>after the office {title}</source>
        <translation>après la fonction {title}</translation>
    </message>
    <message>
        <source>after the title {title}</source>
        <translation>après le titre {title}</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an SQLite file</source>
        <translation>un fichier SQLite</translation>
    </message>
    <message>
        <source>an alias of {concept}</source>
        <translation>alias de {concept}</translation>
    </message>
    <message>
        <source>an earlier span marks {start}–{end} as {label} already.</source>
        <translation>un segment précédent marque déjà {start}–{end} comme {label}.</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <source>an organ of {mention}</source>
        <translation>un organe de {mention}</translation>
    </message>
    <message>
        <source>an outlet by its name: “{word}”</source>
        <translation>un média, d’après son nom&#xa0;: «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>an outlet in a dateline or credit</source>
        <translation>un média dans une mention d’origine ou de crédit</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analyste</translation>
    </message>
    <message>
        <source>and 1 more file</source>
        <translation>et 1 autre fichier</translation>
    </message>
    <message>
        <source>and 1 more here already</source>
        <translation>et 1 autre déjà ici</translation>
    </message>
    <message>
        <source>and {n} more files</source>
        <translation>et {n} autres fichiers</translation>
    </message>
    <message>
        <source>and {n} more here already</source>
        <translation>et {n} autres déjà ici</translation>
    </message>
    <message>
        <source>another label inside</source>
        <translation>autre étiquette à l’intérieur</translation>
    </message>
    <message>
        <source>another program is writing to it. Close that program and try again</source>
        <translation>un autre programme est en train d’y écrire. Fermez ce programme et réessayez</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférente</translation>
    </message>
    <message>
        <source>any concept</source>
        <translation>tout concept</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>tout jour</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>toute étiquette</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>toute langue</translation>
    </message>
    <message>
        <source>article done</source>
        <translation>article terminé</translation>
    </message>
    <message>
        <source>article from 2024-01-31</source>
        <translation>article à partir de 2024-01-31</translation>
    </message>
    <message>
        <source>article in progress</source>
        <translation>article en cours</translation>
    </message>
    <message>
        <source>article new again</source>
        <translation>article redevenu nouveau</translation>
    </message>
    <message>
        <source>article {value}</source>
        <translation>article {value}</translation>
    </message>
    <message>
        <source>article, mentions</source>
        <translation>article, mentions</translation>
    </message>
    <message>
        <source>articles done</source>
        <translation>articles terminés</translation>
    </message>
    <message>
        <source>articles from {value}</source>
        <translation>articles de {value}</translation>
    </message>
    <message>
        <source>articles marked done on {value}</source>
        <translation>articles terminés le {value}</translation>
    </message>
    <message>
        <source>articles that are done</source>
        <translation>articles terminés</translation>
    </message>
    <message>
        <source>articles there already</source>
        <translation>articles déjà présents</translation>
    </message>
    <message>
        <source>articles to do</source>
        <translation>articles à faire</translation>
    </message>
    <message>
        <source>articles with twins</source>
        <translation>articles ayant des jumeaux</translation>
    </message>
    <message>
        <source>articles with undecided suggestions</source>
        <translation>articles ayant des suggestions à décider</translation>
    </message>
    <message>
        <source>articles with {value}</source>
        <translation>articles avec {value}</translation>
    </message>
    <message>
        <source>articles: {language}</source>
        <translation>articles&#xa0;: {language}</translation>
    </message>
    <message>
        <source>as a building</source>
        <translation>comme bâtiment</translation>
    </message>
    <message>
        <source>as annotations; signed by you where the file names nobody</source>
        <translation>comme annotations&#xa0;; signées par vous si le fichier ne nomme personne</translation>
    </message>
    <message>
        <source>as annotations; signed by {who} where the file names nobody</source>
        <translation>comme annotations&#xa0;; signées par {who} si le fichier ne nomme personne</translation>
    </message>
    <message>
        <source>as suggestions, to be decided here</source>
        <translation>comme suggestions, à décider ici</translation>
    </message>
    <message>
        <source>as the file has them: decided ones as annotations</source>
        <translation>comme dans le fichier&#xa0;: les segments décidés en annotations</translation>
    </message>
    <message>
        <source>as the program recognises it</source>
        <translation>telle que le programme la reconnaît</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>as the system has them</source>
        <translation>celles du système</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>at least one label has to stay in use</source>
        <translation>au moins une étiquette doit rester utilisée</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>bad JSON (nested too deeply)</source>
        <translation>JSON incorrect (imbrication trop profonde)</translation>
    </message>
    <message>
        <source>bad JSON at column {column} ({why})</source>
        <translation>JSON incorrect à la colonne {column} ({why})</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banque</translation>
    </message>
    <message>
        <source>begins or ends with a blank</source>
        <translation>commence ou finit par un espace</translation>
    </message>
    <message>
        <source>begins or ends with a line break</source>
        <translation>commence ou finit par un saut de ligne</translation>
    </message>
    <message>
        <source>begins or ends with a tab or a line break</source>
        <translation>commence ou finit par une tabulation ou un saut de ligne</translation>
    </message>
    <message>
        <source>begins with a first name</source>
        <translation>commence par un prénom</translation>
    </message>
    <message>
        <source>blanks and punctuation stay outside</source>
        <translation>espaces et ponctuation restent en dehors</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>bring back {name}</source>
        <translation>remettre {name} en usage</translation>
    </message>
    <message>
        <source>bring in 1 concept from {file}</source>
        <translation>importer 1 concept de {file}</translation>
    </message>
    <message>
        <source>bring in {n} concepts from {file}</source>
        <translation>importer {n} concepts de {file}</translation>
    </message>
    <message>
        <source>by article</source>
        <translation>par article</translation>
    </message>
    <message>
        <source>by the words</source>
        <translation>par les mots</translation>
    </message>
    <message>
        <source>by what stands left</source>
        <translation>par le contexte gauche</translation>
    </message>
    <message>
        <source>by what stands right</source>
        <translation>par le contexte droit</translation>
    </message>
    <message>
        <source>call the scheme “{name}”</source>
        <translation>appeler le jeu «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>came with the file</source>
        <translation>venue avec le fichier</translation>
    </message>
    <message>
        <source>carried over from “{title}”</source>
        <translation>reportée depuis «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>carry over {n} decisions to {articles} articles</source>
        <translation>reporter {n} décisions sur {articles} articles</translation>
    </message>
    <message>
        <source>change no label</source>
        <translation>ne changer aucune étiquette</translation>
    </message>
    <message>
        <source>change the definition of {concept}</source>
        <translation>modifier la définition de {concept}</translation>
    </message>
    <message>
        <source>change the kind of {concept}</source>
        <translation>modifier le type de {concept}</translation>
    </message>
    <message>
        <source>change the label of {concept}</source>
        <translation>modifier l’étiquette de {concept}</translation>
    </message>
    <message>
        <source>change the name of {concept}</source>
        <translation>modifier le nom de {concept}</translation>
    </message>
    <message>
        <source>change the source of {concept}</source>
        <translation>modifier la source de {concept}</translation>
    </message>
    <message>
        <source>change the term “{term}” of {concept}</source>
        <translation>modifier le terme «&#xa0;{term}&#xa0;» de {concept}</translation>
    </message>
    <message>
        <source>change the wikidata of {concept}</source>
        <translation>modifier l’identifiant Wikidata de {concept}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed later</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>choisir une colonne</translation>
    </message>
    <message>
        <source>concept id</source>
        <translation>identifiant de concept</translation>
    </message>
    <message>
        <source>concept {concept}: {name}</source>
        <translation>concept {concept}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>concepts</source>
        <translation>les concepts</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>corridor</translation>
    </message>
    <message>
        <source>cuts the token “{words}”</source>
        <translation>coupe le token «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombres</translation>
    </message>
    <message>
        <source>dates, sources and languages</source>
        <translation>les dates, sources et langues</translation>
    </message>
    <message>
        <source>decided from 2024-01-31</source>
        <translation>décidé à partir de 2024-01-31</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>define {name} anew</source>
        <translation>redéfinir {name}</translation>
    </message>
    <message>
        <source>doccano JSON Lines</source>
        <translation>doccano JSON Lines</translation>
    </message>
    <message>
        <source>doctrine</source>
        <translation>doctrine</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>files that end in {ending} cannot be imported; save it as {known}.</source>
        <translation>les fichiers qui finissent par {ending} ne peuvent pas être importés&#xa0;; enregistrez-le en {known}.</translation>
    </message>
    <message>
        <source>files without an ending cannot be imported; save it as {known}.</source>
        <translation>les fichiers sans extension ne peuvent pas être importés&#xa0;; enregistrez-le en {known}.</translation>
    </message>
    <message>
        <source>find anything: actions, articles, concepts</source>
        <translation>tout rechercher&#xa0;: actions, articles, concepts</translation>
    </message>
    <message>
        <source>for the data card, for example CC BY 4.0</source>
        <translation>pour la fiche de données, par exemple CC BY 4.0</translation>
    </message>
    <message>
        <source>forget {n} terms</source>
        <translation>oublier {n} termes</translation>
    </message>
    <message>
        <source>forget “{mention}” (alias)</source>
        <translation>oublier «&#xa0;{mention}&#xa0;» (alias)</translation>
    </message>
    <message>
        <source>forget “{mention}” (never match)</source>
        <translation>oublier «&#xa0;{mention}&#xa0;» (ne jamais reconnaître)</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>forum</translation>
    </message>
    <message>
        <source>found twice</source>
        <translation>trouvé deux fois</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>from 2024-01-31</source>
        <translation>à partir de 2024-01-31</translation>
    </message>
    <message>
        <source>give it another label, or label selected words</source>
        <translation>lui donner une autre étiquette, ou étiqueter les mots sélectionnés</translation>
    </message>
    <message>
        <source>give {name} another colour</source>
        <translation>donner une autre couleur à {name}</translation>
    </message>
    <message>
        <source>give {name} other examples</source>
        <translation>donner d’autres exemples à {name}</translation>
    </message>
    <message>
        <source>give {name} the key {other}</source>
        <translation>donner à {name} la touche {other}</translation>
    </message>
    <message>
        <source>gives “{words}” this label</source>
        <translation>donne cette étiquette à «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>go to the next mention that waits for you</source>
        <translation>passer à la prochaine mention qui vous attend</translation>
    </message>
    <message>
        <source>has the label “{label}”</source>
        <translation>a l’étiquette «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>has the label “{label}”, which has a blank in it</source>
        <translation>a l’étiquette «&#xa0;{label}&#xa0;», qui contient un espace</translation>
    </message>
    <message>
        <source>has the label “{label}”; brat knows A to Z, digits, _ and - only</source>
        <translation>a l’étiquette «&#xa0;{label}&#xa0;»&#xa0;; brat ne connaît que A à Z, les chiffres, _ et -</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>hyphenated pairs are two spans</source>
        <translation>les paires à trait d’union forment deux segments</translation>
    </message>
    <message>
        <source>import {n} annotations</source>
        <translation>importer {n} annotations</translation>
    </message>
    <message>
        <source>importer “{name}”</source>
        <translation>importateur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>in a list of people</source>
        <translation>dans une liste de personnes</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiative</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>is nothing but blanks</source>
        <translation>ne contient que des espaces</translation>
    </message>
    <message>
        <source>it calls itself “{name}”</source>
        <translation>il se nomme lui-même «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>it cannot be loaded ({why}); update or remove {package}.</source>
        <translation>il ne peut pas être chargé ({why})&#xa0;; mettez à jour ou retirez {package}.</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that the folder exists and may be written</source>
        <translation>il ne peut pas être ouvert. Vérifiez que le dossier existe et qu’on peut y écrire</translation>
    </message>
    <message>
        <source>it cannot be written. Copy it to a folder of your own and open the copy</source>
        <translation>il ne peut pas être écrit. Copiez-le dans un dossier à vous et ouvrez la copie</translation>
    </message>
    <message>
        <source>it copies what is selected</source>
        <translation>elle copie ce qui est sélectionné</translation>
    </message>
    <message>
        <source>it has a number that is too long; correct it.</source>
        <translation>il contient un nombre trop long&#xa0;; corrigez-le.</translation>
    </message>
    <message>
        <source>it has brackets within brackets too deep to be read.</source>
        <translation>il contient des crochets imbriqués trop profondément pour être lus.</translation>
    </message>
    <message>
        <source>it has no label.</source>
        <translation>il n’a pas d’étiquette.</translation>
    </message>
    <message>
        <source>it has no “text”; each article needs one, in quotation marks.</source>
        <translation>il n’a pas de «&#xa0;text&#xa0;»&#xa0;; chaque article en a besoin d’un, entre guillemets.</translation>
    </message>
    <message>
        <source>it has {n} cells more than the table has columns.</source>
        <translation>il a {n} cellules de plus que le tableau n’a de colonnes.</translation>
    </message>
    <message>
        <source>it is accepted there with the concept {concept}, not with {other}.</source>
        <translation>il y est accepté avec le concept {concept}, non avec {other}.</translation>
    </message>
    <message>
        <source>it is accepted there without concept, not with {other}.</source>
        <translation>il y est accepté sans concept, non avec {other}.</translation>
    </message>
    <message>
        <source>it is accepted there.</source>
        <translation>il y est accepté.</translation>
    </message>
    <message>
        <source>it is in pieces with words between them; it was left out.</source>
        <translation>il est en morceaux séparés par des mots&#xa0;; il a été ignoré.</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>il dépasse 1 Mo</translation>
    </message>
    <message>
        <source>it is no annotator.exporting.formats.Format</source>
        <translation>ce n’est pas un annotator.exporting.formats.Format</translation>
    </message>
    <message>
        <source>it is no annotator.importing.format.Format; update {package}.</source>
        <translation>ce n’est pas un annotator.importing.format.Format&#xa0;; mettez à jour {package}.</translation>
    </message>
    <message>
        <source>it is not a table with “name” and “labels”</source>
        <translation>ce n’est pas un tableau avec «&#xa0;name&#xa0;» et «&#xa0;labels&#xa0;»</translation>
    </message>
    <message>
        <source>it is rejected there.</source>
        <translation>il y est rejeté.</translation>
    </message>
    <message>
        <source>it leaves what is being done</source>
        <translation>elle quitte l’opération en cours</translation>
    </message>
    <message>
        <source>it moves the caret in the article</source>
        <translation>elle déplace le curseur dans l’article</translation>
    </message>
    <message>
        <source>it needs a start, an end and a label.</source>
        <translation>il lui faut un début, une fin et une étiquette.</translation>
    </message>
    <message>
        <source>it needs a type, a start and an end; it was left out.</source>
        <translation>il lui faut un type, un début et une fin&#xa0;; il a été ignoré.</translation>
    </message>
    <message>
        <source>it overlaps {words}, which is accepted there as {label}.</source>
        <translation>il chevauche {words}, qui y est accepté comme {label}.</translation>
    </message>
    <message>
        <source>it scrolls the article</source>
        <translation>elle fait défiler l’article</translation>
    </message>
    <message>
        <source>it should be {words}, but {range} is {found}; offsets must count {unit}.</source>
        <translation>ce devrait être {words}, mais {range} est {found}&#xa0;; les positions doivent compter des {unit}.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>opération arrêtée</translation>
    </message>
    <message>
        <source>its Format is not made of what belongs there</source>
        <translation>son Format n’est pas fait de ce qui convient</translation>
    </message>
    <message>
        <source>its Format is not made of what belongs there; update {package}.</source>
        <translation>son Format n’est pas fait de ce qui convient&#xa0;; mettez à jour {package}.</translation>
    </message>
    <message>
        <source>its answer was {answer}; its spans wait for a decision.</source>
        <translation>sa réponse était {answer}&#xa0;; ses segments attendent une décision.</translation>
    </message>
    <message>
        <source>its forms are no JSON</source>
        <translation>ses formes ne sont pas du JSON</translation>
    </message>
    <message>
        <source>its name leads out of the archive; it was left out.</source>
        <translation>son nom mène hors de l’archive&#xa0;; il a été ignoré.</translation>
    </message>
    <message>
        <source>its offsets do not go on where those before it ended.</source>
        <translation>ses positions ne continuent pas là où les précédentes se sont arrêtées.</translation>
    </message>
    <message>
        <source>its package</source>
        <translation>son paquet</translation>
    </message>
    <message>
        <source>its place is taken now</source>
        <translation>sa place est prise maintenant</translation>
    </message>
    <message>
        <source>its score is not a number.</source>
        <translation>son score n’est pas un nombre.</translation>
    </message>
    <message>
        <source>its spans are not a list; they were left out.</source>
        <translation>ses segments ne sont pas une liste&#xa0;; ils ont été ignorés.</translation>
    </message>
    <message>
        <source>its status {status} is unknown; it was taken as new.</source>
        <translation>son état {status} est inconnu&#xa0;; il a été pris pour nouveau.</translation>
    </message>
    <message>
        <source>its text is outside of the project, at {path}.</source>
        <translation>son texte est hors du projet, à {path}.</translation>
    </message>
    <message>
        <source>its text, {name}, is not beside it; put both in one folder.</source>
        <translation>son texte, {name}, n’est pas à côté de lui&#xa0;; mettez les deux dans un même dossier.</translation>
    </message>
    <message>
        <source>its {key} is not a text.</source>
        <translation>son {key} n’est pas un texte.</translation>
    </message>
    <message>
        <source>its {key} is not a text; it was kept as “{key}_given”.</source>
        <translation>son {key} n’est pas un texte&#xa0;; il a été conservé sous «&#xa0;{key}_given&#xa0;».</translation>
    </message>
    <message>
        <source>its {key} is not a whole number.</source>
        <translation>son {key} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>its {key} {value} is unknown.</source>
        <translation>son {key} {value} est inconnu.</translation>
    </message>
    <message>
        <source>its “data” has no text; each task needs one, in quotation marks.</source>
        <translation>son «&#xa0;data&#xa0;» n’a pas de texte&#xa0;; chaque tâche en a besoin d’un, entre guillemets.</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>étiqueter {label}</translation>
    </message>
    <message>
        <source>label {number}</source>
        <translation>étiquette {number}</translation>
    </message>
    <message>
        <source>label {number}: {fault}</source>
        <translation>étiquette {number}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>label “{mention}” {label}</source>
        <translation>étiqueter «&#xa0;{mention}&#xa0;» {label}</translation>
    </message>
    <message>
        <source>labelled two ways</source>
        <translation>étiqueté de deux façons</translation>
    </message>
    <message>
        <source>labels the selected words</source>
        <translation>étiquette les mots sélectionnés</translation>
    </message>
    <message>
        <source>labels: {edit}</source>
        <translation>étiquettes&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>labels: {edit} and {more} more</source>
        <translation>étiquettes&#xa0;: {edit} et {more} autres</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>language: {before} → {after}</source>
        <translation>langue&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claires</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>line {line} cannot be read as a row ({error}); correct it.</source>
        <translation>la ligne {line} ne peut pas être lue comme une ligne de tableau ({error})&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>line {line} is not in UTF-8; save the file as UTF-8.</source>
        <translation>la ligne {line} n’est pas en UTF-8&#xa0;; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>line {line} is too long for a token and its tag.</source>
        <translation>la ligne {line} est trop longue pour un token et sa balise.</translation>
    </message>
    <message>
        <source>line {line}, {why}</source>
        <translation>ligne {line}, {why}</translation>
    </message>
    <message>
        <source>line {line}: its last column is no tag such as O or B-LABEL.</source>
        <translation>ligne {line}&#xa0;: sa dernière colonne n’est pas une balise telle que O ou B-LABEL.</translation>
    </message>
    <message>
        <source>line {line}: {error}</source>
        <translation>ligne {line}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>list of names: {name}, {label}</source>
        <translation>liste de noms&#xa0;: {name}, {label}</translation>
    </message>
    <message>
        <source>make “{mention}” an alias of {concept}</source>
        <translation>faire de «&#xa0;{mention}&#xa0;» un alias de {concept}</translation>
    </message>
    <message>
        <source>mark done “{title}”</source>
        <translation>marquer «&#xa0;{title}&#xa0;» comme terminé</translation>
    </message>
    <message>
        <source>mark new “{title}”</source>
        <translation>marquer «&#xa0;{title}&#xa0;» comme nouveau</translation>
    </message>
    <message>
        <source>mark the article done and open the next</source>
        <translation>marquer l’article terminé et ouvrir le suivant</translation>
    </message>
    <message>
        <source>mark {label}</source>
        <translation>marquer {label}</translation>
    </message>
    <message>
        <source>mark “{mention}” {label}</source>
        <translation>marquer «&#xa0;{mention}&#xa0;» {label}</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>marquée à la main</translation>
    </message>
    <message>
        <source>marked or not</source>
        <translation>marquée ou non</translation>
    </message>
    <message>
        <source>marked {mention} {label}</source>
        <translation>marquée {mention} {label}</translation>
    </message>
    <message>
        <source>marked, but not here</source>
        <translation>marqué, mais pas ici</translation>
    </message>
    <message>
        <source>marked, but only here</source>
        <translation>marqué, mais seulement ici</translation>
    </message>
    <message>
        <source>merge {name} into {other}</source>
        <translation>fusionner {name} avec {other}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>model {model}: {label}</source>
        <translation>modèle {model}&#xa0;: {label}</translation>
    </message>
    <message>
        <source>move a boundary of “{mention}”</source>
        <translation>déplacer une limite de «&#xa0;{mention}&#xa0;»</translation>
    </message>
    <message>
        <source>move its start or its end by a word</source>
        <translation>déplacer son début ou sa fin d’un mot</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>never match “{mention}”</source>
        <translation>ne jamais reconnaître «&#xa0;{mention}&#xa0;»</translation>
    </message>
    <message>
        <source>never match “{mention}” as {label}</source>
        <translation>ne jamais reconnaître «&#xa0;{mention}&#xa0;» comme {label}</translation>
    </message>
    <message>
        <source>never matched</source>
        <translation>jamais reconnu</translation>
    </message>
    <message>
        <source>never matched as {label}</source>
        <translation>jamais reconnu comme {label}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no article was found in this web page; save its text as a .txt file.</source>
        <translation>aucun article n’a été trouvé dans cette page web&#xa0;; enregistrez son texte dans un fichier .txt.</translation>
    </message>
    <message>
        <source>no cell holds more than {n} characters</source>
        <translation>aucune cellule ne contient plus de {n} caractères</translation>
    </message>
    <message>
        <source>no column is known to hold the texts; say which one does. {columns}</source>
        <translation>on ne sait pas quelle colonne contient les textes&#xa0;; indiquez-la. {columns}</translation>
    </message>
    <message>
        <source>no concept</source>
        <translation>aucun concept</translation>
    </message>
    <message>
        <source>no format is called {name}; “annotator formats” lists them.</source>
        <translation>aucun format ne s’appelle {name}&#xa0;; «&#xa0;annotator formats&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>no leading article</source>
        <translation>pas d’article initial</translation>
    </message>
    <message>
        <source>no longer marked: {words}, {label}</source>
        <translation>n’est plus marquée&#xa0;: {words}, {label}</translation>
    </message>
    <message>
        <source>no longer: {says}</source>
        <translation>ne vaut plus&#xa0;: {says}</translation>
    </message>
    <message>
        <source>no plural</source>
        <translation>sans pluriel</translation>
    </message>
    <message>
        <source>no possessive</source>
        <translation>pas de possessif</translation>
    </message>
    <message>
        <source>no sheet has more than {n} rows</source>
        <translation>aucune feuille n’a plus de {n} lignes</translation>
    </message>
    <message>
        <source>no such concept</source>
        <translation>concept inexistant</translation>
    </message>
    <message>
        <source>no title before a person’s name</source>
        <translation>pas de titre devant un nom de personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none: decided by a person</source>
        <translation>aucune&#xa0;: décidé par une personne</translation>
    </message>
    <message>
        <source>not divided</source>
        <translation>non réparti</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non marquée</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing of its own about {concept} any more</source>
        <translation>plus rien de propre au projet sur {concept}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>of the West</source>
        <translation>de l’Occident</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>l’un de {known}</translation>
    </message>
    <message>
        <source>only the name of a compound</source>
        <translation>seulement le nom dans un composé</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>l’ouvre</translation>
    </message>
    <message>
        <source>order the labels anew</source>
        <translation>ranger les étiquettes dans un autre ordre</translation>
    </message>
    <message>
        <source>ordinary word</source>
        <translation>mot courant</translation>
    </message>
    <message>
        <source>other metadata</source>
        <translation>les autres métadonnées</translation>
    </message>
    <message>
        <source>overlapping spans</source>
        <translation>les segments qui se chevauchent</translation>
    </message>
    <message>
        <source>overlaps {label} accepted</source>
        <translation>chevauche {label} acceptée</translation>
    </message>
    <message>
        <source>overlaps {label} accepted by {analyst}</source>
        <translation>chevauche {label} acceptée par {analyst}</translation>
    </message>
    <message>
        <source>overlaps {label} rejected</source>
        <translation>chevauche {label} rejetée</translation>
    </message>
    <message>
        <source>overlaps {label} rejected by {analyst}</source>
        <translation>chevauche {label} rejetée par {analyst}</translation>
    </message>
    <message>
        <source>overlaps “{words}”, and the format is flat</source>
        <translation>chevauche «&#xa0;{words}&#xa0;», et le format est plat</translation>
    </message>
    <message>
        <source>packed in an unusual way</source>
        <translation>comprimé d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>pact</source>
        <translation>pacte</translation>
    </message>
    <message>
        <source>part of the source</source>
        <translation>partie de la source</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>partenariat</translation>
    </message>
    <message>
        <source>paste it here to compare</source>
        <translation>collez-la ici pour comparer</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>press the new key</source>
        <translation>appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>propagation</translation>
    </message>
    <message>
        <source>reading {kind} needs a part of the program that is not installed; install it with: {command}</source>
        <translation>pour lire {kind}, il faut une partie du programme qui n’est pas installée&#xa0;; installez-la avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>redo: {what}</source>
        <translation>rétablissement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>reject it</source>
        <translation>la rejeter</translation>
    </message>
    <message>
        <source>reject {mentions}</source>
        <translation>rejeter {mentions}</translation>
    </message>
    <message>
        <source>reject {n} suggestions</source>
        <translation>rejeter {n} suggestions</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>rejected as {label} once in this project</source>
        <translation>rejeté comme {label} une fois dans ce projet</translation>
    </message>
    <message>
        <source>rejected as {label} {n} times in this project</source>
        <translation>rejeté comme {label} {n} fois dans ce projet</translation>
    </message>
    <message>
        <source>rejected spans</source>
        <translation>les segments rejetés</translation>
    </message>
    <message>
        <source>rejected {mention} {label}</source>
        <translation>rejetée {mention} {label}</translation>
    </message>
    <message>
        <source>rejected: {words}, {label}</source>
        <translation>rejetée&#xa0;: {words}, {label}</translation>
    </message>
    <message>
        <source>relabel {mentions}</source>
        <translation>changer l’étiquette de {mentions}</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>réétiquetée</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>remove the concept {concept}</source>
        <translation>retirer le concept {concept}</translation>
    </message>
    <message>
        <source>remove the term “{term}” from {concept}</source>
        <translation>retirer le terme «&#xa0;{term}&#xa0;» de {concept}</translation>
    </message>
    <message>
        <source>remove {mentions}</source>
        <translation>retirer {mentions}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>retirer {name}</translation>
    </message>
    <message>
        <source>remove {n} suggestions</source>
        <translation>retirer {n} suggestions</translation>
    </message>
    <message>
        <source>remove {n} terms from {concept}</source>
        <translation>retirer {n} termes de {concept}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>removed {mention} {label}</source>
        <translation>retirée {mention} {label}</translation>
    </message>
    <message>
        <source>rename {name} to {other}</source>
        <translation>renommer {name} en {other}</translation>
    </message>
    <message>
        <source>reopen “{title}”</source>
        <translation>rouvrir «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>repair 1 boundary</source>
        <translation>réparer 1 limite</translation>
    </message>
    <message>
        <source>repair {n} boundaries</source>
        <translation>réparer {n} limites</translation>
    </message>
    <message>
        <source>restore the concept {concept}</source>
        <translation>restaurer le concept {concept}</translation>
    </message>
    <message>
        <source>retire {name}</source>
        <translation>désactiver {name}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>same name in this article</source>
        <translation>même nom dans cet article</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>recherches enregistrées</translation>
    </message>
    <message>
        <source>score {low} to {high}</source>
        <translation>score de {low} à {high}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>les scores</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>seen as {label} in this article: “{mention}”</source>
        <translation>vu comme {label} dans cet article&#xa0;: «&#xa0;{mention}&#xa0;»</translation>
    </message>
    <message>
        <source>set concept {mentions}</source>
        <translation>donner un concept à {mentions}</translation>
    </message>
    <message>
        <source>set the concept of “{mention}”</source>
        <translation>donner un concept à «&#xa0;{mention}&#xa0;»</translation>
    </message>
    <message>
        <source>set the language of {n} articles: {language}</source>
        <translation>définir la langue de {n} articles&#xa0;: {language}</translation>
    </message>
    <message>
        <source>set the language of “{title}”: {language}</source>
        <translation>définir la langue de «&#xa0;{title}&#xa0;»&#xa0;: {language}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>short acronym</source>
        <translation>sigle court</translation>
    </message>
    <message>
        <source>short for a name with “{word}”</source>
        <translation>forme courte d’un nom avec «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>short for “{mention}”</source>
        <translation>forme courte de «&#xa0;{mention}&#xa0;»</translation>
    </message>
    <message>
        <source>shows all its places</source>
        <translation>affiche toutes ses occurrences</translation>
    </message>
    <message>
        <source>shows all its places; Shift+Return gives it to “{words}”</source>
        <translation>affiche toutes ses occurrences&#xa0;; Shift+Return le donne à «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>something went wrong that should not have ({kind}: {error}); the details are in {path}.</source>
        <translation>il s’est passé quelque chose qui n’aurait pas dû arriver ({kind}&#xa0;: {error})&#xa0;; les détails sont dans {path}.</translation>
    </message>
    <message>
        <source>something went wrong that should not have ({kind}: {error}); the log {path} could not be written ({why}).</source>
        <translation>il s’est passé quelque chose qui n’aurait pas dû arriver ({kind}&#xa0;: {error})&#xa0;; le fichier journal {path} n’a pas pu être écrit ({why}).</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spaCy {versions}</source>
        <translation>spaCy {versions}</translation>
    </message>
    <message>
        <source>span {n}</source>
        <translation>segment {n}</translation>
    </message>
    <message>
        <source>spans that begin or end with a blank</source>
        <translation>les segments qui commencent ou finissent par un espace</translation>
    </message>
    <message>
        <source>spans that begin or end within a word</source>
        <translation>les segments qui commencent ou finissent dans un mot</translation>
    </message>
    <message>
        <source>status: {before} → {after}</source>
        <translation>état&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>stays: {change} ({reason})</source>
        <translation>reste&#xa0;: {change} ({reason})</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérée</translation>
    </message>
    <message>
        <source>suggested after another decision</source>
        <translation>suggéré d’après une autre décision</translation>
    </message>
    <message>
        <source>suggested by a rule</source>
        <translation>suggéré par une règle</translation>
    </message>
    <message>
        <source>suggested by the model</source>
        <translation>suggéré par le modèle</translation>
    </message>
    <message>
        <source>suggested by the term base</source>
        <translation>suggéré par la base terminologique</translation>
    </message>
    <message>
        <source>suggestions that were decided</source>
        <translation>suggestions déjà décidées</translation>
    </message>
    <message>
        <source>take back {n} actions</source>
        <translation>annuler {n} actions</translation>
    </message>
    <message>
        <source>take back: {what}</source>
        <translation>annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>take the key of {name}</source>
        <translation>retirer la touche de {name}</translation>
    </message>
    <message>
        <source>takes the concept away</source>
        <translation>retire le concept</translation>
    </message>
    <message>
        <source>term base</source>
        <translation>base terminologique</translation>
    </message>
    <message>
        <source>term base: {name}, concept {concept}</source>
        <translation>base terminologique&#xa0;: {name}, concept {concept}</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termes</translation>
    </message>
    <message>
        <source>text of a form</source>
        <translation>texte d’une forme</translation>
    </message>
    <message>
        <source>the articles’ ids</source>
        <translation>les identifiants des articles</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the best one found</source>
        <translation>le meilleur trouvé</translation>
    </message>
    <message>
        <source>the chapter {name}</source>
        <translation>le chapitre {name}</translation>
    </message>
    <message>
        <source>the concept has no form</source>
        <translation>le concept n’a aucune forme</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; nothing was changed</source>
        <translation>le disque est plein. Libérez de la place et réessayez&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the disk reported an error. Check the disk, then open the project again</source>
        <translation>le disque a signalé une erreur. Vérifiez le disque, puis rouvrez le projet</translation>
    </message>
    <message>
        <source>the encoding of this file cannot be told; save it as UTF-8.</source>
        <translation>l’encodage de ce fichier ne peut pas être déterminé&#xa0;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>the end of a paragraph ends a name</source>
        <translation>la fin d’un paragraphe termine un nom</translation>
    </message>
    <message>
        <source>the end of a time named from today</source>
        <translation>la fin d’un moment nommé à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>the exact text</source>
        <translation>le texte exact</translation>
    </message>
    <message>
        <source>the file is damaged. Open a copy of it, or copy it again from its source</source>
        <translation>le fichier est endommagé. Ouvrez-en une copie, ou recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>the form “{text}” has no letter and no digit</source>
        <translation>la forme «&#xa0;{text}&#xa0;» n’a ni lettre ni chiffre</translation>
    </message>
    <message>
        <source>the form “{text}” is already {owner}&apos;s, in line {first}</source>
        <translation>la forme «&#xa0;{text}&#xa0;» est déjà celle de {owner}, à la ligne {first}</translation>
    </message>
    <message>
        <source>the format “{name}” cannot be split; see --split.</source>
        <translation>le format «&#xa0;{name}&#xa0;» ne peut pas être divisé&#xa0;; voir --split.</translation>
    </message>
    <message>
        <source>the format “{name}” of the package {package} cannot be used ({words}).</source>
        <translation>le format «&#xa0;{name}&#xa0;» du paquet {package} ne peut pas être utilisé ({words}).</translation>
    </message>
    <message>
        <source>the forms of “{language}”</source>
        <translation>les formes de «&#xa0;{language}&#xa0;»</translation>
    </message>
    <message>
        <source>the id “{id}” is already used in line {first}</source>
        <translation>l’identifiant «&#xa0;{id}&#xa0;» est déjà utilisé à la ligne {first}</translation>
    </message>
    <message>
        <source>the importer for {title} has failed ({why}).</source>
        <translation>l’importateur de {title} a échoué ({why}).</translation>
    </message>
    <message>
        <source>the key “{key}” is missing</source>
        <translation>la clé «&#xa0;{key}&#xa0;» manque</translation>
    </message>
    <message>
        <source>the key “{key}” is unknown; known are {known}</source>
        <translation>la clé «&#xa0;{key}&#xa0;» est inconnue&#xa0;; sont connues {known}</translation>
    </message>
    <message>
        <source>the key “{key}” stands there twice</source>
        <translation>la clé «&#xa0;{key}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>the label {label} is not in the label scheme; add it there.</source>
        <translation>l’étiquette {label} n’est pas dans le jeu d’étiquettes&#xa0;; ajoutez-l’y.</translation>
    </message>
    <message>
        <source>the list breaks off here; what follows was not read.</source>
        <translation>la liste s’interrompt ici&#xa0;; la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>the list in this file is empty; there is nothing in it to import.</source>
        <translation>la liste de ce fichier est vide&#xa0;; il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>the name or the path of a model in quotes</source>
        <translation>le nom ou le chemin d’un modèle entre guillemets</translation>
    </message>
    <message>
        <source>the package {name}</source>
        <translation>le paquet {name}</translation>
    </message>
    <message>
        <source>the same name twice</source>
        <translation>deux fois le même nom</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation>le jeu d’étiquettes</translation>
    </message>
    <message>
        <source>the selection {start}–{end}</source>
        <translation>la sélection {start}–{end}</translation>
    </message>
    <message>
        <source>the shares of a split are numbers from 0 on, not all of them 0</source>
        <translation>les parts d’une division sont des nombres à partir de 0, pas tous nuls</translation>
    </message>
    <message>
        <source>the span of line {line}</source>
        <translation>le segment de la ligne {line}</translation>
    </message>
    <message>
        <source>the span of the token at {start}</source>
        <translation>le segment du token à {start}</translation>
    </message>
    <message>
        <source>the span {name}</source>
        <translation>le segment {name}</translation>
    </message>
    <message>
        <source>the standalone program does not read {kind}; save the text as a .txt or .docx file and import that, or read it with a program installed by: {command}</source>
        <translation>le programme autonome ne lit pas {kind}&#xa0;; enregistrez le texte dans un fichier .txt ou .docx et importez-le, ou lisez-le avec un programme installé par&#xa0;: {command}</translation>
    </message>
    <message>
        <source>the text up to line {line} is larger than {size}.</source>
        <translation>le texte jusqu’à la ligne {line} dépasse {size}.</translation>
    </message>
    <message>
        <source>the {name} at {place}</source>
        <translation>{name} à {place}</translation>
    </message>
    <message>
        <source>the {what} is empty</source>
        <translation>«&#xa0;{what}&#xa0;» est vide</translation>
    </message>
    <message>
        <source>the {what} must be a text</source>
        <translation>«&#xa0;{what}&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>the {what} “{value}” begins or ends with a blank</source>
        <translation>«&#xa0;{what}&#xa0;», de valeur «&#xa0;{value}&#xa0;», commence ou finit par un espace</translation>
    </message>
    <message>
        <source>the {what} “{value}” is unknown; known are {known}</source>
        <translation>«&#xa0;{what}&#xa0;» a la valeur inconnue «&#xa0;{value}&#xa0;»&#xa0;; sont connues {known}</translation>
    </message>
    <message>
        <source>there are no articles in this archive.</source>
        <translation>il n’y a pas d’articles dans cette archive.</translation>
    </message>
    <message>
        <source>there are no articles in this folder; they end in {known}.</source>
        <translation>il n’y a pas d’articles dans ce dossier&#xa0;; ils finissent par {known}.</translation>
    </message>
    <message>
        <source>there are no texts in this project.</source>
        <translation>il n’y a pas de textes dans ce projet.</translation>
    </message>
    <message>
        <source>there are no tokens in this file; there is nothing in it to import.</source>
        <translation>il n’y a pas de tokens dans ce fichier&#xa0;; il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>there is no column {name}. {columns}</source>
        <translation>il n’y a pas de colonne {name}. {columns}</translation>
    </message>
    <message>
        <source>there is no format “{name}”; formats are {known}.</source>
        <translation>il n’y a pas de format «&#xa0;{name}&#xa0;»&#xa0;; les formats sont {known}.</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the spelling.</source>
        <translation>ce fichier ou dossier n’existe pas&#xa0;; vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>there is no text in it, so there is nothing to annotate.</source>
        <translation>il ne contient pas de texte, il n’y a donc rien à annoter.</translation>
    </message>
    <message>
        <source>there is no text in this PDF, so it is a scan; run text recognition (OCR) on it first.</source>
        <translation>il n’y a pas de texte dans ce PDF&#xa0;: c’est une numérisation&#xa0;; appliquez-lui d’abord une reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>there is no text in this file; an article needs one under “text”.</source>
        <translation>il n’y a pas de texte dans ce fichier&#xa0;; un article en a besoin d’un sous «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>this DocBin has more than {n} different words; split it.</source>
        <translation>ce DocBin a plus de {n} mots différents&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>this DocBin has too many words and too much metadata; split it.</source>
        <translation>ce DocBin a trop de mots et de métadonnées&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>this DocBin unpacks to more than 4 GB; split it.</source>
        <translation>ce DocBin dépasse 4 Go une fois décompressé&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>this PDF has more than 16 million characters; split it.</source>
        <translation>ce PDF a plus de 16 millions de caractères&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>this PDF has more than {n} pages; split it.</source>
        <translation>ce PDF a plus de {n} pages&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>this PDF is damaged ({why}); print or save it as PDF again.</source>
        <translation>ce PDF est endommagé ({why})&#xa0;; imprimez-le ou enregistrez-le de nouveau en PDF.</translation>
    </message>
    <message>
        <source>this PDF is locked with a password; save it without one.</source>
        <translation>ce PDF est protégé par un mot de passe&#xa0;; enregistrez-le sans.</translation>
    </message>
    <message>
        <source>this Rich Text document is damaged ({why}); save it again.</source>
        <translation>ce document RTF est endommagé ({why})&#xa0;; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>this archive has more than {n} files; split it.</source>
        <translation>cette archive a plus de {n} fichiers&#xa0;; divisez-la.</translation>
    </message>
    <message>
        <source>this archive has too many files to list; split it.</source>
        <translation>cette archive a trop de fichiers pour les énumérer&#xa0;; divisez-la.</translation>
    </message>
    <message>
        <source>this archive is damaged or not a ZIP archive ({why}); pack it again.</source>
        <translation>cette archive est endommagée ou n’est pas une archive ZIP ({why})&#xa0;; comprimez-la de nouveau.</translation>
    </message>
    <message>
        <source>this archive unpacks to hundreds of times its size, as no texts do; it was not opened.</source>
        <translation>cette archive se décompresse en des centaines de fois sa taille, ce que ne fait aucun texte&#xa0;; elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>this archive unpacks to more than {n} MB; split it.</source>
        <translation>cette archive dépasse {n} Mo une fois décompressée&#xa0;; divisez-la.</translation>
    </message>
    <message>
        <source>this book has more than {size} of text; split it.</source>
        <translation>ce livre a plus de {size} de texte&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>this cannot be read ({why}); check its permissions.</source>
        <translation>lecture impossible ({why})&#xa0;; vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>ce fichier</translation>
    </message>
    <message>
        <source>this file cannot be read ({why}); check that it is there and may be read.</source>
        <translation>ce fichier ne peut pas être lu ({why})&#xa0;; vérifiez qu’il existe et qu’on peut le lire.</translation>
    </message>
    <message>
        <source>this file is binary, not JSON; export it as JSON Lines first.</source>
        <translation>ce fichier est binaire, ce n’est pas du JSON&#xa0;; exportez-le d’abord en JSON Lines.</translation>
    </message>
    <message>
        <source>this file is binary, not a table; save it as CSV in UTF-8 first.</source>
        <translation>ce fichier est binaire, ce n’est pas un tableau&#xa0;; enregistrez-le d’abord en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>this file is binary, not a text; save it as plain text in UTF-8 first.</source>
        <translation>ce fichier est binaire, ce n’est pas un texte&#xa0;; enregistrez-le d’abord en texte brut, en UTF-8.</translation>
    </message>
    <message>
        <source>this file is empty; there is nothing in it to import.</source>
        <translation>ce fichier est vide&#xa0;; il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>this file is larger than {size}; save each article as one file.</source>
        <translation>ce fichier dépasse {size}&#xa0;; enregistrez chaque article dans un fichier.</translation>
    </message>
    <message>
        <source>this file is not JSON; it must begin with [ or {.</source>
        <translation>ce fichier n’est pas du JSON&#xa0;; il doit commencer par [ ou {.</translation>
    </message>
    <message>
        <source>this file is not in UTF-8; save it as UTF-8.</source>
        <translation>ce fichier n’est pas en UTF-8&#xa0;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>this file is not one JSON object; it must begin with { and end with }.</source>
        <translation>ce fichier n’est pas un seul objet JSON&#xa0;; il doit commencer par { et finir par }.</translation>
    </message>
    <message>
        <source>this file says that it is {name}, but is not from byte {byte} on; save it as UTF-8 again.</source>
        <translation>ce fichier dit être en {name}, mais ne l’est plus à partir de l’octet {byte}&#xa0;; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>this file was read as {name}; where letters look wrong, save it as UTF-8 and import it again.</source>
        <translation>ce fichier a été lu comme {name}&#xa0;; si des lettres semblent fausses, enregistrez-le en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>this format needs the package {package}, which is not installed; install it with: python -m pip install &apos;annotator[{extra}]&apos;</source>
        <translation>ce format a besoin du paquet {package}, qui n’est pas installé&#xa0;; installez-le avec&#xa0;: python -m pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>this format needs the package {package}, which the standalone program does not have; export with a program installed by: python -m pip install &apos;annotator[{extra}]&apos;</source>
        <translation>ce format a besoin du paquet {package}, que le programme autonome n’a pas&#xa0;; exportez avec un programme installé par&#xa0;: python -m pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>this has no “pattern”, which is a text or a list of tokens</source>
        <translation>il n’y a pas de «&#xa0;pattern&#xa0;», qui est un texte ou une liste de tokens</translation>
    </message>
    <message>
        <source>this is an archive within an archive; unpack it first.</source>
        <translation>c’est une archive dans une archive&#xa0;; décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>this is neither a file nor a folder; name a file.</source>
        <translation>ce n’est ni un fichier ni un dossier&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>this is no CAS in JSON: it has no “{name}”.</source>
        <translation>ce n’est pas un CAS en JSON&#xa0;: il n’a pas de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>this is no DocBin of spaCy 3, or it is damaged; write it again.</source>
        <translation>ce n’est pas un DocBin de spaCy 3, ou il est endommagé&#xa0;; écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>this is no EPUB book.</source>
        <translation>ce n’est pas un livre EPUB.</translation>
    </message>
    <message>
        <source>this is no OpenDocument text; save it as .odt in a word processor.</source>
        <translation>ce n’est pas un texte OpenDocument&#xa0;; enregistrez-le en .odt dans un traitement de texte.</translation>
    </message>
    <message>
        <source>this is no REFI-QDA project: there is no {name} in it.</source>
        <translation>ce n’est pas un projet REFI-QDA&#xa0;: il ne contient pas {name}.</translation>
    </message>
    <message>
        <source>this is no Rich Text document; save it as .rtf in a word processor.</source>
        <translation>ce n’est pas un document RTF&#xa0;; enregistrez-le en .rtf dans un traitement de texte.</translation>
    </message>
    <message>
        <source>this is no UIMA CAS, or there is no text in it (no sofaString).</source>
        <translation>ce n’est pas un CAS UIMA, ou il ne contient pas de texte (pas de sofaString).</translation>
    </message>
    <message>
        <source>this is no WebAnno TSV 3: its first line does not say so.</source>
        <translation>ce n’est pas du WebAnno TSV 3&#xa0;: sa première ligne ne le dit pas.</translation>
    </message>
    <message>
        <source>this is no Word document; save it as .docx in a word processor.</source>
        <translation>ce n’est pas un document Word&#xa0;; enregistrez-le en .docx dans un traitement de texte.</translation>
    </message>
    <message>
        <source>this is no pattern with a label</source>
        <translation>ce n’est pas un motif avec une étiquette</translation>
    </message>
    <message>
        <source>this is not JSON ({why}, line {line}); correct it.</source>
        <translation>ce n’est pas du JSON ({why}, ligne {line})&#xa0;; corrigez-le.</translation>
    </message>
    <message>
        <source>this is not a JSON object; it must begin with { and end with }.</source>
        <translation>ce n’est pas un objet JSON&#xa0;; il doit commencer par { et finir par }.</translation>
    </message>
    <message>
        <source>this is not an Annotator project. Choose a file that ends in .annot</source>
        <translation>ce n’est pas un projet Annotator. Choisissez un fichier qui finit par .annot</translation>
    </message>
    <message>
        <source>this is {kind}, not a text; save it as plain text in UTF-8 first.</source>
        <translation>c’est {kind}, pas un texte&#xa0;; enregistrez-le d’abord en texte brut, en UTF-8.</translation>
    </message>
    <message>
        <source>this line has a number that is too long; correct it.</source>
        <translation>cette ligne contient un nombre trop long&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>this line has brackets within brackets too deep to be read.</source>
        <translation>cette ligne contient des crochets imbriqués trop profondément pour être lus.</translation>
    </message>
    <message>
        <source>this line has the key {key} twice; keep one of them.</source>
        <translation>cette ligne a deux fois la clé {key}&#xa0;; n’en gardez qu’une.</translation>
    </message>
    <message>
        <source>this line has the number {number}, which JSON does not know; correct it.</source>
        <translation>cette ligne contient le nombre {number}, que JSON ne connaît pas&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>this line has the number {number}, which is too large; correct it.</source>
        <translation>cette ligne contient le nombre {number}, qui est trop grand&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>this line is longer than {size}; split its text.</source>
        <translation>cette ligne dépasse {size}&#xa0;; divisez son texte.</translation>
    </message>
    <message>
        <source>this line is none that brat writes; it was left out.</source>
        <translation>cette ligne n’est pas de celles que brat écrit&#xa0;; elle a été ignorée.</translation>
    </message>
    <message>
        <source>this line is not JSON ({why}, character {character}); correct it.</source>
        <translation>cette ligne n’est pas du JSON ({why}, caractère {character})&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>this line is not a JSON object; it must begin with { and end with }.</source>
        <translation>cette ligne n’est pas un objet JSON&#xa0;; elle doit commencer par { et finir par }.</translation>
    </message>
    <message>
        <source>this line is not in UTF-8; save the file as UTF-8.</source>
        <translation>cette ligne n’est pas en UTF-8&#xa0;; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>this sheet has more rows than Excel has room for.</source>
        <translation>cette feuille a plus de lignes qu’Excel ne peut en contenir.</translation>
    </message>
    <message>
        <source>this table is empty; there is nothing in it to import.</source>
        <translation>ce tableau est vide&#xa0;; il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>this web page is too broken to be read ({why}).</source>
        <translation>cette page web est trop abîmée pour être lue ({why}).</translation>
    </message>
    <message>
        <source>this web page is too large for an article; save its text as a .txt file.</source>
        <translation>cette page web est trop grande pour un article&#xa0;; enregistrez son texte dans un fichier .txt.</translation>
    </message>
    <message>
        <source>this workbook is damaged ({why}); save it as .xlsx again.</source>
        <translation>ce classeur est endommagé ({why})&#xa0;; enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>this workbook is empty; there is nothing in it to import.</source>
        <translation>ce classeur est vide&#xa0;; il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>les titres</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>to 2024-12</source>
        <translation>jusqu’à 2024-12</translation>
    </message>
    <message>
        <source>took back the rejection of {mention} {label}</source>
        <translation>annulé le rejet de {mention} {label}</translation>
    </message>
    <message>
        <source>two concepts</source>
        <translation>deux concepts</translation>
    </message>
    <message>
        <source>two labels are suggested as {codes}</source>
        <translation>deux étiquettes sont suggérées comme {codes}</translation>
    </message>
    <message>
        <source>two labels have the same key, {keys}</source>
        <translation>deux étiquettes ont la même touche, {keys}</translation>
    </message>
    <message>
        <source>two labels have the same name, {names}</source>
        <translation>deux étiquettes ont le même nom, {names}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>undo, also what you did yesterday</source>
        <translation>annuler, même ce que vous avez fait hier</translation>
    </message>
    <message>
        <source>undo: {what}</source>
        <translation>annulation&#xa0;: {what}</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>des pages web</translation>
    </message>
    <message>
        <source>what begins here is longer than {size}; split it.</source>
        <translation>ce qui commence ici dépasse {size}&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>ce qui est terminé</translation>
    </message>
    <message>
        <source>where something is</source>
        <translation>là où quelque chose se trouve</translation>
    </message>
    <message>
        <source>which spans are undecided</source>
        <translation>quels segments sont à décider</translation>
    </message>
    <message>
        <source>who decided, and when</source>
        <translation>qui a décidé, et quand</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>qui parle</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>mots entiers</translation>
    </message>
    <message>
        <source>within {label} suggested</source>
        <translation>dans {label} suggérée</translation>
    </message>
    <message>
        <source>word in “{key}”</source>
        <translation>mot de “{key}”</translation>
    </message>
    <message>
        <source>words, &quot;a phrase&quot;, begin*, AND, OR, NOT</source>
        <translation>mots, &quot;une expression&quot;, début*, AND, OR, NOT</translation>
    </message>
    <message>
        <source>your alias for {concept}: “{term}”</source>
        <translation>votre alias de {concept}&#xa0;: «&#xa0;{term}&#xa0;»</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>{Fault}.</source>
        <translation>{Fault}.</translation>
    </message>
    <message>
        <source>{acceptSuggestion} accepts the mention with the outline, {rejectSuggestion} rejects it. It is on the disk at once: there is no Save.</source>
        <translation>{acceptSuggestion} accepte la mention au contour tracé, {rejectSuggestion} la rejette. C’est aussitôt sur le disque&#xa0;: il n’y a pas à enregistrer.</translation>
    </message>
    <message>
        <source>{alias} made these an alias of a concept, {never} said never to match them.</source>
        <translation>{alias} en a fait un alias d’un concept, {never} a demandé de ne jamais les reconnaître.</translation>
    </message>
    <message>
        <source>{article}: “{text}”: {reason}</source>
        <translation>{article}&#xa0;: «&#xa0;{text}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{concept} ({terms})</source>
        <translation>{concept} ({terms})</translation>
    </message>
    <message>
        <source>{concept}: {Why}</source>
        <translation>{concept}&#xa0;: {Why}</translation>
    </message>
    <message>
        <source>{concept}: {why}</source>
        <translation>{concept}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>{counts}. The first {n} are shown.</source>
        <translation>{counts}. Les {n} premières sont affichées.</translation>
    </message>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>{decided} sur {all} décidées</translation>
    </message>
    <message>
        <source>{definition}  ({key})</source>
        <translation>{definition}  ({key})</translation>
    </message>
    <message>
        <source>{description} But {missing}.</source>
        <translation>{description} Mais {missing}.</translation>
    </message>
    <message>
        <source>{done} of {all} articles done · 1 decision, all saved</source>
        <translation>{done} articles terminés sur {all} · 1 décision, tout est enregistré</translation>
    </message>
    <message>
        <source>{done} of {all} articles done · {n} decisions, all saved</source>
        <translation>{done} articles terminés sur {all} · {n} décisions, tout est enregistré</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} terminés</translation>
    </message>
    <message>
        <source>{error} The usual settings are in force until then.</source>
        <translation>{error} D’ici là, les réglages habituels sont en vigueur.</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation>{facts}.</translation>
    </message>
    <message>
        <source>{failure} Nothing was brought in.</source>
        <translation>{failure} Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{figure} : 1 – easy to read</source>
        <translation>{figure}&#xa0;: 1 – facile à lire</translation>
    </message>
    <message>
        <source>{figure} : 1 – hard to read; 4.5 is needed</source>
        <translation>{figure}&#xa0;: 1 – difficile à lire&#xa0;; il faut 4.5</translation>
    </message>
    <message>
        <source>{files}, {articles}</source>
        <translation>{files}, {articles}</translation>
    </message>
    <message>
        <source>{files}, {articles} …</source>
        <translation>{files}, {articles}…</translation>
    </message>
    <message>
        <source>{file} has a mistake. Until it is mended, no change is kept.</source>
        <translation>{file} contient une erreur. Tant qu’elle n’est pas corrigée, aucune modification n’est conservée.</translation>
    </message>
    <message>
        <source>{file}, article {n}</source>
        <translation>{file}, article {n}</translation>
    </message>
    <message>
        <source>{file}, article {n}, line {line}</source>
        <translation>{file}, article {n}, ligne {line}</translation>
    </message>
    <message>
        <source>{file}, doc {n}</source>
        <translation>{file}, doc {n}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
    <message>
        <source>{file}, row {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
    <message>
        <source>{file}, sheet {name}</source>
        <translation>{file}, feuille {name}</translation>
    </message>
    <message>
        <source>{file}, sheet {name}, row {line}</source>
        <translation>{file}, feuille {name}, ligne {line}</translation>
    </message>
    <message>
        <source>{file}, text {n}</source>
        <translation>{file}, texte {n}</translation>
    </message>
    <message>
        <source>{file}: nothing on this computer opens it.</source>
        <translation>{file}&#xa0;: rien sur cet ordinateur ne l’ouvre.</translation>
    </message>
    <message>
        <source>{file}: this file cannot be written ({why}); name another one.</source>
        <translation>{file}&#xa0;: impossible d’écrire ce fichier ({why})&#xa0;; indiquez-en un autre.</translation>
    </message>
    <message>
        <source>{fix} at {n}; {m} decided by a person</source>
        <translation>{fix} à {n}&#xa0;; {m} décidées par une personne</translation>
    </message>
    <message>
        <source>{format}  (*{ending})</source>
        <translation>{format}  (*{ending})</translation>
    </message>
    <message>
        <source>{id} has fewer than {n} forms</source>
        <translation>{id} a moins de {n} formes</translation>
    </message>
    <message>
        <source>{id}: this project has no label “{label}”</source>
        <translation>{id}&#xa0;: ce projet n’a pas d’étiquette «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>{ink} is not a colour such as #1A4EDA</source>
        <translation>{ink} n’est pas une couleur telle que #1A4EDA</translation>
    </message>
    <message>
        <source>{key} (line {line})</source>
        <translation>{key} (ligne {line})</translation>
    </message>
    <message>
        <source>{key} cannot be given: {use}.</source>
        <translation>La touche {key} ne peut pas être attribuée&#xa0;: {use}.</translation>
    </message>
    <message>
        <source>{key} goes on: {order}.</source>
        <translation>{key} continue&#xa0;: {order}.</translation>
    </message>
    <message>
        <source>{key} goes to the next suggestion.</source>
        <translation>{key} va à la suggestion suivante.</translation>
    </message>
    <message>
        <source>{key} is not a key: a digit, a capital letter, or Shift+ and a letter</source>
        <translation>{key} n’est pas une touche&#xa0;: un chiffre, une majuscule, ou Shift+ et une lettre</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}” already.</source>
        <translation>{key} est déjà la touche de «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>{label} accepted</source>
        <translation>{label} acceptée</translation>
    </message>
    <message>
        <source>{label} accepted by {analyst}</source>
        <translation>{label} acceptée par {analyst}</translation>
    </message>
    <message>
        <source>{label} is retired: neither offered nor suggested any more.</source>
        <translation>{label} est désactivée&#xa0;: elle n’est plus ni proposée ni suggérée.</translation>
    </message>
    <message>
        <source>{label} rejected</source>
        <translation>{label} rejetée</translation>
    </message>
    <message>
        <source>{label} rejected by {analyst}</source>
        <translation>{label} rejetée par {analyst}</translation>
    </message>
    <message>
        <source>{label} suggested</source>
        <translation>{label} suggérée</translation>
    </message>
    <message>
        <source>{label}, accepted: {words}</source>
        <translation>{label}, acceptée&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{label}, accepted: {words}, {n} times</source>
        <translation>{label}, acceptée&#xa0;: {words}, {n} fois</translation>
    </message>
    <message>
        <source>{label}, rejected: {words}</source>
        <translation>{label}, rejetée&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{label}, rejected: {words}, {n} times</source>
        <translation>{label}, rejetée&#xa0;: {words}, {n} fois</translation>
    </message>
    <message>
        <source>{label}, retired</source>
        <translation>{label}, désactivée</translation>
    </message>
    <message>
        <source>{label}, suggested: {words}</source>
        <translation>{label}, suggérée&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{label}, suggested: {words}, {n} times</source>
        <translation>{label}, suggérée&#xa0;: {words}, {n} fois</translation>
    </message>
    <message>
        <source>{lost} of {n} spans of the first article cannot be expressed.</source>
        <translation>Segments du premier article non représentables&#xa0;: {lost} sur {n}.</translation>
    </message>
    <message>
        <source>{lost} of {n} spans of the first {articles} articles cannot be expressed.</source>
        <translation>Segments des {articles} premiers articles non représentables&#xa0;: {lost} sur {n}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{markDone} marks the article done and opens the next. {exportGold} exports what is done, {commandPalette} finds anything, {showKeys} shows all keys.</source>
        <translation>{markDone} marque l’article terminé et ouvre le suivant. {exportGold} exporte ce qui est terminé, {commandPalette} trouve tout, {showKeys} affiche tous les raccourcis.</translation>
    </message>
    <message>
        <source>{marks} in {articles}</source>
        <translation>{marks} dans {articles}</translation>
    </message>
    <message>
        <source>{mentions}, {n} times in this article</source>
        <translation>{mentions}, {n} fois dans cet article</translation>
    </message>
    <message>
        <source>{mentions}, {n} times in {articles} articles</source>
        <translation>{mentions}, {n} fois dans {articles} articles</translation>
    </message>
    <message>
        <source>{mention} is in the way.</source>
        <translation>{mention} fait obstacle.</translation>
    </message>
    <message>
        <source>{message}. “{prog} --help” tells more.</source>
        <translation>{message}. «&#xa0;{prog} --help&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>{model} is installed.</source>
        <translation>{model} est installé.</translation>
    </message>
    <message>
        <source>{names} names, {mentions} mentions</source>
        <translation>{names} noms, {mentions} mentions</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>{name} cannot be merged into itself.</source>
        <translation>{name} ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>{name} has another colour.</source>
        <translation>{name} a une autre couleur.</translation>
    </message>
    <message>
        <source>{name} has another definition.</source>
        <translation>{name} a une autre définition.</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name} n’a pas de touche.</translation>
    </message>
    <message>
        <source>{name} has other examples.</source>
        <translation>{name} a d’autres exemples.</translation>
    </message>
    <message>
        <source>{name} has the key {other}.</source>
        <translation>{name} a la touche {other}.</translation>
    </message>
    <message>
        <source>{name} in it is larger than {size}.</source>
        <translation>{name}, à l’intérieur, dépasse {size}.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; pack it without one.</source>
        <translation>{name} est protégé par un mot de passe&#xa0;; comprimez-le sans.</translation>
    </message>
    <message>
        <source>{name} is missing in it; it is damaged or incomplete.</source>
        <translation>{name} y manque&#xa0;; il est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>{name} est nouvelle.</translation>
    </message>
    <message>
        <source>{name} is not a name such as POLICY or POLICY_TERM: letters, digits, “_”, “-” and “.”, a letter first, at most 40</source>
        <translation>{name} n’est pas un nom tel que POLICY ou POLICY_TERM&#xa0;: lettres, chiffres, «&#xa0;_&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;.&#xa0;», d’abord une lettre, 40 au plus</translation>
    </message>
    <message>
        <source>{name} is offered and suggested again.</source>
        <translation>{name} est de nouveau proposée et suggérée.</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way; pack it as ZIP again.</source>
        <translation>{name} est comprimé d’une façon inhabituelle&#xa0;; comprimez-le de nouveau en ZIP.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} est supprimée.</translation>
    </message>
    <message>
        <source>{name} is retired: neither offered nor suggested any more.</source>
        <translation>{name} est désactivée&#xa0;: elle n’est plus ni proposée ni suggérée.</translation>
    </message>
    <message>
        <source>{name} lies in a folder of {service}. Two machines that write to it at once can damage it: work in a folder of this computer, and copy the project there when the window is closed.</source>
        <translation>{name} se trouve dans un dossier de {service}. Deux machines qui y écrivent en même temps peuvent l’endommager&#xa0;: travaillez dans un dossier de cet ordinateur, et copiez-y le projet quand la fenêtre est fermée.</translation>
    </message>
    <message>
        <source>{name} lies on a network drive. Two machines that write to it at once can damage it: work in a folder of this computer, and copy the project there when the window is closed.</source>
        <translation>{name} se trouve sur un lecteur réseau. Deux machines qui y écrivent en même temps peuvent l’endommager&#xa0;: travaillez dans un dossier de cet ordinateur, et copiez-y le projet quand la fenêtre est fermée.</translation>
    </message>
    <message>
        <source>{name} says nothing that this project does not say already.</source>
        <translation>{name} ne dit rien que ce projet ne dise déjà.</translation>
    </message>
    <message>
        <source>{name} was left out: {error}</source>
        <translation>{name} a été ignoré&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{name} was opened for reading only.</source>
        <translation>{name} a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · modifié</translation>
    </message>
    <message>
        <source>{name} · new</source>
        <translation>{name} · nouveau</translation>
    </message>
    <message>
        <source>{name}: {added} new, {changed} changed, {same} as before. Nothing is taken away, and one {key} takes all of it back.</source>
        <translation>{name}&#xa0;: {added} nouveaux, {changed} modifiés, {same} comme avant. Rien n’est retiré, et un seul {key} annule le tout.</translation>
    </message>
    <message>
        <source>{notice} {other}</source>
        <translation>{notice} {other}</translation>
    </message>
    <message>
        <source>{number} is in the middle of a character.</source>
        <translation>{number} est au milieu d’un caractère.</translation>
    </message>
    <message>
        <source>{n} UTF-16 units</source>
        <translation>{n} unités UTF-16</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} actions</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} ajoutée(s)</translation>
    </message>
    <message>
        <source>{n} already here</source>
        <translation>{n} déjà présents</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} annotations</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
    <message>
        <source>{n} articles are done.</source>
        <translation>{n} articles sont terminés.</translation>
    </message>
    <message>
        <source>{n} articles are left. At the pace of the last days of work, {pace} a day, they take {days} days.</source>
        <translation>Articles restants&#xa0;: {n}. Jours nécessaires au rythme des derniers jours de travail, {pace} par jour&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>{n} articles are left; none was done so far.</source>
        <translation>Articles restants&#xa0;: {n}&#xa0;; aucun n’est encore terminé.</translation>
    </message>
    <message>
        <source>{n} articles compared. Exact F1 {score}; {right} of {all} concepts right; {differing} differences.</source>
        <translation>{n} articles comparés. F1 exact {score}&#xa0;; {right} concepts justes sur {all}&#xa0;; {differing} différences.</translation>
    </message>
    <message>
        <source>{n} articles in {language}: no model for it; names and terms only.</source>
        <translation>{n} articles en {language}&#xa0;: aucun modèle pour cette langue&#xa0;; seulement noms et termes.</translation>
    </message>
    <message>
        <source>{n} articles in {m} languages: no models for these; names and terms only.</source>
        <translation>{n} articles en {m} langues&#xa0;: aucun modèle pour celles-ci&#xa0;; seulement noms et termes.</translation>
    </message>
    <message>
        <source>{n} articles or more</source>
        <translation>{n} articles ou plus</translation>
    </message>
    <message>
        <source>{n} changes in 1 article, as one step; Undo brings all of it back.</source>
        <translation>{n} modifications dans 1 article, en une étape&#xa0;; «&#xa0;Annuler&#xa0;» rétablit tout.</translation>
    </message>
    <message>
        <source>{n} changes in {m} articles, as one step; Undo brings all of it back.</source>
        <translation>{n} modifications dans {m} articles, en une étape&#xa0;; «&#xa0;Annuler&#xa0;» rétablit tout.</translation>
    </message>
    <message>
        <source>{n} changes stay as they are: see the list.</source>
        <translation>{n} modifications restent telles quelles&#xa0;: voir la liste.</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caractères</translation>
    </message>
    <message>
        <source>{n} characters of this file are not UTF-8 and were replaced by “�”; save it as UTF-8 and import it again.</source>
        <translation>{n} caractères de ce fichier ne sont pas de l’UTF-8 et ont été remplacés par «&#xa0;�&#xa0;»&#xa0;; enregistrez-le en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{n} could not be expressed in this format.</source>
        <translation>Non représentables dans ce format&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{n} could not be read</source>
        <translation>{n} illisibles</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <source>{n} files will bring nothing; see Problem.</source>
        <translation>{n} fichiers n’apporteront rien&#xa0;; voir Problème.</translation>
    </message>
    <message>
        <source>{n} findings, the first {shown} of them shown. Return opens the places.</source>
        <translation>{n} constats, dont les {shown} premiers sont affichés. Return ouvre les occurrences.</translation>
    </message>
    <message>
        <source>{n} findings. Return opens the places.</source>
        <translation>{n} constats. Return ouvre les occurrences.</translation>
    </message>
    <message>
        <source>{n} findings; looking …</source>
        <translation>{n} constats&#xa0;; recherche…</translation>
    </message>
    <message>
        <source>{n} listed</source>
        <translation>{n} dans la liste</translation>
    </message>
    <message>
        <source>{n} more concepts are taken by their own names.</source>
        <translation>{n} autres concepts sont repris sous leur propre nom.</translation>
    </message>
    <message>
        <source>{n} more labels are taken by their own names.</source>
        <translation>{n} autres étiquettes sont reprises sous leur propre nom.</translation>
    </message>
    <message>
        <source>{n} more problems in this file are not listed.</source>
        <translation>{n} autres problèmes de ce fichier ne sont pas énumérés.</translation>
    </message>
    <message>
        <source>{n} more spans were left out for such reasons.</source>
        <translation>{n} autres segments ont été ignorés pour de telles raisons.</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} déplacée(s)</translation>
    </message>
    <message>
        <source>{n} of its results are no labelled spans ({kinds}); they were left out.</source>
        <translation>{n} de ses résultats ne sont pas des segments étiquetés ({kinds})&#xa0;; ils ont été ignorés.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} ou plus</translation>
    </message>
    <message>
        <source>{n} places where both stood keep one.</source>
        <translation>{n} occurrences qui portaient les deux n’en gardent qu’une.</translation>
    </message>
    <message>
        <source>{n} places, all decided by a person; open one to decide otherwise.</source>
        <translation>{n} occurrences, toutes décidées par une personne&#xa0;; ouvrez-en une pour décider autrement.</translation>
    </message>
    <message>
        <source>{n} places, {m} of them decided by a person; they stay.</source>
        <translation>{n} occurrences, dont {m} décidées par une personne&#xa0;; elles restent.</translation>
    </message>
    <message>
        <source>{n} places.</source>
        <translation>{n} occurrences.</translation>
    </message>
    <message>
        <source>{n} places; searching …</source>
        <translation>{n} occurrences&#xa0;; recherche…</translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation>{n} réétiquetée(s)</translation>
    </message>
    <message>
        <source>{n} removed</source>
        <translation>{n} retirée(s)</translation>
    </message>
    <message>
        <source>{n} repaired; Undo brings them back.</source>
        <translation>Corrections&#xa0;: {n}&#xa0;; Annuler les défait.</translation>
    </message>
    <message>
        <source>{n} sources that are no plain texts were left out.</source>
        <translation>{n} sources qui ne sont pas du texte brut ont été ignorées.</translation>
    </message>
    <message>
        <source>{n} spans added to those</source>
        <translation>{n} segments ajoutés à ceux-ci</translation>
    </message>
    <message>
        <source>{n} spans labelled {label} were left out, as was asked for.</source>
        <translation>{n} segments portant l’étiquette {label} ont été ignorés, comme demandé.</translation>
    </message>
    <message>
        <source>{n} spans left out</source>
        <translation>{n} segments ignorés</translation>
    </message>
    <message>
        <source>{n} spans not written: rejected, and the format has no place for that.</source>
        <translation>{n} segments non écrits&#xa0;: ils sont rejetés, et le format n’a pas de place pour cela.</translation>
    </message>
    <message>
        <source>{n} spans of {articles} articles in {file}.</source>
        <translation>{n} segments de {articles} articles dans {file}.</translation>
    </message>
    <message>
        <source>{n} spans read</source>
        <translation>{n} segments lus</translation>
    </message>
    <message>
        <source>{n} spans written like decided ones, though nobody has decided about them.</source>
        <translation>{n} segments écrits comme les segments décidés, bien que personne n’ait décidé à leur sujet.</translation>
    </message>
    <message>
        <source>{n} spans written to “spans” only: they do not fit into “ner_tags”.</source>
        <translation>{n} segments écrits seulement dans «&#xa0;spans&#xa0;»&#xa0;: ils n’entrent pas dans «&#xa0;ner_tags&#xa0;».</translation>
    </message>
    <message>
        <source>{n} spans written without the concept: the format has no place for it.</source>
        <translation>{n} segments écrits sans le concept&#xa0;: le format n’a pas de place pour lui.</translation>
    </message>
    <message>
        <source>{n} spans written without: {what}.</source>
        <translation>{n} segments écrits sans&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{n} stay as they are: something is in the way.</source>
        <translation>Restées telles quelles&#xa0;: {n}&#xa0;; quelque chose fait obstacle.</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} suggestions</translation>
    </message>
    <message>
        <source>{n} to look at. Return shows the place.</source>
        <translation>{n} à examiner. Return affiche l’endroit.</translation>
    </message>
    <message>
        <source>{n} twins</source>
        <translation>{n} jumeaux</translation>
    </message>
    <message>
        <source>{n} {things} in it were left out.</source>
        <translation>il n’a pas été tenu compte de {n} {things} qu’il contient.</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <translation>{old} devient {new}</translation>
    </message>
    <message>
        <source>{old} is renamed {new}</source>
        <translation>{old} est renommée {new}</translation>
    </message>
    <message>
        <source>{output}: this is a folder or a device. Name a file.</source>
        <translation>{output}&#xa0;: c’est un dossier ou un périphérique. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>{output}: this is the project itself. Name another output.</source>
        <translation>{output}&#xa0;: c’est le projet lui-même. Indiquez une autre destination.</translation>
    </message>
    <message>
        <source>{packed} MB, installed {unpacked} MB</source>
        <translation>{packed} Mo, {unpacked} Mo une fois installé</translation>
    </message>
    <message>
        <source>{page} is not part of this program.</source>
        <translation>{page} ne fait pas partie de ce programme.</translation>
    </message>
    <message>
        <source>{path}, line 1: the column “{name}” is missing.</source>
        <translation>{path}, ligne 1&#xa0;: la colonne «&#xa0;{name}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>{path}, line 1: the column “{name}” is unknown; known are {known}.</source>
        <translation>{path}, ligne 1&#xa0;: la colonne «&#xa0;{name}&#xa0;» est inconnue&#xa0;; sont connues {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is no table ({error}).</source>
        <translation>{path}, ligne {line}&#xa0;: ce n’est pas un tableau ({error}).</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not UTF-8 text.</source>
        <translation>{path}, ligne {line}&#xa0;: ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not UTF-8 text; save it as that.</source>
        <translation>{path}, ligne {line}&#xa0;: ce n’est pas du texte UTF-8&#xa0;; enregistrez-le ainsi.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {error}.</source>
        <translation>{path}, ligne {line}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: “{shown}” is not the number of an article in the project; its table “article” has them in the column “id”.</source>
        <translation>{path}, ligne {line}&#xa0;: «&#xa0;{shown}&#xa0;» n’est pas le numéro d’un article du projet&#xa0;; ils sont dans la colonne «&#xa0;id&#xa0;» de sa table «&#xa0;article&#xa0;».</translation>
    </message>
    <message>
        <source>{path}: a concept has been changed in the meantime. Look at it again.</source>
        <translation>{path}&#xa0;: un concept a été modifié entre-temps. Regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path}: among the data of this model is program code (“{name}”), which no official model has. It was left alone.</source>
        <translation>{path}&#xa0;: parmi les données de ce modèle se trouve du code de programme («&#xa0;{name}&#xa0;»), ce qu’aucun modèle officiel ne contient. On n’y a pas touché.</translation>
    </message>
    <message>
        <source>{path}: another program has moved, replaced or deleted this file. Nothing was written. Open the project again where it is now, or put a copy back.</source>
        <translation>{path}&#xa0;: un autre programme a déplacé, remplacé ou supprimé ce fichier. Rien n’a été écrit. Rouvrez le projet là où il est maintenant, ou restaurez une copie.</translation>
    </message>
    <message>
        <source>{path}: it cannot be written here ({why}). Copy it to a folder of your own and open the copy.</source>
        <translation>{path}&#xa0;: on ne peut pas y écrire ({why}). Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>{path}: no article is marked done, so there is no gold to export yet. Mark articles done, or choose other spans with --spans.</source>
        <translation>{path}&#xa0;: aucun article n’est terminé, il n’y a donc pas encore de référence (gold) à exporter. Marquez des articles comme terminés, ou choisissez d’autres segments avec --spans.</translation>
    </message>
    <message>
        <source>{path}: no article is named here; write their numbers, one a line.</source>
        <translation>{path}&#xa0;: aucun article n’est nommé ici&#xa0;; écrivez leurs numéros, un par ligne.</translation>
    </message>
    <message>
        <source>{path}: no project can be made here ({why}). Check that the folder exists and may be written.</source>
        <translation>{path}&#xa0;: aucun projet ne peut être créé ici ({why}). Vérifiez que le dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>{path}: none of the articles named is marked done, so there is no gold to export yet. Mark articles done, or choose other spans with --spans.</source>
        <translation>{path}&#xa0;: aucun des articles nommés n’est terminé, il n’y a donc pas encore de référence (gold) à exporter. Marquez des articles comme terminés, ou choisissez d’autres segments avec --spans.</translation>
    </message>
    <message>
        <source>{path}: reading was stopped.</source>
        <translation>{path}&#xa0;: la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>{path}: something large is being written. Wait until that is done.</source>
        <translation>{path}&#xa0;: quelque chose de volumineux est en cours d’écriture. Attendez que ce soit fini.</translation>
    </message>
    <message>
        <source>{path}: something was done in the meantime. Look again at what becomes of the labels.</source>
        <translation>{path}&#xa0;: quelque chose a été fait entre-temps. Regardez de nouveau ce que deviennent les étiquettes.</translation>
    </message>
    <message>
        <source>{path}: something was done in the meantime. Look again at what is to be taken back.</source>
        <translation>{path}&#xa0;: quelque chose a été fait entre-temps. Regardez de nouveau ce qui va être annulé.</translation>
    </message>
    <message>
        <source>{path}: terms are read from {known}; this has another ending.</source>
        <translation>{path}&#xa0;: les termes se lisent depuis {known}&#xa0;; ce fichier a une autre extension.</translation>
    </message>
    <message>
        <source>{path}: terms are written to {endings}; give the file such an ending.</source>
        <translation>{path}&#xa0;: les termes s’écrivent en {endings}&#xa0;; donnez au fichier une de ces extensions.</translation>
    </message>
    <message>
        <source>{path}: the model cannot be installed in {place} ({why}).</source>
        <translation>{path}&#xa0;: le modèle ne peut pas être installé dans {place} ({why}).</translation>
    </message>
    <message>
        <source>{path}: the report cannot be written here ({why}); choose another place.</source>
        <translation>{path}&#xa0;: le rapport ne peut pas être écrit ici ({why})&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path}: the setting “{key}” is unknown; known are {known}.</source>
        <translation>{path}&#xa0;: le réglage «&#xa0;{key}&#xa0;» est inconnu&#xa0;; sont connus {known}.</translation>
    </message>
    <message>
        <source>{path}: the setting “{key}” must be {wanted}, not {value}.</source>
        <translation>{path}&#xa0;: le réglage «&#xa0;{key}&#xa0;» doit être {wanted}, non {value}.</translation>
    </message>
    <message>
        <source>{path}: the settings cannot be read ({why}).</source>
        <translation>{path}&#xa0;: les réglages ne peuvent pas être lus ({why}).</translation>
    </message>
    <message>
        <source>{path}: the settings cannot be saved ({why}). Check that the folder may be written, or name another one in {variable}.</source>
        <translation>{path}&#xa0;: les réglages ne peuvent pas être enregistrés ({why}). Vérifiez qu’on peut écrire dans le dossier, ou nommez-en un autre dans {variable}.</translation>
    </message>
    <message>
        <source>{path}: the wheel&apos;s list of files and its files differ, for example in “{name}”. Fetch the file again, from the model&apos;s makers.</source>
        <translation>{path}&#xa0;: la liste des fichiers du wheel et ses fichiers diffèrent, par exemple pour «&#xa0;{name}&#xa0;». Procurez-vous de nouveau le fichier auprès des auteurs du modèle.</translation>
    </message>
    <message>
        <source>{path}: there are no articles in this project yet.</source>
        <translation>{path}&#xa0;: il n’y a pas encore d’articles dans ce projet.</translation>
    </message>
    <message>
        <source>{path}: there is a file of that name already. Choose another name.</source>
        <translation>{path}&#xa0;: il existe déjà un fichier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path}: there is no SKOS concept in it ({why}).</source>
        <translation>{path}&#xa0;: il ne contient aucun concept SKOS ({why}).</translation>
    </message>
    <message>
        <source>{path}: there is no SKOS concept in it.</source>
        <translation>{path}&#xa0;: il ne contient aucun concept SKOS.</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder. Check the name.</source>
        <translation>{path}&#xa0;: ce fichier ou dossier n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{path}: there is no such project. Check the name, or make a new one.</source>
        <translation>{path}&#xa0;: ce projet n’existe pas. Vérifiez le nom, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>{path}: this article is no longer in the project.</source>
        <translation>{path}&#xa0;: cet article n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>{path}: this file cannot be read ({why}).</source>
        <translation>{path}&#xa0;: ce fichier ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>{path}: this file cannot be written ({why}); choose another place, or make room there.</source>
        <translation>{path}&#xa0;: impossible d’écrire ce fichier ({why})&#xa0;; choisissez un autre endroit, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>{path}: this file has changed meanwhile. Look at it again.</source>
        <translation>{path}&#xa0;: ce fichier a changé entre-temps. Regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path}: this file is damaged ({why}). Fetch it again.</source>
        <translation>{path}&#xa0;: ce fichier est endommagé ({why}). Procurez-le-vous de nouveau.</translation>
    </message>
    <message>
        <source>{path}: this file is larger than 64 MB; split it.</source>
        <translation>{path}&#xa0;: ce fichier dépasse 64 Mo&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>{path}: this file would unpack to far more than any model holds, so it is left alone.</source>
        <translation>{path}&#xa0;: une fois décompressé, ce fichier dépasserait de loin tout modèle&#xa0;; on n’y a donc pas touché.</translation>
    </message>
    <message>
        <source>{path}: this is neither a wheel nor a tar.gz archive. Choose the file of a model, such as en_core_web_md-3.8.0-py3-none-any.whl.</source>
        <translation>{path}&#xa0;: ce n’est ni un wheel ni une archive tar.gz. Choisissez le fichier d’un modèle, tel que en_core_web_md-3.8.0-py3-none-any.whl.</translation>
    </message>
    <message>
        <source>{path}: this is no list of numbers of articles.</source>
        <translation>{path}&#xa0;: ce n’est pas une liste de numéros d’articles.</translation>
    </message>
    <message>
        <source>{path}: this is no spaCy model with an entity recogniser. Choose a file such as en_core_web_md-3.8.0-py3-none-any.whl.</source>
        <translation>{path}&#xa0;: ce n’est pas un modèle spaCy avec reconnaissance d’entités. Choisissez un fichier tel que en_core_web_md-3.8.0-py3-none-any.whl.</translation>
    </message>
    <message>
        <source>{path}: this is no wheel, since it has no list of its files.</source>
        <translation>{path}&#xa0;: ce n’est pas un wheel, car il n’a pas de liste de ses fichiers.</translation>
    </message>
    <message>
        <source>{path}: this is not a TOML file ({error}). Mend or remove it.</source>
        <translation>{path}&#xa0;: ce n’est pas un fichier TOML ({error}). Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>{path}: this is not a file that can be replaced; name another one.</source>
        <translation>{path}&#xa0;: ce n’est pas un fichier qu’on puisse remplacer&#xa0;; indiquez-en un autre.</translation>
    </message>
    <message>
        <source>{path}: this is not a label scheme: {error}.</source>
        <translation>{path}&#xa0;: ce n’est pas un jeu d’étiquettes&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path}: this is not an Annotator project. Choose a file that ends in .annot.</source>
        <translation>{path}&#xa0;: ce n’est pas un projet Annotator. Choisissez un fichier qui finit par .annot.</translation>
    </message>
    <message>
        <source>{path}: this label scheme cannot be read ({error}).</source>
        <translation>{path}&#xa0;: ce jeu d’étiquettes ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>{path}: this label scheme cannot be read ({where}).</source>
        <translation>{path}&#xa0;: ce jeu d’étiquettes ne peut pas être lu ({where}).</translation>
    </message>
    <message>
        <source>{path}: this place has been changed in the meantime. Open the article again.</source>
        <translation>{path}&#xa0;: cet endroit a été modifié entre-temps. Rouvrez l’article.</translation>
    </message>
    <message>
        <source>{path}: this project is open already, in another window or command. Close it there first.</source>
        <translation>{path}&#xa0;: ce projet est déjà ouvert, dans une autre fenêtre ou une commande. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{path}: this project was made with a newer Annotator. Update the program to open it; the file was left as it is.</source>
        <translation>{path}&#xa0;: ce projet a été créé avec un Annotator plus récent. Mettez le programme à jour pour l’ouvrir&#xa0;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>{path}: this project was made with an older Annotator. Open it once in the window, which brings it up to date, and try again.</source>
        <translation>{path}&#xa0;: ce projet a été créé avec un Annotator plus ancien. Ouvrez-le une fois dans la fenêtre, qui le met à jour, et réessayez.</translation>
    </message>
    <message>
        <source>{path}: this term base cannot be read ({why}).</source>
        <translation>{path}&#xa0;: cette base terminologique ne peut pas être lue ({why}).</translation>
    </message>
    <message>
        <source>{path}: what this model needs cannot be read.</source>
        <translation>{path}&#xa0;: ce dont ce modèle a besoin ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{path}: what this model says of itself (meta.json) cannot be read. Fetch the file again, from the model&apos;s makers.</source>
        <translation>{path}&#xa0;: ce que ce modèle dit de lui-même (meta.json) ne peut pas être lu. Procurez-vous de nouveau le fichier auprès des auteurs du modèle.</translation>
    </message>
    <message>
        <source>{path}: {fault}.</source>
        <translation>{path}&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>{path}: {title} needs {missing}, which this program does not have. Choose a model whose name ends in sm, md or lg.</source>
        <translation>{path}&#xa0;: {title} a besoin de {missing}, que ce programme n’a pas. Choisissez un modèle dont le nom finit par sm, md ou lg.</translation>
    </message>
    <message>
        <source>{path}: {title} was made for spaCy {spacy}, and this program has spaCy {here}. Fetch the release of the model that fits.</source>
        <translation>{path}&#xa0;: {title} a été fait pour spaCy {spacy}, et ce programme a spaCy {here}. Procurez-vous la version du modèle qui convient.</translation>
    </message>
    <message>
        <source>{path}: “{name}” in it is not what the wheel&apos;s own list says. The file is damaged or was changed; fetch it again, from the model&apos;s makers.</source>
        <translation>{path}&#xa0;: «&#xa0;{name}&#xa0;», à l’intérieur, n’est pas ce que dit la liste même du wheel. Le fichier est endommagé ou a été modifié&#xa0;; procurez-le-vous de nouveau auprès des auteurs du modèle.</translation>
    </message>
    <message>
        <source>{path}: “{name}” in it is too long to be what it should be.</source>
        <translation>{path}&#xa0;: «&#xa0;{name}&#xa0;», à l’intérieur, est trop long pour être ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>{path}: “{name}” in this file is {what}, which no model needs. Nothing was installed; fetch the model from its makers.</source>
        <translation>{path}&#xa0;: «&#xa0;{name}&#xa0;», dans ce fichier, est {what}, ce dont aucun modèle n’a besoin. Rien n’a été installé&#xa0;; procurez-vous le modèle auprès de ses auteurs.</translation>
    </message>
    <message>
        <source>{place} {label}</source>
        <translation>{place} {label}</translation>
    </message>
    <message>
        <source>{place} {label}, again</source>
        <translation>{place} {label}, de nouveau</translation>
    </message>
    <message>
        <source>{place}: {change}</source>
        <translation>{place}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>{place}: {change}, {other}</source>
        <translation>{place}&#xa0;: {change}, {other}</translation>
    </message>
    <message>
        <source>{problem} (and {n} more)</source>
        <translation>{problem} (et {n} de plus)</translation>
    </message>
    <message>
        <source>{project} is open in another window or command already, so it can only be read here. To work on it, close it there and open it again.</source>
        <translation>{project} est déjà ouvert dans une autre fenêtre ou commande&#xa0;; ici, il ne peut être que lu. Pour y travailler, fermez-le là-bas et rouvrez-le.</translation>
    </message>
    <message>
        <source>{project} – Annotator</source>
        <translation>{project} – Annotator</translation>
    </message>
    <message>
        <source>{project}: another program has it open. Close that program and try again.</source>
        <translation>{project}&#xa0;: un autre programme l’a ouvert. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>{project}: it cannot be replaced ({why}).</source>
        <translation>{project}&#xa0;: il ne peut pas être remplacé ({why}).</translation>
    </message>
    <message>
        <source>{project}: nothing in it can be read any more.</source>
        <translation>{project}&#xa0;: plus rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>{range} holds no text.</source>
        <translation>{range} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{range} is not within the text of {size}.</source>
        <translation>{range} n’est pas dans le texte, long de {size}.</translation>
    </message>
    <message>
        <source>{role} is nothing a column can hold; choose {known}.</source>
        <translation>{role} n’est rien qu’une colonne puisse contenir&#xa0;; choisissez {known}.</translation>
    </message>
    <message>
        <source>{setting} as usual</source>
        <translation>{setting}&#xa0;: par défaut</translation>
    </message>
    <message>
        <source>{share} % of {decided}</source>
        <translation>{share}&#xa0;% de {decided}</translation>
    </message>
    <message>
        <source>{share} of {n}</source>
        <translation>{share} de {n}</translation>
    </message>
    <message>
        <source>{shown} of {known} concepts</source>
        <translation>{shown} concepts sur {known}</translation>
    </message>
    <message>
        <source>{start}–{end} overlaps {first}–{last}, which was accepted before it; the label scheme has no overlapping spans.</source>
        <translation>{start}–{end} chevauche {first}–{last}, accepté avant lui&#xa0;; le jeu d’étiquettes n’admet pas de segments qui se chevauchent.</translation>
    </message>
    <message>
        <source>{state} by {analyst}</source>
        <translation>{state} par {analyst}</translation>
    </message>
    <message>
        <source>{target}: this copy cannot be made ({why}).</source>
        <translation>{target}&#xa0;: cette copie ne peut pas être faite ({why}).</translation>
    </message>
    <message>
        <source>{title} is installed already. To install it anew, remove its folder first: {goal}</source>
        <translation>{title} est déjà installé. Pour l’installer de nouveau, retirez d’abord son dossier&#xa0;: {goal}</translation>
    </message>
    <message>
        <source>{title} needs {needed} MB at {folder}, where {free} MB are free. Make room, and try again.</source>
        <translation>{title} a besoin de {needed} Mo dans {folder}, où {free} Mo sont libres. Faites de la place, et réessayez.</translation>
    </message>
    <message>
        <source>{title}: this format is not written in parts.</source>
        <translation>{title}&#xa0;: ce format ne s’écrit pas en parties.</translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation>{title}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{undo} takes the last step back, and what you did yesterday as well.</source>
        <translation>{undo} annule la dernière étape, et aussi ce que vous avez fait hier.</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (annulé)</translation>
    </message>
    <message>
        <source>{what} has a DOCTYPE or entities of its own, which are not read for safety.</source>
        <translation>{what} a un DOCTYPE ou des entités à lui, qui ne sont pas lus par sécurité.</translation>
    </message>
    <message>
        <source>{what} is in an encoding that cannot be read.</source>
        <translation>{what} est dans un encodage qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{what} is not well-formed XML ({where}); save it again.</source>
        <translation>{what} n’est pas du XML bien formé ({where})&#xa0;; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{what} must be a JSON object</source>
        <translation>{what} doit être un objet JSON</translation>
    </message>
    <message>
        <source>{what} must be a list</source>
        <translation>une liste est attendue pour {what}</translation>
    </message>
    <message>
        <source>{where} has {name}, which no label has</source>
        <translation>{where} a {name}, qu’aucune étiquette n’a</translation>
    </message>
    <message>
        <source>{where} is not a table</source>
        <translation>{where} n’est pas un tableau</translation>
    </message>
    <message>
        <source>{where}: here already, as “{title}”</source>
        <translation>{where}&#xa0;: déjà ici, sous «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{where}: this is not Turtle that can be read.</source>
        <translation>{where}&#xa0;: ce n’est pas du Turtle lisible.</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>{where}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{words} as {label} was left out: {why}</source>
        <translation>{words} comme {label} a été ignoré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{words}, with {marks} and {suggestions}.</source>
        <translation>{words}, avec {marks} et {suggestions}.</translation>
    </message>
    <message>
        <source>{words}, with {marks}.</source>
        <translation>{words}, avec {marks}.</translation>
    </message>
    <message>
        <source>{words}; nothing is marked with it.</source>
        <translation>{words}&#xa0;; aucune mention concernée.</translation>
    </message>
    <message>
        <source>{work} {n} of {all}</source>
        <translation>{work} {n} sur {all}</translation>
    </message>
    <message>
        <source>“labels” is not a list of 1 to {n} labels</source>
        <translation>«&#xa0;labels&#xa0;» n’est pas une liste de 1 à {n} étiquettes</translation>
    </message>
    <message>
        <source>“overlap” is neither true nor false</source>
        <translation>«&#xa0;overlap&#xa0;» n’est ni true ni false</translation>
    </message>
    <message>
        <source>“retired” of {where} is neither true nor false</source>
        <translation>«&#xa0;retired&#xa0;» de {where} n’est ni true ni false</translation>
    </message>
    <message>
        <source>“{key}”</source>
        <translation>«&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as “en”</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas un code de langue tel que «&#xa0;en&#xa0;»</translation>
    </message>
    <message>
        <source>“{mention}”</source>
        <translation>«&#xa0;{mention}&#xa0;»</translation>
    </message>
    <message>
        <source>“{mention}” and other words</source>
        <translation>«&#xa0;{mention}&#xa0;» et d’autres mots</translation>
    </message>
    <message>
        <source>“{name}” of {where} is not a list of texts</source>
        <translation>«&#xa0;{name}&#xa0;» de {where} n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>“{name}” of {where} is not a text</source>
        <translation>«&#xa0;{name}&#xa0;» de {where} n’est pas un texte</translation>
    </message>
    <message>
        <source>“{said}” in the column “{column}” is neither {yes} nor {no}</source>
        <translation>«&#xa0;{said}&#xa0;», dans la colonne «&#xa0;{column}&#xa0;», n’est ni {yes} ni {no}</translation>
    </message>
    <message>
        <source>“{surface}” is an alias of {concept}, and a term of {id}</source>
        <translation>«&#xa0;{surface}&#xa0;» est un alias de {concept}, et un terme de {id}</translation>
    </message>
    <message>
        <source>“{surface}” is an alias of {concept}, which is not there</source>
        <translation>«&#xa0;{surface}&#xa0;» est un alias de {concept}, qui n’existe pas</translation>
    </message>
    <message>
        <source>“{surface}” is an alias, and a term of {id} as well</source>
        <translation>«&#xa0;{surface}&#xa0;» est un alias, et aussi un terme de {id}</translation>
    </message>
    <message>
        <source>“{surface}” is never matched, though it is a term of {id}</source>
        <translation>«&#xa0;{surface}&#xa0;» n’est jamais reconnu, bien que ce soit un terme de {id}</translation>
    </message>
    <message>
        <source>“{term}” is an alias of {concept}</source>
        <translation>«&#xa0;{term}&#xa0;» est un alias de {concept}</translation>
    </message>
    <message>
        <source>“{text}” holds “{part}”, which is {label}</source>
        <translation>«&#xa0;{text}&#xa0;» contient «&#xa0;{part}&#xa0;», qui est {label}</translation>
    </message>
    <message>
        <source>“{text}” is a term of {id} and of {other}</source>
        <translation>«&#xa0;{text}&#xa0;» est un terme de {id} et de {other}</translation>
    </message>
    <message>
        <source>“{text}” is an ordinary word and asks for no context</source>
        <translation>«&#xa0;{text}&#xa0;» est un mot courant et ne demande pas de contexte</translation>
    </message>
    <message>
        <source>“{text}” is found by “{other}” already</source>
        <translation>«&#xa0;{text}&#xa0;» est déjà trouvé par «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>“{text}” is not found in the plural</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas trouvé au pluriel</translation>
    </message>
    <message>
        <source>“{text}” is short and asks for no context</source>
        <translation>«&#xa0;{text}&#xa0;» est court et ne demande pas de contexte</translation>
    </message>
    <message>
        <source>“{title}” counts {decided} decisions; there are {made}.</source>
        <translation>«&#xa0;{title}&#xa0;» compte {decided} décisions&#xa0;; il y en a {made}.</translation>
    </message>
    <message>
        <source>“{title}” counts {undecided} undecided suggestions; there are {waiting}.</source>
        <translation>«&#xa0;{title}&#xa0;» compte {undecided} suggestions à décider&#xa0;; il y en a {waiting}.</translation>
    </message>
    <message>
        <source>“{title}” is not in the search index; a search does not find it.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas dans l’index de recherche&#xa0;; une recherche ne le trouve pas.</translation>
    </message>
    <message>
        <source>“{title}” is {status}, the journal says {other}.</source>
        <translation>«&#xa0;{title}&#xa0;» est {status}, le journal dit {other}.</translation>
    </message>
    <message>
        <source>“{title}” says that no span is longer than {longest}; one has {length}.</source>
        <translation>«&#xa0;{title}&#xa0;» dit qu’aucun segment ne dépasse {longest}&#xa0;; l’un a {length}.</translation>
    </message>
    <message>
        <source>“{title}”: annotation {start} to {end} says “{words}”, the article does not.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: l’annotation {start} à {end} dit «&#xa0;{words}&#xa0;», l’article non.</translation>
    </message>
    <message>
        <source>“{title}”: suggestion {start} to {end} counts as decided, but is not decided.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: la suggestion {start} à {end} compte comme décidée, mais ne l’est pas.</translation>
    </message>
    <message>
        <source>“{title}”: suggestion {start} to {end} counts as undecided, but is decided.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: la suggestion {start} à {end} compte comme à décider, mais est décidée.</translation>
    </message>
    <message>
        <source>“{title}”: suggestion {start} to {end} says “{words}”, the article does not.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: la suggestion {start} à {end} dit «&#xa0;{words}&#xa0;», l’article non.</translation>
    </message>
    <message>
        <source>“{value}” is not a Wikidata id such as “Q7768”</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un identifiant Wikidata tel que «&#xa0;Q7768&#xa0;»</translation>
    </message>
    <message>
        <source>“{what}” must be true or false</source>
        <translation>«&#xa0;{what}&#xa0;» doit être true ou false</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” is no term of {concept} yet.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas encore un terme de {concept}.</translation>
    </message>
    <message>
        <source>“{words}” was rejected as {label} {times} times.</source>
        <translation>«&#xa0;{words}&#xa0;» a été rejeté {times} fois comme {label}.</translation>
    </message>
    <message>
        <source>“{word}” is a first name</source>
        <translation>«&#xa0;{word}&#xa0;» est un prénom</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Return does it    Esc leaves</source>
        <translation>↑ ↓ choisir    Return exécuter    Esc quitter</translation>
    </message>
</context>
</TS>
