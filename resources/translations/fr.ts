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
        <source>1 place. What a person decided stays as it is.</source>
        <translation>1 occurrence. Ce qu’une personne a décidé reste tel quel.</translation>
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
        <source>1 span left out</source>
        <translation>1 segment ignoré</translation>
    </message>
    <message>
        <source>1 span read</source>
        <translation>1 segment lu</translation>
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
        <source>Accepted {n} as one step. Ctrl+Z takes them back.</source>
        <translation>{n} acceptées en une étape. Ctrl+Z annule le tout.</translation>
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
        <source>All listed articles are done. Ctrl+E exports gold.</source>
        <translation>Tous les articles de la liste sont terminés. Ctrl+E exporte la référence (gold).</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
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
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Below the article</source>
        <translation>Sous l’article</translation>
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
        <source>Checking …</source>
        <translation>Vérification…</translation>
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
        <source>Decided 1 place in its twin as one step. Ctrl+Z takes them back.</source>
        <translation>1 occurrence décidée dans l’article jumeau en une étape. Ctrl+Z annule le tout.</translation>
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
        <source>Decided {n} as one step. Ctrl+Z takes them back.</source>
        <translation>{n} décidées en une étape. Ctrl+Z annule le tout.</translation>
    </message>
    <message>
        <source>Decided {n} as one step; {m} were not as they are listed. Ctrl+Z takes them back.</source>
        <translation>{n} décidées en une étape&#xa0;; {m} n’étaient plus telles que dans la liste. Ctrl+Z annule le tout.</translation>
    </message>
    <message>
        <source>Decided {n} places in its twin as one step. Ctrl+Z takes them back.</source>
        <translation>{n} occurrences décidées dans l’article jumeau en une étape. Ctrl+Z annule le tout.</translation>
    </message>
    <message>
        <source>Decided {n} places in {m} twins as one step. Ctrl+Z takes them back.</source>
        <translation>{n} occurrences décidées dans {m} articles jumeaux en une étape. Ctrl+Z annule le tout.</translation>
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
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Every place of a word or a mark in its context</source>
        <translation>Chaque occurrence d’un mot ou d’une marque, en contexte</translation>
    </message>
    <message>
        <source>Everything here is decided. Ctrl+Return marks the article done.</source>
        <translation>Tout est décidé ici. Ctrl+Return marque l’article comme terminé.</translation>
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
        <source>From day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>From moment</source>
        <translation>À partir du moment</translation>
    </message>
    <message>
        <source>Give it a concept first: C. Then these words can be an alias of it.</source>
        <translation>Donnez-lui d’abord un concept&#xa0;: C. Ces mots pourront alors en être un alias.</translation>
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
        <source>Guide to the label</source>
        <translation>Guide de l’étiquette</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide d’annotation</translation>
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
        <source>Journal</source>
        <translation>Journal</translation>
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
        <source>Language of the new term</source>
        <translation>Langue du nouveau terme</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
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
        <source>Learnt. Ctrl+Z takes it back.</source>
        <translation>Appris. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Learnt: these words mean {concept}. Ctrl+Z takes it back.</source>
        <translation>Appris&#xa0;: ces mots désignent {concept}. Ctrl+Z l’annule.</translation>
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
        <source>No concept is chosen.</source>
        <translation>Aucun concept n’est choisi.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sans raccourci</translation>
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
        <source>No term is found twice, and none contradicts another.</source>
        <translation>Aucun terme n’est en double, et aucun n’en contredit un autre.</translation>
    </message>
    <message>
        <source>No twin of this article has a passage left to decide in the same way.</source>
        <translation>Aucun article jumeau n’a de passage restant à décider de la même façon.</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>À exclure</translation>
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
        <source>Nothing has the focus. Choose a mention, then press E.</source>
        <translation>Aucune mention active. Choisissez une mention, puis appuyez sur E.</translation>
    </message>
    <message>
        <source>Nothing has the focus. Tab goes to the next suggestion.</source>
        <translation>Aucune mention active. Tab passe à la suggestion suivante.</translation>
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
        <source>Nothing was taught yet. Shift+C makes words an alias, Shift+X never matches.</source>
        <translation>Rien n’a encore été appris. Shift+C fait des mots un alias, Shift+X ne les reconnaît jamais.</translation>
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
        <source>Order in which Tab goes to what is undecided</source>
        <translation>Ordre dans lequel Tab passe à ce qui est à décider</translation>
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
        <source>Rename</source>
        <translation>Renommer</translation>
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
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
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
        <source>Set the concept …</source>
        <translation>Définir le concept…</translation>
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
        <source>Shift+C made these an alias of a concept, Shift+X said never to match them.</source>
        <translation>Shift+C en a fait un alias d’un concept, Shift+X a demandé de ne jamais les reconnaître.</translation>
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
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Tab goes on</source>
        <translation>Ordre de Tab</translation>
    </message>
    <message>
        <source>Tab goes on: {order}.</source>
        <translation>Ordre de Tab&#xa0;: {order}.</translation>
    </message>
    <message>
        <source>Tab goes to the next suggestion.</source>
        <translation>Tab passe à la suggestion suivante.</translation>
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
        <source>The import was cancelled; nothing was brought in.</source>
        <translation>L’import a été annulé&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The key {key} is taken: {what}.</source>
        <translation>La touche {key} est prise&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The labels stand in another order.</source>
        <translation>Les étiquettes sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The language model stopped twice. The term base goes on without it.</source>
        <translation>Le modèle de langue s’est arrêté deux fois. La base terminologique continue sans lui.</translation>
    </message>
    <message>
        <source>The machine suggests</source>
        <translation>La machine suggère</translation>
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
        <source>The settings give keys to what is no action: {names}.</source>
        <translation>Les paramètres donnent des raccourcis à ce qui n’est pas une action&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The suggestion worker gave an answer that cannot be read.</source>
        <translation>Le processus de suggestion a donné une réponse illisible.</translation>
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
        <source>There is no copy yet. One is made whenever a project is opened.</source>
        <translation>Il n’y a pas encore de copie. Une copie est faite à chaque ouverture d’un projet.</translation>
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
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
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
        <source>a bracketed acronym is a span of its own</source>
        <translation>un sigle entre parenthèses est un segment à part</translation>
    </message>
    <message>
        <source>a weekday and its date are one span</source>
        <translation>un jour de la semaine et sa date forment un segment</translation>
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
        <source>accepted</source>
        <translation>acceptée</translation>
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
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>an alias of {concept}</source>
        <translation>alias de {concept}</translation>
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
        <source>and {n} more files</source>
        <translation>et {n} autres fichiers</translation>
    </message>
    <message>
        <source>another label inside</source>
        <translation>autre étiquette à l’intérieur</translation>
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
        <source>article, mentions</source>
        <translation>article, mentions</translation>
    </message>
    <message>
        <source>articles done</source>
        <translation>articles terminés</translation>
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
        <source>bank</source>
        <translation>banque</translation>
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
        <source>came with the file</source>
        <translation>venue avec le fichier</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
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
        <source>concepts</source>
        <translation>les concepts</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>corridor</translation>
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
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en trop</translation>
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
        <source>gives “{words}” this label</source>
        <translation>donne cette étiquette à «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>go to the next mention that waits for you</source>
        <translation>passer à la prochaine mention qui vous attend</translation>
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
        <source>it copies what is selected</source>
        <translation>elle copie ce qui est sélectionné</translation>
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
        <source>it scrolls the article</source>
        <translation>elle fait défiler l’article</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>étiqueter {label}</translation>
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
        <source>leave out</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claires</translation>
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
        <source>marked by hand</source>
        <translation>marquée à la main</translation>
    </message>
    <message>
        <source>marked or not</source>
        <translation>marquée ou non</translation>
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
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
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
        <source>no concept</source>
        <translation>aucun concept</translation>
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
        <source>no plural</source>
        <translation>sans pluriel</translation>
    </message>
    <message>
        <source>no possessive</source>
        <translation>pas de possessif</translation>
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
        <source>now</source>
        <translation>maintenant</translation>
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
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>rejected spans</source>
        <translation>les segments rejetés</translation>
    </message>
    <message>
        <source>rejected: {words}, {label}</source>
        <translation>rejetée&#xa0;: {words}, {label}</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>réétiquetée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
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
        <source>scores</source>
        <translation>les scores</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
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
        <source>shows all its places</source>
        <translation>affiche toutes ses occurrences</translation>
    </message>
    <message>
        <source>shows all its places; Shift+Return gives it to “{words}”</source>
        <translation>affiche toutes ses occurrences&#xa0;; Shift+Return le donne à «&#xa0;{words}&#xa0;»</translation>
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
        <source>spans that begin or end with a blank</source>
        <translation>les segments qui commencent ou finissent par un espace</translation>
    </message>
    <message>
        <source>spans that begin or end within a word</source>
        <translation>les segments qui commencent ou finissent dans un mot</translation>
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
        <source>term base</source>
        <translation>base terminologique</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termes</translation>
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
        <source>the end of a paragraph ends a name</source>
        <translation>la fin d’un paragraphe termine un nom</translation>
    </message>
    <message>
        <source>the exact text</source>
        <translation>le texte exact</translation>
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
        <source>two concepts</source>
        <translation>deux concepts</translation>
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
        <source>what is done</source>
        <translation>ce qui est terminé</translation>
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
        <source>whole words</source>
        <translation>mots entiers</translation>
    </message>
    <message>
        <source>within {label} suggested</source>
        <translation>dans {label} suggérée</translation>
    </message>
    <message>
        <source>words, &quot;a phrase&quot;, begin*, AND, OR, NOT</source>
        <translation>mots, &quot;une expression&quot;, début*, AND, OR, NOT</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>{acceptSuggestion} accepts the mention with the outline, {rejectSuggestion} rejects it. It is on the disk at once: there is no Save.</source>
        <translation>{acceptSuggestion} accepte la mention au contour tracé, {rejectSuggestion} la rejette. C’est aussitôt sur le disque&#xa0;: il n’y a pas à enregistrer.</translation>
    </message>
    <message>
        <source>{article}: “{text}”: {reason}</source>
        <translation>{article}&#xa0;: «&#xa0;{text}&#xa0;»&#xa0;: {reason}</translation>
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
        <source>{file}: this file cannot be written ({why}); name another one.</source>
        <translation>{file}&#xa0;: impossible d’écrire ce fichier ({why})&#xa0;; indiquez-en un autre.</translation>
    </message>
    <message>
        <source>{file}: this picture cannot be written ({why}); name another place.</source>
        <translation>{file}&#xa0;: impossible d’écrire cette image ({why})&#xa0;; indiquez un autre emplacement.</translation>
    </message>
    <message>
        <source>{format}  (*{ending})</source>
        <translation>{format}  (*{ending})</translation>
    </message>
    <message>
        <source>{key} cannot be given: {use}.</source>
        <translation>La touche {key} ne peut pas être attribuée&#xa0;: {use}.</translation>
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
        <source>{model} is installed.</source>
        <translation>{model} est installé.</translation>
    </message>
    <message>
        <source>{names} names, {mentions} mentions</source>
        <translation>{names} noms, {mentions} mentions</translation>
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
        <source>{name} is new.</source>
        <translation>{name} est nouvelle.</translation>
    </message>
    <message>
        <source>{name} is offered and suggested again.</source>
        <translation>{name} est de nouveau proposée et suggérée.</translation>
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
        <source>{name} says nothing that this project does not say already.</source>
        <translation>{name} ne dit rien que ce projet ne dise déjà.</translation>
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
        <source>{name}: {added} new, {changed} changed, {same} as before. Nothing is taken away, and one Ctrl+Z takes all of it back.</source>
        <translation>{name}&#xa0;: {added} nouveaux, {changed} modifiés, {same} inchangés. Rien n’est supprimé, et un seul Ctrl+Z annule le tout.</translation>
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
        <source>{n} moved</source>
        <translation>{n} déplacée(s)</translation>
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
        <source>{n} places. What a person decided stays as it is.</source>
        <translation>{n} occurrences. Ce qu’une personne a décidé reste tel quel.</translation>
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
        <source>{n} spans added to those</source>
        <translation>{n} segments ajoutés à ceux-ci</translation>
    </message>
    <message>
        <source>{n} spans left out</source>
        <translation>{n} segments ignorés</translation>
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
        <source>{old} becomes {new}</source>
        <translation>{old} devient {new}</translation>
    </message>
    <message>
        <source>{old} is renamed {new}</source>
        <translation>{old} est renommée {new}</translation>
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
        <source>{path}: there is no such file or folder. Check the name.</source>
        <translation>{path}&#xa0;: ce fichier ou dossier n’existe pas. Vérifiez le nom.</translation>
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
        <source>{state} by {analyst}</source>
        <translation>{state} par {analyst}</translation>
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
        <source>↑ ↓ choose    Return does it    Esc leaves</source>
        <translation>↑ ↓ choisir    Return exécuter    Esc quitter</translation>
    </message>
</context>
</TS>
