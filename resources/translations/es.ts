<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Counter-examples</source>
        <translation>&amp;Contraejemplos</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definición</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tecla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 acción</translation>
    </message>
    <message>
        <source>1 already here</source>
        <translation>1 ya está aquí</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 anotación</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>1 article compared. Exact F1 {score}; {right} of {all} concepts right; {differing} differences.</source>
        <translation>1 artículo comparado. F1 exacto: {score}; {right} de {all} conceptos correctos; {differing} diferencias.</translation>
    </message>
    <message>
        <source>1 article in {language}: no model for it; names and terms only.</source>
        <translation>1 artículo en {language}: no hay modelo para él; solo nombres y términos.</translation>
    </message>
    <message>
        <source>1 article is done.</source>
        <translation>1 artículo está terminado.</translation>
    </message>
    <message>
        <source>1 article or more</source>
        <translation>1 artículo o más</translation>
    </message>
    <message>
        <source>1 change in 1 article, as one step; Undo brings all of it back.</source>
        <translation>1 cambio en 1 artículo, en un solo paso; «Deshacer» lo recupera todo.</translation>
    </message>
    <message>
        <source>1 change in {m} articles, as one step; Undo brings all of it back.</source>
        <translation>1 cambio en {m} artículos, en un solo paso; «Deshacer» lo recupera todo.</translation>
    </message>
    <message>
        <source>1 change stays as it is: see the list.</source>
        <translation>1 cambio queda como está: véase la lista.</translation>
    </message>
    <message>
        <source>1 could not be read</source>
        <translation>1 no se pudo leer</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 file will bring nothing; see Problem.</source>
        <translation>1 archivo no aportará nada; véase «Problema».</translation>
    </message>
    <message>
        <source>1 finding. Return opens the places.</source>
        <translation>1 hallazgo. Return abre los lugares.</translation>
    </message>
    <message>
        <source>1 place, decided by a person; open it to decide otherwise.</source>
        <translation>1 lugar, decidido por una persona; ábralo para decidir otra cosa.</translation>
    </message>
    <message>
        <source>1 place.</source>
        <translation>1 lugar.</translation>
    </message>
    <message>
        <source>1 place; searching …</source>
        <translation>1 lugar; buscando…</translation>
    </message>
    <message>
        <source>1 span added to those</source>
        <translation>1 fragmento añadido a los ya existentes</translation>
    </message>
    <message>
        <source>1 span labelled {label} was left out, as was asked for.</source>
        <translation>1 fragmento con la etiqueta {label} se omitió, como se pidió.</translation>
    </message>
    <message>
        <source>1 span left out</source>
        <translation>1 fragmento omitido</translation>
    </message>
    <message>
        <source>1 span not written: rejected, and the format has no place for that.</source>
        <translation>1 fragmento no escrito: está rechazado, y el formato no tiene lugar para eso.</translation>
    </message>
    <message>
        <source>1 span read</source>
        <translation>1 fragmento leído</translation>
    </message>
    <message>
        <source>1 span written like decided ones, though nobody has decided about it.</source>
        <translation>1 fragmento escrito como los decididos, aunque nadie ha decidido sobre él.</translation>
    </message>
    <message>
        <source>1 span written to “spans” only: it does not fit into “ner_tags”.</source>
        <translation>1 fragmento escrito solo en «spans»: no cabe en «ner_tags».</translation>
    </message>
    <message>
        <source>1 span written without the concept: the format has no place for it.</source>
        <translation>1 fragmento escrito sin el concepto: el formato no tiene lugar para él.</translation>
    </message>
    <message>
        <source>1 span written without: {what}.</source>
        <translation>1 fragmento escrito sin: {what}.</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 sugerencia</translation>
    </message>
    <message>
        <source>1 twin</source>
        <translation>1 artículo gemelo</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>A concept needs an id and a name.</source>
        <translation>Un concepto necesita un id y un nombre.</translation>
    </message>
    <message>
        <source>A mention keeps at least one word.</source>
        <translation>Una mención conserva al menos una palabra.</translation>
    </message>
    <message>
        <source>A model is being installed already. Wait for it, or cancel it.</source>
        <translation>Ya se está instalando un modelo. Espere a que termine o cancele la instalación.</translation>
    </message>
    <message>
        <source>A report to read and to comment; where spans overlap, one of them is shown.</source>
        <translation>Un informe para leer y comentar; donde los fragmentos se solapan, se muestra uno de ellos.</translation>
    </message>
    <message>
        <source>A report to read in any browser, and to print.</source>
        <translation>Un informe para leer en cualquier navegador e imprimir.</translation>
    </message>
    <message>
        <source>A row for each mention, with the words around it.</source>
        <translation>Una fila por mención, con las palabras que la rodean.</translation>
    </message>
    <message>
        <source>A row for each mention, with the words around it; sheets of articles and labels.</source>
        <translation>Una fila por mención, con las palabras que la rodean; hojas de artículos y de etiquetas.</translation>
    </message>
    <message>
        <source>A text and an annotation file for each article, with brat&apos;s own set-up.</source>
        <translation>Un archivo de texto y otro de anotaciones por artículo, con la configuración propia de brat.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Acerca de Annotator</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all that is left in this article</source>
        <translation>Aceptar todo lo que queda en este artículo</translation>
    </message>
    <message>
        <source>Accept as</source>
        <translation>Aceptar como</translation>
    </message>
    <message>
        <source>Accept it, and suggest these words as this concept in all articles</source>
        <translation>Aceptarla y sugerir estas palabras como este concepto en todos los artículos</translation>
    </message>
    <message>
        <source>Accept what is suggested</source>
        <translation>Aceptar lo sugerido</translation>
    </message>
    <message>
        <source>Accept with concept</source>
        <translation>Aceptar con concepto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted spans of all articles</source>
        <translation>Fragmentos aceptados de todos los artículos</translation>
    </message>
    <message>
        <source>Accepted {n} as one step. {key} takes them back.</source>
        <translation>Aceptadas en un solo paso: {n}. {key} lo deshace.</translation>
    </message>
    <message>
        <source>Accepted, by label</source>
        <translation>Aceptado, por etiqueta</translation>
    </message>
    <message>
        <source>Accepted, by score</source>
        <translation>Aceptado, por puntuación</translation>
    </message>
    <message>
        <source>Accepted, by who suggested</source>
        <translation>Aceptado, por origen de la sugerencia</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actors and concepts</source>
        <translation>Actores y conceptos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Add as alias</source>
        <translation>Añadir como alias</translation>
    </message>
    <message>
        <source>Add concept</source>
        <translation>Añadir concepto</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Añadir término</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All annotations keep to the rules.</source>
        <translation>Todas las anotaciones cumplen las reglas.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>Todos los artículos están terminados.</translation>
    </message>
    <message>
        <source>All articles have suggestions already.</source>
        <translation>Todos los artículos tienen ya sugerencias.</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>All listed articles are done. {key} exports gold.</source>
        <translation>Todos los artículos de la lista están terminados. {key} exporta gold.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All {n} articles listed</source>
        <translation>Los {n} artículos de la lista</translation>
    </message>
    <message>
        <source>All {n} spans of the first article fit.</source>
        <translation>Los {n} fragmentos del primer artículo se pueden expresar.</translation>
    </message>
    <message>
        <source>All {n} spans of the first {articles} articles fit.</source>
        <translation>Los {n} fragmentos de los primeros {articles} artículos se pueden expresar.</translation>
    </message>
    <message>
        <source>An export is running already. Wait for it, or cancel it.</source>
        <translation>Ya hay una exportación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>An import is running already. Wait for it, or cancel it.</source>
        <translation>Ya hay una importación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Annotation {uid} is not as the journal left it.</source>
        <translation>La anotación {uid} no está como la dejó el diario.</translation>
    </message>
    <message>
        <source>Annotations by quote and position as JSON-LD, and the texts they are about.</source>
        <translation>Anotaciones por cita y posición en JSON-LD, y los textos a los que se refieren.</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Proyectos de Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Are</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Arrow keys move the caret by words and Shift selects; with Alt by characters. These keys, Esc and Ctrl+C stay as they are.</source>
        <translation>Las flechas mueven el cursor por palabras y con Shift seleccionan; con Alt, por caracteres. Estas teclas, Esc y Ctrl+C quedan como están.</translation>
    </message>
    <message>
        <source>Arrow keys walk through the numbers; Return opens the mentions.</source>
        <translation>Las flechas recorren los números; Return abre las menciones.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article from day</source>
        <translation>Artículo desde el día</translation>
    </message>
    <message>
        <source>Article to day</source>
        <translation>Artículo hasta el día</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles and annotations ({endings});;All files (*)</source>
        <translation>Artículos y anotaciones ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Articles that are done</source>
        <translation>Artículos terminados</translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation>Artículos que cuentan</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>Volver al concepto original</translation>
    </message>
    <message>
        <source>Batch {number} of the journal changes an article that is gone.</source>
        <translation>El lote {number} del diario cambia un artículo que ya no existe.</translation>
    </message>
    <message>
        <source>Batch {number} of the journal does not go on from what was there before it.</source>
        <translation>El lote {number} del diario no continúa lo que había antes de él.</translation>
    </message>
    <message>
        <source>Batch {number} of the journal is not as it was written, or something was taken out or put in before it.</source>
        <translation>El lote {number} del diario no está como se escribió, o antes de él se quitó o se añadió algo.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Below the article</source>
        <translation>Debajo del artículo</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Beside the article</source>
        <translation>Al lado del artículo</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Briefing …</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Briefing: {project}</source>
        <translation>Informe: {project}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Bring in concepts</source>
        <translation>Incorporar conceptos</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>By status, new first</source>
        <translation>Por estado, los nuevos primero</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Según la regla</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By turns: next in the text, least certain first, label by label, concept by concept</source>
        <translation>Por turnos: siguiente en el texto, lo menos seguro primero, etiqueta por etiqueta, concepto por concepto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; no model was installed.</source>
        <translation>Cancelado; no se ha instalado ningún modelo.</translation>
    </message>
    <message>
        <source>Capitals or not</source>
        <translation>Con o sin mayúsculas</translation>
    </message>
    <message>
        <source>Carry decisions over to its twins</source>
        <translation>Aplicar las decisiones a sus artículos gemelos</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change labels, their keys, colours and definitions; rename, merge and retire them</source>
        <translation>Cambiar las etiquetas, sus teclas, colores y definiciones; renombrarlas, fusionarlas y retirarlas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes of what is chosen</source>
        <translation>Cambios de lo elegido</translation>
    </message>
    <message>
        <source>Changing the labels …</source>
        <translation>Cambiando las etiquetas…</translation>
    </message>
    <message>
        <source>Changing {n} of {all} concepts …</source>
        <translation>Cambiando {n} de {all} conceptos…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a mention to read what its label means.</source>
        <translation>Elija una mención para leer qué significa su etiqueta.</translation>
    </message>
    <message>
        <source>Choose the term that is to be removed.</source>
        <translation>Elija el término que se va a eliminar.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Elegir: {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>Cerrar {title}</translation>
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
        <translation>Columnas CoNLL</translation>
    </message>
    <message>
        <source>Coded texts for MAXQDA, ATLAS.ti, NVivo and QualCoder.</source>
        <translation>Textos codificados para MAXQDA, ATLAS.ti, NVivo y QualCoder.</translation>
    </message>
    <message>
        <source>Colour on dark</source>
        <translation>Color sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Colour on light</source>
        <translation>Color sobre fondo claro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Los colores del sistema</translation>
    </message>
    <message>
        <source>Column of the address</source>
        <translation>Columna de la dirección</translation>
    </message>
    <message>
        <source>Column of the date</source>
        <translation>Columna de la fecha</translation>
    </message>
    <message>
        <source>Column of the language</source>
        <translation>Columna del idioma</translation>
    </message>
    <message>
        <source>Column of the source</source>
        <translation>Columna de la fuente</translation>
    </message>
    <message>
        <source>Column of the text</source>
        <translation>Columna del texto</translation>
    </message>
    <message>
        <source>Column of the title</source>
        <translation>Columna del título</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with a gold file</source>
        <translation>Comparar con archivo gold</translation>
    </message>
    <message>
        <source>Compare with a gold file …</source>
        <translation>Comparar con archivo gold…</translation>
    </message>
    <message>
        <source>Compare with own gold</source>
        <translation>Comparar con el gold propio</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Concept by concept</source>
        <translation>Concepto por concepto</translation>
    </message>
    <message>
        <source>Concept in the article</source>
        <translation>Concepto en el artículo</translation>
    </message>
    <message>
        <source>Concept of “{words}”: a name, an alias or an abbreviation</source>
        <translation>Concepto de «{words}»: un nombre, un alias o una abreviatura</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>Concepts and terms</source>
        <translation>Conceptos y términos</translation>
    </message>
    <message>
        <source>Concepts and terms (*.csv *.tsv *.jsonl *.ttl);;All files (*)</source>
        <translation>Conceptos y términos (*.csv *.tsv *.jsonl *.ttl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Concepts and terms …</source>
        <translation>Conceptos y términos…</translation>
    </message>
    <message>
        <source>Concepts by article</source>
        <translation>Conceptos por artículo</translation>
    </message>
    <message>
        <source>Concepts over time</source>
        <translation>Conceptos en el tiempo</translation>
    </message>
    <message>
        <source>Concepts written to {name}: {count}.</source>
        <translation>Conceptos escritos en {name}: {count}.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordancias</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copies of the project</source>
        <translation>Copias del proyecto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copia de</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Contraejemplos</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decide 1 place</source>
        <translation>Decidir 1 lugar</translation>
    </message>
    <message>
        <source>Decide everywhere</source>
        <translation>Decidir en todas partes</translation>
    </message>
    <message>
        <source>Decide everywhere …</source>
        <translation>Decidir en todas partes…</translation>
    </message>
    <message>
        <source>Decide the same passages of near-duplicates in the same way, never over a person</source>
        <translation>Decidir de la misma manera los mismos pasajes de los artículos gemelos, sin cambiar nunca lo que decidió una persona</translation>
    </message>
    <message>
        <source>Decide {n} places</source>
        <translation>Decidir {n} lugares</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decided 1 place in its twin as one step. {key} takes it back.</source>
        <translation>Decidido 1 lugar de su artículo gemelo en un solo paso. {key} lo deshace.</translation>
    </message>
    <message>
        <source>Decided from day</source>
        <translation>Decidido desde el día</translation>
    </message>
    <message>
        <source>Decided spans as annotations, undecided ones as predictions, and the set-up beside it.</source>
        <translation>Fragmentos decididos como anotaciones, los que están sin decidir como predicciones, y la configuración aparte.</translation>
    </message>
    <message>
        <source>Decided to day</source>
        <translation>Decidido hasta el día</translation>
    </message>
    <message>
        <source>Decided {n} as one step. {key} takes them back.</source>
        <translation>Decididos en un solo paso: {n}. {key} lo deshace.</translation>
    </message>
    <message>
        <source>Decided {n} as one step; {m} were not as they are listed. {key} takes them back.</source>
        <translation>Decididos en un solo paso: {n}; {m} no estaban como en la lista. {key} lo deshace.</translation>
    </message>
    <message>
        <source>Decided {n} places in its twin as one step. {key} takes them back.</source>
        <translation>Decididos {n} lugares de su artículo gemelo en un solo paso. {key} lo deshace.</translation>
    </message>
    <message>
        <source>Decided {n} places in {m} twins as one step. {key} takes them back.</source>
        <translation>Decididos {n} lugares de {m} artículos gemelos en un solo paso. {key} lo deshace.</translation>
    </message>
    <message>
        <source>Deciding {n} of {all} mentions …</source>
        <translation>Decidiendo {n} de {all} menciones…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Decisions are stored under a name, so it cannot be empty.</source>
        <translation>Las decisiones se guardan con un nombre, así que no puede estar vacío.</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Hecho: {what}.</translation>
    </message>
    <message>
        <source>Doubles and conflicts</source>
        <translation>Duplicados y conflictos</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Suelte aquí los artículos</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Libro EPUB</translation>
    </message>
    <message>
        <source>Each action can have other keys. The table shows which one has what.</source>
        <translation>Cada acción puede tener otras teclas. La tabla muestra cuáles tiene cada una.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>End one word to the left</source>
        <translation>Final una palabra a la izquierda</translation>
    </message>
    <message>
        <source>End one word to the right</source>
        <translation>Final una palabra a la derecha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Every place of a word or a mark in its context</source>
        <translation>Cada aparición de una palabra o de una anotación en su contexto</translation>
    </message>
    <message>
        <source>Everything here is decided. {key} marks the article done.</source>
        <translation>Aquí está todo decidido. {key} marca el artículo como terminado.</translation>
    </message>
    <message>
        <source>Everything, decisions included; Annotator reads it back without loss.</source>
        <translation>Todo, incluidas las decisiones; Annotator lo vuelve a leer sin pérdida.</translation>
    </message>
    <message>
        <source>Everything, with its state</source>
        <translation>Todo, con su estado</translation>
    </message>
    <message>
        <source>Everywhere …</source>
        <translation>En todas partes…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Examples and counter-examples: one a line.</source>
        <translation>Ejemplos y contraejemplos: uno por línea.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected checksum</source>
        <translation>Suma de comprobación esperada</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export concepts</source>
        <translation>Exportar conceptos</translation>
    </message>
    <message>
        <source>Export gold</source>
        <translation>Exportar gold</translation>
    </message>
    <message>
        <source>Export gold …</source>
        <translation>Exportar gold…</translation>
    </message>
    <message>
        <source>Export the annotations of the articles that are done</source>
        <translation>Exportar las anotaciones de los artículos terminados</translation>
    </message>
    <message>
        <source>Export those listed …</source>
        <translation>Exportar los de la lista…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Exported {spans}</source>
        <translation>Exportado: {spans}</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files in the archive:</source>
        <translation>Archivos del archivo comprimido:</translation>
    </message>
    <message>
        <source>Files of this format are not text; there is nothing to read here.</source>
        <translation>Los archivos de este formato no son texto; aquí no hay nada que leer.</translation>
    </message>
    <message>
        <source>Filter and order of the articles</source>
        <translation>Filtro y orden de los artículos</translation>
    </message>
    <message>
        <source>Filter and sort the articles</source>
        <translation>Filtrar y ordenar los artículos</translation>
    </message>
    <message>
        <source>Filter, sort</source>
        <translation>Filtrar, ordenar</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Find an action, a label, a concept or an article</source>
        <translation>Buscar una acción, una etiqueta, un concepto o un artículo</translation>
    </message>
    <message>
        <source>Find any action, label, concept or article by some of its letters</source>
        <translation>Buscar cualquier acción, etiqueta, concepto o artículo por algunas de sus letras</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find anything …</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Findings: {count}. A row leads to its concept.</source>
        <translation>Hallazgos: {count}. Cada fila lleva a su concepto.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Finishing the import …</source>
        <translation>Terminando la importación…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>First title</source>
        <translation>Primer título</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget these words</source>
        <translation>Olvidar estas palabras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>From moment</source>
        <translation>Desde el momento</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Give it a concept first: {key}. Then these words can be an alias of it.</source>
        <translation>Asígnele primero un concepto: {key}. Después, estas palabras pueden ser un alias de ese concepto.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on in another order</source>
        <translation>Continuar en otro orden</translation>
    </message>
    <message>
        <source>Gold: accepted spans of the articles that are done</source>
        <translation>Estándar de referencia (gold): fragmentos aceptados de los artículos terminados</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Guide to the label</source>
        <translation>Guía de la etiqueta</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía de anotación</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Highlighted articles as a Word document</source>
        <translation>Artículos resaltados como documento de Word</translation>
    </message>
    <message>
        <source>Highlighted articles as a web page</source>
        <translation>Artículos resaltados como página web</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>How high the text of the article is. The column grows with it.</source>
        <translation>Altura del texto del artículo. La columna crece con ella.</translation>
    </message>
    <message>
        <source>How many articles name both; a cell leads to the actor in the articles on the concept.</source>
        <translation>En cuántos artículos aparecen ambos; cada celda lleva al actor en los artículos sobre el concepto.</translation>
    </message>
    <message>
        <source>How much stands on a line of the article, where the window is wide enough.</source>
        <translation>Cuánto cabe en una línea del artículo cuando la ventana es lo bastante ancha.</translation>
    </message>
    <message>
        <source>How well the suggestions agree with gold</source>
        <translation>Cuánto coinciden las sugerencias con el estándar de referencia (gold)</translation>
    </message>
    <message>
        <source>Hugging Face data set</source>
        <translation>Conjunto de datos de Hugging Face</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id, such as BRI</source>
        <translation>Id, por ejemplo BRI</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import articles from files</source>
        <translation>Importar artículos desde archivos</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Imported 1 article</source>
        <translation>1 artículo importado</translation>
    </message>
    <message>
        <source>Imported {n} articles</source>
        <translation>{n} artículos importados</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>En todos los artículos</translation>
    </message>
    <message>
        <source>In articles that are not done</source>
        <translation>En los artículos no terminados</translation>
    </message>
    <message>
        <source>In sixty seconds</source>
        <translation>En sesenta segundos</translation>
    </message>
    <message>
        <source>In the articles listed</source>
        <translation>En los artículos de la lista</translation>
    </message>
    <message>
        <source>In the order of import</source>
        <translation>En el orden de importación</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
    <message>
        <source>Inconsistencies</source>
        <translation>Incoherencias</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install a language model from an official package file</source>
        <translation>Instalar un modelo de lenguaje desde un archivo de paquete oficial</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Instalar un modelo</translation>
    </message>
    <message>
        <source>Install model from file …</source>
        <translation>Instalar modelo desde archivo…</translation>
    </message>
    <message>
        <source>Install only models of makers whom you trust: a model decides what is suggested, and a crafted one may abuse a mistake in the programs that read it. Program code in the file is left out.</source>
        <translation>Instale solo modelos de autores en los que confíe: un modelo decide qué se sugiere, y uno manipulado puede aprovechar un fallo de los programas que lo leen. El código de programa que contenga el archivo se omite.</translation>
    </message>
    <message>
        <source>Installing the model, MB</source>
        <translation>Instalando el modelo, MB</translation>
    </message>
    <message>
        <source>It could not be started ({why}).</source>
        <translation>No se pudo iniciar ({why}).</translation>
    </message>
    <message>
        <source>It failed and said nothing.</source>
        <translation>Falló sin indicar el motivo.</translation>
    </message>
    <message>
        <source>It is named like an official release, but it is not that file. To install it all the same, paste the checksum that you were given for it.</source>
        <translation>Se llama como una versión oficial, pero no es ese archivo. Para instalarlo de todos modos, pegue la suma de comprobación que le hayan dado.</translation>
    </message>
    <message>
        <source>It is used when the settings say: model = &quot;{name}&quot;.</source>
        <translation>Se usa cuando la configuración dice: model = &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>It keeps {marks}.</source>
        <translation>Conserva {marks}.</translation>
    </message>
    <message>
        <source>It reads the articles in {language}.</source>
        <translation>Lee los artículos en {language}.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
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
        <translation>JSON Lines (*.jsonl *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Keeps {features}.</source>
        <translation>Conserva {features}.</translation>
    </message>
    <message>
        <source>Kept in {file}.</source>
        <translation>Se guarda en {file}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of Annotator</source>
        <translation>Teclas de Annotator</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Etiqueta por etiqueta</translation>
    </message>
    <message>
        <source>Label in the article</source>
        <translation>Etiqueta en el artículo</translation>
    </message>
    <message>
        <source>Label in the files</source>
        <translation>Etiqueta en los archivos</translation>
    </message>
    <message>
        <source>Label schemes (*.json)</source>
        <translation>Esquemas de etiquetas (*.json)</translation>
    </message>
    <message>
        <source>Label schemes (*.json);;All files (*)</source>
        <translation>Esquemas de etiquetas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Label {label}, key {key}</source>
        <translation>Etiqueta {label}, tecla {key}</translation>
    </message>
    <message>
        <source>Label, overlapping</source>
        <translation>Etiqueta, con solapamiento</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels by article</source>
        <translation>Etiquetas por artículo</translation>
    </message>
    <message>
        <source>Labels in the files</source>
        <translation>Etiquetas en los archivos</translation>
    </message>
    <message>
        <source>Labels over time</source>
        <translation>Etiquetas en el tiempo</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Language models (*.whl *.tar.gz);;All files (*)</source>
        <translation>Modelos de lenguaje (*.whl *.tar.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <source>Language of the new term</source>
        <translation>Idioma del término nuevo</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Language …</source>
        <translation>Idioma…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Última decisión</translation>
    </message>
    <message>
        <source>Learnt. {key} takes it back.</source>
        <translation>Aprendido. {key} lo deshace.</translation>
    </message>
    <message>
        <source>Learnt: these words mean {concept}. {key} takes it back.</source>
        <translation>Aprendido: estas palabras significan {concept}. {key} lo deshace.</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Primero lo menos seguro</translation>
    </message>
    <message>
        <source>Least undecided first</source>
        <translation>Primero los de menos sin decidir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Left out: {what} and {rest} more.</source>
        <translation>Omitido: {what} y {rest} más.</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Omitido: {what}.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Ancho de línea</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Load from file …</source>
        <translation>Cargar de archivo…</translation>
    </message>
    <message>
        <source>Load labels</source>
        <translation>Cargar etiquetas</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>Líneas más largas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look at the copies kept of this project, and go back to one of them</source>
        <translation>Ver las copias guardadas de este proyecto y volver a una de ellas</translation>
    </message>
    <message>
        <source>Look for mentions in the articles that have no suggestions yet</source>
        <translation>Buscar menciones en los artículos que aún no tienen sugerencias</translation>
    </message>
    <message>
        <source>Look in all articles, whoever suggested</source>
        <translation>Buscar en todos los artículos, sea quien sea quien sugirió</translation>
    </message>
    <message>
        <source>Looking at all mentions …</source>
        <translation>Examinando todas las menciones…</translation>
    </message>
    <message>
        <source>Looking at the program and this machine …</source>
        <translation>Examinando el programa y este equipo…</translation>
    </message>
    <message>
        <source>Looking at what that will do …</source>
        <translation>Examinando qué ocurrirá…</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Looking into the copies …</source>
        <translation>Examinando las copias…</translation>
    </message>
    <message>
        <source>Looking into the model, MB</source>
        <translation>Examinando el modelo, MB</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Loses nothing.</source>
        <translation>No pierde nada.</translation>
    </message>
    <message>
        <source>Loses {features}.</source>
        <translation>Pierde {features}.</translation>
    </message>
    <message>
        <source>MIT licence. The model, the fonts, the icons and the libraries have licences of their own, which come with the program.</source>
        <translation>Licencia MIT. El modelo, los tipos de letra, los iconos y las bibliotecas tienen sus propias licencias, que acompañan al programa.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Make it an alias of its concept</source>
        <translation>Convertirla en alias de su concepto</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Mark all as</source>
        <translation>Marcar todo como</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Marcar terminado</translation>
    </message>
    <message>
        <source>Mark done and go to the next article</source>
        <translation>Marcar como terminado e ir al artículo siguiente</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked done; 1 suggestion was left undecided.</source>
        <translation>Marcado como terminado; quedó 1 sugerencia sin decidir.</translation>
    </message>
    <message>
        <source>Marked done; {n} suggestions were left undecided.</source>
        <translation>Marcado como terminado; quedaron {n} sugerencias sin decidir.</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Mentions as CSV</source>
        <translation>Menciones en CSV</translation>
    </message>
    <message>
        <source>Mentions as an Excel workbook</source>
        <translation>Menciones en un libro de Excel</translation>
    </message>
    <message>
        <source>Mentions in this article</source>
        <translation>Menciones en este artículo</translation>
    </message>
    <message>
        <source>Menus, buttons and sentences. Articles may be in any language, whatever this is.</source>
        <translation>Menús, botones y frases. Los artículos pueden estar en cualquier idioma, sea cual sea este.</translation>
    </message>
    <message>
        <source>Merge into …</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Missed and extra mentions</source>
        <translation>Menciones omitidas y de más</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Most undecided first</source>
        <translation>Primero los de más sin decidir</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Sobre todo</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move {title} below the article</source>
        <translation>Mover {title} debajo del artículo</translation>
    </message>
    <message>
        <source>Move {title} beside the article</source>
        <translation>Mover {title} al lado del artículo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, such as Belt and Road Initiative</source>
        <translation>Nombre, por ejemplo Iniciativa de la Franja y la Ruta</translation>
    </message>
    <message>
        <source>Named entities for INCEpTION and other UIMA programs, a file for each article.</source>
        <translation>Entidades con nombre para INCEpTION y otros programas UIMA, un archivo por artículo.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never match this</source>
        <translation>No reconocer nunca</translation>
    </message>
    <message>
        <source>Never suggest it again</source>
        <translation>No sugerirla nunca más</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>Concepto nuevo</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>New project from a folder …</source>
        <translation>Proyecto nuevo desde una carpeta…</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Término nuevo</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Next in the text</source>
        <translation>Siguiente en el texto</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Siguiente lugar encontrado</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Siguiente sin decidir</translation>
    </message>
    <message>
        <source>No article fits.</source>
        <translation>Ningún artículo coincide.</translation>
    </message>
    <message>
        <source>No article is done yet.</source>
        <translation>Aún no hay ningún artículo terminado.</translation>
    </message>
    <message>
        <source>No concept</source>
        <translation>Sin concepto</translation>
    </message>
    <message>
        <source>No concept is chosen.</source>
        <translation>No hay ningún concepto elegido.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>No language model was found: only the term base and the rules make suggestions. “Install model from file …” in the window&apos;s menu Project brings one in.</source>
        <translation>No se encontró ningún modelo de lenguaje: solo la base terminológica y las reglas hacen sugerencias. «Instalar modelo desde archivo…», en el menú Proyecto de la ventana, incorpora uno.</translation>
    </message>
    <message>
        <source>No section has all these words.</source>
        <translation>Ninguna sección contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>No suggestions for this article ({kind}: {why}).</source>
        <translation>No hay sugerencias para este artículo ({kind}: {why}).</translation>
    </message>
    <message>
        <source>No term is found twice, and none contradicts another.</source>
        <translation>Ningún término aparece dos veces y ninguno contradice a otro.</translation>
    </message>
    <message>
        <source>No twin of this article has a passage left to decide in the same way.</source>
        <translation>En los artículos gemelos de este no queda ningún pasaje por decidir de la misma manera.</translation>
    </message>
    <message>
        <source>Nobody says in which language this article is, and it was not recognised.</source>
        <translation>Nadie dice en qué idioma está este artículo, y no se reconoció.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Nothing has been accepted here yet, so there is nothing to count.</source>
        <translation>Aquí aún no se ha aceptado nada, así que no hay nada que contar.</translation>
    </message>
    <message>
        <source>Nothing has been accepted here yet, so there is nothing to tell.</source>
        <translation>Aquí aún no se ha aceptado nada, así que no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Nothing has the focus. Choose a mention, then press {key}.</source>
        <translation>Nada tiene el foco. Elija una mención y pulse {key}.</translation>
    </message>
    <message>
        <source>Nothing has the focus. {key} goes to the next suggestion.</source>
        <translation>Nada tiene el foco. {key} va a la siguiente sugerencia.</translation>
    </message>
    <message>
        <source>Nothing in focus</source>
        <translation>Nada tiene el foco</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing is final</source>
        <translation>Nada es definitivo</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Of the first {n}: {formats}.</source>
        <translation>Aún no se ha importado nada. De los primeros {n}: {formats}.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. {formats}.</source>
        <translation>Aún no se ha importado nada. {formats}.</translation>
    </message>
    <message>
        <source>Nothing is inconsistent: the same words are treated alike.</source>
        <translation>No hay incoherencias: las mismas palabras se tratan igual.</translation>
    </message>
    <message>
        <source>Nothing is undecided in the articles listed.</source>
        <translation>No queda nada sin decidir en los artículos de la lista.</translation>
    </message>
    <message>
        <source>Nothing is undecided in this article.</source>
        <translation>No queda nada sin decidir en este artículo.</translation>
    </message>
    <message>
        <source>Nothing was taught yet. {alias} makes words an alias, {never} never matches.</source>
        <translation>Aún no se ha enseñado nada. {alias} convierte las palabras en alias; {never} hace que no se reconozcan nunca.</translation>
    </message>
    <message>
        <source>Nothing was undecided there; this is another article.</source>
        <translation>Allí no quedaba nada sin decidir; este es otro artículo.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Of the whole window. Labels keep a colour that can be read on each ground.</source>
        <translation>De toda la ventana. Las etiquetas conservan un color legible sobre cada fondo.</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>De qué artículos</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>On the web: {address}</source>
        <translation>En la web: {address}</translation>
    </message>
    <message>
        <source>On to the next</source>
        <translation>Pasar al siguiente</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>One place where both stood keeps one.</source>
        <translation>Un lugar con ambas etiquetas conserva una sola.</translation>
    </message>
    <message>
        <source>Only articles that are done</source>
        <translation>Solo artículos terminados</translation>
    </message>
    <message>
        <source>Only what this project says</source>
        <translation>Solo lo que dice este proyecto</translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation>Solo: {what}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open the sample corpus</source>
        <translation>Abrir el corpus de ejemplo</translation>
    </message>
    <message>
        <source>Open the sample corpus to look around, or drop a folder of articles here.</source>
        <translation>Abra el corpus de ejemplo para echar un vistazo o suelte aquí una carpeta de artículos.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>Abrir {project}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto de OpenDocument</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Últimos abiertos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order in which the undecided is gone through</source>
        <translation>Orden en que se recorre lo que está sin decidir</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Orden de los artículos</translation>
    </message>
    <message>
        <source>Other forms of the concept</source>
        <translation>Otras formas del concepto</translation>
    </message>
    <message>
        <source>Out of sight until it is back: {suggestions}.</source>
        <translation>Ocultas hasta que se recupere: {suggestions}.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf);;Web page (*.html)</source>
        <translation>PDF para imprimir (*.pdf);;Página web (*.html)</translation>
    </message>
    <message>
        <source>Parquet files with tokens, tags and spans, and a data set card.</source>
        <translation>Archivos Parquet con tokens, etiquetas y fragmentos, y una ficha del conjunto de datos.</translation>
    </message>
    <message>
        <source>Parts of the import</source>
        <translation>Partes de la importación</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Place and label</source>
        <translation>Posición y etiqueta</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places at which it was suggested in this project</source>
        <translation>Lugares de este proyecto en los que se sugirió</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Cambios previstos</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>Plural</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision by source</source>
        <translation>Precisión por fuente</translation>
    </message>
    <message>
        <source>Press Return on a row, then the new key. It is in force at once, and kept.</source>
        <translation>Pulse Return en una fila y después la tecla nueva. Vale de inmediato y se conserva.</translation>
    </message>
    <message>
        <source>Press the key of the right one, here below. To mark words that nobody has suggested, select them first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Pulse la tecla de la correcta, aquí abajo. Para marcar palabras que nadie ha sugerido, selecciónelas antes: con el ratón o con Shift y las flechas.</translation>
    </message>
    <message>
        <source>Press the new key for {action}; Esc leaves it.</source>
        <translation>Pulse la tecla nueva para {action}; Esc cancela.</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Anterior lugar encontrado</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Anterior sin decidir</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Prodigy JSON Lines</source>
        <translation>Prodigy JSON Lines</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Put a copy back …</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Putting the copy back …</source>
        <translation>Restaurando la copia…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>Read how everything is done</source>
        <translation>Leer cómo se hace todo</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Redoing {n} of {all} changes …</source>
        <translation>Rehaciendo {n} de {all} cambios…</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject it, and suggest these words under this label in no article</source>
        <translation>Rechazarla y no sugerir estas palabras con esta etiqueta en ningún artículo</translation>
    </message>
    <message>
        <source>Reject or remove</source>
        <translation>Rechazar o eliminar</translation>
    </message>
    <message>
        <source>Reject what is suggested</source>
        <translation>Rechazar lo sugerido</translation>
    </message>
    <message>
        <source>Remove concept</source>
        <translation>Eliminar concepto</translation>
    </message>
    <message>
        <source>Remove term</source>
        <translation>Eliminar término</translation>
    </message>
    <message>
        <source>Removing what was imported …</source>
        <translation>Quitando lo importado…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopen the article</source>
        <translation>Reabrir el artículo</translation>
    </message>
    <message>
        <source>Repair all listed</source>
        <translation>Reparar todo lo listado</translation>
    </message>
    <message>
        <source>Repair the chosen</source>
        <translation>Reparar lo elegido</translation>
    </message>
    <message>
        <source>Repairing {n} of {all} annotations …</source>
        <translation>Reparando {n} de {all} anotaciones…</translation>
    </message>
    <message>
        <source>Rescue to</source>
        <translation>Rescatar en</translation>
    </message>
    <message>
        <source>Rescue what can be read …</source>
        <translation>Rescatar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Rescued {n} spans of {articles} articles to {file}. Make a new project and import this file into it.</source>
        <translation>Rescatados {n} fragmentos de {articles} artículos en {file}. Cree un proyecto nuevo e importe en él este archivo.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to something that is gone.</source>
        <translation>La fila {row} de {table} remite a algo que ya no existe.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: {why}</source>
        <translation>SQLite encuentra dañado el archivo: {why}</translation>
    </message>
    <message>
        <source>SQLite reports “{message}”. Open a copy of it, or report this message</source>
        <translation>SQLite comunica «{message}». Abra una copia del archivo o informe de este mensaje</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Save for printing …</source>
        <translation>Guardar para imprimir…</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Guardar etiquetas</translation>
    </message>
    <message>
        <source>Save numbers …</source>
        <translation>Guardar números…</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Guardar las teclas</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Guardar esta búsqueda como</translation>
    </message>
    <message>
        <source>Save to file …</source>
        <translation>Guardar en archivo…</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Say in which language the article is, or all that are listed</source>
        <translation>Decir en qué idioma está el artículo, o todos los de la lista</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores by label</source>
        <translation>Puntuaciones por etiqueta</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Search names, ids and terms …</source>
        <translation>Buscar nombres, ids y términos…</translation>
    </message>
    <message>
        <source>Search the concepts</source>
        <translation>Buscar en los conceptos</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>See, change and print the keys</source>
        <translation>Ver, cambiar e imprimir las teclas</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Set the concept …</source>
        <translation>Asignar el concepto…</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>Establecer el idioma</translation>
    </message>
    <message>
        <source>Setting the language of {n} of {all} articles …</source>
        <translation>Estableciendo el idioma de {n} de {all} artículos…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share accepted by score</source>
        <translation>Proporción aceptada por puntuación</translation>
    </message>
    <message>
        <source>Shares of train, dev and test</source>
        <translation>Proporciones de train, dev y test</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>Líneas más cortas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show all the same mentions, and decide about them at once</source>
        <translation>Mostrar todas las menciones iguales y decidir sobre ellas a la vez</translation>
    </message>
    <message>
        <source>Show and change …</source>
        <translation>Mostrar y cambiar…</translation>
    </message>
    <message>
        <source>Show done</source>
        <translation>Mostrar terminados</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show to do</source>
        <translation>Mostrar pendientes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Sorry, {what}</source>
        <translation>Lo sentimos: {what}</translation>
    </message>
    <message>
        <source>Sorry, {what} No model was installed.</source>
        <translation>Lo sentimos: {what} No se ha instalado ningún modelo.</translation>
    </message>
    <message>
        <source>Sorry, {what} Your decisions are saved.</source>
        <translation>Lo sentimos: {what} Sus decisiones están guardadas.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Spans and labels</source>
        <translation>Fragmentos y etiquetas</translation>
    </message>
    <message>
        <source>Spans with these labels will be left out: {labels} and {n} more.</source>
        <translation>Los fragmentos con estas etiquetas se omitirán: {labels} y {n} más.</translation>
    </message>
    <message>
        <source>Spans with these labels will be left out: {labels}.</source>
        <translation>Los fragmentos con estas etiquetas se omitirán: {labels}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start one word to the left</source>
        <translation>Inicio una palabra a la izquierda</translation>
    </message>
    <message>
        <source>Start one word to the right</source>
        <translation>Inicio una palabra a la derecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>Detenido; todo está como estaba.</translation>
    </message>
    <message>
        <source>Stopping; everything will be as it was …</source>
        <translation>Deteniendo; todo quedará como estaba…</translation>
    </message>
    <message>
        <source>Stored with each decision from now on, so that colleagues see who decided what.</source>
        <translation>Se guarda con cada decisión a partir de ahora, para que los colegas vean quién decidió qué.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Suggest again in all articles</source>
        <translation>Volver a sugerir en todos los artículos</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Sugiriendo</translation>
    </message>
    <message>
        <source>Suggestions are made anew, with the model and the terms of that language. Decisions stay as they are.</source>
        <translation>Las sugerencias se hacen de nuevo, con el modelo y los términos de ese idioma. Las decisiones quedan como están.</translation>
    </message>
    <message>
        <source>Suggestions are not available: their worker cannot be started.</source>
        <translation>No hay sugerencias disponibles: no se puede iniciar su proceso.</translation>
    </message>
    <message>
        <source>Suggestions still undecided</source>
        <translation>Sugerencias aún sin decidir</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Sospecha</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Table (*.csv);;Patterns of spaCy and Prodigy (*.jsonl);;SKOS in Turtle (*.ttl)</source>
        <translation>Tabla (*.csv);;Patrones de spaCy y Prodigy (*.jsonl);;SKOS en Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tabla (CSV, TSV)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back all listed …</source>
        <translation>Deshacer todo lo listado…</translation>
    </message>
    <message>
        <source>Take back the chosen …</source>
        <translation>Deshacer lo elegido…</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Quitársela a la otra</translation>
    </message>
    <message>
        <source>Take spans</source>
        <translation>Tomar los fragmentos</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <source>Taken back, as one step. Undo brings all of it back.</source>
        <translation>Deshecho en un solo paso. «Deshacer» lo recupera todo.</translation>
    </message>
    <message>
        <source>Taking back {changes} changes …</source>
        <translation>Deshaciendo {changes} cambios…</translation>
    </message>
    <message>
        <source>Taking back {n} of {all} changes …</source>
        <translation>Deshaciendo {n} de {all} cambios…</translation>
    </message>
    <message>
        <source>Tasks for Prodigy, with tokens; those without undecided spans are answered.</source>
        <translation>Tareas para Prodigy, con tokens; las que no tienen fragmentos sin decidir están respondidas.</translation>
    </message>
    <message>
        <source>Taught words</source>
        <translation>Palabras enseñadas</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Terms of the concept</source>
        <translation>Términos del concepto</translation>
    </message>
    <message>
        <source>Terms that are new</source>
        <translation>Términos nuevos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texto (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Texts with labels for doccano; other programs read it too.</source>
        <translation>Textos con etiquetas para doccano; otros programas también lo leen.</translation>
    </message>
    <message>
        <source>Texts, web pages, office files, PDF, tables, annotated files, or a folder of them.</source>
        <translation>Textos, páginas web, archivos de oficina, PDF, tablas, archivos anotados o una carpeta con ellos.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>That is what is said already.</source>
        <translation>Eso es lo que ya se dice.</translation>
    </message>
    <message>
        <source>The articles listed</source>
        <translation>Los artículos de la lista</translation>
    </message>
    <message>
        <source>The checksums are the same.</source>
        <translation>Las sumas de comprobación coinciden.</translation>
    </message>
    <message>
        <source>The checksums differ: this is not the file that was meant. Fetch it again.</source>
        <translation>Las sumas de comprobación no coinciden: este no es el archivo previsto. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The code of a language, such as en, es, fr, zh</source>
        <translation>El código de un idioma, por ejemplo en, es, fr, zh</translation>
    </message>
    <message>
        <source>The columns of {file}. What has no place here becomes metadata of the articles.</source>
        <translation>Las columnas de {file}. Lo que no tiene sitio aquí pasa a los metadatos de los artículos.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}: more can be rescued from it later.</source>
        <translation>El archivo dañado se conserva como {name}: más adelante se puede rescatar más de él.</translation>
    </message>
    <message>
        <source>The diagnosis failed; “annotator doctor” in a terminal says more.</source>
        <translation>El diagnóstico falló; «annotator doctor» en un terminal da más detalles.</translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The first {shown} of them are listed.</source>
        <translation>Se enumeran las primeras {shown}.</translation>
    </message>
    <message>
        <source>The id “{id}” is used already; choose another one.</source>
        <translation>El identificador «{id}» ya se usa; elija otro.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was brought in.</source>
        <translation>La importación se canceló; no se incorporó nada.</translation>
    </message>
    <message>
        <source>The key {key} is taken: {what}.</source>
        <translation>La tecla {key} está ocupada: {what}.</translation>
    </message>
    <message>
        <source>The labels are not as the journal left them.</source>
        <translation>Las etiquetas no están como las dejó el diario.</translation>
    </message>
    <message>
        <source>The labels stand in another order.</source>
        <translation>Las etiquetas están en otro orden.</translation>
    </message>
    <message>
        <source>The language is set. {key} takes it back.</source>
        <translation>El idioma está establecido. {key} lo deshace.</translation>
    </message>
    <message>
        <source>The language model stopped twice. The term base goes on without it.</source>
        <translation>El modelo de lenguaje se detuvo dos veces. La base terminológica continúa sin él.</translation>
    </message>
    <message>
        <source>The language of {n} articles is set. {key} takes it back.</source>
        <translation>El idioma de {n} artículos está establecido. {key} lo deshace.</translation>
    </message>
    <message>
        <source>The language of “{title}” is not as the journal left it.</source>
        <translation>El idioma de «{title}» no está como lo dejó el diario.</translation>
    </message>
    <message>
        <source>The machine suggests</source>
        <translation>La máquina sugiere</translation>
    </message>
    <message>
        <source>The model {model} cannot be used ({kind}: {why}).</source>
        <translation>No se puede usar el modelo {model} ({kind}: {why}).</translation>
    </message>
    <message>
        <source>The open one: {title}</source>
        <translation>El abierto: {title}</translation>
    </message>
    <message>
        <source>The part of the decided places that was accepted</source>
        <translation>La parte de los lugares decididos que se aceptó</translation>
    </message>
    <message>
        <source>The project as it is now is kept as a copy itself, so you can come back to it.</source>
        <translation>El proyecto tal como está ahora se conserva también como copia, así que puede volver a él.</translation>
    </message>
    <message>
        <source>The project in numbers, each of which leads to its mentions</source>
        <translation>El proyecto en números; cada uno lleva a sus menciones</translation>
    </message>
    <message>
        <source>The project&apos;s own concepts are not as the journal left them.</source>
        <translation>Los conceptos propios del proyecto no están como los dejó el diario.</translation>
    </message>
    <message>
        <source>The project&apos;s own terms are not as the journal left them.</source>
        <translation>Los términos propios del proyecto no están como los dejó el diario.</translation>
    </message>
    <message>
        <source>The request cannot be read: {why}.</source>
        <translation>No se puede leer la petición: {why}.</translation>
    </message>
    <message>
        <source>The same as JSON, with the types in each file.</source>
        <translation>Lo mismo en JSON, con los tipos en cada archivo.</translation>
    </message>
    <message>
        <source>The same columns, with tags that tell the last and the only token of a span.</source>
        <translation>Las mismas columnas, con etiquetas que señalan el último token y el único token de un fragmento.</translation>
    </message>
    <message>
        <source>The same words treated in two ways</source>
        <translation>Las mismas palabras tratadas de dos maneras</translation>
    </message>
    <message>
        <source>The scheme is called “{name}”.</source>
        <translation>El esquema se llama «{name}».</translation>
    </message>
    <message>
        <source>The search index has articles that are gone: {n}.</source>
        <translation>El índice de búsqueda tiene artículos que ya no existen: {n}.</translation>
    </message>
    <message>
        <source>The search index has {n} words; by its own count it has {counted}.</source>
        <translation>El índice de búsqueda tiene {n} palabras; según su propio recuento, {counted}.</translation>
    </message>
    <message>
        <source>The settings give keys to what is no action: {names}.</source>
        <translation>La configuración asigna teclas a lo que no es una acción: {names}.</translation>
    </message>
    <message>
        <source>The suggestion worker gave an answer that cannot be read.</source>
        <translation>El proceso de sugerencias dio una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>El texto de «{title}» no es el que se importó.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya presente</translation>
    </message>
    <message>
        <source>There are no articles to export; choose other spans or articles.</source>
        <translation>No hay artículos que exportar; elija otros fragmentos o artículos.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>There are {names} and {n} more.</source>
        <translation>Hay {names} y {n} más.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Hay {names}.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made whenever a project is opened.</source>
        <translation>Aún no hay ninguna copia. Se hace una cada vez que se abre un proyecto.</translation>
    </message>
    <message>
        <source>There is no label {name}.</source>
        <translation>No hay ninguna etiqueta {name}.</translation>
    </message>
    <message>
        <source>There is no model “{name}” here; the one before stays.</source>
        <translation>Aquí no hay ningún modelo «{name}»; se mantiene el anterior.</translation>
    </message>
    <message>
        <source>There is nothing here to import.</source>
        <translation>Aquí no hay nada que importar.</translation>
    </message>
    <message>
        <source>There is nothing to take back any more.</source>
        <translation>Ya no queda nada que deshacer.</translation>
    </message>
    <message>
        <source>They are kept in {folder}.</source>
        <translation>Se guardan en {folder}.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>This article is in {language}, as its file or an analyst says.</source>
        <translation>Este artículo está en {language}, según su archivo o un analista.</translation>
    </message>
    <message>
        <source>This article is in {language}, as the program recognised it.</source>
        <translation>Este artículo está en {language}, según lo reconoció el programa.</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>Solo este artículo</translation>
    </message>
    <message>
        <source>This is no SHA-256, which has 64 digits and letters from a to f.</source>
        <translation>Esto no es un SHA-256, que tiene 64 cifras y letras de la a a la f.</translation>
    </message>
    <message>
        <source>This is the official release: it has the checksum that its makers publish.</source>
        <translation>Esta es la versión oficial: tiene la suma de comprobación que publican sus autores.</translation>
    </message>
    <message>
        <source>This program knows no official release of this name and version. Compare the checksum with the one that the model&apos;s makers give.</source>
        <translation>Este programa no conoce ninguna versión oficial con este nombre y este número. Compare la suma de comprobación con la que dan los autores del modelo.</translation>
    </message>
    <message>
        <source>This project can only be read here, so nothing can be applied.</source>
        <translation>Este proyecto solo se puede leer aquí, así que no se puede aplicar nada.</translation>
    </message>
    <message>
        <source>Those listed now: 1 article</source>
        <translation>Los de la lista actual: 1 artículo</translation>
    </message>
    <message>
        <source>Those listed now: {n} articles</source>
        <translation>Los de la lista actual: {n} artículos</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>To moment</source>
        <translation>Hasta el momento</translation>
    </message>
    <message>
        <source>Tokens and tags in columns; spans must cover whole tokens and not overlap.</source>
        <translation>Tokens y etiquetas en columnas; los fragmentos deben abarcar tokens enteros y no solaparse.</translation>
    </message>
    <message>
        <source>Tokens in columns for INCEpTION and WebAnno, a file for each article.</source>
        <translation>Tokens en columnas para INCEpTION y WebAnno, un archivo por artículo.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tour in five steps</source>
        <translation>Visita guiada en cinco pasos</translation>
    </message>
    <message>
        <source>Train, dev, test</source>
        <translation>Train, dev, test</translation>
    </message>
    <message>
        <source>Training data for spaCy; spans must cover whole tokens and not overlap.</source>
        <translation>Datos de entrenamiento para spaCy; los fragmentos deben abarcar tokens enteros y no solaparse.</translation>
    </message>
    <message>
        <source>Try it out on the sample corpus</source>
        <translation>Probarlo con el corpus de ejemplo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turn articles into gold</source>
        <translation>Convertir artículos en referencia (gold)</translation>
    </message>
    <message>
        <source>Turns news articles into gold-standard annotations, on this computer and without a network.</source>
        <translation>Convierte artículos de prensa en anotaciones de referencia (gold standard), en este equipo y sin red.</translation>
    </message>
    <message>
        <source>Type words, or choose what places must have.</source>
        <translation>Escriba palabras o elija qué deben cumplir los lugares.</translation>
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
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Undoing {n} of {all} changes …</source>
        <translation>Deshaciendo {n} de {all} cambios…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Unicode code points</source>
        <translation>puntos de código Unicode</translation>
    </message>
    <message>
        <source>Unknown concept in the files</source>
        <translation>Concepto desconocido en los archivos</translation>
    </message>
    <message>
        <source>Unknown concepts</source>
        <translation>Conceptos desconocidos</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Use it for all articles from now on</source>
        <translation>Usarlo en todos los artículos a partir de ahora</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>What breaks a rule</source>
        <translation>Lo que incumple una regla</translation>
    </message>
    <message>
        <source>What is inconsistent</source>
        <translation>Incoherencia</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What suggests names of people, organisations and places: an installed model, or the path of a model&apos;s folder. Another one starts at once; decisions stay as they are.</source>
        <translation>Qué sugiere nombres de personas, organizaciones y lugares: un modelo instalado o la ruta de la carpeta de un modelo. Si se elige otro, empieza de inmediato; las decisiones quedan como están.</translation>
    </message>
    <message>
        <source>What the label means, and which annotations break a rule</source>
        <translation>Qué significa la etiqueta y qué anotaciones incumplen una regla</translation>
    </message>
    <message>
        <source>What the term base knows, and what this project says besides</source>
        <translation>Lo que sabe la base terminológica y lo que añade este proyecto</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>What will happen, as one step that can be undone</source>
        <translation>Qué ocurrirá, como un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where to check</source>
        <translation>Dónde comprobar</translation>
    </message>
    <message>
        <source>Whether capitals and small letters must be as written</source>
        <translation>Si las mayúsculas y minúsculas deben coincidir con lo escrito</translation>
    </message>
    <message>
        <source>Whether it matches whole words only, or also inside longer ones</source>
        <translation>Si coincide solo con palabras enteras o también dentro de otras más largas</translation>
    </message>
    <message>
        <source>Whether the English plural matches as well</source>
        <translation>Si el plural inglés coincide también</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who did what and when, and the way to take it back</source>
        <translation>Quién hizo qué y cuándo, y la forma de deshacerlo</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>With twins</source>
        <translation>Con gemelos</translation>
    </message>
    <message>
        <source>Within longer words</source>
        <translation>Dentro de palabras más largas</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words of which one must occur in the article, with | between them</source>
        <translation>Palabras de las que una debe aparecer en el artículo, separadas por |</translation>
    </message>
    <message>
        <source>Words that must not follow it, with | between them</source>
        <translation>Palabras que no deben seguirlo, con | entre ellas</translation>
    </message>
    <message>
        <source>Words that must not stand right before it, with | between them</source>
        <translation>Palabras que no deben ir justo delante, con | entre ellas</translation>
    </message>
    <message>
        <source>Words with a dashed line are suggestions. {nextSuggestion} goes to the next one that waits for you; looking decides nothing.</source>
        <translation>Las palabras con una línea discontinua son sugerencias. {nextSuggestion} va a la siguiente que le espera; mirar no decide nada.</translation>
    </message>
    <message>
        <source>Write a briefing</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Write a document with figures, passages and sources</source>
        <translation>Escribir un documento con gráficos, pasajes y fuentes</translation>
    </message>
    <message>
        <source>Writing the briefing …</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Wrong label?</source>
        <translation>¿Etiqueta equivocada?</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Usted decide</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name, stored with each decision</source>
        <translation>Su nombre, guardado con cada decisión</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archivo comprimido ZIP</translation>
    </message>
    <message>
        <source>a DocBin has no room for so many articles; divide it with --split.</source>
        <translation>un DocBin no tiene espacio para tantos artículos; divídalo con --split.</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <source>a body that speaks</source>
        <translation>un organismo que habla</translation>
    </message>
    <message>
        <source>a body, with a capital</source>
        <translation>un organismo, con mayúscula</translation>
    </message>
    <message>
        <source>a bracketed acronym is a span of its own</source>
        <translation>un acrónimo entre paréntesis es un fragmento aparte</translation>
    </message>
    <message>
        <source>a business year</source>
        <translation>un ejercicio económico</translation>
    </message>
    <message>
        <source>a calendar date</source>
        <translation>una fecha del calendario</translation>
    </message>
    <message>
        <source>a cell has more than {n} characters</source>
        <translation>una celda tiene más de {n} caracteres</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>un siglo</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a concept</source>
        <translation>un concepto</translation>
    </message>
    <message>
        <source>a country&apos;s</source>
        <translation>de un país</translation>
    </message>
    <message>
        <source>a date in figures</source>
        <translation>una fecha en cifras</translation>
    </message>
    <message>
        <source>a day of the month</source>
        <translation>un día del mes</translation>
    </message>
    <message>
        <source>a day of the week</source>
        <translation>un día de la semana</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>un decenio</translation>
    </message>
    <message>
        <source>a doc of this DocBin has more than {n} tokens; split it.</source>
        <translation>un doc de este DocBin tiene más de {n} tokens; divídalo.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>una forma</translation>
    </message>
    <message>
        <source>a forum, fund or corridor of two sides</source>
        <translation>un foro, fondo o corredor de dos partes</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>un día festivo</translation>
    </message>
    <message>
        <source>a law with its number</source>
        <translation>una ley con su número</translation>
    </message>
    <message>
        <source>a line of this table is longer than {size}; split it.</source>
        <translation>una línea de esta tabla supera {size}; divídala.</translation>
    </message>
    <message>
        <source>a link or a device</source>
        <translation>un enlace o un dispositivo</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>a month of a year named from today</source>
        <translation>un mes de un año nombrado desde hoy</translation>
    </message>
    <message>
        <source>a name after the title “{title}”</source>
        <translation>un nombre tras el tratamiento «{title}»</translation>
    </message>
    <message>
        <source>a name in a credit line</source>
        <translation>un nombre en una línea de créditos</translation>
    </message>
    <message>
        <source>a name that may lead out of the model&apos;s folder</source>
        <translation>un nombre que puede llevar fuera de la carpeta del modelo</translation>
    </message>
    <message>
        <source>a name with a nickname</source>
        <translation>un nombre con apodo</translation>
    </message>
    <message>
        <source>a name with an account</source>
        <translation>un nombre con cuenta</translation>
    </message>
    <message>
        <source>a name with its acronym in brackets</source>
        <translation>un nombre con su sigla entre paréntesis</translation>
    </message>
    <message>
        <source>a name with “{word}”</source>
        <translation>un nombre con «{word}»</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>una unidad de red</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a place in a dateline</source>
        <translation>un lugar en la línea de data</translation>
    </message>
    <message>
        <source>a plan with its year</source>
        <translation>un plan con su año</translation>
    </message>
    <message>
        <source>a range of years</source>
        <translation>un intervalo de años</translation>
    </message>
    <message>
        <source>a span group of it is damaged, or of another version of spaCy.</source>
        <translation>un grupo de fragmentos suyo está dañado o es de otra versión de spaCy.</translation>
    </message>
    <message>
        <source>a span group of it lies outside of the text.</source>
        <translation>un grupo de fragmentos suyo queda fuera del texto.</translation>
    </message>
    <message>
        <source>a table of keys in quotes</source>
        <translation>una tabla de teclas entre comillas</translation>
    </message>
    <message>
        <source>a table of more than {size} must be in UTF-8; save it as that.</source>
        <translation>una tabla de más de {size} debe estar en UTF-8; guárdela así.</translation>
    </message>
    <message>
        <source>a term cannot ask for {token}</source>
        <translation>un término no puede pedir {token}</translation>
    </message>
    <message>
        <source>a term is written exactly or in any letters, not part by part</source>
        <translation>un término se escribe exactamente o en letras cualesquiera, no por partes</translation>
    </message>
    <message>
        <source>a text has more than {n} characters</source>
        <translation>un texto tiene más de {n} caracteres</translation>
    </message>
    <message>
        <source>a time counted back from today</source>
        <translation>un tiempo contado hacia atrás desde hoy</translation>
    </message>
    <message>
        <source>a time named from today</source>
        <translation>un tiempo nombrado desde hoy</translation>
    </message>
    <message>
        <source>a token of the pattern is no object</source>
        <translation>un token del patrón no es un objeto</translation>
    </message>
    <message>
        <source>a town of that name</source>
        <translation>una ciudad de ese nombre</translation>
    </message>
    <message>
        <source>a verb is missing. “annotator --help” names them.</source>
        <translation>falta un verbo. «annotator --help» los nombra.</translation>
    </message>
    <message>
        <source>a weekday and its date are one span</source>
        <translation>un día de la semana y su fecha son un solo fragmento</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a word of it is missing in this DocBin, which is damaged.</source>
        <translation>falta una palabra suya en este DocBin, que está dañado.</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>a zone with its place</source>
        <translation>una zona con su lugar</translation>
    </message>
    <message>
        <source>accept all that is left in the article</source>
        <translation>aceptar todo lo que queda en el artículo</translation>
    </message>
    <message>
        <source>accept it, and move on</source>
        <translation>aceptarla y avanzar</translation>
    </message>
    <message>
        <source>accept {mentions}</source>
        <translation>aceptar {mentions}</translation>
    </message>
    <message>
        <source>accept {n} suggestions</source>
        <translation>aceptar {n} sugerencias</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>accepted as {label} once in this project</source>
        <translation>aceptado como {label} una vez en este proyecto</translation>
    </message>
    <message>
        <source>accepted as {label} {n} times in this project</source>
        <translation>aceptado como {label} {n} veces en este proyecto</translation>
    </message>
    <message>
        <source>accepted {mention} {label}</source>
        <translation>aceptada {mention} {label}</translation>
    </message>
    <message>
        <source>accepted: {words}, {label}</source>
        <translation>aceptada: {words}, {label}</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>acrónimo</translation>
    </message>
    <message>
        <source>add 1 annotation to 1 article</source>
        <translation>añadir 1 anotación a 1 artículo</translation>
    </message>
    <message>
        <source>add the concept {concept}</source>
        <translation>añadir el concepto {concept}</translation>
    </message>
    <message>
        <source>add the term “{term}” to {concept}</source>
        <translation>añadir el término «{term}» a {concept}</translation>
    </message>
    <message>
        <source>add {mentions}</source>
        <translation>añadir {mentions}</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>añadir {name}</translation>
    </message>
    <message>
        <source>add {n} annotations to 1 article</source>
        <translation>añadir {n} anotaciones a 1 artículo</translation>
    </message>
    <message>
        <source>add {n} annotations to {articles} articles</source>
        <translation>añadir {n} anotaciones a {articles} artículos</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>after the office {title}</source>
        <translation>tras el cargo {title}</translation>
    </message>
    <message>
        <source>after the title {title}</source>
        <translation>tras el tratamiento {title}</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>an SQLite file</source>
        <translation>un archivo SQLite</translation>
    </message>
    <message>
        <source>an alias of {concept}</source>
        <translation>un alias de {concept}</translation>
    </message>
    <message>
        <source>an earlier span marks {start}–{end} as {label} already.</source>
        <translation>un fragmento anterior ya marca {start}–{end} como {label}.</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un documento de oficina antiguo</translation>
    </message>
    <message>
        <source>an organ of {mention}</source>
        <translation>un órgano de {mention}</translation>
    </message>
    <message>
        <source>an outlet by its name: “{word}”</source>
        <translation>un medio, por su nombre: «{word}»</translation>
    </message>
    <message>
        <source>an outlet in a dateline or credit</source>
        <translation>un medio en una línea de data o de créditos</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analista</translation>
    </message>
    <message>
        <source>and 1 more file</source>
        <translation>y 1 archivo más</translation>
    </message>
    <message>
        <source>and 1 more here already</source>
        <translation>y 1 más que ya está aquí</translation>
    </message>
    <message>
        <source>and {n} more files</source>
        <translation>y {n} archivos más</translation>
    </message>
    <message>
        <source>and {n} more here already</source>
        <translation>y {n} más que ya están aquí</translation>
    </message>
    <message>
        <source>another label inside</source>
        <translation>otra etiqueta dentro</translation>
    </message>
    <message>
        <source>another program is writing to it. Close that program and try again</source>
        <translation>otro programa está escribiendo en él. Cierre ese programa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any concept</source>
        <translation>cualquier concepto</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>cualquier etiqueta</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>cualquier idioma</translation>
    </message>
    <message>
        <source>article done</source>
        <translation>artículo terminado</translation>
    </message>
    <message>
        <source>article from 2024-01-31</source>
        <translation>artículo desde 2024-01-31</translation>
    </message>
    <message>
        <source>article in progress</source>
        <translation>artículo en curso</translation>
    </message>
    <message>
        <source>article new again</source>
        <translation>artículo nuevo otra vez</translation>
    </message>
    <message>
        <source>article {value}</source>
        <translation>artículo {value}</translation>
    </message>
    <message>
        <source>article, mentions</source>
        <translation>artículo, menciones</translation>
    </message>
    <message>
        <source>articles done</source>
        <translation>artículos terminados</translation>
    </message>
    <message>
        <source>articles from {value}</source>
        <translation>artículos de {value}</translation>
    </message>
    <message>
        <source>articles marked done on {value}</source>
        <translation>artículos terminados el {value}</translation>
    </message>
    <message>
        <source>articles that are done</source>
        <translation>artículos terminados</translation>
    </message>
    <message>
        <source>articles there already</source>
        <translation>artículos que ya estaban</translation>
    </message>
    <message>
        <source>articles to do</source>
        <translation>artículos pendientes</translation>
    </message>
    <message>
        <source>articles with twins</source>
        <translation>artículos con gemelos</translation>
    </message>
    <message>
        <source>articles with undecided suggestions</source>
        <translation>artículos con sugerencias sin decidir</translation>
    </message>
    <message>
        <source>articles with {value}</source>
        <translation>artículos con {value}</translation>
    </message>
    <message>
        <source>articles: {language}</source>
        <translation>artículos: {language}</translation>
    </message>
    <message>
        <source>as a building</source>
        <translation>como edificio</translation>
    </message>
    <message>
        <source>as annotations; signed by you where the file names nobody</source>
        <translation>como anotaciones; firmadas por usted si el archivo no nombra a nadie</translation>
    </message>
    <message>
        <source>as annotations; signed by {who} where the file names nobody</source>
        <translation>como anotaciones; firmadas por {who} si el archivo no nombra a nadie</translation>
    </message>
    <message>
        <source>as suggestions, to be decided here</source>
        <translation>como sugerencias, para decidirlas aquí</translation>
    </message>
    <message>
        <source>as the file has them: decided ones as annotations</source>
        <translation>como están en el archivo: los decididos, como anotaciones</translation>
    </message>
    <message>
        <source>as the program recognises it</source>
        <translation>según lo reconoce el programa</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>as the system has them</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>at least one label has to stay in use</source>
        <translation>al menos una etiqueta tiene que seguir en uso</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>bad JSON (nested too deeply)</source>
        <translation>JSON incorrecto (anidado demasiado hondo)</translation>
    </message>
    <message>
        <source>bad JSON at column {column} ({why})</source>
        <translation>JSON incorrecto en la columna {column} ({why})</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>begins or ends with a blank</source>
        <translation>empieza o termina con un espacio</translation>
    </message>
    <message>
        <source>begins or ends with a line break</source>
        <translation>empieza o termina con un salto de línea</translation>
    </message>
    <message>
        <source>begins or ends with a tab or a line break</source>
        <translation>empieza o termina con un tabulador o un salto de línea</translation>
    </message>
    <message>
        <source>begins with a first name</source>
        <translation>empieza con un nombre de pila</translation>
    </message>
    <message>
        <source>blanks and punctuation stay outside</source>
        <translation>los espacios y la puntuación quedan fuera</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>bring back {name}</source>
        <translation>recuperar {name}</translation>
    </message>
    <message>
        <source>bring in 1 concept from {file}</source>
        <translation>incorporar 1 concepto de {file}</translation>
    </message>
    <message>
        <source>bring in {n} concepts from {file}</source>
        <translation>incorporar {n} conceptos de {file}</translation>
    </message>
    <message>
        <source>by article</source>
        <translation>por artículo</translation>
    </message>
    <message>
        <source>by the words</source>
        <translation>por las palabras</translation>
    </message>
    <message>
        <source>by what stands left</source>
        <translation>por lo que hay a la izquierda</translation>
    </message>
    <message>
        <source>by what stands right</source>
        <translation>por lo que hay a la derecha</translation>
    </message>
    <message>
        <source>call the scheme “{name}”</source>
        <translation>llamar «{name}» al esquema</translation>
    </message>
    <message>
        <source>came with the file</source>
        <translation>venía con el archivo</translation>
    </message>
    <message>
        <source>carried over from “{title}”</source>
        <translation>aplicada desde «{title}»</translation>
    </message>
    <message>
        <source>carry over {n} decisions to {articles} articles</source>
        <translation>aplicar {n} decisiones a {articles} artículos</translation>
    </message>
    <message>
        <source>change no label</source>
        <translation>no cambiar ninguna etiqueta</translation>
    </message>
    <message>
        <source>change the definition of {concept}</source>
        <translation>cambiar la definición de {concept}</translation>
    </message>
    <message>
        <source>change the kind of {concept}</source>
        <translation>cambiar el tipo de {concept}</translation>
    </message>
    <message>
        <source>change the label of {concept}</source>
        <translation>cambiar la etiqueta de {concept}</translation>
    </message>
    <message>
        <source>change the name of {concept}</source>
        <translation>cambiar el nombre de {concept}</translation>
    </message>
    <message>
        <source>change the source of {concept}</source>
        <translation>cambiar la fuente de {concept}</translation>
    </message>
    <message>
        <source>change the term “{term}” of {concept}</source>
        <translation>cambiar el término «{term}» de {concept}</translation>
    </message>
    <message>
        <source>change the wikidata of {concept}</source>
        <translation>cambiar el identificador de Wikidata de {concept}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>changed later</source>
        <translation>cambiado después</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>elija una columna</translation>
    </message>
    <message>
        <source>concept id</source>
        <translation>id del concepto</translation>
    </message>
    <message>
        <source>concept {concept}: {name}</source>
        <translation>concepto {concept}: {name}</translation>
    </message>
    <message>
        <source>concepts</source>
        <translation>los conceptos</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>corredor</translation>
    </message>
    <message>
        <source>cuts the token “{words}”</source>
        <translation>corta el token «{words}»</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>dates, sources and languages</source>
        <translation>las fechas, las fuentes y los idiomas</translation>
    </message>
    <message>
        <source>decided from 2024-01-31</source>
        <translation>decidido desde 2024-01-31</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>define {name} anew</source>
        <translation>definir {name} de nuevo</translation>
    </message>
    <message>
        <source>doccano JSON Lines</source>
        <translation>doccano JSON Lines</translation>
    </message>
    <message>
        <source>doctrine</source>
        <translation>doctrina</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>de más</translation>
    </message>
    <message>
        <source>files that end in {ending} cannot be imported; save it as {known}.</source>
        <translation>los archivos que terminan en {ending} no se pueden importar; guárdelo como {known}.</translation>
    </message>
    <message>
        <source>files without an ending cannot be imported; save it as {known}.</source>
        <translation>los archivos sin extensión no se pueden importar; guárdelo como {known}.</translation>
    </message>
    <message>
        <source>find anything: actions, articles, concepts</source>
        <translation>buscar cualquier cosa: acciones, artículos, conceptos</translation>
    </message>
    <message>
        <source>for the data card, for example CC BY 4.0</source>
        <translation>para la ficha de datos, por ejemplo CC BY 4.0</translation>
    </message>
    <message>
        <source>forget {n} terms</source>
        <translation>olvidar {n} términos</translation>
    </message>
    <message>
        <source>forget “{mention}” (alias)</source>
        <translation>olvidar «{mention}» (alias)</translation>
    </message>
    <message>
        <source>forget “{mention}” (never match)</source>
        <translation>olvidar «{mention}» (no reconocer nunca)</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>foro</translation>
    </message>
    <message>
        <source>found twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>from 2024-01-31</source>
        <translation>desde 2024-01-31</translation>
    </message>
    <message>
        <source>give it another label, or label selected words</source>
        <translation>darle otra etiqueta o etiquetar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>give {name} another colour</source>
        <translation>dar otro color a {name}</translation>
    </message>
    <message>
        <source>give {name} other examples</source>
        <translation>dar otros ejemplos a {name}</translation>
    </message>
    <message>
        <source>give {name} the key {other}</source>
        <translation>dar a {name} la tecla {other}</translation>
    </message>
    <message>
        <source>gives “{words}” this label</source>
        <translation>da a «{words}» esta etiqueta</translation>
    </message>
    <message>
        <source>go to the next mention that waits for you</source>
        <translation>ir a la siguiente mención que le espera</translation>
    </message>
    <message>
        <source>has the label “{label}”</source>
        <translation>tiene la etiqueta «{label}»</translation>
    </message>
    <message>
        <source>has the label “{label}”, which has a blank in it</source>
        <translation>tiene la etiqueta «{label}», que contiene un espacio</translation>
    </message>
    <message>
        <source>has the label “{label}”; brat knows A to Z, digits, _ and - only</source>
        <translation>tiene la etiqueta «{label}»; brat solo conoce A a Z, cifras, _ y -</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>hyphenated pairs are two spans</source>
        <translation>los pares con guion son dos fragmentos</translation>
    </message>
    <message>
        <source>import {n} annotations</source>
        <translation>importar {n} anotaciones</translation>
    </message>
    <message>
        <source>importer “{name}”</source>
        <translation>importador «{name}»</translation>
    </message>
    <message>
        <source>in a list of people</source>
        <translation>en una lista de personas</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>iniciativa</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrumento</translation>
    </message>
    <message>
        <source>is nothing but blanks</source>
        <translation>solo contiene espacios</translation>
    </message>
    <message>
        <source>it calls itself “{name}”</source>
        <translation>se llama a sí mismo «{name}»</translation>
    </message>
    <message>
        <source>it cannot be loaded ({why}); update or remove {package}.</source>
        <translation>no se puede cargar ({why}); actualice o quite {package}.</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that the folder exists and may be written</source>
        <translation>no se puede abrir. Compruebe que la carpeta existe y que se puede escribir en ella</translation>
    </message>
    <message>
        <source>it cannot be written. Copy it to a folder of your own and open the copy</source>
        <translation>no se puede escribir. Cópielo en una carpeta propia y abra la copia</translation>
    </message>
    <message>
        <source>it copies what is selected</source>
        <translation>copia lo seleccionado</translation>
    </message>
    <message>
        <source>it has a number that is too long; correct it.</source>
        <translation>tiene un número demasiado largo; corríjalo.</translation>
    </message>
    <message>
        <source>it has brackets within brackets too deep to be read.</source>
        <translation>tiene paréntesis dentro de paréntesis a demasiada profundidad para leerse.</translation>
    </message>
    <message>
        <source>it has no label.</source>
        <translation>no tiene etiqueta.</translation>
    </message>
    <message>
        <source>it has no “text”; each article needs one, in quotation marks.</source>
        <translation>no tiene «text»; cada artículo necesita uno, entre comillas.</translation>
    </message>
    <message>
        <source>it has {n} cells more than the table has columns.</source>
        <translation>tiene {n} celdas más que columnas la tabla.</translation>
    </message>
    <message>
        <source>it is accepted there with the concept {concept}, not with {other}.</source>
        <translation>allí está aceptado con el concepto {concept}, no con {other}.</translation>
    </message>
    <message>
        <source>it is accepted there without concept, not with {other}.</source>
        <translation>allí está aceptado sin concepto, no con {other}.</translation>
    </message>
    <message>
        <source>it is accepted there.</source>
        <translation>allí está aceptado.</translation>
    </message>
    <message>
        <source>it is in pieces with words between them; it was left out.</source>
        <translation>está en trozos con palabras entre ellos; se omitió.</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>ocupa más de 1 MB</translation>
    </message>
    <message>
        <source>it is no annotator.exporting.formats.Format</source>
        <translation>no es un annotator.exporting.formats.Format</translation>
    </message>
    <message>
        <source>it is no annotator.importing.format.Format; update {package}.</source>
        <translation>no es un annotator.importing.format.Format; actualice {package}.</translation>
    </message>
    <message>
        <source>it is not a table with “name” and “labels”</source>
        <translation>no es una tabla con «name» y «labels»</translation>
    </message>
    <message>
        <source>it is rejected there.</source>
        <translation>allí está rechazado.</translation>
    </message>
    <message>
        <source>it leaves what is being done</source>
        <translation>sale de lo que se está haciendo</translation>
    </message>
    <message>
        <source>it moves the caret in the article</source>
        <translation>mueve el cursor en el artículo</translation>
    </message>
    <message>
        <source>it needs a start, an end and a label.</source>
        <translation>necesita un inicio, un final y una etiqueta.</translation>
    </message>
    <message>
        <source>it needs a type, a start and an end; it was left out.</source>
        <translation>necesita un tipo, un inicio y un final; se omitió.</translation>
    </message>
    <message>
        <source>it overlaps {words}, which is accepted there as {label}.</source>
        <translation>se solapa con {words}, que allí está aceptado como {label}.</translation>
    </message>
    <message>
        <source>it scrolls the article</source>
        <translation>desplaza el artículo</translation>
    </message>
    <message>
        <source>it should be {words}, but {range} is {found}; offsets must count {unit}.</source>
        <translation>debería ser {words}, pero {range} es {found}; las posiciones deben contar {unit}.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>its Format is not made of what belongs there</source>
        <translation>su Format no está hecho de lo que corresponde</translation>
    </message>
    <message>
        <source>its Format is not made of what belongs there; update {package}.</source>
        <translation>su Format no está hecho de lo que corresponde; actualice {package}.</translation>
    </message>
    <message>
        <source>its answer was {answer}; its spans wait for a decision.</source>
        <translation>su respuesta fue {answer}; sus fragmentos esperan una decisión.</translation>
    </message>
    <message>
        <source>its forms are no JSON</source>
        <translation>sus formas no son JSON</translation>
    </message>
    <message>
        <source>its name leads out of the archive; it was left out.</source>
        <translation>su nombre lleva fuera del archivo comprimido; se omitió.</translation>
    </message>
    <message>
        <source>its offsets do not go on where those before it ended.</source>
        <translation>sus posiciones no continúan donde terminaron las anteriores.</translation>
    </message>
    <message>
        <source>its package</source>
        <translation>su paquete</translation>
    </message>
    <message>
        <source>its place is taken now</source>
        <translation>su lugar está ocupado ahora</translation>
    </message>
    <message>
        <source>its score is not a number.</source>
        <translation>su puntuación no es un número.</translation>
    </message>
    <message>
        <source>its spans are not a list; they were left out.</source>
        <translation>sus fragmentos no son una lista; se omitieron.</translation>
    </message>
    <message>
        <source>its status {status} is unknown; it was taken as new.</source>
        <translation>su estado {status} es desconocido; se tomó como nuevo.</translation>
    </message>
    <message>
        <source>its text is outside of the project, at {path}.</source>
        <translation>su texto está fuera del proyecto, en {path}.</translation>
    </message>
    <message>
        <source>its text, {name}, is not beside it; put both in one folder.</source>
        <translation>su texto, {name}, no está a su lado; ponga ambos en una carpeta.</translation>
    </message>
    <message>
        <source>its {key} is not a text.</source>
        <translation>su {key} no es un texto.</translation>
    </message>
    <message>
        <source>its {key} is not a text; it was kept as “{key}_given”.</source>
        <translation>su {key} no es un texto; se conservó como «{key}_given».</translation>
    </message>
    <message>
        <source>its {key} is not a whole number.</source>
        <translation>su {key} no es un número entero.</translation>
    </message>
    <message>
        <source>its {key} {value} is unknown.</source>
        <translation>su {key} {value} es desconocido.</translation>
    </message>
    <message>
        <source>its “data” has no text; each task needs one, in quotation marks.</source>
        <translation>su «data» no tiene texto; cada tarea necesita uno, entre comillas.</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>etiquetar como {label}</translation>
    </message>
    <message>
        <source>label {number}</source>
        <translation>etiqueta {number}</translation>
    </message>
    <message>
        <source>label {number}: {fault}</source>
        <translation>etiqueta {number}: {fault}</translation>
    </message>
    <message>
        <source>label “{mention}” {label}</source>
        <translation>etiquetar «{mention}» {label}</translation>
    </message>
    <message>
        <source>labelled two ways</source>
        <translation>etiquetado de dos formas</translation>
    </message>
    <message>
        <source>labels the selected words</source>
        <translation>etiqueta las palabras seleccionadas</translation>
    </message>
    <message>
        <source>labels: {edit}</source>
        <translation>etiquetas: {edit}</translation>
    </message>
    <message>
        <source>labels: {edit} and {more} more</source>
        <translation>etiquetas: {edit} y {more} más</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>idioma desconocido</translation>
    </message>
    <message>
        <source>language: {before} → {after}</source>
        <translation>idioma: {before} → {after}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>line {line} cannot be read as a row ({error}); correct it.</source>
        <translation>la línea {line} no se puede leer como fila ({error}); corríjala.</translation>
    </message>
    <message>
        <source>line {line} is not in UTF-8; save the file as UTF-8.</source>
        <translation>la línea {line} no está en UTF-8; guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>line {line} is too long for a token and its tag.</source>
        <translation>la línea {line} es demasiado larga para un token y su etiqueta.</translation>
    </message>
    <message>
        <source>line {line}, {why}</source>
        <translation>línea {line}, {why}</translation>
    </message>
    <message>
        <source>line {line}: its last column is no tag such as O or B-LABEL.</source>
        <translation>línea {line}: su última columna no es una etiqueta como O o B-LABEL.</translation>
    </message>
    <message>
        <source>line {line}: {error}</source>
        <translation>línea {line}: {error}</translation>
    </message>
    <message>
        <source>list of names: {name}, {label}</source>
        <translation>lista de nombres: {name}, {label}</translation>
    </message>
    <message>
        <source>make “{mention}” an alias of {concept}</source>
        <translation>convertir «{mention}» en alias de {concept}</translation>
    </message>
    <message>
        <source>mark done “{title}”</source>
        <translation>marcar como terminado «{title}»</translation>
    </message>
    <message>
        <source>mark new “{title}”</source>
        <translation>marcar como nuevo «{title}»</translation>
    </message>
    <message>
        <source>mark the article done and open the next</source>
        <translation>marcar el artículo como terminado y abrir el siguiente</translation>
    </message>
    <message>
        <source>mark {label}</source>
        <translation>marcar como {label}</translation>
    </message>
    <message>
        <source>mark “{mention}” {label}</source>
        <translation>marcar «{mention}» {label}</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>marcada a mano</translation>
    </message>
    <message>
        <source>marked or not</source>
        <translation>marcada o no</translation>
    </message>
    <message>
        <source>marked {mention} {label}</source>
        <translation>marcada {mention} {label}</translation>
    </message>
    <message>
        <source>marked, but not here</source>
        <translation>se marca, pero aquí no</translation>
    </message>
    <message>
        <source>marked, but only here</source>
        <translation>se marca, pero solo aquí</translation>
    </message>
    <message>
        <source>merge {name} into {other}</source>
        <translation>fusionar {name} con {other}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>model {model}: {label}</source>
        <translation>modelo {model}: {label}</translation>
    </message>
    <message>
        <source>move a boundary of “{mention}”</source>
        <translation>mover un límite de «{mention}»</translation>
    </message>
    <message>
        <source>move its start or its end by a word</source>
        <translation>mover su inicio o su final una palabra</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>never match “{mention}”</source>
        <translation>no reconocer nunca «{mention}»</translation>
    </message>
    <message>
        <source>never match “{mention}” as {label}</source>
        <translation>no reconocer nunca «{mention}» como {label}</translation>
    </message>
    <message>
        <source>never matched</source>
        <translation>no se reconoce nunca</translation>
    </message>
    <message>
        <source>never matched as {label}</source>
        <translation>no se reconoce nunca como {label}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no article was found in this web page; save its text as a .txt file.</source>
        <translation>no se encontró ningún artículo en esta página web; guarde su texto como archivo .txt.</translation>
    </message>
    <message>
        <source>no cell holds more than {n} characters</source>
        <translation>ninguna celda admite más de {n} caracteres</translation>
    </message>
    <message>
        <source>no column is known to hold the texts; say which one does. {columns}</source>
        <translation>no se sabe qué columna contiene los textos; indique cuál. {columns}</translation>
    </message>
    <message>
        <source>no concept</source>
        <translation>sin concepto</translation>
    </message>
    <message>
        <source>no format is called {name}; “annotator formats” lists them.</source>
        <translation>ningún formato se llama {name}; «annotator formats» los enumera.</translation>
    </message>
    <message>
        <source>no leading article</source>
        <translation>sin artículo inicial</translation>
    </message>
    <message>
        <source>no longer marked: {words}, {label}</source>
        <translation>ya no está marcada: {words}, {label}</translation>
    </message>
    <message>
        <source>no longer: {says}</source>
        <translation>ya no: {says}</translation>
    </message>
    <message>
        <source>no plural</source>
        <translation>sin plural</translation>
    </message>
    <message>
        <source>no possessive</source>
        <translation>sin posesivo</translation>
    </message>
    <message>
        <source>no sheet has more than {n} rows</source>
        <translation>ninguna hoja tiene más de {n} filas</translation>
    </message>
    <message>
        <source>no such concept</source>
        <translation>no existe ese concepto</translation>
    </message>
    <message>
        <source>no title before a person’s name</source>
        <translation>sin tratamiento ante el nombre de una persona</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>none: decided by a person</source>
        <translation>ninguno: decidido por una persona</translation>
    </message>
    <message>
        <source>not divided</source>
        <translation>sin dividir</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing of its own about {concept} any more</source>
        <translation>ya nada propio sobre {concept}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>of the West</source>
        <translation>de Occidente</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>uno de {known}</translation>
    </message>
    <message>
        <source>only the name of a compound</source>
        <translation>solo el nombre de un compuesto</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>lo abre</translation>
    </message>
    <message>
        <source>order the labels anew</source>
        <translation>ordenar las etiquetas de otro modo</translation>
    </message>
    <message>
        <source>ordinary word</source>
        <translation>palabra corriente</translation>
    </message>
    <message>
        <source>other metadata</source>
        <translation>otros metadatos</translation>
    </message>
    <message>
        <source>overlapping spans</source>
        <translation>los fragmentos que se solapan</translation>
    </message>
    <message>
        <source>overlaps {label} accepted</source>
        <translation>se solapa con {label} aceptada</translation>
    </message>
    <message>
        <source>overlaps {label} accepted by {analyst}</source>
        <translation>se solapa con {label} aceptada por {analyst}</translation>
    </message>
    <message>
        <source>overlaps {label} rejected</source>
        <translation>se solapa con {label} rechazada</translation>
    </message>
    <message>
        <source>overlaps {label} rejected by {analyst}</source>
        <translation>se solapa con {label} rechazada por {analyst}</translation>
    </message>
    <message>
        <source>overlaps “{words}”, and the format is flat</source>
        <translation>se solapa con «{words}», y el formato es plano</translation>
    </message>
    <message>
        <source>packed in an unusual way</source>
        <translation>empaquetado de un modo inusual</translation>
    </message>
    <message>
        <source>pact</source>
        <translation>pacto</translation>
    </message>
    <message>
        <source>part of the source</source>
        <translation>parte de la fuente</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>asociación</translation>
    </message>
    <message>
        <source>paste it here to compare</source>
        <translation>péguela aquí para comparar</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>press the new key</source>
        <translation>pulse la tecla nueva</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>propagado</translation>
    </message>
    <message>
        <source>reading {kind} needs a part of the program that is not installed; install it with: {command}</source>
        <translation>para leer {kind} hace falta una parte del programa que no está instalada; instálela con: {command}</translation>
    </message>
    <message>
        <source>redo: {what}</source>
        <translation>rehacer: {what}</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>reject it</source>
        <translation>rechazarla</translation>
    </message>
    <message>
        <source>reject {mentions}</source>
        <translation>rechazar {mentions}</translation>
    </message>
    <message>
        <source>reject {n} suggestions</source>
        <translation>rechazar {n} sugerencias</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>rejected as {label} once in this project</source>
        <translation>rechazado como {label} una vez en este proyecto</translation>
    </message>
    <message>
        <source>rejected as {label} {n} times in this project</source>
        <translation>rechazado como {label} {n} veces en este proyecto</translation>
    </message>
    <message>
        <source>rejected spans</source>
        <translation>los fragmentos rechazados</translation>
    </message>
    <message>
        <source>rejected {mention} {label}</source>
        <translation>rechazada {mention} {label}</translation>
    </message>
    <message>
        <source>rejected: {words}, {label}</source>
        <translation>rechazada: {words}, {label}</translation>
    </message>
    <message>
        <source>relabel {mentions}</source>
        <translation>cambiar la etiqueta de {mentions}</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>reetiquetada</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>remove the concept {concept}</source>
        <translation>quitar el concepto {concept}</translation>
    </message>
    <message>
        <source>remove the term “{term}” from {concept}</source>
        <translation>quitar el término «{term}» de {concept}</translation>
    </message>
    <message>
        <source>remove {mentions}</source>
        <translation>quitar {mentions}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>quitar {name}</translation>
    </message>
    <message>
        <source>remove {n} suggestions</source>
        <translation>quitar {n} sugerencias</translation>
    </message>
    <message>
        <source>remove {n} terms from {concept}</source>
        <translation>quitar {n} términos de {concept}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>removed {mention} {label}</source>
        <translation>quitada {mention} {label}</translation>
    </message>
    <message>
        <source>rename {name} to {other}</source>
        <translation>renombrar {name} como {other}</translation>
    </message>
    <message>
        <source>reopen “{title}”</source>
        <translation>reabrir «{title}»</translation>
    </message>
    <message>
        <source>repair 1 boundary</source>
        <translation>reparar 1 límite</translation>
    </message>
    <message>
        <source>repair {n} boundaries</source>
        <translation>reparar {n} límites</translation>
    </message>
    <message>
        <source>restore the concept {concept}</source>
        <translation>restaurar el concepto {concept}</translation>
    </message>
    <message>
        <source>retire {name}</source>
        <translation>retirar {name}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>same name in this article</source>
        <translation>mismo nombre en este artículo</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>búsquedas guardadas</translation>
    </message>
    <message>
        <source>score {low} to {high}</source>
        <translation>puntuación de {low} a {high}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>las puntuaciones</translation>
    </message>
    <message>
        <source>security</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>seen as {label} in this article: “{mention}”</source>
        <translation>visto como {label} en este artículo: «{mention}»</translation>
    </message>
    <message>
        <source>set concept {mentions}</source>
        <translation>asignar concepto a {mentions}</translation>
    </message>
    <message>
        <source>set the concept of “{mention}”</source>
        <translation>asignar el concepto de «{mention}»</translation>
    </message>
    <message>
        <source>set the language of {n} articles: {language}</source>
        <translation>establecer el idioma de {n} artículos: {language}</translation>
    </message>
    <message>
        <source>set the language of “{title}”: {language}</source>
        <translation>establecer el idioma de «{title}»: {language}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>short acronym</source>
        <translation>acrónimo corto</translation>
    </message>
    <message>
        <source>short for a name with “{word}”</source>
        <translation>forma corta de un nombre con «{word}»</translation>
    </message>
    <message>
        <source>short for “{mention}”</source>
        <translation>forma corta de «{mention}»</translation>
    </message>
    <message>
        <source>shows all its places</source>
        <translation>muestra todos sus lugares</translation>
    </message>
    <message>
        <source>shows all its places; Shift+Return gives it to “{words}”</source>
        <translation>muestra todos sus lugares; Shift+Return lo asigna a «{words}»</translation>
    </message>
    <message>
        <source>something went wrong that should not have ({kind}: {error}); the details are in {path}.</source>
        <translation>ha ocurrido algo que no debería ocurrir ({kind}: {error}); los detalles están en {path}.</translation>
    </message>
    <message>
        <source>something went wrong that should not have ({kind}: {error}); the log {path} could not be written ({why}).</source>
        <translation>ha ocurrido algo que no debería ocurrir ({kind}: {error}); no se pudo escribir el registro {path} ({why}).</translation>
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
        <translation>fragmento {n}</translation>
    </message>
    <message>
        <source>spans that begin or end with a blank</source>
        <translation>los fragmentos que empiezan o terminan con un espacio</translation>
    </message>
    <message>
        <source>spans that begin or end within a word</source>
        <translation>los fragmentos que empiezan o terminan dentro de una palabra</translation>
    </message>
    <message>
        <source>status: {before} → {after}</source>
        <translation>estado: {before} → {after}</translation>
    </message>
    <message>
        <source>stays: {change} ({reason})</source>
        <translation>se mantiene: {change} ({reason})</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>suggested after another decision</source>
        <translation>sugerido tras otra decisión</translation>
    </message>
    <message>
        <source>suggested by a rule</source>
        <translation>sugerido por una regla</translation>
    </message>
    <message>
        <source>suggested by the model</source>
        <translation>sugerido por el modelo</translation>
    </message>
    <message>
        <source>suggested by the term base</source>
        <translation>sugerido por la base terminológica</translation>
    </message>
    <message>
        <source>suggestions that were decided</source>
        <translation>sugerencias que se decidieron</translation>
    </message>
    <message>
        <source>take back {n} actions</source>
        <translation>deshacer {n} acciones</translation>
    </message>
    <message>
        <source>take back: {what}</source>
        <translation>deshacer: {what}</translation>
    </message>
    <message>
        <source>take the key of {name}</source>
        <translation>quitar la tecla de {name}</translation>
    </message>
    <message>
        <source>takes the concept away</source>
        <translation>quita el concepto</translation>
    </message>
    <message>
        <source>term base</source>
        <translation>base terminológica</translation>
    </message>
    <message>
        <source>term base: {name}, concept {concept}</source>
        <translation>base terminológica: {name}, concepto {concept}</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>términos</translation>
    </message>
    <message>
        <source>text of a form</source>
        <translation>texto de una forma</translation>
    </message>
    <message>
        <source>the articles’ ids</source>
        <translation>los ids de los artículos</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>the best one found</source>
        <translation>el mejor que se encuentre</translation>
    </message>
    <message>
        <source>the chapter {name}</source>
        <translation>el capítulo {name}</translation>
    </message>
    <message>
        <source>the concept has no form</source>
        <translation>el concepto no tiene ninguna forma</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; nothing was changed</source>
        <translation>el disco está lleno. Libere espacio e inténtelo de nuevo; no se cambió nada</translation>
    </message>
    <message>
        <source>the disk reported an error. Check the disk, then open the project again</source>
        <translation>el disco comunicó un error. Compruebe el disco y vuelva a abrir el proyecto</translation>
    </message>
    <message>
        <source>the encoding of this file cannot be told; save it as UTF-8.</source>
        <translation>no se puede determinar la codificación de este archivo; guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>the end of a paragraph ends a name</source>
        <translation>el final de un párrafo termina un nombre</translation>
    </message>
    <message>
        <source>the end of a time named from today</source>
        <translation>el final de un tiempo nombrado desde hoy</translation>
    </message>
    <message>
        <source>the exact text</source>
        <translation>el texto exacto</translation>
    </message>
    <message>
        <source>the file is damaged. Open a copy of it, or copy it again from its source</source>
        <translation>el archivo está dañado. Abra una copia o vuelva a copiarlo de su origen</translation>
    </message>
    <message>
        <source>the form “{text}” has no letter and no digit</source>
        <translation>la forma «{text}» no tiene ninguna letra ni cifra</translation>
    </message>
    <message>
        <source>the form “{text}” is already {owner}&apos;s, in line {first}</source>
        <translation>la forma «{text}» ya es de {owner}, en la línea {first}</translation>
    </message>
    <message>
        <source>the format “{name}” cannot be split; see --split.</source>
        <translation>el formato «{name}» no se puede dividir; véase --split.</translation>
    </message>
    <message>
        <source>the format “{name}” of the package {package} cannot be used ({words}).</source>
        <translation>no se puede usar el formato «{name}» del paquete {package} ({words}).</translation>
    </message>
    <message>
        <source>the forms of “{language}”</source>
        <translation>las formas de «{language}»</translation>
    </message>
    <message>
        <source>the id “{id}” is already used in line {first}</source>
        <translation>el identificador «{id}» ya se usa en la línea {first}</translation>
    </message>
    <message>
        <source>the importer for {title} has failed ({why}).</source>
        <translation>el importador de {title} ha fallado ({why}).</translation>
    </message>
    <message>
        <source>the key “{key}” is missing</source>
        <translation>falta la clave «{key}»</translation>
    </message>
    <message>
        <source>the key “{key}” is unknown; known are {known}</source>
        <translation>la clave «{key}» es desconocida; se conocen {known}</translation>
    </message>
    <message>
        <source>the key “{key}” stands there twice</source>
        <translation>la clave «{key}» aparece dos veces</translation>
    </message>
    <message>
        <source>the label {label} is not in the label scheme; add it there.</source>
        <translation>la etiqueta {label} no está en el esquema de etiquetas; añádala allí.</translation>
    </message>
    <message>
        <source>the list breaks off here; what follows was not read.</source>
        <translation>la lista se interrumpe aquí; lo que sigue no se leyó.</translation>
    </message>
    <message>
        <source>the list in this file is empty; there is nothing in it to import.</source>
        <translation>la lista de este archivo está vacía; no hay nada que importar.</translation>
    </message>
    <message>
        <source>the name or the path of a model in quotes</source>
        <translation>el nombre o la ruta de un modelo entre comillas</translation>
    </message>
    <message>
        <source>the package {name}</source>
        <translation>el paquete {name}</translation>
    </message>
    <message>
        <source>the same name twice</source>
        <translation>dos veces el mismo nombre</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation>el esquema</translation>
    </message>
    <message>
        <source>the selection {start}–{end}</source>
        <translation>la selección {start}–{end}</translation>
    </message>
    <message>
        <source>the shares of a split are numbers from 0 on, not all of them 0</source>
        <translation>las proporciones de una división son números desde 0, no todos 0</translation>
    </message>
    <message>
        <source>the span of line {line}</source>
        <translation>el fragmento de la línea {line}</translation>
    </message>
    <message>
        <source>the span of the token at {start}</source>
        <translation>el fragmento del token en {start}</translation>
    </message>
    <message>
        <source>the span {name}</source>
        <translation>el fragmento {name}</translation>
    </message>
    <message>
        <source>the standalone program does not read {kind}; save the text as a .txt or .docx file and import that, or read it with a program installed by: {command}</source>
        <translation>el programa autónomo no lee {kind}; guarde el texto como archivo .txt o .docx e impórtelo, o léalo con un programa instalado mediante: {command}</translation>
    </message>
    <message>
        <source>the text up to line {line} is larger than {size}.</source>
        <translation>el texto hasta la línea {line} supera {size}.</translation>
    </message>
    <message>
        <source>the {name} at {place}</source>
        <translation>{name} en {place}</translation>
    </message>
    <message>
        <source>the {what} is empty</source>
        <translation>«{what}» está vacío</translation>
    </message>
    <message>
        <source>the {what} must be a text</source>
        <translation>«{what}» debe ser un texto</translation>
    </message>
    <message>
        <source>the {what} “{value}” begins or ends with a blank</source>
        <translation>«{what}», con el valor «{value}», empieza o termina con un espacio</translation>
    </message>
    <message>
        <source>the {what} “{value}” is unknown; known are {known}</source>
        <translation>«{what}» tiene el valor desconocido «{value}»; se conocen {known}</translation>
    </message>
    <message>
        <source>there are no articles in this archive.</source>
        <translation>no hay artículos en este archivo comprimido.</translation>
    </message>
    <message>
        <source>there are no articles in this folder; they end in {known}.</source>
        <translation>no hay artículos en esta carpeta; terminan en {known}.</translation>
    </message>
    <message>
        <source>there are no texts in this project.</source>
        <translation>no hay textos en este proyecto.</translation>
    </message>
    <message>
        <source>there are no tokens in this file; there is nothing in it to import.</source>
        <translation>no hay tokens en este archivo; no hay nada que importar.</translation>
    </message>
    <message>
        <source>there is no column {name}. {columns}</source>
        <translation>no hay ninguna columna {name}. {columns}</translation>
    </message>
    <message>
        <source>there is no format “{name}”; formats are {known}.</source>
        <translation>no hay ningún formato «{name}»; los formatos son {known}.</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the spelling.</source>
        <translation>no existe tal archivo o carpeta; compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>there is no text in it, so there is nothing to annotate.</source>
        <translation>no contiene texto, así que no hay nada que anotar.</translation>
    </message>
    <message>
        <source>there is no text in this PDF, so it is a scan; run text recognition (OCR) on it first.</source>
        <translation>no hay texto en este PDF, así que es un escaneo; aplíquele antes reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>there is no text in this file; an article needs one under “text”.</source>
        <translation>no hay texto en este archivo; un artículo lo necesita en «text».</translation>
    </message>
    <message>
        <source>this DocBin has more than {n} different words; split it.</source>
        <translation>este DocBin tiene más de {n} palabras distintas; divídalo.</translation>
    </message>
    <message>
        <source>this DocBin has too many words and too much metadata; split it.</source>
        <translation>este DocBin tiene demasiadas palabras y metadatos; divídalo.</translation>
    </message>
    <message>
        <source>this DocBin unpacks to more than 4 GB; split it.</source>
        <translation>este DocBin ocupa más de 4 GB desempaquetado; divídalo.</translation>
    </message>
    <message>
        <source>this PDF has more than 16 million characters; split it.</source>
        <translation>este PDF tiene más de 16 millones de caracteres; divídalo.</translation>
    </message>
    <message>
        <source>this PDF has more than {n} pages; split it.</source>
        <translation>este PDF tiene más de {n} páginas; divídalo.</translation>
    </message>
    <message>
        <source>this PDF is damaged ({why}); print or save it as PDF again.</source>
        <translation>este PDF está dañado ({why}); imprímalo o guárdelo de nuevo como PDF.</translation>
    </message>
    <message>
        <source>this PDF is locked with a password; save it without one.</source>
        <translation>este PDF está protegido con contraseña; guárdelo sin ella.</translation>
    </message>
    <message>
        <source>this Rich Text document is damaged ({why}); save it again.</source>
        <translation>este documento RTF está dañado ({why}); guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>this archive has more than {n} files; split it.</source>
        <translation>este archivo comprimido tiene más de {n} archivos; divídalo.</translation>
    </message>
    <message>
        <source>this archive has too many files to list; split it.</source>
        <translation>este archivo comprimido tiene demasiados archivos para enumerarlos; divídalo.</translation>
    </message>
    <message>
        <source>this archive is damaged or not a ZIP archive ({why}); pack it again.</source>
        <translation>este archivo comprimido está dañado o no es ZIP ({why}); empaquételo de nuevo.</translation>
    </message>
    <message>
        <source>this archive unpacks to hundreds of times its size, as no texts do; it was not opened.</source>
        <translation>este archivo comprimido ocupa cientos de veces su tamaño al desempaquetarse, cosa que ningún texto hace; no se abrió.</translation>
    </message>
    <message>
        <source>this archive unpacks to more than {n} MB; split it.</source>
        <translation>este archivo comprimido ocupa más de {n} MB desempaquetado; divídalo.</translation>
    </message>
    <message>
        <source>this book has more than {size} of text; split it.</source>
        <translation>este libro tiene más de {size} de texto; divídalo.</translation>
    </message>
    <message>
        <source>this cannot be read ({why}); check its permissions.</source>
        <translation>no se puede leer ({why}); compruebe sus permisos.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>este archivo</translation>
    </message>
    <message>
        <source>this file cannot be read ({why}); check that it is there and may be read.</source>
        <translation>no se puede leer este archivo ({why}); compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>this file is binary, not JSON; export it as JSON Lines first.</source>
        <translation>este archivo es binario, no JSON; expórtelo antes como JSON Lines.</translation>
    </message>
    <message>
        <source>this file is binary, not a table; save it as CSV in UTF-8 first.</source>
        <translation>este archivo es binario, no una tabla; guárdelo antes como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>this file is binary, not a text; save it as plain text in UTF-8 first.</source>
        <translation>este archivo es binario, no un texto; guárdelo antes como texto sin formato en UTF-8.</translation>
    </message>
    <message>
        <source>this file is empty; there is nothing in it to import.</source>
        <translation>este archivo está vacío; no hay nada que importar.</translation>
    </message>
    <message>
        <source>this file is larger than {size}; save each article as one file.</source>
        <translation>este archivo supera {size}; guarde cada artículo en un archivo.</translation>
    </message>
    <message>
        <source>this file is not JSON; it must begin with [ or {.</source>
        <translation>este archivo no es JSON; debe empezar con [ o {.</translation>
    </message>
    <message>
        <source>this file is not in UTF-8; save it as UTF-8.</source>
        <translation>este archivo no está en UTF-8; guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>this file is not one JSON object; it must begin with { and end with }.</source>
        <translation>este archivo no es un único objeto JSON; debe empezar con { y terminar con }.</translation>
    </message>
    <message>
        <source>this file says that it is {name}, but is not from byte {byte} on; save it as UTF-8 again.</source>
        <translation>este archivo dice que es {name}, pero no lo es desde el byte {byte}; guárdelo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>this file was read as {name}; where letters look wrong, save it as UTF-8 and import it again.</source>
        <translation>este archivo se leyó como {name}; si hay letras que parecen incorrectas, guárdelo en UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>this format needs the package {package}, which is not installed; install it with: python -m pip install &apos;annotator[{extra}]&apos;</source>
        <translation>este formato necesita el paquete {package}, que no está instalado; instálelo con: python -m pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>this format needs the package {package}, which the standalone program does not have; export with a program installed by: python -m pip install &apos;annotator[{extra}]&apos;</source>
        <translation>este formato necesita el paquete {package}, que el programa autónomo no tiene; exporte con un programa instalado mediante: python -m pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>this has no “pattern”, which is a text or a list of tokens</source>
        <translation>no tiene «pattern», que es un texto o una lista de tokens</translation>
    </message>
    <message>
        <source>this is an archive within an archive; unpack it first.</source>
        <translation>es un archivo comprimido dentro de otro; desempaquételo antes.</translation>
    </message>
    <message>
        <source>this is neither a file nor a folder; name a file.</source>
        <translation>no es ni un archivo ni una carpeta; indique un archivo.</translation>
    </message>
    <message>
        <source>this is no CAS in JSON: it has no “{name}”.</source>
        <translation>no es un CAS en JSON: no tiene «{name}».</translation>
    </message>
    <message>
        <source>this is no DocBin of spaCy 3, or it is damaged; write it again.</source>
        <translation>no es un DocBin de spaCy 3, o está dañado; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>this is no EPUB book.</source>
        <translation>no es un libro EPUB.</translation>
    </message>
    <message>
        <source>this is no OpenDocument text; save it as .odt in a word processor.</source>
        <translation>no es un texto OpenDocument; guárdelo como .odt en un procesador de textos.</translation>
    </message>
    <message>
        <source>this is no REFI-QDA project: there is no {name} in it.</source>
        <translation>no es un proyecto REFI-QDA: no contiene {name}.</translation>
    </message>
    <message>
        <source>this is no Rich Text document; save it as .rtf in a word processor.</source>
        <translation>no es un documento RTF; guárdelo como .rtf en un procesador de textos.</translation>
    </message>
    <message>
        <source>this is no UIMA CAS, or there is no text in it (no sofaString).</source>
        <translation>no es un UIMA CAS, o no contiene texto (no hay sofaString).</translation>
    </message>
    <message>
        <source>this is no WebAnno TSV 3: its first line does not say so.</source>
        <translation>no es WebAnno TSV 3: su primera línea no lo dice.</translation>
    </message>
    <message>
        <source>this is no Word document; save it as .docx in a word processor.</source>
        <translation>no es un documento de Word; guárdelo como .docx en un procesador de textos.</translation>
    </message>
    <message>
        <source>this is no pattern with a label</source>
        <translation>no es un patrón con etiqueta</translation>
    </message>
    <message>
        <source>this is not JSON ({why}, line {line}); correct it.</source>
        <translation>no es JSON ({why}, línea {line}); corríjalo.</translation>
    </message>
    <message>
        <source>this is not a JSON object; it must begin with { and end with }.</source>
        <translation>no es un objeto JSON; debe empezar con { y terminar con }.</translation>
    </message>
    <message>
        <source>this is not an Annotator project. Choose a file that ends in .annot</source>
        <translation>no es un proyecto de Annotator. Elija un archivo que termine en .annot</translation>
    </message>
    <message>
        <source>this is {kind}, not a text; save it as plain text in UTF-8 first.</source>
        <translation>es {kind}, no un texto; guárdelo antes como texto sin formato en UTF-8.</translation>
    </message>
    <message>
        <source>this line has a number that is too long; correct it.</source>
        <translation>esta línea tiene un número demasiado largo; corríjala.</translation>
    </message>
    <message>
        <source>this line has brackets within brackets too deep to be read.</source>
        <translation>esta línea tiene paréntesis dentro de paréntesis a demasiada profundidad para leerse.</translation>
    </message>
    <message>
        <source>this line has the key {key} twice; keep one of them.</source>
        <translation>esta línea tiene dos veces la clave {key}; deje una de ellas.</translation>
    </message>
    <message>
        <source>this line has the number {number}, which JSON does not know; correct it.</source>
        <translation>esta línea tiene el número {number}, que JSON no conoce; corríjala.</translation>
    </message>
    <message>
        <source>this line has the number {number}, which is too large; correct it.</source>
        <translation>esta línea tiene el número {number}, que es demasiado grande; corríjala.</translation>
    </message>
    <message>
        <source>this line is longer than {size}; split its text.</source>
        <translation>esta línea supera {size}; divida su texto.</translation>
    </message>
    <message>
        <source>this line is none that brat writes; it was left out.</source>
        <translation>esta línea no es de las que escribe brat; se omitió.</translation>
    </message>
    <message>
        <source>this line is not JSON ({why}, character {character}); correct it.</source>
        <translation>esta línea no es JSON ({why}, carácter {character}); corríjala.</translation>
    </message>
    <message>
        <source>this line is not a JSON object; it must begin with { and end with }.</source>
        <translation>esta línea no es un objeto JSON; debe empezar con { y terminar con }.</translation>
    </message>
    <message>
        <source>this line is not in UTF-8; save the file as UTF-8.</source>
        <translation>esta línea no está en UTF-8; guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>this sheet has more rows than Excel has room for.</source>
        <translation>esta hoja tiene más filas de las que caben en Excel.</translation>
    </message>
    <message>
        <source>this table is empty; there is nothing in it to import.</source>
        <translation>esta tabla está vacía; no hay nada que importar.</translation>
    </message>
    <message>
        <source>this web page is too broken to be read ({why}).</source>
        <translation>esta página web está demasiado dañada para leerse ({why}).</translation>
    </message>
    <message>
        <source>this web page is too large for an article; save its text as a .txt file.</source>
        <translation>esta página web es demasiado grande para un artículo; guarde su texto como archivo .txt.</translation>
    </message>
    <message>
        <source>this workbook is damaged ({why}); save it as .xlsx again.</source>
        <translation>este libro de cálculo está dañado ({why}); guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>this workbook is empty; there is nothing in it to import.</source>
        <translation>este libro de cálculo está vacío; no hay nada que importar.</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>los títulos</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>to 2024-12</source>
        <translation>hasta 2024-12</translation>
    </message>
    <message>
        <source>took back the rejection of {mention} {label}</source>
        <translation>deshecho el rechazo de {mention} {label}</translation>
    </message>
    <message>
        <source>two concepts</source>
        <translation>dos conceptos</translation>
    </message>
    <message>
        <source>two labels are suggested as {codes}</source>
        <translation>dos etiquetas se sugieren como {codes}</translation>
    </message>
    <message>
        <source>two labels have the same key, {keys}</source>
        <translation>dos etiquetas tienen la misma tecla, {keys}</translation>
    </message>
    <message>
        <source>two labels have the same name, {names}</source>
        <translation>dos etiquetas tienen el mismo nombre, {names}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>undo, also what you did yesterday</source>
        <translation>deshacer, también lo que hizo ayer</translation>
    </message>
    <message>
        <source>undo: {what}</source>
        <translation>deshacer: {what}</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>páginas web</translation>
    </message>
    <message>
        <source>what begins here is longer than {size}; split it.</source>
        <translation>lo que empieza aquí supera {size}; divídalo.</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>qué artículos están terminados</translation>
    </message>
    <message>
        <source>where something is</source>
        <translation>donde está algo</translation>
    </message>
    <message>
        <source>which spans are undecided</source>
        <translation>qué fragmentos están sin decidir</translation>
    </message>
    <message>
        <source>who decided, and when</source>
        <translation>quién decidió y cuándo</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>quien habla</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>palabras enteras</translation>
    </message>
    <message>
        <source>within {label} suggested</source>
        <translation>dentro de {label} sugerida</translation>
    </message>
    <message>
        <source>word in “{key}”</source>
        <translation>palabra de “{key}”</translation>
    </message>
    <message>
        <source>words, &quot;a phrase&quot;, begin*, AND, OR, NOT</source>
        <translation>palabras, &quot;una frase&quot;, comienzo*, AND, OR, NOT</translation>
    </message>
    <message>
        <source>your alias for {concept}: “{term}”</source>
        <translation>su alias de {concept}: «{term}»</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>{Fault}.</source>
        <translation>{Fault}.</translation>
    </message>
    <message>
        <source>{acceptSuggestion} accepts the mention with the outline, {rejectSuggestion} rejects it. It is on the disk at once: there is no Save.</source>
        <translation>{acceptSuggestion} acepta la mención con el contorno, {rejectSuggestion} la rechaza. Queda en el disco de inmediato: no hace falta guardar.</translation>
    </message>
    <message>
        <source>{alias} made these an alias of a concept, {never} said never to match them.</source>
        <translation>{alias} las convirtió en alias de un concepto; {never} indicó que no se reconozcan nunca.</translation>
    </message>
    <message>
        <source>{article}: “{text}”: {reason}</source>
        <translation>{article}: «{text}»: {reason}</translation>
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
        <translation>{concept}: {Why}</translation>
    </message>
    <message>
        <source>{concept}: {why}</source>
        <translation>{concept}: {why}</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>{counts}. The first {n} are shown.</source>
        <translation>{counts}. Se muestran las {n} primeras.</translation>
    </message>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>{decided} de {all} decididas</translation>
    </message>
    <message>
        <source>{definition}  ({key})</source>
        <translation>{definition}  ({key})</translation>
    </message>
    <message>
        <source>{description} But {missing}.</source>
        <translation>{description} Pero {missing}.</translation>
    </message>
    <message>
        <source>{done} of {all} articles done · 1 decision, all saved</source>
        <translation>{done} de {all} artículos terminados · 1 decisión, todo guardado</translation>
    </message>
    <message>
        <source>{done} of {all} articles done · {n} decisions, all saved</source>
        <translation>{done} de {all} artículos terminados · {n} decisiones, todo guardado</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} de {all} terminados</translation>
    </message>
    <message>
        <source>{error} The usual settings are in force until then.</source>
        <translation>{error} Hasta entonces rige la configuración habitual.</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation>{facts}.</translation>
    </message>
    <message>
        <source>{failure} Nothing was brought in.</source>
        <translation>{failure} No se incorporó nada.</translation>
    </message>
    <message>
        <source>{figure} : 1 – easy to read</source>
        <translation>{figure} : 1 – fácil de leer</translation>
    </message>
    <message>
        <source>{figure} : 1 – hard to read; 4.5 is needed</source>
        <translation>{figure} : 1 – difícil de leer; se necesita 4.5</translation>
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
        <translation>{file} tiene un error. Hasta que se corrija, no se guarda ningún cambio.</translation>
    </message>
    <message>
        <source>{file}, article {n}</source>
        <translation>{file}, artículo {n}</translation>
    </message>
    <message>
        <source>{file}, article {n}, line {line}</source>
        <translation>{file}, artículo {n}, línea {line}</translation>
    </message>
    <message>
        <source>{file}, doc {n}</source>
        <translation>{file}, doc {n}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>{file}, row {line}</source>
        <translation>{file}, fila {line}</translation>
    </message>
    <message>
        <source>{file}, sheet {name}</source>
        <translation>{file}, hoja {name}</translation>
    </message>
    <message>
        <source>{file}, sheet {name}, row {line}</source>
        <translation>{file}, hoja {name}, fila {line}</translation>
    </message>
    <message>
        <source>{file}, text {n}</source>
        <translation>{file}, texto {n}</translation>
    </message>
    <message>
        <source>{file}: nothing on this computer opens it.</source>
        <translation>{file}: nada en este equipo lo abre.</translation>
    </message>
    <message>
        <source>{file}: this file cannot be written ({why}); name another one.</source>
        <translation>{file}: no se puede escribir este archivo ({why}); indique otro.</translation>
    </message>
    <message>
        <source>{fix} at {n}; {m} decided by a person</source>
        <translation>{fix} en {n}; {m} decididos por una persona</translation>
    </message>
    <message>
        <source>{format}  (*{ending})</source>
        <translation>{format}  (*{ending})</translation>
    </message>
    <message>
        <source>{id} has fewer than {n} forms</source>
        <translation>{id} tiene menos de {n} formas</translation>
    </message>
    <message>
        <source>{id}: this project has no label “{label}”</source>
        <translation>{id}: este proyecto no tiene la etiqueta «{label}»</translation>
    </message>
    <message>
        <source>{ink} is not a colour such as #1A4EDA</source>
        <translation>{ink} no es un color como #1A4EDA</translation>
    </message>
    <message>
        <source>{key} (line {line})</source>
        <translation>{key} (línea {line})</translation>
    </message>
    <message>
        <source>{key} cannot be given: {use}.</source>
        <translation>{key} no se puede asignar: {use}.</translation>
    </message>
    <message>
        <source>{key} goes on: {order}.</source>
        <translation>{key} continúa: {order}.</translation>
    </message>
    <message>
        <source>{key} goes to the next suggestion.</source>
        <translation>{key} va a la siguiente sugerencia.</translation>
    </message>
    <message>
        <source>{key} is not a key: a digit, a capital letter, or Shift+ and a letter</source>
        <translation>{key} no es una tecla: una cifra, una mayúscula, o Shift+ y una letra</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}” already.</source>
        <translation>{key} ya es la tecla de «{other}».</translation>
    </message>
    <message>
        <source>{label} accepted</source>
        <translation>{label} aceptada</translation>
    </message>
    <message>
        <source>{label} accepted by {analyst}</source>
        <translation>{label} aceptada por {analyst}</translation>
    </message>
    <message>
        <source>{label} is retired: neither offered nor suggested any more.</source>
        <translation>{label} queda retirada: ya no se ofrece ni se sugiere.</translation>
    </message>
    <message>
        <source>{label} rejected</source>
        <translation>{label} rechazada</translation>
    </message>
    <message>
        <source>{label} rejected by {analyst}</source>
        <translation>{label} rechazada por {analyst}</translation>
    </message>
    <message>
        <source>{label} suggested</source>
        <translation>{label} sugerida</translation>
    </message>
    <message>
        <source>{label}, accepted: {words}</source>
        <translation>{label}, aceptada: {words}</translation>
    </message>
    <message>
        <source>{label}, accepted: {words}, {n} times</source>
        <translation>{label}, aceptada: {words}, {n} veces</translation>
    </message>
    <message>
        <source>{label}, rejected: {words}</source>
        <translation>{label}, rechazada: {words}</translation>
    </message>
    <message>
        <source>{label}, rejected: {words}, {n} times</source>
        <translation>{label}, rechazada: {words}, {n} veces</translation>
    </message>
    <message>
        <source>{label}, retired</source>
        <translation>{label}, retirada</translation>
    </message>
    <message>
        <source>{label}, suggested: {words}</source>
        <translation>{label}, sugerida: {words}</translation>
    </message>
    <message>
        <source>{label}, suggested: {words}, {n} times</source>
        <translation>{label}, sugerida: {words}, {n} veces</translation>
    </message>
    <message>
        <source>{lost} of {n} spans of the first article cannot be expressed.</source>
        <translation>{lost} de los {n} fragmentos del primer artículo no se pueden expresar.</translation>
    </message>
    <message>
        <source>{lost} of {n} spans of the first {articles} articles cannot be expressed.</source>
        <translation>{lost} de los {n} fragmentos de los primeros {articles} artículos no se pueden expresar.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{markDone} marks the article done and opens the next. {exportGold} exports what is done, {commandPalette} finds anything, {showKeys} shows all keys.</source>
        <translation>{markDone} marca el artículo como terminado y abre el siguiente. {exportGold} exporta lo terminado, {commandPalette} busca cualquier cosa, {showKeys} muestra todas las teclas.</translation>
    </message>
    <message>
        <source>{marks} in {articles}</source>
        <translation>{marks} en {articles}</translation>
    </message>
    <message>
        <source>{mentions}, {n} times in this article</source>
        <translation>{mentions}, {n} veces en este artículo</translation>
    </message>
    <message>
        <source>{mentions}, {n} times in {articles} articles</source>
        <translation>{mentions}, {n} veces en {articles} artículos</translation>
    </message>
    <message>
        <source>{mention} is in the way.</source>
        <translation>{mention} está en medio.</translation>
    </message>
    <message>
        <source>{message}. “{prog} --help” tells more.</source>
        <translation>{message}. «{prog} --help» dice más.</translation>
    </message>
    <message>
        <source>{model} is installed.</source>
        <translation>{model} está instalado.</translation>
    </message>
    <message>
        <source>{names} names, {mentions} mentions</source>
        <translation>{names} nombres, {mentions} menciones</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>{name} cannot be merged into itself.</source>
        <translation>{name} no se puede fusionar consigo misma.</translation>
    </message>
    <message>
        <source>{name} has another colour.</source>
        <translation>{name} tiene otro color.</translation>
    </message>
    <message>
        <source>{name} has another definition.</source>
        <translation>{name} tiene otra definición.</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name} no tiene tecla.</translation>
    </message>
    <message>
        <source>{name} has other examples.</source>
        <translation>{name} tiene otros ejemplos.</translation>
    </message>
    <message>
        <source>{name} has the key {other}.</source>
        <translation>{name} tiene la tecla {other}.</translation>
    </message>
    <message>
        <source>{name} in it is larger than {size}.</source>
        <translation>{name}, en su interior, supera {size}.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; pack it without one.</source>
        <translation>{name} está protegido con contraseña; empaquételo sin ella.</translation>
    </message>
    <message>
        <source>{name} is missing in it; it is damaged or incomplete.</source>
        <translation>{name} falta en él; está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>{name} es nueva.</translation>
    </message>
    <message>
        <source>{name} is not a name such as POLICY or POLICY_TERM: letters, digits, “_”, “-” and “.”, a letter first, at most 40</source>
        <translation>{name} no es un nombre como POLICY o POLICY_TERM: letras, cifras, «_», «-» y «.», primero una letra, 40 como máximo</translation>
    </message>
    <message>
        <source>{name} is offered and suggested again.</source>
        <translation>{name} se vuelve a ofrecer y a sugerir.</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way; pack it as ZIP again.</source>
        <translation>{name} está empaquetado de un modo inusual; empaquételo de nuevo como ZIP.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} queda eliminada.</translation>
    </message>
    <message>
        <source>{name} is retired: neither offered nor suggested any more.</source>
        <translation>{name} queda retirada: ya no se ofrece ni se sugiere.</translation>
    </message>
    <message>
        <source>{name} lies in a folder of {service}. Two machines that write to it at once can damage it: work in a folder of this computer, and copy the project there when the window is closed.</source>
        <translation>{name} está en una carpeta de {service}. Dos equipos que escriban en él a la vez pueden dañarlo: trabaje en una carpeta de este equipo y copie allí el proyecto con la ventana cerrada.</translation>
    </message>
    <message>
        <source>{name} lies on a network drive. Two machines that write to it at once can damage it: work in a folder of this computer, and copy the project there when the window is closed.</source>
        <translation>{name} está en una unidad de red. Dos equipos que escriban en él a la vez pueden dañarlo: trabaje en una carpeta de este equipo y copie allí el proyecto con la ventana cerrada.</translation>
    </message>
    <message>
        <source>{name} says nothing that this project does not say already.</source>
        <translation>{name} no dice nada que este proyecto no diga ya.</translation>
    </message>
    <message>
        <source>{name} was left out: {error}</source>
        <translation>{name} se omitió: {error}</translation>
    </message>
    <message>
        <source>{name} was opened for reading only.</source>
        <translation>{name} se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · modificado</translation>
    </message>
    <message>
        <source>{name} · new</source>
        <translation>{name} · nuevo</translation>
    </message>
    <message>
        <source>{name}: {added} new, {changed} changed, {same} as before. Nothing is taken away, and one {key} takes all of it back.</source>
        <translation>{name}: {added} nuevos, {changed} cambiados, {same} como antes. No se quita nada, y un solo {key} lo deshace todo.</translation>
    </message>
    <message>
        <source>{notice} {other}</source>
        <translation>{notice} {other}</translation>
    </message>
    <message>
        <source>{number} is in the middle of a character.</source>
        <translation>{number} está en medio de un carácter.</translation>
    </message>
    <message>
        <source>{n} UTF-16 units</source>
        <translation>{n} unidades UTF-16</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} acciones</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>añadidas: {n}</translation>
    </message>
    <message>
        <source>{n} already here</source>
        <translation>{n} ya están aquí</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} anotaciones</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <source>{n} articles are done.</source>
        <translation>{n} artículos están terminados.</translation>
    </message>
    <message>
        <source>{n} articles are left. At the pace of the last days of work, {pace} a day, they take {days} days.</source>
        <translation>Quedan {n} artículos. Al ritmo de los últimos días de trabajo, {pace} al día, llevarán {days} días.</translation>
    </message>
    <message>
        <source>{n} articles are left; none was done so far.</source>
        <translation>Quedan {n} artículos; aún no se ha terminado ninguno.</translation>
    </message>
    <message>
        <source>{n} articles compared. Exact F1 {score}; {right} of {all} concepts right; {differing} differences.</source>
        <translation>{n} artículos comparados. F1 exacto: {score}; {right} de {all} conceptos correctos; {differing} diferencias.</translation>
    </message>
    <message>
        <source>{n} articles in {language}: no model for it; names and terms only.</source>
        <translation>{n} artículos en {language}: no hay modelo para ellos; solo nombres y términos.</translation>
    </message>
    <message>
        <source>{n} articles in {m} languages: no models for these; names and terms only.</source>
        <translation>{n} artículos en {m} idiomas: no hay modelos para ellos; solo nombres y términos.</translation>
    </message>
    <message>
        <source>{n} articles or more</source>
        <translation>{n} artículos o más</translation>
    </message>
    <message>
        <source>{n} changes in 1 article, as one step; Undo brings all of it back.</source>
        <translation>{n} cambios en 1 artículo, en un solo paso; «Deshacer» lo recupera todo.</translation>
    </message>
    <message>
        <source>{n} changes in {m} articles, as one step; Undo brings all of it back.</source>
        <translation>{n} cambios en {m} artículos, en un solo paso; «Deshacer» lo recupera todo.</translation>
    </message>
    <message>
        <source>{n} changes stay as they are: see the list.</source>
        <translation>{n} cambios quedan como están: véase la lista.</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
    <message>
        <source>{n} characters of this file are not UTF-8 and were replaced by “�”; save it as UTF-8 and import it again.</source>
        <translation>{n} caracteres de este archivo no son UTF-8 y se sustituyeron por «�»; guárdelo en UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{n} could not be expressed in this format.</source>
        <translation>{n} no se pudieron expresar en este formato.</translation>
    </message>
    <message>
        <source>{n} could not be read</source>
        <translation>{n} no se pudieron leer</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} archivos</translation>
    </message>
    <message>
        <source>{n} files will bring nothing; see Problem.</source>
        <translation>{n} archivos no aportarán nada; véase «Problema».</translation>
    </message>
    <message>
        <source>{n} findings, the first {shown} of them shown. Return opens the places.</source>
        <translation>{n} hallazgos; se muestran los {shown} primeros. Return abre los lugares.</translation>
    </message>
    <message>
        <source>{n} findings. Return opens the places.</source>
        <translation>{n} hallazgos. Return abre los lugares.</translation>
    </message>
    <message>
        <source>{n} findings; looking …</source>
        <translation>{n} hallazgos; buscando…</translation>
    </message>
    <message>
        <source>{n} listed</source>
        <translation>{n} en la lista</translation>
    </message>
    <message>
        <source>{n} more concepts are taken by their own names.</source>
        <translation>{n} conceptos más se toman con sus propios nombres.</translation>
    </message>
    <message>
        <source>{n} more labels are taken by their own names.</source>
        <translation>{n} etiquetas más se toman con sus propios nombres.</translation>
    </message>
    <message>
        <source>{n} more problems in this file are not listed.</source>
        <translation>{n} problemas más de este archivo no se enumeran.</translation>
    </message>
    <message>
        <source>{n} more spans were left out for such reasons.</source>
        <translation>{n} fragmentos más se omitieron por tales motivos.</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>movidas: {n}</translation>
    </message>
    <message>
        <source>{n} of its results are no labelled spans ({kinds}); they were left out.</source>
        <translation>{n} de sus resultados no son fragmentos etiquetados ({kinds}); se omitieron.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} o más</translation>
    </message>
    <message>
        <source>{n} places where both stood keep one.</source>
        <translation>{n} lugares con ambas etiquetas conservan una sola.</translation>
    </message>
    <message>
        <source>{n} places, all decided by a person; open one to decide otherwise.</source>
        <translation>{n} lugares, todos decididos por una persona; abra uno para decidir otra cosa.</translation>
    </message>
    <message>
        <source>{n} places, {m} of them decided by a person; they stay.</source>
        <translation>{n} lugares, {m} de ellos decididos por una persona; se mantienen.</translation>
    </message>
    <message>
        <source>{n} places.</source>
        <translation>{n} lugares.</translation>
    </message>
    <message>
        <source>{n} places; searching …</source>
        <translation>{n} lugares; buscando…</translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation>reetiquetadas: {n}</translation>
    </message>
    <message>
        <source>{n} removed</source>
        <translation>eliminadas: {n}</translation>
    </message>
    <message>
        <source>{n} repaired; Undo brings them back.</source>
        <translation>Reparaciones: {n}; Deshacer las revierte.</translation>
    </message>
    <message>
        <source>{n} sources that are no plain texts were left out.</source>
        <translation>{n} fuentes que no son textos sin formato se omitieron.</translation>
    </message>
    <message>
        <source>{n} spans added to those</source>
        <translation>{n} fragmentos añadidos a los ya existentes</translation>
    </message>
    <message>
        <source>{n} spans labelled {label} were left out, as was asked for.</source>
        <translation>{n} fragmentos con la etiqueta {label} se omitieron, como se pidió.</translation>
    </message>
    <message>
        <source>{n} spans left out</source>
        <translation>{n} fragmentos omitidos</translation>
    </message>
    <message>
        <source>{n} spans not written: rejected, and the format has no place for that.</source>
        <translation>{n} fragmentos no escritos: están rechazados, y el formato no tiene lugar para eso.</translation>
    </message>
    <message>
        <source>{n} spans of {articles} articles in {file}.</source>
        <translation>{n} fragmentos de {articles} artículos en {file}.</translation>
    </message>
    <message>
        <source>{n} spans read</source>
        <translation>{n} fragmentos leídos</translation>
    </message>
    <message>
        <source>{n} spans written like decided ones, though nobody has decided about them.</source>
        <translation>{n} fragmentos escritos como los decididos, aunque nadie ha decidido sobre ellos.</translation>
    </message>
    <message>
        <source>{n} spans written to “spans” only: they do not fit into “ner_tags”.</source>
        <translation>{n} fragmentos escritos solo en «spans»: no caben en «ner_tags».</translation>
    </message>
    <message>
        <source>{n} spans written without the concept: the format has no place for it.</source>
        <translation>{n} fragmentos escritos sin el concepto: el formato no tiene lugar para él.</translation>
    </message>
    <message>
        <source>{n} spans written without: {what}.</source>
        <translation>{n} fragmentos escritos sin: {what}.</translation>
    </message>
    <message>
        <source>{n} stay as they are: something is in the way.</source>
        <translation>Quedan como están: {n}; algo lo impide.</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} sugerencias</translation>
    </message>
    <message>
        <source>{n} to look at. Return shows the place.</source>
        <translation>Por revisar: {n}. Return muestra el lugar.</translation>
    </message>
    <message>
        <source>{n} twins</source>
        <translation>{n} artículos gemelos</translation>
    </message>
    <message>
        <source>{n} {things} in it were left out.</source>
        <translation>{n} {things} que contiene se omitieron.</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <translation>{old} pasa a ser {new}</translation>
    </message>
    <message>
        <source>{old} is renamed {new}</source>
        <translation>{old} pasa a llamarse {new}</translation>
    </message>
    <message>
        <source>{output}: this is a folder or a device. Name a file.</source>
        <translation>{output}: es una carpeta o un dispositivo. Indique un archivo.</translation>
    </message>
    <message>
        <source>{output}: this is the project itself. Name another output.</source>
        <translation>{output}: es el propio proyecto. Indique otro destino.</translation>
    </message>
    <message>
        <source>{packed} MB, installed {unpacked} MB</source>
        <translation>{packed} MB; instalado, {unpacked} MB</translation>
    </message>
    <message>
        <source>{page} is not part of this program.</source>
        <translation>{page} no forma parte de este programa.</translation>
    </message>
    <message>
        <source>{path}, line 1: the column “{name}” is missing.</source>
        <translation>{path}, línea 1: falta la columna «{name}».</translation>
    </message>
    <message>
        <source>{path}, line 1: the column “{name}” is unknown; known are {known}.</source>
        <translation>{path}, línea 1: la columna «{name}» es desconocida; se conocen {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is no table ({error}).</source>
        <translation>{path}, línea {line}: no es una tabla ({error}).</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not UTF-8 text.</source>
        <translation>{path}, línea {line}: no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not UTF-8 text; save it as that.</source>
        <translation>{path}, línea {line}: no es texto UTF-8; guárdelo así.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {error}.</source>
        <translation>{path}, línea {line}: {error}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: “{shown}” is not the number of an article in the project; its table “article” has them in the column “id”.</source>
        <translation>{path}, línea {line}: «{shown}» no es el número de un artículo del proyecto; están en la columna «id» de su tabla «article».</translation>
    </message>
    <message>
        <source>{path}: a concept has been changed in the meantime. Look at it again.</source>
        <translation>{path}: un concepto se ha cambiado entretanto. Vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>{path}: among the data of this model is program code (“{name}”), which no official model has. It was left alone.</source>
        <translation>{path}: entre los datos de este modelo hay código de programa («{name}»), cosa que ningún modelo oficial tiene. No se tocó.</translation>
    </message>
    <message>
        <source>{path}: another program has moved, replaced or deleted this file. Nothing was written. Open the project again where it is now, or put a copy back.</source>
        <translation>{path}: otro programa ha movido, sustituido o borrado este archivo. No se escribió nada. Abra de nuevo el proyecto donde está ahora, o restaure una copia.</translation>
    </message>
    <message>
        <source>{path}: it cannot be written here ({why}). Copy it to a folder of your own and open the copy.</source>
        <translation>{path}: aquí no se puede escribir ({why}). Cópielo en una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>{path}: no article is marked done, so there is no gold to export yet. Mark articles done, or choose other spans with --spans.</source>
        <translation>{path}: ningún artículo está terminado, así que aún no hay gold que exportar. Marque artículos como terminados o elija otros fragmentos con --spans.</translation>
    </message>
    <message>
        <source>{path}: no article is named here; write their numbers, one a line.</source>
        <translation>{path}: aquí no se nombra ningún artículo; escriba sus números, uno por línea.</translation>
    </message>
    <message>
        <source>{path}: no project can be made here ({why}). Check that the folder exists and may be written.</source>
        <translation>{path}: aquí no se puede crear un proyecto ({why}). Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>{path}: none of the articles named is marked done, so there is no gold to export yet. Mark articles done, or choose other spans with --spans.</source>
        <translation>{path}: ninguno de los artículos nombrados está terminado, así que aún no hay gold que exportar. Marque artículos como terminados o elija otros fragmentos con --spans.</translation>
    </message>
    <message>
        <source>{path}: reading was stopped.</source>
        <translation>{path}: la lectura se detuvo.</translation>
    </message>
    <message>
        <source>{path}: something large is being written. Wait until that is done.</source>
        <translation>{path}: se está escribiendo algo grande. Espere a que termine.</translation>
    </message>
    <message>
        <source>{path}: something was done in the meantime. Look again at what becomes of the labels.</source>
        <translation>{path}: entretanto se hizo algo. Vuelva a mirar qué pasa con las etiquetas.</translation>
    </message>
    <message>
        <source>{path}: something was done in the meantime. Look again at what is to be taken back.</source>
        <translation>{path}: entretanto se hizo algo. Vuelva a mirar qué se va a deshacer.</translation>
    </message>
    <message>
        <source>{path}: terms are read from {known}; this has another ending.</source>
        <translation>{path}: los términos se leen de {known}; este archivo tiene otra extensión.</translation>
    </message>
    <message>
        <source>{path}: terms are written to {endings}; give the file such an ending.</source>
        <translation>{path}: los términos se escriben en {endings}; dé al archivo una de esas extensiones.</translation>
    </message>
    <message>
        <source>{path}: the model cannot be installed in {place} ({why}).</source>
        <translation>{path}: el modelo no se puede instalar en {place} ({why}).</translation>
    </message>
    <message>
        <source>{path}: the report cannot be written here ({why}); choose another place.</source>
        <translation>{path}: aquí no se puede escribir el informe ({why}); elija otro lugar.</translation>
    </message>
    <message>
        <source>{path}: the setting “{key}” is unknown; known are {known}.</source>
        <translation>{path}: el ajuste «{key}» es desconocido; se conocen {known}.</translation>
    </message>
    <message>
        <source>{path}: the setting “{key}” must be {wanted}, not {value}.</source>
        <translation>{path}: el ajuste «{key}» debe ser {wanted}, no {value}.</translation>
    </message>
    <message>
        <source>{path}: the settings cannot be read ({why}).</source>
        <translation>{path}: no se pueden leer los ajustes ({why}).</translation>
    </message>
    <message>
        <source>{path}: the settings cannot be saved ({why}). Check that the folder may be written, or name another one in {variable}.</source>
        <translation>{path}: no se pueden guardar los ajustes ({why}). Compruebe que se puede escribir en la carpeta, o indique otra en {variable}.</translation>
    </message>
    <message>
        <source>{path}: the wheel&apos;s list of files and its files differ, for example in “{name}”. Fetch the file again, from the model&apos;s makers.</source>
        <translation>{path}: la lista de archivos del wheel y sus archivos difieren, por ejemplo en «{name}». Obtenga de nuevo el archivo de los autores del modelo.</translation>
    </message>
    <message>
        <source>{path}: there are no articles in this project yet.</source>
        <translation>{path}: aún no hay artículos en este proyecto.</translation>
    </message>
    <message>
        <source>{path}: there is a file of that name already. Choose another name.</source>
        <translation>{path}: ya hay un archivo con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path}: there is no SKOS concept in it ({why}).</source>
        <translation>{path}: no contiene ningún concepto SKOS ({why}).</translation>
    </message>
    <message>
        <source>{path}: there is no SKOS concept in it.</source>
        <translation>{path}: no contiene ningún concepto SKOS.</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder. Check the name.</source>
        <translation>{path}: no existe tal archivo o carpeta. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>{path}: there is no such project. Check the name, or make a new one.</source>
        <translation>{path}: no existe tal proyecto. Compruebe el nombre o cree uno nuevo.</translation>
    </message>
    <message>
        <source>{path}: this article is no longer in the project.</source>
        <translation>{path}: este artículo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>{path}: this file cannot be read ({why}).</source>
        <translation>{path}: no se puede leer este archivo ({why}).</translation>
    </message>
    <message>
        <source>{path}: this file cannot be written ({why}); choose another place, or make room there.</source>
        <translation>{path}: no se puede escribir este archivo ({why}); elija otro lugar o libere espacio allí.</translation>
    </message>
    <message>
        <source>{path}: this file has changed meanwhile. Look at it again.</source>
        <translation>{path}: este archivo ha cambiado entretanto. Vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>{path}: this file is damaged ({why}). Fetch it again.</source>
        <translation>{path}: este archivo está dañado ({why}). Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: this file is larger than 64 MB; split it.</source>
        <translation>{path}: este archivo supera 64 MB; divídalo.</translation>
    </message>
    <message>
        <source>{path}: this file would unpack to far more than any model holds, so it is left alone.</source>
        <translation>{path}: este archivo ocuparía desempaquetado mucho más que cualquier modelo, así que no se toca.</translation>
    </message>
    <message>
        <source>{path}: this is neither a wheel nor a tar.gz archive. Choose the file of a model, such as en_core_web_md-3.8.0-py3-none-any.whl.</source>
        <translation>{path}: no es ni un wheel ni un archivo tar.gz. Elija el archivo de un modelo, como en_core_web_md-3.8.0-py3-none-any.whl.</translation>
    </message>
    <message>
        <source>{path}: this is no list of numbers of articles.</source>
        <translation>{path}: no es una lista de números de artículos.</translation>
    </message>
    <message>
        <source>{path}: this is no spaCy model with an entity recogniser. Choose a file such as en_core_web_md-3.8.0-py3-none-any.whl.</source>
        <translation>{path}: no es un modelo de spaCy con reconocedor de entidades. Elija un archivo como en_core_web_md-3.8.0-py3-none-any.whl.</translation>
    </message>
    <message>
        <source>{path}: this is no wheel, since it has no list of its files.</source>
        <translation>{path}: no es un wheel, porque no tiene lista de sus archivos.</translation>
    </message>
    <message>
        <source>{path}: this is not a TOML file ({error}). Mend or remove it.</source>
        <translation>{path}: no es un archivo TOML ({error}). Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>{path}: this is not a file that can be replaced; name another one.</source>
        <translation>{path}: no es un archivo que se pueda sustituir; indique otro.</translation>
    </message>
    <message>
        <source>{path}: this is not a label scheme: {error}.</source>
        <translation>{path}: no es un esquema de etiquetas: {error}.</translation>
    </message>
    <message>
        <source>{path}: this is not an Annotator project. Choose a file that ends in .annot.</source>
        <translation>{path}: no es un proyecto de Annotator. Elija un archivo que termine en .annot.</translation>
    </message>
    <message>
        <source>{path}: this label scheme cannot be read ({error}).</source>
        <translation>{path}: no se puede leer este esquema de etiquetas ({error}).</translation>
    </message>
    <message>
        <source>{path}: this label scheme cannot be read ({where}).</source>
        <translation>{path}: no se puede leer este esquema de etiquetas ({where}).</translation>
    </message>
    <message>
        <source>{path}: this place has been changed in the meantime. Open the article again.</source>
        <translation>{path}: este lugar se ha cambiado entretanto. Vuelva a abrir el artículo.</translation>
    </message>
    <message>
        <source>{path}: this project is open already, in another window or command. Close it there first.</source>
        <translation>{path}: este proyecto ya está abierto, en otra ventana u orden. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>{path}: this project was made with a newer Annotator. Update the program to open it; the file was left as it is.</source>
        <translation>{path}: este proyecto se hizo con un Annotator más nuevo. Actualice el programa para abrirlo; el archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>{path}: this project was made with an older Annotator. Open it once in the window, which brings it up to date, and try again.</source>
        <translation>{path}: este proyecto se hizo con un Annotator más antiguo. Ábralo una vez en la ventana, que lo pone al día, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: this term base cannot be read ({why}).</source>
        <translation>{path}: no se puede leer esta base terminológica ({why}).</translation>
    </message>
    <message>
        <source>{path}: what this model needs cannot be read.</source>
        <translation>{path}: no se puede leer lo que este modelo necesita.</translation>
    </message>
    <message>
        <source>{path}: what this model says of itself (meta.json) cannot be read. Fetch the file again, from the model&apos;s makers.</source>
        <translation>{path}: no se puede leer lo que este modelo dice de sí mismo (meta.json). Obtenga de nuevo el archivo de los autores del modelo.</translation>
    </message>
    <message>
        <source>{path}: {fault}.</source>
        <translation>{path}: {fault}.</translation>
    </message>
    <message>
        <source>{path}: {title} needs {missing}, which this program does not have. Choose a model whose name ends in sm, md or lg.</source>
        <translation>{path}: {title} necesita {missing}, que este programa no tiene. Elija un modelo cuyo nombre termine en sm, md o lg.</translation>
    </message>
    <message>
        <source>{path}: {title} was made for spaCy {spacy}, and this program has spaCy {here}. Fetch the release of the model that fits.</source>
        <translation>{path}: {title} se hizo para spaCy {spacy}, y este programa tiene spaCy {here}. Obtenga la versión del modelo que corresponda.</translation>
    </message>
    <message>
        <source>{path}: “{name}” in it is not what the wheel&apos;s own list says. The file is damaged or was changed; fetch it again, from the model&apos;s makers.</source>
        <translation>{path}: «{name}», en su interior, no es lo que dice la propia lista del wheel. El archivo está dañado o fue modificado; obténgalo de nuevo de los autores del modelo.</translation>
    </message>
    <message>
        <source>{path}: “{name}” in it is too long to be what it should be.</source>
        <translation>{path}: «{name}», en su interior, es demasiado largo para ser lo que debería.</translation>
    </message>
    <message>
        <source>{path}: “{name}” in this file is {what}, which no model needs. Nothing was installed; fetch the model from its makers.</source>
        <translation>{path}: «{name}», en este archivo, es {what}, cosa que ningún modelo necesita. No se instaló nada; obtenga el modelo de sus autores.</translation>
    </message>
    <message>
        <source>{place} {label}</source>
        <translation>{place} {label}</translation>
    </message>
    <message>
        <source>{place} {label}, again</source>
        <translation>{place} {label}, de nuevo</translation>
    </message>
    <message>
        <source>{place}: {change}</source>
        <translation>{place}: {change}</translation>
    </message>
    <message>
        <source>{place}: {change}, {other}</source>
        <translation>{place}: {change}, {other}</translation>
    </message>
    <message>
        <source>{problem} (and {n} more)</source>
        <translation>{problem} (y {n} más)</translation>
    </message>
    <message>
        <source>{project} is open in another window or command already, so it can only be read here. To work on it, close it there and open it again.</source>
        <translation>{project} ya está abierto en otra ventana u otro comando, así que aquí solo se puede leer. Para trabajar en él, ciérrelo allí y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{project} – Annotator</source>
        <translation>{project} – Annotator</translation>
    </message>
    <message>
        <source>{project}: another program has it open. Close that program and try again.</source>
        <translation>{project}: otro programa lo tiene abierto. Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{project}: it cannot be replaced ({why}).</source>
        <translation>{project}: no se puede sustituir ({why}).</translation>
    </message>
    <message>
        <source>{project}: nothing in it can be read any more.</source>
        <translation>{project}: ya no se puede leer nada de él.</translation>
    </message>
    <message>
        <source>{range} holds no text.</source>
        <translation>{range} no contiene texto.</translation>
    </message>
    <message>
        <source>{range} is not within the text of {size}.</source>
        <translation>{range} no está dentro del texto, de {size}.</translation>
    </message>
    <message>
        <source>{role} is nothing a column can hold; choose {known}.</source>
        <translation>{role} no es nada que una columna pueda contener; elija {known}.</translation>
    </message>
    <message>
        <source>{setting} as usual</source>
        <translation>Restablecer {setting}</translation>
    </message>
    <message>
        <source>{share} % of {decided}</source>
        <translation>{share} % de {decided}</translation>
    </message>
    <message>
        <source>{share} of {n}</source>
        <translation>{share} de {n}</translation>
    </message>
    <message>
        <source>{shown} of {known} concepts</source>
        <translation>{shown} de {known} conceptos</translation>
    </message>
    <message>
        <source>{start}–{end} overlaps {first}–{last}, which was accepted before it; the label scheme has no overlapping spans.</source>
        <translation>{start}–{end} se solapa con {first}–{last}, que se aceptó antes; el esquema de etiquetas no admite fragmentos solapados.</translation>
    </message>
    <message>
        <source>{state} by {analyst}</source>
        <translation>{state} por {analyst}</translation>
    </message>
    <message>
        <source>{target}: this copy cannot be made ({why}).</source>
        <translation>{target}: no se puede hacer esta copia ({why}).</translation>
    </message>
    <message>
        <source>{title} is installed already. To install it anew, remove its folder first: {goal}</source>
        <translation>{title} ya está instalado. Para instalarlo de nuevo, quite antes su carpeta: {goal}</translation>
    </message>
    <message>
        <source>{title} needs {needed} MB at {folder}, where {free} MB are free. Make room, and try again.</source>
        <translation>{title} necesita {needed} MB en {folder}, donde hay {free} MB libres. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{title}: this format is not written in parts.</source>
        <translation>{title}: este formato no se escribe en partes.</translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation>{title}: {sentence}</translation>
    </message>
    <message>
        <source>{undo} takes the last step back, and what you did yesterday as well.</source>
        <translation>{undo} deshace el último paso, y también lo que hizo ayer.</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (deshecho)</translation>
    </message>
    <message>
        <source>{what} has a DOCTYPE or entities of its own, which are not read for safety.</source>
        <translation>{what} tiene un DOCTYPE o entidades propias, que por seguridad no se leen.</translation>
    </message>
    <message>
        <source>{what} is in an encoding that cannot be read.</source>
        <translation>{what} está en una codificación que no se puede leer.</translation>
    </message>
    <message>
        <source>{what} is not well-formed XML ({where}); save it again.</source>
        <translation>{what} no es XML bien formado ({where}); guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} must be a JSON object</source>
        <translation>{what} debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>{what} must be a list</source>
        <translation>se espera una lista para {what}</translation>
    </message>
    <message>
        <source>{where} has {name}, which no label has</source>
        <translation>{where} tiene {name}, que ninguna etiqueta tiene</translation>
    </message>
    <message>
        <source>{where} is not a table</source>
        <translation>{where} no es una tabla</translation>
    </message>
    <message>
        <source>{where}: here already, as “{title}”</source>
        <translation>{where}: ya está aquí, como «{title}»</translation>
    </message>
    <message>
        <source>{where}: this is not Turtle that can be read.</source>
        <translation>{where}: no es Turtle que se pueda leer.</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>{where}: {sentence}</translation>
    </message>
    <message>
        <source>{words} as {label} was left out: {why}</source>
        <translation>{words} como {label} se omitió: {why}</translation>
    </message>
    <message>
        <source>{words}, with {marks} and {suggestions}.</source>
        <translation>{words}, con {marks} y {suggestions}.</translation>
    </message>
    <message>
        <source>{words}, with {marks}.</source>
        <translation>{words}, con {marks}.</translation>
    </message>
    <message>
        <source>{words}; nothing is marked with it.</source>
        <translation>{words}; no hay nada marcado con ella.</translation>
    </message>
    <message>
        <source>{work} {n} of {all}</source>
        <translation>{work} {n} de {all}</translation>
    </message>
    <message>
        <source>“labels” is not a list of 1 to {n} labels</source>
        <translation>«labels» no es una lista de 1 a {n} etiquetas</translation>
    </message>
    <message>
        <source>“overlap” is neither true nor false</source>
        <translation>«overlap» no es ni true ni false</translation>
    </message>
    <message>
        <source>“retired” of {where} is neither true nor false</source>
        <translation>«retired» de {where} no es ni true ni false</translation>
    </message>
    <message>
        <source>“{key}”</source>
        <translation>«{key}»</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as “en”</source>
        <translation>«{language}» no es un código de idioma como «en»</translation>
    </message>
    <message>
        <source>“{mention}”</source>
        <translation>«{mention}»</translation>
    </message>
    <message>
        <source>“{mention}” and other words</source>
        <translation>«{mention}» y otras palabras</translation>
    </message>
    <message>
        <source>“{name}” of {where} is not a list of texts</source>
        <translation>«{name}» de {where} no es una lista de textos</translation>
    </message>
    <message>
        <source>“{name}” of {where} is not a text</source>
        <translation>«{name}» de {where} no es un texto</translation>
    </message>
    <message>
        <source>“{said}” in the column “{column}” is neither {yes} nor {no}</source>
        <translation>«{said}», en la columna «{column}», no es ni {yes} ni {no}</translation>
    </message>
    <message>
        <source>“{surface}” is an alias of {concept}, and a term of {id}</source>
        <translation>«{surface}» es un alias de {concept} y un término de {id}</translation>
    </message>
    <message>
        <source>“{surface}” is an alias of {concept}, which is not there</source>
        <translation>«{surface}» es un alias de {concept}, que no existe</translation>
    </message>
    <message>
        <source>“{surface}” is an alias, and a term of {id} as well</source>
        <translation>«{surface}» es un alias y también un término de {id}</translation>
    </message>
    <message>
        <source>“{surface}” is never matched, though it is a term of {id}</source>
        <translation>«{surface}» no se reconoce nunca, aunque es un término de {id}</translation>
    </message>
    <message>
        <source>“{term}” is an alias of {concept}</source>
        <translation>«{term}» es un alias de {concept}</translation>
    </message>
    <message>
        <source>“{text}” holds “{part}”, which is {label}</source>
        <translation>«{text}» contiene «{part}», que es {label}</translation>
    </message>
    <message>
        <source>“{text}” is a term of {id} and of {other}</source>
        <translation>«{text}» es un término de {id} y de {other}</translation>
    </message>
    <message>
        <source>“{text}” is an ordinary word and asks for no context</source>
        <translation>«{text}» es una palabra corriente y no pide contexto</translation>
    </message>
    <message>
        <source>“{text}” is found by “{other}” already</source>
        <translation>«{text}» ya se encuentra por «{other}»</translation>
    </message>
    <message>
        <source>“{text}” is not found in the plural</source>
        <translation>«{text}» no se encuentra en plural</translation>
    </message>
    <message>
        <source>“{text}” is short and asks for no context</source>
        <translation>«{text}» es corto y no pide contexto</translation>
    </message>
    <message>
        <source>“{title}” counts {decided} decisions; there are {made}.</source>
        <translation>«{title}» cuenta {decided} decisiones; hay {made}.</translation>
    </message>
    <message>
        <source>“{title}” counts {undecided} undecided suggestions; there are {waiting}.</source>
        <translation>«{title}» cuenta {undecided} sugerencias sin decidir; hay {waiting}.</translation>
    </message>
    <message>
        <source>“{title}” is not in the search index; a search does not find it.</source>
        <translation>«{title}» no está en el índice de búsqueda; una búsqueda no lo encuentra.</translation>
    </message>
    <message>
        <source>“{title}” is {status}, the journal says {other}.</source>
        <translation>«{title}» está {status}; el diario dice {other}.</translation>
    </message>
    <message>
        <source>“{title}” says that no span is longer than {longest}; one has {length}.</source>
        <translation>«{title}» dice que ningún fragmento pasa de {longest}; uno tiene {length}.</translation>
    </message>
    <message>
        <source>“{title}”: annotation {start} to {end} says “{words}”, the article does not.</source>
        <translation>«{title}»: la anotación {start} a {end} dice «{words}»; el artículo, no.</translation>
    </message>
    <message>
        <source>“{title}”: suggestion {start} to {end} counts as decided, but is not decided.</source>
        <translation>«{title}»: la sugerencia {start} a {end} cuenta como decidida, pero no lo está.</translation>
    </message>
    <message>
        <source>“{title}”: suggestion {start} to {end} counts as undecided, but is decided.</source>
        <translation>«{title}»: la sugerencia {start} a {end} cuenta como sin decidir, pero está decidida.</translation>
    </message>
    <message>
        <source>“{title}”: suggestion {start} to {end} says “{words}”, the article does not.</source>
        <translation>«{title}»: la sugerencia {start} a {end} dice «{words}»; el artículo, no.</translation>
    </message>
    <message>
        <source>“{value}” is not a Wikidata id such as “Q7768”</source>
        <translation>«{value}» no es un identificador de Wikidata como «Q7768»</translation>
    </message>
    <message>
        <source>“{what}” must be true or false</source>
        <translation>«{what}» debe ser true o false</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” is no term of {concept} yet.</source>
        <translation>«{words}» aún no es un término de {concept}.</translation>
    </message>
    <message>
        <source>“{words}” was rejected as {label} {times} times.</source>
        <translation>«{words}» se rechazó como {label} {times} veces.</translation>
    </message>
    <message>
        <source>“{word}” is a first name</source>
        <translation>«{word}» es un nombre de pila</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Return does it    Esc leaves</source>
        <translation>↑ ↓ elegir    Return ejecutar    Esc salir</translation>
    </message>
</context>
</TS>
